"""What a town holds, as plain parallel arrays: the contract between the town file and all who read it.

Coordinates are WGS84 degrees. Every table of n rows keeps n values in each of its columns.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int32]
Bytes = npt.NDArray[np.uint8]
Objects = npt.NDArray[np.object_]  # of str, or of shapely geometries


@dataclass(frozen=True)
class Source:
    """One open data set a town was built from."""

    name: str
    licence: str
    attribution: str
    rows: int


@dataclass(frozen=True)
class TownInfo:
    """What `town info` says. bbox is west, south, east, north."""

    name: str
    country: str  # ISO 3166-1 alpha-2, upper case; empty when the data does not say
    bbox: tuple[float, float, float, float]
    centre: tuple[float, float]  # lat, lon
    addresses: int
    streets: int
    neighbourhoods: int
    places: int
    buildings: int
    sources: tuple[Source, ...]
    attribution: str  # one line for the corner of a map
    builder_version: int
    notes: tuple[str, ...] = ()  # what was repaired or left out when it was built, in sentences


@dataclass(frozen=True)
class AddressTable:
    """Houses. `street`, `postcode`, `city`, `region` are indices into the tuples of the plural name (-1: none)."""

    lat: Floats
    lon: Floats
    number: Objects
    unit: Objects
    street: Ints
    postcode: Ints
    city: Ints
    region: Ints
    source: Ints  # index into TownInfo.sources
    streets: tuple[str, ...]
    postcodes: tuple[str, ...]
    cities: tuple[str, ...]
    regions: tuple[str, ...]


@dataclass(frozen=True)
class AddressRanges:
    """House numbers known only as from-to along a line, one side a row (TIGER, OSM interpolation ways)."""

    first: Ints
    last: Ints
    parity: Objects  # "odd", "even" or "all"
    side: Objects  # "left", "right" of the line's direction, or "" when unknown
    street: Objects
    postcode: Objects
    city: Objects
    line: Objects  # shapely LineString, lon/lat


@dataclass(frozen=True)
class Lines:
    """Lines of one kind of thing. `kind` uses the words of the layer; `name` may be empty."""

    kind: Objects
    name: Objects
    geometry: Objects  # shapely LineString, lon/lat


@dataclass(frozen=True)
class Streets(Lines):
    """Street lines; `kind` is the OSM highway value. `names` is every language variant, one dict a row."""

    names: Objects  # dict[str, str]: tag ("name:de", "alt_name", ...) -> text
    bridge: Bytes
    tunnel: Bytes


@dataclass(frozen=True)
class Polygons:
    """Areas of one layer; `geometry` is shapely Polygon or MultiPolygon in lon/lat."""

    kind: Objects
    name: Objects
    geometry: Objects


@dataclass(frozen=True)
class Points:
    """Named points. Places of interest (kind: university, school, gym ...) and place names (suburb, quarter ...)."""

    kind: Objects
    name: Objects
    lat: Floats
    lon: Floats


@dataclass(frozen=True)
class Network:
    """The town's streets as a graph. Edges are undirected rows between two nodes; access is per direction.

    `forward` and `backward` hold bits: 1 on foot, 2 by bicycle, 4 by car. Length in metres, speed in km/h (car).
    `shape` gives every edge's line so that times can be interpolated along it.
    """

    node_lat: Floats
    node_lon: Floats
    edge_from: Ints
    edge_to: Ints
    length: Floats
    forward: Bytes
    backward: Bytes
    speed: Floats
    kind: Objects  # OSM highway value
    shape_lat: Floats  # all edges' corners, one after the other
    shape_lon: Floats
    shape_start: npt.NDArray[np.int64]  # edge i's corners are shape_start[i]:shape_start[i+1]


@dataclass(frozen=True)
class Population:
    """Counted people per cell or census area."""

    people: Floats
    geometry: Any  # shapely polygons, lon/lat
