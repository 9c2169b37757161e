"""Two that may be one person, side by side."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from campaigns.customers.cleaning.phones import spaced
from desktop.actions import doubles as do
from desktop.actions.desk import Desk
from desktop.dialogs.dialog import Dialog
from desktop.models.health import doubles
from desktop.widgets.button import Button
from desktop.widgets.layout import add, clear, column, frame, row
from desktop.widgets.text import Text, plain
from desktop.words import day, number
from geo.texts import QT_TR_NOOP, tr

LINES = (
    ("name", QT_TR_NOOP("Name")),
    ("street", QT_TR_NOOP("Street")),
    ("city", QT_TR_NOOP("Town")),
    ("email", QT_TR_NOOP("Email")),
    ("phone", QT_TR_NOOP("Phone")),
    ("birthday", QT_TR_NOOP("Birthday")),
    ("visits", QT_TR_NOOP("Visits")),
    ("last_visit", QT_TR_NOOP("Last visit")),
)


class Compare(Dialog):
    """One pair after the other: one person, or two."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent.window(), tr("Is this one person?"), width=680)
        self._desk = desk
        self._pairs = list(doubles(desk.session))
        self._at = 0
        self._gone: set[int] = set()
        self._count = Text("", "small", "text3")
        self._reasons = Text("", "small", "text2", wrap=True)
        self._sides = row(gap=16)
        self.body.addWidget(self._count)
        self.body.addWidget(self._reasons)
        self.body.addLayout(self._sides)
        self.add_close(tr("Later"))
        two = self.add_button(Button(tr("Two people"), self._two))
        one = self.add_button(Button(tr("One person"), self._one, kind="primary"))
        desk.guard(two, one)
        self._show()

    def _show(self) -> None:
        self._skip_gone()
        if self._at >= len(self._pairs):
            self.accept()
            return
        self._count.setText(tr("{at} of {pairs}").format(at=number(self._at + 1), pairs=number(len(self._pairs))))
        clear(self._sides)
        pair = self._pairs[self._at]
        reasons = ", ".join(tr(reason) for reason in pair.reasons)
        self._reasons.setText(plain(reasons[:1].upper() + reasons[1:]))
        rows = [self._row(customer) for customer in (pair.first, pair.second)]
        for mine, other in ((rows[0], rows[1]), (rows[1], rows[0])):
            add(self._sides, self._side(mine, other), 1)

    def _skip_gone(self) -> None:
        """Pairs of somebody who has become one with another meanwhile."""
        while self._at < len(self._pairs):
            pair = self._pairs[self._at]
            if not {pair.first, pair.second} & self._gone:
                return
            self._at += 1

    def _row(self, customer: int) -> Any:
        return self._desk.session.view.db.execute("SELECT * FROM customers WHERE id = ?", (customer,)).fetchone()

    def _side(self, mine: Any, other: Any) -> QWidget:
        inside = column(gap=9, margins=(18, 16, 18, 16))
        for key, name in LINES:
            value = shown(key, mine[key])
            differs = str(mine[key]) != str(other[key])
            label = Text(tr(name), "caption", "text3")
            label.setFixedWidth(72)
            line = row(label, 8)
            add(
                line, Text(plain(value) or "–", "small_strong" if differs else "small", "text" if value else "text3"), 1
            )
            inside.addLayout(line)
        return frame("card", inside)

    def _one(self) -> None:
        pair = self._pairs[self._at]
        do.merge(self._desk, pair.first, pair.second)
        self._gone.add(pair.second)
        self._next()

    def _two(self) -> None:
        pair = self._pairs[self._at]
        do.keep_apart(self._desk, pair.first, pair.second)
        self._next()

    def _next(self) -> None:
        self._at += 1
        self._show()


def shown(key: str, value: Any) -> str:
    """A field as the window writes it: days and numbers as they are read here."""
    if not value:
        return str(value)
    if key == "phone":
        return spaced(value)
    if key == "birthday" and value[:4].isdecimal():  # some are known without their year
        return day(value, year=True)
    return day(value) if key == "last_visit" else str(value)
