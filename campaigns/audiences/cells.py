"""People as rows, column by column, each cell cleaned and hashed as the platform wants it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from operator import attrgetter, itemgetter

from campaigns.audiences.normalise import asks_country, cells_sent
from campaigns.audiences.person import Person
from campaigns.audiences.platform_spec import Column, FileSpec, PlatformSpec
from campaigns.audiences.sieve import Maker, Row
from geo.texts import QT_TR_NOOP

MISSING = {
    "email": QT_TR_NOOP("no email address"),
    "phone": QT_TR_NOOP("no phone number"),
    "street": QT_TR_NOOP("no complete address"),
    "name": QT_TR_NOOP("no name"),
    "first_name": QT_TR_NOOP("no name"),
    "last_name": QT_TR_NOOP("no name"),
}
TOO_LONG = QT_TR_NOOP("too long for {title}")
NO_POST_CODE = QT_TR_NOOP("no post code that {title} takes")
ABROAD = QT_TR_NOOP("address in another country")


def row_maker(spec: PlatformSpec, file: FileSpec) -> Maker:
    """A function from people to their rows, each a row or the reason why there is none."""
    columns = [_column_maker(spec, column) for column in file.columns]
    names = [column.field for column in file.columns]
    needs = [itemgetter(*[names.index(field) for field in fields]) for fields in file.needs]
    refused = _refusals(file, spec.title)

    def make(people: Sequence[Person]) -> list[Row | str]:
        rows = list(zip(*[column(people) for column in columns], strict=True)) if columns else [()] * len(people)
        answers: list[Row | str] = list(rows)
        for i in _incomplete(rows, needs):
            answers[i] = _missing(rows[i], file, names)
        for i, (person, row) in enumerate(zip(people, answers, strict=True)) if refused else ():
            if not isinstance(row, str):
                answers[i] = next((why for check in refused if (why := check(person, row))), row)
        return answers

    return make


def _incomplete(rows: Sequence[Row], needs: Sequence[Callable[[Row], Row | str]]) -> Sequence[int]:
    """The rows that have all they need in no way there is."""
    left: Sequence[int] = range(len(rows)) if needs else ()
    for need in needs:
        left = [i for i in left if not (all(has) if isinstance(has := need(rows[i]), tuple) else has)]
    return left


def _missing(row: Row, file: FileSpec, names: list[str]) -> str:
    best = min(file.needs, key=lambda fields: sum(not row[names.index(field)] for field in fields))
    field = next(field for field in best if not row[names.index(field)])
    return MISSING.get(field, MISSING["street"])


def _refusals(file: FileSpec, title: str) -> list[Callable[[Person, Row], str]]:
    checks: list[Callable[[Person, Row], str]] = []
    for i, column in enumerate(file.columns):
        if column.longest and column.too_long == "leave out":
            checks.append(partial(_too_long, i, column.longest, title))
    if "countries" in file.options:
        checks.append(partial(_abroad, frozenset(file.options["countries"])))
    if "zip_pattern" in file.options:
        checks.append(partial(_odd_zip, re.compile(file.options["zip_pattern"]), title))
    return checks


def _too_long(i: int, longest: int, title: str, person: Person, row: Row) -> str:
    return TOO_LONG.format(title=title) if len(row[i]) > longest else ""


def _abroad(countries: frozenset[str], person: Person, row: Row) -> str:
    return "" if person.country in countries else ABROAD


def _odd_zip(pattern: re.Pattern[str], title: str, person: Person, row: Row) -> str:
    return "" if pattern.fullmatch(person.zip) else NO_POST_CODE.format(title=title)


def _column_maker(spec: PlatformSpec, column: Column) -> Callable[[Sequence[Person]], list[str]]:
    """A function from people to one cell each."""
    if not column.field:
        return lambda people: [column.constant] * len(people)
    read, rule = _reader(column.field), spec.fields.get(column.field)

    def make(people: Sequence[Person]) -> list[str]:
        cells = [read(person) for person in people]
        if rule:
            countries = [person.country for person in people] if asks_country(rule.steps) else None
            cells = cells_sent(cells, countries, rule.steps, rule.sent)
        if column.longest and column.too_long == "cut":
            cells = [cell[: column.longest].rstrip() for cell in cells]
        return cells

    return make


def _reader(field: str) -> Callable[[Person], str]:
    """What a person has in this field; phone_plus is another way to send the phone."""
    return attrgetter("phone" if field.startswith("phone") else field)
