"""Small helpers for shapely shapes."""

from __future__ import annotations

from typing import Any

import numpy as np


def surface_of(shape: Any, smallest: float = 0.0) -> Any:
    """Only the polygons of a shape with more surface than `smallest` (its own unit): no lines, no points, no specks."""
    import shapely

    parts = shapely.get_parts(shapely.get_parts(shape))
    polygons = parts[(shapely.get_type_id(parts) == 3) & (shapely.area(parts) > smallest)]
    return shapely.union_all(polygons)


def array_of(shapes: Any) -> Any:
    """Shapes as an array of objects, also when there is none."""
    array = np.empty(len(shapes), object)
    array[:] = list(shapes)
    return array
