"""A made-up town of any size, to measure speed on: streets in rows, houses along them; in memory or as a file."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np

from geo.town_contents import TownContents
from geo.town_file import address_arrays, write_town
from geo.town_format import BUILDER_VERSION
from geo.town_tables import (
    AddressRanges,
    AddressTable,
    Lines,
    Network,
    Points,
    Polygons,
    Population,
    Source,
    Streets,
    TownInfo,
)

_FIRST = ("Ash", "Birch", "Cedar", "Dale", "Elm", "Fern", "Glen", "Haw", "Iron", "Juni", "King", "Lark", "Maple",
          "North", "Oak", "Pine", "Quarry", "Rose", "Stone", "Thorn", "Under", "Vine", "Willow", "York", "Ald",
          "Brook", "Clar",
          "Dun", "Ever", "Ford")  # fmt: skip
_LAST = ("brook", "ton", "field", "ham", "wood", "more", "ley", "dale", "stead", "worth", "gate", "side", "bury",
         "combe", "hurst", "mont", "well", "ridge", "mere", "croft")  # fmt: skip
_TYPES = ("Street", "Avenue", "Road", "Drive", "Lane", "Place", "Crescent", "Court")


class LargeTown:
    """`addresses` houses on streets of about `houses` each; numbered avenues among them."""

    def __init__(self, addresses: int, houses: int = 64) -> None:
        rng = random.Random(7)
        streets = -(-addresses // houses)
        names = [f"{n}{_ordinal(n)} {kind}" for n in range(1, 61) for kind in ("Street", "Avenue")]
        stems = [first + last for first in _FIRST for last in _LAST]
        names = [f"{way} {name}" for way in ("East", "West") for name in names]
        pairs = [f"{one} {other}" for one in stems for other in stems]
        rng.shuffle(pairs)
        plain = [*stems, *pairs]
        names += [f"{stem} {_TYPES[at % len(_TYPES)]}" for at, stem in enumerate(plain[: max(streets - len(names), 0)])]
        self._names = tuple(sorted(names[:streets]))
        row = np.arange(addresses)
        self._street = (row // houses % len(self._names)).astype(np.int32)
        self._number = row % houses * 2 + row // houses % 2 + 100 + row // houses % 7 * 100
        self._lat = 45.0 + self._street // 60 * 0.001
        self._lon = -75.0 + self._street % 60 * 0.02 + row % houses * 0.0003
        self.info = TownInfo(
            "Thornham", "CA", (-75.0, 45.0, -73.7, 46.0), (45.5, -74.4), addresses, streets, 0, 0, 0, (), "", 1
        )

    def addresses(self) -> AddressTable:
        count = len(self._street)
        numbers = np.array([str(n) for n in range(int(self._number.max()) + 1)], object)[self._number]
        none = np.full(count, -1, np.int32)
        codes = tuple(
            f"K{a}{b} {c}{d}{e}" for a in range(10) for b in "ABC" for c in range(10) for d in "XY" for e in range(4)
        )
        zero = np.zeros(count, np.int32)
        postcode = (self._street % len(codes)).astype(np.int32)
        return AddressTable(
            self._lat, self._lon, numbers, np.full(count, "", object), self._street, postcode, zero, none, zero,
            self._names, codes, ("Thornham",), (),
        )  # fmt: skip

    def address_ranges(self) -> AddressRanges:
        none, numbers = np.empty(0, object), np.empty(0, np.int32)
        return AddressRanges(numbers, numbers, none, none, none, none, none, none)

    def streets(self) -> Streets:
        none, flags = np.empty(0, object), np.empty(0, np.uint8)
        return Streets(none, none, none, none, flags, flags)

    def place_points(self) -> Points:
        none, numbers = np.empty(0, object), np.empty(0)
        return Points(none, none, numbers, numbers)

    def neighbourhoods(self) -> Polygons:
        none = np.empty(0, object)
        return Polygons(none, none, none)


def write_large_town(addresses: int, out: Path) -> None:
    """The same town as a file, without the layer of address points: that is for QGIS, Town does not read it."""
    town, table = LargeTown(addresses), LargeTown(addresses).addresses()
    none, numbers, flags = np.empty(0, object), np.empty(0), np.empty(0, np.uint8)
    whole, lines, areas = np.empty(0, np.int32), Lines(none, none, none), Polygons(none, none, none)
    info = replace(town.info, builder_version=BUILDER_VERSION, sources=(Source("made up", "", "", addresses),))
    nowhere = AddressTable(numbers, numbers, none, none, whole, whole, whole, whole, whole, (), (), (), ())
    network = Network(
        numbers, numbers, whole, whole, numbers, flags, flags, flags, none, numbers, numbers, np.zeros(1, np.int64)
    )
    write_town(
        TownContents(
            info, nowhere, town.address_ranges(), town.streets(), lines, lines, lines, areas, areas, areas,
            town.place_points(), town.place_points(), network, Population(numbers, none),
        ),
        out,
    )  # fmt: skip
    with closing(sqlite3.connect(out)) as db, db:
        db.executemany("INSERT OR REPLACE INTO town_arrays VALUES (?, ?, ?)", address_arrays(table))


def _ordinal(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
