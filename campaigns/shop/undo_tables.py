"""The tables that undo knows, and the triggers that note what changes in them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

NEVER_UNDONE = {"undo_steps", "undo_rows", "tombstones"}


@dataclass(frozen=True)
class UndoTable:
    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]
    whole_number_key: bool
    unique: tuple[str, ...]  # text columns whose values may not repeat, besides the key
    owners: tuple[tuple[str, str], ...]  # (column, table): rows that take this one along when they are deleted
    mentions: tuple[tuple[str, str], ...]  # (column, table): rows that are forgotten here when they are deleted
    numbers: tuple[str, ...]  # columns that are not of texts, in which SQLite keeps no number
    real: tuple[str, ...]  # those of numbers that may have a fraction
    plain: bool  # numbers and texts alone

    def row_text(self, row: str) -> str:
        names = json.dumps(self.columns).replace("'", "''")
        return f"undo_text('{names}', {', '.join(f'{row}.{c}' for c in self.columns)})"

    def quick_text(self, row: str) -> str:
        """The same text without Python, which only numbers with a fraction and bytes need."""
        columns = [f"{row}.{column}" for column in self.columns]
        numbers = [f"{row}.{column}" for column in self.numbers]
        fractions = " OR ".join(f"(typeof({c}) = 'real' AND {c} <> 0)" for c in numbers) or "0"
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


def undo_tables(db: sqlite3.Connection) -> list[UndoTable]:
    """The tables that can be undone; virtual tables and their shadows are worked out anew, not undone."""
    listed = db.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    return [described(db, name) for name in sorted(row[0] for row in listed) if name not in NEVER_UNDONE]


def described(db: sqlite3.Connection, name: str) -> UndoTable:
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
    numbers = tuple(column for column, kind in types.items() if kind != "TEXT")
    real = tuple(column for column, kind in types.items() if kind == "REAL")
    plain = {*types.values()} <= {"INTEGER", "TEXT", "REAL"}
    owners, mentions = tuple(links["CASCADE"]), tuple(links["SET NULL"])
    return UndoTable(
        name, tuple(types), key, whole_number, tuple(dict.fromkeys(unique)), owners, mentions, numbers, real, plain
    )


def triggers(table: UndoTable) -> Iterator[str]:
    """Not `INSERT OR IGNORE`: inside a trigger the outer statement's own conflict rule would win over it."""
    change = " OR ".join(f"OLD.{c} IS NOT NEW.{c}" for c in table.columns)
    moved = " OR ".join(f"OLD.{c} IS NOT NEW.{c}" for c in (*table.key, *(column for column, _ in table.owners)))
    rekeyed = " OR ".join(f"OLD.{c} IS NOT NEW.{c}" for c in table.key)
    absent = _note(table, "NEW", "NULL")
    was = _note(table, "OLD", table.row_text("OLD"))
    gone_over = f"{absent} AND (({rekeyed}) OR {_goes_along(table, 'OLD')})"
    head = f"CREATE TEMP TRIGGER IF NOT EXISTS undo_{table.name}"
    yield insert_trigger(table)
    yield delete_trigger(table)
    yield f"{head}_update BEFORE UPDATE ON main.{table.name} WHEN {change} BEGIN {was}; END"
    yield f"{head}_move AFTER UPDATE ON main.{table.name} WHEN {moved} BEGIN {gone_over}; END"


def insert_trigger(table: UndoTable) -> str:
    name = f"undo_{table.name}_insert"
    note = _note(table, "NEW", "NULL")
    return f"CREATE TEMP TRIGGER IF NOT EXISTS {name} AFTER INSERT ON main.{table.name} BEGIN {note}; END"


def delete_trigger(table: UndoTable) -> str:
    name = f"undo_{table.name}_delete"
    note = _note(table, "OLD", table.row_text("OLD"))
    return f"CREATE TEMP TRIGGER IF NOT EXISTS {name} BEFORE DELETE ON main.{table.name} BEGIN {note}; END"


def _note(table: UndoTable, row: str, before: str) -> str:
    """Remember a row, once a step; not one that comes and goes with an owner added in the same step."""
    tab, key = f"'{table.name}'", table.key_of(row)
    return (
        f"INSERT INTO undo_rows (step_id, tab, key, before) SELECT n.step_id, {tab}, {key}, {before}"
        f" FROM undo_now n WHERE NOT {_goes_along(table, row)} AND NOT EXISTS"
        f" (SELECT 1 FROM undo_rows u WHERE u.step_id = n.step_id AND u.tab = {tab} AND u.key = {key})"
    )


def _goes_along(table: UndoTable, row: str) -> str:
    """Whether the row belongs to one that this step added, so that taking the owner away takes it away as well."""
    return _goes_along_with(table, [f"+{row}.{column}" for column, _ in table.owners])


def _goes_along_with(table: UndoTable, owners: list[str]) -> str:
    """The same for owners given as SQL, in the table's order of them."""
    if not owners:
        return "0"
    added = "SELECT 1 FROM undo_rows o WHERE o.step_id = n.step_id AND o.before IS NULL AND o.tab"
    there = zip(owners, table.owners, strict=True)
    ways = (f"EXISTS ({added} = '{parent}' AND o.key = {owner})" for owner, (_, parent) in there)
    return f"({' OR '.join(ways)})"


def undo_text(names: str, *values: Any) -> str:
    """A row as JSON; numbers keep every digit, bytes are written as hexadecimal."""
    row = zip(_names(names), values, strict=True)
    texts = {name: {"$hex": value.hex()} if isinstance(value, bytes) else value for name, value in row}
    return json.dumps(texts, ensure_ascii=False)


@cache
def _names(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def note_all(table: UndoTable, kept: str) -> str:
    """What the triggers for added rows do, for all remembered ones at once: `kept` is SQL that gives these."""
    owners = [f"json_extract(r.before, '$.{column}')" for column, _ in table.owners]
    return (
        f"INSERT INTO undo_rows (step_id, tab, key, before) SELECT n.step_id, '{table.name}', r.key, NULL"
        f" FROM undo_now n, (SELECT key, before {kept}) AS r WHERE NOT {_goes_along_with(table, owners)}"
        " ON CONFLICT DO NOTHING"
    )
