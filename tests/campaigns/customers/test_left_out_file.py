"""Rows that were left out come back as a file, are mended, and go in."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from campaigns.command_line import main
from campaigns.customers.contact_file import REASON, open_contact_file
from campaigns.customers.import_run import import_file
from campaigns.customers.left_out_file import write_left_out
from campaigns.errors import UserError
from campaigns.shop.shop import Shop
from tests.campaigns.customers.conftest import Import, people

HEAD = "First Name;Last Name;Email;Postcode\n"
LIST = (
    "Customers of the corner shop\n" + HEAD + "Ada;Oakes;ada@example.org;01234\n;;;04109\nTest;Test;test@example.org;\n"
    ";;not an address;00501;too;many\n" + HEAD + "Bob;Marsh;bob@example.org;1010\nTotal;;;\n"
)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "customers.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def test_every_row_left_out_is_in_the_file_with_its_reason(shop: Shop, source: Path, tmp_path: Path) -> None:
    report = import_file(shop, source)
    assert report.left_out == 5, "the list has five rows that are nobody's"
    assert write_left_out(shop, report, source, tmp_path / "out.csv") == 5
    head, *rows = rows_of(tmp_path / "out.csv")
    assert [head[0], head[3], head[-1]] == ["First Name", "Postcode", REASON]
    assert rows[0][:4] == ["", "", "", "04109"], "zeros are kept"
    assert rows[2][4:6] == ["too", "many"]
    assert all(row[-1] for row in rows) and "adds up others" in rows[-1][-1]


def test_the_number_of_the_import_gives_the_same_file(shop: Shop, source: Path, tmp_path: Path) -> None:
    report = import_file(shop, source)
    write_left_out(shop, report, source, tmp_path / "a.csv")
    write_left_out(shop, 1, source, tmp_path / "b.csv")
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()


def test_mended_rows_go_in_and_the_others_stay_out_again(shop: Shop, source: Path, tmp_path: Path) -> None:
    import_file(shop, source)
    back = tmp_path / "back.csv"
    write_left_out(shop, 1, source, back)
    mended = back.read_text(encoding="utf-8-sig").replace(";;;04109", "Cleo;Ash;cleo@example.org;04109")
    back.write_text(mended, encoding="utf-8")
    again = import_file(shop, back)
    assert (again.rows_read, again.added, again.left_out) == (5, 1, 4)
    assert people(shop, "first_name", "email", "postcode")[-1] == ("Cleo", "cleo@example.org", "04109")
    assert not shop.db.execute("SELECT 1 FROM customer_rows WHERE fields LIKE '%left out%'").fetchone()


def test_the_file_has_the_heads_of_the_list_so_that_a_saved_mapping_is_found(source: Path, shop: Shop) -> None:
    out = source.with_name("out.csv")
    write_left_out(shop, import_file(shop, source, dry_run=True), source, out)
    assert open_contact_file(out).header == open_contact_file(source).header
    assert people(shop, "id") == [], "a dry run can be asked as well"


def test_a_list_that_was_changed_since_is_refused(shop: Shop, source: Path, tmp_path: Path) -> None:
    report = import_file(shop, source)
    source.write_text(HEAD + "Ada;Oakes;ada@example.org;01234\n", encoding="utf-8")
    for what in (1, report):
        with pytest.raises(UserError, match="changed since"):
            write_left_out(shop, what, source, tmp_path / "out.csv")
    assert not (tmp_path / "out.csv").exists()


def test_nothing_left_out_means_no_file(shop: Shop, bring: Import, tmp_path: Path) -> None:
    report = bring(HEAD + "Ada;Oakes;ada@example.org;01234\n")
    assert write_left_out(shop, report, tmp_path / "lists" / "list.csv", tmp_path / "out.csv") == 0
    assert not (tmp_path / "out.csv").exists()


def test_sales_that_cannot_be_read_come_back_too(shop: Shop, bring: Import, tmp_path: Path) -> None:
    report = bring("Date,Item,Amount\n2026-01-05,Latte,5.25\nsome day,Latte,5.25\n", "sales.csv")
    assert report.left_out == 1
    assert write_left_out(shop, report, tmp_path / "lists" / "sales.csv", tmp_path / "out.csv") == 1


def test_the_command_saves_them(shop: Shop, source: Path, tmp_path: Path) -> None:
    shop.close()
    words = ["import", str(source), "--shop", str(shop.path), "--left-out", str(tmp_path / "cmd.csv"), "--json"]
    assert main(words) == 0
    assert len(rows_of(tmp_path / "cmd.csv")) == 6
