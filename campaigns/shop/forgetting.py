"""Taking a person out of the file for good, and out of the copies the program made of it.

The file comes first, a person a transaction. Each leaves a note of who has to be taken out of the copies; the note goes
when that is done. So a program that was killed in between finishes when the shop is opened next.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from campaigns.shop.backup import list_backups
from campaigns.shop.database import connect, unlocked

if TYPE_CHECKING:
    from campaigns.shop.shop import Shop

# Counted figures stay: the sales, redemptions and codes of an erased person become nobody's.
_KEPT_AS_NOBODYS = ("sales", "redemptions", "codes")
_NOTE = "forgetting "  # in the settings, followed by the customer's number


@dataclass(frozen=True)
class Person:
    """By what a person is found in texts: what may be shared, and what is theirs alone."""

    numbers: frozenset[int]  # the customer's, and those that went up in it
    texts: tuple[str, ...]  # addresses, numbers, the name
    alone: tuple[str, ...]  # the till's numbers, references
    rows: tuple[str, ...]  # of the lists they came from, as they were read


def find_person(db: sqlite3.Connection, customer: int) -> Person:
    """What is known of a customer who is there."""
    told = db.execute("SELECT email, phone, trim(name) FROM customers WHERE id = ?", (customer,)).fetchone()
    keys = db.execute("SELECT kind, value FROM customer_keys WHERE customer_id = ?", (customer,)).fetchall()
    texts = {*told, *(value for kind, value in keys if kind in ("email", "phone"))}
    alone = tuple(value for kind, value in keys if kind in ("till", "reference"))
    absorbed = db.execute("SELECT absorbed FROM merges WHERE customer_id = ?", (customer,))
    numbers = frozenset({customer, *(row[0] for row in absorbed)})
    rows = db.execute("SELECT fields FROM customer_rows WHERE customer_id = ?", (customer,))
    return Person(numbers, tuple(sorted(t for t in texts if len(t) > 3)), alone, tuple(row[0] for row in rows))


def take_out_of_file(db: sqlite3.Connection, customer: int, person: Person) -> tuple[dict[str, int], int]:
    """Rows taken away or made nobody's per table, and those of the undo journal; the copies are noted to follow.

    Inside a transaction; `finish` has to be called after it.
    """
    taken = _take_out(db, customer, person), _take_out_of_undo(db, person)
    note = asdict(person) | {"numbers": sorted(person.numbers)}
    db.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (f"{_NOTE}{customer}", json.dumps(note)))
    return taken


def finish(shop: Shop) -> int:
    """Take out of the copies whoever was taken out of the file, and leave nothing of them in its free pages; how many
    copies held one of them.
    """
    gone = [(int(key.removeprefix(_NOTE)), _noted(json.loads(value))) for key, value in shop.db.execute(
        "SELECT key, value FROM settings WHERE key GLOB ?", (f"{_NOTE}*",)).fetchall()]  # fmt: skip
    if not gone:
        return 0
    held = sum(_take_out_of_copy(backup.path, shop.password, gone) for backup in list_backups(shop.path))
    with shop.quiet("settings") as db:
        db.execute("DELETE FROM settings WHERE key GLOB ?", (f"{_NOTE}*",))
    _overwrite(shop.db)
    return held


def _noted(note: dict[str, list[Any]]) -> Person:
    return Person(frozenset(note["numbers"]), tuple(note["texts"]), tuple(note["alone"]), tuple(note["rows"]))


def traces_in_journal(db: sqlite3.Connection, person: Person) -> int:
    """How many rows of the undo journal are about a person."""
    return len(_rows_in_journal(db, person))


def is_in_copy(path: Path, password: str, customer: int, person: Person) -> bool:
    """Whether one of the program's copies holds the person."""
    with closing(_open_copy(path, password, mode="ro")) as db:
        return bool(_same_person(db, customer, person))


def _take_out(db: sqlite3.Connection, customer: int, person: Person) -> dict[str, int]:
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
    for text in person.texts:  # a name or address in a sentence about a row that was left out
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


def _take_out_of_undo(db: sqlite3.Connection, person: Person) -> int:
    """Rows of the undo journal about the person, and titles of steps that name them."""
    doomed = _rows_in_journal(db, person)
    db.executemany("DELETE FROM undo_rows WHERE step_id = ? AND tab = ? AND key = ?", doomed)
    for text in person.texts:
        db.execute("UPDATE undo_steps SET title = replace(title, ?, 'somebody')", (text,))
    return len(doomed)


def _rows_in_journal(db: sqlite3.Connection, person: Person) -> list[tuple[int, str, Any]]:
    """(step, table, key) of what the journal has about the person, also where a step knew them by another number."""
    rows = "SELECT value FROM json_each(?)"
    known = db.execute(
        "SELECT step_id, json_extract(before, '$.customer_id') FROM undo_rows WHERE tab = 'customer_rows'"
        f" AND before IS NOT NULL AND json_extract(before, '$.fields') IN ({rows})", (json.dumps(person.rows),),
    ).fetchall()  # fmt: skip
    others: dict[int, set[int]] = {}
    for step, number in known:
        others.setdefault(step, set()).add(number)
    journal = db.execute("SELECT step_id, tab, key, before FROM undo_rows")
    return [
        (step, table, key) for step, table, key, before in journal
        if _is_about(table, key, before, person, person.numbers | others.get(step, set()))
    ]  # fmt: skip


def _is_about(table: str, key: Any, before: str | None, person: Person, numbers: frozenset[int]) -> bool:
    """By whose row it is; one that is nobody's, by the texts in it."""
    if table == "customers":
        owners = {key}
    elif table in PERSON_IN_KEY:
        parts = json.loads(key)
        owners = {parts[position] for position in PERSON_IN_KEY[table]}
    else:
        owners = {json.loads(before).get("customer_id")} if before else {None}
    if owners != {None}:
        return bool(owners & numbers)
    texts = (*person.texts, *person.alone)
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


def _take_out_of_copy(path: Path, password: str, gone: Sequence[tuple[int, Person]]) -> bool:
    """The same in one of the program's own copies; whether any of them was in it."""
    any_there = False
    with closing(_open_copy(path, password)) as db:
        for setting in ("foreign_keys = ON", "secure_delete = ON", "journal_mode = DELETE"):
            db.execute(f"PRAGMA {setting}").fetchall()
        db.execute("BEGIN IMMEDIATE")
        for customer, person in gone:
            numbers = _same_person(db, customer, person)
            for number in numbers:
                _take_out(db, number, person)
            _take_out_of_undo(db, replace(person, numbers=person.numbers | set(numbers)))
            any_there = any_there or bool(numbers)
        db.execute("COMMIT")
        if any_there:
            db.execute("VACUUM")
    return any_there


def _same_person(db: sqlite3.Connection, customer: int, person: Person) -> list[int]:
    """Under which numbers the person was in an older file: their own, and any that held their till number or rows."""
    numbers: set[int] = set()
    for value in person.alone:
        numbers |= {r[0] for r in db.execute("SELECT customer_id FROM customer_keys WHERE value = ?", (value,))}
    same_rows = "SELECT customer_id FROM customer_rows WHERE fields IN (SELECT value FROM json_each(?))"
    numbers |= {row[0] for row in db.execute(same_rows, (json.dumps(person.rows),))}
    same_number = db.execute("SELECT name, email, phone FROM customers WHERE id = ?", (customer,)).fetchone()
    if same_number and any(value in person.texts for value in same_number if value):
        numbers.add(customer)
    return sorted(numbers)
