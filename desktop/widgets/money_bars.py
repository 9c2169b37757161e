"""Cost against extra margin, the margin with its range."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPen

from desktop.theme import theme
from desktop.widgets.charts import Chart, pill


class MoneyBars(Chart):
    """Two bars on one scale (units of money)."""

    def __init__(self, cost: float, margin: float, low: float, high: float) -> None:
        super().__init__()
        self._figures = (cost, margin, low, high)
        self.setFixedHeight(46)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.pen()
        cost, margin, low, high = self._figures
        least, most = min(0.0, low), max(cost, margin, high, 1.0)

        def x(value: float) -> float:
            return (self.width() - 8) * (value - least) / (most - least) + 2

        pill(painter, QRectF(x(0), 0, max(2.0, x(cost) - x(0)), 16), theme().color("line2"), 3)
        if margin > 0:
            pill(painter, QRectF(x(0), 24, max(2.0, x(margin) - x(0)), 16), theme().color("fill"), 3)
        if high > low:
            painter.setPen(QPen(theme().color("text"), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(x(low), 32), QPointF(x(high), 32))
            for end in (low, high):
                painter.drawLine(QPointF(x(end), 26), QPointF(x(end), 38))
