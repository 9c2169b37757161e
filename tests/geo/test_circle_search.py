"""The counts kept by the search for circles, against counting anew."""

from __future__ import annotations

import numpy as np
import pytest

from geo.circle_refine import Fits, shaken
from geo.circle_search import _Board
from geo.circle_task import Cover, Disc, Homes, Radii, Task, cost_of, gathered, product_of

BOX = (-9.0, -9.0, 9.0, 9.0)


def scattered(seed: int, count: int = 800) -> Homes:
    """Homes in a square 6 km wide; those in its middle are wanted."""
    xy = np.random.default_rng(seed).uniform(-3, 3, (count, 2))
    wanted = np.abs(xy).max(axis=1) < 1.6
    return Homes(xy, wanted.astype(float), (~wanted).astype(float))


def some_discs(seed: int) -> list[Disc]:
    draw = np.random.default_rng(seed)
    x, y = draw.uniform(-2, 2, (2, 5))
    return [
        Disc(float(a), float(b), int(draw.integers(10, 16)), i > 2) for i, (a, b) in enumerate(zip(x, y, strict=True))
    ]


@pytest.mark.parametrize("seed", range(4))
def test_after_settling_an_answer_costs_what_its_circles_cost_counted_anew(seed):
    homes, task = scattered(seed), Task(Radii(0.1, 10, 80), 12, True, 0.95, BOX)
    answers = [some_discs(seed), some_discs(seed + 50), some_discs(seed + 90)[:3]]
    fits = Fits(homes, task, answers)
    assert fits.costs().tolist() == pytest.approx([cost_of(homes, task, discs) for discs in answers])
    fits.settle(0.4, 0.02)
    settled = [cost_of(homes, task, discs) for discs in fits.answers()]
    assert fits.costs().tolist() == pytest.approx(settled)
    assert all(now <= cost_of(homes, task, discs) + 1e-9 for now, discs in zip(settled, answers, strict=True))


def test_more_effort_never_ends_with_worse_circles():
    homes, task = scattered(1), Task(Radii(0.1, 10, 80), 12, True, 0.95, BOX)
    costs = [cost_of(homes, task, shaken(homes, task, [some_discs(3)], effort)) for effort in (0, 1e5, 3e6)]
    assert costs == sorted(costs, reverse=True) and costs[-1] < costs[0]


def test_a_choice_of_one_circle_less_holds_what_the_others_hold():
    homes, task = scattered(2, 300), Task(Radii(0.1, 10, 80), 12, True, 0.95, BOX)
    cells = gathered(homes, 200)
    board = _Board(cells, task)
    chosen = [3, 60, board.reach + 2, board.reach + 5]
    within, out = board._within(chosen, fewer=True)
    cover = Cover(cells.xy, 0.1)
    choices = [chosen, *(chosen[:i] + chosen[i + 1 :] for i in range(len(chosen)))]
    for column, choice in enumerate(choices):
        discs = board.discs(choice)
        assert (within[:, column] > 0).tolist() == cover.reached(discs).tolist()
        assert (out[:, column] > 0).tolist() == cover.union([d for d in discs if d.exclude]).tolist()


def test_cells_hold_every_home_once_and_no_cell_mixes_those_wanted_with_others():
    homes = scattered(5, 5000)
    cells = gathered(homes, 300)
    assert cells.inside.sum() == homes.inside.sum() and cells.outside.sum() == homes.outside.sum()
    assert not ((cells.inside > 0) & (cells.outside > 0)).any()
    assert 100 < len(cells.xy) < 1000


def test_cells_are_the_same_however_they_are_numbered(monkeypatch):
    homes = scattered(6, 3000)
    counted = gathered(homes, 300)
    monkeypatch.setattr("geo.circle_task.MOST_SQUARES", 0)
    ordered = gathered(homes, 300)
    assert np.array_equal(counted.xy, ordered.xy) and np.array_equal(counted.outside, ordered.outside)


def test_a_product_in_pieces_is_the_product():
    draw = np.random.default_rng(0)
    one, other = draw.integers(0, 9, (700, 900)).astype(float), draw.integers(0, 9, (900, 3)).astype(float)
    assert np.array_equal(product_of(one, other), one @ other)
    assert product_of(one[:0], other).shape == (0, 3)
