"""Who and where: the people a promotion is for, who of them is kept aside, and who is left out and why."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from campaigns.customers.consent import may_contact
from campaigns.errors import UserError
from campaigns.promotions.holdout import FEWEST_UNITS, keep_aside, smallest_effect, smallest_effect_of_units, variant_of
from campaigns.promotions.promotion import Promotion, Where, salt_of
from campaigns.promotions.usual import ASSUMED_RATE, came_lately, terciles, usual_rate
from campaigns.promotions.waves import UNDECIDED, in_first_wave, learns
from campaigns.segments.about_place import area_id, points_of
from campaigns.segments.people import Bools, People, people_of
from campaigns.segments.walking import within_minutes
from campaigns.shop.shop import Shop
from geo.figures import number
from geo.texts import QT_TR_NOOP, tr

WRITTEN_CHANNELS = ("email", "sms", "post")  # a draft without messages is counted for all of these
SMALL_EFFECT = 5  # extra visits per 100 people: what an owner may hope for
SHARE_STEP = 5  # of 100 people, in which a larger share to keep aside is looked for
ELSEWHERE = QT_TR_NOOP("no area")

# Why people are left out: counted by these words, which are translated where they are shown.
NO_CONSENT = QT_TR_NOOP("no consent")
BLOCKED = QT_TR_NOOP("blocked")
NOT_PLACED = QT_TR_NOOP("address not on the map")
LOOK = QT_TR_NOOP("address needs a look")
TOO_FEW = QT_TR_NOOP("too few people to tell apart")

NO_SALES, NOBODY_ASIDE, NO_EFFECT, LEAFLETS = "no sales", "nobody aside", "no effect", "leaflets"  # kinds of notes


@dataclass(frozen=True)
class Note:
    """Something worth knowing about who is chosen; `about` is one of the kinds above, or "" for any other."""

    about: str
    says: str


@dataclass(frozen=True)
class Chosen:
    """Who takes part, by customer id (ascending), and what can be seen with so many people.

    `usual_rate` is the share that would come anyway (None: no sales on file); `smallest_effect` is in points
    of 100 people (None: nobody is kept aside, or too few people).
    """

    customers: tuple[int, ...]
    reached: tuple[int, ...]
    kept_aside: tuple[int, ...]
    variants: dict[int, str]  # of those reached
    by_area: dict[str, int]  # area name -> people, most first
    by_channel: dict[str, int]  # channel -> people of those reached who may be written to this way
    left_out: dict[str, int]  # reason -> people
    usual_rate: float | None
    smallest_effect: float | None
    sentence: str
    notes: tuple[Note, ...] = ()

    @property
    def remarks(self) -> tuple[str, ...]:
        """The notes as sentences."""
        return tuple(note.says for note in self.notes)

    @property
    def held_out(self) -> int:
        """How many are kept aside."""
        return len(self.kept_aside)


@dataclass(frozen=True)
class AreaChoice:
    """One area to choose: how many people who fit `who` could be reached there."""

    id: str
    name: str
    people: int
    chosen: bool


@dataclass
class _Sieve:
    """People who are still in, and how many each reason has taken out."""

    inside: Bools
    left_out: dict[str, int] = field(default_factory=dict)

    def keep(self, allowed: Bools, reason: str) -> None:
        gone = int((self.inside & ~allowed).sum())
        if gone:
            self.left_out[reason] = self.left_out.get(reason, 0) + gone
        self.inside = self.inside & allowed


def who_and_where(shop: Shop, promotion: Promotion) -> Chosen:
    """The people of a promotion as of today.

    Left out are those who fit but may not or cannot be written to. The same shop file and promotion give the
    same people, and the same ones kept aside. Raises UserError for areas or places that do not exist.
    """
    people = people_of(shop)
    channels = _channels(shop, people, promotion)
    sieve = _sieved(people, promotion, channels)
    customers = people.ids_in(sieve.inside)
    aside = set(_kept_aside(people, sieve.inside, promotion))
    reached = [customer for customer in customers if customer not in aside]
    rate = usual_rate(people, sieve.inside, promotion.days)
    effect = _smallest_effect(people, sieve.inside, aside, promotion, rate)
    salt = salt_of(shop, promotion.name)
    is_reached = people.having_ids(reached)
    return Chosen(
        customers=tuple(customers),
        reached=tuple(reached),
        kept_aside=tuple(sorted(aside)),
        variants=_variants(salt, promotion, reached),
        by_area=_by_area(shop, people, sieve.inside),
        by_channel={channel: int((mask & is_reached).sum()) for channel, mask in channels.items()},
        left_out=sieve.left_out,
        usual_rate=rate,
        smallest_effect=effect,
        sentence=_sentence(len(reached), len(aside), sieve.left_out),
        notes=(
            *_notes(promotion, len(customers), rate, effect),
            *_waves(salt, promotion, reached),
            *_overlaps(shop, promotion, set(customers)),
        ),
    )


def require_people(chosen: Chosen) -> None:
    """Raise UserError when a promotion is for nobody."""
    if not chosen.customers:
        reasons = ", ".join(
            tr("{count} {reason}").format(count=number(count), reason=tr(reason))
            for reason, count in chosen.left_out.items()
        )
        says = (
            tr("This promotion is for nobody. Those who fit are left out: {reasons}.").format(reasons=reasons)
            if reasons
            else tr("This promotion is for nobody. Nobody fits its conditions and its place.")
        )
        raise UserError(says, tr("Loosen a condition, or choose more areas."))


def areas_to_choose(shop: Shop, promotion: Promotion) -> list[AreaChoice]:
    """Every area with the people who fit `who` and may be written to, most people first."""
    people = people_of(shop)
    channels = _channels(shop, people, promotion)
    fit = promotion.who.mask(people) & _any_of(people, channels) & ~people.blocked
    counts = Counter(people.area[fit].tolist())
    wanted = {area_id(shop, name) for name in promotion.where.areas}
    rows = shop.db.execute("SELECT id, name FROM areas ORDER BY name")
    choices = [AreaChoice(row["id"], row["name"], counts[row["id"]], row["id"] in wanted) for row in rows]
    return sorted(choices, key=lambda choice: (-choice.people, choice.name))


def _sieved(people: People, promotion: Promotion, channels: dict[str, Bools]) -> _Sieve:
    sieve = _Sieve(promotion.who.mask(people))
    if not promotion.where.anywhere:
        sieve.keep(people.band != "not placed", NOT_PLACED)
        sieve.keep(people.band == "placed", LOOK)
        sieve.inside = sieve.inside & _in_place(people, promotion.where)  # elsewhere is not left out, only not meant
    sieve.keep(~people.blocked, BLOCKED)
    sieve.keep(_any_of(people, channels), NO_CONSENT)
    if 0 < sieve.inside.sum() < people.shop.settings.smallest_group:
        sieve.keep(people.nobody(), TOO_FEW)
    return sieve


def _in_place(people: People, where: Where) -> Bools:
    inside = np.isin(people.area, [area_id(people.shop, name) for name in where.areas])
    if where.reach:
        start = where.reach.start
        points = points_of(people.shop, start) if isinstance(start, str) else [start]
        for lat, lon in points:
            inside |= within_minutes(people, lat, lon, where.reach.minutes, where.reach.by)
    return np.asarray(inside)


def _channels(shop: Shop, people: People, promotion: Promotion) -> dict[str, Bools]:
    """For each channel the people it may go to. A flyer goes to a letter box, so it needs nobody's consent."""
    everybody = ~people.nobody()
    channels = promotion.channels or WRITTEN_CHANNELS
    return {c: everybody if c == "flyer" else people.having_ids(may_contact(shop, c)) for c in channels}


