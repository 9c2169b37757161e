"""A dot for each person: stamped into a picture all at once, because Qt takes 15 µs for each round point."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor, QPainter

from desktop.map.pixels import Pixels, argb, ink, lay_over
from geo.map_style import MapStyle
from geo.map_view import View
from geo.town_tables import Floats

Mask = npt.NDArray[np.uint8]
AT_ONCE = 24  # places of the stamp put down before the window has its turn


def paint_people(
    painter: QPainter, xy: Floats, emphasised: npt.NDArray[np.bool_], view: View, style: MapStyle
) -> Iterator[None]:
    """A ringed dot for each person seen (metres [n,2]); those in the promotion last and in the accent."""
    if not len(xy) or not style.shows_people(view.zoom):
        return
    west, south, east, north = view.grown(6)
    seen = (xy[:, 0] >= west) & (xy[:, 0] <= east) & (xy[:, 1] >= south) & (xy[:, 1] <= north)
    faint = float(style.table["people"]["other_opacity"])
    for group, colour, opacity in ((~emphasised, "person", faint), (emphasised, "accent", 1.0)):
        px = view.to_px(xy[seen & group])
        if len(px):
            yield from _stamp(painter, px, view, style, QColor(style.colour(colour)), opacity)


def _stamp(
    painter: QPainter, px: Floats, view: View, style: MapStyle, colour: QColor, opacity: float
) -> Iterator[None]:
    """Dots over the rings of all dots: each pixel shows what is so far from the middle of the nearest one."""
    ratio = painter.device().devicePixelRatioF()
    radius, ring = (value * ratio for value in style.person_radius(view.zoom))
    width, height = round(view.width * ratio), round(view.height * ratio)
    stamp, away = _rings(radius + ring + 0.5)
    colours = _colours(away, radius, ring, colour, QColor(style.colour("person_ring")))
    yield
    pad = len(stamp) - 1  # room for the dots whose middle lies just beside the picture
    board = np.zeros((height + 2 * pad, width + 2 * pad), np.uint32)
    yield from _put_down(board, px * ratio + pad, stamp, colours)
    lay_over(painter, board, pad, opacity)
    yield


def _rings(reach: float) -> tuple[Mask, Floats]:
    """A square stamp: 1 for the places farthest from its middle and so on, nought from `reach` on; how far each is."""
    side = np.arange(-np.ceil(reach), np.ceil(reach) + 1)
    far = np.hypot(side[:, None], side[None, :])
    away = np.unique(far[far < reach])
    stamp = np.where(far < reach, len(away) - np.searchsorted(away, far), 0)
    return stamp.astype(np.uint8), away[::-1]


def _put_down(board: Pixels, px: Floats, stamp: Mask, colours: Pixels) -> Iterator[None]:
    """Put the stamp round every dot, place by place, the farthest first: what is nearer lies over it."""
    (height, width), pad = board.shape, len(stamp) // 2
    column, row = np.floor(px).astype(np.int64).T
    seen = (row >= pad) & (row < height - pad) & (column >= pad) & (column < width - pad)
    flat, taken = board.ravel(), np.zeros(board.size, bool)
    taken[row[seen] * width + column[seen]] = True
    middles = np.flatnonzero(taken)
    for count, at in enumerate(np.argsort(stamp, axis=None)[np.count_nonzero(stamp == 0) :].tolist()):
        down, right = divmod(at, len(stamp))
        flat[middles + ((down - pad) * width + right - pad)] = colours[stamp[down, right]]
        if count % AT_ONCE == AT_ONCE - 1:
            yield


def _colours(away: Floats, radius: float, ring: float, disc: QColor, rim: QColor) -> Pixels:
    """What a pixel shows by its figure in the stamp: nothing, the rim, the disc over the rim."""
    under, over = (np.clip(size + 0.5 - away, 0, 1)[:, None] for size in (radius + ring, radius))
    mixed = over * ink(disc) + (1 - over) * under * ink(rim)  # premultiplied, as it is laid over
    return argb(np.vstack([np.zeros(4), mixed]))
