"""How much of the areas' edges follows a street or a barrier, measured without the code that builds them.

Each metre counts once, wherever two areas share it. A piece of edge (PIECE long) is on a line when its middle is
within NEAR of one: edges are meant to run along the middle of streets, so that 3 m, less than one lane and about
the accuracy of what OpenStreetMap draws, tells a street from the houses beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from geo.town import Town

NEAR, PIECE = 3.0, 5.0
SMALL = "service", "footway", "path", "steps", "cycleway", "corridor", "bridleway", "elevator", "platform"


@dataclass(frozen=True)
class Edges:
    """Shares of the areas' edges, 0 to 1; `streets`: streets, tracks, railways, water; `ways`: and paths, drives."""

    streets: float
    ways: float
    inner_streets: float  # of the edges between two areas
    inner_ways: float
    inner_metres: float
    outer_metres: float
    beyond: float  # share of all edges that lie outside the outermost street or path: there is none to follow
    homes_beyond: int  # addresses out there, which these edges enclose
    off: list[Any]  # the pieces on nothing, in the plane


def measure_edges(town: Town, shapes: Sequence[Any]) -> Edges:
    """shapes: the areas in metres of town.plane."""
    start, end = _pieces(shapes)
    middle = shapely.points((start + end) / 2)
    metres = np.hypot(*(end - start).T)
    large, small = _lines(town)
    on_street = _near(middle, large)
    on_way = on_street | _near(middle, small)
    inner = np.bincount(
        shapely.STRtree(middle).query(np.array(shapes, object), predicate="dwithin", distance=0.5)[1],
        minlength=len(middle),
    ) > 1  # fmt: skip
    faces = shapely.STRtree(_faces(np.concatenate([large, small])))
    beyond = ~on_way
    beyond[faces.query(middle, predicate="intersects")[0]] = False
    return Edges(
        _share(on_street, metres), _share(on_way, metres), _share(on_street[inner], metres[inner]),
        _share(on_way[inner], metres[inner]), float(metres[inner].sum()), float(metres[~inner].sum()),
        _share(beyond, metres), _homes_beyond(town, faces),
        list(shapely.linestrings(np.stack([start[~on_way], end[~on_way]], axis=1))),
    )  # fmt: skip


def _share(found: Any, metres: Any) -> float:
    return float(metres[found].sum() / max(metres.sum(), 1e-9))


def _pieces(shapes: Sequence[Any]) -> tuple[Any, Any]:
    """All edges once, in short pieces: both ends of each."""
    once = shapely.union_all(shapely.boundary(np.array(shapes, object)), grid_size=0.1)
    xy, line = shapely.get_coordinates(shapely.segmentize(shapely.get_parts(once), PIECE), return_index=True)
    within = np.flatnonzero(line[1:] == line[:-1])
    return xy[within], xy[within + 1]


def _faces(lines: Any) -> Any:
    """All ground that streets, paths and barriers enclose."""
    return shapely.get_parts(shapely.polygonize(shapely.get_parts(shapely.union_all(lines, grid_size=0.1))))


def _homes_beyond(town: Town, faces: Any) -> int:
    homes = town.addresses()
    points = shapely.points(*town.plane.to_plane(homes.lat, homes.lon))
    return len(points) - len(np.unique(faces.query(points, predicate="intersects")[0]))


def _lines(town: Town) -> tuple[Any, Any]:
    """Streets and barriers; small ways."""
    streets = town.streets()
    small = np.isin(np.asarray(streets.kind, str), SMALL)
    others = [table.geometry for table in (town.barriers(), town.rails(), town.waterways())]
    land = town.land()
    shores = shapely.boundary(land.geometry[np.asarray(land.kind, str) == "water"])
    large = np.concatenate([streets.geometry[~small], *others, shores])
    return town.plane.shape_to_plane(large), town.plane.shape_to_plane(streets.geometry[small])


def _near(points: Any, lines: Any) -> Any:
    found = np.zeros(len(points), bool)
    found[shapely.STRtree(lines).query(points, predicate="dwithin", distance=NEAR)[0]] = True
    return found
