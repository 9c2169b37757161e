"""Making circles fit closer: better middles and radii for all of them.

A pattern search (Hooke and Jeeves 1961). How often each cell is held is counted, so that another place for one
circle costs one look at the cells near its rim. All circles of several answers are looked at in one go: every step
of numpy costs more than what it does with so few cells.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from geo.circle_task import Booleans, Disc, Floats, Homes, Task, product_of

Indices = npt.NDArray[np.int64]
Answer = list[Disc]

ROUNDS = 200  # of the pattern search
A_LOOK = 45_000  # cells that one look at any number of circles costs beside those it looks at
_TURN = np.arange(4) * np.pi / 2
# The middle and four directions, the others in every second round.
AROUND = [np.vstack([[0, 0], np.column_stack([np.cos(turn), np.sin(turn)])]) for turn in (_TURN, _TURN + np.pi / 4)]


class Fits:
    """Answers on cells, with how many circles of each reach every cell and how many leave it out.

    The circles of all answers stand in rows, one answer after the other.
    """

    def __init__(self, homes: Homes, task: Task, answers: Sequence[Sequence[Disc]]) -> None:
        self.homes, self.task = homes, task
        self.discs = [disc for answer in answers for disc in answer]
        self._answer = np.repeat(np.arange(len(answers)), [len(answer) for answer in answers])
        self._xy = np.array([(disc.x, disc.y) for disc in self.discs])
        self._steps = np.array([disc.steps for disc in self.discs], np.int64)
        self._out = np.array([disc.exclude for disc in self.discs])
        self._there = [True] * len(self.discs)
        self._placed = [(disc.x, disc.y, disc.steps) for disc in self.discs]
        starts = np.cumsum([0, *map(len, answers)]).tolist()
        self._rows_of = [range(*ends) for ends in pairwise(starts)]
        self._x, self._y = homes.xy[:, 0].copy(), homes.xy[:, 1].copy()
        self._outside = (homes.inside <= 0).astype(np.int64)  # each cell lies in the area or out of it
        self._weights = np.stack([homes.inside, homes.outside], axis=1)
        self._weight = self._weights.sum(axis=1)
        self._far = (self._x - self._xy[:, :1]) ** 2 + (self._y - self._xy[:, 1:]) ** 2  # circles by cells
        self._masks = self._far <= ((self._steps * task.radii.step + 1e-9) ** 2)[:, None]
        rows = [self._answer == number for number in range(len(answers))]
        # As wide as a truth value where that counts far enough: the two are compared most often.
        small = np.uint8 if max(map(len, answers)) < 256 else np.int16
        self._held = np.stack([self._masks[own & ~self._out].sum(axis=0, dtype=small) for own in rows])
        self._left_out = np.stack([self._masks[own & self._out].sum(axis=0, dtype=small) for own in rows])
        self._now = ((self._held > 0) & (self._left_out == 0)) @ self._weights  # answers by 2: inside, outside
        self._count = np.array([len(answer) for answer in answers])
        self.effort = 0  # cells looked at so far, and what each look costs beside them

    def costs(self) -> Floats:
        """What each answer costs, see Task.cost."""
        found: Floats = self.task.cost(self._now[:, 0], self._now[:, 1], self._count, self.homes.wanted)
        return found

    def answers(self) -> list[Answer]:
        """The circles of each answer."""
        return [[self.discs[row] for row in self._rows(number)] for number in range(len(self._count))]

    def settle(
        self, first: float, last: float, touched: Collection[int] | None = None, hopeless: float = math.inf
    ) -> None:
        """Move each middle by ever smaller steps (`first` to `last` km) with the best radius near the one it has.

        touched: only these rows and those that touch one that moved. hopeless: a cost that smaller steps will not
        mend any more. With `first` nought only the radii change.
        """
        move = np.full(len(self._count), first)
        whole = [set(self._rows(number)) for number in range(len(move))]
        active = whole if touched is None else [own & set(touched) for own in whole]
        waiting, going = [set(own) for own in active], set(range(len(move)))
        for count in range(ROUNDS):
            rows = np.array(sorted(i for number in going for i in waiting[number]), np.int64)
            moved, left = self._improve(rows, move, AROUND[count % 2])
            for number in sorted(going):
                waiting[number] = moved[number] | left[number] | set().union(*map(self._touching, moved[number]))
                active[number] |= waiting[number]
                if moved[number]:
                    continue
                if self._drop_idle(number):
                    active[number], waiting[number] = (set(self._rows(number)) for _ in range(2))
                    continue
                move[number], waiting[number] = move[number] / 2, active[number] & set(self._rows(number))
                if move[number] <= last or self._cost(self._now[number], number) > hopeless:
                    going.remove(number)
            if not going:
                break

    def _rows(self, number: int) -> list[int]:
        return [row for row in self._rows_of[number] if self._there[row]]

    def _touching(self, i: int) -> set[int]:
        """The other circles of the answer that lie over row i."""
        return {j for j in self._rows_of[self._answer[i]] if j != i and self._there[j] and self._beside(i, j)}

    def _beside(self, i: int, j: int, further: float = 0.0) -> bool:
        """Whether two circles lie less than `further` kilometres apart, or over one another."""
        (x, y, steps), (other_x, other_y, other) = self._placed[i], self._placed[j]
        return math.hypot(x - other_x, y - other_y) < (steps + other) * self.task.radii.step + further

    def _improve(self, rows: Indices, moves: Floats, around: Floats) -> tuple[list[set[int]], list[set[int]]]:
        """Put each of these circles at the best of some middles with the best radius there, where that helps.

        All are judged at once, then put one after the other, the most helpful first. Returns by answer which were
        put, and which were left for the next time because one beside them was.
        """
        put, left = ([set[int]() for _ in moves] for _ in range(2))
        if not len(rows):
            return put, left
        self.effort += A_LOOK + len(rows) * len(self._x)
        radii, answer, move = self.task.radii, self._answer[rows], moves[self._answer[rows]]
        change = np.ceil(np.maximum(move, radii.step) / radii.step - 1e-9).astype(np.int64)
        low, high = (np.clip(self._steps[rows] + by, radii.first, radii.last) for by in (-change, change))
        around = around if move.any() else around[:1]
        tries = self.task.on_map(self._xy[rows, None] + around * move[:, None, None])
        counts = self._counts(rows, tries, low, high) * np.where(self._out[rows], -1.0, 1.0)[:, None, None, None]
        # Without this circle; the first of the middles is the one it has.
        own = counts[np.arange(len(rows)), :, 0, self._steps[rows] - low]
        gained = counts - own[:, :, None, None]
        after = self._now[answer, :, None, None] + gained
        circles = self._count[answer, None, None]
        cost = self.task.cost(after[:, 0], after[:, 1], circles, self.homes.wanted)
        size = low[:, None] + np.arange(cost.shape[2])
        cost = np.where((size <= high[:, None])[:, None], cost, np.inf).reshape(len(rows), -1)
        best = cost.argmin(axis=1)
        lowest, now = cost[np.arange(len(rows)), best], self.costs()
        reach = (2 * (move + change * radii.step)).tolist()
        for at in np.argsort(lowest, kind="stable").tolist():
            i, number = int(rows[at]), int(answer[at])
            if lowest[at] >= now[number] - 1e-9:
                continue
            if any(self._beside(i, j, reach[at]) for j in put[number]):
                left[number].add(i)
                continue
            one, radius = divmod(int(best[at]), size.shape[1])
            reached = self._now[number] + gained[at, :, one, radius]
            if self._cost(reached, number) < self._cost(self._now[number], number) - 1e-9:
                self._put(i, tries[at, one], int(size[at, radius]), reached)
                put[number].add(i)
        return put, left

    def _cost(self, reached: Floats, number: int) -> float:
        return float(self.task.cost(float(reached[0]), float(reached[1]), int(self._count[number]), self.homes.wanted))

    def _counts(self, rows: Indices, tries: Floats, low: Indices, high: Indices) -> Floats:
        """Homes that each circle alone reaches, or leaves out, at each middle with each radius from `low` to `high`.

        Circles by 2 (inside, outside) by middles by radii.
        """
        step, (circles, middles) = self.task.radii.step, tries.shape[:2]
        shift = np.sqrt(((tries - tries[:, :1]) ** 2).sum(axis=2).max(axis=1))
        far = self._far[rows]
        within = far <= ((high * step + shift + 1e-9) ** 2)[:, None]
        within &= self._alone(rows)
        # What every try holds is counted once.
        sure = within & (far <= (np.maximum(low * step - shift - 1e-6, 0.0) ** 2)[:, None])
        always = product_of(sure, self._weights)
        circle, at = _places(within & ~sure)
        kind = 2 * circle + self._outside[at]
        bins = int((high - low).max()) + 2  # the last bin is out of reach
        # In place, as new memory for each step would take longer than the step.
        away, north = (np.ascontiguousarray(tries[:, :, axis]).take(circle, axis=0) for axis in (0, 1))
        away -= self._x[at, None]
        north -= self._y[at, None]
        away *= away
        north *= north
        away += north
        np.sqrt(away, out=away)
        away -= 1e-9
        away /= step
        np.ceil(away, out=away)
        away -= low[circle, None]
        np.clip(away, 0, bins - 1, out=away)
        cell = away.astype(np.int64)
        cell += (kind * (middles * bins))[:, None]
        cell += np.arange(middles) * bins
        sums = np.bincount(cell.ravel(), np.repeat(self._weight[at], middles), 2 * circles * middles * bins)
        found = sums.reshape(circles, 2, middles, bins)[..., :-1].cumsum(axis=3)
        return np.asarray(found + always[:, :, None, None])

    def _alone(self, rows: Indices) -> Booleans:
        """Circles by cells: what no other circle of the same answer decides. Whole tables: to pick takes longer."""
        held, masks = self._held[self._answer[rows]], self._masks.view(np.uint8)[rows]
        if not self._out.any():
            return np.asarray(held == masks)
        left_out = self._left_out[self._answer[rows]]
        out = self._out[rows, None]
        return np.asarray(np.where(out, (left_out == masks) & (held > 0), (held == masks) & (left_out == 0)))

    def _put(self, i: int, middle: Floats, steps: int, reached: Floats) -> None:
        """Another circle in the place of row i; all of its answer then reach so many homes."""
        x, y = middle.tolist()
        count = (self._left_out if self._out[i] else self._held)[self._answer[i]]
        count -= self._masks[i]
        self.discs[i], self._placed[i] = Disc(x, y, steps, self.discs[i].exclude), (x, y, steps)
        self._xy[i], self._steps[i], self._now[self._answer[i]] = middle, steps, reached
        self._far[i] = (self._x - x) ** 2 + (self._y - y) ** 2
        self._masks[i] = self._far[i] <= (steps * self.task.radii.step + 1e-9) ** 2
        count += self._masks[i]

    def _drop_idle(self, number: int) -> bool:
        """Leave out one circle of an answer whose absence costs nothing."""
        rows = np.array(self._rows(number))
        if len(rows) < 2:
            return False
        held, left_out = self._held[number], self._left_out[number]
        lost = self._masks[rows] & (held == 1) & (left_out == 0)
        won = self._masks[rows] & (left_out == 1) & (held > 0)
        out = self._out[rows]
        change = np.where(out[:, None], won, lost) @ self._weights * np.where(out, 1.0, -1.0)[:, None]
        after = self._now[number] + change
        cost = self.task.cost(after[:, 0], after[:, 1], self._count[number] - 1, self.homes.wanted)
        idle = int(cost.argmin())
        if cost[idle] > self._cost(self._now[number], number):
            return False
        count = self._left_out if out[idle] else self._held
        count[number] -= self._masks[rows[idle]]
        self._now[number], self._there[rows[idle]] = after[idle], False
        self._count[number] -= 1
        return True


def _places(table: Booleans) -> tuple[Indices, Indices]:
    """Row and column of all that is true, as numpy's nonzero; for two dimensions that takes twice as long."""
    flat = np.flatnonzero(table)
    row = np.repeat(np.arange(len(table)), table.sum(axis=1))
    return row, flat - row * table.shape[1]


def refine(homes: Homes, task: Task, discs: Sequence[Disc], first: float, last: float) -> Answer:
    """The same circles, each moved and resized while that helps; see Fits.settle."""
    return refined(homes, task, [discs], first, last)[0]


def refined(homes: Homes, task: Task, answers: Sequence[Sequence[Disc]], first: float, last: float) -> list[Answer]:
    """The answers, each refined, the best first."""
    fits = Fits(homes, task, answers)
    fits.settle(first, last)
    made = fits.answers()
    return [made[number] for number in np.argsort(fits.costs(), kind="stable").tolist()]
