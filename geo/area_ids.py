"""Ids and names that last: areas drawn anew keep those of the area that held most of their customers."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from geo.areas import Area
from geo.projection import LocalPlane
from geo.shapes import surface_of

Floats = npt.NDArray[np.float64]

SPECK = 1e-6  # of an area; mending an edge may leave pieces smaller than this
SAME = 0.5  # of the customers of the old or the new area must be in both


def identified(
    plane: LocalPlane,
    polygons: Sequence[Any],
    names: Sequence[str],
    match: Sequence[Area | None],
    source: str,
    crosses: Sequence[tuple[str, ...]] | None = None,
) -> list[Area]:
    """Areas from polygons in metres of `plane`, ordered by name; each with the id of its match or a new one."""
    used = {old.id for old in match if old is not None}
    areas = []
    for i, (polygon, name, old) in enumerate(zip(polygons, names, match, strict=True)):
        shape = tidy(plane.shape_to_degrees(polygon))
        identity = old.id if old is not None else new_id(shape, used)
        areas.append(Area(identity, name, shape, source, tuple(crosses[i]) if crosses else ()))
    return sorted(areas, key=lambda area: (area.name.casefold(), area.name))


def matched(plane: LocalPlane, polygons: Sequence[Any], xy: Floats, previous: Sequence[Area]) -> list[Area | None]:
    """For each polygon the previous area that it carries on, no previous area twice. xy: the customers."""
    match: list[Area | None] = [None] * len(polygons)
    if not previous or not len(xy):
        return match
    old = [plane.shape_to_plane(area.polygon) for area in previous]
    before, now = _held_by(old, xy), _held_by(polygons, xy)
    both = (before >= 0) & (now >= 0)
    pairs, shared = np.unique(np.column_stack([before, now])[both], axis=0, return_counts=True)
    size_before, size_now = np.bincount(before[before >= 0]), np.bincount(now[now >= 0])
    taken: set[int] = set()
    for row in np.argsort(-shared, kind="stable").tolist():
        a, b = pairs[row].tolist()
        if match[b] is None and a not in taken and shared[row] >= SAME * min(size_before[a], size_now[b]):
            match[b] = previous[a]
            taken.add(a)
    return match


def _held_by(polygons: Sequence[Any], xy: Floats) -> npt.NDArray[np.int64]:
    import shapely

    place, hit = shapely.STRtree(list(polygons)).query(shapely.points(xy), predicate="intersects")
    held = np.full(len(xy), len(polygons), np.int64)
    np.minimum.at(held, place, hit)
    return np.where(held == len(polygons), -1, held)


def distinct(names: Sequence[str]) -> list[str]:
    """The same names, told apart by a number where two are alike."""
    used: set[str] = set()
    told = []
    for name in names:
        tries = (name if n == 1 else f"{name} {n}" for n in range(1, len(names) + 2))
        free = next(text for text in tries if text.casefold() not in used)
        used.add(free.casefold())
        told.append(free)
    return told


def new_id(polygon: Any, used: set[str]) -> str:
    """An id for a new area, made from where it lies, so that the same area gets the same id. Adds it to used."""
    point = polygon.representative_point()
    text = f"{point.y:.5f},{point.x:.5f},{polygon.area:.9f}"
    tries = (hashlib.sha256(f"{text}#{n}".encode()).hexdigest()[:10] for n in range(len(used) + 1))
    found = next(name for name in tries if name not in used)
    used.add(found)
    return found


def tidy(polygon: Any) -> Any:
    """Valid, and one way to write the same shape."""
    import shapely

    if not polygon.is_valid:
        polygon = surface_of(shapely.make_valid(polygon), SPECK * polygon.area)
    return shapely.normalize(polygon)
