"""Minutes on foot, by bicycle or by car from one place.

Who is inside is decided exactly, by the time to the address along its street. The outline is for looking.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from geo.contour import contour
from geo.errors import UserError
from geo.street_network import Snapped, StreetNetwork, part_of
from geo.texts import tr

Floats = npt.NDArray[np.float64]

MOST_MINUTES = 240.0
BESIDE_STREET = 70.0  # metres to each side of a reached street that the outline takes in
SMALLEST_HOLE = 30_000.0  # square metres; smaller holes in the outline are filled
# Metres a minute, to turn spare minutes into metres.
_OUTLINE_SPEED = {"foot": 80.0, "bicycle": 250.0, "car": 500.0}


@dataclass(frozen=True)
class Reach:
    """How long it takes from one place to anywhere in town, up to `limit` minutes."""

    network: StreetNetwork
    start: Snapped
    node_minutes: Floats
    limit: float

    def minutes_to(self, lat: Any, lon: Any) -> Floats:
        """Minutes to each place, on the street nearest to it; inf where that is beyond the limit."""
        return self.minutes_at(self.network.snap(lat, lon))

    def minutes_at(self, places: Snapped) -> Floats:
        """The same for places already put on their streets."""
        minutes = self._minutes_on(places.edge, places.along)
        beyond = (places.edge < 0) | (minutes > self.limit)
        return np.where(beyond, np.inf, minutes)

    def outline(self, minutes: float) -> Any:
        """The part of town within `minutes`, as a shapely Polygon or MultiPolygon in lon/lat."""
        import shapely

        reached = np.flatnonzero(self._edge_minutes() <= minutes)
        west, south, east, north = shapely.total_bounds(self.network.lines[reached])
        margin = BESIDE_STREET * 2
        box = (west - margin, south - margin, east + margin, north + margin)
        step = max(10.0, (box[2] - box[0]) / 250, (box[3] - box[1]) / 250)
        shape = contour(self._spare_metres(box, step, minutes), box[0], box[1], step)
        return self.network.plane.shape_to_degrees(_tidy(shape, step))

    def _minutes_on(self, edge: Any, along: Floats) -> Floats:
        """Minutes to a point on an edge: from either end, or straight along the edge of the start."""
        net, first, share = self.network, int(self.start.edge[0]), float(self.start.along[0])
        by_first = self.node_minutes[net.edge_from[edge]] + part_of(net.forward[edge], along)
        by_last = self.node_minutes[net.edge_to[edge]] + part_of(net.backward[edge], 1 - along)
        way = np.where(along >= share, net.forward[first], net.backward[first])
        direct = np.where(edge == first, part_of(way, np.abs(along - share)), np.inf)
        nearest: Floats = np.minimum(np.minimum(by_first, by_last), direct)
        return nearest

    def _edge_minutes(self) -> Floats:
        """Minutes to the nearer end of each edge, nought for the edge of the start."""
        net = self.network
        nearer = np.minimum(self.node_minutes[net.edge_from], self.node_minutes[net.edge_to])
        nearer[self.start.edge[0]] = 0.0
        return nearer

    def _spare_metres(self, box: tuple[float, ...], step: float, minutes: float) -> Floats:
        """A raster over `box`: how many metres one could still go at the nearest street; negative beyond."""
        from scipy.ndimage import uniform_filter
        from scipy.spatial import cKDTree

        edge, along, xy = self._street_points(box, step)
        x, y = np.arange(box[0], box[2], step), np.arange(box[1], box[3], step)
        distance, nearest = cKDTree(xy).query(
            np.stack(np.meshgrid(x, y), axis=-1), distance_upper_bound=4 * BESIDE_STREET
        )
        spare = (minutes - self._minutes_on(edge, along)) * _OUTLINE_SPEED[self.network.by]
        spare = np.append(spare, -np.inf)[nearest]
        metres = np.minimum(spare, BESIDE_STREET - distance)
        smooth: Floats = uniform_filter(np.clip(metres, -2 * step, 2 * step), 3)
        return smooth

    def _street_points(self, box: tuple[float, ...], step: float) -> tuple[Any, Floats, Floats]:
        """Points along all streets in `box`, close enough to stand for them: edge, share along it, xy."""
        import shapely

        near = np.sort(self.network.tree.query(shapely.box(*box)))
        length = shapely.length(self.network.lines[near])
        count = np.maximum(2, np.ceil(length / (step * 0.7)).astype(int) + 1)
        edge = np.repeat(near, count)
        place = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
        along = place / np.repeat(count - 1, count)
        points = shapely.line_interpolate_point(self.network.lines[edge], along, normalized=True)
        return edge, along, shapely.get_coordinates(points)


def reach(network: StreetNetwork, lat: float, lon: float, minutes: Sequence[float]) -> Reach:
    """How long it takes from (lat, lon) to everywhere within the largest of `minutes`.

    UserError when the minutes make no sense or no street is near the place.
    """
    if not minutes or not all(0 < m <= MOST_MINUTES for m in minutes):
        raise UserError(
            tr("Those minutes make no sense."),
            tr("Give one or more numbers above 0 and up to {most:.0f}.").format(most=MOST_MINUTES),
        )
    start = _start(network, lat, lon)
    limit = float(max(minutes))
    return Reach(network, start, network.minutes_from(start, limit), limit)


def _start(network: StreetNetwork, lat: float, lon: float) -> Snapped:
    """The place on its street."""
    if not (-90 < lat < 90 and -180 <= lon <= 180):
        raise UserError(
            tr("{lat}, {lon} is no place on earth.").format(lat=lat, lon=lon),
            tr("Give latitude, then longitude, in degrees."),
        )
    start = network.snap([lat], [lon])
    if start.edge[0] < 0:
        raise UserError(tr("There is no street of this town near that place."), tr("Choose a place on the town map."))
    return start


def _tidy(shape: Any, step: float) -> Any:
    """Without specks and small holes, and with no more corners than the raster can answer for."""
    import shapely

    parts = [p for p in shapely.get_parts(shape) if p.area >= 4 * step * step]
    filled = [
        shapely.Polygon(p.exterior, [r for r in p.interiors if shapely.Polygon(r).area > SMALLEST_HOLE]) for p in parts
    ]
    return shapely.make_valid(shapely.simplify(shapely.union_all(filled), step / 4))
