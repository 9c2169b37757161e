"""One shop: its file, its settings, and the only ways to change it."""

from __future__ import annotations

import secrets
import sqlite3
import threading
import weakref
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from campaigns.errors import UserError
from campaigns.shop import history
from campaigns.shop.backup import make_backup, make_daily_backup
from campaigns.shop.database import connect, database_errors, error_code, operational_errors, unlocked
from campaigns.shop.forgetting import finish
from campaigns.shop.leaving import sweep
from campaigns.shop.lock import WriterLock
from campaigns.shop.migrations import check_is_shop, create_tables, migrate
from campaigns.shop.settings import NAMES, ShopSettings, defaults_for, read_settings, write_setting
from geo.files import written_whole
from geo.texts import tr

if TYPE_CHECKING:
    from geo.town import Town


WATCHED = ("customers", "sales")  # tables too large to be read anew when something else changed


class Shop:
    """An open shop file. Close it, or use it in a `with`.

    `db` may be read from at any time; it is written to only inside `step` (which can be undone) or `quiet`.
    """

    def __init__(self, path: Path, db: sqlite3.Connection, lock: WriterLock | None, password: str = "") -> None:
        self.path = path
        self.password = password  # opens the program's own copies, too; "": the file has none
        self.db = db
        self.read_only = lock is None
        self.kept: dict[str, Any] = {}  # what others worked out of the file; it goes when the file is let go of
        self._settings: ShopSettings | None = None
        self._settings_of = 0  # version of the data they were read from
        self._town: Town | None = None
        self._today: date | None = None
        self._writing = threading.RLock()
        self._depth = 0
        self._changes = Counter[str]()
        self._touched = set[str]()
        self._changes_before = 0
        self._file = _identity(path)
        self._close = weakref.finalize(self, _close, db, lock)

    @classmethod
    def create(cls, path: Path, town: Path, name: str, lat: float, lon: float, **settings: Any) -> Shop:
        """Make a new shop file for a shop at `lat`, `lon` (WGS84 degrees) in a town.

        Raises UserError when the file exists, cannot be written, the town is none, or the
        shop lies outside it.
        """
        path = Path(path)
        if path.exists():
            raise UserError(tr("{name} already exists.").format(name=path.name), tr("Open it, or choose another name."))
        given = {"name": name, "town": town, "lat": lat, "lon": lon, "salt": secrets.token_hex(32)}
        given |= _town_defaults(Path(town), lat, lon) | settings
        with written_whole(path) as draft, closing(_prepared(connect(draft))) as db:
            create_tables(db)
            db.execute("BEGIN")
            for key, value in given.items():
                write_setting(db, path, key, value)
            db.execute("COMMIT")
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, read_only: bool = False, password: str = "") -> Shop:
        """Open a shop file; an older one is brought up to date (a copy is made first).

        Raises PasswordNeeded when the file is protected and the password is missing or wrong, UserError when it is no
        shop file, of a newer version, or open for writing elsewhere.
        """
        path = Path(path)
        if not path.is_file():
            raise UserError(
                tr("There is no shop file {path}.").format(path=path),
                tr("Check the name, or make one with `shop new`."),
            )
        password = unlocked(path, password)
        try:
            with closing(connect(path, password, mode="ro")) as look:
                check_is_shop(look, path)
            if read_only:
                # Who only reads has the system's cache too.
                return cls(path, _prepared(connect(path, password, mode="ro"), 2_000), None, password)
        except operational_errors() as error:
            raise _explained(error, path) from error
        lock = WriterLock(path)
        try:
            db = _prepared(connect(path, password))
            db.execute("PRAGMA journal_mode = WAL")
            migrate(db, path, password)
            history.track(db)
        except operational_errors() as error:
            lock.release()
            raise _explained(error, path) from error
        except BaseException:
            lock.release()
            raise
        shop = cls(path, db, lock, password)
        sweep(shop)
        with suppress(UserError, OSError, *database_errors()):  # a damaged copy must not lock the owner out
            finish(shop)
        return shop

    def close(self) -> None:
        """Let go of the file. Doing it twice does no harm."""
        self.kept.clear()
        self._close()

    def __enter__(self) -> Shop:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def settings(self) -> ShopSettings:
        """What the shop is set to, now: a shop that is only read sees what another connection has set."""
        version = self.db.execute("PRAGMA data_version").fetchone()[0]
        if self._settings is None or version != self._settings_of:
            self._settings, self._settings_of = read_settings(self.db, self.path), version
        return self._settings

    def set(self, key: str, value: Any) -> None:
        """Change one setting, as a step that can be undone. Raises UserError when the value cannot be."""
        named = NAMES.get(key)
        title = tr("Changed “{setting}”").format(setting=tr(named)) if named else tr("Changed a setting")
        with self.step(title) as db:
            write_setting(db, self.path, key, value)

    def town(self) -> Town:
        """The open data of the shop's town. Raises UserError when its file is gone."""
        if self._town is None or self._town.path != self.settings.town:
            from geo.town import Town

            self._town = Town.open(self.settings.town)
        return self._town

    @property
    def today(self) -> date:
        """The day the shop believes in: the real one, unless one was set."""
        if self._today is not None:
            return self._today
        return date.fromisoformat(self.settings.today) if self.settings.today else date.today()

    @today.setter
    def today(self, day: date) -> None:
        self._today = day

    @property
    def now(self) -> str:
        """This moment in UTC, to the second; noon of `today` where that was set, so that runs repeat."""
        if self._today is not None or self.settings.today:
            return f"{self.today.isoformat()}T12:00:00Z"
        return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    @property
    def in_place(self) -> bool:
        """Whether the file is still where it was opened: moved or deleted, it would take what is written with it."""
        return _identity(self.path) == self._file

    @contextmanager
    def step(self, title: str) -> Iterator[sqlite3.Connection]:
        """One transaction that is one undo step: all of it happens, or nothing.

        Inside another step it is part of that one.
        """
        with self._transaction() as outermost:
            if not outermost:
                yield self.db
                return
            step = history.begin(self.db, title, self.now)
            yield self.db
            self._touched = history.touched(self.db, step, WATCHED)
            history.finish(self.db, step, title)

    @contextmanager
    def quiet(self, *only: str) -> Iterator[sqlite3.Connection]:
        """One transaction that undo does not know: for what can be worked out again, and for receipts.

        `only`: the tables written to, where it is sure that they are no others.
        """
        with self._transaction() as outermost:
            yield self.db
            if outermost:
                self._touched = set(WATCHED) & set(only) if only else set(WATCHED)

    def changed(self, *tables: str) -> tuple[int, ...]:
        """Numbers that are not the same any more once rows of these tables (of WATCHED) may have changed."""
        version = self.db.execute("PRAGMA data_version").fetchone()[0]  # what other programs wrote
        unfinished = self.db.total_changes - self._changes_before if self._depth else 0
        return (version, unfinished, *(self._changes[table] for table in tables))

    def undo(self) -> str | None:
        """Take the last step back; its title, or None when there is nothing to take back."""
        return self._turned(history.undo, undone=0)

    def redo(self) -> str | None:
        """Do again what was undone last; its title, or None when there is nothing to do again."""
        return self._turned(history.redo, undone=1)

    def _turned(self, turn: Callable[[sqlite3.Connection], str | None], undone: int) -> str | None:
        with self._writing:
            if self._depth or self.read_only or not history.is_large(self.db, undone):
                with self._transaction():
                    return turn(self.db)
            with history.links_by_hand(self.db), self._transaction():
                title = turn(self.db)
                history.check_links(self.db)
                return title

    def history(self) -> list[history.Step]:
        """What was done, the latest first; kept when the program is closed."""
        return history.steps(self.db)

    def backup(self, why: str) -> Path:
        """Copy the whole file into the folder of backups beside it."""
        return make_backup(self.db, self.path, why, self.password)

    def backup_daily(self) -> Path | None:
        """The first call of a day makes a copy."""
        return make_daily_backup(self.db, self.path, self.password)

    @contextmanager
    def _transaction(self) -> Iterator[bool]:
        """Yields whether this is the outermost one; only that one commits."""
        if self.read_only:
            remedy = tr("Close it elsewhere and open it again.")
            raise UserError(tr("{name} is open for reading only.").format(name=self.path.name), remedy)
        with self._writing:
            self._depth += 1
            try:
                if self._depth > 1:
                    yield False
                else:
                    yield from self._outermost()
            finally:
                self._depth -= 1

    def _outermost(self) -> Iterator[bool]:
        if not self.in_place:
            raise UserError(
                tr("{name} was moved or deleted; nothing was changed.").format(name=self.path.name),
                tr("Put it back into {folder}, or open it where it is now.").format(folder=self.path.parent),
            )
        try:
            self.db.execute("BEGIN IMMEDIATE")
            self._changes_before = self.db.total_changes
            self._touched = set(WATCHED)
            yield True
            self.db.execute("COMMIT")
            self._changes.update(self._touched)
        except operational_errors() as error:
            self._roll_back()
            raise _explained(error, self.path) from error
        except BaseException:
            self._roll_back()
            raise
        finally:
            self._settings = None

    def _roll_back(self) -> None:
        self._changes.update(WATCHED)
        if self.db.in_transaction:
            self.db.execute("ROLLBACK")


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file a path leads to; None when there is none."""
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_dev, state.st_ino


def _prepared(db: sqlite3.Connection, cache_kb: int = 64_000) -> sqlite3.Connection:
    """A connection set up as the shop's file needs it."""
    for setting in (
        "foreign_keys = ON",
        "recursive_triggers = ON",  # so that a replaced row is noted for undo like a deleted one
        "secure_delete = ON",  # what is erased is overwritten, not only unlinked
        "synchronous = FULL",
        "temp_store = MEMORY",  # no people in temporary files
        f"cache_size = -{cache_kb}",
    ):
        db.execute(f"PRAGMA {setting}")
    return db


