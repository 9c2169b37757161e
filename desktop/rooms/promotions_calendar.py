"""What runs when: a line a promotion, over the months round today."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.models.promotion_list import PromotionCard
from desktop.theme import font, theme
from desktop.widgets.text import tip
from desktop.words import month, span
from geo.texts import QT_TR_NOOP, tr

LINE, TOP, NAME = 44, 56, 220
BACK, AHEAD = 1, 4  # months before this one, months shown from there on
KINDS = {"draft": "default", "running": "primary", "ended": "past"}
STATES = {"draft": QT_TR_NOOP("Draft"), "running": QT_TR_NOOP("Running"), "ended": QT_TR_NOOP("Ended")}


class Calendar(QWidget):
    """Every promotion of these months as a bar from its first to its last day."""

    def __init__(self, opened: Callable[[PromotionCard], object]) -> None:
        super().__init__()
        self._opened = opened
        self._today = date(2000, 1, 1)
        self._bars: list[tuple[PromotionCard, QPushButton]] = []

    def show_cards(self, cards: Sequence[PromotionCard], today: date) -> None:
        """Show those that touch the months, in the order in which they start."""
        for _card, bar in self._bars:
            bar.hide()
            bar.deleteLater()
        self._today = today
        first, last = self.months()[0], self.months()[-1]
        seen = [c for c in cards if c.promotion.ends >= first and c.promotion.starts < last]
        self._bars = [(card, self._bar(card)) for card in sorted(seen, key=lambda c: (c.promotion.starts, c.name))]
        self.setMinimumHeight(TOP + LINE * max(1, len(self._bars)) + 16)
        self._place()
        self.update()

    def months(self) -> list[date]:
        """The first days of the months shown, and of the one after them."""
        start = self._today.year * 12 + self._today.month - 1 - BACK
        return [date(at // 12, at % 12 + 1, 1) for at in range(start, start + AHEAD + 1)]

    def sizeHint(self) -> QSize:
        return QSize(900, TOP + LINE * max(1, len(self._bars)) + 16)

    def _bar(self, card: PromotionCard) -> QPushButton:
        made = QPushButton(self)
        made.setProperty("kind", KINDS[card.column])
        made.setFont(font("caption"))
        when = span(card.promotion.starts, card.promotion.ends)
        made.setToolTip(tip(f"{card.name}, {when}"))
        made.setAccessibleName(f"{card.name}, {tr(STATES[card.column])}, {when}")
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.clicked.connect(lambda _on=False: self._opened(card))
        made.show()
        return made

    def _x(self, day: date) -> float:
        first, last = self.months()[0], self.months()[-1]
        share = (day - first).days / (last - first).days
        return NAME + min(1.0, max(0.0, share)) * (self.width() - NAME - 1)

    def _place(self) -> None:
        for at, (card, bar) in enumerate(self._bars):
            left = self._x(card.promotion.starts)
            right = max(left + 24, self._x(card.promotion.ends + timedelta(days=1)))
            bar.setGeometry(int(left), TOP + at * LINE + 8, int(right - left), 28)
            bar.setText(tr(STATES[card.column]) if right - left > 70 else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(font("small_strong"))
        for at, first in enumerate(self.months()[:-1]):
            left, right = self._x(first), self._x(self.months()[at + 1])
            painter.setPen(theme().color("line"))
            painter.drawLine(int(left), 0, int(left), self.height())
            painter.setPen(theme().color("text"))
            words = month(first) + (f" {first.year}" if first.month == 1 or at == 0 else "")
            painter.drawText(QRectF(left + 10, 4, right - left - 12, 22), middle, words)
        self._paint_lines(painter, middle)
        self._paint_today(painter)

    def _paint_lines(self, painter: QPainter, middle: Qt.AlignmentFlag) -> None:
        names = painter.fontMetrics()
        for at, (card, _bar) in enumerate(self._bars):
            top = TOP + at * LINE
            painter.setPen(theme().color("line"))
            painter.drawLine(0, top, self.width(), top)
            painter.setPen(theme().color("text"))
            name = names.elidedText(card.name, Qt.TextElideMode.ElideRight, NAME - 20)
            painter.drawText(QRectF(4, top, NAME - 16, LINE), middle, name)
        if not self._bars:
            painter.setPen(theme().color("text3"))
            painter.setFont(font("small"))
            painter.drawText(QRectF(4, TOP, 400, LINE), middle, tr("Nothing runs in these months."))

    def _paint_today(self, painter: QPainter) -> None:
        x = int(self._x(self._today))
        painter.setPen(theme().color("accent"))
        painter.drawLine(x, 44, x, self.height())
        painter.setFont(font("caption"))
        painter.drawText(QRectF(x - 40, 26, 80, 18), Qt.AlignmentFlag.AlignCenter, tr("Today"))
