"""Step 1: what people get, when, and what it costs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from campaigns.promotions.promotion import Promotion
from desktop.actions.desk import Desk
from desktop.rooms.promotion_step import Step
from desktop.widgets.field import Field, Select, date_field, labelled, mark_wrong, money_field
from desktop.widgets.layout import STRETCH, add, box, column, frame, row, scrolling
from desktop.widgets.text import Text, plain
from desktop.words import number
from geo.texts import QT_TR_NOOP, tr

LONGEST = 80  # letters of a name
CODES = [
    ("person", QT_TR_NOOP("One code a person")),
    ("area", QT_TR_NOOP("One code an area")),
    ("street", QT_TR_NOOP("One code a street")),
    ("none", QT_TR_NOOP("No code")),
]


class OfferStep(Step):
    """Name, offer, dates, money."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.name, self.text = (
            Field(tr("Exam-week coffee"), name=tr("Name")),
            Field(tr("Second coffee on us"), name=tr("What people get")),
        )
        self.at_till = Field(tr("Student card"), name=tr("Shown at the till"))
        self.starts, self.ends = date_field("", tr("First day")), date_field("", tr("Last day"))
        self.cost = money_field(0, tr("Cost of one use"))
        self.margin = money_field(0, tr("Earned by one visit"))
        self.fixed = money_field(0, tr("Cost once"))
        self.codes = Select([(key, tr(name)) for key, name in CODES], name=tr("Codes"))
        self._wrong = Text("", "small", "bad", wrap=True)
        self._says = Text("", "section", wrap=True)
        self._detail = Text("", "small", "text2", wrap=True)
        self._why = Text("", "small", "text2", wrap=True)
        self._why_head = Text(tr("Why this can work"), "heading")
        for field in (self.name, self.text, self.at_till):
            field.textChanged.connect(self._read)
        for day in (self.starts, self.ends):
            day.dateChanged.connect(self._read)
        for amount in (self.cost, self.margin, self.fixed):
            amount.valueChanged.connect(self._read)
        self.codes.currentIndexChanged.connect(self._read)
        self.setLayout(self._layout())

    def _layout(self) -> Any:
        dates = row(gap=12)
        money = row(gap=12)
        for holder, fields in (
            (dates, ((tr("First day"), self.starts), (tr("Last day"), self.ends))),
            (
                money,
                (
                    (tr("One use costs you"), self.cost),
                    (tr("One visit earns you"), self.margin),
                    (tr("Costs once"), self.fixed),
                ),
            ),
        ):
            for name, field in fields:
                add(holder, labelled(name, field), 1)
        left = column(
            Text(tr("What people get"), "heading"),
            labelled(tr("Name of the promotion"), self.name, tr("Only you see it. People see the offer.")),
            labelled(tr("Offer"), self.text), dates, self._wrong, 6,
            Text(tr("What it costs"), "heading"), money,
            Text(tr("Print, postage and ads go into “costs once”."), "caption", "text3"), 6,
            Text(tr("At the till"), "heading"), labelled(tr("Codes"), self.codes),
            labelled(tr("What people show besides the code"), self.at_till), STRETCH,
            gap=14, margins=(32, 24, 32, 24),
        )  # fmt: skip
        soft = frame(
            "soft",
            column(
                Text(tr("To pay for itself"), "small_name", "accent"),
                self._says,
                self._detail,
                gap=6,
                margins=(20, 18, 20, 18),
            ),
        )
        right = column(soft, 24, self._why_head, 6, self._why, STRETCH, margins=(32, 24, 32, 24))
        whole = row()
        holder = box(left)
        holder.setMaximumWidth(760)
        add(whole, scrolling(holder), 3)
        side = frame("wellside", right)
        side.setMinimumWidth(360)
        add(whole, side, 2)
        return whole

    def show_promotion(self, promotion: Promotion) -> None:
        super().show_promotion(promotion)
        self.setting = True
        self.name.setText(promotion.name)
        self.text.setText(promotion.offer.text)
        self.at_till.setText(promotion.offer.at_till)
        self.starts.setDate(promotion.starts)  # type: ignore[arg-type]
        self.ends.setDate(promotion.ends)  # type: ignore[arg-type]
        currency = self.desk.session.settings.currency
        offer = promotion.offer
        for field, value in (
            (self.cost, offer.cost_each),
            (self.margin, offer.margin_each),
            (self.fixed, offer.cost_fixed),
        ):
            field.setPrefix(f"{currency} ")
            field.setValue(value)
        self.codes.choose(promotion.codes.per)
        self._show_why(promotion)
        self.setting = False
        self._check()

    def show_people(self, chosen: Any, areas: Any, fitting: list[int]) -> None:
        from campaigns.results.money import break_even

        assert self.promotion is not None
        if not self.promotion.offer.margin_each:
            self._says.setText(tr("Say what one visit earns you"))
            self._detail.setText(tr("Then Doorstep can tell how many extra visits this promotion needs."))
            return
        found = break_even(
            self.promotion.offer, len(chosen.reached), chosen.usual_rate, self.desk.session.settings.currency
        )
        needed = found.extra_visits
        self._says.setText(
            tr("{n} extra visits needed", "{n} extra visit needed", needed).format(n=number(needed))
            if needed is not None
            else tr("It will not pay by visits alone")
        )
        self._detail.setText(found.sentence)

    def show_problem(self, says: str) -> None:
        self._says.setText(tr("The people cannot be counted yet"))
        self._detail.setText(says)

    def _show_why(self, promotion: Promotion) -> None:
        from campaigns.promotions.playbooks import playbooks

        book = next((book for book in playbooks() if book.id == promotion.playbook), None)
        self._why_head.setVisible(book is not None)
        self._why.setText(plain(book.why) if book else "")

    def _read(self, *_: Any) -> None:
        if self.setting or self.promotion is None or not self._check():
            return
        offer = replace(
            self.promotion.offer, text=self.text.text().strip(), at_till=self.at_till.text().strip(),
            cost_each=self.cost.value(), margin_each=self.margin.value(), cost_fixed=self.fixed.value(),
        )  # fmt: skip
        per = self.codes.value
        codes = replace(self.promotion.codes, per=per, uses=1 if per == "person" else 0)
        if per == self.promotion.codes.per:
            codes = self.promotion.codes
        self.change(replace(
            self.promotion, name=self.name.text().strip(), offer=offer, codes=codes,
            starts=day_of(self.starts), ends=day_of(self.ends),
        ))  # fmt: skip

    def _check(self) -> bool:
        """Whether name and dates can be; says what is wrong."""
        name, days = self.name.text().strip(), (day_of(self.ends) - day_of(self.starts)).days
        problem = ""
        if not name:
            problem = tr("The promotion needs a name.")
        elif len(name) > LONGEST:
            problem = tr("The name is longer than 80 letters. Shorten it.")
        elif days < 0:
            problem = tr("It ends before it starts. Change one of the days.")
        elif days > 366:
            problem = tr("It lasts longer than a year. Make it shorter; it can be repeated.")
        mark_wrong(self.name, not 0 < len(name) <= LONGEST)
        mark_wrong(self.ends, not 0 <= days <= 366)
        self._wrong.setText(problem)
        self._wrong.setVisible(bool(problem))
        return not problem


def day_of(field: Any) -> date:
    """The day in a field."""
    found = field.date()
    return date(found.year(), found.month(), found.day())