def _close(db: sqlite3.Connection, lock: WriterLock | None) -> None:
    db.close()
    if lock is not None:
        lock.release()


def _town_defaults(town: Path, lat: float, lon: float) -> dict[str, str]:
    from geo.town import Town

    info = Town.open(town).info
    west, south, east, north = info.bbox
    if not (west <= lon <= east and south <= lat <= north):
        raise UserError(
            tr(
                "The shop at {lat}, {lon} lies outside {value} (latitude {south:.4f} to {north:.4f}, longitude "
                "{west:.4f} to {east:.4f})."
            ).format(
                lat=lat, lon=lon, value=info.name or tr("the town"), south=south, north=north, west=west, east=east
            ),
            tr("Give the shop's place as latitude,longitude, or choose its town."),
        )
    return defaults_for(info.country)


def _explained(error: Exception, path: Path) -> Exception:
    """A full or failing disk is the person's to mend; any other error of the database is ours."""
    code = error_code(error)
    if code == sqlite3.SQLITE_FULL:
        return UserError(tr("The disk is full; nothing was changed."), tr("Make room on it, then try again."))
    if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
        remedy = tr("Check the disk, then try again.")
        return UserError(tr("{name} cannot be written to; nothing was changed.").format(name=path.name), remedy)
    if code == sqlite3.SQLITE_BUSY:
        remedy = tr("Wait a moment, then try again.")
        return UserError(tr("{name} is being written to by another program.").format(name=path.name), remedy)
    return error
