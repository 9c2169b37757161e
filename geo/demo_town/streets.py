"""The streets: each neighbourhood's grid, bent a little, cut where nothing may be, joined to the roads."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
import shapely
import shapely.affinity
import shapely.ops
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from geo.demo_town.drawing import Drawing, Street
from geo.demo_town.plan import District, Road, TownPlan, paths
from geo.demo_town.street_names import street_names

JOIN = 60.0  # metres an end may be from a road that it is led to
SHORTEST = 60.0  # metres of street worth a name
BEND = 15.0  # metres a street swings from side to side


def draw_streets(drawing: Drawing, plan: TownPlan) -> None:
    """Lay out roads and streets, node them where they cross, and draw what hangs together."""
    roads = joined_roads(plan.roads)
    streets = [Street(road.name, road.kind, "", road.line) for road in roads]
    streets += residential_streets(drawing, plan, [road.line for road in roads])
    laid = shapely.union_all([street.line for street in streets])
    streets += [Street("", "footway", "", ends_joined(path, laid)) for path in paths(plan.river, plan.parks)]
    noded = with_crossings([street.line for street in streets])
    connected = main_component(noded)
    drawing.streets = [
        Street(s.name, s.kind, s.district, line) for s, line, ok in zip(streets, noded, connected, strict=True) if ok
    ]
    crossings = {road.name: crossing_ground(road, plan) for road in roads if road.bridge or road.underpass}
    for street in drawing.streets:
        draw_street(drawing, street, crossings.get(street.name))
    drawing.area(plan.square, highway="pedestrian", area="yes", name="Market Place", place="square")


def joined_roads(roads: tuple[Road, ...]) -> list[Road]:
    """The roads, with every end that nearly meets another road led onto it."""
    joined = []
    for road in roads:
        others = shapely.union_all([other.line for other in roads if other is not road])
        joined.append(Road(road.name, road.kind, ends_joined(road.line, others), road.bridge, road.underpass))
    return joined


def ends_joined(line: Any, others: Any) -> Any:
    """The line with each end led to the nearest of the others when it is near."""
    corners = [tuple(p) for p in line.coords]
    for end, at in ((0, 0), (-1, len(corners) + 1)):
        here = shapely.Point(corners[end])
        if 0.01 < here.distance(others) < JOIN:
            corners.insert(at, shapely.ops.nearest_points(others, here)[0].coords[0])
    return shapely.LineString(corners)


def residential_streets(drawing: Drawing, plan: TownPlan, roads: list[Any]) -> list[Street]:
    """Every neighbourhood's own streets, named."""
    chance = drawing.chance("street names")
    names = street_names(chance)
    closed = plan.closed_ground()
    all_roads = shapely.union_all(roads)
    found = []
    for district in plan.districts:
        ground = district.outline.difference(closed).difference(all_roads.buffer(30))
        for line in grid_lines(district):
            parts = usable_parts(line, ground, all_roads)
            if parts:
                name = next(names)[0 if sum(p.length for p in parts) > 260 else 1]
                found += [Street(name, "residential", district.name, part) for part in parts]
    return found


def grid_lines(district: District) -> Iterator[Any]:
    """The neighbourhood's grid before it is cut: streets one way, cross streets the other, all bent a little."""
    west, south, east, north = district.outline.bounds
    half = math.hypot(east - west, north - south) / 2
    for turn, spacing in ((district.turn, district.between), (district.turn + 90, district.across)):
        for i in range(-int(half // spacing), int(half // spacing) + 1):
            along = np.arange(-half, half, 24.0)
            across = spacing * (i + 0.13 * math.sin(2.3 * i)) + BEND * np.sin(along / 230 + 0.7 * i)
            line = shapely.LineString(np.column_stack([along, across]))
            placed = shapely.affinity.rotate(line, turn, origin=(0, 0))
            yield shapely.affinity.translate(placed, (west + east) / 2, (south + north) / 2)


def usable_parts(line: Any, ground: Any, roads: Any) -> list[Any]:
    """The parts of a grid line on open ground that are worth a street, led to the roads they nearly meet."""
    pieces = shapely.get_parts(line.intersection(ground))
    return [
        ends_joined(piece, roads) for piece in pieces if piece.geom_type == "LineString" and piece.length >= SHORTEST
    ]


def with_crossings(lines: list[Any]) -> list[Any]:
    """The same lines with a corner at every crossing, so that crossing lines share a node."""
    pieces = shapely.get_parts(shapely.union_all(lines))
    ends = np.unique(np.round([p for piece in pieces for p in (piece.coords[0], piece.coords[-1])], 2), axis=0)
    points = shapely.points(ends)
    tree = shapely.STRtree(points)
    return [with_corners(line, points[tree.query(line, predicate="dwithin", distance=0.02)]) for line in lines]


def with_corners(line: Any, points: Any) -> Any:
    """The line through the given points on it; corners of its own that nearly coincide with one are dropped."""
    own = shapely.points(shapely.get_coordinates(line))
    keep = [p for p in own if not len(points) or shapely.distance(points, p).min() > 3.0]
    corners = sorted([*keep, *points], key=line.project)
    return shapely.LineString(corners) if len(corners) > 1 else line


def main_component(lines: list[Any]) -> list[bool]:
    """Which lines hang together with the most others (by shared corners)."""
    spots: dict[tuple[float, float], int] = {}
    pairs = [
        (i, spots.setdefault((round(x, 2), round(y, 2)), len(spots)))
        for i, line in enumerate(lines)
        for x, y in line.coords
    ]
    rows, columns = np.array(pairs).T
    size = len(lines) + len(spots)
    graph = coo_matrix((np.ones(len(rows)), (rows, columns + len(lines))), shape=(size, size))
    labels = connected_components(graph, directed=False)[1][: len(lines)]
    return list(labels == np.bincount(labels).argmax())


def crossing_ground(road: Road, plan: TownPlan) -> Any:
    """Where the road is a bridge or an underpass."""
    return plan.water.buffer(8) if road.bridge else plan.railway.buffer(12)


def draw_street(drawing: Drawing, street: Street, crossing: Any) -> None:
    """Draw the street as one way, or as several where it is a bridge or goes under the railway."""
    tags = {"highway": street.kind, "name": street.name}
    for corners, crosses in runs(street.line, crossing):
        over = (
            {"bridge": "yes", "layer": "1"}
            if street.name in ("Bridge Street", "Campus Way")
            else {"tunnel": "yes", "layer": "-1"}
        )
        drawing.line(corners, **tags, **(over if crosses else {}))


def runs(line: Any, crossing: Any) -> Iterable[tuple[list[Any], bool]]:
    """The line cut at the edge of the crossing: (corners, whether they lie in it)."""
    if crossing is None or not line.intersects(crossing):
        return [(list(line.coords), False)]
    inside = line.intersection(crossing)
    start, end = sorted((line.project(shapely.Point(inside.coords[0])), line.project(shapely.Point(inside.coords[-1]))))
    cut = [(0.0, start, False), (start, end, True), (end, line.length, False)]
    return [(list(shapely.ops.substring(line, a, b).coords), crosses) for a, b, crosses in cut if b - a > 0.5]
