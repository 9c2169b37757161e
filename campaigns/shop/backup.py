"""Copies of the shop file that the program makes by itself: before imports and migrations, and once a day."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from campaigns.errors import UserError
from campaigns.shop.database import connect, database_errors, operational_errors, unlocked
from geo.files import written_whole
from geo.texts import tr

RECENT = 8  # the latest copies are all kept; then one a day, a week, a month
DAYS, WEEKS, MONTHS = 14, 8, 12
ENDING = ".backup"


@dataclass(frozen=True)
class Backup:
    """One copy: the file, when it was made (the computer's clock) and why."""

    path: Path
    made_at: datetime
    why: str


def backup_folder(shop_file: Path) -> Path:
    """Where the copies of a shop file lie: a folder beside it."""
    return shop_file.with_name(f"{shop_file.stem} backups")


def make_backup(db: sqlite3.Connection, shop_file: Path, why: str, password: str = "") -> Path:
    """Copy the whole open file, then thin the older copies out. Raises UserError when there is no room.

    A file with a password gives a copy with the same one.
    """
    now = datetime.now()
    target = backup_folder(shop_file) / f"{now:%Y-%m-%d %H-%M-%S.%f} {why}{ENDING}"
    with written_whole(target) as draft, closing(connect(draft, password)) as copy:
        try:
            db.backup(copy)
        except operational_errors() as error:
            raise OSError(errno.EIO, str(error)) from error
    thin_out(shop_file)
    return target


def make_daily_backup(db: sqlite3.Connection, shop_file: Path, password: str = "") -> Path | None:
    """A copy, unless one was made today."""
    latest = list_backups(shop_file)[:1]
    if latest and latest[0].made_at.date() == date.today():
        return None
    return make_backup(db, shop_file, "daily", password)


def list_backups(shop_file: Path) -> list[Backup]:
    """All copies of a shop file, the latest first."""
    found = [_read_name(path) for path in backup_folder(shop_file).glob(f"*{ENDING}")]
    return sorted((b for b in found if b is not None), key=lambda b: b.made_at, reverse=True)


def restore_backup(backup: Path, shop_file: Path, password: str = "") -> None:
    """Put a copy in the place of the (closed) shop file; what stood there is kept as a copy too.

    `password` is the one of both, where they have one. Raises PasswordNeeded when it is missing or wrong, UserError
    when the copy is damaged; then nothing is changed.
    """
    _check_whole(backup, password)
    if shop_file.exists():
        own = unlocked(shop_file, password)
        with closing(connect(shop_file, own)) as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            make_backup(db, shop_file, "before restoring", own)
    key = unlocked(backup, password)
    with written_whole(shop_file) as draft, closing(connect(backup, key)) as source:
        with closing(connect(draft, key)) as copy:
            source.backup(copy)
        for rest in ("-wal", "-shm"):  # a log of the old file must never be played onto the new one
            shop_file.with_name(shop_file.name + rest).unlink(missing_ok=True)


def thin_out(shop_file: Path) -> None:
    """Keep the latest copies, then the last of each day, week and month."""
    backups = list_backups(shop_file)
    for path in {backup.path for backup in backups} - _worth_keeping(backups):
        path.unlink(missing_ok=True)


def _worth_keeping(backups: list[Backup]) -> set[Path]:
    keep = {b.path for b in backups[:RECENT]}
    for pattern, number in (("%Y-%m-%d", DAYS), ("%G-%V", WEEKS), ("%Y-%m", MONTHS)):
        last_of: dict[str, Path] = {}
        for backup in backups:
            last_of.setdefault(backup.made_at.strftime(pattern), backup.path)
        keep |= set(list(last_of.values())[:number])
    return keep


def _read_name(path: Path) -> Backup | None:
    day, _, rest = path.name.removesuffix(ENDING).partition(" ")
    time, _, why = rest.partition(" ")
    try:
        return Backup(path, datetime.strptime(f"{day} {time}", "%Y-%m-%d %H-%M-%S.%f"), why)
    except ValueError:
        return None


def _check_whole(backup: Path, password: str) -> None:
    key = unlocked(backup, password)
    try:
        with closing(connect(backup, key, mode="ro")) as db:
            sound = db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    except database_errors():
        sound = False
    if not sound or not backup.stat().st_size:
        raise UserError(tr("The copy {name} is damaged.").format(name=backup.name), tr("Choose an older one."))
