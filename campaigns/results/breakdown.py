"""A result by area and by message: small groups, so said with more caution than the whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

from campaigns.promotions.choose import ELSEWHERE
from campaigns.promotions.parts import Promotion
from campaigns.results.drawn import Drawn
from campaigns.results.interval import Interval, difference, error_of
from campaigns.results.words import extra_visits_shortly
from campaigns.segments.people import Bools
from geo.texts import tr

Objects = npt.NDArray[np.object_]

CERTAIN = 0.05


@dataclass(frozen=True)
class AreaResult:
    """One area: visits per 100 people more or fewer than among those kept aside there (None: too few people).

    The range is wide enough to hold for all areas together; `error` is the effect's own standard error.
    """

    area: str
    reached: int
    kept_aside: int
    came_reached: int
    came_kept: int
    effect: float | None
    low: float | None
    high: float | None
    sentence: str
    error: float | None = None


@dataclass(frozen=True)
class VariantResult:
    """One message: how many of 100 people came who got it in the first wave, the only one where there is no other.

    `clear` when the best one's lead is more than chance.
    """

    variant: str
    reached: int
    came: int
    per_100: float
    sentence: str
    clear: bool = False


def by_area(drawn: Drawn, area: Objects, names: dict[str, str], fewest: int) -> tuple[AreaResult, ...]:
    """Each area of a promotion, most people first; the ranges are wide enough to hold for all areas together.

    Where whole streets or homes were drawn by lot, those of one area are compared as such, so that few areas have
    enough of them to say anything.
    """
    is_reached, came = drawn.is_reached, drawn.came
    ids = sorted({one for one in area.tolist() if one is not None})
    large = [
        one for one in ids if min((is_reached & (area == one)).sum(), (~is_reached & (area == one)).sum()) >= fewest
    ]
    z = NormalDist().inv_cdf(1 - CERTAIN / 2 / max(1, len(large)))  # Bonferroni
    found = []
    for one in [*ids, None]:
        here = area == one
        reached, aside = here & is_reached, here & ~is_reached
        counts = tuple(int(mask.sum()) for mask in (reached, aside, reached & came, aside & came))
        if here.any():
            alone, among_all = (drawn.effect(here), drawn.effect(here, z)) if one in large else (None, None)
            found.append(_area(names.get(str(one), ELSEWHERE), counts, alone, among_all))
    return tuple(sorted(found, key=lambda result: (-result.reached - result.kept_aside, result.area)))


def _area(name: str, counts: tuple[int, ...], alone: Interval | None, found: Interval | None) -> AreaResult:
    reached, aside, came_reached, came_kept = counts
    if found is None or alone is None:
        return AreaResult(name, reached, aside, came_reached, came_kept, None, None, None, tr("too few people to say"))
    low, high = found.low * 100, found.high * 100
    says = extra_visits_shortly(low, high) if low > 0 else tr("too early to say")
    effect, error = found.effect * 100, error_of(*(100 * one for one in (alone.effect, alone.low, alone.high)))
    return AreaResult(name, reached, aside, came_reached, came_kept, effect, low, high, says, error)


def by_variant(
    promotion: Promotion, variant: Objects, is_reached: Bools, came: Bools, is_first: Bools | None = None
) -> tuple[VariantResult, ...]:
    """Each message of a promotion with several, best first, and whether the difference may be chance.

    With two waves only the first is compared, which was split evenly: in the second the message that had done
    better went to nearly all, so what came of it there says little (and weighted together with the first it
    would find differences where there are none more often than it should).
    """
    if len(promotion.variants) < 2:
        return ()
    judged = is_reached if is_first is None else is_reached & is_first
    groups = [(one, judged & (variant == one)) for one in promotion.variants]
    counted = [(one, int(who.sum()), int((who & came).sum())) for one, who in groups if who.any()]
    counted.sort(key=lambda row: (-row[2] / row[1], row[0]))
    says, clear = compared(counted)
    return tuple(VariantResult(one, people, n, 100 * n / people, says, clear) for one, people, n in counted)


def compared(counted: Sequence[tuple[str, int, int]]) -> tuple[str, bool]:
    """Whether the best of some messages (name, people, how many came; best first) works better than the next.

    What the difference says, and whether it is clear.
    """
    if len(counted) < 2:
        return "", False
    (best, people_a, came_a), (_, people_b, came_b) = counted[:2]
    if difference(came_a, people_a, came_b, people_b).low > 0 and len(counted) == 2:
        return tr("{message} works better.").format(message=best), True
    if not came_a:
        return tr("Nobody came yet."), False
    return tr("The difference may be chance. Test it once more to be sure."), False
