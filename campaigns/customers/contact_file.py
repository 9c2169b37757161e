"""Any file a shop owner may bring, as a header and numbered rows of text.

A row's number is the one a spreadsheet shows: a line break inside quotes starts no new row; in a vCard file
it is the number of the card.
"""

from __future__ import annotations

import hashlib
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from campaigns.customers import delimited, spreadsheet, vcard
from campaigns.customers.column_mapping import header_score, looks_like_data
from campaigns.errors import UserError
from geo.texts import tr

REASON = "Why it was left out"  # the column the program adds to rows it gives back; it is not read again


class Row(NamedTuple):
    """One row; `whole` is False when a quote in it never closes, so that its cells cannot be told apart."""

    number: int
    cells: list[str]
    whole: bool = True


@dataclass(frozen=True)
class ContactFile:
    """A table on the disk. `above` are the rows over the header: a title, notes."""

    path: Path
    name: str
    form: str  # csv | sheet | vcard | page
    header: tuple[str, ...]
    header_row: int  # 0: there is none
    above: tuple[str, ...]
    digest: str
    encoding: str = ""
    separator: str = ""
    loaded: Sequence[list[str]] | None = field(default=None, repr=False)
    reason_at: int = -1  # where the program's own column stood, -1: nowhere

    def rows(self) -> Iterator[Row]:
        """All rows below the header, streamed from the file where it is text."""
        rows = (row for row in _numbered(self) if row.number > self.header_row)
        at = self.reason_at
        return rows if at < 0 else (Row(r.number, r.cells[:at] + r.cells[at + 1 :], r.whole) for r in rows)


def open_contact_file(path: Path) -> ContactFile:
    """Recognise a file by what is in it, not by its name's ending.

    Raises UserError when there is none, it is empty, or it holds no table.
    """
    path = Path(path)
    head = _head(path)
    digest = _digest(path)
    if head.startswith(b"PK\x03\x04"):
        return _from_zip(path, digest)
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return _from_sheet(path, digest)
    encoding = delimited.detect_encoding(path)
    first = "".join(islice(delimited.text_lines(path, encoding), 5)).lstrip("\ufeff \r\n#").upper()
    if "BEGIN:VCARD" in first:
        return ContactFile(path, path.name, "vcard", vcard.HEADER, 0, (), digest, encoding)
    if first.startswith(("<!DOCTYPE HTML", "<HTML", "<TABLE", "<META", "<BODY")):
        text = path.read_text(encoding=encoding, errors="replace")
        return _with_header(path, "page", digest, loaded=spreadsheet.web_page_rows(text))
    _refuse_binary(path, head, encoding)
    lines = list(islice(delimited.text_lines(path, encoding), 200))
    separator = delimited.detect_separator(lines, header_score)
    return _with_header(path, "csv", digest, encoding=encoding, separator=separator)


def _head(path: Path) -> bytes:
    if not path.exists() or path.is_dir():
        raise UserError(tr("There is no file {path}.").format(path=path), tr("Check the name."))
    try:
        with path.open("rb") as file:
            head = file.read(4096)
    except OSError as error:
        raise UserError(
            tr("{name} cannot be read.").format(name=path.name), tr("Close it in other programs, then try again.")
        ) from error
    if not head.strip(b"\xef\xbb\xbf\xff\xfe\0 \r\n\t"):
        raise UserError(
            tr("{name} is empty.").format(name=path.name), tr("Export the list again and import the new file.")
        )
    return head


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _refuse_binary(path: Path, head: bytes, encoding: str) -> None:
    strange = sum(head.count(bytes([b])) for b in (*range(9), *range(14, 27), 28, 29, 30, 31))
    if head.startswith((b"%PDF", b"\x89PNG", b"\xff\xd8", b"GIF8", b"SQLite")) or (
        "16" not in encoding and strange > len(head) // 20
    ):
        raise UserError(
            tr("{name} is no list.").format(name=path.name),
            tr("Export the customers as CSV or Excel, and import that file."),
        )


