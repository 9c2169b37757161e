"""Search for the few circles that hold an area's homes and hardly any others.

All in kilometres on a local plane. A rough search over a fixed set of circles (greedy start; then add, drop
or swap one while it helps) on homes gathered into cells; then each circle's middle and radius are refined,
first on finer cells, then on the homes themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Booleans = npt.NDArray[np.bool_]

MISSED_COSTS = 30.0  # a home below the wanted share weighs as much as 30 that should not be reached
CIRCLE_COSTS = 0.002  # a circle more must win at least this much F1
ROUGH_CELLS, FINE_CELLS, ROUGH_CENTRES = 600, 2500, 200


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
    missed_costs: float = MISSED_COSTS

    def on_map(self, xy: Floats) -> Floats:
        """Middles moved onto the known map: beyond it there are homes nobody has counted."""
        return np.clip(xy, self.box[:2], self.box[2:])

    def cost(self, inside: Any, outside: Any, circles: Any, wanted: float) -> Any:
        """Lower is better: 1 - F1, the missing part of the wanted share, and a little for every circle."""
        f1 = 2 * inside / (inside + outside + wanted)
        missed = np.maximum(0.0, self.share - inside / wanted)
        return 1 - f1 + self.missed_costs * missed + CIRCLE_COSTS * circles


@dataclass(frozen=True)
class Disc:
    """One circle on the plane; `steps` is its radius in steps of the platform."""

    x: float
    y: float
    steps: int
    exclude: bool = False


def search(homes: Homes, task: Task) -> list[Disc]:
    """The best circles found. Same homes, same circles."""
    spread = _spread(homes, task)
    fine = gathered(homes, FINE_CELLS)
    answers = [
        refine(fine, task, discs, spread / 12, spread / 200)
        for discs in _rough_search(gathered(homes, ROUGH_CELLS), task)
    ]
    best = min(answers, key=lambda discs: cost_of(fine, task, discs))
    return repaired(homes, task, refine(homes, task, best, 0.0, 0.0))


def repaired(homes: Homes, task: Task, discs: list[Disc]) -> list[Disc]:
    """The same circles where they reach the wanted share; else wider, moved or with one more, so that they do."""
    cover = Cover(homes.xy, task.radii.step)
    missed = (homes.inside > 0) & ~cover.reached(discs)
    if homes.inside[missed].sum() <= (1 - task.share) * homes.wanted + 1e-9:
        return discs
    strict, spread = replace(task, missed_costs=1000 * MISSED_COSTS), _spread(homes, task)
    starts = [discs]
    if len(discs) < task.at_most:
        spots = homes.xy[missed]
        starts += [[*discs, Disc(float(x), float(y), task.radii.first)] for x, y in spots[:: len(spots) // 5 + 1]]
    fine = gathered(homes, FINE_CELLS)
    rough = [refine(fine, strict, start, spread / 12, spread / 200) for start in starts]
    answers = [refine(homes, strict, answer, 0.0, 0.0) for answer in rough]
    return min(answers, key=lambda answer: cost_of(homes, strict, answer))


def _spread(homes: Homes, task: Task) -> float:
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
    """Homes put together into cells, each at the middle of its homes: about `about` in the area, half as many out.

    What lies in the area decides whether enough is reached, so that it is seen more sharply.
    """
    within = homes.inside > 0
    parts = [_cells(homes, within, about), _cells(homes, ~within, about // 2)]
    return Homes(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))


def _cells(homes: Homes, chosen: Booleans, about: int) -> tuple[Floats, Floats, Floats]:
    """The chosen homes in about `about` square cells: middles, homes inside, homes outside."""
    xy, inside, outside = homes.xy[chosen], homes.inside[chosen], homes.outside[chosen]
    if len(xy) <= about:
        return xy, inside, outside
    size = np.sqrt(np.prod(np.ptp(xy, axis=0) + 1e-9) / about)
    key = np.floor((xy - xy.min(axis=0)) / size).astype(np.int64)
    _, cell = np.unique(key @ np.array([1 << 32, 1]), return_inverse=True)
    weight = inside + outside
    total = np.bincount(cell, weight)
    middle = np.column_stack([np.bincount(cell, weight * xy[:, i]) / total for i in (0, 1)])
    return middle, np.bincount(cell, inside).astype(float), np.bincount(cell, outside).astype(float)


# Rough search -----------------------------------------------------------------------------------------------


Choice = tuple[int, bool]  # a candidate, and whether it is left out


class _Board:
    """All candidate circles against all cells."""

    def __init__(self, homes: Homes, task: Task) -> None:
        self.task, self.wanted = task, homes.wanted
        self.centres, self.steps = candidate_centres(homes, task), candidate_steps(homes, task)
        distance = np.hypot(*(self.centres[:, None, :] - homes.xy[None, :, :]).transpose(2, 0, 1))
        holds = distance[:, None, :] <= self.steps[None, :, None] * task.radii.step + 1e-9
        self.holds = holds.reshape(-1, len(homes.xy)).astype(np.float32)
        self.weights = np.stack([homes.inside, homes.outside], axis=1).astype(np.float32)
        # Each cell lies in the area or out of it: counted apart, half the table is read for either.
        self.sides = [
            (np.ascontiguousarray(self.holds[:, weight > 0]), weight > 0, weight[weight > 0, None])
            for weight in self.weights.T
        ]
        self.rows = np.arange(len(self.holds))
        self.size = self.rows % len(self.steps)  # how large each candidate is

    def improved(self, chosen: list[Choice], largest: int | None = None) -> list[Choice]:
        """Add, drop or swap one circle at a time, whichever helps most, until nothing does.

        largest: use only the first so many radii, and leave none out.
        """
        for _ in range(4 * self.task.at_most + 20):
            better = self._one_change(chosen, largest)
            if better is None:
                break
            chosen = better
        return chosen

    def cost_of(self, chosen: list[Choice]) -> float:
        inside, outside = self._within(chosen)[0] @ self.weights
        return float(self.task.cost(float(inside), float(outside), len(chosen), self.wanted))

    def discs(self, chosen: list[Choice]) -> list[Disc]:
        count = len(self.steps)
        middles = [(self.centres[row // count], int(self.steps[row % count]), out) for row, out in chosen]
        return [Disc(float(xy[0]), float(xy[1]), steps, out) for xy, steps, out in middles]

    def without_pairs(self, chosen: list[Choice]) -> list[list[Choice]]:
        """`chosen` without each circle and the one nearest to it."""
        xy = self.centres[[row // len(self.steps) for row, _ in chosen]]
        apart = np.hypot(*(xy[:, None] - xy[None]).transpose(2, 0, 1)) + np.eye(len(chosen)) * 1e9
        pairs = {tuple(sorted((i, int(apart[i].argmin())))) for i in range(len(chosen))} if len(chosen) > 2 else set()
        return [[c for i, c in enumerate(chosen) if i not in pair] for pair in sorted(pairs)]

    def _one_change(self, chosen: list[Choice], largest: int | None) -> list[Choice] | None:
        """`chosen` after the change that lowers the cost most; None when none does."""
        fewer = [[c for i, c in enumerate(chosen) if i != gone] for gone in range(len(chosen))]
        bases = [chosen, *fewer]
        options = [(self.cost_of(base), number, base) for number, base in enumerate(bases)]
        room = [base for base in bases if len(base) < self.task.at_most]
        for number, (cost, added) in enumerate(self._best_additions(room, largest)):
            options.append((cost, len(bases) + number, [*room[number], added]))
        best = min(options, key=lambda option: option[:2])
        return best[2] if best[0] < options[0][0] - 1e-9 else None

    def _best_additions(self, bases: list[list[Choice]], largest: int | None) -> list[tuple[float, Choice]]:
        """For each base the circle, to reach or to leave out, whose addition gives the lowest cost."""
        if not bases:
            return []
        within, out = (np.stack(rows, axis=1) for rows in zip(*map(self._within, bases), strict=True))
        now = within.T @ self.weights
        free = (1 - within) * (1 - out)
        rows = self.rows if largest is None else self.rows[self.size < largest]
        options = [(False, self._costs(now + self._counts(free, rows), bases))]
        if self.task.excluded_allowed and largest is None:
            options.append((True, self._costs(now - self._counts(within, rows), bases)))
        table = np.concatenate([costs for _, costs in options])
        best = table.argmin(axis=0).tolist()
        n = len(rows)
        return [(float(table[row, i]), (int(rows[row % n]), options[row // n][0])) for i, row in enumerate(best)]

    def _counts(self, cells: Any, rows: Any) -> Any:
        """Homes inside and outside in those cells that each candidate holds: candidates by bases by 2."""
        # All bases at once: one pass over the large tables.
        every = len(rows) == len(self.holds)
        counts = [(held if every else held[rows]) @ (cells[cell] * weight) for held, cell, weight in self.sides]
        return np.stack(counts, axis=-1)

    def _costs(self, counts: Any, bases: list[list[Choice]]) -> Any:
        circles = np.array([len(base) + 1 for base in bases])
        return self.task.cost(counts[..., 0].astype(float), counts[..., 1].astype(float), circles, self.wanted)

    def _within(self, chosen: list[Choice]) -> tuple[Any, Any]:
        """Which cells are reached, and which are kept out."""
        out = self._union([c for c, exclude in chosen if exclude])
        return self._union([c for c, exclude in chosen if not exclude]) * (1 - out), out

    def _union(self, rows: list[int]) -> Any:
        return self.holds[rows].max(axis=0) if rows else np.zeros(self.holds.shape[1], np.float32)


def _rough_search(homes: Homes, task: Task) -> list[list[Disc]]:
    """Two answers, the better one first.

    Single changes seldom turn one large circle into several small ones, hence starts from small ones only (a
    few allowed circles may have to be of any size); nor do they shift two circles at once, hence more starts
    from the best answer without a circle and its neighbour.
    """
    board = _Board(homes, task)
    caps = (1, 2) if task.at_most > 5 else range(1, len(board.steps) + 1)
    found = [board.improved(board.improved([], largest)) for largest in caps]
    best = min(found, key=board.cost_of)
    found += [board.improved(start) for start in board.without_pairs(best)]
    ordered = sorted(found, key=board.cost_of)
    others = [chosen for chosen in ordered[1:] if set(chosen) != set(ordered[0])]
    return [board.discs(chosen) for chosen in [ordered[0], *others[:1]]]


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


def candidate_steps(homes: Homes, task: Task, count: int = 8) -> Any:
    """A handful of radii between the smallest and one that holds the whole area."""
    spread = float(np.hypot(*np.ptp(homes.xy[homes.inside > 0], axis=0))) * 0.6
    last = int(np.clip(np.ceil(spread / task.radii.step), task.radii.first, task.radii.last))
    return np.unique(np.rint(np.geomspace(task.radii.first, last, count)).astype(int))


# Refining ---------------------------------------------------------------------------------------------------


def refine(homes: Homes, task: Task, discs: list[Disc], first: float, last: float) -> list[Disc]:
    """Move each middle by ever smaller steps (`first` to `last` km), with the best radius for each try.

    With `first` nought only the radii change.
    """
    cover, move = Cover(homes.xy, task.radii.step), first
    for _ in range(60):
        before = discs
        for i in range(len(discs)):
            discs = _refine_one(homes, task, cover, discs, i, move)
        discs = _without_idle(homes, task, cover, discs)
        if discs == before:
            move /= 2
            if move <= last:
                break
    return discs


_AROUND = np.vstack([[0, 0], [[np.cos(a), np.sin(a)] for a in np.arange(8) * np.pi / 4]])


def _refine_one(homes: Homes, task: Task, cover: Cover, discs: list[Disc], i: int, move: float) -> list[Disc]:
    """The circles with number i at the best of nine middles with the best radius there."""
    disc, others = discs[i], discs[:i] + discs[i + 1 :]
    tries = task.on_map((_AROUND if move else _AROUND[:1]) * move + (disc.x, disc.y))
    within = cover.reached(others)
    if disc.exclude:
        base, changes, sign = within, within, -1.0
    else:
        # What another excluded circle keeps out stays out, whatever this one holds.
        out = cover.union([d for d in others if d.exclude])
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
    x, y = homes.xy[:, 0] - centres[:, :1], homes.xy[:, 1] - centres[:, 1:]
    needed = np.ceil((np.sqrt(x * x + y * y) - 1e-9) / radii.step)
    widest = min(radii.last, max(radii.first, int(needed.max(initial=radii.first))))
    bins = widest - radii.first + 2  # the last bin is out of reach
    bin_ = (np.clip(needed, radii.first, widest + 1) - radii.first).astype(np.int64)
    # Each place is in the area or out of it: one count for both, side by side.
    within, rows = homes.inside > 0, np.arange(len(centres))[:, None]
    bin_ += (2 * rows + np.where(within, 0, 1)) * bins
    weight = np.broadcast_to(np.where(within, homes.inside, homes.outside), bin_.shape)
    sums = np.bincount(bin_.ravel(), weight.ravel(), 2 * len(centres) * bins)
    return sums.reshape(-1, 2, bins)[:, :, :-1].cumsum(axis=2).transpose(1, 0, 2)


def _without_idle(homes: Homes, task: Task, cover: Cover, discs: list[Disc]) -> list[Disc]:
    """Leave out circles whose absence costs nothing."""
    for disc in list(discs):
        fewer = [d for d in discs if d is not disc]
        if fewer and _cost(homes, task, cover, fewer) <= _cost(homes, task, cover, discs):
            discs = fewer
    return discs


def cost_of(homes: Homes, task: Task, discs: list[Disc]) -> float:
    """The cost of these circles on these homes."""
    return _cost(homes, task, Cover(homes.xy, task.radii.step), discs)


def _cost(homes: Homes, task: Task, cover: Cover, discs: list[Disc]) -> float:
    within = cover.reached(discs)
    inside, outside = float(homes.inside[within].sum()), float(homes.outside[within].sum())
    return float(task.cost(inside, outside, len(discs), homes.wanted))
