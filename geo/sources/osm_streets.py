"""Street lines of an OpenStreetMap file, with every name they go by."""

from __future__ import annotations

import numpy as np

from geo.sources.osm_file import OsmFile, Tags
from geo.sources.records import objects
from geo.town_tables import Streets

# https://wiki.openstreetmap.org/wiki/Key:highway: what a person can walk, ride or drive along today
CARRIAGEWAYS = frozenset((
    "motorway", "motorway_link", "trunk", "trunk_link", "primary", "primary_link", "secondary",
    "secondary_link", "tertiary", "tertiary_link", "unclassified", "residential", "living_street", "service",
    "road", "pedestrian", "busway",
))  # fmt: skip
PATHS = frozenset(["footway", "path", "cycleway", "steps", "track", "bridleway", "corridor"])
_NAME_TAGS = frozenset((
    "alt_name", "old_name", "official_name", "short_name", "loc_name", "reg_name", "nat_name", "int_name",
    "name_1", "name_2",
))  # fmt: skip


def streets(osm: OsmFile) -> Streets:
    """One row a way."""
    ways = osm.ways
    chosen = [i for i in np.flatnonzero(ways.corners() >= 2).tolist() if is_street(ways.tags[i])]
    tags = [ways.tags[i] for i in chosen]
    return Streets(
        kind=objects(tag["highway"] for tag in tags),
        name=objects(tag.get("name", "") for tag in tags),
        geometry=ways.line(np.array(chosen, dtype=np.int64)),
        names=objects(names(tag) for tag in tags),
        bridge=np.array([is_bridge(tag) for tag in tags], dtype=np.uint8),
        tunnel=np.array([is_tunnel(tag) for tag in tags], dtype=np.uint8),
    )


def is_street(tags: Tags) -> bool:
    """Whether a way is a street or path; of squares that are outlines, those with a name."""
    highway = tags.get("highway", "")
    return (highway in CARRIAGEWAYS or highway in PATHS) and (tags.get("area") != "yes" or "name" in tags)


def names(tags: Tags) -> dict[str, str]:
    """Every language and spelling besides the name itself."""
    return {
        key: text
        for key, text in sorted(tags.items())
        if key != "name"
        and (key in _NAME_TAGS or key.startswith(("name:", "alt_name:", "old_name:", "official_name:")))
    }


def is_bridge(tags: Tags) -> bool:
    """Whether it passes over something."""
    return tags.get("bridge", "no") != "no"


def is_tunnel(tags: Tags) -> bool:
    """Whether it passes under something."""
    return tags.get("tunnel", "no") not in ("no", "building_passage")