def _from_zip(path: Path, digest: str) -> ContactFile:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            if any(name.startswith("xl/") for name in names) or "content.xml" in names:
                return _from_sheet(path, digest)
            lists = [n for n in names if n.lower().endswith((".csv", ".tsv", ".txt", ".xlsx", ".vcf"))]
            if len(lists) == 1:
                return _unpacked(path, archive, lists[0])
    except (zipfile.BadZipFile, EOFError, RuntimeError, NotImplementedError, ValueError) as error:
        raise UserError(tr("{name} is damaged.").format(name=path.name), tr("Download or export it again.")) from error
    if not lists:
        raise UserError(tr("{name} holds no list.").format(name=path.name), tr("Export the customers as CSV or Excel."))
    raise UserError(
        tr("{name} holds {lists} lists ({value}).").format(
            name=path.name, lists=len(lists), value=", ".join(sorted(lists)[:3])
        ),
        tr("Unpack it and import them one by one; their names tell who may be written to."),
    )


def _unpacked(path: Path, archive: zipfile.ZipFile, name: str) -> ContactFile:
    """The one list in an archive, read into memory; its own name counts, since that may carry the permission."""
    with tempfile.TemporaryDirectory() as folder:
        inner = Path(folder) / Path(name).name
        inner.write_bytes(archive.read(name))
        found = open_contact_file(inner)
        loaded = [row.cells for row in _numbered(found)]
    return ContactFile(path, inner.name, found.form, found.header, found.header_row, found.above, found.digest,
                       found.encoding, found.separator, loaded, found.reason_at)  # fmt: skip


def _from_sheet(path: Path, digest: str) -> ContactFile:
    return _with_header(path, "sheet", digest, loaded=list(spreadsheet.sheet_rows(path)))


def _with_header(
    path: Path,
    form: str,
    digest: str,
    encoding: str = "",
    separator: str = "",
    loaded: Sequence[list[str]] | None = None,
) -> ContactFile:
    raw = ContactFile(path, path.name, form, (), 0, (), digest, encoding, separator, loaded)
    top = list(islice(_numbered(raw), delimited.HEAD_WITHIN))
    if not any(any(cell.strip() for cell in row.cells) for row in top):
        raise UserError(
            tr("{name} is empty.").format(name=path.name), tr("Export the list again and import the new file.")
        )
    position, header = _find_header(top)
    above = tuple(" ".join(c for c in row.cells if c.strip()) for row in top[: max(position - 1, 0)])
    header, reason_at = _without_reason(header)
    return ContactFile(path, path.name, form, header, position, tuple(a for a in above if a), digest, encoding,
                       separator, loaded, reason_at)  # fmt: skip


def _without_reason(header: tuple[str, ...]) -> tuple[tuple[str, ...], int]:
    """The header as it was before the rows were given back, and where the reason stands."""
    if REASON not in header:
        return header, -1
    at = header.index(REASON)
    before = at
    while before and not header[before - 1]:  # made room for rows with cells too many
        before -= 1
    return header[:before] + header[at + 1 :], at


def _find_header(top: list[Row]) -> tuple[int, tuple[str, ...]]:
    """The header's row number and texts; 0 and made-up names when the first row is already somebody."""
    best = max(top, key=lambda row: (header_score(row.cells), -row.number))
    if header_score(best.cells) > 0:
        return best.number, _tidy(best.cells)
    width = max(len(row.cells) for row in top)
    first = next(row for row in top if any(cell.strip() for cell in row.cells))
    if looks_like_data(first.cells):
        return 0, tuple(f"Column {i + 1}" for i in range(width))
    widest = next(row for row in top if len(row.cells) == width)
    return widest.number, _tidy(widest.cells)


def _tidy(cells: list[str]) -> tuple[str, ...]:
    return tuple(" ".join(cell.replace("\ufeff", "").split()) for cell in cells)


def _numbered(file: ContactFile) -> Iterator[Row]:
    if file.loaded is not None:
        yield from (Row(number, cells) for number, cells in enumerate(file.loaded, 1))
    elif file.form == "vcard":
        lines = delimited.text_lines(file.path, file.encoding)
        yield from (Row(number, cells) for number, cells in vcard.cards(lines))
    else:
        yield from _numbered_text(file)


def _numbered_text(file: ContactFile) -> Iterator[Row]:
    lines = delimited.text_lines(file.path, file.encoding)
    number = 0
    for whole, cells in delimited.records(lines, file.separator):
        if not number and len(cells) <= 2 and cells and cells[0].lower().startswith("sep="):
            continue
        number += 1
        yield Row(number, cells, whole)
