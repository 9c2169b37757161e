"""The shop's own high weeks: what is planted is found, what is shuffled is not."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np

from campaigns.promotions.own_rhythm import high_weeks, weekday_habits, weeks_that_stand_out
from campaigns.segments.people import People
from campaigns.shop.shop import Shop
from tests.campaigns.segments.small_shop import TODAY, add_area, add_many

WEEKS = 50
FIRST = TODAY - timedelta(weeks=WEEKS)  # a Monday
AREAS = [f"a{n}" for n in range(8)]
HIGH = (20, 21)


def made_up(shop: Shop, rng: np.random.Generator, *, planted: bool, saturdays: bool = False) -> People:
    """240 people in 8 areas, about a visit in two weeks each; those of three come thrice as often if planted."""
    for area in AREAS:
        add_area(shop, area, f"Area {area}")
    visits = []
    for person in range(1, 241):
        rate = rng.gamma(2, 0.25)
        home = person % len(AREAS)
        for week in range(WEEKS):
            often = 3.0 if planted and week in HIGH and home < 3 else 1.0
            for _ in range(rng.poisson(rate * often)):
                day = 5 if saturdays and home == 0 and rng.random() < 0.5 else int(rng.integers(0, 7))
                visits.append((person, FIRST + timedelta(weeks=week, days=day)))
    add_many(shop, 240, visits, AREAS, "16:00")
    return People(shop)


def test_planted_weeks_and_the_areas_that_made_them_are_found(shop: Shop) -> None:
    found = high_weeks(made_up(shop, np.random.default_rng(1), planted=True))
    assert found is not None
    assert set(found.weeks) == {FIRST + timedelta(weeks=week) for week in HIGH}
    assert {ground.name for ground in found.grounds} <= {"Area a0", "Area a1", "Area a2"}
    assert found.grounds and found.there > 2 > found.times_as_often > 1.2
    assert found.chance <= 0.05


def test_the_same_weeks_a_year_later_are_what_lies_ahead(shop: Shop) -> None:
    found = high_weeks(made_up(shop, np.random.default_rng(1), planted=True))
    assert found is not None
    first = FIRST + timedelta(weeks=HIGH[0] + 52)
    assert found.next_after(first - timedelta(days=3)) == (first, first + timedelta(days=13))
    assert found.next_after(first + timedelta(weeks=9)) is None


def test_when_nothing_happens_something_is_found_in_one_of_ten_lists_at_most() -> None:
    """Eighty lists of people with rates of their own, some of whom start late or stop."""
    rng = np.random.default_rng(3)
    finds = 0
    for _ in range(80):
        rates = rng.gamma(0.7, 0.8, (150, 1)) * np.ones(WEEKS)
        weeks = np.arange(WEEKS)
        rates *= (weeks >= rng.integers(-40, 40, (150, 1))) & (weeks < rng.integers(20, 120, (150, 1)))
        customer, week = np.nonzero(counts := rng.poisson(rates))
        often = counts[customer, week]
        high, _ = weeks_that_stand_out(np.repeat(customer, often), np.repeat(week, often), WEEKS, rng)
        finds += len(high) > 0
    assert finds <= 8


def test_people_who_prefer_a_weekday_are_found_by_their_area(shop: Shop) -> None:
    habits = weekday_habits(made_up(shop, np.random.default_rng(2), planted=False, saturdays=True))
    assert [(habit.area, habit.weekday) for habit in habits] == [("a0", 5)]
    assert habits[0].share > 0.4
    assert habits[0].elsewhere < 0.2


def test_where_people_live_anywhere_no_area_has_a_weekday_in_nine_of_ten_towns(shop: Shop) -> None:
    """Sixty times the same people, who do prefer days of their own, change homes."""
    people, rng = made_up(shop, np.random.default_rng(2), planted=False, saturdays=True), np.random.default_rng(5)
    homes, finds = people.area, 0
    for turn in range(60):
        people.area = rng.permutation(homes)  # type: ignore[misc]
        finds += bool(weekday_habits(people, seed=turn))
    assert finds <= 6


def test_with_too_little_to_go_by_nothing_is_said(shop: Shop) -> None:
    add_many(shop, 10, [(n, date(2026, 6, 1)) for n in range(1, 11)])
    people = People(shop)
    assert high_weeks(people) is None
    assert weekday_habits(people) == []
