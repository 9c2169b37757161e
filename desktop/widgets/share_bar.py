"""One bar in parts, or filled to a share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPaintEvent

from desktop.theme import theme
from desktop.widgets.charts import Chart, pill


class ShareBar(Chart):
    """Filled to `share` (0 to 1) on a sunk track."""

    def __init__(self, share: float = 0, *, height: int = 8, token: str = "accent", strength: float = 1.0) -> None:
        super().__init__()
        self.setFixedHeight(height)
        self.share, self._token, self._strength = share, token, strength

    def show_share(self, share: float, says: str = "") -> None:
        """Fill it to another share."""
        self.share = share
        self.says(says)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.pen()
        whole = QRectF(self.rect())
        pill(painter, whole, theme().color("line" if self._token != "control" else "sunk", 0.75))
        if self.share > 0:
            wide = max(whole.height(), whole.width() * min(1.0, self.share))
            pill(painter, QRectF(0, 0, wide, whole.height()), theme().color(self._token, self._strength))


class StackedBar(Chart):
    """Parts of a whole, one after the other, with a gap of 2 px."""

    def __init__(self, height: int = 8) -> None:
        super().__init__()
        self.setFixedHeight(height)
        self._parts: Sequence[tuple[float, QColor | str, float]] = ()

    def show_parts(self, parts: Sequence[tuple[float, str, float]], says: str = "") -> None:
        """(amount, colour token, strength) from left to right."""
        self._parts = [part for part in parts if part[0] > 0]
        self.says(says)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.pen()
        total = sum(part[0] for part in self._parts)
        if not total:
            pill(painter, QRectF(self.rect()), theme().color("line"))
            return
        room = self.width() - 2 * (len(self._parts) - 1)
        left = 0.0
        for amount, token, strength in self._parts:
            wide = max(4.0, room * amount / total)
            pill(painter, QRectF(left, 0, wide, self.height()), theme().color(str(token), strength), 3)
            left += wide + 2
