"""What each customer likes most, and what they may like next, but only where that beats naming the bestseller."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from campaigns.segments.people import People
from geo.texts import tr

Floats = npt.NDArray[np.float64]

HELD_OUT_DAYS = 28
FEWEST_TRIALS = 30  # people with something new in the held-out weeks
SURE = 0.05
NOTHING = -1


@dataclass(frozen=True)
class NextItems:
    """A guess at the next new item of each customer (item id, -1: none), and how it did on held-out weeks.

    Of `trials` people who bought something new in the last weeks it named the thing for `hits`, the shop's
    bestseller for `bestseller_hits`.
    """

    item: npt.NDArray[np.int64]
    trials: int
    hits: int
    bestseller_hits: int

    @property
    def sentence(self) -> str:
        """The evidence in words."""
        return tr(
            "In the last weeks it named the new item of {hits} of {trials} customers;"
            " the bestseller alone, of {bestseller}."
        ).format(hits=self.hits, trials=self.trials, bestseller=self.bestseller_hits)


def favourites(people: People) -> npt.NDArray[np.int64]:
    """The item each customer bought on most visits (item id, -1: nothing yet); of equals the one sold more."""
    counts, items = bought(people)
    if not len(items):
        return np.full(len(people), NOTHING)
    order = np.argsort(-counts.sum(axis=0), kind="stable")
    best = order[np.argmax(counts[:, order], axis=1)]
    return np.where(counts.max(axis=1) > 0, items[best], NOTHING)


def next_items(people: People) -> NextItems | None:
    """What each customer may buy next that they never bought; None where the bestseller is as good a guess.

    The guess: the item bought most by those who share the customer's items (conditional probability of item
    pairs, Karypis 2001). It is tried on the last four weeks, learning from the weeks before; only a clear
    lead over the bestseller counts (sign test).
    """
    if people.latest_day == 0:
        return None
    cut = people.latest_day - HELD_OUT_DAYS
    before, items = bought(people, until=cut)
    after, _ = bought(people, after=cut)
    new = (after > 0) & (before == 0) & (before.sum(axis=1, keepdims=True) > 0)
    tried = np.flatnonzero(new.any(axis=1))
    if len(tried) < FEWEST_TRIALS:
        return None
    guess, best = _guesses(before), _bestsellers(before)
    hit, plain = new[tried, guess[tried]], new[tried, best[tried]]
    if not _clearly_better(int((hit & ~plain).sum()), int((plain & ~hit).sum())):
        return None
    whole, items = bought(people)
    return NextItems(_named(whole, items), len(tried), int(hit.sum()), int(plain.sum()))


def bought(people: People, after: int = -1, until: int = 2**31 - 2) -> tuple[Floats, npt.NDArray[np.int64]]:
    """On how many visits each customer bought each item, float64[customers, items], and the ids of the items."""
    visits = people.visits
    items, column = np.unique(visits.line_item, return_inverse=True)
    day = visits.day[visits.line_visit]
    some = (day > after) & (day <= until) & (visits.line_visit >= 0)
    pairs = np.unique(visits.line_visit[some].astype(np.int64) * max(1, len(items)) + column[some])
    visit, which = np.divmod(pairs, max(1, len(items)))
    counts = np.zeros((len(people), len(items)))
    np.add.at(counts, (visits.person[visit], which), 1.0)
    return counts, items.astype(np.int64)


def _guesses(counts: Floats) -> npt.NDArray[np.int64]:
    """For each customer the column most likely to be new to them."""
    has = (counts > 0).astype(float)
    together = has.T @ has
    given = together / np.maximum(np.diag(together)[:, None], 1.0)  # share of the buyers of a row who buy the column
    return np.asarray(np.argmax(np.where(has > 0, -1.0, has @ given), axis=1))


def _bestsellers(counts: Floats) -> npt.NDArray[np.int64]:
    """For each customer the item with most buyers among those they never bought."""
    has = counts > 0
    return np.asarray(np.argmax(np.where(has, -1.0, has.sum(axis=0)), axis=1))


def _named(counts: Floats, items: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    can = (counts.sum(axis=1) > 0) & (counts == 0).any(axis=1)
    return np.where(can, items[_guesses(counts)], NOTHING)


def _clearly_better(won: int, lost: int) -> bool:
    from scipy.special import bdtrc

    return won > lost and float(bdtrc(won - 1, won + lost, 0.5)) <= SURE
