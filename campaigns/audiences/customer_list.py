"""Lists for ad platforms: hashed identifiers, in the shape each upload takes."""

from __future__ import annotations

from campaigns.audiences.gate import Passed
from campaigns.audiences.spreadsheet_safe import sorted_table, table

BULK_HEADER = (
    "Type", "Status", "Id", "Parent Id", "Client Id", "Modified Time", "Name", "Description", "Scope", "Audience",
    "Action Type", "Accept Customer Match Term", "Membership Duration", "Sub Type", "Text",
)  # fmt: skip
BULK_VERSION = "6.0"
NEW_LIST = "-1"  # a negative key stands for a list that is made by the same file


def hashed_table(passed: Passed) -> bytes:
    """A header and a row a person, in the order of the rows themselves, so that it tells nothing."""
    return sorted_table([column.header for column in passed.file.columns], passed.columns)


def values(passed: Passed) -> bytes:
    """One value a line, without a header, each once."""
    return "".join(f"{value}\n" for value in sorted(set(passed.columns[0]))).encode("utf-8")


def microsoft_list(passed: Passed) -> bytes:
    """A bulk file: the format version, the list, then one row a person."""
    longest = int(passed.file.limit("name_to") or 128)
    head = [
        _bulk(Type="Format Version", Name=BULK_VERSION),
        _bulk(
            Type="Customer List", Status="Active", Id=NEW_LIST, Name=passed.list_name[:longest], Scope="Customer",
            Description="Made by Doorstep", **{"Action Type": "Replace"},
        ),
    ]  # fmt: skip
    items = (
        _bulk(Type="Customer List Item", **{"Parent Id": NEW_LIST, "Sub Type": "Email"}, Text=digest)
        for digest in sorted(set(passed.columns[0]))
    )
    return table(BULK_HEADER, [*head, *items])


def _bulk(**cells: str) -> tuple[str, ...]:
    return tuple(cells.get(name, "") for name in BULK_HEADER)
