"""What lies under the pointer."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from geo.town_tables import Floats


class AreaPicker:
    """Areas (shapely polygons in metres) by point."""

    def __init__(self, shapes: Any) -> None:
        self._shapes = shapes
        shapely.prepare(shapes)

    def at(self, x: float, y: float) -> int | None:
        """The index of the area at a point in metres; the last of several."""
        if not len(self._shapes):
            return None
        hits = np.flatnonzero(shapely.contains_xy(self._shapes, x, y))
        return int(hits[-1]) if len(hits) else None


def nearest(xy: Floats, x: float, y: float, reach: float) -> int | None:
    """The index of the point nearest to (x, y), at most `reach` metres off."""
    if not len(xy):
        return None
    squares = (xy[:, 0] - x) ** 2 + (xy[:, 1] - y) ** 2
    best = int(np.argmin(squares))
    return best if squares[best] <= reach * reach else None
