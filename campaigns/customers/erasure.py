"""Forgetting a person for good: out of every table, the undo journal and the copies; a keyed trace keeps them out."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from campaigns.customers.cleaning.emails import read_emails
from campaigns.customers.cleaning.phones import read_phone
from campaigns.customers.second_opinion import clear_opinions
from campaigns.customers.tombstones import Marks, digests_of
from campaigns.errors import UserError
from campaigns.shop.backup import Backup, list_backups
from campaigns.shop.database import connect, unlocked
from campaigns.shop.shop import Shop
from geo.progress import OnProgress, no_progress
from geo.texts import tr

# Counted figures stay: the sales, redemptions and codes of an erased person become nobody's.
_KEPT_AS_NOBODYS = ("sales", "redemptions", "codes")


@dataclass(frozen=True)
class EraseReport:
    """What was taken away: rows per table, undo steps and copies that held the person."""

    rows: dict[str, int]
    undo_rows: int
    backups: int
    tombstones: int
    opinions: int = 0  # files of an online server's answers that were removed

    def as_dict(self) -> dict[str, Any]:
        """For the command line."""
        return asdict(self)


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
        raise UserError(
            tr("Nobody on the list has “{text}”.").format(text=text),
            tr("Give the customer's number, e-mail address or phone."),
        )
    if len(found) > 1:
        numbers = ", ".join(str(i) for i in sorted(found))
        raise UserError(
            tr("{found} people share “{text}” (customers {numbers}).").format(
                found=len(found), text=text, numbers=numbers
            ),
            tr("Give one of these numbers."),
        )
    return int(found.pop())


def erase(shop: Shop, customer_id: int) -> EraseReport:
    """Remove a person from the file, its undo journal and its copies, so that next month's list can't bring them back.

    Sales stay as nobody's, so that figures stay right. This cannot be undone. Raises UserError when there is no
    such customer.
    """
    return erase_all(shop, [customer_id])


def erase_all(
    shop: Shop, customers: Sequence[int], *, keep_out: bool = True, on_progress: OnProgress = no_progress
) -> EraseReport:
    """Remove several people, each whole or not at all; the copies are gone through once at the end.

    Without `keep_out` no trace is left, and a list may bring them in anew. A callback that raises Cancelled
    stops between two people; whoever was removed by then is removed everywhere.
    """
    gone: list[tuple[int, _Found]] = []
    rows: Counter[str] = Counter()
    undo_rows = tombstones = backups = opinions = 0
    try:
        for done, customer in enumerate(customers):
            on_progress(tr("Forgetting people"), done, len(customers))
            found = _find(shop.db, customer)
            with shop.quiet() as db:
                tombstones += _keep_out(shop, found) if keep_out else 0
                rows.update(_take_out(db, customer, found))
                undo_rows += _take_out_of_undo(db, found)
            gone.append((customer, found))
    finally:
        if gone:
            _overwrite(shop.db)
            backups = sum(_take_out_of_copy(backup.path, shop.password, gone) for backup in list_backups(shop.path))
            opinions = clear_opinions(shop.path)
    return EraseReport(dict(rows), undo_rows, backups, tombstones, opinions)


def _keep_out(shop: Shop, found: _Found) -> int:
    """Leave the traces that keep a person out; how many."""
    digests = digests_of(shop.settings.salt, found.marks)
    shop.db.executemany(
        "INSERT INTO tombstones (digest, at) VALUES (?, ?) ON CONFLICT DO NOTHING", [(d, shop.now) for d in digests]
    )
    return len(digests)


def traces_of(shop: Shop, customer_id: int) -> tuple[int, list[Backup]]:
    """Where else a person is held: rows of the undo journal, and the program's own copies. Changes nothing.

    Raises UserError when there is no such customer.
    """
    found = _find(shop.db, customer_id)
    journal = shop.db.execute("SELECT tab, key, before FROM undo_rows")
    undo_rows = sum(_is_about(table, key, before, found) for table, key, before in journal)
    copies = []
    for backup in list_backups(shop.path):
        with closing(_open_copy(backup.path, shop.password, mode="ro")) as db:
            if _same_person(db, customer_id, found):
                copies.append(backup)
    return undo_rows, copies


@dataclass(frozen=True)
class _Found:
    """By what a person is found in texts: what may be shared, and what is theirs alone."""

    marks: Marks
    numbers: frozenset[int]  # the customer's, and those that went up in it
    texts: tuple[str, ...]  # addresses, numbers, the name
    alone: tuple[str, ...]  # the till's numbers, references


def _find(db: sqlite3.Connection, customer: int) -> _Found:
    person = db.execute("SELECT * FROM customers WHERE id = ?", (customer,)).fetchone()
    if person is None:
        raise UserError(tr("There is no customer {customer}.").format(customer=customer), tr("Check the number."))
    keys: dict[str, list[str]] = {}
    for kind, value in db.execute("SELECT kind, value FROM customer_keys WHERE customer_id = ?", (customer,)):
        keys.setdefault(kind, []).append(value)
    emails, phones, tills = (tuple(keys.get(kind, ())) for kind in ("email", "phone", "till"))
    marks = Marks(
        emails, phones, tills, person["first_name"], person["last_name"], person["birthday"], person["street"]
    )
    texts = {*emails, *phones, person["email"], person["phone"], person["name"].strip()}
    alone = [*tills, *keys.get("reference", ())]
    absorbed = db.execute("SELECT absorbed FROM merges WHERE customer_id = ?", (customer,))
    numbers = frozenset({customer, *(row[0] for row in absorbed)})
    return _Found(marks, numbers, tuple(sorted(text for text in texts if len(text) > 3)), tuple(alone))


def _take_out(db: sqlite3.Connection, customer: int, found: _Found) -> dict[str, int]:
    """Rows taken away or made nobody's, per table."""
    _keep_numbers(db, customer)
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
    for text in found.texts:  # a name or address in a sentence about a row that was left out
        db.execute("DELETE FROM problems WHERE instr(says, ?) OR instr(remedy, ?)", (text, text))
        db.execute("UPDATE sales SET ticket = 'erased ' || id WHERE instr(ticket, ?)", (text,))
    return counts


