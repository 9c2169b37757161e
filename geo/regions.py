"""Regions of a map that touch each other, and joining them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]
Booleans = npt.NDArray[np.bool_]

# How hard a border is to cross.
NOTHING, STREET, COLLECTOR, MAIN_ROAD, BARRIER = 0, 1, 2, 3, 4
CLASSES = 5


@dataclass(frozen=True)
class Patchwork:
    """n regions and the m borders between them: a pair, how hard it is to cross, and its metres."""

    surface: Floats  # square metres, n
    perimeter: Floats  # metres, n
    pair: Indices  # m by 2
    hardness: Indices  # m
    metres: Floats  # m

    def grouped(self, group: Indices) -> Patchwork:
        """The patchwork of groups of regions; group: for each region a number from 0 on."""
        n = int(group.max(initial=-1)) + 1
        pair = np.sort(group[self.pair], axis=1)
        inner = pair[:, 0] == pair[:, 1]
        surface = np.bincount(group, self.surface, n).astype(float)
        perimeter = np.bincount(group, self.perimeter, n).astype(float)
        perimeter -= 2 * np.bincount(pair[inner, 0], self.metres[inner], n)
        rows, row = np.unique(np.column_stack([pair, self.hardness])[~inner], axis=0, return_inverse=True)
        metres = np.bincount(row.ravel(), self.metres[~inner], len(rows)).astype(float)
        return Patchwork(surface, perimeter, rows[:, :2], rows[:, 2], metres)

    def with_gaps_closed(self) -> Patchwork:
        """Borders that are mostly a barrier as nothing but barrier: a gap where tracks end opens no way."""
        n = len(self.surface)
        _, pair = np.unique(self.pair @ np.array([n, 1]), return_inverse=True)
        barrier = np.bincount(pair, self.metres * (self.hardness == BARRIER))
        closed = barrier > np.bincount(pair, self.metres) / 2
        hardness = np.where(closed[pair], BARRIER, self.hardness)
        return Patchwork(self.surface, self.perimeter, self.pair, hardness, self.metres)

    def chosen(self, keep: Booleans) -> Patchwork:
        """Only the regions to keep, numbered anew in their order."""
        number = np.cumsum(keep) - 1
        both = keep[self.pair].all(axis=1)
        return Patchwork(
            self.surface[keep], self.perimeter[keep], number[self.pair[both]], self.hardness[both], self.metres[both]
        )

    def connected(self, hardest: int, shortest: float) -> Indices:
        """Group numbers (from 0 on, in order of first region) when borders up to `hardest` are taken away.

        A pair needs `shortest` metres of such border to count as touching.
        """
        from scipy.sparse import coo_array
        from scipy.sparse.csgraph import connected_components

        n = len(self.surface)
        soft = self.hardness <= hardest
        a, b = self.pair[soft].T
        links = coo_array((self.metres[soft], (a, b)), shape=(n, n)).tocsr()  # adds what a pair has twice
        links.data[links.data < shortest] = 0
        links.eliminate_zeros()
        label = connected_components(links, directed=False)[1]
        return np.unique(label, return_index=True, return_inverse=True)[2].astype(np.int64)


class Regions:
    """A patchwork to join one by one, with the number of customers in each region."""

    def __init__(self, patchwork: Patchwork, count: Floats) -> None:
        self.surface, self.perimeter = patchwork.surface.copy(), patchwork.perimeter.copy()
        self.count = count.astype(float)
        self.owner = np.arange(len(count))  # the region that each first region now belongs to
        self.borders: list[dict[int, Floats]] = [{} for _ in count]  # metres by hardness
        rows = zip(patchwork.pair.tolist(), patchwork.metres.tolist(), patchwork.hardness.tolist(), strict=True)
        for (a, b), length, hardness in rows:
            shared = self.borders[a].setdefault(b, np.zeros(CLASSES))
            shared[hardness] += length
            self.borders[b][a] = shared

    def join(self, kept: int, gone: int) -> None:
        """`gone`, a neighbour, becomes part of `kept`."""
        shared = self.borders[gone].pop(kept)
        del self.borders[kept][gone]
        self.surface[kept] += self.surface[gone]
        self.count[kept] += self.count[gone]
        self.perimeter[kept] += self.perimeter[gone] - 2 * shared.sum()
        for other, metres in self.borders[gone].items():
            del self.borders[other][gone]
            both = self.borders[kept].get(other, np.zeros(CLASSES)) + metres
            self.borders[kept][other] = self.borders[other][kept] = both
        self.borders[gone] = {}
        self.owner[self.owner == gone] = kept

    def numbered(self) -> Indices:
        """For each first region the number, from 0 on, of the region it belongs to."""
        return np.unique(self.owner, return_inverse=True)[1].astype(np.int64)

    def roundness(self, a: int, b: int) -> float:
        """How compact a and b would be together: 1 for a circle (Polsby and Popper 1991)."""
        around = self.perimeter[a] + self.perimeter[b] - 2 * self.borders[a][b].sum()
        return float(4 * np.pi * (self.surface[a] + self.surface[b]) / max(around, 1.0) ** 2)
