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
from functools import cache
from typing import Any

from campaigns.shop.bulk import insert_rows

KEPT = 200  # steps; older ones are forgotten
LARGE = 5000  # rows noted of a step
NEVER_UNDONE = {"undo_steps", "undo_rows", "tombstones"}


@dataclass(frozen=True)
class Step:
    """One thing the person did. `undone` steps are those that redo would bring back."""

    id: int
    title: str
    at: str
    undone: bool


@dataclass(frozen=True)
class _Table:
    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]
    whole_number_key: bool
    unique: tuple[str, ...]  # text columns whose values may not repeat, besides the key
    owners: tuple[tuple[str, str], ...]  # (column, table): rows that take this one along when they are deleted
    mentions: tuple[tuple[str, str], ...]  # (column, table): rows that are forgotten here when they are deleted

    def row_text(self, row: str) -> str:
        names = json.dumps(self.columns).replace("'", "''")
        return f"undo_text('{names}', {', '.join(f'{row}.{c}' for c in self.columns)})"

    def quick_text(self, row: str) -> str:
        """The same text without Python, which only numbers with a fraction and bytes need."""
        columns = [f"{row}.{column}" for column in self.columns]
        fractions = " OR ".join(f"(typeof({c}) = 'real' AND {c} <> 0)" for c in columns)
        types = ", ".join(f"typeof({c})" for c in columns)
        quick = ", ".join(f"'{name}', {c}" for name, c in zip(self.columns, columns, strict=True))
        return f"CASE WHEN 'blob' IN ({types}) OR {fractions} THEN {self.row_text(row)} ELSE json_object({quick}) END"

    def key_of(self, row: str) -> str:
        if self.whole_number_key:  # "+": without the column's affinity, or undo_rows would be searched whole
            return f"+{row}.{self.key[0]}"
        return f"json_array({', '.join(f'{row}.{c}' for c in self.key)})"

    def key_parts(self, key: str) -> str:
        if self.whole_number_key:
            return key
        return ", ".join(f"json_extract({key}, '$[{i}]')" for i in range(len(self.key)))

    @property
    def key_columns(self) -> str:
        return f"({', '.join(self.key)})"


def track(db: sqlite3.Connection) -> None:
    """Make this connection note every change made between `begin` and `finish`."""
    db.create_function("undo_text", -1, _undo_text, deterministic=True)
    db.execute("CREATE TEMP TABLE IF NOT EXISTS undo_now (step_id INTEGER NOT NULL)")
    for table in _tables(db):
        for statement in _triggers(table):
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
        db.execute(_insert_trigger(_describe(db, table)))


@contextmanager
def noted_again(db: sqlite3.Connection, *tables: str) -> Iterator[None]:
    """Inside `unnoted`: rows added to these tables are noted one by one."""
    for table in tables:
        db.execute(_insert_trigger(_describe(db, table)))
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
    tables = _owners_first(_tables(db))
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


def _owners_first(tables: list[_Table]) -> list[_Table]:
    """In an order in which every row comes after those that take it along."""
    ordered: dict[str, _Table] = {}
    waiting = {table.name: table for table in tables}
    while waiting:
        free = [t for t in waiting.values() if not {parent for _, parent in t.owners} & (waiting.keys() - {t.name})]
        for table in free or list(waiting.values()):
            ordered[table.name] = waiting.pop(table.name)
    return list(ordered.values())


def _take_away(db: sqlite3.Connection, tables: list[_Table], old: int, new: int) -> None:
    """Remove the rows that the step added and all that goes along, each table at once.

    All are noted before any is removed, so that the triggers for removed rows have nothing to do and go meanwhile.
    """
    going = [(table, rows) for table in tables if (rows := _note_going(db, table, old, new))]
    for table, _ in going:
        db.execute(f"DROP TRIGGER IF EXISTS temp.undo_{table.name}_delete")
    for table, rows in reversed(going):
        _forget_mentions(db, tables, table, new)
        db.execute(f"DELETE FROM {table.name} AS r WHERE {rows}", {"old": old, "new": new})
    for table, _ in going:
        db.execute(_delete_trigger(table))


def _note_going(db: sqlite3.Connection, table: _Table, old: int, new: int) -> str:
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


def _forget_mentions(db: sqlite3.Connection, tables: list[_Table], gone: _Table, new: int) -> None:
    """Nobody mentions a row any more that goes: what the links would see to, were they not switched off."""
    going = f"SELECT {gone.key_parts('key')} FROM undo_rows WHERE step_id = ? AND tab = ?"
    for table in tables:
        for column in (column for column, parent in table.mentions if parent == gone.name):
            change = f"UPDATE {table.name} SET {column} = NULL WHERE {column} IN ({going})"
            db.execute(change, (new, gone.name))


def _make_room(db: sqlite3.Connection, table: _Table, step: int) -> None:
    for column in table.unique:  # two rows that trade names would be in each other's way
        db.execute(
            f"UPDATE {table.name} SET {column} = 'undo ' || hex(randomblob(16)) WHERE {table.key_columns} IN"
            f" (SELECT {table.key_parts('key')} FROM undo_rows WHERE step_id = ? AND tab = ?)",
            (step, table.name),
        )


def _put_back(db: sqlite3.Connection, table: _Table, step: int) -> None:
    rest = [c for c in table.columns if c not in table.key]
    change = f"UPDATE SET {', '.join(f'{c} = excluded.{c}' for c in rest)}" if rest else "NOTHING"
    places = ", ".join("?" * len(table.columns))
    db.executemany(
        f"INSERT INTO {table.name} ({', '.join(table.columns)}) VALUES ({places})"
        f" ON CONFLICT {table.key_columns} DO {change}",
        _remembered(db, table, step),
    )


