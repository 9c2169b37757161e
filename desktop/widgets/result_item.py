"""One promotion in the list of results: name, when, verdict."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.theme import font, metrics, theme
from desktop.widgets.chip import paint_chip
from desktop.widgets.layout import mirrored


class ResultItem(QAbstractButton):
    """A line of the list that can be chosen."""

    def __init__(self, name: str, when: str) -> None:
        super().__init__()
        self.setText(name)
        self._when, self._verdict, self._kind = when, "", "plain"
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{name}, {when}")

    def show_verdict(self, verdict: str, kind: str) -> None:
        """Say what came of it."""
        self._verdict, self._kind = verdict, kind
        self.setAccessibleDescription(verdict)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(180, 88 if self._verdict else 60)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            painter.setPen(theme().color("line"))
            painter.setBrush(theme().color("card"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("hover"))
            painter.drawRoundedRect(self.rect(), 10, 10)
        role = "strong" if self.isChecked() else "name"
        painter.setPen(theme().color("text"))
        painter.setFont(font(role))
        room = self.width() - 30
        name = metrics(role).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(mirrored(self, QRectF(15, 11, room, 20)), int(Qt.AlignmentFlag.AlignVCenter), name)
        painter.setPen(theme().color("text2"))
        painter.setFont(font("caption"))
        painter.drawText(mirrored(self, QRectF(15, 31, room, 18)), int(Qt.AlignmentFlag.AlignVCenter), self._when)
        if self._verdict:
            wide = metrics("caption_strong").horizontalAdvance(self._verdict) + 17
            paint_chip(painter, mirrored(self, QRectF(15, 54, wide, 22)), self._verdict, self._kind)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
