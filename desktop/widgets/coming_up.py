"""The next weeks as a strip with what happens in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent

from desktop.theme import font, metrics, theme
from desktop.widgets.charts import Chart, label
from desktop.words import day
from geo.texts import tr

ROW, TOP = 34, 26


@dataclass(frozen=True)
class Span:
    """Something that lasts from a day to a day; `strong` runs already."""

    name: str
    starts: date
    ends: date
    strong: bool
    clicked: Callable[[], object] | None  # None: nothing to open


class ComingUp(Chart):
    """Weeks from left to right; bars that would overlap go to the next row."""

    def __init__(self, today: date, days: int) -> None:
        super().__init__()
        self._today, self._days = today, days
        self._spans: Sequence[Span] = ()
        self._boxes: list[tuple[QRectF, Span]] = []

    def show_spans(self, spans: Sequence[Span]) -> None:
        """Show these, the earliest first."""
        self._spans = sorted(spans, key=lambda one: one.starts)
        names = ", ".join(
            tr("{name} from {starts} to {ends}").format(name=one.name, starts=day(one.starts), ends=day(one.ends))
            for one in self._spans
        )
        self.says(
            tr("Coming up: {names}").format(names=names) if names else tr("Nothing is planned for the next weeks")
        )
        self._arrange()

    def resizeEvent(self, event: object) -> None:
        self._arrange()

    def _arrange(self) -> None:
        self._boxes, ends = [], []
        for one in self._spans:
            left = max(0.0, self._x(one.starts))
            right = min(float(self.width()), self._x(one.ends + timedelta(days=1)))
            wide = max(right - left, metrics("small_strong").horizontalAdvance(one.name) + 22)
            left = min(left, max(0.0, self.width() - wide))
            at = next((i for i, end in enumerate(ends) if end + 4 <= left), len(ends))
            ends[at : at + 1] = [left + wide]
            self._boxes.append((QRectF(left, TOP + at * ROW, wide, 28), one))
        self.setFixedHeight(TOP + max(1, len(ends)) * ROW + 4)
        self.update()

    def _x(self, when: date) -> float:
        return self.width() * (when - self._today).days / self._days

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.pen()
        for week in range(self._days // 7):
            when = self._today + timedelta(weeks=week)
            left = self._x(when)
            painter.fillRect(QRectF(left, 20, 1, self.height() - 20), theme().color("line"))
            words = day(when) if week == 0 or when.day <= 7 else str(when.day)
            label(painter, QRectF(left + (0 if week == 0 else 5), 0, 80, 18), words, Qt.AlignmentFlag.AlignLeft)
        if not self._boxes:
            words = QRectF(10, TOP, self.width() - 20, 28)
            label(painter, words, tr("Nothing planned. Ideas are under Promotions."), Qt.AlignmentFlag.AlignLeft)
        for rect, one in self._boxes:
            painter.setPen(Qt.PenStyle.NoPen if one.strong else theme().color("line2"))
            painter.setBrush(theme().color("fill" if one.strong else "sunk"))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.setPen(theme().color("on_fill" if one.strong else "text2"))
            painter.setFont(font("small_strong"))
            painter.drawText(rect.adjusted(10, 0, -6, 0), int(Qt.AlignmentFlag.AlignVCenter), one.name)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for rect, one in self._boxes:
            if one.clicked is not None and rect.contains(QPointF(event.position())):
                one.clicked()
                return
