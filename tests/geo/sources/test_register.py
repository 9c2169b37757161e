"""Any table of addresses can be a register, once its columns are known."""

from __future__ import annotations

from pathlib import Path

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Transformer

from geo.errors import UserError
from geo.sources.one_line import split_one_line
from geo.sources.recognise import read_source
from geo.sources.records import AddressRecords, Found
from geo.sources.register import gather


def read(path: Path, text: str | bytes, **columns: str) -> AddressRecords:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    houses = read_source(path, columns or None).addresses
    assert houses is not None
    return houses


def first(houses: AddressRecords) -> tuple[str, ...]:
    return tuple(str(getattr(houses, name)[0]) for name in ("number", "street", "unit", "postcode", "city", "region"))


def test_columns_are_known_by_their_headings(tmp_path: Path) -> None:
    text = "House_Number;Street Name;ZIP;City;Latitude;Longitude\n12a;Mühlgasse;91207;Auheim;49.5;11.25\n"
    houses = read(tmp_path / "a.csv", text)
    assert first(houses) == ("12a", "Mühlgasse", "", "91207", "Auheim", "")
    assert (houses.lat[0], houses.lon[0]) == (49.5, 11.25)


def test_several_columns_make_one_street(tmp_path: Path) -> None:
    text = "NR,TYPE,NAME,Y,X\n5,rue,des Lilas,48.1,2.2\n"
    houses = read(tmp_path / "a.csv", text, number="NR", street="TYPE+NAME", lat="Y", lon="X")
    assert first(houses)[:2] == ("5", "rue des Lilas")


def test_metres_of_a_named_system_become_degrees(tmp_path: Path) -> None:
    east, north = Transformer.from_crs("EPSG:4326", "EPSG:25832", always_xy=True).transform(11.25, 49.5)
    text = f"adresse,ost,nord\nMühlgasse 3,{east:.2f},{north:.2f}\n"
    houses = read(tmp_path / "a.csv", text, address="adresse", x="ost", y="nord", crs="EPSG:25832")
    assert (houses.lat[0], houses.lon[0]) == (pytest.approx(49.5, abs=1e-6), pytest.approx(11.25, abs=1e-6))


@pytest.mark.parametrize(
    "text",
    ["Address\n1 Low Road\n2 Low Road\n", "number,street,city\n1,Low Road,Auheim\n"],
    ids=["one column", "three"],
)
def test_a_register_without_coordinates_is_told_so(text: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="has no columns with coordinates"):
        read(tmp_path / "a.csv", text)


def test_an_unknown_system_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="“EPSG:0815” is not a coordinate system"):
        read(tmp_path / "a.csv", "a,x,y\nLow Road 3,5,5\n", address="a", x="x", y="y", crs="EPSG:0815")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separators_and_encodings_are_found(encoding: str, separator: str, tmp_path: Path) -> None:
    rows = [["number", "street", "lat", "lon"], ["7", "Straße am Öhr", "49.5", "11.25"]]
    text = "\n".join(separator.join(row) for row in rows).encode(encoding)
    assert first(read(tmp_path / "a.csv", text))[:2] == ("7", "Straße am Öhr")


def test_a_decimal_comma_is_a_decimal_point(tmp_path: Path) -> None:
    houses = read(tmp_path / "a.csv", "number;street;lat;lon\n7;Weg;49,5;11,25\n")
    assert (houses.lat[0], houses.lon[0]) == (49.5, 11.25)


def test_rows_that_cannot_be_used_are_counted_and_told(tmp_path: Path) -> None:
    rows = ["1,Low Road,50,8", ",Low Road,50,8", "2,,50,8", "3,Low Road,,", "4,Low Road,0,0", "5,Low Road,nan,8"]
    text = "\n".join(["number,street,lat,lon", *rows])
    (tmp_path / "a.csv").write_text(text)
    found = read_source(tmp_path / "a.csv")
    assert found.rows == 1
    assert found.notes == ["a.csv: 5 of 6 rows have no address or no coordinates."]


