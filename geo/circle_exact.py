"""The best circles out of a fine set of candidates, by an integer programme: the last polish before an export.

Maximum coverage with a floor (Church and ReVelle 1974) for F1, which is a ratio: Dinkelbach (1967) turns it
into a few linear programmes. Solved by HiGHS through scipy. Before and after it the circles are shaken for longer
than there is time for while somebody waits.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from geo.circle_board import candidates, left_out
from geo.circle_refine import refine
from geo.circle_shake import shaken
from geo.circle_task import CIRCLE_COSTS, Cover, Disc, Homes, Task, cost_of, gathered, spread_of

Floats = npt.NDArray[np.float64]
Booleans = npt.NDArray[np.bool_]

# A programme much larger than this is not through its first round of simplifying when the time is up.
CELLS, CENTRES, RADII = 250, 50, 4
CELLS_EXCLUDING, CENTRES_EXCLUDING, RADII_EXCLUDING = 250, 40, 4
SECONDS = 4.2  # for everything; what the solver begins it may end a little later
SHAKEN_CELLS = 1000


def polish(homes: Homes, task: Task, discs: list[Disc], seconds: float) -> list[Disc]:
    """Circles at least as good as `discs`; ends after about `seconds` with the best there is by then."""
    ends = time.perf_counter() + seconds
    best = _better(homes, task, discs, _shaken(homes, task, discs, ends - 0.6 * seconds))
    for _ in range(3):
        solved = ends - 0.2 * seconds
        if solved - time.perf_counter() < 0.5:
            break
        found = _solve(homes, task, best, solved)
        better = _better(homes, task, best, refine(homes, task, found, 0.1, 0.02) if found else [])
        if better is best:
            break
        best = better
    return _better(homes, task, best, _shaken(homes, task, best, ends))


def _shaken(homes: Homes, task: Task, discs: list[Disc], ends: float) -> list[Disc]:
    cells = gathered(homes, SHAKEN_CELLS)
    found = shaken(cells, task, [discs], math.inf, lambda: time.perf_counter() > ends)[0]
    return refine(homes, task, found, spread_of(homes, task) / 50, 0.01)


def _better(homes: Homes, task: Task, best: list[Disc], found: list[Disc]) -> list[Disc]:
    return found if found and cost_of(homes, task, found) < cost_of(homes, task, best) - 1e-6 else best


@dataclass(frozen=True)
class _Programme:
    """Candidates, and cells that each of them holds; cells that the same candidates hold are one."""

    discs: list[Disc]
    holds: Booleans  # candidates by cells
    inside: Floats
    outside: Floats


def _solve(homes: Homes, task: Task, now: list[Disc], ends: float) -> list[Disc]:
    """The best choice of candidates; empty when the solver finds none by then (of perf_counter)."""
    from scipy.optimize import Bounds, LinearConstraint, milp

    programme = _programme(homes, task, now)
    n, cells = programme.holds.shape
    rows, low, high = _constraints(programme, task, homes.wanted)
    ratio = _f1(homes, task, now)
    price = np.concatenate(
        [
            np.full(n, CIRCLE_COSTS * homes.wanted),
            -(2 - ratio) * programme.inside,
            ratio * programme.outside,
        ]
    )
    found = milp(
        price,
        integrality=np.r_[np.ones(n), np.zeros(2 * cells)],
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(rows, low, high),
        options={"time_limit": max(0.1, ends - time.perf_counter()), "mip_rel_gap": 1e-4},
    )
    if found.x is None:
        return []
    return [programme.discs[i] for i in np.flatnonzero(found.x[:n] > 0.5).tolist()]


def _programme(homes: Homes, task: Task, now: list[Disc]) -> _Programme:
    excluding = task.excluded_allowed
    cells = gathered(homes, CELLS_EXCLUDING if excluding else CELLS)
    near = [
        replace(disc, steps=int(np.clip(disc.steps + change, task.radii.first, task.radii.last)))
        for disc in now
        for change in (-1, 0, 1)
    ]
    centres, radii = (CENTRES_EXCLUDING, RADII_EXCLUDING) if excluding else (CENTRES, RADII)
    reach = candidates(cells, task, centres, radii) + [d for d in near if not d.exclude]
    leave = left_out(cells, task, centres) + [d for d in near if d.exclude]
    discs = list(dict.fromkeys(reach + leave))
    cover = Cover(cells.xy, task.radii.step)
    holds = np.stack([cover.of(disc) for disc in discs])
    # One cell for all that the same candidates hold.
    columns, which = np.unique(holds, axis=1, return_inverse=True)
    which = which.ravel()
    sums = [np.bincount(which, w, columns.shape[1]).astype(float) for w in (cells.inside, cells.outside)]
    return _Programme(discs, columns, sums[0], sums[1])


def _constraints(programme: _Programme, task: Task, wanted: float) -> tuple[Any, Floats, Floats]:
    """Rows over (candidate chosen, inside cell reached, outside cell reached).

    A cell inside counts only where a circle holds it and no excluded one does; a cell outside counts as soon as
    a circle holds it, unless an excluded one does; the wanted share is reached; the circles are few enough.
    """
    from scipy.sparse import csr_array, eye_array, hstack, vstack

    n, cells = programme.holds.shape
    exclude = np.array([disc.exclude for disc in programme.discs])
    holds = csr_array(programme.holds.astype(float))
    reach, leave = holds * ~exclude[:, None], holds * exclude[:, None]
    none, one = csr_array((cells, cells)), eye_array(cells, format="csr")
    reached = hstack([-reach.T, one, none])  # y <= sum of x
    candidate, cell = programme.holds.nonzero()
    keep = exclude[candidate]
    kept_out = _pairs(candidate[keep], cell[keep], n, cells, (1.0, 1.0, 0.0))  # y + e <= 1
    held = ~exclude[candidate] & (programme.outside[cell] > 0)
    spill = _pairs(candidate[held], cell[held], n, cells, (-1.0, 0.0, 1.0))  # z - x + sum of e >= 0
    spill = spill + hstack([leave.T.tocsr()[cell[held]], csr_array((int(held.sum()), 2 * cells))])
    share = csr_array(np.concatenate([np.zeros(n), programme.inside, np.zeros(cells)])[None, :])
    few = csr_array(np.concatenate([np.ones(n), np.zeros(2 * cells)])[None, :])
    rows = vstack([reached, kept_out, spill, share, few]).tocsr()
    low = np.r_[np.full(cells + kept_out.shape[0], -np.inf), np.zeros(spill.shape[0]), task.share * wanted, 0]
    high = np.r_[np.zeros(cells), np.ones(kept_out.shape[0]), np.full(spill.shape[0] + 1, np.inf), task.at_most]
    return rows, low, high


def _pairs(
    candidate: npt.NDArray[np.int64], cell: npt.NDArray[np.int64], n: int, cells: int, values: tuple[float, ...]
) -> Any:
    """One row a pair: values for the candidate, the cell as inside and the cell as outside."""
    from scipy.sparse import csr_array

    count = len(candidate)
    column = np.concatenate([candidate, n + cell, n + cells + cell])
    row = np.tile(np.arange(count), 3)
    return csr_array((np.repeat(values, count), (row, column)), shape=(count, n + 2 * cells))


def _f1(homes: Homes, task: Task, discs: list[Disc]) -> float:
    """F1 without the price of circles."""
    return 1 - cost_of(homes, replace(task, share=0.0), discs) + CIRCLE_COSTS * len(discs)
