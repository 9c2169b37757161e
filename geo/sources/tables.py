"""Opens a table of text (CSV of any separator and the usual encodings, packed or not) row by row."""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from geo.errors import UserError
from geo.sources.columns import is_known
from geo.sources.packed import head_of, lines_of, opened
from geo.texts import tr

_SEPARATORS = ",;\t|"
_LONGEST_CELL = 1 << 20
_HEADING = re.compile(r"(?=.{1,40}$)\w[\w.()/-]*( \w[\w.()/-]*){0,3}$")  # a few words, no letter to an aunt


@contextmanager
def open_table(path: Path) -> Iterator[tuple[list[str], Iterator[list[str]]]]:
    """The header and the rows behind it. UserError when there is no table in the file."""
    csv.field_size_limit(_LONGEST_CELL)
    head = head_of(path)
    with opened(path) as file:
        text = _text(path, lines_of(path, file), encoding_of(head))
        rows = _rows(path, csv.reader(text, delimiter=separator_of(head)))
        header = next(rows, [])
        if len(header) < 2 and not any(is_known(name) or _HEADING.match(name.strip()) for name in header):
            raise UserError(
                tr("{name} is not a table with columns.").format(name=path.name),
                tr("Save it as CSV with a row of headings."),
            )
        yield [name.strip() for name in header], rows


def header_of(path: Path) -> list[str]:
    """The headings alone."""
    with open_table(path) as (header, _):
        return header


def _text(path: Path, lines: Iterator[bytes], encoding: str) -> Iterator[str]:
    if encoding == "utf-16":
        raise UserError(tr("{name} is written in UTF-16.").format(name=path.name), tr("Save it as CSV UTF-8."))
    for line in lines:
        yield line.decode(encoding, "replace").replace("\0", "").removeprefix("\ufeff")


def _rows(path: Path, reader: Iterator[list[str]]) -> Iterator[list[str]]:
    """Rows; one with a cell beyond all measure is passed on empty."""
    while True:
        try:
            row = next(reader, None)
        except csv.Error:
            row = []
        if row is None:
            return
        yield row


def encoding_of(head: bytes) -> str:
    """UTF-8 where it can be, UTF-16 by its mark, else Windows' western letters."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)  # the head may end within a letter
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def separator_of(head: bytes) -> str:
    """The separator that the heading has most of."""
    first = head.decode("latin-1").split("\n", 1)[0]
    return max(_SEPARATORS, key=first.count)
