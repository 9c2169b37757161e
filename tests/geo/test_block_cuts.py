"""Blocks are cut where customers need it: along given lines, and so that everybody lives in one of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
import shapely

from geo.block_cuts import block_of, cut_along, with_customers
from geo.blocks import town_blocks
from geo.linework import Linework
from geo.regions import MAIN_ROAD, STREET
from geo.town_tables import Polygons
from tests.geo.made_up_town import MadeUpTown, objects

NOBODY = np.empty((0, 2))


def at(blocks, *xy):
    """The number of the block at a place in metres."""
    return int(block_of(blocks.polygons, np.array([xy], float))[0])


def cut_at(blocks, x, y, line):
    return cut_along(blocks, np.array([at(blocks, x, y)]), Linework.of([shapely.LineString(line)], STREET), NOBODY)


def covers_the_same_ground(one, other):
    whole = shapely.union_all(one.polygons)
    assert shapely.area(other.polygons).sum() == pytest.approx(whole.area, rel=1e-9)
    assert shapely.union_all(other.polygons).symmetric_difference(whole).area < 0.01


def test_a_line_cuts_the_block_it_was_meant_for_and_no_other():
    before = town_blocks(MadeUpTown())
    after = cut_at(before, 150, 150, [(120, 80), (180, 320)])  # on through the blocks to the north and south
    assert len(after.polygons) == len(before.polygons) + 1
    assert at(after, 110, 150) != at(after, 190, 150)
    assert at(after, 110, 250) == at(after, 190, 250)
    covers_the_same_ground(before, after)


def test_pieces_and_their_neighbours_share_corners_so_that_they_can_be_joined_again():
    after = cut_at(town_blocks(MadeUpTown()), 150, 150, [(133.33, 80), (171.7, 220)])
    assert shapely.coverage_is_valid(after.polygons)
    assert shapely.coverage_union_all(after.polygons).area == pytest.approx(shapely.area(after.polygons).sum())


def test_pieces_know_how_hard_their_borders_are_to_cross():
    after = cut_at(town_blocks(MadeUpTown()), 350, 150, [(350, 90), (350, 210)])
    west, east = at(after, 320, 150), at(after, 380, 150)

    def border(a, b):
        rows = (after.patchwork.pair == sorted((a, b))).all(axis=1)
        return after.patchwork.hardness[rows].tolist(), after.patchwork.metres[rows].tolist()

    assert border(west, east) == ([STREET], [pytest.approx(100, abs=0.1)])
    assert border(east, at(after, 450, 150)) == ([MAIN_ROAD], [pytest.approx(100, abs=0.1)])


def test_a_line_that_would_leave_a_sliver_cuts_nothing_off():
    before = town_blocks(MadeUpTown())
    after = cut_at(before, 150, 150, [(105, 90), (105, 210)])
    assert len(after.polygons) == len(before.polygons)
    covers_the_same_ground(before, after)


def test_no_line_no_cut():
    blocks = town_blocks(MadeUpTown())
    assert cut_along(blocks, np.array([3]), Linework.of([], STREET), NOBODY) is blocks


@pytest.mark.parametrize("far", [60.0, 150.0, 700.0])
def test_a_customer_in_the_fields_lives_in_a_block_of_the_town(far):
    town = MadeUpTown()
    blocks, customer = town_blocks(town), np.array([[-far, 437.0]])
    after = with_customers(town, blocks, customer)
    assert after.built[block_of(after.polygons, customer)].all()
    assert after.built.sum() >= blocks.built.sum()
    covers_the_same_ground(blocks, after)


@dataclass(frozen=True, eq=False)
class Harbour(MadeUpTown):
    """A lake begins 50 m west of the houses."""

    def land(self):
        water = self._degrees_of([shapely.box(-5000, -5000, -50, 5000)])
        return Polygons(objects(["water"]), objects([""]), water)


def test_a_customer_on_a_boat_has_a_block_too_and_the_lake_stays_open():
    town, boat = Harbour(), np.array([[-90.0, 437.0]])
    after = with_customers(town, town_blocks(town), boat)
    (block,) = block_of(after.polygons, boat)
    assert after.built[block]
    assert after.polygons[block].area < 50_000
    assert not after.built[at(after, -190.0, 437.0)]


def test_customers_at_the_towns_own_houses_change_nothing():
    town = MadeUpTown()
    blocks = town_blocks(town)
    assert with_customers(town, blocks, town.house_xy) is blocks
