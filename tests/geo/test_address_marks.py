"""How each word of an address was understood, beside the place it could be."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.address_marks import Mark, marked_words
from geo.address_words import load_words

C, R, N, M = Mark.CLEAR, Mark.READ_AS, Mark.NOTE, Mark.MISSING


@pytest.mark.parametrize(
    ("country", "written", "place", "marks"),
    [
        ("LI", "Aeulestr. 52 Htr. Eing., Vaduz FL", "Äulestrasse 52, Vaduz", [R, C, N, N, C, C]),
        ("LI", "Äulestrasse 52", "Äulestrasse 25, Vaduz", [C, R]),
        ("CA", "354 E 17th Av, Vancouver BC V5V 1A1", "354 East 17th Avenue, Vancouver", [C, R, C, R, C, C, C, C]),
        ("CA", "328 East 17th Aveue #203", "328 East 17th Avenue, Vancouver", [C, C, C, R, N]),
        ("CA", "1865 East 7th Avenue", "East 7th Avenue, Vancouver", [M, C, C, C]),
        ("US", "21714 Corbett Rd", "217-14 Corbett Road, Bayside", [R, C, R]),
    ],
)
def test_words_are_clear_or_read_as_something_else_or_kept_or_missing(
    country: str, written: str, place: str, marks: list[Mark]
) -> None:
    assert [word.mark for word in marked_words(written, place, load_words(country))] == marks


def test_without_a_place_no_word_is_marked() -> None:
    assert {word.mark for word in marked_words("12 Nowhere Lane", "", load_words("GB"))} == {None}


@given(st.text(max_size=80), st.text(max_size=60))
def test_any_text_comes_back_word_by_word(written: str, place: str) -> None:
    words = marked_words(written, place, load_words("DE"))
    assert [word.text for word in words] == re.findall(r"[^\s,;]+", written)
