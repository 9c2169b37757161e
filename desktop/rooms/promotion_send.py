"""Step 4: is everything ready, where ads would show, and the files to make. Nothing is sent from here."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer

from campaigns.promotions.promotion import Promotion
from desktop.actions import promotions as do
from desktop.actions.desk import Desk
from desktop.models.readiness import SECOND_WAVE, Check, of_waves, readiness
from desktop.rooms.promotion_circles import CirclesCard
from desktop.rooms.promotion_files import FilesCard
from desktop.rooms.promotion_handout import HandOut
from desktop.rooms.promotion_step import Step
from desktop.widgets.button import Button, IconLabel
from desktop.widgets.card import rows_card
from desktop.widgets.layout import STRETCH, add, box, clear, column, row, scrolling
from desktop.widgets.text import Text, plain
from desktop.words import number
from geo.texts import QT_TR_NOOP, tr

STATES = {"stop": QT_TR_NOOP("cannot go on"), "look": QT_TR_NOOP("needs a look"), "fine": QT_TR_NOOP("fine")}
BADGES = {"stop": ("x", "bad"), "look": ("triangle-alert", "warn"), "fine": ("check", "good")}


class SendStep(Step):
    """Readiness, folder, circles."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._chosen: Any = None
        self._title, self._under = (
            Text("", "logo"),
            Text(tr("Doorstep sends nothing itself. It makes files for you to use."), "small", "text2"),
        )
        self._checks = column()
        self._ready = self._special = False
        self.make = self.desk.guarded(Button(tr("Make files"), self._make, kind="primary"))
        self.files = FilesCard(desk)
        self.files.changed.connect(self._choices_changed)
        self._rest = QTimer(self, singleShot=True, interval=150)
        self._rest.timeout.connect(self._rehearse)
        left = column(self._title, 3, self._under, 16, self._checks, 16, self.files, STRETCH, margins=(32, 20, 12, 20))
        self.circles = CirclesCard(desk)
        self.circles.chosen.connect(self._choices_changed)
        self.hand_out = HandOut(desk)
        right = column(self.circles, 16, self.hand_out, STRETCH, margins=(12, 20, 32, 20))
        whole = row()
        add(whole, scrolling(box(left)), 10)
        add(whole, scrolling(box(right)), 11)
        self.setLayout(whole)

    # Showing

    def show_promotion(self, promotion: Promotion) -> None:
        super().show_promotion(promotion)
        self._ready = False
        self.files.show_promotion(promotion)
        self.make.setEnabled(False)
        self.circles.special = self._special = self.files.special.isChecked()
        self.circles.show_promotion(promotion)

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
        promotion = self.promotion
        do.look_at_waves(self.desk, number_of(self.desk, promotion), promotion, len(chosen.reached),
                         lambda wave: self._show_wave(promotion, wave))  # fmt: skip
        self._ready = not stops
        self.hand_out.show_flyer(self.promotion, chosen, self.files.folder)
        self._rest.start()

    def _show_wave(self, promotion: Promotion, wave: Any) -> None:
        """Under the other checks: which of two waves it is."""
        if promotion == self.promotion and wave is not None:
            add(self._checks, 12)
            self._checks.addWidget(rows_card([self._check_row(of_waves(wave))]))

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
        badge.setAccessibleName(tr(STATES[check.state]))
        line = row(column(badge, STRETCH), 14, margins=(20, 13, 20, 13))
        words = column(Text(plain(check.title), "name"), 2, Text(plain(check.says), "small", "text2", wrap=True))
        add(line, words, 1)
        if check.action:
            button = Button(check.action, lambda: self.window_step(check.step), size="small")
            add(line, column(button, STRETCH))
        return line

    def window_step(self, step: int) -> None:
        """Go to an earlier step, or make what is left to be made."""
        if step == SECOND_WAVE:
            self._make()
            return
        self.keep.emit(lambda number_: self.desk.go("promotion", id=number_, step=step))

    # Files

    def _choices_changed(self) -> None:
        self.make.setEnabled(False)
        self._rest.start()
        if self._special != self.files.special.isChecked():
            self.circles.special = self._special = self.files.special.isChecked()
            self.circles.look()

    def _order(self) -> do.FilesOrder:
        """What is ticked, with the circles as they are on the map."""
        assert self.promotion is not None
        return replace(self.files.order(self.promotion.name), circles=tuple(sorted(self.circles.at_most.items())))

    def _rehearse(self) -> None:
        """Say before it is done what each file would hold and what is refused."""
        if self.promotion is None or not self._ready or not self.desk.session.is_open:
            return
        order = self._order()
        if not order.targets:
            self._rehearsed(order, None)
            return
        self.keep.emit(lambda _number: do.rehearse_files(
            self.desk, order, lambda found: self._rehearsed(order, found), self.files.show_problem
        ))  # fmt: skip

    def _rehearsed(self, order: do.FilesOrder, found: Any) -> None:
        if self.promotion is None or order != self._order():
            return  # the person chose something else meanwhile
        self.files.show_rehearsal(found)
        count = len(found.report.files) if found is not None and found.report.receipts else 0
        self.make.rename(
            tr("Make {n} files", "Make {n} file", count).format(n=number(count)) if count else tr("Make files")
        )
        self.make.setEnabled(self._ready and count > 0)

    def _make(self) -> None:
        assert self.promotion is not None
        order, folder = self._order(), self.files.folder
        self.keep.emit(lambda _number: do.make_files(self.desk, order, folder, self.files.show_made))


def number_of(desk: Desk, promotion: Promotion) -> int | None:
    """The number under which a promotion is kept."""
    row = desk.session.view.db.execute("SELECT id FROM promotions WHERE name = ?", (promotion.name,)).fetchone()
    return None if row is None else int(row[0])
