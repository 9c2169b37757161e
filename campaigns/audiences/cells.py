"""People as rows, column by column, each cell cleaned and hashed as the platform wants it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from operator import itemgetter

from campaigns.audiences.crowd import Crowd
from campaigns.audiences.normalise import asks_country, cells_sent
from campaigns.audiences.platform_spec import Column, FileSpec, PlatformSpec
from campaigns.audiences.sieve import Maker, Out, Row, stays_out
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
    """A function from people to their rows, and by place the reason why a row must not leave."""
    columns = [_column_maker(spec, column) for column in file.columns]
    names = [column.field for column in file.columns]
    needs = [itemgetter(*[names.index(field) for field in fields]) for fields in file.needs]
    refused = _refusals(file, spec.title)

    def make(crowd: Crowd) -> tuple[list[Row], Out]:
        crowd.ask(*filter(None, map(_source, names)))
        cells = [column(crowd) for column in columns]
        rows: list[Row] = list(zip(*cells, strict=True)) if columns else [()] * len(crowd)
        out = {place: _missing(rows[place], file, names) for place in _incomplete(rows, needs)}
        for check in refused:
            out = {**check(crowd, rows), **out}  # the first reason counts
        return rows, out

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


def _refusals(file: FileSpec, title: str) -> list[Callable[[Crowd, Sequence[Row]], Out]]:
    checks: list[Callable[[Crowd, Sequence[Row]], Out]] = []
    for i, column in enumerate(file.columns):
        if column.longest and column.too_long == "leave out":
            checks.append(partial(_too_long, i, column.longest, title))
    if "countries" in file.options:
        takes = frozenset(file.options["countries"])
        abroad = stays_out(ABROAD, "country", lambda country: country not in takes)
        checks.append(lambda crowd, rows: abroad(crowd))
    if "zip_pattern" in file.options:
        fits = re.compile(file.options["zip_pattern"]).fullmatch
        odd = stays_out(NO_POST_CODE.format(title=title), "zip", lambda code: not fits(code))
        checks.append(lambda crowd, rows: odd(crowd))
    return checks


def _too_long(i: int, longest: int, title: str, crowd: Crowd, rows: Sequence[Row]) -> Out:
    return {place: TOO_LONG.format(title=title) for place, row in enumerate(rows) if len(row[i]) > longest}


def _column_maker(spec: PlatformSpec, column: Column) -> Callable[[Crowd], Sequence[str]]:
    """A function from people to one cell each."""
    if not column.field:
        return lambda crowd: [column.constant] * len(crowd)
    source, rule = _source(column.field), spec.fields.get(column.field)

    def make(crowd: Crowd) -> Sequence[str]:
        cells: Sequence[str] = crowd[source]
        if rule:
            countries = crowd["country"] if asks_country(rule.steps) else None
            cells = cells_sent(cells, countries, rule.steps, rule.sent)
        if column.longest and column.too_long == "cut":
            cells = [cell[: column.longest].rstrip() for cell in cells]
        return cells

    return make


def _source(field: str) -> str:
    """Where the value of a field stands; phone_plus is another way to send the phone."""
    return "phone" if field.startswith("phone") else field
