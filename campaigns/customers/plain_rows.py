"""Most rows are plain: they are read a column at a time, at a fifth of the price; all others one by one.

A row is plain when every cell is in plain letters and nothing in it calls for a word to the person or has to be weighed
against another cell. What comes out is exactly what `RowReader.read` says of the row (tests compare the two).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice, repeat
from operator import attrgetter
from typing import Any, NamedTuple

from campaigns.customers.cleaning import addresses, emails, names, phones, texts
from campaigns.customers.contact_file import Row
from campaigns.customers.person_row import PersonRow, RowReader, may_be_test
from campaigns.customers.row_address import picker, without_prefix
from campaigns.customers.row_consents import Statement

TOGETHER = 100  # rows
MEMORY = 1 << 15  # texts remembered of a column

_BESIDE_STREET = ("unit", "postcode", "city", "region", "country")
_FIGURES = {"visits": "visits", "spend": "spend", "language": "language", "instant": "card"}  # field: part of PersonRow
_NOTES = ("note", "tags")
_CONSENTS = ("consent_email", "consent_sms", "consent_post", "consent_ads", "optout_email", "optout_sms", "optout_post",
             "optout_all", "status")  # fmt: skip
_KNOWN = ("first_name", "last_name", "company", "email", "phone", "till_id", "reference", "street", *_BESIDE_STREET,
          "birthday", "first_visit", "last_visit", *_FIGURES, *_NOTES, *_CONSENTS)  # fmt: skip
_NO_FIELDS = ("", "ignore")
_EDGE = "`"  # put between cells, so that a blank at the edge of one is seen
_NOT_PLAIN = (f" {_EDGE}", f"{_EDGE} ", "  ", '"', "\\")
Change = tuple[str, ...]  # as in PersonRow.cleanings; () for none


class PlainRow(NamedTuple):
    """What a plain row says; of many rows put together by `columns`, a column each."""

    number: Any
    original: Any
    first: Any
    last: Any
    company: Any
    email: Any
    phone: Any
    birthday: Any
    street: Any
    beside: Any  # as _BESIDE_STREET
    till: Any
    reference: Any
    first_visit: Any
    last_visit: Any
    visits: Any
    spend: Any
    language: Any
    card: Any
    noted: Any  # the note, the tags
    agreed: Any  # the statements, whether the till says never to contact
    named: Any  # what was changed: of the name, and so on
    mailed: Any
    called: Any
    born: Any

    def person(self) -> PersonRow:
        """The same as the row reader gives it."""
        return PersonRow(
            self.number, self.first, self.last, self.company, [self.email] if self.email else [],
            [self.phone] if self.phone else [], self.birthday, self.language, self.noted[0],
            addresses.Parts(self.street, *self.beside), False, self.till, self.reference, self.visits, self.spend,
            self.first_visit, self.last_visit, list(self.noted[1]), list(self.agreed[0]), self.agreed[1], self.card,
            list(filter(None, self.changes())), [], False, self.original,
        )  # fmt: skip

    def changes(self) -> tuple[Any, Any, Any, Any]:
        """What was changed, in the order of the steps."""
        return self.named, self.mailed, self.called, self.born


def columns(rows: Iterable[PlainRow]) -> PlainRow:
    """Some rows (one at least) as columns."""
    return PlainRow._make(zip(*rows, strict=True))


def read_together(reader: RowReader, rows: Iterable[Row]) -> Iterator[list[PersonRow | PlainRow]]:
    """Every row read, in order, many at a time."""
    plain = PlainRows(reader)
    source = iter(rows)
    while together := list(islice(source, TOGETHER)):
        read = plain.read(together) if plain.possible else {}
        yield [read.get(row.number) or reader.read(row) for row in together]


class _Known(dict[Any, Any]):
    """What was found about a text or several, worked out once; None: it has to be looked at more closely."""

    def __init__(self, find: Callable[[Any], Any]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, key: Any) -> Any:
        if len(self) >= MEMORY:
            self.clear()
        self[key] = found = self._find(key)
        return found


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
        self._first, self._last, self._company = _Known(_first), _Known(_last), _Known(_company)
        self._beside, self._birthday = _Known(_beside_street), _Known(self._birthday_of)
        self._days = {name: _Known(partial(self._day_of, name)) for name in ("first_visit", "last_visit")}
        numbers = reader.read_numbers
        self._figures = {name: self._told((name,), numbers, attrgetter(part)) for name, part in _FIGURES.items()}
        self._noted = self._told(_NOTES, reader.read_notes, lambda person: (person.note, tuple(person.tags)))
        self._agreed = self._told(_CONSENTS, reader.read_consents, _agreed)

    def _told(
        self, fields: Sequence[str], read: Callable[[PersonRow, list[str]], None], tell: Callable[[PersonRow], Any]
    ) -> _Known:
        """What the row reader says of some cells by themselves."""
        positions = [self._at[name] for name in fields if name in self._at]

        def find(key: tuple[str, ...]) -> Any:
            person, cells = PersonRow(0), [""] * len(self._heads)
            for position, text in zip(positions, key, strict=True):
                cells[position] = text
            read(person, cells)
            return None if person.problems else tell(person)

        return _Known(find)

    def _day_of(self, name: str, text: str) -> str | None:
        person = PersonRow(0)
        day = self._reader.read_day(person, text, name) if text else ""
        return None if person.problems else day

    def _birthday_of(self, text: str) -> tuple[str, Change] | None:
        person = PersonRow(0)
        day = self._reader.read_day(person, text, "birthday") if text else ""
        return None if person.problems else (day, person.cleanings[0] if person.cleanings else ())

    def read(self, rows: Sequence[Row]) -> dict[int, PlainRow]:
        """The plain ones among some rows, by their number."""
        width = len(self._heads)
        plain = [row for row in rows if row.whole and len(row.cells) == width and self._is_plain(row.cells)]
        if not plain:
            return {}
        cells = list(zip(*(row.cells for row in plain), strict=True))
        column = {name: cells[position] for name, position in self._at.items()}
        read = zip(*self._columns(column, plain), strict=False)  # columns that are not there say "" for ever
        return {row[0]: PlainRow._make(row) for row in read if None not in row}

    def _is_plain(self, cells: list[str]) -> bool:
        """Whether the row is surely somebody's, with nothing to be tidied or escaped in it, and nothing in columns
        that have to be weighed against others.
        """
        whole = _EDGE.join(("", *cells, ""))
        if not (whole.isascii() and whole.isprintable()) or any(map(whole.__contains__, _NOT_PLAIN)):
            return False
        contact = self._contact(cells)
        return len(contact) - contact.count("") > 1 and not any(self._others(cells)) and cells[0] != self._heads[0]

    def _original(self, cells: Sequence[str]) -> str:
        """A row as JSON, with nothing to escape in it."""
        told = [opening + cell for opening, cell in zip(self._openings, cells, strict=True) if cell]
        return "{" + '", '.join(told) + '"}'

    def _columns(self, column: Mapping[str, Sequence[str]], rows: Sequence[Row]) -> PlainRow:
        """The columns, each read; None stands where a cell has to be looked at more closely."""
        nothing: Iterable[str] = repeat("")
        written = column["first_name"], column["last_name"]
        tidied = [self._first[text] for text in written[0]], [self._last[text] for text in written[1]]
        email = _two([_email(text) for text in column.get("email", ())])
        country = self._reader.country
        phone = _two([_phone(text, country) for text in column.get("phone", ())])
        birthday = _two([self._birthday[text] for text in column.get("birthday", ())])
        beside = zip(*(column.get(name, repeat("", len(rows))) for name in _BESIDE_STREET), strict=True)
        return PlainRow._make((
            [row.number for row in rows], [self._original(row.cells) for row in rows], *tidied,
            map(self._company.__getitem__, column.get("company", nothing)), email[0], phone[0], birthday[0],
            map(_street, column.get("street", nothing)), map(self._beside.__getitem__, beside),
            map(texts.without_apostrophe, column.get("till_id", nothing)),
            map(texts.without_apostrophe, column.get("reference", nothing)),
            *(map(self._days[name].__getitem__, column.get(name, nothing)) for name in self._days),
            *(self._known(self._figures[name], column, name) for name in _FIGURES),
            self._known(self._noted, column, *_NOTES), self._known(self._agreed, column, *_CONSENTS),
            map(_named, *written, *tidied), email[1], phone[1], birthday[1],
        ))  # fmt: skip

    @staticmethod
    def _known(known: _Known, column: Mapping[str, Sequence[str]], *fields: str) -> Iterable[Any]:
        there = [column[name] for name in fields if name in column]
        return map(known.__getitem__, zip(*there, strict=True)) if there else repeat(known[()])


def _agreed(person: PersonRow) -> tuple[tuple[Statement, ...], bool]:
    return tuple(person.statements), person.blocked


def _two(found: Sequence[tuple[str, Change] | None]) -> tuple[Iterable[Any], Iterable[Any]]:
    """Values and what was changed, as two columns."""
    if not found:
        return repeat(""), repeat(())
    return [one and one[0] for one in found], [one and one[1] for one in found]


def _first(text: str) -> str | None:
    return None if not text or " " in text or may_be_test(text) else names.tidy_case(text)


def _last(text: str) -> str | None:
    return None if texts.is_nothing(text) else names.tidy_case(text)


def _company(text: str) -> str:
    return "" if texts.is_nothing(text) else text


def _named(first: str, last: str, tidied_first: str, tidied_last: str) -> Change:
    if first == tidied_first and last == tidied_last:
        return ()
    return "name", "names: capitals", f"{first} {last}", f"{tidied_first} {tidied_last}"


def _street(text: str) -> str:
    return "" if texts.is_nothing(text) else text


def _beside_street(cells: tuple[str, ...]) -> tuple[str, ...] | None:
    unit, postcode, city, region, country = cells
    parts = addresses.of_one_line("", unit, without_prefix(postcode), city, region, country)
    return None if len(parts.postcode) == 4 else parts[1:]


def _email(before: str) -> tuple[str, Change] | None:
    """The address of a cell and what was changed."""
    if not before:
        return "", ()
    found = emails.plain_address(before)
    if not found:
        return None
    return found, () if before == found else ("email", "emails: address taken out", before, found)


def _phone(before: str, country: str) -> tuple[str, Change] | None:
    """The same for a number."""
    if not before:
        return "", ()
    found = phones.plain_number(without_prefix(before), country)
    if not found:
        return None
    return found, () if before == found else ("phone", "phones: international form", before, found)
