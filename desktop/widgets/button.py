"""Buttons of the design: primary (one a view), default, quiet, link, danger, pill; three sizes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from desktop.icons import icon, paint_icon
from desktop.theme import font, theme

HEIGHTS = {"small": 28, "normal": 34, "large": 40}
LINK = 24  # px: what looks like a word is still a target
INK = {"primary": "on_fill", "quiet": "text2", "link": "accent", "danger": "bad", "pill": "accent"}


class Button(QPushButton):
    """A button with a verb on it. Clicking it doesn't take the keyboard away from where it is; Tab does."""

    def __init__(
        self,
        text: str,
        clicked: Callable[[], object] | None = None,
        *,
        kind: str = "default",
        icon: str = "",
        size: str = "normal",
        shortcut: str = "",
    ) -> None:
        super().__init__(text.replace("&", "&&"))
        self._icon_name, self._kind = icon, kind
        self.setProperty("kind", kind)
        self.setFixedHeight(LINK if kind == "link" else HEIGHTS[size])
        self.setFont(font("small_strong" if size == "small" or kind == "link" else "strong"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor if kind == "link" else Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(text)
        if shortcut:
            self.setToolTip(f"{text} ({QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)})")
        if clicked is not None:
            self.clicked.connect(lambda _checked=False: clicked())
        self._dress()

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self._dress()

    def rename(self, text: str) -> None:
        """Say another verb."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._dress()

    def _dress(self) -> None:
        if not self._icon_name:
            return
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        air = (-5 if turned else 5) if self.text() else 0
        fresh = icon(self._icon_name, INK.get(self._kind, "text"), air=air)
        if fresh.cacheKey() != self.icon().cacheKey():
            self.setIcon(fresh)
            self.setIconSize(QSize(16 + abs(air), 16))


class IconButton(QAbstractButton):
    """A square button that is only an icon; its name is the tooltip and what a screen reader says."""

    def __init__(
        self, icon: str, name: str, clicked: Callable[[], object] | None = None, *, side: int = 28, tone: str = "text2"
    ) -> None:
        super().__init__()
        self._icon_name, self._tone = icon, tone
        self.setFixedSize(side, side)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if clicked is not None:
            self.clicked.connect(lambda _checked=False: clicked())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        ink = theme().color(self._tone if self.isEnabled() else "control")
        corner = (self.width() - 16) / 2
        paint_icon(painter, self._icon_name, QRectF(corner, corner, 16, 16), ink)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()


class IconLabel(QWidget):
    """An icon that is only looked at, optionally on a soft square or round ground."""

    def __init__(self, name: str, size: int = 16, tone: str = "text2", *, ground: str = "", side: int = 0) -> None:
        super().__init__()
        self.name, self.size_px, self.tone, self.ground = name, size, tone, ground
        self.round = False
        self.setFixedSize(side or size, side or size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color(self.ground))
            radius = self.width() / 2 if self.round else 8
            painter.drawRoundedRect(self.rect(), radius, radius)
        corner = (self.width() - self.size_px) / 2
        paint_icon(painter, self.name, QRectF(corner, corner, self.size_px, self.size_px), theme().color(self.tone))
