"""The lines that divide a town: streets, railways, water; and how hard each is to cross."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from geo.built_up import town_box
from geo.regions import BARRIER, COLLECTOR, MAIN_ROAD, NOTHING, STREET

if TYPE_CHECKING:
    from geo.town import Town

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]
Shapes = npt.NDArray[np.object_]

CLEAR = 5.0  # metres ahead of its end that a street must be free to be carried on
LONGEST_EXTENSION = 300.0  # metres that a street is carried on beyond its dead end

_STREETS = {
    **dict.fromkeys(("residential", "living_street", "unclassified", "road", "pedestrian", "track"), STREET),
    **dict.fromkeys(("tertiary", "tertiary_link"), COLLECTOR),
    **dict.fromkeys(("primary", "primary_link", "secondary", "secondary_link", "trunk", "trunk_link"), MAIN_ROAD),
    **dict.fromkeys(("motorway", "motorway_link"), BARRIER),
}
_BARRIERS = {"main_road": MAIN_ROAD, "motorway": BARRIER, "rail": BARRIER, "river": BARRIER, "water": BARRIER}
_PATHS = ("service", "footway", "path", "steps", "cycleway", "corridor", "bridleway")
_CROSSED_EASILY = ("subway", "light_rail", "tram", "monorail", "canal", "stream")


@dataclass(frozen=True)
class Linework:
    """Lines in the plane, and how hard each is to cross."""

    lines: Shapes
    hardness: Indices

    @classmethod
    def of(cls, lines: Any, hardness: int) -> Linework:
        """Lines all as hard to cross."""
        array = np.empty(len(lines), object)
        array[:] = list(lines)
        return cls(array, np.full(len(array), hardness, np.int64))

    def within(self, places: Any) -> Linework:
        """Only the lines that touch one of the polygons."""
        import shapely

        near = np.unique(shapely.STRtree(self.lines).query(places, predicate="intersects")[1])
        return Linework(self.lines[near], self.hardness[near])

    def chosen(self, keep: Any) -> Linework:
        """Only the lines to keep."""
        return Linework(self.lines[keep], self.hardness[keep])

    def with_more(self, lines: Any, hardness: Any) -> Linework:
        """The same and further lines."""
        more = np.asarray(lines, object)
        hard = np.broadcast_to(np.asarray(hardness, np.int64), len(more))
        return Linework(np.concatenate([self.lines, more]), np.concatenate([self.hardness, hard]))


def linework(town: Town) -> Linework:
    """Streets that make blocks and all barriers; nothing underground, nothing far from the town."""
    streets = town.streets()
    classes = np.array([_STREETS.get(str(kind), -1) for kind in streets.kind], np.int64)
    kept = (classes >= 0) & (np.asarray(streets.tunnel) == 0)
    barriers, rows = town.barriers(), np.array(barrier_rows(town), np.int64)
    hard = np.array([_BARRIERS.get(str(kind), BARRIER) for kind in barriers.kind[rows]], np.int64)
    lines = np.concatenate([streets.geometry[kept], barriers.geometry[rows]])
    return _near(town, lines, np.concatenate([classes[kept], hard]))


def paths(town: Town) -> Linework:
    """Ways and waters too small to part neighbourhoods; they divide blocks that nothing larger divides."""
    streets, water = town.streets(), town.waterways()
    kept = np.isin(np.asarray(streets.kind, str), _PATHS) & (np.asarray(streets.tunnel) == 0)
    lines = np.concatenate([streets.geometry[kept], water.geometry])
    return _near(town, lines, np.full(len(lines), STREET))


def barrier_lines(town: Town) -> Shapes:
    """The railways, rivers and motorways that bar the way, in the plane."""
    table = town.barriers()
    rows = np.array([i for i in barrier_rows(town) if _BARRIERS.get(str(table.kind[i])) == BARRIER], np.int64)
    lines: Shapes = town.plane.shape_to_plane(table.geometry[rows]) if len(rows) else np.empty(0, object)
    return lines


def barrier_rows(town: Town) -> list[int]:
    """The rows of town.barriers() that bar the way: no railway that people pass under or over, no narrow canal."""
    import shapely

    barriers = town.barriers()
    light = {
        line
        for table in (town.rails(), town.waterways())
        for line in shapely.to_wkb(table.geometry[np.isin(np.asarray(table.kind, str), _CROSSED_EASILY)]).tolist()
    }
    return [i for i, line in enumerate(shapely.to_wkb(barriers.geometry).tolist()) if line not in light]


def _near(town: Town, lines: Any, hardness: Indices) -> Linework:
    """The lines near the town, in its plane."""
    import shapely

    if not len(lines):
        return Linework(np.empty(0, object), hardness)
    plane = town.plane.shape_to_plane(lines)
    near = shapely.intersects(plane, shapely.box(*np.concatenate(town_box(town)))) & (shapely.length(plane) > 0)
    return Linework(plane[near], hardness[near])


def extended(work: Linework, edges: Any, places: Any) -> Linework:
    """How streets that end at the edge of `places` or inside them (polygons) go on to the next line or edge.

    At the end of the map, and of the town, no street closes the outermost blocks; carried on to the edge of the
    houses they part these from each other. Main roads and barriers stay as hard to cross; what smaller streets'
    extensions divide may be joined again.
    """
    import shapely

    none = Linework(np.empty(0, object), np.empty(0, np.int64))
    if not len(work.lines) or not len(places):
        return none
    start, way, hardness = _ends(work)
    ahead = shapely.points(start + way * CLEAR)
    inside = np.unique(shapely.STRtree(ahead).query(places, predicate="contains")[1])
    lines = shapely.STRtree(work.lines)
    inside = np.setdiff1d(inside, inside[lines.query(ahead[inside], predicate="dwithin", distance=CLEAR / 2)[0]])
    start, way, hardness = start[inside], way[inside], hardness[inside]
    rays = shapely.linestrings(np.stack([start + way * CLEAR, start + way * LONGEST_EXTENSION], axis=1))
    targets = np.concatenate([work.lines, np.asarray(edges, object)])
    ray, target = shapely.STRtree(targets).query(rays, predicate="intersects")
    far = shapely.distance(shapely.intersection(rays[ray], targets[target]), shapely.points(start[ray]))
    first = np.full(len(rays), np.inf)
    np.minimum.at(first, ray, far)
    hits = np.isfinite(first)
    ends = start[hits] + way[hits] * (first[hits, None] + 0.5)
    more = shapely.linestrings(np.stack([start[hits], ends], axis=1))
    return none.with_more(more, np.where(hardness[hits] >= MAIN_ROAD, hardness[hits], NOTHING))


def _ends(work: Linework) -> tuple[Floats, Floats, Indices]:
    """Both ends of every line: where, the direction onward (length 1), the line's hardness."""
    import shapely

    xy, line = shapely.get_coordinates(work.lines, return_index=True)
    first = np.flatnonzero(np.r_[True, np.diff(line) > 0])
    last = np.r_[first[1:] - 1, len(line) - 1]
    end, before = np.concatenate([first, last]), np.concatenate([first + 1, last - 1])
    way = xy[end] - xy[before]
    length = np.maximum(np.hypot(way[:, 0], way[:, 1]), 1e-9)
    return xy[end], way / length[:, None], work.hardness[line[end]]
