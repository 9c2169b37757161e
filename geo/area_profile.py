"""What is in and round an area: houses, distance from the shop, places nearby, people counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from geo.areas import Area
from geo.errors import UserError
from geo.reach import Reach, reach
from geo.street_network import StreetNetwork

if TYPE_CHECKING:
    from geo.town import Town

Floats = npt.NDArray[np.float64]

FARTHEST = 1000.0  # metres from the edge of the area for a place to be nearby
OF_A_KIND = 3  # places of one kind that are named
LONGEST_WALK = 90.0  # minutes
# The kinds that tell what an area is like, the most telling first.
KINDS = (
    "university", "college", "school", "kindergarten", "station", "gym", "park", "library", "hospital",
    "supermarket", "tram_stop", "bus_stop",
)  # fmt: skip


@dataclass(frozen=True)
class Nearby:
    """A place in an area or near its edge (distance_m 0: inside)."""

    kind: str
    name: str
    distance_m: float


@dataclass(frozen=True)
class PlaceProfile:
    """An area as a place. Times and distances are those of the house in the middle of the list (the median)."""

    addresses: int
    minutes_on_foot: float | None  # None: no way on foot within LONGEST_WALK
    distance_m: float  # as the crow flies
    nearby: tuple[Nearby, ...]
    population: float | None  # None: nobody counted people here
    km2: float


def profile_place(town: Town, area: Area, shop_lat: float, shop_lon: float) -> PlaceProfile:
    """What is in and round one area, seen from the shop."""
    return profile_places(town, [area], shop_lat, shop_lon)[0]


def profile_places(town: Town, areas: Sequence[Area], shop_lat: float, shop_lon: float) -> list[PlaceProfile]:
    """The same for many areas at once."""
    import shapely

    if not areas:
        return []
    shapes = town.plane.shape_to_plane(np.array([area.polygon for area in areas], object))
    shapely.prepare(shapes)
    homes = town.addresses()
    home_xy = np.column_stack(town.plane.to_plane(homes.lat, homes.lon))
    inside = _inside(shapes, home_xy)
    walk = _walk(town, shop_lat, shop_lon)
    shop = np.column_stack(town.plane.to_plane([shop_lat], [shop_lon]))[0]
    people, nearby = _population(town, shapes), _nearby(town, shapes)
    return [
        PlaceProfile(
            addresses=len(rows),
            minutes_on_foot=_typical_minutes(town, walk, home_xy[rows] if len(rows) else _middle(shape)),
            distance_m=_typical_distance(shop, home_xy[rows] if len(rows) else _middle(shape)),
            nearby=tuple(nearby[i]),
            population=people[i],
            km2=float(shape.area) / 1e6,
        )
        for i, (shape, rows) in enumerate(zip(shapes, inside, strict=True))
    ]


def _inside(shapes: Any, xy: Floats) -> list[Any]:
    """For each shape the rows of xy that lie in it."""
    import shapely

    point, shape = shapely.STRtree(shapes).query(shapely.points(xy), predicate="intersects")
    return [np.sort(point[shape == i]) for i in range(len(shapes))]


def _middle(shape: Any) -> Floats:
    point = shape.representative_point()
    return np.array([[point.x, point.y]])


def _walk(town: Town, lat: float, lon: float) -> Reach | None:
    """The way on foot from the shop; None in a town without streets, or a shop far from all of them."""
    try:
        return reach(StreetNetwork.of(town, "foot"), lat, lon, [LONGEST_WALK])
    except UserError:
        return None


def _typical_minutes(town: Town, walk: Reach | None, xy: Floats) -> float | None:
    if walk is None:
        return None
    minutes = float(np.median(walk.minutes_to(*town.plane.to_degrees(xy[:, 0], xy[:, 1]))))
    return minutes if np.isfinite(minutes) else None


def _typical_distance(shop: Floats, xy: Floats) -> float:
    return float(np.median(np.hypot(*(xy - shop).T)))


def _population(town: Town, shapes: Any) -> list[float | None]:
    """People counted in cells or census areas, by the share of each cell that lies in the shape."""
    import shapely

    table = town.population()
    if not len(table.people):
        return [None] * len(shapes)
    cells = shapely.make_valid(town.plane.shape_to_plane(np.asarray(table.geometry, object)))
    cell, shape = shapely.STRtree(shapes).query(cells, predicate="intersects")
    shared = shapely.area(shapely.intersection(cells[cell], shapes[shape]))
    people = table.people[cell] * shared / np.maximum(shapely.area(cells[cell]), 1e-9)
    total, ground = np.bincount(shape, people, len(shapes)), np.bincount(shape, shared, len(shapes))
    # Where the cells cover less than half of an area, nobody counted its people.
    counted = ground > shapely.area(shapes) / 2
    return [float(n) if known else None for n, known in zip(total, counted, strict=True)]


def _nearby(town: Town, shapes: Any) -> list[list[Nearby]]:
    """Named places by kind, the nearest of each."""
    import shapely

    table = town.places()
    rank = {kind: n for n, kind in enumerate(KINDS)}
    rows = np.array([i for i, kind in enumerate(table.kind) if str(kind) in rank and str(table.name[i]).strip()], int)
    found: list[list[Nearby]] = [[] for _ in shapes]
    if not len(rows):
        return found
    points = shapely.points(*town.plane.to_plane(table.lat[rows], table.lon[rows]))
    near, shape = shapely.STRtree(shapes).query(points, predicate="dwithin", distance=FARTHEST)
    for n, i in zip(near.tolist(), shape.tolist(), strict=True):
        row, distance = rows[n], float(shapely.distance(points[n], shapes[i]))
        found[i].append(Nearby(str(table.kind[row]), str(table.name[row]).strip(), round(distance)))
    return [_few(sorted(places, key=lambda p: (rank[p.kind], p.distance_m, p.name))) for places in found]


def _few(places: list[Nearby]) -> list[Nearby]:
    """The nearest of each kind, each name once."""
    kept: list[Nearby] = []
    for place in places:
        same = [p for p in kept if p.kind == place.kind]
        if len(same) < OF_A_KIND and all(p.name != place.name for p in same):
            kept.append(place)
    return kept
