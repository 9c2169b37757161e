"""Street blocks: the faces between streets, railways and water, without slivers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from geo.built_up import BuiltUp, built_up
from geo.linework import Linework, extended, linework, paths
from geo.regions import NOTHING, STREET, Patchwork, Regions

if TYPE_CHECKING:
    from geo.town import Town

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]

SMALLEST = 2000.0  # square metres: less is a sliver (a traffic island, a median strip)
NARROWEST = 15.0  # metres
LARGE_OPEN = 30_000.0  # square metres: a block larger than this and mostly open is cut to its built-up part
MOSTLY_OPEN = 0.6  # a block less built up than this is open
MOSTLY = 0.4  # and one more built up than this belongs to the town


@dataclass(frozen=True)
class Blocks:
    """Street blocks in metres of town.plane, without gaps or overlaps between them."""

    polygons: npt.NDArray[np.object_]
    built: npt.NDArray[np.bool_]  # people live or work here; the rest is water, field, wood, railway yard
    patchwork: Patchwork


def street_blocks(town: Town, extra: Floats, more: Sequence[Any] = ()) -> Blocks | None:
    """The town cut along its streets and barriers; None for a town without any ground.

    Large blocks that are mostly open are cut further, along paths, then where their built-up part ends.
    extra: places (n by 2, metres in town.plane) that people live at beside the town's own addresses.
    more: further lines in the plane to cut along.
    """
    import shapely

    work, settled = linework(town).with_more(more, STREET), built_up(town, extra)
    frame = _frame(settled.outline, work)
    if frame is None:
        return None
    open_ = _open(_faces(work.lines, frame, 0.0), settled)
    work = extended(work, _edges_within(open_, settled.outline), open_)
    fields = paths(town).within(open_)
    work = work.with_more(fields.lines, fields.hardness)
    still_open = _open(_faces(work.within(open_).lines, frame, 0.0), settled)
    edges = _edges_within(still_open, settled.outline)
    faces = _faces(np.concatenate([work.lines, edges]), frame)
    built = (settled.shares(faces) >= MOSTLY) | _lived_in(faces, extra)
    patchwork = Patchwork(shapely.area(faces), shapely.length(faces), *_borders(faces, work))
    group = _without_slivers(faces, built, patchwork)
    return Blocks(_united(faces, group), _mostly(built, group, patchwork.surface), patchwork.grouped(group))


def _open(faces: Any, settled: BuiltUp) -> npt.NDArray[np.object_]:
    """Large blocks with more field or water than houses."""
    import shapely

    large = faces[shapely.area(faces) > LARGE_OPEN]
    found: npt.NDArray[np.object_] = large[settled.shares(large) < MOSTLY_OPEN]
    return found


def _lived_in(faces: Any, places: Floats) -> npt.NDArray[np.bool_]:
    """Smaller blocks that a customer lives in, built up or not."""
    import shapely

    found = np.zeros(len(faces), bool)
    small = np.flatnonzero(shapely.area(faces) <= LARGE_OPEN)
    found[small[shapely.STRtree(shapely.points(places)).query(faces[small], predicate="intersects")[0]]] = True
    return found


def _edges_within(faces: Any, settled: Any) -> npt.NDArray[np.object_]:
    """Where the built-up part ends inside large open blocks: lines that cut it off from field and water."""
    import shapely

    edges = shapely.get_parts(shapely.boundary(settled))
    edge, face = shapely.STRtree(faces).query(edges, predicate="intersects")
    within = shapely.get_parts(shapely.intersection(edges[edge], faces[face]))
    kept: npt.NDArray[np.object_] = within[shapely.length(within) > 0]
    return kept


def _united(faces: Any, group: Indices) -> npt.NDArray[np.object_]:
    """One polygon a group."""
    import shapely

    order = np.argsort(group, kind="stable")
    first = np.flatnonzero(np.r_[True, np.diff(group[order]) > 0])
    polygons = faces[order[first]]
    size = np.diff(np.r_[first, len(order)])
    for number in np.flatnonzero(size > 1):
        members = order[first[number] : first[number] + size[number]]
        polygons[number] = shapely.coverage_union_all(faces[members])
    return np.asarray(polygons, object)


def _mostly(built: Any, group: Indices, surface: Floats) -> npt.NDArray[np.bool_]:
    """Whether more than half of each group is built up."""
    mostly: npt.NDArray[np.bool_] = np.bincount(group, surface * built) > np.bincount(group, surface) / 2
    return mostly


def _frame(settled: Any, work: Linework) -> Any:
    """A box round everything, so that the outermost blocks are closed too; None when there is nothing."""
    import shapely

    bounds = shapely.total_bounds(np.append(work.lines, [settled]))
    if not np.isfinite(bounds).all():
        return None
    return shapely.box(*bounds).buffer(200, join_style="mitre")


def _faces(lines: Any, frame: Any, grid: float = 0.05) -> npt.NDArray[np.object_]:
    """The faces between the lines, in an order that depends on where they lie only.

    grid: metres; lines that miss each other by less meet.
    """
    import shapely

    noded = shapely.union_all(np.append(lines, [frame.exterior]), grid_size=grid or None)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(noded)))
    x, y = shapely.get_coordinates(shapely.point_on_surface(faces)).T
    ordered: npt.NDArray[np.object_] = faces[np.lexsort((y, x))]
    return ordered


def _borders(faces: Any, work: Linework) -> tuple[Indices, Indices, Floats]:
    """Pairs of faces, how hard their border is to cross, and its metres: one row for a pair and a hardness."""
    import shapely

    rings, ring_face = shapely.get_rings(faces, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    corner = np.unique(xy @ np.array([1, 1j]), return_inverse=True)[1]
    within = np.flatnonzero(ring[1:] == ring[:-1])
    ends = np.sort(np.column_stack([corner[within], corner[within + 1]]), axis=1)
    key = ends[:, 0] * len(xy) + ends[:, 1]
    order = np.argsort(key, kind="stable")
    twice = np.flatnonzero(key[order][1:] == key[order][:-1])
    one, other = within[order[twice]], within[order[twice + 1]]
    pair = np.sort(np.column_stack([ring_face[ring[one]], ring_face[ring[other]]]), axis=1)
    hardness = _hardness((xy[one] + xy[one + 1]) / 2, work)
    metres = np.hypot(*(xy[one + 1] - xy[one]).T)
    two = pair[:, 0] != pair[:, 1]  # a dead end has the same face on both sides
    rows, row = np.unique(np.column_stack([pair, hardness])[two], axis=0, return_inverse=True)
    length = np.bincount(row.ravel(), metres[two], len(rows)).astype(float)
    return rows[:, :2].astype(np.int64), rows[:, 2].astype(np.int64), length


def _hardness(points: Floats, work: Linework) -> Indices:
    """The hardest line that each point lies on; NOTHING where it lies on none."""
    import shapely

    hardness = np.full(len(points), NOTHING, np.int64)
    point, line = shapely.STRtree(work.lines).query(shapely.points(points), predicate="dwithin", distance=0.3)
    np.maximum.at(hardness, point, work.hardness[line])
    return hardness


def _without_slivers(faces: Any, built: Any, patchwork: Patchwork) -> Indices:
    """For each face the number of its block: slivers go to a neighbour, of the same kind where there is one.

    A median strip or the space between two tracks lies between two large neighbours: it goes to the one
    further north-west, so that a corridor of many slivers goes to one side and not to both by turns.
    """
    import shapely

    middle = shapely.get_coordinates(shapely.centroid(faces))
    regions = Regions(patchwork, np.zeros(len(faces)))
    side = middle[:, 1] - middle[:, 0]
    for _ in range(8):
        slivers = [i for i in np.argsort(regions.surface, kind="stable").tolist() if _is_sliver(regions, i)]
        if not slivers:
            break
        for sliver in slivers:
            if regions.owner[sliver] == sliver and _is_sliver(regions, sliver):
                regions.join(_home_of_sliver(regions, sliver, built, side), sliver)
    return regions.numbered()


def _is_sliver(regions: Regions, i: int) -> bool:
    """Too small or too narrow to be a block. The width of a strip is about twice its surface by its length."""
    if regions.owner[i] != i or not regions.borders[i]:
        return False
    return bool(regions.surface[i] < SMALLEST or 2 * regions.surface[i] / regions.perimeter[i] < NARROWEST)


def _home_of_sliver(regions: Regions, sliver: int, built: Any, side: Floats) -> int:
    """The neighbour a sliver joins."""
    shared = {other: float(metres.sum()) for other, metres in regions.borders[sliver].items()}
    most = max(shared.values())
    rank = {
        other: (bool(built[other] == built[sliver]), not _is_sliver(regions, other), metres > most / 3, side[other])
        for other, metres in shared.items()
    }
    return max(rank, key=lambda other: rank[other])
