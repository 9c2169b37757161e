"""How two records compare, field by field: for each pair and field one level from “same” to “differs”.

Levels rather than bare similarities, after Fellegi and Sunter (1969): what agreement or disagreement of a field is
worth is then one weight each, which can be read and said in words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from campaigns.customers.match_records import MatchRecord
from campaigns.customers.name_match import first_names_agree, name_agreement

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
        "organisation": _by_value([r.organisation for r in records], i, j, _texts(_organisations)),
        "email": _by_value([r.emails for r in records], i, j, _emails),
        "phone": _by_value([r.phones for r in records], i, j, _phones),
        "birthday": _by_value([r.birthday for r in records], i, j, _birthdays),
        "number": _by_value([r.number for r in records], i, j, _house_numbers),
        "street": _by_value([r.street for r in records], i, j, _texts(_streets)),
        "postcode": _by_value([r.postcode for r in records], i, j, _each(_postcode)),
        "city": _by_value([r.city for r in records], i, j, _each(_city)),
    }


# Compares each of some distinct values with another: (values, positions of the one, positions of the other).
Comparer = Callable[[list[Any], Pairs, Pairs], Levels]


def _by_value(values: Sequence[Any], i: Pairs, j: Pairs, compare_all: Comparer) -> Levels:
    """Compare each distinct pair of values once."""
    codes: dict[Any, int] = {}
    coded = np.array([codes.setdefault(v, len(codes)) for v in values], np.int64)
    a, b = np.minimum(coded[i], coded[j]), np.maximum(coded[i], coded[j])
    distinct, where = np.unique(a * max(len(codes), 1) + b, return_inverse=True)
    left, right = distinct // max(len(codes), 1), distinct % max(len(codes), 1)
    return compare_all(list(codes), left, right)[where] if len(distinct) else np.empty(0, np.int8)


def _each(one: Callable[[Any, Any], int]) -> Comparer:
    return lambda values, left, right: np.array(
        [one(values[a], values[b]) for a, b in zip(left.tolist(), right.tolist(), strict=True)], np.int8
    )


def _texts(compare_all: Callable[[list[str], list[str]], Levels]) -> Comparer:
    return lambda values, left, right: compare_all(
        [values[a] for a in left.tolist()], [values[b] for b in right.tolist()]
    )


def _workers(texts: list[str]) -> int:
    """All cores for many texts; for few, starting them would take longer than the work."""
    return -1 if len(texts) > 20_000 else 1


def _similar(left: list[str], right: list[str], scorer: Any) -> npt.NDArray[np.float32]:
    from rapidfuzz.process import cpdist

    return np.asarray(cpdist(left, right, scorer=scorer, dtype=np.float32, workers=_workers(left)))


def _distance(left: list[str], right: list[str], most: int) -> npt.NDArray[np.int32]:
    """Slips between texts (optimal string alignment); `most` + 1 where there are more than `most`."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import cpdist

    workers = _workers(left)
    return np.asarray(cpdist(left, right, scorer=OSA.distance, score_cutoff=most, dtype=np.int32, workers=workers))


def _names(values: list[tuple[str, str]], left: Pairs, right: Pairs) -> Levels:
    """As `_name` says of each pair; asked one by one are only those that it takes words to compare."""
    parts = _Parts(values, left, right)
    first, last, alike = parts.similarities()
    level = {name: LEVELS["name"].index(name) for name in LEVELS["name"]}
    levels = np.select(
        [last > 0.9, first > 0.9, (first > 0.8) & (last > 0.8)],
        [np.where(first > 0.78, level["first close"], level["last only"]),
         np.where(last > 0.75, level["last close"], level["first only"]), level["first close"]],
        level["differs"],
    )  # fmt: skip
    levels[parts.agreeing(alike)] = level["agrees"]
    levels[left == right] = level["same"]
    for at in np.flatnonzero(parts.to_be_asked() & alike):
        levels[at] = _name(values[left[at]], values[right[at]], float(first[at]), float(last[at]))
    levels[~alike] = level["differs"]
    nameless = np.array([not any(value) for value in values], bool)
    levels[nameless[left] | nameless[right]] = level["missing"]
    return levels.astype(np.int8)


