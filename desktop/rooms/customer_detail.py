"""One customer: where, what, how often, and what may be sent."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from desktop.actions import customers
from desktop.actions.desk import Desk
from desktop.dialogs.dialog import ask
from desktop.icons import icon
from desktop.models.customer_card import Contact, CustomerCard
from desktop.rooms.maps import SmallMap
from desktop.widgets.bars import Bars
from desktop.widgets.button import IconButton, IconLabel
from desktop.widgets.chip import Chip
from desktop.widgets.layout import STRETCH, add, box, clear, column, row, rule, scrolling
from desktop.widgets.text import Text, plain, tip
from desktop.words import day, money, month, number
from geo.texts import QT_TR_NOOP, tr

ICONS = {"email": "mail", "sms": "smartphone", "post": "mailbox"}
WORDS = {"email": QT_TR_NOOP("may write"), "sms": QT_TR_NOOP("may text"), "post": QT_TR_NOOP("may write")}
WIDTH = 336


class CustomerDetail(QFrame):
    """The panel at the right of the table."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.customer_id: int | None = None
        self.setProperty("surface", "panel")
        self.setMinimumWidth(WIDTH - 16)
        self._map = SmallMap(desk.session, 171)
        self._body = column(margins=(24, 18, 24, 20))
        inside = column(self._map, margins=(1, 0, 0, 0))
        add(inside, scrolling(box(self._body)), 1)
        self.setLayout(inside)

    def show_card(self, card: CustomerCard) -> None:
        """Say everything about one customer."""
        self.customer_id = card.id
        placed = card.lat is not None and card.lon is not None
        self._map.setVisible(placed)
        if placed:
            self._map.show_person(card.lat, card.lon)
        clear(self._body)
        for piece in self._pieces(card):
            add(self._body, piece)
        self._body.addStretch(1)

    def _pieces(self, card: CustomerCard) -> list[Any]:
        more = IconButton("ellipsis", tr("More"), lambda: self._menu(card, more))
        close = IconButton("x", tr("Close (Esc)"), self.closed.emit)
        head = row(gap=2)
        add(head, Text(plain(card.name), "section", wrap=True), 1)
        add(head, more)
        add(head, close)
        pieces: list[Any] = [head, 2, Text(plain(card.address), "small", "text2", wrap=True)]
        if chips := self._chips(card):
            pieces += [10, row(*chips, STRETCH, gap=5)]
        pieces += [16, self._figures(card), 16]
        if any(card.weeks):
            pieces += [*self._weeks(card), 16]
        if card.contacts:
            pieces += [rule(), 10, *(self._contact(contact) for contact in card.contacts), 10]
        if card.lately:
            pieces += [rule(), 12, Text(tr("Lately"), "heading"), 6]
            today = self.desk.session.view.today
            for what, when in card.lately:
                pieces += [
                    row(Text(plain(what), "small", "text2"), STRETCH, Text(day(when, today=today), "small", "text3")),
                    7,
                ]
        return pieces

    def _chips(self, card: CustomerCard) -> list[Chip]:
        chips = [Chip(tag.capitalize(), "accent") for tag in card.tags[:2]]
        if card.band == "need a look":
            return [*chips, Chip(tr("Needs a look"), "warn", "map-pin-off")]
        return chips + ([Chip(card.area)] if card.area else [])

    def _figures(self, card: CustomerCard) -> Any:
        currency = self.desk.session.settings.currency
        figures = [(number(card.visits), tr("visits a year")), (money(card.spend, currency), tr("spent a year"))]
        session = self.desk.session
        walk = session.minutes_on_foot(card.lat, card.lon) if card.lat is not None and card.lon is not None else None
        if walk is not None:
            figures.append((tr("{walk} min").format(walk=number(walk)), tr("walk to the shop")))
        return row(
            *(
                column(Text(figure, "figure_small"), Text(words, "caption", "text2", wrap=True), STRETCH)
                for figure, words in figures
            ),
            gap=8,
        )

    def _weeks(self, card: CustomerCard) -> list[Any]:
        bars = Bars(height=44, gap=2.6, strong=4)
        bars.show_values(
            card.weeks,
            says=tr("{n} visits in {weeks} weeks").format(n=sum(card.weeks), weeks=len(card.weeks)),
        )
        span = f"{month(card.first_week)} – {month(self.desk.session.view.today)}"
        return [row(Text(tr("Visits by week"), "heading"), STRETCH, Text(span, "small", "text3")), 8, bars]

    def _contact(self, contact: Contact) -> Any:
        chip = Chip(tr(WORDS[contact.channel]), "good") if contact.allowed else Chip(tr("no consent"), "plain", "ban")
        chip.setToolTip(tip(contact.why))
        line = row(IconLabel(ICONS[contact.channel], 16, "text2"), gap=9, margins=(0, 4, 0, 4))
        add(line, Text(plain(contact.value), "small"), 1)
        add(line, chip)
        return line

    def _menu(self, card: CustomerCard, under: IconButton) -> None:
        menu = QMenu(self)
        menu.addAction(icon("map-pin"), tr("Look at the address"), lambda: self.desk.go("review", customer=card.id))
        menu.addAction(icon("user-x", "bad"), tr("Forget this person…"), lambda: forget(self.desk, self, card))
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))


def forget(desk: Desk, parent: QWidget, card: CustomerCard) -> None:
    """Ask, then erase a person for good."""
    words = tr(
        "Name, address and contact are removed everywhere, also from copies. Visits stay in the totals. "
        "This cannot be undone."
    )
    if ask(
        parent,
        tr("Forget {name}?").format(name=plain(card.name)),
        words,
        tr("Forget this person"),
        tr("Keep"),
        danger=True,
    ):
        customers.erase(desk, card.id)
