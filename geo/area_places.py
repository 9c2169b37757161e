"""Which named place each block of a town belongs to: the territories people have in mind, soft at the edges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from geo.linework import barrier_lines
from geo.regions import BARRIER, COLLECTOR, MAIN_ROAD, NOTHING, STREET, Patchwork

if TYPE_CHECKING:
    from geo.town import Town

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]

NOWHERE = -1
FARTHEST = 1000.0  # metres from a place's point to the nearest block; what is farther names something else
MOSTLY = 0.75  # a unit with so much of its ground in one territory lies in it as a whole
SMALLEST_PIECE = 30_000.0  # square metres; less of a unit is not worth a cut
_WHOLE_TOWNS = ("city", "town")
# How much longer a way feels across such a border.
_LONGER = np.zeros(5)
_LONGER[[NOTHING, STREET, COLLECTOR, MAIN_ROAD, BARRIER]] = 1.0, 1.0, 1.4, 2.0, 8.0


@dataclass(frozen=True)
class Territories:
    """For each block the place it is nearest to, on ways that avoid barriers, and the places' own blocks."""

    place: Indices  # n; NOWHERE where no way leads to one
    seats: Indices  # the block of each place

    def of_units(self, unit: Indices, surface: Floats) -> Indices:
        """Unit numbers again, with units that lie in several territories cut where these meet.

        A unit mostly in one territory stays whole unless it holds the seats of several.
        """
        n = int(unit.max(initial=-1)) + 1
        pairs, piece = np.unique(np.column_stack([unit, self.place]), axis=0, return_inverse=True)
        ground = np.bincount(piece.ravel(), surface, len(pairs))
        most = np.zeros(n)
        np.maximum.at(most, pairs[:, 0], ground)
        whole = most >= MOSTLY * np.bincount(unit, surface, n)
        seats = np.unique(np.column_stack([unit[self.seats], self.place[self.seats]]), axis=0)
        whole &= np.bincount(seats[:, 0], minlength=n) < 2
        whole_piece = whole[pairs[:, 0]] | (ground < SMALLEST_PIECE)
        key = np.where(whole_piece, pairs[:, 0], n + np.arange(len(pairs)))[piece.ravel()]
        return np.unique(key, return_inverse=True)[1].astype(np.int64)

    def of_groups(self, group: Indices, surface: Floats) -> Indices:
        """The place that most of the ground of each group of blocks belongs to."""
        pairs, pair = np.unique(np.column_stack([group, self.place]), axis=0, return_inverse=True)
        ground = np.bincount(pair.ravel(), surface, len(pairs))
        order = np.lexsort((pairs[:, 1], -ground, pairs[:, 0]))
        first = np.unique(pairs[order, 0], return_index=True)[1]
        return np.asarray(pairs[order[first], 1], np.int64)


def territories(town: Town, polygons: Any, patchwork: Patchwork) -> Territories:
    """The territory of each named place of the town: polygons are its blocks, in metres of town.plane."""
    import shapely

    points = _places(town)
    nowhere = Territories(np.full(len(polygons), NOWHERE, np.int64), np.empty(0, np.int64))
    if not len(points):
        return nowhere
    block, far = shapely.STRtree(polygons).query_nearest(
        shapely.points(points), max_distance=FARTHEST, return_distance=True, all_matches=False
    )
    if not len(far):
        return nowhere
    middle = shapely.get_coordinates(shapely.centroid(polygons))
    seats = block[1].astype(np.int64)
    place = _nearest(middle, patchwork, seats, np.hypot(*(middle[seats] - points[block[0]]).T))
    found = np.flatnonzero(place != NOWHERE)
    ways = shapely.linestrings(np.stack([middle[found], middle[seats[place[found]]] + 0.1], axis=1))
    beyond = np.unique(shapely.STRtree(barrier_lines(town)).query(ways, predicate="crosses")[0])
    place[found[beyond]] = NOWHERE  # what lies behind the tracks is another part of town, whatever way leads round
    return Territories(place, seats)


def _nearest(middle: Floats, patchwork: Patchwork, seats: Indices, far: Floats) -> Indices:
    """For each block the number of the seat nearest to it from block to block (Erwig 2000); NOWHERE: none."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import dijkstra

    n, m = len(middle), len(seats)
    a, b = patchwork.pair.T
    key, pair = np.unique(a * n + b, return_inverse=True)
    a, b = np.divmod(key, n)
    border = np.bincount(pair, patchwork.metres, len(key))
    longer = np.bincount(pair, patchwork.metres * _LONGER[patchwork.hardness], len(key)) / np.maximum(border, 1e-9)
    metres = np.hypot(*(middle[a] - middle[b]).T) * longer + 1.0
    rows, columns = np.r_[a, b, n + np.arange(m)], np.r_[b, a, seats]
    ways = coo_array((np.r_[metres, metres, far + 1.0], (rows, columns)), shape=(n + m, n + m))
    _, _, source = dijkstra(ways.tocsr(), indices=np.arange(n, n + m), min_only=True, return_predecessors=True)
    return np.where(source[:n] >= n, source[:n] - n, NOWHERE).astype(np.int64)


def _places(town: Town) -> Floats:
    """Where the town's named parts are, n by 2 in metres of its plane; the town as a whole is none of them."""
    points = town.place_points()
    named = np.array([bool(str(name).strip()) for name in points.name], bool)
    kept = named & ~np.isin(np.asarray(points.kind, str), _WHOLE_TOWNS)
    if not kept.any():
        return np.empty((0, 2))
    xy: Floats = np.unique(np.column_stack(town.plane.to_plane(points.lat[kept], points.lon[kept])), axis=0)
    return xy
