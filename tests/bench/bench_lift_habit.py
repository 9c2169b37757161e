"""What it would bring to take earlier visits into account, in simulated promotions whose truth is known.

Who came often before comes often now, reached or not. The difference is put right by the slope of coming now on how
many of the six spans before each came in, and Newcombe's range is drawn in to the share of the variance that is left
(Deng, Xu, Kohavi and Walker 2013, WSDM, section 3; Lin 2013, Annals of Applied Statistics 7, 295-318).

The program does not do it: a result must stay the same when somebody is erased, and their visits before are gone then.

python -m tests.bench.bench_lift_habit [TESTS A CELL]
"""

from __future__ import annotations

import sys
from itertools import product

import numpy as np
import numpy.typing as npt

from tests.bench.other_intervals import jeffreys, newcombe

Floats = npt.NDArray[np.float64]
SPANS = 6
SPREADS = {0.05: 0.05, 0.1: 0.15, 0.3: 0.28}  # of people's own rates, by the usual rate


def main(tests: int) -> None:
    """Print what is found of 6 points at 2,000 people, then coverage over all cells."""
    rng = np.random.default_rng(2026)
    print("a rise of 6 points, 2,000 people, a fifth aside, usual rate 30 %, by how much people's own rates differ")
    print(" spread  changed since  variance left  covered  found  found without earlier visits")
    for spread, changed in ((0.1, 0.0), (0.2, 0.0), (0.25, 0.0), (0.3, 0.0), (0.35, 0.0), (0.3, 0.3)):
        one = cell(rng, tests, 2000, 0.2, 0.3, 0.06, spread, changed)
        print(f"{spread:7.2f} {changed:14.0%} {one[4]:14.2f} {one[0]:8.3f} {one[1]:6.3f} {one[3]:8.3f}")
    for fewest, sizes in ((100, (100,)), (200, (200, 500, 1000, 2000, 5000))):
        lows, false = [], 0.0
        for people, share, usual, rise, changed in product(
            sizes, (0.2, 0.5), SPREADS, (0.0, 0.03, 0.06), (0.0, 0.3, 1.0)
        ):
            one = cell(rng, tests, people, share, usual, rise, SPREADS[usual], changed)
            lows.append(one[0])
            false = max(false, one[1] if not rise else 0.0)
        print(
            f"from {fewest} people: coverage {min(lows):.4f} to {max(lows):.4f}, false “it worked” at most {false:.3f}"
        )


def cell(
    rng: np.random.Generator, tests: int, people: int, share: float, usual: float, rise: float, spread: float,
    changed: float,
) -> tuple[float, float, float, float, float]:  # fmt: skip
    """Coverage and how often a rise is told, with earlier visits and without; the share of the variance left."""
    aside = round(people * share)
    told = np.array([one(rng, people - aside, aside, usual, rise, spread, changed) for _ in range(tests)])
    covered, found, plain_covered, plain_found, left = (float(column) for column in told.mean(axis=0))
    return covered, found, plain_covered, plain_found, left


def one(
    rng: np.random.Generator, reached: int, aside: int, usual: float, rise: float, spread: float, changed: float
) -> tuple[bool, bool, bool, bool, float]:
    """One promotion: `changed` is the share of people whose habit is another one now."""
    size = usual * (1 - usual) / spread**2 - 1
    rate = rng.beta(usual * size, (1 - usual) * size, reached + aside)
    habit = rng.binomial(SPANS, rate) / SPANS
    new = rng.beta(usual * size, (1 - usual) * size, reached + aside)
    rate = np.where(rng.random(reached + aside) < changed, new, rate)
    lifted = np.minimum(1.0, rate[:reached] + rise)
    truth = float((lifted - rate[:reached]).mean())  # nobody comes more often than always
    came = rng.random(reached + aside) < np.concatenate([lifted, rate[reached:]])
    plain = newcombe(int(came[:reached].sum()), reached, int(came[reached:].sum()), aside, limits=jeffreys)
    effect, down, up = plain.effect, plain.effect - plain.low, plain.high - plain.effect
    shift, narrower = put_right(came.astype(float), habit, reached)
    right, low, high = effect - shift, down * narrower, up * narrower
    return (
        right - low <= truth <= right + high, right > low, effect - down <= truth <= effect + up, effect > down,
        narrower**2,
    )  # fmt: skip


def put_right(came: Floats, habit: Floats, reached: int) -> tuple[float, float]:
    """What luck of the draw gave the people reached, and how much narrower the range becomes."""
    arms = [
        (x - x.mean(), y - y.mean()) for x, y in zip(np.split(habit, [reached]), np.split(came, [reached]), strict=True)
    ]
    spread, loose = (sum(float(one[i] @ one[i]) / len(one[i]) ** 2 for one in arms) for i in (0, 1))
    if not spread or not loose:
        return 0.0, 1.0
    slope = sum(float(x @ y) / len(x) ** 2 for x, y in arms) / spread
    left = sum(float((y - slope * x) @ (y - slope * x)) / len(x) ** 2 for x, y in arms) / loose
    narrower = min(1.0, left * (1 + 1 / (min(reached, len(came) - reached) - 2))) ** 0.5
    return slope * float(habit[:reached].mean() - habit[reached:].mean()), narrower


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3000)
