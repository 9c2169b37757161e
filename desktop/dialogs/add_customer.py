"""Add one person by hand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.actions import customers
from desktop.actions.desk import Desk
from desktop.dialogs.dialog import Dialog
from desktop.theme import font
from desktop.widgets.button import Button
from desktop.widgets.field import Field, labelled
from desktop.widgets.layout import add, column, row
from desktop.widgets.text import Text
from desktop.widgets.tick import Tick
from geo.texts import QT_TR_NOOP, tr

FIELDS = (
    (
        ("first_name", QT_TR_NOOP("First name"), "Lena"),
        ("last_name", QT_TR_NOOP("Last name"), "Marxer"),
    ),
    (("street", QT_TR_NOOP("Street and number"), QT_TR_NOOP("12 Station Road")),),
    (("postcode", QT_TR_NOOP("Postcode"), ""), ("city", QT_TR_NOOP("Town"), "")),
    (("email", QT_TR_NOOP("Email"), "lena@example.org"), ("phone", QT_TR_NOOP("Mobile phone"), "")),
)
AGREED = (
    ("email", QT_TR_NOOP("may write emails")),
    ("sms", QT_TR_NOOP("may text")),
    ("post", QT_TR_NOOP("may write by post")),
)


class AddCustomer(Dialog):
    """Name, address, contact, and what they agreed to."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent.window(), tr("Who is it?"))
        self._desk = desk
        self.fields: dict[str, Field] = {}
        for line in FIELDS:
            holder = row(gap=12)
            for key, name, hint in line:
                self.fields[key] = Field(tr(hint) if hint else "", name=tr(name))
                add(holder, labelled(tr(name), self.fields[key]), 1)
            self.body.addLayout(holder)
        self.agreed: dict[str, Tick] = {}
        ticks = column(gap=6)
        for key, name in AGREED:
            self.agreed[key] = Tick(tr(name))
            self.agreed[key].setFont(font("small"))
            ticks.addWidget(self.agreed[key])
        self.body.addLayout(column(Text(tr("They agreed that you"), "small_name", "text2"), 6, ticks))
        self._wrong = Text("", "small", "bad", wrap=True)
        self._wrong.hide()
        self.body.addWidget(self._wrong)
        self.add_close(tr("Cancel"))
        self.add_button(Button(tr("Add this person"), self._add, kind="primary"))
        self.fields["first_name"].setFocus()

    def _add(self) -> None:
        from campaigns.customers.cleaning.emails import read_emails
        from campaigns.customers.cleaning.phones import read_phone

        values = {key: field.text().strip() for key, field in self.fields.items()}
        problem = ""
        if not (values["first_name"] or values["last_name"]):
            problem = tr("Give at least a first or a last name.")
        elif values["email"] and not read_emails(values["email"])[0]:
            problem = tr("“{email}” is no email address.").format(email=values["email"])
        self._wrong.setVisible(bool(problem))
        self._wrong.setText(problem)
        if not problem:
            if values["phone"]:
                values["phone"] = read_phone(values["phone"], self._desk.session.settings.country).number
            customers.add(self._desk, values, {key: tick.isChecked() for key, tick in self.agreed.items()})
            self.accept()
