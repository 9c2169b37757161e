"""Opens a table of text (CSV of any separator and the usual encodings) row by row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from geo.errors import UserError

_SEPARATORS = ",;\t|"
_LONGEST_CELL = 1 << 20


@contextmanager
def open_table(path: Path) -> Iterator[tuple[list[str], Iterator[list[str]]]]:
    """The header and the rows behind it. UserError when there is no table in the file."""
    csv.field_size_limit(_LONGEST_CELL)
    with path.open("rb") as raw:
        head = raw.read(1 << 16)
        raw.seek(0)
        with io.TextIOWrapper(raw, encoding=encoding_of(head), errors="replace", newline="") as text:
            rows = csv.reader((line.replace("\0", "") for line in text), delimiter=separator_of(head))
            header = next(rows, [])
            if len(header) < 2:
                raise UserError(f"{path.name} is not a table with columns.", "Save it as CSV with a row of headings.")
            yield [name.strip() for name in header], rows


def encoding_of(head: bytes) -> str:
    """UTF-8 where it can be, UTF-16 by its mark, else Windows' western letters."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    try:
        head[: head.rfind(b"\n") + 1].decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def separator_of(head: bytes) -> str:
    """The separator that the heading has most of."""
    first = head.decode("latin-1").lstrip("\ufeff").split("\n", 1)[0]
    return max(_SEPARATORS, key=first.count)
