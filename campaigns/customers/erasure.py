"""Forgetting a person for good: out of every table, the undo journal and the copies; a keyed trace keeps them out."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import asdict, dataclass
from typing import Any

from campaigns.customers.cleaning.emails import read_emails
from campaigns.customers.cleaning.names import folded
from campaigns.customers.cleaning.phones import read_phone
from campaigns.customers.consent import digest_of
from campaigns.customers.person_row import PersonRow
from campaigns.errors import UserError
from campaigns.shop.backup import list_backups
from campaigns.shop.shop import Shop

# Counted figures stay: the sales, redemptions and codes of an erased person become nobody's.
_KEPT_AS_NOBODYS = ("sales", "redemptions", "codes")


@dataclass(frozen=True)
class EraseReport:
    """What was taken away: rows per table, undo steps and copies that held the person."""

    rows: dict[str, int]
    undo_rows: int
    backups: int
    tombstones: int

    def as_dict(self) -> dict[str, Any]:
        """For the command line."""
        return asdict(self)


class Tombstones:
    """Digests of people who were erased: a row that is about one of them is known again and left out."""

    def __init__(self, shop: Shop) -> None:
        self._salt = shop.settings.salt
        self._digests = {row[0] for row in shop.db.execute("SELECT digest FROM tombstones")}

    def know(self, person: PersonRow) -> bool:
        """Whether the row is about somebody erased."""
        if not self._digests:
            return False
        found = traces(
            person.emails, person.phones, [person.till], f"{person.first} {person.last}",
            person.birthday, person.address.street, person.address.postcode,
        )  # fmt: skip
        return any(digest_of(self._salt, "erased", text) in self._digests for text in found)


def find_customer(shop: Shop, text: str) -> int:
    """The customer meant by a number of the list, an e-mail address or a phone number.

    Raises UserError when there is none or more than one.
    """
    text = text.strip()
    found = {row[0] for row in shop.db.execute("SELECT id FROM customers WHERE CAST(id AS TEXT) = ?", (text,))}
    if not found:
        keys = [("email", e) for e in read_emails(text)[0]]
        keys += [("phone", read_phone(text, shop.settings.country).number), ("till", text)]
        for kind, value in keys:
            rows = shop.db.execute("SELECT customer_id FROM customer_keys WHERE kind = ? AND value = ?", (kind, value))
            found |= {row[0] for row in rows}
    if not found:
        raise UserError(f"Nobody on the list has “{text}”.", "Give the customer's number, e-mail address or phone.")
    if len(found) > 1:
        numbers = ", ".join(str(i) for i in sorted(found))
        raise UserError(f"{len(found)} people share “{text}” (customers {numbers}).", "Give one of these numbers.")
    return found.pop()


def erase(shop: Shop, customer_id: int) -> EraseReport:
    """Remove a person from the file, its undo journal and its copies, so that next month's list can't bring them back.

    Sales stay as nobody's, so that figures stay right. This cannot be undone. Raises UserError when there is no
    such customer.
    """
    marks = _marks_of(shop.db, customer_id)
    with shop.quiet() as db:
        digests = [digest_of(shop.settings.salt, "erased", text) for text in marks.traces]
        db.executemany(
            "INSERT INTO tombstones (digest, at) VALUES (?, ?) ON CONFLICT DO NOTHING", [(d, shop.now) for d in digests]
        )
        rows = _take_out(db, customer_id, marks)
        undo_rows = _take_out_of_undo(db, customer_id, marks)
    _overwrite(shop.db)
    backups = sum(_take_out_of_copy(backup.path, customer_id, marks) for backup in list_backups(shop.path))
    return EraseReport(rows, undo_rows, backups, len(digests))


@dataclass(frozen=True)
class _Marks:
    """By what a person is found: texts that are theirs, and the traces that stay as digests."""

    texts: tuple[str, ...]
    rows: tuple[str, ...]  # till numbers and row digests: theirs alone
    traces: tuple[str, ...]


def _marks_of(db: sqlite3.Connection, customer: int) -> _Marks:
    person = db.execute("SELECT * FROM customers WHERE id = ?", (customer,)).fetchone()
    if person is None:
        raise UserError(f"There is no customer {customer}.", "Check the number.")
    keys: dict[str, list[str]] = {}
    for kind, value in db.execute("SELECT kind, value FROM customer_keys WHERE customer_id = ?", (customer,)):
        keys.setdefault(kind, []).append(value)
    name = f"{person['first_name']} {person['last_name']}"
    found = traces(
        [*keys.get("email", []), *filter(None, [person["email"]])], [*keys.get("phone", []), *filter(None, [person["phone"]])],
        keys.get("till", []), name, person["birthday"], person["street"], person["postcode"],
    )  # fmt: skip
    texts = [*keys.get("email", []), *keys.get("phone", []), person["email"], person["phone"], person["name"].strip()]
    alone = [*keys.get("till", []), *keys.get("row", []), *keys.get("reference", [])]
    return _Marks(tuple(sorted({t for t in texts if len(t) > 3})), tuple(alone), tuple(sorted(set(found))))


def traces(
    emails: Iterable[str], phones: Iterable[str], tills: Iterable[str], name: str, birthday: str, street: str, postcode: str
) -> list[str]:
    """What an erased person is known by again, each text enough by itself.

    A till's number alone; an address or number with one of the person's initials, so that neither another
    spelling of the name nor its order matters, and a partner who shares the address is not taken for them; the
    full name with the birthday or the address.
    """
    words = folded(name).split()
    initials = sorted({word[0] for word in words}) or [""]
    found = [f"till|{till}" for till in tills if till]
    for value in (*emails, *phones):
        found.append(f"{_same_mailbox(value)}|{words[0][0] if len(words) == 1 else ''.join(initials)}")
        found += [f"{_same_mailbox(value)}|{initial}" for initial in (initials if len(words) < 2 else [words[0][0] + "+"])]
    whole = " ".join(sorted(words))
    if len(words) > 1:
        if birthday:
            found.append(f"{whole}|{birthday[-5:]}")
        if street:
            found.append(f"{whole}|{_house(street)}")
    return found


def _same_mailbox(address: str) -> str:
    """One mailbox has one text: what stands after "+" is dropped, for Gmail the dots too."""
    local, at, domain = address.partition("@")
    if not at:
        return address
    local = local.partition("+")[0]
    if domain in ("gmail.com", "googlemail.com"):
        return f"{local.replace('.', '')}@gmail.com"
    return f"{local}@{domain}"


def _house(street: str) -> str:
    """The numbers and the longest word of an address line, which most spellings of it share."""
    words = folded(street).split()
    numbers = sorted(word for word in words if any(c.isdigit() for c in word))
    return " ".join([*numbers, max((w for w in words if w.isalpha()), key=lambda w: (len(w), w), default="")])


def _take_out(db: sqlite3.Connection, customer: int, marks: _Marks) -> dict[str, int]:
    """Rows taken away or made nobody's, per table."""
    counts: dict[str, int] = {}
    for table in _tables_about_people(db):
        count = db.execute(f"SELECT count(*) FROM {table} WHERE customer_id = ?", (customer,)).fetchone()[0]
        if table in _KEPT_AS_NOBODYS:
            db.execute(f"UPDATE {table} SET customer_id = NULL WHERE customer_id = ?", (customer,))
        else:
            db.execute(f"DELETE FROM {table} WHERE customer_id = ?", (customer,))
        if count:
            counts[table] = count
    counts["customers"] = db.execute("DELETE FROM customers WHERE id = ?", (customer,)).rowcount
    for text in marks.texts:  # a name or address in a sentence about a row that was left out
        db.execute("DELETE FROM problems WHERE instr(says, ?) OR instr(remedy, ?)", (text, text))
        db.execute("UPDATE sales SET ticket = 'erased ' || id WHERE instr(ticket, ?)", (text,))
    return counts


