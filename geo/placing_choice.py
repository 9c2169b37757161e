"""Which house, gap between houses or street fits an address best, and what speaks against it.

Every possibility has a cost: how the street was found (street_index.Match), how exactly the number lies, and
whether postcode and city agree. The cheapest is taken when nothing else far away is nearly as cheap.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from rapidfuzz.distance import OSA

from geo.address import Level
from geo.address_reader import ReadAddress, foreign_shapes
from geo.address_words import Words
from geo.house_index import METRES, HouseIndex
from geo.house_numbers import Number, read_numbers
from geo.placing_cities import Cities, Verdict, distance_km
from geo.placing_ranges import RangeIndex
from geo.placing_streets import StreetAnswer
from geo.street_index import Match, StreetIndex
from geo.town_tables import AddressTable, Ints

BETWEEN = 1.0  # cost of lying between two houses
ALONG = 0.8  # cost of lying on a known range
ON_STREET = 1.6  # cost of lying somewhere on the street
DOUBT_ALLOWED = {Level.HOUSE: 2.3, Level.INTERPOLATED: 1.1, Level.STREET: 0.95}
FOREIGN = 1.2  # cost of another country's postcode
AGREES = -0.2  # cost when the postcode is the written one
CITY_AGREES = -0.1  # cost when the city is
OVERLAP = 0.4  # cost of a range when a narrower one holds the number too
POST_TOWN = 0.98  # cost of a city some way off where the data names none: the post town may be meant
RIVAL = 0.35  # nearly as cheap
FAR_M = 120.0  # two possibilities this far apart are two answers
SAME_HOUSE_M = 220.0  # two entries of one house number this close are one answer
WIDEST_GAP_M = 400.0  # between the houses a number is interpolated between


_NO_DIGIT = re.compile(r"\D+")


class NumberReading(NamedTuple):
    """One way to understand a house number."""

    number: Number
    cost: float
    partner: Number | None = None  # the other end of "12-14"


class Choice(NamedTuple):
    """One possible place. `row` is the address row it rests on (-1: none); `note` is what to tell of the number."""

    lat: float
    lon: float
    level: Level
    cost: float
    street: int
    row: int
    number: str
    how: str
    note: str


_BASE = {Level.HOUSE: 0.0, Level.INTERPOLATED: BETWEEN, Level.STREET: ON_STREET}


class Chooser:
    """Weighs the possibilities of one address at a time."""

    def __init__(
        self, table: AddressTable, houses: HouseIndex, ranges: RangeIndex, streets: StreetIndex,
        cities: Cities, group_of_city: Ints, words: Words,
    ) -> None:  # fmt: skip
        self.table = table
        self.houses = houses
        self.ranges = ranges
        self.streets = streets
        self.cities = cities
        self.words = words
        self.group_of_city = group_of_city
        self.postcodes = [compact(code) for code in table.postcodes]
        self._areas = {code[: words.postcode_area] for code in self.postcodes if code}
        self._numbers: dict[tuple[str, str], tuple[NumberReading, ...]] = {}

    def possibilities(self, read: ReadAddress, answer: StreetAnswer) -> list[Choice]:
        """All places the address may mean, the cheapest first, those too doubtful left out."""
        found: list[Choice] = []
        cheapest = 9.0
        for one in (answer, *answer.others):
            readings = self.number_readings(read.number, one.extra)
            for match in one.matches:
                found.extend(self._on(match, readings, read, one, match.cost + ALONG - 0.3 > cheapest + RIVAL))
                cheapest = min((cheapest, *(choice.cost for choice in found[-1:])))
        if read.odd_postcode and self.is_foreign(read.odd_postcode):
            found = [choice._replace(cost=choice.cost + FOREIGN) for choice in found]
        if answer.city.kind == "unknown" and answer.city.name and read.number:
            found = [choice for choice in found if choice.level is not Level.STREET]  # neither city nor house is known
        found = [choice for choice in found if choice.cost - _BASE[choice.level] <= DOUBT_ALLOWED[choice.level]]
        return sorted(found, key=lambda choice: (choice.cost, choice.street, choice.row))

    def number_readings(self, number: str, extra: str) -> tuple[NumberReading, ...]:
        """How a house number may be understood, the likeliest first."""
        known = self._numbers.get((number, extra))
        if known is None:
            if len(self._numbers) > 500_000:
                self._numbers.clear()
            known = self._numbers[number, extra] = tuple(self._read_number(number, extra))
        return known

    def _read_number(self, number: str, extra: str) -> Iterator[NumberReading]:
        parted, words = self.houses.parted, self.words
        if extra and parted:
            yield from (NumberReading(n, 0.0) for n in read_numbers(f"{number}-{extra}", parted=True))
            return
        if extra:  # "102 181 Hill Road": the unit stands in front
            yield from (NumberReading(n, 0.1) for n in read_numbers(extra))
            yield from (NumberReading(n, 0.2) for n in read_numbers(number))
            return
        for mark, first_is_unit in (("-", words.hyphen_is_unit), ("/", words.slash_is_unit)):
            back = number.partition(mark)[2]
            if back and first_is_unit and not parted:
                yield from (NumberReading(n, 0.0) for n in read_numbers(back))
        numbers = read_numbers(number, parted=parted)
        for at, one in enumerate(numbers):
            yield NumberReading(one, 0.05 * at, numbers[1 - at] if len(numbers) == 2 else None)
        if parted and number.isdigit() and len(number) in (3, 4):  # "2212" may be 22-12 or 221-2
            yield from (NumberReading(n, 0.1) for n in read_numbers(f"{number[:-1]}-{number[-1]}", parted=True))
        whole, _, door = number.partition("/")
        if door and words.slash_is_door:
            yield from (NumberReading(n, 0.1) for n in read_numbers(whole))

    # --- one street --------------------------------------------------------------------------------------

    def _on(
        self,
        match: Match,
        readings: tuple[NumberReading, ...],
        read: ReadAddress,
        answer: StreetAnswer,
        houses_only: bool,
    ) -> list[Choice]:
        """The places on one street: the house itself, else between its neighbours, else the street."""
        found: list[Choice] = []
        for reading in readings:
            position = self.houses.find(self.houses.key(match.street, reading.number))
            if position >= 0:
                houses = self._houses(position, match, reading, read, answer.city)
                whole = self._is_whole(match.street, reading, position)
                written = read.number + answer.extra
                found.extend(h if whole and self.same_digits(written, h.number) else self._nearly(h) for h in houses)
        if found or houses_only:
            return found
        for reading in readings[:2]:
            found = self._along(match, reading, read, answer.city)
            between = None if found else self._between(match, reading, read, answer)
            if between:
                return [between]
            if found:
                return found
        choice = self._somewhere(match, readings, read, answer.city)
        return [choice] if choice else []

    def _is_whole(self, street: int, reading: NumberReading, position: int) -> bool:
        """Is the other end of a number from-to the same house's?"""
        if reading.partner is None:
            return True
        other = self.houses.find(self.houses.key(street, reading.partner))
        return other >= 0 and bool(np.intersect1d(self.houses.rows(position), self.houses.rows(other)).size)

    def same_digits(self, written: str, number: str) -> bool:
        """In a town of numbers in two parts "206-3" is not quite "206-03"."""
        if not self.houses.parted or written.replace("-", "") == number.replace("-", ""):
            return True
        return _digits(written) == _digits(number)

    def _nearly(self, choice: Choice) -> Choice:
        note = f"Only {choice.number} is in the town map, not the house number as written; placed there"
        return choice._replace(level=Level.INTERPOLATED, cost=choice.cost + BETWEEN, note=note)

    def _houses(
        self, position: int, match: Match, reading: NumberReading, read: ReadAddress, city: Verdict
    ) -> Iterator[Choice]:
        rows = self.houses.rows(position)
        if self.houses.tight[position]:
            rows = rows[:1]
        for row in rows[:50].tolist():
            cost = match.cost + reading.cost + self.place_cost(row, read, city)
            yield self._choice(row, Level.HOUSE, cost, match, self.table.number[row], "")

    def _choice(self, row: int, level: Level, cost: float, match: Match, number: str, note: str) -> Choice:
        lat, lon = float(self.table.lat[row]), float(self.table.lon[row])
        return Choice(lat, lon, level, cost, match.street, row, number, match.how, note)

    def _along(self, match: Match, reading: NumberReading, read: ReadAddress, city: Verdict) -> list[Choice]:
        """The places on the street's number ranges; where ranges overlap the narrowest is the likeliest."""
        found = []
        shown = str(reading.number.value)
        note = f"House number {shown} is not in the town map; placed along the street's numbers"
        places = self.ranges.find(match.street, reading.number.value)
        doubts = [self._postcode_cost(compact(place.postcode), read.postcode) for place in places]
        for at, (doubt, place) in enumerate(sorted(zip(doubts, places, strict=True), key=lambda pair: pair[0])):
            behind = OVERLAP if at else 0.0
            cost = (
                match.cost
                + reading.cost
                + ALONG
                + doubt
                + behind
                + self._where_cost(place.lat, place.lon, -1, city, False)
            )
            found.append(
                Choice(place.lat, place.lon, Level.INTERPOLATED, cost, match.street, -1, shown, match.how, note)
            )
        return found

    def _between(self, match: Match, reading: NumberReading, read: ReadAddress, answer: StreetAnswer) -> Choice | None:
        """At the house without its letter, or between the two next houses of the same side."""
        value, extra = reading.number.value, [answer.extra] if answer.extra else []
        shown = f"{value}{reading.number.suffix}" if not self.houses.parted else "-".join((read.number, *extra))
        at = self.houses.neighbours(match.street, value)
        if at.lower < 0 or (at.upper < 0 and at.lower_value != value):
            return None
        cost = match.cost + reading.cost + BETWEEN + self.place_cost(at.lower, read, answer.city)
        if at.lower_value == value:
            note = f"House number {shown} is not in the town map; placed at {self.table.number[at.lower]}"
            return self._choice(at.lower, Level.INTERPOLATED, cost, match, shown, note)
        lat, lon = self.table.lat, self.table.lon
        if self.houses.parted and value // 100 not in (at.lower_value // 100, at.upper_value // 100):
            return None  # another block
        gap = distance_km(lat[at.lower], lon[at.lower], lat[at.upper], lon[at.upper]) * 1000
        if gap > WIDEST_GAP_M:
            return None
        share = (value - at.lower_value) / (at.upper_value - at.lower_value)
        here, there = (float(line[at.lower] + share * (line[at.upper] - line[at.lower])) for line in (lat, lon))
        note = f"House number {shown} is not in the town map; placed between its neighbours"
        return Choice(here, there, Level.INTERPOLATED, cost, match.street, at.lower, shown, match.how, note)

    def _somewhere(
        self, match: Match, readings: tuple[NumberReading, ...], read: ReadAddress, city: Verdict
    ) -> Choice | None:
        """The house nearest in number, or the middle of the street when there is no number."""
        values, rows = self.houses.values(match.street)
        if len(rows):
            fits = self._best_rows(rows, read, city)
            values, rows = values[fits], rows[fits]
            at = int(np.abs(values - readings[0].number.value).argmin()) if readings else _middle(self.table, rows)
            row = int(rows[at])
            cost = match.cost + ON_STREET + self.place_cost(row, read, city)
            return self._choice(row, Level.STREET, cost, match, "", self._street_note(read.number))
        point = self.ranges.middle_of(match.street)
        if point is None:
            return None
        cost = match.cost + ON_STREET + self._where_cost(*point, -1, city, False)
        note = self._street_note(read.number)
        return Choice(*point, Level.STREET, cost, match.street, -1, "", match.how, note)

    def _street_note(self, number: str) -> str:
        if not number:
            return "No house number was given; placed on the street"
        return f"House number {number} is not in the town map; placed on the street"

    def _best_rows(self, rows: Ints, read: ReadAddress, city: Verdict) -> Ints:
        """Which rows of a street agree best with the postcode and city written (a name may stand in two cities)."""
        marks = [(int(self.table.postcode[row]), int(self.table.city[row])) for row in rows.tolist()]
        costs = {mark: self.place_cost(int(rows[marks.index(mark)]), read, city) for mark in set(marks)}
        least = min(costs.values())
        return np.array([at for at, mark in enumerate(marks) if costs[mark] <= least + 0.05], np.int32)

    # --- postcode and city -------------------------------------------------------------------------------

    def place_cost(self, row: int, read: ReadAddress, city: Verdict) -> float:
        """What the written postcode and city say about an address row: below 0 they speak for it."""
        own = self.table.postcode[row]
        code = self.postcodes[own] if own >= 0 else ""
        cost = self._postcode_cost(code, read.postcode)
        if city.kind in ("unknown", "part"):
            return cost
        group = self.table.city[row]
        group = int(self.group_of_city[group]) if group >= 0 else -1
        agrees = bool(code) and code == read.postcode
        return cost + self._where_cost(float(self.table.lat[row]), float(self.table.lon[row]), group, city, agrees)

    def _postcode_cost(self, own: str, asked: str) -> float:
        if not asked:
            return 0.0
        if own == asked:
            return AGREES
        area = asked[: self.words.postcode_area]
        if not own:
            return 0.0 if area in self._areas or not self._areas else 0.8
        slips = OSA.distance(own, asked, score_cutoff=1)
        if slips <= 1:
            return 0.15
        return 0.4 if own.startswith(area) else 0.6 if area in self._areas else 1.0

    def _where_cost(self, lat: float, lon: float, group: int, city: Verdict, postcode_agrees: bool) -> float:
        """What the written city says about a place whose own city is `group` (-1: not known)."""
        cost = 0.0
        if city.kind == "own" and group >= 0:
            cost = CITY_AGREES if group == city.group else 2.5
        elif city.kind == "near":
            away = distance_km(lat, lon, city.lat, city.lon)
            if group >= 0:
                cost = 0.3 if away <= min(2.5, city.reach) else 2.5
            else:
                cost = 0.1 if away <= 1.5 * city.reach + 3.0 else POST_TOWN if away <= self.cities.wide else 2.5
        elif city.kind == "elsewhere":
            cost = 3.0
        return min(cost, 0.4) if postcode_agrees else cost

    def is_foreign(self, postcode: str) -> bool:
        """Does a text that is none of the country's postcodes look like another country's?"""
        return any(shape.fullmatch(postcode) for shape in foreign_shapes(self.words.country))


def _digits(text: str) -> str:
    return _NO_DIGIT.sub("", text)


def compact(postcode: str) -> str:
    """A postcode of the town's data in the form it is compared in."""
    return postcode.lower().replace(" ", "").replace("-", "")


def metres_apart(one: Choice, other: Choice) -> float:
    """How far two possibilities are from each other."""
    wide = math.cos(math.radians(one.lat))
    return math.hypot(one.lat - other.lat, (one.lon - other.lon) * wide) * METRES


def differ(one: Choice, other: Choice) -> bool:
    """Are two possibilities different answers? One house entered twice within a block is not."""
    same = one.street == other.street and one.number == other.number and one.level == other.level
    return metres_apart(one, other) > (SAME_HOUSE_M if same else FAR_M)


def far_apart(one: Choice, other: Choice) -> bool:
    """Is it worth showing both?"""
    return metres_apart(one, other) > FAR_M


def _middle(table: AddressTable, rows: Ints) -> int:
    """Which of the rows lies nearest to the middle of them all."""
    lat, lon = table.lat[rows], table.lon[rows]
    wide = math.cos(math.radians(float(lat[0])))
    return int(np.hypot(lat - np.median(lat), (lon - np.median(lon)) * wide).argmin())
