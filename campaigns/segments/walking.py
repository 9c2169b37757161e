"""Which customers live within some minutes of a place, along the streets."""

from __future__ import annotations

from weakref import WeakKeyDictionary

import numpy as np
import numpy.typing as npt

from campaigns.segments.people import Bools, People
from campaigns.shop.shop import Shop
from geo.projection import LocalPlane
from geo.reach import reach
from geo.street_network import StreetNetwork
from geo.town import Town

_networks: WeakKeyDictionary[Town, dict[str, StreetNetwork]] = WeakKeyDictionary()


def within_minutes(people: People, lat: float, lon: float, minutes: float, by: str = "foot") -> Bools:
    """The customers with a sure address within `minutes` of a place (WGS84 degrees).

    Raises UserError when no street of the town is near the place.
    """
    return minutes_from(people, lat, lon, minutes, by) <= minutes


def minutes_from(people: People, lat: float, lon: float, limit: float, by: str = "foot") -> npt.NDArray[np.float64]:
    """Minutes from a place to every customer; inf beyond the limit and for addresses that are not sure."""
    found = np.full(len(people), np.inf)
    lats, lons = people.position
    placed = np.flatnonzero(~np.isnan(lats))
    network = _network(people.shop, by)
    found[placed] = reach(network, lat, lon, [limit]).minutes_to(lats[placed], lons[placed])
    return found


def within_metres(people: People, lat: float, lon: float, metres: float) -> Bools:
    """The customers with a sure address within a distance as the crow flies."""
    lats, lons = people.position
    degrees = metres / 110_000  # a little more than the metres, wherever on earth
    near = np.abs(lats - lat) <= degrees
    near &= np.abs(lons - lon) * max(np.cos(np.radians(abs(lat) + degrees)), 1e-3) <= degrees
    where = np.flatnonzero(near)
    plane = LocalPlane(lat, lon)
    near[where] = np.hypot(*plane.to_plane(lats[where], lons[where])) <= metres
    return near


def _network(shop: Shop, by: str) -> StreetNetwork:
    town = shop.town()
    kept = _networks.setdefault(town, {})
    if by not in kept:
        kept[by] = StreetNetwork.of(town, by)
    return kept[by]
