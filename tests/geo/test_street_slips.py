"""Streets of which one word is misspelt."""

from __future__ import annotations

import pytest

from geo.address_words import load_words
from geo.street_index import StreetIndex
from geo.street_slips import OneSlip

STREETS = ("Maple Avenue", "Maple Court", "East 13th Avenue", "Kingsway", "Rosewood Drive", "Saint Helens Road")


@pytest.fixture
def index() -> StreetIndex:
    return StreetIndex(STREETS, load_words("CA"))


@pytest.mark.parametrize(
    ("text", "street"),
    [("mapel avenue", 0), ("maple avneue", 0), ("maple cuort", 1), ("east 13th avneue", 2), ("roswood dr", 4),
     ("saint helsens rd", 5)],
)  # fmt: skip
def test_a_word_with_one_slip_is_put_right(index: StreetIndex, text: str, street: int) -> None:
    assert OneSlip(index).find([text])[text][0].street == street


@pytest.mark.parametrize("text", ["maple avenue", "mapel avneue", "mappell avenue", "east 31th avenu", "qqqq"])
def test_no_slip_two_slips_and_another_number_are_left_out(index: StreetIndex, text: str) -> None:
    assert OneSlip(index).find([text]) == {}


def test_what_comes_first_is_what_comparing_whole_names_puts_first(index: StreetIndex) -> None:
    texts = ["mapel avenue", "rosewod drive", "rosewoood drive", "saint helenz road"]
    found = OneSlip(index).find(texts)
    whole = index.find_like([index.namer.name(text) for text in texts])
    assert [found[text][0] for text in texts] == [matches[0] for matches in whole]


def test_a_street_entered_later_is_found_too(index: StreetIndex) -> None:
    slips = OneSlip(index)
    assert slips.find(["bluebel lane"]) == {}
    index.add("Bluebell Lane")
    assert slips.find(["bluebel lane"])["bluebel lane"][0].street == len(STREETS)
