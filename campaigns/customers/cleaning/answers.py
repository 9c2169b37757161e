"""Yes and no, as people and programs write them. An empty cell says nothing."""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache

from campaigns.customers.cleaning.names import folded
from campaigns.customers.cleaning.texts import is_nothing
from resources import resource

_POINT_NAUGHT = re.compile(r"^\s*([01])[.,]0+\s*$")


@cache
def _words() -> dict[str, frozenset[str]]:
    told = tomllib.loads(resource("words", "answers.toml").read_text(encoding="utf-8"))
    return {name: frozenset(words) for name, words in told.items()}


def read_answer(text: str) -> bool | None:
    """True, False, or None when the cell is empty or says neither."""
    return _answer(text) if text else None


@lru_cache(maxsize=1 << 10)
def _answer(text: str) -> bool | None:
    word = _word(text) or text.strip().lower()
    yes = _words()["yes"]
    if word in _words()["no"] or word.partition(" ")[0] in _words()["no"]:  # "Non merci", "unsubscribed on 3 March"
        return False
    return True if word in yes or all(part in yes for part in word.split()) else None


def says_opted_out(text: str) -> bool:
    """Whether a cell under a head like "Unsubscribed" says so: a date does, "unsubscribed" does, "no" does not."""
    return not is_nothing(text) and _word(text) not in _words()["plain_no"]


def _word(text: str) -> str:
    """Folded; NEVER_SUBSCRIBED as two words, and 1.0, which a spreadsheet makes of 1, as 1."""
    return folded(_POINT_NAUGHT.sub(r"\1", text.replace("_", " ")))
