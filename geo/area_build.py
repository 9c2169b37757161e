"""Micro-areas out of streets, barriers and customers.

Street blocks are joined to units between the larger streets and barriers; units with too many customers are
cut along smaller streets, units with too few are joined across the softest border.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from geo.area_merge import SHORTEST_BORDER, join_scraps, join_small
from geo.area_shape import connected, filled
from geo.area_split import cut_lines, split_units
from geo.blocks import Blocks, street_blocks
from geo.linework import paths
from geo.progress import OnProgress, no_progress
from geo.regions import STREET, Regions

if TYPE_CHECKING:
    from geo.town import Town

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]


def build_polygons(
    town: Town, xy: Floats, at_least: float, at_most: float, on_progress: OnProgress = no_progress
) -> list[Any]:
    """Polygons in metres of town.plane that hold `at_least` of the places `xy` (n by 2) each.

    At most `at_most` where streets or gaps between houses allow it. Empty for a town without any ground.
    """
    on_progress("Cutting the town into street blocks", 0, 3)
    blocks = _blocks(town, xy, at_least, at_most)
    if blocks is None:
        return []
    on_progress("Joining blocks to areas", 1, 3)
    polygons, count = _joined(town, blocks, xy, at_least, at_most)
    on_progress("Drawing areas", 2, 3)
    return filled(connected(town, polygons, count, at_least))


def _blocks(town: Town, xy: Floats, at_least: float, at_most: float) -> Blocks | None:
    """Street blocks; those that hold too many customers are cut along paths, and then between houses."""
    import shapely

    blocks = street_blocks(town, xy)
    if blocks is None or not blocks.built.any():
        return None
    full, _ = _full(blocks, xy, at_most)
    if not len(full):
        return blocks
    ways = paths(town)
    ways = ways[np.unique(shapely.STRtree(blocks.polygons[full]).query(ways, predicate="intersects")[0])]
    blocks = street_blocks(town, xy, ways) or blocks
    full, block = _full(blocks, xy, at_most)
    cuts = [c for i in full.tolist() for c in cut_lines(blocks.polygons[i], xy[block == i], at_least, at_most)]
    return street_blocks(town, xy, [*ways, *cuts]) if cuts else blocks


def _full(blocks: Blocks, xy: Floats, at_most: float) -> tuple[Indices, Indices]:
    """The blocks that hold more than `at_most`, and the block of each place."""
    block = block_of(blocks.polygons, xy)
    return np.flatnonzero(np.bincount(block, minlength=len(blocks.polygons) + 1)[:-1] > at_most), block


def _joined(town: Town, blocks: Blocks, xy: Floats, at_least: float, at_most: float) -> tuple[list[Any], list[float]]:
    """The areas' polygons and their numbers of customers; areas without customers are left out."""
    import shapely

    polygons, patchwork = blocks.polygons[blocks.built], blocks.patchwork.chosen(blocks.built)
    middle = shapely.get_coordinates(shapely.centroid(polygons))
    count = np.bincount(block_of(polygons, xy), minlength=len(polygons) + 1)[:-1].astype(float)
    unit = patchwork.connected(STREET, SHORTEST_BORDER)
    unit = split_units(unit, patchwork, polygons, count, at_least, at_most)
    regions = Regions(patchwork.grouped(unit), np.bincount(unit, count).astype(float))
    place = _nearest_place(town, middle)[np.unique(unit, return_index=True)[1]]
    join_small(regions, at_least, at_most, place)
    join_scraps(regions, at_most, place)
    area = regions.owner[unit]
    kept = [i for i in np.unique(area).tolist() if regions.count[i] > 0]
    return [shapely.coverage_union_all(polygons[area == i]) for i in kept], [float(regions.count[i]) for i in kept]


def block_of(polygons: Any, xy: Floats) -> Indices:
    """The first polygon that holds each place; the number of polygons where none does."""
    import shapely

    block = np.full(len(xy), len(polygons), np.int64)
    point, hit = shapely.STRtree(polygons).query(shapely.points(xy), predicate="intersects")
    np.minimum.at(block, point, hit)
    return block


def _nearest_place(town: Town, middle: Floats) -> Indices:
    """The named place nearest to each middle, as a number."""
    from scipy.spatial import cKDTree

    places = town.place_points()
    if not len(places.name):
        return np.zeros(len(middle), np.int64)
    known = np.column_stack(town.plane.to_plane(places.lat, places.lon))
    return np.asarray(cKDTree(known).query(middle)[1], np.int64)
