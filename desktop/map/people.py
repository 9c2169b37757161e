"""A dot for each person: stamped into a picture all at once, because Qt takes 15 µs for each round point."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor, QImage, QPainter

from geo.map_style import MapStyle
from geo.map_view import View
from geo.town_tables import Floats

Mask = npt.NDArray[np.uint8]
AT_ONCE = 12  # dots of the stamp put down before the window has its turn


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
    ratio = painter.device().devicePixelRatioF()
    radius, ring = (value * ratio for value in style.person_radius(view.zoom))
    width, height = round(view.width * ratio), round(view.height * ratio)
    pad = int(np.ceil(radius + ring)) + 1
    spots = _spots(px * ratio, width, height, pad)
    picture = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    for size, fill in ((radius + ring, QColor(style.colour("person_ring"))), (radius, colour)):
        mask = np.zeros((height + 2 * pad) * (width + 2 * pad), np.uint8)
        yield from _put_down(mask, spots, width + 2 * pad, size, pad)
        _lay_over(picture, mask.reshape(height + 2 * pad, width + 2 * pad)[pad:-pad, pad:-pad], fill)
        yield
    picture.setDevicePixelRatio(ratio)
    painter.setOpacity(opacity)
    painter.drawImage(0, 0, picture)
    painter.setOpacity(1.0)
    yield


def _spots(px: Floats, width: int, height: int, pad: int) -> npt.NDArray[np.int64]:
    """Where dots go in a picture `pad` larger on every side: one a dot of the screen, each once."""
    whole = np.floor(px).astype(np.int64)
    near = ((whole > -pad) & (whole < (width + pad - 1, height + pad - 1))).all(axis=1)
    inner = np.clip(whole[near], 1 - pad, (width + pad - 2, height + pad - 2))
    reach = width + 2 * pad
    spots = np.unique((inner[:, 1] + pad) * reach + inner[:, 0] + pad)
    row, column = spots // reach, spots % reach
    safe = (row >= pad) & (row < height + pad) & (column >= pad) & (column < width + pad)
    return np.asarray(spots[safe])


def _put_down(mask: Mask, spots: npt.NDArray[np.int64], across: int, radius: float, pad: int) -> Iterator[None]:
    """Raise the mask to the disc's coverage round every spot, one dot of the disc after the other."""
    side = np.arange(-pad, pad + 1)
    cover = np.rint(255 * np.clip(radius + 0.5 - np.hypot(side[:, None], side[None, :]), 0, 1)).astype(np.uint8)
    for count, (row, column) in enumerate(np.argwhere(cover > 0)):
        at = spots + (row - pad) * across + (column - pad)
        mask[at] = np.maximum(mask[at], cover[row, column])
        if count % AT_ONCE == AT_ONCE - 1:
            yield


def _lay_over(picture: QImage, mask: Mask, colour: QColor) -> None:
    """Lay a colour over the picture where the mask says, 0 to 255."""
    height, width = mask.shape
    alpha = QImage(np.ascontiguousarray(mask).tobytes(), width, height, width, QImage.Format.Format_Alpha8)
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    sheet.fill(colour)
    sheet.setAlphaChannel(alpha)
    painter = QPainter(picture)
    painter.drawImage(0, 0, sheet)
    painter.end()
