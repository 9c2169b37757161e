"""Tables that open right: in a spreadsheet without surprises, in a platform's upload byte for byte."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence

Columns = Sequence[Sequence[str]]
END = "\r\n"
NEVER = "\0"  # comes before every character, and in no text of a table
BYTE_ORDER_MARK = "\ufeff"  # by which Excel knows that a file is UTF-8
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # OWASP, CSV injection
CHANGED_BY_EXCEL = re.compile(r"0[0-9]+|[0-9]{12,}|[0-9]+[eE][0-9]+|[0-9]{1,4}[-/.][0-9]{1,2}(?:[-/.][0-9]{1,4})?")
PHONE = re.compile(r"\+[0-9]{7,15}")
UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def spreadsheet_cell(text: str) -> str:
    """A cell that a spreadsheet shows as it is written: no formula runs, no zero is lost, nothing becomes a date.

    An apostrophe in front does it; programs that read contacts, Doorstep too, take it off again.
    """
    first, last = text[:1], text[-1:]
    if (first.isalpha() or (first.isdigit() and last.isalpha())) and text.isprintable():
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


def made_safe(cells: Sequence[str], cell: Callable[[str], str]) -> Sequence[str]:
    """A column made safe by `spreadsheet_cell` or `tool_cell`, each text once; both leave what begins with a letter."""
    if "".join([text[:1] for text in cells]).isalpha() and "".join(cells).isprintable():
        return cells
    odd = {text: safe for text in set(cells) if (safe := cell(text)) != text}
    return [odd.get(text, text) for text in cells] if odd else cells


def table(header: Sequence[str], rows: Iterable[Sequence[str]], separator: str = ",", mark: bool = False) -> bytes:
    """A table as UTF-8 text (RFC 4180: CRLF, quotes doubled), with a byte order mark where asked for."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator, lineterminator=END).writerows([header, *rows])
    return _encoded(out.getvalue(), mark)


def column_table(header: Sequence[str], columns: Columns, separator: str = ",", mark: bool = False) -> bytes:
    """The same from columns; twice as fast where no cell needs quotes, as hashes never do."""
    if not _is_plain((header, *columns), separator):
        return table(header, zip(*columns, strict=True), separator, mark)
    lines = map(separator.join, zip(*columns, strict=True))
    return _encoded(END.join([separator.join(header), *lines, ""]), mark)


def sorted_table(header: Sequence[str], columns: Columns) -> bytes:
    """The same, each row once and in their own order, which tells nothing."""
    if not _is_plain((header, *columns), ","):
        return table(header, sorted(set(zip(*columns, strict=True))))
    lines = sorted(set(map(NEVER.join, zip(*columns, strict=True))))  # texts are put in order faster than rows
    return _encoded(END.join([NEVER.join(header), *lines, ""]).replace(NEVER, ","), False)


def _is_plain(columns: Columns, separator: str) -> bool:
    """Whether no cell needs quotes; an empty cell that is alone in its row does."""
    whole = map("".join, columns)
    return len(columns) > 2 and not any(odd in text for text in whole for odd in (separator, '"', *END, NEVER))


def _encoded(text: str, mark: bool) -> bytes:
    return ((BYTE_ORDER_MARK if mark else "") + text).encode("utf-8", "replace")
