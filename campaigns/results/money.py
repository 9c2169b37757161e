"""Money in and out: what a promotion costs, what it has to bring, what it brought."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from campaigns.promotions.parts import Offer
from campaigns.promotions.usual import ASSUMED_RATE
from campaigns.results.words import money


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
    """What a promotion cost and brought, in hundredths of the currency; the extra margin as a range."""

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
        says = "A use costs as much as a visit earns, so extra visits alone will never pay for it."
        return BreakEven(anyway, cost, None, says if cost or offer.cost_each else "It costs nothing.")
    needed = ceil(cost / gain - 1e-9)
    says = f"You need {needed} extra visits: about {anyway:.0f} people would come anyway and use the offer too"
    return BreakEven(anyway, cost, needed, f"{says}, which costs {money(cost, currency)}.")


def money_back(offer: Offer, uses: int, extra: tuple[float, float, float] | None, currency: str) -> Money:
    """What came in and went out; `extra` is the number of extra visits: best guess, low, high (None: cannot tell)."""
    cost = (uses * offer.cost_each + offer.cost_fixed) * 100
    guess, low, high = (visits * offer.margin_each * 100 for visits in extra or (0.0, 0.0, 0.0))
    if extra is None or not offer.margin_each:
        unknown = "what one visit earns is not given" if extra else "the extra visits are not known"
        return Money(
            cost, guess, low, high, "cannot tell", f"Cost: {money(cost, currency)}. We cannot tell: {unknown}."
        )
    verdict = _verdict(cost, low, high)
    says = f"Cost: {money(cost, currency)} for {uses} uses. Extra margin: about {money(guess, currency)},"
    return Money(
        cost, guess, low, high, verdict, f"{says} somewhere between {money(low, currency)} and {money(high, currency)}."
    )


def _verdict(cost: float, low: float, high: float) -> str:
    if low > cost:
        return "very likely paid for itself"
    return "very likely cost more than it brought" if high < cost else "may have paid for itself"
