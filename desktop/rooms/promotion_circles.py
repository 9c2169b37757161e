"""Where ads will show: the circles of an ad platform on the map, fewer or closer, and what they reach."""

from __future__ import annotations

from math import cos, radians
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from campaigns.promotions.promotion import Promotion
from desktop.actions import circles as do
from desktop.actions.desk import Desk
from desktop.models.area_figures import area_shapes
from desktop.rooms.maps import TownMap, box_round
from desktop.widgets.button import Button, IconLabel
from desktop.widgets.card import Card, Floating
from desktop.widgets.field import Select
from desktop.widgets.layout import STRETCH, add, box, clear, column, frame, row
from desktop.widgets.legend_mark import LegendMark
from desktop.widgets.text import Text
from desktop.words import number, percent
from geo.texts import QT_TR_NOOP, tr

PLATFORMS = [
    ("google-ads", QT_TR_NOOP("Google Ads")),
    ("meta-ads", QT_TR_NOOP("Facebook and Instagram")),
    ("microsoft-ads", QT_TR_NOOP("Microsoft Ads")),
]
LEGEND = {
    "show": QT_TR_NOOP("show here"),
    "hide": QT_TR_NOOP("not here"),
    "area": QT_TR_NOOP("your area"),
    "missed": QT_TR_NOOP("not reached"),
}


class CirclesLegend(Floating):
    """What is drawn on the map of circles; only what is there."""

    def __init__(self, parent: QWidget) -> None:
        self._inside = row(gap=14, margins=(12, 8, 14, 8))
        super().__init__(self._inside, parent)

    def show_kinds(self, kinds: list[str]) -> None:
        """The signs of some kinds (keys of LEGEND)."""
        clear(self._inside)
        for kind in kinds:
            add(self._inside, row(LegendMark(kind), 6, Text(tr(LEGEND[kind]), "caption", "text2")))
        self.setAccessibleName(", ".join(tr(LEGEND[kind]) for kind in kinds))
        for part in self.findChildren(QWidget):
            part.show()  # else their size counts only after the next turn of the event loop
        self.settle()


