"""Intervals keep their promise: published figures, and simulated promotions whose truth is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.promotions.holdout import smallest_effect
from campaigns.results.interval import by_clusters, difference
from campaigns.results.lift import CANNOT_TELL, NO_EFFECT, WORKED, judged, usual_share
from campaigns.results.looks import Look
from tests.bench.bench_lift import exact_coverage, exact_power, score_holds
from tests.bench.other_intervals import newcombe


@pytest.mark.parametrize(
    ("counts", "low", "high"),
    [
        ((56, 70, 48, 80), 0.0528, 0.3382),
        ((9, 10, 3, 10), 0.1700, 0.8406),
        ((6, 7, 2, 7), 0.0342, 0.8534),
        ((5, 56, 0, 29), -0.0326, 0.1933),
        ((0, 10, 0, 20), -0.1658, 0.2844),
        ((0, 10, 0, 10), -0.2879, 0.2879),
        ((10, 10, 0, 20), 0.7156, 1.0),
        ((10, 10, 0, 10), 0.6636, 1.0),
    ],
)
def test_the_interval_is_the_published_one(counts: tuple[int, int, int, int], low: float, high: float) -> None:
    """Newcombe 1998, Statistics in Medicine 17, table II, method 6 (Miettinen and Nurminen)."""
    found = difference(*counts)
    assert (found.low, found.high) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))


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
def test_the_one_it_is_held_against_is_the_published_one_too(
    counts: tuple[int, int, int, int], low: float, high: float
) -> None:
    """The same table, method 10 (Newcombe)."""
    found = newcombe(*counts)
    assert (found.low, found.high) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))


@given(st.integers(1, 60), st.integers(1, 60), st.data())
def test_the_interval_holds_what_was_seen_and_mirrors_when_the_groups_change_places(
    people_a: int, people_b: int, data: st.DataObject
) -> None:
    came_a, came_b = data.draw(st.integers(0, people_a)), data.draw(st.integers(0, people_b))
    found, back = (difference(*counts) for counts in ((came_a, people_a, came_b, people_b),
                                                      (came_b, people_b, came_a, people_a)))  # fmt: skip
    assert -1 <= found.low <= found.effect <= found.high <= 1
    assert (back.low, back.high) == (pytest.approx(-found.high, abs=1e-9), pytest.approx(-found.low, abs=1e-9))


def exact_cells() -> Iterator[tuple[int, float, float, float]]:
    yield from product((100, 200, 500, 1000, 2000, 5000), (0.2, 0.5), (0.05, 0.1, 0.3), (0.0, 0.03, 0.06))


def test_in_no_case_is_the_promise_of_95_percent_kept_too_little_or_too_much() -> None:
    """The true coverage, summed over all counts that can come; Newcombe's interval does not stay within it."""
    found = {cell: exact_coverage(*cell) for cell in exact_cells()}
    assert all(0.93 <= program <= 0.97 for program, _, _ in found.values())
    assert found[100, 0.5, 0.05, 0.0][1] == pytest.approx(0.9788, abs=5e-5)


def test_nothing_is_told_to_have_worked_less_than_once_in_twenty_times() -> None:
    assert max(exact_power(people, share, usual, 0.0) for people, share, usual, _ in exact_cells()) <= 0.05


@pytest.mark.parametrize("usual", [0.05, 0.1, 0.2, 0.3])
def test_with_half_of_two_thousand_kept_aside_a_rise_of_six_points_is_found_four_times_in_five(usual: float) -> None:
    assert exact_power(2000, 0.5, usual, 0.06) >= 0.8


def test_what_is_summed_is_the_program_s_own_interval() -> None:
    a, b = np.arange(0, 81, 4), np.arange(0, 21)
    for rise in (-0.1, 0.0, 0.03, 0.4):
        said = score_holds(a[:, None], 80, b[None, :], 20, rise)
        found = [[difference(x, 80, y, 20) for y in b.tolist()] for x in a.tolist()]
        assert said.tolist() == [[one.low <= rise <= one.high for one in row] for row in found]


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


def test_whole_areas_can_be_judged_more_strictly() -> None:
    rng = np.random.default_rng(12)
    people, came = np.full(30, 40.0), rng.binomial(40, 0.2, 30).astype(float)
    usual, strict = (by_clusters(came, people, np.arange(30) < 15, z=z) for z in (1.959964, 2.575829))
    assert usual is not None and strict is not None and usual.effect == strict.effect
    assert strict.low < usual.low < usual.high < strict.high
    widths = [one.high - one.low for one in (usual, strict)]
    assert widths[1] / widths[0] == pytest.approx(2.76 / 2.05, abs=0.02), "Student's t with about 28 degrees of freedom"


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
