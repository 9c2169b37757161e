"""How far the verdicts can be trusted: simulated promotions whose truth is known.

python -m tests.bench.bench_lift [TESTS A CELL]
"""

from __future__ import annotations

import sys
from collections import Counter
from datetime import date
from itertools import product
from math import sqrt
from statistics import NormalDist

import numpy as np
import numpy.typing as npt
from scipy.stats import binom

from campaigns.promotions.holdout import Z_95, keep_aside, smallest_effect
from campaigns.results.interval import Interval, by_clusters, difference
from campaigns.results.lift import NO_EFFECT, WORKED, judged, usual_share
from campaigns.results.looks import Look
from tests.bench.other_intervals import Limits, jeffreys, wilson

END = Look(date(2026, 1, 14), True)
HALF = Look(date(2026, 1, 7), False)
RISES = (0.0, 0.03, 0.06)
TARGET = "target: coverage .93 to .97, false “it worked” at most .05"


def verdicts(
    came: np.ndarray, aside_came: np.ndarray, reached: int, aside: int, rise: float
) -> tuple[float, Counter[str]]:
    """Coverage of the interval and the verdicts over simulated counts."""
    covered, told = 0, Counter[str]()
    for (a, b), times in Counter(zip(came.tolist(), aside_came.tolist(), strict=True)).items():
        found = difference(a, reached, b, aside)
        covered += times * (found.low <= rise <= found.high)
        told[judged(found, END, smallest_effect(usual_share(a + b, reached + aside), reached, aside))] += times
    return covered / len(came), told


def by_person(tests: int) -> None:
    """Customers drawn one by one."""
    print(" people  aside  usual  rise  cover  worked  no effect  cannot tell  found by a test of 95 % (normal)")
    rng = np.random.default_rng(2026)
    for people, share, usual, rise in product((100, 200, 500, 1000, 2000, 5000), (0.2, 0.5), (0.05, 0.1, 0.3), RISES):
        aside = round(people * share)
        reached = people - aside
        came, kept = rng.binomial(reached, usual + rise, tests), rng.binomial(aside, usual, tests)
        cover, told = verdicts(came, kept, reached, aside, rise)
        worked, nothing = (told[verdict] / tests for verdict in (WORKED, NO_EFFECT))
        cell = f"{people:7} {share:6.0%} {usual:6.0%} {rise:5.0%} {cover:6.3f}"
        bound = f"{power(usual, rise, reached, aside):12.3f}" if rise else ""
        print(f"{cell} {worked:7.3f} {nothing:10.3f} {1 - worked - nothing:12.3f} {bound}")


def exact() -> None:
    """The true coverage of every cell: the sum over all pairs of counts, so without the luck of a simulation.

    Beside the program's interval (Miettinen and Nurminen's) stand Newcombe's hybrid score interval, which is made of
    Wilson's limits, and the same made of Jeffreys': where few people can come, neither keeps within .93 to .97.
    """
    print("\nexact coverage, the sum over all counts: program, Newcombe with Wilson, Newcombe with Jeffreys")
    ranges = [[1.0, 0.0], [1.0, 0.0], [1.0, 0.0]]
    sizes = (90, 95, 99, 100, 101, 105, 110, 200, 500, 1000, 2000, 5000)
    for people, share, usual, rise in product(sizes, (0.2, 0.5), (0.04, 0.05, 0.06, 0.1, 0.3), RISES):
        found = exact_coverage(people, share, usual, rise)
        if usual in (0.05, 0.1, 0.3) and people in (100, 200, 500, 1000, 2000, 5000):
            ranges = [[min(a, one), max(b, one)] for (a, b), one in zip(ranges, found, strict=True)]
        if people in (100, 200) or not all(0.93 <= one <= 0.97 for one in found):
            says = "  ".join(f"{one:.4f}{' ' if 0.93 <= one <= 0.97 else '*'}" for one in found)
            print(f"{people:7} {share:6.0%} {usual:6.0%} {rise:5.0%}  {says}")
    print("false “it worked” in the same cells, exactly, at most: " + f"{max(false_alarms()):.4f}")
    said = ", ".join(f"{low:.4f} to {high:.4f}" for low, high in ranges)
    print(f"coverage in the cells of the table above, lowest and highest: {said}")


Floats = npt.NDArray[np.float64]


