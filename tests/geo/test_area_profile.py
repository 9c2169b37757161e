"""What is in and round an area."""

from __future__ import annotations

import pytest
import shapely

from geo.area_profile import Nearby, profile_place, profile_places
from geo.areas import Area
from tests.geo.made_up_town import MadeUpTown


def area(town, west, south, east, north):
    return Area("a", "Part", town.plane.shape_to_degrees(shapely.box(west, south, east, north)), "built")


def seen_from(town, part, x=0.0, y=0.0):
    lat, lon = town.degrees(x, y)
    return profile_place(town, part, float(lat), float(lon))


def test_houses_surface_and_the_walk_from_the_shop():
    town = MadeUpTown()
    found = seen_from(town, area(town, 400, 205, 500, 295))
    assert found.addresses == 10
    assert found.km2 == pytest.approx(0.009, rel=0.001)
    assert found.distance_m == pytest.approx(515, abs=15)
    assert found.minutes_on_foot == pytest.approx((450 + 250) / 80, abs=1.0)


def test_places_nearby_come_by_kind_and_with_their_distance_from_the_edge():
    town = MadeUpTown()
    assert seen_from(town, area(town, 0, 0, 540, 290)).nearby == (
        Nearby("university", "Campus", 0),
        Nearby("station", "Halt", pytest.approx(141, abs=1)),
    )


def test_people_are_counted_by_the_share_of_each_cell():
    town = MadeUpTown(people=((100.0, shapely.box(0, 0, 200, 400)), (50.0, shapely.box(200, 0, 400, 400))))
    assert seen_from(town, area(town, 100, 0, 400, 400)).population == pytest.approx(100, rel=0.01)


def test_where_nobody_counted_people_none_is_said():
    town = MadeUpTown(people=((100.0, shapely.box(0, 0, 200, 400)),))
    assert seen_from(town, area(town, 600, 0, 900, 400)).population is None
    assert seen_from(MadeUpTown(), area(town, 0, 0, 200, 400)).population is None


def test_without_streets_there_is_no_walk_but_a_distance():
    town = MadeUpTown(streeted=False)
    found = seen_from(town, area(town, 400, 0, 600, 200))
    assert found.minutes_on_foot is None
    assert found.distance_m > 300


def test_an_area_without_houses_is_measured_to_its_middle():
    town = MadeUpTown(houses=False)
    found = seen_from(town, area(town, 400, 0, 600, 200))
    assert (found.addresses, round(found.distance_m)) == (0, 510)


def test_no_areas_have_no_profiles():
    assert profile_places(MadeUpTown(), [], 47.0, 9.0) == []
