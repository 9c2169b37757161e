"""Step 4: is everything ready, where ads would show, and the files to make. Nothing is sent from here."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer

from campaigns.promotions.promotion import Promotion
from desktop.actions import circles as circle_actions
from desktop.actions import promotions as do
from desktop.actions.desk import Desk
from desktop.models.area_figures import area_shapes
from desktop.models.readiness import Check, readiness
from desktop.rooms.maps import TownMap, box_round
from desktop.rooms.promotion_files import FilesCard
from desktop.rooms.promotion_step import Step
from desktop.widgets.button import Button, IconLabel
from desktop.widgets.card import Card, rows_card
from desktop.widgets.field import Select
from desktop.widgets.layout import STRETCH, add, box, clear, column, frame, row, scrolling
from desktop.widgets.text import Text, plain
from desktop.words import number, percent
from geo.texts import QT_TR_NOOP, tr

BADGES = {"stop": ("x", "bad"), "look": ("triangle-alert", "warn"), "fine": ("check", "good")}
PLATFORMS = [
    ("google-ads", QT_TR_NOOP("Google Ads")),
    ("meta-ads", QT_TR_NOOP("Facebook and Instagram")),
    ("microsoft-ads", QT_TR_NOOP("Microsoft Ads")),
]


class SendStep(Step):
    """Readiness, folder, circles."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._chosen: Any = None
        self.canvas: Any = None
        self._town: Any = None
        self._title, self._under = (
            Text("", "logo"),
            Text(tr("Doorstep sends nothing itself. It makes files for you to use."), "small", "text2"),
        )
        self._checks = column()
        self._ready = self._special = False
        self.make = Button(tr("Make files"), self._make, kind="primary")
        self.files = FilesCard(desk)
        self.files.changed.connect(self._choices_changed)
        self._rest = QTimer(self, singleShot=True, interval=150)
        self._rest.timeout.connect(self._rehearse)
        left = column(self._title, 3, self._under, 16, self._checks, 16, self.files, STRETCH, margins=(32, 20, 12, 20))
        self._platform = Select([(key, tr(name)) for key, name in PLATFORMS], name=tr("Ad platform"))
        self._platform.setFixedWidth(200)
        self._platform.currentIndexChanged.connect(self._circles)
        self._sentence = Text("", "small", "text2", wrap=True)
        self._note = Text("", "small", "text2", wrap=True)
        self._map = column()
        right = column(self._circle_card(), STRETCH, margins=(12, 20, 32, 20))
        whole = row()
        add(whole, scrolling(box(left)), 10)
        add(whole, scrolling(box(right)), 11)
        self.setLayout(whole)

    def _circle_card(self) -> Any:
        head = row(margins=(20, 16, 20, 14))
        add(head, column(Text(tr("Where ads will show"), "heading"), 3, self._sentence), 1)
        add(head, self._platform)
        holder = frame("app", self._map)
        holder.setFixedHeight(356)
        note = row(IconLabel("info", 16), 10, margins=(20, 12, 20, 12))
        add(note, self._note, 1)
        return Card("", head, holder, note, gap=0, margins=(1, 1, 1, 1))

    # Showing

    def show_promotion(self, promotion: Promotion) -> None:
        super().show_promotion(promotion)
        self._ready = False
        self.files.show_promotion(promotion)
        self.make.setEnabled(False)
        self._town_map()
        shapes = area_shapes(self.desk.session)
        mine = [s for s in shapes if s.name in promotion.where.areas or s.id in promotion.where.areas]
        self.canvas.set_areas(mine)
        self.canvas.set_promoted([s.id for s in mine] if mine else None)
        if mine:
            self.canvas.fit(box_round([s.polygon for s in mine]), 70)
        self._circles()

    def show_people(self, chosen: Any, areas: Any, fitting: list[int]) -> None:
        assert self.promotion is not None
        self._chosen = chosen
        checks = readiness(self.promotion, chosen)
        stops = sum(check.state == "stop" for check in checks)
        looks = sum(check.state == "look" for check in checks)
        self._title.setText(
            tr("Not ready yet")
            if stops
            else tr("Ready, with {n} things to know", "Ready, with {n} thing to know", looks).format(n=number(looks))
            if looks
            else tr("Ready")
        )
        clear(self._checks)
        lines = [self._check_row(check) for check in checks]
        self._checks.addWidget(rows_card(lines))
        self._ready = not stops
        self._rest.start()

    def show_problem(self, says: str) -> None:
        self._title.setText(tr("Not ready yet"))
        clear(self._checks)
        self._checks.addWidget(
            rows_card([self._check_row(Check("stop", tr("The people cannot be counted"), says, tr("Change"), 1))])
        )
        self._ready = False
        self.make.setEnabled(False)

    def _check_row(self, check: Check) -> Any:
        icon, tone = BADGES[check.state]
        badge = IconLabel(icon, 14, tone, ground=f"{tone}_soft", side=24)
        badge.round = True
        badge.setAccessibleName({"stop": tr("cannot go on"), "look": tr("needs a look"), "fine": "fine"}[check.state])
        line = row(column(badge, STRETCH), 14, margins=(20, 13, 20, 13))
        words = column(Text(plain(check.title), "name"), 2, Text(plain(check.says), "small", "text2", wrap=True))
        add(line, words, 1)
        if check.action:
            button = Button(check.action, lambda: self.window_step(check.step), size="small")
            add(line, column(button, STRETCH))
        return line

    def window_step(self, step: int) -> None:
        """Go to an earlier step."""
        self.keep.emit(lambda number_: self.desk.go("promotion", id=number_, step=step))

    # Circles

    def _town_map(self) -> None:
        if self.canvas is not None and self._town is self.desk.session.town:
            return
        if self.canvas is not None:
            self.canvas.deleteLater()
        self._town = self.desk.session.town
        self.canvas = TownMap(self.desk.session)
        self._map.addWidget(self.canvas)

    def _circles(self, *_: Any) -> None:
        if self.promotion is None or self.canvas is None:
            return
        self._sentence.setText(tr("Looking for the best circles …"))
        self._note.setText("")
        promotion, platform = self.promotion, self._platform.value
        circle_actions.fit(
            self.desk, promotion, platform, lambda found: self._circles_found(promotion, found), self._no_circles,
            special=self.files.special.isChecked(),
        )  # fmt: skip

    def _circles_found(self, promotion: Promotion, found: Any) -> None:
        if self.promotion is None or self.promotion.where != promotion.where:
            return
        fit, limits, missed = found
        self.canvas.set_circles(fit.circles, missed)
        self.canvas.fit(box_of_circles(fit.circles), 30)
        self._sentence.setText(
            tr(
                "They reach **{reached} of the homes** in your area. **{outside}** of the homes they reach lie "
                "outside it."
            ).format(reached=percent(fit.reached), outside=percent(fit.outside))
        )
        shown = [c for c in fit.circles if not c.exclude]
        rest = len(fit.circles) - len(shown)
        if rest:
            counts = tr("{n} circles, {rest} of them left out.", "{n} circle, {rest} of them left out.", len(shown))
        else:
            counts = tr("{n} circles.", "{n} circle.", len(shown))
        smallest = tr("{platform} takes no circle below {smallest} km.").format(
            platform=self._platform.currentText(), smallest=number(limits.smallest_km, 1)
        )
        self._note.setText(f"{counts.format(n=number(len(shown)), rest=number(rest))} {fit.advice or smallest}")

    def _no_circles(self, error: Any) -> None:
        self.canvas.set_circles([])
        self._sentence.setText(error.happened)
        self._note.setText(error.next_step)

    # Files

    def _choices_changed(self) -> None:
        self.make.setEnabled(False)
        self._rest.start()
        if self._special != self.files.special.isChecked():
            self._special = self.files.special.isChecked()
            self._circles()

    def _rehearse(self) -> None:
        """Say before it is done what each file would hold and what is refused."""
        if self.promotion is None or not self._ready or not self.desk.session.is_open:
            return
        order = self.files.order(self.promotion.name)
        if not order.targets:
            self._rehearsed(order, None)
            return
        self.keep.emit(lambda _number: do.rehearse_files(
            self.desk, order, lambda found: self._rehearsed(order, found), self.files.show_problem
        ))  # fmt: skip

    def _rehearsed(self, order: do.FilesOrder, found: Any) -> None:
        if self.promotion is None or order != self.files.order(self.promotion.name):
            return  # the person chose something else meanwhile
        self.files.show_rehearsal(found)
        count = len(found.report.files) if found is not None and found.report.receipts else 0
        self.make.rename(
            tr("Make {n} files", "Make {n} file", count).format(n=number(count)) if count else tr("Make files")
        )
        self.make.setEnabled(self._ready and count > 0)

    def _make(self) -> None:
        assert self.promotion is not None
        order, folder = self.files.order(self.promotion.name), self.files.folder
        self.keep.emit(lambda _number: do.make_files(self.desk, order, folder, self.files.show_made))


def box_of_circles(circles: Any) -> tuple[float, float, float, float]:
    """West, south, east, north round the circles that show."""
    from math import cos, radians

    shown = [circle for circle in circles if not circle.exclude] or list(circles)
    high = [circle.radius_km / 111.2 for circle in shown]
    wide = [h / max(0.05, cos(radians(circle.lat))) for h, circle in zip(high, shown, strict=True)]
    return (
        min(c.lon - w for c, w in zip(shown, wide, strict=True)),
        min(c.lat - h for c, h in zip(shown, high, strict=True)),
        max(c.lon + w for c, w in zip(shown, wide, strict=True)),
        max(c.lat + h for c, h in zip(shown, high, strict=True)),
    )
