"""Where a raster of numbers is above nought, as smooth polygons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

# Sides of a cell: 0 bottom, 1 right, 2 top, 3 left. Per case (bit 1 lower left, 2 lower right, 4 upper right,
# 8 upper left corner above nought) the pairs of sides that a line joins.
_JOINS: dict[int, tuple[tuple[int, int], ...]] = {
    1: ((3, 0),), 2: ((0, 1),), 3: ((3, 1),), 4: ((1, 2),), 5: ((3, 0), (1, 2)), 6: ((0, 2),), 7: ((3, 2),),
    8: ((2, 3),), 9: ((2, 0),), 10: ((0, 1), (2, 3)), 11: ((2, 1),), 12: ((1, 3),), 13: ((1, 0),),
    14: ((0, 3),),
}  # fmt: skip


@dataclass(frozen=True)
class Depth:
    """A raster of metres to where the surroundings of some places end, below nought outside; row 0 in the south."""

    metres: Floats
    low: Floats  # where the raster begins, x and y
    cell: float

    def outline(self) -> Any:
        """Where it is above nought."""
        return contour(self.metres, float(self.low[0]), float(self.low[1]), self.cell)


def round_places(places: Floats, cell: float, bridged: float, beside: float, most_cells: int = 1500) -> Depth:
    """What lies within `beside` of the places (n by 2, at least one), with gaps of twice `bridged` filled.

    All in metres. The raster gets coarser where it would be more than `most_cells` wide.
    """
    from scipy.ndimage import distance_transform_edt

    low, high = places.min(axis=0) - 3 * bridged, places.max(axis=0) + 3 * bridged
    cell = max(cell, float((high - low).max()) / most_cells)
    columns, rows = np.ceil((high - low) / cell).astype(int) + 1
    taken = np.zeros((rows, columns), bool)
    taken[tuple(np.rint((places - low) / cell).astype(int).T[::-1])] = True
    near = distance_transform_edt(~taken) * cell <= bridged
    return Depth(distance_transform_edt(near) * cell - (bridged - beside), low, cell)


def contour(field: Floats, west: float, south: float, step: float) -> Any:
    """The part of the plane where `field` is above nought, as a shapely Polygon or MultiPolygon.

    field: rows by columns; row 0 lies at `south`, column 0 at `west`, both `step`
    apart. Outside the raster counts as below nought. Marching squares with linear interpolation (Lorensen
    and Cline 1987, in two dimensions).
    """
    import shapely

    padded = np.pad(field, 1, constant_values=-max(1.0, float(np.abs(field).max(initial=0.0))))
    # A corner at exactly nought would put a line through it that touches another: move it off by a hair.
    padded = np.where(np.abs(padded) < 1e-9, 1e-9, padded)
    ends = _line_ends(padded) * step + (west - step, south - step)
    if not len(ends):
        return shapely.MultiPolygon()
    rings = shapely.line_merge(shapely.multilinestrings(shapely.linestrings(ends)))
    return shapely.build_area(rings)


def _line_ends(field: Floats) -> Floats:
    """The contour as separate lines: lines by 2 ends by (column, row)."""
    above = field > 0
    case = above[:-1, :-1] + 2 * above[:-1, 1:] + 4 * above[1:, 1:] + 8 * above[1:, :-1]
    row, column = np.nonzero((case > 0) & (case < 15))
    sides = _side_points(field, row, column)
    kinds = case[row, column]
    lines = [
        np.stack([sides[a][kinds == kind], sides[b][kinds == kind]], axis=1)
        for kind, joins in _JOINS.items()
        for a, b in joins
    ]
    return np.concatenate(lines) if lines else np.empty((0, 2, 2))


def _side_points(field: Floats, row: Any, column: Any) -> list[Floats]:
    """For each cell the point where the contour would cut its bottom, right, top and left side."""
    lower_left, lower_right = field[row, column], field[row, column + 1]
    upper_left, upper_right = field[row + 1, column], field[row + 1, column + 1]
    bottom, top = _crossing(lower_left, lower_right), _crossing(upper_left, upper_right)
    left, right = _crossing(lower_left, upper_left), _crossing(lower_right, upper_right)
    pairs = [(column + bottom, row), (column + 1, row + right), (column + top, row + 1), (column, row + left)]
    return [np.column_stack([x, y]).astype(float) for x, y in pairs]


def _crossing(first: Floats, second: Floats) -> Floats:
    """How far along from `first` to `second` (0 to 1) the value is nought; one half where it never is."""
    apart = (first > 0) != (second > 0)
    return np.where(apart, first / np.where(apart, first - second, 1.0), 0.5)
