"""Where the town is built up: close to buildings, addresses, residential streets or customers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from geo.contour import round_places

if TYPE_CHECKING:
    from geo.town import Town

Floats = npt.NDArray[np.float64]

BESIDE = 40.0  # metres round a building that belong to it
BRIDGED = 90.0  # metres; gaps of twice this between buildings are filled
CELL = 25.0  # metres of the raster, coarser in towns wider than MOST_CELLS of it
MOST_CELLS = 1500
BEYOND = 1000.0  # metres; a street may lead this far out of the town's box
FRINGE = 60.0  # metres
SMALL_FACE = 30_000.0  # square metres
SMALLEST_CLUSTER = 10_000.0  # square metres; a single farm is no neighbourhood


@dataclass(frozen=True)
class BuiltUp:
    """The built-up part of a town, in metres of town.plane: its outline, and a raster of points `cell` apart."""

    outline: Any  # shapely geometry
    water: Any  # shapely geometry
    low: Floats  # where the raster begins, x and y
    cell: float
    inside: npt.NDArray[np.bool_]  # rows by columns: built up, on land
    depth: Floats  # the same raster: metres to where the built-up part ends, below nought outside

    @cached_property
    def points(self) -> Floats:
        """The points of the raster that are built up, n by 2."""
        row, column = np.nonzero(self.inside)
        return self.low + np.column_stack([column, row]) * self.cell

    @cached_property
    def _tree(self) -> Any:
        import shapely

        return shapely.STRtree(shapely.points(self.points))

    def shares(self, faces: Any) -> Floats:
        """How much of each face is built up, 0 to 1; small faces count as the place they lie in."""
        import shapely

        surface = shapely.area(faces)
        found = np.zeros(len(faces))
        small = surface < SMALL_FACE
        found[small] = self._at(self.inside, shapely.get_coordinates(shapely.point_on_surface(faces[small])), False)
        large = np.flatnonzero(~small)
        # The tree holds the points: shapely prepares what it asks with, and faces can have thousands of corners.
        face, _ = self._tree.query(faces[large], predicate="contains")
        found[large] = np.bincount(face, minlength=len(large)) * self.cell**2 / np.maximum(surface[large], 1e-9)
        shares: Floats = np.minimum(found, 1.0)
        return shares

    def near_edge(self, lines: Any) -> npt.NDArray[np.bool_]:
        """Which lines have a corner outside the built-up part or within FRINGE of where it ends."""
        import shapely

        xy, line = shapely.get_coordinates(lines, return_index=True)
        near = np.zeros(len(lines), bool)
        near[line[self._at(self.depth, xy, -np.inf) < FRINGE]] = True
        return near

    def _at(self, raster: Any, xy: Floats, beyond: Any) -> Any:
        """What the raster says at each place."""
        column, row = np.rint((xy - self.low) / self.cell).astype(int).T
        rows, columns = raster.shape
        known = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
        found = np.full(len(xy), beyond, raster.dtype)
        found[known] = raster[row[known], column[known]]
        return found


def built_up(town: Town, extra: Floats) -> BuiltUp:
    """The built-up part of the town, without water; empty where there is none.

    extra: further places (n by 2, metres) that people live at, such as customers.
    """
    import shapely

    places = np.vstack([_buildings(town), _addresses(town), _residential_streets(town), extra])
    low, high = town_box(town)
    places = places[((places >= low) & (places <= high)).all(axis=1)]
    if not len(places):
        none = np.empty((0, 0))
        return BuiltUp(shapely.MultiPolygon(), shapely.Polygon(), low, CELL, none.astype(bool), none)
    depth = round_places(places, CELL, BRIDGED, BESIDE, MOST_CELLS)
    parts = shapely.get_parts(depth.outline())
    parts = parts[shapely.area(parts) >= SMALLEST_CLUSTER]
    wet = water(town)
    land = shapely.union_all(shapely.difference(shapely.simplify(parts, 10.0), wet))
    inside = _on(land, depth.low, depth.cell, depth.metres > 0)
    return BuiltUp(land, wet, depth.low, depth.cell, inside, depth.metres)


def _on(shape: Any, low: Floats, cell: float, inside: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """The raster with only those points that lie on the shape."""
    import shapely

    row, column = np.nonzero(inside)
    points = shapely.points(low[0] + column * cell, low[1] + row * cell)
    _, point = shapely.STRtree(points).query(shapely.get_parts(shape), predicate="contains")
    kept = np.zeros_like(inside)
    kept[row[point], column[point]] = True
    return kept


def water(town: Town, near: Any = None) -> Any:
    """Water surfaces in the plane; near: only those that touch one of these polygons."""
    import shapely

    land = town.land()
    shapes = land.geometry[np.asarray(land.kind, str) == "water"]
    if near is not None and len(shapes):
        boxes = shapely.box(*shapely.bounds(town.plane.shape_to_degrees(np.asarray(near, object))).T)
        shapes = shapes[np.unique(shapely.STRtree(shapes).query(boxes)[1])]
    if not len(shapes):
        return shapely.Polygon()
    return shapely.union_all(shapely.make_valid(town.plane.shape_to_plane(shapes)))


def town_box(town: Town) -> tuple[Floats, Floats]:
    """Lower left and upper right corner of the town in metres of its plane, with a margin.

    A street map may hold far more than its town: two places in one file, a road to the next country.
    """
    west, south, east, north = town.info.bbox
    x, y = town.plane.to_plane([south, south, north, north], [west, east, west, east])
    return np.array([x.min(), y.min()]) - BEYOND, np.array([x.max(), y.max()]) + BEYOND


def homes(town: Town, extra: Floats) -> Floats:
    """The middles of all buildings, all addresses and the places `extra`: n by 2, metres in town.plane."""
    import shapely

    west, south, east, north = shapely.bounds(town.buildings().geometry).reshape(-1, 4).T
    middles = np.column_stack(town.plane.to_plane((south + north) / 2, (west + east) / 2))
    return np.vstack([middles, _addresses(town), extra])


def _buildings(town: Town) -> Floats:
    """Middle and corners of the box round each building."""
    import shapely

    shapes = town.buildings().geometry
    if not len(shapes):
        return np.empty((0, 2))
    west, south, east, north = shapely.bounds(shapes).T
    lon = np.concatenate([(west + east) / 2, west, east, west, east])
    lat = np.concatenate([(south + north) / 2, south, south, north, north])
    return np.column_stack(town.plane.to_plane(lat, lon))


def _addresses(town: Town) -> Floats:
    table = town.addresses()
    return np.column_stack(town.plane.to_plane(table.lat, table.lon))


def _residential_streets(town: Town) -> Floats:
    """Points along streets that people live on: many towns are mapped by their streets first."""
    import shapely

    streets = town.streets()
    lived_on = np.isin(np.asarray(streets.kind, str), ["residential", "living_street"])
    if not lived_on.any():
        return np.empty((0, 2))
    lines = town.plane.shape_to_plane(streets.geometry[lived_on])
    lines = shapely.segmentize(lines[shapely.length(lines) > 0], CELL)
    return np.asarray(shapely.get_coordinates(lines))
