"""Micro-areas out of streets, barriers and customers.

Street blocks are joined to units between the larger streets and barriers; units with too many customers are
cut along smaller streets, units with too few are joined across the softest border.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import shapely

from geo.area_islands import with_links
from geo.area_merge import SHORTEST_BORDER, join_scraps, join_small
from geo.area_places import Territories, territories
from geo.area_shape import connected, filled
from geo.area_smooth import rounded_off
from geo.area_split import cut_lines, split_units
from geo.block_cuts import block_of, cut_along, with_customers
from geo.blocks import Blocks
from geo.linework import Linework, paths
from geo.progress import OnProgress, no_progress
from geo.regions import BARRIER, STREET, Patchwork, Regions
from geo.texts import tr

if TYPE_CHECKING:
    from geo.town import Town

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]

ALIKE = 0.7  # with this many of the areas there were (or the other way) the old ones are kept to
SLACK = 1.1  # areas kept from before may outgrow the largest number by this


@dataclass(frozen=True)
class Rules:
    """How many customers an area must and may hold."""

    at_least: float
    at_most: float


def build_polygons(
    town: Town, xy: Floats, rules: Rules, previous: Sequence[Any] = (), on_progress: OnProgress = no_progress
) -> list[Any]:
    """Polygons in metres of town.plane that hold `at_least` of the places `xy` (n by 2) each.

    At most `at_most` where streets or gaps between houses allow it. Empty for a town without any ground.
    previous: areas (in the plane) to stay close to, unless the rules now ask for far more or far fewer areas.
    """
    on_progress(tr("Cutting the town into street blocks"), 0, 3)
    blocks = _blocks(town, xy, rules, previous)
    if not blocks.built.any():
        return []
    on_progress(tr("Joining blocks to areas"), 1, 3)
    ground = _Ground.of(town, blocks, xy, rules.at_least)
    areas = _areas(ground, ground.units(), rules)
    if previous and ALIKE <= _lived_in(ground, areas) / len(previous) <= 1 / ALIKE:
        areas = _areas(ground, ground.like(previous), Rules(rules.at_least, rules.at_most * SLACK), kept=True)
    on_progress(tr("Drawing areas"), 2, 3)
    held = np.bincount(areas, ground.count)
    kept = np.flatnonzero(held > 0)
    shapes = [shapely.coverage_union_all(ground.polygons[areas == i]) for i in kept.tolist()]
    return filled(connected(town, shapes, held[kept].tolist(), rules.at_least, rules.at_most))


def _lived_in(ground: _Ground, areas: Indices) -> int:
    """How many of the areas hold a customer: the others are left out in the end."""
    return int(np.count_nonzero(np.bincount(areas, ground.count) > 0))


def _blocks(town: Town, xy: Floats, rules: Rules, previous: Sequence[Any]) -> Blocks:
    """Street blocks; those that hold too many customers are cut along paths, and then between houses."""
    blocks = with_customers(town, town.blocks(), xy)
    full, _ = _full(blocks, xy, rules.at_most)
    if not len(full):
        return blocks
    blocks = cut_along(blocks, full, paths(town).within(blocks.polygons[full]), xy)
    full, block = _full(blocks, xy, rules.at_most)
    cuts = [cut for i in full.tolist() for cut in _cuts(blocks.polygons[i], xy[block == i], rules, previous)]
    return cut_along(blocks, full, Linework.of(cuts, STREET), xy)


def _full(blocks: Blocks, xy: Floats, at_most: float) -> tuple[Indices, Indices]:
    """The blocks that hold more than `at_most`, and the block of each place."""
    block = block_of(blocks.polygons, xy)
    return np.flatnonzero(np.bincount(block, minlength=len(blocks.polygons) + 1)[:-1] > at_most), block


def _cuts(block: Any, xy: Floats, rules: Rules, previous: Sequence[Any]) -> list[Any]:
    """Lines that divide one block: those that divided it before, else through gaps between its houses."""
    inside = shapely.buffer(block, -1.0)
    before = shapely.get_parts(shapely.intersection([shapely.boundary(area) for area in previous], inside))
    lines = [line for line in before if line.length > 1.0]
    return lines or cut_lines(block, xy, rules.at_least, rules.at_most)


@dataclass(frozen=True)
class _Ground:
    """The built-up blocks of a town, how many customers live in each, and whose territory each lies in."""

    polygons: npt.NDArray[np.object_]
    patchwork: Patchwork
    count: Floats
    places: Territories

    @classmethod
    def of(cls, town: Town, blocks: Blocks, xy: Floats, at_least: float) -> _Ground:
        everywhere = np.bincount(block_of(blocks.polygons, xy), minlength=len(blocks.polygons) + 1)[:-1].astype(float)
        built = with_links(blocks, everywhere, at_least)
        polygons, count = blocks.polygons[built], everywhere[built]
        patchwork = blocks.patchwork.chosen(built).with_gaps_closed()
        return cls(polygons, patchwork, count, territories(town, polygons, patchwork))

    def units(self) -> Indices:
        """The unit of each block: what lies between larger streets and barriers, in one place's territory."""
        between = self.patchwork.connected(STREET, SHORTEST_BORDER)
        return self._pieces(self.places.of_units(between, self.patchwork.surface), STREET, SHORTEST_BORDER)

    def like(self, areas: Sequence[Any]) -> Indices:
        """Units as the areas were; blocks in none of them are units of their own. Pieces apart are units apart."""
        points = shapely.get_coordinates(shapely.point_on_surface(self.polygons))
        area = block_of(areas, points)
        alone = len(areas) + np.arange(len(area))
        return self._pieces(np.where(area < len(areas), area, alone), BARRIER, 0.0)

    def _pieces(self, group: Indices, hardest: int, shortest: float) -> Indices:
        """The pieces that the groups of blocks consist of; within one, borders are up to `hardest`."""
        p = self.patchwork
        joined = group[p.pair[:, 0]] == group[p.pair[:, 1]]
        within = Patchwork(p.surface, p.perimeter, p.pair[joined], p.hardness[joined], p.metres[joined])
        return within.connected(hardest, shortest)


def _areas(ground: _Ground, unit: Indices, rules: Rules, kept: bool = False) -> Indices:
    """The area of each block: units with too many customers are cut, those with too few joined.

    kept: the units are areas that people know: what is large enough stays as it is.
    """
    unit = split_units(unit, ground.patchwork, ground.polygons, ground.count, rules.at_least, rules.at_most)
    units, count = ground.patchwork.grouped(unit), np.bincount(unit, ground.count).astype(float)
    regions = Regions(units, count)
    place = ground.places.of_groups(unit, ground.patchwork.surface)
    join_small(regions, rules.at_least, rules.at_most, place)
    area = regions.numbered()
    if not kept:
        join_scraps(regions, rules.at_most, place)
        area = rounded_off(units, regions.numbered(), count, rules.at_least, rules.at_most, place)
    # Joining what was too small may have made an area too large: that one is cut as a whole.
    return split_units(area[unit], ground.patchwork, ground.polygons, ground.count, rules.at_least, rules.at_most)
