"""Tables that are not text: Excel, OpenDocument, and web pages saved under a spreadsheet's name."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time
from html.parser import HTMLParser
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import Any

from campaigns.customers.column_mapping import header_score, match_head
from campaigns.customers.delimited import HEAD_WITHIN
from campaigns.errors import UserError
from geo.texts import tr

_KNOWN_BY = {"first_name", "last_name", "name", "email", "phone", "till_id"}
_TELLING = _KNOWN_BY | {"street", "postcode", "city", "date", "amount", "item", "ticket"}


def sheet_rows(path: Path) -> Iterator[list[str]]:
    """The rows of the sheet that tells most about people or sales, from its first row on; numbers as they would be
    typed. Of several that tell as much the one with most cells.
    """
    for row in _best_sheet(path).iter_rows():
        yield [cell_text(cell) for cell in row]


def _best_sheet(path: Path) -> Any:
    from python_calamine import CalamineWorkbook

    try:
        book = CalamineWorkbook.from_filelike(BytesIO(path.read_bytes()))
        sheets = [book.get_sheet_by_name(name) for name in book.sheet_names]
        return max(sheets, key=lambda sheet: (_worth(sheet), sheet.total_height * sheet.total_width))
    except BaseException as error:
        # The reader is written in Rust: a file broken beyond what it foresaw comes out as a panic, no Exception.
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        raise UserError(
            tr("{name} is damaged or protected by a password.").format(name=path.name),
            tr("Open it, save it as CSV, and import that."),
        ) from error


def _worth(sheet: Any) -> int:
    """How much one of the first rows says as a header: a way to know people, and what goes with it."""
    rows = ([cell_text(cell) for cell in row] for row in islice(sheet.iter_rows(), HEAD_WITHIN))
    heads = [{match_head(cell)[0] for cell in row if cell} for row in rows if header_score(row)]
    return max((min(len(found & _TELLING), 3) for found in heads if found & _KNOWN_BY), default=0)


def cell_text(value: Any) -> str:
    """A cell as text: whole numbers without ".0", dates as YYYY-MM-DD."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d" if value.time() == time() else "%Y-%m-%d %H:%M:%S")
    return "" if value is None else str(value)


class _Table(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._cell: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self._close_cell()
            self._cell = []
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr"):
            self._close_cell()

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(data)

    def _close_cell(self) -> None:
        if self._cell is not None:
            if not self.rows:
                self.rows.append([])
            self.rows[-1].append("".join(self._cell).strip())
            self._cell = None


def web_page_rows(text: str) -> list[list[str]]:
    """The rows of all tables of a web page."""
    table = _Table()
    table.feed(text)
    table.close()
    return table.rows
