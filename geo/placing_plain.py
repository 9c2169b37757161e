"""The plain addresses of a list: one street, its house, and nothing that speaks against it.

They are most of a list. Their houses are looked up all at once in sorted arrays, their answers need no weighing.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np

from geo.address import Band, Level, PlacedAddress
from geo.address_list import ListedAddress
from geo.house_index import SUFFIX_BITS, VALUE_BITS, HouseIndex
from geo.placing_answer import EXACT, Answers
from geo.placing_choice import AGREES, CITY_AGREES, Chooser
from geo.placing_confidence import band, confidence
from geo.placing_streets import StreetAnswer
from geo.town_tables import AddressTable, Ints

KEPT = 500_000  # house numbers, and ends of lines, remembered
_HERE = ("own", "part", "unknown")  # a city that does not lead elsewhere
_placed = partial(tuple.__new__, PlacedAddress)  # a fifth of the work of PlacedAddress(...)


class PlainPlacer:
    """Answers plain addresses of one town."""

    def __init__(
        self, table: AddressTable, houses: HouseIndex, chooser: Chooser, answers: Answers, group_of_city: Ints
    ) -> None:
        self.table = table
        self.houses = houses
        self.chooser = chooser
        self.answers = answers
        self._groups = [*group_of_city.tolist(), -1]  # -1, the city of a row that has none, finds the last
        self._postcodes = [*chooser.postcodes, ""]
        self._codes: dict[str, int] = {}
        self._ends: dict[int, str] = {}
        self._sure: dict[float, tuple[float, str]] = {}

    def place(self, reads: Sequence[ListedAddress], streets: Sequence[StreetAnswer]) -> list[PlacedAddress | None]:
        """The answer of every plain address, None for the others."""
        answers: list[PlacedAddress | None] = [None] * len(reads)
        rows = self._rows(reads, streets)
        found = np.flatnonzero(rows >= 0)
        if not len(found):
            return answers
        table, rows = self.table, rows[found]
        street, postcode, city = table.street[rows], table.postcode[rows], table.city[rows]
        ends = (street.astype(np.int64) * len(self._postcodes) + postcode + 1) * len(self._groups) + city + 1
        columns = (found, rows, table.lat[rows], table.lon[rows], table.number[rows], postcode, city, ends)
        number_first, parted = self.answers.words.number_first, self.houses.parted
        postcodes, groups, ends_known, sures = self._postcodes, self._groups, self._ends, self._sure
        house = Level.HOUSE
        for at, row, lat, lon, number, code, town, end in zip(*(column.tolist() for column in columns), strict=True):
            read, answer = reads[at], streets[at]
            match, city, asked = answer[0][0], answer[2], read[3]
            cost, kind = match[1], city[0]
            if asked:
                if asked != postcodes[code]:
                    continue
                cost += AGREES
            if kind == "own" and town >= 0:
                if groups[town] != city[1]:
                    continue
                cost += CITY_AGREES
            elif kind not in _HERE:
                continue
            if parted and read[0] != number and not self.chooser.same_digits(read[0] + answer[1], number):
                continue
            sure, marked = sures.get(cost) or self._surety(cost)
            if marked is Band.LOOK:
                continue
            if number_first:
                label = f"{number} {ends_known.get(end) or self._end(end, row)}"
            else:
                label = self.answers.label(row, number)
            reason = EXACT if match[2] == "exact" else self.answers.read_as(EXACT, match, answer)
            answers[at] = _placed((lat, lon, house, sure, marked, label, reason, ()))
        return answers

    def _rows(self, reads: Sequence[ListedAddress], streets: Sequence[StreetAnswer]) -> Ints:
        """The address row of every address that has one street and its house there, -1 for the others."""
        codes, parted = self._codes, self.houses.parted
        if len(codes) > KEPT:
            codes.clear()
        keys, shift = [], VALUE_BITS + SUFFIX_BITS
        for (number, _, _, _, odd, _, box), (matches, extra, _, _, _, clear, _, _) in zip(reads, streets, strict=True):
            code = -1
            if clear and number and not odd and not box and (parted or not extra):
                written = f"{number}-{extra}" if extra else number  # "217 14 Hill Road" where numbers have two parts
                try:
                    code = codes[written]
                except KeyError:
                    code = codes[written] = self._code(written)
            keys.append((matches[0][0] << shift) + code if code >= 0 else -1)
        asked = np.array(keys, np.int64)
        positions = self.houses.find_many(asked)
        found = (positions >= 0) & (asked >= 0)
        found[found] = self.houses.tight[positions[found]]
        rows = np.full(len(reads), -1, np.int32)
        rows[found] = self.houses.first_rows[positions[found]]
        return rows

    def _code(self, number: str) -> int:
        """The key of a number on street 0; -1 for one that can be understood in more than one way."""
        readings = self.chooser.number_readings(number, "")
        return self.houses.key(0, readings[0].number) if readings and readings[0].partner is None else -1

    def _end(self, key: int, row: int) -> str:
        """What stands behind the number of a house where numbers stand first."""
        if len(self._ends) > KEPT:
            self._ends.clear()
        end = self._ends[key] = self.answers.label(row, "")
        return end

    def _surety(self, cost: float) -> tuple[float, str]:
        """Confidence and band of a house; a list has few different costs."""
        sure = confidence(Level.HOUSE, cost)
        known = self._sure[cost] = sure, band(Level.HOUSE, sure)
        return known
