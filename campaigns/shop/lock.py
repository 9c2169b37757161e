"""One writer at a time: a lock the operating system lets go of by itself when a program dies."""

from __future__ import annotations

import json
import os
import platform
import sys
from datetime import datetime
from pathlib import Path
from typing import IO

from campaigns.errors import UserError
from geo.texts import tr


class AlreadyOpen(UserError):
    """Another program or window writes the shop; it can be opened for reading only."""


class WriterLock:
    """Held while a shop file is open for writing. Raises AlreadyOpen when another program or window has it."""

    def __init__(self, shop_file: Path) -> None:
        self.path = shop_file.with_name(f".{shop_file.name}.lock")
        try:
            self._file: IO[str] | None = self.path.open("a+", encoding="utf-8")
        except OSError as error:
            raise UserError(
                tr("The folder of {name} cannot be written to.").format(name=shop_file.name),
                tr("Open the shop for reading only, or copy it to another folder."),
            ) from error
        if not _try_to_lock(self._file):
            says = _already_open(self.path, shop_file.name)
            self._file.close()
            raise AlreadyOpen(says, tr("Close it there, or open it here for reading only."))
        self._say_who(self._file)

    def release(self) -> None:
        """Let others write. Doing it twice does no harm."""
        if self._file is not None:
            self._file.close()
            self._file = None

    @staticmethod
    def _say_who(file: IO[str]) -> None:
        file.truncate(0)
        since = datetime.now().astimezone().strftime("%H:%M")
        json.dump({"pid": os.getpid(), "computer": platform.node(), "since": since}, file)
        file.flush()


def _already_open(path: Path, name: str) -> str:
    try:
        who = json.loads(path.read_text(encoding="utf-8"))
        says = tr("{name} is already open (on {computer}, since {time}).")
        return says.format(name=name, computer=who["computer"], time=who["since"])
    except (OSError, ValueError, KeyError, TypeError):
        return tr("{name} is already open in another window.").format(name=name)


if sys.platform == "win32":  # pragma: no cover
    import msvcrt

    # Far behind the text, because on Windows a locked byte cannot be read by others.
    _BYTE = 1 << 20

    def _try_to_lock(file: IO[str]) -> bool:
        try:
            file.seek(_BYTE)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_to_lock(file: IO[str]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
