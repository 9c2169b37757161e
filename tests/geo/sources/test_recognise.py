"""A source is known by what is in it; hostile files are refused with a sentence, within bounds."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from geo.errors import UserError
from geo.sources import packed
from geo.sources.recognise import read_source
from tests.geo.osm_text import mill_green

OSM = mill_green().text().encode()
NEW_HEADING = (
    "LON,LAT,NUMBER,STREET,UNIT,CITY,DISTRICT,REGION,POSTCODE,ID,HASH\n8,50,12,LOW RD,,MILL GREEN,,HX,12345,1,ab\n"
)
OLD_HEADING = "LON,LAT,NUMBER,STREET,UNIT,CITY,DISTRICT,REGION,POSTCODE,ID\n8,50,12,LOW RD,,MILL GREEN,,HX,12345,1\n"
PROPERTIES = {"hash": "ab", "number": "12", "street": "LOW RD", "unit": "", "city": "MILL GREEN", "district": "",
              "region": "HX", "postcode": "12345", "id": "1"}  # fmt: skip
FEATURE = {"type": "Feature", "properties": PROPERTIES, "geometry": {"type": "Point", "coordinates": [8, 50]}}
LINES = (json.dumps(FEATURE) + "\n") * 2


def zipped(name: str, content: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return packed.getvalue()


@pytest.mark.parametrize("content", [OSM, gzip.compress(OSM), bz2.compress(OSM)], ids=["plain", "gzip", "bzip2"])
@pytest.mark.parametrize("name", ["town.osm", "download", "town.csv"])
def test_openstreetmap_is_known_whatever_its_ending(content: bytes, name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    found = read_source(tmp_path / name)
    assert found.kind == "map"
    assert found.rows == 9


def test_a_pbf_is_known_whatever_its_ending(shared: Path, tmp_path: Path) -> None:
    (tmp_path / "town").write_bytes((shared / "data/osm-monaco/monaco-latest.osm.pbf").read_bytes())
    assert read_source(tmp_path / "town").kind == "map"


@pytest.mark.parametrize(
    "content",
    [NEW_HEADING.encode(), OLD_HEADING.encode(), gzip.compress(NEW_HEADING.encode()),
     zipped("oa.csv", NEW_HEADING.encode()), LINES.encode(), gzip.compress(LINES.encode())],
    ids=["new heading", "old heading", "gzip", "zip", "lines", "lines gzip"],
)  # fmt: skip
def test_openaddresses_is_known_in_all_its_forms(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "source").write_bytes(content)
    found = read_source(tmp_path / "source")
    houses = found.addresses
    assert houses is not None
    assert (houses.number[0], houses.street[0], houses.city[0], houses.postcode[0]) == (
        "12",
        "LOW RD",
        "MILL GREEN",
        "12345",
    )
    assert (houses.lat[0], houses.lon[0]) == (50, 8)
    assert "OpenAddresses" in found.attribution


@pytest.mark.parametrize(("name", "rows"), [("alameda", 5305), ("portland_metro", 767), ("berlin-potsdamerplatz", 369)])
def test_real_openaddresses_files_are_read_whole(name: str, rows: int, shared: Path) -> None:
    found = read_source(shared / f"data/oa-samples/{name}.csv")
    assert found.rows == rows


def test_a_note_beside_the_data_gives_it_its_credit(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("number,street,lat,lon\n1,Low Road,50,8\n")
    note = '# Houses\nLicence: **Open Town Licence**\nAttribution required: "Town of Mill Green."\n'
    (tmp_path / "SOURCE.md").write_text(note)
    found = read_source(tmp_path / "a.csv")
    assert (found.licence, found.attribution) == ("Open Town Licence", "Town of Mill Green")


WIDE = b"1,Low Road," + b" " * 999 + b",\n"
BOMB = b"<osm>" + b" " * (200 << 20)


@pytest.mark.parametrize(
    "content",
    [gzip.compress(BOMB), bz2.compress(BOMB), gzip.compress(b"number,street,lat,lon\n" + WIDE * 99_999),
     zipped("oa.csv", b"number,street,lat,lon\n" + b"," * (100 << 20)), zipped("town.shp", bytes(100 << 20))],
    ids=["osm gzip", "osm bzip2", "table gzip", "table zip", "map zip"],
)  # fmt: skip
def test_a_file_that_swells_beyond_measure_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "bomb").write_bytes(content)
    with pytest.raises(UserError, match=r"unpacks to far more|lines too long"):
        read_source(tmp_path / "bomb")


def test_plausible_rows_without_end_are_refused_before_they_are_taken_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = b"".join(b"%d,Low Road,50.%d,8\n" % (n, n) for n in range(4000))
    (tmp_path / "rows.csv.gz").write_bytes(gzip.compress(b"number,street,lat,lon\n" + rows))
    assert len(read_source(tmp_path / "rows.csv.gz").addresses or ()) == 4000
    monkeypatch.setattr(packed, "_MOST_OF_TABLE", len(rows) // 2)
    with pytest.raises(UserError, match="unpacks to far more"):
        read_source(tmp_path / "rows.csv.gz")


def test_a_cell_of_a_megabyte_and_more_is_passed_over(tmp_path: Path) -> None:
    text = "number,street,lat,lon\n1,Low Road,50,8\n2," + "x" * (2 << 20) + ",50,8\n3,Low Road,50,8\n"
    (tmp_path / "a.csv").write_text(text)
    houses = read_source(tmp_path / "a.csv").addresses
    assert houses is not None
    assert houses.number.tolist() == ["1", "3"]


def test_control_characters_and_right_to_left_text_are_kept_readable(tmp_path: Path) -> None:
    text = "number,street,lat,lon\n1,Low\x00\x07 Ro\u200bad\u202e,50,8\n2,שדרות רוטשילד,50,8\n"
    (tmp_path / "a.csv").write_text(text, encoding="utf-8")
    houses = read_source(tmp_path / "a.csv").addresses
    assert houses is not None
    assert houses.street.tolist() == ["Low Ro ad", "שדרות רוטשילד"]


@pytest.mark.parametrize("cut", [4, 30, 200, 900])
@pytest.mark.parametrize(
    "content",
    [gzip.compress(OSM), bz2.compress(OSM), gzip.compress(NEW_HEADING.encode()), zipped("a.csv", OLD_HEADING.encode())],
    ids=["gzip", "bzip2", "table", "zip"],
)
def test_a_file_cut_short_is_refused(content: bytes, cut: int, tmp_path: Path) -> None:
    (tmp_path / "cut").write_bytes(content[: min(cut, len(content) - 5)])
    with pytest.raises(UserError) as told:
        read_source(tmp_path / "cut")
    assert told.value.next_step


HEADS = [
    b"", b"\x1f\x8b", b"BZh", b"PK\x03\x04", b"SQLite format 3\0", b"\x00\x00\x27\x0a", b"<osm",
    b"<?xml version='1.0'?><osm>", b"{", b'{"type":"FeatureCollection","features":[',
    b"\x00\x00\x00\x0d\x0a\x09OSMHeader", b"number,street,lat,lon\n", b"from;to;interpolation;street;geometry\n",
    b"LON,LAT,NUMBER,STREET,UNIT,CITY,DISTRICT,REGION,POSTCODE\n",
]  # fmt: skip


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(head=st.sampled_from(HEADS), rest=st.binary(max_size=300))
@example(head=b"from;to;interpolation;street;geometry\n", rest=b"1;9;odd;Low Rd;LINESTRING(1 2,3 4)\n")
@example(head=b'{"type":"FeatureCollection","features":[', rest=b"[" * 300)
def test_any_bytes_give_data_or_a_sentence(head: bytes, rest: bytes, tmp_path: Path) -> None:
    path = tmp_path / "any"
    path.write_bytes(head + rest)
    try:
        found = read_source(path)
    except UserError as error:
        assert str(error)
    else:
        assert found.rows >= 0


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, len(OSM) - 1), byte=st.integers(0, 255))
def test_a_map_with_one_wrong_byte_gives_data_or_a_sentence(at: int, byte: int, tmp_path: Path) -> None:
    path = tmp_path / "any.osm"
    path.write_bytes(OSM[:at] + bytes([byte]) + OSM[at + 1 :])
    try:
        assert read_source(path).kind == "map"
    except UserError as error:
        assert str(error)
