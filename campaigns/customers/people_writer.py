"""Writes cleaned rows into the shop file in batches: new people, more about known people, and what was said."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import repeat
from types import TracebackType
from typing import Any

from campaigns.customers.consent import digest_of
from campaigns.customers.import_report import Problem
from campaigns.customers.people_index import Strangers
from campaigns.customers.person_row import PersonRow
from campaigns.customers.row_consents import Statement
from campaigns.shop import history
from campaigns.shop.bulk import insert_rows

BATCH = 4000

# What is known stays; only gaps are filled. Figures of another till are added, of the same one brought up to date.
_FILL = """
UPDATE customers SET
    first_name = CASE WHEN first_name = '' THEN :first_name ELSE first_name END,
    last_name = CASE WHEN last_name = '' THEN :last_name ELSE last_name END,
    name = CASE WHEN name = '' THEN :name ELSE name END,
    company = CASE WHEN company = '' THEN :company ELSE company END,
    email = CASE WHEN email = '' THEN :email ELSE email END,
    phone = CASE WHEN phone = '' THEN :phone ELSE phone END,
    birthday = CASE WHEN birthday = '' OR (birthday LIKE '--%' AND :birthday <> '') THEN :birthday ELSE birthday END,
    language = CASE WHEN language = '' THEN :language ELSE language END,
    note = CASE WHEN note = '' OR instr(:note, note) THEN :note WHEN :note = '' OR instr(note, :note) THEN note
        ELSE note || char(10) || :note END,
    profile = CASE WHEN :profile = 'full' THEN 'full' ELSE profile END,
    blocked = max(blocked, :blocked),
    visits = CASE WHEN :same_till THEN max(visits, :visits) ELSE visits + :visits END,
    spend = CASE WHEN :same_till THEN max(spend, :spend) ELSE spend + :spend END,
    first_visit = CASE WHEN first_visit = '' OR (:first_visit <> '' AND :first_visit < first_visit)
        THEN :first_visit ELSE first_visit END,
    last_visit = max(last_visit, :last_visit)
WHERE id = :id
"""
_MOVE = """
UPDATE customers SET street = :street, unit = :unit, postcode = :postcode, city = :city, region = :region,
    country = :country, lat = NULL, lon = NULL, level = 'none', band = 'not placed', confidence = 0,
    matched_address = '', place_reason = '', placed_by = 'program'
