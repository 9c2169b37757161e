"""A shop's password set, changed or removed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from campaigns.shop.password import SHORTEST
from desktop.actions.desk import Desk
from desktop.actions.password import change_password
from desktop.dialogs.dialog import Dialog
from desktop.widgets.button import Button
from desktop.widgets.field import Field, labelled
from desktop.widgets.text import Text, plain
from geo.texts import QT_TR_NOOP, tr

TITLES = {
    "set": QT_TR_NOOP("Set a password for {shop}?"),
    "change": QT_TR_NOOP("Change the password of {shop}?"),
    "remove": QT_TR_NOOP("Remove the password of {shop}?"),
}
BUTTONS = {
    "set": QT_TR_NOOP("Set the password"),
    "change": QT_TR_NOOP("Change the password"),
    "remove": QT_TR_NOOP("Remove the password"),
}
LOST = QT_TR_NOOP(
    "Nobody can recover it. Without the password neither you nor Doorstep can read this shop or its copies again. "
    "Write it down and keep it somewhere safe."
)
OPEN = QT_TR_NOOP("Afterwards whoever has the file can read it.")


class NewPassword(Dialog):
    """`what` is set, change or remove. What is wrong is said under the fields, and nothing is done."""

    def __init__(self, parent: QWidget, desk: Desk, what: str) -> None:
        path = desk.session.view.path
        super().__init__(parent, plain(tr(TITLES[what]).format(shop=path.stem)), tr(OPEN if what == "remove" else LOST))
        self._desk, self._what = desk, what
        self.now, self.new, self.again = (
            secret(tr("Password now")), secret(tr("New password")), secret(tr("The same again"))
        )  # fmt: skip
        self.wrong = Text("", "small", "bad", wrap=True)
        self.wrong.hide()
        asked = [self.now] if what == "remove" else [self.new, self.again]
        for field in asked if what != "change" else [self.now, *asked]:
            self.body.addLayout(labelled(field.accessibleName(), field))
            field.returnPressed.connect(self._do)
        self.body.addWidget(self.wrong)
        self.add_close(tr("Cancel"))
        self.go = self.add_button(Button(tr(BUTTONS[what]), self._do, kind="primary"))
        (self.new if what == "set" else self.now).setFocus()

    def _do(self) -> None:
        problem = self._problem()
        self.wrong.setText(problem)
        self.wrong.setVisible(bool(problem))
        if not problem:
            self.accept()
            change_password(self._desk, "" if self._what == "remove" else self.new.text())

    def _problem(self) -> str:
        if self._what != "set" and self.now.text() != self._desk.session.view.password:
            return tr("That is not the password of this shop.")
        if self._what == "remove":
            return ""
        if len(self.new.text()) < SHORTEST:
            return f"{tr('This password is too short.')} {tr('Take at least {n} letters or signs.').format(n=SHORTEST)}"
        if self.new.text() != self.again.text():
            return tr("The two are not the same.")
        return ""


def secret(name: str) -> Field:
    """A field whose letters are not shown."""
    made = Field("", name=name)
    made.setEchoMode(Field.EchoMode.Password)
    return made
