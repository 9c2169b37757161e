"""Opens files that may be packed (gzip, bzip2, zip), with a limit to what may come out of them.

A few kilobytes can unpack to terabytes. Open data packs five to thirty times; what swells far beyond that is
refused before it fills the memory.
"""

from __future__ import annotations

import bz2
import gzip
import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from geo.errors import UserError
from geo.texts import tr

HEAD = 1 << 16  # bytes that are looked at to tell what a file is
_FREE = 1 << 26  # bytes that may come out of any file
_SWELLING = 150  # times its packed size that a file may come to beyond that
_MOST_OF_TABLE = 1 << 30  # bytes of a packed register: its rows are kept in memory (4 million are about half of it)
_LONGEST_LINE = 1 << 24
_PIECE = 1 << 20

DATA_MEMBERS = (".csv", ".tsv", ".txt", ".geojson", ".geojsonl", ".json", ".shp", ".gpkg")
GZIP, BZIP2, ZIP = b"\x1f\x8b", b"BZh", b"PK\x03\x04"
_DAMAGED = (OSError, EOFError, zlib.error, zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError)


def head_of(path: Path) -> bytes:
    """The first bytes as they are after unpacking. UserError when the packing is damaged."""
    with opened(path) as file:
        return file.read(HEAD)


@contextmanager
def opened(path: Path) -> Iterator[IO[bytes]]:
    """The file for reading, unpacked as it is read; of a zip its largest member.

    UserError when it is damaged or swells beyond all measure, also while it is being read.
    """
    with path.open("rb") as raw:
        try:
            unpacking = _unpacking(path, raw)
        except _DAMAGED as error:
            raise damaged(path) from error
        with unpacking as file:
            yield file


def _unpacking(path: Path, raw: IO[bytes]) -> IO[bytes]:
    magic = raw.read(4)
    raw.seek(0)
    most = _FREE + _SWELLING * path.stat().st_size
    if magic.startswith(GZIP):
        return io.BufferedReader(_Bounded(path, gzip.GzipFile(fileobj=raw), most), _PIECE)
    if magic.startswith(BZIP2):
        return io.BufferedReader(_Bounded(path, bz2.BZ2File(raw), most), _PIECE)
    if magic == ZIP:
        archive = zipfile.ZipFile(raw)
        largest = max(_useful(path, archive), key=lambda member: member.file_size)
        return io.BufferedReader(_Bounded(path, archive.open(largest), most), _PIECE)
    return raw


def _useful(path: Path, archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    members = [member for member in archive.infolist() if member.filename.lower().endswith(DATA_MEMBERS)]
    if not members:
        raise UserError(
            tr("There is no open data in {name}.").format(name=path.name),
            tr("Choose a map or a register of addresses."),
        )
    return members


class _Bounded(io.RawIOBase):
    """Passes bytes on until there are too many of them, or they turn out to be damaged."""

    def __init__(self, path: Path, inner: Any, most: int) -> None:
        super().__init__()
        self._path, self._inner, self._left = path, inner, most

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fills the buffer with what comes out next."""
        try:
            piece = self._inner.read(len(buffer))
        except _DAMAGED as error:
            raise damaged(self._path) from error
        self._left -= len(piece)
        if self._left < 0:
            raise _swollen(self._path)
        buffer[: len(piece)] = piece
        return len(piece)


def check_packing(path: Path, magic: bytes) -> None:
    """For files that another library unpacks: reads them through once, to see that they stay within bounds."""
    if magic.startswith((GZIP, BZIP2)):
        with opened(path) as file:
            while file.read(_PIECE):
                pass
    elif magic.startswith(ZIP):
        _check_zip(path)


def check_table(path: Path, magic: bytes) -> None:
    """Reads a packed table through before its rows are taken in: plausible rows may come in endless number.

    UserError when more than a gigabyte comes out.
    """
    if not magic.startswith((GZIP, BZIP2, ZIP)):
        return
    if magic.startswith(GZIP) and _says_its_size(path) > _MOST_OF_TABLE:
        raise _swollen(path)
    with opened(path) as file:
        left = _MOST_OF_TABLE
        while piece := file.read(_PIECE):
            left -= len(piece)
            if left < 0:
                raise _swollen(path)


def _says_its_size(path: Path) -> int:
    """What gzip notes at the end of a file: how many bytes its last part unpacks to (of four gigabytes the rest)."""
    with path.open("rb") as file:
        file.seek(-4, io.SEEK_END)
        return int.from_bytes(file.read(4), "little")


def _check_zip(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            total = sum(member.file_size for member in archive.infolist())
    except _DAMAGED as error:
        raise damaged(path) from error
    if total > _FREE + _SWELLING * path.stat().st_size:
        raise _swollen(path)


def members_of(path: Path) -> list[str]:
    """The names of the files in a zip. UserError when it is damaged."""
    try:
        with zipfile.ZipFile(path) as archive:
            return sorted(archive.namelist())
    except _DAMAGED as error:
        raise damaged(path) from error


def lines_of(path: Path, file: IO[bytes]) -> Iterator[bytes]:
    """Line by line. UserError for a line that no table has."""
    while line := file.readline(_LONGEST_LINE):
        if len(line) == _LONGEST_LINE:
            raise UserError(
                tr("{name} has lines too long for a table.").format(name=path.name), tr("Choose a CSV or GeoJSON file.")
            )
        yield line


def damaged(path: Path) -> UserError:
    """The sentence for a packed file that cannot be unpacked."""
    return UserError(tr("{name} is damaged or cut short.").format(name=path.name), tr("Download it again."))


def _swollen(path: Path) -> UserError:
    return UserError(
        tr("{name} unpacks to far more than any map does.").format(name=path.name),
        tr("Choose another source; this one is not safe."),
    )
