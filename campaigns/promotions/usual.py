"""How many of some people would come anyway: the shop's own rhythm before anything is sent."""

from __future__ import annotations

import numpy as np

from campaigns.segments.people import NO_DAY, Bools, People
from campaigns.segments.rhythm import as_of

LOOK_BACK = 84  # days: long enough to be steady, short enough to be today's rhythm
ASSUMED_RATE = 0.1  # said to be assumed wherever it is used


def usual_rate(people: People, who: Bools, days: int) -> float | None:
    """The share of these people who came at least once in stretches of so many days lately; None without sales.

    Only people who were customers before a stretch began count in it: nobody can stay away before the first visit.
    """
    if people.latest_day == NO_DAY or not who.any():
        return None
    came = known = 0
    for start, end in _stretches(as_of(people), days):
        customers = who & (people.first_day != NO_DAY) & (people.first_day < start)
        visits = (people.visits.day >= start) & (people.visits.day < end)
        came += int(((people.visits_per_person(visits) > 0) & customers).sum())
        known += int(customers.sum()) + int((who & (people.first_day == NO_DAY)).sum())
    return came / known if known else None


def came_lately(people: People, days: int) -> Bools:
    """Who came within the last `days` that are on file."""
    end = as_of(people)
    visits = (people.visits.day > end - days) & (people.visits.day <= end)
    return np.asarray(people.visits_per_person(visits) > 0)


def _stretches(end: int, days: int) -> list[tuple[int, int]]:
    """Stretches of `days` that end with the last known day, the latest first; one at least."""
    count = max(1, LOOK_BACK // days)
    return [(end + 1 - (i + 1) * days, end + 1 - i * days) for i in range(count)]


def terciles(
    values: np.ndarray[tuple[int], np.dtype[np.int32]], among: Bools
) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """0, 1 or 2 for the lower, middle and upper third of the values among some people."""
    if not among.any():
        return np.zeros(len(values), dtype=np.int64)
    return np.searchsorted(np.quantile(values[among], [1 / 3, 2 / 3]), values)
