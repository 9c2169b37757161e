"""Most rows are plain: they are read a column at a time, at a third of the price; all others one by one.

A row is plain when every cell is in plain letters and nothing in it calls for a word to the person or has to be weighed
against another cell. What comes out is exactly what `RowReader.read` says of the row (tests compare the two).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice, repeat
from typing import Any

from campaigns.customers.cleaning import addresses, emails, names, phones, texts
from campaigns.customers.contact_file import Row
from campaigns.customers.person_row import FILLING, PersonRow, RowReader, is_test
from campaigns.customers.row_address import picker, without_prefix

TOGETHER = 500  # rows
MEMORY = 1 << 15  # texts remembered of a column

_ADDRESS = ("street", "unit", "postcode", "city", "region", "country")
_DAYS = ("birthday", "first_visit", "last_visit")
_FIGURES = ("visits", "spend", "language", "instant")
_NOTES = ("note", "tags")
_CONSENTS = ("consent_email", "consent_sms", "consent_post", "consent_ads", "optout_email", "optout_sms", "optout_all",
             "status")  # fmt: skip
_KNOWN = ("first_name", "last_name", "company", "email", "phone", "till_id", "reference", *_ADDRESS, *_DAYS, *_FIGURES,
          *_NOTES, *_CONSENTS)  # fmt: skip
_NO_FIELDS = ("", "ignore")
Change = tuple[str, str, str, str]  # as in PersonRow.cleanings


def read_rows(reader: RowReader, rows: Iterable[Row]) -> Iterator[PersonRow]:
    """Every row read, in order."""
    plain = PlainRows(reader)
    source = iter(rows)
    while together := list(islice(source, TOGETHER)):
        read = plain.read(together) if plain.possible else {}
        for row in together:
            yield read.get(row.number) or reader.read(row)


class _Remembered(dict[str | tuple[str, ...], PersonRow | None]):
    """What the row reader says of some cells by themselves; None when it has a word to the person about them."""

    def __init__(self, width: int, positions: Sequence[int], read: Callable[[PersonRow, list[str]], None]) -> None:
        super().__init__()
        self._blank, self._positions, self._read = [""] * width, positions, read

    def __missing__(self, key: str | tuple[str, ...]) -> PersonRow | None:
        if len(self) >= MEMORY:
            self.clear()
        person, cells = PersonRow(0), self._blank.copy()
        for position, text in zip(self._positions, (key,) if isinstance(key, str) else key, strict=True):
            cells[position] = text
        self._read(person, cells)
        self[key] = None if person.problems else person
        return self[key]


class _Days(dict[str, tuple[str, Change | None] | None]):
    """The same for the days of one field: (the day, what was changed)."""

    def __init__(self, name: str, read: Callable[[PersonRow, str, str], str]) -> None:
        super().__init__()
        self._name, self._read, self._person = name, read, PersonRow(0)
        self[""] = ("", None)

    def __missing__(self, text: str) -> tuple[str, Change | None] | None:
        if len(self) >= MEMORY:
            self.clear()
        person = self._person
        day = self._read(person, text, self._name) if text else ""
        self[text] = None if person.problems else (day, person.cleanings[0] if person.cleanings else None)
        person.problems, person.cleanings = [], []
        return self[text]


class PlainRows:
    """Reads the plain rows of one file; `possible` tells whether it can have any."""

    def __init__(self, reader: RowReader) -> None:
        self._reader = reader
        self._heads, at = reader.heads, reader.at
        self._at = {name: at[name][0] for name in _KNOWN if name in at}
        known = {*self._at.values()}
        others = [p for name, places in at.items() if name not in _NO_FIELDS for p in places if p not in known]
        self._others, self._contact = picker(others), picker(reader.contact)
        self._openings = [f'{opening}"' for opening in reader.openings]
        self.possible = {"first_name", "last_name"} <= self._at.keys() and reader.may_be_plain
        self._days = {name: _Days(name, reader.read_day) for name in _DAYS}
        self._figures = {name: self._remembered((name,), reader.read_numbers) for name in _FIGURES}
        self._notes = self._remembered(_NOTES, reader.read_notes)
        self._consents = self._remembered(_CONSENTS, reader.read_consents)

    def _remembered(self, fields: Sequence[str], read: Callable[[PersonRow, list[str]], None]) -> _Remembered:
        positions = [self._at[name] for name in fields if name in self._at]
        return _Remembered(len(self._heads), positions, read)

    def read(self, rows: Sequence[Row]) -> dict[int, PersonRow]:
        """The plain ones among some rows, by their number."""
        whole = [row for row in rows if row.whole and len(row.cells) == len(self._heads) and _is_plain(row.cells)]
        tidied = [list(map(str.strip, row.cells)) for row in whole]
        kept = [self._is_simple(cells) for cells in tidied]
        whole = [row for row, keep in zip(whole, kept, strict=True) if keep]
        if not whole:
            return {}
        columns = list(zip(*(cells for cells, keep in zip(tidied, kept, strict=True) if keep), strict=True))
        column = {name: columns[position] for name, position in self._at.items()}
        originals = self._originals(whole)
        return {
            person.number: person
            for person in map(_assembled, [row.number for row in whole], originals, *self._parts(column, whole))
            if person is not None
        }

    def _is_simple(self, cells: list[str]) -> bool:
        """Whether the row is surely somebody's, with nothing in columns that have to be weighed against others."""
        contact = self._contact(cells)
        return len(contact) - contact.count("") > 1 and not any(self._others(cells)) and cells[0] != self._heads[0]

    def _originals(self, rows: Sequence[Row]) -> Iterator[str]:
        """Each row as JSON, for rows with nothing to escape in them."""
        columns = zip(*(row.cells for row in rows), strict=True)
        told = [[opening + cell if cell else "" for cell in cells]
                for opening, cells in zip(self._openings, columns, strict=True)]  # fmt: skip
        return ("{" + '", '.join(filter(None, cells)) + '"}' for cells in zip(*told, strict=True))

    def _parts(self, column: Mapping[str, Sequence[str]], rows: Sequence[Row]) -> Iterator[Iterable[Any]]:
        """The columns, each read, in the order of `_assembled`."""
        nothing, country = repeat(""), self._reader.country
        for name in ("first_name", "last_name", "company"):
            yield column.get(name, nothing)
        at = self._at.get("email", -1)
        yield [_email(row.cells[at]) for row in rows] if at >= 0 else repeat(_NO_CONTACT)
        yield [_phone(text, country) for text in column["phone"]] if "phone" in column else repeat(_NO_CONTACT)
        place = dict(column)
        if "postcode" in column:
            place["postcode"] = list(map(without_prefix, column["postcode"]))
        yield map(addresses.of_one_line, *(place.get(name, nothing) for name in _ADDRESS))
        for name in ("till_id", "reference"):
            yield map(texts.without_apostrophe, column[name]) if name in column else nothing
        for name in _DAYS:
            yield map(self._days[name].__getitem__, column[name]) if name in column else repeat(_NO_DAY)
        for name in _FIGURES:
            yield map(self._figures[name].__getitem__, column[name]) if name in column else repeat(_NOBODY)
        for names_, said in ((_NOTES, self._notes), (_CONSENTS, self._consents)):
            there = [column[name] for name in names_ if name in column]
            yield map(said.__getitem__, zip(*there, strict=True)) if there else repeat(_NOBODY)


