"""What the search for circles works on: homes, the platform's radii, circles on the plane, and what they cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Booleans = npt.NDArray[np.bool_]

MISSED_COSTS = 30.0  # a home below the wanted share weighs as much as 30 that should not be reached
NEAR = 0.1  # kilometres from the area within which cells out of it are narrowest
MOST_SQUARES = 100_000  # beyond, sorting is quicker than an array of them all
ONE_THREAD = 250_000  # multiplications; OpenBLAS takes a second thread from about 262,000 on
CIRCLE_COSTS = 0.002  # a circle more must win at least this much F1


@dataclass(frozen=True)
class Radii:
    """The radii a platform takes: whole multiples of `step` from `first` to `last` steps."""

    step: float
    first: int
    last: int


@dataclass(frozen=True)
class Homes:
    """Homes, or cells of homes: n places, each in the area or out of it, with how many homes it has there."""

    xy: Floats  # n by 2, kilometres
    inside: Floats
    outside: Floats

    @cached_property
    def wanted(self) -> float:
        return float(self.inside.sum())

    @cached_property
    def away(self) -> Floats:
        """Kilometres from each place to the nearest one of the area."""
        from scipy.spatial import cKDTree

        away, out = np.zeros(len(self.xy)), self.inside <= 0
        away[out] = cKDTree(self.xy[~out]).query(self.xy[out])[0]
        return away


@dataclass(frozen=True)
class Task:
    """What is looked for: at most `at_most` circles that hold `share` of the homes inside."""

    radii: Radii
    at_most: int
    excluded_allowed: bool
    share: float
    box: tuple[float, float, float, float]  # west, south, east, north: middles stay on the known map
    missed_costs: float = MISSED_COSTS

    def on_map(self, xy: Floats) -> Floats:
        """Middles moved onto the known map: beyond it there are homes nobody has counted."""
        return np.minimum(np.maximum(xy, self.box[:2]), self.box[2:])

    def cost(self, inside: Any, outside: Any, circles: Any, wanted: float) -> Any:
        """Lower is better: 1 - F1, the missing part of the wanted share, and a little for every circle."""
        f1 = 2 * inside / (inside + outside + wanted)
        missed = self.share - inside / wanted
        # Not by np.maximum: for single numbers that takes twenty times as long.
        return 1 - f1 + self.missed_costs * missed * (missed > 0) + CIRCLE_COSTS * circles


@dataclass(frozen=True)
class Disc:
    """One circle on the plane; `steps` is its radius in steps of the platform."""

    x: float
    y: float
    steps: int
    exclude: bool = False


def spread_of(homes: Homes, task: Task) -> float:
    """Kilometres across what matters: the area's homes and a smallest circle beside them."""
    return float(np.ptp(homes.xy[homes.inside > 0], axis=0).max()) + task.radii.step * task.radii.first


class Cover:
    """Which places circles hold; each circle is worked out once."""

    def __init__(self, xy: Floats, step: float) -> None:
        self._x, self._y, self._step = xy[:, 0].copy(), xy[:, 1].copy(), step
        self._known: dict[tuple[float, float, int], Booleans] = {}

    def of(self, disc: Disc) -> Booleans:
        """Which places lie in this one circle, excluded or not."""
        key = (disc.x, disc.y, disc.steps)
        if key not in self._known:
            radius = disc.steps * self._step + 1e-9
            self._known[key] = (self._x - disc.x) ** 2 + (self._y - disc.y) ** 2 <= radius**2
        return self._known[key]

    def union(self, discs: Sequence[Disc]) -> Booleans:
        """Which places lie in any of these circles, excluded or not."""
        held = np.zeros(len(self._x), bool)
        for disc in discs:
            held |= self.of(disc)
        return held

    def reached(self, discs: Sequence[Disc]) -> Booleans:
        """Which places lie in a circle and in none that is excluded."""
        kept_out = self.union([d for d in discs if d.exclude])
        return self.union([d for d in discs if not d.exclude]) & ~kept_out


def gathered(homes: Homes, about: int) -> Homes:
    """Homes put together into cells, each at the middle of its homes: about `about` in the area, as many out of it.

    Out of the area a cell is as wide as it is far away: near by, metres decide whether a circle's rim goes between
    the homes wanted and the others.
    """
    within = homes.inside > 0
    parts = [_cells(homes, within, np.ones(int(within.sum())), about)]
    parts.append(_cells(homes, ~within, 2.0 ** np.floor(np.log2(np.maximum(homes.away[~within], NEAR) / NEAR)), about))
    return Homes(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))


def _cells(homes: Homes, chosen: Booleans, widths: Floats, about: int) -> tuple[Floats, Floats, Floats]:
    """The chosen homes in at most about `about` square cells of these relative widths: middles, homes in, homes out."""
    xy, inside, outside = homes.xy[chosen], homes.inside[chosen], homes.outside[chosen]
    if len(xy) <= about:
        return xy, inside, outside
    size = np.sqrt(np.prod(np.ptp(xy, axis=0) + 1e-9) / about) / widths.mean()
    for _ in range(4):
        cell, count = _numbered(xy, widths, size)
        size *= np.clip(np.sqrt(count / about), 0.5, 2.0)
    weight = inside + outside
    total = np.bincount(cell, weight)
    middle = np.column_stack([np.bincount(cell, weight * xy[:, i]) / total for i in (0, 1)])
    return middle, np.bincount(cell, inside).astype(float), np.bincount(cell, outside).astype(float)


def _numbered(xy: Floats, widths: Floats, size: float) -> tuple[Any, int]:
    """The number of the square each place lies in, squares `size` times its width wide, and how many there are."""
    square = np.floor((xy - xy.min(axis=0)) / (size * widths)[:, None]).astype(np.int64)
    wide, high = (square.max(axis=0) + 1).tolist()
    key = (np.log2(widths).astype(np.int64) * wide + square[:, 0]) * high + square[:, 1]
    if key.max() > MOST_SQUARES:
        cell = np.unique(key, return_inverse=True)[1]
        return cell.ravel(), int(cell.max()) + 1
    number = np.cumsum(np.bincount(key) > 0)  # the same without sorting
    return number[key] - 1, int(number[-1])


def cost_of(homes: Homes, task: Task, discs: list[Disc]) -> float:
    """The cost of these circles on these homes."""
    return _cost(homes, task, Cover(homes.xy, task.radii.step), discs)


def _cost(homes: Homes, task: Task, cover: Cover, discs: list[Disc]) -> float:
    within = cover.reached(discs)
    inside, outside = float(homes.inside[within].sum()), float(homes.outside[within].sum())
    return float(task.cost(inside, outside, len(discs), homes.wanted))


def product_of(one: Any, other: Any) -> Any:
    """The matrix product in pieces small enough for one thread: two would wait for each other longer than they work."""
    rows = max(1, ONE_THREAD // max(other.size, 1))
    return np.concatenate([one[i : i + rows] @ other for i in range(0, max(len(one), 1), rows)])
