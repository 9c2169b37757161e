"""Where a town ends: open blocks whole where people live in them, or cut round their homes."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from geo.fringe import fringes

NOBODY = np.empty((0, 2))
DRY = shapely.Polygon()
FIELD = shapely.box(0, 0, 400, 400)
COUNTRY = shapely.box(0, 0, 3000, 3000)


def of(block, homes, customers=NOBODY, water=DRY):
    homes = np.array(homes, float).reshape(-1, 2)
    return fringes(np.array([block], object), np.vstack([homes, customers]), customers, water)


def test_an_open_block_with_homes_is_taken_whole_so_that_its_edge_is_a_street():
    found = of(FIELD, [(50, 50), (80, 50)])
    assert list(found.whole) == [FIELD]
    assert len(found.cut) == 0


def test_an_open_block_without_homes_stays_outside():
    found = of(FIELD, [(900, 900)])
    assert (len(found.whole), len(found.cut), len(found.broken)) == (0, 0, 0)


def test_a_block_too_large_is_cut_round_its_homes():
    found = of(COUNTRY, [(1000 + x, 1000 + y) for x in range(0, 200, 20) for y in range(0, 200, 20)])
    assert list(found.broken) == [COUNTRY]
    (part,) = found.cut
    assert part.contains(shapely.box(1000, 1000, 1180, 1180))
    assert part.area < 280 * 280


def test_a_single_farm_in_open_country_is_no_neighbourhood_but_a_customer_is():
    assert len(of(COUNTRY, [(1000, 1000)]).cut) == 0
    customer = np.array([[1000.0, 1000.0]])
    (part,) = of(COUNTRY, [], customer).cut
    assert part.contains(shapely.Point(1000, 1000))


def test_a_lake_is_not_taken_whole_with_the_house_on_its_shore():
    found = of(FIELD, [(50, 50), (80, 50)], water=shapely.box(0, 100, 400, 400))
    assert len(found.whole) == 0


def test_the_lived_in_part_ends_at_the_shore():
    homes = [(1000 + x, 1000.0) for x in range(0, 300, 20)]
    found = of(COUNTRY, homes, water=shapely.box(0, 1015, 3000, 3000))
    assert shapely.union_all(found.cut).bounds[3] == pytest.approx(1015)


def test_scraps_where_nobody_lives_are_left_outside():
    found = of(FIELD, [(50, 50), (80, 50)])
    faces = np.array([shapely.box(0, 0, 390, 400), shapely.box(390, 0, 400, 40)], object)
    assert found.corrected(faces, np.zeros(2, bool), np.array([False, True])).tolist() == [True, False]
