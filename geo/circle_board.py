"""Choosing circles from a set of candidates, many choices at once.

Ruin and recreate (Schrimpf and others 2000): a few circles that lie together are taken from a good choice, then
whichever candidate helps most is added until none does. Each time other candidates go unseen, as with the blinks
of Christiaens and Vanden Berghe (2020), else the same choice would come back. All numbers are kilometres on the plane.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from geo.circle_task import Booleans, Disc, Floats, Homes, Task, product_of

CENTRES, SIZES = 130, 8
MOST_RUINED = 4  # circles taken from a choice
UNSEEN = 0.2  # the share of the candidates that a choice has to do without
TOGETHER = 0.7  # of the times those nearest to one are taken, else any
NOWHERE = Disc(np.inf, np.inf, 0)  # holds nothing
# What takes as long as so many cells looked at one by one, see Fits.effort.
A_TABLE, IN_A_TABLE, IN_A_PRODUCT = 80_000, 2.5, 0.0045


class Board:
    """Candidate circles against cells: some to reach homes in, then some to leave out.

    A choice is a list of row numbers; rows from `reach` on are left out. The last rows of either kind are kept
    for circles found elsewhere, see learn().
    """

    def __init__(self, homes: Homes, task: Task, learning: int = 0) -> None:
        """learning: circles of each kind that can be learned at a time."""
        self.homes, self.task, self.learning = homes, task, learning
        show, leave = candidates(homes, task, CENTRES, SIZES), left_out(homes, task, CENTRES)
        spare = [NOWHERE] * learning
        self.discs = show + spare + leave + (spare if task.excluded_allowed else [])
        self.reach = len(show) + learning
        self.holds = _held(homes.xy, task, self.discs)
        steps = np.array([disc.steps for disc in show])
        self.sizes = np.full(len(self.discs), SIZES)  # how large each candidate to reach homes in is, in few classes
        self.sizes[: len(show)] = np.searchsorted(np.unique(steps), steps)
        self.effort = IN_A_TABLE * self.holds.size
        self._weights = np.stack([homes.inside, homes.outside], axis=1).astype(np.float32)
        # Each cell lies in the area or out of it, the former first: counted apart, half the table is read for either.
        first = int(np.count_nonzero(homes.inside > 0))
        self._sides = [
            (self.holds[:, cells], cells, self._weights[cells, side, None])
            for side, cells in enumerate((slice(None, first), slice(first, None)))
        ]

    def learn(self, answers: Sequence[Sequence[Disc]]) -> list[list[int]]:
        """The answers as choices, their circles put into the rows kept for them."""
        known: dict[Disc, int] = {}
        for leave, end in ((False, self.reach), (True, len(self.discs))):
            found = list(dict.fromkeys(disc for answer in answers for disc in answer if disc.exclude is leave))
            rows = range(end - self.learning, end - self.learning + len(found))
            known |= dict(zip(found, rows, strict=True))
            if found:
                self.discs[rows.start : rows.stop] = found
                self.holds[rows.start : rows.stop] = _held(self.homes.xy, self.task, found)
        return [[known[disc] for disc in answer] for answer in answers]

    def answer(self, choice: Sequence[int]) -> list[Disc]:
        return [self.discs[row] for row in choice]

    def completed(
        self, choices: Sequence[Sequence[int]], task: Task, unseen: Booleans | None = None
    ) -> tuple[list[list[int]], Floats]:
        """Each choice with the circle added that helps most, time and again until none does, and what each costs.

        unseen: rows by choices, the candidates not to be added to this one.
        """
        made = [list(choice) for choice in choices]
        within, out = self._within(made)
        now = within.T @ self._weights
        costs = self._costs(task, now, made, 0)
        live = [n for n, choice in enumerate(made) if len(choice) < task.at_most]
        while live:
            table = self._additions(task, [made[n] for n in live], within[:, live], out[:, live], now[live])
            if unseen is not None:
                table[unseen[:, live]] = np.inf
            best, going = table.argmin(axis=0).tolist(), []
            for column, (n, row) in enumerate(zip(live, best, strict=True)):
                if table[row, column] >= costs[n] - 1e-9:
                    continue
                made[n].append(row)
                costs[n] = table[row, column]
                held = self.holds[row]
                if row < self.reach:
                    within[:, n] = np.maximum(within[:, n], held * (1 - out[:, n]))
                else:
                    out[:, n] = np.maximum(out[:, n], held)
                    within[:, n] *= 1 - held
                now[n] = within[:, n] @ self._weights
                if len(made[n]) < task.at_most:
                    going.append(n)
            live = going
        return made, costs

    def rebuilt(self, choices: Sequence[Sequence[int]], draw: np.random.Generator) -> tuple[list[list[int]], Floats]:
        """Each choice with a few circles taken away and others added, and what each costs."""
        unseen = draw.random((len(self.discs), len(choices))) < UNSEEN
        return self.completed([self._ruined(choice, draw) for choice in choices], self.task, unseen)

    def _ruined(self, choice: Sequence[int], draw: np.random.Generator) -> list[int]:
        """The choice without a few of its circles: mostly one and its neighbours."""
        few = int(draw.integers(1, min(MOST_RUINED, len(choice)) + 1))
        order = draw.permutation(len(choice))
        if draw.random() < TOGETHER:
            spots = np.array([(self.discs[row].x, self.discs[row].y) for row in choice])
            order = np.argsort(((spots - spots[order[0]]) ** 2).sum(axis=1), kind="stable")
        gone = set(order[:few].tolist())
        return [row for i, row in enumerate(choice) if i not in gone]

    def _additions(self, task: Task, choices: list[list[int]], within: Any, out: Any, now: Any) -> Any:
        """What each choice would cost with each candidate added: rows by choices."""
        self.effort += A_TABLE + IN_A_PRODUCT * self.holds.size * len(choices)
        reached = now + self._counts((1 - within) * (1 - out), slice(None, self.reach))
        if self.reach == len(self.discs):
            return self._costs(task, reached, choices, 1)
        kept = now - self._counts(within, slice(self.reach, None))
        return self._costs(task, np.concatenate([reached, kept]), choices, 1)

    def _counts(self, cells: Any, rows: slice) -> Any:
        """Homes inside and outside in those cells (by choices) that each candidate holds: rows by choices by 2."""
        return np.stack([product_of(held[rows], cells[cell] * weight) for held, cell, weight in self._sides], axis=-1)

    def _costs(self, task: Task, counts: Any, choices: list[list[int]], more: int) -> Any:
        """What so many homes inside and outside (last axis) cost with `more` circles beside those of each choice."""
        circles = np.array([len(choice) + more for choice in choices])
        return task.cost(counts[..., 0].astype(float), counts[..., 1].astype(float), circles, self.homes.wanted)

    def _within(self, choices: list[list[int]]) -> tuple[Any, Any]:
        """Which cells each choice reaches, and which it leaves out: cells by choices."""
        reached, out = (
            np.column_stack(
                [self._union([row for row in choice if (row >= self.reach) is leave]) for choice in choices]
            )
            for leave in (False, True)
        )
        return reached * (1 - out), out

    def _union(self, rows: list[int]) -> npt.NDArray[np.float32]:
        return np.asarray(self.holds[rows].max(axis=0, initial=0.0))


def _held(xy: Floats, task: Task, discs: Sequence[Disc]) -> Any:
    """1 where a circle holds a place, else 0: circles by places."""
    spots = dict.fromkeys((disc.x, disc.y) for disc in discs)
    number = {spot: row for row, spot in enumerate(spots)}
    (x, y), middles = xy.T.astype(np.float32), np.array([*spots], np.float32)
    far = (x - middles[:, :1]) ** 2 + (y - middles[:, 1:]) ** 2
    radius = np.array([disc.steps * task.radii.step + 1e-6 for disc in discs], np.float32)
    return (far[[number[disc.x, disc.y] for disc in discs]] <= radius[:, None] ** 2).astype(np.float32)


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
