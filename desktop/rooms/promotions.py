"""Promotions: ideas, drafts, what runs, what ended."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QMenu, QStackedWidget, QWidget

from desktop.actions import promotions as do
from desktop.actions.desk import Desk
from desktop.actions.ideas import look_for_ideas
from desktop.actions.results import think_of_results
from desktop.dialogs.why import Why
from desktop.icons import icon
from desktop.models.ideas import ideas
from desktop.models.promotion_list import PromotionCard, promotion_cards, reach_in_words
from desktop.rooms.maps import AreaPicture
from desktop.rooms.promotions_calendar import Calendar
from desktop.rooms.promotions_dates import Dates
from desktop.rooms.room import Room
from desktop.widgets.button import Button, IconLabel
from desktop.widgets.chip import Chip
from desktop.widgets.layout import STRETCH, add, box, clear, column, frame, row, scrolling
from desktop.widgets.segment_control import SegmentControl
from desktop.widgets.share_bar import ShareBar
from desktop.widgets.text import Text, plain, tip
from desktop.words import listed, number, span
from geo.errors import UserError
from geo.map_picture import short_attribution
from geo.texts import QT_TR_NOOP, tr

COLUMNS = (
    ("ideas", QT_TR_NOOP("Ideas")),
    ("draft", QT_TR_NOOP("Draft")),
    ("running", QT_TR_NOOP("Running")),
    ("ended", QT_TR_NOOP("Ended")),
)
NOTHING = {
    "ideas": QT_TR_NOOP("When your figures show something worth doing, it appears here."),
    "draft": QT_TR_NOOP("Nothing planned. Take an idea, or start a new promotion."),
    "running": QT_TR_NOOP("Nothing runs at the moment."),
    "ended": QT_TR_NOOP("What has ended comes here, with what it did."),
}
SHOWN_IDEAS = 3
VIEWS = ("board", "list", "calendar")


class Promotions(Room):
    """The board."""

    section = "promotions"
    help = "promotions"
    title = QT_TR_NOOP("Promotions")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._view = SegmentControl(
            [("board", tr("Board")), ("list", tr("List")), ("calendar", tr("Calendar"))],
            icons={"board": "columns-3", "list": "list", "calendar": "calendar"},
        )
        self._view.chosen.connect(self._show_view)
        begin = lambda: desk.go("promotion", new=True)  # noqa: E731
        new = Button(tr("New promotion"), begin, kind="primary", icon="plus", shortcut="Ctrl+N")
        desk.guard(new)
        head = row(
            Text(tr("Promotions"), "title"),
            STRETCH,
            self._view,
            new,
            gap=12,
            margins=(0, 0, 32, 0),
        )
        self._columns: dict[str, QBoxLayout] = {}
        self._counts: dict[str, Text] = {}
        board = row(gap=36, margins=(0, 0, 32, 24))
        for key, name in COLUMNS:
            add(board, self._column(key, tr(name)), 1)
        self._list = column(gap=8, margins=(0, 0, 32, 24))
        self._pages = QStackedWidget()
        self._pages.addWidget(scrolling(box(board)))
        self._pages.addWidget(scrolling(box(self._list)))
        self.calendar = Calendar(lambda card: open_card(self.desk, card))
        self.dates = Dates(desk)
        self._pages.addWidget(scrolling(box(column(self.calendar, 24, self.dates, STRETCH, margins=(0, 0, 32, 24)))))
        inside = column(head, 24, margins=(32, 24, 0, 0))
        add(inside, self._pages, 1)
        self._source = Text("", "caption", "text3", right=True)
        add(inside, row(STRETCH, self._source, margins=(0, 4, 32, 8)))
        self.setLayout(inside)

    def arrive(self, calendar: Path | None = None, **_where: Any) -> None:
        """At the calendar, where a calendar file was dropped."""
        if calendar is not None:
            self._view.choose("calendar")
            self._show_view("calendar")
            self.dates.take(calendar)

    def _show_view(self, key: str) -> None:
        self._pages.setCurrentIndex(VIEWS.index(key))
        self._source.setVisible(key == "board")  # only there are maps

    def _column(self, key: str, name: str) -> Any:
        self._counts[key] = Text("", "body", "text3")
        aside = Text(tr("from your map"), "caption", "text3") if key == "ideas" else None
        self._columns[key] = column(gap=16)
        head = row(4, Text(name, "strong"), 8, self._counts[key], STRETCH, aside, 4)
        return column(head, 12, self._columns[key], STRETCH)

    def refresh(self) -> None:
        cards = promotion_cards(self.session)
        look_for_ideas(self.desk, self.refresh)
        found = (ideas(self.session) or [])[:SHOWN_IDEAS]
        self._tiles: dict[int, PromotionTile] = {}
        self.fill(
            self._pages, *(partial(self._fill_column, key, cards, found) for key in self._columns),
            lambda: self._fill_list(cards), lambda: self._count(cards),
        )  # fmt: skip
        self.calendar.show_cards(cards, self.session.view.today)
        self.dates.show_dates(self.session.view.today)
        self._source.setText(short_attribution(self.session.town.info.attribution))

    def _fill_column(self, key: str, cards: list[PromotionCard], found: list[Any]) -> None:
        layout = self._columns[key]
        clear(layout)
        mine: list[QWidget] = (
            [IdeaCard(self.desk, idea) for idea in found]
            if key == "ideas"
            else [self._card(card) for card in cards if card.column == key]
        )
        self._counts[key].setText(number(len(mine)) if mine else "")
        for widget in mine or [nothing(tr(NOTHING[key]))]:
            layout.addWidget(widget)

    def _count(self, cards: list[PromotionCard]) -> None:
        """What takes longer: people of drafts, results of what ended."""
        drafts = [(card.id, card.promotion) for card in cards if card.people is None]
        do.count_all(self.desk, drafts, self._show_counts)
        think_of_results(self.desk, {c.id: c.name for c in cards if c.column == "ended"}, self._show_results)

    def _card(self, card: PromotionCard) -> QWidget:
        made = self._tiles[card.id] = PromotionTile(self.desk, card)
        return made

    def _show_counts(self, found: dict[int, int]) -> None:
        for number_, count in found.items():
            if number_ in self._tiles:
                self._tiles[number_].figure.setText(number(count))

    def _show_results(self, found: dict[int, Any]) -> None:
        for number_, result in found.items():
            if number_ in self._tiles and not isinstance(result, UserError):
                self._tiles[number_].show_result(result)

    def _fill_list(self, cards: list[PromotionCard]) -> None:
        clear(self._list)
        states: list[Chip] = []
        for card in cards:
            line = row(
                Text(plain(card.name), "strong"),
                STRETCH,
                Text(when(card), "small", "text2"),
                gap=24,
                margins=(20, 0, 12, 0),
            )
            state = Chip(tr(dict(COLUMNS)[card.column]), "good" if card.column == "running" else "plain")
            states.append(state)
            line.addWidget(state)
            line.addWidget(Button(tr("Open"), lambda card=card: open_card(self.desk, card), size="small"))
            held = frame("card", line)
            held.setFixedHeight(50)
            self._list.addWidget(held)
        widest = max((state.sizeHint().width() for state in states), default=0)
        for state in states:  # so that the dates before them end on one line
            state.setFixedWidth(widest)
        if not cards:
            self._list.addWidget(nothing(tr(NOTHING["draft"])))
        self._list.addStretch(1)


class Tile(QFrame):
    """A card of the board that can be clicked as a whole."""

    def __init__(self, surface: str, picture: QWidget | None, inside: Any) -> None:
        super().__init__()
        self.setProperty("surface", surface)
        whole = column(picture, margins=(1, 1, 1, 1))
        inside.setContentsMargins(16, 12, 16, 14)
        whole.addLayout(inside)
        self.setLayout(whole)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def opened(self) -> None:
        """What a click does."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened()

    def keyPressEvent(self, event: Any) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: Any) -> None:
        self._restyle("chosen")

    def focusOutEvent(self, event: Any) -> None:
        self._restyle("card")

    def _restyle(self, surface: str) -> None:
        if self.property("surface") != "idea":
            self.setProperty("surface", surface)
            self.style().unpolish(self)
            self.style().polish(self)


