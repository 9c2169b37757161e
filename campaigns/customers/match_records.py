"""Records made ready to be compared: every field folded, addresses cut into number and street."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from campaigns.customers.cleaning.names import folded

_UNIT = re.compile(r"(?:#|\b(?:unit|apt|apartment|suite|ste|flat|app|appt|whg|wohnung|floor|fl)\b\.?)\s*#?\s*[\w-]+")
_ORDINAL = re.compile(r"\b(\d+)(?:st|nd|rd|th)\b")
_SHORT_WORDS = """
street:st str:st strasse:st avenue:av ave:av aven:av road:rd boulevard:blvd blv:blvd drive:dr place:pl court:ct
crescent:cr cres:cr highway:hwy parkway:pkwy lane:ln square:sq terrace:ter saint:st
north:n south:s east:e west:w northeast:ne northwest:nw southeast:se southwest:sw
first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10
between: and: at: near: off:
"""
_SHORT = dict(pair.split(":") for pair in _SHORT_WORDS.split())


class MatchRecord(NamedTuple):
    """One record as it is compared. Texts are folded; `birthday` is YYYY-MM-DD, --MM-DD or ""."""

    first: str = ""
    last: str = ""
    organisation: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    birthday: str = ""
    number: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""


def match_record(
    first: str = "",
    last: str = "",
    organisation: str = "",
    emails: Sequence[str] = (),
    phones: Sequence[str] = (),
    birthday: str = "",
    street: str = "",
    postcode: str = "",
    city: str = "",
) -> MatchRecord:
    """A record from plain texts."""
    number, words = cut_street(street)
    organisation = folded(organisation) if organisation else ""
    return MatchRecord(
        folded(first), folded(last), organisation, tuple(emails), tuple(phones), birthday, number, words,
        "".join(folded(postcode).split()), folded(city),
    )  # fmt: skip


def cut_street(line: str) -> tuple[str, str]:
    """(house number, street words in their short forms) of an address line; the unit is dropped."""
    number, _, rest = line.partition(" ")
    if not (number.isascii() and number.isdigit()):
        return _cut_line(line)
    zero, words = _cut_line(f"0 {rest}")  # many houses stand in one street: its words are worked out once
    return number + zero[1:], words


@lru_cache(maxsize=1 << 14)
def _cut_line(line: str) -> tuple[str, str]:
    text = folded(_UNIT.sub(" ", line.casefold()))
    words = [short for word in _ORDINAL.sub(r"\1", text).split() if (short := _SHORT.get(word, word))]
    at = next((i for i, word in enumerate(words) if word[0].isdigit()), None)
    if at is None or (len(words) > 1 and at == 1 and words[0] in ("e", "w", "n", "s")):
        return "", " ".join(words)
    number = words.pop(at)
    if at < len(words) and len(words[at]) == 1 and words[at].isalpha() and words[at] not in "nesw":
        number += words.pop(at)
    return number, " ".join(words)
