"""Many addresses → places in a town, without the internet.

read (address_reader) → street (placing_streets) → house (placing_choice) → reason, confidence, candidates
(placing_answer). Most addresses are plain: one street, one house. They are looked up all at once in sorted
arrays (placing_plain); the rest are weighed one by one. Two streets instead of a house are a crossing
(placing_crossings).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np

from geo.address import Address, Level, PlacedAddress
from geo.address_list import ListedAddress, ListReader
from geo.address_reader import other_readings
from geo.address_text import fold
from geo.address_words import Words, known_countries, load_words
from geo.house_index import HouseIndex
from geo.many_objects import no_collecting
from geo.placing_answer import Answers
from geo.placing_choice import Chooser
from geo.placing_cities import Cities, country_of, region_of
from geo.placing_crossings import Crossings
from geo.placing_plain import PlainPlacer
from geo.placing_ranges import RangeIndex
from geo.placing_readings import KEPT
from geo.placing_streets import StreetAnswer, StreetResolver
from geo.progress import OnProgress, no_progress
from geo.street_index import StreetIndex
from geo.texts import tr
from geo.town_tables import AddressRanges, AddressTable, Ints, Points, Polygons, Streets, TownInfo

BATCH = 20_000  # addresses between two calls of on_progress

_COARSE = (Level.POSTCODE, Level.PLACE, Level.NONE)

Correction = tuple[float, float, str]  # latitude, longitude, the address it stands for


class TownLike(Protocol):
    """What of a town the geocoder reads (geo.town.Town has it)."""

    @property
    def info(self) -> TownInfo: ...
    def addresses(self) -> AddressTable: ...
    def address_ranges(self) -> AddressRanges: ...
    def streets(self) -> Streets: ...
    def place_points(self) -> Points: ...
    def neighbourhoods(self) -> Polygons: ...


def address_key(address: Address) -> str:
    """The text by which a person's correction of an address is remembered: its parts, folded."""
    parts = (address.line, address.unit, address.postcode, address.city, address.region, address.country)
    return "|".join(map(fold, parts))


class Geocoder:
    """Places addresses in one town. Making one builds the indexes; keep it for the next list."""

    def __init__(self, town: TownLike) -> None:
        info, table = town.info, town.addresses()
        country = info.country if info.country in known_countries() else country_of(*info.centre)
        self.words = load_words(country)
        self._reader = ListReader(self.words)
        streets = StreetIndex(table.streets, self.words)
        street_of = np.array([streets.of_text.get(name, -1) for name in table.streets], np.int32)
        houses = HouseIndex(table, street_of)
        ranges = _ranges(town, streets)
        self.cities = cities = _own_cities(town, table, self.words)
        groups: Ints = np.array([cities.group(name) for name in table.cities], np.int32)
        region = _own_region(table, info, self.words)
        self._resolver = StreetResolver(streets, cities, region, self.words)
        self._chooser = Chooser(table, houses, ranges, streets, cities, groups, self.words)
        self._answers = Answers(table, self._chooser, cities, groups, town.place_points(), info, self.words)
        self._crossings = Crossings(self._reader, self._resolver, streets, ranges, self._answers)
        self._plain = PlainPlacer(table, houses, self._chooser, self._answers, groups)

    def place(
        self,
        addresses: Sequence[Address],
        *,
        corrections: Mapping[str, Correction] | None = None,
        on_progress: OnProgress = no_progress,
    ) -> Sequence[PlacedAddress]:
        """One PlacedAddress for each address, in order. `corrections` maps address_key to a person's own place."""
        placed: list[PlacedAddress] = []
        for start in range(0, len(addresses), BATCH):
            on_progress(tr("Placing addresses"), start, len(addresses))
            with no_collecting():
                placed += self._place_batch(addresses[start : start + BATCH])
        if corrections:
            for at, address in enumerate(addresses):
                known = corrections.get(address_key(address))
                if known:
                    placed[at] = self._answers.corrected(known)
        on_progress(tr("Placing addresses"), len(addresses), len(addresses))
        return placed

    def _place_batch(self, addresses: Sequence[Address]) -> list[PlacedAddress]:
        if self._resolver.remembered > KEPT:
            self._reader.forget()
            self._resolver.remembered = 0
        reads = self._reader.read(addresses)
        streets = self._resolver.resolve(reads)
        plain = self._plain.place(reads, streets)
        self._look_again(reads, streets, plain)
        rest = [at for at, answer in enumerate(plain) if answer is None]  # every other has its house
        for at in rest:
            plain[at] = self._answers.weighed(reads[at].whole(), streets[at])
        placed: list[PlacedAddress] = plain  # type: ignore[assignment]
        self._try_other_readings(addresses, reads, placed, rest)
        self._try_crossings(addresses, reads, placed, rest)
        return placed

    def _look_again(
        self, reads: list[ListedAddress], streets: list[StreetAnswer], answers: list[PlacedAddress | None]
    ) -> None:
        """Where a hasty answer did not lead to a house, all that the street may be is looked for."""
        hasty = [at for at, street in enumerate(streets) if street.hasty and answers[at] is None]
        for at in hasty:
            answers[at] = self._answers.hasty(reads[at].whole(), streets[at])
        hasty = [at for at in hasty if answers[at] is None]
        again = [reads[at] for at in hasty]
        fully = self._resolver.resolve_fully(again)
        for at, street, answer in zip(hasty, fully, self._plain.place(again, fully), strict=True):
            streets[at], answers[at] = street, answer

    def _try_other_readings(
        self, addresses: Sequence[Address], reads: list[ListedAddress], placed: list[PlacedAddress], rest: list[int]
    ) -> None:
        """Where no house was found the address may be read otherwise; only a house counts."""
        again = [
            (at, other)
            for at in rest
            if _led_nowhere(placed[at], reads[at])
            for other in other_readings(addresses[at], reads[at].whole(), self.words)
        ]
        streets = self._resolver.resolve_fully([self._reader.listed(read) for _, read in again])
        for (at, read), street in zip(again, streets, strict=True):
            if placed[at].level is not Level.HOUSE:
                answer = self._answers.weighed(read, street)
                if answer.level is Level.HOUSE:
                    placed[at] = answer

    def _try_crossings(
        self, addresses: Sequence[Address], reads: list[ListedAddress], placed: list[PlacedAddress], rest: list[int]
    ) -> None:
        """Where there is neither house nor house number, two streets may be named that meet."""
        for at in rest:
            if not reads[at].number and placed[at].level is not Level.HOUSE:
                placed[at] = self._crossings.place(addresses[at], reads[at]) or placed[at]


