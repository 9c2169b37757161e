"""Names spelt nearly like a text are found by counting letters first, and none is lost by that."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from geo.likeness import Likeness

_TEXTS = st.lists(st.text("abcé12", min_size=1, max_size=9), min_size=1, max_size=30)


@given(_TEXTS, _TEXTS, st.integers(0, 3))
def test_the_names_near_a_text_are_those_that_comparing_with_all_names_finds(
    names: list[str], texts: list[str], slips: int
) -> None:
    found = Likeness(set(names)).near(texts, [slips] * len(texts))
    every = [{(n, OSA.distance(t, n)) for n in names if OSA.distance(t, n) <= slips} for t in texts]
    assert [set(near) for near in found] == (every if slips else [set() for _ in texts])


def test_two_letters_changed_about_are_one_slip() -> None:
    assert Likeness(["cambie", "main"]).near(["camibe"], [1]) == [[("cambie", 1)]]
