"""A range with its best guess, against the line of no effect."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from desktop.theme import metrics, theme
from desktop.widgets.charts import Chart, label, pill
from desktop.words import number
from geo.texts import tr

AIR = 8  # px between two figures of the axis


class Interval(Chart):
    """From `low` to `high` with `best` between, in extra visits per 100 people."""

    def __init__(self, low: float, best: float, high: float, *, axis: bool = True, certain: bool = True) -> None:
        super().__init__()
        self.low, self.best, self.high = low, best, high
        self._axis, self._certain = axis, certain
        self._left, self._right = min(low, 0.0), max(high, 0.0)
        pad = max(0.5, (self._right - self._left) * 0.14)
        self._left, self._right = self._left - pad, self._right + pad
        self.setFixedHeight(58 if axis else 22)
        self.setMinimumWidth(120)

    def set_scale(self, left: float, right: float) -> None:
        """Share one scale with other ranges."""
        self._left, self._right = left, right

    def _x(self, value: float) -> float:
        return 6 + (self.width() - 12) * (value - self._left) / ((self._right - self._left) or 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.pen()
        middle, thick, dot = (16, 13, 7.5) if self._axis else (11, 6, 4.5)
        token = "accent" if self._certain else "control"
        self._paint_zero(painter, 30 if self._axis else 20)
        wide = max(thick, self._x(self.high) - self._x(self.low))
        pill(painter, QRectF(self._x(self.low), middle - thick / 2, wide, thick), theme().color(token, 0.3))
        painter.setPen(QPen(theme().color("card"), 2))
        painter.setBrush(theme().color(token))
        painter.drawEllipse(QPointF(self._x(self.best), middle), dot, dot)
        if self._axis:
            self._paint_axis(painter)

    def _paint_zero(self, painter: QPainter, tall: int) -> None:
        pen = QPen(theme().color("control"), 1.4, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([1.5, 2])
        painter.setPen(pen)
        painter.drawLine(QPointF(self._x(0), 1), QPointF(self._x(0), tall - 2))
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_axis(self, painter: QPainter) -> None:
        """Round figures below the line; of two that would touch the one further from no effect is left out."""
        painter.fillRect(QRectF(0, 29, self.width(), 1), theme().color("line2"))
        step = next(s for s in (1, 2, 5, 10, 20, 50, 100, 1000) if (self._right - self._left) / s <= 7)
        first = int(self._left // step) * step
        inside = [value for at in range(20) if self._left < (value := first + at * step) < self._right]
        taken: list[QRectF] = []
        for value in sorted(inside, key=abs):
            painter.fillRect(QRectF(self._x(value), 29, 1, 5), theme().color("line2"))
            words = tr("no effect") if value == 0 else f"{'+' if value > 0 else '−'}{number(abs(value))}"
            wide = metrics("caption").horizontalAdvance(words) + AIR
            room = QRectF(min(max(0.0, self._x(value) - wide / 2), self.width() - wide), 36, wide, 18)
            if not any(room.intersects(other) for other in taken):
                taken.append(room)
                label(painter, room, words, Qt.AlignmentFlag.AlignHCenter)
