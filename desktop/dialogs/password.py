"""The password of a shop that is protected."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.actions import shops
from desktop.actions.desk import Desk
from desktop.dialogs.dialog import Dialog
from desktop.widgets.button import Button
from desktop.widgets.field import Field, labelled
from desktop.widgets.text import Text, plain
from geo.errors import UserError
from geo.texts import tr


class PasswordDialog(Dialog):
    """Asks until it fits or the person gives up; what was wrong is said under the field."""

    def __init__(self, parent: QWidget, desk: Desk, path: Path, error: UserError, *, again: bool = False) -> None:
        title = tr("What is the password of {shop}?").format(shop=path.stem)
        super().__init__(parent, plain(title), tr("Without it nobody can read this shop, Doorstep neither."))
        self._desk, self._path = desk, path
        self.word = Field("", name=tr("Password"))
        self.word.setEchoMode(Field.EchoMode.Password)
        self.wrong = Text(plain(f"{error.happened} {error.next_step}"), "small", "bad", wrap=True)
        self.wrong.setVisible(again)
        self.body.addLayout(labelled(tr("Password"), self.word))
        self.body.addWidget(self.wrong)
        self.add_close(tr("Cancel"))
        self.go = self.add_button(Button(tr("Open the shop"), self._open, kind="primary"))
        self.word.returnPressed.connect(self._open)
        self.word.setFocus()

    def _open(self) -> None:
        word = self.word.text()
        if word:
            self.accept()
            shops.open_shop(self._desk, self._path, word)
