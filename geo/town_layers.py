"""Joins what several sources hold of each layer, and makes it no heavier than a map needs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any, TypeVar

import numpy as np
import shapely

from geo.errors import UserError
from geo.sources.osm_file import OsmWays
from geo.sources.osm_network import network as network_of
from geo.sources.records import Found, address_records, joined, objects
from geo.sources.spelling import street_key
from geo.texts import tr
from geo.town_extent import Box
from geo.town_sea import cut_rivers, sea
from geo.town_tables import AddressRanges, Lines, Network, Points, Polygons, Population, Streets

T = TypeVar("T")

_SAME_PLACE = 0.0015  # degrees: one school drawn as a point, a building and its grounds
_ROOF = 4e-6  # degrees: corners of roofs that stand out less than half a metre are left out

_COLUMNS = {"Floats": np.float64, "Ints": np.int32, "Bytes": np.uint8, "Objects": np.object_, "Any": np.object_}


def _empty(table: type[T]) -> T:
    """A table of no rows."""
    return table(**{column.name: np.zeros(0, _COLUMNS[str(column.type)]) for column in fields(table)})  # type: ignore[arg-type]


NO_ADDRESSES = address_records([])
NO_LINES = _empty(Lines)
NO_POLYGONS = _empty(Polygons)
NO_POINTS = _empty(Points)
NO_STREETS = _empty(Streets)
NO_RANGES = _empty(AddressRanges)
NO_POPULATION = _empty(Population)
NO_NETWORK = network_of(OsmWays.none())


def layer(found: Iterable[Found], name: str, empty: Any) -> Any:
    """One layer of all sources, one below the other."""
    parts = [part for part in (getattr(one, name) for one in found) if part is not None]
    return joined([empty, *parts]) if parts else empty


def town_streets(found: Sequence[Found]) -> Streets:
    """The streets of the map; those of other sources only where there is no map.

    UserError when a map has none: files that are cut short begin with points and end before the streets.
    """
    maps = [one for one in found if one.kind == "map"]
    streets: Streets = layer(maps or found, "streets", NO_STREETS)
    if maps and not len(streets.name):
        raise UserError(
            tr("There are no streets in {name}; it may be cut short.").format(name=maps[0].name),
            tr("Download the extract again."),
        )
    return streets


def network(found: Iterable[Found]) -> Network:
    """The street network; of several, the largest, because two that overlap do not join."""
    return max(
        (one.network for one in found if one.network is not None), key=lambda one: len(one.length), default=NO_NETWORK
    )


def land(found: Sequence[Found], box: Box) -> Polygons:
    """Land use, the largest areas first so that small ones are painted over them; the sea is water."""
    known: Polygons = layer(found, "land", NO_POLYGONS)
    water = objects(_open_water(found, box))
    parts = [known, Polygons(objects("water" for _ in water), objects("" for _ in water), water)]
    whole: Polygons = joined(parts)
    order = np.argsort(-shapely.area(whole.geometry), kind="stable")
    return Polygons(whole.kind[order], whole.name[order], whole.geometry[order])


def _open_water(found: Sequence[Found], box: Box) -> list[Any]:
    """Sea and rivers whose shores leave the map."""
    coast = [one.coastline for one in found if one.coastline is not None]
    banks = [bank for one in found for bank in one.cut_banks]
    rivers: Lines = layer(found, "waterways", NO_LINES)
    water = sea(np.concatenate(coast), box) if coast else []
    return water + (cut_rivers(banks, rivers.geometry[rivers.kind == "river"], box) if banks else [])


def buildings(found: Sequence[Found]) -> Polygons:
    """Footprints as single polygons without needless corners."""
    footprints: Polygons = layer(found, "buildings", NO_POLYGONS)
    shapes, of = shapely.get_parts(footprints.geometry, return_index=True)
    simple = shapely.simplify(shapes, _ROOF)
    usable = (shapely.get_type_id(simple) == 3) & ~shapely.is_empty(simple)
    return Polygons(footprints.kind[of][usable], footprints.name[of][usable], simple[usable])


def places(found: Sequence[Found]) -> Points:
    """Places of interest, each once: of one kind and name close together, the first stays."""
    points: Points = layer(found, "places", NO_POINTS)
    kept: dict[tuple[str, str], list[int]] = {}
    for at, (kind, name) in enumerate(zip(points.kind, points.name, strict=True)):
        same = kept.setdefault((kind, street_key(name)), [])
        if not name or not any(_close(points, at, other) for other in same):
            same.append(at)
    rows = np.array(sorted(at for same in kept.values() for at in same), dtype=np.int64)
    return Points(points.kind[rows], points.name[rows], points.lat[rows], points.lon[rows])


def _close(points: Points, one: int, other: int) -> bool:
    return bool(
        abs(points.lat[one] - points.lat[other]) < _SAME_PLACE
        and abs(points.lon[one] - points.lon[other]) < _SAME_PLACE
    )