_NOBODY = PersonRow(0)
_NO_DAY: tuple[str, Change | None] = ("", None)
_NO_CONTACT: tuple[tuple[str, ...], Change | None] = ((), None)


def _is_plain(cells: list[str]) -> bool:
    whole = "".join(cells)
    return whole.isascii() and whole.isprintable() and '"' not in whole and "\\" not in whole and "  " not in whole


def _email(before: str) -> tuple[Sequence[str], Change | None] | None:
    """The one address of a cell and what was changed; None when it has to be looked at more closely."""
    if not before:
        return _NO_CONTACT
    found, wrong = emails.read_emails(before)
    if len(found) != 1 or wrong or before != before.strip() or emails.better_domain(found[0]):
        return None
    return found, None if before == found[0] else ("email", "emails: address taken out", before, found[0])


def _phone(before: str, country: str) -> tuple[Sequence[str], Change | None] | None:
    """The same for a number."""
    if not before:
        return _NO_CONTACT
    found = phones.read_phones(without_prefix(before), country)
    if len(found) != 1 or not found[0].number:
        return None
    number = found[0].number
    return (number,), None if before == number else ("phone", "phones: international form", before, number)


def _assembled(
    number: int, original: str, first: str, last: str, company: str, email: tuple[Sequence[str], Change | None] | None,
    phone: tuple[Sequence[str], Change | None] | None, address: addresses.Parts, till: str, reference: str,
    birthday: tuple[str, Change | None] | None, first_visit: tuple[str, Change | None] | None,
    last_visit: tuple[str, Change | None] | None, visits: PersonRow | None, spend: PersonRow | None,
    language: PersonRow | None, instant: PersonRow | None, noted: PersonRow | None, agreed: PersonRow | None,
) -> PersonRow | None:  # fmt: skip
    """A person put together of the parts; None when the row is not plain after all."""
    if not first or not last or " " in first or texts.is_nothing(last) or len(address.postcode) == 4:
        return None
    if (
        email is None or phone is None or birthday is None or first_visit is None or last_visit is None
        or visits is None or spend is None or language is None or instant is None or noted is None or agreed is None
    ):  # fmt: skip
        return None
    tidied = _capitals(first), names.tidy_case(last)
    cleanings = [change for change in (email[1], phone[1], birthday[1]) if change]
    if tidied != (first, last):
        cleanings.insert(0, ("name", "names: capitals", f"{first} {last}", " ".join(tidied)))
    if company and texts.is_nothing(company):
        company = ""
    person = PersonRow(
        number, *tidied, company, [*email[0]], [*phone[0]], birthday[0], language.language, noted.note,
        address, False, till, reference, visits.visits, spend.spend, first_visit[0], last_visit[0], [*noted.tags],
        [*agreed.statements], agreed.blocked, instant.card, cleanings, [], False, original,
    )  # fmt: skip
    return None if _may_be_test(first) and is_test(person) else person


_capitals = lru_cache(maxsize=1 << 12)(names.tidy_case)  # first names are few


@lru_cache(maxsize=1 << 12)
def _may_be_test(first: str) -> bool:
    """Whether somebody of this first name can be a test row, whatever the rest."""
    return not first.isalpha() or is_test(PersonRow(0, first)) or names.folded(first) in FILLING
