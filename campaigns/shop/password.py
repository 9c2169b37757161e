"""A shop's password: set, changed, removed. The program's own copies always have the same one."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from campaigns.errors import UserError
from campaigns.shop.backup import list_backups
from campaigns.shop.database import PasswordNeeded, cipher, connect, is_protected, quoted, unlocked
from campaigns.shop.lock import WriterLock
from campaigns.shop.migrations import check_is_shop
from geo.files import written_whole
from geo.progress import OnProgress, no_progress
from geo.texts import tr

SHORTEST = 8


def set_password(shop_file: Path, new: str, old: str = "", on_progress: OnProgress = no_progress) -> int:
    """Protect a closed shop file and its copies with a new password, or with none ("") again; how many files.

    Every file is written anew and takes the old one's place whole; the shop's own comes last, so that a run that was
    stopped can be made again with the same words. What the disk held before can only be found by whoever searches
    its free space. Raises PasswordNeeded when `old` is missing or wrong, UserError when the new one is too short or
    the shop is open elsewhere; then nothing is changed.
    """
    if new and len(new) < SHORTEST:
        raise UserError(tr("This password is too short."), tr("Take at least {n} letters or signs.").format(n=SHORTEST))
    if not shop_file.is_file():
        raise UserError(tr("There is no shop file {path}.").format(path=shop_file), tr("Check the name."))
    key = unlocked(shop_file, old)
    with closing(connect(shop_file, key, mode="rw")) as db:
        check_is_shop(db, shop_file)
    with _held(shop_file):
        files = [*(backup.path for backup in list_backups(shop_file)), shop_file]
        for done, path in enumerate(files):
            on_progress(tr("Writing files with the new password"), done, len(files))
            _write_anew(path, [key, new], new)
    return len(files)


@contextmanager
def _held(shop_file: Path) -> Iterator[None]:
    lock = WriterLock(shop_file)
    try:
        yield
    finally:
        lock.release()


def _write_anew(path: Path, tried: list[str], new: str) -> None:
    """A file under the new password; `tried` open it, the last of them from a run that was stopped."""
    old = _opens(path, tried)
    if old == new:
        return
    with written_whole(path) as draft:
        with closing(_by_cipher(path, old)) as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            _export(db, draft, new)
        with closing(connect(draft, new, mode="ro")) as db:
            if db.execute("PRAGMA integrity_check").fetchone()[0] != "ok":  # pragma: no cover
                raise UserError(tr("{name} could not be written.").format(name=path.name), tr("Check the disk."))
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        for rest in ("-wal", "-shm"):  # a log of the old file must never be played onto the new one
            path.with_name(path.name + rest).unlink(missing_ok=True)


def _opens(path: Path, tried: list[str]) -> str:
    if not is_protected(path):
        return ""
    for password in filter(None, tried):
        try:
            connect(path, password, mode="ro").close()
        except PasswordNeeded:
            continue
        return password
    raise PasswordNeeded(
        tr("{name} has another password.").format(name=path.name), tr("Move it out of the folder, then try again.")
    )


def _by_cipher(path: Path, password: str) -> sqlite3.Connection:
    """Also a plain file opened with SQLCipher, which alone can write the other kind; nobody else has it open now."""
    if password:
        return connect(path, password, mode="rw")
    db: sqlite3.Connection = cipher().connect(path, isolation_level=None)
    return db


def _export(db: sqlite3.Connection, draft: Path, new: str) -> None:
    """All tables into a new file; what SQLCipher's export leaves out is set by hand."""
    version, application = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("user_version", "application_id"))
    db.execute(f"ATTACH DATABASE ? AS anew KEY {quoted(new)}", (str(draft),))
    db.execute("PRAGMA anew.auto_vacuum = INCREMENTAL")
    db.execute("SELECT sqlcipher_export('anew')").fetchall()
    db.execute(f"PRAGMA anew.user_version = {int(version)}")
    db.execute(f"PRAGMA anew.application_id = {int(application)}")
    db.execute("DETACH DATABASE anew")
