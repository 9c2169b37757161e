"""Many rows at a time into one table, at the price of few statements."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from itertools import chain
from typing import Any

MOST_ROWS = 1000  # in one statement
MOST_VALUES = 30_000  # SQLite takes 32,766 where nobody built it otherwise


def insert_rows(
    db: sqlite3.Connection, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]], conflict: str = ""
) -> None:
    """Add rows, each with the values of `columns`; `conflict` is SQL such as "ON CONFLICT DO NOTHING".

    A statement of a thousand rows runs without Python between them, so that meanwhile another thread can work.
    """
    one = f"({', '.join('?' * len(columns))})"
    into = f"INSERT INTO {table} ({', '.join(columns)}) VALUES "
    many = min(MOST_ROWS, MOST_VALUES // len(columns))
    whole = len(rows) // many * many
    if whole:
        statement = f"{into}{', '.join([one] * many)} {conflict}"
        for start in range(0, whole, many):
            db.execute(statement, list(chain.from_iterable(rows[start : start + many])))
    if whole < len(rows):
        db.executemany(f"{into}{one} {conflict}", rows[whole:])
