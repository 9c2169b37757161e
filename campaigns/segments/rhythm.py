"""How people come: recency, frequency and spend in plain groups, visits to expect, who has gone quiet.

The forecast is BG/NBD (Fader, Hardie and Lee 2005, "Counting your customers the easy way", equations 3, 6
and 10): everybody has a rate of their own and may stop after any visit. Times are in weeks.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from campaigns.segments.people import NO_DAY, Bools, People
from geo.texts import QT_TR_NOOP

Floats = npt.NDArray[np.float64]
Texts = npt.NDArray[np.object_]

ENOUGH_REPEATS = 2  # under two repeat visits: too little to say
FEWEST_TO_FIT = 30  # customers with repeat visits, or there is no forecast
MOST_TO_FIT = 2500  # a sample this large fits as well as all
STARTS = np.log([(1.0, 1.0, 1.0, 1.0), (1.0, 4.0, 0.5, 20.0), (8.0, 16.0, 0.2, 20.0)])  # the likelihood has hollows
QUIET = 0.8  # under this chance three of four have really stopped (measured on a list whose truth is known)
GONE = 0.1
BEST_SHARE = 0.2
NEW_WEEKS = 6

NEVER, NEW, LITTLE, BEST, REGULAR, DRIFTING, LEFT = GROUPS = (
    QT_TR_NOOP("never came"), QT_TR_NOOP("new"), QT_TR_NOOP("too little to say"), QT_TR_NOOP("best"),
    QT_TR_NOOP("regular"), QT_TR_NOOP("drifting"), QT_TR_NOOP("gone"),
)  # fmt: skip


@dataclass(frozen=True)
class Rhythm:
    """The four parameters of BG/NBD as fitted to one shop's customers."""

    r: float
    alpha: float
    a: float
    b: float

    def still_comes(self, repeats: Floats, recency: Floats, age: Floats) -> Floats:
        """The chance that somebody has not stopped, 0 to 1; all in weeks, one value a person."""
        return 1 / (1 + self._stopped_odds(repeats, recency, age))

    def expected_visits(self, weeks: float, repeats: Floats, recency: Floats, age: Floats) -> Floats:
        """Visits to expect from each person within the next `weeks`."""
        from scipy.special import hyp2f1

        r, alpha, b = self.r, self.alpha, self.b
        a = self.a if abs(self.a - 1) > 1e-6 else 1 + 1e-6  # the formula has a removable gap at one
        growth = ((alpha + age) / (alpha + age + weeks)) ** (r + repeats)
        series = hyp2f1(r + repeats, b + repeats, a + b + repeats - 1, weeks / (alpha + age + weeks))
        expected = (a + b + repeats - 1) / (a - 1) * (1 - growth * series)
        return np.asarray(expected / (1 + self._stopped_odds(repeats, recency, age)))

    def _stopped_odds(self, repeats: Floats, recency: Floats, age: Floats) -> Floats:
        r, alpha, a, b = self.r, self.alpha, self.a, self.b
        silence = np.minimum((r + repeats) * np.log((alpha + age) / (alpha + recency)), 500.0)
        odds = a / (b + np.maximum(repeats, 1) - 1) * np.exp(silence)
        return np.asarray(np.where(repeats > 0, odds, 0.0))


def fit_rhythm(repeats: Floats, recency: Floats, age: Floats) -> Rhythm:
    """The parameters most likely to have made these histories (weeks; `repeats` counts visits after the first)."""
    from scipy.optimize import minimize

    how_often, people = np.unique(repeats, return_counts=True)

    def badness(logs: Floats) -> tuple[float, Floats]:
        values = np.exp(logs)
        counts, counts_slope = _of_counts(values, how_often, people)
        times, times_slope = _of_times(values, repeats, recency, age)
        return -(counts + times) / len(repeats), -(counts_slope + times_slope) * values / len(repeats)

    tries = [minimize(badness, start, method="L-BFGS-B", jac=True, bounds=[(-6, 6)] * 4) for start in STARTS]
    best = min(tries, key=lambda found: float(found.fun))
    return Rhythm(*(float(value) for value in np.exp(best.x)))


def _of_counts(values: Floats, how_often: Floats, people: npt.NDArray[np.int64]) -> tuple[float, Floats]:
    """The part of the log-likelihood that asks only how often somebody came, and its slope in r, alpha, a, b.

    It has the slow functions in it, so it is reckoned once for all people who came equally often.
    """
    from scipy.special import gammaln, psi

    r, alpha, a, b = values
    rate = gammaln(r + how_often) - gammaln(r) + r * np.log(alpha)
    stop = gammaln(a + b) + gammaln(b + how_often) - gammaln(b) - gammaln(a + b + how_often)
    by_a = psi(a + b) - psi(a + b + how_often)
    slopes = [
        psi(r + how_often) - psi(r) + np.log(alpha),
        np.full(len(how_often), r / alpha),
        by_a,
        by_a + psi(b + how_often) - psi(b),
    ]
    return float((rate + stop) @ people), np.array([slope @ people for slope in slopes])


