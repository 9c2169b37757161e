"""An address as it was written, word by word: what the place it was read as says too, and what it does not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz

from geo.address_text import fold
from geo.address_words import Words
from geo.texts import QT_TR_NOOP

ALIKE = 72  # of 100 by rapidfuzz.fuzz.ratio: a slip or two in a word of a street
_PIECES = re.compile(r"([^\s,;]+)([\s,;]*)")


class Mark(StrEnum):
    """How a word was understood; the text is what the window says about it."""

    CLEAR = QT_TR_NOOP("as written")
    READ_AS = QT_TR_NOOP("read as something else")
    NOTE = QT_TR_NOOP("kept as a note")
    MISSING = QT_TR_NOOP("not in the town map")


@dataclass(frozen=True)
class MarkedWord:
    """One word as it was written, the blanks and commas behind it, and how it was understood."""

    text: str
    behind: str
    mark: Mark | None  # None: there is no place to compare it with


def marked_words(written: str, place: str, words: Words) -> list[MarkedWord]:
    """Every word of an address beside the place it could be ("Hill Road 12, Larkwater"), in order.

    A number is missing where the place has none, because the town map does not know the house. Without a place
    no word is marked.
    """
    pieces = _PIECES.findall(written)
    if not place:
        return [MarkedWord(text, behind, None) for text, behind in pieces]
    known, whole = _tokens(place), set(fold(place).replace(",", " ").split())
    canonical = {_canonical(word, words) for word in known}
    checked = _postcode(written, words) | words.regions.keys() | words.countries.keys()  # before it was proposed
    numbered = any(map(_is_house, _tokens(place.split(",", maxsplit=1)[0])))

    def mark(word: str) -> Mark:
        if _tokens(word) <= known | checked:
            return Mark.CLEAR
        if _canonical(word, words) in canonical or any(_reads_as(word, other) for other in known | whole):
            return Mark.READ_AS
        return Mark.MISSING if _is_house(word) and not numbered else Mark.NOTE

    return [MarkedWord(text, behind, mark(fold(text))) for text, behind in pieces]


def _postcode(written: str, words: Words) -> set[str]:
    """The words of the postcode, which is never what an address begins with."""
    found = [one for one in words.postcode.finditer(fold(written)) if one.start()]
    return _tokens(found[-1][0]) if found else set()


def _reads_as(word: str, other: str) -> bool:
    """Whether one was read as the other: the same digits in another order, or letters nearly the same."""
    if _has_digit(word) or _has_digit(other):
        return sorted(filter(str.isdigit, word)) == sorted(filter(str.isdigit, other))
    return min(len(word), len(other)) > 2 and fuzz.ratio(word, other) >= ALIKE


def _canonical(word: str, words: Words) -> str:
    """A word as the streets of the town are known by it: "avenue" and "av" are one, "aulestr" is "aulestrasse"."""
    for spelling, letter in words.spellings:
        word = word.replace(spelling, letter)
    for short, full in words.endings:
        if word.endswith(short):
            return word[: -len(short)] + full
    return words.tokens.get(word, word)


def _tokens(text: str) -> set[str]:
    """The words of a text, folded."""
    return set(re.split(r"[\s,/-]+", fold(text))) - {""}


def _is_house(word: str) -> bool:
    """Whether a word is a house number: "12" and "3a", but not "7th"."""
    return re.fullmatch(r"\d+[a-z]?", word) is not None


def _has_digit(word: str) -> bool:
    return any(map(str.isdigit, word))
