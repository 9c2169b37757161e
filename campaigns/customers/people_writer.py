"""Writes cleaned rows into the shop file in batches: new people, more about known people, and what was said.

One batch is written by a thread while the next is read: SQLite works without Python's lock for as long as a statement
runs. The order of the batches is the order of the rows, and nobody else uses the connection meanwhile.
"""

from __future__ import annotations

import sqlite3
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

from campaigns.customers.consent import digest_of
from campaigns.customers.import_report import Problem
from campaigns.customers.person_row import PersonRow
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
    "street", "unit", "postcode", "city", "region", "country", "id", "first_name", "last_name", "name", "company",
    "email", "phone", "birthday", "language", "note", "profile", "blocked", "visits", "spend", "first_visit",
    "last_visit", "added_import",
)  # fmt: skip
_COLUMNS = {
    "customers": _PERSON,
    "customer_keys": ("customer_id", "kind", "value"),
    "customer_rows": ("customer_id", "import_id", "row", "fields"),
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
Keys = list[tuple[str, str]]


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
        self._thread: ThreadPoolExecutor | None = None
        self._writing: Future[None] | None = None
        self.to_place: set[int] = set()
        self._suppressed = {(channel, digest) for channel, digest in db.execute("SELECT channel, digest FROM suppressions")}
        self._unnoted = history.unnoted(db, *_COLUMNS)

    def __enter__(self) -> PeopleWriter:
        self._unnoted.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Nothing is being written any more afterwards; after an error what waits is not written."""
        if self._thread is not None:
            self._thread.shutdown()
        if kind is None:
            self.flush()
        self._unnoted.__exit__(kind, error, at)

    def add(self, person: PersonRow, keys: Keys) -> int:
        """A new customer, known by `keys`; their id."""
        customer, self.next_id = self.next_id, self.next_id + 1
        self._batch.new["customers"].append(self._values(customer, person))
        if person.address.known:
            self.to_place.add(customer)
        self._tell(customer, person, keys)
        return customer

    def fill(self, customer: int, person: PersonRow, keys: Keys, same_till: bool) -> None:
        """One more row about a known customer."""
        values = dict(zip(_PERSON, self._values(customer, person), strict=True)) | {"same_till": same_till}
        self._batch.changes["fill"].append(values)
        if person.address.known:
            self._batch.changes["move" if person.moved else "fill_address"].append(values)
            self.to_place.add(customer)
        self._tell(customer, person, keys)

    def note_problems(self, problems: list[Problem], customer: int | None) -> None:
        """What was wrong with a row."""
        for p in problems:
            row = (self._import, p.row, customer, p.field, p.code, p.says, p.remedy, int(p.left_out))
            self._batch.new["problems"].append(row)

    def flush(self) -> None:
        """Write all that is queued, now."""
        self._wait()
        batch, self._batch = self._batch, _Batch(self.next_id)
        self._write(batch)

    def _hand_over(self) -> None:
        """Let the thread write what is queued, once it is done with what it got before."""
        self._wait()
        if self._thread is None:
            self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="people")
        batch, self._batch = self._batch, _Batch(self.next_id)
        self._writing = self._thread.submit(self._write, batch)

    def _wait(self) -> None:
        """Raises what went wrong in the thread."""
        if self._writing is not None:
            self._writing.result()
            self._writing = None

    def _write(self, batch: _Batch) -> None:
        """New people and what belongs to them, without a look at undo; then what changes about known ones.

        An address is filled or moved in the order of the rows.
        """
        batch.new["customer_keys"].sort(key=_kind_and_value)
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

    def _tell(self, customer: int, person: PersonRow, keys: Keys) -> None:
        batch = self._batch
        new = batch.new
        theirs = new if customer >= self.first_new else batch.known
        theirs["customer_keys"] += [(customer, kind, value) for kind, value in keys]
        new["customer_rows"].append((customer, self._import, person.number, person.original))
        if person.cleanings:
            new["cleanings"] += [(customer, self._import, *cleaning) for cleaning in person.cleanings]
        if person.tags:
            theirs["tags"] += [(customer, tag, self._source) for tag in person.tags]
        for said in person.statements:
            at = said.at or self._now
            row = (customer, said.channel, said.state, self._source, at, said.wording, self._import)
            theirs["consents"].append(row)
            if said.state == "no":
                self._suppress(said.channel, person, at)
        if person.problems:
            self.note_problems(person.problems, customer)
        batch.rows += 1
        if batch.rows >= BATCH:
            self._hand_over()

    def _suppress(self, channel: str, person: PersonRow, at: str) -> None:
        kind, values = ("email", person.emails) if channel == "email" else ("phone", person.phones)
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
            at.street, at.unit, at.postcode, at.city, at.region, at.country, customer, person.first, person.last,
            person.name, person.company, emails[0] if emails else "", phones[0] if phones else "", person.birthday,
            person.language, person.note, "card" if person.card else "full", int(person.blocked), person.visits,
            person.spend, person.first_visit, person.last_visit, self._import,
        )  # fmt: skip


def _kind_and_value(row: tuple[Any, ...]) -> tuple[str, str]:
    return row[1], row[2]
