"""Places people go to, names of places, and boundaries, from an OpenStreetMap file."""

from __future__ import annotations

import numpy as np
import shapely

from geo.sources.osm_file import OsmFile, Tags
from geo.sources.osm_layers import polygons
from geo.sources.records import Boundary, objects
from geo.town_tables import Points

PLACE_POINTS = frozenset(["city", "town", "borough", "suburb", "quarter", "neighbourhood", "village", "hamlet"])
_NEIGHBOURHOODS = frozenset(["suburb", "quarter", "neighbourhood"])

# (key, value) → the word Doorstep uses; "*" is any value of that key
_GROUPS = {
    ("leisure", "fitness_centre"): "gym", ("leisure", "sports_centre"): "gym", ("amenity", "gym"): "gym",
    ("railway", "station"): "station", ("railway", "halt"): "station", ("amenity", "bus_station"): "station",
    ("station", "subway"): "station", ("railway", "tram_stop"): "tram_stop", ("highway", "bus_stop"): "bus_stop",
    ("shop", "supermarket"): "supermarket", ("shop", "*"): "shop", ("shop", "vacant"): "", ("shop", "no"): "",
    ("amenity", "doctors"): "clinic", ("amenity", "dentist"): "dentist", ("healthcare", "*"): "clinic",
    ("leisure", "park"): "park", ("leisure", "garden"): "garden", ("leisure", "playground"): "playground",
    ("tourism", "hotel"): "hotel", ("tourism", "hostel"): "hotel", ("tourism", "guest_house"): "hotel",
    ("tourism", "museum"): "museum", ("tourism", "gallery"): "gallery", ("tourism", "attraction"): "attraction",
    ("office", "*"): "office", ("craft", "*"): "shop", ("leisure", "stadium"): "stadium",
    ("leisure", "swimming_pool"): "", ("leisure", "ice_rink"): "ice_rink", ("leisure", "dance"): "gym",
}  # fmt: skip
_PLAIN = frozenset((
    "university", "college", "school", "kindergarten", "childcare", "library", "cafe", "restaurant",
    "fast_food", "bar", "pub", "ice_cream", "pharmacy", "hospital", "clinic", "bank", "post_office", "cinema",
    "theatre", "community_centre", "place_of_worship", "townhall", "police", "fire_station", "marketplace",
    "nightclub", "arts_centre", "music_school", "language_school", "veterinary", "fuel", "car_wash",
    "social_facility", "nursing_home", "food_court", "biergarten", "courthouse", "public_building",
    "social_centre",
))  # fmt: skip
_NEEDS_A_NAME = frozenset(
    ["park", "garden", "playground", "office", "shop", "school", "kindergarten", "attraction", "gym"]
)
_KEYS = ("amenity", "shop", "healthcare", "leisure", "tourism", "railway", "station", "highway", "craft", "office")


def places(osm: OsmFile) -> Points:
    """Shops, schools, stops and the like; outlines at a point inside them."""
    nodes = [(place_kind(tags), tags, at) for at, tags in enumerate(osm.node_tags)]
    nodes = [node for node in nodes if node[0]]
    outlines = polygons(osm, place_kind)
    inside = shapely.get_coordinates(shapely.point_on_surface(outlines.geometry)).reshape(-1, 2)
    at = np.array([at for *_, at in nodes], dtype=np.int64)
    return Points(
        np.concatenate([objects(kind for kind, *_ in nodes), outlines.kind]),
        np.concatenate([objects(tags.get("name", "") for _, tags, _ in nodes), outlines.name]),
        np.concatenate([osm.node_lat[at], inside[:, 1]]),
        np.concatenate([osm.node_lon[at], inside[:, 0]]),
    )


def place_kind(tags: Tags) -> str:
    """The kind of place, or the empty string."""
    for key in _KEYS:
        value = tags.get(key)
        if value is None:
            continue
        group = _GROUPS.get((key, value), _GROUPS.get((key, "*")))
        kind = group if group is not None else (value if key == "amenity" and value in _PLAIN else "")
        if kind and (kind not in _NEEDS_A_NAME or "name" in tags):
            return kind
    return ""


def place_points(osm: OsmFile) -> Points:
    """Names of towns, suburbs and villages, where the map puts them."""
    chosen = [
        (tags, at) for at, tags in enumerate(osm.node_tags) if tags.get("place") in PLACE_POINTS and tags.get("name")
    ]
    at = np.array([at for _, at in chosen], dtype=np.int64)
    kinds, names = objects(tags["place"] for tags, _ in chosen), objects(tags["name"] for tags, _ in chosen)
    return Points(kinds, names, osm.node_lat[at], osm.node_lon[at])


def boundaries(osm: OsmFile) -> list[Boundary]:
    """Polygons with a name: parts of a town, and administrative areas (kind `level 2` … `level 11`)."""
    found = polygons(osm, _boundary_kind)
    rows = zip(found.kind, found.name, found.geometry, strict=True)
    return [Boundary(kind, name.strip(), shape) for kind, name, shape in rows if name.strip()]


def _boundary_kind(tags: Tags) -> str:
    if tags.get("place") in _NEIGHBOURHOODS:
        return tags["place"]
    if tags.get("boundary") == "administrative" and tags.get("admin_level", "").isdecimal():
        return f"level {tags['admin_level']}"
    return ""
