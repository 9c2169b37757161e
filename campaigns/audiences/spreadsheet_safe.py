"""Tables that open right: in a spreadsheet without surprises, in a platform's upload byte for byte."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

BYTE_ORDER_MARK = "\ufeff"  # by which Excel knows that a file is UTF-8
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # OWASP, CSV injection
CHANGED_BY_EXCEL = re.compile(r"0[0-9]+|[0-9]{12,}|[0-9]+[eE][0-9]+|[0-9]{1,4}[-/.][0-9]{1,2}(?:[-/.][0-9]{1,4})?")
PHONE = re.compile(r"\+[0-9]{7,15}")
UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def spreadsheet_cell(text: str) -> str:
    """A cell that a spreadsheet shows as it is written: no formula runs, no zero is lost, nothing becomes a date.

    An apostrophe in front does it; programs that read contacts, Doorstep too, take it off again.
    """
    text = UNSEEN.sub("", text)
    if text.startswith(FORMULA) or text.lstrip().startswith(FORMULA) or CHANGED_BY_EXCEL.fullmatch(text.strip()):
        return "'" + text
    return text


def tool_cell(text: str) -> str:
    """A cell for a mail tool: formulas are disarmed, phone numbers stay as they must be."""
    text = UNSEEN.sub("", text)
    return "'" + text if text.lstrip().startswith(FORMULA) and not PHONE.fullmatch(text) else text


def table(header: Sequence[str], rows: Iterable[Sequence[str]], separator: str = ",", mark: bool = False) -> bytes:
    """A table as UTF-8 text (RFC 4180: CRLF, quotes doubled), with a byte order mark where asked for."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(rows)
    return ((BYTE_ORDER_MARK if mark else "") + out.getvalue()).encode("utf-8", "replace")
