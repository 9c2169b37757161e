"""Lists of people by name: for the owner's own table program, mail tools, text tools and address books."""

from __future__ import annotations

from collections.abc import Callable

from campaigns.audiences.gate import Passed
from campaigns.audiences.spreadsheet_safe import column_table, made_safe, spreadsheet_cell, tool_cell
from campaigns.audiences.vcard import vcards


def spreadsheet(passed: Passed) -> bytes:
    """A table for Excel and LibreOffice: byte order mark, the separator of the country, cells made safe."""
    return _table(passed, spreadsheet_cell, mark=True)


def tool_table(passed: Passed) -> bytes:
    """A table as the tool's upload wants it: no byte order mark, its own separator, formulas disarmed."""
    return _table(passed, tool_cell)


def _table(passed: Passed, cell: Callable[[str], str], mark: bool = False) -> bytes:
    header = [column.header for column in passed.file.columns]
    columns = [made_safe(column, cell) for column in passed.columns]
    return column_table(header, columns, str(passed.file.options.get("separator", ",")), mark)


def address_book(passed: Passed) -> bytes:
    """vCard 4.0."""
    return vcards(passed.people)
