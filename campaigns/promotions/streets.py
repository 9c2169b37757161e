"""The street of an address line: what is drawn by lot when whole streets are kept aside."""

from __future__ import annotations

import re

# A house number at either end: "12 Low Road", "217-14 Low Road", "Low Road 12 a".
# A street that is itself a number, "202nd Street", has none.
_FIRST = re.compile(r"^\W*(?!\d+(?:st|nd|rd|th)\b)\d+[\w/-]*\s+", re.IGNORECASE)
_LAST = re.compile(r"[\s,]+\d+\s?[a-z]?(?:[-/]\d+\s?[a-z]?)?\W*$", re.IGNORECASE)


def unit_street(line: str, found: str) -> str:
    """The street somebody belongs to: as the town map has it where their address was found, else as they wrote it.

    "469 E 10TH AV" and "12 East 10th Avenue" are one street, so they are drawn by lot together.
    """
    return street_of(found or line)


def folded(street: str) -> str:
    """The name of a street as it is compared."""
    return " ".join(street.casefold().split())


def street_of(line: str) -> str:
    """The street of an address line without its house number, folded so that spellings with blanks agree."""
    first_part = line.split(",", maxsplit=1)[0]
    bare = _FIRST.sub("", first_part)
    if bare == first_part:
        bare = _LAST.sub("", first_part)
    return folded(bare)
