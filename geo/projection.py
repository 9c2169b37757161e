"""Degrees to metres and back, round one point."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class LocalPlane:
    """A flat map round one point (WGS84 degrees): x metres east, y metres north of it.

    Azimuthal equidistant on the WGS84 ellipsoid (Snyder 1987, through PROJ): distances from the centre
    are true, and within 15 km of it any distance is right to about a centimetre.
    """

    lat: float
    lon: float

    def to_plane(self, lat: Any, lon: Any) -> tuple[Floats, Floats]:
        """Degrees (any shape) to metres (the same shape)."""
        x, y = self._transformer.transform(np.asarray(lon, float), np.asarray(lat, float))
        return np.asarray(x), np.asarray(y)

    def to_degrees(self, x: Any, y: Any) -> tuple[Floats, Floats]:
        """Metres (any shape) to degrees, latitude first."""
        lon, lat = self._transformer.transform(np.asarray(x, float), np.asarray(y, float), direction="INVERSE")
        return np.asarray(lat), np.asarray(lon)

    def shape_to_plane(self, shape: Any) -> Any:
        """A shapely geometry (or array of them) in lon/lat degrees to metres."""
        import shapely

        return shapely.transform(shape, lambda p: np.column_stack(self.to_plane(p[:, 1], p[:, 0])))

    def shape_to_degrees(self, shape: Any) -> Any:
        """A shapely geometry (or array of them) in metres to lon/lat degrees."""
        import shapely

        return shapely.transform(shape, lambda p: np.column_stack(self.to_degrees(p[:, 0], p[:, 1])[::-1]))

    @cached_property
    def _transformer(self) -> Any:
        from pyproj import Transformer

        # The steps spelled out: the same numbers as between two systems by name, but PROJ needs no database for it,
        # which takes 15 ms on every thread that asks first.
        centre = f"+lat_0={self.lat:.9f} +lon_0={self.lon:.9f}"
        return Transformer.from_pipeline(
            f"+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step +proj=aeqd {centre} +ellps=WGS84"
        )
