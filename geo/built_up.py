"""Where the town is built up: close to buildings, addresses, residential streets or customers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from geo.contour import contour

if TYPE_CHECKING:
    from geo.town import Town

Floats = npt.NDArray[np.float64]

BESIDE = 40.0  # metres round a building that belong to it
BRIDGED = 90.0  # metres; gaps of twice this between buildings are filled
CELL = 25.0  # metres of the raster, coarser in towns wider than MOST_CELLS of it
MOST_CELLS = 1500
BEYOND = 1000.0  # metres; a street may lead this far out of the town's box
SMALLEST_CLUSTER = 10_000.0  # square metres; a single farm is no neighbourhood


@dataclass(frozen=True)
class BuiltUp:
    """The built-up part of a town, in metres of town.plane: its outline, and points `cell` apart all over it."""

    outline: Any  # shapely geometry
    points: Floats  # n by 2
    cell: float

    @cached_property
    def _tree(self) -> Any:
        import shapely

        return shapely.STRtree(shapely.points(self.points))

    def shares(self, faces: Any) -> Floats:
        """How much of each face is built up, 0 to 1; faces too small for a point count as the place they lie in."""
        import shapely

        surface = shapely.area(faces)
        # The tree holds the points: shapely prepares what it asks with, and faces can have thousands of corners.
        face, _ = self._tree.query(faces, predicate="contains")
        found = np.bincount(face, minlength=len(faces)) * self.cell**2 / np.maximum(surface, 1e-9)
        small = np.flatnonzero(surface < 10 * self.cell**2)
        shapely.prepare(self.outline)
        found[small] = shapely.contains(self.outline, shapely.point_on_surface(faces[small]))
        shares: Floats = np.minimum(found, 1.0)
        return shares


def built_up(town: Town, extra: Floats) -> BuiltUp:
    """The built-up part of the town, without water; empty where there is none.

    extra: further places (n by 2, metres) that people live at, such as customers.
    """
    import shapely
    from scipy.ndimage import distance_transform_edt

    places = np.vstack([_buildings(town), _addresses(town), _residential_streets(town), extra])
    low, high = town_box(town)
    places = places[((places >= low) & (places <= high)).all(axis=1)]
    if not len(places):
        return BuiltUp(shapely.MultiPolygon(), np.empty((0, 2)), CELL)
    margin = 3 * BRIDGED
    low, high = places.min(axis=0) - margin, places.max(axis=0) + margin
    cell = max(CELL, float((high - low).max()) / MOST_CELLS)
    columns, rows = np.ceil((high - low) / cell).astype(int) + 1
    taken = np.zeros((rows, columns), bool)
    taken[tuple(np.rint((places - low) / cell).astype(int).T[::-1])] = True
    bridged = distance_transform_edt(~taken) * cell <= BRIDGED
    field = distance_transform_edt(bridged) * cell - (BRIDGED - BESIDE)
    parts = shapely.get_parts(contour(field, float(low[0]), float(low[1]), cell))
    parts = parts[shapely.area(parts) >= SMALLEST_CLUSTER]
    land = shapely.union_all(shapely.difference(shapely.simplify(parts, 10.0), _water(town)))
    row, column = np.nonzero(field > 0)
    return BuiltUp(land, _on(land, low + np.column_stack([column, row]) * cell), cell)


def _on(shape: Any, points: Floats) -> Floats:
    """The points that lie on the shape."""
    import shapely

    _, point = shapely.STRtree(shapely.points(points)).query(shapely.get_parts(shape), predicate="contains")
    kept: Floats = points[np.sort(point)]
    return kept


def _water(town: Town) -> Any:
    """Water surfaces in the plane."""
    import shapely

    land = town.land()
    shapes = land.geometry[np.asarray(land.kind, str) == "water"]
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