def _of_times(values: Floats, repeats: Floats, recency: Floats, age: Floats) -> tuple[float, Floats]:
    """The part that asks when: somebody still comes, or stopped after the last visit; and its slope."""
    r, alpha, a, b = values
    later = np.maximum(repeats, 1) - 1
    seen, since = np.log(alpha + age), np.log(alpha + recency)
    alive = -(r + repeats) * seen
    stopped = np.where(repeats > 0, np.log(a) - np.log(b + later) - (r + repeats) * since, -np.inf)
    both = np.logaddexp(alive, stopped)
    gone = np.exp(stopped - both)
    by_alpha = -(r + repeats) * ((1 - gone) / (alpha + age) + gone / (alpha + recency))
    slopes = [-((1 - gone) * seen + gone * since), by_alpha, gone / a, -gone / (b + later)]
    return float(both.sum()), np.array([slope.sum() for slope in slopes])


@dataclass(frozen=True)
class Histories:
    """What the forecast knows of each customer on one day, in weeks; `known` are those who ever came."""

    known: Bools
    repeats: Floats
    recency: Floats
    age: Floats


def histories(people: People) -> Histories:
    """The histories up to the last day of which sales are on file (without sales: up to today)."""
    known = (people.visit_count > 0) & (people.first_day != NO_DAY)
    end = as_of(people)
    age = np.where(known, np.maximum(end - people.first_day, 0), 0) / 7
    recency = np.where(known, np.clip(people.last_day - people.first_day, 0, None), 0) / 7
    repeats = np.where(known & (recency > 0), np.maximum(people.visit_count - 1, 0), 0).astype(float)
    return Histories(known, repeats, recency, np.maximum(age, recency))


def as_of(people: People) -> int:
    """The last day something is known about: a list of sales ends before today, and silence after it is none."""
    latest = people.latest_day
    return min(latest, people.today.toordinal()) if latest != NO_DAY else people.today.toordinal()


def rhythm_of(people: People) -> Rhythm | None:
    """The shop's rhythm, or None while too few people have come again. Fitted anew only when visits change."""
    past = histories(people)
    state = hash((past.repeats.tobytes(), past.recency.tobytes(), past.age.tobytes()))
    kept: tuple[int, Rhythm | None] | None = people.shop.kept.get("rhythm")
    if kept is None or kept[0] != state:
        kept = people.shop.kept["rhythm"] = (state, _fitted(past))
    return kept[1]


def chance_still_comes(people: People) -> Floats | None:
    """The chance of each customer not to have stopped; NaN under two repeat visits: too little to say."""
    rhythm, past = rhythm_of(people), histories(people)
    if rhythm is None:
        return None
    chance = rhythm.still_comes(past.repeats, past.recency, past.age)
    return np.where(past.repeats >= ENOUGH_REPEATS, chance, np.nan)


def expected_visits(people: People, weeks: float) -> Floats | None:
    """Visits to expect from each customer within `weeks`; NaN where there is too little to say."""
    rhythm, past = rhythm_of(people), histories(people)
    if rhythm is None:
        return None
    expected = rhythm.expected_visits(weeks, past.repeats, past.recency, past.age)
    return np.where(past.repeats >= ENOUGH_REPEATS, expected, np.nan)


def gone_quiet(people: People) -> Bools:
    """Who came at least three times and by their own rhythm should have come again by now."""
    chance = chance_still_comes(people)
    return people.nobody() if chance is None else np.nan_to_num(chance, nan=1.0) < QUIET


def groups(people: People) -> Texts:
    """One plain word a customer out of GROUPS: how recently, how often and for how much they come."""
    found = np.full(len(people), LITTLE, dtype=object)
    chance = chance_still_comes(people)
    if chance is not None:
        found[chance >= QUIET] = REGULAR
        found[_best(people, chance >= QUIET)] = BEST
        found[chance < QUIET] = DRIFTING
        found[chance < GONE] = LEFT
    found[people.first_day > as_of(people) - NEW_WEEKS * 7] = NEW
    found[people.visit_count == 0] = NEVER
    return found


def _best(people: People, among: Bools) -> Bools:
    """The fifth of them who spent most."""
    if not among.any():
        return among
    return among & (people.spent > np.quantile(people.spent[among], 1 - BEST_SHARE))


def _fitted(past: Histories) -> Rhythm | None:
    if (past.repeats >= ENOUGH_REPEATS).sum() < FEWEST_TO_FIT:
        return None
    sample = np.flatnonzero(past.known)
    sample = sample[:: max(1, len(sample) // MOST_TO_FIT)]
    return fit_rhythm(past.repeats[sample], past.recency[sample], past.age[sample])
