"""Yes and no, as people and programs write them. An empty cell says nothing."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache

from campaigns.customers.cleaning.names import folded
from campaigns.customers.cleaning.texts import is_nothing
from resources import resource


@cache
def _words() -> dict[str, frozenset[str]]:
    told = tomllib.loads(resource("words", "answers.toml").read_text(encoding="utf-8"))
    return {name: frozenset(words) for name, words in told.items()}


def read_answer(text: str) -> bool | None:
    """True, False, or None when the cell is empty or says neither."""
    return _answer(text) if text else None


@lru_cache(maxsize=1 << 10)
def _answer(text: str) -> bool | None:
    word = folded(text) or text.strip().lower()
    yes = _words()["yes"]
    if word in _words()["no"]:
        return False
    return True if word in yes or all(part in yes for part in word.split()) else None


def says_opted_out(text: str) -> bool:
    """Whether a cell under a head like "Unsubscribed" says so: a date does, "unsubscribed" does, "no" does not."""
    return not is_nothing(text) and folded(text) not in _words()["plain_no"]
