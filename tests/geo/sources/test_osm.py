"""What Doorstep reads out of OpenStreetMap."""

from __future__ import annotations

from pathlib import Path

import pytest
import shapely

from geo.sources.osm import read_osm
from geo.sources.osm_layers import land_kind
from geo.sources.osm_network import BICYCLE, CAR, FOOT, car_speed, directions
from geo.sources.osm_places import place_kind
from geo.sources.records import Found
from tests.geo.osm_text import OsmText, mill_green

ALL = FOOT | BICYCLE | CAR


def read(osm: OsmText, tmp_path: Path) -> Found:
    return read_osm(osm.write(tmp_path / "town.osm"))


def houses(found: Found) -> set[tuple[str, str, str]]:
    rows = found.addresses
    assert rows is not None
    return set(zip(rows.number, rows.street, rows.unit, strict=True))


def test_several_numbers_on_one_house_are_several_addresses(tmp_path: Path) -> None:
    osm = mill_green()
    osm.node(50.0, 8.0, addr__housenumber="31; 33,35", addr__street="Long Row", addr__unit="2")
    assert {("31", "Long Row", "2"), ("33", "Long Row", "2"), ("35", "Long Row", "2")} <= houses(read(osm, tmp_path))


def test_a_village_without_streets_numbers_its_houses_by_its_name(tmp_path: Path) -> None:
    osm = mill_green()
    osm.node(50.0, 8.0, addr__housenumber="4", addr__place="Over Green")
    assert ("4", "Over Green", "") in houses(read(osm, tmp_path))


def test_a_street_relation_names_the_street_of_its_houses(tmp_path: Path) -> None:
    osm = mill_green()
    house = osm.node(50.0, 8.0, addr__housenumber="4")
    barn = osm.square(50.001, 8.0, 0.0002, building="yes", addr__housenumber="6")
    osm.relation([("node", house, "house"), ("way", barn, "house")], type="associatedStreet", name="Rue Haute")
    assert {("4", "Rue Haute", ""), ("6", "Rue Haute", "")} <= houses(read(osm, tmp_path))


def test_a_house_on_an_outline_stands_inside_it(tmp_path: Path) -> None:
    osm = mill_green()
    corners = [(0, 0), (0, 0.001), (0.0001, 0.001), (0.0001, 0.0001), (0.001, 0.0001), (0.001, 0)]  # an L
    nodes = [osm.node(50.02 + up, 8.0 + along) for up, along in corners]
    osm.way([*nodes, nodes[0]], building="yes", addr__housenumber="77", addr__street="Corner")
    rows = read(osm, tmp_path).addresses
    assert rows is not None
    at = rows.number.tolist().index("77")
    outline = shapely.Polygon([(8.0 + along, 50.02 + up) for up, along in corners])
    assert outline.contains(shapely.Point(rows.lon[at], rows.lat[at]))


def test_a_building_with_a_courtyard_is_one_building_with_a_hole(tmp_path: Path) -> None:
    osm = mill_green()
    outer, inner = osm.square(50.02, 8.0, 0.001), osm.square(50.0203, 8.0003, 0.0003)
    osm.relation([("way", outer, "outer"), ("way", inner, "inner")], type="multipolygon", building="apartments",
                 addr__housenumber="9", addr__street="Court")  # fmt: skip
    found = read(osm, tmp_path)
    assert found.buildings is not None
    block = found.buildings.geometry[found.buildings.kind == "apartments"]
    assert [len(shapely.get_parts(one)[0].interiors) for one in block] == [1]
    assert ("9", "Court", "") in houses(found)


def test_corners_that_the_extract_has_cut_off_are_left_out(tmp_path: Path) -> None:
    osm = mill_green()
    ends = [osm.node(50.0, 8.02), osm.node(50.0, 8.03)]
    osm.way([ends[0], 999_999, ends[1]], highway="residential", name="Cut Road")
    osm.way([999_998, ends[1]], highway="residential", name="Gone Road")
    osm.way([999_998, 999_999], highway="residential", name="Far Road")
    found = read(osm, tmp_path)
    assert found.streets is not None
    assert "Cut Road" in found.streets.name.tolist()
    assert not {"Gone Road", "Far Road"} & set(found.streets.name.tolist())


def test_a_house_with_a_corner_cut_off_is_still_a_building_unless_its_ends_are_gone(tmp_path: Path) -> None:
    osm = mill_green()
    corners = [osm.node(50.02 + up, 8.0 + along) for up, along in ((0, 0), (0, 0.001), (0.001, 0.001), (0.001, 0))]
    osm.way([*corners, 999_999, corners[0]], building="barn")
    osm.way([999_999, *corners, 999_999], building="shed")
    found = read(osm, tmp_path)
    assert found.buildings is not None
    assert [kind for kind in found.buildings.kind.tolist() if kind in ("barn", "shed")] == ["barn"]


