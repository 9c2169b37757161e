"""A list of contacts comes back with a place for every row."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from click.testing import CliRunner

from campaigns.command_line.places import geocode
from campaigns.customers import geocode_file as module
from campaigns.customers.geocode_file import geocode_file
from campaigns.errors import UserError
from geo import in_two
from geo.sources import second_opinion
from geo.sources.opinion_servers import Asker, Found
from tests.bench.large_town import write_large_town
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


def test_a_long_list_is_placed_by_two_processes_to_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    town, source = tmp_path / "town.gpkg", tmp_path / "in.csv"
    write_large_town(2_000, town)
    lines = [f"{100 + number % 300} e {number % 20} st,n{number}" for number in range(900)]
    source.write_text("Address,Note\n" + "\n".join(lines), encoding="utf-8")
    geocode_file(source, town, tmp_path / "one.csv")
    monkeypatch.setattr(module, "LONG", 0)
    monkeypatch.setattr(module, "BATCH", 50)
    monkeypatch.setattr(in_two, "cores", lambda: 2)
    report = geocode_file(source, town, tmp_path / "two.csv")
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()
    assert report.rows == sum(report.placed.values()) == 900
    assert sum(count > 100 for count in report.placed.values()) > 1


def test_a_second_opinion_stands_in_columns_of_its_own(
    town: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[str] = []

    def server(*_: object) -> Asker:
        def asked(query: str) -> list[Found]:
            sent.append(query)
            return [Found("17 Heron Lane", 49.252, -123.105)]

        return asked

    monkeypatch.setattr(second_opinion, "nominatim", server)
    source = tmp_path / "in.csv"
    source.write_text("Name,Address\nAnn Lee,17 Heron Lane\nBen Fox,4 E 13 AV\nCy Orr,5 Cy Orr\n", encoding="utf-8")
    report = geocode_file(source, town, tmp_path / "out.csv", second_opinion="http://server.example")
    rows = written(tmp_path / "out.csv")
    assert sent == ["17 heron lane, vancouver, CA"]
    assert [row["level"] for row in rows] == ["none", "house", "none"]
    assert [row["candidate_lat"] for row in rows] == ["49.2520000", "", ""]
    assert rows[0]["candidate_reason"] == "found by server.example, not in the town map"
    assert report.second_opinion is not None
    assert (report.second_opinion.asked, report.second_opinion.found) == (1, 1)
    assert (tmp_path / "second-opinions.json").exists()


def test_nobody_is_asked_unless_a_server_is_named(town: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_opinion, "nominatim", None)
    source = tmp_path / "in.csv"
    source.write_text("Address\n17 Heron Lane\n", encoding="utf-8")
    assert geocode_file(source, town, tmp_path / "out.csv").second_opinion is None
    assert list(written(tmp_path / "out.csv")[0]) == ["Address", *module.ADDED]


def test_the_command_passes_the_server_on_and_a_wrong_one_stops_it(town: Path, tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text("Address\n17 Heron Lane\n", encoding="utf-8")
    words = [str(source), "--town", str(town), "--out", str(tmp_path / "out.csv")]
    ran = CliRunner().invoke(geocode, [*words, "--second-opinion", "my server"])
    assert isinstance(ran.exception, UserError)
    assert "is no server that can be asked" in str(ran.exception)
    assert not (tmp_path / "out.csv").exists()
    assert CliRunner().invoke(geocode, words).exit_code == 0
