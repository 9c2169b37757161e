"""Rounding areas off: a unit of town on the edge goes over to the area that it shares more of its border with."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from geo.regions import BARRIER, COLLECTOR, MAIN_ROAD, NOTHING, STREET, Patchwork

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]

PASSES = 12
# What a metre of edge costs: most through a block, least along a barrier.
BETWEEN_PLACES = 0.5  # an edge between the territories of two named places costs this much of another
_EDGE_COSTS = np.zeros(5)
_EDGE_COSTS[[NOTHING, STREET, COLLECTOR, MAIN_ROAD, BARRIER]] = 1.2, 1.0, 0.8, 0.6, 0.05


class _Layout:
    """Units, the area each belongs to, and what their borders would cost as edges of areas."""

    def __init__(self, units: Patchwork, area: Indices, count: Floats, place: Indices) -> None:
        self.area, self.count = area.copy(), count
        self.held = np.bincount(area, count)
        self.borders: list[dict[int, float]] = [{} for _ in area]
        self.open: list[set[int]] = [set() for _ in area]
        between_places = place[units.pair[:, 0]] != place[units.pair[:, 1]]
        cost = units.metres * _EDGE_COSTS[units.hardness] * np.where(between_places, BETWEEN_PLACES, 1.0)
        rows = zip(units.pair.tolist(), cost.tolist(), units.hardness.tolist(), strict=True)
        for (a, b), price, hardness in rows:
            for one, other in ((a, b), (b, a)):
                self.borders[one][other] = self.borders[one].get(other, 0.0) + price
                if hardness < BARRIER:
                    self.open[one].add(other)

    def best_move(self, i: int, at_least: float, at_most: float) -> int | None:
        """The area that unit i had better belong to; None when it should or must stay."""
        here = int(self.area[i])
        shared: dict[int, float] = {}
        for other, price in self.borders[i].items():
            shared[int(self.area[other])] = shared.get(int(self.area[other]), 0.0) + price
        reachable = {int(self.area[other]) for other in self.open[i]} - {here}
        better = [
            (shared[a], -a)
            for a in reachable
            if shared[a] > shared.get(here, 0.0) + 1.0 and self.held[a] + self.count[i] <= at_most
        ]
        if not better or self.held[here] - self.count[i] < at_least or not self._holds_together_without(i):
            return None
        return -max(better)[1]

    def move(self, i: int, area: int) -> None:
        self.held[self.area[i]] -= self.count[i]
        self.held[area] += self.count[i]
        self.area[i] = area

    def _holds_together_without(self, i: int) -> bool:
        """Whether the rest of unit i's area is still in one piece, and there is a rest."""
        members = set(np.flatnonzero(self.area == self.area[i]).tolist()) - {i}
        if not members:
            return False
        reached = [members.pop()]
        while reached and members:
            near = members & self.borders[reached.pop()].keys()
            members -= near
            reached += near
        return not members


def rounded_off(
    units: Patchwork, area: Indices, count: Floats, at_least: float, at_most: float, place: Indices
) -> Indices:
    """The area of each unit after every unit that can is where it shares most border.

    No area falls under `at_least`, outgrows `at_most` or comes apart, and no unit moves across a barrier. Each
    move lowers the cost of all edges together, so that it ends. place: the named place each unit belongs to.
    """
    layout = _Layout(units, area, count, place)
    for _ in range(PASSES):
        moved = False
        for i in range(len(area)):
            target = layout.best_move(i, at_least, at_most)
            if target is not None:
                layout.move(i, target)
                moved = True
        if not moved:
            break
    return layout.area
