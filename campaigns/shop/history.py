"""Undo and redo: each step remembers how the rows it touched were before.

Triggers that live only in this connection note the first change of a row in a step. Undoing and redoing are
the same move: every noted row changes places with the one in the table, while the triggers note the way back. So
an added row costs its key alone, one that belongs to an added row costs nothing, and whatever a step touched, in
whichever table, comes back as it was.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from campaigns.shop.bulk import insert_rows
from campaigns.shop.undo_tables import (
    UndoTable,
    delete_trigger,
    described,
    insert_trigger,
    note_all,
    triggers,
    undo_tables,
    undo_text,
)

KEPT = 200  # steps; older ones are forgotten
LARGE = 5000  # rows noted of a step


@dataclass(frozen=True)
class Step:
    """One thing the person did. `undone` steps are those that redo would bring back."""

    id: int
    title: str
    at: str
    undone: bool


def track(db: sqlite3.Connection) -> None:
    """Make this connection note every change made between `begin` and `finish`."""
    db.create_function("undo_text", -1, undo_text, deterministic=True)
    db.execute("CREATE TEMP TABLE IF NOT EXISTS undo_now (step_id INTEGER NOT NULL)")
    for table in undo_tables(db):
        for statement in triggers(table):
            db.execute(statement)


def begin(db: sqlite3.Connection, title: str, at: str) -> int:
    """Start a step inside an open transaction; whatever could be redone is forgotten."""
    db.execute("DELETE FROM undo_steps WHERE undone = 1")
    step = db.execute("INSERT INTO undo_steps (title, at) VALUES (?, ?)", (title, at)).lastrowid
    assert step is not None
    db.execute("INSERT INTO undo_now VALUES (?)", (step,))
    return step


def finish(db: sqlite3.Connection, step: int, title: str) -> None:
    """End a step. One that changed nothing leaves no trace."""
    db.execute("DELETE FROM undo_now")
    db.execute("UPDATE undo_steps SET title = ? WHERE id = ?", (title, step))
    changed = "SELECT 1 FROM undo_rows WHERE step_id = undo_steps.id"
    db.execute(f"DELETE FROM undo_steps WHERE id = ? AND NOT EXISTS ({changed})", (step,))
    too_old = "SELECT id FROM undo_steps ORDER BY id DESC LIMIT 1 OFFSET ?"
    db.execute(f"DELETE FROM undo_steps WHERE id <= ({too_old})", (KEPT,))


@contextmanager
def unnoted(db: sqlite3.Connection, *tables: str) -> Iterator[None]:
    """For rows added to these tables that need no note, since they come and go with rows this step added, or that get
    theirs by `note_added` or `note_keys`.

    Inside, rows of these tables may only be added. Their triggers go meanwhile: one that does nothing still costs
    as much as the row.
    """
    for table in tables:
        db.execute(f"DROP TRIGGER IF EXISTS temp.undo_{table}_insert")
    yield  # after an error the whole transaction goes, and with it that the triggers went
    for table in tables:
        db.execute(insert_trigger(described(db, table)))


@contextmanager
def noted_again(db: sqlite3.Connection, *tables: str) -> Iterator[None]:
    """Inside `unnoted`: rows added to these tables are noted one by one."""
    for table in tables:
        db.execute(insert_trigger(described(db, table)))
    yield
    for table in tables:
        db.execute(f"DROP TRIGGER temp.undo_{table}_insert")


def note_added(db: sqlite3.Connection, table: str, first: int, last: int) -> None:
    """Note rows added in `unnoted`: those with the whole-number keys from `first` to `last`."""
    db.execute(
        "INSERT INTO undo_rows (step_id, tab, key, before)"
        f" SELECT step_id, ?, id, NULL FROM undo_now, {table} WHERE id BETWEEN ? AND ?",
        (table, first, last),
    )


def note_keys(db: sqlite3.Connection, table: str, keys: Iterable[tuple[str, ...]]) -> None:
    """Note rows added in `unnoted` to a table whose key is several texts: each key, none of them noted before."""
    (step,) = db.execute("SELECT step_id FROM undo_now").fetchone()
    rows = [(step, table, _json_array(key)) for key in keys]
    insert_rows(db, "undo_rows", ("step_id", "tab", "key"), rows)


@contextmanager
def links_by_hand(db: sqlite3.Connection) -> Iterator[None]:
    """Round the transaction of an undo or redo of very many rows: SQLite looks after no links meanwhile.

    For each row that goes it would search a dozen tables for others that go along; `_swap` has found those before, a
    table at a time. `check_links` has to be asked at the end.
    """
    db.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        db.execute("PRAGMA foreign_keys = ON")


def is_large(db: sqlite3.Connection, undone: int) -> bool:
    """Whether the step that comes next (to be undone: 0, done again: 1) touched very many rows."""
    step = f"SELECT {'min' if undone else 'max'}(id) FROM undo_steps WHERE undone = ?"
    found = db.execute(f"SELECT 1 FROM undo_rows WHERE step_id = ({step}) LIMIT 1 OFFSET ?", (undone, LARGE))
    return found.fetchone() is not None


def check_links(db: sqlite3.Connection) -> None:
    """Raises IntegrityError when a row points to nothing."""
    if loose := db.execute("PRAGMA foreign_key_check").fetchone():
        raise sqlite3.IntegrityError(f"A row of {loose[0]} points to nothing in {loose[2]}.")


def undo(db: sqlite3.Connection) -> str | None:
    """Take the last step back inside an open transaction; its title, or None when there is none."""
    return _turn(db, "SELECT id, title FROM undo_steps WHERE undone = 0 ORDER BY id DESC LIMIT 1", undone=1)


def redo(db: sqlite3.Connection) -> str | None:
    """Do the step again that was undone last; its title, or None when there is none."""
    return _turn(db, "SELECT id, title FROM undo_steps WHERE undone = 1 ORDER BY id LIMIT 1", undone=0)


def touched(db: sqlite3.Connection, step: int, tables: Iterable[str]) -> set[str]:
    """Which of some tables a step changed, itself or with the rows that go along with those it added."""
    noted = "SELECT 1 FROM undo_rows WHERE step_id = ? AND tab = ? LIMIT 1"
    owners = {table.name: {table.name, *(parent for _, parent in table.owners)} for table in undo_tables(db)}
    return {t for t in tables if any(db.execute(noted, (step, name)).fetchone() for name in owners.get(t, ()))}


def steps(db: sqlite3.Connection) -> list[Step]:
    """All steps, the latest first."""
    found = db.execute("SELECT id, title, at, undone FROM undo_steps ORDER BY id DESC")
    return [Step(i, title, at, bool(undone)) for i, title, at, undone in found]


def _turn(db: sqlite3.Connection, which: str, undone: int) -> str | None:
    found = db.execute(which).fetchone()
    if found is None:
        return None
    _swap(db, found[0])
    db.execute("UPDATE undo_steps SET undone = ? WHERE id = ?", (undone, found[0]))
    return str(found[1])


def _swap(db: sqlite3.Connection, step: int) -> None:
    """Change the places of the step's remembered rows and those in the tables.

    What that changes is noted like any other change: so the way back is always known. Old notes and new ones have
    the step's number and its negative; the longer list gets the number it keeps.
    """
    db.execute("PRAGMA defer_foreign_keys = ON")
    counted = "SELECT count(*), count(before) FROM undo_rows WHERE step_id = ?"
    notes, changed = db.execute(counted, (step,)).fetchone()
    old, new = (-step, step) if notes > 2 * changed else (step, -step)
    _renumber(db, step, old)
    touched = {row[0] for row in db.execute("SELECT DISTINCT tab FROM undo_rows WHERE step_id = ?", (old,)).fetchall()}
    tables = _owners_first(undo_tables(db))
    db.execute("INSERT INTO undo_now VALUES (?)", (new,))
    _take_away(db, tables, old, new)
    for table in tables:
        if table.name in touched:
            _make_room(db, table, old)
    for table in tables:
        if table.name in touched:
            _put_back(db, table, old)
    db.execute("DELETE FROM undo_now")
    db.execute("DELETE FROM undo_rows WHERE step_id = ?", (old,))
    _renumber(db, new, step)


def _renumber(db: sqlite3.Connection, step: int, number: int) -> None:
    if step != number:
        db.execute("UPDATE undo_rows SET step_id = ? WHERE step_id = ?", (number, step))


def _owners_first(tables: list[UndoTable]) -> list[UndoTable]:
    """In an order in which every row comes after those that take it along."""
    ordered: dict[str, UndoTable] = {}
    waiting = {table.name: table for table in tables}
    while waiting:
        free = [t for t in waiting.values() if not {parent for _, parent in t.owners} & (waiting.keys() - {t.name})]
        for table in free or list(waiting.values()):
            ordered[table.name] = waiting.pop(table.name)
    return list(ordered.values())


def _take_away(db: sqlite3.Connection, tables: list[UndoTable], old: int, new: int) -> None:
    """Remove the rows that the step added and all that goes along, each table at once.

    All are noted before any is removed, so that the triggers for removed rows have nothing to do and go meanwhile.
    """
    going = [(table, rows) for table in tables if (rows := _note_going(db, table, old, new))]
    for table, _ in going:
        db.execute(f"DROP TRIGGER IF EXISTS temp.undo_{table.name}_delete")
    for table, rows in reversed(going):
        db.execute(f"DELETE FROM {table.name} AS r WHERE {rows}", {"old": old, "new": new})
    for table, _ in going:
        _forget_mentions(db, tables, table, new)
        db.execute(delete_trigger(table))


def _note_going(db: sqlite3.Connection, table: UndoTable, old: int, new: int) -> str:
    """Note the rows of a table that will go; which those are, as SQL about `r`, or "" when there are none.

    Rows of its owners that will go are noted already.
    """
    noted = "SELECT 1 FROM undo_rows WHERE step_id = ? AND tab = ?"
    ways = []
    if db.execute(f"{noted} AND before IS NULL LIMIT 1", (old, table.name)).fetchone():
        keys = f"SELECT {table.key_parts('key')} FROM undo_rows WHERE step_id = :old AND tab = '{table.name}'"
        columns = ", ".join(f"r.{column}" for column in table.key)
        ways.append(f"({columns}) IN ({keys} AND before IS NULL)")
    for column, owner in table.owners:
        if db.execute(f"{noted} LIMIT 1", (new, owner)).fetchone():
            keys = f"SELECT key FROM undo_rows WHERE step_id = :new AND tab = '{owner}'"
            ways.append(f"r.{column} IN ({keys})")
    if not ways:
        return ""
    rows = " OR ".join(ways)
    done = db.execute(
        f"INSERT INTO undo_rows (step_id, tab, key, before) SELECT :new, '{table.name}', {table.key_of('r')},"
        f" {table.quick_text('r')} FROM {table.name} AS r WHERE {rows}",
        {"old": old, "new": new},
    )
    return rows if done.rowcount else ""


def _forget_mentions(db: sqlite3.Connection, tables: list[UndoTable], gone: UndoTable, new: int) -> None:
    """Nobody mentions a row any more that goes: what the links would see to, were they not switched off."""
    going = f"SELECT {gone.key_parts('key')} FROM undo_rows WHERE step_id = ? AND tab = ?"
    for table in tables:
        for column in (column for column, parent in table.mentions if parent == gone.name):
            change = f"UPDATE {table.name} SET {column} = NULL WHERE {column} IN ({going})"
            db.execute(change, (new, gone.name))


def _make_room(db: sqlite3.Connection, table: UndoTable, step: int) -> None:
    for column in table.unique:  # two rows that trade names would be in each other's way
        db.execute(
            f"UPDATE {table.name} SET {column} = 'undo ' || hex(randomblob(16)) WHERE {table.key_columns} IN"
            f" (SELECT {table.key_parts('key')} FROM undo_rows WHERE step_id = ? AND tab = ?)",
            (step, table.name),
        )


def _put_back(db: sqlite3.Connection, table: UndoTable, step: int) -> None:
    """Give the rows of a table the values remembered of them; where none of them is there, all at once."""
    kept = f"FROM undo_rows WHERE step_id = {step} AND tab = '{table.name}' AND before IS NOT NULL"
    rows = f"r.rowid IN (SELECT key {kept})" if table.whole_number_key else (
        f"({', '.join(f'r.{c}' for c in table.key)}) IN (SELECT {table.key_parts('key')} {kept})")  # fmt: skip
    if db.execute(f"SELECT 1 FROM {table.name} AS r WHERE {rows} LIMIT 1").fetchone():
        rest = [c for c in table.columns if c not in table.key]
        change = f"UPDATE SET {', '.join(f'{c} = excluded.{c}' for c in rest)}" if rest else "NOTHING"
        places = ", ".join("?" * len(table.columns))
        db.executemany(
            f"INSERT INTO {table.name} ({', '.join(table.columns)}) VALUES ({places})"
            f" ON CONFLICT {table.key_columns} DO {change}",
            _remembered(db, table, kept),
        )
    else:
        with unnoted(db, table.name):
            _add_remembered(db, table, kept)
        db.execute(note_all(table, kept))


def _add_remembered(db: sqlite3.Connection, table: UndoTable, kept: str) -> None:
    """Add all remembered rows; those of whole numbers and texts alone without Python, which is three times as quick."""
    first = db.execute(f"SELECT before {kept} LIMIT 1").fetchone()
    rest = kept
    if table.plain and first and json.loads(first[0]).keys() == {*table.columns}:
        values = {column: f"json_extract(before, '$.{column}')" for column in table.columns}
        whole = " AND ".join(f"coalesce({values[c]} = CAST({values[c]} AS INTEGER), 1)" for c in table.real) or "1"
        into = f"INSERT INTO {table.name} ({', '.join(values)}) SELECT {', '.join(values.values())}"
        db.execute(f"{into} {kept} AND {whole}")
        rest = f"{kept} AND NOT ({whole})"
    insert_rows(db, table.name, table.columns, list(_remembered(db, table, rest)))


def _remembered(db: sqlite3.Connection, table: UndoTable, kept: str) -> Iterator[list[Any]]:
    defaults = dict(_defaults(db, table.name))
    for (text,) in db.execute(f"SELECT before {kept}").fetchall():
        row = {**defaults, **json.loads(text, object_hook=_blob if '"$hex"' in text else None)}
        yield [row[column] for column in table.columns]


def _defaults(db: sqlite3.Connection, table: str) -> Iterator[tuple[str, Any]]:
    """Columns younger than a remembered row take their default."""
    for _, name, _, _, default, _ in db.execute(f"PRAGMA table_info({table})").fetchall():
        yield name, None if default is None else db.execute(f"SELECT {default}").fetchone()[0]


def _blob(value: dict[str, Any]) -> Any:
    return bytes.fromhex(value["$hex"]) if "$hex" in value else value


_json_array = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode  # as SQLite writes it
