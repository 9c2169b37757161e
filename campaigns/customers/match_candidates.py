"""Which pairs of records are worth comparing: those that share an address or number, or two other fields.

Blocking by pairs of fields: a record with slips in some fields still meets its double in a block of two that were
spared. Blocks so large that they say little are read in sorted order, each record beside its neighbours only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

import numpy as np
import numpy.typing as npt

from campaigns.customers.match_records import MatchRecord

Indices = npt.NDArray[np.int64]
LARGEST = 40  # records in a block compared all with all
BESIDE = 4  # neighbours looked at in a larger block
MOST = 10  # pairs for each record; when there are more, those that meet in one way only are left out first


def candidate_pairs(records: Sequence[MatchRecord], on_block: Callable[[int, int], None] | None = None) -> Indices:
    """Pairs (i < j) of positions worth comparing, int64[n, 2], each once, in order."""
    keys = list(_keys(records))
    found = [_sharing([r.emails for r in records]), _sharing([r.phones for r in records])]
    for number, key in enumerate(keys):
        if on_block:
            on_block(number, len(keys))
        found.append(_pairs_of(key, len(records)))
    codes = _worthwhile(found[:2], found[2:], MOST * len(records))
    return np.column_stack([codes // len(records), codes % len(records)]) if len(codes) else np.empty((0, 2), np.int64)


def _worthwhile(certain: list[Indices], found: list[Indices], most: int) -> Indices:
    """All pairs, or where they are too many those that several ways of blocking bring together."""
    codes, ways = np.unique(np.concatenate([*certain, *found]), return_counts=True)
    least = 1
    while int((ways >= least).sum()) > most and least < 4:
        least += 1
    return codes if least == 1 else np.union1d(codes[ways >= least], np.concatenate(certain))


def _keys(records: Sequence[MatchRecord]) -> Iterator[Indices]:
    """For each way of blocking, the block of every record; -1 where it has none."""
    yield _coded(r.emails[0].partition("@")[0] if r.emails else "" for r in records)
    atoms = _atoms(records)
    for a, b in combinations(atoms, 2):
        if (a, b) not in _SAYING_THE_SAME:
            yield _both(atoms[a], atoms[b])


# Two keys of one field tell no more than one of them.
_SAYING_THE_SAME = {
    ("first", "first3"), ("last", "last4"), ("street", "street4"), ("postcode", "city"), ("name1", "name4"),
    ("name4", "rare"), ("name1", "rare"),
}  # fmt: skip


def _atoms(records: Sequence[MatchRecord]) -> dict[str, Indices]:
    names = [sorted((r.first, r.last)) for r in records]
    organisations = [r.organisation.split() for r in records]
    atoms = {
        "first": _coded(n[0] for n in names),  # sorted, so that names in the wrong cells meet, too
        "last": _coded(n[1] for n in names),
        "first3": _coded(n[0][:3] for n in names),
        "last4": _coded(n[1][:4] for n in names),
        "number": _coded(r.number for r in records),
        "street": _coded(_longest(r.street) for r in records),
        "street4": _coded(_longest(r.street)[:4] for r in records),
        "postcode": _coded(r.postcode for r in records),
        "city": _coded(r.city for r in records),
        "birthday": _coded(r.birthday for r in records),
        "name1": _coded(words[0] if words else "" for words in organisations),
        "name4": _coded("".join(words)[:6] for words in organisations),
        "rare": _coded(_rarest(organisations)),
    }
    return {name: codes for name, codes in atoms.items() if (codes >= 0).any()}


def _longest(street: str) -> str:
    return max(street.split(), key=len, default="")


def _rarest(names: list[list[str]]) -> Iterator[str]:
    """The word of each name that fewest names have, but more than one."""
    counts: dict[str, int] = {}
    for words in names:
        for word in set(words):
            counts[word] = counts.get(word, 0) + 1
    for words in names:
        shared = [word for word in words if counts[word] > 1]
        yield min(shared, key=lambda word: (counts[word], word), default="")


def _sharing(values: Sequence[tuple[str, ...]]) -> Indices:
    """Everybody who shares an address or number, whichever of theirs it is, as i * count + j."""
    holders: dict[str, list[int]] = {}
    for i, own in enumerate(values):
        for value in own:
            holders.setdefault(value, []).append(i)
    found = [
        i * len(values) + j
        for people in holders.values()
        for at, i in enumerate(people[:LARGEST])
        for j in people[at + 1 : LARGEST]
    ]
    return np.array(found, np.int64)


def _coded(values: Iterable[str]) -> Indices:
    """Each distinct text a number, the empty one -1."""
    texts = list(values)
    codes = dict.fromkeys(texts)
    codes.pop("", None)
    numbers = {"": -1} | dict(zip(codes, range(len(codes)), strict=True))
    return np.fromiter(map(numbers.__getitem__, texts), np.int64, len(texts))


def _both(a: Indices, b: Indices) -> Indices:
    return np.where((a >= 0) & (b >= 0), a * (int(b.max(initial=0)) + 1) + b, -1)


def _pairs_of(key: Indices, count: int) -> Indices:
    """Pairs inside the blocks, as i * count + j."""
    order = np.argsort(key, kind="stable")
    order = order[np.searchsorted(key[order], 0) :]
    if not len(order):
        return np.empty(0, np.int64)
    sorted_key = key[order]
    starts = np.flatnonzero(np.r_[True, sorted_key[1:] != sorted_key[:-1]])
    sizes = np.diff(np.r_[starts, len(order)])
    size_of = np.repeat(sizes, sizes)
    found = []
    for step in range(1, min(LARGEST, int(sizes.max())) if len(sizes) else 0):
        left = np.arange(len(order) - step)
        same = sorted_key[left] == sorted_key[left + step]
        near = (size_of[left] <= LARGEST) | (step <= BESIDE)
        left = left[same & near]
        i, j = order[left], order[left + step]
        found.append(np.minimum(i, j) * count + np.maximum(i, j))
    return np.concatenate([np.empty(0, np.int64), *found])
