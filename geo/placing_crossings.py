"""Addresses that name the crossing of two streets → the place where their lines meet.

Only where no house is found and no house number is written, so that "12 Hill Road / Main Street" stays a house.
"""

from __future__ import annotations

from typing import NamedTuple

import shapely

from geo.address import Address, Band, Candidate, Level, PlacedAddress
from geo.address_line import two_streets
from geo.address_list import ListedAddress, ListReader
from geo.address_text import fold
from geo.placing_answer import Answers
from geo.placing_choice import FAR_M, RIVAL
from geo.placing_cities import distance_km
from geo.placing_confidence import band, confidence
from geo.placing_ranges import RangeIndex
from geo.placing_readings import KEPT
from geo.placing_streets import StreetAnswer, StreetResolver
from geo.street_index import Match, StreetIndex

DEAREST = 1.3  # a street more doubtful than this is no part of a crossing
MOST_STREETS = 8  # a text may mean ("12th": East and West, Street and Avenue)
MOST_SHOWN = 5
NEVER = Match(-1, 9.0, "")
TOUCH_M = 15.0  # lines this close meet: a street's line ends at the kerb of a wider one


class _Pair(NamedTuple):
    cost: float
    one: int
    other: int


class Crossings:
    """Places crossings of one town's streets."""

    def __init__(
        self, reader: ListReader, resolver: StreetResolver, streets: StreetIndex, ranges: RangeIndex, answers: Answers
    ) -> None:
        self._reader = reader
        self._resolver = resolver
        self._streets = streets
        self._ranges = ranges
        self._answers = answers
        self._met: dict[tuple[int, int], tuple[tuple[float, float], ...] | None] = {}

    def place(self, address: Address, read: ListedAddress) -> PlacedAddress | None:
        """The crossing that an address without a house number names; None when it names none."""
        text = fold(address.line)
        if read.number or self._streets.is_exact(self._streets.namer.name(text)):  # "King and Queen Street"
            return None
        for left, right in two_streets(text, self._reader.words):
            one, other = self._resolved(read, left), self._resolved(read, right)
            pairs = self._pairs(one, other)
            if pairs and not any(text.elsewhere or text.city.kind in ("near", "elsewhere") for text in (one, other)):
                return self._where_they_meet(pairs, read, other)
        return None

    def _resolved(self, read: ListedAddress, text: str) -> StreetAnswer:
        asked = self._reader.listed(read.whole()._replace(before=text, after=""))
        return self._resolver.resolve_fully([asked])[0]

    def _where_they_meet(self, pairs: list[_Pair], read: ListedAddress, street: StreetAnswer) -> PlacedAddress | None:
        meeting = [(pair, places) for pair in pairs if (places := self._places(pair.one, pair.other))]
        if not meeting:
            if self._places(pairs[0].one, pairs[0].other) is None:
                return None  # one of them has no line
            one, other = self._labels(pairs[0])
            return self._answers.coarse(read.whole(), street, f"{one} and {other} do not meet in the town map")
        likely = [(pair, places) for pair, places in meeting if pair.cost < meeting[0][0].cost + RIVAL]
        shown: list[Candidate] = []
        for found in (self._candidate(pair, *place) for pair, places in likely for place in places):
            if all(_metres(found.lat, found.lon, seen.lat, seen.lon) > FAR_M for seen in shown):
                shown.append(found)
        best = shown[0]
        if len(shown) == 1:
            return _answer(best, best.confidence, best.reason, ())
        several = f"{best.label} is in the town map at several places"
        return _answer(best, best.confidence / len(shown), several, tuple(shown[:MOST_SHOWN]))

    def _candidate(self, pair: _Pair, lat: float, lon: float) -> Candidate:
        one, other = self._labels(pair)
        sure = confidence(Level.STREET, pair.cost)
        return Candidate(f"{one} & {other}", lat, lon, Level.STREET, sure, f"Placed where {one} and {other} meet")

    def _pairs(self, one: StreetAnswer, other: StreetAnswer) -> list[_Pair]:
        """Two different streets that the texts may mean, the likeliest first."""
        if one.extra or other.extra or one.text == other.text:
            return []
        return sorted(
            _Pair(first.cost + second.cost, first.street, second.street)
            for first in self._streets_of(one)
            for second in self._streets_of(other)
            if first.street != second.street
        )

    def _streets_of(self, answer: StreetAnswer) -> list[Match]:
        """What a text may mean: also the streets of that name with another direction, "West Georgia" for "Georgia"."""
        name = self._streets.namer.name(answer.text)
        cheapest: dict[int, Match] = {}
        for match in (*answer.matches, *self._streets.of_core(name, 0.0, "parts")):
            if match.cost <= DEAREST and match.cost < cheapest.get(match.street, NEVER).cost:
                cheapest[match.street] = match
        return sorted(cheapest.values(), key=lambda match: (match.cost, match.street))[:MOST_STREETS]

    def _labels(self, pair: _Pair) -> tuple[str, str]:
        return self._streets.label[pair.one], self._streets.label[pair.other]

    def _places(self, one: int, other: int) -> tuple[tuple[float, float], ...] | None:
        """Latitude and longitude of the places where two streets meet; None when the lines of one are not known."""
        key = (min(one, other), max(one, other))
        if key not in self._met:
            if len(self._met) > KEPT:
                self._met.clear()
            self._met[key] = _meeting(self._ranges.lines(key[0]), self._ranges.lines(key[1]))
        return self._met[key]


def _meeting(one: list[shapely.Geometry], other: list[shapely.Geometry]) -> tuple[tuple[float, float], ...] | None:
    if not one or not other:
        return None
    first, second = shapely.union_all(one), shapely.union_all(other)
    common = shapely.intersection(first, second)
    if common.is_empty:
        ends = shapely.get_coordinates(shapely.shortest_line(first, second))
        if _metres(*ends[0][::-1], *ends[1][::-1]) > TOUCH_M:
            return ()
        common = shapely.Point(ends.mean(axis=0))
    points = [shapely.get_coordinates(part.representative_point())[0] for part in getattr(common, "geoms", [common])]
    return tuple(sorted((float(lat), float(lon)) for lon, lat in points))


def _metres(lat: float, lon: float, lat2: float, lon2: float) -> float:
    return 1000.0 * distance_km(lat, lon, lat2, lon2)


def _answer(best: Candidate, sure: float, reason: str, shown: tuple[Candidate, ...]) -> PlacedAddress:
    decided = band(Level.STREET, sure) if not shown else Band.LOOK
    return PlacedAddress(best.lat, best.lon, Level.STREET, sure, decided, best.label, reason, shown)
