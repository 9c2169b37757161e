"""Another try, time and again: good circles with a few of them changed, settled, and the best kept.

Iterated local search (Lourenço, Martin and Stützle 2003) with two kinds of change: a few circles taken away and
others chosen from a board of candidates, many tries at once, of which only the best are settled; and one circle
moved, split, dropped or put where something is wrong.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from geo.circle_board import Board
from geo.circle_refine import Answer, Fits
from geo.circle_task import Cover, Disc, Homes, Task, gathered, spread_of

HOPELESS = 0.02  # more than the best than finer steps will make up for
ALIKE = 1e-6  # answers whose costs differ by less are the same
KEPT = 10  # how many of the best are changed on
SHAKEN, REBUILT = 3, 5  # answers changed in either way that settle together
TRIES = 24  # choices from the board of which those are the best
BOARD_CELLS = 400


def shaken(
    homes: Homes, task: Task, answers: Sequence[Answer], effort: float, enough: Callable[[], bool] = bool, seed: int = 7
) -> list[Answer]:
    """The best answers, best first, after changing a few circles of the best ones round after round.

    effort: so much work (see Fits.effort and Board.effort) is begun, whatever it takes here: the same seed gives the
    same circles.
    enough: asked before each round whether to end early.
    """
    draw, spread = np.random.default_rng(seed), spread_of(homes, task)
    fits = Fits(homes, task, answers)
    pool = _best([*zip(fits.costs().tolist(), fits.answers(), strict=True)])
    board, seen = Board(gathered(homes, BOARD_CELLS), task, KEPT * task.at_most), set[frozenset[Disc]]()
    settling = 0
    while settling + board.effort < effort and not enough():
        tries = [_shake(homes, task, pool[i % len(pool)][1], draw, spread) for i in range(SHAKEN)]
        tries += _rebuilt(board, pool, seen, draw)
        starts = np.cumsum([0, *(len(discs) for discs, _ in tries)]).tolist()
        touched = {start + i for start, (_, near) in zip(starts, tries, strict=False) for i in near}
        fits = Fits(homes, task, [discs for discs, _ in tries])
        fits.settle(spread / 32, spread / 150, touched, pool[0][0] + HOPELESS)
        pool = _best([*pool, *zip(fits.costs().tolist(), fits.answers(), strict=True)])
        settling += fits.effort
    return [answer for _, answer in pool]


def _rebuilt(
    board: Board, pool: list[tuple[float, Answer]], seen: set[frozenset[Disc]], draw: np.random.Generator
) -> list[tuple[Answer, set[int]]]:
    """The best of many answers with a few circles taken away and others chosen; and which are to settle anew."""
    rows = board.learn([answer for _, answer in pool])
    parents = [rows[i % len(rows)] for i in range(TRIES)]
    made, costs = board.rebuilt(parents, draw)
    found: list[tuple[Answer, set[int]]] = []
    for number in np.argsort(costs, kind="stable").tolist():
        answer, parent = board.answer(made[number]), board.answer(parents[number])
        key = frozenset(answer)
        if key in seen or key == frozenset(parent) or all(disc.exclude for disc in answer):
            continue
        seen.add(key)
        found.append((answer, _touched(board.task, answer, key ^ frozenset(parent))))
        if len(found) == REBUILT:
            break
    return found


def _touched(task: Task, discs: Sequence[Disc], spots: Sequence[Disc] | frozenset[Disc]) -> set[int]:
    """Which of the circles lie over one that came or went."""
    step = task.radii.step
    return {
        i for i, a in enumerate(discs) for b in spots if math.hypot(a.x - b.x, a.y - b.y) < (a.steps + b.steps) * step
    }


def _best(found: list[tuple[float, Answer]]) -> list[tuple[float, Answer]]:
    """The KEPT best answers, those alike once."""
    kept: list[tuple[float, Answer]] = []
    for cost, answer in sorted(found, key=lambda one: one[0]):
        if not kept or cost > kept[-1][0] + ALIKE:
            kept.append((cost, answer))
    return kept[:KEPT]


def _shake(
    homes: Homes, task: Task, discs: list[Disc], draw: np.random.Generator, spread: float
) -> tuple[list[Disc], set[int]]:
    """One circle dropped, moved, split in two, or added where something is wrong; and which are to settle anew."""
    kind, i = draw.random(), int(draw.integers(len(discs)))
    room = len(discs) < task.at_most
    if kind < 0.2 and len(discs) > 1:
        gone, come = {i}, []
    elif kind < 0.5 and room:
        gone, come = set[int](), _mender(homes, task, discs, draw)
    elif kind < 0.65 and room:
        gone, come = {i}, _halves(task, discs[i], draw)
    else:
        x, y = task.on_map(draw.normal((discs[i].x, discs[i].y), 0.12 * spread)).tolist()
        gone, come = {i}, [replace(discs[i], x=x, y=y)]
    changed = [disc for number, disc in enumerate(discs) if number not in gone] + come
    if all(disc.exclude for disc in changed):
        return list(discs), set(range(len(discs)))
    near = _touched(task, changed, [*come, *(discs[number] for number in gone)])
    return changed, near


def _halves(task: Task, disc: Disc, draw: np.random.Generator) -> list[Disc]:
    """Two smaller circles side by side in the place of one, any way round."""
    turn, far = draw.uniform(0, math.pi), disc.steps * task.radii.step / 2
    aside = far * np.array((math.cos(turn), math.sin(turn)))
    size = max(task.radii.first, round(0.75 * disc.steps))
    spots = task.on_map(np.array((disc.x, disc.y)) + np.stack([aside, -aside])).tolist()
    return [Disc(x, y, size, disc.exclude) for x, y in spots]


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
