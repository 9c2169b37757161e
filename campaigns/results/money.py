"""Money in and out: what a promotion costs, what it has to bring, what it brought."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from campaigns.promotions.parts import Offer
from campaigns.promotions.usual import ASSUMED_RATE
from geo.figures import money, number
from geo.texts import QT_TR_NOOP, tr

CANNOT_TELL = QT_TR_NOOP("cannot tell")
PAID = QT_TR_NOOP("very likely paid for itself")
MAY_HAVE_PAID = QT_TR_NOOP("may have paid for itself")
LOST = QT_TR_NOOP("very likely cost more than it brought")


@dataclass(frozen=True)
class BreakEven:
    """What must happen for a promotion to pay for itself, said before it starts.

    `anyway` people would come without it and use the offer too; `cost_anyway` (hundredths) is what that and
    the fixed cost come to. `extra_visits` is None when a use costs as much as a visit earns.
    """

    anyway: float
    cost_anyway: float
    extra_visits: int | None
    sentence: str


@dataclass(frozen=True)
class Money:
    """What a promotion cost and brought, in hundredths of the currency; the extra margin as a range.

    `verdict` is one of the four constants above, to be translated where it is shown.
    """

    cost: float
    extra_margin: float
    low: float
    high: float
    verdict: str
    sentence: str


def break_even(offer: Offer, reached: int, usual_rate: float | None, currency: str) -> BreakEven:
    """How many extra visits pay for the people who would have come anyway and for print, postage and ads."""
    anyway = reached * (ASSUMED_RATE if usual_rate is None else usual_rate)
    cost = (anyway * offer.cost_each + offer.cost_fixed) * 100
    gain = (offer.margin_each - offer.cost_each) * 100
    if gain <= 0:
        says = tr("A use costs as much as a visit earns, so extra visits alone will never pay for it.")
        return BreakEven(anyway, cost, None, says if cost or offer.cost_each else tr("It costs nothing."))
    needed = ceil(cost / gain - 1e-9)
    says = tr(
        "You need {visits} extra visits: about {people} people would come anyway and use the offer too,"
        " which costs {cost}."
    ).format(visits=number(needed), people=number(anyway), cost=money(cost, currency))
    return BreakEven(anyway, cost, needed, says)


def money_back(offer: Offer, uses: int, extra: tuple[float, float, float] | None, currency: str) -> Money:
    """What came in and went out; `extra` is the number of extra visits: best guess, low, high (None: cannot tell)."""
    cost = (uses * offer.cost_each + offer.cost_fixed) * 100
    guess, low, high = (visits * offer.margin_each * 100 for visits in extra or (0.0, 0.0, 0.0))
    if extra is None or not offer.margin_each:
        unknown = (
            tr("Cost: {cost}. We cannot tell: what one visit earns is not given.")
            if extra
            else tr("Cost: {cost}. We cannot tell: the extra visits are not known.")
        )
        return Money(cost, guess, low, high, CANNOT_TELL, unknown.format(cost=money(cost, currency)))
    says = tr("Cost: {cost} for {uses} uses. Extra margin: about {margin}, somewhere between {low} and {high}.").format(
        cost=money(cost, currency),
        uses=number(uses),
        margin=money(guess, currency),
        low=money(low, currency),
        high=money(high, currency),
    )
    return Money(cost, guess, low, high, _verdict(cost, low, high), says)


def _verdict(cost: float, low: float, high: float) -> str:
    if low > cost:
        return PAID
    return LOST if high < cost else MAY_HAVE_PAID
