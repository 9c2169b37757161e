"""Why this? The evidence behind a suggestion."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.dialogs.dialog import Dialog
from desktop.widgets.button import Button
from desktop.widgets.text import Text, plain
from geo.texts import tr


class Why(Dialog):
    """The figures a suggestion rests on."""

    def __init__(self, parent: QWidget | None, idea: Any) -> None:
        super().__init__(parent, tr("Why this?"), plain(idea.reason))
        for line in idea.evidence:
            self.body.addWidget(Text(f"·  {plain(line)}", "small", "text2", wrap=True))
        note = tr("Doorstep counts in your own sales. It guesses nothing about single people.")
        self.body.addWidget(Text(note, "caption", "text3", wrap=True))
        self.add_button(Button(tr("Close"), self.accept, kind="primary"))
