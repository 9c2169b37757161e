"""The common ground of the small charts: no grid, few labels, each carries its sentence for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from desktop.theme import font, theme
from desktop.widgets.text import tip


class Chart(QWidget):
    """A painted picture of figures. `says` is what it shows, in one sentence."""

    def says(self, sentence: str) -> None:
        """Set the sentence: tooltip and accessible description."""
        self.setAccessibleName(sentence)
        self.setToolTip(tip(sentence))

    def pen(self) -> QPainter:
        """A painter ready for smooth shapes without an outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        return painter


def pill(painter: QPainter, rect: QRectF, color: QColor, radius: float = 0) -> None:
    """A bar with round ends."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    corner = radius or min(rect.height(), rect.width()) / 2
    painter.drawRoundedRect(rect, corner, corner)


def label(painter: QPainter, rect: QRectF, text: str, align: Qt.AlignmentFlag) -> None:
    """A few words in a chart."""
    painter.setPen(theme().color("text3"))
    painter.setFont(font("caption"))
    painter.drawText(rect, int(align | Qt.AlignmentFlag.AlignVCenter), text)
    painter.setPen(Qt.PenStyle.NoPen)