class CirclesCard(Card):
    """One platform's circles for a promotion. `chosen` tells that the person wants fewer or closer ones."""

    chosen = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=0, margins=(1, 1, 1, 1))
        self.desk = desk
        self.promotion: Promotion | None = None
        self.special = False
        self.at_most: dict[str, int] = {}  # platform -> how many circles the person wants at most
        self.canvas: Any = None
        self.legend: Any = None
        self._town: Any = None
        self._choices: list[Any] = []
        self._at = 0
        self._limits: Any = None
        self._ground: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)  # of the promotion, degrees
        self.platform = Select([(key, tr(name)) for key, name in PLATFORMS], name=tr("Ad platform"))
        self.platform.setFixedWidth(200)
        self.platform.currentIndexChanged.connect(self.look)
        self.sentence = Text("", "small", "text2", wrap=True)
        self.note = Text("", "small", "text2", wrap=True)
        self.rough = Text("", "small", "text2", wrap=True)
        self.count = Text("", "small_name")
        self.fewer = Button(tr("Fewer circles"), lambda: self._choose(self._at - 1), icon="minus", size="small")
        self.closer = Button(tr("Closer to your area"), lambda: self._choose(self._at + 1), icon="plus", size="small")
        self._map = column()
        head = row(gap=14, margins=(20, 14, 20, 12))
        add(head, column(Text(tr("Where ads will show"), "heading"), 3, self.sentence), 1)
        add(head, self.platform)
        holder = frame("app", self._map)
        holder.setFixedHeight(304)
        self._stepper = box(row(self.count, STRETCH, self.fewer, self.closer, gap=8, margins=(20, 10, 20, 0)))
        below = row(column(2, IconLabel("info", 16), STRETCH), 10, margins=(20, 12, 20, 12))
        add(below, column(self.note, 4, self.rough), 1)
        for piece in (head, holder, self._stepper, below):
            add(self.body, piece)

    # Showing

    def show_promotion(self, promotion: Promotion) -> None:
        """The ground of a promotion, then the circles for it."""
        if self.promotion is None or self.promotion.where != promotion.where:
            self.at_most = {}
        self.promotion = promotion
        self._town_map()
        shapes = area_shapes(self.desk.session)
        mine = [s for s in shapes if s.name in promotion.where.areas or s.id in promotion.where.areas]
        self.canvas.set_reach([])
        self.canvas.set_areas(mine)
        self.canvas.set_promoted([s.id for s in mine] if mine else None)
        if mine:
            self.canvas.fit(box_round([s.polygon for s in mine]), 70)
        self.look()

    def _town_map(self) -> None:
        if self.canvas is not None and self._town is self.desk.session.town:
            return
        if self.canvas is not None:
            self.canvas.deleteLater()
        self._town = self.desk.session.town
        self.canvas = TownMap(self.desk.session)
        self._map.addWidget(self.canvas)
        self.legend = CirclesLegend(self.canvas)
        self.legend.show_kinds(["show", "area"])
        self.legend.pin(14, 14)

    def look(self, *_: Any) -> None:
        """Look for the circles anew."""
        if self.promotion is None or self.canvas is None:
            return
        self.sentence.setText(tr("Looking for the best circles …"))
        self.note.setText("")
        self.rough.hide()
        self._stepper.hide()
        promotion, platform = self.promotion, self.platform.value
        do.fit(self.desk, promotion, platform, lambda found: self._found(promotion, platform, found), self._none,
               special=self.special)  # fmt: skip

    def _found(self, promotion: Promotion, platform: str, found: Any) -> None:
        if self.promotion is None or self.promotion.where != promotion.where or platform != self.platform.value:
            return
        self._choices, self._limits, ground = found
        self._ground = ground.bounds
        self.canvas.set_reach([ground] if promotion.where.reach else [])
        wanted = self.at_most.get(platform)
        last = len(self._choices) - 1
        self._at = next((at for at, (fit, _m) in enumerate(self._choices) if fit.at_most == wanted), last)
        self._show_fit()

    def _none(self, error: Any) -> None:
        self._choices = []
        self.canvas.set_circles([])
        self.legend.show_kinds(["area"])
        self.sentence.setText(error.happened)
        self.note.setText(error.next_step)

    # Fewer or closer

    def _choose(self, at: int) -> None:
        if not 0 <= at < len(self._choices):
            return
        self._at = at
        fit, _missed = self._choices[at]
        self.at_most.pop(self.platform.value, None)
        if fit.at_most is not None:
            self.at_most[self.platform.value] = fit.at_most
        self._show_fit()
        self.chosen.emit()

    def _show_fit(self) -> None:
        fit, missed = self._choices[self._at]
        self.canvas.set_circles(fit.circles, missed)
        self.canvas.fit(below_legend(both(box_of_circles(fit.circles), self._ground)), 18)
        hides = any(circle.exclude for circle in fit.circles)
        here = {"show": True, "hide": hides, "area": True, "missed": bool(missed)}
        self.legend.show_kinds([kind for kind in LEGEND if here[kind]])
        self.sentence.setText(
            tr(
                "They reach **{reached} of the homes** in your area. **{outside}** of the homes they reach lie "
                "outside it."
            ).format(reached=percent(fit.reached), outside=percent(fit.outside))
        )
        self._show_count(fit)
        km = self._limits.smallest_km
        smallest = tr("{platform} takes no circle below {smallest} km.").format(
            platform=self.platform.currentText(), smallest=number(km, 0 if km == round(km) else 1)
        )
        self.note.setText(fit.advice or smallest)
        near, middle, far = (percent(fit.noise[metres][0]) for metres in (100, 250, 500))
        self.rough.setText(
            tr(
                "Platforms know only roughly where people are: when they are 100 m off, the ads reach {near} of "
                "the homes, with 250 m {middle}, with 500 m {far}."
            ).format(near=near, middle=middle, far=far)
        )
        self.rough.show()

    def _show_count(self, fit: Any) -> None:
        shown = [c for c in fit.circles if not c.exclude]
        rest = len(fit.circles) - len(shown)
        if rest:
            counts = tr("{n} circles, and {rest} left out.", "{n} circle, and {rest} left out.", len(shown))
        else:
            counts = tr("{n} circles.", "{n} circle.", len(shown))
        self.count.setText(counts.format(n=number(len(shown)), rest=number(rest)))
        several = len(self._choices) > 1
        self._stepper.show()
        self.fewer.setVisible(several)
        self.closer.setVisible(several)
        self.fewer.setEnabled(self._at > 0)
        self.closer.setEnabled(self._at < len(self._choices) - 1)


def both(one: tuple[float, ...], other: tuple[float, ...]) -> tuple[float, float, float, float]:
    """The box (west, south, east, north) round two: what is not reached is to be seen too."""
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def below_legend(box: tuple[float, ...]) -> tuple[float, ...]:
    """The box with room for the legend above: a fifth of its height."""
    west, south, east, north = box
    return west, south, east, north + (north - south) / 5


def box_of_circles(circles: Any) -> tuple[float, float, float, float]:
    """West, south, east, north round the circles that show."""
    shown = [circle for circle in circles if not circle.exclude] or list(circles)
    high = [circle.radius_km / 111.2 for circle in shown]
    wide = [h / max(0.05, cos(radians(circle.lat))) for h, circle in zip(high, shown, strict=True)]
    return (
        min(c.lon - w for c, w in zip(shown, wide, strict=True)),
        min(c.lat - h for c, h in zip(shown, high, strict=True)),
        max(c.lon + w for c, w in zip(shown, wide, strict=True)),
        max(c.lat + h for c, h in zip(shown, high, strict=True)),
    )
