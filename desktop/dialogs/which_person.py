"""Which person is meant: by e-mail address, phone or customer number."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from campaigns.shop.shop import Shop
from desktop.dialogs.dialog import Dialog
from desktop.widgets.button import Button
from desktop.widgets.field import Field, labelled
from desktop.widgets.text import Text, plain
from geo.errors import UserError
from geo.texts import tr


class WhichPerson(Dialog):
    """Finds one customer; what is wrong is said under the field."""

    def __init__(
        self, parent: QWidget, shop: Shop, question: str, verb: str, found: Callable[[int, str], object]
    ) -> None:
        super().__init__(parent, question)
        self._shop, self._found = shop, found
        self.who = Field("lena@example.org", "search", name=tr("Email address, phone or customer number"))
        self._wrong = Text("", "small", "bad", wrap=True)
        self._wrong.hide()
        self.body.addLayout(labelled(tr("Email address, phone or customer number"), self.who))
        self.body.addWidget(self._wrong)
        self.add_close(tr("Cancel"))
        self.go = self.add_button(Button(verb, self._find, kind="primary"))
        self.who.returnPressed.connect(self._find)
        self.go.setDefault(False)

    def _find(self) -> None:
        from campaigns.customers.erasure import find_customer

        if not self.who.text().strip():
            return
        try:
            customer = find_customer(self._shop, self.who.text())
        except UserError as error:
            self._wrong.setText(plain(f"{error.happened} {error.next_step}"))
            self._wrong.show()
            return
        name = self._shop.db.execute("SELECT name FROM customers WHERE id = ?", (customer,)).fetchone()[0]
        self.accept()
        self._found(customer, name or tr("this person"))
