"""A list of contacts comes back with a place for every row."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from campaigns.customers import geocode_file as module
from campaigns.customers.geocode_file import geocode_file
from campaigns.errors import UserError
from tests.geo.address_town import SmallTown, street_rows


@pytest.fixture
def town(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A small town opens whatever its path."""
    rows = [
        *street_rows("East 13th Avenue", ["2", "4", "8"], 49.250, -123.10, "V5T 1A1", "Vancouver"),
        *street_rows("Cambie Street", ["401", "403"], 49.255, -123.11, "V5Y 2B2", "Vancouver"),
    ]

    class Opened:
        @staticmethod
        def open(path: Path) -> SmallTown:
            return SmallTown(rows, "CA", "Vancouver")

    monkeypatch.setattr(module, "Town", Opened)
    return tmp_path / "town.gpkg"


def written(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_row_comes_out_with_its_own_columns_and_a_place(town: Path, tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text(
        "Name,Address,City,Note\nAnn,4 E 13 AV,Vancouver,regular\nBen,6 East 13th Ave,,\nCy,n/a,,\n"
        'Di,"403 Cambie Street\nUnit 4",Vancouver,"says ""hi"""\n',
        encoding="utf-8",
    )
    report = geocode_file(source, town, tmp_path / "out.csv")
    rows = written(tmp_path / "out.csv")
    assert [row["Name"] for row in rows] == ["Ann", "Ben", "Cy", "Di"]
    assert [row["level"] for row in rows] == ["house", "interpolated", "none", "house"]
    assert (rows[0]["lat"], rows[0]["lon"], rows[2]["lat"]) == ("49.2500000", "-123.0998000", "")
    assert rows[3]["Note"] == 'says "hi"'
    assert rows[2]["reason"]
    assert (report.rows, report.placed["house"], report.placed["none"]) == (4, 2, 1)
    assert report.columns == {"Address": "street", "City": "city"}


@pytest.mark.parametrize(
    "text",
    [
        "Street;House number;Postcode;City\nCambie St;403;V5Y 2B2;Vancouver\n",
        "Where it is\n403 Cambie Street Vancouver\n",
        "Street Address 1,Street Address 2,City\n403 Cambie St,Unit 4,Vancouver\n",
        "Billing Street,Billing City,Country\n403 Cambie St,Vancouver,Canada\n",
    ],
)
def test_the_address_is_found_in_many_shapes_of_list(town: Path, tmp_path: Path, text: str) -> None:
    source = tmp_path / "in.csv"
    source.write_text(text, encoding="utf-8")
    geocode_file(source, town, tmp_path / "out.csv")
    assert [row["level"] for row in written(tmp_path / "out.csv")] == ["house"]


def test_a_list_without_addresses_is_refused_and_nothing_is_written(town: Path, tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text("Name,E-mail\nAnn,ann@example.com\n", encoding="utf-8")
    with pytest.raises(UserError, match="No column of this file holds addresses"):
        geocode_file(source, town, tmp_path / "out.csv")
    assert not (tmp_path / "out.csv").exists()


def test_the_same_list_gives_the_same_bytes(town: Path, tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text("Address\n4 E 13 AV\n403 Cmabie St\n13th Ave\n", encoding="utf-8")
    geocode_file(source, town, tmp_path / "one.csv")
    geocode_file(source, town, tmp_path / "two.csv")
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()
