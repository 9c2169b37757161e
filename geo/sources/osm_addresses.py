"""Houses of an OpenStreetMap file: on nodes, on outlines of buildings, and as interpolation lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

import numpy as np
import shapely

from geo.sources.osm_file import OsmFile, Tags
from geo.sources.records import AddressRecords, address_records, objects
from geo.town_tables import AddressRanges

_BUSINESS = ("shop", "amenity", "office", "tourism", "leisure", "craft", "healthcare", "club")
_SEVERAL = re.compile(r"\s*[;,]\s*")
_PARITY = {"odd": "odd", "even": "even", "all": "all"}
_PLAIN_NUMBER = re.compile(r"\d{1,6}$")


def addresses(osm: OsmFile) -> AddressRecords:
    """Every object with a house number and something to stand on: a street, or a village that has no streets."""
    nodes = _node_rows(osm)
    ways = _way_rows(osm)
    areas = _area_rows(osm)
    return address_records([row for group in (nodes, ways, areas) for row in group])


def _node_rows(osm: OsmFile) -> Iterator[tuple[object, ...]]:
    for at, tags in enumerate(osm.node_tags):
        if "addr:housenumber" in tags:
            street = osm.street_of.get(("n", int(osm.node_ids[at])), "")
            yield from _rows(tags, street, osm.node_lat[at], osm.node_lon[at])


def _way_rows(osm: OsmFile) -> Iterator[tuple[object, ...]]:
    """Outlines, each at a point that lies inside it (its middle corner where the outline is cut open)."""
    ways = osm.ways
    counts, closed = ways.corners(), ways.closed()
    with_number = [i for i, tags in enumerate(ways.tags) if "addr:housenumber" in tags and counts[i]]
    whole = np.array([i for i in with_number if closed[i]], dtype=np.int64)
    inside = dict(
        zip(whole.tolist(), shapely.get_coordinates(shapely.point_on_surface(ways.polygon(whole))), strict=True)
    )
    for i in with_number:
        middle = ways.start[i] + counts[i] // 2
        lon, lat = inside.get(i, (ways.lon[middle], ways.lat[middle]))
        yield from _rows(ways.tags[i], osm.street_of.get(("w", int(ways.ids[i])), ""), lat, lon)


def _area_rows(osm: OsmFile) -> Iterator[tuple[object, ...]]:
    for tags, shape in zip(osm.area_tags, osm.area_shapes, strict=True):
        if "addr:housenumber" in tags:
            point = shapely.point_on_surface(shape)
            yield from _rows(tags, "", point.y, point.x)


def _rows(tags: Tags, street: str, lat: float, lon: float) -> Iterator[tuple[object, ...]]:
    """One row a house number: "12;14" on one building are two addresses."""
    street = tags.get("addr:street", "") or street or tags.get("addr:place", "")
    if not street:
        return
    rank = 1 if any(key in tags for key in _BUSINESS) else 0
    region = tags.get("addr:state", "") or tags.get("addr:province", "")
    rest = (
        tags.get("addr:postcode", ""),
        tags.get("addr:city", ""),
        region,
        tags.get("addr:country", ""),
        lat,
        lon,
        rank,
    )
    for number in _SEVERAL.split(tags["addr:housenumber"]):
        if number:
            yield (number, street, tags.get("addr:unit", ""), *rest)


def ranges(osm: OsmFile) -> AddressRanges:
    """Interpolation ways, one row between each two corners that carry a house number."""
    numbered = {
        int(id_): tags
        for id_, tags in zip(osm.node_ids, osm.node_tags, strict=True)
        if _PLAIN_NUMBER.match(tags.get("addr:housenumber", ""))
    }
    rows = [
        row
        for i, tags in enumerate(osm.ways.tags)
        if tags.get("addr:interpolation") in _PARITY
        for row in _range_rows(osm, i, numbered)
    ]
    first, last, parity, street, postcode, city, line = zip(*rows, strict=True) if rows else ((),) * 7
    return AddressRanges(
        first=np.array(first, dtype=np.int32),
        last=np.array(last, dtype=np.int32),
        parity=objects(parity),
        side=objects("" for _ in rows),
        street=objects(street),
        postcode=objects(postcode),
        city=objects(city),
        line=objects(line),
    )


def _range_rows(osm: OsmFile, way: int, numbered: Mapping[int, Tags]) -> Iterator[tuple[object, ...]]:
    ways, tags = osm.ways, osm.ways.tags[way]
    corners = range(ways.start[way], ways.start[way + 1])
    stops = [corner for corner in corners if int(ways.refs[corner]) in numbered]
    for begin, end in pairwise(stops):
        one, other = numbered[int(ways.refs[begin])], numbered[int(ways.refs[end])]
        told = {**other, **one, **tags}
        street = told.get("addr:street", "") or told.get("addr:place", "")
        first, last = int(one["addr:housenumber"]), int(other["addr:housenumber"])
        if street and first != last:
            line = shapely.LineString(list(zip(ways.lon[begin : end + 1], ways.lat[begin : end + 1], strict=True)))
            parity = _PARITY[tags["addr:interpolation"]]
            yield first, last, parity, street, told.get("addr:postcode", ""), told.get("addr:city", ""), line
