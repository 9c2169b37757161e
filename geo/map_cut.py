"""The part of a layer that one picture needs, in px: cut to the frame, without corners nobody would see."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from geo.map_layers import Layer, Starts
from geo.map_view import View
from geo.town_tables import Floats, Ints

FINEST = 0.35  # px; corners closer than this are one
BEYOND = 40.0  # px round the frame that is kept as it is, for the width of lines


def cut(layer: Layer, view: View, shapes: Ints | None = None) -> tuple[Floats, Starts, Ints]:
    """Corners float64[m,2] in px, where each of r rings (or lines) seen starts and the end int64[r+1], and the
    shape each ring belongs to int32[r]."""
    smallest = FINEST / view.scale if layer.shape == "area" else 0.0
    seen = layer.within(view.grown(BEYOND), smallest)
    if shapes is not None:
        seen = seen[np.isin(seen, shapes)]
    xy, rings = layer.corners(seen)
    px = held_near(view.to_px(xy), rings, view)
    owner = np.repeat(seen, layer.shapes[seen + 1] - layer.shapes[seen])
    px, rings, kept = thinned(px, rings, 3 if layer.shape == "area" else 2)
    return px, rings, owner[kept]


def held_near(px: Floats, rings: Starts, view: View) -> Floats:
    """Move far-off corners to just outside the frame where that changes nothing inside it.

    A line between two corners beyond the same side of the frame cannot be seen (Cohen & Sutherland's
    outcodes), so both may move along that side; corners of any other line stay where they are.
    """
    low, high = -BEYOND, np.array([view.width + BEYOND, view.height + BEYOND])
    if not len(px) or ((px >= low) & (px <= high)).all():
        return px
    below, above = px < low, px > high
    code = below[:, 0] | (below[:, 1] << 1) | (above[:, 0] << 2) | (above[:, 1] << 3)
    may_cross = np.zeros(len(px), bool)
    seen = (code[:-1] & code[1:]) == 0
    seen[rings[1:-1][(rings[1:-1] > 0) & (rings[1:-1] < len(px))] - 1] = False  # between two rings is no line
    may_cross[:-1] |= seen
    may_cross[1:] |= seen
    return np.where(may_cross[:, None], px, np.clip(px, low, high))


def thinned(px: Floats, rings: Starts, fewest: int) -> tuple[Floats, Starts, Starts]:
    """Leave out corners in the same small cell as the one before, and rings left with too few corners.

    Returns corners, starts of rings, and which rings are left.
    """
    if not len(px):
        return px, rings[:1], np.empty(0, np.int64)
    cell = np.floor(px * (1 / FINEST)).astype(np.int32)
    keep = np.ones(len(px), bool)
    keep[1:] = (cell[1:, 0] != cell[:-1, 0]) | (cell[1:, 1] != cell[:-1, 1])
    full = np.diff(rings) > 0
    keep[rings[:-1][full]] = True
    keep[rings[1:][full] - 1] = True
    counts = np.add.reduceat(keep, rings[:-1][full]) if full.any() else np.zeros(0, np.int64)
    enough = counts >= fewest
    keep &= np.repeat(enough, np.diff(rings)[full])
    return px[keep], _ends(counts[enough]), np.flatnonzero(full)[enough]


def simplified(px: Floats, rings: Starts) -> tuple[Floats, Starts]:
    """Leave out corners less than FINEST px off the line between their neighbours (Douglas and Peucker 1973).

    Slower than `thinned` but leaves a third less: for print, where every corner takes room in the file.
    """
    import shapely

    if not len(px):
        return px, rings
    count = len(rings) - 1
    lines = shapely.linestrings(px, indices=np.repeat(np.arange(count), np.diff(rings)))
    left, owner = shapely.get_coordinates(shapely.simplify(lines, FINEST, preserve_topology=False), return_index=True)
    return left, _ends(np.bincount(owner, minlength=count))


def _ends(counts: npt.NDArray[np.int64]) -> Starts:
    return np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
