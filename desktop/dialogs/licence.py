"""The whole text of one licence."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.dialogs.dialog import Dialog
from desktop.theme import font
from desktop.widgets.button import Button
from desktop.widgets.text import plain
from geo.texts import tr


class LicenceDialog(Dialog):
    """A long text to read."""

    def __init__(self, parent: QWidget, name: str, text: str) -> None:
        super().__init__(parent, plain(tr("The licence of {name}").format(name=name)), width=680)
        words = QPlainTextEdit(text or tr("This package says its licence by name only."))
        words.setReadOnly(True)
        words.setFont(font("small"))
        words.setMinimumHeight(420)
        words.setTabChangesFocus(True)
        words.setAccessibleName(tr("Text of the licence"))
        self.body.addWidget(words)
        self.add_button(Button(tr("Close"), self.accept, kind="primary"))
