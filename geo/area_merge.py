"""Joining units of town until every one holds enough customers, across the softest border first."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from geo.regions import BARRIER, COLLECTOR, MAIN_ROAD, NOTHING, STREET, Regions

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]

SHORTEST_BORDER = 10.0  # metres; units that touch in a corner only are no neighbours
SMALLEST_NEIGHBOURHOOD = 40_000.0  # square metres
THINNEST_NEIGHBOURHOOD = 50.0  # metres, half of the width or so
SAME_PLACE = 0.5  # how much better a neighbour in the territory of the same named place suits
# How gladly a metre of border is given up.
_SOFTNESS = np.zeros(5)
_SOFTNESS[[NOTHING, STREET, COLLECTOR, MAIN_ROAD, BARRIER]] = 1.0, 0.9, 0.6, 0.25, 0.0


def join_small(regions: Regions, at_least: float, at_most: float, place: Indices) -> None:
    """Join each region under `at_least` to the neighbour that suits best, the least ground first.

    place: a number for the named place each region lies in; neighbours of the same place suit better.
    Barriers are crossed only where no other neighbour is left, and not for ground that no customer lives on. A
    region without neighbours stays as it is.
    """
    _join(
        regions,
        lambda i: bool(regions.count[i] < at_least),
        lambda i: _best_neighbour(regions, i, at_least, at_most, place),
    )


def join_scraps(regions: Regions, at_most: float, place: Indices) -> None:
    """Join regions that nobody would call a neighbourhood, too small or too thin, where that keeps `at_most`.

    No barrier is crossed for it.
    """

    def neighbour(i: int) -> int | None:
        other = _best_neighbour(regions, i, 0, at_most, place)
        fits = other is not None and regions.count[i] + regions.count[other] <= at_most
        return other if fits and _is_open(regions.borders[i][other or 0]) else None

    _join(regions, lambda i: _is_scrap(regions, i), neighbour)


def _is_scrap(regions: Regions, i: int) -> bool:
    surface, perimeter = float(regions.surface[i]), max(float(regions.perimeter[i]), 1.0)
    return surface < SMALLEST_NEIGHBOURHOOD or 2 * surface / perimeter < THINNEST_NEIGHBOURHOOD


def _join(regions: Regions, small: Callable[[int], bool], neighbour: Callable[[int], int | None]) -> None:
    """Join each small region to its neighbour, the least ground first: so all grow evenly, whoever lives there."""

    def entry(i: int) -> tuple[float, float, int]:
        return float(regions.surface[i]), float(regions.count[i]), i

    queue = [entry(i) for i in range(len(regions.count)) if regions.owner[i] == i and small(i)]
    heapq.heapify(queue)
    while queue:
        waiting = heapq.heappop(queue)
        i = waiting[2]
        if regions.owner[i] != i or waiting != entry(i) or not small(i):
            continue
        other = neighbour(i)
        if other is None:
            continue
        kept, gone = (other, i) if regions.count[other] >= regions.count[i] else (i, other)
        regions.join(kept, gone)
        if small(kept):
            heapq.heappush(queue, entry(kept))


def _best_neighbour(regions: Regions, i: int, at_least: float, at_most: float, place: Indices) -> int | None:
    """The neighbour to join: over a soft border, making a compact whole, in the same place, not too large."""
    shared = {j: m for j, m in regions.borders[i].items() if m.sum() >= SHORTEST_BORDER}
    open_ = {j: m for j, m in shared.items() if _is_open(m)}
    candidates = open_ or (shared if regions.count[i] else {})
    if not candidates:
        return None
    return max(sorted(candidates), key=lambda j: _suits(regions, i, j, candidates[j], at_least, at_most, place))


def _is_open(metres: Floats) -> bool:
    """Whether one can cross from one to the other without a barrier."""
    return bool(metres[:BARRIER].sum() >= SHORTEST_BORDER)


def _suits(regions: Regions, i: int, j: int, metres: Any, at_least: float, at_most: float, place: Indices) -> float:
    softness = float(metres @ _SOFTNESS) / max(float(regions.perimeter[i]), 1.0)
    too_many = max(0.0, float(regions.count[i] + regions.count[j]) / at_most - 1)
    same_place = SAME_PLACE if place[i] == place[j] else 0.0
    # Two small ones make a new area; a large one should not swallow all its small neighbours.
    fullness = 0.3 * float(regions.count[j]) / at_most + 0.4 * float(regions.count[j] >= at_least)
    growth = 0.1 * float(np.log2(1 + regions.surface[j] / regions.surface[i]))
    return softness + 0.8 * regions.roundness(i, j) + same_place - 2 * too_many - fullness - growth
