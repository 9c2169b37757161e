"""Circles on 60 made-up areas in five classes.

bench_circles [--exact | --best] [--class NAME] [--seed N] [TOWN.gpkg ...]

With --exact also the answers that go into files (two seconds of shaking and an integer programme). With --best both
against the best answer known for each, for which the same solver takes five times as long. With --seed other areas
than those of seed 0.

With towns, on their real areas instead: the neighbourhoods they were built with, else areas built for made-up
customers, in three classes of size.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from geo import circle_exact
from geo.areas import areas_from_boundaries, build_areas
from geo.circles import Circle, CircleFit, CircleLimits, fit_circles, judge_circles
from geo.projection import LocalPlane
from geo.town import Town
from tests.bench.bench_areas import made_up_customers

PLANE = LocalPlane(47.0, 9.0)
LIMITS = {
    "1 km": CircleLimits(1, 80, 0.1, 200, False),
    "1 km, some left out": CircleLimits(1, 80, 0.1, 200, True),
    "whole km": CircleLimits(1, 800, 1, 2000, False),
}


KINDS = ("bounding", "equal", "hexagons")


@dataclass(frozen=True)
class Case:
    name: str
    polygon: Any
    lat: Any
    lon: Any
    plane: LocalPlane = PLANE


def made_up_cases(first: int = 0, each: int = 12) -> list[Case]:
    """Homes in clumps on 16 by 16 km with a lake; areas are groups of neighbouring cells, or blobs."""
    cases = []
    for seed in range(first, first + each):
        rng = np.random.default_rng(seed)
        xy = _homes(rng)
        lat, lon = PLANE.to_degrees(xy[:, 0], xy[:, 1])
        cells = _cells(rng, 700.0)
        for name, shape in {
            "tiny": _grown(_cells(rng, 450.0), 3, rng),
            "3 cells": _grown(cells, 7, rng),
            "8 cells": _grown(cells, 25, rng),
            "20 cells": _grown(cells, 55, rng),
            "blob": _blob(rng),
        }.items():
            cases.append(Case(name, PLANE.shape_to_degrees(shape), lat, lon))
    return cases


def real_cases(path: Path) -> list[Case]:
    """The areas of a town, the smallest class first."""
    town = Town.open(path)
    homes = town.addresses()
    if len(town.neighbourhoods().geometry):
        areas = areas_from_boundaries(town, homes.lat, homes.lon)
    else:
        areas = build_areas(town, *made_up_customers(town))
    km2 = {area.id: town.plane.shape_to_plane(area.polygon).area / 1e6 for area in areas}
    names = {0.0: "under 1.5 km²", 1.5: "1.5 to 5 km²", 5.0: "from 5 km²"}
    cases = []
    for area in sorted(areas, key=lambda area: km2[area.id]):
        name = names[max(size for size in names if size <= km2[area.id])]
        x, y = (float(v) for v in shapely.centroid(area.polygon).coords[0])
        cases.append(Case(f"{path.stem}, {name}", area.polygon, homes.lat, homes.lon, LocalPlane(y, x)))
    return cases


def _homes(rng: Any) -> Any:
    centres = rng.uniform(-8000, 8000, (60, 2))
    clumps = [rng.normal(c, rng.uniform(200, 1200), (rng.integers(100, 700), 2)) for c in centres]
    xy = np.vstack([*clumps, rng.uniform(-8000, 8000, (3000, 2))])
    lake = np.hypot(xy[:, 0] - rng.uniform(-3000, 3000), (xy[:, 1] - rng.uniform(-3000, 3000)) * 2) > 2500
    return xy[lake & (np.abs(xy).max(axis=1) < 8000)]


def _cells(rng: Any, size: float) -> Any:
    points = rng.uniform(-8000, 8000, (int((16_000 / size) ** 2), 2))
    return shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(points)))


def _grown(cells: Any, count: int, rng: Any) -> Any:
    """A group of neighbouring cells round a random place."""
    tree = shapely.STRtree(cells)
    chosen = [int(tree.nearest(shapely.Point(rng.uniform(-3500, 3500, 2))))]
    while len(chosen) < count:
        around = sorted(set(tree.query(shapely.union_all(cells[chosen]), predicate="touches")) - set(chosen))
        chosen.append(int(rng.choice(around)))
    return shapely.union_all(cells[chosen])


def _blob(rng: Any) -> Any:
    angle = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    waves = sum(rng.uniform(0, 0.25) * np.cos(k * angle + rng.uniform(0, 6)) for k in (2, 3, 4))
    radius = 2200 * (1 + waves)
    middle = rng.uniform(-3000, 3000, 2)
    return shapely.Polygon(np.column_stack([np.cos(angle), np.sin(angle)]) * radius[:, None] + middle)


def simple_f1(case: Case, kind: str) -> float:
    """F1 of one bounding circle, one circle of the same surface, or hexagons of circles."""
    area = case.plane.shape_to_plane(case.polygon)
    if kind == "bounding":
        centre, radius = shapely.minimum_bounding_circle(area).centroid, shapely.minimum_bounding_radius(area)
        discs = [(centre.x, centre.y, radius / 1000)]
    elif kind == "equal":
        discs = [(area.centroid.x, area.centroid.y, np.sqrt(area.area / np.pi) / 1000)]
    else:
        discs = _hexagons(area)
    circles = []
    for x, y, radius in discs:
        lat, lon = case.plane.to_degrees(x, y)
        circles.append(Circle(float(lat), float(lon), max(1.0, float(radius))))
    reached, outside = judge_circles(case.polygon, case.lat, case.lon, circles)
    return 2 * reached * (1 - outside) / max(reached + 1 - outside, 1e-9)


def _hexagons(area: Any) -> list[tuple[float, float, float]]:
    west, south, east, north = area.bounds
    dx, dy = 1000 * np.sqrt(3), 1500
    rows = enumerate(np.arange(south, north + dy, dy))
    points = [(x + (r % 2) * dx / 2, y) for r, y in rows for x in np.arange(west, east + dx, dx)]
    kept = [(x, y, 1.0) for x, y in points if area.contains(shapely.Point(x, y))]
    return kept or [(area.centroid.x, area.centroid.y, 1.0)]


def best_known(case: Case, limits: CircleLimits) -> CircleFit:
    """The answer after five times the work of an export."""
    usual = circle_exact.WAYS, circle_exact.EFFORT
    circle_exact.WAYS, circle_exact.EFFORT = 12, 2 * circle_exact.EFFORT
    try:
        return fit_circles(case.polygon, case.lat, case.lon, limits, exact=True)
    finally:
        circle_exact.WAYS, circle_exact.EFFORT = usual


def main(exact: bool, best: bool, only: str, seed: int, towns: list[Path]) -> None:
    cases = [case for town in towns for case in real_cases(town)] or made_up_cases(seed)
    cases = [case for case in cases if only in case.name]
    fit_circles(cases[0].polygon, cases[0].lat, cases[0].lon, LIMITS["1 km"])  # what is imported at the first
    for name in dict.fromkeys(case.name for case in cases):
        group = [case for case in cases if case.name == name]
        simple = [np.mean([simple_f1(c, kind) for c in group]) for kind in KINDS]
        print(
            f"{name} ({len(group)}): bounding {simple[0]:.2f}, equal surface {simple[1]:.2f}, hexagons {simple[2]:.2f}"
        )
        for label, limits in LIMITS.items():
            busy = time.process_time()
            fits = [fit_circles(c.polygon, c.lat, c.lon, limits) for c in group]
            busy = (time.process_time() - busy) / len(group)
            better = sum(f.f1 > max(simple_f1(c, k) for k in KINDS) for c, f in zip(group, fits, strict=True))
            print(f"  {label}: {_line(fits)}, {busy * 1000:.0f} ms busy; better than all three in {better}")
            if exact or best:
                files = [fit_circles(c.polygon, c.lat, c.lon, limits, exact=True) for c in group]
                print(f"    in a file: {_line(files)}")
            if best:
                known = np.array([best_known(c, limits).f1 for c in group])
                f1 = np.array([[fit.f1 for fit in fits], [fit.f1 for fit in files]])
                known = np.maximum(known, f1.max(axis=0))
                quick, filed = _below(known - f1[0]), _below(known - f1[1])
                print(f"    below the best known ({known.mean():.3f}): {quick}; in a file {filed}")


def _below(gap: Any) -> str:
    return f"mean {gap.mean():.4f}, most {gap.max():.3f}, over .03 in {(gap > 0.03).sum()}"


def _line(fits: Any) -> str:
    reached, precise, f1, seconds, n = (
        np.array([value(f) for f in fits])
        for value in (
            lambda f: f.reached, lambda f: 1 - f.outside, lambda f: f.f1, lambda f: f.seconds, lambda f: len(f.circles)
        )
    )  # fmt: skip
    return (
        f"reached {reached.mean():.3f} (least {reached.min():.3f}), precision {precise.mean():.2f}, "
        f"F1 {f1.mean():.3f} with {n.mean():.1f} circles, "
        f"{seconds.mean() * 1000:.0f} ms (most {seconds.max() * 1000:.0f})"
    )


if __name__ == "__main__":
    words = sys.argv[1:]
    wanted = words[words.index("--class") + 1] if "--class" in words else ""
    seed = int(words[words.index("--seed") + 1]) if "--seed" in words else 0
    main("--exact" in words, "--best" in words, wanted, seed, [Path(word) for word in words if word.endswith(".gpkg")])
