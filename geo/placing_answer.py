"""A weighed address → the answer a person reads: level, confidence, reason in plain words, candidates."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from geo.address import Band, Candidate, Level, PlacedAddress
from geo.address_reader import ReadAddress
from geo.address_text import fold
from geo.address_words import Words
from geo.placing_choice import AGREES, CITY_AGREES, RIVAL, Choice, Chooser, differ, far_apart
from geo.placing_cities import Cities
from geo.placing_confidence import band, confidence
from geo.placing_streets import StreetAnswer
from geo.street_index import Match
from geo.town_tables import AddressTable, Ints, Points, TownInfo

MOST_CANDIDATES = 5
_EXACT = "The house is in the town map"


class Answers:
    """Puts answers into words for one town."""

    def __init__(
        self, table: AddressTable, chooser: Chooser, cities: Cities, group_of_city: Ints, points: Points,
        info: TownInfo, words: Words,
    ) -> None:  # fmt: skip
        self.table = table
        self.chooser = chooser
        self.cities = cities
        self.words = words
        self.group_of_city = group_of_city
        self.points = points
        self.info = info
        self._middles: dict[tuple[Level, int | str], tuple[float, float, str]] = {}
        self._rows_of_postcode = {code: at for at, code in enumerate(chooser.postcodes) if code}
        self._groups = group_of_city.tolist()
        self._tails: dict[tuple[int, int, int], str] = {}
        self._cities_as_written = [_title(name) for name in table.cities]

    def many(self, rows: Ints, reads: Sequence[ReadAddress], streets: Sequence[StreetAnswer]) -> list[PlacedAddress]:
        """The answers for a list: plain ones (rows >= 0) as they are, the others weighed one by one."""
        table, at = self.table, np.maximum(rows, 0)
        if not len(table.lat):
            return [self.weighed(read, street) for read, street in zip(reads, streets, strict=True)]
        columns = (
            rows,
            table.lat[at],
            table.lon[at],
            table.number[at],
            table.street[at],
            table.postcode[at],
            table.city[at],
        )
        answers: list[PlacedAddress] = []
        for (row, lat, lon, number, name, code, city), read, street in zip(
            zip(*(column.tolist() for column in columns), strict=True), reads, streets, strict=True
        ):
            plain = row >= 0 and self.chooser.same_digits(read.number, number)
            cost = self._plain_cost(code, city, read, street) if plain else None
            if cost is None:
                answers.append(self.weighed(read, street))
                continue
            label = f"{number} {self._tail(name, code, city)}" if self.words.number_first else self.label(row, number)
            reason = _EXACT if street.matches[0].cost == 0 else self._read_as(_EXACT, street.matches[0], street)
            sure, marked = _house_surety(cost)
            answers.append(PlacedAddress(lat, lon, Level.HOUSE, sure, marked, label, reason))
        return answers

    def _plain_cost(self, code: int, city: int, read: ReadAddress, street: StreetAnswer) -> float | None:
        """The cost of a plain house when postcode and city do not speak against it, else None."""
        cost = street.matches[0].cost
        if read.postcode and code >= 0:
            if self.chooser.postcodes[code] != read.postcode:
                return None
            cost += AGREES
        elif read.postcode:
            return None
        kind = street.city.kind
        if kind == "own" and city >= 0:
            if self._groups[city] != street.city.group:
                return None
            cost += CITY_AGREES
        elif kind not in ("own", "part", "unknown"):
            return None
        return cost

    def _tail(self, street: int, code: int, city: int) -> str:
        """What stands behind the number where numbers stand first."""
        known = self._tails.get((street, code, city))
        if known is None:
            parts = (
                self.table.streets[street],
                self._cities_as_written[city] if city >= 0 else "",
                self.table.postcodes[code] if code >= 0 else "",
            )
            known = self._tails[street, code, city] = ", ".join(part for part in parts if part)
        return known

    def weighed(self, read: ReadAddress, street: StreetAnswer) -> PlacedAddress:
        """The answer for any address, by weighing all that it may mean."""
        if read.box:
            return self._without_street(read, street, "A post-office box has no place on the map")
        choices = self.chooser.possibilities(read, street)
        if street.elsewhere and not self._postcode_here(read):
            return _nowhere(f"The address is in {street.elsewhere.upper()}, outside this town")
        if not choices:
            return self._without_street(read, street, self._why_not(read, street))
        best = choices[0]
        rivals = [other for other in choices[1:] if other.cost < best.cost + RIVAL and differ(best, other)]
        if rivals:
            return self._undecided(read, street, [best, *rivals])
        sure = confidence(best.level, best.cost)
        shown = self._candidates(choices) if band(best.level, sure) is Band.LOOK else ()
        return PlacedAddress(
            best.lat, best.lon, best.level, sure, band(best.level, sure), self._label(best),
            self._reason(best, street), shown,
        )  # fmt: skip

    def corrected(self, known: tuple[float, float, str]) -> PlacedAddress:
        """The answer for an address a person has put in its place."""
        lat, lon, label = known
        return PlacedAddress(lat, lon, Level.HOUSE, 1.0, Band.PLACED, label, "Put here by hand")

    # --- texts -------------------------------------------------------------------------------------------

    def label(self, row: int, number: str) -> str:
        """An address row as its country writes it."""
        table = self.table
        street = table.streets[table.street[row]] if table.street[row] >= 0 else ""
        return self._line(number, street, row)

    def _label(self, choice: Choice) -> str:
        if choice.row < 0:
            return self._line(choice.number, self.chooser.streets.label[choice.street], -1)
        return self.label(choice.row, choice.number)

    def _line(self, number: str, street: str, row: int) -> str:
        postcode = self.table.postcodes[self.table.postcode[row]] if row >= 0 and self.table.postcode[row] >= 0 else ""
        city = self._cities_as_written[self.table.city[row]] if row >= 0 and self.table.city[row] >= 0 else ""
        if self.words.number_first:
            first = f"{number} {street}" if number else street
        else:
            first = f"{street} {number}" if number else street
        if self.words.postcode_before_city:
            rest = f"{postcode} {city}".strip()
            return f"{first}, {rest}" if rest else first
        return ", ".join(part for part in (first, city, postcode) if part)

    def _reason(self, choice: Choice, street: StreetAnswer) -> str:
        parts = [self._read_as(choice.note or _EXACT, Match(choice.street, choice.cost, choice.how), street)]
        if street.city.kind == "unknown" and choice.level is not Level.HOUSE:
            parts.append("no city that is known was given")
        return "; ".join(parts)

    def _read_as(self, reason: str, match: Match, street: StreetAnswer) -> str:
        if match.how not in ("spelling", "parts") or not street.text:
            return reason
        return f"{reason}; “{street.text}” was read as {self.chooser.streets.label[match.street]}"

    def _candidates(self, choices: Sequence[Choice]) -> tuple[Candidate, ...]:
        shown: list[Choice] = []
        for choice in choices:
            if len(shown) < MOST_CANDIDATES and all(far_apart(choice, other) for other in shown):
                shown.append(choice)
        return tuple(
            Candidate(self._label(c), c.lat, c.lon, c.level, confidence(c.level, c.cost) / len(shown), c.note or _EXACT)
            for c in shown
        )

    # --- when no house and no street can be told ---------------------------------------------------------

    def _undecided(self, read: ReadAddress, street: StreetAnswer, rivals: list[Choice]) -> PlacedAddress:
        names = list(dict.fromkeys(self._label(choice) for choice in rivals))
        if len(names) == 1:
            reason = f"{names[0]} is in the town map at several places"
        else:
            reason = f"{len(names)} places fit equally well: {names[0]} or {names[1]}"
        answer = self._without_street(read, street, reason)
        return PlacedAddress(
            answer.lat, answer.lon, answer.level, answer.confidence, Band.LOOK, answer.matched_address, reason,
            self._candidates(rivals),
        )  # fmt: skip

    def _why_not(self, read: ReadAddress, street: StreetAnswer) -> str:
        if street.city.kind in ("elsewhere", "near"):
            return f"The address is in {_title(street.city.name)}, outside this town"
        if not street.text and not read.number:
            return "No street was given"
        return f"No street called “{street.text}” is in the town map" if street.text else "No street was given"

    def _postcode_here(self, read: ReadAddress) -> bool:
        return read.postcode in self._rows_of_postcode

    def _without_street(self, read: ReadAddress, street: StreetAnswer, why: str) -> PlacedAddress:
        if street.city.kind == "elsewhere" or street.elsewhere or street.city.kind == "near":
            return _nowhere(why)
        if self._postcode_here(read):
            return self._coarse(Level.POSTCODE, self._rows_of_postcode[read.postcode], why)
        if street.city.kind in ("own", "part"):
            return self._coarse(Level.PLACE, street.city.group if street.city.kind == "own" else street.city.name, why)
        return _nowhere(why)

    def _coarse(self, level: Level, of: int | str, why: str) -> PlacedAddress:
        """The middle of a postcode or city (`of` is its index), or of a part of the town by its name."""
        known = self._middles.get((level, of))
        if known is None:
            known = self._middles[level, of] = self._middle(level, of)
        lat, lon, name = known
        sure = confidence(level, 0.0)
        reason = f"{why}; placed in the middle of {name}"
        return PlacedAddress(lat, lon, level, sure, band(level, sure), name, reason)

    def _middle(self, level: Level, of: int | str) -> tuple[float, float, str]:
        table = self.table
        if isinstance(of, str):
            at = next((at for at, name in enumerate(self.points.name) if fold(str(name)) == of), -1)
            if at >= 0:
                return float(self.points.lat[at]), float(self.points.lon[at]), str(self.points.name[at])
            return (*self.info.centre, self.info.name)
        if level is Level.POSTCODE:
            rows, name = np.flatnonzero(table.postcode == of), table.postcodes[of]
        else:
            here = (table.city >= 0) & (self.group_of_city[table.city] == of) if len(table.cities) else table.city >= 0
            rows, name = np.flatnonzero(here), _title(self.cities.groups[of])
        if not len(rows):
            return (*self.info.centre, name)
        return float(np.median(table.lat[rows])), float(np.median(table.lon[rows])), name


@lru_cache(maxsize=4096)
def _house_surety(cost: float) -> tuple[float, Band]:
    """Confidence and band of a house; a list has few different costs."""
    sure = confidence(Level.HOUSE, cost)
    return sure, band(Level.HOUSE, sure)


def _nowhere(why: str) -> PlacedAddress:
    return PlacedAddress(None, None, Level.NONE, 0.0, Band.NOT_PLACED, "", why)


def _title(name: str) -> str:
    return name.title() if name.isupper() or name.islower() else name
