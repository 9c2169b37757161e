"""The faces that lines divide the ground into, and the borders between them."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from geo.linework import Linework
from geo.regions import NOTHING

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]
Shapes = npt.NDArray[np.object_]

STEPS = 20  # a metre: corners lie on a grid of these, so that lines that nearly meet do
ON = 0.3  # metres from a line to be on it


def noded(lines: Any) -> Shapes:
    """The lines, parted wherever they meet; lines that miss each other by less than a step meet."""
    import shapely

    parts = shapely.get_parts(shapely.union_all(lines, grid_size=1 / STEPS))
    signed: Shapes = shapely.transform(parts, lambda xy: xy + 0.0)  # no nought with a minus before it
    return signed


def faces_between(lines: Any) -> Shapes:
    """The faces between noded lines, in an order that depends on where they lie only."""
    import shapely

    faces = shapely.get_parts(shapely.polygonize(lines))
    x, y = shapely.get_coordinates(shapely.point_on_surface(faces)).T
    ordered: Shapes = faces[np.lexsort((y, x))]
    return ordered


def sides_of(faces: Any, work: Linework) -> Indices:
    """How hard each straight side of the faces is to cross, by the lines it lies on.

    One number a corner, in the order of shapely.get_coordinates: for the side that begins there.
    """
    xy, _, within = _sides(faces)
    hardness = np.full(len(xy), NOTHING, np.int64)
    middle = (xy[within] + xy[within + 1]) / 2
    # Most sides are shared by two faces: each is looked for once.
    first, side = np.unique(_key(middle * 2), return_index=True, return_inverse=True)[1:]
    hardness[within] = _hardness(middle[first], work)[side]
    return hardness


def side_lines(faces: Any, sides: Indices) -> Linework:
    """The sides of the faces as lines of two corners; sides: as from `sides_of`."""
    import shapely

    xy, _, within = _sides(faces)
    return Linework(shapely.linestrings(np.stack([xy[within], xy[within + 1]], axis=1)), sides[within])


def borders(faces: Any, sides: Indices) -> tuple[Indices, Indices, Floats]:
    """Pairs of faces, how hard their border is to cross, and its metres: one row for a pair and a hardness.

    faces: a coverage, neighbours with the same corners. sides: as from `sides_of`.
    """
    xy, face, within = _sides(faces)
    one, other = _shared(xy, within)
    pair = np.sort(np.column_stack([face[one], face[other]]), axis=1)
    metres = np.hypot(*(xy[one + 1] - xy[one]).T)
    two = pair[:, 0] != pair[:, 1]  # a dead end has the same face on both sides
    rows, row = np.unique(np.column_stack([pair, sides[one]])[two], axis=0, return_inverse=True)
    length = np.bincount(row.ravel(), metres[two], len(rows)).astype(float)
    return rows[:, :2].astype(np.int64), rows[:, 2].astype(np.int64), length


def united(faces: Any, group: Indices) -> Shapes:
    """One polygon a group; group: for each face a number from 0 on."""
    import shapely

    order = np.argsort(group, kind="stable")
    first = np.flatnonzero(np.r_[True, np.diff(group[order]) > 0])
    polygons = faces[order[first]]
    size = np.diff(np.r_[first, len(order)])
    for number in np.flatnonzero(size > 1):
        members = order[first[number] : first[number] + size[number]]
        polygons[number] = shapely.coverage_union_all(faces[members])
    return np.asarray(polygons, object)


def holding(faces: Any, places: Floats) -> npt.NDArray[np.bool_]:
    """Whether each face holds one of the places (n by 2)."""
    import shapely

    found = np.zeros(len(faces), bool)
    found[shapely.STRtree(shapely.points(places)).query(faces, predicate="contains")[0]] = True
    return found


def _sides(faces: Any) -> tuple[Floats, Indices, Indices]:
    """All corners, the face of each, and those that a side begins at."""
    import shapely

    rings, ring_face = shapely.get_rings(faces, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    return xy, ring_face[ring], np.flatnonzero(ring[1:] == ring[:-1])


def _shared(xy: Floats, within: Indices) -> tuple[Indices, Indices]:
    """The sides that two rings have in common, as the corner each begins at, on the one and on the other."""
    corner = np.unique(_key(xy), return_inverse=True)[1]
    ends = np.sort(np.column_stack([corner[within], corner[within + 1]]), axis=1)
    key = ends[:, 0] * len(xy) + ends[:, 1]
    order = np.argsort(key, kind="stable")
    twice = np.flatnonzero(key[order][1:] == key[order][:-1])
    return within[order[twice]], within[order[twice + 1]]


def _key(xy: Floats) -> Indices:
    """One number for each place on the grid."""
    whole = np.rint(xy * STEPS).astype(np.int64)
    return np.asarray(whole[:, 0] * (1 << 32) + whole[:, 1])


def _hardness(points: Floats, work: Linework) -> Indices:
    """The hardest line that each point lies on; NOTHING where it lies on none."""
    import shapely

    hardness = np.full(len(points), NOTHING, np.int64)
    # Lines taken apart into straight pieces: far fewer corners to measure to.
    xy, line = shapely.get_coordinates(work.lines, return_index=True)
    within = np.flatnonzero(line[1:] == line[:-1])
    pieces = shapely.linestrings(np.stack([xy[within], xy[within + 1]], axis=1))
    point, piece = shapely.STRtree(pieces).query(shapely.points(points), predicate="dwithin", distance=ON)
    np.maximum.at(hardness, point, work.hardness[line[within[piece]]])
    return hardness
