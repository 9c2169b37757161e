"""Whether two names can be one person's: order, initials, short forms, double names and slips allowed."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache

from campaigns.customers.cleaning.names import folded
from resources import resource


@cache
def _short_forms() -> dict[str, frozenset[int]]:
    text = resource("words", "nicknames.toml").read_text(encoding="utf-8")
    groups: dict[str, set[int]] = {}
    for number, line in enumerate(tomllib.loads(text)["groups"]):
        for name in line.split():
            groups.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


def short_forms_of(name: str) -> frozenset[str]:
    """All forms a folded first name is also written in, itself among them."""
    groups = _short_forms().get(name, frozenset())
    return frozenset({name} | {other for other, numbers in _short_forms().items() if numbers & groups})


def name_agreement(first_a: str, last_a: str, first_b: str, last_b: str) -> str:
    """How two folded names agree: same | order | initial | short form | double name | slip, or "" when they do not.

    An empty name agrees with none.
    """
    if not (first_a or last_a) or not (first_b or last_b):
        return ""
    if first_a == first_b and last_a == last_b:
        return "same"
    return _agreement(first_a, last_a, first_b, last_b)


@lru_cache(maxsize=1 << 15)
def _agreement(first_a: str, last_a: str, first_b: str, last_b: str) -> str:
    if sorted(f"{first_a} {last_a}".split()) == sorted(f"{first_b} {last_b}".split()):
        return "order"
    straight = _both(_last(last_a, last_b), _first(first_a, first_b))
    crosswise = _both(_last(last_a, first_b), _first(first_a, last_b))
    return straight or ("order" if crosswise in ("slip", "same", "double name") else "")


def _both(last: str, first: str) -> str:
    if not last or not first:
        return ""
    if last == "slip" and first in ("slip", "initial"):  # two doubts are one too many
        return ""
    return first if first != "same" else last


def _last(a: str, b: str) -> str:
    if a == b:
        return "same" if a else ""
    words_a, words_b = set(a.split()), set(b.split())
    if words_a & words_b and (words_a <= words_b or words_b <= words_a):
        return "double name"
    if a.replace(" ", "") == b.replace(" ", ""):
        return "slip"
    return "slip" if _slip(a, b) else ""


def _first(a: str, b: str) -> str:
    if not a or not b:
        return ""
    if len(a) == 1 or len(b) == 1:
        return "initial" if a[0] == b[0] else ""
    words_a, words_b = a.split(), b.split()
    if words_a[0] == words_b[0] or a.replace(" ", "") == b.replace(" ", ""):
        return "same"
    if _is_short_form(words_a[0], words_b[0]):
        return "short form"
    return "slip" if _slip(a, b) else ""


def first_names_agree(a: str, b: str) -> bool:
    """Whether two folded first names can be one person's, whatever the last names say."""
    return bool(_first(a, b))


def _is_short_form(a: str, b: str) -> bool:
    if _short_forms().get(a, frozenset()) & _short_forms().get(b, frozenset()):
        return True
    return min(len(a), len(b)) >= 3 and (a.startswith(b) or b.startswith(a))


def _slip(a: str, b: str) -> bool:
    """One letter wrong, missing, doubled or changed with its neighbour; two in long names."""
    from rapidfuzz.distance import OSA

    shorter = min(len(a), len(b))
    if shorter < 4:
        return False
    allowed = 1 if shorter < 8 else 2
    return OSA.distance(a, b, score_cutoff=allowed) <= allowed


def fold(first: str, last: str) -> tuple[str, str]:
    """A name ready to be compared."""
    return folded(first), folded(last)
