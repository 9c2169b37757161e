"""A person as the cells of one row, cleaned and hashed as the platform wants them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, partial
from operator import attrgetter

from campaigns.audiences.normalise import as_sent, cleaner
from campaigns.audiences.person import Person
from campaigns.audiences.platform_spec import Column, FieldRule, FileSpec, PlatformSpec
from geo.texts import QT_TR_NOOP

Row = tuple[str, ...]
Maker = Callable[[Person], "Row | str"]
Cell = Callable[[Person], str]
UNIQUE = ("email", "phone", "phone_plus", "handle")  # not worth remembering
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
    """A function from a person to their row, or to the reason why there is none."""
    cells = [_cell(spec, column) for column in file.columns]
    names = [column.field for column in file.columns]
    needs = [[names.index(field) for field in fields] for fields in file.needs]
    refused = _refusals(file, spec.title)

    def make(person: Person) -> Row | str:
        row = tuple([cell(person) for cell in cells])
        if needs and not any(all(row[i] for i in need) for need in needs):
            return _missing(row, file, names)
        return next((why for check in refused if (why := check(person, row))), row)

    return make


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


def _cell(spec: PlatformSpec, column: Column) -> Cell:
    if not column.field:
        return lambda person: column.constant
    read, rule = _reader(column.field), spec.fields.get(column.field)
    cell = _prepared(read, rule, column.field not in UNIQUE) if rule else read
    return (
        (lambda person: cell(person)[: column.longest].rstrip())
        if column.longest and column.too_long == "cut"
        else cell
    )


def _reader(field: str) -> Cell:
    """What a person has in this field; phone_plus is another way to send the phone."""
    return attrgetter("phone" if field.startswith("phone") else field)


def _prepared(read: Cell, rule: FieldRule, repeats: bool) -> Cell:
    """Cleaned and hashed; names and places are remembered, because many people share them."""
    cleaned, sent = cleaner(rule.steps), rule.sent

    def prepare(value: str, country: str) -> str:
        return as_sent(cleaned(value, country), sent)

    remembered = cache(prepare) if repeats else prepare
    return lambda person: remembered(read(person), person.country)
