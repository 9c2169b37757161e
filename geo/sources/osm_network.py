"""The walking, cycling and driving network of an OpenStreetMap file, split at junctions.

Access follows https://wiki.openstreetmap.org/wiki/OSM_tags_for_routing/Access_restrictions, shortened to what
matters for "how long does it take to get to the shop".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from geo.sources.osm_file import OsmWays, Tags
from geo.sources.osm_streets import CARRIAGEWAYS, PATHS
from geo.sources.records import objects
from geo.town_tables import Floats, Network

FOOT, BICYCLE, CAR = 1, 2, 4

_CLOSED = frozenset(("no", "private", "military", "emergency", "delivery"))
_NO_FOOT = frozenset(["motorway", "motorway_link", "busway"])
_NO_BICYCLE = frozenset(
    ["motorway", "motorway_link", "steps", "footway", "pedestrian", "corridor", "busway", "bridleway"]
)
_CAR_SPEED = {  # km/h where no sign says otherwise: usual speeds in town, under the legal limit
    "motorway": 90, "motorway_link": 50, "trunk": 70, "trunk_link": 40, "primary": 45, "primary_link": 35,
    "secondary": 40, "secondary_link": 30, "tertiary": 35, "tertiary_link": 30, "unclassified": 30,
    "residential": 25, "living_street": 10, "service": 12, "road": 25,
}  # fmt: skip
_SPEED = re.compile(r"(\d+(?:\.\d+)?)\s*(mph)?$")
_EARTH = 6_371_008.8  # mean radius in metres (IUGG)


def network(ways: OsmWays) -> Network:
    """Junctions and the pieces of street between them; nobody's pieces are left out."""
    chosen = [i for i in np.flatnonzero(ways.corners() >= 2).tolist() if _is_travelled(ways.tags[i])]
    access = np.array([(*directions(ways.tags[i]), car_speed(ways.tags[i])) for i in chosen], dtype=float).reshape(
        -1, 3
    )
    begin, end, way = _pieces(ways, np.array(chosen, dtype=np.int64))
    ids, ends = np.unique(np.concatenate([ways.refs[begin], ways.refs[end]]), return_index=True)
    at = np.concatenate([begin, end])[ends]
    corner, start = _corners(begin, end)
    lat, lon = ways.lat[corner], ways.lon[corner]
    return Network(
        node_lat=ways.lat[at],
        node_lon=ways.lon[at],
        edge_from=np.searchsorted(ids, ways.refs[begin]).astype(np.int32),
        edge_to=np.searchsorted(ids, ways.refs[end]).astype(np.int32),
        length=_lengths(lat, lon, start),
        forward=access[way, 0].astype(np.uint8),
        backward=access[way, 1].astype(np.uint8),
        speed=access[way, 2],
        kind=objects(ways.tags[i]["highway"] for i in chosen)[way],
        shape_lat=lat,
        shape_lon=lon,
        shape_start=start,
    )


def _is_travelled(tags: Tags) -> bool:
    highway = tags.get("highway", "")
    return (highway in CARRIAGEWAYS or highway in PATHS) and any(directions(tags))


def directions(tags: Tags) -> tuple[int, int]:
    """Who may go along the way and who against it, as bits."""
    allowed = _allowed(tags)
    forward = backward = allowed
    oneway = _oneway(tags)
    bicycle_free = tags.get("oneway:bicycle") == "no" or tags.get("cycleway", "").startswith("opposite")
    stopped = CAR | (0 if bicycle_free else BICYCLE)
    if oneway == "yes":
        backward &= ~stopped
    if oneway == "-1":
        forward &= ~stopped
    if tags.get("oneway:foot") == "yes":
        backward &= ~FOOT
    return forward, backward


def _oneway(tags: Tags) -> str:
    said = tags.get("oneway", "")
    if said in ("yes", "true", "1"):
        return "yes"
    if said in ("-1", "reverse"):
        return "-1"
    if not said and (tags.get("highway") == "motorway" or tags.get("junction") in ("roundabout", "circular")):
        return "yes"
    return "no"


def _allowed(tags: Tags) -> int:
    highway = tags["highway"]
    usual = (
        FOOT * (highway not in _NO_FOOT and tags.get("motorroad") != "yes")
        | BICYCLE * (highway not in _NO_BICYCLE and tags.get("motorroad") != "yes")
        | CAR * (highway in _CAR_SPEED)
    )
    foot = _may(tags, ("foot", "access"), usual & FOOT)
    bicycle = _may(tags, ("bicycle", "vehicle", "access"), usual & BICYCLE)
    car = _may(tags, ("motorcar", "motor_vehicle", "vehicle", "access"), usual & CAR)
    return FOOT * foot | BICYCLE * bicycle | CAR * (car and highway not in PATHS)


def _may(tags: Tags, keys: Sequence[str], usual: int) -> bool:
    """The most particular tag decides; a general "yes" does not open what the class of street closes."""
    for key in keys:
        said = tags.get(key)
        if said is not None:
            if said in _CLOSED or (said == "dismount" and key == "bicycle"):
                return False
            return bool(usual) or key == keys[0]
    return bool(usual)


def car_speed(tags: Tags) -> float:
    """km/h by car: what the sign says, else what is usual for the class."""
    sign = _SPEED.match(tags.get("maxspeed", ""))
    if sign and 5 <= float(sign[1]) <= 150:
        return float(sign[1]) * (1.609344 if sign[2] else 1.0)
    return float(_CAR_SPEED.get(tags["highway"], 10))


def _pieces(ways: OsmWays, chosen: npt.NDArray[np.int64]) -> tuple[npt.NDArray[np.int64], ...]:
    """Corners at which pieces begin and end, and which of the chosen ways each belongs to."""
    counts = ways.corners()[chosen]
    way = np.repeat(np.arange(len(chosen)), counts)
    corner = np.repeat(ways.start[chosen], counts) + np.arange(len(way)) - np.repeat(np.cumsum(counts) - counts, counts)
    _, inverse, used = np.unique(ways.refs[corner], return_inverse=True, return_counts=True)
    cut = used[inverse] > 1
    last = np.cumsum(counts) - 1
    cut[last] = True
    cut[last - counts + 1] = True
    stops = np.flatnonzero(cut)
    same_way = way[stops[:-1]] == way[stops[1:]]
    return corner[stops[:-1][same_way]], corner[stops[1:][same_way]], way[stops[:-1][same_way]]


def _corners(begin: npt.NDArray[np.int64], end: npt.NDArray[np.int64]) -> tuple[npt.NDArray[np.int64], ...]:
    """All corners of the pieces one after the other, and where each piece begins among them."""
    counts = end - begin + 1
    start = np.concatenate([[0], np.cumsum(counts)])
    return np.repeat(begin - start[:-1], counts) + np.arange(start[-1]), start


def _lengths(lat: Floats, lon: Floats, start: npt.NDArray[np.int64]) -> Floats:
    """Metres along each piece (haversine; wrong by .5 % at most)."""
    phi, lam = np.radians(lat), np.radians(lon)
    half = np.sin(np.diff(phi) / 2) ** 2 + np.cos(phi[:-1]) * np.cos(phi[1:]) * np.sin(np.diff(lam) / 2) ** 2
    along = np.concatenate([[0.0], np.cumsum(2 * _EARTH * np.arcsin(np.sqrt(half)))])
    return np.asarray(along[start[1:] - 1] - along[start[:-1]])
