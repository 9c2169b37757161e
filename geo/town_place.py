"""What a town is called and in which country it lies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from geo.sources.world_places import nearest_place
from geo.town_extent import Box
from geo.town_tables import AddressTable, Objects, Points

_TOWNS = ("city", "town")
_PARTS = ("borough", "village", "suburb", "neighbourhood", "hamlet")
_NEAR = 0.05  # degrees within which the world index may name a map that names no town itself


def town_name(points: Points, addresses: AddressTable, box: Box) -> str:
    """The town on the map; else the one the world index has there, or most addresses name; else a village or suburb."""
    west, south, east, north = box
    lat, lon = (south + north) / 2, (west + east) / 2
    known = nearest_place(lat, lon)
    near = max(abs(known.lat - lat), abs(known.lon - lon)) < _NEAR
    indexed = known.name if near else ""
    return _named(points, box, _TOWNS) or indexed or _commonest_city(addresses) or _named(points, box, _PARTS)


def _commonest_city(addresses: AddressTable) -> str:
    counts = np.bincount(addresses.city[addresses.city >= 0], minlength=1)
    name = addresses.cities[int(counts.argmax())] if counts.any() else ""
    return name.title() if name.isupper() else name


def _named(points: Points, box: Box, kinds: Sequence[str]) -> str:
    """The first kind that is in the box; of several, the one nearest to its middle."""
    west, south, east, north = box
    inside = (points.lon >= west) & (points.lon <= east) & (points.lat >= south) & (points.lat <= north)
    away = np.hypot(points.lon - (west + east) / 2, points.lat - (south + north) / 2)
    for kind in kinds:
        chosen = np.flatnonzero(inside & (points.kind == kind))
        if len(chosen):
            return str(points.name[chosen[np.argmin(away[chosen])]])
    return ""


def country_of(addresses: AddressTable, countries: Objects, box: Box) -> str:
    """ISO code of the country: as most addresses in the box say, else that of the nearest town of the world index."""
    west, south, east, north = box
    lon, lat = addresses.lon, addresses.lat
    inside = (lon >= west) & (lon <= east) & (lat >= south) & (lat <= north)
    told = Counter(text.upper() for text in countries[inside] if len(text) == 2)
    return max(
        sorted(told), key=told.__getitem__, default=nearest_place((south + north) / 2, (west + east) / 2).country
    )
