"""Bars over time: the last ones full, the others pale."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent

from desktop.theme import theme
from desktop.widgets.charts import Chart, label, pill

LABELS = 20


class Bars(Chart):
    """One bar a week or a month; `strong` of them at the end are set off."""

    def __init__(self, height: int = 76, gap: float = 9, strong: int = 1) -> None:
        super().__init__()
        self._values: Sequence[float] = ()
        self._names: Sequence[str] = ()
        self._gap, self._strong = gap, strong
        self.setFixedHeight(height)

    def show_values(self, values: Sequence[float], names: Sequence[str] = (), says: str = "") -> None:
        """Draw these, left to right; a name under each where given."""
        self._values, self._names = values, names
        self.says(says)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._values:
            return
        painter = self.pen()
        step = (self.width() + self._gap) / len(self._values)
        room = self.height() - (LABELS if self._names else 0)
        most = max(self._values) or 1
        for at, value in enumerate(self._values):
            tall = max(1.5, room * value / most)
            strong = at >= len(self._values) - self._strong
            color = theme().color("accent", 1.0 if strong else 0.32)
            bar = QRectF(at * step, room - tall, step - self._gap, tall)
            pill(painter, bar, color, min(2.5, tall / 2))
            if self._names:
                under = QRectF(at * step - 6, room + 3, step - self._gap + 12, LABELS - 3)
                label(painter, under, self._names[at], Qt.AlignmentFlag.AlignHCenter)
