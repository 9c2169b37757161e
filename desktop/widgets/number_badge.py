"""A number in a circle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent

from desktop.theme import font, theme
from desktop.widgets.charts import Chart


class NumberBadge(Chart):
    """Filled when it is the chosen one."""

    def __init__(self, number: int, on: bool) -> None:
        super().__init__()
        self._number, self._on = number, on
        self.setFixedSize(27, 27)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.pen()
        if not self._on:
            painter.setPen(theme().color("line2"))
        painter.setBrush(theme().color("fill" if self._on else "sunk"))
        painter.drawEllipse(QRectF(0.5, 0.5, 26, 26))
        painter.setPen(theme().color("on_fill" if self._on else "text2"))
        painter.setFont(font("small_strong"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
