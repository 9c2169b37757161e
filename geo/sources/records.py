"""The plain records that readers of open data yield: columns of equal length, in WGS84 degrees, as found.

Nothing here is joined, sorted or repaired yet; that is `geo.town_builder`'s work.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

import numpy as np

from geo.town_tables import AddressRanges, Floats, Lines, Network, Objects, Points, Polygons, Population, Streets


@dataclass(frozen=True)
class AddressRecords:
    """Houses as one source has them. Text that is not given is the empty string.

    `rank` says which of two records for one house is the better point: 0 a house, 1 a shop or office in it.
    """

    number: Objects
    street: Objects
    unit: Objects
    postcode: Objects
    city: Objects
    region: Objects
    country: Objects
    lat: Floats
    lon: Floats
    rank: Floats

    def __len__(self) -> int:
        return len(self.lat)

    def rows(self, which: Any) -> AddressRecords:
        """The rows chosen by a mask or an array of indices."""
        return AddressRecords(**{column.name: getattr(self, column.name)[which] for column in fields(self)})

    def changed(self, **columns: Any) -> AddressRecords:
        """The same houses with other values in the named columns."""
        return replace(self, **columns)


@dataclass(frozen=True)
class Boundary:
    """One polygon with a name, and what kind of place it is (`suburb`, `quarter`, `level 8`, `boundary`)."""

    kind: str
    name: str
    shape: Any


@dataclass(frozen=True)
class Found:
    """All that one source holds. None: this kind of thing is not in it.

    `notes` are sentences for the person about what was repaired or left out.
    """

    name: str
    kind: str  # "map", "register", "ranges", "boundaries" or "population"
    rows: int  # how many houses, ranges or polygons it gave
    licence: str = ""
    attribution: str = ""
    addresses: AddressRecords | None = None
    ranges: AddressRanges | None = None
    streets: Streets | None = None
    network: Network | None = None
    barriers: Lines | None = None
    waterways: Lines | None = None
    rails: Lines | None = None
    land: Polygons | None = None
    buildings: Polygons | None = None
    places: Points | None = None
    place_points: Points | None = None
    neighbourhoods: Sequence[Boundary] = ()
    coastline: Objects | None = None
    cut_banks: Sequence[Objects] = ()
    population: Population | None = None
    notes: Sequence[str] = field(default=())


def objects(values: Iterable[Any]) -> Objects:
    """An array of Python objects, one a value (never a two-dimensional array)."""
    listed = list(values)
    array = np.empty(len(listed), dtype=object)
    array[:] = listed
    return array


def same(value: str, count: int) -> Objects:
    """A text column that says one thing."""
    return np.full(count, value, dtype=object)


def address_records(rows: Sequence[Sequence[Any]]) -> AddressRecords:
    """Rows of (number, street, unit, postcode, city, region, country, lat, lon, rank) as columns."""
    columns = list(zip(*rows, strict=True)) if rows else [()] * 10
    texts = [objects(column) for column in columns[:7]]
    figures = [np.array(column, dtype=float) for column in columns[7:]]
    return AddressRecords(*(texts + figures))


def joined(parts: Sequence[Any]) -> Any:
    """Several tables of one kind (AddressRecords, Lines, Polygons, ...) one below the other."""
    first = parts[0]
    if len(parts) == 1:
        return first
    columns = {column.name: [getattr(part, column.name) for part in parts] for column in fields(first)}
    return replace(first, **{name: np.concatenate(arrays) for name, arrays in columns.items()})
