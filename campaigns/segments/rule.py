"""Rules: conditions joined by all, any and none, which read as a sentence and pick people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

import numpy as np

from campaigns.errors import UserError
from campaigns.segments import about_person, about_place, rhythm_conditions  # noqa: F401  they register their forms
from campaigns.segments.conditions import About, Condition, examples, read_condition
from campaigns.segments.people import Bools, People, people_of
from campaigns.shop.shop import Shop
from geo.texts import either, listed, tr

JOINS = ("all", "any", "none")
DEEPEST = 20  # nobody means more; keeps a broken file from filling the stack


@dataclass(frozen=True)
class Rule:
    """Whoever fits everything in `all`, one thing in `any` (if there are any) and nothing in `none`."""

    all: tuple[Rule | Condition, ...] = ()
    any: tuple[Rule | Condition, ...] = ()
    none: tuple[Rule | Condition, ...] = ()

    def customer_ids(self, shop: Shop) -> list[int]:
        """The ids of the customers it holds for today, ascending."""
        people = people_of(shop)
        return people.ids_in(self.mask(people))

    def count(self, shop: Shop) -> int:
        """How many customers it holds for today."""
        return int(self.mask(people_of(shop)).sum())

    def mask(self, people: People) -> Bools:
        """Whom it holds for, over the rows of `people`."""
        found = np.ones(len(people), dtype=bool)
        for part in self.all:
            found &= part.mask(people)
        if self.any:
            found &= reduce(np.logical_or, (part.mask(people) for part in self.any))
        for part in self.none:
            found &= ~part.mask(people)
        return found

    def sentence(self) -> str:
        """The rule in words: "People who are tagged “student” and came in the last 6 months"."""
        if not (self.all or self.any or self.none):
            return tr("Everybody on the list")
        wanted, unwanted = self._wanted(), either([_says(part) for part in self.none])
        if not wanted:
            return tr("Everybody, leaving out those who {unwanted}").format(unwanted=unwanted)
        if not unwanted:
            return tr("People who {wanted}").format(wanted=wanted)
        return tr("People who {wanted}, leaving out those who {unwanted}").format(wanted=wanted, unwanted=unwanted)

    def conditions(self, about: About | None = None) -> list[Condition]:
        """All conditions in it, or those about the person or the place alone, in reading order."""
        found: list[Condition] = []
        for part in (*self.all, *self.any, *self.none):
            nested = part.conditions() if isinstance(part, Rule) else [part]
            found += [condition for condition in nested if about in (None, condition.about)]
        return found

    def document(self) -> dict[str, Any]:
        """The rule as it is written in a file; `read_rule` reads the same rule back."""
        parts = {join: getattr(self, join) for join in JOINS}
        return {join: [_written(part) for part in found] for join, found in parts.items() if found}

    def _wanted(self) -> str:
        one_of = either([_says(part) for part in self.any])
        if one_of and self.all and len(self.any) > 1:
            one_of = f"({one_of})"
        return listed([_says(part) for part in self.all] + ([one_of] if one_of else []))


EVERYBODY = Rule()


def read_rule(document: Mapping[str, Any] | Sequence[Any] | str) -> Rule:
    """A rule from {"all": [...], "any": [...], "none": [...]}; lists hold conditions and nested rules.

    A list alone means all of it. Raises UserError that names the wrong condition and shows forms that work.
    """
    return _read(document, 0)


def _read(document: Any, depth: int) -> Rule:
    if depth > DEEPEST:
        raise UserError(tr("These conditions are nested too deeply."), tr("Write them with fewer levels."))
    if isinstance(document, str):
        document = [document]
    if isinstance(document, Mapping):
        _check_joins(document)
        return Rule(**{join: _parts(document.get(join, []), join, depth) for join in JOINS})
    return Rule(all=_parts(document, "all", depth))


def _check_joins(document: Mapping[str, Any]) -> None:
    for key in document:
        if key not in JOINS:
            raise UserError(
                tr("“{key}” is no way to join conditions.").format(key=key),
                tr("Use all = [...], any = [...] or none = [...]."),
            )


def _parts(listed: Any, join: str, depth: int) -> tuple[Rule | Condition, ...]:
    if isinstance(listed, str) or not isinstance(listed, Sequence):
        raise UserError(
            tr("{join} = {listed!r} is no list.").format(join=join, listed=listed),
            tr('Write {join} = ["{value}"].').format(join=join, value=examples()[0]),
        )
    return tuple(_part(part, depth) for part in listed)


def _part(part: Any, depth: int) -> Rule | Condition:
    if isinstance(part, str):
        return read_condition(part)
    if isinstance(part, Mapping):
        return _read(part, depth + 1)
    raise UserError(
        tr("{part!r} is no condition.").format(part=part),
        tr('Write it in quotes, such as "{value}".').format(value=examples()[0]),
    )


def _written(part: Rule | Condition) -> Any:
    return part.text if isinstance(part, Condition) else part.document()


def _says(part: Rule | Condition) -> str:
    if isinstance(part, Condition):
        return part.clause.says
    wanted = part._wanted() or tr("are on the list")
    unwanted = either([_says(nested) for nested in part.none])
    if not unwanted:
        return f"({wanted})"
    return tr("({wanted}, but do not fit: {unwanted})").format(wanted=wanted, unwanted=unwanted)
