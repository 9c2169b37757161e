"""Search for the few circles that hold an area's homes and hardly any others.

All in kilometres on a local plane. A rough search over a fixed set of circles (greedy start; then add, drop
or swap one while it helps) on homes gathered into cells, which sees the task in several ways; then
geo.circle_refine moves, shakes and resizes what was found, on ever finer cells and on the homes themselves.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from geo.circle_refine import refine, refined, shaken
from geo.circle_task import (
    CIRCLE_COSTS,
    MISSED_COSTS,
    Cover,
    Disc,
    Floats,
    Homes,
    Task,
    cost_of,
    gathered,
    product_of,
    spread_of,
)

ROUGH_CELLS, ROUGH_CENTRES = 300, 130
CELLS, FINE_CELLS = 1000, 1500
FEW = 5  # circles
VIEWS = (3.0, 1), (3.0, 2), (1.0, 1)  # what a missed home costs, and how many of the smallest radii a start uses
CLOSE = 0.03  # one circle that misses perfection by less needs no second one
EFFORT = 4_500_000  # for shaking as many circles as are allowed, up to twice that for fewer: they settle sooner before


def search(homes: Homes, task: Task) -> list[Disc]:
    """The best circles found. Same homes, same circles."""
    spread = spread_of(homes, task)
    exact, task = task, replace(task, share=task.share + (1 - task.share) / 10)  # cells hide a few misses
    cells = gathered(homes, CELLS)
    rough = gathered(cells, ROUGH_CELLS)
    settled = refined(rough, task, _rough_search(rough, task), spread / 12, spread / 40)
    settled = refined(cells, task, settled, spread / 40, spread / 100)
    best = settled[0]
    if len(best) > 1 or cost_of(cells, task, best) - CIRCLE_COSTS > CLOSE:
        best = shaken(cells, task, settled, EFFORT * (2 - len(best) / task.at_most))
    best = refine(gathered(homes, FINE_CELLS), task, best, spread / 50, spread / 300)
    return repaired(homes, exact, refine(homes, exact, best, 0.0, 0.0))


def repaired(homes: Homes, task: Task, discs: list[Disc]) -> list[Disc]:
    """The same circles where they reach the wanted share; else wider, moved or with one more, so that they do."""
    cover = Cover(homes.xy, task.radii.step)
    missed = (homes.inside > 0) & ~cover.reached(discs)
    if homes.inside[missed].sum() <= (1 - task.share) * homes.wanted + 1e-9:
        return discs
    strict, spread = replace(task, missed_costs=1000 * MISSED_COSTS), spread_of(homes, task)
    starts = [discs]
    if len(discs) < task.at_most:
        spots = homes.xy[missed]
        starts += [[*discs, Disc(float(x), float(y), task.radii.first)] for x, y in spots[:: len(spots) // 5 + 1]]
    fine = gathered(homes, FINE_CELLS)
    return refined(homes, strict, refined(fine, strict, starts, spread / 12, spread / 200), 0.0, 0.0)[0]


# Rough search -----------------------------------------------------------------------------------------------


class _Board:
    """All candidate circles against all cells. A choice is a list of rows; those from `reach` on are left out."""

    def __init__(self, homes: Homes, task: Task) -> None:
        self.task, self.wanted = task, homes.wanted
        show, leave = candidates(homes, task, ROUGH_CENTRES, 8), left_out(homes, task, ROUGH_CENTRES)
        self.candidates, self.reach = show + leave, len(show)
        self.holds = _held(homes.xy, task, self.candidates)
        self.weights = np.stack([homes.inside, homes.outside], axis=1).astype(np.float32)
        # Each cell lies in the area or out of it, the former first: counted apart, half the table is read for either.
        first = int(np.count_nonzero(homes.inside > 0))
        self.sides = [
            (self.holds[:, cells], cells, self.weights[cells, side, None])
            for side, cells in enumerate((slice(None, first), slice(first, None)))
        ]
        steps = np.array([disc.steps for disc in show])
        self.size = np.searchsorted(np.unique(steps), steps)  # how large each candidate is

    def improved(self, chosen: list[int], largest: int | None = None) -> list[int]:
        """Add, drop or swap one circle at a time, whichever helps most, until nothing does.

        largest: use only the first so many radii, and leave none out.
        """
        for _ in range(4 * self.task.at_most + 20):
            better = self._one_change(chosen, largest, swap=False) or self._one_change(chosen, largest, swap=True)
            if better is None:
                break
            chosen = better
        return chosen

    def discs(self, chosen: list[int]) -> list[Disc]:
        return [self.candidates[row] for row in chosen]

    def _one_change(self, chosen: list[int], largest: int | None, swap: bool) -> list[int] | None:
        """`chosen` with one more circle, or (swap) with one less or another, if that lowers the cost."""
        fewer = [[c for i, c in enumerate(chosen) if i != gone] for gone in range(len(chosen))] if swap else []
        bases = [chosen, *fewer]
        within, out = self._within(chosen, swap)
        now = within.T @ self.weights
        options = [(cost, number, bases[number]) for number, cost in enumerate(self._costs(now, bases, 0).tolist())]
        room = [n for n in range(len(bases)) if (n or not fewer) and len(bases[n]) < self.task.at_most]
        if room:
            added = self._best_additions([bases[n] for n in room], within[:, room], out[:, room], now[room], largest)
            options += [(cost, len(bases) + i, [*bases[room[i]], row]) for i, (cost, row) in enumerate(added)]
        best = min(options, key=lambda option: option[:2])
        return best[2] if best[0] < options[0][0] - 1e-9 else None

    def _best_additions(
        self, bases: list[list[int]], within: Any, out: Any, now: Any, largest: int | None
    ) -> list[tuple[float, int]]:
        """For each base the circle, to reach or to leave out, whose addition gives the lowest cost."""
        show = np.arange(self.reach) if largest is None else np.flatnonzero(self.size < largest)
        table, rows = self._costs(now + self._counts((1 - within) * (1 - out), show), bases, 1), show
        if largest is None and self.reach < len(self.candidates) and bases[0]:
            leave = np.arange(self.reach, len(self.candidates))
            table = np.concatenate([table, self._costs(now - self._counts(within, leave), bases, 1)])
            rows = np.concatenate([show, leave])
        best = table.argmin(axis=0).tolist()
        return [(float(table[row, i]), int(rows[row])) for i, row in enumerate(best)]

    def _counts(self, cells: Any, rows: Any) -> Any:
        """Homes inside and outside in those cells that each candidate holds: candidates by bases by 2."""
        # All bases at once: one pass over the large tables.
        part: Any = slice(rows[0], rows[-1] + 1) if len(rows) == rows[-1] + 1 - rows[0] else rows
        return np.stack([product_of(held[part], cells[cell] * weight) for held, cell, weight in self.sides], axis=-1)

    def _costs(self, counts: Any, bases: list[list[int]], more: int) -> Any:
        """What so many homes inside and outside (last axis) cost with `more` circles beside those of each base."""
        circles = np.array([len(base) + more for base in bases])
        return self.task.cost(counts[..., 0].astype(float), counts[..., 1].astype(float), circles, self.wanted)

    def _within(self, chosen: list[int], fewer: bool) -> tuple[Any, Any]:
        """Which cells are reached and which are kept out, by the choice and, with `fewer`, by each choice of one less.

        Cells by 1, or by 1 + choices.
        """
        held = self.holds[chosen].T
        leaves = np.array(chosen, int) >= self.reach
        gone = np.column_stack([np.zeros(len(held), np.float32), held]) if fewer else 0
        reached, out = (
            np.minimum(
                held[:, kind].sum(axis=1, keepdims=True) - gone * np.append(False, kind)[: 1 + fewer * len(kind)], 1
            )
            for kind in (~leaves, leaves)
        )
        return reached * (1 - out), out


def _held(xy: Floats, task: Task, discs: list[Disc]) -> Any:
    """1 where a circle holds a place, else 0: circles by places."""
    spot, radius = np.array([(d.x, d.y) for d in discs]), np.array([d.steps * task.radii.step + 1e-9 for d in discs])
    middles, which = np.unique(spot, axis=0, return_inverse=True)
    far = (xy[:, 0] - middles[:, :1]) ** 2 + (xy[:, 1] - middles[:, 1:]) ** 2
    return (far[which.ravel()] <= (radius**2)[:, None]).astype(np.float32)


def _rough_search(homes: Homes, task: Task) -> list[list[Disc]]:
    """Several starts, each the best of a search that takes another view of the task.

    Single changes seldom turn one large circle into several small ones, hence starts from small ones only (a
    few allowed circles may have to be of any size). And where missing homes costs most, large circles hold them soon
    and never go again; where it costs little, many small ones stay, and hold what is missing once they are moved.
    """
    board = _Board(homes, task)
    views = VIEWS if task.at_most > FEW else [(task.missed_costs, cap) for cap in range(1, int(board.size.max()) + 2)]
    found = []
    for missed_costs, cap in views:
        board.task = replace(task, missed_costs=missed_costs)
        small = board.improved([], cap)
        found += [small, board.improved(small)]
    if task.excluded_allowed:  # and one that takes circles to leave out from the first: one large circle with bites
        board.task = task
        found.append(board.improved([]))
    # The smallest circles may all miss scattered homes; the largest holds them all, so that some start has circles.
    return [board.discs(rows) for rows in {frozenset(rows): rows for rows in found}.values() if rows]


def candidates(homes: Homes, task: Task, centres: int, radii: int) -> list[Disc]:
    """Circles to reach homes in: about `centres` middles, a handful of radii up to one that holds the whole area."""
    area = homes.xy[homes.inside > 0]
    middle = np.average(area, axis=0, weights=homes.inside[homes.inside > 0])
    middles = np.vstack([middle, _lattice(area, task, centres, 0.9 * task.radii.first * task.radii.step)])
    spread = float(np.hypot(*np.ptp(area, axis=0))) * 0.6
    last = int(np.clip(np.ceil(spread / task.radii.step), task.radii.first, task.radii.last))
    steps = np.unique(np.rint(np.geomspace(task.radii.first, last, radii)).astype(int)).tolist()
    return [Disc(x, y, size) for x, y in middles.tolist() for size in steps]


def left_out(homes: Homes, task: Task, centres: int) -> list[Disc]:
    """Circles to leave out, as wide as they can be without losing a home of the area, or hardly any.

    None where the platform leaves nothing out.
    """
    if not task.excluded_allowed:
        return []
    area, first, step = homes.xy[homes.inside > 0], task.radii.first, task.radii.step
    weight = homes.inside[homes.inside > 0]
    # A middle nearer than a smallest circle would lose homes, one much farther needs a circle too wide.
    middles = _lattice(area, task, 2 * centres, 1.6 * first * step)
    away = np.hypot(*(middles[:, None] - area[None]).transpose(2, 0, 1))
    order = np.argsort(away, axis=1)
    share = np.cumsum(weight[order], axis=1) / weight.sum()
    rows = np.arange(len(middles))
    found: list[Disc] = []
    for lost in (0.0, 0.01, 0.03):
        nearest = np.minimum((share <= lost).sum(axis=1), len(area) - 1)
        steps = np.floor(away[rows, order[rows, nearest]] / step - 1e-6).astype(int)
        fits = (steps >= first) & (steps <= min(task.radii.last, 3 * first))
        found += [
            Disc(x, y, size, True) for (x, y), size in zip(middles[fits].tolist(), steps[fits].tolist(), strict=True)
        ]
    return list(dict.fromkeys(found))


def _lattice(area: Floats, task: Task, about: int, margin: float) -> Floats:
    """About so many middles over the area and `margin` kilometres round it."""
    from scipy.spatial import cKDTree

    low, high = area.min(axis=0) - margin, area.max(axis=0) + margin
    size = max(np.sqrt(np.prod(high - low) / about), 1e-4)
    x, y = (np.arange(low[i] + size / 2, high[i], size) for i in (0, 1))
    lattice = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    lattice = lattice[(task.on_map(lattice) == lattice).all(axis=1)]
    near = cKDTree(area).query(lattice)[0] <= margin + size
    return np.asarray(lattice[near])