def exact_coverage(people: int, share: float, usual: float, rise: float) -> tuple[float, float, float]:
    """The chance that the interval holds the true rise, by the three ways; counts rarer than 1 in 10⁹ left out."""
    aside = round(people * share)
    reached = people - aside
    a, b = likely(reached, usual + rise), likely(aside, usual)
    chance = np.outer(binom.pmf(a, reached, usual + rise), binom.pmf(b, aside, usual))
    ways = [score_holds(a[:, None], reached, b[None, :], aside, rise)]
    ways += [holds(limits, a, reached, b, aside, rise) for limits in (wilson, jeffreys)]
    one, two, three = (float((chance * way).sum()) for way in ways)
    return one, two, three


def false_alarms() -> list[float]:
    """The chance in each cell that the program's interval lies above nothing though there is nothing."""
    cells = product((100, 200, 500, 1000, 2000, 5000), (0.2, 0.5), (0.05, 0.1, 0.3))
    return [exact_power(people, share, usual, 0.0) for people, share, usual in cells]


def likely(people: int, rate: float) -> npt.NDArray[np.int64]:
    """The counts that can be expected at all."""
    counts = np.arange(people + 1)
    return counts[binom.pmf(counts, people, rate) > 1e-9]


def holds(
    limits: Limits, a: npt.NDArray[np.int64], reached: int, b: npt.NDArray[np.int64], aside: int, rise: float,
) -> npt.NDArray[np.bool_]:  # fmt: skip
    """For each pair of counts whether Newcombe's interval, made of these limits, holds the rise."""
    rate_a, low_a, high_a = (column[:, None] for column in np.array([limits(int(x), reached, Z_95) for x in a]).T)
    rate_b, low_b, high_b = (column[None, :] for column in np.array([limits(int(x), aside, Z_95) for x in b]).T)
    effect = rate_a - rate_b
    down = np.sqrt((rate_a - low_a) ** 2 + (high_b - rate_b) ** 2)
    up = np.sqrt((high_a - rate_a) ** 2 + (rate_b - low_b) ** 2)
    return np.asarray((effect - down <= rise) & (rise <= effect + up))


def score_holds(
    a: npt.NDArray[np.int64], reached: int, b: npt.NDArray[np.int64], aside: int, rise: float
) -> npt.NDArray[np.bool_]:
    """The same for the program's interval, for many counts at once (tests hold it against `difference` itself)."""
    share_a, share_b, ratio = a / reached, b / aside, aside / reached
    third = 1 + ratio
    second = -(1 + ratio + share_a + ratio * share_b + rise * (ratio + 2))
    first = rise * rise + rise * (2 * share_a + ratio + 1) + share_a + ratio * share_b
    none = -share_a * rise * (1 + rise)
    bend = second**3 / (27 * third**3) - second * first / (6 * third**2) + none / (2 * third)
    root = np.sqrt(np.maximum(second**2 / (9 * third**2) - first / (3 * third), 1e-24)) * np.where(bend < 0, -1, 1)
    turn = (np.pi + np.arccos(np.clip(bend / root**3, -1, 1))) / 3
    likely_a = np.clip(2 * root * np.cos(turn) - second / (3 * third), 0, 1)
    likely_b = np.clip(likely_a - rise, 0, 1)
    spread = likely_a * (1 - likely_a) / reached + likely_b * (1 - likely_b) / aside
    spread = spread * (reached + aside) / (reached + aside - 1)
    return np.asarray((share_a - share_b - rise) ** 2 <= Z_95**2 * np.maximum(spread, 1e-300))


def by_share() -> None:
    """What share kept aside finds a rise of 6 points among 2,000 people, by the program's own interval, exactly."""
    print("\na rise of 6 points at 2,000 people, found (exact), by the share kept aside: 10 %, 20 %, 30 %, 40 %, 50 %")
    for usual in (0.05, 0.1, 0.2, 0.3, 0.4):
        found = [exact_power(2000, share, usual, 0.06) for share in (0.1, 0.2, 0.3, 0.4, 0.5)]
        print(f"  usual rate {usual:4.0%}: " + "  ".join(f"{one:.3f}" for one in found))


def exact_power(people: int, share: float, usual: float, rise: float) -> float:
    """The chance that the program's interval lies above nothing."""
    aside = round(people * share)
    reached = people - aside
    a, b = likely(reached, usual + rise), likely(aside, usual)
    chance = np.outer(binom.pmf(a, reached, usual + rise), binom.pmf(b, aside, usual))
    above = np.subtract.outer(a / reached, b / aside) > 0
    return float((chance * (~score_holds(a[:, None], reached, b[None, :], aside, 0.0) & above)).sum())


