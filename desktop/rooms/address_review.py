"""Addresses that need a look: as it was written, and the places it could be, on the map."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QFrame, QSizePolicy

from desktop.actions import customers
from desktop.actions.desk import Desk
from desktop.dialogs.second_opinion import SecondOpinion
from desktop.models.review_queue import Place, Unsure, queue, unsure
from desktop.rooms.map_controls import ZoomBox
from desktop.rooms.maps import TownMap
from desktop.rooms.room import Room
from desktop.widgets.button import Button
from desktop.widgets.card import Floating
from desktop.widgets.chip import KeyCap
from desktop.widgets.empty import Empty
from desktop.widgets.key_button import KeyButton
from desktop.widgets.layout import STRETCH, add, box, clear, column, frame, row, scrolling
from desktop.widgets.marked_text import MarkedText, marks_legend
from desktop.widgets.number_badge import NumberBadge
from desktop.widgets.share_bar import ShareBar
from desktop.widgets.text import Text, plain
from desktop.words import duration, number
from geo.address_marks import marked_words
from geo.address_words import load_words
from geo.texts import QT_TR_NOOP, tr

SECONDS_EACH = 9
NEAR = 0.0022  # degrees of latitude shown round one place


class AddressReview(Room):
    """One address after the other."""

    section = "customers"
    help = "review"
    title = QT_TR_NOOP("Addresses that need a look")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._queue: list[int] = []
        self._done = 0
        self._skipped: set[int] = set()
        self._now: Unsure | None = None
        self._chosen = 0
        self._by_hand = False
        self.canvas: Any = None
        self._town: Any = None
        self._count, self._bar = Text("", "small", "text2", right=True), ShareBar(0, height=4)
        self._question = Text("", "finding", wrap=True)
        self._written, self._legend = MarkedText(), column()
        self._reason = Text("", "small", "text2", wrap=True)
        self._places = column(gap=8)
        self.accept_button = KeyButton(tr("Yes, this one"), self.accept, "Enter", kind="primary")
        self.skip_button = KeyButton(tr("Skip"), self.skip, "S")
        self.hand_button = KeyButton(tr("By hand"), self.by_hand, "P")
        self._alike_says = Text("", "small", "text2")
        self._alike_button = Button(tr("Accept these too"), self.accept_alike, kind="link")
        self._alike = frame("soft", row(self._alike_says, STRETCH, self._alike_button, margins=(14, 10, 14, 10)))
        self._opinion = Button(tr("Ask for a second opinion"), self._ask_opinion, kind="link")
        desk.guard(self.accept_button, self.hand_button, self._alike_button, self._opinion)
        self._work = self._work_side()
        self._rest = Empty(
            "check",
            tr("Every address is clear"),
            tr("Nobody's address needs a look."),
            Button(tr("Back to the customers"), lambda: desk.go("customers"), kind="primary"),
        )
        self._map = frame("app", column())
        self._map.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        whole = row(self._work)
        add(whole, self._map, 1)
        add(whole, self._rest, 1)
        self.setLayout(whole)
        self._add_keys()

    def _work_side(self) -> QFrame:
        back = Button(tr("Customers"), lambda: self.desk.go("customers"), kind="link", icon="arrow-left")
        top = column(row(back, STRETCH, self._count), 9, self._bar, 22, self._question, 18,
                     Text(tr("As it was written"), "small_name", "text2"), 8,
                     frame("well", column(self._written, margins=(16, 14, 16, 12))), 8, self._legend, self._reason, 16,
                     row(Text(tr("It could be"), "small_name", "text2"), STRETCH, self._opinion), 8)  # fmt: skip
        inside = column(top, margins=(32, 22, 30, 20))
        add(inside, scrolling(box(column(self._places, STRETCH))), 1)
        buttons = row(gap=8)
        for button, share in ((self.accept_button, 9), (self.skip_button, 5), (self.hand_button, 5)):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            add(buttons, button, share)
        add(inside, buttons)
        inside.addSpacing(12)
        add(inside, self._alike)
        side = frame("column", inside)
        side.setFixedWidth(480)
        return side

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Return": self.accept, "Enter": self.accept, "S": self.skip, "P": self.by_hand,
            **{str(at): (lambda at=at: self.choose(at - 1)) for at in range(1, 10)},
        }  # fmt: skip
        for key, do in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    # Showing

    def arrive(self, customer: int | None = None, **where: Any) -> None:
        """Perhaps at one person; the queue begins anew."""
        self._skipped, self._done = set(), 0
        self._queue = queue(self.session)
        if customer is not None:
            self._queue = [customer, *(one for one in self._queue if one != customer)]
        self._show_soon()

    def refresh(self) -> None:
        waiting = queue(self.session)
        kept = [one for one in self._queue if one in waiting]
        self._queue = kept + [one for one in waiting if one not in kept and one not in self._skipped]
        self._show_soon()

    def _show_soon(self) -> None:
        """The map, then the first of the queue; until that is there keys choose nothing."""
        self._now = None
        self.fill(self, self._TownMap, self._show_next)

    def escape(self) -> bool:
        if self._by_hand:
            self._end_by_hand()
        else:
            self.desk.go("customers")
        return True

    def _show_next(self) -> None:
        now = unsure(self.session, self._queue[0]) if self._queue else None
        for part in (self._work, self._map):
            part.setVisible(now is not None)
        self._rest.setVisible(now is None)
        self._now = now
        if now is None:
            return
        self._end_by_hand()
        total = self._done + len(self._queue)
        left = duration(len(self._queue) * SECONDS_EACH)
        self._count.setText(
            tr("{done} of {total}, about {left} left").format(
                done=number(self._done + 1), total=number(total), left=left
            )
        )
        self._bar.show_share(self._done / total)
        self._question.setText(tr("Where does {name} live?").format(name=plain(now.name)))
        self._reason.setText("" if now.places else plain(now.reason))  # each place says its own
        self._reason.setVisible(not now.places)
        self._alike.setVisible(bool(now.alike) and bool(now.places))
        count = len(now.alike)
        says = tr("{n} other addresses are written like this.", "{n} other address is written like this.", count)
        self._alike_says.setText(says.format(n=number(count)))
        self._chosen = 0
        self._fill_places(now)
        self._show_on_map(now)

    def _mark_words(self, now: Unsure) -> None:
        """Show how each word of the address was understood, if the chosen place is right."""
        place = now.places[self._chosen].label if now.places else ""
        words = marked_words(now.written or tr("No address"), place, load_words(self.session.town.info.country))
        self._written.show_words(words)
        clear(self._legend)
        if place:
            add(self._legend, marks_legend(words))
            self._legend.addSpacing(6)

    def _fill_places(self, now: Unsure) -> None:
        self._mark_words(now)
        clear(self._places)
        for at, place in enumerate(now.places):
            self._places.addWidget(PlaceCard(at + 1, place, at == self._chosen, lambda at=at: self.choose(at)))
        if not now.places:
            words = tr("The town map knows no place like it. Place it by hand, or skip it.")
            self._places.addWidget(Text(words, "small", "text2", wrap=True))
        self.accept_button.setEnabled(bool(now.places))

    def _TownMap(self) -> None:
        if self._town is self.session.town:
            return
        if self.canvas is not None:
            self.canvas.deleteLater()
        self._town = self.session.town
        self.canvas = TownMap(self.session)
        self._map.layout().addWidget(self.canvas)
        self.canvas.candidate_clicked.connect(lambda at: self.choose(at - 1))
        self.canvas.map_clicked.connect(self._placed_by_hand)
        keys = row(gap=7, margins=(13, 8, 13, 8))
        for cap, words in ((("1", "2", "3"), tr("choose")), (("Enter",), tr("accept")), (("Ctrl Z",), tr("go back"))):
            for one in cap:
                add(keys, KeyCap(one))
            add(keys, Text(words, "small", "text2"))
            keys.addSpacing(6)
        self._hint = Floating(keys, self.canvas)
        self._zoom = ZoomBox(self.canvas, self.canvas.zoom_in, self.canvas.zoom_out, self.canvas.fit_town)
        self._hint.pin(20, 20)
        self._zoom.pin(right=28, bottom=40)

    def _show_on_map(self, now: Unsure) -> None:
        if self.canvas is None:
            return
        spots = [(at + 1, place.lat, place.lon) for at, place in enumerate(now.places)]
        self.canvas.set_candidates(spots, self._chosen + 1)
        if spots:
            place = now.places[self._chosen]
            for whole in (self.layout(), self._map.layout()):
                whole.activate()  # a map just made has its final size only now
            wide = NEAR * 1.6
            boxed = [s for s in now.places if abs(s.lat - place.lat) < 0.02 and abs(s.lon - place.lon) < 0.03]
            self.canvas.fit((min(s.lon for s in boxed) - wide, min(s.lat for s in boxed) - NEAR,
                             max(s.lon for s in boxed) + wide, max(s.lat for s in boxed) + NEAR))  # fmt: skip

    # What the person does

    def choose(self, at: int) -> None:
        """Mark one of the places."""
        if self._now is not None and 0 <= at < len(self._now.places):
            self._chosen = at
            self._fill_places(self._now)
            self.canvas.set_candidates([(i + 1, p.lat, p.lon) for i, p in enumerate(self._now.places)], at + 1)

    def accept(self) -> None:
        """The marked place is right."""
        self._accept(())

    def accept_alike(self) -> None:
        """Right for all that are written like this."""
        if self._now is not None:
            self._accept(self._now.alike)

    def _accept(self, more: tuple[int, ...]) -> None:
        if self._now is None or not self._now.places:
            return
        place = self._now.places[self._chosen]
        self._take(place.lat, place.lon, place.label, more)

    def _take(self, lat: float, lon: float, label: str, more: tuple[int, ...] = ()) -> None:
        assert self._now is not None
        now = self._now
        self._done += 1 + len(more)
        self._queue = [one for one in self._queue if one not in (now.customer, *more)]
        customers.place(self.desk, [now.customer, *more], lat, lon, label, now.name)
        self._show_next()

    def skip(self) -> None:
        """Leave it for later."""
        if self._now is not None:
            self._skipped.add(self._now.customer)
            self._queue = self._queue[1:]
            self._done += 1
            self._show_next()

    def _ask_opinion(self) -> None:
        SecondOpinion(self.window(), self.desk).open()

    def by_hand(self) -> None:
        """The next click on the map is the place."""
        self._by_hand = True
        self.canvas.setCursor(Qt.CursorShape.CrossCursor)
        self.hand_button.rename(tr("Click on the map"))

    def _end_by_hand(self) -> None:
        self._by_hand = False
        self.hand_button.rename(tr("By hand"))
        if self.canvas is not None:
            self.canvas.setCursor(Qt.CursorShape.ArrowCursor)

    def _placed_by_hand(self, lat: float, lon: float) -> None:
        if self._by_hand and self._now is not None:
            self._end_by_hand()
            self._take(lat, lon, self._now.written or tr("placed by hand"))


class PlaceCard(QFrame):
    """One place an address could be."""

    def __init__(self, at: int, place: Place, on: bool, clicked: Callable[[], object]) -> None:
        super().__init__()
        self._clicked = clicked
        self.setProperty("surface", "chosen" if on else "card")
        words, tone = place.says
        bar = ShareBar(place.confidence, height=6, token=tone if tone != "text3" else "text3")
        bar.setFixedWidth(120)
        head, _, rest = place.label.partition(",")
        lines = column(Text(plain(head), "strong", wrap=True), 1, Text(plain(rest.strip()), "small", "text2"), 8,
                       row(bar, 9, Text(words, "small", tone), STRETCH), 5,
                       Text(plain(place.reason), "caption", "text2", wrap=True))  # fmt: skip
        inside = row(column(NumberBadge(at, on), STRETCH), 16, margins=(18, 14, 18, 14))
        add(inside, lines, 1)
        self.setLayout(inside)
        self.setAccessibleName(f"{at}: {place.label}, {words}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._clicked()
