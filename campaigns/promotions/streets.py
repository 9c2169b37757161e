"""The street of an address line: what is drawn by lot when whole streets are kept aside."""

from __future__ import annotations

import re

# A house number at either end: "12 Low Road", "217-14 Low Road", "Low Road 12 a".
_FIRST = re.compile(r"^\W*\d+[\w/-]*\s+")
_LAST = re.compile(r"[\s,]+\d+\s?[a-z]?(?:[-/]\d+\s?[a-z]?)?\W*$", re.IGNORECASE)


def street_of(line: str) -> str:
    """The street of an address line without its house number, folded so that spellings with blanks agree."""
    first_part = line.split(",", maxsplit=1)[0]
    bare = _FIRST.sub("", first_part)
    if bare == first_part:
        bare = _LAST.sub("", first_part)
    return " ".join(bare.casefold().split())
