"""What a town file is made of: a GeoPackage (https://www.geopackage.org/spec130/) of these layers.

Addresses, the street network and nothing else are in it twice: once as a layer for QGIS, and once as packed
arrays, so that a town of millions of houses opens at once. Street blocks are packed arrays only (geo/block_store.py).
"""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from geo.town_tables import Floats, Objects

BUILDER_VERSION = 1
APPLICATION_ID = 0x47504B47  # "GPKG"
GEOPACKAGE_VERSION = 10300
DEGREE = 10_000_000  # packed coordinates are whole ten-millionths of a degree, as in OpenStreetMap (1 cm)
CENTIMETRES = 100  # packed lengths are whole centimetres


@dataclass(frozen=True)
class Layer:
    """One layer: its geometry type and its columns with their SQL types."""

    name: str
    geometry: str
    columns: tuple[tuple[str, str], ...]


_THING = (("kind", "TEXT"), ("name", "TEXT"))

LAYERS = (
    Layer("addresses", "POINT", tuple((name, "TEXT") for name in
          ("number", "unit", "street", "postcode", "city", "region", "source"))),
    Layer("address_ranges", "LINESTRING", (
        ("first", "INTEGER"), ("last", "INTEGER"), ("parity", "TEXT"), ("side", "TEXT"),
        ("street", "TEXT"), ("postcode", "TEXT"), ("city", "TEXT"))),
    Layer("streets", "LINESTRING", (*_THING, ("names", "TEXT"), ("bridge", "INTEGER"), ("tunnel", "INTEGER"))),
    Layer("barriers", "LINESTRING", _THING),
    Layer("waterways", "LINESTRING", _THING),
    Layer("rails", "LINESTRING", _THING),
    Layer("land", "MULTIPOLYGON", _THING),
    Layer("buildings", "POLYGON", _THING),
    Layer("neighbourhoods", "MULTIPOLYGON", _THING),
    Layer("places", "POINT", _THING),
    Layer("place_points", "POINT", _THING),
    Layer("population", "MULTIPOLYGON", (("people", "REAL"),)),
)  # fmt: skip

_HEADER = b"GP\x00\x01" + (4326).to_bytes(4, "little")  # version 0, little-endian, no envelope
HEADER_LENGTH = len(_HEADER)


def to_blobs(shapes: Objects) -> list[bytes]:
    """Geometries as GeoPackage binary."""
    import shapely

    return [_HEADER + wkb for wkb in shapely.to_wkb(shapes, byte_order=1)]


def from_blobs(blobs: list[bytes]) -> Objects:
    """GeoPackage binary as this program writes it, as geometries."""
    import shapely

    wkb = np.empty(len(blobs), dtype=object)
    wkb[:] = [blob[HEADER_LENGTH:] for blob in blobs]
    return np.asarray(shapely.from_wkb(wkb), dtype=object)


def pack(array: npt.NDArray[Any]) -> tuple[str, bytes]:
    """An array of numbers as (type, compressed bytes); whole numbers by their differences, which are small."""
    stored = np.diff(array, prepend=array.dtype.type(0)) if array.dtype.kind == "i" else array
    little = stored.astype(stored.dtype.newbyteorder("<"))
    return little.dtype.str, zlib.compress(_by_significance(little), 6)


def unpack(kind: str, data: bytes) -> npt.NDArray[Any]:
    """The array that `pack` was given."""
    dtype = np.dtype(kind)
    planes = np.frombuffer(zlib.decompress(data), dtype=np.uint8).reshape(dtype.itemsize, -1)
    whole = np.empty(planes.shape[::-1], dtype=np.uint8)
    for place, plane in enumerate(planes):  # four times as quick as a copy of planes.T
        whole[:, place] = plane
    array = whole.view(dtype).ravel()
    return np.cumsum(array, dtype=dtype, out=array) if dtype.kind == "i" else array


def _by_significance(array: npt.NDArray[Any]) -> bytes:
    """All lowest bytes, then all second bytes, ...: compresses better than whole numbers."""
    return np.ascontiguousarray(array.view(np.uint8).reshape(len(array), array.dtype.itemsize).T).tobytes()


def pack_texts(texts: tuple[str, ...]) -> bytes:
    """Texts as compressed JSON."""
    return zlib.compress(json.dumps(texts, ensure_ascii=False, separators=(",", ":")).encode(), 6)


def unpack_texts(data: bytes) -> tuple[str, ...]:
    """The texts that `pack_texts` was given."""
    return tuple(json.loads(zlib.decompress(data)))


def to_units(degrees: Floats) -> npt.NDArray[np.int32]:
    """Degrees as whole ten-millionths."""
    return np.round(degrees * DEGREE).astype(np.int32)


def to_degrees(units: npt.NDArray[np.int32]) -> Floats:
    """Whole ten-millionths as degrees."""
    return np.asarray(units / DEGREE)