def _any_of(people: People, channels: dict[str, Bools]) -> Bools:
    return np.asarray(np.logical_or.reduce([people.nobody(), *channels.values()]))


def _kept_aside(people: People, inside: Bools, promotion: Promotion) -> list[int]:
    """Customers kept aside; with households, areas or streets all of one together."""
    salt, share = salt_of(people.shop, promotion.name), promotion.kept_aside.share
    rows = np.flatnonzero(inside)
    if promotion.kept_aside.by == "person":
        recency = terciles(people.last_day, inside)
        strata = {int(people.ids[row]): (str(people.area[row]), int(recency[row])) for row in rows}
        return keep_aside(salt, list(strata), share, strata)
    unit_of = units_of(people, promotion.kept_aside.by)
    units = sorted({str(unit_of[row]) for row in rows})
    aside = set(keep_aside(salt, units, share, _alike(people, unit_of[rows], rows, units, share)))
    return [int(people.ids[row]) for row in rows if str(unit_of[row]) in aside]


def _alike(people: People, unit_of: npt.NDArray[np.object_], rows: npt.NDArray[np.int64], units: list[str],
           share: float) -> dict[str, int]:  # fmt: skip
    """Matched groups: units whose people come about as often, as many in a group as one kept aside stands for."""
    unit = np.searchsorted(units, unit_of.astype(str))
    often = np.bincount(unit, people.visit_count[rows]) / np.bincount(unit)
    together = max(1, round(1 / share)) if share else 1
    ranks = np.argsort(np.argsort(often, kind="stable"), kind="stable")
    return {name: int(rank) // together for name, rank in zip(units, ranks, strict=True)}


def units_of(people: People, by: str) -> npt.NDArray[np.object_]:
    """The household, area or street of each customer; whoever has none is a unit of their own."""
    if by == "street":
        from campaigns.promotions.streets import unit_street

        pairs = zip(people.texts("street"), people.texts("matched_address"), strict=True)
        texts: Any = [unit_street(line, found) for line, found in pairs]
    else:
        texts = people.area if by == "area" else people.texts("household")
    return np.array(
        [text or f"customer {number}" for text, number in zip(texts, people.ids, strict=True)], dtype=object
    )


def _smallest_effect(people: People, inside: Bools, aside: set[int], promotion: Promotion,
                     rate: float | None) -> float | None:  # fmt: skip
    """In points; by people, or by households, areas or streets when these are drawn."""
    if promotion.kept_aside.by == "person":
        reached = int(inside.sum()) - len(aside)
        return smallest_effect(ASSUMED_RATE if rate is None else rate, reached, len(aside))
    rows = np.flatnonzero(inside)
    if not len(rows):
        return None
    unit = np.unique(units_of(people, promotion.kept_aside.by)[rows].astype(str), return_inverse=True)[1]
    is_aside = np.isin(people.ids[rows], list(aside))
    came = np.bincount(unit, came_lately(people, promotion.days)[rows]).astype(float)
    return smallest_effect_of_units(came, np.bincount(unit).astype(float), np.bincount(unit, is_aside) > 0)


def better_share(promotion: Promotion, chosen: Chosen) -> str:
    """Which share kept aside would show a small effect, or what half would show; "" where it shows already.

    Also "" where people are not drawn one by one or half are kept aside already.
    """
    people, aside, now = len(chosen.customers), len(chosen.kept_aside), chosen.smallest_effect
    if promotion.kept_aside.by != "person" or 2 * aside >= people - 1 or (now is not None and now <= SMALL_EFFECT):
        return ""
    rate = ASSUMED_RATE if chosen.usual_rate is None else chosen.usual_rate
    for share in range(SHARE_STEP, 50 + SHARE_STEP, SHARE_STEP):
        kept = people * share // 100
        effect = smallest_effect(rate, people - kept, kept)
        if kept > aside and effect is not None and effect <= SMALL_EFFECT:
            says = tr("Keep {share} in 100 aside and {extra} extra visits per 100 would show.")
            return says.format(share=number(share), extra=number(SMALL_EFFECT))
    half = smallest_effect(rate, people - people // 2, people // 2)
    if half is None or (now is not None and half >= now):
        return ""
    return tr("With half of them kept aside it would be {extra}.").format(extra=number(half))


def _variants(salt: str, promotion: Promotion, reached: list[int]) -> dict[int, str]:
    """The message of everyone reached; who waits for the second wave has none yet."""
    waits = learns(promotion, len(reached))
    return {
        customer: UNDECIDED
        if waits and not in_first_wave(salt, customer)
        else variant_of(salt, customer, promotion.variants)
        for customer in reached
    }


def _waves(salt: str, promotion: Promotion, reached: list[int]) -> tuple[Note, ...]:
    if not learns(promotion, len(reached)):
        return ()
    first = sum(in_first_wave(salt, customer) for customer in reached)
    says = tr("{first} people get their message first; the other {rest} later, mostly the one that brings more visits.")
    return (Note("", says.format(first=first, rest=len(reached) - first)),)


def _by_area(shop: Shop, people: People, inside: Bools) -> dict[str, int]:
    names = {row["id"]: row["name"] for row in shop.db.execute("SELECT id, name FROM areas")}
    counts = Counter(names.get(area, ELSEWHERE) for area in people.area[inside].tolist())
    return dict(sorted(counts.items(), key=lambda item: (item[0] == ELSEWHERE, -item[1], item[0])))


def _sentence(reached: int, aside: int, left_out: dict[str, int]) -> str:
    parts = [
        tr("{people} people you can reach: {reached} get the message").format(people=reached + aside, reached=reached)
    ]
    if aside:
        parts.append(tr("{count} kept aside, so you can see the effect").format(count=number(aside)))
    parts += [
        tr("{count} left out, {reason}").format(count=number(count), reason=tr(reason))
        for reason, count in left_out.items()
    ]
    return "; ".join(parts) + "."


def _notes(promotion: Promotion, people: int, rate: float | None, effect: float | None) -> list[Note]:
    notes, by = [], promotion.kept_aside.by
    if people and rate is None:
        says = tr("There are no sales on file, so we assume that 10 of 100 would come anyway.")
        notes.append(Note(NO_SALES, says))
    if people and not promotion.kept_aside.share:
        says = tr("Nobody is kept aside, so nobody will be able to say whether it worked.")
        notes.append(Note(NOBODY_ASIDE, says))
    elif people and effect is None and by in TOO_FEW_UNITS:
        notes.append(Note("", tr(TOO_FEW_UNITS[by]).format(count=FEWEST_UNITS)))
    elif people and effect is None:
        notes.append(Note(NO_EFFECT, tr("With so few people no effect could be seen, whatever happens.")))
    if "flyer" in promotion.channels and by in ("person", "household") and promotion.kept_aside.share:
        says = tr("A leaflet reaches everybody in a street: keep areas or streets aside, not single people.")
        notes.append(Note(LEAFLETS, says))
    return notes


TOO_FEW_UNITS = {
    "area": QT_TR_NOOP("No effect could be seen: it takes sales on file and at least {count} areas to draw from."),
    "street": QT_TR_NOOP("No effect could be seen: it takes sales on file and at least {count} streets to draw from."),
}


def _overlaps(shop: Shop, promotion: Promotion, customers: set[int]) -> list[Note]:
    """People who are in another promotion on the same days: each muddies what can be said of the other."""
    rows = shop.db.execute(
        "SELECT p.name, m.customer_id FROM promotions p JOIN audiences a ON a.promotion_id = p.id"
        " JOIN audience_members m ON m.audience_id = a.id WHERE p.name != ? AND p.starts <= ? AND p.ends >= ?",
        (promotion.name, promotion.ends.isoformat(), promotion.starts.isoformat()),
    )
    shared = Counter(name for name, customer in rows if customer in customers)
    says = tr("{count} of them are also in “{name}” on some of these days.")
    return [Note("", says.format(count=number(count), name=name)) for name, count in sorted(shared.items())]
