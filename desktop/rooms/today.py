"""Today: the best next step, what else is worth a look, last week, what is coming up."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QStackedWidget, QWidget

from desktop.actions.desk import Desk
from desktop.actions.ideas import look_for_ideas
from desktop.actions.shops import icon_of
from desktop.models.area_figures import all_figures, area_shapes, measure_values, read_map
from desktop.models.health import health
from desktop.models.ideas import ideas
from desktop.models.moments import HIGH, find_high_weeks, moments
from desktop.models.promotion_list import promotion_cards
from desktop.models.session import Facts
from desktop.models.to_do import ToDo, to_dos
from desktop.models.week import Figure, last_week
from desktop.rooms.maps import AreaPicture, TownMap, box_of_most
from desktop.rooms.room import Room
from desktop.widgets.button import Button, IconLabel
from desktop.widgets.card import Card, rows_card
from desktop.widgets.chip import Chip
from desktop.widgets.coming_up import ComingUp, Span
from desktop.widgets.empty import Empty
from desktop.widgets.layout import STRETCH, add, box, clear, column, frame, row, rule, scrolling
from desktop.widgets.skeleton import Skeleton
from desktop.widgets.spark import Spark
from desktop.widgets.text import Text, plain
from desktop.words import long_day, number, percent, span
from geo.texts import QT_TR_NOOP, tr

CALENDAR = "calendar"  # in what lasts of a session: it was read before
AHEAD = 42  # days of "coming up"
WORTH = (
    QT_TR_NOOP("One thing is worth your time today."),
    QT_TR_NOOP("Two things are worth your time today."),
    QT_TR_NOOP("Three things are worth your time today."),
    QT_TR_NOOP("Four things are worth your time today."),
    QT_TR_NOOP("Five things are worth your time today."),
)
NARROW = 1200  # px of the window below which everything stands in one column
SIDE = 400  # px of the right column


class Today(Room):
    """What to do next."""

    section = "today"
    help = "today"
    title = QT_TR_NOOP("Today")
    reading = QT_TR_NOOP("Reading your shop")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._title, self._under = Text(greeting(), "title"), Text("", "body", "text2")
        self._left, self._right = column(gap=16), column(gap=16)
        self._beside = box(self._right)
        self._columns = row(gap=24)
        add(self._columns, box(self._left), 1)
        add(self._columns, self._beside)
        inside = column(self._title, 4, self._under, 18, margins=(32, 24, 32, 24))
        add(inside, self._columns, 1)
        holder = box(inside)
        holder.setMaximumWidth(1480)
        self._pages = QStackedWidget()
        self._pages.addWidget(Skeleton())
        self._pages.addWidget(scrolling(holder))
        self.setLayout(column(self._pages))
        self._maps: dict[str, Any] = {}  # kept from one reading to the next: they cost most to paint
        self._town: Any = None
        self._strip: ComingUp | None = None  # of what is coming up, while there is one
        self._looked = -1  # round of the session in which high weeks were looked for

    @staticmethod
    def gather(facts: Any) -> None:
        read_today(facts)

    def wait(self) -> None:
        if self._round < 0:
            self._pages.setCurrentIndex(0)

    def refresh(self) -> None:
        session = self.session
        self._keep_maps()
        things, found = to_dos(session), self._ideas()
        if health(session).people:
            look_for_ideas(self.desk, self._shop_changed)
            self._look_for_high_weeks()
            self._look_at_calendar()
        anybody = health(session).people > 0
        says = worth(len(things) + bool(found)) if anybody else ""
        self._under.setText(f"{long_day(session.view.today)}. {says}".strip())
        self._beside.setVisible(anybody)
        self._strip = None
        clear(self._left)
        clear(self._right)
        steps: tuple[Any, ...] = (lambda: self._left.addWidget(self._no_customers()),)
        if anybody:
            steps = (lambda: self._fill_left(things, found), self._fill_right, self._show_map)
        self.fill(self._pages, *steps, lambda: self._pages.setCurrentIndex(1))

    def _fill_left(self, things: list[ToDo], found: list[Any]) -> None:
        if found:
            self._left.addWidget(self._best(found[0]))
        if things:
            self._left.addSpacing(8)
            self._left.addWidget(Text(tr("Also worth a look") if found else tr("Worth a look"), "strong"))
            self._left.addWidget(rows_card([self._thing(thing) for thing in things]))
        self._left.addWidget(self._coming_up())
        self._left.addStretch(1)

    def _fill_right(self) -> None:
        week = last_week(self.session)
        if week is not None:
            self._right.addWidget(self._week(week))

    def _show_map(self) -> None:
        if area_shapes(self.session):
            self._right.addWidget(self._where_customers_live(), 1)
        else:
            self._right.addStretch(1)

    def _keep_maps(self) -> None:
        """Take the maps out of what is thrown away; maps of another town go with it."""
        if self._town is not self.session.town:
            self._town, self._maps = self.session.town, {}
        settings = self.session.settings
        for made in self._maps.values():
            made.setParent(None)
            canvas = made.canvas if isinstance(made, AreaPicture) else made
            canvas.set_shop(settings.lat, settings.lon, icon_of(self.session))

    def _look_for_high_weeks(self) -> None:
        """Once for the same sales; the strip of what is coming up shows them when they are found."""
        session = self.session
        kept = session.lasting.get(HIGH)

        def keep(found: Any) -> None:
            session.lasting[HIGH] = found
            if found is not kept and found[1]:
                self._shop_changed()

        if session.round != self._looked and session.quiet is not None:
            self._looked = session.round
            saying = tr("Looking at the weeks of a year ago")
            self.desk.think(saying, lambda shop, _p: find_high_weeks(shop, kept), keep)

    def _look_at_calendar(self) -> None:
        """The first time takes long, and everything else is shown by then; later the room reads it with the rest."""
        session = self.session

        def work(shop: Any, _progress: Any) -> Facts:
            facts = Facts(shop, session)
            moments(facts)
            return facts

        def keep(facts: Facts) -> None:
            session.lasting[CALENDAR] = True
            if session.take(facts):
                self._show_spans()

        if not session.knows("moments"):
            self.desk.think(tr("Coming up near your shop"), work, keep)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.window().width() < NARROW
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._columns.setSpacing(16 if narrow else 24)
        self._beside.setMinimumWidth(0 if narrow else SIDE)
        self._beside.setMaximumWidth(16777215 if narrow else SIDE)

    def _ideas(self) -> list[Any]:
        return [idea for idea in ideas(self.session) or [] if not self.desk.settings.dismissed(idea.key)]

    def _no_customers(self) -> Any:
        go = self.desk.go
        bring = Button(tr("Import a list"), lambda: go("import", choose=True), kind="primary", icon="file-input")
        return Empty(
            "users",
            tr("Bring in your customers"),
            tr(
                "With a list from your till or email tool Doorstep can say where your customers live and what is "
                "worth doing next."
            ),
            self.desk.guarded(bring),
        )

    # The best next step

    def _best(self, idea: Any) -> QFrame:
        soon = row(Chip(tr("Best next step"), "accent", "sparkles"), 8)
        soon.addWidget(Text(plain(idea.when), "caption", "text2", wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
        buttons = row(
            self.desk.guarded(
                Button(tr("Plan the promotion"), lambda: self.desk.go("promotion", idea=idea), kind="primary")
            ),
            Button(tr("Not this time"), lambda: self._dismiss(idea), kind="quiet"),
            STRETCH,
            Button(tr("Why this?"), lambda: self._why(idea), kind="link"),
            gap=8,
        )
        words = column(
            soon,
            12,
            Text(plain(idea.title), "finding", wrap=True),
            6,
            Text(plain(idea.reason), "body", "text2", wrap=True),
            16,
            STRETCH,
            buttons,
            margins=(24, 22, 24, 22),
        )
        inside = row(margins=(1, 1, 1, 1))
        add(inside, words, 58)
        add(inside, self._picture(idea), 40)
        made = frame("card", inside)
        made.setMinimumHeight(258)
        return made

    def _picture(self, idea: Any) -> QWidget:
        kept = self._maps.get("idea")
        if not isinstance(kept, AreaPicture):
            kept = self._maps["idea"] = AreaPicture(self.session, idea.areas, words=True)
            kept.setMinimumHeight(256)
            kept.setMaximumHeight(16777215)
        else:
            kept.show_areas(self.session, idea.areas)
        return kept

    def _dismiss(self, idea: Any) -> None:
        self.desk.settings.dismiss(idea.key)
        self.refresh()

    def _why(self, idea: Any) -> None:
        from desktop.dialogs.why import Why

        Why(self.window(), idea).open()

    def _thing(self, thing: ToDo) -> Any:
        line = row(IconLabel(thing.icon, 18, "text2", ground="sunk", side=36), 16, margins=(20, 12, 20, 12))
        add(
            line, column(Text(plain(thing.title), "strong"), 2, Text(plain(thing.says), "small", "text2", wrap=True)), 1
        )
        line.addSpacing(16)
        add(line, Button(thing.action, lambda: self.desk.go(thing.room, **thing.where), size="small"))
        return line

    def _coming_up(self) -> Any:
        self._strip = ComingUp(self.session.view.today, AHEAD)
        self._show_spans()
        return Card(tr("Coming up near your shop"), self._strip, aside=tr("next 6 weeks"), gap=12)

    def _show_spans(self) -> None:
        """Promotions, and what the calendar has once it is known; a strip still to come shows them from the start."""
        if self._strip is None:
            return
        today = self.session.view.today
        last = today + timedelta(days=AHEAD - 1)
        spans = [
            Span(card.name, card.promotion.starts, card.promotion.ends, card.column == "running",
                 lambda card=card: self._open(card))
            for card in promotion_cards(self.session)
            if card.column != "ended" and card.promotion.starts <= last and card.promotion.ends >= today
        ]  # fmt: skip
        known = moments(self.session) if self.session.knows("moments") else []
        self._strip.show_spans([*spans, *(span_of(one) for one in known if one.starts <= last)])

    def _open(self, card: Any) -> None:
        from desktop.rooms.promotions import open_card

        open_card(self.desk, card)

    # Last week and the map

    def _week(self, week: Any) -> QFrame:
        first, second, third, fourth = (self._figure(figure) for figure in week.figures)
        dates = Text(span(week.first, week.last), "small", "text2")
        head = row(Text(tr("Last week"), "heading"), STRETCH, dates, margins=(20, 16, 20, 0))
        upper, lower = row(), row()
        for holder, left, right in ((upper, first, second), (lower, third, fourth)):
            add(holder, left, 1)
            add(holder, rule(upright=True))
            add(holder, right, 1)
        return frame("card", column(head, upper, rule(), lower, margins=(1, 1, 1, 1)))

    def _figure(self, figure: Figure) -> Any:
        spark = Spark(
            figure.weeks,
            tr("{name} in the last {n} weeks: {figures}").format(
                name=figure.name, n=len(figure.weeks), figures=", ".join(number(v) for v in figure.weeks)
            ),
        )
        middle = row(Text("–" if figure.value is None else number(figure.value), "figure"), STRETCH, spark)
        return column(
            Text(figure.name, "small", "text2"),
            1,
            middle,
            2,
            Text(plain(figure.says), "caption", figure.tone, wrap=True),
            STRETCH,
            margins=(19, 14, 17, 13),
        )

    def _where_customers_live(self) -> QFrame:
        session = self.session
        figures = all_figures(session)
        head = row(margins=(20, 16, 20, 14))
        add(
            head,
            column(
                Text(tr("Where your customers live"), "strong"),
                2,
                Text(plain(most_of(figures)), "small", "text2", wrap=True),
            ),
            1,
        )
        add(head, Button(tr("Open the map"), lambda: self.desk.go("neighbourhoods"), kind="link"))
        canvas = self._town_map()
        canvas.set_areas([f.shape for f in figures], measure_values(session, "customers"), "customers")
        inside = column(head, margins=(1, 1, 1, 1))
        add(inside, canvas, 1)
        return frame("card", inside)

    def _town_map(self) -> Any:
        """The small map of all areas, made once for a town."""
        if "town" not in self._maps:
            made = self._maps["town"] = TownMap(self.session, small=True)
            made.fit(box_of_most(self.session), 16)
            made.setMinimumHeight(240)
            made.area_clicked.connect(lambda area: self.desk.go("neighbourhoods", area=area))
        return self._maps["town"]


def read_today(facts: Any) -> None:
    """Everything the room shows, read into `facts` (desktop.models.session.Facts)."""
    health(facts)
    to_dos(facts)
    last_week(facts)
    if facts.lasting.get(CALENDAR):
        moments(facts)
    promotion_cards(facts)
    read_map(facts)


def worth(count: int) -> str:
    """How many things are worth one's time, in a sentence."""
    if not count:
        return tr("Nothing needs you today.")
    if count <= len(WORTH):
        return tr(WORTH[count - 1])
    return tr("{n} things are worth your time today.").format(n=number(count))


def span_of(moment: Any) -> Span:
    """A moment of the calendar on the strip."""
    return Span(moment.name, moment.starts, moment.ends, False, None)


def greeting(hour: int | None = None) -> str:
    """Good morning, afternoon or evening."""
    now = datetime.now().hour if hour is None else hour
    return tr("Good morning") if 4 <= now < 12 else tr("Good afternoon") if 12 <= now < 18 else tr("Good evening")


def most_of(figures: Any) -> str:
    """Which area most customers live in, in one line."""
    people = sum(figure.customers for figure in figures)
    if not people:
        return tr("Nobody is placed on the map yet")
    most = max(figures, key=lambda figure: figure.customers)
    return tr("{customers} of those on the map live in {name}").format(
        customers=percent(most.customers / people), name=most.shape.name
    )
