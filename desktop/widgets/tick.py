"""A box to tick: its whole line is the target, not only the box and the words."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox

from desktop.theme import font


class Tick(QCheckBox):
    """A check box in the design's type."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text.replace("&", "&&"))
        self.setFont(font("small"))
        self.setMinimumHeight(24)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)