@pytest.mark.parametrize(
    ("tags", "forward", "backward"),
    [
        ({"highway": "residential"}, ALL, ALL),
        ({"highway": "residential", "oneway": "yes"}, ALL, FOOT),
        ({"highway": "residential", "oneway": "-1"}, FOOT, ALL),
        ({"highway": "residential", "oneway": "yes", "oneway:bicycle": "no"}, ALL, FOOT | BICYCLE),
        ({"highway": "residential", "oneway": "yes", "cycleway": "opposite_lane"}, ALL, FOOT | BICYCLE),
        ({"highway": "tertiary", "junction": "roundabout"}, ALL, FOOT),
        ({"highway": "motorway"}, CAR, 0),
        ({"highway": "motorway_link"}, CAR, CAR),
        ({"highway": "trunk", "motorroad": "yes"}, CAR, CAR),
        ({"highway": "footway"}, FOOT, FOOT),
        ({"highway": "footway", "bicycle": "yes"}, FOOT | BICYCLE, FOOT | BICYCLE),
        ({"highway": "steps"}, FOOT, FOOT),
        ({"highway": "cycleway"}, FOOT | BICYCLE, FOOT | BICYCLE),
        ({"highway": "pedestrian"}, FOOT, FOOT),
        ({"highway": "track"}, FOOT | BICYCLE, FOOT | BICYCLE),
        ({"highway": "service", "access": "private"}, 0, 0),
        ({"highway": "service", "access": "private", "foot": "yes"}, FOOT, FOOT),
        ({"highway": "residential", "access": "no", "bicycle": "designated"}, BICYCLE, BICYCLE),
        ({"highway": "residential", "motor_vehicle": "no"}, FOOT | BICYCLE, FOOT | BICYCLE),
        ({"highway": "residential", "access": "destination"}, ALL, ALL),
        ({"highway": "path", "bicycle": "dismount"}, FOOT, FOOT),
        ({"highway": "footway", "access": "yes"}, FOOT, FOOT),
    ],
)  # fmt: skip
def test_who_may_go_where(tags: dict[str, str], forward: int, backward: int) -> None:
    assert directions(tags) == (forward, backward)


@pytest.mark.parametrize(
    ("tags", "speed"),
    [({"maxspeed": "50"}, 50), ({"maxspeed": "30 mph"}, 48.28), ({"maxspeed": "walk"}, 25), ({}, 25),
     ({"maxspeed": "0"}, 25), ({"maxspeed": "9999"}, 25)],
)  # fmt: skip
def test_the_speed_is_that_of_the_sign(tags: dict[str, str], speed: float) -> None:
    assert car_speed({"highway": "residential", **tags}) == pytest.approx(speed, abs=0.01)


@pytest.mark.parametrize(
    ("tags", "kind"),
    [
        ({"amenity": "university", "name": "U"}, "university"),
        ({"leisure": "fitness_centre", "name": "Lift"}, "gym"),
        ({"leisure": "sports_centre", "name": "Hall"}, "gym"),
        ({"shop": "supermarket"}, "supermarket"),
        ({"shop": "bakery", "name": "Crumb"}, "shop"),
        ({"shop": "bakery", "amenity": "cafe"}, "cafe"),
        ({"shop": "vacant"}, ""),
        ({"railway": "station", "name": "Central"}, "station"),
        ({"highway": "bus_stop"}, "bus_stop"),
        ({"amenity": "bench"}, ""),
        ({"leisure": "park"}, ""),
        ({"leisure": "park", "name": "Long Park"}, "park"),
        ({"highway": "residential", "name": "x"}, ""),
    ],
)
def test_places_are_grouped_as_people_speak_of_them(tags: dict[str, str], kind: str) -> None:
    assert place_kind(tags) == kind


@pytest.mark.parametrize(
    ("tags", "kind"),
    [({"natural": "water"}, "water"), ({"waterway": "riverbank"}, "water"), ({"leisure": "park"}, "park"),
     ({"landuse": "forest"}, "wood"), ({"amenity": "university"}, "campus"), ({"landuse": "grass"}, "grass"),
     ({"landuse": "residential"}, "residential"), ({"landuse": "residential", "natural": "water"}, "water"),
     ({"building": "yes"}, ""), ({"landuse": "unheard"}, "")],
)  # fmt: skip
def test_land_is_grouped(tags: dict[str, str], kind: str) -> None:
    assert land_kind(tags) == kind


def test_administrative_areas_keep_their_level(tmp_path: Path) -> None:
    osm = mill_green()
    osm.square(50.0, 8.0, 0.01, boundary="administrative", admin_level="10", name="North Quarter")
    found = read(osm, tmp_path)
    assert {("quarter", "The Green"), ("level 10", "North Quarter")} == {(b.kind, b.name) for b in found.neighbourhoods}


def test_tunnels_are_no_barriers(tmp_path: Path) -> None:
    osm = mill_green()
    osm.line((50.0, 8.02), (50.0, 8.03), railway="rail", tunnel="yes")
    osm.line((50.01, 8.02), (50.01, 8.03), waterway="river", tunnel="culvert")
    osm.line((50.02, 8.02), (50.02, 8.03), highway="trunk", tunnel="yes")
    found = read(osm, tmp_path)
    assert found.barriers is not None
    assert sorted(found.barriers.kind) == ["main_road", "main_road", "rail", "river", "water"]


def test_a_river_whose_banks_leave_the_map_is_still_water(tmp_path: Path) -> None:
    osm = mill_green()
    north, south = osm.line((50.006, 7.98), (50.006, 8.02)), osm.line((50.005, 7.98), (50.005, 8.02))
    osm.line((50.0055, 7.98), (50.0055, 8.02), waterway="river")
    osm.relation([("way", north, "outer"), ("way", south, "outer"), ("way", 999_999, "outer")], type="multipolygon",
                 natural="water")  # fmt: skip
    found = read(osm, tmp_path)
    assert [len(bank) for bank in found.cut_banks] == [2]
