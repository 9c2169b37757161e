"""The cards of one result: effect, money, messages, areas, what to do next."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QBoxLayout, QFrame

from campaigns.promotions.choose import ELSEWHERE
from campaigns.promotions.promotion import Promotion
from campaigns.results.money import LOST, PAID
from desktop.actions.desk import Desk
from desktop.models.promotion_list import PromotionCard, promotion_cards
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.chip import Chip
from desktop.widgets.hundred_dots import HundredDots
from desktop.widgets.interval import Interval
from desktop.widgets.layout import STRETCH, add, column, frame, row, rule
from desktop.widgets.money_bars import MoneyBar
from desktop.widgets.share_bar import ShareBar
from desktop.widgets.suggestion import Suggestion
from desktop.widgets.text import Text, plain
from desktop.words import listed, money, more_areas, number
from geo.texts import QT_TR_NOOP, tr

WORDS = {
    "worked": (QT_TR_NOOP("It worked"), "good", "check"),
    "no effect seen": (QT_TR_NOOP("No effect seen"), "plain", "minus"),
    "cannot tell": (QT_TR_NOOP("We cannot tell yet"), "plain", ""),
}
MONEY = {PAID: "good", LOST: "warn"}
AREAS = 5  # lines before “3 more areas”


def effect_card(found: Any) -> QFrame:
    """The finding in words, its range, and a hundred people of each side."""
    words, kind, icon = WORDS[found.verdict]
    words = tr(words)
    says = (found.sentence.partition(": ")[2] or found.sentence).removesuffix(".")
    left = column(
        row(Chip(words, kind, icon), STRETCH), 10, Text(plain(says[:1].upper() + says[1:]), "title", wrap=True), 4,
        Text(plain(found.detail), "body", "text2", wrap=True), 16,
    )  # fmt: skip
    if found.effect is not None:
        line = Interval(found.low, found.effect, found.high, certain=found.verdict == "worked")
        line.says(found.sentence)
        line.setMaximumWidth(400)
        left.addWidget(line)
    left.addStretch(1)
    inside = row(gap=32, margins=(24, 22, 24, 22))
    add(inside, left, 1)
    add(inside, rule(upright=True))
    right = column(gap=0)
    for came, of, who, token, tone in (
        (found.came_reached, found.reached, QT_TR_NOOP("of {n} who got it"), "fill", "accent"),
        (found.came_kept, found.kept_aside, QT_TR_NOOP("of {n} kept aside"), "text3", "text3"),
    ):
        if of:
            share = round(100 * came / of)
            head = row(
                Text(number(share), "figure", tone),
                8,
                column(7, Text(tr("of 100 came"), "small_name")),
                STRETCH,
                12,
                column(7, Text(tr(who).format(n=number(of)), "small", "text2")),
            )
            for piece in (head, 6, HundredDots(share, token), 18):
                add(right, piece)
    right.addStretch(1)
    add(inside, right)
    return frame("card", inside)


def money_card(found: Any, currency: str) -> QFrame:
    """What it cost and what it brought."""
    told = found.money
    chip = Chip(tr(told.verdict), MONEY.get(told.verdict, "plain"))
    card = Card("", row(Text(tr("Money"), "heading"), STRETCH, chip), gap=4)
    for piece in (*_cost(found, currency), *_brought(told, currency)):
        add(card.body, piece)
    card.body.addStretch(1)
    return card


def _scale(told: Any) -> tuple[float, float]:
    return min(0.0, told.low), max(told.cost, told.extra_margin, told.high, 100.0)


def _cost(found: Any, currency: str) -> list[Any]:
    told = found.money
    bar = MoneyBar(told.cost, _scale(told), "line2", amount=money(told.cost, currency))
    bar.says(told.sentence)
    says = tr("Cost: {n} uses", "Cost: {n} use", found.redeemed).format(n=number(found.redeemed))
    return [Text(says, "small", "text2"), bar, 4]


def _brought(told: Any, currency: str) -> list[Any]:
    """The extra margin with its range, in a bar and in words; where it is not known, why."""
    if told.high <= told.low:
        return [Text(plain(told.sentence), "small", "text2", wrap=True)]
    bar = MoneyBar(told.extra_margin, _scale(told), "fill", low=told.low, high=told.high)
    bar.says(told.sentence)
    about, low, high = (money(amount, currency) for amount in (told.extra_margin, told.low, told.high))
    says = tr("About {margin}, somewhere between {low} and {high}.").format(margin=about, low=low, high=high)
    return [Text(tr("Extra margin"), "small", "text2"), bar, 2, Text(says, "small", "text2", wrap=True)]


PARTS = {"area": QT_TR_NOOP("By area"), "variant": QT_TR_NOOP("By message"), "channel": QT_TR_NOOP("By channel")}
WAYS = {
    "email": QT_TR_NOOP("email"), "sms": QT_TR_NOOP("text message"), "post": QT_TR_NOOP("letter"),
    "ads": QT_TR_NOOP("ads"), "message": QT_TR_NOOP("contact list"),
}  # fmt: skip
MOST_PARTS = 6


def parts_card(promotion: Promotion, found: Any, currency: str) -> QFrame:
    """What each area, message and channel cost and brought; the largest few of each."""
    card = Card(tr("Money, part by part"), gap=6)
    for by, title in PARTS.items():
        mine = [part for part in found.money_parts if part.by == by][:MOST_PARTS]
        if not mine:
            continue
        add(card.body, 4)
        add(card.body, Text(tr(title), "caption", "text3"))
        for part in mine:
            line = row(Text(plain(part_name(part)), "small_name"), STRETCH)
            add(line, Text(plain(brought(part, promotion, currency)), "small", "text2"))
            add(card.body, line)
    card.body.addStretch(1)
    return card


def part_name(part: Any) -> str:
    """What a part is called on screen."""
    if part.by == "variant":
        return tr("Message {variant}").format(variant=part.name)
    return tr(WAYS[part.name]) if part.by == "channel" else str(part.name)


def brought(part: Any, promotion: Promotion, currency: str) -> str:
    """Cost 12 CHF, extra margin -3 to 40 CHF; the cost alone where nobody said what a visit earns."""
    cost = money(part.cost, currency)
    if not promotion.offer.margin_each:
        return tr("cost {cost}").format(cost=cost)
    if part.low is None:
        return tr("cost {cost}, extra margin: too few people to say").format(cost=cost)
    low, high = money(part.low, currency), money(part.high, currency)
    return tr("cost {cost}, extra margin {low} to {high}").format(cost=cost, low=low, high=high)


def messages_card(promotion: Promotion, found: Any) -> QFrame:
    """Which message won."""
    best = max(one.per_100 for one in found.by_variant) or 1
    sure = found.by_variant[0].clear
    card = Card(
        "",
        row(
            Text(tr("Which message won"), "heading"),
            STRETCH,
            Chip(tr("clear") if sure else tr("may be chance"), "good" if sure else "plain"),
        ),
        gap=8,
    )
    for at, one in enumerate(found.by_variant):
        first = next((m for m in promotion.messages if m.variant == one.variant), None)
        subject = f"{one.variant}. “{first.subject}”" if first is not None and first.subject else f"{one.variant}."
        head = row(Text(plain(subject), "small_name"), STRETCH,
                   Text(tr("{per_100} of 100 came").format(per_100=number(one.per_100)), "small_figure"))  # fmt: skip
        add(card.body, head)
        add(card.body, ShareBar(one.per_100 / best * 0.65, strength=1.0 if at == 0 else 0.5))
    add(card.body, Text(plain(found.by_variant[0].sentence), "small", "text2", wrap=True))
    card.body.addStretch(1)
    return card


def areas_card(found: Any) -> QFrame:
    """Area by area, on one scale; what does not fit on a screen is shown when asked for."""
    known = [area for area in found.by_area if area.effect is not None]
    scale = min([0.0, *(area.low for area in known)]) - 2, max([0.0, *(area.high for area in known)]) + 2
    card = Card(tr("Area by area"), aside=tr("extra visits per 100 people"), gap=0)
    card.body.addSpacing(8)
    lines = column()
    add_areas(lines, found.by_area[:AREAS], scale)
    add(card.body, lines)
    rest = found.by_area[AREAS:]
    if rest:

        def show_all() -> None:
            more.hide()
            add(lines, rule())
            add_areas(lines, rest, scale)

        more = Button(more_areas(len(rest)), show_all, kind="link")
        add(card.body, row(more, STRETCH, margins=(0, 6, 0, 0)))
    card.body.addStretch(1)
    return card


def add_areas(lines: QBoxLayout, areas: Any, scale: tuple[float, float]) -> None:
    """One line an area, a rule between them."""
    for at, area in enumerate(areas):
        if at:
            add(lines, rule())
        add(lines, area_line(area, scale))


def area_line(area: Any, scale: tuple[float, float]) -> QBoxLayout:
    """An area's name, its range, and the range in words."""
    shown = tr(ELSEWHERE) if area.area == ELSEWHERE else area.area
    name = Text(plain(shown), "small_name")
    name.setFixedWidth(150)
    line = row(name, gap=14, margins=(0, 8, 0, 8))
    if area.effect is not None:
        picture = Interval(area.low, area.effect, area.high, axis=False, certain=area.low > 0)
        picture.set_scale(*scale)
        picture.says(f"{shown}: {area.sentence}")
        add(line, picture, 1)
    else:
        line.addStretch(1)
    says = Text(plain(area.sentence), "small", "text2")
    says.setFixedWidth(190)
    add(line, says)
    return line