def power(usual: float, rise: float, reached: int, aside: int) -> float:
    """What a test of 95 % finds of a rise when everything else about the two groups is known (normal)."""
    spread = sqrt(usual * (1 - usual) / aside + (usual + rise) * (1 - usual - rise) / reached)
    return NormalDist().cdf(rise / spread - Z_95)


def stratified(tests: int) -> None:
    """Customers of very different rates, kept aside evenly within each kind, as the program does it."""
    rng = np.random.default_rng(7)
    print("\ndrawn within strata of 2 %, 10 % and 30 %: people, coverage, false “it worked”")
    for people in (200, 1000):
        rate = np.resize([0.02, 0.1, 0.3], people)
        strata = {person: person % 3 for person in range(people)}
        covered = false = 0
        for number in range(tests):
            aside = np.isin(np.arange(people), keep_aside(str(number), range(people), 0.2, strata))
            came = rng.random(people) < rate
            found = difference(int(came[~aside].sum()), int((~aside).sum()), int(came[aside].sum()), int(aside.sum()))
            covered += found.low <= 0 <= found.high
            false += found.low > 0
        print(f"{people:7} {covered / tests:6.3f} {false / tests:6.3f}")


def with_looks(tests: int) -> None:
    """Half time and end, stopping at the first “it worked”; the days of the visits are even."""
    rng = np.random.default_rng(3)
    print("\ntwo planned looks, no effect at all: people, false “it worked”; looking every day at 95 %")
    for people in (500, 2000):
        sizes = (people * 4 // 5, people // 5)
        false = daily = 0
        for _ in range(tests):
            days = [rng.integers(1, 15, n) * (rng.random(n) < 0.15) for n in sizes]  # 0: did not come
            false += WORKED in [judged(until(days, day), look, 5.0) for day, look in ((7, HALF), (14, END))]
            daily += any(until(days, day).low > 0 for day in range(1, 15))
        print(f"{people:7} {false / tests:6.3f} {daily / tests:6.3f}")


def until(days: list[np.ndarray], last: int) -> Interval:
    """The interval with the visits up to a day."""
    came = [int(((group > 0) & (group <= last)).sum()) for group in days]
    return difference(came[0], len(days[0]), came[1], len(days[1]))


def by_area(tests: int) -> None:
    """Whole areas drawn by lot, which differ by 0, 5 and 10 points; analysed by area and (wrongly) by person."""
    rng = np.random.default_rng(5)
    print("\nareas drawn by lot: areas, spread, rise, coverage, false “it worked”; by person: coverage")
    for areas, spread, rise in product((20, 30, 60), (0.0, 0.05, 0.1), (0.0, 0.06)):
        covered = false = naive = 0
        for _ in range(tests):
            people = rng.integers(20, 80, areas)
            reached = rng.permutation(areas) < areas // 2
            usual = rates(rng, 0.2, spread, areas)
            came = rng.binomial(people, np.clip(usual + rise * reached, 0, 1))
            before = rng.binomial(people, usual)
            found = by_clusters(came.astype(float), people.astype(float), reached, before.astype(float))
            assert found is not None
            covered += found.low <= rise <= found.high
            false += found.low > 0
            counts = (int(x[arm].sum()) for arm in (reached, ~reached) for x in (came, people))
            wrong = difference(*counts)
            naive += wrong.low <= rise <= wrong.high
        cell = f"{areas:7} {spread:6.0%} {rise:5.0%} {covered / tests:6.3f} {false / tests:6.3f}"
        print(f"{cell} {naive / tests:8.3f}")


def rates(rng: np.random.Generator, mean: float, spread: float, count: int) -> np.ndarray:
    """Usual rates of areas: beta with a mean and a standard deviation."""
    if not spread:
        return np.full(count, mean)
    size = mean * (1 - mean) / spread**2 - 1
    return rng.beta(mean * size, (1 - mean) * size, count)


if __name__ == "__main__":
    cell = int(sys.argv[1]) if len(sys.argv) > 1 else 3000
    print(f"{cell} simulated promotions a cell; {TARGET}; worst case standard error {sqrt(0.05 * 0.95 / cell):.3f}")
    by_person(cell)
    exact()
    by_share()
    stratified(cell)
    with_looks(cell)
    by_area(cell)
