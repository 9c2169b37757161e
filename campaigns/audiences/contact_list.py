"""Lists of people by name: for the owner's own table program, mail tools, text tools and address books."""

from __future__ import annotations

from campaigns.audiences.gate import Passed
from campaigns.audiences.spreadsheet_safe import made_safe, spreadsheet_cell, table, tool_cell
from campaigns.audiences.vcard import vcards


def spreadsheet(passed: Passed) -> bytes:
    """A table for Excel and LibreOffice: byte order mark, the separator of the country, cells made safe."""
    return table(
        _header(passed),
        made_safe(passed.rows, spreadsheet_cell),
        str(passed.file.options.get("separator", ",")),
        mark=True,
    )


def tool_table(passed: Passed) -> bytes:
    """A table as the tool's upload wants it: no byte order mark, its own separator, formulas disarmed."""
    return table(_header(passed), made_safe(passed.rows, tool_cell), str(passed.file.options.get("separator", ",")))


def address_book(passed: Passed) -> bytes:
    """vCard 4.0."""
    return vcards(passed.people)


def _header(passed: Passed) -> list[str]:
    return [column.header for column in passed.file.columns]
