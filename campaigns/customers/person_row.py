"""One row of a list of people, cleaned: what it says about whom, what was changed, what is wrong with it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from json.encoder import encode_basestring as as_json

from campaigns.customers.cleaning import addresses, answers, dates, emails, money, names, phones, texts
from campaigns.customers.column_mapping import ColumnMapping, asks_not_to_be_written_to, is_total, stated_tags
from campaigns.customers.contact_file import Row
from campaigns.customers.import_report import Problem, problem
from campaigns.customers.row_address import AddressReader, first_filled, picker, without_prefix
from campaigns.customers.row_consents import ConsentReader, Statement

_TEST_NAMES = frozenset([
    "test", "tests", "tester", "testing", "testkunde", "dummy", "sample", "asdf", "prueba", "prova", "essai",
])  # fmt: skip
_FILLING = frozenset(["customer", "user", "none", "kunde", "client", "person", "guest", "name"])
_TEST_LOCALS = re.compile(r"^(test\w*|none|noemail|no|dummy|asdf|sample|nobody|na|noreply|abc|xxx|email|fake)$")
_COUNTED = re.compile(r"[\d.,]{1,6}")  # what stands under an address in a line that adds up
_MAYBE_TEST = re.compile("|".join(sorted(_TEST_NAMES)), re.IGNORECASE)
_NOBODYS = re.compile(
    r"^(test\w*|none|noemail|nomail|na|no|fake|dummy|asdf|sample|nobody)@(\1|test|none|example)\.\w+$"
)
_CONTACT_CELLS = ("email", "phone", "street", "postcode", "till_id")
_DATES = ("birthday", "first_visit", "last_visit", "unsubscribed_at", "bounced_at", "subscribed_at", "optout_email",
          "optout_sms", "optout_post")  # fmt: skip


@dataclass(slots=True)
class PersonRow:
    """Everything one row says. `left_out` rows carry the reason as their last problem."""

    number: int
    first: str = ""
    last: str = ""
    company: str = ""
    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    birthday: str = ""
    language: str = ""
    note: str = ""
    address: addresses.Parts = addresses.NOWHERE
    moved: bool = False
    till: str = ""
    reference: str = ""
    visits: int = 0
    spend: int = 0
    first_visit: str = ""
    last_visit: str = ""
    tags: list[str] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    blocked: bool = False
    card: bool = False
    cleanings: list[tuple[str, str, str, str]] = field(default_factory=list)  # field, step, before, after
    problems: list[Problem] = field(default_factory=list)
    left_out: bool = False
    original: str = ""  # JSON: head -> text

    @property
    def name(self) -> str:
        """As shown."""
        return f"{self.first} {self.last}".strip() or self.company

    def known_by(self) -> list[tuple[str, str]]:
        """Everything the row may be recognised by, as (kind, value)."""
        keys = [("email", e) for e in self.emails] + [("phone", p) for p in self.phones]
        if self.till:
            keys.append(("till", self.till))
        if self.reference:
            keys.append(("reference", self.reference))
        return keys


class RowReader:
    """Reads the rows of one file; decides once for the file what a single row cannot tell."""

    def __init__(
        self, mapping: ColumnMapping, sample: Sequence[Row], file_name: str, country: str, this_year: int
    ) -> None:
        self.mapping = mapping
        self.country = country
        self.this_year = this_year
        self.heads = [column.head for column in mapping.columns]
        self.at: dict[str, list[int]] = {}
        for position, column in enumerate(mapping.columns):
            self.at.setdefault(column.field, []).append(position)
        self.contact = [p for name in _CONTACT_CELLS for p in self.at.get(name, ())]
        self._contact_cells = picker(self.contact)
        self.openings = [f"{as_json(head)}: " for head in self.heads]
        self._heads_differ = len(set(self.heads)) == len(self.heads)
        self._month_first = {
            name: dates.month_first(_column(sample, self.at.get(name, [])), country)[0] for name in _DATES
        }
        self._rare_names = any(name in self.at for name in ("name", "last_name_prefix", "middle_name"))
        self._address = AddressReader(mapping, country)
        self._consents = ConsentReader(mapping, file_name)
        self.may_be_plain = self._heads_differ and self._address.is_one and not self._consents.of_the_file

    def read(self, row: Row) -> PersonRow:
        """Clean one row. Never raises: what is wrong is a problem of the row."""
        person = PersonRow(row.number)
        raw = row.cells
        if len(raw) < len(self.heads):
            raw = [*raw, *[""] * (len(self.heads) - len(raw))]
        whole = "".join(raw)
        plain = whole.isascii() and whole.isprintable()  # nothing in any cell that has to be looked at by letter
        cells = list(map(str.strip, raw)) if plain and "  " not in whole else [texts.tidy(cell) for cell in raw]
        reason = self._nobody(row, cells)
        if reason:
            return _leave_out(person, reason)
        person.original = self._original(raw)
        if len(row.cells) != len(self.heads):
            self._check_length(person, row)
        self._read_names(person, cells)
        self._read_emails(person, raw, cells if plain else None)
        self._read_phones(person, cells)
        self._address.read(person, raw, cells, plain)
        self.read_numbers(person, cells)
        self.read_notes(person, raw)
        self.read_consents(person, cells)
        if is_test(person):
            return _leave_out(person, "test_row")
        if not (person.first or person.last or person.company or person.emails or person.phones or person.till):
            return _leave_out(person, "nobody")
        return person

    def _check_length(self, person: PersonRow, row: Row) -> None:
        if len(row.cells) < len(self.heads):
            person.problems.append(problem(row.number, "too_few"))
        elif any(cell.strip() for cell in row.cells[len(self.heads) :]):
            person.problems.append(problem(row.number, "too_many"))

    def _nobody(self, row: Row, cells: list[str]) -> str:
        """Why a row is nobody's: broken, blank, the header again, a total; "" when it may be somebody's."""
        if not row.whole:
            return "broken"
        if not any(cells):
            return "blank"
        if cells[0] == self.heads[0] and cells[: len(self.heads)] == self.heads:
            return "header_again"
        first = next(position for position, cell in enumerate(cells) if cell)
        if not self._has_contact(cells, besides=first) and is_total(cells[first]):
            return "total"
        return ""

    def _has_contact(self, cells: list[str], besides: int) -> bool:
        return any(cells[p] and not _COUNTED.fullmatch(cells[p]) for p in self.contact if p != besides)

    def _original(self, cells: list[str]) -> str:
        """The row as JSON, head -> text; the same text that json.dumps makes, at a tenth of its price."""
        if self._heads_differ and len(cells) == len(self.heads):
            told = [opening + as_json(cell) for opening, cell in zip(self.openings, cells, strict=True) if cell]
            return f"{{{', '.join(told)}}}"
        known = {head: cell for head, cell in zip(self.heads, cells, strict=False) if cell}
        known |= {f"(beyond {i + 1})": c for i, c in enumerate(cells[len(self.heads) :]) if c}
        return json.dumps(known, ensure_ascii=False)

    def _first(self, cells: list[str], name: str) -> str:
        """The first cell of a field that is not empty."""
        return first_filled(cells, self.at[name]) if name in self.at else ""

    def _all(self, cells: list[str], name: str) -> list[str]:
        return [cells[p] for p in self.at.get(name, ()) if cells[p] and not cells[p].isspace()]

    def _read_names(self, person: PersonRow, cells: list[str]) -> None:
        first, last = self._letters(person, cells, "first_name"), self._letters(person, cells, "last_name")
        if self._rare_names or not (first and last) or " " in first:
            first, last = self._name_parts(person, cells, first, last)
        tidied = names.tidy_case(first), names.tidy_case(last)
        if tidied != (first, last):
            person.cleanings.append(("name", "names: capitals", f"{first} {last}".strip(), " ".join(tidied).strip()))
        person.first, person.last = tidied
        person.company = self._letters(person, cells, "company")

    def _name_parts(self, person: PersonRow, cells: list[str], first: str, last: str) -> tuple[str, str]:
        """First and last name out of the cells that hold more or less than that."""
        full = self._letters(person, cells, "name")
        before = (first, last) if first or last else (full, "")
        if not (first or last):
            first, last = names.split_name(full)
        elif not last and (" " in first or "," in first):
            first, last = names.split_name(first)
        elif not first and "," in last:
            first, last = names.split_name(last)
        if last and (prefix := self._first(cells, "last_name_prefix")):
            last = f"{prefix} {last}"
        if middle := self._first(cells, "middle_name"):
            first = f"{first} {middle}".strip()
        first = names.without_title(first) if " " in first else first
        if (first, last) != before and before[0]:
            parts = f"{first} | {last}".strip(" |")
            person.cleanings.append(("name", "names: parts", " | ".join(filter(None, before)), parts))
        return first, last

    def _letters(self, person: PersonRow, cells: list[str], name: str) -> str:
        """A name with damaged letters put right; a dash or "n/a" is none, but may be a first name."""
        text = self._first(cells, name) if name in self.at else ""
        if not text:
            return ""
        if not text.isascii():
            better = texts.decoded_once(text)
            if better != text:
                person.cleanings.append((name, "texts: damaged letters", text, better))
                person.problems.append(problem(person.number, "mojibake", name, text, better))
                text = better
        return "" if name != "first_name" and texts.is_nothing(text) else text

    def _read_emails(self, person: PersonRow, raw: list[str], tidied: list[str] | None) -> None:
        """`tidied`: the cells, where a line break in one of them cannot be."""
        for position in self.at.get("email", ()):
            if not (before := raw[position]) or before.isspace():
                continue
            cell = tidied[position] if tidied else texts.tidy(before.replace("\n", ";"))
            found, wrong = emails.read_emails(cell)
            if wrong and not texts.is_nothing(cell):
                person.problems.append(problem(person.number, "email", "email", cell))
            for address in found:
                if address not in person.emails:
                    person.emails.append(address)
                if better := emails.better_domain(address):
                    person.problems.append(problem(person.number, "email_domain", "email", address, better))
            if found and before != found[0]:
                person.cleanings.append(("email", "emails: address taken out", before, "; ".join(found)))

    def _read_phones(self, person: PersonRow, cells: list[str]) -> None:
        for raw in self._all(cells, "phone"):
            cell = without_prefix(raw.strip())
            for phone in phones.read_phones(cell, self.country):
                if phone.number and phone.number not in person.phones:
                    person.phones.append(phone.number)
                    if phone.number != raw:
                        person.cleanings.append(("phone", "phones: international form", raw, phone.number))
                elif not phone.number and phone.reason != "zeros" and not texts.is_nothing(cell):
                    code = "phone_scientific" if phone.reason == "scientific" else "phone"
                    person.problems.append(problem(person.number, code, "phone", cell))

    def read_numbers(self, person: PersonRow, cells: list[str]) -> None:
        """Ids, language, days, visits and spending."""
        at, first = self.at, self._first
        if "till_id" in at:
            person.till = texts.without_apostrophe(first(cells, "till_id"))
        if "reference" in at:
            person.reference = texts.without_apostrophe(first(cells, "reference"))
        if "language" in at:
            person.language = first(cells, "language").lower()[:8]
        if "birthday" in at:
            person.birthday = self._date(person, cells, "birthday")
        if "first_visit" in at:
            person.first_visit = self._date(person, cells, "first_visit")
        if "last_visit" in at:
            person.last_visit = self._date(person, cells, "last_visit")
        if "visits" in at:
            person.visits = int(money.read_number(first(cells, "visits")) or 0)
        if "spend" in at:
            person.spend = money.read_money(first(cells, "spend")) or 0
        if self.mapping.is_of_orders:
            person.visits, person.first_visit = person.visits or 1, person.first_visit or person.last_visit
        if "instant" in at:
            person.card = answers.read_answer(first(cells, "instant")) is True

    def read_consents(self, person: PersonRow, cells: list[str]) -> None:
        """What the row allows and forbids."""
        self._consents.read(person, cells, lambda name: self._date(person, cells, name))

    def read_notes(self, person: PersonRow, raw: list[str]) -> None:
        """The note and the tags, and whether the note is a wish not to be written to."""
        notes, tags = self._all(raw, "note"), self._all(raw, "tags")
        if notes or tags:
            person.note, found, wish = _noted(tuple(notes), tuple(tags))
            person.tags = list(found)
            if wish:
                person.problems.append(problem(person.number, "wish", "note"))

    def _date(self, person: PersonRow, cells: list[str], name: str) -> str:
        text = self._first(cells, name)
        return self.read_day(person, text, name) if text else ""

    def read_day(self, person: PersonRow, text: str, name: str) -> str:
        """The day that a cell of a field means; "" when it means none, which the person's problems may say."""
        found = dates.read_date(text, self._month_first[name], self.this_year)
        if not found and (texts.is_nothing(text) or text.startswith(("0/0/", "00/00", "0.0.", "00.00."))):
            return ""
        if not found and name != "birthday":
            found = dates.read_month(text)
        if not found:
            person.problems.append(problem(person.number, "date", name, text))
        elif found != text and name == "birthday":
            person.cleanings.append((name, "dates: one way of writing", text, found))
        return found if name == "birthday" or not found.startswith("--") else ""


