"""Street blocks: closed, without slivers, with what divides them."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from geo.blocks import town_blocks
from geo.built_up import built_up
from geo.contour import contour
from geo.regions import BARRIER, MAIN_ROAD, NOTHING, STREET, Patchwork, Regions
from geo.slivers import SMALLEST
from tests.geo.made_up_town import MadeUpTown

NOBODY = np.empty((0, 2))


class TwoCarriageways(MadeUpTown):
    """The main road in the middle has two carriageways 12 m apart."""

    def street_rows(self):
        line = shapely.LineString([(0, 412), (self.columns * 100, 412)])
        return [*super().street_rows(), ("secondary", "4 Street", line)]


def test_squared_paper_has_a_block_a_square():
    blocks = town_blocks(MadeUpTown(columns=5, rows=4))
    squares = blocks.built & (np.abs(shapely.area(blocks.polygons) - 10_000) < 100)
    assert squares.sum() == 20


def test_blocks_cover_the_ground_once():
    blocks = town_blocks(MadeUpTown())
    whole = shapely.union_all(blocks.polygons).area
    assert shapely.area(blocks.polygons).sum() == pytest.approx(whole, rel=1e-9)
    assert blocks.patchwork.surface.sum() == pytest.approx(whole, rel=1e-9)


def test_the_strip_between_two_carriageways_is_no_block():
    blocks = town_blocks(TwoCarriageways())
    width = 2 * shapely.area(blocks.polygons) / shapely.length(blocks.polygons)
    assert shapely.area(blocks.polygons).min() >= SMALLEST
    assert width.min() >= 15


def test_a_border_knows_how_hard_it_is_to_cross():
    town = MadeUpTown(river_at=450.0)
    blocks = town_blocks(town)
    middle = shapely.get_coordinates(shapely.centroid(blocks.polygons))

    def border(one, other):
        a, b = (int(np.hypot(*(middle - xy).T).argmin()) for xy in (one, other))
        rows = (blocks.patchwork.pair == sorted((a, b))).all(axis=1)
        return blocks.patchwork.hardness[rows].tolist(), blocks.patchwork.metres[rows].tolist()

    assert border((150, 150), (250, 150)) == ([STREET], [pytest.approx(100, abs=0.1)])
    assert border((350, 150), (425, 150)) == ([MAIN_ROAD], [pytest.approx(100, abs=0.1)])
    assert border((425, 150), (475, 150)) == ([BARRIER], [pytest.approx(100, abs=0.1)])


def test_fields_are_cut_from_the_houses_at_their_edge():
    blocks = town_blocks(MadeUpTown())
    low, high = (shapely.total_bounds(blocks.polygons[blocks.built])[i : i + 2] for i in (0, 2))
    assert (low > -120).all()
    assert (high < (1320, 920)).all()
    assert not blocks.built.all()


def test_a_town_of_nothing_is_one_open_block():
    blocks = town_blocks(MadeUpTown(houses=False, streeted=False))
    assert blocks.built.tolist() == [False]


def test_customers_alone_make_a_built_up_part():
    town = MadeUpTown(houses=False, streeted=False)
    assert built_up(town, NOBODY).outline.is_empty
    assert built_up(town, np.array([[100.0, 100.0], [220.0, 100.0], [160.0, 150.0]])).outline.area > 10_000


def test_a_contour_goes_where_the_field_is_nought():
    y, x = np.mgrid[0:41, 0:41]
    disc = contour(10.0 - np.hypot(x - 20, y - 20), 0.0, 0.0, 1.0)
    assert disc.area == pytest.approx(np.pi * 100, rel=0.01)
    ring = contour(3.0 - np.abs(10.0 - np.hypot(x - 20, y - 20)), 0.0, 0.0, 1.0)
    assert ring.area == pytest.approx(np.pi * (169 - 49), rel=0.02)
    assert len(ring.interiors) == 1
    assert contour(np.full((5, 5), -1.0), 0, 0, 1).is_empty


def patches():
    """Three in a row: a street between the first two, a railway before the third."""
    pair = np.array([[0, 1], [1, 2]])
    return Patchwork(
        np.array([100.0, 100.0, 100.0]),
        np.array([40.0, 40.0, 40.0]),
        pair,
        np.array([STREET, BARRIER]),
        np.array([10.0, 10.0]),
    )


def test_patches_are_grouped_and_their_borders_with_them():
    whole = patches().grouped(np.array([0, 0, 1]))
    assert whole.surface.tolist() == [200, 100]
    assert whole.perimeter.tolist() == [60, 40]
    assert (whole.pair.tolist(), whole.hardness.tolist()) == ([[0, 1]], [BARRIER])


def test_patches_hang_together_across_soft_borders_only():
    assert patches().connected(STREET, 5).tolist() == [0, 0, 1]
    assert patches().connected(BARRIER, 5).tolist() == [0, 0, 0]
    assert patches().connected(NOTHING, 5).tolist() == [0, 1, 2]
    assert patches().connected(STREET, 50).tolist() == [0, 1, 2]


def test_joined_regions_count_together():
    regions = Regions(patches(), np.array([5.0, 6.0, 7.0]))
    regions.join(1, 0)
    regions.join(1, 2)
    assert (regions.count[1], regions.perimeter[1], regions.owner.tolist()) == (18, 80, [1, 1, 1])
