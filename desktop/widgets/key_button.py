"""A button that shows the key that does the same."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

from desktop.theme import metrics, theme
from desktop.widgets.button import INK, Button
from desktop.widgets.chip import KEY_CAP, key_cap_width, paint_key_cap
from desktop.widgets.layout import mirrored

GAP = 8  # px between the words and the key


class KeyButton(Button):
    """A large button with its key behind the words, where there is room for both."""

    def __init__(self, text: str, clicked: Callable[[], object], key: str, *, kind: str = "default") -> None:
        super().__init__(text, clicked, kind=kind, size="large", shortcut=key)
        self._key = key

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""  # type: ignore[attr-defined]
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words, cap = metrics("strong").horizontalAdvance(self.text()), key_cap_width(self._key)
        both = words + GAP + cap
        shows_key = both + 2 * GAP <= self.width()
        left = (self.width() - (both if shows_key else words)) / 2
        painter.setPen(theme().color(INK.get(self._kind, "text") if self.isEnabled() else "text3"))
        painter.setFont(self.font())
        room = mirrored(self, QRectF(left, 0, words + 1, self.height()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic), self.text())
        if shows_key:
            rect = QRectF(left + words + GAP, (self.height() - KEY_CAP) / 2, cap, KEY_CAP)
            filled = self._kind == "primary" and self.isEnabled()
            paint_key_cap(painter, mirrored(self, rect), self._key, filled=filled)
