"""People as the columns of a file, each cell cleaned and hashed as the platform wants it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from campaigns.audiences.crowd import Crowd
from campaigns.audiences.normalise import asks_country, cells_sent
from campaigns.audiences.platform_spec import Column, FileSpec, PlatformSpec
from campaigns.audiences.sieve import Columns, Maker, Out, stays_out
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


def cell_maker(spec: PlatformSpec, file: FileSpec) -> Maker:
    """A function from people to the columns of a file, and by place the reason why somebody's cells must not leave."""
    makers = [_column_maker(spec, column) for column in file.columns]
    names = [column.field for column in file.columns]
    refused = _refusals(file, spec.title)

    def make(crowd: Crowd) -> tuple[Columns, Out]:
        columns = [column(crowd) for column in makers]
        out = _incomplete(dict(zip(names, columns, strict=True)), file)
        for check in refused:
            out = {**check(crowd, columns), **out}  # the first reason counts
        return columns, out

    return make


def _incomplete(columns: Mapping[str, Sequence[str]], file: FileSpec) -> dict[int, str]:
    """Those who have all they need in no way there is, and what they lack of the way they are nearest to."""
    ways = [[columns[field] for field in fields] for fields in file.needs]
    has = [list(map(all, zip(*way, strict=True))) for way in ways]
    lacking = [place for place, fits in enumerate(zip(*has, strict=True)) if not any(fits)]
    return {place: _missing({name: column[place] for name, column in columns.items()}, file) for place in lacking}


def _missing(cells: Mapping[str, str], file: FileSpec) -> str:
    best = min(file.needs, key=lambda fields: sum(not cells[field] for field in fields))
    return MISSING.get(next(field for field in best if not cells[field]), MISSING["street"])


def _refusals(file: FileSpec, title: str) -> list[Callable[[Crowd, Columns], Out]]:
    checks: list[Callable[[Crowd, Columns], Out]] = []
    for i, column in enumerate(file.columns):
        if column.longest and column.too_long == "leave out":
            checks.append(partial(_too_long, i, column.longest, title))
    if "countries" in file.options:
        takes = frozenset(file.options["countries"])
        abroad = stays_out(ABROAD, "country", lambda country: country not in takes)
        checks.append(lambda crowd, columns: abroad(crowd))
    if "zip_pattern" in file.options:
        fits = re.compile(file.options["zip_pattern"]).fullmatch
        odd = stays_out(NO_POST_CODE.format(title=title), "zip", lambda code: not fits(code))
        checks.append(lambda crowd, columns: odd(crowd))
    return checks


def _too_long(i: int, longest: int, title: str, crowd: Crowd, columns: Columns) -> Out:
    return {place: TOO_LONG.format(title=title) for place, cell in enumerate(columns[i]) if len(cell) > longest}


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


def fields_of(file: FileSpec) -> list[str]:
    """What the columns of a file want to know of everybody."""
    return [_source(column.field) for column in file.columns if column.field]


def _source(field: str) -> str:
    """Where the value of a field stands; phone_plus is another way to send the phone."""
    return "phone" if field.startswith("phone") else field
