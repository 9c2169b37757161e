"""The part of a layer that one picture needs, in px: cut to the frame, without corners nobody would see."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from geo.map_layers import FINEST, Layer, Starts
from geo.map_view import View
from geo.town_tables import Floats, Ints

BEYOND = 40.0  # px round the frame that is kept as it is, for the width of lines


def cut(layer: Layer, view: View, shapes: Ints | None = None, smallest: float = FINEST) -> tuple[Floats, Starts, Ints]:
    """Corners float64[m,2] in px, where each of r rings (or lines) seen starts and the end int64[r+1], and the
    shape each ring belongs to int32[r]. Areas less than `smallest` px wide and high are left out."""
    seen = layer.within(view.grown(BEYOND), smallest / view.scale if layer.shape == "area" else 0.0)
    if shapes is not None:
        seen = seen[np.isin(seen, shapes)]
    xy, rings = layer.corners(seen)
    px = held_near(view.to_px(xy), rings, view)
    owner = np.repeat(seen, layer.shapes[seen + 1] - layer.shapes[seen])
    px, rings, kept = thinned(px, rings, 3 if layer.shape == "area" else 2)
    return px, rings, owner[kept]


def specks(layer: Layer, view: View, largest: float) -> Floats:
    """Areas in view less than `largest` px wide and high, as upright boxes of the same surface.

    float64[n,4]: left, top, width, height, px.
    """
    seen = layer.within(view.grown(BEYOND), FINEST / view.scale)
    low, high = layer.boxes[seen, :2], layer.boxes[seen, 2:]
    small = ((high - low) * view.scale < largest).all(axis=1)
    middle, size, seen = (low + high)[small] / 2, (high - low)[small], seen[small]
    size *= np.sqrt(layer.surfaces[seen] / np.maximum(size.prod(axis=1), 1e-9))[:, None]
    return np.hstack([view.to_px(middle) - size * view.scale / 2, size * view.scale])


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


def _ends(counts: npt.NDArray[np.int64]) -> Starts:
    return np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
