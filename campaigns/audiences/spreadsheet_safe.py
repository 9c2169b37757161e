"""Tables that open right: in a spreadsheet without surprises, in a platform's upload byte for byte."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence

BYTE_ORDER_MARK = "\ufeff"  # by which Excel knows that a file is UTF-8
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # OWASP, CSV injection
CHANGED_BY_EXCEL = re.compile(r"0[0-9]+|[0-9]{12,}|[0-9]+[eE][0-9]+|[0-9]{1,4}[-/.][0-9]{1,2}(?:[-/.][0-9]{1,4})?")
PHONE = re.compile(r"\+[0-9]{7,15}")
UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def spreadsheet_cell(text: str) -> str:
    """A cell that a spreadsheet shows as it is written: no formula runs, no zero is lost, nothing becomes a date.

    An apostrophe in front does it; programs that read contacts, Doorstep too, take it off again.
    """
    if text[:1].isalpha() and text.isprintable():
        return text  # nearly every cell
    text = text if text.isprintable() else UNSEEN.sub("", text)
    if text.startswith(FORMULA) or text.lstrip().startswith(FORMULA):
        return "'" + text
    inner = text.strip()
    return "'" + text if inner[-1:].isdigit() and CHANGED_BY_EXCEL.fullmatch(inner) else text


def tool_cell(text: str) -> str:
    """A cell for a mail tool: formulas are disarmed, phone numbers stay as they must be."""
    if text[:1].isalnum() and text.isprintable():
        return text
    text = text if text.isprintable() else UNSEEN.sub("", text)
    return "'" + text if text.lstrip().startswith(FORMULA) and not PHONE.fullmatch(text) else text


def made_safe(rows: Sequence[Sequence[str]], cell: Callable[[str], str]) -> Iterable[Sequence[str]]:
    """Rows of cells made safe by `spreadsheet_cell` or `tool_cell`, each text of a column once."""
    columns = list(zip(*rows, strict=True))
    for i, column in enumerate(columns):
        if odd := {text: safe for text in set(column) if (safe := cell(text)) != text}:
            columns[i] = tuple([odd.get(text, text) for text in column])
    return zip(*columns, strict=True)


def table(header: Sequence[str], rows: Iterable[Sequence[str]], separator: str = ",", mark: bool = False) -> bytes:
    """A table as UTF-8 text (RFC 4180: CRLF, quotes doubled), with a byte order mark where asked for."""
    lines = [header, *rows]
    text = _unquoted(lines, separator)
    if text is None:
        out = io.StringIO(newline="")
        csv.writer(out, delimiter=separator, lineterminator="\r\n").writerows(lines)
        text = out.getvalue()
    return ((BYTE_ORDER_MARK if mark else "") + text).encode("utf-8", "replace")


def _unquoted(lines: Sequence[Sequence[str]], separator: str) -> str | None:
    """All lines joined, if no cell needs quotes (hashes never do); twice as fast as asking cell by cell."""
    text = "".join([separator.join(line) + "\r\n" for line in lines])
    cells = sum(map(len, lines))
    plain = text.count(separator) == cells - len(lines) and '"' not in text
    plain = plain and text.count("\n") == text.count("\r") == len(lines) and min(map(len, lines)) > 1
    return text if plain else None
