"""The words round a house number → the streets they may mean, and what the rest says about the city."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

from geo.address_list import ListedAddress, StreetText, Where
from geo.address_words import Words
from geo.placing_cities import UNKNOWN, Cities, Verdict
from geo.placing_readings import KEPT, Reading, StreetReader, Texts
from geo.street_index import Match, StreetIndex

CLEAR = 0.65  # the next street costs at least this much more: no need to weigh the two
PLAIN = 2.0  # a street at most this doubtful needs no weighing when its house is there


class StreetAnswer(NamedTuple):
    """The streets a text may mean (cheapest first) and what else it says.

    `others` are less likely readings of a text that is not certain, for the house number to decide between.
    `extra` are digits that stood before the street ("14" of "217 14 Jamaica Avenue"), `city` what the written
    city means, `elsewhere` the region or country that is not the town's, `text` the street as written.
    `clear`: one street, far ahead of any other, and nothing speaks of another place. `hasty`: there may be more
    than this, which matters when the house is not there (StreetResolver.resolve_fully).
    """

    matches: tuple[Match, ...]
    extra: str
    city: Verdict
    elsewhere: str
    text: str
    clear: bool = False
    others: tuple[StreetAnswer, ...] = ()
    hasty: bool = False


class Settled(NamedTuple):
    """What a reading says whatever the city: `rest` without a unit's number, `clear` unless another place is meant."""

    matches: tuple[Match, ...]
    extra: str
    text: str
    rest: str
    clear: bool


_settled_as = partial(tuple.__new__, Settled)
_new_answer = partial(tuple.__new__, StreetAnswer)  # a third of the work of StreetAnswer(...), many thousand times


class StreetResolver:
    """Answers which streets texts mean; a text remembers what it was found to mean (StreetText.meanings)."""

    def __init__(self, streets: StreetIndex, cities: Cities, region: str, words: Words) -> None:
        self.cities = cities
        self.region = region
        self.words = words
        self.remembered = 0  # meanings, which the texts of a list keep
        self._reader = StreetReader(streets, cities, words)
        self._places: dict[tuple[Any, ...], tuple[Verdict, str]] = {}
        self._settled: dict[Texts, tuple[list[Settled], bool]] = {}  # and whether they are hasty

    def resolve(self, asked: Sequence[ListedAddress]) -> list[StreetAnswer]:
        """One answer for each address, in order."""
        for known in (self._places, self._settled):
            if len(known) > KEPT:
                known.clear()
        found: list[StreetAnswer | None] = [one[1].meanings.get(one[2]) for one in asked]
        new = [at for at, known in enumerate(found) if known is None]
        self._learn([asked[at] for at in new])
        for at in new:
            one = asked[at]
            found[at] = one[1].meanings[one[2]]
        return found  # type: ignore[return-value]

    def _learn(self, new: Sequence[ListedAddress]) -> None:
        """Give the texts the meanings they have not yet, each once."""
        self._settle({one.text: None for one in new if one.text.settled is None})
        for _, text, where, _, _, _, _ in new:
            if where not in text.meanings:
                text.meanings[where] = self._answer(text, where)
                self.remembered += 1

    def _settle(self, texts: Iterable[StreetText]) -> None:
        """What each of the texts says whatever the city: the same for all whose street has the same parts."""
        known = self._settled
        parts_of = {text: self._street_texts(text) for text in texts}
        new = dict.fromkeys(parts for parts in parts_of.values() if parts not in known)
        readings = self._reader.read(new)
        for parts in new:
            known[parts] = _all_settled(readings[parts], parts), self._reader.is_hasty(parts)
        for text, parts in parts_of.items():
            text.settled, text.hasty = known[parts]

    def resolve_fully(self, asked: Sequence[ListedAddress]) -> list[StreetAnswer]:
        """The same with all that those may mean whose answers are hasty."""
        answers = self.resolve(asked)
        new = [(one.text, one.where) for one, answer in zip(asked, answers, strict=True) if answer.hasty]
        readings = self._reader.read_fully([self._street_texts(text) for text, _ in new])
        for text, where in new:
            text.full_meanings = text.full_meanings or {}
            if where not in text.full_meanings:
                parts = self._street_texts(text)
                text.full_meanings[where] = self._answer_of(text, where, _all_settled(readings[parts], parts))
        return [
            (one.text.full_meanings or {})[one.where] if answer.hasty else answer
            for one, answer in zip(asked, answers, strict=True)
        ]

    def _answer(self, text: StreetText, where: Where) -> StreetAnswer:
        settled = text.settled or []
        if len(settled) == 1:
            return self._one_answer(text, where, settled[0], text.hasty)
        answer = self._answer_of(text, where, settled)
        return answer._replace(hasty=True) if text.hasty else answer

    def _answer_of(self, text: StreetText, where: Where, settled: list[Settled]) -> StreetAnswer:
        first, *others = [self._one_answer(text, where, reading, False) for reading in settled]
        if not others:
            return first
        return first._replace(others=tuple(others), clear=first.clear and _is_clear(first.matches, others))

    def _one_answer(self, text: StreetText, where: Where, reading: Settled, hasty: bool) -> StreetAnswer:
        matches, extra, written, rest, clear = reading
        if matches and text.is_one_part:
            place: tuple[Any, ...] = (where, rest)
        else:
            place = (where, rest, *self._other_parts(text, matches, written))
        city, elsewhere = self._places.get(place) or self._place(place)
        return _new_answer((matches, extra, city, elsewhere, written, clear and not elsewhere, (), hasty))

    def _other_parts(self, text: StreetText, matches: tuple[Match, ...], written: str) -> Sequence[str]:
        """What stands beside the street between commas."""
        parts = [part.strip() for part in f"{self._in_front(text)},{text.after}".split(",")]
        if matches:
            return [part for part in parts if part and not part.startswith(written)]
        return [piece for part in parts for piece in (part, " ".join(self.cities.split_tail(part.split())[1])) if piece]

    def _street_texts(self, text: StreetText) -> Texts:
        """The parts of an address that may be its street, the likeliest first."""
        if text.parts is None:
            text.is_one_part = "," not in text.after and "," not in self._in_front(text)
            text.parts = self._parts_of(text)
        return text.parts

    def _in_front(self, text: StreetText) -> str:
        """What is before a number may be a building's name, where numbers stand first."""
        return text.before if not text.numbered or not self.words.number_first else ""

    def _parts_of(self, text: StreetText) -> Texts:
        if text.numbered and not text.before:
            return tuple(_after(text.after))
        before = tuple(_parts(text.before))
        if not text.numbered:
            first, rest = before[:1], before[1:]
            return tuple(part for part in first if part not in self.words.regions) + tuple(
                part for part in rest if (city := self.cities.without_region(part)) and not self.cities.knows(city)
            )
        after = tuple(_after(text.after))
        if not before:
            return after
        return (*after, before[-1]) if self.words.number_first and after else (before[-1], *after)

    # --- where it is -------------------------------------------------------------------------------------

    def _place(self, place: tuple[Any, ...]) -> tuple[Verdict, str]:
        where, *rest = place
        texts = [part for part in (where.city, *rest) if part]
        known = self._places[place] = (self._city(texts), self._elsewhere(where.region, where.country, texts))
        return known

    def _city(self, parts: list[str]) -> Verdict:
        """What the city means: the first part that is known, the city's own cell first."""
        for part in parts:
            verdict = self.cities.judge(self.cities.without_region(part) or part)
            if verdict.kind != "unknown":
                return verdict
        return UNKNOWN._replace(name=parts[0]) if parts else UNKNOWN

    def _elsewhere(self, region: str, country: str, parts: list[str]) -> str:
        """The region or country written, when it is not the town's; else ""."""
        code = self.words.countries.get(country, "")
        if code and code != self.words.country:
            return country
        foreign = next((part for part in parts if self._is_foreign(part)), "")
        if foreign:
            return foreign
        regions = self.words.regions
        written = regions.get(region) or next((code for part in parts if (code := self._region_in(part))), "")
        return written if written and self.region and written != self.region else ""

    def _is_foreign(self, part: str) -> bool:
        """Does a part end in another country's name, which is no name of the town's?"""
        for words in (part, part.rsplit(" ", 1)[-1]):
            code = self.words.countries.get(words)
            if code and code != self.words.country and len(words) > 2 and words not in self.words.regions:
                return self.cities.judge(part).kind not in ("own", "part")
        return False

    def _region_in(self, part: str) -> str:
        """A region's code at the end of a part, or the part itself."""
        words = part.split()
        while words and words[-1] in self.words.countries and words[-1] not in self.words.regions:
            words.pop()
        for count in (3, 2, 1):
            code = self.words.regions.get(" ".join(words[-count:]))
            if code and (count < len(words) or len(words[-1]) == 2) and not self.cities.knows(" ".join(words)):
                return code
        return ""


