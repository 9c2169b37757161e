"""One promotion in four steps: the offer, who and where, the message, send."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from campaigns.promotions.promotion import Promotion, promotion_of, write_promotion
from desktop.actions import promotions as do
from desktop.actions.desk import Desk
from desktop.models.made import MadeWhenAsked
from desktop.models.promotion_list import STEPS, card_of, next_step, promotion_cards
from desktop.rooms.promotion_message import MessageStep
from desktop.rooms.promotion_offer import OfferStep
from desktop.rooms.promotion_send import SendStep
from desktop.rooms.promotion_who import WhoStep
from desktop.rooms.room import Room
from desktop.widgets.button import Button, IconButton
from desktop.widgets.chip import Chip
from desktop.widgets.layout import STRETCH, add, column, frame, paint_later, row
from desktop.widgets.step_bar import StepBar
from desktop.widgets.text import Text, plain
from geo.errors import UserError
from geo.texts import QT_TR_NOOP, tr

STATES = {"draft": QT_TR_NOOP("Draft"), "running": QT_TR_NOOP("Running"), "ended": QT_TR_NOOP("Ended")}
REST = 150  # ms without a change before people are counted again


class PromotionRoom(Room):
    """The editor. What is changed is kept when one goes on, back, or elsewhere."""

    section = "promotions"
    help = "promotion"
    title = QT_TR_NOOP("Promotion")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.promotion: Promotion | None = None
        self.id: int | None = None
        self.chosen: Any = None
        self._saved = ""
        self._round = 0
        self._name, self._state = Text("", "section"), Chip(tr("Draft"))
        self.bar = StepBar([tr(step) for step in STEPS])
        self.bar.chosen.connect(self.go_to)
        head = row(
            IconButton("arrow-left", tr("Promotions"), lambda: desk.go("promotions")),
            6,
            self._name,
            12,
            self._state,
            STRETCH,
            self.bar,
            margins=(26, 0, 32, 0),
        )
        header = frame("header", head)
        header.setFixedHeight(64)
        self._pages = QStackedWidget()
        for _name in STEPS:
            self._pages.addWidget(QWidget())  # until it is made
        self.steps = MadeWhenAsked(self._made)
        self.back, self.next = Button(tr("Back"), self._back), Button(tr("Next"), self._next, kind="primary")
        self._foot = row(STRETCH, self.back, self.next, gap=8, margins=(32, 0, 32, 0))
        footer = frame("footer", self._foot)
        footer.setFixedHeight(64)
        whole = column(header)
        add(whole, self._pages, 1)
        add(whole, footer)
        self.setLayout(whole)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.count)

    def pieces(self) -> Iterator[object]:
        for at in range(len(STEPS)):
            yield self.steps[at]

    def _made(self, at: int) -> Any:
        """A step, made the first time it is asked for."""
        made = (OfferStep, WhoStep, MessageStep, SendStep)[at](self.desk)
        made.edited.connect(self._edited)
        if isinstance(made, SendStep):
            made.keep.connect(self._keep_then)
            made.make.hide()
            self._foot.addWidget(made.make)
        before, shown = self._pages.widget(at), self._pages.currentIndex()
        self._pages.insertWidget(at, made)
        self._pages.removeWidget(before)
        before.deleteLater()
        self._pages.setCurrentIndex(shown)
        return made

    # Coming and going

    def arrive(self, id: int | None = None, step: int | None = None, **where: Any) -> None:
        """One there is, by number or name (`called`); or `new`, from an `idea`, a `playbook`, or to `repeat` one."""
        if "called" in where:
            cards = promotion_cards(self.session)
            id = next((card.id for card in cards if card.name == where["called"]), -1)
        if id is not None:
            self._open(id, step)
        elif where.get("new") and not where.get("playbook") and not where.get("areas"):
            self._choose_playbook()
        elif where:
            self._begin(**where)

    def refresh(self) -> None:
        """After a change elsewhere (undo): show what is in the shop, unless there is something unsaved."""
        if self.promotion is None or self.id is None or write_promotion(self.promotion) != self._saved:
            return
        card = card_of(self.session, self.id)
        if card is None:
            self.promotion = None
            self.desk.go("promotions")
        elif write_promotion(card.promotion) != self._saved:
            self._show(card.promotion, self.id, self.step)
        else:
            self._show_state()

    def place(self) -> dict[str, Any]:
        # By name: what is kept as the window closes gets its number after that.
        return {} if self.promotion is None else {"called": self.promotion.name, "step": self.step}

    def keep(self) -> None:
        self.save()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.session.is_open:
            self.save()

    def escape(self) -> bool:
        self.desk.go("promotions")
        return True

    def _open(self, number: int, step: int | None) -> None:
        card = card_of(self.session, number)
        if card is None:
            self.desk.go("promotions")
            return
        first = STEPS.index(card.next_step) if step is None else step
        self._show(card.promotion, number, first)

    def _begin(self, playbook: str = "", idea: Any = None, repeat: int = 0, areas: Any = (), **_more: Any) -> None:
        taken = {card.name for card in promotion_cards(self.session)}
        today = self.session.view.today
        if repeat:
            card = card_of(self.session, repeat)
            made = do.repeated(card.promotion, today, taken) if card else do.new_promotion(today, taken)
        elif idea is not None:
            made = do.from_idea(idea, today, taken)
        elif playbook:
            made = do.new_from_playbook(today, playbook, taken)
        else:
            made = do.new_promotion(today, taken)
        if areas:
            made = promotion_of({**do.document_of(made), "where": {"areas": list(areas)}})
        self._show(made, None, 0)

    def _choose_playbook(self) -> None:
        from desktop.dialogs.new_promotion import NewPromotion

        dialog = NewPromotion(self.window(), self.desk)
        dialog.chosen.connect(self._begin)
        dialog.rejected.connect(lambda: self.promotion is None and self.desk.go("promotions"))
        dialog.open()

    # The promotion

    @property
    def step(self) -> int:
        """Which step is shown."""
        return self._pages.currentIndex()

    def go_to(self, step: int) -> None:
        """Keep what was changed and show a step."""
        self.save()
        self._show_step(step)

    def save(self) -> None:
        """Keep the promotion when it is another than was kept."""
        self._keep_then(None)

    def _keep_then(self, then: Any) -> None:
        """Keep it, then call `then` with its number (at once when nothing changed)."""
        promotion = self.promotion
        if promotion is None or self.session.read_only:
            return
        text = write_promotion(promotion)
        if text == self._saved and self.id is not None:
            if then:
                then(self.id)
            return
        before, self._saved = self._saved, text

        def kept(number: int) -> None:
            if self.promotion is promotion:
                self.id = number
            if then:
                then(number)

        def refused(error: UserError) -> None:
            self._saved = before
            self.desk.tasks.refused.emit(error)

        do.save(self.desk, promotion, self.id, kept, refused)

    def _show(self, promotion: Promotion, number: int | None, step: int) -> None:
        self.promotion, self.id, self.chosen = promotion, number, None
        self._saved = write_promotion(promotion) if number is not None else ""
        self._show_step(step)
        self.count()

    def _show_step(self, step: int) -> None:
        if self.promotion is None:
            return
        now = self.steps[step]
        paint_later(self)
        self._pages.setCurrentIndex(step)
        sent = self._column() != "draft"
        self.bar.show_step(step, len(STEPS) if sent else STEPS.index(next_step(self.promotion)))
        self._name.setText(plain(self.promotion.name))
        self._show_state()
        self.back.setVisible(step > 0)
        self.next.setVisible(step < 3)
        if step == 3 or 3 in self.steps:
            self.steps[3].make.setVisible(step == 3)
        self.next.rename(tr("Next: {step}").format(step=tr(STEPS[step + 1])) if step < 3 else tr("Next"))
        now.show_promotion(self.promotion)
        if self.chosen is not None:
            now.show_people(*self.chosen)

    def _column(self) -> str:
        """Draft, running or ended, as on the board."""
        card = None if self.id is None else card_of(self.session, self.id)
        return card.column if card else "draft"

    def _show_state(self) -> None:
        column = self._column()
        self._state.show_state(tr(STATES[column]), "accent" if column == "running" else "plain")

    def _edited(self, promotion: Promotion) -> None:
        self.promotion = promotion
        self._name.setText(plain(promotion.name))
        self._rest.start()

    def count(self) -> None:
        """Count the people anew."""
        if self.promotion is None or not self.session.is_open:
            return
        self._round += 1
        this = self._round
        do.count(self.desk, self.promotion, lambda found: self._counted(this, found), self._not_counted)

    def _counted(self, this: int, found: Any) -> None:
        if this == self._round:
            self.chosen = found
            paint_later(self._pages)
            self.steps[self.step].show_people(*found)

    def _not_counted(self, error: UserError) -> None:
        self.steps[self.step].show_problem(str(error))

    def _next(self) -> None:
        self.go_to(min(3, self.step + 1))

    def _back(self) -> None:
        self.go_to(max(0, self.step - 1))
