"""A person's initials in a circle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent

from desktop.theme import font, theme
from desktop.widgets.charts import Chart


class Initials(Chart):
    """JB for Jonas Beck."""

    def __init__(self, name: str) -> None:
        super().__init__()
        words = name.split()
        self._letters = "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()
        self.setFixedSize(32, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.pen()
        painter.setBrush(theme().color("sunk"))
        painter.drawEllipse(QRectF(0, 0, 32, 32))
        painter.setPen(theme().color("text2"))
        painter.setFont(font("caption_strong"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
