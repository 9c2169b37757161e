"""Hamlets with too few customers are linked to the town by whole blocks, as few as can be."""

from __future__ import annotations

import numpy as np
import shapely

from geo.area_islands import MOST_GROUND, with_links
from geo.blocks import Blocks
from geo.regions import BARRIER, STREET, Patchwork

# Blocks in a row: 0 the town, 1 and 2 fields, 3 the hamlet; 4 reaches round all of them to the end of the map.
ROW = [0, 1, 2, 3]


def blocks(field=10_000.0, hardness=STREET):
    polygons = np.array([*(shapely.box(i * 100, 0, i * 100 + 100, 100) for i in ROW), shapely.box(-900, -900, 900, 0)])
    pair = np.array([(0, 1), (1, 2), (2, 3), (0, 4), (3, 4)])
    surface = np.array([10_000.0, field, field, 10_000.0, 50.0])
    hard = np.array([STREET, hardness, STREET, STREET, STREET])
    patchwork = Patchwork(surface, np.full(5, 400.0), pair, hard, np.full(5, 100.0))
    sides = np.zeros(shapely.get_num_coordinates(polygons).sum(), np.int64)
    return Blocks(polygons, np.array([True, False, False, True, False]), sides, patchwork)


def linked(count, at_least=20, **options):
    return with_links(blocks(**options), np.array(count, float), at_least).tolist()


def test_a_hamlet_with_too_few_is_linked_through_the_fields_and_not_round_the_end_of_the_map():
    assert linked([50, 0, 0, 5, 0]) == [True, True, True, True, False]


def test_a_hamlet_with_enough_stands_alone():
    assert linked([50, 0, 0, 25, 0]) == [True, False, False, True, False]


def test_a_hamlet_without_customers_is_not_linked():
    assert linked([50, 0, 0, 0, 0]) == [True, False, False, True, False]


def test_a_link_that_takes_too_much_ground_is_not_made():
    assert linked([50, 0, 0, 5, 0], field=MOST_GROUND) == [True, False, False, True, False]


def test_a_link_may_cross_a_barrier_where_there_is_no_other_way():
    assert linked([50, 0, 0, 5, 0], hardness=BARRIER) == [True, True, True, True, False]
