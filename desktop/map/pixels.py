"""Pictures made pixel by pixel, for what comes by the thousand and is smaller than Qt is quick with."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from geo.town_tables import Floats

Pixels = npt.NDArray[np.uint32]


def lay_over(painter: QPainter, pixels: Pixels, pad: int, opacity: float = 1.0) -> None:
    """Lay a picture over the painter's: premultiplied ARGB [h,w] with `pad` more on every side, px of the device."""
    height, width = pixels.shape
    picture = QImage(pixels.data, width, height, QImage.Format.Format_ARGB32_Premultiplied)
    ratio = painter.device().devicePixelRatioF()
    picture.setDevicePixelRatio(ratio)
    painter.setOpacity(opacity)
    painter.drawImage(QPointF(-pad / ratio, -pad / ratio), picture)
    painter.setOpacity(1.0)


def ink(colour: QColor) -> Floats:
    """Red, green, blue and opacity, each to 255."""
    return np.array([colour.red(), colour.green(), colour.blue(), 255.0])


def argb(premultiplied: Floats) -> Pixels:
    """Colours [n,4] (red, green, blue, opacity, each to 255) as a QImage holds them."""
    parts = np.rint(premultiplied).astype(np.uint32)
    return parts @ np.array([1 << 16, 1 << 8, 1, 1 << 24], np.uint32)