def _keep_numbers(db: sqlite3.Connection, customer: int) -> None:
    """Promotions that reached the person (or kept them aside) go on counting one more, without knowing whom."""
    if db.execute("SELECT 1 FROM pragma_table_list WHERE name = 'audience_forgotten'").fetchone():  # older copies: no
        db.execute(_ONE_MORE, (customer,))


_ONE_MORE = """
INSERT INTO audience_forgotten (audience_id, arm, area_id, variant, came, used, people)
SELECT m.audience_id, m.arm, coalesce(m.area_id, ''), m.variant,
    EXISTS (SELECT 1 FROM sales s WHERE s.customer_id = m.customer_id AND s.day BETWEEN p.starts AND p.ends
        GROUP BY s.ticket HAVING max(s.quantity) > 0),
    (SELECT count(*) FROM redemptions r WHERE r.customer_id = m.customer_id AND r.promotion_id = p.id), 1
FROM audience_members m JOIN audiences a ON a.id = m.audience_id JOIN promotions p ON p.id = a.promotion_id
WHERE m.customer_id = ?
ON CONFLICT (audience_id, arm, area_id, variant, came, used) DO UPDATE SET people = people + 1
"""


def _tables_about_people(db: sqlite3.Connection) -> list[str]:
    """Every table with a customer_id, also those added later."""
    rows = db.execute(
        "SELECT t.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c"
        " WHERE t.schema = 'main' AND t.type = 'table' AND c.name = 'customer_id' ORDER BY t.name"
    )
    return [row[0] for row in rows]


def _take_out_of_undo(db: sqlite3.Connection, found: _Found) -> int:
    """Rows of the undo journal about the person, and titles of steps that name them."""
    doomed = []
    for step, table, key, before in db.execute("SELECT step_id, tab, key, before FROM undo_rows"):
        if _is_about(table, key, before, found):
            doomed.append((step, table, key))
    db.executemany("DELETE FROM undo_rows WHERE step_id = ? AND tab = ? AND key = ?", doomed)
    for text in found.texts:
        db.execute("UPDATE undo_steps SET title = replace(title, ?, 'somebody')", (text,))
    return len(doomed)


def _is_about(table: str, key: Any, before: str | None, found: _Found) -> bool:
    """By whose row it is; one that is nobody's, by the texts in it."""
    if table == "customers":
        owners = {key}
    elif table in PERSON_IN_KEY:
        parts = json.loads(key)
        owners = {parts[position] for position in PERSON_IN_KEY[table]}
    else:
        owners = {json.loads(before).get("customer_id")} if before else {None}
    if owners != {None}:
        return bool(owners & found.numbers)
    texts = (*found.texts, *found.alone)
    return any(json.dumps(text, ensure_ascii=False)[1:-1] in (before or "") + str(key) for text in texts)


# Where a customer's number stands in the key of tables whose rows are told apart by whose they are.
PERSON_IN_KEY = {
    "customer_keys": (2,), "tags": (0,), "place_candidates": (0,), "audience_members": (1,), "receipt_members": (1,),
    "duplicate_pairs": (0, 1), "not_duplicates": (0, 1),
}  # fmt: skip


def _overwrite(db: sqlite3.Connection) -> None:
    """Leave nothing of the deleted rows in free pages or the log."""
    db.execute("PRAGMA incremental_vacuum").fetchall()
    db.execute("VACUUM")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _open_copy(path: Path, password: str, mode: str = "rw") -> sqlite3.Connection:
    """One of the program's own copies; it has the shop's password, if any."""
    return connect(path, unlocked(path, password), mode=mode)


def _take_out_of_copy(path: Path, password: str, gone: Sequence[tuple[int, _Found]]) -> bool:
    """The same in one of the program's own copies; whether any of them was in it."""
    any_there = False
    with closing(_open_copy(path, password)) as db:
        for setting in ("foreign_keys = ON", "secure_delete = ON", "journal_mode = DELETE"):
            db.execute(f"PRAGMA {setting}").fetchall()
        db.execute("BEGIN IMMEDIATE")
        for customer, found in gone:
            numbers = _same_person(db, customer, found)
            for number in numbers:
                _take_out(db, number, found)
            _take_out_of_undo(db, replace(found, numbers=found.numbers | set(numbers)))
            any_there = any_there or bool(numbers)
        db.execute("COMMIT")
        if any_there:
            db.execute("VACUUM")
    return any_there


def _same_person(db: sqlite3.Connection, customer: int, found: _Found) -> list[int]:
    """Under which numbers the person was in an older file: their own, and any that held their till number or rows."""
    numbers: set[int] = set()
    for value in found.alone:
        numbers |= {r[0] for r in db.execute("SELECT customer_id FROM customer_keys WHERE value = ?", (value,))}
    same_number = db.execute("SELECT name, email, phone FROM customers WHERE id = ?", (customer,)).fetchone()
    if same_number and any(value in found.texts for value in same_number if value):
        numbers.add(customer)
    return sorted(numbers)