def test_a_number_repeated_in_the_street_is_taken_off(tmp_path: Path) -> None:
    text = "number,street,lat,lon\n1016-18 WILLOW AVE,1016-18 Willow Avenue,40.7,-74\n"
    assert first(read(tmp_path / "a.csv", text))[:2] == ("1016-18", "Willow Avenue")


def test_points_of_a_map_file_are_a_register_too(tmp_path: Path) -> None:
    place = '{"type":"Point","coordinates":[4.3,50.8]}'
    feature = f'{{"type":"Feature","properties":{{"nr":"4","rue":"Rue Basse"}},"geometry":{place}}}'
    text = f'{{"type":"FeatureCollection","features":[{feature}]}}'
    houses = read(tmp_path / "a.geojson", text, number="nr", street="rue")
    assert first(houses)[:2] == ("4", "Rue Basse")
    assert (houses.lat[0], houses.lon[0]) == (50.8, 4.3)


def test_brussels_in_belgian_lambert_lands_in_brussels(shared: Path) -> None:
    columns = {"number": "ADRN", "street": "PW_NAME_FR", "postcode": "PZNC", "city": "MU_NAME_FR"}
    houses = read_source(shared / "data/oa-samples/be-wa-brussels.zip", columns).addresses
    assert houses is not None
    assert len(houses) == 665
    assert shapely.box(4.33, 50.82, 4.36, 50.85).contains(shapely.points(houses.lon, houses.lat)).all()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("866 E 13TH AV, VANCOUVER, BC", ("866", "E 13TH AV", "", "", "VANCOUVER", "BC")),
        ("866 E 13TH AV, VANCOUVER, BC V5T 2L5", ("866", "E 13TH AV", "", "V5T 2L5", "VANCOUVER", "BC")),
        ("12 A Low Road, 91207 Auheim", ("12", "A Low Road", "", "91207", "Auheim", "")),
        ("12a Low Road", ("12a", "Low Road", "", "", "", "")),
        ("Mühlgasse 12a, 91207 Auheim", ("12a", "Mühlgasse", "", "91207", "Auheim", "")),
        ("Mühlgasse, 12", ("12", "Mühlgasse", "", "", "", "")),
        ("217-14 113TH DR, QUEENS, NY, 11429", ("217-14", "113TH DR", "", "11429", "QUEENS", "NY")),
        ("5 MAIN ST APT 4B, SPRINGFIELD, IL 62701", ("5", "MAIN ST", "APT 4B", "62701", "SPRINGFIELD", "IL")),
        ("Rue de la Paix 7, 1000 Bruxelles", ("7", "Rue de la Paix", "", "1000", "Bruxelles", "")),
        ("KINGSWAY", ("", "KINGSWAY", "", "", "", "")),
        ("", ("", "", "", "", "", "")),
    ],
)  # fmt: skip
def test_an_address_in_one_cell_is_split(text: str, parts: tuple[str, ...]) -> None:
    line = split_one_line(text)
    assert (line.number, line.street, line.unit, line.postcode, line.city, line.region) == parts


@given(st.text(max_size=80))
def test_any_text_is_split_without_losing_its_head(text: str) -> None:
    line = split_one_line(text)
    assert all(part in text.upper() or part in text for part in (line.number.split() or [""]))


@given(st.lists(st.lists(st.text(max_size=12), max_size=6), max_size=8))
def test_any_table_gives_houses_or_a_sentence(rows: list[list[str]]) -> None:
    header = ["number", "street", "city", "lat", "lon"]
    try:
        found: Found | None = gather(Path("register.csv"), header, rows, None)
    except UserError as error:
        assert error.next_step
        found = None
    if found is not None and found.addresses is not None:
        assert (abs(found.addresses.lat) <= 90).all()
        assert all(found.addresses.street)
