"""Neighbourhoods of the shop: built from the town and the customers, from boundaries or hexagons; one undo step."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from campaigns.customers.placing import assign_areas, read_areas
from campaigns.errors import UserError
from campaigns.shop.shop import Shop
from geo.progress import OnProgress, no_progress
from geo.texts import tr


@dataclass(frozen=True)
class AreasReport:
    """What making areas came to."""

    areas: int
    customers: int  # who live in one of them
    outside: int  # placed customers in none of them
    under: int  # areas with some customers, but fewer than `at_least`
    at_least: int
    at_most: int
    source: str  # built | imported | hexagon

    def as_dict(self) -> dict[str, Any]:
        """For the command line."""
        return asdict(self)


def make_areas(
    shop: Shop,
    *,
    at_least: int | None = None,
    at_most: int | None = None,
    boundaries: Path | None = None,
    hexagons: bool = False,
    on_progress: OnProgress = no_progress,
) -> AreasReport:
    """Group the customers into areas and say who lives where.

    Numbers that are not given are the shop's settings; those given become its settings. With `boundaries`
    (GeoJSON, GeoPackage, Shapefile, KML) the areas are its polygons as they are, joined up to `at_least` only when
    that is given; with `hexagons` they are equal ones (h3), joined until each holds the fewest customers. Areas that
    stay much the same keep their id and name; those drawn by hand stay as drawn when areas are built.
    Raises UserError when the numbers or the boundaries make no sense.
    """
    fewest, most = _limits(shop, at_least, at_most)
    lat, lon = _homes(shop)
    previous = read_areas(shop)
    on_progress(tr("Making neighbourhoods"), 0, 0)
    if boundaries is not None:
        from geo.areas import areas_from_boundaries

        made = areas_from_boundaries(Path(boundaries), lat, lon, at_least=at_least, previous=previous, town=shop.town())
    elif hexagons:
        from geo.areas import areas_from_hexagons

        made = areas_from_hexagons(shop.town(), lat, lon, at_least=fewest, previous=previous)
    else:
        made = _built(shop, lat, lon, fewest, most, previous, on_progress)
    with shop.step(tr("Made {made} neighbourhoods").format(made=len(made))):
        _remember(shop, at_least, at_most)
        write_areas(shop, made)
        inside = assign_areas(shop)
    source = "imported" if boundaries else "hexagon" if hexagons else "built"
    return AreasReport(len(made), inside, len(lat) - inside, _under(shop, fewest), fewest, most, source)


def write_areas(shop: Shop, areas: list[Any]) -> None:
    """Make these (geo.areas.Area) the shop's areas, in this order. Part of the caller's step."""
    import shapely

    rows = [
        (a.id, a.name, shapely.to_wkb(a.polygon), a.source, json.dumps(a.crosses, ensure_ascii=False), position)
        for position, a in enumerate(areas)
    ]
    with shop.step(tr("Changed neighbourhoods")) as db:
        kept = json.dumps([a.id for a in areas])
        db.execute("DELETE FROM areas WHERE id NOT IN (SELECT value FROM json_each(?))", (kept,))
        db.execute("UPDATE areas SET name = 'renaming ' || id")  # two that trade names would be in each other's way
        db.executemany(
            "INSERT INTO areas (id, name, polygon, source, crosses, position) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, polygon = excluded.polygon,"
            " source = excluded.source, crosses = excluded.crosses, position = excluded.position",
            rows,
        )


def _limits(shop: Shop, at_least: int | None, at_most: int | None) -> tuple[int, int]:
    fewest = shop.settings.at_least if at_least is None else at_least
    most = max(shop.settings.at_most, fewest) if at_most is None else at_most
    if fewest < 1 or most < fewest:
        raise UserError(
            tr("An area cannot hold at least {fewest} and at most {most} customers.").format(fewest=fewest, most=most),
            tr("Give a smallest number from 1 up and a largest one that is not smaller."),
        )
    return fewest, most


def _remember(shop: Shop, at_least: int | None, at_most: int | None) -> None:
    for key, value in (("at_least", at_least), ("at_most", at_most)):
        if value is not None and getattr(shop.settings, key) != value:
            shop.set(key, value)


def _homes(shop: Shop) -> tuple[list[float], list[float]]:
    rows = shop.db.execute("SELECT lat, lon FROM customers WHERE lat IS NOT NULL ORDER BY id").fetchall()
    return [row["lat"] for row in rows], [row["lon"] for row in rows]


def _built(
    shop: Shop, lat: list[float], lon: list[float], fewest: int, most: int, previous: list[Any], on_progress: OnProgress
) -> list[Any]:
    """Built areas round those that were drawn by hand."""
    from geo.areas import AreaIndex, build_areas

    drawn = [area for area in previous if area.source == "drawn"]
    if drawn:
        free = [i < 0 for i in AreaIndex(drawn).locate(lat, lon)] if lat else []
        lat = [value for value, is_free in zip(lat, free, strict=True) if is_free]
        lon = [value for value, is_free in zip(lon, free, strict=True) if is_free]
    built = build_areas(
        shop.town(), lat, lon, at_least=fewest, at_most=most, previous=previous, on_progress=on_progress
    )
    return [*drawn, *_without(built, drawn)]


def _without(built: list[Any], drawn: list[Any]) -> list[Any]:
    """Built areas with the drawn ones cut out; names and ids of the drawn ones are theirs alone."""
    from dataclasses import replace

    import shapely

    if not drawn:
        return built
    taken = shapely.union_all([area.polygon for area in drawn])
    ids, names = {a.id for a in drawn}, {a.name for a in drawn}
    rest = []
    for area in built:
        polygon = shapely.difference(area.polygon, taken)
        parts = [p for p in shapely.get_parts(polygon) if shapely.get_type_id(p) == 3]
        if parts:
            name = tr("{name} (rest)").format(name=area.name) if area.name in names else area.name
            identity = f"{area.id}-rest" if area.id in ids else area.id
            whole = parts[0] if len(parts) == 1 else shapely.multipolygons(parts)
            rest.append(replace(area, id=identity, name=name, polygon=whole))
    return rest


def _under(shop: Shop, fewest: int) -> int:
    sizes = shop.db.execute("SELECT count(*) AS people FROM customers WHERE area_id IS NOT NULL GROUP BY area_id")
    return sum(1 for row in sizes if row["people"] < fewest)
