"""Yes and no, as people and programs write them. An empty cell says nothing."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache

from campaigns.customers.cleaning.names import folded
from resources import resource


@cache
def _words() -> tuple[frozenset[str], frozenset[str]]:
    told = tomllib.loads(resource("words", "answers.toml").read_text(encoding="utf-8"))
    return frozenset(told["yes"]), frozenset(told["no"])


def read_answer(text: str) -> bool | None:
    """True, False, or None when the cell is empty or says neither."""
    return _answer(text) if text else None


@lru_cache(maxsize=1 << 10)
def _answer(text: str) -> bool | None:
    word = folded(text) or text.strip().lower()
    yes, no = _words()
    if word in no:
        return False
    return True if word in yes or all(part in yes for part in word.split()) else None
