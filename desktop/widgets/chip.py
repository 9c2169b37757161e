"""Small words on a soft ground (state, segment) and key caps."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop.icons import paint_icon
from desktop.theme import font, metrics, theme

GROUND = {"plain": "sunk", "accent": "soft", "good": "good_soft", "warn": "warn_soft", "bad": "bad_soft"}
WIDEST = 260  # px of the words
HIGH = 22  # px, a chip of one line
KEY_CAP = 20  # px high
INK = {"plain": "text2", "accent": "accent", "good": "good", "warn": "warn", "bad": "bad"}


class Chip(QLabel):
    """A chip 22 px high, or with `wrap` higher where there is no room for its words beside each other. Always a word,
    an icon only beside it."""

    def __init__(self, text: str, kind: str = "plain", icon: str = "", *, wrap: bool = False) -> None:
        super().__init__(text)
        self.kind, self.icon, self._wrap = kind, icon, wrap
        self.setFont(font("caption_strong"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        fixed, most, least = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum
        self.setSizePolicy(QSizePolicy(most, least) if wrap else QSizePolicy(fixed, fixed))
        self.setWordWrap(wrap)  # which makes the height follow the width
        self.setMinimumSize(40 if wrap else 0, HIGH)
        if not wrap:
            self.setFixedHeight(HIGH)

    def show_state(self, text: str, kind: str, icon: str = "") -> None:
        """Say something else."""
        self.kind, self.icon = kind, icon
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = min(WIDEST, QFontMetricsF(self.font()).horizontalAdvance(self.text()))
        return QSize(int(words + 17 + (18 if self.icon else 0)), HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, HIGH) if self._wrap else self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        if not self._wrap:
            return super().heightForWidth(width)
        room = QRectF(0, 0, width - 12 - (18 if self.icon else 0), 1000)
        words = QFontMetricsF(self.font()).boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        return max(HIGH, int(words.height()) + 7)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self.text(), self.kind, self.icon)


def paint_chip(painter: QPainter, rect: QRectF, text: str, kind: str = "plain", icon: str = "") -> None:
    """Draw a chip; also used by table cells."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color(GROUND[kind]))
    painter.drawRoundedRect(rect, 6, 6)
    ink = theme().color(INK[kind])
    turned = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left, right = (rect.left(), rect.right() - 8) if turned else (rect.left() + 8, rect.right())
    if icon:
        paint_icon(painter, icon, QRectF(right - 13 if turned else left, rect.center().y() - 6.5, 13, 13), ink)
        left, right = (left, right - 18) if turned else (left + 18, right)
    painter.setPen(ink)
    painter.setFont(font("caption_strong"))
    words = QRectF(left, rect.top(), right - left, rect.height())
    if rect.height() <= HIGH:
        text = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, words.width())
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    painter.drawText(words, flags, text)


def key_cap_width(text: str) -> int:
    """How wide the cap of a key is, px."""
    return max(19, int(metrics("caption").horizontalAdvance(text) + 13))


def paint_key_cap(painter: QPainter, rect: QRectF, text: str, *, filled: bool = False) -> None:
    """A key as it looks on the keyboard; `filled` when it lies on a button's fill."""
    painter.setPen(theme().color("on_fill", 0.45) if filled else theme().color("line2"))
    painter.setBrush(Qt.BrushStyle.NoBrush if filled else theme().color("sunk"))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(theme().color("on_fill" if filled else "text3"))
    painter.setFont(font("caption"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


class KeyCap(QLabel):
    """A key as it looks on the keyboard."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFont(font("caption"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(key_cap_width(self.text()), KEY_CAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_key_cap(painter, QRectF(self.rect()), self.text())
