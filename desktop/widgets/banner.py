"""A line under the top bar that stays while something holds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from desktop.widgets.button import Button, IconLabel
from desktop.widgets.layout import STRETCH, row
from desktop.widgets.text import Text


class Banner(QFrame):
    """A sentence with one thing to do about it."""

    def __init__(self, says: str, button: str, clicked: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("surface", "notice")
        self.setAccessibleName(says)
        self.button = Button(button, clicked, size="small")
        icon = IconLabel("lock", 16, "warn")
        self.setLayout(row(icon, 10, Text(says, "small_name"), STRETCH, self.button, margins=(32, 6, 24, 6)))
        self.hide()
