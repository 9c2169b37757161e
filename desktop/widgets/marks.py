"""The small square or dot before a line of a legend."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.theme import theme


class Mark(QWidget):
    """A square of 8 px (or a dot of 10) in a colour of the theme."""

    def __init__(self, token: str, strength: float = 1.0, *, dot: bool = False) -> None:
        super().__init__()
        self._token, self._strength, self._dot = token, strength, dot
        self.setFixedSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(self._token, self._strength))
        if self._dot:
            painter.drawEllipse(QRectF(0, 0, 9.5, 9.5))
        else:
            painter.drawRoundedRect(QRectF(0, 1, 8, 8), 2, 2)
