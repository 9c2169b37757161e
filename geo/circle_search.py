"""Search for the few circles that hold an area's homes and hardly any others.

All in kilometres on a local plane, on homes gathered into cells. geo.circle_board chooses from a fixed set of
circles, in several views of the task; geo.circle_refine moves and resizes what was chosen; geo.circle_shake changes
a few circles of the best answers, time and again; at last finer cells and the homes themselves decide.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from geo.circle_board import Board
from geo.circle_refine import refined
from geo.circle_shake import shaken
from geo.circle_task import (
    CIRCLE_COSTS,
    MISSED_COSTS,
    Cover,
    Disc,
    Homes,
    Task,
    cost_of,
    gathered,
    spread_of,
)

ROUGH_CELLS, CELLS, FINE_CELLS = 300, 1000, 1500
FEW = 5  # circles
VIEWS = (3.0, 1), (3.0, 2), (1.0, 1)  # what a missed home costs, and how many of the smallest radii a start uses
TRIED, TRIED_AT_ONCE, TRIED_ON = 2, 24, 3  # rounds of other choices before any circle is moved, and how many stay
FINISHED = 3  # answers, on the homes
CLOSE = 0.03  # one circle that misses perfection by less needs no second one
EFFORT = 4_500_000  # for shaking as many circles as are allowed, up to twice that for fewer: they settle sooner before
MORE_EFFORT = 1.2  # times as much where some may be left out: there is more to choose from


def search(homes: Homes, task: Task, exact: bool = False) -> list[Disc]:
    """The best circles found. Same homes, same circles. exact: with a polish that takes some seconds."""
    spread = spread_of(homes, task)
    asked, task = task, replace(task, share=task.share + (1 - task.share) / 10)  # cells hide a few misses
    cells = gathered(homes, CELLS)
    rough = gathered(cells, ROUGH_CELLS)
    settled = refined(rough, task, _starts(rough, task), spread / 12, spread / 40)
    settled = refined(cells, task, settled, spread / 40, spread / 100)
    close = [a for a in settled if len(a) == 1 and cost_of(cells, task, a) - CIRCLE_COSTS <= CLOSE]
    effort = EFFORT * (2 - len(settled[0]) / task.at_most) * (MORE_EFFORT if task.excluded_allowed else 1)
    best = close or shaken(cells, task, settled, effort)
    if exact and not close:
        from geo.circle_exact import polished

        best = polished(cells, task, settled, best)
    # Cells hide what a rim decides: which of the best ones is best shows on the homes.
    fine = refined(gathered(homes, FINE_CELLS), task, best[:FINISHED], spread / 50, spread / 300)
    return repaired(homes, asked, refined(homes, asked, fine, 0.0, 0.0)[0])


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


def _starts(homes: Homes, task: Task) -> list[list[Disc]]:
    """Several answers, each of which takes another view of the task, and the best of some changes to them.

    Single changes seldom turn one large circle into several small ones, hence starts from small ones only (a
    few allowed circles may have to be of any size). And where missing homes costs most, large circles hold them soon
    and never go again; where it costs little, many small ones stay, and hold what is missing once they are moved.
    """
    board = Board(homes, task)
    views = VIEWS if task.at_most > FEW else [(task.missed_costs, cap) for cap in range(1, int(board.sizes.max()) + 2)]
    found = board.completed([[]], task)[0]
    for missed_costs, cap in views:
        view = replace(task, missed_costs=missed_costs)
        small, _ = board.completed([[]], view, (board.sizes >= cap)[:, None])
        found += [*small, *board.completed(small, view)[0]]
    # The smallest circles may all miss scattered homes; the largest holds them all, so that some start has circles.
    starts = list({frozenset(rows): rows for rows in found if rows}.values())
    draw, better = np.random.default_rng(1), starts
    for _ in range(TRIED):
        made, costs = board.rebuilt([better[i % len(better)] for i in range(TRIED_AT_ONCE)], draw)
        better = [made[i] for i in np.argsort(costs, kind="stable")[: 2 * TRIED_ON].tolist() if made[i]] or starts
    return [board.answer(rows) for rows in starts + better[:TRIED_ON]]
