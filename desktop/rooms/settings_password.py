"""The line of the privacy page about the shop's password."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from desktop.actions.desk import Desk
from desktop.rooms.settings_pages import line
from desktop.widgets.button import Button
from desktop.widgets.layout import box, clear, column, row
from geo.texts import tr


class PasswordCard(QFrame):
    """Whether the shop has a password, and what can be done about it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("surface", "card")
        self._inside = column()
        self.setLayout(self._inside)

    def refresh(self) -> None:
        """Show it for the shop that is open."""
        clear(self._inside)
        if self._desk.session.view.password:
            says = tr("The file and its copies can only be read with the password.")
            buttons = [self._button(tr("Change it"), "change"), self._button(tr("Remove it"), "remove")]
        else:
            says = tr("Whoever has the file or a copy of it can read it.")
            buttons = [self._button(tr("Set a password"), "set")]
        self._desk.guard(*buttons)
        self._inside.addLayout(line(tr("Password of the shop"), says, box(row(*buttons, gap=8))))

    def _button(self, words: str, what: str) -> Button:
        return Button(words, lambda: self._ask(what), icon="lock" if what == "set" else "")

    def _ask(self, what: str) -> None:
        from desktop.dialogs.new_password import NewPassword

        NewPassword(self.window(), self._desk, what).open()
