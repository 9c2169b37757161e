"""Who is kept aside is drawn by lot, evenly, and the same each time; what could be seen is said before."""

from __future__ import annotations

import pytest

from campaigns.promotions.holdout import keep_aside, people_needed, smallest_effect, variant_of


def test_the_share_is_kept_to_within_one_person() -> None:
    for people in (1, 7, 10, 214, 1000):
        for share in (0.0, 0.1, 0.2, 0.5):
            assert abs(len(keep_aside("salt", range(people), share)) - share * people) <= 1


def test_the_same_people_are_kept_aside_each_time_and_others_with_another_salt() -> None:
    people = list(range(500))
    assert keep_aside("a", people, 0.2) == keep_aside("a", people, 0.2)
    assert set(keep_aside("a", people, 0.2)) == set(keep_aside("a", people[::-1], 0.2))
    assert keep_aside("a", people, 0.2) != keep_aside("b", people, 0.2)


def test_every_stratum_gives_its_share() -> None:
    people = list(range(1000))
    strata = {person: person % 7 for person in people}
    aside = keep_aside("salt", people, 0.2, strata)
    for stratum in range(7):
        size = sum(strata[person] == stratum for person in people)
        assert abs(sum(strata[person] == stratum for person in aside) - 0.2 * size) <= 1


def test_everybody_has_the_same_chance_to_be_kept_aside() -> None:
    counts = [0] * 50
    for salt in range(400):
        for person in keep_aside(str(salt), range(50), 0.2):
            counts[person] += 1
    assert all(45 < count < 120 for count in counts), "80 expected; five standard deviations are 40"


def test_half_get_each_message() -> None:
    variants = [variant_of("salt", customer, ("A", "B")) for customer in range(2000)]
    assert 900 < variants.count("A") < 1100


@pytest.mark.parametrize(
    ("usual", "people", "half", "fifth"),
    [
        (0.05, 200, 12.2, 12.9),
        (0.05, 1000, 4.6, 5.3),
        (0.05, 5000, 1.9, 2.2),
        (0.10, 200, 14.7, 16.5),
        (0.10, 1000, 5.9, 7.0),
        (0.10, 5000, 2.5, 3.0),
    ],
)
def test_the_smallest_effect_is_the_one_of_the_design(usual: float, people: int, half: float, fifth: float) -> None:
    assert smallest_effect(usual, people // 2, people // 2) == pytest.approx(half, abs=0.12)
    assert smallest_effect(usual, people * 4 // 5, people // 5) == pytest.approx(fifth, abs=0.12)


def test_nobody_kept_aside_or_too_few_people_show_no_effect() -> None:
    assert smallest_effect(0.1, 100, 0) is None
    assert smallest_effect(0.1, 0, 100) is None
    assert smallest_effect(0.5, 4, 1) is None


def test_the_people_needed_are_those_who_would_show_the_effect() -> None:
    needed = people_needed(0.1, 6.0, 0.2)
    assert needed is not None
    assert smallest_effect(0.1, round(needed * 0.8), round(needed * 0.2)) == pytest.approx(6.0, abs=0.05)
    assert people_needed(0.1, 0.0, 0.2) is None
