"""Every sentence about a row of an import can be translated."""

from __future__ import annotations

from campaigns.customers import import_report
from campaigns.customers.import_report import problem
from campaigns.customers.problem_words import WORDS
from geo.texts import speak


def test_what_is_said_of_a_row_is_marked_for_translation() -> None:
    said = {text for sentences in import_report._sentences("en").values() for text in sentences.values()}
    assert said - WORDS == set()


def test_a_problem_is_said_in_the_language_in_use() -> None:
    speak(lambda text, one, count: text.replace("The row is empty.", "Die Zeile ist leer."), "de")
    try:
        assert problem(3, "blank").says == "Die Zeile ist leer."
    finally:
        speak(None)
    assert problem(3, "blank").says == "The row is empty."
