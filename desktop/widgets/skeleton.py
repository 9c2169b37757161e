"""Where cards will be, while they are read."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme import theme
from geo.texts import tr

# Left, top, width and height of each block in shares of the room; the first two are the title and its line.
BLOCKS = ((0, 0, 0.2, 0.04), (0, 0.06, 0.34, 0.025), (0, 0.13, 0.62, 0.34), (0, 0.5, 0.62, 0.3), (0, 0.83, 0.62, 0.17),
          (0.645, 0.13, 0.355, 0.26), (0.645, 0.42, 0.355, 0.58))  # fmt: skip


class Skeleton(QWidget):
    """Quiet shapes where a room will be; they do not move."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("One moment"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("sunk"))
        wide, high = min(self.width(), 1480) - 64, self.height() - 48
        for x, y, w, h in BLOCKS:
            radius = 12 if h > 0.1 else 6
            painter.drawRoundedRect(QRectF(32 + x * wide, 24 + y * high, w * wide, h * high), radius, radius)
