"""Small made-up towns for the tests of placing: addresses as plain rows, no file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from geo.town_tables import AddressRanges, AddressTable, Ints, Points, Polygons, Streets, TownInfo

Row = tuple[str, str, str, str, float, float]  # number, street, postcode, city, lat, lon


def _indexed(values: Sequence[str]) -> tuple[Ints, tuple[str, ...]]:
    names = tuple(sorted({value for value in values if value}))
    return np.array([names.index(value) if value else -1 for value in values], np.int32), names


def objects(values: Sequence[Any]) -> Any:
    """An object array, one element a value (shapely lines stay whole)."""
    array = np.empty(len(values), object)
    array[:] = values
    return array


def address_table(rows: Sequence[Row]) -> AddressTable:
    """The rows as a town keeps them."""
    number, street, postcode, city, lat, lon = zip(*rows, strict=True) if rows else ((),) * 6
    none = np.full(len(rows), -1, np.int32)
    streets, names = _indexed(street)
    codes, postcodes = _indexed(postcode)
    towns, cities = _indexed(city)
    return AddressTable(
        np.array(lat, float), np.array(lon, float), objects(number), objects([""] * len(rows)), streets, codes, towns,
        none, np.zeros(len(rows), np.int32), names, postcodes, cities, (),
    )  # fmt: skip


@dataclass
class SmallTown:
    """What the geocoder reads of a town."""

    rows: Sequence[Row]
    country: str
    name: str = "Kleinfeld"
    ranges: AddressRanges | None = None
    lines: Sequence[tuple[str, dict[str, str], Any]] = ()
    quarters: Sequence[str] = ()
    centre: tuple[float, float] = field(default=(0.0, 0.0))

    @property
    def info(self) -> TownInfo:
        table = self.addresses()
        lat, lon = (table.lat, table.lon) if len(table.lat) else ([self.centre[0]], [self.centre[1]])
        box = (float(min(lon)), float(min(lat)), float(max(lon)), float(max(lat)))
        middle = ((box[1] + box[3]) / 2, (box[0] + box[2]) / 2)
        return TownInfo(self.name, self.country, box, middle, len(self.rows), 0, 0, 0, 0, (), "", 1)

    def addresses(self) -> AddressTable:
        return address_table(self.rows)

    def address_ranges(self) -> AddressRanges:
        none = objects([])
        numbers = np.empty(0, np.int32)
        return self.ranges or AddressRanges(numbers, numbers, none, none, none, none, none, none)

    def streets(self) -> Streets:
        names, variants, shapes = zip(*self.lines, strict=True) if self.lines else ((), (), ())
        flags = np.zeros(len(names), np.uint8)
        kinds = objects(["residential"] * len(names))
        return Streets(kinds, objects(names), objects(shapes), objects(variants), flags, flags)

    def place_points(self) -> Points:
        here = np.full(len(self.quarters), self.info.centre[0]), np.full(len(self.quarters), self.info.centre[1])
        return Points(objects(["suburb"] * len(self.quarters)), objects(self.quarters), *here)

    def neighbourhoods(self) -> Polygons:
        return Polygons(objects([]), objects([]), objects([]))


def street_rows(street: str, numbers: Sequence[str], lat: float, lon: float, postcode: str, city: str) -> list[Row]:
    """Houses 15 m apart along a street that runs east."""
    return [(number, street, postcode, city, lat, lon + 0.0002 * at) for at, number in enumerate(numbers)]