def _column(sample: Sequence[Row], positions: list[int]) -> list[str]:
    return [row.cells[p].strip() for row in sample for p in positions if p < len(row.cells) and row.cells[p].strip()]


def _leave_out(person: PersonRow, code: str) -> PersonRow:
    person.left_out = True
    person.problems.append(problem(person.number, code, left_out=True))
    return person


def is_test(person: PersonRow) -> bool:
    """Name *and* address say test; a reserved domain alone is no reason."""
    first, last = person.first, person.last
    if not first and not last and person.emails:
        return all(map(_NOBODYS.match, person.emails))
    name = f"{first} {last}"
    letters_only = first.isalpha() and last.isalpha() and name.isascii()
    if letters_only and first.lower() not in _TEST_NAMES and last.lower() not in _TEST_NAMES:  # nearly everybody
        return False
    if name.isascii() and not _MAYBE_TEST.search(name):
        return False
    words = names.folded(name).split()
    if not set(words) & _TEST_NAMES or not set(words) <= _TEST_NAMES | _FILLING:
        return False
    return not person.emails or any(_TEST_LOCALS.match(address.partition("@")[0]) for address in person.emails)


def may_be_test(first: str) -> bool:
    """Whether somebody of this first name can be a test row, whatever the rest."""
    return set(names.folded(first).split()) <= _TEST_NAMES | _FILLING


def _noted(notes: tuple[str, ...], tags: tuple[str, ...]) -> tuple[str, tuple[str, ...], bool]:
    """(the note, the tags stated in either, whether the note asks for no more mail)."""
    return _short_noted(notes, tags) if sum(map(len, notes)) < 200 else _short_noted.__wrapped__(notes, tags)


@lru_cache(maxsize=1 << 12)
def _short_noted(notes: tuple[str, ...], tags: tuple[str, ...]) -> tuple[str, tuple[str, ...], bool]:
    note = texts.tidy_lines("\n".join(notes))
    return note, _tags(tags, note), bool(note) and asks_not_to_be_written_to(note)


def _tags(cells: tuple[str, ...], note: str) -> tuple[str, ...]:
    found = []
    for cell in cells:
        for part in re.split(r":::|[,;|\n]", cell):
            tag = texts.tidy(part.strip().strip("\"'*")).casefold()
            if tag and tag not in ("mycontacts", "starred"):
                found.append(stated_tags().get(tag, tag))
    for part in re.split(r"[;,.\n]", note) if len(note) < 500 else ():
        if tag := stated_tags().get(texts.tidy(part).casefold(), ""):
            found.append(tag)
    return tuple(dict.fromkeys(found))
