"""Which areas lie on both sides of a railway, motorway or river, and whether they had to.

An area had to when, of its parts with homes, all but one lie in ground that barriers enclose and that holds fewer
customers than an area needs: nothing else there reaches the number.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely

from geo.areas import Area
from geo.linework import barrier_rows
from geo.town import Town

HALF_WIDTH = 12.0  # metres of a corridor to each side of its line; lines closer than four times this are one
SMALLEST = 5000.0  # square metres of a part, without its rim


def needless_crossings(town: Town, areas: Sequence[Area], lat: Any, lon: Any, at_least: int) -> list[str]:
    """Names of the areas that say they cross something (`Area.crosses`) where they had no need to."""
    shapes = town.plane.shape_to_plane(np.array([area.polygon for area in areas], object))
    corridor = _corridor(town)
    ground = shapely.get_parts(shapely.difference(shapely.buffer(shapely.union_all(shapes), 0.5), corridor))
    places = shapely.STRtree(shapely.points(*town.plane.to_plane(lat, lon)))
    held = np.bincount(places.query(ground, predicate="contains")[0], minlength=len(ground))
    return [
        area.name
        for area, shape in zip(areas, shapes, strict=True)
        if area.crosses and (held[_grounds(town, shape, corridor, ground)] >= at_least).sum() > 1
    ]


def _grounds(town: Town, shape: Any, corridor: Any, ground: Any) -> Any:
    """The ground that each part of an area with homes lies in."""
    parts = shapely.get_parts(shapely.difference(shape, corridor))
    parts = parts[shapely.area(shapely.buffer(parts, -HALF_WIDTH)) >= SMALLEST]
    homes = town.addresses()
    lived_in = shapely.STRtree(shapely.points(*town.plane.to_plane(homes.lat, homes.lon)))
    parts = parts[np.unique(lived_in.query(parts, predicate="contains")[0])]
    return shapely.STRtree(ground).query_nearest(shapely.point_on_surface(parts), all_matches=False)[1]


def _corridor(town: Town) -> Any:
    table = town.barriers()
    rows = [i for i in barrier_rows(town) if str(table.kind[i]) in ("motorway", "rail", "river")]
    lines = town.plane.shape_to_plane(table.geometry[rows]) if rows else np.empty(0, object)
    return shapely.buffer(shapely.union_all(shapely.buffer(lines, 2 * HALF_WIDTH)), -HALF_WIDTH)
