"""Search for the few circles that hold an area's homes and hardly any others.

All in kilometres on a local plane. A rough search over a fixed set of circles (greedy start; then add, drop
or swap one while it helps) on homes gathered into cells; then each circle's middle and radius are refined,
first on finer cells, then on the homes themselves.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Booleans = npt.NDArray[np.bool_]

MISSED_COSTS = 30.0  # a home below the wanted share weighs as much as 30 that should not be reached
CIRCLE_COSTS = 0.002  # a circle more must win at least this much F1
ROUGH_CELLS, FINE_CELLS, ROUGH_CENTRES = 700, 3000, 220


@dataclass(frozen=True)
class Radii:
    """The radii a platform takes: whole multiples of `step` from `first` to `last` steps."""

    step: float
    first: int
    last: int


@dataclass(frozen=True)
class Homes:
    """Homes, or cells of homes: n places with how many lie in the area and how many do not."""

    xy: Floats  # n by 2, kilometres
    inside: Floats
    outside: Floats

    @property
    def wanted(self) -> float:
        return float(self.inside.sum())


@dataclass(frozen=True)
class Task:
    """What is looked for: at most `at_most` circles that hold `share` of the homes inside."""

    radii: Radii
    at_most: int
    excluded_allowed: bool
    share: float
    box: tuple[float, float, float, float]  # west, south, east, north: middles stay on the known map

    def on_map(self, xy: Floats) -> Floats:
        """Middles moved onto the known map: beyond it there are homes nobody has counted."""
        return np.clip(xy, self.box[:2], self.box[2:])

    def cost(self, inside: Any, outside: Any, circles: Any, wanted: float) -> Any:
        """Lower is better: 1 - F1, the missing part of the wanted share, and a little for every circle."""
        f1 = 2 * inside / (inside + outside + wanted)
        missed = np.maximum(0.0, self.share - inside / wanted)
        return 1 - f1 + MISSED_COSTS * missed + CIRCLE_COSTS * circles


@dataclass(frozen=True)
class Disc:
    """One circle on the plane; `steps` is its radius in steps of the platform."""

    x: float
    y: float
    steps: int
    exclude: bool = False


def search(homes: Homes, task: Task) -> list[Disc]:
    """The best circles found. Same homes, same circles."""
    rough = gathered(homes, ROUGH_CELLS)
    discs = _rough_search(rough, task)
    spread = float(np.ptp(homes.xy[homes.inside > 0], axis=0).max()) + task.radii.step * task.radii.first
    discs = refine(gathered(homes, FINE_CELLS), task, discs, spread / 8, spread / 200)
    return refine(homes, task, discs, spread / 100, spread / 400)


def covered(xy: Floats, discs: list[Disc], step: float) -> Booleans:
    """Which places lie in a circle and in none that is excluded."""
    reached, kept_out = np.zeros(len(xy), bool), np.zeros(len(xy), bool)
    for disc in discs:
        within = np.hypot(xy[:, 0] - disc.x, xy[:, 1] - disc.y) <= disc.steps * step + 1e-9
        if disc.exclude:
            kept_out |= within
        else:
            reached |= within
    return reached & ~kept_out


def gathered(homes: Homes, about: int) -> Homes:
    """Homes put together into at most about `about` square cells, each at the middle of its homes."""
    if len(homes.xy) <= about:
        return homes
    low = homes.xy.min(axis=0)
    size = np.sqrt(np.prod(np.ptp(homes.xy, axis=0) + 1e-9) / about)
    key = np.floor((homes.xy - low) / size).astype(np.int64)
    # Inside and outside homes stay apart, or the edge of the area would blur.
    _, cell = np.unique(np.column_stack([key, homes.inside > 0]), axis=0, return_inverse=True)
    weight = homes.inside + homes.outside
    total = np.bincount(cell, weight)
    middle = np.column_stack([np.bincount(cell, weight * homes.xy[:, i]) / total for i in (0, 1)])
    sums = [np.bincount(cell, w).astype(float) for w in (homes.inside, homes.outside)]
    return Homes(middle, sums[0], sums[1])


# Rough search -----------------------------------------------------------------------------------------------


class _Board:
    """All candidate circles against all cells, and the circles chosen so far."""

    def __init__(self, homes: Homes, task: Task, centres: Floats, steps: Any) -> None:
        self.homes, self.task, self.wanted = homes, task, homes.wanted
        distance = np.hypot(*(centres[:, None, :] - homes.xy[None, :, :]).transpose(2, 0, 1))
        holds = distance[:, None, :] <= np.asarray(steps)[None, :, None] * task.radii.step + 1e-9
        self.holds = holds.reshape(-1, len(homes.xy)).astype(np.float32)
        self.weights = np.stack([homes.inside, homes.outside], axis=1).astype(np.float32)
        self.chosen: list[tuple[int, bool]] = []

    def improve(self) -> bool:
        """Make the one change (add, drop or swap) that helps most; False when none does."""
        best, change = self.cost_of(self.chosen) - 1e-9, None
        for without in [None, *range(len(self.chosen))]:
            kept = [c for i, c in enumerate(self.chosen) if i != without]
            if without is not None and (cost := self.cost_of(kept)) < best:
                best, change = cost, kept
            if len(kept) < self.task.at_most:
                cost, added = self._best_addition(kept)
                if cost < best:
                    best, change = cost, [*kept, added]
        if change is not None:
            self.chosen = change
        return change is not None

    def cost_of(self, chosen: list[tuple[int, bool]]) -> float:
        within = self._within(chosen)
        inside, outside = within @ self.weights
        return float(self.task.cost(float(inside), float(outside), len(chosen), self.wanted))

    def _best_addition(self, kept: list[tuple[int, bool]]) -> tuple[float, tuple[int, bool]]:
        """The circle, to reach or to leave out, that lowers the cost of `kept` most."""
        within, out = self._within(kept), self._kept_out(kept)
        now = (within @ self.weights).astype(float)
        gain = self.holds @ (self.weights * ((1 - within) * (1 - out))[:, None])
        options = [(False, now + gain)]
        if self.task.excluded_allowed and kept:
            options.append((True, now - self.holds @ (self.weights * within[:, None])))
        best: tuple[float, tuple[int, bool]] = (np.inf, (0, False))
        for exclude, counts in options:
            cost = self.task.cost(counts[:, 0], counts[:, 1], len(kept) + 1, self.wanted)
            winner = int(np.argmin(cost))
            best = min(best, (float(cost[winner]), (winner, exclude)))
        return best

    def _within(self, chosen: list[tuple[int, bool]]) -> Any:
        reached = self._union([c for c, exclude in chosen if not exclude])
        return reached * (1 - self._kept_out(chosen))

    def _kept_out(self, chosen: list[tuple[int, bool]]) -> Any:
        return self._union([c for c, exclude in chosen if exclude])

    def _union(self, rows: list[int]) -> Any:
        return self.holds[rows].max(axis=0) if rows else np.zeros(self.holds.shape[1], np.float32)


def _rough_search(homes: Homes, task: Task) -> list[Disc]:
    centres, steps = candidate_centres(homes, task), candidate_steps(homes, task)
    board = _Board(homes, task, centres, steps)
    for _ in range(4 * task.at_most + 20):
        if not board.improve():
            break
    return [
        Disc(float(x), float(y), int(steps[row % len(steps)]), exclude)
        for row, exclude in board.chosen
        for x, y in [centres[row // len(steps)]]
    ]


def candidate_centres(homes: Homes, task: Task, about: int = ROUGH_CENTRES) -> Floats:
    """A lattice over the area and its surroundings, as far as a smallest circle there could still be of use."""
    from scipy.spatial import cKDTree

    area = homes.xy[homes.inside > 0]
    margin = 0.9 * task.radii.first * task.radii.step
    low, high = area.min(axis=0) - margin, area.max(axis=0) + margin
    size = max(np.sqrt(np.prod(high - low) / about), 1e-4)
    x, y = (np.arange(low[i] + size / 2, high[i], size) for i in (0, 1))
    lattice = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    lattice = lattice[(task.on_map(lattice) == lattice).all(axis=1)]
    near = cKDTree(area).query(lattice)[0] <= margin + size
    return np.vstack([np.average(area, axis=0, weights=homes.inside[homes.inside > 0]), lattice[near]])


def candidate_steps(homes: Homes, task: Task, count: int = 10) -> Any:
    """A handful of radii between the smallest and one that holds the whole area."""
    spread = float(np.hypot(*np.ptp(homes.xy[homes.inside > 0], axis=0))) * 0.6
    last = int(np.clip(np.ceil(spread / task.radii.step), task.radii.first, task.radii.last))
    return np.unique(np.rint(np.geomspace(task.radii.first, last, count)).astype(int))


# Refining ---------------------------------------------------------------------------------------------------


def refine(homes: Homes, task: Task, discs: list[Disc], first: float, last: float) -> list[Disc]:
    """Move each middle by ever smaller steps (`first` to `last` km), with the best radius for each try."""
    move = first
    while move >= last and discs:
        before = discs
        for i in range(len(discs)):
            discs = _refine_one(homes, task, discs, i, move)
        discs = _without_idle(homes, task, discs)
        if discs == before:
            move /= 2
    return discs


_AROUND = np.vstack([[0, 0], [[np.cos(a), np.sin(a)] for a in np.arange(8) * np.pi / 4]])


def _refine_one(homes: Homes, task: Task, discs: list[Disc], i: int, move: float) -> list[Disc]:
    """The circles with number i at the best of nine middles with the best radius there."""
    disc, others = discs[i], discs[:i] + discs[i + 1 :]
    tries = task.on_map(_AROUND * move + (disc.x, disc.y))
    within = covered(homes.xy, others, task.radii.step)
    if disc.exclude:
        base, changes, sign = within, within, -1.0
    else:
        # What another excluded circle keeps out stays out, whatever this one holds.
        out = covered(homes.xy, [replace(d, exclude=False) for d in others if d.exclude], task.radii.step)
        base, changes, sign = within, ~within & ~out, 1.0
    here = Homes(homes.xy[changes], homes.inside[changes], homes.outside[changes])
    counts = _counts_by_radius(here, tries, task.radii) * sign
    start = np.array([homes.inside[base].sum(), homes.outside[base].sum()])
    cost = task.cost(start[0] + counts[0], start[1] + counts[1], len(discs), homes.wanted)
    now = cost[0, disc.steps - task.radii.first]
    best = np.unravel_index(int(np.argmin(cost)), cost.shape)
    if cost[best] >= now - 1e-9:
        return discs
    x, y = tries[best[0]].tolist()
    return [*discs[:i], Disc(x, y, int(best[1]) + task.radii.first, disc.exclude), *discs[i + 1 :]]


def _counts_by_radius(homes: Homes, centres: Floats, radii: Radii) -> Floats:
    """How many homes each centre holds at each radius: (inside, outside) by centres by radii."""
    distance = np.hypot(*(centres[:, None, :] - homes.xy[None, :, :]).transpose(2, 0, 1))
    needed = np.ceil((distance - 1e-9) / radii.step).astype(np.int64)
    widest = min(radii.last, max(radii.first, int(needed.max(initial=radii.first))))
    bins = widest - radii.first + 2  # the last bin is out of reach
    bin_ = np.clip(needed - radii.first, 0, bins - 1) + np.arange(len(centres))[:, None] * bins
    size = len(centres) * bins
    sums = [
        np.bincount(bin_.ravel(), np.tile(weight, len(centres)), size).reshape(-1, bins)[:, :-1].cumsum(axis=1)
        for weight in (homes.inside, homes.outside)
    ]
    return np.stack(sums)


def _without_idle(homes: Homes, task: Task, discs: list[Disc]) -> list[Disc]:
    """Leave out circles whose absence costs nothing."""
    for disc in list(discs):
        fewer = [d for d in discs if d is not disc]
        if fewer and cost_of(homes, task, fewer) <= cost_of(homes, task, discs):
            discs = fewer
    return discs


def cost_of(homes: Homes, task: Task, discs: list[Disc]) -> float:
    """The cost of these circles on these homes."""
    within = covered(homes.xy, discs, task.radii.step)
    inside, outside = float(homes.inside[within].sum()), float(homes.outside[within].sum())
    return float(task.cost(inside, outside, len(discs), homes.wanted))