WHERE id = :id AND (street <> :street OR unit <> :unit OR postcode <> :postcode OR city <> :city)
"""
_FILL_ADDRESS = _MOVE.replace("WHERE id = :id", "WHERE id = :id AND street = '' AND (postcode = '' OR :street <> '')")


_PERSON = (
    "id", "first_name", "last_name", "name", "company", "email", "phone", "birthday", "language", "note", "profile",
    "blocked", "visits", "spend", "first_visit", "last_visit", "added_import", "street", "unit", "postcode", "city",
    "region", "country",
)  # fmt: skip
_COLUMNS = {
    "customers": _PERSON,
    "customer_keys": ("kind", "value", "customer_id"),
    "customer_rows": ("row", "customer_id", "import_id", "fields"),
    "cleanings": ("customer_id", "import_id", "field", "step", "before", "after"),
    "tags": ("customer_id", "tag", "source"),
    "consents": ("customer_id", "channel", "state", "source", "at", "wording", "import_id"),
    "problems": ("import_id", "row", "customer_id", "field", "code", "says", "remedy", "left_out"),
    "suppressions": ("channel", "digest", "at", "source"),
}
_KNOWN_ALREADY = {"customer_keys", "tags"}  # what is there stays as it is
_NOTED = ("customer_keys", "tags", "consents")  # undo has to know what known people got
_CHANGES = {"fill": _FILL, "fill_address": _FILL_ADDRESS, "move": _MOVE}  # in the order of writing

Rows = list[tuple[Any, ...]]


@dataclass
class _Batch:
    """What waits to be written. `new` comes and goes with people or an import that this step added."""

    first: int  # number of the first new customer
    rows: int = 0
    new: dict[str, Rows] = field(default_factory=lambda: {table: [] for table in _COLUMNS})
    known: dict[str, Rows] = field(default_factory=lambda: {table: [] for table in _NOTED})
    changes: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: {name: [] for name in _CHANGES})


class PeopleWriter:
    """Queues what rows say and writes it a batch at a time, inside the caller's step; to be used in a `with`."""

    def __init__(self, db: sqlite3.Connection, import_id: int, source: str, now: str, salt: str) -> None:
        self._db, self._import, self._source, self._now, self._salt = db, import_id, source, now, salt
        self.next_id: int = db.execute("SELECT coalesce(max(id), 0) FROM customers").fetchone()[0] + 1
        self.first_new = self.next_id
        self._batch = _Batch(self.next_id)
        self.to_place: set[int] = set()
        self._suppressed = {
            (channel, digest) for channel, digest in db.execute("SELECT channel, digest FROM suppressions")
        }
        self._unnoted = history.unnoted(db, *_COLUMNS)

    def __enter__(self) -> PeopleWriter:
        self._unnoted.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """After an error what waits is not written."""
        if kind is None:
            self.flush()
        self._unnoted.__exit__(kind, error, at)

    def new_number(self) -> int:
        """The number of one more customer."""
        self.next_id += 1
        return self.next_id - 1

    def add_strangers(self, customers: Sequence[int], strangers: Strangers) -> None:
        """New customers who said nothing yet, a column at a time, under numbers of `new_number`."""
        if not customers:
            return
        new, many, this = self._batch.new, strangers.rows, repeat(self._import)
        new["customers"] += zip(
            customers, many.first, many.last, map("{} {}".format, many.first, many.last), many.company, many.email,
            many.phone, many.birthday, many.language, (note for note, _ in many.noted),
            ("card" if card else "full" for card in many.card), (int(blocked) for _, blocked in many.agreed),
            many.visits, many.spend, many.first_visit, many.last_visit, this, many.street,
            *zip(*many.beside, strict=True), strict=False,
        )  # fmt: skip
        for kind, values in strangers.keys.items():
            new["customer_keys"] += [(kind, value, c) for c, value in zip(customers, values, strict=True) if value]
        new["customer_rows"] += zip(many.number, customers, this, many.original, strict=False)
        for changes in many.changes():
            new["cleanings"] += [(c, self._import, *how) for c, how in zip(customers, changes, strict=True) if how]
        new["tags"] += [
            (c, tag, self._source) for c, (_, tags) in zip(customers, many.noted, strict=True) for tag in tags
        ]
        for customer, email, phone, (statements, _) in zip(customers, many.email, many.phone, many.agreed, strict=True):
            if statements:
                self._state(new["consents"], customer, statements, [email] if email else [], [phone] if phone else [])
        for customer, street, (_, postcode, city, *_) in zip(customers, many.street, many.beside, strict=True):
            if street or postcode or city:
                self.to_place.add(customer)
        self._batch.rows += len(customers)

    def add(self, person: PersonRow) -> int:
        """A new customer; their id."""
        customer = self.new_number()
        self._batch.new["customers"].append(self._values(customer, person))
        if person.address.known:
            self.to_place.add(customer)
        self._tell(customer, person)
        return customer

    def fill(self, customer: int, person: PersonRow, same_till: bool) -> None:
        """One more row about a known customer."""
        values = dict(zip(_PERSON, self._values(customer, person), strict=True)) | {"same_till": same_till}
        self._batch.changes["fill"].append(values)
        if person.address.known:
            self._batch.changes["move" if person.moved else "fill_address"].append(values)
            self.to_place.add(customer)
        self._tell(customer, person)

    def note_problems(self, problems: list[Problem], customer: int | None) -> None:
        """What was wrong with a row."""
        for p in problems:
            row = (self._import, p.row, customer, p.field, p.code, p.says, p.remedy, int(p.left_out))
            self._batch.new["problems"].append(row)

    def flush(self, at_least: int = 0) -> None:
        """Write all that is queued, when it is so many rows or more."""
        if self._batch.rows >= at_least:
            batch, self._batch = self._batch, _Batch(self.next_id)
            self._write(batch)

    def _write(self, batch: _Batch) -> None:
        """New people and what belongs to them, without a look at undo; then what changes about known ones.

        An address is filled or moved in the order of the rows.
        """
        for table in ("customers", "customer_rows", "customer_keys"):
            batch.new[table].sort()
        for table, rows in batch.new.items():
            self._insert(table, rows)
        last = batch.first + len(batch.new["customers"]) - 1
        history.note_added(self._db, "customers", batch.first, last)
        history.note_keys(self._db, "suppressions", [row[:2] for row in batch.new["suppressions"]])
        for name, statement in _CHANGES.items():
            self._db.executemany(statement, batch.changes[name])
        if any(batch.known.values()):
            with history.noted_again(self._db, *_NOTED):
                for table, rows in batch.known.items():
                    self._insert(table, rows)

    def _insert(self, table: str, rows: Rows) -> None:
        conflict = "ON CONFLICT DO NOTHING" if table in _KNOWN_ALREADY else ""
        insert_rows(self._db, table, _COLUMNS[table], rows, conflict)

    def _tell(self, customer: int, person: PersonRow) -> None:
        batch = self._batch
        new = batch.new
        theirs = new if customer >= self.first_new else batch.known
        theirs["customer_keys"] += [(kind, value, customer) for kind, value in person.known_by()]
        new["customer_rows"].append((person.number, customer, self._import, person.original))
        if person.cleanings:
            new["cleanings"] += [(customer, self._import, *cleaning) for cleaning in person.cleanings]
        if person.tags:
            theirs["tags"] += [(customer, tag, self._source) for tag in person.tags]
        self._state(theirs["consents"], customer, person.statements, person.emails, person.phones)
        if person.problems:
            self.note_problems(person.problems, customer)
        batch.rows += 1

    def _state(
        self, consents: Rows, customer: int, statements: Iterable[Statement], emails: list[str], phones: list[str]
    ) -> None:
        for said in statements:
            at = said.at or self._now
            consents.append((customer, said.channel, said.state, self._source, at, said.wording, self._import))
            if said.state == "no":
                self._suppress(said.channel, emails, phones, at)

    def _suppress(self, channel: str, emails: list[str], phones: list[str], at: str) -> None:
        kind, values = ("email", emails) if channel == "email" else ("phone", phones)
        if channel in ("email", "sms"):
            for value in values:
                digest = digest_of(self._salt, kind, value)
                if (channel, digest) not in self._suppressed:
                    self._suppressed.add((channel, digest))
                    self._batch.new["suppressions"].append((channel, digest, at, self._source))

    def _values(self, customer: int, person: PersonRow) -> tuple[Any, ...]:
        """In the order of _PERSON."""
        at, emails, phones = person.address, person.emails, person.phones
        return (
            customer, person.first, person.last, person.name, person.company, emails[0] if emails else "",
            phones[0] if phones else "", person.birthday, person.language, person.note,
            "card" if person.card else "full", int(person.blocked), person.visits, person.spend, person.first_visit,
            person.last_visit, self._import, at.street, at.unit, at.postcode, at.city, at.region, at.country,
        )  # fmt: skip
