"""The sieve of the gate: a whole list at a time, question by question, so that a hundred thousand take seconds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import compress
from typing import TypeVar

from campaigns.audiences.person import Person
from geo.many_objects import no_collecting
from geo.texts import QT_TR_NOOP

Row = tuple[str, ...]
Check = Callable[[Sequence[Person]], Mapping[int, str]]  # people -> by id why each of those who stay out does
Writer = Callable[[Sequence[Person]], "Sequence[Person | str]"]  # each with their message, or the reason for none
Maker = Callable[[Sequence[Person]], "Sequence[Row | str]"]  # the row of each, or the reason for none
Given = TypeVar("Given", Person, Row)
SAME_HOUSEHOLD = QT_TR_NOOP("someone of the household gets it")


def stays_out(reason: str, asked: Callable[[Person], object]) -> Check:
    """A check with one reason, for everybody of whom something is so."""
    return lambda people: {person.id: reason for person in people if asked(person)}


class Sieve:
    """Takes people: they come out with their row, or are counted under the first reason against them."""

    def __init__(
        self, checks: Sequence[Check], write: Writer, make_rows: Maker, one_per_household: bool = False
    ) -> None:
        self.checks, self.write, self.make_rows, self.one_per_household = checks, write, make_rows, one_per_household
        self.people: list[Person] = []
        self.rows: list[Row] = []
        self.left_out: Counter[str] = Counter()

    def sift(self, people: Iterable[Person]) -> None:
        """Take everybody."""
        with no_collecting():
            kept = list(people)
            for check in self.checks:
                if out := check(kept):
                    self.left_out.update(out.values())
                    kept = [person for person in kept if person.id not in out]
            written = self._given(self.write(kept))
            rows = self.make_rows(written)
            self.people = list(compress(written, [not isinstance(row, str) for row in rows]))
            self.rows = self._given(rows)
            if self.one_per_household:
                self._one_a_household()

    def keep(self, ids: AbstractSet[int], reason: str) -> None:
        """Leave out everyone else."""
        self._compress([person.id in ids for person in self.people], reason)

    def _one_a_household(self) -> None:
        first: dict[str, int] = {}
        for person in self.people:
            first.setdefault(person.household or f"alone {person.id}", person.id)
        kept = set(first.values())
        self._compress([person.id in kept for person in self.people], SAME_HOUSEHOLD)

    def _compress(self, stay: Sequence[bool], reason: str) -> None:
        self.left_out[reason] += stay.count(False)
        self.people, self.rows = list(compress(self.people, stay)), list(compress(self.rows, stay))

    def _given(self, answers: Sequence[Given | str]) -> list[Given]:
        """What was given; a reason instead is counted."""
        self.left_out.update(answer for answer in answers if isinstance(answer, str))
        return [answer for answer in answers if not isinstance(answer, str)]
