"""How people come: forecasts against simulated customers whose truth is known, and plain groups."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest

from campaigns.segments.people import People
from campaigns.segments.rhythm import (
    Rhythm,
    expected_visits,
    fit_rhythm,
    gone_quiet,
    groups,
    histories,
    rhythm_of,
)
from campaigns.shop.shop import Shop
from tests.campaigns.segments.small_shop import TODAY, add_many, add_person, add_visit, days_ago

TRUE = Rhythm(0.8, 4.0, 1.2, 6.0)


def simulated(rng: np.random.Generator, people: int, weeks: float, ahead: float) -> list[np.ndarray]:
    """Repeats, recency, age, visits within `ahead` weeks, and who has stopped, drawn from the model (age: uniform)."""
    rows = []
    for _ in range(people):
        rate, stop = rng.gamma(TRUE.r, 1 / TRUE.alpha), rng.beta(TRUE.a, TRUE.b)
        age = rng.uniform(weeks / 3, weeks)
        moment, repeats, last, later = 0.0, 0, 0.0, 0
        while (moment := moment + rng.exponential(1 / rate)) <= age + ahead:
            if moment <= age:
                repeats, last = repeats + 1, moment
            else:
                later += 1
            if rng.random() < stop:
                break
        rows.append((repeats, last, age, later))
    return [np.array(column, dtype=float) for column in zip(*rows, strict=True)]


def test_the_parameters_that_made_the_customers_are_found_again() -> None:
    repeats, recency, age, _ = simulated(np.random.default_rng(1), 4000, 78, 0)
    found = fit_rhythm(repeats, recency, age)
    assert found.r == pytest.approx(TRUE.r, rel=0.15)
    assert found.alpha == pytest.approx(TRUE.alpha, rel=0.2)
    assert found.a / (found.a + found.b) == pytest.approx(TRUE.a / (TRUE.a + TRUE.b), rel=0.15)


def test_the_visits_to_expect_come_and_are_nearer_than_the_naive_rate() -> None:
    repeats, recency, age, later = simulated(np.random.default_rng(2), 4000, 78, 26)
    found = fit_rhythm(repeats, recency, age)
    expected = found.expected_visits(26, repeats, recency, age)
    naive = repeats / age * 26
    assert expected.sum() == pytest.approx(later.sum(), rel=0.08)
    assert abs(naive.sum() - later.sum()) > 3 * abs(expected.sum() - later.sum())


def test_the_chance_that_somebody_still_comes_is_honest() -> None:
    repeats, recency, age, later = simulated(np.random.default_rng(3), 6000, 78, 200)
    chance = fit_rhythm(repeats, recency, age).still_comes(repeats, recency, age)
    for low, high in ((0.0, 0.3), (0.3, 0.6), (0.6, 0.9)):
        inside = (chance >= low) & (chance < high) & (repeats >= 2)
        assert inside.sum() > 50
        assert abs((later[inside] > 0).mean() - chance[inside].mean()) < 0.12


def a_shop_with_rhythm(shop: Shop) -> People:
    """200 people who come every second week for a year; the first twenty stopped half a year ago."""
    visits = []
    for person in range(1, 201):
        last = 180 if person <= 20 else person % 14
        visits += [(person, days_ago(day)) for day in range(last, 365 - 100 * (person % 2), 14)]
    add_many(shop, 200, visits)
    return People(shop)


def test_those_who_stopped_have_gone_quiet_and_nobody_else(shop: Shop) -> None:
    people = a_shop_with_rhythm(shop)
    assert people.ids_in(gone_quiet(people)) == list(range(1, 21))
    found = groups(people)
    assert set(found[:20]) <= {"gone", "drifting"}
    assert set(found[20:]) == {"regular", "best"}


def test_new_seldom_and_absent_people_have_groups_of_their_own(shop: Shop) -> None:
    a_shop_with_rhythm(shop)
    new, seldom, never = add_person(shop), add_person(shop), add_person(shop)
    add_visit(shop, new, days_ago(5))
    for days in (200, 300):
        add_visit(shop, seldom, days_ago(days))
    found = dict(zip(People(shop).ids.tolist(), groups(People(shop)), strict=True))
    assert (found[new], found[seldom], found[never]) == ("new", "too little to say", "never came")


def test_silence_after_the_last_sale_on_file_is_none(shop: Shop) -> None:
    people = a_shop_with_rhythm(shop)
    before = gone_quiet(people).tolist()
    shop.today = TODAY + timedelta(weeks=20)
    assert gone_quiet(People(shop)).tolist() == before


def test_a_shop_with_few_returning_people_has_no_forecast(shop: Shop) -> None:
    add_many(shop, 20, [(person, days_ago(days)) for person in range(1, 21) for days in (1, 30, 60)])
    people = People(shop)
    assert rhythm_of(people) is None and expected_visits(people, 4) is None
    assert not gone_quiet(people).any()


def test_histories_are_in_weeks_and_count_visits_after_the_first(shop: Shop) -> None:
    add_many(shop, 1, [(1, days_ago(70)), (1, days_ago(35)), (1, days_ago(0))])
    past = histories(People(shop))
    assert (past.repeats[0], past.recency[0], past.age[0]) == (2, 10, 10)
