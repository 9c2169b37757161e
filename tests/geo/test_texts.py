"""Texts in the person's language: names joined, months, and the language in use."""

from __future__ import annotations

from datetime import date

from geo.texts import day_and_month, day_in_year, either, language, listed, speak, tr


def test_names_are_joined_as_people_say_them() -> None:
    assert listed([]) == either([]) == ""
    assert listed(["a"]) == either(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert either(("a", "b", "c")) == "a, b or c"


def test_a_day_is_said_with_its_month() -> None:
    assert day_and_month(date(2027, 1, 4)) == "4 January"
    assert day_in_year(date(2026, 12, 31)) == "31 December 2026"


def test_a_text_that_counts_has_a_form_for_one() -> None:
    assert tr("{n} areas", "{n} area", 1).format(n=1) == "1 area"
    assert tr("{n} areas", "{n} area", 0).format(n=0) == "0 areas"


def test_another_language_is_spoken_until_english_is_again() -> None:
    words = {"{some} and {last}": "{some} und {last}"}
    speak(lambda text, one, count: words.get(text, text), "de")
    try:
        assert language() == "de"
        assert listed(["a", "b"]) == "a und b"
    finally:
        speak(None)
    assert language() == "en"
