"""Micro-areas on real towns: python -m tests.bench.bench_areas TOWN.gpkg ... [--customers TRUTH.json] [--pictures DIR].

Customers are made up at the town's addresses (10,000 where it has as many, else 2,000), or read from a file
of people with lat and lon.
"""

from __future__ import annotations

import json
import sys
import time
from argparse import ArgumentParser
from dataclasses import fields, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from geo.areas import Area, AreaIndex, build_areas
from geo.blocks import town_blocks
from geo.town import Town
from tests.bench.area_crossings import needless_crossings
from tests.bench.area_edges import measure_edges
from tests.bench.area_pictures import draw_areas

AT_LEAST, AT_MOST = 20, 400


def made_up_customers(town: Town, seed: int = 1) -> tuple[Any, Any]:
    """Homes drawn at random, nearer to the middle of town likelier."""
    homes = town.addresses()
    x, y = town.plane.to_plane(homes.lat, homes.lon)
    count = 10_000 if len(x) >= 10_000 else 2_000
    far = np.hypot(x - np.median(x), y - np.median(y))
    chance = np.exp(-far / max(2.0 * float(np.median(far)), 1.0))
    chosen = np.random.default_rng(seed).choice(len(x), count, p=chance / chance.sum())
    return homes.lat[chosen], homes.lon[chosen]


def read_customers(path: Path) -> tuple[Any, Any]:
    people = json.loads(path.read_text())["people"].values()
    places = [(p["lat"], p["lon"]) for p in people if p.get("lat")]
    lat, lon = np.array(places).T
    return lat, lon


def names_of(areas: list[Area], lat: Any, lon: Any) -> Any:
    names = np.array([a.name for a in areas] + [""], object)
    return names[AreaIndex(areas).locate(lat, lon)]


class NewerExtract:
    """The town as a later extract might show it: one street in fifty and one house in fifty are not there yet."""

    def __init__(self, town: Town) -> None:
        self._town, self._draw = town, np.random.default_rng(3)
        streets, homes = town.streets(), town.addresses()
        rows = np.flatnonzero(self._draw.random(len(streets.kind)) >= 0.02)
        self._streets = replace(streets, **{f.name: getattr(streets, f.name)[rows] for f in fields(streets)})
        kept = self._draw.random(len(homes.lat)) >= 0.02
        own = {f.name: getattr(homes, f.name) for f in fields(homes)}
        self._homes = replace(homes, **{
            name: values[kept] for name, values in own.items()
            if isinstance(values, np.ndarray) and len(values) == len(kept)
        })  # fmt: skip

    def __getattr__(self, name: str) -> Any:
        return getattr(self._town, name)

    def streets(self) -> Any:
        return self._streets

    @cached_property
    def _blocks(self) -> Any:
        return town_blocks(self)  # type: ignore[arg-type]

    def blocks(self) -> Any:
        return self._blocks

    def addresses(self) -> Any:
        return self._homes


