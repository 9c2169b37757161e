"""How two records compare, field by field: for each pair and field one level from “same” to “differs”.

Levels rather than bare similarities, after Fellegi and Sunter (1969): what agreement or disagreement of a field is
worth is then one weight each, which can be read and said in words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from campaigns.customers.match_records import MatchRecord
from campaigns.customers.name_match import name_agreement

Levels = npt.NDArray[np.int8]
Pairs = npt.NDArray[np.int64]

# What each field can say; the position is the level. "missing" always comes last.
LEVELS: dict[str, tuple[str, ...]] = {
    "name": (
        "same", "agrees", "first close", "last close", "last only", "first only", "part missing", "differs", "missing",
    ),
    "organisation": ("same", "contained", "close", "near", "far", "differs", "missing"),
    "email": ("same", "same person's style", "differs", "missing"),
    "phone": ("same", "close", "differs", "missing"),
    "birthday": ("same", "day only", "close", "differs", "missing"),
    "number": ("same", "close", "differs", "missing"),
    "street": ("same", "close", "near", "differs", "missing"),
    "postcode": ("same", "close", "differs", "missing"),
    "city": ("same", "close", "differs", "missing"),
}  # fmt: skip


def compare(records: Sequence[MatchRecord], pairs: Pairs) -> dict[str, Levels]:
    """For each field the level of every pair, int8[n]."""
    i, j = pairs[:, 0], pairs[:, 1]
    return {
        "name": _by_value([(r.first, r.last) for r in records], i, j, _names),
        "organisation": _by_value([r.organisation for r in records], i, j, _organisations),
        "email": _by_value([r.emails for r in records], i, j, _each(_email)),
        "phone": _by_value([r.phones for r in records], i, j, _each(_phone)),
        "birthday": _by_value([r.birthday for r in records], i, j, _each(_birthday)),
        "number": _by_value([r.number for r in records], i, j, _each(_number)),
        "street": _by_value([r.street for r in records], i, j, _streets),
        "postcode": _by_value([r.postcode for r in records], i, j, _each(_postcode)),
        "city": _by_value([r.city for r in records], i, j, _each(_city)),
    }


Comparer = Callable[[list[Any], list[Any]], Levels]


def _by_value(values: Sequence[Any], i: Pairs, j: Pairs, compare_all: Comparer) -> Levels:
    """Compare each distinct pair of values once."""
    codes: dict[Any, int] = {}
    coded = np.array([codes.setdefault(v, len(codes)) for v in values], np.int64)
    a, b = np.minimum(coded[i], coded[j]), np.maximum(coded[i], coded[j])
    distinct, where = np.unique(a * max(len(codes), 1) + b, return_inverse=True)
    texts = list(codes)
    left = [texts[k] for k in (distinct // max(len(codes), 1)).tolist()]
    right = [texts[k] for k in (distinct % max(len(codes), 1)).tolist()]
    return compare_all(left, right)[where] if len(distinct) else np.empty(0, np.int8)


def _each(one: Callable[[Any, Any], int]) -> Comparer:
    return lambda left, right: np.array([one(a, b) for a, b in zip(left, right, strict=True)], np.int8)


def _similar(left: list[str], right: list[str], scorer: Any) -> npt.NDArray[np.float32]:
    from rapidfuzz.process import cpdist

    return np.asarray(cpdist(left, right, scorer=scorer, dtype=np.float32))


def _names(left: list[tuple[str, str]], right: list[tuple[str, str]]) -> Levels:
    from rapidfuzz.distance import JaroWinkler

    scorer = JaroWinkler.normalized_similarity
    first = _similar([a[0] for a in left], [b[0] for b in right], scorer)
    last = _similar([a[1] for a in left], [b[1] for b in right], scorer)
    first_x = _similar([a[0] for a in left], [b[1] for b in right], scorer)
    last_x = _similar([a[1] for a in left], [b[0] for b in right], scorer)
    crosswise = (first_x + last_x) > (first + last + 0.05)
    first, last = np.where(crosswise, first_x, first), np.where(crosswise, last_x, last)
    levels = np.full(len(left), LEVELS["name"].index("differs"), np.int8)
    for at in np.flatnonzero(np.maximum(np.maximum(first, last), np.maximum(first_x, last_x)) > _FAR):
        levels[at] = _name(left[at], right[at], float(first[at]), float(last[at]))
    levels[[not any(a) or not any(b) for a, b in zip(left, right, strict=True)]] = LEVELS["name"].index("missing")
    return levels


_FAR = 0.62  # names less alike than this in both parts are not looked at more closely


def _name(a: tuple[str, str], b: tuple[str, str], first: float, last: float) -> int:
    if not any(a) or not any(b):
        level = "missing"
    elif a == b:
        level = "same" if all(a) else "part missing"
    elif agreement := name_agreement(*a, *b):
        level = "same" if agreement in ("order", "same") else "agrees"
    elif not all(a) or not all(b):
        level = "part missing" if max(first, last) > 0.9 else "differs"
    elif last > 0.9:
        level = "first close" if first > 0.78 else "last only"
    elif first > 0.9:
        level = "last close" if last > 0.75 else "first only"
    else:
        level = "first close" if first > 0.8 and last > 0.8 else "differs"
    return LEVELS["name"].index(level)


def _organisations(left: list[str], right: list[str]) -> Levels:
    from rapidfuzz import fuzz

    ordered = _similar(left, right, fuzz.token_sort_ratio)
    contained = _similar(left, right, fuzz.token_set_ratio)
    missing = np.array([not a or not b for a, b in zip(left, right, strict=True)], bool)
    short = np.array([min(len(a), len(b)) < 4 for a, b in zip(left, right, strict=True)])
    level = np.select(
        [missing, ordered >= 97, (contained >= 97) & ~short, ordered >= 85, np.maximum(ordered, contained) >= 72,
         np.maximum(ordered, contained) >= 55],
        [6, 0, 1, 2, 3, 4], 5,
    )  # fmt: skip
    return level.astype(np.int8)


def _email(a: tuple[str, ...], b: tuple[str, ...]) -> int:
    if not a or not b:
        return 3
    if set(a) & set(b):
        return 0
    styles_a, styles_b = ({_style(e) for e in emails} for emails in (a, b))
    return 1 if styles_a & styles_b else 2


def _style(address: str) -> str:
    """The letters before the @, sorted out of order and marks: s.bell, scott.bell and bell_s are alike."""
    return "".join(sorted(c for c in address.partition("@")[0] if c.isalpha()))


def _phone(a: tuple[str, ...], b: tuple[str, ...]) -> int:
    from rapidfuzz.distance import OSA

    if not a or not b:
        return 3
    if set(a) & set(b):
        return 0
    close = any(OSA.distance(x[-10:], y[-10:], score_cutoff=1) <= 1 for x in a for y in b)
    return 1 if close else 2


def _birthday(a: str, b: str) -> int:
    if not a or not b:
        return 4
    if a == b:
        return 0
    if a[-5:] == b[-5:] and "--" in (a[:2], b[:2]):
        return 1
    x, y = a.replace("-", ""), b.replace("-", "")
    swapped = a[:-5] == b[:-5] and x[-4:-2] == y[-2:] and x[-2:] == y[-4:-2]
    wrong = sum(p != q for p, q in zip(x, y, strict=False)) if len(x) == len(y) else 8
    return 2 if swapped or wrong <= 2 else 3


def _number(a: str, b: str) -> int:
    if not a or not b:
        return 3
    if a == b:
        return 0
    return 1 if sorted(a) == sorted(b) or a.strip("abcdefgh") == b.strip("abcdefgh") or a in b or b in a else 2


def _streets(left: list[str], right: list[str]) -> Levels:
    from rapidfuzz import fuzz
    from rapidfuzz.distance import JaroWinkler

    ordered = _similar(left, right, fuzz.token_sort_ratio)
    contained = _similar(left, right, fuzz.token_set_ratio)
    glued = 100 * _similar([a.replace(" ", "") for a in left], [b.replace(" ", "") for b in right],
                           JaroWinkler.normalized_similarity)  # fmt: skip
    best = np.maximum(ordered, np.where(glued > 92, glued, 0))
    missing = np.array([not a or not b for a, b in zip(left, right, strict=True)])
    level = np.select(
        [missing, (best >= 97) | (contained >= 99), (best >= 84) | (contained >= 90), (best >= 65)], [4, 0, 1, 2], 3
    )
    return level.astype(np.int8)


def _postcode(a: str, b: str) -> int:
    from rapidfuzz.distance import OSA

    if not a or not b:
        return 3
    if a == b:
        return 0
    return 1 if OSA.distance(a, b, score_cutoff=1) <= 1 or sorted(a) == sorted(b) else 2


def _city(a: str, b: str) -> int:
    from rapidfuzz.distance import JaroWinkler

    if not a or not b:
        return 3
    if a == b:
        return 0
    return 1 if JaroWinkler.similarity(a.replace(" ", ""), b.replace(" ", "")) > 0.87 or a in b or b in a else 2
