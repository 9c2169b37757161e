"""Areas from boundaries that somebody else drew, or from hexagons: valid, without overlaps, joined to hold enough."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from geo.area_merge import join_small
from geo.errors import UserError
from geo.projection import LocalPlane
from geo.regions import STREET, Patchwork, Regions
from geo.shapes import array_of, surface_of
from geo.texts import tr

if TYPE_CHECKING:
    from geo.town import Town

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]

TOUCHING = 15.0  # metres; boundaries that run this close to each other touch
SMALLEST_PART = 0.1  # of a polygon that others overlap must be left for it to count


def read_polygons(source: Town | Path, town: Town | None) -> tuple[LocalPlane, list[str], list[Any]]:
    """A plane, and in its metres the named polygons of `source`, none overlapping another.

    With a town (or when the source is one) only those that touch it.
    """
    import shapely

    names, shapes = _read(source)
    town = town or (None if isinstance(source, Path) else source)
    if town is not None:
        here = shapely.intersects(shapes, shapely.box(*town.info.bbox))
        names, shapes = [name for name, near in zip(names, here, strict=True) if near], shapes[here]
    if not len(shapes):
        raise UserError(
            tr("There are no neighbourhood boundaries of this town."), tr("Give a file of them, or let areas be built.")
        )
    west, south, east, north = shapely.total_bounds(shapes)
    plane = town.plane if town is not None else LocalPlane((south + north) / 2, (west + east) / 2)
    valid = shapely.make_valid(plane.shape_to_plane(shapes))
    names = [" ".join(name.split()) or "Area" for name in names]
    return plane, *_without_overlaps(names, [surface_of(shape) for shape in valid])


def _read(source: Town | Path) -> tuple[list[str], Any]:
    """Names and polygons in lon/lat."""
    if isinstance(source, Path):
        from geo.sources.boundaries import read_boundaries

        found = read_boundaries(source).neighbourhoods or []
        names, shapes = [b.name for b in found], [b.shape for b in found]
    else:
        table = source.neighbourhoods()
        names, shapes = [str(name) for name in table.name], list(table.geometry)
    return names, array_of(shapes)


def _without_overlaps(names: Sequence[str], shapes: Sequence[Any]) -> tuple[list[str], list[Any]]:
    """Where two overlap, the smaller one keeps the ground; a polygon that others cover goes."""
    import shapely

    order = sorted(range(len(shapes)), key=lambda i: (shapes[i].area, names[i]))
    kept: dict[int, Any] = {}
    for i in order:
        over = [kept[j] for j in kept if kept[j].intersects(shapes[i])]
        rest = surface_of(shapely.difference(shapes[i], shapely.union_all(over))) if over else shapes[i]
        if rest.area > SMALLEST_PART * shapes[i].area:
            kept[i] = rest
    return [names[i] for i in sorted(kept)], [kept[i] for i in sorted(kept)]


def hexagons(town: Town, xy: Floats, resolution: int) -> list[Any]:
    """h3 hexagons over the built-up part of the town and the places xy, in metres of town.plane."""
    import h3
    import shapely

    from geo.built_up import built_up

    points = np.vstack([built_up(town, xy).points, xy])
    lat, lon = town.plane.to_degrees(points[:, 0], points[:, 1])
    cells = sorted({h3.latlng_to_cell(a, b, resolution) for a, b in zip(lat.tolist(), lon.tolist(), strict=True)})
    corners = [[(b, a) for a, b in h3.cell_to_boundary(cell)] for cell in cells]
    return list(town.plane.shape_to_plane(array_of([shapely.Polygon(ring) for ring in corners])))


def joined_boundaries(
    names: Sequence[str], shapes: Sequence[Any], xy: Floats, at_least: int
) -> tuple[list[str], list[Any]]:
    """Neighbours joined until each group holds `at_least` of xy (all in one, where there are fewer)."""
    import shapely

    count = np.array([shapely.contains_xy(shape, xy[:, 0], xy[:, 1]).sum() for shape in shapes], float)
    regions = Regions(_patchwork(shapes), count)
    join_small(regions, at_least, float("inf"), np.arange(len(shapes)))
    group = _with_far_ones(shapes, regions.numbered(), count, at_least)
    joined_names, joined = [], []
    for number in np.unique(group).tolist():
        members = np.flatnonzero(group == number).tolist()
        largest_first = sorted(members, key=lambda i: (-count[i], names[i]))
        joined_names.append(_joint_name([names[i] for i in largest_first]))
        together = shapely.union_all([shapes[i] for i in members])
        joined.append(surface_of(shapely.buffer(shapely.buffer(together, TOUCHING / 2), -TOUCHING / 2)))
    return _without_overlaps(joined_names, joined)


def _with_far_ones(shapes: Sequence[Any], group: Indices, count: Floats, at_least: int) -> Indices:
    """Groups that touch nobody and still hold too few go to the nearest group, in two pieces then."""
    import shapely

    group = group.copy()
    while True:
        numbers = np.unique(group)
        held = np.bincount(group, count)[numbers]
        if len(numbers) < 2 or held.min() >= at_least:
            return group
        ground = array_of([shapely.union_all(array_of(shapes)[group == number]) for number in numbers])
        smallest = int(held.argmin())
        apart = shapely.distance(ground[smallest], ground)
        apart[smallest] = np.inf
        group[group == numbers[smallest]] = numbers[int(apart.argmin())]


def _patchwork(shapes: Sequence[Any]) -> Patchwork:
    """The polygons as a patchwork; the border of two is what one has within TOUCHING of the other."""
    import shapely

    array = array_of(shapes)
    a, b = shapely.STRtree(array).query(array, predicate="dwithin", distance=TOUCHING)
    a, b = a[a < b], b[a < b]
    shared = shapely.length(shapely.intersection(shapely.boundary(array[a]), shapely.buffer(array[b], TOUCHING)))
    pair = np.column_stack([a, b]).astype(np.int64)
    hard = np.full(len(pair), STREET, np.int64)
    return Patchwork(shapely.area(array), shapely.length(array), pair, hard, shared)


def _joint_name(names: Sequence[str]) -> str:
    if len(names) == 1:
        return names[0]
    if len(names) == 2:
        return tr("{one} and {other}").format(one=names[0], other=names[1])
    return tr("{one} and {count} more").format(one=names[0], count=len(names) - 1)
