"""Micro-areas on real towns: python -m tests.bench.bench_areas TOWN.gpkg ... [--customers TRUTH.json].

Customers are made up at the town's addresses (10,000 where it has as many, else 2,000), or read from a file
of people with lat and lon.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from geo.areas import Area, AreaIndex, build_areas
from geo.linework import linework, paths
from geo.town import Town

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


def edge_share_on_lines(town: Town, shapes: list[Any]) -> tuple[float, float]:
    """Share of the areas' edges within 3 m of a street or barrier: of all edges, and of those between areas."""
    lines = np.concatenate([linework(town).lines, paths(town).lines])
    tree = shapely.STRtree(lines)

    def share(edges: Any) -> float:
        points = shapely.get_coordinates(shapely.segmentize(edges, 10.0))
        near = np.unique(tree.query(shapely.points(points), predicate="dwithin", distance=3.0)[0])
        return len(near) / max(len(points), 1)

    rings = [shapely.segmentize(shapely.boundary(s), 10.0) for s in shapes]
    others = shapely.STRtree(shapes)
    inner = []
    for i, ring in enumerate(rings):
        points = shapely.points(shapely.get_coordinates(ring))
        hit, area = others.query(points, predicate="dwithin", distance=0.5)
        inner.append(points[np.unique(hit[area != i])])
    between = np.concatenate(inner)
    near = np.unique(tree.query(between, predicate="dwithin", distance=3.0)[0])
    return share(np.array(rings, object)), len(near) / max(len(between), 1)


def steadiness(town: Town, lat: Any, lon: Any, areas: list[Area]) -> tuple[float, float]:
    """Share of customers in the area of the same name after 5 % more of them: with and without the old areas."""
    more_lat, more_lon = made_up_customers(town, seed=2)
    extra = max(1, len(lat) // 20)
    grown = np.append(lat, more_lat[:extra]), np.append(lon, more_lon[:extra])
    before = names_of(areas, lat, lon)
    shares = []
    for previous in (areas, []):
        after = build_areas(town, *grown, at_least=AT_LEAST, at_most=AT_MOST, previous=previous)
        shares.append(float((names_of(after, lat, lon) == before).mean()))
    return shares[0], shares[1]


def measure(town: Town, lat: Any, lon: Any) -> None:
    build_areas(town, lat[:50], lon[:50])  # imports and the town's tables
    clock = time.perf_counter(), time.process_time()
    areas = build_areas(town, lat, lon, at_least=AT_LEAST, at_most=AT_MOST)
    wall, busy = time.perf_counter() - clock[0], time.process_time() - clock[1]
    again = build_areas(town, lat, lon, at_least=AT_LEAST, at_most=AT_MOST)
    found = AreaIndex(areas).locate(lat, lon)
    held = np.bincount(found[found >= 0], minlength=len(areas))
    shapes = [town.plane.shape_to_plane(a.polygon) for a in areas]
    same = [(a.id, a.name, a.polygon.wkb) for a in areas] == [(a.id, a.name, a.polygon.wkb) for a in again]
    everywhere, between = edge_share_on_lines(town, shapes)
    with_old, fresh = steadiness(town, lat, lon, areas)
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
    print(f"  edges on streets or barriers {everywhere:.1%} (between areas {between:.1%}), same bytes {same}")
    print(
        f"  barrier crossed by {sum(bool(a.crosses) for a in areas) / n:.1%}: "
        f"{ {a.name: a.crosses for a in areas if a.crosses} }"
    )
    print(f"  5 % more customers: same name {with_old:.1%}, without the old areas {fresh:.1%}")  # fmt: skip


def main(arguments: list[str]) -> None:
    people = arguments.index("--customers") if "--customers" in arguments else len(arguments)
    for name in arguments[:people]:
        town = Town.open(Path(name))
        measure(
            town, *(read_customers(Path(arguments[people + 1])) if people < len(arguments) else made_up_customers(town))
        )


if __name__ == "__main__":
    main(sys.argv[1:])
