"""Areas are the neighbourhoods people speak of: named places guide what is joined."""

from __future__ import annotations

import numpy as np

from geo.area_places import NOWHERE, Territories, territories
from geo.areas import AreaIndex, build_areas
from geo.blocks import town_blocks
from geo.regions import BARRIER, STREET, Patchwork
from tests.geo.made_up_town import MadeUpTown

NAMES = (("West End", 300.0, 420.0), ("East End", 900.0, 420.0))


def ground(town):
    blocks = town_blocks(town)
    return blocks.polygons[blocks.built], blocks.patchwork.chosen(blocks.built).with_gaps_closed()


def homes(town, count=300):
    x, y = town.house_xy[np.random.default_rng(4).choice(len(town.house_xy), count)].T
    return town.degrees(x, y)


def test_each_block_belongs_to_the_place_on_its_side_of_town():
    town = MadeUpTown(main_every=100, place_names=NAMES)
    polygons, patchwork = ground(town)
    found = territories(town, polygons, patchwork)
    x = np.array([polygon.centroid.x for polygon in polygons])
    seats = np.array([polygons[i].centroid.x for i in found.seats])
    west = int(np.argmin(seats))
    assert (found.place[x < 500] == west).all() and (found.place[x > 700] == 1 - west).all()


def test_what_lies_behind_the_tracks_belongs_to_no_place_before_them():
    town = MadeUpTown(rail_at=(350.0,), place_names=(("Upper Town", 600.0, 620.0),))
    polygons, patchwork = ground(town)
    place = territories(town, polygons, patchwork).place
    y = np.array([polygon.centroid.y for polygon in polygons])
    assert (place[y > 420] == 0).all() and (place[y < 280] == NOWHERE).all()


def test_a_town_without_named_places_has_no_territories():
    polygons, patchwork = ground(MadeUpTown())
    assert (territories(MadeUpTown(), polygons, patchwork).place == NOWHERE).all()


def test_two_places_between_the_same_large_streets_become_two_areas_of_their_names():
    town = MadeUpTown(main_every=100, place_names=NAMES)  # no large street between them
    lat, lon = homes(town)
    areas = build_areas(town, lat, lon, at_least=20, at_most=400)
    names, x, y = zip(*NAMES, strict=True)
    held = AreaIndex(areas).locate(*town.degrees(x, y))
    assert [areas[i].name for i in held] == list(names)


def test_a_unit_mostly_in_one_territory_stays_whole():
    surface = np.full(5, 40_000.0)
    one = Territories(np.array([0, 0, 0, 0, 1]), np.array([0]))
    two = Territories(np.array([0, 0, 0, 1, 1]), np.array([0, 4]))
    unit = np.zeros(5, np.int64)
    assert len(set(one.of_units(unit, surface))) == 1
    assert two.of_units(unit, surface).tolist() == [0, 0, 0, 1, 1]
    assert two.of_groups(unit, surface).tolist() == [0]


def test_a_border_that_is_mostly_a_barrier_is_one_in_full():
    borders = Patchwork(
        np.ones(3), np.ones(3), np.array([[0, 1], [0, 1], [1, 2], [1, 2]]), np.array([STREET, BARRIER] * 2),
        np.array([10.0, 90.0, 90.0, 10.0]),
    )  # fmt: skip
    assert borders.with_gaps_closed().hardness.tolist() == [BARRIER, BARRIER, STREET, BARRIER]
