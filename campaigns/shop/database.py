"""Opening a shop's database: plain SQLite, or SQLCipher where the file is protected by a password.

SQLCipher comes as the wheel `sqlcipher3` (for Linux, Windows and macOS), which is the module `sqlite3` built on
another library. It encrypts every page of the file and of its log with AES-256, keyed by PBKDF2 of the password. A
plain file is never opened with it, nor a protected one with `sqlite3`: two libraries in one process would not see
each other's locks.
"""

from __future__ import annotations

import sqlite3
import sys
import unicodedata
from pathlib import Path
from typing import Any, cast

from campaigns.errors import UserError
from geo.texts import tr

HEAD = b"SQLite format 3\0"  # the first bytes of a plain file; a protected one begins with a random salt
PAGE = 4096


class PasswordNeeded(UserError):
    """The file is protected, and no password or a wrong one was given."""


def is_protected(path: Path) -> bool:
    """Whether a file is a database protected by a password: whole pages that begin with no known text."""
    try:
        with path.open("rb") as file:
            head = file.read(len(HEAD))
            size = path.stat().st_size
    except OSError:
        return False
    looks_random = head != HEAD and any(byte < 9 or byte > 126 for byte in head)
    return size >= PAGE and size % PAGE == 0 and looks_random


def connect(path: Path, password: str = "", *, mode: str = "rwc") -> sqlite3.Connection:
    """A connection without transactions of its own (`mode` is SQLite's: ro, rw, rwc).

    Raises PasswordNeeded when the password is wrong; an error of the library when the file cannot be opened.
    """
    library = cipher() if password else sqlite3
    uri = f"{path.resolve().as_uri()}?mode={mode}"
    db = library.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=10)
    db.row_factory = library.Row
    if password:
        db.execute("PRAGMA cipher_log_level = NONE")  # its lines on a wrong password are no use to a person
        db.execute(f"PRAGMA key = {quoted(password)}")
        _try_password(db, path)
    return cast(sqlite3.Connection, db)


def unlocked(path: Path, password: str) -> str:
    """The password to connect with: "" for a plain file. Raises PasswordNeeded when one is needed and none given."""
    if not is_protected(path):
        return ""
    if not password:
        raise PasswordNeeded(tr("{name} is protected by a password.").format(name=path.name), tr("Give the password."))
    return password


def cipher() -> Any:
    """The module sqlcipher3. Raises UserError where it is not installed."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        remedy = tr("Install the Python package sqlcipher3 beside Doorstep.")
        raise UserError(tr("This computer lacks the part that opens files with a password."), remedy) from error
    return dbapi2


def quoted(password: str) -> str:
    """A password as an SQL text. The same letters typed on another computer are the same password (NFC)."""
    text = unicodedata.normalize("NFC", password)
    return "'" + text.replace("'", "''") + "'"


def database_errors() -> tuple[type[Exception], ...]:
    """What `except` has to name for any error of the database, whichever library opened it."""
    other = sys.modules.get("sqlcipher3.dbapi2")
    return (sqlite3.DatabaseError, other.DatabaseError) if other else (sqlite3.DatabaseError,)


def operational_errors() -> tuple[type[Exception], ...]:
    """The same for errors that are no fault of the file: a full disk, somebody else writing."""
    other = sys.modules.get("sqlcipher3.dbapi2")
    return (sqlite3.OperationalError, other.OperationalError) if other else (sqlite3.OperationalError,)


def error_code(error: Exception) -> int:
    """SQLite's primary code of an error."""
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)) & 0xFF


def _try_password(db: Any, path: Path) -> None:
    try:
        db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except database_errors() as error:
        db.close()
        if error_code(error) != sqlite3.SQLITE_NOTADB:
            raise
        wrong = tr("That is not the password of {name}.").format(name=path.name)
        raise PasswordNeeded(wrong, tr("Type it again.")) from error
