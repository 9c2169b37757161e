"""The owner's copy of everything: whole, harmless in a spreadsheet, and on record."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from campaigns.audiences.own_copy import TABLES, take_everything
from campaigns.errors import UserError
from campaigns.shop.shop import Shop


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_customer_and_every_table_is_in_it(mini: Shop, tmp_path: Path) -> None:
    place = take_everything(mini, tmp_path)
    assert {path.name for path in place.iterdir()} == {*(f"{name}.csv" for name in TABLES), "receipt.json"}
    for name in TABLES[:-1]:
        count = mini.db.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
        assert len(rows_of(place / f"{name}.csv")) == count, name
    assert len(rows_of(place / "customers.csv")) > 10


def test_a_name_that_is_a_formula_does_not_run(mini: Shop, tmp_path: Path) -> None:
    with mini.quiet() as db:
        db.execute("UPDATE customers SET name = '=HYPERLINK(\"http://x.example\")' WHERE id = 1")
    row = next(row for row in rows_of(take_everything(mini, tmp_path) / "customers.csv") if row["id"] == "1")
    assert row["name"].startswith("'=")


def test_numbers_stay_numbers(mini: Shop, tmp_path: Path) -> None:
    with mini.quiet() as db:
        db.execute("UPDATE customers SET lon = -123.25, lat = 49.5 WHERE id = 1")
    row = next(row for row in rows_of(take_everything(mini, tmp_path) / "customers.csv") if row["id"] == "1")
    assert (row["lat"], row["lon"]) == ("49.5", "-123.25")


def test_it_leaves_a_receipt_here_and_beside_the_files(mini: Shop, tmp_path: Path) -> None:
    people = mini.db.execute("SELECT count(*) FROM customers").fetchone()[0]
    place = take_everything(mini, tmp_path)
    kept = mini.db.execute("SELECT * FROM receipts WHERE target = 'own-copy'").fetchone()
    assert kept["people"] == people
    assert json.loads(kept["files"]) == [f"{name}.csv" for name in TABLES]
    handed_out = json.loads((place / "receipt.json").read_text(encoding="utf-8"))["receipts"]
    assert handed_out == [json.loads(kept["document"])]
    members = mini.db.execute("SELECT count(*) FROM receipt_members WHERE receipt_id = ?", (kept["id"],)).fetchone()[0]
    assert members == people


def test_when_it_cannot_be_written_nothing_is_kept(mini: Shop, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, no folder", encoding="utf-8")
    with pytest.raises(UserError, match="cannot be written"):
        take_everything(mini, tmp_path / "taken")
    assert not mini.db.execute("SELECT 1 FROM receipts").fetchone()
