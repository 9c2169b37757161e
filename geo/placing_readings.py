"""The parts of an address that may be its street → the town's streets they may mean.

Certain ways come first: the name itself, a name with a city behind it, a name with its type or direction left
out. What they do not settle is repaired, compared with all names at once (street_index.find_like), and kept
as several readings for the house number to decide between. Every distinct text is worked out once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial
from typing import NamedTuple

from geo.address_words import Words
from geo.placing_cities import Cities
from geo.street_index import Match, StreetIndex
from geo.street_names import StreetName
from geo.street_slips import REPAIR, OneSlip

MOST_WORDS = 14  # of one part of an address that are looked at
LEFT_OVER = 0.3  # doubt when words remain that are neither street nor city
LEFT_OVER_PARTS = 1.0  # the same when the street is not exact either
SKIPPED = 0.6  # the same when the words stand before the street ("Hill House High Street")
SURE = 0.5  # below, a reading is taken without looking for names spelt alike
OTHERS = 3  # readings of an unsure text kept beside the first
KEPT = 200_000  # distinct texts remembered
NOTHING = 9.0  # the cost of a text that means no street

Texts = tuple[str, ...]
_HOUSE = re.compile(r"\d{1,6}[a-z]?$", re.ASCII)


class Reading(NamedTuple):
    """Streets a text may mean, cheapest first. `extra` are digits in front, `rest` the words left over."""

    matches: tuple[Match, ...]
    text: str
    extra: str = ""
    rest: str = ""
    doubt: float = 0.0  # because of what is left over

    @property
    def cost(self) -> float:
        """Of its cheapest street."""
        return self.matches[0].cost + self.doubt if self.matches else NOTHING


_reading = partial(tuple.__new__, Reading)  # a third of the work of Reading(...)


class StreetReader:
    """Reads street texts of one town, remembering what it has read."""

    def __init__(self, streets: StreetIndex, cities: Cities, words: Words) -> None:
        self.streets = streets
        self.cities = cities
        self.words = words
        self._known: dict[Texts, tuple[Reading, ...]] = {}
        self._slips = OneSlip(streets)
        self._hasty: set[Texts] = set()
        self._fully: dict[Texts, tuple[Reading, ...]] = {}

    def read(self, asked: Iterable[Texts]) -> dict[Texts, tuple[Reading, ...]]:
        """The readings of each of the texts, the likeliest first; texts stand in order of likelihood.

        Readings of texts with one slip are hasty (is_hasty): the first is right when its house is there.
        """
        if len(self._known) > KEPT:
            self._known.clear()
            self._hasty.clear()
        unsure: dict[Texts, Reading | None] = {}
        for texts in asked:
            if texts not in self._known and texts not in unsure:
                reading = self._certain(texts)
                if reading and reading.cost < SURE:
                    self._known[texts] = (reading,)
                else:
                    unsure[texts] = reading
        if unsure:
            self._read_one_slip(unsure)
            rest = {texts: certain for texts, certain in unsure.items() if texts not in self._known}
            self._read_by_likeness(rest, self._known)
        return self._known

    def is_hasty(self, texts: Texts) -> bool:
        """Are the readings of a text only those with one slip? Others may be as likely where its house is not there."""
        return texts in self._hasty

    def read_fully(self, asked: Iterable[Texts]) -> dict[Texts, tuple[Reading, ...]]:
        """All readings of texts whose readings are hasty."""
        if len(self._fully) > KEPT:
            self._fully.clear()
        self._read_by_likeness(
            {texts: self._certain(texts) for texts in asked if texts not in self._fully}, self._fully
        )
        return self._fully

    # --- certain ways ------------------------------------------------------------------------------------

    def _certain(self, texts: Texts) -> Reading | None:
        best, least = None, NOTHING
        for text in texts:
            for reading in self._ways(text):
                cost = reading.cost
                if cost <= 0.1:
                    return reading
                if best is None or cost < least:
                    best, least = reading, cost
        return best

    def _ways(self, text: str) -> Iterator[Reading]:
        words = text.split()[:MOST_WORDS]
        strange = self.streets.strange(words)
        first, last = (strange[0], strange[-1]) if strange else (len(words), -1)  # no name found holds one of them
        whole = self._named(words, "", []) if not strange else None
        if whole:
            yield whole
        if len(words) == 1:
            return
        tail = self.cities.tail_length(words)
        if 0 < tail < len(words) and len(words) - tail <= first:
            before_city = self._named(words[:-tail], "", words[-tail:])
            if before_city:
                yield before_city
        yield from self._in_front(words, "", min(len(words) - 1, first))
        if first and self._has_number_in_front(words):
            yield from self._in_front(words[1:], words[0], min(len(words), first) - 1)
        for skipped in range(max(1, last + 1), min(len(words) - 1, 5)):  # a building's name before the street
            name = self.streets.namer.name(" ".join(words[skipped:]))
            if self.streets.is_exact(name):
                found = tuple(self.streets.find(name))
                yield Reading(found, " ".join(words[skipped:]), "", " ".join(words[:skipped]), SKIPPED)

    def _named(self, words: list[str], extra: str, rest: list[str]) -> Reading | None:
        """These words as a whole name, `rest` being left over."""
        text = " ".join(words)
        matches = tuple(self.streets.find(self.streets.namer.name(text)))
        return self._reading(matches, text, extra, " ".join(rest)) if matches else None

    def _in_front(self, words: list[str], extra: str, most: int) -> Iterator[Reading]:
        """The longest names the words begin with, of at most so many words."""
        for count in range(most, 0, -1):
            if count < len(words) and not self._may_end(words[:count], words[count]):
                continue
            reading = self._named(words[:count], extra, words[count:])
            if reading:
                yield reading
                if reading.matches[0].cost <= 0.1:
                    return

    def _has_number_in_front(self, words: list[str]) -> bool:
        """Digits before a name that is more than "Street"."""
        return len(words) > 1 and bool(_HOUSE.match(words[0])) and not self.words.short_words.issuperset(words[1:])

    def _may_end(self, words: list[str], following: str) -> bool:
        """Not after "21st" in "21st St", "Saint" in "High Street Saint Ives", an article, or "East" alone."""
        last = words[-1]
        if following in self.words.types and last not in self.words.types:
            return False
        if last in self.words.dropped or (last in ("st", "saint") and len(words) > 1 and words[-2] in self.words.types):
            return False
        return len(words) > 1 or words[0] not in self.words.short_words

    def _reading(self, matches: tuple[Match, ...], text: str, extra: str, rest: str) -> Reading:
        if not matches or not rest or self._is_explained(rest, matches[0].cost):
            return _reading((matches, text, extra, rest, 0.0))
        if matches[0].how == "exact":
            return Reading(matches, text, extra, rest, LEFT_OVER)
        numbered = bool(self.streets.names[matches[0].street].digits)
        return Reading(matches, text, extra, rest, LEFT_OVER_PARTS * (2 if numbered else 1))

    def _is_explained(self, rest: str, cost: float) -> bool:
        """Is what is left over a unit's number, a region or a city? A far city only behind a certain street."""
        rest = self.cities.without_region(rest)
        if not rest or rest.isdigit():
            return True
        kind = self.cities.judge(rest).kind
        return kind in ("own", "part") or (kind != "unknown" and cost <= 0.1)

    # --- likeness ----------------------------------------------------------------------------------------

    def _read_one_slip(self, unsure: dict[Texts, Reading | None]) -> None:
        """Texts that are one street with one slip, and nothing more than a number before and a city behind it."""
        drafts = {texts: self._simple_drafts(texts[0]) for texts in unsure if len(texts) == 1}
        found = self._slips.find([draft.text for some in drafts.values() for draft in some])
        for texts, some in drafts.items():
            likely = [draft for draft in some if draft.text in found]
            if len(likely) != 1:
                continue
            _, text, extra, rest, _ = likely[0]
            reading, certain = self._reading(found[text], text, extra, rest), unsure[texts]
            if certain is None or certain.cost > reading.cost:
                self._known[texts] = (reading, certain) if certain else (reading,)
                self._hasty.add(texts)

    def _simple_drafts(self, text: str) -> list[Reading]:
        """A text without the city at its end, and the same without a number in front; none when others are likely."""
        street, tail = self.cities.split_tail(text.split()[:MOST_WORDS])
        if self._to_street_word(street):
            return []
        drafts = [Reading((), " ".join(street), "", " ".join(tail))]
        if self._has_number_in_front(street):
            drafts.append(Reading((), " ".join(street[1:]), street[0], " ".join(tail)))
        return drafts

    def _read_by_likeness(
        self, unsure: dict[Texts, Reading | None], known: dict[Texts, tuple[Reading, ...]]
    ) -> None:  # fmt: skip
        """Repair the words; compare what is still unknown with all names; keep the cheapest readings."""
        readings = {texts: [certain] if certain else [] for texts, certain in unsure.items()}
        tries: list[tuple[Texts, StreetName, Reading]] = []
        for texts in unsure:
            for draft in self._drafts(texts):
                repaired = self.streets.repaired(draft.text)
                found = tuple(_dearer(match, REPAIR) for match in self.streets.find(repaired))
                if found:
                    readings[texts].append(self._reading(found, draft.text, draft.extra, draft.rest))
                names = dict.fromkeys((self.streets.namer.name(draft.text), repaired, *self._without_type(draft.text)))
                tries.extend((texts, name, draft) for name in names)
        distinct = list(dict.fromkeys(name for _, name, _ in tries))  # half of them come more than once
        like = {name: tuple(matches) for name, matches in zip(distinct, self.streets.find_like(distinct), strict=True)}
        for texts, name, draft in tries:
            if like[name]:
                readings[texts].append(self._reading(like[name], draft.text, draft.extra, draft.rest))
        for texts, found_readings in readings.items():
            likely = sorted(found_readings, key=lambda one: one.cost)
            known[texts] = tuple(likely[: 1 + OTHERS])

    def _without_type(self, text: str) -> Iterator[StreetName]:
        """ "Main Sreet St": the name without the second street word."""
        words = text.split()
        if len(words) > 2 and words[-1] in self.words.types and words[-2] not in self.words.types:
            yield self.streets.namer.name(" ".join(words[:-1]))

    def _drafts(self, texts: Texts) -> Iterator[Reading]:
        """The texts with a city taken off their end, and digits off their front."""
        for text in texts:
            words = text.split()[:MOST_WORDS]
            street, tail = self.cities.split_tail(words)
            if tail:
                yield Reading((), " ".join(words))
            yield Reading((), " ".join(street), "", " ".join(tail))
            if self._has_number_in_front(street):
                yield Reading((), " ".join(street[1:]), street[0], " ".join(tail))
            if len(street) > 1 and street[-2][0].isdigit() and street[-1] not in self.words.tokens:
                yield Reading((), " ".join(street[:-1]), "", " ".join(tail))  # "213th Ae"
            closed = self._to_street_word(street)
            if closed:
                yield Reading((), " ".join(street[:closed]), "", " ".join([*street[closed:], *tail]))

    def _to_street_word(self, words: list[str]) -> int:
        """How many words there are to the last street word when others stand behind it, else 0."""
        if self.words.type_first:
            return 0
        closed = next((at for at in range(len(words) - 1, 0, -1) if words[at] in self.words.types), 0) + 1
        return closed if 1 < closed < len(words) else 0


def _dearer(match: Match, cost: float) -> Match:
    return match._replace(cost=match.cost + cost, how="spelling")
