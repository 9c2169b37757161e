"""Writes cleaned rows into the shop file in batches: new people, more about known people, and what was said."""

from __future__ import annotations

import sqlite3
from typing import Any

from campaigns.customers.consent import digest_of
from campaigns.customers.import_report import Problem
from campaigns.customers.people_index import person_keys
from campaigns.customers.person_row import PersonRow
from campaigns.shop import history

BATCH = 4000

_ADD = """
INSERT INTO customers (street, unit, postcode, city, region, country, id, first_name, last_name, name, company, email,
    phone, birthday, language, note, profile, blocked, visits, spend, first_visit, last_visit, added_import)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
# What is known stays; only gaps are filled. Figures of another till are added, of the same one brought up to date.
_FILL = """
UPDATE customers SET
    first_name = CASE WHEN first_name = '' THEN :first ELSE first_name END,
    last_name = CASE WHEN last_name = '' THEN :last ELSE last_name END,
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


class PeopleWriter:
    """Queues what rows say and writes it a batch at a time, inside the caller's step."""

    def __init__(self, db: sqlite3.Connection, import_id: int, source: str, now: str, salt: str) -> None:
        self._db, self._import, self._source, self._now, self._salt = db, import_id, source, now, salt
        self._queues: dict[str, list[Any]] = {name: [] for name in ("add", *_STATEMENTS)}
        self._queued = 0
        self.next_id: int = db.execute("SELECT coalesce(max(id), 0) FROM customers").fetchone()[0] + 1
        self._first_new = self.next_id
        self.to_place: set[int] = set()

    def add(self, person: PersonRow, digest: str) -> int:
        """A new customer; their id."""
        customer, self.next_id = self.next_id, self.next_id + 1
        self._queues["add"].append(tuple(self._values(customer, person).values()))
        if person.address.known:
            self.to_place.add(customer)
        self._tell(customer, person, digest)
        return customer

    def fill(self, customer: int, person: PersonRow, digest: str, same_till: bool) -> None:
        """One more row about a known customer."""
        values = self._values(customer, person) | {"same_till": same_till}
        self._flush_added()
        self._queues["fill"].append(values)
        if person.address.known:
            self._queues["move" if person.moved else "fill_address"].append(values)
            self.to_place.add(customer)
        self._tell(customer, person, digest)

    def note_problems(self, problems: list[Problem], customer: int | None) -> None:
        """What was wrong with a row."""
        for p in problems:
            row = (self._import, p.row, customer, p.field, p.code, p.says, p.remedy, int(p.left_out))
            self._queues["problem"].append(row)

    def flush(self) -> None:
        """Write all that is queued. An address is filled or moved in the order of the rows."""
        self._write_added()
        for name, statement in _STATEMENTS.items():
            if rows := self._queues[name]:
                self._db.executemany(statement, rows)
                self._queues[name] = []
        self._queued = 0

    def _write_added(self) -> None:
        """New people and what belongs to them alone; undo has to know the people, and no more of them."""
        new = {name: [row for row in self._queues[name] if row[0] >= self._first_new] for name in _BELONGS}
        with history.unnoted(self._db):
            self._db.executemany(_ADD, self._queues["add"])
            for name, rows in new.items():
                self._db.executemany(_STATEMENTS[name], sorted(rows) if name == "key" else rows)
                self._queues[name] = [row for row in self._queues[name] if row[0] < self._first_new]
        history.note_added(self._db, "customers", (values[_ID] for values in self._queues["add"]))
        self._queues["add"] = []

    def _flush_added(self) -> None:
        if self._queued >= BATCH:
            self.flush()

    def _tell(self, customer: int, person: PersonRow, digest: str) -> None:
        queues = self._queues
        queues["key"] += [(customer, kind, value) for kind, value in person_keys(person)]
        queues["key"].append((customer, "row", digest))
        queues["row"].append((customer, self._import, person.number, person.original))
        queues["cleaning"] += [(customer, self._import, *cleaning) for cleaning in person.cleanings]
        queues["tag"] += [(customer, tag, self._source) for tag in person.tags]
        for said in person.statements:
            at = said.at or self._now
            queues["consent"].append((customer, said.channel, said.state, self._source, at, said.wording, self._import))
            if said.state == "no":
                self._suppress(said.channel, person, at)
        self.note_problems(person.problems, customer)
        self._queued += 1
        if self._queued >= BATCH:
            self.flush()

    def _suppress(self, channel: str, person: PersonRow, at: str) -> None:
        kind, values = ("email", person.emails) if channel == "email" else ("phone", person.phones)
        if channel in ("email", "sms"):
            for value in values:
                digest = digest_of(self._salt, kind, value)
                self._queues["suppression"].append((channel, digest, at, self._source))

    def _values(self, customer: int, person: PersonRow) -> dict[str, Any]:
        at = person.address
        return {
            "street": at.street, "unit": at.unit, "postcode": at.postcode, "city": at.city, "region": at.region,
            "country": at.country, "id": customer, "first": person.first, "last": person.last, "name": person.name,
            "company": person.company, "email": person.emails[0] if person.emails else "",
            "phone": person.phones[0] if person.phones else "", "birthday": person.birthday,
            "language": person.language, "note": person.note, "profile": "card" if person.card else "full",
            "blocked": int(person.blocked), "visits": person.visits, "spend": person.spend,
            "first_visit": person.first_visit, "last_visit": person.last_visit, "import_id": self._import,
        }  # fmt: skip


_ID = 6  # where a customer's number stands in the values of _ADD
_BELONGS = ("key", "row", "cleaning", "tag", "consent")  # the customer's number comes first in their rows
_STATEMENTS = {  # in the order of writing
    "fill": _FILL,
    "fill_address": _FILL_ADDRESS,
    "move": _MOVE,
    "key": "INSERT INTO customer_keys (customer_id, kind, value) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    "row": "INSERT INTO customer_rows (customer_id, import_id, row, fields) VALUES (?, ?, ?, ?)",
    "cleaning": "INSERT INTO cleanings (customer_id, import_id, field, step, before, after) VALUES (?, ?, ?, ?, ?, ?)",
    "tag": "INSERT INTO tags (customer_id, tag, source) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    "consent": "INSERT INTO consents (customer_id, channel, state, source, at, wording, import_id)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)",
    "suppression": "INSERT INTO suppressions (channel, digest, at, source) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
    "problem": "INSERT INTO problems (import_id, row, customer_id, field, code, says, remedy, left_out)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
}
