"""What lies under the pointer."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt
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


class PointPicker:
    """Points (metres [n,2]) by place: a narrow strip is looked through, not all of them."""

    def __init__(self, xy: Floats) -> None:
        self._given = xy

    @cached_property
    def _order(self) -> npt.NDArray[np.intp]:
        return np.argsort(self._given[:, 0], kind="stable")

    @cached_property
    def _xy(self) -> Floats:
        return self._given[self._order]

    def nearest(self, x: float, y: float, reach: float) -> int | None:
        """The row of the point nearest to (x, y), at most `reach` metres off."""
        first, last = np.searchsorted(self._xy[:, 0], (x - reach, x + reach))
        strip = self._xy[first:last]
        squares = (strip[:, 0] - x) ** 2 + (strip[:, 1] - y) ** 2
        near = np.flatnonzero(squares <= reach * reach)
        return int(self._order[first + near[np.argmin(squares[near])]]) if len(near) else None
