"""A painted picture larger than the window that is moved, not painted again, while the map is dragged."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from geo.map_view import View

MARGIN = 160  # px kept ready round the window
Paint = Callable[[QPainter, View], Iterator[None]]


class Sheet:
    """One layer of the window's picture. `paint` draws a view step by step."""

    def __init__(self, paint: Paint, opaque: str = "") -> None:
        self._paint = paint
        self._picture: QPixmap | None = None
        self.ground = opaque  # colour under everything; empty: see-through
        self.view: View | None = None
        self.stale = True

    def covers(self, view: View) -> bool:
        """Whether the picture is up to date and reaches all of `view` at its zoom."""
        mine = self.view
        if self.stale or mine is None or zoomed(mine, view):
            return False
        (west, south, east, north), (a, b, c, d) = mine.box, view.box
        slack = 0.51 / view.scale
        return west <= a + slack and south <= b + slack and east >= c - slack and north >= d - slack

    def draw(self, painter: QPainter, view: View) -> None:
        """Draw what is there where it belongs in `view`, stretched while the zoom differs."""
        if self._picture is None or self.view is None:
            return
        mine = self.view
        west, south, east, north = mine.box
        (left, top), (right, bottom) = view.to_px([(west, north), (east, south)])
        if not zoomed(mine, view):
            painter.drawPixmap(QPointF(round(left), round(top)), self._picture)
            return
        whole = QRectF(0, 0, self._picture.width(), self._picture.height())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.drawPixmap(QRectF(left, top, right - left, bottom - top), self._picture, whole)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)

    def steps(self, wide: View, ratio: float) -> Iterator[None]:
        """Paint `wide` anew; what is still good is taken over. Ends with the new picture in place."""
        picture = QPixmap(round(wide.width * ratio), round(wide.height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(self.ground or Qt.GlobalColor.transparent)
        fresh = self._take_over(picture, wide)
        for part in fresh:
            yield from self._paint_part(picture, wide, part)
        self._picture, self.view, self.stale = picture, wide, False

    def _paint_part(self, picture: QPixmap, wide: View, part: QRect) -> Iterator[None]:
        """Paint one rectangle of the picture. The painter is ended and begun again round every pause."""
        x, y = wide.to_metres(part.left() + part.width() / 2, part.top() + part.height() / 2)
        view = View(x, y, wide.scale, part.width(), part.height())
        painter = QPainter(picture)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(part)
            painter.translate(part.topLeft())
            yield from self._paint(painter, view)
        finally:
            painter.end()

    def _take_over(self, picture: QPixmap, wide: View) -> list[QRect]:
        """Copy what the old picture shares with the new; returns the rectangles left to paint."""
        whole = QRect(0, 0, round(wide.width), round(wide.height))
        old, mine = self._picture, self.view
        ratio = picture.devicePixelRatio()
        if self.stale or old is None or mine is None or old.devicePixelRatio() != ratio or zoomed(mine, wide):
            return [whole]
        ((left, top),) = wide.to_px([(mine.box[0], mine.box[3])])
        dx, dy = round(left), round(top)
        shared = whole.intersected(QRect(dx, dy, round(mine.width), round(mine.height)))
        if shared.isEmpty():
            return [whole]
        painter = QPainter(picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawPixmap(dx, dy, old)
        painter.end()
        return _rest(whole, shared)


def padded(view: View, margin: int = MARGIN) -> View:
    """The view with `margin` px more on every side, its middle on a whole px so that pictures can be shifted."""
    x, y = (round(value * view.scale) / view.scale for value in (view.x, view.y))
    width, height = (2 * math.ceil(size / 2) + 2 * margin for size in (view.width, view.height))
    return View(x, y, view.scale, width, height)


def zoomed(a: View, b: View) -> bool:
    """Whether two views differ in scale."""
    return abs(a.scale / b.scale - 1) > 1e-9


def _rest(whole: QRect, shared: QRect) -> list[QRect]:
    """The at most four rectangles of `whole` outside `shared`."""
    parts = [
        QRect(whole.left(), whole.top(), whole.width(), shared.top() - whole.top()),
        QRect(whole.left(), shared.bottom() + 1, whole.width(), whole.bottom() - shared.bottom()),
        QRect(whole.left(), shared.top(), shared.left() - whole.left(), shared.height()),
        QRect(shared.right() + 1, shared.top(), whole.right() - shared.right(), shared.height()),
    ]
    return [part for part in parts if not part.isEmpty()]
