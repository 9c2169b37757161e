"""Files are written whole or not at all."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from geo.errors import UserError
from geo.texts import tr


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """Give a new path beside `path` to write to; it takes the name `path` only when all went well.

    The ending stays the same, because some writers go by it. Raises UserError when the folder cannot be
    written to or the disk is full; then nothing is left behind and what stood at `path` is untouched.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=".writing-") as folder:
            draft = Path(folder) / path.name
            yield draft
            draft.replace(path)
    except OSError as error:
        raise cannot_write(path, error) from error


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
