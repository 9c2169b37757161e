"""From an older shop file to today's tables, one step a version.

To change a table: alter tables.sql, then add a function here that does the same to the file as it was.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from campaigns.errors import UserError
from campaigns.shop.backup import make_backup
from campaigns.shop.database import database_errors, operational_errors
from geo.texts import tr

APPLICATION_ID = 0x44525354  # "DRST" in the head of the file: this is a shop
FIRST_VERSION = 1
Migration = Callable[[sqlite3.Connection], None]
MIGRATIONS: dict[int, Migration] = {}  # version it leads to -> what it does


def migration(version: int) -> Callable[[Migration], Migration]:
    """Mark a function as the step to `version`; it runs inside the transaction that records it."""

    def register(step: Migration) -> Migration:
        MIGRATIONS[version] = step
        return step

    return register


@migration(2)
def add_duplicates(db: sqlite3.Connection) -> None:
    """Who may be on the list twice, the owner's answers, and merges that can be taken apart."""
    text = (Path(__file__).parent / "tables.sql").read_text(encoding="utf-8")
    start, end = text.index("CREATE TABLE duplicate_pairs"), text.index("CREATE TABLE items")
    for statement in filter(str.strip, text[start:end].split(";\n")):
        db.execute(statement)


@migration(3)
def add_forgotten_members(db: sqlite3.Connection) -> None:
    """Numbers of the people an audience had who were erased since."""
    text = (Path(__file__).parent / "tables.sql").read_text(encoding="utf-8")
    start = text.index("CREATE TABLE audience_forgotten")
    db.execute(text[start : text.index(";", start)])


@migration(4)
def drop_digests_of_rows(db: sqlite3.Connection) -> None:
    """A row is known again by what is kept of it in customer_rows."""
    db.execute("DELETE FROM customer_keys WHERE kind = 'row'")


def current_version() -> int:
    """The version this program writes."""
    return max(MIGRATIONS, default=FIRST_VERSION)


def create_tables(db: sqlite3.Connection) -> None:
    """Lay a new, empty shop file out."""
    db.execute("PRAGMA auto_vacuum = INCREMENTAL")
    tables = (Path(__file__).parent / "tables.sql").read_text(encoding="utf-8")
    db.executescript(f"BEGIN;\n{tables}\nCOMMIT;")
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {current_version()}")


def check_is_shop(db: sqlite3.Connection, shop_file: Path) -> None:
    """Raises UserError when the file is no shop file, or one of a newer Doorstep."""
    try:
        application = db.execute("PRAGMA application_id").fetchone()[0]
        version = db.execute("PRAGMA user_version").fetchone()[0]
    except operational_errors():  # no fault of the file: the disk is full, or cannot be read
        raise
    except database_errors() as error:
        raise _no_shop(shop_file) from error
    if application != APPLICATION_ID:
        raise _no_shop(shop_file)
    if version > current_version():
        raise UserError(
            tr(
                "{name} was made by a newer Doorstep (file version {version}, this program knows {current_version})."
            ).format(name=shop_file.name, version=version, current_version=current_version()),
            tr("Install the newer program; the file was left as it is."),
        )


def migrate(db: sqlite3.Connection, shop_file: Path, password: str = "") -> None:
    """Bring an older file up to date: a copy first, then one transaction a version."""
    version = db.execute("PRAGMA user_version").fetchone()[0]
    steps = sorted(v for v in MIGRATIONS if v > version)
    if steps:
        make_backup(db, shop_file, f"before version {steps[-1]}", password)
    for step in steps:
        db.execute("BEGIN IMMEDIATE")
        try:
            MIGRATIONS[step](db)
            db.execute(f"PRAGMA user_version = {step}")
            db.execute("COMMIT")
        except BaseException:
            db.execute("ROLLBACK")
            raise


def _no_shop(shop_file: Path) -> UserError:
    return UserError(
        tr("{name} is no shop file.").format(name=shop_file.name), tr("Choose the file that `shop new` made.")
    )
