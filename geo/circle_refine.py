"""Making circles fit closer: each middle and radius in turn, then a shake and another try.

Iterated local search (Lourenço, Martin and Stützle 2003) over a pattern search (Hooke and Jeeves 1961). How often
each cell is held is counted, so that another place for one circle costs one look at the cells near its rim.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from geo.circle_task import Booleans, Cover, Disc, Floats, Homes, Task, spread_of

ROUNDS = 60  # of the pattern search
WORSE = 0.004  # a shaken answer that costs this much more may still be shaken on
_TURN = np.arange(4) * np.pi / 2
# The middle and four directions; then the four between them.
AROUND = [np.vstack([[0, 0], np.column_stack([np.cos(t), np.sin(t)])]) for t in (_TURN, _TURN + np.pi / 4)]


class Fit:
    """Circles on cells, with how many circles reach each cell and how many leave it out."""

    def __init__(self, homes: Homes, task: Task, discs: Sequence[Disc]) -> None:
        self.homes, self.task, self.discs = homes, task, list(discs)
        self._x, self._y = homes.xy[:, 0].copy(), homes.xy[:, 1].copy()
        self._outside = homes.inside <= 0  # each cell lies in the area or out of it
        self._weights = np.stack([homes.inside, homes.outside], axis=1)
        self._weight = self._weights.sum(axis=1)
        self._masks = [self._within(disc) for disc in self.discs]
        self._held = np.zeros(len(homes.xy), np.int16)
        self._left_out = np.zeros(len(homes.xy), np.int16)
        for disc, mask in zip(self.discs, self._masks, strict=True):
            self._count(disc)[mask] += 1

    def cost(self) -> float:
        """What these circles cost, see Task.cost."""
        return self._cost_of((self._held > 0) & (self._left_out == 0), len(self.discs))

    def settle(self, first: float, last: float, touched: Collection[int] | None = None) -> float:
        """Move each middle by ever smaller steps (`first` to `last` km) with the best radius near the one it has.

        touched: only these circles and those that touch one that moved. With `first` nought only the radii
        change. Returns the cost.
        """
        move, turn = first, 0
        active = set(range(len(self.discs)) if touched is None else touched)
        waiting = set(active)
        for _ in range(ROUNDS):
            moved = [i for i in sorted(waiting) if self._improve(i, move, AROUND[turn % 2])]
            turn += 1
            waiting = {j for i in moved for j in self._touching(i)} | set(moved)
            active |= waiting
            if moved:
                continue
            if turn % 2:  # the other four directions have not been tried
                waiting = set(active)
                continue
            if self._drop_idle():
                active = waiting = set(range(len(self.discs)))
                continue
            move, waiting = move / 2, set(active)
            if move <= last:
                break
        return self.cost()

    def _within(self, disc: Disc) -> Booleans:
        radius = disc.steps * self.task.radii.step + 1e-9
        found: Booleans = (self._x - disc.x) ** 2 + (self._y - disc.y) ** 2 <= radius**2
        return found

    def _count(self, disc: Disc) -> npt.NDArray[np.int16]:
        return self._left_out if disc.exclude else self._held

    def _touching(self, i: int) -> list[int]:
        one, step = self.discs[i], self.task.radii.step
        return [
            j
            for j, other in enumerate(self.discs)
            if j != i and math.hypot(one.x - other.x, one.y - other.y) < (one.steps + other.steps) * step
        ]

    def _cost_of(self, reached: Booleans, circles: int) -> float:
        inside, outside = (float(n) for n in reached @ self._weights)
        return float(self.task.cost(inside, outside, circles, self.homes.wanted))

    def _improve(self, i: int, move: float, around: Floats) -> bool:
        """Put circle number i at the best of five middles with the best radius there; True when that helps."""
        disc, radii = self.discs[i], self.task.radii
        others = self._count(disc) - self._masks[i]
        if disc.exclude:
            now = free = (self._held > 0) & (others == 0)
        else:
            seen = self._left_out == 0
            now, free = seen & (others > 0), seen & (others == 0)
        near = math.ceil(max(move, radii.step) / radii.step - 1e-9)
        low, high = max(radii.first, disc.steps - near), max(radii.first, min(radii.last, disc.steps + near))
        tries = self.task.on_map((around if move else around[:1]) * move + (disc.x, disc.y))
        counts = self._counts(free, disc, tries, low, high) * (-1.0 if disc.exclude else 1.0)
        start = now @ self._weights
        cost = self.task.cost(start[0] + counts[0], start[1] + counts[1], len(self.discs), self.homes.wanted)
        best = int(cost.argmin())
        if cost.flat[best] >= cost[0, disc.steps - low] - 1e-9:
            return False
        x, y = tries[best // cost.shape[1]].tolist()
        self._put(i, replace(disc, x=x, y=y, steps=low + best % cost.shape[1]))
        return True

    def _counts(self, free: Booleans, disc: Disc, tries: Floats, low: int, high: int) -> Floats:
        """Homes inside and outside among the free cells within each radius of each middle: 2 by middles by radii."""
        step = self.task.radii.step
        shift = float(np.hypot(*(tries - (disc.x, disc.y)).T).max())
        far = (self._x - disc.x) ** 2 + (self._y - disc.y) ** 2
        at = np.flatnonzero(free & (far <= (high * step + shift + 1e-9) ** 2))
        # What every try holds is counted once.
        sure = far[at] <= max(low * step - shift - 1e-6, 0.0) ** 2
        always = self._weights[at[sure]].sum(axis=0)
        at = at[~sure]
        bins = high - low + 2  # the last bin is out of reach
        away = np.sqrt((self._x[at] - tries[:, :1]) ** 2 + (self._y[at] - tries[:, 1:]) ** 2)
        ring = np.minimum(np.maximum(np.ceil((away - 1e-9) / step - low), 0), bins - 1)
        cell = (ring + (2 * np.arange(len(tries))[:, None] + self._outside[at]) * bins).astype(np.int64)
        weight = np.broadcast_to(self._weight[at], cell.shape)
        sums = np.bincount(cell.ravel(), weight.ravel(), 2 * len(tries) * bins)
        found = sums.reshape(-1, 2, bins)[:, :, :-1].cumsum(axis=2).transpose(1, 0, 2)
        return np.asarray(found + always[:, None, None])

    def _put(self, i: int, disc: Disc) -> None:
        """Another circle in the place of number i."""
        count, mask = self._count(disc), self._within(disc)
        count -= self._masks[i]
        count += mask
        self.discs[i], self._masks[i] = disc, mask

    def _drop_idle(self) -> bool:
        """Leave out one circle whose absence costs nothing."""
        now = self.cost()
        for i, disc in enumerate(self.discs):
            if disc.exclude:
                reached = (self._held > 0) & (self._left_out == self._masks[i])
            else:
                reached = (self._held > self._masks[i]) & (self._left_out == 0)
            if len(self.discs) > 1 and self._cost_of(reached, len(self.discs) - 1) <= now:
                count = self._count(disc)
                count -= self._masks[i]
                del self.discs[i], self._masks[i]
                return True
        return False


def refine(homes: Homes, task: Task, discs: Sequence[Disc], first: float, last: float) -> list[Disc]:
    """The same circles, each moved and resized while that helps; see Fit.settle."""
    fit = Fit(homes, task, discs)
    fit.settle(first, last)
    return fit.discs


def shaken(
    homes: Homes, task: Task, discs: Sequence[Disc], tries: int, enough: Callable[[], bool] = bool
) -> list[Disc]:
    """The best of `tries` times shaking a circle or two and letting all settle again. Same homes, same circles.

    enough: asked before each try whether to end early.
    """
    draw, spread = np.random.default_rng(7), spread_of(homes, task)
    best = now = list(discs)
    least = cost = Fit(homes, task, discs).cost()
    for _ in range(tries):
        if enough():
            break
        shake, touched = _shake(homes, task, now, draw, spread)
        fit = Fit(homes, task, shake)
        found = fit.settle(spread / 16, spread / 150, touched)
        if found < least - 1e-9:
            best, least = fit.discs, found
        if found < cost + WORSE:
            now, cost = fit.discs, found
        if cost > least + 3 * WORSE:
            now, cost = best, least
    return best


def _shake(
    homes: Homes, task: Task, discs: list[Disc], draw: np.random.Generator, spread: float
) -> tuple[list[Disc], set[int]]:
    """One or two circles moved, dropped, or added where something is wrong; and which are to settle anew."""
    changed, spots = list(discs), []
    for _ in range(int(draw.integers(1, 3))):
        kind, i = draw.random(), int(draw.integers(len(changed)))
        if kind < 0.25 and len(changed) > 1:
            spots.append(changed.pop(i))
        elif kind < 0.6 and len(changed) < task.at_most:
            added = _mender(homes, task, changed, draw)
            changed += added
            spots += added
        else:
            x, y = task.on_map(draw.normal((changed[i].x, changed[i].y), 0.12 * spread)).tolist()
            spots.append(changed[i])
            changed[i] = replace(changed[i], x=x, y=y)
            spots.append(changed[i])
    if all(disc.exclude for disc in changed):
        return list(discs), set(range(len(discs)))
    step = task.radii.step
    near = {
        i for i, a in enumerate(changed) for b in spots if math.hypot(a.x - b.x, a.y - b.y) < (a.steps + b.steps) * step
    }
    return changed, near


def _mender(homes: Homes, task: Task, discs: list[Disc], draw: np.random.Generator) -> list[Disc]:
    """A smallest circle near a home that is missed, or one to leave out near a home reached in vain."""
    reached = Cover(homes.xy, task.radii.step).reached(discs)
    wrong = np.where(reached, homes.outside if task.excluded_allowed else 0.0, homes.inside)
    if not wrong.any():
        return []
    at = int(draw.choice(len(wrong), p=wrong / wrong.sum()))
    here, radius = homes.xy[at], task.radii.first * task.radii.step
    if not reached[at]:
        x, y = task.on_map(here + draw.normal(0, 0.5 * radius, 2)).tolist()
        return [Disc(x, y, task.radii.first)]
    # Over the home in vain, with its rim at the home of the area nearest to it.
    area = homes.xy[homes.inside > 0]
    kept = area[int(((area - here) ** 2).sum(axis=1).argmin())]
    way = (here - kept) / max(float(np.hypot(*(here - kept))), 1e-9)
    x, y = task.on_map(kept + way * (radius + 0.01)).tolist()
    return [Disc(x, y, task.radii.first, True)]
