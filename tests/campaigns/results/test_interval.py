"""Intervals keep their promise: published figures, and simulated promotions whose truth is known."""

from __future__ import annotations

from collections import Counter
from datetime import date

import numpy as np
import pytest

from campaigns.promotions.holdout import smallest_effect
from campaigns.results.interval import by_clusters, difference, jeffreys, newcombe, wilson
from campaigns.results.lift import CANNOT_TELL, NO_EFFECT, WORKED, judged, usual_share
from campaigns.results.looks import Look


@pytest.mark.parametrize(
    ("counts", "low", "high"),
    [
        ((56, 70, 48, 80), 0.0524, 0.3339),
        ((9, 10, 3, 10), 0.1705, 0.8090),
        ((6, 7, 2, 7), 0.0582, 0.8062),
        ((5, 56, 0, 29), -0.0381, 0.1926),
        ((0, 10, 0, 20), -0.1611, 0.2775),
        ((10, 10, 0, 10), 0.6075, 1.0),
    ],
)
def test_the_interval_is_the_published_one(counts: tuple[int, int, int, int], low: float, high: float) -> None:
    """Newcombe 1998, table II, method 10."""
    found = newcombe(*counts)
    assert (found.low, found.high) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))


def test_a_share_of_none_has_a_range_too() -> None:
    assert wilson(0, 10) == (0.0, 0.0, pytest.approx(0.2775, abs=5e-5))


def test_the_interval_of_a_share_is_the_published_one() -> None:
    """Brown, Cai and DasGupta 2001, table 5 (n = 20: x = 1 and x = 5), and to the end where nobody came."""
    assert jeffreys(1, 20)[1:] == (pytest.approx(0.0055, abs=6e-4), pytest.approx(0.2109, abs=6e-3))
    assert jeffreys(0, 20)[1] == 0.0 and jeffreys(20, 20)[2] == 1.0
    assert jeffreys(5, 20)[1] > wilson(5, 20)[1] - 0.02


@pytest.mark.parametrize(("people", "usual", "rise"), [(200, 0.1, 0.0), (1000, 0.05, 0.06), (5000, 0.3, 0.0)])
def test_nineteen_of_twenty_intervals_hold_the_truth(people: int, usual: float, rise: float) -> None:
    rng = np.random.default_rng(7)
    reached, aside = people * 4 // 5, people // 5
    came = zip(rng.binomial(reached, usual + rise, 1500), rng.binomial(aside, usual, 1500), strict=True)
    found = [difference(int(a), reached, int(b), aside) for a, b in came]
    coverage = np.mean([interval.low <= rise <= interval.high for interval in found])
    assert 0.93 <= coverage <= 0.97
    if rise == 0:
        assert np.mean([interval.low > 0 for interval in found]) <= 0.05


def test_whole_areas_are_compared_as_areas() -> None:
    """Areas differ from each other, so counting their people one by one would promise too much."""
    rng = np.random.default_rng(8)
    by_area, by_person = [], []
    for _ in range(600):
        people = rng.integers(20, 60, 40)
        came = rng.binomial(people, rng.beta(4, 16, 40))
        reached = rng.permutation(40) < 20
        found = by_clusters(came.astype(float), people.astype(float), reached)
        assert found is not None
        by_area.append(found.low > 0 or found.high < 0)
        counts = [
            int(x) for x in (came[reached].sum(), people[reached].sum(), came[~reached].sum(), people[~reached].sum())
        ]
        wrong = difference(*counts)
        by_person.append(wrong.low > 0 or wrong.high < 0)
    assert np.mean(by_area) <= 0.075
    assert np.mean(by_person) > 0.1


def test_areas_that_always_differ_do_not_hide_an_effect() -> None:
    """What an area's share was before is taken out; the truth stays covered and the range becomes narrow."""
    rng = np.random.default_rng(9)
    covered, halves = 0, []
    for _ in range(500):
        people = rng.integers(20, 80, 30)
        usual = rng.beta(3, 12, 30)
        reached = rng.permutation(30) < 15
        came, before = rng.binomial(people, np.clip(usual + 0.06 * reached, 0, 1)), rng.binomial(people, usual)
        plain = by_clusters(came.astype(float), people.astype(float), reached)
        found = by_clusters(came.astype(float), people.astype(float), reached, before.astype(float))
        assert plain is not None and found is not None
        covered += found.low <= 0.06 <= found.high
        halves.append((found.high - found.low) / (plain.high - plain.low))
    assert 0.92 <= covered / 500 <= 0.98
    assert np.mean(halves) < 0.75


def test_a_few_areas_are_too_few_to_say() -> None:
    ten = np.ones(10)
    assert by_clusters(ten, ten * 5, np.arange(10) < 5) is None
    assert by_clusters(np.ones(30), np.full(30, 5.0), np.arange(30) < 2) is None


def verdicts(people: int, usual: float, rise: float, times: int = 400) -> Counter[str]:
    """What is told of simulated promotions with a fifth kept aside."""
    rng = np.random.default_rng(11)
    reached, aside = people * 4 // 5, people // 5
    told: Counter[str] = Counter()
    came = zip(rng.binomial(reached, usual + rise, times), rng.binomial(aside, usual, times), strict=True)
    for a, b in ((int(a), int(b)) for a, b in came):
        seen = smallest_effect(usual_share(a + b, people), reached, aside)
        told[judged(difference(a, reached, b, aside), Look(date(2026, 7, 14), True), seen)] += 1
    return told


def test_a_rise_of_six_points_is_found_among_two_thousand_people() -> None:
    assert verdicts(2000, 0.1, 0.06)[WORKED] >= 0.8 * 400


@pytest.mark.parametrize("people", [100, 500, 2000])
def test_nothing_is_seldom_told_to_have_worked(people: int) -> None:
    assert verdicts(people, 0.1, 0.0)[WORKED] <= 0.05 * 400


def test_too_few_people_to_tell_are_not_told_of_no_effect() -> None:
    assert verdicts(100, 0.05, 0.06)[NO_EFFECT] <= 0.05 * 400
    assert verdicts(100, 0.1, 0.0)[CANNOT_TELL] >= 0.7 * 400
    assert verdicts(5000, 0.1, 0.0)[NO_EFFECT] >= 0.75 * 400
