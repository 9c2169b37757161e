"""The ring round what the keyboard is at: 2 px accent, 2 px away from the control."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QFocusFrame, QWidget

from desktop.theme import theme

AWAY = 4


class FocusRing(QFocusFrame):
    """Follows the focused button. Fields and tables show their focus themselves."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        ringed = isinstance(now, QAbstractButton) and now.isVisible()
        self.setWidget(now if ringed else None)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        held = self.widget()
        if held is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