def next_card(desk: Desk, card: PromotionCard, found: Any, learnt: Any = None) -> QFrame:
    """What to do next: what all results together propose, else what this one alone suggests."""
    finding, reason, name = next_step(card, found, learnt)
    again = next((one.id for one in promotion_cards(desk.session) if one.name == name), card.id)
    button = Button(tr("Repeat it"), lambda: desk.go("promotion", repeat=again), kind="primary")
    desk.guard(button)
    return Suggestion(tr("What to do next"), finding, reason, button, role="section", fill=True)


def next_step(card: PromotionCard, found: Any, learnt: Any) -> tuple[str, str, str]:
    """What to do next, why, and the promotion it is about."""
    return proposal(learnt) or (*advice(found), card.name)


def proposal(learnt: Any) -> tuple[str, str, str] | None:
    """What to repeat, why, and the promotion's name, from the ledger (campaigns.results.ledger.Ledger)."""
    if learnt is None or learnt.repeat is None:
        return None
    name = [entry.promotion for entry in learnt.entries if entry.kind == learnt.repeat.kind][-1]
    return learnt.finding, learnt.reason, name


def advice(found: Any) -> tuple[str, str]:
    """A next step that follows from the figures, and why."""
    good = [area.area for area in found.by_area if area.low is not None and area.low > 0]
    best = found.by_variant[0].variant if found.by_variant and found.by_variant[0].clear else ""
    if found.verdict == "worked":
        return repeat_it(listed(good[:3]), best), tr("People came more often than those kept aside.")
    if found.verdict == "no effect seen":
        return (
            tr("Try something else"),
            tr("People who got it came no more often than those kept aside. Change the offer or the people."),
        )
    if found.through is None:
        return tr("Wait for the first visits"), tr("Import the sales of these weeks, then the comparison begins.")
    return tr("Keep counting, or test it with more people"), tr("So far the difference may be chance.")


def repeat_it(places: str, message: str) -> str:
    """The advice to do it again, where and with which message."""
    if places and message:
        return tr("Repeat it in {places}, with message {message}").format(places=places, message=message)
    if places:
        return tr("Repeat it in {places}").format(places=places)
    return tr("Repeat it, with message {message}").format(message=message) if message else tr("Repeat it")
