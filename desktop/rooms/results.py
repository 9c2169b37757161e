"""Results: what a promotion did, in words first."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QMenu

from campaigns.shop.shop import Shop
from desktop.actions import promotions as do
from desktop.actions.desk import Desk
from desktop.actions.print_report import print_result
from desktop.actions.results import measure_all
from desktop.dialogs.enter_codes import EnterCodes
from desktop.models.promotion_list import PromotionCard, promotion_cards
from desktop.rooms.result_cards import (
    areas_card,
    effect_card,
    messages_card,
    money_card,
    next_card,
    next_step,
    parts_card,
)
from desktop.rooms.room import Room
from desktop.theme import font
from desktop.widgets.button import Button, IconButton
from desktop.widgets.empty import Empty
from desktop.widgets.layout import STRETCH, add, box, clear, column, frame, row, scrolling
from desktop.widgets.result_item import ResultItem
from desktop.widgets.text import Text, plain
from desktop.words import day, listed, number, span
from geo.errors import UserError
from geo.texts import QT_TR_NOOP, tr

NARROW = 1150  # px of the room
CHIPS = {QT_TR_NOOP("worked"): "good", QT_TR_NOOP("no effect seen"): "plain", QT_TR_NOOP("cannot tell"): "plain"}
CHANNELS = {
    "email": QT_TR_NOOP("email"),
    "sms": QT_TR_NOOP("text message"),
    "post": QT_TR_NOOP("letter"),
    "flyer": QT_TR_NOOP("flyer"),
    "ads": QT_TR_NOOP("ads"),
}


class ResultsRoom(Room):
    """A list of promotions left, one result right."""

    section = "results"
    help = "results"
    title = QT_TR_NOOP("Results")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.chosen: int | None = None
        self._items: dict[int, ResultItem] = {}
        self._found: dict[int, Any] = {}
        self._learnt: Any = None  # campaigns.results.ledger.Ledger: what all results say together
        self._group = QButtonGroup(self)
        self._list = column(gap=4)
        side = frame(
            "column", column(Text(tr("Results"), "section"), 14, scrolling(box(self._list)), margins=(16, 24, 16, 12))
        )
        side.setFixedWidth(236)
        self._body = column(gap=16, margins=(32, 24, 32, 24))
        holder = box(self._body)
        holder.setMaximumWidth(1480)
        whole = row(side)
        self._page = scrolling(holder)
        add(whole, self._page, 1)
        self.setLayout(whole)

    def refresh(self) -> None:
        cards = [card for card in promotion_cards(self.session) if card.people is not None]
        clear(self._list)
        self._items = {}
        for card in cards:
            item = ResultItem(card.name, when(card, self.session.view.today))
            item.clicked.connect(lambda _on=False, card=card: self.show_card(card))
            self._group.addButton(item)
            self._items[card.id] = item
            self._list.addWidget(item)
        self._list.addStretch(1)
        if not cards:
            self.fill(self._page, self._show_empty)
            return
        self._found = {}
        wanted = next((card for card in cards if card.id == self.chosen), cards[0])
        self.show_card(wanted)
        measure_all(self.desk, {card.id: card.name for card in cards}, self._measured)
        self.desk.think(tr("Comparing all results"), lambda shop, _p: learnt_from(shop), self._compared)

    def arrive(self, promotion: int | None = None, **where: Any) -> None:
        """Perhaps at one promotion."""
        card = next((card for card in promotion_cards(self.session) if card.id == promotion), None)
        if card is not None and card.people is not None:
            self.show_card(card)

    def place(self) -> dict[str, Any]:
        return {} if self.chosen is None else {"promotion": self.chosen}

    def show_card(self, card: PromotionCard) -> None:
        """Show one promotion's result."""
        self.chosen = card.id
        self._items[card.id].setChecked(True)
        found = self._found.get(card.id)
        if isinstance(found, UserError):
            self.fill(self._page, lambda: self._refuse(card, found))
        elif found is not None:
            self._show(card, found)

    def _measured(self, found: dict[int, Any]) -> None:
        self._found = found
        for promotion, result in found.items():
            if promotion in self._items and not isinstance(result, UserError):
                self._items[promotion].show_verdict(tr(result.verdict), CHIPS.get(result.verdict, "plain"))
        self._show_chosen()

    def _show_chosen(self) -> None:
        card = next((card for card in promotion_cards(self.session) if card.id == self.chosen), None)
        if card is not None and card.id in self._items:
            self.show_card(card)

    def _compared(self, learnt: Any) -> None:
        self._learnt = learnt
        self._show_chosen()

    def _show(self, card: PromotionCard, found: Any) -> None:
        self.fill(self._page, lambda: self._show_first(card, found), lambda: self._show_rest(card, found))

    def _show_first(self, card: PromotionCard, found: Any) -> None:
        clear(self._body)
        add(self._body, self._head(card, found))
        add(self._body, effect_card(found))

    def _show_rest(self, card: PromotionCard, found: Any) -> None:
        currency = self.session.settings.currency
        pair = row(gap=16)
        add(pair, money_card(found, currency), 1)
        if found.by_variant:
            add(pair, messages_card(card.promotion, found), 1)
        add(self._body, pair)
        last = column(gap=16) if self.width() < NARROW else row(gap=16)
        if found.by_area:
            add(last, areas_card(found), 4)
        add(last, next_card(self.desk, card, found, self._learnt), 3)
        add(self._body, last)
        if found.money_parts:
            add(self._body, parts_card(card.promotion, found, currency))
        self._body.addStretch(1)

    def _head(self, card: PromotionCard, found: Any) -> Any:
        promotion = card.promotion
        ways = listed([tr(CHANNELS[channel]) for channel in promotion.channels])
        areas = (
            tr("{n} areas", "{n} area", len(promotion.where.areas)).format(n=number(len(promotion.where.areas)))
            if promotion.where.areas
            else ""
        )
        used = tr("{n} offers used", "{n} offer used", found.redeemed).format(n=number(found.redeemed))
        about = ", ".join(filter(None, (span(promotion.starts, promotion.ends), ways, areas, used)))
        enter = Button(tr("Enter codes"), self._ask_for_codes, icon="file-input", size="small")
        page = Button(tr("Print"), lambda: self._print(card, found), icon="printer", size="small")
        self.desk.guard(enter)
        more = IconButton("ellipsis", tr("More"), lambda: self._more(card, more))
        name, about_it = Text(plain(card.name), "section"), Text(about, "small", "text2")
        # In a narrow window one under the other, so that neither is cut.
        words = column(name, 2, about_it) if self.width() < NARROW else row(name, 12, about_it, STRETCH)
        head = row()
        add(head, words, 1)
        for piece in (enter, 8, page, 8, more):
            add(head, piece)
        return head

    def _more(self, card: PromotionCard, under: IconButton) -> None:
        """What else can be done with a promotion that has left."""
        menu = QMenu(self)
        menu.setFont(font("small"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open the promotion"), lambda: self.desk.go("promotion", id=card.id, step=0))
        menu.addAction(tr("Repeat it"), lambda: self.desk.go("promotion", repeat=card.id))
        menu.addAction(tr("What left this computer"), lambda: self.desk.go("settings", page="privacy"))
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

    def _print(self, card: PromotionCard, found: Any) -> None:
        finding, reason, _name = next_step(card, found, self._learnt)
        print_result(self.desk, self, card.promotion, found, (finding, reason))

    def _ask_for_codes(self) -> None:
        EnterCodes(self.window(), self.desk, self._choose_codes).open()

    def _choose_codes(self) -> None:
        kinds = tr("Codes (*.csv *.txt *.tsv);;All files (*)")
        name, _kind = QFileDialog.getOpenFileName(
            self, tr("Choose the list of codes that came back"), str(Path.home()), kinds
        )
        if name:
            do.redeem(self.desk, Path(name), lambda report: self.desk.say_done(report.sentence))

    def _refuse(self, card: PromotionCard, error: UserError) -> None:
        clear(self._body)
        self._body.addWidget(Text(plain(card.name), "section"))
        self._body.addWidget(
            frame(
                "card",
                column(
                    Text(plain(error.happened), "strong", wrap=True),
                    Text(plain(error.next_step), "small", "text2", wrap=True),
                    gap=4,
                    margins=(20, 18, 20, 18),
                ),
            )
        )
        self._body.addStretch(1)

    def _show_empty(self) -> None:
        clear(self._body)
        add(
            self._body,
            Empty(
                "chart-no-axes-column",
                tr("See what worked"),
                tr(
                    "When a promotion has left, Doorstep compares the people who got it with those kept aside, and "
                    "says honestly whether more came."
                ),
                Button(
                    tr("Plan a promotion"), lambda: self.desk.go("promotion", new=True), kind="primary", icon="plus"
                ),
            ),
            1,
        )


def learnt_from(shop: Shop) -> Any:
    """The ledger of all promotions that have ended."""
    from campaigns.results.ledger import ledger

    return ledger(shop)


def when(card: PromotionCard, today: Any) -> str:
    """ended 31 December; running until Friday."""
    ends = day(card.promotion.ends, year=card.promotion.ends.year != today.year)
    return (
        tr("ended {ends}").format(ends=ends) if card.column == "ended" else tr("running until {ends}").format(ends=ends)
    )
