"""Reading a column at a time says exactly what reading row by row says."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from campaigns.customers.column_mapping import map_columns
from campaigns.customers.contact_file import Row, open_contact_file
from campaigns.customers.person_row import PersonRow, RowReader
from campaigns.customers.plain_rows import PlainRow, PlainRows, read_together

HEAD = [
    "First Name", "Last Name", "Email", "Phone", "Street Address 1", "Street Address 2", "City", "Postal Code",
    "Birthday", "Memo", "Tags", "Customer ID", "Last Visit", "Transaction Count", "Lifetime Spend",
    "Email Subscription Status", "Company Name",
]  # fmt: skip
CELLS = {
    "First Name": ["Ann", "BOB", "Mary Ann", "Dr. Eva", "-", "test", "Zoë", "D'arcy", "Ray, Bob"],
    "Last Name": ["Lee", "de vries", "n/a", "Test", "O'NEIL", "Müller", "Na"],
    "Email": ["ann@example.org", "MAILTO:a@b.org", "x@gmial.com", "Ann <ANN@example.org>", "none", " a@b.org", "a@b"],
    "Phone": ["604-555-0101", "+1 604 555 0102", "p:6045550103", "6.045E+09", "0000000000", "12", "604 555 0104 / 05"],
    "Street Address 1": ["1 Elm St", "#3 - 12 Oak Ave", "n/a", "9 Moon Rd\nRear"],
    "Street Address 2": ["#102", "Back door"],
    "City": ["Town", "MontrÃ©al", "-"],
    "Postal Code": ["V5T 1S1", "'91207", "2134", "z:V5T"],
    "Birthday": ["03/14/1990", "14-Mar", "31/12/1980", "soon", "1990-02-30"],
    "Memo": ["student", "please no email", "oat milk; vegan", 'She said "no"', "a  b"],
    "Tags": ["vip, student", "starred"],
    "Customer ID": ["SQ1", "'0012", "SQ2"],
    "Last Visit": ["11/01/2026", "07/2025", "0/0/0000"],
    "Transaction Count": ["3", "2,5", "many"],
    "Lifetime Spend": ["$1,234.50", "(12.00)", "1e9"],
    "Email Subscription Status": ["Subscribed", "Unsubscribed", "maybe", "-"],
    "Company Name": ["Elm Ltd", "n/a"],
}


def reader_of(head: Sequence[str], rows: Sequence[Row], name: str = "list.csv") -> RowReader:
    return RowReader(map_columns(head, [row.cells for row in rows], name), rows, name, "CA", 2026)


def read_all(reader: RowReader, rows: Sequence[Row]) -> list[PersonRow]:
    read = chain.from_iterable(read_together(reader, rows))
    return [row.person() if isinstance(row, PlainRow) else row for row in read]


def ordinary(number: int) -> Row:
    cells = ["Ann", "Lee", f"ann{number}@example.org", "604-555-0101", "1 Elm St", "", "Town", "V5T 1S1", "03/14/1990",
             "student", "", f"SQ{number}", "11/01/2026", "3", "$12.50", "Subscribed", ""]  # fmt: skip
    return Row(number, cells)


cells = st.tuples(*(st.sampled_from(["", *CELLS[head]]) for head in HEAD)).map(list)
few_changes = st.dictionaries(st.sampled_from(HEAD), st.integers(0, 8), max_size=3).map(
    lambda changes: [
        CELLS[head][changes[head] % len(CELLS[head])] if head in changes else cell
        for head, cell in zip(HEAD, ordinary(1).cells, strict=True)
    ]
)
lengths = st.sampled_from([0, 0, 0, -1, 1])


@settings(max_examples=400)
@given(st.lists(st.tuples(st.one_of(cells, few_changes), lengths), min_size=1, max_size=12))
def test_any_rows_are_read_alike_both_ways(found: list[tuple[list[str], int]]) -> None:
    rows = [Row(i + 2, row[: len(row) + min(cut, 0)] + ["more"] * max(cut, 0)) for i, (row, cut) in enumerate(found)]
    rows.append(Row(90, list(HEAD)))
    rows.append(Row(91, ["broken"], whole=False))
    reader = reader_of(HEAD, rows)
    assert read_all(reader, rows) == [reader.read(row) for row in rows]


def test_ordinary_rows_take_the_short_way() -> None:
    rows = [ordinary(number) for number in range(2, 40)]
    reader = reader_of(HEAD, rows)
    assert PlainRows(reader).read(rows).keys() == {row.number for row in rows}


def test_a_row_with_something_to_say_takes_the_long_way() -> None:
    rows = [ordinary(2), ordinary(3), ordinary(4)]
    rows[1].cells[2] = "ann@gmial.com"
    rows[2].cells[8] = "soon"
    assert PlainRows(reader_of(HEAD, rows)).read(rows).keys() == {2}


@pytest.mark.parametrize("folder", ["vancouver-cafe", "vancouver-cafe/mailchimp"])
def test_the_lists_of_the_cafe_are_read_alike_both_ways(shared: Path, folder: str) -> None:
    read = 0
    for path in sorted(p for p in (shared / "data" / folder).iterdir() if p.suffix in (".csv", ".xlsx", ".vcf")):
        if path.name == "sales.csv":
            continue
        file = open_contact_file(path)
        rows = list(file.rows())
        reader = reader_of(file.header, rows, file.name)
        assert read_all(reader, rows) == [reader.read(row) for row in rows], path.name
        read += len(rows)
    assert read > 800
