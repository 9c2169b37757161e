"""The flat, suite or floor in an address, with its word ("Apt 4b") or without ("W Monroe St 200")."""

from __future__ import annotations

import re

from geo.address_words import Words

KEPT = 100_000  # words remembered
_PREFERRED = ("unit", "number", "sign", "floor", "level", "block", "alone")
_NAME = r"[a-z]{1,2}-?\d+[a-z]?(?:-\d+[a-z]?)?|\d+-?[a-z]?"
_BARE = re.compile(rf"(?:{_NAME})$", re.ASCII)
_PART = re.compile(rf"(?:(?:[ns]?[ew]|[ns]|st) )?({_NAME}|\d+ [a-z]{{1,2}}|[a-z])$|st (\d+)\b", re.ASCII)
_NUMBERED_ROADS = frozenset(("highway", "hwy", "route", "rte", "rt", "road", "rd", "loop", "spur", "fm", "state", "us"))


def take_unit(text: str, words: Words) -> tuple[str, str]:
    """The unit named in a folded line and the line without it; a flat before a floor before a building."""
    if not may_name_unit(text, words):
        return "", text
    units: dict[str, str] = {}

    def take(found: re.Match[str]) -> str:
        kind = found.lastgroup or ""
        units.setdefault(kind, found[kind])
        return " , " if found.start() else " "

    rest = words.unit.sub(take, text)
    if not units:
        return "", text
    unit = next(units[kind] for kind in _PREFERRED if kind in units)
    return unit.replace(" ", ""), " ".join(rest.replace("#", " ").split()).strip(" ,-")


def may_name_unit(text: str, words: Words) -> bool:
    """Cheap test: does a word of the text begin as a unit's word does? Words that do not are remembered."""
    if "#" in text:
        return True
    harmless, written = words.no_unit_words, text.replace(",", " ").split()
    if harmless.issuperset(written):
        return False
    new = [word for word in written if word not in harmless]
    if not words.unit_hints.isdisjoint([word[:3] for word in new]):
        return True
    if len(harmless) > KEPT:
        harmless.clear()
    harmless.update(new)
    return False


def bare_unit(text: str, words: Words) -> str:
    """A unit in its own cell, without its word: "#102" and "Unit 102" are 102."""
    if not text:
        return ""
    named, rest = take_unit(text, words)
    return named or rest.replace("#", "").strip()


def unit_behind(after: str, words: Words) -> str:
    """A unit without its word in what follows a house number; "" when there is none.

    The line keeps it, because digits behind a street may be the street's own ("County Road 12").
    """
    street, *parts = (part.strip() for part in after.split(","))
    for part in parts:
        found = _PART.match(part)
        if found:
            return (found.group(1) or found.group(2)).replace(" ", "")
    tokens = street.split()
    return next((unit for at in range(1, len(tokens)) if (unit := _unit_at(tokens, at, words))), "")


def _unit_at(tokens: list[str], at: int, words: Words) -> str:
    """The unit that begins at a word: behind a street word or direction, or closing the line."""
    token, last, following = tokens[at], tokens[at - 1], tokens[at + 1 : at + 2]
    if token.isalpha():
        return token if not following and at > 1 and _closing_letters(token, last, words) else ""
    on_side = token.isdigit() and following and following[0] in ("n", "s", "e", "w")
    if not _BARE.match(token) or last in _NUMBERED_ROADS or (at == 1 and token.isdigit() and not on_side):
        return ""
    if on_side:
        return token + following[0]  # "Randolph 1 N"
    behind_word = last in words.types or last in words.compass_words
    if not following or (behind_word and following[0] not in words.short_words):
        return token
    return token if behind_word and len(token) > 2 and tokens[at - 2] in words.types else ""


def _closing_letters(token: str, last: str, words: Words) -> bool:
    """ "Court B", "Terrace EE"; not "Avenue H", which is a street, nor a direction or state."""
    if last not in words.types or (words.types[last] == "ave" and len(token) == 1):
        return False
    return len(token) <= 2 and token not in words.compass_words | words.short_words and token not in words.regions