def _led_nowhere(answer: PlacedAddress, read: ListedAddress) -> bool:
    """No street was found, one without a number although there are digits somewhere, or no house 302w."""
    if answer.level is not Level.HOUSE and read.number[-1:] in ("n", "s", "e", "w"):
        return True
    if answer.level in _COARSE:
        return not any(candidate.level is Level.HOUSE for candidate in answer.candidates)
    return answer.level is Level.STREET and (not read.number or bool(read.unit))


def _ranges(town: TownLike, streets: StreetIndex) -> RangeIndex:
    """Enter the streets that have no houses, and every street's other names."""
    ranges, lines = town.address_ranges(), town.streets()
    of_ranges = [streets.add(str(name)) for name in ranges.street]
    by_street: dict[int, list[object]] = {}
    for name, geometry in zip(lines.name, lines.geometry, strict=True):
        if name:
            by_street.setdefault(streets.add(str(name)), []).append(geometry)
    for name, names in zip(lines.name, lines.names, strict=True):
        for other in sorted({str(text) for tag, text in names.items() if tag != "name"}) if name and names else ():
            streets.add_alias(streets.add(str(name)), other)
    return RangeIndex(ranges, of_ranges, by_street)


def _own_region(table: AddressTable, info: TownInfo, words: Words) -> str:
    """The town's state or province: what its addresses say most often, else that of the nearest known city."""
    named = Counter(table.regions[at] for at in table.region[table.region >= 0].tolist())
    codes = (words.regions.get(fold(name)) for name, _ in named.most_common())
    return next((code for code in codes if code), "") or region_of(*info.centre, words)


def _own_cities(town: TownLike, table: AddressTable, words: Words) -> Cities:
    """The names the town goes by: its own, those in its addresses, its places and its quarters."""
    counts = np.bincount(table.city[table.city >= 0], minlength=len(table.cities)).tolist()
    own = [(name, count) for name, count in zip(table.cities, counts, strict=True) if count]
    if not own:
        own = [(town.info.name, len(table.lat))]
    points, areas = town.place_points(), town.neighbourhoods()
    names = [town.info.name, *points.name.tolist(), *areas.name.tolist()]
    return Cities(own, [str(name) for name in names if name], town.info.bbox, len(table.lat), words)