class PromotionTile(Tile):
    """One promotion of the board."""

    def __init__(self, desk: Desk, card: PromotionCard) -> None:
        self._desk, self._card = desk, card
        self.figure = Text(number(card.people) if card.people is not None else "", "small_figure")
        self._used = Text(tr("{used} used").format(used=number(card.used)), "small", "text2")
        self.verdict = Chip("", wrap=True)
        self.verdict.hide()
        foot = row(IconLabel("users", 15, "text2"), 7, self.figure, STRETCH, margins=(0, 8, 0, 0))
        for piece in self._state():
            add(foot, piece)
        inside = column(
            Text(plain(card.name), "strong", wrap=True),
            2,
            Text(plain(about(card)), "small", "text2", wrap=True),
            6,
            self.verdict,
            foot,
        )
        where = AreaPicture(desk.session, card.promotion.where.areas, past=card.column == "ended")
        super().__init__("card", where, inside)
        self.setAccessibleName(f"{card.name}, {card.column}")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    def opened(self) -> None:
        open_card(self._desk, self._card)

    def _state(self) -> list[Any]:
        card = self._card
        if card.column == "draft":
            return [Chip(tr("next: {next_step}").format(next_step=tr(card.next_step)), "accent")]
        if card.column == "running" and card.codes:
            bar = ShareBar(card.used / card.codes, height=4)
            bar.setFixedWidth(64)
            return [bar, 9, self._used]
        return [self._used]

    def show_result(self, found: Any) -> None:
        """What an ended promotion did (campaigns.results.lift.Results), over how many used it."""
        from campaigns.reports.tried import range_words  # brings shapely; the window opens without it

        worked = found.verdict == "worked"
        says = range_words(found.low, found.high) if worked else tr(found.verdict)
        self.verdict.show_state(says, "good" if worked else "plain")
        self.verdict.setToolTip(tip(says))
        self.verdict.show()

    def _menu(self, at: Any) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Open"), self.opened)
        changing = [menu.addAction(tr("Repeat it"), lambda: self._desk.go("promotion", repeat=self._card.id))]
        if self._card.people is None:
            drop = partial(do.delete, self._desk, self._card.id, self._card.name)
            changing.append(menu.addAction(icon("trash-2", "bad"), tr("Delete"), drop))
        for action in changing:
            action.setEnabled(not self._desk.session.read_only)
        menu.popup(self.mapToGlobal(at))


