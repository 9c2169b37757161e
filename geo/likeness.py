"""Which of many names a text is spelt nearly like.

Likeness is the optimal string alignment distance (Damerau 1964, restricted). A slip changes how often a letter
comes by one at most, for one letter that goes and one that comes; so two texts whose letters differ by more
than the slips allowed need no comparing. Counting letters in the bits of one integer a text, that settles all but
one pair in hundreds at a small part of the work.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt
from rapidfuzz import process
from rapidfuzz.distance import OSA

CHUNK = 128  # texts held against all names at once
_CLASSES = 32  # a to z, digits by twos, all other characters
_CLASS_OF = np.full(256, _CLASSES - 1, np.int64)
_CLASS_OF[ord("a") : ord("z") + 1] = np.arange(26)
_CLASS_OF[ord("0") : ord("9") + 1] = 26 + np.arange(10) // 2

Marks = npt.NDArray[np.uint64]


class Likeness:
    """Names to hold texts against, in order of length."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = sorted(names, key=lambda text: (len(text), text))
        self._lengths = np.array([len(name) for name in self.names], np.int64)
        self._marks = _marks(self.names)

    def near(self, texts: Sequence[str], limits: Sequence[int]) -> list[list[tuple[str, int]]]:
        """For every text the names at most so many slips (`limits`) away, each with its slips; 0: none are looked for.

        Texts are taken in order of length, so that each chunk meets only names about as long.
        """
        found: list[list[tuple[str, int]]] = [[] for _ in texts]
        order = sorted((at for at, limit in enumerate(limits) if limit), key=lambda at: len(texts[at]))
        for start in range(0, len(order), CHUNK):
            chunk = order[start : start + CHUNK]
            allowed = np.array([limits[at] for at in chunk], np.int64)
            widest = int(allowed.max())
            low = int(self._lengths.searchsorted(len(texts[chunk[0]]) - widest))
            high = int(self._lengths.searchsorted(len(texts[chunk[-1]]) + widest, side="right"))
            rows, columns = _may_be_near(_marks([texts[at] for at in chunk]), self._marks[low:high], allowed)
            pairs = [(chunk[row], self.names[low + column]) for row, column in zip(rows, columns, strict=True)]
            slips = process.cpdist(
                [texts[at] for at, _ in pairs], [name for _, name in pairs], scorer=OSA.distance, score_cutoff=widest
            )
            for (at, name), far in zip(pairs, slips.tolist(), strict=True):
                if far <= limits[at]:
                    found[at].append((name, far))
        return found


def _may_be_near(texts: Marks, names: Marks, allowed: npt.NDArray[np.int64]) -> tuple[list[int], list[int]]:
    """The pairs (text, name) in which no more letters are gone, and none more have come, than slips are allowed."""
    gone = np.bitwise_count(texts[:, None] & ~names) <= allowed[:, None]
    rows, columns = np.nonzero(gone)
    came = np.bitwise_count(names[columns] & ~texts[rows]) <= allowed[rows]
    return rows[came].tolist(), columns[came].tolist()


def _marks(texts: Sequence[str]) -> Marks:
    """One integer a text: a bit for every class of letters in it, and one for every class that comes twice."""
    if not texts:
        return np.empty(0, np.uint64)
    letters = np.frombuffer("".join(texts).encode("latin-1", "replace"), np.uint8)  # one byte a character
    row = np.repeat(np.arange(len(texts)), [len(text) for text in texts])
    counts = np.bincount(row * _CLASSES + _CLASS_OF[letters], minlength=len(texts) * _CLASSES)
    counts = counts.reshape(len(texts), _CLASSES)
    return np.packbits(np.hstack((counts >= 1, counts >= 2)), axis=1).view(np.uint64).ravel()