def steadiness(town: Town, lat: Any, lon: Any, areas: list[Area]) -> dict[str, float]:
    """Share of customers who stay in the area of the same name (which keeps its id with it) when something changes."""
    more_lat, more_lon = made_up_customers(town, seed=2)
    extra = max(1, len(lat) // 20)
    grown = np.append(lat, more_lat[:extra]), np.append(lon, more_lon[:extra])
    mixed = np.random.default_rng(4).permutation(len(lat))
    before = names_of(areas, lat, lon)
    ids = {area.name: area.id for area in areas}

    def stays(where: Any, people: Any, previous: list[Area]) -> float:
        after = build_areas(where, *people, at_least=AT_LEAST, at_most=AT_MOST, previous=previous)
        assert not previous or all(ids.get(area.name, area.id) == area.id for area in after), "ids go with names"
        return float((names_of(after, lat, lon) == before).mean())

    return {
        "5 % more customers": stays(town, grown, areas),
        "without the old areas": stays(town, grown, []),
        "imported again": stays(town, (lat[mixed], lon[mixed]), areas),
        "newer extract": stays(NewerExtract(town), (lat, lon), areas),
    }


def measure(town: Town, lat: Any, lon: Any, pictures: Path | None) -> None:
    build_areas(town, lat[:50], lon[:50])  # imports and the town's tables
    clock = time.perf_counter(), time.process_time()
    areas = build_areas(town, lat, lon, at_least=AT_LEAST, at_most=AT_MOST)
    wall, busy = time.perf_counter() - clock[0], time.process_time() - clock[1]
    again = build_areas(town, lat, lon, at_least=AT_LEAST, at_most=AT_MOST)
    found = AreaIndex(areas).locate(lat, lon)
    held = np.bincount(found[found >= 0], minlength=len(areas))
    shapes = [town.plane.shape_to_plane(a.polygon) for a in areas]
    same = [(a.id, a.name, a.polygon.wkb) for a in areas] == [(a.id, a.name, a.polygon.wkb) for a in again]
    edges = measure_edges(town, shapes)
    needless = needless_crossings(town, areas, lat, lon, AT_LEAST)
    n = len(areas)
    print(f"{town.info.name or town.path.stem}: {len(lat)} customers, {n} areas, {wall:.2f} s ({busy:.2f} s busy)")
    print(
        f"  customers in no area {(found < 0).sum()}, under {AT_LEAST}: {(held < AT_LEAST).sum()}, "
        f"over {AT_MOST}: {(held > AT_MOST).sum() / n:.1%}, sizes {np.percentile(held, [0, 25, 50, 75, 100])}"
    )
    print(
        f"  in one piece {sum(s.geom_type == 'Polygon' for s in shapes)} of {n}, valid "
        f"{all(a.polygon.is_valid for a in areas)}, under 2,000 m² or 15 m wide "
        f"{sum(s.area < 2000 or s.buffer(-7.5).is_empty for s in shapes)}, "
        f"overlap {sum(s.area for s in shapes) - shapely.union_all(shapes).area:.1f} m²"
    )
    print(
        f"  edges on streets, paths or barriers {edges.ways:.1%}, without footpaths and drives {edges.streets:.1%} "
        f"(between areas {edges.inner_ways:.1%}, {edges.inner_streets:.1%}; {edges.inner_metres / 1000:.0f} km of "
        f"{(edges.inner_metres + edges.outer_metres) / 1000:.0f}), same bytes {same}\n"
        f"  at the end of the data, beyond its outermost street or path, {edges.beyond:.1%}, round "
        f"{edges.homes_beyond} addresses there; of the edges inside {edges.ways / (1 - edges.beyond):.1%} follow one"
    )
    crossing = {a.name: a.crosses for a in areas if a.crosses}
    print(
        f"  barrier crossed needlessly by {len(needless) / n:.1%} (at most 5 %): {needless}; "
        f"by {(len(crossing) - len(needless)) / n:.1%} because nothing else reaches {AT_LEAST}, and said: {crossing}"
    )
    stays = steadiness(town, lat, lon, areas)
    print("  same name: " + ", ".join(f"{what} {share:.1%}" for what, share in stays.items()))
    if pictures is not None:
        draw_areas(town, areas, held.tolist(), edges.off, pictures / f"{town.path.stem}.png")


def main(arguments: list[str]) -> None:
    options = ArgumentParser(description=__doc__)
    options.add_argument("towns", nargs="+", type=Path)
    options.add_argument("--customers", type=Path)
    options.add_argument("--pictures", type=Path, help="a folder for one PNG a town")
    asked = options.parse_args(arguments)
    for path in asked.towns:
        town = Town.open(path)
        people = read_customers(asked.customers) if asked.customers else made_up_customers(town)
        measure(town, *people, asked.pictures)


if __name__ == "__main__":
    main(sys.argv[1:])
