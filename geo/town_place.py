"""What a town is called and in which country it lies."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from geo.sources.records import Boundary
from geo.sources.world_places import nearest_place
from geo.town_extent import Box
from geo.town_tables import Points

_BY_SIZE = ("city", "town", "borough", "village", "suburb", "hamlet")


def town_name(points: Points, box: Box) -> str:
    """The largest kind of place with a name in the box; the one nearest to its middle where there are several."""
    west, south, east, north = box
    inside = (points.lon >= west) & (points.lon <= east) & (points.lat >= south) & (points.lat <= north)
    away = np.hypot(points.lon - (west + east) / 2, points.lat - (south + north) / 2)
    for kind in _BY_SIZE:
        chosen = np.flatnonzero(inside & (points.kind == kind))
        if len(chosen):
            return str(points.name[chosen[np.argmin(away[chosen])]])
    return ""


def country_of(boundaries: Sequence[Boundary], centre: tuple[float, float], tagged: str) -> str:
    """ISO code of the country: as most addresses say, else that of the nearest larger town in the world index."""
    return tagged or nearest_place(*centre).country
