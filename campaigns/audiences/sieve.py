"""The sieve of the gate: a whole list at a time, question by question, so that a hundred thousand take seconds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import compress
from typing import Any

from campaigns.audiences.crowd import Crowd, crowd_of
from geo.texts import QT_TR_NOOP

Columns = Sequence[Sequence[str]]  # of a table: in each column one cell for each person
Out = Mapping[int, str]  # the place of somebody in a crowd -> why they stay out
Check = Callable[[Crowd], Out]
Writer = Callable[[Crowd], tuple[Crowd, Out]]  # the same people with their messages, and who gets none
Maker = Callable[[Crowd], tuple[Columns, Out]]  # a cell each in every column, and whose cells must not leave
SAME_HOUSEHOLD = QT_TR_NOOP("someone of the household gets it")


def stays_out(reason: str, field: str, asked: Callable[[Any], object]) -> Check:
    """A check with one reason, for everybody of whom something is so."""
    return lambda crowd: {place: reason for place, value in enumerate(crowd[field]) if asked(value)}


class Sieve:
    """Takes people: they come out with their cells, or are counted under the first reason against them."""

    def __init__(
        self, checks: Sequence[Check], write: Writer, make_cells: Maker, one_per_household: bool = False
    ) -> None:
        self.checks, self.write, self.make_cells, self.one_per_household = checks, write, make_cells, one_per_household
        self.crowd = crowd_of(())
        self.columns: Columns = ()
        self.left_out: Counter[str] = Counter()

    def sift(self, crowd: Crowd) -> None:
        """Take everybody."""
        self.crowd = crowd
        for check in self.checks:
            self._leave(check(self.crowd))
        self.crowd, out = self.write(self.crowd)
        self._leave(out)
        self.columns, out = self.make_cells(self.crowd)
        self._leave(out)
        if self.one_per_household:
            self._one_a_household()

    def keep(self, ids: AbstractSet[int], reason: str) -> None:
        """Leave out everyone else."""
        self._leave(stays_out(reason, "id", lambda who: who not in ids)(self.crowd))

    def _one_a_household(self) -> None:
        first: dict[str, int] = {}
        homes = zip(self.crowd["id"], self.crowd["household"], strict=True)
        for place, (who, household) in enumerate(homes):
            first.setdefault(household or f"alone {who}", place)
        kept = set(first.values())
        self._leave({place: SAME_HOUSEHOLD for place in range(len(self.crowd)) if place not in kept})

    def _leave(self, out: Out) -> None:
        if not out:
            return
        self.left_out.update(out.values())
        stay = [place not in out for place in range(len(self.crowd))]
        self.crowd = self.crowd.only(stay)
        self.columns = [list(compress(column, stay)) for column in self.columns]
