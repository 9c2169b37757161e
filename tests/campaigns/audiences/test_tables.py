"""Tables, cards and outlines: they open right, and are read back as what was meant."""

from __future__ import annotations

import csv
import io
import json
import xml.etree.ElementTree as ET

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from campaigns.audiences.areas_file import geojson, kml, stored_areas, wkt, write_areas_geojson
from campaigns.audiences.person import Person
from campaigns.audiences.spreadsheet_safe import (
    column_table,
    made_safe,
    sorted_table,
    spreadsheet_cell,
    table,
    tool_cell,
)
from campaigns.audiences.vcard import escaped, folded, vcards
from campaigns.shop.shop import Shop
from geo.areas import Area

CELL = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
SIMPLE = st.text("abc0123456789", min_size=1, max_size=8)
RING = shapely.box(8, 50, 8.1, 50.1).difference(shapely.box(8.02, 50.02, 8.04, 50.04))
HOLED = Area("a", 'Mill & <Side> "1"', shapely.MultiPolygon([RING, shapely.box(9, 50, 9.1, 50.1)]), "drawn")


def nobody() -> Person:
    return Person(1, *[""] * 16, 0, "")


@given(st.lists(st.lists(CELL, min_size=3, max_size=3), max_size=6), st.sampled_from(",;"), st.booleans())
def test_a_table_is_read_back_as_it_was(rows: list[list[str]], separator: str, mark: bool) -> None:
    data = table(("a", "b", "c"), rows, separator, mark)
    text = data.decode("utf-8-sig" if mark else "utf-8")
    assert [["a", "b", "c"], *rows] == list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


@given(st.lists(st.lists(SIMPLE, min_size=2, max_size=2), min_size=1, max_size=6))
def test_the_quick_way_writes_what_the_slow_one_does(rows: list[list[str]]) -> None:
    slow = io.StringIO(newline="")
    csv.writer(slow, lineterminator="\r\n").writerows([["a", "b"], *rows])
    assert column_table(("a", "b"), list(zip(*rows, strict=True))) == slow.getvalue().encode()


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+1 555",
        "-2",
        "@SUM(A1)",
        "\t=1",
        " =1",
        "＝1",
        "01234",
        "604555010099",
        "1E5",
        "1-2",
        "3/4",
        "2026-01-02",
    ],
)
def test_a_cell_a_spreadsheet_would_change_is_shown_as_it_is(cell: str) -> None:
    assert spreadsheet_cell(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["Anna", "12 Low Road", "V5T 1A1", "O'Neill", "EXAM-7K4PW", "a=b", "98101", ""])
def test_an_ordinary_cell_stays_as_it_is(cell: str) -> None:
    assert spreadsheet_cell(cell) == cell


def test_a_mail_tool_gets_numbers_it_can_dial_and_no_formulas() -> None:
    assert tool_cell("+16045550142") == "+16045550142"
    assert tool_cell("+cmd|' /C calc'!A0") == "'+cmd|' /C calc'!A0"
    assert tool_cell("Anna\x00\x07") == "Anna"


@given(CELL)
def test_no_cell_runs_in_a_spreadsheet(cell: str) -> None:
    for safe in (spreadsheet_cell(cell), tool_cell(cell)):
        assert not safe.lstrip().startswith(("=", "@", "-")) and not (safe.startswith("+") and not safe[1:].isdigit())


@given(st.text(max_size=200))
def test_lines_of_a_card_are_short_and_unfold_to_what_they_were(text: str) -> None:
    line = "FN:" + escaped(text)
    data = folded(line).encode("utf-8", "replace")
    parts = data.split(b"\r\n")
    assert parts.pop() == b""
    assert all(len(part) <= 75 for part in parts)
    assert all(part.decode("utf-8") is not None for part in parts)
    assert data.replace(b"\r\n ", b"") == line.encode("utf-8", "replace") + b"\r\n"


def test_a_card_holds_what_is_known_and_nothing_empty() -> None:
    person = nobody()._replace(
        name="Zoë; Łącka", first_name="Zoë", last_name="Łącka", email="z@example.com", phone="+16045550142",
        street="12 Low Road", unit="3", city="Papertown", state="BC", zip="V5T 1A1", country="CA", label="Guests",
    )  # fmt: skip
    lines = vcards([person]).decode().split("\r\n")
    assert lines[:3] == ["BEGIN:VCARD", "VERSION:4.0", "FN:Zoë\\; Łącka"]
    assert "TEL;VALUE=uri:tel:+16045550142" in lines
    assert "ADR:;3;12 Low Road;Papertown;BC;V5T 1A1;CA" in lines
    assert "CATEGORIES:Guests" in lines
    assert len(vcards([nobody()._replace(email="x@example.com")]).decode().split("\r\n")) == 7


def test_geojson_has_outer_rings_counter_clockwise_and_closed() -> None:
    feature = json.loads(geojson([HOLED]))["features"][0]
    shapes = feature["geometry"]["coordinates"]
    assert feature["properties"] == {"id": "a", "name": 'Mill & <Side> "1"'}
    assert len(shapes) == 2
    for outer, *holes in shapes:
        assert outer[0] == outer[-1]
        assert shapely.LinearRing(outer).is_ccw
        assert not any(shapely.LinearRing(hole).is_ccw for hole in holes)
    assert shapely.from_geojson(json.dumps(feature["geometry"])).equals(HOLED.polygon)


def test_kml_puts_longitude_first_and_keeps_the_hole() -> None:
    root = ET.fromstring(kml([HOLED]))
    space = {"k": "http://www.opengis.net/kml/2.2"}
    assert [name.text for name in root.iterfind(".//k:name", space)] == ['Mill & <Side> "1"']
    rings = [str(ring.text).split() for ring in root.iterfind(".//k:coordinates", space)]
    assert len(rings) == 3
    assert all(ring[0] == ring[-1] for ring in rings)
    assert all(
        8 <= float(place.split(",")[0]) < 10 and 50 <= float(place.split(",")[1]) < 51 for r in rings for place in r
    )
    assert len(list(root.iterfind(".//k:innerBoundaryIs", space))) == 1


def test_wkt_is_the_same_shape_again() -> None:
    (row,) = csv.DictReader(io.StringIO(wkt([HOLED]).decode(), newline=""))
    assert row["name"] == HOLED.name
    assert shapely.from_wkt(row["wkt"]).equals(HOLED.polygon)


def test_all_areas_of_a_shop_are_written(mini: Shop, tmp_path: object) -> None:
    out = mini.path.parent / "areas.geojson"
    assert write_areas_geojson(mini, out) == len(stored_areas(mini)) == 3
    assert out.read_bytes() == geojson(stored_areas(mini))


@given(st.lists(st.one_of(CELL, st.sampled_from(["=1", "a", "01", "+16045550142", "Łucja", "a\0"])), max_size=6))
def test_a_column_made_safe_at_once_is_safe_cell_by_cell(cells: list[str]) -> None:
    for cell in (spreadsheet_cell, tool_cell):
        assert list(made_safe(cells, cell)) == list(map(cell, cells))


@given(st.lists(st.tuples(CELL, st.one_of(CELL, SIMPLE)), max_size=6), st.sampled_from(",;"), st.booleans())
def test_a_table_from_columns_has_the_bytes_of_one_from_rows(
    rows: list[tuple[str, str]], separator: str, mark: bool
) -> None:
    columns = list(zip(*rows, strict=True)) or [(), ()]
    assert column_table(("a", "b"), columns, separator, mark) == table(("a", "b"), rows, separator, mark)
    assert sorted_table(("a", "b"), columns) == table(("a", "b"), sorted(set(rows)))