class _Parts:
    """First and last names of many pairs, side by side."""

    def __init__(self, values: list[tuple[str, str]], left: Pairs, right: Pairs) -> None:
        first, last = np.array([v[0] for v in values], object), np.array([v[1] for v in values], object)
        self.first_a, self.last_a = first[left], last[left]
        self.first_b, self.last_b = first[right], last[right]
        one_word = np.array([all(part and " " not in part for part in value) for value in values], bool)
        self.simple = one_word[left] & one_word[right]
        self.same = left == right
        self.first, self.last = self._alike(self.first_a, self.first_b), self._alike(self.last_a, self.last_b)
        self.first_x, self.last_x = self._alike(self.first_a, self.last_b), self._alike(self.last_a, self.first_b)

    def similarities(self) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64], npt.NDArray[np.bool_]]:
        """How alike first names and last names are, straight or crosswise, and whether that is worth a closer look."""
        first, last, first_x, last_x = self.first, self.last, self.first_x, self.last_x
        alike = np.maximum(np.maximum(first, last), np.maximum(first_x, last_x)) > _FAR
        crosswise = (first_x + last_x) > (first + last + 0.05)
        first, last = np.where(crosswise, first_x, first), np.where(crosswise, last_x, last)
        return first.astype(np.float64), last.astype(np.float64), alike

    def agreeing(self, among: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
        """Same last name and a first name that can be the same person's; only for simple names."""
        asked = np.flatnonzero(self.simple & (self.last_a == self.last_b) & among & ~self.same)
        known: dict[tuple[str, str], bool] = {}
        found = np.zeros(len(self.same), bool)
        for at, pair in zip(asked.tolist(), zip(self.first_a[asked], self.first_b[asked], strict=True), strict=True):
            if pair not in known:
                known[pair] = first_names_agree(*pair)
            found[at] = known[pair]
        return found

    def to_be_asked(self) -> npt.NDArray[np.bool_]:
        """Names of several words or with a part missing, last names with a slip, and names in the wrong cells."""
        slip = self._slip(self.last_a, self.last_b, self.last) & (self.last_a != self.last_b)
        crosswise = (self.last_a == self.first_b) | self._slip(self.last_a, self.first_b, self.last_x)
        found: npt.NDArray[np.bool_] = ~self.simple | ((slip | crosswise) & ~self.same)
        return found

    @staticmethod
    def _alike(a: npt.NDArray[np.object_], b: npt.NDArray[np.object_]) -> npt.NDArray[np.float32]:
        from rapidfuzz.distance import JaroWinkler

        return _similar(a.tolist(), b.tolist(), JaroWinkler.normalized_similarity)

    @staticmethod
    def _slip(
        a: npt.NDArray[np.object_], b: npt.NDArray[np.object_], alike: npt.NDArray[np.float32]
    ) -> npt.NDArray[np.bool_]:
        """Whether two words differ by no more than `name_match` calls a slip; `alike` says how alike they are."""
        found = np.zeros(len(a), bool)
        near = np.flatnonzero(alike > _FAR)
        left, right = a[near].tolist(), b[near].tolist()
        shorter = np.minimum(list(map(len, left)), list(map(len, right)))
        found[near] = (shorter >= 4) & (_distance(left, right, 2) <= np.where(shorter < 8, 1, 2))
        return found


_FAR = 0.62  # words less alike than this differ by more than a slip; names so in all parts are not looked at closely


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


def _emails(values: list[tuple[str, ...]], left: Pairs, right: Pairs) -> Levels:
    """same, same person's style, differs, missing."""
    styles = _numbered([frozenset(map(_style, addresses)) for addresses in values])
    alike = np.where(styles[left] == styles[right], 1, 2)
    return _by_count(values, left, right, alike, _email)


def _by_count(
    values: list[tuple[str, ...]], left: Pairs, right: Pairs, of_one: npt.NDArray[Any], one: Callable[[Any, Any], int]
) -> Levels:
    """Levels of two that have one value each, as given; where one has several, each pair is asked."""
    counts = np.array([len(value) for value in values])
    levels = np.where(left == right, 0, of_one)
    for at in np.flatnonzero((counts[left] > 1) | (counts[right] > 1)):
        levels[at] = one(values[left[at]], values[right[at]])
    levels[(counts[left] == 0) | (counts[right] == 0)] = 3
    return levels.astype(np.int8)


def _numbered(values: Sequence[Any]) -> npt.NDArray[np.int64]:
    codes: dict[Any, int] = {}
    return np.array([codes.setdefault(value, len(codes)) for value in values], np.int64)


def _email(a: tuple[str, ...], b: tuple[str, ...]) -> int:
    if not a or not b:
        return 3
    if set(a) & set(b):
        return 0
    styles_a, styles_b = ({_style(e) for e in emails} for emails in (a, b))
    return 1 if styles_a & styles_b else 2


@lru_cache(maxsize=1 << 12)
def _style(address: str) -> str:
    """The letters before the @, sorted out of order and marks: s.bell, scott.bell and bell_s are alike."""
    return "".join(sorted(c for c in address.partition("@")[0] if c.isalpha()))


def _phones(values: list[tuple[str, ...]], left: Pairs, right: Pairs) -> Levels:
    """same, close, differs, missing."""
    ends = [numbers[0][-10:] if numbers else "" for numbers in values]
    slips = _distance([ends[a] for a in left.tolist()], [ends[b] for b in right.tolist()], 1)
    return _by_count(values, left, right, np.where(slips <= 1, 1, 2), _phone)


def _phone(a: tuple[str, ...], b: tuple[str, ...]) -> int:
    from rapidfuzz.distance import OSA

    if not a or not b:
        return 3
    if set(a) & set(b):
        return 0
    close = any(OSA.distance(x[-10:], y[-10:], score_cutoff=1) <= 1 for x in a for y in b)
    return 1 if close else 2


def _birthdays(values: list[str], left: Pairs, right: Pairs) -> Levels:
    """same, day only, close (day and month changed about, or two figures wrong), differs, missing."""
    from rapidfuzz.distance import Hamming
    from rapidfuzz.process import cpdist

    figures = [value.replace("-", "") for value in values]
    year, full = _numbered([value[:-5] for value in values]), np.array([len(f) == 8 for f in figures], bool)
    days = _numbered([f[-4:] for f in figures] + [f[-2:] + f[-4:-2] for f in figures])
    day, turned = days[: len(values)], days[len(values) :]
    pairs = [figures[a] for a in left.tolist()], [figures[b] for b in right.tolist()]
    workers = _workers(pairs[0])
    wrong = np.asarray(cpdist(*pairs, scorer=Hamming.distance, score_cutoff=2, dtype=np.int32, workers=workers))
    missing = np.array([not value for value in values], bool)
    level = np.select(
        [missing[left] | missing[right], left == right, (day[left] == day[right]) & ~(full[left] & full[right]),
         ((year[left] == year[right]) & (day[left] == turned[right])) | ((full[left] == full[right]) & (wrong <= 2))],
        [4, 0, 1, 2], 3,
    )  # fmt: skip
    return level.astype(np.int8)


def _house_numbers(values: list[str], left: Pairs, right: Pairs) -> Levels:
    """same, close (figures changed about, another letter behind them, one within the other), differs, missing."""
    mixed = _numbered(["".join(sorted(value)) for value in values])
    bare = _numbered([value.strip("abcdefgh") for value in values])
    pairs = zip([values[a] for a in left.tolist()], [values[b] for b in right.tolist()], strict=True)
    within = np.array([a in b or b in a for a, b in pairs], bool)
    missing = np.array([not value for value in values], bool)
    level = np.select(
        [missing[left] | missing[right], left == right,
         within | (mixed[left] == mixed[right]) | (bare[left] == bare[right])],
        [3, 0, 1], 2,
    )  # fmt: skip
    return level.astype(np.int8)


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
