"""House numbers as people write them → a value and a suffix that can be looked up and sorted.

"12 a", "12-A" and "12a" are (12, "a"); "12-14" is 12 and 14; in a town whose numbers have two parts
(Queens: "217-14") the parts are one value, so that 21714 is the same house.
"""

from __future__ import annotations

import re
from typing import NamedTuple

WIDEST = 200  # between the two ends of a number from-to
LARGEST = (1 << 22) - 1  # of a value; whatever is larger is no house number

_SIMPLE = re.compile(r"0*(\d{1,7}) ?[-/ ]?([a-z]{0,3}|/\d{1,4}[a-z]?|\d/\d)$", re.ASCII)
_PAIR = re.compile(r"0*(\d{1,5})([a-z]?) ?[-–/;,+&] ?0*(\d{1,5})([a-z]?)(?: ?[-/] ?\d+[a-z]?)*$", re.ASCII)
_LETTERS = re.compile(r"0*(\d{1,6})([a-z]) ?- ?([a-z])$", re.ASCII)
_PARTED = re.compile(r"(\d{1,3}) ?- ?(\d{1,4}) ?([a-z]?)(?: .*)?$", re.ASCII)
_ANY = re.compile(r"(?<!\d)\d{1,6}(?!\d)(?:[a-z](?![a-z]))?", re.ASCII)


class Number(NamedTuple):
    """One house number: its value and what follows it ("a", "bis", "/3")."""

    value: int
    suffix: str


def is_parted(text: str) -> bool:
    """Could this be a number in two parts, as in Queens?"""
    return bool(_PARTED.match(text.lower()))


def read_numbers(text: str, *, parted: bool = False) -> tuple[Number, ...]:
    """All houses a number text stands for, the first named first; empty when it holds no number."""
    text = text.lower().strip()
    if parted:
        found = _PARTED.match(text)
        if found:
            block, rest, letter = found.groups()
            return _checked([Number(int(block + rest.zfill(2)[-3:]), letter)])
    found = _SIMPLE.match(text)
    if found:
        return _checked([Number(int(found.group(1)), found.group(2))])
    found = _LETTERS.match(text)
    if found and "a" <= found.group(2) <= found.group(3):
        letters = map(chr, range(ord(found.group(2)), ord(found.group(3)) + 1))
        return _checked([Number(int(found.group(1)), letter) for letter in letters])
    found = _PAIR.match(text)
    if found:
        return _checked(_ends(*found.groups(default="")))
    return _checked(_buried(text))


def _ends(first: str, letter: str, last: str, last_letter: str) -> list[Number]:
    """The two ends of "12-14" or of "1016-18", which is short for 1016-1018."""
    low, high = int(first), int(last)
    if high < low and len(last) < len(first):
        high = int(first[: len(first) - len(last)] + last)
    if not low <= high <= low + WIDEST:
        return [Number(high, last_letter)]  # 262-2800 is unit 262 of house 2800
    return [Number(low, letter), Number(high, last_letter)]


def _buried(text: str) -> list[Number]:
    """The number in "Unit 102 - 1626", "101 1807" (the last: units stand first) or "1304 Seymour" (the only)."""
    found = _ANY.findall(text)
    return [number for part in found[-1:] for number in read_numbers(part)]


def _checked(numbers: list[Number]) -> tuple[Number, ...]:
    return tuple(number for number in numbers if 0 < number.value <= LARGEST)
