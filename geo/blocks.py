"""Street blocks: the faces between streets, railways and water, without slivers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from geo.built_up import BuiltUp, built_up, homes
from geo.fringe import fringes
from geo.linework import Linework, extended, linework, paths
from geo.regions import BARRIER, NOTHING, STREET, Patchwork, Regions

if TYPE_CHECKING:
    from geo.town import Town

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]

SMALLEST = 2000.0  # square metres: less is a sliver (a traffic island, a median strip)
NARROWEST = 15.0  # metres
CORRIDOR = 40.0  # metres; up to this wide, the ground between tracks or lanes is part of their corridor
MOSTLY_BARRIER = 0.6  # of its edge for ground to lie between tracks or lanes
LARGE_OPEN = 30_000.0  # square metres: a block larger than this and mostly open is cut to its built-up part
GRID = 0.05  # metres
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

    Where the houses end, blocks are cut further along paths. Open blocks that people live in belong to the town
    whole; those too large for that are cut round their homes.
    extra: places (n by 2, metres in town.plane) that people live at beside the town's own addresses.
    more: further lines in the plane to cut along.
    """
    import shapely

    work, settled = linework(town).with_more(more, STREET), built_up(town, extra)
    frame = _frame(settled.outline, work)
    if frame is None:
        return None
    ways = paths(town)
    ways = ways.chosen(settled.near_edge(ways.lines))
    work = work.with_more(ways.lines, ways.hardness)
    noded, lived_at = _noded(work.lines, frame), homes(town, extra)
    faces = _faces(noded)
    fringe = fringes(_open(faces, settled), lived_at, extra, settled.water)
    if len(fringe.cut):
        further = extended(work, fringe.edges, fringe.broken)
        work = work.with_more(further.lines, further.hardness)
        faces = _faces(_noded(np.concatenate([noded, fringe.edges, further.lines]), frame))
    empty = _empty(faces, lived_at)
    built = fringe.corrected(faces, settled.shares(faces) >= MOSTLY, empty) | _lived_in(faces, extra)
    patchwork = Patchwork(shapely.area(faces), shapely.length(faces), *_borders(faces, work))
    group = _without_slivers(faces, built, patchwork, empty)
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


def _noded(lines: Any, frame: Any) -> npt.NDArray[np.object_]:
    """The lines and the frame, parted wherever they meet; lines that miss each other by less than GRID meet."""
    import shapely

    parts: npt.NDArray[np.object_] = shapely.get_parts(
        shapely.union_all(np.append(lines, [frame.exterior]), grid_size=GRID)
    )
    return parts


def _faces(noded: Any) -> npt.NDArray[np.object_]:
    """The faces between the lines, in an order that depends on where they lie only."""
    import shapely

    faces = shapely.get_parts(shapely.polygonize(noded))
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
    # Lines taken apart into straight pieces: far fewer corners to measure to.
    xy, line = shapely.get_coordinates(work.lines, return_index=True)
    within = np.flatnonzero(line[1:] == line[:-1])
    pieces = shapely.linestrings(np.stack([xy[within], xy[within + 1]], axis=1))
    point, piece = shapely.STRtree(pieces).query(shapely.points(points), predicate="dwithin", distance=0.3)
    np.maximum.at(hardness, point, work.hardness[line[within[piece]]])
    return hardness


def _empty(faces: Any, lived_at: Floats) -> npt.NDArray[np.bool_]:
    """Faces where nobody lives."""
    import shapely

    found = np.ones(len(faces), bool)
    found[shapely.STRtree(shapely.points(lived_at)).query(faces, predicate="contains")[0]] = False
    return found


def _without_slivers(faces: Any, built: Any, patchwork: Patchwork, empty: Any) -> Indices:
    """For each face the number of its block: slivers go to a neighbour, of the same kind where there is one.

    A median strip or the space between two tracks lies between two large neighbours: it goes to the one
    further north-west, so that a corridor of many slivers goes to one side and not to both by turns.
    empty: where nobody lives.
    """
    import shapely

    middle = shapely.get_coordinates(shapely.centroid(faces))
    regions = Regions(patchwork, np.zeros(len(faces)))
    side = middle[:, 1] - middle[:, 0]
    lived_in = ~empty
    for _ in range(8):
        narrow = 2 * regions.surface < CORRIDOR * regions.perimeter
        maybe = np.flatnonzero((regions.owner == np.arange(len(faces))) & (narrow | (regions.surface < SMALLEST)))
        order = maybe[np.argsort(regions.surface[maybe], kind="stable")].tolist()
        slivers = [i for i in order if _is_sliver(regions, i, lived_in)]
        if not slivers:
            break
        for sliver in slivers:
            if regions.owner[sliver] == sliver and _is_sliver(regions, sliver, lived_in):
                home = _home_of_sliver(regions, sliver, built, side)
                if lived_in[sliver] and built[sliver] and not built[home]:
                    continue  # nobody's home is given away to open ground
                lived_in[home] |= lived_in[sliver]
                regions.join(home, sliver)
    return regions.numbered()


def _is_sliver(regions: Regions, i: int, lived_in: Any = None) -> bool:
    """Too small or too narrow to be a block, or a strip between tracks or lanes where nobody lives.

    The width of a strip is about twice its surface by its length.
    """
    if regions.owner[i] != i or not regions.borders[i]:
        return False
    width = 2 * regions.surface[i] / regions.perimeter[i]
    if regions.surface[i] < SMALLEST or width < NARROWEST:
        return True
    if lived_in is None or lived_in[i] or width >= CORRIDOR:
        return False
    barrier = sum(float(metres[BARRIER]) for metres in regions.borders[i].values())
    return bool(barrier >= MOSTLY_BARRIER * regions.perimeter[i])


def _home_of_sliver(regions: Regions, sliver: int, built: Any, side: Floats) -> int:
    """The neighbour a sliver joins."""
    shared = {other: float(metres.sum()) for other, metres in regions.borders[sliver].items()}
    most = max(shared.values())
    rank = {
        other: (bool(built[other] == built[sliver]), not _is_sliver(regions, other), metres > most / 3, side[other])
        for other, metres in shared.items()
    }
    return max(rank, key=lambda other: rank[other])
