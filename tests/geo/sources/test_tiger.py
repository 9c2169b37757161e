"""TIGER/Line: house numbers as ranges along both sides of a street."""

from __future__ import annotations

from pathlib import Path

import pytest

from geo.sources.recognise import read_source
from geo.sources.tiger import house_number
from geo.town import Town
from geo.town_builder import build_town

CSV = """from;to;interpolation;street;city;state;postcode;geometry
1;99;odd;Mill Ln;Green County;AL;36067;LINESTRING(-86.46 32.42,-86.45 32.42)
A1;99;odd;Mill Ln;Green County;AL;36067;LINESTRING(-86.46 32.42,-86.45 32.42)
2;98;even;Mill Ln;Green County;AL;99999;LINESTRING(broken
100;198;even;Mill Ln;Green County;AL;99999;LINESTRING(-86.45 32.42,-86.44 32.42)
"""


def test_ranges_are_read_from_a_table(tmp_path: Path) -> None:
    (tmp_path / "01001.csv").write_text(CSV)
    ranges = read_source(tmp_path / "01001.csv").ranges
    assert ranges is not None
    assert list(zip(ranges.first, ranges.last, ranges.parity, ranges.postcode, ranges.city, strict=True)) == [
        (1, 99, "odd", "36067", ""),
        (100, 198, "even", "", ""),
    ]


def test_a_shapefile_gives_both_sides_and_the_streets(shared: Path, tmp_path: Path) -> None:
    source = shared / "data/tiger-addrfeat-sample/tl_2021_30059_addrfeat.shp"
    found = read_source(source)
    assert found.ranges is not None
    assert sorted(set(found.ranges.side)) == ["left", "right"]
    assert [list(found.ranges.side).count(side) for side in ("left", "right")] == [440, 438]
    info = build_town([source], tmp_path / "meagher.gpkg")
    assert info.country == "US"
    assert len(Town.open(tmp_path / "meagher.gpkg").streets().name) > 600


def test_a_table_of_a_county_is_read_whole(shared: Path) -> None:
    found = read_source(shared / "data/osm-liechtenstein-autauga/tiger/01001.csv")
    assert found.rows == 6213


@pytest.mark.parametrize(
    ("text", "number"), [("12", 12), ("217-14", 21714), ("", None), ("12A", None), ("9" * 12, None), ("١٢", None)]
)
def test_house_numbers_of_ranges(text: str, number: int | None) -> None:
    assert house_number(text) == number


def test_ranges_of_a_county_are_kept_where_the_map_has_streets(shared: Path, tmp_path: Path) -> None:
    data = shared / "data/osm-liechtenstein-autauga"
    info = build_town([data / "apidb-test-data.pbf", data / "tiger/01001.csv"], tmp_path / "autauga.gpkg")
    town = Town.open(tmp_path / "autauga.gpkg")
    assert info.country == "US"
    assert len(town.address_ranges().first) > 6_000
    named = set(town.streets().name)
    assert sum(street in named for street in town.address_ranges().street) / len(town.address_ranges().street) > 0.8
