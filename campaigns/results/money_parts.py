"""Money in and out part by part: each area, each message, each way in which people were written to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

from campaigns.customers.consent import may_contact
from campaigns.promotions.parts import Offer
from campaigns.results.breakdown import CERTAIN, AreaResult
from campaigns.results.interval import difference
from campaigns.segments.people import Bools
from campaigns.shop.shop import Shop

AREA, VARIANT, CHANNEL = "area", "variant", "channel"
CHANNELS = ("email", "sms", "post", "ads", "message")  # "message": one contact list for several ways
PERSONAL = ("email", "sms", "post")
Extra = tuple[float, float, float]  # visits: best guess, low, high


@dataclass(frozen=True)
class MoneyPart:
    """What one part of a promotion cost and brought, in hundredths of the currency.

    `by` is "area", "variant" or "channel". The cost is that of its uses, and of the fixed cost its share by people.
    The extra margin is None where too few people were reached or kept aside to say. Whoever was written to in two
    ways counts in both, so the parts of the channels may come to more than the whole.
    """

    by: str
    name: str
    people: int
    uses: int
    cost: float
    margin: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True)
class Members:
    """The people of a promotion, one value a person: customer id (0: erased since), arm, message, came or not."""

    ids: npt.NDArray[np.int64]
    is_reached: Bools
    variant: npt.NDArray[np.object_]
    came: Bools


def by_area(offer: Offer, areas: Sequence[AreaResult], uses: dict[str, int]) -> tuple[MoneyPart, ...]:
    """From the areas as they were measured, and the uses of codes in each."""
    everybody = sum(area.reached for area in areas)
    return tuple(
        _part(AREA, area.area, area.reached, uses.get(area.area, 0), _visits(area), offer, everybody)
        for area in areas
        if area.reached
    )


def by_message(shop: Shop, promotion_id: int, offer: Offer, members: Members, names: Sequence[str]
               ) -> tuple[MoneyPart, ...]:  # fmt: skip
    """Each message against all who were kept aside: who got which was drawn by lot. Nothing with one message."""
    if len(names) < 2:
        return ()
    groups = [(name, members.is_reached & (members.variant == name), ~members.is_reached) for name in names]
    return _measured(shop, promotion_id, offer, members, VARIANT, groups)


def by_channel(shop: Shop, promotion_id: int, offer: Offer, members: Members) -> tuple[MoneyPart, ...]:
    """Who was on a list of each channel, against those kept aside who may be reached by it, too."""
    groups = []
    for channel in CHANNELS:
        rows = shop.db.execute(
            "SELECT DISTINCT m.customer_id FROM receipts r JOIN receipt_members m ON m.receipt_id = r.id"
            " WHERE r.promotion_id = ? AND r.channel = ? AND r.files NOT LIKE '%exclude%'",
            (promotion_id, channel),
        )
        went = np.isin(members.ids, [row[0] for row in rows]) & members.is_reached
        if went.any():
            ways = PERSONAL if channel == "message" else (channel,)
            could = np.isin(members.ids, list(set().union(*(may_contact(shop, way) for way in ways))))
            groups.append((channel, went, ~members.is_reached & could))
    return _measured(shop, promotion_id, offer, members, CHANNEL, groups)


def _measured(
    shop: Shop, promotion_id: int, offer: Offer, members: Members, by: str, groups: Sequence[tuple[str, Bools, Bools]]
) -> tuple[MoneyPart, ...]:
    """Parts from groups (name, reached, kept aside); ranges wide enough to hold for all of them together."""
    uses, fewest = _uses(shop, promotion_id), shop.settings.smallest_group
    z = NormalDist().inv_cdf(1 - CERTAIN / 2 / max(1, len(groups)))  # Bonferroni
    everybody = sum(int(reached.sum()) for _, reached, _ in groups)
    found = []
    for name, reached, aside in groups:
        people, others = int(reached.sum()), int(aside.sum())
        extra: Extra | None = None
        if min(people, others) >= fewest:
            told = difference(int(members.came[reached].sum()), people, int(members.came[aside].sum()), others, z)
            extra = (told.effect * people, told.low * people, told.high * people)
        used = sum(uses[who] for who in members.ids[reached].tolist())
        found.append(_part(by, name, people, used, extra, offer, everybody))
    return tuple(found)


def _visits(area: AreaResult) -> Extra | None:
    if area.effect is None or area.low is None or area.high is None:
        return None
    of_100 = area.reached / 100
    return area.effect * of_100, area.low * of_100, area.high * of_100


def _part(by: str, name: str, people: int, uses: int, extra: Extra | None, offer: Offer, everybody: int) -> MoneyPart:
    cost = (uses * offer.cost_each + offer.cost_fixed * people / max(1, everybody)) * 100
    if extra is None or not offer.margin_each:
        return MoneyPart(by, name, people, uses, cost, None, None, None)
    margin, low, high = (visits * offer.margin_each * 100 for visits in extra)
    return MoneyPart(by, name, people, uses, cost, margin, low, high)


def _uses(shop: Shop, promotion_id: int) -> Counter[int]:
    """How often each customer used a code."""
    rows = shop.db.execute(
        "SELECT customer_id, count(*) FROM redemptions WHERE promotion_id = ? AND customer_id IS NOT NULL GROUP BY 1",
        (promotion_id,),
    )
    return Counter({row[0]: int(row[1]) for row in rows})
