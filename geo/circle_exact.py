"""The best choice out of all circles found so far, by an integer programme: the last polish before an export.

Maximum coverage with a floor (Church and ReVelle 1974) for F1, which is a ratio: Dinkelbach (1967) turns it
into linear programmes, of which each round solves one. Solved by HiGHS through scipy. A programme over a fine set of
candidates that nobody has tried yet is not through when the time is up, and what it has by then is worse than what
shaking finds; over the circles of the best answers it ends, and joins the good parts of several.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from geo.circle_refine import Answer, refine
from geo.circle_shake import shaken
from geo.circle_task import CIRCLE_COSTS, Cover, Disc, Homes, Task, cost_of, gathered, spread_of

Floats = npt.NDArray[np.float64]
Booleans = npt.NDArray[np.bool_]

WAYS, EFFORT, KEPT = 4, 14_000_000, 4  # ways to shake, each with so much effort, and answers kept of each
CELLS, CIRCLES = 250, 50  # a programme much larger takes many seconds
NODES = 60  # of the branching, where it has not ended by itself: by nodes, not by the clock, so as to end the same


def polished(cells: Homes, task: Task, starts: Sequence[Answer], answers: Sequence[Answer]) -> list[Answer]:
    """Answers of which the first is at least as good as the best of `answers`, best first. Takes seconds.

    starts: other answers to begin at, again and again with other changes: each way ends at another good answer, and
    the best is often made of parts of several.
    """
    found, spread = list(answers), spread_of(cells, task)
    for number in range(WAYS):
        found += shaken(cells, task, starts, EFFORT, seed=number)[:KEPT]
    found.sort(key=lambda answer: cost_of(cells, task, answer))
    chosen = _chosen(cells, task, found)
    found += [refine(cells, task, chosen, spread / 50, spread / 300)] if chosen else []
    return shaken(cells, task, found, 2 * EFFORT, seed=WAYS)


@dataclass(frozen=True)
class _Programme:
    """Candidates, and cells that each of them holds; cells that the same candidates hold are one."""

    discs: list[Disc]
    holds: Booleans  # candidates by cells
    inside: Floats
    outside: Floats


def _chosen(cells: Homes, task: Task, answers: Sequence[Answer]) -> Answer:
    """The best choice of circles out of the answers (best first); empty when the solver finds none."""
    from scipy.optimize import Bounds, LinearConstraint, milp

    programme = _programme(cells, task, answers)
    n, places = programme.holds.shape
    rows, low, high = _constraints(programme, task, cells.wanted)
    ratio = _f1(cells, task, answers[0])
    price = np.concatenate(
        [np.full(n, CIRCLE_COSTS * cells.wanted), -(2 - ratio) * programme.inside, ratio * programme.outside]
    )
    found = milp(
        price,
        integrality=np.r_[np.ones(n), np.zeros(2 * places)],
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(rows, low, high),
        options={"node_limit": NODES, "mip_rel_gap": 1e-4},
    )
    if found.x is None:
        return []
    return [programme.discs[i] for i in np.flatnonzero(found.x[:n] > 0.5).tolist()]


def _programme(cells: Homes, task: Task, answers: Sequence[Answer]) -> _Programme:
    cells = gathered(cells, CELLS)
    discs = list(dict.fromkeys(disc for answer in answers for disc in answer))[:CIRCLES]
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