def _all_settled(readings: tuple[Reading, ...], parts: Texts) -> list[Settled]:
    """One at least: that of a text that means no street."""
    return [_settled(reading) for reading in readings or (Reading((), parts[0] if parts else ""),)]


def _settled(reading: Reading) -> Settled:
    matches, text, extra, rest, doubt = reading
    if rest and rest[0].isdigit() and rest.split(" ", 1)[0].isdigit():
        rest = rest.partition(" ")[2]  # a unit's number
    if doubt:
        matches = tuple(match._replace(cost=match.cost + doubt) for match in matches)
    return _settled_as((matches, extra, text, rest, _is_clear(matches, ())))


def _is_clear(matches: tuple[Match, ...], others: Sequence[StreetAnswer]) -> bool:
    """Is the first street plain, and every other (of this or the other readings) far behind it?"""
    if not matches or matches[0].cost > PLAIN:
        return False
    if len(matches) == 1 and not others:
        return True
    street, near = matches[0].street, matches[0].cost + CLEAR
    rivals = (*matches[1:], *(match for other in others for match in other.matches[:2]))
    return not any(rival.cost < near and rival.street != street for rival in rivals)


def _after(text: str) -> list[str]:
    """The first part behind the number; digits alone belong to what follows ("115 15, 219th Street")."""
    first = text.partition(",")[0].strip(" -/") if "," in text else text
    if first and not first.isdigit():
        return [first]
    parts = list(_parts(text))
    return [" ".join(parts[:2])] if len(parts) > 1 and parts[0].isdigit() else parts[:1]


def _parts(text: str) -> Iterator[str]:
    if "," not in text:
        return iter((text,) if text else ())
    return (part for written in text.split(",") if (part := written.strip(" -/")))
