"""What was learnt across promotions, by kind of offer and by area, and what to repeat, if anything.

Results of one kind are drawn together: each is pulled towards nothing as far as it is unsure (empirical Bayes,
normal with mean 0 and the spread that the results themselves show: Efron and Morris 1975; the spread after
Paule and Mandel 1982). A kind or an area is proposed only when its effect stays above nothing for all that
are compared together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import sqrt
from statistics import NormalDist

from campaigns.errors import UserError
from campaigns.results.interval import error_of
from campaigns.results.lift import Results, results
from campaigns.results.words import extra_visits
from campaigns.shop.shop import Shop
from geo.texts import listed, tr

CERTAIN = 0.05  # on figures of chance alone something is proposed in one ledger of twenty
WORTH_HAVING = 3.0  # points; while a rise like this is possible, it is too early to say


@dataclass(frozen=True)
class Entry:
    """One effect on file: a promotion as a whole, or in one area; in points of 100 people, with its standard error."""

    promotion: str
    kind: str  # the playbook, or the promotion's name
    area: str  # "" for the whole
    ended: date
    effect: float
    error: float


@dataclass(frozen=True)
class Learnt:
    """What all results of one kind (and area) say together."""

    kind: str
    area: str
    promotions: int
    effect: float
    low: float
    high: float
    sentence: str


@dataclass(frozen=True)
class Ledger:
    """Everything learnt so far, and what to do next. `repeat` is None when nothing stands out.

    `finding` is what to repeat and `reason` why, both "" when nothing stands out; `sentence` says either case.
    """

    entries: tuple[Entry, ...]
    learnt: tuple[Learnt, ...]
    repeat: Learnt | None
    areas: tuple[str, ...]  # where the kind to repeat worked
    leave_out: tuple[str, ...]  # areas in which it was tried and no effect was seen
    sentence: str
    finding: str = ""
    reason: str = ""


def ledger(shop: Shop) -> Ledger:
    """The ledger of all promotions that have ended and can be judged."""
    return learn(entries(shop))


def entries(shop: Shop) -> list[Entry]:
    """Effects of the ended promotions, each as a whole and by area, the earliest first."""
    from campaigns.promotions.promotion_file import read_promotion

    rows = shop.db.execute("SELECT name, document FROM promotions WHERE ends < ? ORDER BY ends, id", (str(shop.today),))
    found: list[Entry] = []
    for row in rows.fetchall():
        try:
            told = results(shop, row["name"])
        except UserError:  # it never left the shop
            continue
        found += _of(told, read_promotion(row["document"]).playbook or row["name"])
    return found


def learn(found: Sequence[Entry]) -> Ledger:
    """Pool the effects and propose what to repeat, or nothing."""
    kinds = _pooled([entry for entry in found if not entry.area])
    areas = _pooled([entry for entry in found if entry.area])
    best = _best(kinds)
    if best is None:
        return Ledger(tuple(found), tuple(kinds + areas), None, (), (), _nothing(kinds))
    here = [one for one in areas if one.kind == best.kind]
    good = tuple(one.area for one in here if one.low > 0)
    bad = tuple(one.area for one in here if one.high < best.effect and one.effect <= 0)
    finding, reason = _proposal(found, best, good, bad)
    says = tr("{finding}. {reason}").format(finding=finding, reason=reason)
    return Ledger(tuple(found), tuple(kinds + areas), best, good, bad, says, finding, reason)


def _of(told: Results, kind: str) -> list[Entry]:
    """A result as entries; the standard error is that of the interval."""
    found = []
    if told.effect is not None and told.low is not None and told.high is not None and told.through == told.ends:
        error = error_of(told.effect, told.low, told.high)
        found.append(Entry(told.promotion, kind, "", told.ends, told.effect, error))
        for area in told.by_area:
            if area.effect is not None and area.error is not None:
                found.append(Entry(told.promotion, kind, area.area, told.ends, area.effect, area.error))
    return found


def _pooled(found: Sequence[Entry]) -> list[Learnt]:
    """One Learnt a kind (and area): its results are averaged by their certainty, then all are pulled together."""
    groups: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in found:
        groups[entry.kind, entry.area].append(entry)
    means = {name: _average(group) for name, group in groups.items()}
    spread = _spread(list(means.values()))
    z = NormalDist().inv_cdf(1 - CERTAIN / 2 / max(1, len(means)))  # wide enough for all keys together
    return [_learnt(name, len(groups[name]), *means[name], spread, z) for name in sorted(means)]


def _average(group: Sequence[Entry]) -> tuple[float, float]:
    """The mean of several results weighted by certainty, and its standard error."""
    weight = sum(entry.error**-2 for entry in group)
    return sum(entry.effect * entry.error**-2 for entry in group) / weight, 1 / sqrt(weight)


def _spread(means: Sequence[tuple[float, float]]) -> float:
    """How far true effects lie from nothing (standard deviation), so that the results scatter as they do.

    Paule and Mandel's equation with the mean fixed at nought: sum(effect² / (error² + spread²)) = number.
    """
    low, high = 0.0, 100.0
    for _ in range(60):
        middle = (low + high) / 2
        scatter = sum(effect**2 / (error**2 + middle**2) for effect, error in means)
        low, high = (middle, high) if scatter > len(means) else (low, middle)
    return low


def _learnt(name: tuple[str, str], promotions: int, effect: float, error: float, spread: float, z: float) -> Learnt:
    """The effect pulled towards nothing; its range is that of the effect itself where that is nearer to nothing."""
    share = spread**2 / (spread**2 + error**2)
    middle, half = effect * share, z * error * sqrt(share)
    low, high = min(middle - half, effect - z * error), middle + half
    unsure = tr("too early to say") if high > WORTH_HAVING else tr("no effect seen")
    says = unsure if low <= 0 <= high else extra_visits(low, high)
    return Learnt(name[0], name[1], promotions, middle, low, max(high, middle), says)


def _best(kinds: Sequence[Learnt]) -> Learnt | None:
    sure = [kind for kind in kinds if kind.low > 0]
    return max(sure, key=lambda kind: (kind.low, kind.kind), default=None)


def _nothing(kinds: Sequence[Learnt]) -> str:
    if not kinds:
        return tr("Repeat nothing yet: no promotion has ended that can be judged.")
    return tr("Repeat nothing yet: nothing has clearly worked so far. Try the likeliest again with more people.")


def _proposal(found: Sequence[Entry], best: Learnt, good: tuple[str, ...], bad: tuple[str, ...]) -> tuple[str, str]:
    """What to repeat, and why."""
    latest = [entry.promotion for entry in found if entry.kind == best.kind][-1]
    finding = tr("Repeat “{name}” in {areas}") if good else tr("Repeat “{name}”")
    reason = (
        tr("All in all it brought {visits}. Leave out {areas} this time: no effect was seen there.")
        if bad
        else tr("All in all it brought {visits}.")
    )
    return finding.format(name=latest, areas=listed(good)), reason.format(visits=best.sentence, areas=listed(bad))
