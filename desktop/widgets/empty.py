"""An empty room: a picture of the goal, one sentence, one or two buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.widgets.button import Button, IconLabel
from desktop.widgets.layout import STRETCH, column, row
from desktop.widgets.text import Text


class Empty(QWidget):
    """What could be here, and how to get it."""

    def __init__(self, icon: str, goal: str, sentence: str, *buttons: Button) -> None:
        super().__init__()
        picture = IconLabel(icon, 34, "accent", ground="soft", side=84)
        picture.round = True
        words = Text(sentence, "body", "text2", wrap=True, centred=True)
        words.setFixedWidth(420)
        inside = column(
            STRETCH,
            row(STRETCH, picture, STRETCH), 18,
            row(STRETCH, Text(goal, "section"), STRETCH), 6,
            row(STRETCH, words, STRETCH), 18,
            row(STRETCH, *buttons, STRETCH, gap=8),
            STRETCH, STRETCH,
        )  # fmt: skip
        inside.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(inside)
