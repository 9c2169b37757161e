"""Lists that left, held side by side, single nobody out."""

from __future__ import annotations

import random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from campaigns.audiences.differences import stands_out, without_standing_out

SMALLEST = 5
PAIRS = 100_000
PEOPLE = st.frozensets(st.integers(0, 40))


def test_of_a_hundred_thousand_random_pairs_none_singles_anybody_out() -> None:
    """Two lists drawn in the ways lists come to differ; whatever the gate lets pass is safe, and much does pass."""
    chance = random.Random("two lists")
    passed = refused = changed = 0
    for _ in range(PAIRS):
        old, new = a_pair(chance)
        if stands_out(new, old, SMALLEST):
            refused += 1
            smaller = without_standing_out(new, [old], SMALLEST, "salt")
            if smaller is not None:
                changed += 1
                assert_safe(smaller, old)
                assert smaller <= new
        elif len(new) >= SMALLEST:
            passed += 1
            assert_safe(new, old)
    assert passed > 20_000
    assert refused > 20_000
    assert changed > 10_000


def a_pair(chance: random.Random) -> tuple[frozenset[int], frozenset[int]]:
    """A list that left, and another one: a few came, a few said no, or it is of other people altogether."""
    size = chance.randint(SMALLEST, 60)
    old = frozenset(chance.sample(range(120), size))
    if chance.random() < 0.4:
        return old, frozenset(chance.sample(range(120), chance.randint(0, 60)))
    gone = chance.sample(sorted(old), min(size, chance.choice((0, 0, 1, 2, 4, 5, 9))))
    return old, (old - frozenset(gone)) | frozenset(chance.sample(range(120), chance.choice((0, 0, 1, 3, 5, 8))))


def assert_safe(new: frozenset[int], old: frozenset[int]) -> None:
    """What is in one list and not in the other is nobody, or a group."""
    for difference in (new - old, old - new):
        assert not difference or len(difference) >= SMALLEST
    assert len(new) >= SMALLEST


@given(PEOPLE, st.lists(PEOPLE, max_size=3), st.integers(1, 8))
def test_leaving_more_out_either_helps_against_all_lists_or_is_given_up(
    new: frozenset[int], lists: list[frozenset[int]], smallest: int
) -> None:
    kept = without_standing_out(new, lists, smallest, "salt")
    if kept is not None:
        assert kept <= new
        assert len(kept) >= smallest
        assert not any(stands_out(kept, old, smallest) for old in lists)


@given(PEOPLE, PEOPLE)
def test_a_list_never_stands_out_of_itself_and_the_rule_is_the_same_both_ways(
    one: frozenset[int], other: frozenset[int]
) -> None:
    assert stands_out(one, one, SMALLEST) == 0
    assert stands_out(one, other, SMALLEST) == stands_out(other, one, SMALLEST)


def test_who_is_left_out_is_drawn_by_lot_but_always_the_same() -> None:
    old = frozenset(range(50))
    new = old - {7}
    once, again, elsewhere = (without_standing_out(new, [old], SMALLEST, salt) for salt in ("a", "a", "b"))
    assert once is not None
    assert once == again != elsewhere
    assert len(old - once) == SMALLEST


def test_the_lot_does_not_favour_early_customers() -> None:
    old = frozenset(range(200))
    gone = [
        number
        for salt in range(60)
        for number in old - (without_standing_out(old - {0}, [old], SMALLEST, str(salt)) or frozenset())
        if number
    ]
    assert 80 < np.mean(gone) < 120
