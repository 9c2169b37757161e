"""On or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.theme import theme

WIDE, TALL, TARGET = 36, 20, 28


class Switch(QAbstractButton):
    """A switch. Its name says what is on; the knob's side says it without colour."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(WIDE, TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        track = QRectF(0.5, (self.height() - TALL) / 2 + 0.5, WIDE - 1, TALL - 1)
        painter.setPen(theme().color("fill" if on else "control"))
        painter.setBrush(theme().color("fill" if on else "sunk"))
        painter.drawRoundedRect(track, TALL / 2, TALL / 2)
        side = TALL - 7
        left = track.right() - side - 3 if on else track.left() + 3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("raised" if on else "control"))
        painter.drawEllipse(QRectF(left, track.center().y() - side / 2, side, side))