def _remembered(db: sqlite3.Connection, table: _Table, step: int) -> Iterator[list[Any]]:
    defaults = dict(_defaults(db, table.name))
    found = "SELECT before FROM undo_rows WHERE step_id = ? AND tab = ? AND before IS NOT NULL"
    for (text,) in db.execute(found, (step, table.name)).fetchall():
        row = {**defaults, **json.loads(text, object_hook=_blob)}
        yield [row[column] for column in table.columns]


def _defaults(db: sqlite3.Connection, table: str) -> Iterator[tuple[str, Any]]:
    """Columns younger than a remembered row take their default."""
    for _, name, _, _, default, _ in db.execute(f"PRAGMA table_info({table})").fetchall():
        yield name, None if default is None else db.execute(f"SELECT {default}").fetchone()[0]


def _tables(db: sqlite3.Connection) -> list[_Table]:
    """The tables that can be undone; virtual tables and their shadows are worked out anew, not undone."""
    listed = db.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    return [_describe(db, name) for name in sorted(row[0] for row in listed) if name not in NEVER_UNDONE]


def _describe(db: sqlite3.Connection, name: str) -> _Table:
    info = db.execute(f"PRAGMA table_info({name})").fetchall()
    key = tuple(row[1] for row in sorted((r for r in info if r[5]), key=lambda r: r[5]))
    types = {row[1]: str(row[2]).upper() for row in info}
    unique = []
    for _, index, is_unique, origin, _ in db.execute(f"PRAGMA index_list({name})").fetchall():
        if is_unique and origin != "pk":
            columns = [row[2] for row in db.execute(f"PRAGMA index_info({index})").fetchall()]
            unique += [c for c in columns if types[c] == "TEXT" and c not in key][:1]
    links: dict[str, list[tuple[str, str]]] = {"CASCADE": [], "SET NULL": []}
    for _, _, parent, column, to, _, on_delete, _ in db.execute(f"PRAGMA foreign_key_list({name})").fetchall():
        if on_delete in links and to == "id" and parent not in NEVER_UNDONE:
            links[on_delete].append((column, parent))
    whole_number = len(key) == 1 and types[key[0]] == "INTEGER"
    owners, mentions = tuple(links["CASCADE"]), tuple(links["SET NULL"])
    return _Table(name, tuple(types), key, whole_number, tuple(dict.fromkeys(unique)), owners, mentions)


def _triggers(table: _Table) -> Iterator[str]:
    """Not `INSERT OR IGNORE`: inside a trigger the outer statement's own conflict rule would win over it."""
    change = " OR ".join(f"OLD.{c} IS NOT NEW.{c}" for c in table.columns)
    moved = " OR ".join(f"OLD.{c} IS NOT NEW.{c}" for c in (*table.key, *(column for column, _ in table.owners)))
    rekeyed = " OR ".join(f"OLD.{c} IS NOT NEW.{c}" for c in table.key)
    absent = _note(table, "NEW", "NULL")
    was = _note(table, "OLD", table.row_text("OLD"))
    gone_over = f"{absent} AND (({rekeyed}) OR {_goes_along(table, 'OLD')})"
    head = f"CREATE TEMP TRIGGER IF NOT EXISTS undo_{table.name}"
    yield _insert_trigger(table)
    yield _delete_trigger(table)
    yield f"{head}_update BEFORE UPDATE ON main.{table.name} WHEN {change} BEGIN {was}; END"
    yield f"{head}_move AFTER UPDATE ON main.{table.name} WHEN {moved} BEGIN {gone_over}; END"


def _insert_trigger(table: _Table) -> str:
    name = f"undo_{table.name}_insert"
    note = _note(table, "NEW", "NULL")
    return f"CREATE TEMP TRIGGER IF NOT EXISTS {name} AFTER INSERT ON main.{table.name} BEGIN {note}; END"


def _delete_trigger(table: _Table) -> str:
    name = f"undo_{table.name}_delete"
    note = _note(table, "OLD", table.row_text("OLD"))
    return f"CREATE TEMP TRIGGER IF NOT EXISTS {name} BEFORE DELETE ON main.{table.name} BEGIN {note}; END"


def _note(table: _Table, row: str, before: str) -> str:
    """Remember a row, once a step; not one that comes and goes with an owner added in the same step."""
    tab, key = f"'{table.name}'", table.key_of(row)
    return (
        f"INSERT INTO undo_rows (step_id, tab, key, before) SELECT n.step_id, {tab}, {key}, {before}"
        f" FROM undo_now n WHERE NOT {_goes_along(table, row)} AND NOT EXISTS"
        f" (SELECT 1 FROM undo_rows u WHERE u.step_id = n.step_id AND u.tab = {tab} AND u.key = {key})"
    )


def _goes_along(table: _Table, row: str) -> str:
    """Whether the row belongs to one that this step added, so that taking the owner away takes it away as well."""
    if not table.owners:
        return "0"
    added = "SELECT 1 FROM undo_rows o WHERE o.step_id = n.step_id AND o.before IS NULL AND o.tab"
    owners = (f"EXISTS ({added} = '{parent}' AND o.key = +{row}.{column})" for column, parent in table.owners)
    return f"({' OR '.join(owners)})"


def _undo_text(names: str, *values: Any) -> str:
    """A row as JSON; numbers keep every digit, bytes are written as hexadecimal."""
    row = zip(_names(names), values, strict=True)
    texts = {name: {"$hex": value.hex()} if isinstance(value, bytes) else value for name, value in row}
    return json.dumps(texts, ensure_ascii=False)


_json_array = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode  # as SQLite writes it


@cache
def _names(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def _blob(value: dict[str, Any]) -> Any:
    return bytes.fromhex(value["$hex"]) if "$hex" in value else value
