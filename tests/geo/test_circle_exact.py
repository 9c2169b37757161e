"""The polish of circles: against every choice there is, and the same each time."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from geo import circle_exact
from geo.circle_exact import polished
from geo.circle_task import CIRCLE_COSTS, Disc, Homes, Radii, Task, cost_of

BOX = (-9.0, -9.0, 9.0, 9.0)


def an_arm(seed: int) -> Homes:
    """240 homes in a square 6 km wide; those in an L are wanted."""
    xy = np.random.default_rng(seed).uniform(-3, 3, (240, 2))
    x, y = xy.T
    wanted = (np.abs(x) < 2) & (np.abs(y) < 2) & ((x < -0.4) | (y < -0.4))
    return Homes(xy, wanted.astype(float), (~wanted).astype(float))


def some_answers(seed: int) -> list[list[Disc]]:
    draw = np.random.default_rng(seed)
    return [
        [
            Disc(float(x), float(y), int(draw.integers(8, 18)), i == 3)
            for i, (x, y) in enumerate(draw.uniform(-2.2, 2.2, (4, 2)))
        ]
        for _ in range(3)
    ]


@pytest.mark.parametrize("seed", range(5))
def test_the_programme_finds_the_best_of_all_choices(seed):
    homes, task = an_arm(seed), Task(Radii(0.1, 8, 40), 5, True, 0.3, BOX)
    answers = some_answers(seed)
    discs = [disc for answer in answers for disc in answer]
    choices = (list(choice) for count in range(1, 6) for choice in combinations(discs, count))
    best = min(cost_of(homes, task, choice) for choice in choices)
    answers.sort(key=lambda answer: cost_of(homes, task, answer))
    for _ in range(3):  # each round takes the ratio of the one before
        answers.insert(0, circle_exact._chosen(homes, task, answers))
    # The price of a circle is that of F1 within a factor of two.
    assert cost_of(homes, task, answers[0]) <= best + CIRCLE_COSTS


def test_the_polish_is_the_same_each_time_and_never_worse(monkeypatch):
    monkeypatch.setattr(circle_exact, "EFFORT", 400_000)
    homes, task = an_arm(1), Task(Radii(0.1, 8, 40), 6, True, 0.95, BOX)
    answers = some_answers(1)
    one, other = (polished(homes, task, answers, answers) for _ in range(2))
    assert one == other
    assert cost_of(homes, task, one[0]) < min(cost_of(homes, task, answer) for answer in answers)
