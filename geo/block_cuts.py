"""Street blocks cut further: along given lines, and so that every customer lives in one that belongs to the town."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import shapely

from geo.blocks import LARGE_OPEN, Blocks, mostly
from geo.built_up import homes, water
from geo.faces import borders, faces_between, holding, noded, side_lines, sides_of, united
from geo.fringe import BRIDGED, fringes
from geo.linework import Linework, extended, linework
from geo.regions import NOTHING, Patchwork
from geo.slivers import without_slivers

if TYPE_CHECKING:
    from geo.town import Town

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]


def cut_along(blocks: Blocks, which: Indices, lines: Linework, places: Floats, parts: Any = None) -> Blocks:
    """The blocks `which` cut along lines, without slivers; all others stay as they are, and keep their order.

    places: where people live (n by 2): a sliver with one of them joins no open ground. parts: polygons; what lies
    in one of them belongs to the town, beside what did before.
    """
    if not len(which) or not len(lines.lines):
        return blocks
    near = np.unique(shapely.STRtree(blocks.polygons).query(blocks.polygons[which], predicate="intersects")[1])
    faces, origin, work = _cut_faces(blocks, near, lines)
    cut = np.isin(origin, which)
    # What is not to be cut stays whole, with the corners it shares with the pieces beside it.
    number = np.where(cut, len(near) + np.arange(len(faces)), np.searchsorted(near, origin))
    first, group = np.unique(number, return_index=True, return_inverse=True)[1:]
    polygons, origin, piece = united(faces, group), origin[first], cut[first]
    built, sides = blocks.built[origin], sides_of(polygons, work)
    if parts is not None:
        built[shapely.STRtree(shapely.point_on_surface(polygons)).query(parts, predicate="contains")[1]] = True
    patchwork = Patchwork(shapely.area(polygons), shapely.length(polygons), *borders(polygons, sides))
    group = without_slivers(polygons, built, patchwork, ~holding(polygons, places), piece)
    joined = united(polygons, group)
    return _replaced(blocks, near, joined, mostly(built, group, patchwork.surface), sides_of(joined, work))


def _cut_faces(blocks: Blocks, near: Indices, lines: Linework) -> tuple[Any, Indices, Linework]:
    """The blocks `near` parted by lines: the faces, the block each was part of, and all lines."""
    corners = np.cumsum(shapely.get_num_coordinates(blocks.polygons))
    of_near = np.concatenate([np.arange(corners[i - 1] if i else 0, corners[i]) for i in near.tolist()])
    work = side_lines(blocks.polygons[near], blocks.sides[of_near]).with_more(lines.lines, lines.hardness)
    faces = faces_between(noded(np.concatenate([shapely.boundary(blocks.polygons[near]), lines.lines])))
    inner = shapely.get_coordinates(shapely.point_on_surface(faces))
    owner = block_of(blocks.polygons[near], inner)
    known = owner < len(near)  # a hole in the blocks is none of them
    return faces[known], near[owner[known]], work


def _replaced(blocks: Blocks, near: Indices, polygons: Any, built: Any, sides: Indices) -> Blocks:
    """Blocks with others in place of those `near`."""
    stays = np.ones(len(blocks.polygons), bool)
    stays[near] = False
    kept = np.repeat(stays, shapely.get_num_coordinates(blocks.polygons))
    return Blocks.of(
        np.concatenate([blocks.polygons[stays], polygons]),
        np.concatenate([blocks.built[stays], built]),
        np.concatenate([blocks.sides[kept], sides]),
    )


def with_customers(town: Town, blocks: Blocks, customers: Floats) -> Blocks:
    """Blocks of which every customer lives in one that belongs to the town.

    Small open blocks with a customer belong to it as they are, large ones whole where that makes sense, else
    the part round the customer and the homes beside.
    """
    built = np.flatnonzero(blocks.built)
    outside = customers[block_of(blocks.polygons[built], customers) == len(built)]
    open_ = np.flatnonzero(~blocks.built)
    lived_in = np.unique(block_of(blocks.polygons[open_], outside))
    lived_in = open_[lived_in[lived_in < len(open_)]]
    if not len(lived_in):
        return blocks
    large = shapely.area(blocks.polygons[lived_in]) > LARGE_OPEN
    blocks = blocks.with_more_built(lived_in[~large])
    return _with_parts(town, blocks, lived_in[large], outside) if large.any() else blocks


def _with_parts(town: Town, blocks: Blocks, large: Indices, customers: Floats) -> Blocks:
    """The same with those parts of large open blocks that customers live in."""
    from scipy.spatial import cKDTree

    polygons, lived_at = blocks.polygons[large], homes(town, customers)
    far = cKDTree(customers).query(lived_at, distance_upper_bound=2 * BRIDGED)[0]
    beside = lived_at[np.isfinite(far)]
    fringe = fringes(polygons, beside, customers, water(town, polygons), bridged=True)
    further = extended(linework(town), fringe.edges, fringe.broken)
    lines = Linework.of(fringe.edges, NOTHING).with_more(further.lines, further.hardness)
    whole = blocks.with_more_built(large[fringe.is_whole])
    return cut_along(whole, large[fringe.is_broken], lines, beside, fringe.cut)


def block_of(polygons: Any, xy: Floats) -> Indices:
    """The first polygon that holds each place; the number of polygons where none does."""
    block = np.full(len(xy), len(polygons), np.int64)
    # The tree holds the points: shapely prepares what it asks with, and polygons can have thousands of corners.
    hit, point = shapely.STRtree(shapely.points(xy)).query(polygons, predicate="intersects")
    np.minimum.at(block, point, hit)
    return block
