"""Step 2: who and where, counted and shown on the map as one chooses."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import numpy as np
from PySide6.QtWidgets import QMenu, QSizePolicy

from campaigns.promotions.promotion import Promotion, Reach, Where
from campaigns.segments.about_place import SHOP, place_said
from campaigns.segments.rule import Rule, read_rule
from campaigns.segments.spans import SPAN, Span
from desktop.actions import areas as area_actions
from desktop.actions.desk import Desk
from desktop.models.area_figures import area_shapes
from desktop.models.promotion_list import reach_in_words
from desktop.models.rules import FORMS, SPANS, RuleForm, rule_row, write_row
from desktop.models.segments import tags
from desktop.rooms.found_groups import FoundGroups
from desktop.rooms.maps import TownMap, box_round
from desktop.rooms.promotion_nobody import way_out
from desktop.rooms.promotion_step import Step
from desktop.theme import font
from desktop.widgets.button import Button, IconButton
from desktop.widgets.card import Floating
from desktop.widgets.layout import STRETCH, add, box, clear, column, frame, row, rule, scrolling
from desktop.widgets.legend_mark import LegendMark
from desktop.widgets.marks import Mark
from desktop.widgets.menu_button import MenuButton
from desktop.widgets.segment_control import SegmentControl
from desktop.widgets.share_bar import ShareBar, StackedBar
from desktop.widgets.text import Text, plain
from desktop.widgets.tick import Tick
from desktop.words import more_areas, number, people, percent
from geo.texts import QT_TR_NOOP, tr

SHOWN = 6  # areas before "8 more areas"
SHARES = ["0", "0.1", "0.2", "0.3", "0.5"]
MINUTES = ["5", "10", "15", "20", "30"]
PLACES = (  # from where one can walk, as a promotion's file names them
    QT_TR_NOOP("a university"),
    QT_TR_NOOP("a school"),
    QT_TR_NOOP("a gym"),
    QT_TR_NOOP("a station"),
    QT_TR_NOOP("a library"),
    QT_TR_NOOP("a park"),
)
WAYS = [("foot", QT_TR_NOOP("on foot")), ("bicycle", QT_TR_NOOP("by bicycle")), ("car", QT_TR_NOOP("by car"))]


class WhoStep(Step):
    """Rules, areas or walking time, and how many that is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._all_areas = False
        self._areas: list[Any] = []
        self._fitted: Any = None
        self.canvas: Any = None
        self._rules, self._where = column(gap=8), column(gap=3)
        self._kind = SegmentControl([("areas", tr("Areas")), ("reach", tr("Walking time"))], height=30)
        self._kind.chosen.connect(self._choose_kind)
        self._add = Button(tr("Add a rule"), self._offer_rules, kind="link", icon="plus")
        self.found = FoundGroups(desk)
        self.found.chosen.connect(self._add_rule)
        self._aside = MenuButton("20 %", kind="pill")
        self._aside.show_choices(
            [
                (s, tr("{share} aside").format(share=percent(float(s))) if s != "0" else tr("nobody aside"))
                for s in SHARES
            ]
        )
        self._aside.chosen.connect(self._keep_aside)
        top = column(
            Text(tr("Who"), "heading"), Text(tr("People who fit all of these"), "small", "text2"), 10, self._rules, 10,
            row(self._add, STRETCH), self.found, 18, rule(), 16,
            row(Text(tr("Where"), "heading"), STRETCH, self._kind), 12, self._where, 16, STRETCH,
            margins=(32, 20, 30, 12),
        )  # fmt: skip
        left = column()
        add(left, scrolling(box(top)), 1)
        left.addLayout(row(self._summary(), margins=(32, 8, 30, 20)))
        side = frame("column", left)
        side.setFixedWidth(432)
        self._map = frame("app", column())
        self._map.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        whole = row(side)
        add(whole, self._map, 1)
        self.setLayout(whole)

    def _summary(self) -> Any:
        self._count = Text("–", "count")
        self._bar = StackedBar()
        self._lines = column(gap=7)
        head = row(self._count, 8, column(7, Text(tr("people you can reach"), "small_strong")), STRETCH, self._aside)
        return frame("soft", column(head, 8, self._bar, 12, self._lines, margins=(20, 12, 20, 16)))

    # Showing

    def show_promotion(self, promotion: Promotion) -> None:
        super().show_promotion(promotion)
        self._town_map()
        self._kind.choose("reach" if promotion.where.reach else "areas")
        self._aside.choose(f"{promotion.kept_aside.share:g}")
        self._show_rules(promotion)
        self._show_on_map()
        if promotion.where.reach:
            self._show_reach(promotion.where.reach)
        if not promotion.where.reach or self.canvas is not None:
            self._outline(promotion)

    def show_people(self, chosen: Any, areas: Any, fitting: list[int]) -> None:
        assert self.promotion is not None
        self._areas = areas
        self._show_on_map()
        if not self.promotion.where.reach:
            self._show_areas(areas)
        count, reached, aside = len(chosen.customers), len(chosen.reached), len(chosen.kept_aside)
        left_out = sum(chosen.left_out.values())
        self._count.setText(number(count))
        parts = [(reached, "fill", 1.0), (aside, "fill", 0.5), (left_out, "line2", 1.0)]
        self._bar.show_parts(parts, chosen.sentence)
        clear(self._lines)
        lines = [(reached, "fill", 1.0, tr("get the message"))]
        if aside:
            lines.append((aside, "fill", 0.5, tr("kept aside, so you can see the effect")))
        lines += [(n, "line2", 1.0, tr("left out, {why}").format(why=tr(why))) for why, n in chosen.left_out.items()]
        for amount, token, strength, words in lines:
            figure = Text(number(amount), "small_figure", "text" if token == "fill" else "text2")
            figure.setFixedWidth(38)
            self._lines.addLayout(row(Mark(token, strength), 8, figure, Text(words, "small", "text2"), STRETCH))
        if not (chosen.customers or left_out):
            self._lines.addLayout(way_out(self.desk, self.promotion, self._widen))
        self._show_dots(set(chosen.customers), fitting)

    def _widen(self, wider: Promotion) -> None:
        self.change(wider)
        self.show_promotion(wider)

    def show_problem(self, says: str) -> None:
        self._count.setText("–")
        clear(self._lines)
        self._lines.addWidget(Text(says, "small", "bad", wrap=True))

    def _show_rules(self, promotion: Promotion) -> None:
        clear(self._rules)
        document = promotion.who.document()
        for at, text in enumerate(document.get("all", [])):
            self._rules.addLayout(self._rule_row(at, text))
        for join, word in (("any", tr("one of")), ("none", tr("leaving out"))):
            for at, text in enumerate(document.get(join, [])):
                remove = IconButton(
                    "x", tr("Take this rule away"), lambda join=join, at=at: self._remove(join, at), side=24
                )
                words = read_rule({"all": [text]} if isinstance(text, str) else text).sentence()
                self._rules.addLayout(
                    row(self._before(word), Text(plain(words), "small_name", "accent"), STRETCH, remove)
                )
        self.found.show_for(document.get("all", []))
        if not document:
            self._rules.addWidget(Text(tr("Everybody on your list"), "small", "text2"))

    def _rule_row(self, at: int, text: Any) -> Any:
        remove = IconButton("x", tr("Take this rule away"), lambda: self._remove("all", at), side=24)
        if not isinstance(text, str):
            return row(Text(plain(read_rule(text).sentence()), "small_name", "accent"), STRETCH, remove)
        found = rule_row(text)
        if found.form is None:
            return row(Text(plain(read_rule({"all": [text]}).sentence()), "small_name", "accent"), STRETCH, remove)
        pills = row(self._before(tr(found.form.before)), gap=8)
        for place, value in enumerate(found.values):
            pill = MenuButton(value, kind="pill")
            choices = list(self._choices(found.form, place))
            if value not in choices:
                choices.insert(0, value)
            pill.show_choices([(c, shown(found.form, c)) for c in choices], value)
            pill.chosen.connect(lambda new, place=place, found=found: self._change_rule(at, found, place, new))
            pills.addWidget(pill)
        return row(pills, STRETCH, remove)

    @staticmethod
    def _before(words: str) -> Text:
        made = Text(words, "small", "text2")
        if made.sizeHint().width() < 62:
            made.setFixedWidth(62)
        return made

    def _choices(self, form: RuleForm, place: int) -> list[str]:
        if form.key == "tag":
            return [tag for tag, _count in tags(self.desk.session)]
        return list(form.choices[place])

    def _show_areas(self, areas: Any) -> None:
        clear(self._where)
        most = max((area.people for area in areas), default=0) or 1
        chosen = {area.name for area in areas if area.chosen}
        ordered = sorted(areas, key=lambda area: (not area.chosen, -area.people, area.name))
        shown_areas = ordered if self._all_areas else ordered[: max(SHOWN, len(chosen))]
        for area in shown_areas:
            self._where.addLayout(self._area_row(area, most))
        rest = len(areas) - len(shown_areas)
        if rest > 0:
            more = Button(more_areas(rest), self._show_all_areas, kind="link")
            self._where.addLayout(row(more, STRETCH, margins=(0, 6, 0, 0)))
        if not chosen:
            note = tr("No area chosen: everybody on the list, wherever they live.") if areas else (
                tr("There are no neighbourhoods yet. Make them on the map, or choose a walking time."))  # fmt: skip
            self._where.insertWidget(0, Text(note, "small", "text3", wrap=True))

    def _area_row(self, area: Any, most: int) -> Any:
        tick = Tick(area.name)
        tick.setFont(font("small"))
        tick.setChecked(area.chosen)
        tick.setAccessibleDescription(people(area.people))
        tick.setFixedHeight(28)
        tick.toggled.connect(lambda on: self._choose_area(area.name, on))
        bar = ShareBar(area.people / most, height=6, token="accent" if area.chosen else "line2")
        bar.setFixedWidth(92)
        figure = Text(number(area.people), "number", "text" if area.chosen else "text2", right=True)
        figure.setFixedWidth(40)
        line = row()
        add(line, tick, 1)
        for piece in (bar, figure):
            add(line, piece)
        return line

    def _show_reach(self, reach: Reach) -> None:
        clear(self._where)
        place = MenuButton("", kind="pill")
        start = reach.start if isinstance(reach.start, str) else tr("a point on the map")
        choices = list(dict.fromkeys([start, SHOP, *places_of(self.desk)]))
        place.show_choices([(c, place_said(c)) for c in choices], start)
        place.chosen.connect(lambda new: self._set_reach(start=new))
        minutes, way = MenuButton("", kind="pill"), MenuButton("", kind="pill")
        now = f"{reach.minutes:g}"
        minutes.show_choices([(m, tr("{n} minutes").format(n=m)) for m in dict.fromkeys([now, *MINUTES])], now)
        minutes.chosen.connect(lambda new: self._set_reach(minutes=float(new)))
        way.show_choices([(key, tr(name)) for key, name in WAYS], reach.by)
        way.chosen.connect(lambda new: self._set_reach(by=new))
        self._where.addLayout(row(Text(tr("within"), "small", "text2"), minutes, way, STRETCH, gap=8))
        self._where.addSpacing(8)
        self._where.addLayout(row(Text(tr("from"), "small", "text2"), place, STRETCH, gap=8))

    # Changing

    def _document(self) -> dict[str, Any]:
        assert self.promotion is not None
        return self.promotion.who.document()

    def _set_rule(self, document: dict[str, Any]) -> None:
        assert self.promotion is not None
        self.change(replace(self.promotion, who=read_rule(document) if any(document.values()) else Rule()))
        self._show_rules(self.promotion)

    def _remove(self, join: str, at: int) -> None:
        document = self._document()
        document[join] = [part for i, part in enumerate(document.get(join, [])) if i != at]
        self._set_rule({key: parts for key, parts in document.items() if parts})

    def _change_rule(self, at: int, found: Any, place: int, new: str) -> None:
        values = [new if i == place else value for i, value in enumerate(found.values)]
        document = self._document()
        document["all"] = [write_row(found.form, values) if i == at else part for i, part in enumerate(document["all"])]
        self._set_rule(document)

    def _offer_rules(self) -> None:
        menu = QMenu(self)
        menu.setFont(font("small"))
        for form in FORMS:
            firsts = [(self._choices(form, place) or [""])[0] for place in range(len(form.choices))]
            if all(firsts):
                menu.addAction(tr(form.says), lambda form=form, firsts=firsts: self._add_rule(write_row(form, firsts)))
        menu.popup(self._add.mapToGlobal(self._add.rect().bottomLeft()))

    def _add_rule(self, text: str) -> None:
        document = self._document()
        document["all"] = [*document.get("all", []), text]
        self._set_rule(document)

    def _choose_kind(self, kind: str) -> None:
        assert self.promotion is not None
        where = Where(reach=Reach(SHOP, 10.0)) if kind == "reach" else Where()
        self.change(replace(self.promotion, where=where))
        self.show_promotion(self.promotion)

    def _choose_area(self, name: str, on: bool) -> None:
        assert self.promotion is not None
        ids = {shape.id: shape.name for shape in area_shapes(self.desk.session)}
        now = [ids.get(one, one) for one in self.promotion.where.areas]
        areas = tuple(dict.fromkeys([*now, name])) if on else tuple(one for one in now if one != name)
        self.change(replace(self.promotion, where=replace(self.promotion.where, areas=areas)))
        self._fitted = None
        self._show_on_map()

    def _set_reach(self, **changed: Any) -> None:
        assert self.promotion is not None and self.promotion.where.reach is not None
        reach = replace(self.promotion.where.reach, **changed)
        self.change(replace(self.promotion, where=replace(self.promotion.where, reach=reach)))
        self._outline(self.promotion)

    def _keep_aside(self, share: str) -> None:
        assert self.promotion is not None
        self.change(replace(self.promotion, kept_aside=replace(self.promotion.kept_aside, share=float(share))))

    def _show_all_areas(self) -> None:
        self._all_areas = True
        self._show_areas(self._areas)

    # The map

    def _town_map(self) -> None:
        if self.canvas is not None and self._town is self.desk.session.town:
            return
        if self.canvas is not None:
            self.canvas.deleteLater()
        self._town, self._fitted = self.desk.session.town, None
        self.canvas = TownMap(self.desk.session)
        self._map.layout().addWidget(self.canvas)
        self.canvas.area_clicked.connect(self._area_clicked)
        inside = row(gap=8, margins=(14, 8, 16, 8))
        for token, strength, words in (("fill", 1.0, tr("in this promotion")), ("control", 0.6, tr("others who fit"))):
            add(inside, Mark(token, strength, dot=True))
            add(inside, Text(words, "small"))
            inside.addSpacing(10)
        self._reach_says = Text("", "small")
        self._reach_key = box(row(LegendMark("reach"), 8, self._reach_says))
        add(inside, self._reach_key)
        self._legend = Floating(inside, self.canvas)
        self._legend.pin(16, 16)

    def _area_clicked(self, area_id: str) -> None:
        if self.promotion is None or self.promotion.where.reach:
            return
        name = next(shape.name for shape in area_shapes(self.desk.session) if shape.id == area_id)
        self._choose_area(name, name not in self._chosen_names())

    def _chosen_names(self) -> set[str]:
        assert self.promotion is not None
        names = {shape.id: shape.name for shape in area_shapes(self.desk.session)}
        return {names.get(one, one) for one in self.promotion.where.areas}

    def _show_on_map(self) -> None:
        if self.promotion is not None and self.promotion.where.reach is not None:
            self.canvas.set_areas([])
            self.canvas.set_promoted(None)
            return
        shapes = area_shapes(self.desk.session)
        chosen = [shape for shape in shapes if shape.name in self._chosen_names()]
        captions = [self._caption(shape.name) for shape in shapes]
        self.canvas.set_areas(shapes, None, captions=captions)
        self.canvas.set_promoted([shape.id for shape in chosen] if chosen else None)
        around = tuple(shape.id for shape in chosen or shapes)
        if self._fitted is None and around:
            self.canvas.fit(box_round([shape.polygon for shape in chosen or shapes]), 60)
            self._fitted = around

    def _caption(self, name: str) -> str:
        found = next((area.people for area in self._areas if area.name == name), 0)
        return people(found) if name in self._chosen_names() and found else ""

    def _show_dots(self, chosen: set[int], fitting: list[int]) -> None:
        sql = "SELECT id, lat, lon FROM customers WHERE lat IS NOT NULL AND band = 'placed'"
        fit = set(fitting) | chosen
        found = [(r["id"], r["lat"], r["lon"]) for r in self.desk.session.view.db.execute(sql) if r["id"] in fit]
        spots = np.array([(lat, lon) for _id, lat, lon in found], float).reshape(-1, 2)
        emphasised = np.array([number_ in chosen for number_, _lat, _lon in found], bool)
        self.canvas.set_people(spots[:, 0], spots[:, 1], emphasised)

    def _outline(self, promotion: Promotion) -> None:
        reach = promotion.where.reach
        self._reach_says.setText(reach_in_words(reach) if reach else "")
        self._reach_key.setVisible(reach is not None)
        self._legend.settle()
        if reach is None:
            self.canvas.set_reach([])
            return
        area_actions.reach_outline(self.desk, reach, self._outline_found)

    def _outline_found(self, shapes: list[Any]) -> None:
        if self.promotion is not None and self.promotion.where.reach is not None:
            self.canvas.set_reach(shapes)
            if shapes:
                self.canvas.fit(box_round(shapes), 40)


def shown(form: RuleForm, choice: str) -> str:
    """A choice as its pill says it."""
    if form.key != "tag":
        return Span.read(choice).said if re.fullmatch(SPAN, choice) and choice not in SPANS else tr(choice)
    return choice if choice.endswith(("s", "y")) else tr("{tag}s").format(tag=choice.capitalize())


def places_of(desk: Desk) -> list[str]:
    """Kinds of places of the town that one can walk from."""
    kinds = set(desk.session.town.places().kind.tolist())
    return [place for place in PLACES if place.removeprefix("a ") in kinds]
