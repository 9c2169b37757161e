"""Right of the map: the profile of the area one looks at, or all areas as a list."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLayout, QMenu, QSizePolicy, QStackedWidget, QWidget

from desktop.actions.desk import Desk
from desktop.actions.ideas import look_for_ideas
from desktop.actions.shops import counts
from desktop.dialogs.why import Why
from desktop.models import area_figures as figures
from desktop.models.area_figures import AreaFigures
from desktop.models.area_more import AreaMore
from desktop.rooms.area_empty import nobody_there
from desktop.theme import font, theme
from desktop.widgets.bars import Bars
from desktop.widgets.button import Button, IconButton, IconLabel
from desktop.widgets.layout import STRETCH, add, box, clear, column, row, rule, scrolling
from desktop.widgets.segment_control import SegmentControl
from desktop.widgets.share_bar import ShareBar
from desktop.widgets.suggestion import Suggestion
from desktop.widgets.text import Text, plain
from desktop.words import listed, locale, money, number, percent
from geo.texts import tr

PLACES = {
    "university": "graduation-cap", "college": "graduation-cap", "school": "school", "kindergarten": "school",
    "gym": "dumbbell", "library": "library", "station": "train-front", "bus_stop": "bus", "park": "trees",
    "cafe": "coffee", "restaurant": "utensils", "supermarket": "shopping-cart", "shop": "store",
    "place_of_worship": "church", "clinic": "heart-pulse", "hospital": "hospital", "pharmacy": "heart-pulse",
}  # fmt: skip


class AreaPanel(QFrame):
    """This area, or all areas."""

    area_chosen = Signal(str)
    make_areas = Signal()
    use_boundaries = Signal()
    use_hexagons = Signal()
    rename = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._ids: list[str] = []
        self._measure = "customers"
        self._asked = ""
        self._listed: tuple[Any, str] | None = None  # the figures and the measure of the list as it is filled
        self._lines: dict[str, AreaLine] = {}
        self.setProperty("surface", "app")
        self._tabs = SegmentControl([("one", tr("This area")), ("all", tr("All areas"))], wide=True)
        self._tabs.chosen.connect(self._show_tab)
        self._one, self._all = column(margins=(24, 0, 22, 18)), column(margins=(12, 0, 12, 12))
        self._pages = QStackedWidget()
        for page in (self._one, self._all):
            self._pages.addWidget(scrolling(box(page)))
        inside = column(row(self._tabs, margins=(24, 16, 22, 18)))
        add(inside, self._pages, 1)
        self.setLayout(inside)

    def show_areas(self, ids: list[str], measure: str) -> None:
        """Show the profile of these areas together; with none, the list."""
        self._measure = measure
        found = figures.all_figures(self.desk.session)
        self._tabs.rename("all", tr("All {found} areas").format(found=number(len(found))) if found else tr("All areas"))
        chosen = [figure for figure in found if figure.shape.id in ids]
        changed, self._ids = self._ids != ids, ids
        self._fill_profile(chosen)
        if changed or not found:
            self._tabs.choose("one" if chosen or not found else "all")
        self._show_tab(self._tabs.value)

    def _show_tab(self, tab: str) -> None:
        if tab == "all":
            self._show_list()
        self._pages.setCurrentIndex(0 if tab == "one" else 1)

    # All areas

    def _show_list(self) -> None:
        found = figures.all_figures(self.desk.session)
        if self._listed is None or self._listed[0] is not found or self._listed[1] != self._measure:
            self._listed = found, self._measure
            self._fill_list(found)
        for key, line in self._lines.items():
            line.choose(key in self._ids)

    def _fill_list(self, found: list[AreaFigures]) -> None:
        clear(self._all)
        self._lines = {}
        session = self.desk.session
        fewest, currency = session.settings.smallest_group, session.settings.currency
        values = [figures.value_of(area, self._measure, fewest) for area in found]
        order = sorted(range(len(found)), key=lambda i: (np.isnan(values[i]), -np.nan_to_num(values[i])))
        most = max((v for v in values if not np.isnan(v)), default=0) or 1
        for i in order:
            area = found[i]
            says = figures.says_value(values[i], self._measure, currency, fewest)
            line = AreaLine(area.shape.name, says, 0 if np.isnan(values[i]) else values[i] / most)
            self._lines[area.shape.id] = line
            line.clicked.connect(lambda _on=False, key=area.shape.id: self.area_chosen.emit(key))
            self._all.addWidget(line)
        anew = Button(tr("Group anew"), self.make_areas.emit, size="small", icon="refresh-cw")
        self._all.addSpacing(10)
        self._all.addLayout(row(12, self.desk.guarded(anew), STRETCH))
        self._all.addSpacing(6)
        self._all.addLayout(self._other_ways(12))
        self._all.addStretch(1)

    # This area

    def _fill_profile(self, chosen: list[AreaFigures]) -> None:
        clear(self._one)
        if not chosen:
            self._say_nothing_chosen()
            return
        for piece in [*self._head(chosen), rule(), 16, *self._spend(chosen), *self._who(chosen)]:
            add(self._one, piece)
        self._near, self._suggested, self._told = column(), column(), column()
        for part in (self._near, self._suggested, self._told):  # what to do next stands before what is nice to know
            self._one.addLayout(part)
        self._one.addStretch(1)
        if len(chosen) == 1:
            self._ask_more(chosen[0])

    def _other_ways(self, left: int) -> QLayout:
        """For who has boundaries of their own, or compares numbers rather than knows the streets."""
        file = Button(tr("Use boundaries from a file"), self.use_boundaries.emit, kind="link")
        equal = Button(tr("Use equal hexagons"), self.use_hexagons.emit, kind="link")
        self.desk.guard(file, equal)
        return column(row(left, file, STRETCH), row(left, equal, STRETCH), gap=4)

    def _say_nothing_chosen(self) -> None:
        if not counts(self.desk.session)[0]:
            for piece in nobody_there(self.desk):
                add(self._one, piece)
            return
        has = bool(figures.area_shapes(self.desk.session))
        words = (
            tr("Click an area on the map, or choose one from the list.")
            if has
            else (
                tr(
                    "There are no neighbourhoods yet. Doorstep groups your customers along streets, rail and water, "
                    "each group with enough people to plan something for."
                )
            )
        )
        self._one.addWidget(Text(tr("No area chosen") if has else tr("No neighbourhoods yet"), "section"))
        self._one.addSpacing(6)
        self._one.addWidget(Text(words, "small", "text2", wrap=True))
        if not has:
            self._one.addSpacing(14)
            make = Button(tr("Make neighbourhoods"), self.make_areas.emit, kind="primary", icon="map")
            self._one.addLayout(row(self.desk.guarded(make), STRETCH))
            self._one.addSpacing(10)
            self._one.addLayout(self._other_ways(0))
        self._one.addStretch(1)

    def _head(self, chosen: list[AreaFigures]) -> list[Any]:
        one = chosen[0]
        name = (
            one.shape.name
            if len(chosen) == 1
            else tr("{n} areas", "{n} area", len(chosen)).format(n=number(len(chosen)))
        )
        under = "" if len(chosen) == 1 else listed([area.shape.name for area in chosen])
        self._walk = Text(plain(under), "small", "text2", wrap=True)
        more = IconButton("ellipsis", tr("More"), lambda: self._menu(one, more))
        head = row(gap=4)
        add(head, column(Text(plain(name), "finding", wrap=True), 2, self._walk), 1)
        add(head, more)
        people, homes = sum(a.customers for a in chosen), sum(a.homes for a in chosen)
        households = sum(a.households for a in chosen)
        share = percent(min(1.0, households / homes)) if homes else "–"
        fewest = self.desk.session.settings.smallest_group
        few, few_homes = people < fewest, households < fewest
        shown = f"< {fewest}" if few else number(people)
        left = column(Text(shown, "figure"), Text(tr("customers"), "small", "text2"))
        right = column(Text("–" if few or few_homes else share, "figure"), Text(tr("of the homes"), "small", "text2"))
        figures_row = row()
        add(figures_row, left, 1)
        add(figures_row, right, 1)
        pieces: list[Any] = [head, 14, figures_row, 16]
        if len(chosen) == 1 and one.shape.crosses:
            pieces += [
                Text(
                    tr("It lies on both sides of {crosses}.").format(crosses=listed(list(one.shape.crosses))),
                    "caption",
                    "text3",
                    wrap=True,
                ),
                10,
            ]
        return pieces

    def _spend(self, chosen: list[AreaFigures]) -> list[Any]:
        months = figures.monthly_spend(self.desk.session, [area.shape.id for area in chosen])
        totals = [spent for _month, spent in months]
        if not any(totals) or sum(a.customers for a in chosen) < self.desk.session.settings.smallest_group:
            return []
        names = [locale().standaloneMonthName(day.month, locale().FormatType.NarrowFormat) for day, _ in months[1:]]
        currency = self.desk.session.settings.currency
        bars = Bars()
        bars.show_values(
            totals[1:],
            names,
            tr("Spend a month: {amounts}").format(amounts=", ".join(money(t, currency) for t in totals[1:])),
        )
        head = row(uncut(Text(tr("Spend a month"), "heading")), gap=12)
        head.addWidget(trend(totals, currency), 1, Qt.AlignmentFlag.AlignVCenter)
        return [head, 10, bars, 18]

    def _who(self, chosen: list[AreaFigures]) -> list[Any]:
        if len(chosen) != 1:
            return []
        found = figures.who_comes(self.desk.session, chosen[0])
        if not found:
            return []
        pieces: list[Any] = [Text(tr("Who comes from here"), "heading"), 8]
        most = found[0][1] or 1
        for at, (name, share) in enumerate(found):
            bar = ShareBar(share / most, strength=max(0.45, 1 - 0.16 * at), token="accent")
            bar.says(f"{name}: {percent(share)}")
            line = row(gap=10)
            words = Text(plain(name), "small", "text2")
            words.setFixedWidth(142)
            add(line, words)
            add(line, bar, 1)
            figure = Text(percent(share), "small_figure", right=True)
            figure.setFixedWidth(44)
            add(line, figure)
            pieces += [line, 8]
        return [*pieces, 10]

    # What takes longer: worked out beside the window

    def _ask_more(self, area: AreaFigures) -> None:
        from desktop.actions.area_profile import profile

        self._asked = area.shape.id
        profile(self.desk, area.shape, lambda place, more: self._add_more(area.shape.id, place, more))

    def _add_more(self, area_id: str, found: Any, more: AreaMore) -> None:
        if area_id != self._asked or self._ids != [area_id]:
            return
        minutes = found.minutes_on_foot
        if minutes is not None and np.isfinite(minutes):
            self._walk.setText(
                tr(
                    "{n} minutes on foot from the shop", "{n} minute on foot from the shop", max(1, round(minutes))
                ).format(n=number(max(1, round(minutes))))
            )
        clear(self._told)
        for name, figure in told(found, more, self.desk.session.settings.smallest_group):
            line = row(uncut(Text(name, "small", "text2")), gap=12, margins=(0, 4, 0, 4))
            add(line, Text(plain(figure), "small_figure", right=True, wrap=True), 1)
            self._told.addLayout(line)
        clear(self._near)
        if found.nearby:
            add(self._near, Text(tr("Nearby"), "heading"))
            self._near.addSpacing(6)
        for near in found.nearby[:4]:
            line = row(IconLabel(PLACES.get(near.kind, "map-pin"), 16, "text2"), gap=8, margins=(0, 4, 0, 4))
            add(line, Text(plain(near.name or near.kind.replace("_", " ").capitalize()), "small"), 1)
            add(line, Text(distance(near.distance_m), "small", "text3"))
            self._near.addLayout(line)
        self._near.addSpacing(16)
        self._suggest(area_id)

    def _suggest(self, area_id: str) -> None:
        from desktop.models.ideas import idea_for

        clear(self._suggested)
        look_for_ideas(self.desk, lambda: self._ids == [area_id] and self._suggest(area_id))
        idea = idea_for(self.desk.session, area_id)
        if idea is not None:
            plan = Button(tr("Plan it"), lambda: self.desk.go("promotion", idea=idea), kind="primary", size="small")
            self.desk.guard(plan)
            why = Button(tr("Why this?"), lambda: Why(self.window(), idea).open(), kind="quiet", size="small")
            self._suggested.addWidget(Suggestion(tr("Suggested for this area"), idea.title, idea.reason, plan, why))
            self._suggested.addSpacing(16)

    def _menu(self, area: AreaFigures, under: QWidget) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Show these customers"), lambda: self.desk.go("customers", area=area.shape.id))
        menu.addAction(
            tr("Plan a promotion here"), lambda: self.desk.go("promotion", new=True, areas=[area.shape.name])
        )
        menu.addAction(tr("Rename… (F2)"), self.rename.emit)
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))


class AreaLine(QAbstractButton):
    """One area of the list: name, bar, figure."""

    def __init__(self, name: str, figure: str, share: float) -> None:
        super().__init__()
        self.setText(name)
        self._figure, self._share, self._on = figure, share, False
        self.setFixedHeight(36)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{name}, {figure}")

    def choose(self, on: bool) -> None:
        """Show it as the one that is looked at, or not."""
        if on != self._on:
            self._on = on
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._on or self.underMouse():
            painter.setBrush(theme().color("soft" if self._on else "hover"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        middle, figure_wide = Qt.AlignmentFlag.AlignVCenter, 92
        bar = QRectF(self.width() - figure_wide - 82, 15, 74, 6)
        painter.setBrush(theme().color("line", 0.75))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setBrush(theme().color("accent"))
        if self._share > 0:
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(6.0, 74 * self._share), 6), 3, 3)
        painter.setPen(theme().color("text"))
        painter.setFont(font("small_name"))
        room = bar.left() - 22
        painter.drawText(QRectF(12, 0, room, 36), middle, painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(room)))  # fmt: skip
        painter.setFont(font("number"))
        painter.setPen(theme().color("text2"))
        painter.drawText(QRectF(0, 0, self.width() - 12, 36), middle | Qt.AlignmentFlag.AlignRight, self._figure)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()


def uncut(text: Text) -> Text:
    """A text that keeps its width beside one that gives way."""
    text.setFixedWidth(text.sizeHint().width())
    return text


def trend(totals: list[int], currency: str) -> Text:
    """The last month, compared with the same month a year before where that is known."""
    says, tone = _compared(totals, currency)
    return Text(says, "small", tone, wrap=True, right=True)


def _compared(totals: list[int], currency: str) -> tuple[str, str]:
    if not totals[-1]:
        return tr("Too few to say."), "text2"
    words = money(totals[-1], currency)
    if not totals[0]:
        return words, "text2"
    change = totals[-1] / totals[0] - 1
    if abs(change) < 0.03:
        return tr("{money}, about as before").format(money=words), "text2"
    says, tone = (
        (tr("{money}, up {share} in a year"), "good") if change > 0 else (tr("{money}, down {share} in a year"), "warn")
    )
    return says.format(money=words, share=percent(abs(change))), tone


def told(place: Any, more: AreaMore, fewest: int) -> list[tuple[str, str]]:
    """Name and figure of what is known of an area (geo.area_profile.PlaceProfile) and its customers."""
    few = tr("fewer than {fewest}").format(fewest=fewest)
    lines = [
        (tr("Visits in 12 months"), tr("too few to say") if more.visits is None else number(more.visits)),
        (tr("New in 3 months"), few if more.new is None else number(more.new)),
        (tr("Often bought"), listed(list(more.items)) or tr("too few to say")),
        (tr("Homes"), number(place.addresses)),
        (tr("From the shop"), distance(place.distance_m)),
    ]
    if place.population is not None:
        lines.append((tr("People who live here"), number(round(place.population))))
    return lines


def distance(metres: float) -> str:
    """inside, 200 m, 1.4 km."""
    if metres < 10:
        return tr("inside")
    if metres < 950:
        return tr("{n} m").format(n=number(round(metres, -1)))
    return tr("{n} km").format(n=number(metres / 1000, 1))
