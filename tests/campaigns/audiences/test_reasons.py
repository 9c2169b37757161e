"""Reasons on a receipt are kept in English and said in the person's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from campaigns.audiences.permission import CARD, NEVER_AGREED
from campaigns.audiences.reasons import reason_said
from geo.texts import speak

WORDS = {
    "younger than {age}": "jünger als {age}",
    "no post code that {title} takes": "keine Postleitzahl, die {title} nimmt",
    CARD: "eine Karte an der Kasse, kein Kontakt",
}


@pytest.fixture(autouse=True)
def german() -> Iterator[None]:
    speak(lambda text, one, count: WORDS.get(text, text), "de")
    yield
    speak(None)


@pytest.mark.parametrize(
    ("kept", "says"),
    [
        ("younger than 16", "jünger als 16"),
        ("no post code that Lob takes", "keine Postleitzahl, die Lob nimmt"),
        (CARD, "eine Karte an der Kasse, kein Kontakt"),
        (NEVER_AGREED["ads"], "never agreed to ads"),
        ("message not ready: first name is empty", "message not ready: first name is empty"),
    ],
)
def test_a_reason_is_said_with_the_word_in_it(kept: str, says: str) -> None:
    assert reason_said(kept) == says
