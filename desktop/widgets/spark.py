"""A line of a few weeks, 72 × 22, with its last point set off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPaintEvent, QPen, QPolygonF

from desktop.theme import theme
from desktop.widgets.charts import Chart


class Spark(Chart):
    """How a figure went lately."""

    def __init__(self, values: Sequence[float] = (), says: str = "") -> None:
        super().__init__()
        self.setFixedSize(76, 24)
        self.show_values(values, says)

    def show_values(self, values: Sequence[float], says: str = "") -> None:
        """Draw these, oldest first."""
        self._values = list(values)
        self.says(says)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if len(self._values) < 2:
            return
        painter = self.pen()
        low, high = min(0, *self._values), max(self._values)
        span = (high - low) or 1
        step = (self.width() - 8) / (len(self._values) - 1)
        points = [QPointF(2 + i * step, 20 - 16 * (v - low) / span) for i, v in enumerate(self._values)]
        ground = [*points, QPointF(points[-1].x(), 23), QPointF(points[0].x(), 23)]
        painter.setBrush(theme().color("soft"))
        painter.drawPolygon(QPolygonF(ground))
        painter.setPen(QPen(theme().color("accent"), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("accent"))
        painter.drawEllipse(points[-1], 2.6, 2.6)
