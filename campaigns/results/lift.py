"""Did it work? All visits of the people reached, against those of the people kept aside.

Codes show use, not effect: whoever would have come anyway uses a code too. So everybody who was reached is
compared with everybody kept aside, by all their visits while the promotion ran.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

from campaigns.errors import UserError
from campaigns.promotions.choose import ELSEWHERE, units_of
from campaigns.promotions.holdout import people_needed, smallest_effect
from campaigns.promotions.promotion import Promotion, load_promotion, salt_of
from campaigns.promotions.waves import UNDECIDED, in_first_wave, learns
from campaigns.results import money_parts
from campaigns.results.breakdown import AreaResult, VariantResult, by_area, by_variant
from campaigns.results.drawn import Drawn
from campaigns.results.interval import Interval
from campaigns.results.looks import Look, look_at
from campaigns.results.money import Money, money_back
from campaigns.results.money_parts import MoneyPart
from campaigns.results.words import extra_visits, points
from campaigns.segments.people import Bools, People, people_of
from campaigns.shop.shop import Shop
from geo.figures import number
from geo.texts import tr

WORKED, NO_EFFECT, CANNOT_TELL = "worked", "no effect seen", "cannot tell"
ERASED = -1
AREA_OF_STREET = (  # of each code of a street the area in which most of its people live
    "SELECT code, area_id FROM (SELECT m.code, m.area_id,"
    " row_number() OVER (PARTITION BY m.code ORDER BY count(*) DESC, m.area_id) AS place FROM audience_members m"
    " JOIN codes k ON k.code = m.code WHERE k.promotion_id = ? AND k.street <> '' GROUP BY m.code, m.area_id)"
    " WHERE place = 1"
)
LARGEST_TO_RULE_OUT = 6.0  # points; as long as a rise like this is possible, nobody should say "no effect seen"


@dataclass(frozen=True)
class Results:
    """What a promotion did. Effects are in visits per 100 people; None when they cannot be worked out.

    `verdict` is "worked", "no effect seen" or "cannot tell". `through` is the last day that was counted;
    `redeemed` counts uses of codes, which say who used the offer and nothing about its effect.
    """

    promotion: str
    starts: date
    ends: date
    through: date | None
    reached: int
    kept_aside: int
    came_reached: int
    came_kept: int
    redeemed: int
    effect: float | None
    low: float | None
    high: float | None
    verdict: str
    sentence: str
    detail: str
    money: Money
    by_area: tuple[AreaResult, ...]
    by_variant: tuple[VariantResult, ...]
    redeemed_by_area: dict[str, int]
    smallest_effect: float | None
    money_parts: tuple[MoneyPart, ...] = ()  # the money by area, by message and by channel


@dataclass(frozen=True)
class Group:
    """The frozen people of a promotion: one value a person, `rows` in People.

    Whoever was erased since still counts, as nobody in particular: their row is ERASED, and all that is known of
    them is what the other columns say.
    """

    rows: npt.NDArray[np.int64]
    is_reached: Bools
    area: npt.NDArray[np.object_]
    variant: npt.NDArray[np.object_]
    is_first: Bools  # of the first wave, where there are two; else all
    came_before_erased: Bools


def results(shop: Shop, promotion_name: str) -> Results:
    """What came of a promotion, with what is on file today.

    Raises UserError when there is no such promotion, or when it has never left the shop.
    """
    promotion_id, promotion = load_promotion(shop, promotion_name)
    people = people_of(shop)
    group = frozen_group(shop, people, promotion_id, promotion)
    look = look_at(promotion.starts, promotion.ends, shop.today, _last_sale(people))
    came = _came(people, group, promotion.starts, look.through)
    drawn = _drawn(people, promotion, group, came)
    told = _told(shop, promotion_id, promotion, group, drawn, look)
    return replace(told, money_parts=_money_parts(shop, promotion_id, promotion, people, group, came, told))


def _money_parts(shop: Shop, promotion_id: int, promotion: Promotion, people: People, group: Group, came: Bools,
                 told: Results) -> tuple[MoneyPart, ...]:  # fmt: skip
    """Money by area, and where people were drawn one by one also by message and by channel; nothing before a look."""
    if told.through is None:
        return ()
    offer = promotion.offer
    areas = money_parts.by_area(offer, told.by_area, told.redeemed_by_area)
    if promotion.kept_aside.by != "person":
        return areas
    there = group.rows != ERASED
    ids = np.zeros(len(there), np.int64)
    ids[there] = people.ids[group.rows[there]]
    members = money_parts.Members(ids, group.is_reached, group.variant, came)
    messages = money_parts.by_message(shop, promotion_id, offer, members, promotion.variants)
    return (*areas, *messages, *money_parts.by_channel(shop, promotion_id, offer, members))


def frozen_group(shop: Shop, people: People, promotion_id: int, promotion: Promotion) -> Group:
    """The people as they were frozen when the first file left, those erased since as numbers among them.

    Whoever waits for a second wave that was never sent has no part in it: that was drawn by lot too.
    """
    name, several = promotion.name, len(promotion.variants) > 1
    members = _frozen(shop, promotion_id)
    if not members:
        raise UserError(
            tr("“{name}” has not left the shop yet.").format(name=name),
            tr("Export it first; then its effect can be counted."),
        )
    told = [one for one in members if not (several and one[1] and one[3] == UNDECIDED)]
    ids, reached, areas, variants, came = zip(*told, strict=True)
    salt, waves = salt_of(shop, name), several and learns(promotion, sum(one[1] for one in members))
    erased = np.array([who is None for who in ids], dtype=bool)
    return Group(
        np.where(erased, ERASED, np.searchsorted(people.ids, np.array([who or 0 for who in ids]))),
        np.array(reached, dtype=bool),
        np.array(areas, dtype=object),
        np.array(variants, dtype=object),
        np.array([not waves or (who is not None and in_first_wave(salt, who)) for who in ids], dtype=bool),
        np.array(came, dtype=bool),
    )


def _frozen(shop: Shop, promotion_id: int) -> list[tuple[int | None, int, str | None, str, int]]:
    """(customer, reached, area, variant, 0) of each member; of each erased one (None, ..., whether they had come)."""
    of = "audience_id = (SELECT min(id) FROM audiences WHERE promotion_id = ?)"
    there = shop.db.execute(
        f"SELECT customer_id, arm = 'reached', area_id, variant, 0 FROM audience_members WHERE {of} ORDER BY 1",
        (promotion_id,),
    )
    members: list[tuple[int | None, int, str | None, str, int]] = [tuple(row) for row in there]
    gone = shop.db.execute(
        f"SELECT arm = 'reached', nullif(area_id, ''), variant, came, people FROM audience_forgotten WHERE {of}",
        (promotion_id,),
    )
    for reached, area, variant, came, count in gone.fetchall():
        members += [(None, reached, area, variant, came)] * count
    return members


def _drawn(people: People, promotion: Promotion, group: Group, came: Bools) -> Drawn:
    """The group with what each of them was drawn with, and who had come before."""
    by = promotion.kept_aside.by
    if by == "person":
        return Drawn(group.is_reached, came, np.zeros(len(came), dtype=bool))
    there, name = group.rows != ERASED, group.area.copy()
    if by != "area":
        name[there] = units_of(people, by)[group.rows[there]]
    unit = np.unique([str(one) for one in name], return_inverse=True)[1]
    first, last = promotion.starts - timedelta(days=promotion.days), promotion.starts - timedelta(days=1)
    return Drawn(group.is_reached, came, _came(people, group, first, last), np.where(there, unit, -1))


def _came(people: People, group: Group, starts: date, through: date | None) -> Bools:
    """Who of the group came at least once, by the sales of all kinds."""
    if through is None:
        return np.zeros(len(group.rows), dtype=bool)
    day = people.visits.day
    visits = people.visits_per_person((day >= starts.toordinal()) & (day <= through.toordinal()))
    return np.where(group.rows == ERASED, group.came_before_erased, visits[np.maximum(group.rows, 0)] > 0)


def _told(shop: Shop, promotion_id: int, promotion: Promotion, group: Group, drawn: Drawn, look: Look) -> Results:
    came, interval = drawn.came, drawn.effect() if look.through else None
    reached, aside = int(group.is_reached.sum()), int((~group.is_reached).sum())
    came_reached, came_kept = int(came[group.is_reached].sum()), int(came[~group.is_reached].sum())
    seen = smallest_effect(usual_share(came_reached + came_kept, reached + aside), reached, aside)
    verdict = judged(interval, look, seen)
    effect, low, high = (None, None, None) if interval is None else (
        interval.effect * 100, interval.low * 100, interval.high * 100)  # fmt: skip
    uses, uses_by_area = _redeemed(shop, promotion_id)
    extra = (
        None if effect is None or low is None or high is None else tuple(x * reached / 100 for x in (effect, low, high))
    )
    names = {row["id"]: row["name"] for row in shop.db.execute("SELECT id, name FROM areas")}
    return Results(
        promotion=promotion.name,
        starts=promotion.starts,
        ends=promotion.ends,
        through=look.through,
        reached=reached,
        kept_aside=aside,
        came_reached=came_reached,
        came_kept=came_kept,
        redeemed=uses,
        effect=effect,
        low=low,
        high=high,
        verdict=verdict,
        sentence=sentence(verdict, interval, look, aside),
        detail=_detail(verdict, interval, usual_share(came_kept, aside), promotion, seen),
        money=money_back(promotion.offer, uses, extra, shop.settings.currency),  # type: ignore[arg-type]
        by_area=by_area(drawn, group.area, names, shop.settings.smallest_group),
        by_variant=by_variant(promotion, group.variant, group.is_reached, came, group.is_first),
        redeemed_by_area={names.get(area, ELSEWHERE): n for area, n in uses_by_area.items()},
        smallest_effect=seen,
    )


def judged(interval: Interval | None, look: Look, seen: float | None) -> str:
    """The verdict: it worked when the whole range is above nothing.

    "No effect seen" needs a range that leaves out the smallest effect such a group could have shown (`seen`,
    in points): when that effect is still possible, nobody can tell.
    """
    if interval is None or look.too_early or seen is None:
        return CANNOT_TELL
    if interval.low > 0 and look.clears(interval):
        return WORKED
    if look.final and interval.high * 100 < min(seen, LARGEST_TO_RULE_OUT) and interval.low <= 0:
        return NO_EFFECT
    return CANNOT_TELL


def usual_share(came: int, people: int) -> float:
    """The share that came, never quite nothing: two more came of four more (Agresti and Coull 1998)."""
    return (came + 2) / (people + 4)


def sentence(verdict: str, interval: Interval | None, look: Look, aside: int) -> str:
    """The verdict in words."""
    if interval is None or look.too_early:
        if look.says:
            return tr("We cannot tell yet: {why}").format(why=look.says)
        if not aside:
            return tr("We cannot tell yet: nobody was kept aside to compare with.")
        return tr("We cannot tell yet: there are too few groups to compare.")
    says = extra_visits(interval.low * 100, interval.high * 100)
    if verdict == WORKED:
        return tr("It worked: {visits}.").format(visits=says)
    if verdict == NO_EFFECT:
        return tr("No effect seen: {visits}.").format(visits=says)
    return tr("We cannot tell yet: {visits}.").format(visits=says)


def _detail(verdict: str, interval: Interval | None, usual: float, promotion: Promotion, seen: float | None) -> str:
    """Beside the sentence: the best guess, or what it would take to know."""
    if interval is None:
        return ""
    guess = tr("Best guess: {points}. We are 95 % sure it lies in this range.").format(
        points=points(interval.effect * 100)
    )
    needed = people_needed(usual, interval.effect * 100, promotion.kept_aside.share)
    if verdict == CANNOT_TELL and needed and seen and 0 < interval.effect * 100 < seen:
        return tr("{guess} To be sure of an effect of that size, about {people} people would be needed.").format(
            guess=guess, people=_about(needed)
        )
    return guess


def _about(people: int) -> str:
    """Two figures that mean something, 1,437 as 1,400."""
    unit = 10 ** max(0, len(str(people)) - 2)
    return number(-(-people // unit) * unit)


def _redeemed(shop: Shop, promotion_id: int) -> tuple[int, Counter[str | None]]:
    rows = shop.db.execute(
        "SELECT coalesce(m.area_id, k.area_id, s.area_id), count(*) FROM redemptions r"
        " LEFT JOIN codes k ON k.code = r.code LEFT JOIN (" + AREA_OF_STREET + ") s ON s.code = r.code"
        " LEFT JOIN audiences a ON a.promotion_id = r.promotion_id"
        " LEFT JOIN audience_members m ON m.audience_id = a.id AND m.customer_id = r.customer_id"
        " WHERE r.promotion_id = ? GROUP BY 1 ORDER BY 2 DESC, 1", (promotion_id, promotion_id)
    ).fetchall()  # fmt: skip
    by = Counter({row[0]: int(row[1]) for row in rows})
    for area, uses in shop.db.execute(
        "SELECT f.area_id, sum(f.used * f.people) FROM audience_forgotten f JOIN audiences a ON a.id = f.audience_id"
        " WHERE a.promotion_id = ? AND f.used > 0 AND f.area_id <> '' GROUP BY 1", (promotion_id,)
    ):  # fmt: skip
        known = min(uses, by[None])  # their codes are nobody's now; where they lived was kept
        by[None] -= known
        by[area] += known
    return sum(by.values()), +by


def _last_sale(people: People) -> date | None:
    return date.fromordinal(people.latest_day) if people.latest_day else None
