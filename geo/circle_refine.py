"""Making circles fit closer: better middles and radii for all, then a shake and another try.

Iterated local search (Lourenço, Martin and Stützle 2003) over a pattern search (Hooke and Jeeves 1961). How often
each cell is held is counted, so that another place for one circle costs one look at the cells near its rim; all
circles are looked at in one go, as every step of numpy costs more than what it does with so few cells.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from geo.circle_task import Booleans, Cover, Disc, Floats, Homes, Task, spread_of

ROUNDS = 200  # of the pattern search
HOPELESS = 0.02  # more than the best than finer steps will make up for
WORSE = 0.004  # a shaken answer that costs this much more may still be shaken on
_TURN = np.arange(8) * np.pi / 4
AROUND = np.vstack([[0, 0], np.column_stack([np.cos(_TURN), np.sin(_TURN)])])  # the middle and eight directions


class Fit:
    """Circles on cells, with how many circles reach each cell and how many leave it out."""

    def __init__(self, homes: Homes, task: Task, discs: Sequence[Disc]) -> None:
        self.homes, self.task, self.discs = homes, task, list(discs)
        self._x, self._y = homes.xy[:, 0].copy(), homes.xy[:, 1].copy()
        self._outside = (homes.inside <= 0).astype(np.int64)  # each cell lies in the area or out of it
        self._weights = np.stack([homes.inside, homes.outside], axis=1)
        self._weight = self._weights.sum(axis=1)
        self._far = np.stack([self._squares(disc) for disc in self.discs])  # circles by cells
        self._masks = np.stack([self._holds(disc, far) for disc, far in zip(self.discs, self._far, strict=True)])
        out = np.array([disc.exclude for disc in self.discs])
        self._held = self._masks[~out].sum(axis=0, dtype=np.int16)
        self._left_out = self._masks[out].sum(axis=0, dtype=np.int16)
        self._now = self._reached_by(self._held, self._left_out)

    def cost(self) -> float:
        """What these circles cost, see Task.cost."""
        return self._cost_of(self._now, len(self.discs))

    def settle(
        self, first: float, last: float, touched: Collection[int] | None = None, hopeless: float = math.inf
    ) -> float:
        """Move each middle by ever smaller steps (`first` to `last` km) with the best radius near the one it has.

        touched: only these circles and those that touch one that moved. hopeless: a cost that smaller steps will
        not mend any more. With `first` nought only the radii change. Returns the cost.
        """
        move = first
        active = set(range(len(self.discs)) if touched is None else touched)
        waiting = set(active)
        for _ in range(ROUNDS):
            moved, left = self._improve(sorted(waiting), move)
            waiting = {j for i in moved for j in self._touching(i)} | moved | left
            active |= waiting
            if moved:
                continue
            if self._drop_idle():
                active = waiting = set(range(len(self.discs)))
                continue
            move, waiting = move / 2, set(active)
            if move <= last or self.cost() > hopeless:
                break
        return self.cost()

    def _squares(self, disc: Disc) -> Floats:
        found: Floats = (self._x - disc.x) ** 2 + (self._y - disc.y) ** 2
        return found

    def _holds(self, disc: Disc, far: Floats) -> Booleans:
        found: Booleans = far <= (disc.steps * self.task.radii.step + 1e-9) ** 2
        return found

    def _touching(self, i: int, further: float = 0.0) -> list[int]:
        """The circles less than `further` kilometres beside number i, or over it."""
        one, step = self.discs[i], self.task.radii.step
        return [
            j
            for j, other in enumerate(self.discs)
            if j != i and math.hypot(one.x - other.x, one.y - other.y) < (one.steps + other.steps) * step + further
        ]

    def _reached_by(self, held: Any, left_out: Any) -> Floats:
        """Homes inside and outside that are reached."""
        found: Floats = ((held > 0) & (left_out == 0)) @ self._weights
        return found

    def _cost_of(self, reached: Floats, circles: int) -> float:
        return float(self.task.cost(float(reached[0]), float(reached[1]), circles, self.homes.wanted))

    def _improve(self, which: list[int], move: float) -> tuple[set[int], set[int]]:
        """Put each of these circles at the best of nine middles with the best radius there, where that helps.

        All are judged at once, then put one after the other, the most helpful first. Returns which were put, and
        which were left for the next time because one beside them was.
        """
        if not which:
            return set(), set()
        radii, out = self.task.radii, np.array([self.discs[i].exclude for i in which])
        x, y, steps = np.array([(disc.x, disc.y, disc.steps) for disc in map(self.discs.__getitem__, which)]).T
        change = math.ceil(max(move, radii.step) / radii.step - 1e-9)
        low, high = (np.clip(steps + by, radii.first, radii.last).astype(np.int64) for by in (-change, change))
        tries = self.task.on_map(np.column_stack([x, y])[:, None] + (AROUND if move else AROUND[:1]) * move)
        counts = self._counts(np.array(which), out, tries, low, high)
        counts = counts * np.where(out, -1.0, 1.0)[:, None, None, None]
        # Without this circle; the first of the middles is the one it has.
        own = counts[np.arange(len(which)), :, 0, steps.astype(np.int64) - low]
        gained = counts - own[:, :, None, None]
        after = self._now[:, None, None] + gained
        cost = self.task.cost(after[:, 0], after[:, 1], len(self.discs), self.homes.wanted)
        size = low[:, None] + np.arange(cost.shape[2])
        cost = np.where((size <= high[:, None])[:, None], cost, np.inf).reshape(len(which), -1)
        best = cost.argmin(axis=1)
        lowest, now = cost[np.arange(len(which)), best], self.cost()
        put, left = set[int](), set[int]()
        for row in np.argsort(lowest, kind="stable").tolist():
            if lowest[row] >= now - 1e-9:
                break
            i, (one, radius) = which[row], divmod(int(best[row]), len(size[row]))
            if put and not put.isdisjoint(self._touching(i, 2 * (move + change * radii.step))):
                left.add(i)
                continue
            reached = self._now + gained[row, :, one, radius]
            if self._cost_of(reached, len(self.discs)) < self.cost() - 1e-9:
                east, north = tries[row, one].tolist()
                self._put(i, replace(self.discs[i], x=east, y=north, steps=int(size[row, radius])), reached)
                put.add(i)
        return put, left

    def _counts(self, which: Any, out: Booleans, tries: Floats, low: Any, high: Any) -> Floats:
        """Homes that each circle alone reaches, or leaves out, at each middle with each radius from `low` to `high`.

        Circles by 2 (inside, outside) by middles by radii.
        """
        step, (circles, middles) = self.task.radii.step, tries.shape[:2]
        shift = math.sqrt(float(((tries - tries[:, :1]) ** 2).sum(axis=2).max()))
        far = self._far[which]
        circle, at = np.nonzero(far <= ((high * step + shift + 1e-9) ** 2)[:, None])
        leaves = out[circle]
        others = np.where(leaves, self._left_out[at], self._held[at]) != self._masks[which[circle], at]
        barred = np.where(leaves, self._held[at] == 0, self._left_out[at] > 0)
        alone = ~(others | barred)
        circle, at = circle[alone], at[alone]
        # What every try holds is counted once.
        sure = far[circle, at] <= (np.maximum(low * step - shift - 1e-6, 0.0) ** 2)[circle]
        kind = 2 * circle + self._outside[at]
        always = np.bincount(kind[sure], self._weight[at[sure]], 2 * circles)
        circle, at, kind = circle[~sure], at[~sure], kind[~sure]
        bins = int((high - low).max()) + 2  # the last bin is out of reach
        east, north = tries[circle, :, 0] - self._x[at, None], tries[circle, :, 1] - self._y[at, None]
        ring = np.ceil((np.sqrt(east * east + north * north) - 1e-9) / step) - low[circle, None]
        cell = np.clip(ring, 0, bins - 1).astype(np.int64) + (kind[:, None] * middles + np.arange(middles)) * bins
        sums = np.bincount(cell.ravel(), np.repeat(self._weight[at], middles), 2 * circles * middles * bins)
        found = sums.reshape(circles, 2, middles, bins)[..., :-1].cumsum(axis=3)
        return np.asarray(found + always.reshape(circles, 2, 1, 1))

    def _put(self, i: int, disc: Disc, reached: Floats) -> None:
        """Another circle in the place of number i; all of them then reach so many homes."""
        count = self._left_out if disc.exclude else self._held
        count -= self._masks[i]
        self.discs[i], self._far[i], self._now = disc, self._squares(disc), reached
        self._masks[i] = self._holds(disc, self._far[i])
        count += self._masks[i]

    def _drop_idle(self) -> bool:
        """Leave out one circle whose absence costs nothing."""
        now = self.cost()
        for i, disc in enumerate(self.discs):
            held, left_out = (
                self._held - self._masks[i] * (not disc.exclude),
                self._left_out - self._masks[i] * disc.exclude,
            )
            reached = self._reached_by(held, left_out)
            if len(self.discs) > 1 and self._cost_of(reached, len(self.discs) - 1) <= now:
                self._held, self._left_out, self._now = held, left_out, reached
                self._far, self._masks = np.delete(self._far, i, axis=0), np.delete(self._masks, i, axis=0)
                del self.discs[i]
                return True
        return False


def refine(homes: Homes, task: Task, discs: Sequence[Disc], first: float, last: float) -> list[Disc]:
    """The same circles, each moved and resized while that helps; see Fit.settle."""
    fit = Fit(homes, task, discs)
    fit.settle(first, last)
    return fit.discs


def shaken(
    homes: Homes, task: Task, discs: Sequence[Disc], tries: int, enough: Callable[[], bool] = bool, seed: int = 7
) -> list[Disc]:
    """The best of `tries` times shaking a circle or two and letting all settle again. Same seed, same circles.

    enough: asked before each try whether to end early.
    """
    draw, spread = np.random.default_rng(seed), spread_of(homes, task)
    best = now = list(discs)
    least = cost = Fit(homes, task, discs).cost()
    for _ in range(tries):
        if enough():
            break
        shake, touched = _shake(homes, task, now, draw, spread)
        fit = Fit(homes, task, shake)
        found = fit.settle(spread / 16, spread / 150, touched, least + HOPELESS)
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