class IdeaCard(Tile):
    """One suggestion of the board."""

    def __init__(self, desk: Desk, idea: Any) -> None:
        self._desk, self._idea = desk, idea
        plan = Button(tr("Plan it"), self.opened, size="small")
        desk.guard(plan)
        why = Button(tr("Why?"), lambda: Why(self.window(), idea).open(), kind="quiet", size="small")
        why.setAccessibleName(tr("Why this? {title}").format(title=idea.title))
        plan.setAccessibleName(tr("Plan it: {title}").format(title=idea.title))
        people_ = row(IconLabel("users", 15, "text2"), 7, Text(number(idea.people), "small_figure"))
        foot = row(people_, STRETCH, why, plan)
        inside = column(
            Text(plain(idea.title), "strong", wrap=True),
            2,
            Text(plain(idea.reason), "small", "text2", wrap=True),
            10,
            foot,
        )
        super().__init__("idea", AreaPicture(desk.session, idea.areas), inside)
        self.setAccessibleName(tr("Idea: {title}").format(title=idea.title))

    def opened(self) -> None:
        self._desk.go("promotion", idea=self._idea)


def nothing(words: str) -> QWidget:
    """What a column says when it holds nothing."""
    return frame("idea", column(Text(words, "small", "text3", wrap=True), margins=(16, 14, 16, 14)))


def open_card(desk: Desk, card: PromotionCard) -> None:
    """A draft opens in the editor; what has left opens with its result."""
    if card.people is None:
        desk.go("promotion", id=card.id)
    else:
        desk.go("results", promotion=card.id)


def about(card: PromotionCard) -> str:
    """Whom and where, in one line, and when."""
    where = card.promotion.where
    place = listed(list(where.areas[:3])) if where.areas else ""
    if where.reach:
        place = reach_in_words(where.reach)
    who = card.promotion.who.sentence()
    return ", ".join(part for part in (who, place, when(card)) if part)


def when(card: PromotionCard) -> str:
    """25 January – 6 February."""
    return span(card.promotion.starts, card.promotion.ends)
