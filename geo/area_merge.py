"""Joining units of town until every one holds enough customers, across the softest border first."""

from __future__ import annotations

import heapq
from typing import Any

import numpy as np
import numpy.typing as npt

from geo.regions import BARRIER, COLLECTOR, MAIN_ROAD, NOTHING, STREET, Regions

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]

SHORTEST_BORDER = 10.0  # metres; units that touch in a corner only are no neighbours
# How gladly a metre of border is given up.
_SOFTNESS = np.zeros(5)
_SOFTNESS[[NOTHING, STREET, COLLECTOR, MAIN_ROAD, BARRIER]] = 1.0, 0.9, 0.6, 0.25, 0.0


def join_small(regions: Regions, at_least: float, at_most: float, place: Indices) -> None:
    """Join each region under `at_least` to the neighbour that suits best, the smallest first.

    place: a number for the named place each region lies in; neighbours of the same place suit better.
    Barriers are crossed only where no other neighbour is left. A region without neighbours stays as it is.
    """
    queue = [(regions.count[i], i) for i in range(len(regions.count)) if _is_small(regions, i, at_least)]
    heapq.heapify(queue)
    while queue:
        count, i = heapq.heappop(queue)
        if count != regions.count[i] or not _is_small(regions, i, at_least):
            continue
        other = _best_neighbour(regions, i, at_most, place)
        if other is None:
            continue
        kept, gone = (other, i) if regions.count[other] >= regions.count[i] else (i, other)
        regions.join(kept, gone)
        if _is_small(regions, kept, at_least):
            heapq.heappush(queue, (regions.count[kept], kept))


def _is_small(regions: Regions, i: int, at_least: float) -> bool:
    return bool(regions.owner[i] == i and regions.count[i] < at_least)


def _best_neighbour(regions: Regions, i: int, at_most: float, place: Indices) -> int | None:
    """The neighbour to join: over a soft border, making a compact whole, in the same place, not too large."""
    shared = {j: m for j, m in regions.borders[i].items() if m.sum() >= SHORTEST_BORDER}
    open_ = {j: m for j, m in shared.items() if m[:BARRIER].sum() >= SHORTEST_BORDER}
    candidates = open_ or shared
    if not candidates:
        return None
    return max(sorted(candidates), key=lambda j: _suits(regions, i, j, candidates[j], at_most, place))


def _suits(regions: Regions, i: int, j: int, metres: Any, at_most: float, place: Indices) -> float:
    softness = float(metres @ _SOFTNESS) / max(float(regions.perimeter[i]), 1.0)
    too_many = max(0.0, float(regions.count[i] + regions.count[j]) / at_most - 1)
    same_place = 0.25 if place[i] == place[j] else 0.0
    # Two small ones make a new area; a large one should not swallow all its small neighbours.
    fullness = 0.3 * float(regions.count[j]) / at_most
    return softness + 0.8 * regions.roundness(i, j) + same_place - 2 * too_many - fullness
