"""Numbers, days and spans as people read them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from desktop import words


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def test_numbers() -> None:
    assert words.number(1900) == "1,900"
    assert words.percent(0.413) == "41\u202f%"
    assert words.money(31_200, "CHF") == "CHF\u00a0312"
    assert words.money(450, "CHF") == "CHF\u00a04.50"


def test_what_is_less_than_nothing_has_a_minus_and_no_hyphen() -> None:
    assert words.number(-0.5, 1) == "\N{MINUS SIGN}0.5"
    assert words.number(-1437) == "\N{MINUS SIGN}1,437"
    assert words.money(-10_600, "CAD") == "CAD\u00a0\N{MINUS SIGN}106"
    assert words.money(-300, "GBP") == "\N{MINUS SIGN}£3.00"


def test_days() -> None:
    today = date(2026, 11, 16)
    assert words.day("2026-11-16", today=today) == "Today"
    assert words.day("2026-11-15", today=today) == "Yesterday"
    assert words.day("2026-11-09", today=today) == "Mon 9 Nov"
    assert words.day("2026-08-01", today=today) == "1 Aug"
    assert words.day("2025-01-05", today=today) == "5 Jan 2025"
    assert words.long_day(today) == "Monday 16 November"


def test_spans() -> None:
    assert words.span("2027-01-25", "2027-02-06") == "25 January – 6 February"
    assert words.span("2027-01-04", "2027-01-17") == "4 – 17 January"


@pytest.mark.parametrize(
    ("seconds", "says"), [(0.2, "1 second"), (4, "4 seconds"), (58, "1 minute"), (200, "3 minutes"), (7300, "2 hours")]
)
def test_durations(seconds: float, says: str) -> None:
    assert words.duration(seconds) == says


def test_counts() -> None:
    assert (words.people(1), words.people(214)) == ("1 person", "214 people")
    assert (words.how_many(158, 22), words.how_many(1, 0)) == ("158 people, 22 left out", "1 person")
    assert words.listed(["a", "b", "c"]) == "a, b and c"


def test_money_carries_its_sign_where_that_is_clear() -> None:
    assert words.money(31200, "GBP") == "£312"
    assert words.money(31200, "CHF") == "CHF\u00a0312"
    assert words.money(31200, "CAD") == "CAD\u00a0312"  # a dollar sign alone would be somebody else's dollar
    assert words.money(450, "EUR") == "€4.50"
    assert words.money(-31200, "GBP") == "\N{MINUS SIGN}£312", "brackets would read as an aside"
