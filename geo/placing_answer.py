"""A weighed address → the answer a person reads: level, confidence, reason in plain words, candidates."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from geo.address import Band, Candidate, Level, PlacedAddress
from geo.address_reader import ReadAddress
from geo.address_text import fold
from geo.address_words import Words
from geo.placing_choice import RIVAL, Choice, Chooser, differ, far_apart
from geo.placing_cities import Cities
from geo.placing_confidence import band, confidence
from geo.placing_streets import StreetAnswer
from geo.street_index import Match
from geo.town_tables import AddressTable, Ints, Points, TownInfo

MOST_CANDIDATES = 5
EXACT = "The house is in the town map"


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
        self._cities_as_written = [_title(name) for name in table.cities]

    def weighed(self, read: ReadAddress, street: StreetAnswer) -> PlacedAddress:
        """The answer for any address, by weighing all that it may mean."""
        if read.box:
            return self.coarse(read, street, "A post-office box has no place on the map")
        return self._decided(read, street, self.chooser.possibilities(read, street))

    def _decided(self, read: ReadAddress, street: StreetAnswer, choices: list[Choice]) -> PlacedAddress:
        if street.elsewhere and not self._postcode_here(read):
            return _nowhere(f"The address is in {street.elsewhere.upper()}, outside this town")
        if not choices:
            return self.coarse(read, street, self._why_not(read, street))
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

    def hasty(self, read: ReadAddress, street: StreetAnswer) -> PlacedAddress | None:
        """The answer when it is a house that what a hasty answer leaves out cannot rival, else None.

        What is left out costs at least CLEAR more, and a postcode and city that agree take off less than half of that.
        """
        choices = self.chooser.possibilities(read, street) if not read.box else []
        best = choices[0] if choices else None
        if best is None or best.level is not Level.HOUSE or best.cost > street.matches[0].cost:
            return None
        answer = self._decided(read, street, choices)
        return answer if answer.level is Level.HOUSE and not answer.candidates else None

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
        parts = [self.read_as(choice.note or EXACT, Match(choice.street, choice.cost, choice.how), street)]
        if street.city.kind == "unknown" and choice.level is not Level.HOUSE:
            parts.append("no city that is known was given")
        return "; ".join(parts)

    def read_as(self, reason: str, match: Match, street: StreetAnswer) -> str:
        """A reason, with how the street was read where it is not what was written."""
        if match.how not in ("spelling", "parts") or not street.text:
            return reason
        return f"{reason}; “{street.text}” was read as {self.chooser.streets.label[match.street]}"

    def _candidates(self, choices: Sequence[Choice]) -> tuple[Candidate, ...]:
        shown: list[Choice] = []
        for choice in choices:
            if len(shown) < MOST_CANDIDATES and all(far_apart(choice, other) for other in shown):
                shown.append(choice)
        return tuple(
            Candidate(self._label(c), c.lat, c.lon, c.level, confidence(c.level, c.cost) / len(shown), c.note or EXACT)
            for c in shown
        )

    # --- when no house and no street can be told ---------------------------------------------------------

    def _undecided(self, read: ReadAddress, street: StreetAnswer, rivals: list[Choice]) -> PlacedAddress:
        names = list(dict.fromkeys(self._label(choice) for choice in rivals))
        if len(names) == 1:
            reason = f"{names[0]} is in the town map at several places"
        else:
            reason = f"{len(names)} places fit equally well: {names[0]} or {names[1]}"
        answer = self.coarse(read, street, reason)
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

    def coarse(self, read: ReadAddress, street: StreetAnswer, why: str) -> PlacedAddress:
        """The middle of the postcode or city of an address whose street is of no use, and why."""
        if street.city.kind == "elsewhere" or street.elsewhere or street.city.kind == "near":
            return _nowhere(why)
        if self._postcode_here(read):
            return self._in_the_middle(Level.POSTCODE, self._rows_of_postcode[read.postcode], why)
        if street.city.kind in ("own", "part"):
            city = street.city
            return self._in_the_middle(Level.PLACE, city.group if city.kind == "own" else city.name, why)
        return _nowhere(why)

    def _in_the_middle(self, level: Level, of: int | str, why: str) -> PlacedAddress:
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


def _nowhere(why: str) -> PlacedAddress:
    return PlacedAddress(None, None, Level.NONE, 0.0, Band.NOT_PLACED, "", why)


def _title(name: str) -> str:
    return name.title() if name.isupper() or name.islower() else name
