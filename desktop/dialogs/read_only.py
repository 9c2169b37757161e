"""A shop that is open elsewhere can be looked at here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.actions import shops
from desktop.actions.desk import Desk
from desktop.dialogs.dialog import Dialog
from desktop.widgets.button import Button
from desktop.widgets.text import plain
from geo.errors import UserError
from geo.texts import tr


class OpenElsewhere(Dialog):
    """Offers to open it for reading only."""

    def __init__(self, parent: QWidget, desk: Desk, path: Path, error: UserError) -> None:
        says = tr("You can look at everything here. To change something, close it there first.")
        super().__init__(parent, plain(error.happened), says)
        self.add_close(tr("Not now"))
        self.go = self.add_button(Button(tr("Only look"), self.accept, kind="primary"))
        self.accepted.connect(lambda: shops.open_shop(desk, path, read_only=True))
