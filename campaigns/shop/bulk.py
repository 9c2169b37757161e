"""Many rows at a time into one table, at the price of few statements."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from itertools import chain
from typing import Any

TOGETHER = (200, 20, 1)  # rows in one statement
MOST_VALUES = 30_000  # SQLite takes 32,766 where nobody built it otherwise


def insert_rows(
    db: sqlite3.Connection, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]], conflict: str = ""
) -> None:
    """Add rows, each with the values of `columns`; `conflict` is SQL such as "ON CONFLICT DO NOTHING".

    A statement of many rows runs without Python between them; there are three lengths of it only, so that each is
    read by SQLite once.
    """
    one = f"({', '.join('?' * len(columns))})"
    into = f"INSERT INTO {table} ({', '.join(columns)}) VALUES "
    done = 0
    for many in TOGETHER:
        if many * len(columns) > MOST_VALUES:
            continue
        statement = f"{into}{', '.join([one] * many)} {conflict}"
        while len(rows) - done >= many:
            db.execute(statement, list(chain.from_iterable(rows[done : done + many])))
            done += many
