"""Intervals for a difference of shares that the program does not use, to be held against the one it does."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt
from statistics import NormalDist

from scipy.special import betaincinv

from campaigns.promotions.holdout import Z_95
from campaigns.results.interval import Interval

Limits = Callable[[int, int, float], tuple[float, float, float]]  # came, people, z -> the share and its limits


def newcombe(
    came_a: int, people_a: int, came_b: int, people_b: int, z: float = Z_95, limits: Limits | None = None
) -> Interval:
    """Share in A less share in B (Newcombe 1998, Statistics in Medicine 17, 873-890, method 10).

    Built from the intervals of the two shares, Wilson's unless others are given.
    """
    limits = limits or wilson
    rate_a, low_a, high_a = limits(came_a, people_a, z)
    rate_b, low_b, high_b = limits(came_b, people_b, z)
    down = sqrt((rate_a - low_a) ** 2 + (high_b - rate_b) ** 2)
    up = sqrt((high_a - rate_a) ** 2 + (rate_b - low_b) ** 2)
    return Interval(rate_a - rate_b, rate_a - rate_b - down, rate_a - rate_b + up)


def wilson(came: int, people: int, z: float = Z_95) -> tuple[float, float, float]:
    """The share and its Wilson interval (1927)."""
    rate = came / people
    middle = (rate + z * z / (2 * people)) / (1 + z * z / people)
    half = z / (1 + z * z / people) * sqrt(rate * (1 - rate) / people + z * z / (4 * people * people))
    return rate, max(0.0, middle - half), min(1.0, middle + half)


def jeffreys(came: int, people: int, z: float = Z_95) -> tuple[float, float, float]:
    """The share and its Jeffreys interval: Beta(x + ½, n - x + ½), to the very end where none or all came.

    Brown, Cai and DasGupta 2001, Statistical Science 16, 101-133.
    """
    tail = NormalDist().cdf(-z)
    low = float(betaincinv(came + 0.5, people - came + 0.5, tail)) if came else 0.0
    high = float(betaincinv(came + 0.5, people - came + 0.5, 1 - tail)) if came < people else 1.0
    return came / people, low, high
