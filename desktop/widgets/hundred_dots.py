"""A hundred people as dots; those who came are filled."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPaintEvent

from desktop.theme import theme
from desktop.widgets.charts import Chart
from geo.texts import tr

ACROSS, STEP = 25, 12


class HundredDots(Chart):
    """`came` of 100 dots in the colour of a token."""

    def __init__(self, came: int, token: str = "fill") -> None:
        super().__init__()
        self._came, self._token = came, token
        self.setFixedSize(self.sizeHint())
        self.says(tr("{came} of 100 came").format(came=came))

    def sizeHint(self) -> QSize:
        return QSize(ACROSS * STEP, 100 // ACROSS * STEP + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.pen()
        for at in range(100):
            on = at < self._came
            painter.setBrush(theme().color(self._token) if on else theme().color("line"))
            painter.drawEllipse(QPointF(5 + at % ACROSS * STEP, 6 + at // ACROSS * STEP), 4.6, 4.6)
