"""Many rows go into a table in their order, whatever their number."""

from __future__ import annotations

import sqlite3

import pytest

from campaigns.shop.bulk import TOGETHER, insert_rows

MOST_ROWS = TOGETHER[0]


@pytest.fixture
def db() -> sqlite3.Connection:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT UNIQUE, length INTEGER)")
    return db


@pytest.mark.parametrize("count", [0, 1, MOST_ROWS - 1, MOST_ROWS, MOST_ROWS + 1, 2 * MOST_ROWS + 7])
def test_every_row_arrives_in_order(db: sqlite3.Connection, count: int) -> None:
    rows = [(f"word {i}", i) for i in range(count)]
    insert_rows(db, "words", ("word", "length"), rows)
    assert db.execute("SELECT word, length FROM words ORDER BY id").fetchall() == rows


def test_what_is_there_stays_when_that_is_the_rule(db: sqlite3.Connection) -> None:
    rows = [(f"word {i % 300}", i) for i in range(2 * MOST_ROWS)]
    insert_rows(db, "words", ("word", "length"), rows, "ON CONFLICT DO NOTHING")
    assert db.execute("SELECT count(*), sum(length) FROM words").fetchone() == (300, sum(range(300)))


def test_wide_rows_stay_within_what_one_statement_takes(db: sqlite3.Connection) -> None:
    columns = [f"c{i}" for i in range(60)]
    db.execute(f"CREATE TABLE wide ({', '.join(columns)})")
    insert_rows(db, "wide", columns, [[i] * 60 for i in range(1200)])
    assert db.execute("SELECT count(*), sum(c59) FROM wide").fetchone() == (1200, sum(range(1200)))
