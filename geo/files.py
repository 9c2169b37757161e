"""Files are written whole or not at all."""

from __future__ import annotations

import json
import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from errno import EISDIR
from pathlib import Path

from geo.errors import UserError
from geo.texts import tr

DRAFTS = ".writing-"  # how the hidden folders begin in which files are written before they take their names
_ONE = f"{DRAFTS}one-"  # those of one file each
_DAY = 86_400  # s; no file is written for so long
_PLAN = "plan.json"  # in such a folder: file name -> whether an older file of that name gives way


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """Give a new path beside `path` to write to; it takes the name `path` only when all went well.

    The ending stays the same, because some writers go by it. Raises UserError when the folder cannot be
    written to or the disk is full; then nothing is left behind and what stood at `path` is untouched.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _sweep(path.parent)
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=_ONE) as folder:
            draft = Path(folder) / path.name
            yield draft
            draft.replace(path)
    except OSError as error:
        raise cannot_write(path, error) from error


def _sweep(folder: Path) -> None:
    """Remove the drafts that a program which was killed left here a day ago or earlier."""
    for drafts in folder.glob(f"{_ONE}*"):
        with suppress(OSError):
            if drafts.stat().st_mtime < time.time() - _DAY:
                shutil.rmtree(drafts)


@contextmanager
def all_in_place(contents: Mapping[str, bytes], folder: Path, drafts: Path) -> Iterator[None]:
    """All files or none: they take their names only when every one of them is on the disk; what is done meanwhile
    may fail, and all is as it was.

    `drafts` is a new hidden folder in `folder`. If the program is killed before what is done meanwhile is done for
    good, `put_back(drafts)` makes it as it was; after that, the folder has only to be removed. Raises UserError when
    the folder cannot be written to or the disk is full.
    """
    try:
        try:
            (drafts / "new").mkdir(parents=True)
            (drafts / "old").mkdir()
            for name, data in contents.items():
                (drafts / "new" / name).write_bytes(data)
            (drafts / _PLAN).write_text(json.dumps({name: (folder / name).exists() for name in contents}))
            _swap(drafts, folder, contents)
            yield
        except BaseException:
            put_back(drafts)
            raise
        remove_drafts(drafts)
    except OSError as error:
        raise cannot_write(folder, error) from error


def _swap(drafts: Path, folder: Path, names: Mapping[str, bytes]) -> None:
    """Put the new files in the place of the old ones."""
    for name in names:
        if (folder / name).is_dir():
            raise IsADirectoryError(EISDIR, tr("a folder has the name of a file"), name)
        if (folder / name).exists():
            (folder / name).replace(drafts / "old" / name)
        (drafts / "new" / name).replace(folder / name)


def put_back(drafts: Path) -> None:
    """Old files take their places again, new ones go, and so do the drafts. It may be killed itself and done again."""
    try:
        plan = json.loads((drafts / _PLAN).read_text())
    except (FileNotFoundError, ValueError):  # not a file had taken its place
        plan = {}
    for name, had_old in plan.items():
        if (drafts / "old" / name).exists():
            (drafts / "old" / name).replace(drafts.parent / name)
        elif not had_old and not (drafts / "new" / name).exists():
            (drafts.parent / name).unlink(missing_ok=True)
    remove_drafts(drafts)


def remove_drafts(drafts: Path) -> None:
    """Remove a hidden folder and all in it; the plan last, without which nothing would be put back."""
    (drafts / _PLAN).unlink(missing_ok=True)
    if drafts.exists():
        shutil.rmtree(drafts)


def cannot_write(path: Path, error: OSError) -> UserError:
    """The sentence for a file that could not be written."""
    if isinstance(error, PermissionError) and path.exists():
        return UserError(
            tr("{name} is open in another program or protected.").format(name=path.name),
            tr("Close it there, then try again."),
        )
    reason = (error.strerror or tr("unknown reason")).lower()
    return UserError(
        tr("{path} cannot be written ({reason}).").format(path=path, reason=reason),
        tr("Choose another folder, or make room on the disk."),
    )
