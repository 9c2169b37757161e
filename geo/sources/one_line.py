"""A register's whole address in one cell → number, street, unit, postcode, city, region."""

from __future__ import annotations

import re
from dataclasses import dataclass

from geo.address_text import LONGEST

_NUMBER = r"\d+[\w/-]*(?:\s?[a-zA-Z])?(?:\s?1/2)?"
_NUMBER_FIRST = re.compile(rf"({_NUMBER})(?=[\s,])[\s,]+(\S.*)$")
_NUMBER_LAST = re.compile(rf"(.*\D\S*)\s+({_NUMBER})$")
_UNIT = re.compile(r"\s+((?:#|apt\b|unit\b|suite\b|ste\b|fl\b)\.?\s*[\w-]+)$", re.IGNORECASE)
_REGION = re.compile(r"[A-Z]{2,3}$")
# a postcode: has a figure, and stands alone, before the town or behind the region
_POSTCODE = re.compile(
    r"\b([A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{4} ?[A-Z]{2}"
    r"|\d{5}-\d{4}|\d{3} \d{2}|\d{2}-\d{3}|\d{4,6})\b"
)


@dataclass(frozen=True)
class OneLine:
    """The parts of an address; what is not there is the empty string."""

    number: str
    street: str
    unit: str
    postcode: str
    city: str
    region: str


def split_one_line(text: str) -> OneLine:
    """ "866 E 13TH AV, VANCOUVER, BC" → 866 · E 13TH AV · VANCOUVER · BC. Works with the number last too."""
    parts = [part.strip() for part in text[:LONGEST].split(",") if part.strip()]
    if not parts:
        return OneLine("", "", "", "", "", "")
    house, rest = parts[0], parts[1:]
    if rest and re.fullmatch(_NUMBER, rest[0]) and not any(letter.isdigit() for letter in house):
        house = f"{house} {rest.pop(0)}"
    unit = _UNIT.search(house)
    number, street = _number_and_street(house[: unit.start()] if unit else house)
    postcode, city, region = _town(rest)
    return OneLine(number, street, unit[1] if unit else "", postcode, city, region)


def _number_and_street(house: str) -> tuple[str, str]:
    first = _NUMBER_FIRST.match(house)
    if first and not re.fullmatch(r"\d+(?:st|nd|rd|th)", first[1], re.IGNORECASE):
        return _joined(first[1], first[2])
    last = _NUMBER_LAST.match(house)
    return (last[2], last[1]) if last else ("", house)


def _joined(number: str, street: str) -> tuple[str, str]:
    """A blank before a letter belongs to the number only where a street is left: "12 E 13th" is number 12."""
    if " " in number:
        figures, letter = number.split(maxsplit=1)
        if letter != "1/2":
            return figures, f"{letter} {street}"
    return number, street


def _town(parts: list[str]) -> tuple[str, str, str]:
    postcode, kept = "", []
    for part in parts:
        found = _POSTCODE.search(part.upper()) if not postcode else None
        if found:
            postcode = found[1]
        rest = (part[: found.start()] + part[found.end() :]).strip() if found else part
        if rest:
            kept.append(rest)
    if kept and _REGION.fullmatch(kept[-1].split()[-1]) and (len(kept) > 1 or " " in kept[-1]):
        *before, region = kept[-1].split()
        kept = [*kept[:-1], *([" ".join(before)] if before else [])]
        return postcode, kept[0] if kept else "", region
    return postcode, kept[0] if kept else "", ""
