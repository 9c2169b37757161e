"""Any file an owner may bring is opened by what is in it."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from campaigns.customers.contact_file import ContactFile, open_contact_file
from campaigns.errors import UserError

HEAD = "Name;E-Mail;Ort\n"


def opened(tmp_path: Path, content: str | bytes, name: str = "list.csv") -> ContactFile:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return open_contact_file(path)


def cells(file: ContactFile) -> list[list[str]]:
    return [row.cells for row in file.rows()]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac_roman"])
def test_encodings_are_told_apart(tmp_path: Path, encoding: str) -> None:
    file = opened(
        tmp_path, (HEAD + "Zoé Müller;zoe@example.org;Fürth\nJosé Núñez;jose@example.org;Gijón\n").encode(encoding)
    )
    assert file.header == ("Name", "E-Mail", "Ort")
    assert cells(file) == [["Zoé Müller", "zoe@example.org", "Fürth"], ["José Núñez", "jose@example.org", "Gijón"]]


def test_one_bad_byte_does_not_spoil_a_utf8_file(tmp_path: Path) -> None:
    file = opened(tmp_path, HEAD.encode() + "Zoé;z@example.org;Åbo\nMüller;m@example.org;".encode() + b"F\xfcrth\n")
    assert cells(file)[1][2] == "Fürth" and cells(file)[0][0] == "Zoé"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separators_are_told_apart(tmp_path: Path, separator: str) -> None:
    lines = [["Name", "E-Mail", "Betrag"], ["Ann", "a@example.org", '"1,50"'], ["Bob", "b@example.org", '"2;3|4"']]
    file = opened(tmp_path, "\n".join(separator.join(line) for line in lines))
    assert len(file.header) == 3 and all(len(row) == 3 for row in cells(file))


def test_a_first_line_that_names_the_separator_is_no_header(tmp_path: Path) -> None:
    file = opened(tmp_path, "sep=;\n" + HEAD + "Ann, the first;a@example.org;Bonn\n")
    assert file.header[0] == "Name" and cells(file) == [["Ann, the first", "a@example.org", "Bonn"]]


def test_quoted_line_breaks_and_doubled_quotes(tmp_path: Path) -> None:
    file = opened(
        tmp_path,
        'Name,Email,Street\r\n"Ann ""A"" Lee",a@example.org,"1 Elm St\r\nTown"\r\nBob,b@example.org,2 Elm St\r\n',
    )
    rows = list(file.rows())
    assert rows[0].cells == ['Ann "A" Lee', "a@example.org", "1 Elm St\r\nTown"]
    assert [row.number for row in rows] == [2, 3]


def test_a_quote_that_never_closes_is_set_aside_and_shifts_nobody(tmp_path: Path) -> None:
    people = "".join(f"P{i},p{i}@example.org\n" for i in range(100))
    file = opened(tmp_path, f'Name,Email\n"Ann,a@example.org\n{people}')
    rows = list(file.rows())
    assert [row.whole for row in rows] == [False] + [True] * 100
    assert rows[-1].cells == ["P99", "p99@example.org"]


def test_a_title_and_notes_above_the_header_are_skipped_and_told(tmp_path: Path) -> None:
    file = opened(tmp_path, "Our guests\nplease do not sort\n\nName,Email,City\nAnn,a@example.org,Bonn\n")
    assert file.above == ("Our guests", "please do not sort")
    assert (file.header_row, [row.number for row in file.rows()]) == (4, [5])


def test_a_list_without_header_is_known_by_its_cells(tmp_path: Path) -> None:
    file = opened(tmp_path, "Ann,a@example.org\nBob,b@example.org\n")
    assert file.header == ("Column 1", "Column 2") and len(cells(file)) == 2


def test_blank_lines_are_rows_with_numbers(tmp_path: Path) -> None:
    file = opened(tmp_path, "Name,Email\nAnn,a@example.org\n\n,,\nBob,b@example.org\n")
    assert [row.number for row in file.rows()] == [2, 3, 4, 5]


def sheet(*tables: list[list[str]]) -> bytes:
    """The smallest OpenDocument file that holds these cells, a sheet for each table; ISO days are dates there."""
    import io

    def cell(text: str) -> str:
        kind = f'"date" office:date-value="{text}"' if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else '"string"'
        return f"<table:table-cell office:value-type={kind}><text:p>{text}</text:p></table:table-cell>"

    sheets = "".join(
        f'<table:table table:name="List {number}">'
        + "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
        + "</table:table>"
        for number, rows in enumerate(tables)
    )
    names = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    )
    content = (
        f'<?xml version="1.0"?><office:document-content {names}><office:body><office:spreadsheet>'
        f"{sheets}</office:spreadsheet></office:body></office:document-content>"
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr(
            "META-INF/manifest.xml",
            '<?xml version="1.0"?><manifest:manifest '
            'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
    return packed.getvalue()


def test_a_spreadsheet_under_the_name_of_a_csv_is_known(tmp_path: Path) -> None:
    file = opened(tmp_path, sheet([["Name", "Email"], ["Ann", "a@example.org"]]))
    assert (file.form, file.header) == ("sheet", ("Name", "Email"))
    assert cells(file) == [["Ann", "a@example.org"]]


def test_the_list_of_people_is_read_however_large_the_other_sheets_are(tmp_path: Path) -> None:
    notes = [["Notes"], ["call Bob"]]
    people = [["Customers 2026"], ["Name", "Email", "Birthday"], ["Ann", "a@example.org", "1980-04-03"]]
    takings = [["Date", "Branch", "Sales", "Weather"], *([["2026-10-01", "North", "912.50", "fair"]] * 300)]
    for tables in ((notes, people, takings), (takings, people, notes)):
        file = opened(tmp_path, sheet(*tables))
        assert (file.header, file.above) == (("Name", "Email", "Birthday"), ("Customers 2026",))
        assert cells(file) == [["Ann", "a@example.org", "1980-04-03"]]


def test_a_sheet_of_sales_is_read_when_there_is_no_list_of_people(tmp_path: Path) -> None:
    sales = [["Date", "Customer ID", "Item", "Amount"], ["2026-10-01", "7", "Latte", "4.50"]]
    file = opened(tmp_path, sheet([["Notes"], *([["much", "to", "say", "here", "about", "it"]] * 40)], sales))
    assert file.header == ("Date", "Customer ID", "Item", "Amount")


def test_a_web_page_under_the_name_of_a_csv_is_known(tmp_path: Path) -> None:
    page = "<html><body><table><tr><th>Name<th>Email</tr><tr><td>Ann &amp; Co</td><td>a@example.org</td></tr></table>"
    file = opened(tmp_path, page, "list.xls")
    assert (file.form, file.header, cells(file)) == ("page", ("Name", "Email"), [["Ann & Co", "a@example.org"]])


def test_one_list_in_an_archive_is_read_and_several_are_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "one.zip", "w") as archive:
        archive.writestr("unsubscribed_members.csv", "Email Address\na@example.org\n")
    file = open_contact_file(tmp_path / "one.zip")
    assert (file.name, cells(file)) == ("unsubscribed_members.csv", [["a@example.org"]])
    with zipfile.ZipFile(tmp_path / "two.zip", "w") as archive:
        for name in ("a.csv", "b.csv"):
            archive.writestr(name, "Email\na@example.org\n")
    with pytest.raises(UserError, match="holds 2 lists"):
        open_contact_file(tmp_path / "two.zip")


CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lee;Ann;;;\r\nFN:Ann Lee\r\nitem1.EMAIL;TYPE=HOME:a@exam\r\n ple.org\r\n"
    "TEL;TYPE=CELL,VOICE:604 555 0100\r\nTEL;TYPE=FAX:604 555 0199\r\n"
    "ADR;TYPE=HOME:;#2;1 Elm St\\, rear;Town;BC;V5V;CA\r\n"
    "BDAY:--1031\r\nNOTE:likes tea\\nand cake\r\nEND:VCARD\r\n"
)


def test_a_card_is_read(tmp_path: Path) -> None:
    file = opened(tmp_path, CARD, "cards.vcf")
    found = dict(zip(file.header, cells(file)[0], strict=True))
    assert (found["First Name"], found["Last Name"], found["E-mail 1 - Value"]) == ("Ann", "Lee", "a@example.org")
    assert (found["Street"], found["Unit"], found["City"]) == ("1 Elm St, rear", "#2", "Town")
    assert (found["Birthday"], found["Note"], found["Phone 2 - Value"]) == ("--1031", "likes tea\nand cake", "")


def test_old_cards_with_quoted_printable(tmp_path: Path) -> None:
    name = "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Zo=C3=\n=A9"
    card = f"BEGIN:VCARD\nVERSION:2.1\n{name}\nTEL;HOME;VOICE:1\nEND:VCARD\n"
    found = cells(opened(tmp_path, card, "old.vcf"))[0]
    assert found[:3] == ["Zoé", "", "Müller"]


def test_two_addresses_of_a_card_are_not_mixed(tmp_path: Path) -> None:
    addresses = "ADR;TYPE=work:;;9 Work Rd;;;;\nADR;TYPE=home;PREF=1:;;1 Elm St;Town;;;"
    card = f"BEGIN:VCARD\nVERSION:4.0\nFN:Ann\n{addresses}\nEND:VCARD"
    found = dict(zip(opened(tmp_path, card).header, cells(opened(tmp_path, card))[0], strict=True))
    assert (found["Street"], found["City"]) == ("1 Elm St", "Town")


@pytest.mark.parametrize("content", [b"", b"\n\n\n", b"\xef\xbb\xbf", b"  \r\n ", b",,,\n,,,\n"])
def test_an_empty_file_is_said_to_be_empty(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(UserError, match="is empty"):
        opened(tmp_path, content)


@pytest.mark.parametrize(
    "content", [b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, b"%PDF-1.7\n%\xe2\xe3", bytes(range(256)) * 50]
)
def test_a_file_that_is_no_list_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(UserError, match="no list"):
        opened(tmp_path, content)


@pytest.mark.parametrize("content", [b"PK\x03\x04" + bytes(100), b"\xd0\xcf\x11\xe0" + bytes(1000)])
def test_a_damaged_spreadsheet_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(UserError, match="damaged"):
        opened(tmp_path, content)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no file"):
        open_contact_file(tmp_path / "nowhere.csv")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no file"):
        open_contact_file(tmp_path)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400))
def test_no_bytes_crash_the_reader(tmp_path: Path, content: bytes) -> None:
    try:
        file = opened(tmp_path, content)
    except UserError:
        return
    numbers = [row.number for row in file.rows()]
    assert numbers == list(range(file.header_row + 1, file.header_row + 1 + len(numbers)))


QUOTING = st.text(st.sampled_from("ab\",;\t|\n\r'= é\u200b"), max_size=60)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(QUOTING)
@example(";=\r;=\r;=\r;=")  # another mark cuts more lines, or longer ones, than that of the header
@example(";;;;;;;;=;=")
def test_no_quoting_loses_a_line(tmp_path: Path, text: str) -> None:
    file = opened(tmp_path, f"Name,Email\nFirst,f@example.org\n{text}\nLast,l@example.org\n".encode())
    rows = cells(file)
    assert rows[0] == ["First", "f@example.org"] or "First" in rows[0][0]
    assert any("Last" in cell for cell in rows[-1])
