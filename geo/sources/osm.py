"""OpenStreetMap → what a town needs of it."""

from __future__ import annotations

import re
from pathlib import Path

from geo.progress import OnProgress, no_progress
from geo.sources import osm_addresses, osm_layers, osm_network, osm_places, osm_streets
from geo.sources.osm_file import read_osm_file
from geo.sources.packed import head_of
from geo.sources.records import Found

LICENCE = "ODbL 1.0"
ATTRIBUTION = "© OpenStreetMap contributors"


def read_osm(path: Path, file_format: str = "", on_progress: OnProgress = no_progress) -> Found:
    """All layers of one OpenStreetMap file; its format as libosmium names it, by its ending when left out.

    UserError when it cannot be read.
    """
    osm = read_osm_file(path, file_format, on_progress)
    licence, attribution = terms(path)
    addresses, ranges = osm_addresses.addresses(osm), osm_addresses.ranges(osm)
    return Found(
        name=path.name,
        kind="map",
        rows=len(addresses) + len(ranges.first),
        licence=licence,
        attribution=attribution,
        addresses=addresses,
        ranges=ranges,
        streets=osm_streets.streets(osm),
        network=osm_network.network(osm.ways),
        barriers=osm_layers.barriers(osm),
        waterways=osm_layers.waterways(osm),
        rails=osm_layers.rails(osm),
        land=osm_layers.land(osm),
        buildings=osm_layers.buildings(osm),
        places=osm_places.places(osm),
        place_points=osm_places.place_points(osm),
        neighbourhoods=osm_places.boundaries(osm),
        coastline=osm_layers.coastline(osm),
        cut_banks=osm.cut_banks,
    )


def terms(path: Path) -> tuple[str, str]:
    """Licence and attribution: OpenStreetMap's, unless the file is XML whose first element states others."""
    head = head_of(path)[:1024].decode("utf-8", "replace")
    stated = dict(re.findall(r'\b(license|attribution)="([^"]*)"', head)) if head.lstrip().startswith("<") else {}
    licence, attribution = stated.get("license", ""), stated.get("attribution", "")
    if not licence or not attribution or "openstreetmap" in attribution.lower():
        return LICENCE, ATTRIBUTION
    return licence, attribution
