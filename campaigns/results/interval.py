"""The difference between two groups with its uncertainty: people one by one, and whole areas or streets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import acos, copysign, cos, pi, sqrt
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

from campaigns.promotions.holdout import FEWEST_PER_ARM, FEWEST_UNITS, Z_95, share_of_units

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
HALVINGS = 40  # after which an end is known to 10⁻¹²


@dataclass(frozen=True)
class Interval:
    """A difference of shares (0 to 1) and the range it lies in."""

    effect: float
    low: float
    high: float


def error_of(effect: float, low: float, high: float) -> float:
    """The standard error of an effect as its range of 95 % has it on the side of nothing (points); there it matters."""
    return max((effect - low if effect > 0 else high - effect) / Z_95, 0.1)


def difference(came_a: int, people_a: int, came_b: int, people_b: int, z: float = Z_95) -> Interval:
    """Share in A less share in B, and all differences that a score test does not rule out.

    Miettinen and Nurminen 1985, Statistics in Medicine 4, 213-226. Of the three tried it alone holds the truth .93 to
    .97 of the time in all cases of 100 to 5,000 people where 5, 10 or 30 of 100 come anyway (.946 to .967); Newcombe's
    hybrid score interval (1998, method 10) does .979 of the time with 100 people, half of them kept aside, where 5 of
    100 come (tests/bench/bench_lift.py sums this exactly). Shares from 0 to 1; each group has somebody in it.
    """
    effect = came_a / people_a - came_b / people_b

    def is_ruled_out(rise: float) -> bool:
        spread = _spread_under(rise, came_a / people_a, people_a, came_b / people_b, people_b)
        return (effect - rise) ** 2 > z * z * spread

    return Interval(effect, _last_held(effect, -1.0, is_ruled_out), _last_held(effect, 1.0, is_ruled_out))


def _last_held(held: float, end: float, is_ruled_out: Callable[[float], bool]) -> float:
    """How far towards `end` one can go from a difference that holds before it is ruled out, by halving."""
    if not is_ruled_out(end):
        return end
    for _ in range(HALVINGS):
        middle = (held + end) / 2
        held, end = (held, middle) if is_ruled_out(middle) else (middle, end)
    return held


def _spread_under(rise: float, rate_a: float, people_a: int, rate_b: float, people_b: int) -> float:
    """The variance of the difference of shares if the true one were `rise`.

    With it the likeliest share in A solves a cubic equation, of which this is the root between 0 and 1
    (Farrington and Manning 1990, Statistics in Medicine 9, 1447-1454, appendix).
    """
    ratio = people_b / people_a
    cubic = 1 + ratio
    square = -(1 + ratio + rate_a + ratio * rate_b + rise * (ratio + 2)) / (3 * cubic)
    plain = (rise * rise + rise * (2 * rate_a + ratio + 1) + rate_a + ratio * rate_b) / (3 * cubic)
    none = -rate_a * rise * (1 + rise) / (2 * cubic)
    bend = square**3 - 1.5 * square * plain + none
    width = copysign(sqrt(max(square * square - plain, 0.0)), bend)
    turn = acos(min(1.0, max(-1.0, bend / width**3))) if width else 0.0
    likely_a = min(1.0, max(0.0, 2 * width * cos((pi + turn) / 3) - square))
    likely_b = min(1.0, max(0.0, likely_a - rise))
    people = people_a + people_b
    spread = likely_a * (1 - likely_a) / people_a + likely_b * (1 - likely_b) / people_b
    return spread * people / (people - 1)


def by_clusters(
    came: Floats, people: Floats, is_reached: Bools, before: Floats | None = None, z: float = Z_95
) -> Interval | None:
    """The difference when whole clusters (areas, streets, households) were drawn by lot; one value a cluster.

    Each group's share is a ratio over its clusters, with the spread between clusters as its uncertainty
    (Cochran 1977, section 6.3) and Welch's degrees of freedom. `before` counts who came in as many days before:
    what a cluster's share then tells of its share now is taken out first (analysis of covariance), so that
    areas that always differ do not hide the effect. As sure as `z` standard errors of a normal distribution make,
    95 % as it is. None with too few clusters to say.
    """
    from scipy.special import stdtrit

    if len(came) < FEWEST_UNITS or min(is_reached.sum(), (~is_reached).sum()) < FEWEST_PER_ARM:
        return None
    carried, more = (came * 0, 1.0) if before is None else _carried_over(came, people, is_reached, before)
    told = came - carried
    arms = [(told[arm], people[arm]) for arm in (is_reached, ~is_reached)]
    (rate_a, spread_a), (rate_b, spread_b) = (share_of_units(visits, sizes) for visits, sizes in arms)
    spread, effect = (spread_a + spread_b) * more, rate_a - rate_b
    if spread == 0:
        return Interval(effect, effect, effect)
    spent = 0 if before is None else 1  # a degree of freedom for what was carried over
    free = [len(sizes) - 1 - spent / 2 for _, sizes in arms]
    freedom = (spread_a + spread_b) ** 2 / (spread_a**2 / free[0] + spread_b**2 / free[1])
    half = float(stdtrit(freedom, NormalDist().cdf(z))) * sqrt(spread)
    return Interval(effect, effect - half, effect + half)


def _carried_over(came: Floats, people: Floats, is_reached: Bools, before: Floats) -> tuple[Floats, float]:
    """How many came in each cluster more or less than on average because they always do.

    The slope is that within the two groups (people as weights), so the effect itself is no part of it. Also by
    how much the variance of the difference grows because the slope is estimated.
    """
    above = before - before.sum() / people.sum() * people
    top = bottom = apart = 0.0
    for arm, sign in ((is_reached, 1), (~is_reached, -1)):
        size, x, y = people[arm], before[arm] / people[arm], came[arm] / people[arm]
        mean = float(np.average(x, weights=size))
        top += float((size * (x - mean) * y).sum())
        bottom += float((size * (x - mean) ** 2).sum())
        apart += sign * mean
    if not bottom:
        return above * 0.0, 1.0
    alone = 1 / people[is_reached].sum() + 1 / people[~is_reached].sum()
    more = (1 + apart**2 / bottom / alone) * (len(came) - 2) / (len(came) - 3)
    return np.asarray(above * (top / bottom)), float(more)
