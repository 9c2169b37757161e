"""Bars of money on one scale: what it cost, and the extra margin with its range."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QPen

from desktop.theme import font, theme
from desktop.widgets.charts import Chart, pill

HIGH = 16


class MoneyBar(Chart):
    """One bar from 0 to `value` on the scale `least` to `most` (units of money), an amount beside it, or a range."""

    def __init__(
        self, value: float, scale: tuple[float, float], token: str, *,
        amount: str = "", low: float = 0.0, high: float = 0.0,
    ) -> None:  # fmt: skip
        super().__init__()
        self._value, self._scale, self._token, self._amount = value, scale, token, amount
        self._range = low, high
        self.setFixedHeight(HIGH)

    def _x(self, value: float) -> float:
        """The place of an amount; the longest bar leaves room for the words beside it."""
        words = QFontMetricsF(font("small_figure")).horizontalAdvance(self._amount) + 10 if self._amount else 0
        least, most = self._scale
        return (self.width() - 8 - words) * (value - least) / (most - least) + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.pen()
        zero, end = self._x(0), self._x(self._value)
        if self._scale[0] < 0:  # bars begin in the middle: the line they begin at
            painter.setPen(QPen(theme().color("control"), 1.2, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(zero, 0), QPointF(zero, HIGH))
            painter.setPen(Qt.PenStyle.NoPen)
        if self._value > 0:
            pill(painter, QRectF(zero, 0, max(2.0, end - zero), HIGH), theme().color(self._token), 3)
        low, high = self._range
        if high > low:
            painter.setPen(QPen(theme().color("text"), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(self._x(low), HIGH / 2), QPointF(self._x(high), HIGH / 2))
            for at in (low, high):
                painter.drawLine(QPointF(self._x(at), 2), QPointF(self._x(at), HIGH - 2))
        if self._amount:
            painter.setPen(theme().color("text"))
            painter.setFont(font("small_figure"))
            beside = QRectF(end + 10, 0, self.width(), HIGH)
            ways = Qt.AlignmentFlag  # scales run from the left in every language, and so does what stands beside a bar
            painter.drawText(beside, ways.AlignLeft | ways.AlignAbsolute | ways.AlignVCenter, self._amount)
