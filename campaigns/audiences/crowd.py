"""Many people at once, field by field: a list of a hundred thousand needs a few columns, and no object a person."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import compress
from typing import Any

from campaigns.audiences.normalise import country_code
from campaigns.audiences.person import Person, one_line
from campaigns.customers.cleaning.names import folded
from campaigns.shop.shop import Shop
from resources import resource

Column = Sequence[Any]
Read = Callable[[Sequence[str]], Iterable[Column]]  # fields -> a column each
WRITTEN_OTHERWISE = {"zip": "postcode", "state": "region"}  # fields that have another name in the shop file
TO_READ = dict.fromkeys(("channel", "subject", "text", "label"), "''")  # nobody has a message before it is written
ON_FILE = {name: f"c.{WRITTEN_OTHERWISE.get(name, name)}" for name in Person._fields[: Person._fields.index("area")]}
AREA = "COALESCE((SELECT name FROM areas a WHERE a.id = {of}.area_id), '')"
MEMBER = {**ON_FILE, **TO_READ, "area": AREA.format(of="m"), "arm": "m.arm", "variant": "m.variant", "code": "m.code"}
ANYBODY = {**ON_FILE, **TO_READ, "area": AREA.format(of="c"), "arm": "'reached'", "variant": "''", "code": "''"}
JOINED = {  # what is put together out of other fields: those fields, and what stands between them
    "address": (("street", "unit"), " "),
    "address_line": (("address", "city", "state", "zip", "country"), "  "),
}


def _parts(fields: Iterable[str]) -> Iterator[str]:
    """The fields these are put together out of."""
    for name in fields:
        yield from _parts(JOINED[name][0]) if name in JOINED else (name,)


class Crowd:
    """People in one order; `crowd["email"]` holds one value each. A field is read when it is first asked for."""

    def __init__(self, columns: dict[str, Column], read: Read | None = None, rows: Sequence[int] | None = None) -> None:
        self._columns, self._read, self._rows = columns, read, rows  # rows: whom of the columns; None: everybody

    def ask(self, *fields: str) -> None:
        """Read several fields at once, which takes less time than one after the other."""
        unread = [name for name in dict.fromkeys(_parts(fields)) if name not in self._columns]
        if unread and self._read:
            self._columns.update(zip(unread, self._read(unread), strict=True))

    def __getitem__(self, name: str) -> Column:
        if name in JOINED:
            parts, between = JOINED[name]
            return [one_line(*values, between=between) for values in zip(*map(self.__getitem__, parts), strict=True)]
        self.ask(name)
        column = self._columns[name]
        return column if self._rows is None else [column[row] for row in self._rows]

    def __len__(self) -> int:
        return len(self["id"])

    def only(self, stay: Sequence[bool]) -> Crowd:
        """Those for whom `stay` is true."""
        return self.at(list(compress(range(len(stay)), stay)))

    def at(self, places: Sequence[int]) -> Crowd:
        """Those who stand at some places, in that order."""
        rows = self._rows
        return Crowd(self._columns, self._read, places if rows is None else [rows[place] for place in places])

    def given(self, columns: Mapping[str, Column]) -> Crowd:
        """The same people with other values in some fields."""
        return Crowd({**{name: self[name] for name in self._columns}, **columns}, self._read_here)

    def _read_here(self, fields: Sequence[str]) -> list[Column]:
        self.ask(*fields)
        return [self[name] for name in fields]

    def people(self) -> tuple[Person, ...]:
        """One object a person, with everything: for what is printed and for address books."""
        self.ask(*Person._fields)
        return tuple(map(Person._make, zip(*map(self.__getitem__, Person._fields), strict=True)))


def crowd_of(people: Sequence[Person]) -> Crowd:
    """Some people as a crowd."""
    columns = list(zip(*people, strict=True)) or [()] * len(Person._fields)
    return Crowd(dict(zip(Person._fields, columns, strict=True)))


def audience_people(shop: Shop, audience_id: int) -> Crowd:
    """Everyone of a frozen audience, those kept aside too, by ascending customer id."""
    of = (
        "FROM audience_members m JOIN customers c ON c.id = m.customer_id"
        " WHERE m.audience_id = ? ORDER BY m.customer_id"
    )
    return Crowd({}, lambda fields: _columns(shop, MEMBER, fields, of, audience_id))


def all_people(shop: Shop) -> Crowd:
    """Every customer, by ascending id: for keeping customers out of an advertisement."""
    return Crowd({}, lambda fields: _columns(shop, ANYBODY, fields, "FROM customers c ORDER BY c.id"))


def some_people(shop: Shop, ids: Collection[int]) -> Crowd:
    """These customers, by ascending id."""
    of, these = "FROM customers c WHERE c.id IN (SELECT value FROM json_each(?)) ORDER BY c.id", json.dumps(list(ids))
    return Crowd({}, lambda fields: _columns(shop, ANYBODY, fields, of, these))


def _columns(shop: Shop, source: Mapping[str, str], fields: Sequence[str], of: str, *which: int | str) -> list[Column]:
    rows = shop.db.execute(f"SELECT {', '.join(source[name] for name in fields)} {of}", which)
    rows.row_factory = None
    columns: list[Column] = list(zip(*rows, strict=True)) or [()] * len(fields)
    if "country" in fields:
        where, home = fields.index("country"), shop.settings.country
        columns[where] = [iso_country(country, home) for country in columns[where]]
    return columns


@cache
def iso_country(country: str, home: str) -> str:
    """ISO 3166-1 alpha-2 of a country as it was written in one of six languages, the shop's own where none was."""
    if not country.strip():
        return home
    pieces = [country, *re.split(r"[/(),;|–-]", country)]  # "België / Belgique", "Deutschland (DE)"
    return next(filter(None, map(_code_of, pieces)), home)


def _code_of(country: str) -> str:
    word = "".join(c for c in folded(country) if c.isalnum())
    return _country_names().get(word) or country_code(country.strip()).upper()


@cache
def _country_names() -> dict[str, str]:
    told: dict[str, str] = tomllib.loads(resource("platforms", "lookup", "country_names.toml").read_text("utf-8"))
    return {name: code for code, names in told.items() for name in names.split()}
