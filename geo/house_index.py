"""All houses of a town in sorted arrays: (street, number) → rows, and the neighbours of a missing number.

Arrays instead of dictionaries, so that four million addresses stay small. A key is one 64-bit integer:
street, value and suffix side by side.
"""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from geo.house_numbers import Number, is_parted, read_numbers
from geo.projection import Floats
from geo.town_tables import AddressTable, Ints

Keys = npt.NDArray[np.int64]

SUFFIX_BITS = 10
VALUE_BITS = 22
TIGHT_M = 60.0  # rows of one house number that lie this close are one house
METRES = 111_195.0  # of a degree of latitude


class Neighbours(NamedTuple):
    """The rows with the next lower and higher number of the same parity on a street; -1 where there is none."""

    lower: int
    lower_value: int
    upper: int
    upper_value: int


class HouseIndex:
    """Houses by street (index of StreetIndex) and number."""

    def __init__(self, table: AddressTable, street_of: Ints) -> None:
        """`street_of[i]` is the street of the address table's street i, -1 for none."""
        self.lat: Floats = table.lat
        self.lon: Floats = table.lon
        distinct, rows_of = _distinct(table)
        self.parted = _mostly_parted(distinct, rows_of)
        self._suffixes: dict[str, int] = {"": 0}
        street = np.where(table.street >= 0, street_of[table.street], -1) if len(street_of) else table.street
        value, suffix, row = self._numbers(distinct, rows_of)
        keep = street[row] >= 0
        keys = _pack(street[row][keep], value[keep], suffix[keep])
        order = np.argsort(keys, kind="stable")
        self._rows: Ints = row[keep][order].astype(np.int32)
        sorted_keys = keys[order]
        self._keys, self._first = np.unique(sorted_keys, return_index=True)
        self._last = np.append(self._first[1:], len(sorted_keys))
        self._tight = self._are_tight()

    # --- look-up -----------------------------------------------------------------------------------------

    def key(self, street: int, number: Number) -> int:
        """The key of a house; -1 when no house of the town has that suffix."""
        suffix = self._suffixes.get(number.suffix)
        if suffix is None:
            return -1
        return (street << VALUE_BITS | number.value) << SUFFIX_BITS | suffix

    def find_many(self, keys: Keys) -> Keys:
        """The position of each key (see rows, is_tight), -1 where there is no such house."""
        if not len(self._keys):
            return np.full(len(keys), -1)
        at = np.minimum(np.searchsorted(self._keys, keys), len(self._keys) - 1)
        return np.where(self._keys[at] == keys, at, -1)

    def find(self, key: int) -> int:
        """The position of one key, or -1."""
        at = int(self._keys.searchsorted(key))
        return at if at < len(self._keys) and self._keys[at] == key else -1

    def rows(self, position: int) -> Ints:
        """The address rows of one house number, in the table's order."""
        return self._rows[self._first[position] : self._last[position]]

    @property
    def first_rows(self) -> Ints:
        """The first address row of every position."""
        return self._rows[self._first]

    @property
    def tight(self) -> npt.NDArray[np.bool_]:
        """Per position: do all its rows lie within 60 m?"""
        return self._tight

    def on_street(self, street: int) -> Ints:
        """All rows of a street, by number."""
        low, high = self._keys.searchsorted([self._start(street), self._start(street + 1)])
        if low == high:
            return self._rows[:0]
        return self._rows[self._first[low] : self._last[high - 1]]

    def values(self, street: int) -> tuple[Keys, Ints]:
        """The house number values of a street in order, and one row of each."""
        low, high = self._keys.searchsorted([self._start(street), self._start(street + 1)])
        value = (self._keys[low:high] >> SUFFIX_BITS) & ((1 << VALUE_BITS) - 1)
        return value, self._rows[self._first[low:high]]

    def neighbours(self, street: int, value: int) -> Neighbours:
        """The houses of the same parity on either side of a value."""
        keys, rows = self._in_order
        base = _parity_key(street, value) - value
        below = int(keys.searchsorted(base + value, side="right")) - 1
        above = int(keys.searchsorted(base + value))
        lower = (int(rows[below]), int(keys[below]) - base) if below >= 0 and keys[below] >= base else (-1, 0)
        fits = above < len(keys) and keys[above] < base + (1 << VALUE_BITS)
        upper = (int(rows[above]), int(keys[above]) - base) if fits else (-1, 0)
        return Neighbours(*lower, *upper)

    # --- building ----------------------------------------------------------------------------------------

    def _start(self, street: int) -> int:
        return street << (VALUE_BITS + SUFFIX_BITS)

    def _numbers(self, distinct: list[str], rows_of: Ints) -> tuple[Ints, Ints, Ints]:
        """Value, suffix code and row of every house number; a row with two numbers comes twice."""
        read = [read_numbers(text, parted=self.parted) for text in distinct]
        for suffix in sorted({number.suffix for numbers in read for number in numbers}):
            if len(self._suffixes) < 1 << SUFFIX_BITS:
                self._suffixes.setdefault(suffix, len(self._suffixes))
        values, suffixes, rows = [], [], []
        for turn in range(max(map(len, read), default=0)):
            value = np.array([n[turn].value if len(n) > turn else -1 for n in read], np.int32)[rows_of]
            codes = np.array([self._code(n[turn]) if len(n) > turn else -1 for n in read], np.int32)[rows_of]
            here = np.flatnonzero((value >= 0) & (codes >= 0)).astype(np.int32)
            values.append(value[here])
            suffixes.append(codes[here])
            rows.append(here)
        empty = [np.empty(0, np.int32)]
        return np.concatenate(values or empty), np.concatenate(suffixes or empty), np.concatenate(rows or empty)

    def _code(self, number: Number) -> int:
        return self._suffixes.get(number.suffix, -1)

    def _are_tight(self) -> npt.NDArray[np.bool_]:
        if not len(self._keys):
            return np.empty(0, np.bool_)
        lat, lon = self.lat[self._rows], self.lon[self._rows]
        wide = METRES * np.cos(np.radians(lat[0]))
        height = (np.maximum.reduceat(lat, self._first) - np.minimum.reduceat(lat, self._first)) * METRES
        width = (np.maximum.reduceat(lon, self._first) - np.minimum.reduceat(lon, self._first)) * wide
        return np.asarray(np.hypot(height, width) <= TIGHT_M)

    @cached_property
    def _in_order(self) -> tuple[Keys, Ints]:
        """Every house without its suffix, sorted by street, parity and value."""
        street = self._keys >> (VALUE_BITS + SUFFIX_BITS)
        value = (self._keys >> SUFFIX_BITS) & ((1 << VALUE_BITS) - 1)
        keys = (street << 1 | value & 1) << VALUE_BITS | value
        order = np.argsort(keys, kind="stable")
        keys, first = np.unique(keys[order], return_index=True)
        return keys, self._rows[self._first[order[first]]] if len(order) else self._rows


def _parity_key(street: int, value: int) -> int:
    return (street << 1 | value & 1) << VALUE_BITS | value


def _pack(street: Ints, value: Ints, suffix: Ints) -> Keys:
    packed = street.astype(np.int64) << VALUE_BITS | value
    return np.asarray(packed << SUFFIX_BITS | suffix, dtype=np.int64)


class _Numbering(dict[str, int]):
    """Gives each new text the next index."""

    def __missing__(self, text: str) -> int:
        index = self[text] = len(self)
        return index


def _distinct(table: AddressTable) -> tuple[list[str], Ints]:
    """The distinct number texts in order of appearance, and each row's index among them."""
    numbering = _Numbering()
    rows_of = np.fromiter(map(numbering.__getitem__, table.number), np.int32, len(table.number))
    return list(numbering), rows_of


def _mostly_parted(distinct: list[str], rows_of: Ints) -> bool:
    """Are most house numbers of the town in two parts, as in Queens?"""
    if not len(rows_of):
        return False
    parted = np.array([is_parted(text) for text in distinct])
    return bool(parted[rows_of].mean() > 0.3)
