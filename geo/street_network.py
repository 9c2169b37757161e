"""The town's streets as a graph, for feet, bicycles or cars."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import numpy.typing as npt

from geo.errors import UserError
from geo.projection import LocalPlane
from geo.texts import tr
from geo.town_tables import Network

if TYPE_CHECKING:
    from geo.town import Town

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]
By = Literal["foot", "bicycle", "car"]

BITS: dict[str, int] = {"foot": 1, "bicycle": 2, "car": 4}
METRES_A_MINUTE = {"foot": 80.0, "bicycle": 250.0}  # 4.8 and 15 km/h; cars go at each street's own speed
FARTHEST_STREET = 500.0  # metres; a place with no street within this is not on the network
SMALLEST_ISLAND = 100  # nodes; smaller networks with no way out (a courtyard path) are left out


@dataclass(frozen=True)
class Snapped:
    """Places put on their nearest street: n of each."""

    edge: Indices  # -1: no street within FARTHEST_STREET
    along: Floats  # 0 at the edge's first node, 1 at its last
    distance: Floats  # metres from the place to the street


@dataclass(frozen=True)
class StreetNetwork:
    """Edges that `by` may use. Times in minutes; inf where a direction is closed."""

    by: By
    plane: LocalPlane
    nodes: int
    edge_from: Indices
    edge_to: Indices
    forward: Floats  # minutes from the first node to the last
    backward: Floats
    lines: npt.NDArray[np.object_]  # shapely LineString, metres in `plane`
    _snaps: dict[str, Snapped] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, town: Town, by: str = "foot") -> StreetNetwork:
        """The network of a town. UserError when `by` is unknown or nothing in the town can be used so."""
        if by not in BITS:
            raise UserError(tr("Nobody travels by “{by}” here.").format(by=by), tr("Choose foot, bicycle or car."))
        return cls.from_table(town.network(), town.plane, by)  # type: ignore[arg-type]

    @classmethod
    def from_table(cls, table: Network, plane: LocalPlane, by: By = "foot") -> StreetNetwork:
        """The part of `table` that `by` may use, without islands nobody can leave."""
        forward, backward = _minutes(table, by)
        nodes = len(table.node_lat)
        open_edges = np.flatnonzero(np.isfinite(forward) | np.isfinite(backward))
        kept = open_edges[_on_mainland(table.edge_from[open_edges], table.edge_to[open_edges], nodes)]
        if not len(kept):
            raise UserError(
                tr("This town map has no streets to go by {by}.").format(by=by), tr("Build it from a street map.")
            )
        return cls(
            by=by,
            plane=plane,
            nodes=nodes,
            edge_from=table.edge_from[kept].astype(np.int64),
            edge_to=table.edge_to[kept].astype(np.int64),
            forward=forward[kept],
            backward=backward[kept],
            lines=_lines(table, plane, kept),
        )

    def snap(self, lat: Any, lon: Any) -> Snapped:
        """Each place on its nearest edge. The last few sets of places are remembered."""
        places = np.column_stack([np.atleast_1d(lat), np.atleast_1d(lon)]).astype(float)
        key = hashlib.sha1(places.tobytes(), usedforsecurity=False).hexdigest()
        known = self._snaps.pop(key, None)
        while len(self._snaps) >= 4:  # what was asked for longest ago goes: all homes stay while one tries places
            self._snaps.pop(next(iter(self._snaps)))
        self._snaps[key] = known or self._snap(places)
        return self._snaps[key]

    def minutes_from(self, start: Snapped, limit: float) -> Floats:
        """Minutes from one snapped place to every node; inf beyond `limit`. Dijkstra 1959, by scipy.

        The place is one node more, with a way to either end of its edge: one search, not one from each end.
        """
        from scipy.sparse import csr_array
        from scipy.sparse.csgraph import dijkstra

        edge, along, graph = int(start.edge[0]), float(start.along[0]), self._graph
        ends = np.array([self.edge_from[edge], self.edge_to[edge]], graph.indices.dtype)
        to_ends = part_of(np.array([self.backward[edge], self.forward[edge]]), np.array([along, 1 - along]))
        rows = np.append(graph.indptr, graph.indptr[-1] + len(ends))
        place = graph.shape[0]
        ways = (np.append(graph.data, to_ends), np.append(graph.indices, ends), rows)
        found: Floats = dijkstra(csr_array(ways, shape=(place + 1, place + 1)), indices=place, limit=limit)
        return found[:place]

    def _snap(self, places: Floats) -> Snapped:
        import shapely

        points = shapely.points(*self.plane.to_plane(places[:, 0], places[:, 1]))
        near = self.tree.query_nearest(points, max_distance=FARTHEST_STREET, all_matches=False)
        edge = np.full(len(points), -1, np.int64)
        edge[near[0]] = near[1]
        lines = self.lines[edge]
        along = np.nan_to_num(shapely.line_locate_point(lines, points, normalized=True))
        return Snapped(edge, along, np.where(edge < 0, np.inf, shapely.distance(lines, points)))

    @cached_property
    def tree(self) -> Any:
        import shapely

        return shapely.STRtree(self.lines)

    @cached_property
    def _graph(self) -> Any:
        """Minutes between nodes, node by node; of parallel edges the quicker one."""
        from scipy.sparse import csr_array

        start = np.concatenate([self.edge_from, self.edge_to])
        end = np.concatenate([self.edge_to, self.edge_from])
        minutes = np.concatenate([self.forward, self.backward])
        quickest_first = np.lexsort((minutes, end, start))
        start, end, minutes = start[quickest_first], end[quickest_first], minutes[quickest_first]
        first = np.r_[True, (np.diff(start) != 0) | (np.diff(end) != 0)] & np.isfinite(minutes)
        # A stored nought would read as "no edge".
        weights = np.maximum(minutes[first], 1e-9)
        return csr_array((weights, (start[first], end[first])), shape=(self.nodes, self.nodes))


def part_of(minutes: Any, share: Any) -> Floats:
    """Minutes for a share (0 to 1) of an edge; inf when the way is closed, even for no distance at all."""
    closed = ~np.isfinite(minutes)
    return np.where(closed, np.inf, np.where(closed, 0.0, minutes) * share)


def _minutes(table: Network, by: By) -> tuple[Floats, Floats]:
    """Minutes for each edge, forward and backward; inf where `by` may not go."""
    pace = METRES_A_MINUTE.get(by, table.speed * (1000 / 60))
    minutes = np.divide(table.length, np.where(np.asarray(pace) > 0, pace, np.nan))
    minutes = np.where(np.isnan(minutes), np.inf, minutes)
    forward = np.where(table.forward & BITS[by], minutes, np.inf)
    backward = np.where(table.backward & BITS[by], minutes, np.inf)
    return forward, backward


def _on_mainland(edge_from: Any, edge_to: Any, nodes: int) -> npt.NDArray[np.bool_]:
    """Which edges belong to a network of SMALLEST_ISLAND nodes or more (or to the largest there is)."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    if not len(edge_from):
        return np.zeros(0, bool)
    links = coo_array((np.ones(len(edge_from)), (edge_from, edge_to)), shape=(nodes, nodes))
    _, island = connected_components(links, directed=False)
    size = np.bincount(island)
    large: npt.NDArray[np.bool_] = (size >= min(SMALLEST_ISLAND, size.max()))[island[edge_from]]
    return large


def _lines(table: Network, plane: LocalPlane, edges: Indices) -> npt.NDArray[np.object_]:
    """The chosen edges' lines in the plane."""
    import shapely

    count = np.diff(table.shape_start)[edges]
    first = np.repeat(table.shape_start[edges] - np.r_[0, np.cumsum(count)[:-1]], count)
    corner = first + np.arange(len(first))
    x, y = plane.to_plane(table.shape_lat[corner], table.shape_lon[corner])
    lines: npt.NDArray[np.object_] = shapely.linestrings(
        np.column_stack([x, y]), indices=np.repeat(np.arange(len(edges)), count)
    )
    return lines