def _tables_about_people(db: sqlite3.Connection) -> list[str]:
    """Every table with a customer_id, also those added later."""
    rows = db.execute(
        "SELECT t.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c"
        " WHERE t.schema = 'main' AND t.type = 'table' AND c.name = 'customer_id' ORDER BY t.name"
    )
    return [row[0] for row in rows]


def _take_out_of_undo(db: sqlite3.Connection, customer: int, marks: _Marks) -> int:
    """Rows of the undo journal about the person, and titles of steps that name them."""
    doomed = []
    for step, table, key, before in db.execute("SELECT step_id, tab, key, before FROM undo_rows"):
        if _is_about(table, key, before, customer, marks):
            doomed.append((step, table, key))
    db.executemany("DELETE FROM undo_rows WHERE step_id = ? AND tab = ? AND key = ?", doomed)
    for text in marks.texts:
        db.execute("UPDATE undo_steps SET title = replace(title, ?, 'somebody')", (text,))
    return len(doomed)


def _is_about(table: str, key: Any, before: str | None, customer: int, marks: _Marks) -> bool:
    if table == "customers" and key == customer:
        return True
    if before is not None:
        if f'"customer_id": {customer},' in before or f'"customer_id": {customer}}}' in before:
            return True
        if any(json.dumps(text, ensure_ascii=False)[1:-1] in before for text in (*marks.texts, *marks.rows)):
            return True
    if isinstance(key, str):
        parts = json.loads(key)
        return customer in parts[-1:] + parts[:1] and table in _KEYED_BY_PERSON or any(p in marks.texts for p in parts)
    return False


_KEYED_BY_PERSON = {"customer_keys", "tags", "place_candidates", "audience_members", "receipt_members"}


def _overwrite(db: sqlite3.Connection) -> None:
    """Leave nothing of the deleted rows in free pages or the log."""
    db.execute("PRAGMA incremental_vacuum").fetchall()
    db.execute("VACUUM")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _take_out_of_copy(path: Any, customer: int, marks: _Marks) -> bool:
    """The same in one of the program's own copies; whether the person was in it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for setting in ("foreign_keys = ON", "secure_delete = ON", "journal_mode = DELETE"):
            db.execute(f"PRAGMA {setting}").fetchall()
        numbers = _same_person(db, customer, marks)
        db.execute("BEGIN IMMEDIATE")
        for number in numbers:
            _take_out(db, number, marks)
            _take_out_of_undo(db, number, marks)
        db.execute("COMMIT")
        if numbers:
            db.execute("VACUUM")
    return bool(numbers)


def _same_person(db: sqlite3.Connection, customer: int, marks: _Marks) -> list[int]:
    """Under which numbers the person was in an older file: their own, and any that held their till number or rows."""
    found = set()
    for value in marks.rows:
        found |= {r[0] for r in db.execute("SELECT customer_id FROM customer_keys WHERE value = ?", (value,))}
    same_number = db.execute("SELECT name, email, phone FROM customers WHERE id = ?", (customer,)).fetchone()
    if same_number and any(value in marks.texts for value in same_number if value):
        found.add(customer)
    return sorted(found)
