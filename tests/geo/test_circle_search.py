"""The counts kept by the search for circles, against counting anew."""

from __future__ import annotations

import numpy as np
import pytest

from geo.circle_board import Board
from geo.circle_refine import Fits
from geo.circle_shake import shaken
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
    costs = [cost_of(homes, task, shaken(homes, task, [some_discs(3)], effort)[0]) for effort in (0, 1e5, 3e6)]
    assert costs == sorted(costs, reverse=True) and costs[-1] < costs[0]


def a_board() -> Board:
    task = Task(Radii(0.1, 10, 80), 12, True, 0.95, BOX)
    return Board(gathered(scattered(2, 300), 200), task, learning=20)


def test_choices_completed_cost_what_their_circles_cost_counted_anew():
    board = a_board()
    made, costs = board.completed([[], [3], [3, 60, board.reach + 2]], board.task)
    counted = [cost_of(board.homes, board.task, board.answer(choice)) for choice in made]
    assert costs.tolist() == pytest.approx(counted)
    assert [choice[:n] for choice, n in zip(made, (0, 1, 3), strict=True)] == [[], [3], [3, 60, board.reach + 2]]


def test_no_candidate_would_better_a_completed_choice():
    board = a_board()
    [choice], [cost] = board.completed([[]], board.task)
    answer = board.answer(choice)
    assert 0 < len(answer) < board.task.at_most
    assert all(cost_of(board.homes, board.task, [*answer, disc]) >= cost - 1e-9 for disc in board.discs)


def test_a_choice_does_without_what_it_is_not_to_see():
    board = a_board()
    unseen = np.ones((len(board.discs), 1), bool)
    unseen[board.reach - 40 : board.reach - 20] = False
    [choice], _ = board.completed([[]], board.task, unseen)
    assert choice and all(not unseen[row, 0] for row in choice)


def test_learned_circles_can_be_chosen_and_others_learned_in_their_place():
    board = a_board()
    for seed in (3, 4):
        discs = some_discs(seed)
        [choice] = board.learn([discs])
        assert board.answer(choice) == discs
        cover = Cover(board.homes.xy, 0.1)
        assert [(board.holds[row] > 0).tolist() for row in choice] == [cover.of(disc).tolist() for disc in discs]
        [made], [cost] = board.completed([choice], board.task)
        assert cost == pytest.approx(cost_of(board.homes, board.task, board.answer(made)))


def test_answers_shaken_are_the_same_each_time_the_best_first():
    homes, task = scattered(1), Task(Radii(0.1, 10, 80), 12, True, 0.95, BOX)
    one, other = (shaken(homes, task, [some_discs(3)], 4e6) for _ in range(2))
    costs = [cost_of(homes, task, answer) for answer in one]
    assert one == other and costs == sorted(costs) and len(costs) > 1


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
