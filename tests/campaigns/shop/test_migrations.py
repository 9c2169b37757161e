"""Files of every older version come to be what a new one is, and lose nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from campaigns.shop.check import check_shop
from campaigns.shop.migrations import FIRST_VERSION, current_version
from campaigns.shop.shop import Shop

ANN = "INSERT INTO customers (id, first_name, name, email) VALUES (1, 'Ann', 'Ann', 'ann@example.org')"
KEYS = "INSERT INTO customer_keys VALUES (1, 'email', 'ann@example.org')"
NOT_THERE_BEFORE = {2: ("duplicate_pairs", "not_duplicates", "merges"), 3: ("audience_forgotten",), 4: ()}


def made_older(file: Path, version: int) -> None:
    """Make a file what it was in a version."""
    with closing(sqlite3.connect(file)) as db, db:
        for table in (table for v, tables in NOT_THERE_BEFORE.items() if v > version for table in tables):
            db.execute(f"DROP TABLE {table}")
        if version < 4:
            db.execute("INSERT INTO customer_keys VALUES (1, 'row', '0123456789abcdef01234567')")
        db.execute(f"PRAGMA user_version = {version}")


def layout(db: sqlite3.Connection) -> set[tuple[str, str]]:
    """Tables and indexes with the words they were made with, however they are spaced."""
    made = db.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
    return {(name, " ".join(line.partition("--")[0].strip() for line in sql.splitlines())) for name, sql in made}


@pytest.mark.parametrize("version", range(FIRST_VERSION, 4))
def test_a_file_of_an_older_version_becomes_what_a_new_one_is(shop: Shop, version: int) -> None:
    new = layout(shop.db)
    with shop.step("Added Ann") as db:
        db.execute(ANN)
        db.execute(KEYS)
    shop.close()
    made_older(shop.path, version)
    with Shop.open(shop.path) as again:
        assert again.db.execute("PRAGMA user_version").fetchone()[0] == current_version()
        assert layout(again.db) == new
        assert [tuple(row) for row in again.db.execute("SELECT kind, value FROM customer_keys")] == [
            ("email", "ann@example.org")
        ]
        assert check_shop(again).whole
        assert again.undo() == "Added Ann"


def test_every_version_is_told_of_here() -> None:
    assert list(NOT_THERE_BEFORE) == list(range(FIRST_VERSION + 1, current_version() + 1))
