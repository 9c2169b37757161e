"""A town is built from open data: joined, complete, and the same every time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely

from geo.errors import UserError
from geo.progress import Cancelled
from geo.town import Town
from geo.town_builder import build_town
from geo.town_tables import AddressTable
from tests.geo.osm_text import OsmText, mill_green

ROOT = Path(__file__).resolve().parents[2]
REGISTER = """id,address,latitude,longitude
1,"3 E HIGH ST, MILL GREEN, HX",50.00021,7.99401
2,"12A ST ANNE AV, MILL GREEN, HX",50.0032,8.0012
3,"20 ST ANNE AV, MILL GREEN, HX",50.005,8.0001
4,"5 QUIET LANE, MILL GREEN, HX",50.003,7.998
"""
COLUMNS = {"address": "address", "lat": "latitude", "lon": "longitude"}


@pytest.fixture
def osm(tmp_path: Path) -> Path:
    return mill_green().write(tmp_path / "mill.osm")


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "register.csv"
    path.write_text(REGISTER, encoding="utf-8")
    return path


def rows(table: AddressTable) -> set[tuple[str, str, str]]:
    """(number, street, city) of every house."""
    cities = (*table.cities, "")
    return {(n, table.streets[s], cities[c]) for n, s, c in zip(table.number, table.street, table.city, strict=True)}


def test_a_map_alone_makes_a_town(osm: Path, tmp_path: Path) -> None:
    info = build_town([osm], tmp_path / "mill.gpkg")
    town = Town.open(tmp_path / "mill.gpkg")
    assert town.info == info
    assert (info.name, info.addresses, info.streets, info.neighbourhoods) == ("Mill Green", 9, 2, 1)
    assert info.attribution == "© OpenStreetMap contributors"
    assert info.sources[0].licence == "ODbL 1.0"
    west, south, east, north = info.bbox
    assert west < 8.0 < east
    assert south < 50.0 < north


def test_every_layer_is_filled(osm: Path, tmp_path: Path) -> None:
    build_town([osm], tmp_path / "mill.gpkg")
    town = Town.open(tmp_path / "mill.gpkg")
    assert set(town.barriers().kind) == {"main_road", "rail", "river", "water"}
    assert set(town.land().kind) == {"school", "water"}
    assert town.waterways().name.tolist() == ["Mill Water"]
    assert town.rails().kind.tolist() == ["rail"]
    assert town.buildings().kind.tolist() == ["house"]
    assert set(zip(town.places().kind, town.places().name, strict=True)) == {
        ("cafe", "The Kettle"),
        ("school", "Mill Green School"),
    }
    assert set(town.place_points().name) == {"Mill Green", "Old Side"}
    assert town.neighbourhoods().name.tolist() == ["The Green"]


def test_a_street_keeps_all_its_names(osm: Path, tmp_path: Path) -> None:
    build_town([osm], tmp_path / "mill.gpkg")
    streets = Town.open(tmp_path / "mill.gpkg").streets()
    names = dict(zip(streets.name, streets.names, strict=True))
    assert names["East High Street"] == {"name:fr": "Grand-Rue Est"}
    assert streets.bridge.tolist() == [0, 0, 1]


def test_the_registers_spelling_joins_the_street_of_the_map(osm: Path, register: Path, tmp_path: Path) -> None:
    build_town([osm, register], tmp_path / "mill.gpkg", columns=COLUMNS)
    houses = Town.open(tmp_path / "mill.gpkg").addresses()
    assert ("3", "East High Street", "Mill Green") in rows(houses)
    assert ("20", "Saint Anne Avenue", "Mill Green") in rows(houses)
    assert ("5", "Quiet Lane", "Mill Green") in rows(houses)


def test_a_house_in_two_sources_is_kept_once_from_the_register(osm: Path, register: Path, tmp_path: Path) -> None:
    info = build_town([osm, register], tmp_path / "mill.gpkg", columns=COLUMNS)
    houses = Town.open(tmp_path / "mill.gpkg").addresses()
    assert info.addresses == 9 + 2
    third = [i for i, number in enumerate(houses.number) if number == "3"]
    assert len(third) == 1
    assert info.sources[int(houses.source[third[0]])].name == "register.csv"
    assert houses.lat[third[0]] == pytest.approx(50.00021)
    assert [number for number in houses.number if number.startswith("12")] == ["12A"]


def test_one_number_on_streets_of_one_name_far_apart_is_two_houses(tmp_path: Path) -> None:
    osm = mill_green()
    osm.node(50.03, 8.0, addr__housenumber="3", addr__street="East High Street", addr__city="Upper Green")
    build_town([osm.write(tmp_path / "two.osm")], tmp_path / "two.gpkg")
    assert ("3", "East High Street", "Upper Green") in rows(Town.open(tmp_path / "two.gpkg").addresses())


def test_given_boundaries_are_the_neighbourhoods(osm: Path, tmp_path: Path) -> None:
    boundaries = tmp_path / "wards.geojson"
    square = {"type": "Polygon", "coordinates": [[[7.99, 49.99], [8, 49.99], [8, 50.01], [7.99, 50.01], [7.99, 49.99]]]}
    feature = {"type": "Feature", "properties": {"ward": 1, "name": "West Ward\n"}, "geometry": square}
    boundaries.write_text(str({"type": "FeatureCollection", "features": [feature]}).replace("'", '"'))
    build_town([osm], tmp_path / "mill.gpkg", boundaries=[boundaries])
    found = Town.open(tmp_path / "mill.gpkg").neighbourhoods()
    assert found.name.tolist() == ["West Ward"]
    assert found.geometry[0].area == pytest.approx(0.01 * 0.02)


def test_the_same_sources_give_the_same_bytes(osm: Path, register: Path, tmp_path: Path) -> None:
    for name in ("one", "other"):
        build_town([osm, register], tmp_path / f"{name}.gpkg", columns=COLUMNS)
    assert (tmp_path / "one.gpkg").read_bytes() == (tmp_path / "other.gpkg").read_bytes()


def test_the_order_of_pythons_hashes_does_not_matter(osm: Path, register: Path, tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from geo.town_builder import build_town;"
        "build_town([Path(sys.argv[1]), Path(sys.argv[2])], Path(sys.argv[3]),"
        " columns={'address': 'address', 'lat': 'latitude', 'lon': 'longitude'})"
    )
    for seed in ("1", "2"):
        command = [sys.executable, "-c", program, osm, register, tmp_path / f"{seed}.gpkg"]
        subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": seed}, cwd=ROOT)
    assert (tmp_path / "1.gpkg").read_bytes() == (tmp_path / "2.gpkg").read_bytes()


def test_other_programs_can_open_the_file(osm: Path, tmp_path: Path) -> None:
    build_town([osm], tmp_path / "mill.gpkg")
    layers = dict(pyogrio.list_layers(tmp_path / "mill.gpkg"))
    assert layers["addresses"] == "Point"
    assert layers["streets"] == "LineString"
    assert layers["neighbourhoods"] == "MultiPolygon"
    houses = pyogrio.read_dataframe(tmp_path / "mill.gpkg", layer="addresses")
    assert houses.crs.to_epsg() == 4326
    assert sorted(houses["number"]) == ["1", "12 A", "2", "3", "4", "5", "6", "7", "8"]
    assert houses.geometry.x.between(7.99, 8.01).all()


def test_the_network_is_cut_at_the_crossing_and_knows_who_may_go_where(osm: Path, tmp_path: Path) -> None:
    build_town([osm], tmp_path / "mill.gpkg")
    network = Town.open(tmp_path / "mill.gpkg").network()
    assert len(network.length) == 4
    assert len(network.node_lat) == 5
    degrees = np.bincount(np.concatenate([network.edge_from, network.edge_to]))
    assert sorted(degrees.tolist()) == [1, 1, 1, 1, 4]
    assert network.length.sum() == pytest.approx(2 * 715 + 2 * 1112, rel=0.01)
    oneway = network.speed > 45
    assert network.forward[oneway].tolist() == [7]
    assert network.backward[oneway].tolist() == [1]
    assert np.diff(network.shape_start).tolist() == [2, 2, 2, 2]


def test_an_interpolation_line_becomes_a_range(tmp_path: Path) -> None:
    osm = mill_green()
    at = {"addr__street": "East High Street"}
    ends = [osm.node(50.0, 7.991, addr__housenumber="21", **at), osm.node(50.0, 7.999, addr__housenumber="39", **at)]
    osm.way(ends, addr__interpolation="odd")
    build_town([osm.write(tmp_path / "r.osm")], tmp_path / "r.gpkg")
    ranges = Town.open(tmp_path / "r.gpkg").address_ranges()
    assert (ranges.first.tolist(), ranges.last.tolist()) == ([21], [39])
    assert (ranges.parity.tolist(), ranges.street.tolist()) == (["odd"], ["East High Street"])
    assert shapely.length(ranges.line[0]) == pytest.approx(0.008)


def test_a_register_alone_makes_a_town_of_houses(register: Path, tmp_path: Path) -> None:
    info = build_town([register], tmp_path / "mill.gpkg", columns=COLUMNS)
    assert (info.name, info.country, info.addresses, info.streets) == ("Mill Green", "DE", 4, 0)
    assert len(Town.open(tmp_path / "mill.gpkg").network().length) == 0


def test_a_register_of_a_whole_country_is_cut_to_the_town(osm: Path, register: Path, tmp_path: Path) -> None:
    with register.open("a", encoding="utf-8") as more:
        more.writelines(f'{n},"{n} FAR RD, ELSEWHERE, HX",51.5,9.5\n' for n in range(100))
    info = build_town([osm, register], tmp_path / "mill.gpkg", columns=COLUMNS)
    assert info.addresses == 9 + 2
    assert info.sources[0].rows == 4


@pytest.mark.parametrize(("lat", "lon", "says"), [(8.0, 50.0, "swapped"), (51.5, 9.5, "elsewhere")])
def test_a_register_that_misses_the_map_is_refused(
    lat: float, lon: float, says: str, osm: Path, tmp_path: Path
) -> None:
    (tmp_path / "r.csv").write_text(f"number,street,lat,lon\n1,Low Road,{lat},{lon}\n")
    with pytest.raises(UserError, match=says):
        build_town([osm, tmp_path / "r.csv"], tmp_path / "out.gpkg")


def test_a_map_without_streets_is_taken_for_cut_short(tmp_path: Path) -> None:
    osm = OsmText()
    osm.node(50.0, 8.0, addr__housenumber="1", addr__street="Low Road")
    with pytest.raises(UserError, match="it may be cut short"):
        build_town([osm.write(tmp_path / "cut.osm")], tmp_path / "out.gpkg")


def test_cancelling_leaves_no_file(osm: Path, tmp_path: Path) -> None:
    def stop(what: str, done: int, total: int) -> None:
        if what == "Writing the town file":
            raise Cancelled

    with pytest.raises(Cancelled):
        build_town([osm], tmp_path / "out" / "mill.gpkg", on_progress=stop)
    assert not (tmp_path / "out").exists()


def test_the_sea_is_water_to_the_right_of_its_shore(tmp_path: Path) -> None:
    osm = mill_green()
    osm.line((50.0215, 7.996), (49.9785, 7.996), natural="coastline")  # going south: the water lies west
    build_town([osm.write(tmp_path / "sea.osm")], tmp_path / "sea.gpkg")
    land = Town.open(tmp_path / "sea.gpkg").land()
    water = shapely.union_all(land.geometry[land.kind == "water"])
    assert water.contains(shapely.Point(7.992, 50.0))
    assert not water.contains(shapely.Point(8.002, 50.0))


def test_a_river_between_banks_that_leave_the_map_is_water(tmp_path: Path) -> None:
    osm = mill_green()
    banks = [osm.line((lat, 7.9905), (lat, 8.0095)) for lat in (50.0052, 50.0058)]
    osm.line((50.0055, 7.9905), (50.0055, 8.0095), waterway="river")
    cut = [*(("way", bank, "outer") for bank in banks), ("way", 999_999, "outer")]
    osm.relation(cut, type="multipolygon", natural="water")
    build_town([osm.write(tmp_path / "r.osm")], tmp_path / "r.gpkg")
    land = Town.open(tmp_path / "r.gpkg").land()
    water = shapely.union_all(land.geometry[land.kind == "water"])
    assert water.contains(shapely.Point(7.995, 50.0055))
    assert not water.intersects(shapely.box(7.994, 50.006, 7.996, 50.007))
    assert not water.intersects(shapely.box(7.994, 50.0, 7.996, 50.005))


def test_an_island_is_not_sea(tmp_path: Path) -> None:
    osm = mill_green()
    corners = [(49.999, 7.999), (49.999, 8.003), (50.003, 8.003), (50.003, 7.999)]  # land on the left
    nodes = [osm.node(*corner) for corner in corners]
    osm.way([*nodes, nodes[0]], natural="coastline")
    build_town([osm.write(tmp_path / "isle.osm")], tmp_path / "isle.gpkg")
    land = Town.open(tmp_path / "isle.gpkg").land()
    water = shapely.union_all(land.geometry[land.kind == "water"])
    assert water.contains(shapely.Point(7.995, 50.0))
    assert not water.contains(shapely.Point(8.001, 50.001))


@pytest.mark.parametrize(
    ("content", "columns", "says"),
    [
        ("", None, "empty"),
        ("just a letter to my aunt", None, "table"),
        ("address,price\n1 Low Road,5\n", None, "no columns with coordinates"),
        ("address,lat,lon\n1 Low Road,5648251,3471625\n", None, "metres"),
        ("address,lat,lon\n1 Low Road,-123.1,49.2\n", None, "swapped"),
        ("address,lat,lon\n1 Low Road,,\n", None, "no row"),
        ("address,lat,lon\n1 Low Road,5,5\n", {"address": "adresse", "lat": "lat", "lon": "lon"}, "“adresse”"),
        ("address,lat,lon\n1 Low Road,5,5\n", {"adress": "address", "lat": "lat", "lon": "lon"}, "not a field"),
        ("{broken", None, "not GeoJSON"),
        ("<osm version='0.6'><node id='1' lat=", None, "cannot be read as OpenStreetMap"),
        ("<osm version='0.6'></osm>", None, "nothing in it"),
    ],
)
def test_what_cannot_be_used_is_said_in_a_sentence(
    content: str, columns: dict[str, str] | None, says: str, tmp_path: Path
) -> None:
    source = tmp_path / "source.data"
    source.write_text(content, encoding="utf-8")
    with pytest.raises(UserError, match=says) as told:
        build_town([source], tmp_path / "out.gpkg", columns=columns)
    assert told.value.next_step
    assert not (tmp_path / "out.gpkg").exists()


def test_boundaries_of_another_town_are_refused(osm: Path, tmp_path: Path) -> None:
    far = OsmText()
    boundaries = tmp_path / "far.geojson"
    boundaries.write_text(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Far"},"geometry":'
        '{"type":"Polygon","coordinates":[[[20,20],[21,20],[21,21],[20,20]]]}}]}'
    )
    assert far.text()
    with pytest.raises(UserError, match="elsewhere"):
        build_town([osm], tmp_path / "out.gpkg", boundaries=[boundaries])


def test_a_truncated_extract_is_refused(shared: Path, tmp_path: Path) -> None:
    whole = (shared / "data/osm-monaco/monaco-latest.osm.pbf").read_bytes()
    cut = tmp_path / "cut.osm.pbf"
    cut.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UserError, match="cut short"):
        build_town([cut], tmp_path / "out.gpkg")


def test_vancouver_is_built_from_map_register_and_boundaries(vancouver_town: Path) -> None:
    town = Town.open(vancouver_town)
    info = town.info
    assert (info.name, info.country, info.neighbourhoods) == ("Vancouver", "CA", 23)
    assert info.addresses > 26_000
    houses, named = town.addresses(), set(town.streets().name)
    on_the_map = np.isin(houses.street, [i for i, street in enumerate(houses.streets) if street in named])
    assert on_the_map[houses.source == 0].mean() > 0.99
    water = shapely.union_all(town.land().geometry[town.land().kind == "water"])
    assert water.contains(shapely.Point(-123.18, 49.30))  # English Bay
    assert not water.intersects(shapely.Point(-123.12, 49.26))


def test_a_cut_line_of_an_address_list_is_counted_and_said(tmp_path: Path) -> None:
    lines = [
        json.dumps({
            "type": "Feature", "properties": {"number": str(n), "street": "Elm Street", "city": "Bend"},
            "geometry": {"type": "Point", "coordinates": [-121.3 + n / 100_000, 44.05]},
        })
        for n in range(1, 6)
    ]  # fmt: skip
    source = tmp_path / "bend.geojson"
    source.write_text("\n".join([*lines, lines[0][:70]]), encoding="utf-8")
    report = build_town([source], tmp_path / "bend.gpkg")
    assert len(Town.open(tmp_path / "bend.gpkg").addresses().lat) == 5
    assert any("1 of 6 rows" in note for note in report.notes)


def test_a_megabyte_in_one_cell_of_a_register_is_one_row_of_no_use(tmp_path: Path) -> None:
    source = tmp_path / "register.csv"
    source.write_text(f'{REGISTER}5,"{"x" * 1_000_000}",50.003,7.998\n', encoding="utf-8")
    report = build_town([source], tmp_path / "town.gpkg", columns=COLUMNS)
    assert report.addresses == 4
    assert any("1 of 5 rows" in note for note in report.notes)
