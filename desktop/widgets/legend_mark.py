"""The signs of a map's legend."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.theme import theme
from geo.map_style import map_style


class LegendMark(QWidget):
    """A small sign drawn as on the map: circles to show or to leave out, an area, what is missed, or a way on foot."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(24 if kind == "reach" else 14, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, style = QPainter(self), map_style(theme().name)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(1.5, 1.5, 11, 11)
        if self._kind == "reach":
            painter.setPen(QPen(theme().color("text"), 1.8, Qt.PenStyle.DotLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(1, 7), QPointF(self.width() - 1, 7))
        elif self._kind == "missed":
            painter.fillRect(rect, style.colour("not_reached"))
        elif self._kind == "area":
            painter.setPen(QPen(theme().color("text"), 1.4))
            painter.drawRoundedRect(rect, 2, 2)
        else:
            shows = self._kind == "show"
            painter.setPen(QPen(theme().color("accent" if shows else "text3"), 1.6,
                                Qt.PenStyle.SolidLine if shows else Qt.PenStyle.DashLine))  # fmt: skip
            painter.setBrush(theme().color("soft") if shows else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(rect)
