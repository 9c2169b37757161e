"""The words round a house number → the streets they may mean, and what the rest says about the city.

The same words come again and again in a list of customers, so every distinct text is worked out once. What no
certain way finds is compared with the distinct street names all at once (street_index.find_like).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from geo.address_reader import ReadAddress
from geo.address_words import Words
from geo.placing_cities import UNKNOWN, Cities, Verdict
from geo.street_index import Match, StreetIndex
from geo.street_names import StreetName

MOST_WORDS = 14  # of one part of an address that are looked at
LEFT_OVER = 0.3  # doubt when words remain that are neither street nor city
LEFT_OVER_PARTS = 1.0  # the same when the street is not exact either
SKIPPED = 0.6  # the same when the words stand before the street ("Hill House High Street")
SURE = 0.5  # below, a reading is taken without looking for names spelt alike
OTHERS = 3  # readings of an unsure text kept beside the first
REPAIR = 0.6  # doubt when misspelt street words or glued words were put right
KEPT = 200_000  # distinct texts remembered


_HOUSE = re.compile(r"\d{1,6}[a-z]?$", re.ASCII)


class StreetWords(NamedTuple):
    """What decides the street of an address, and so what is remembered: all folded."""

    before: str
    after: str
    city: str
    region: str
    country: str
    numbered: bool


class StreetAnswer(NamedTuple):
    """The streets a text may mean (cheapest first) and what else it says.

    `others` are less likely readings of a text that is not certain, for the house number to decide between.
    `extra` are digits that stood before the street ("14" of "217 14 Jamaica Avenue"), `unit` a number behind it,
    `city` what the written city means, `elsewhere` the region or country that is not the town's, `text` the
    street as written.
    """

    matches: tuple[Match, ...]
    extra: str
    unit: str
    city: Verdict
    elsewhere: str
    text: str
    others: tuple[StreetAnswer, ...] = ()


class _Found(NamedTuple):
    matches: list[Match]
    text: str
    extra: str = ""
    left_over: str = ""
    skipped: bool = False


class StreetResolver:
    """Answers which streets texts mean, remembering every text it has seen."""

    def __init__(self, streets: StreetIndex, cities: Cities, region: str, words: Words) -> None:
        self.streets = streets
        self.cities = cities
        self.region = region
        self.words = words
        self._answers: dict[StreetWords, StreetAnswer] = {}
        self._sure: dict[tuple[str, ...], _Found | None] = {}
        self._unsure: dict[tuple[str, ...], list[_Found]] = {}

    def resolve(self, asked: Sequence[StreetWords]) -> list[StreetAnswer]:
        """One answer for each text, in order."""
        for known in (self._answers, self._sure, self._unsure):
            if len(known) > KEPT:
                known.clear()
        new = [text for text in dict.fromkeys(asked) if text not in self._answers]
        texts = {text: tuple(_street_texts(text, self.words)) for text in new}
        for parts in texts.values():
            if parts not in self._sure:
                found = self._certain(parts)
                self._sure[parts] = found if found and self._cost(found) < SURE else None
        self._read_by_likeness([p for p in dict.fromkeys(texts.values()) if not self._sure[p] and p not in self._unsure])
        for text, parts in texts.items():
            sure = self._sure[parts]
            self._answers[text] = self._answer(text, sure) if sure else self._best_answer(text, self._unsure[parts], parts)
        return [self._answers[text] for text in asked]

    # --- certain ways ------------------------------------------------------------------------------------

    def _certain(self, texts: Sequence[str]) -> _Found | None:
        """The best reading among exact names, names with something behind them, names with a part missing."""
        best: _Found | None = None
        for text in texts:
            for found in self._ways(text):
                cost = found.matches[0].cost
                if cost <= 0.1 and self._is_explained(found):
                    return found
                if best is None or self._cost(found) < self._cost(best):
                    best = found
        return best

    def _cost(self, found: _Found) -> float:
        return found.matches[0].cost + self._doubt(found)

    def _doubt(self, found: _Found) -> float:
        if self._is_explained(found):
            return 0.0
        if found.skipped:
            return SKIPPED
        if found.matches[0].how == "exact":
            return LEFT_OVER
        return LEFT_OVER_PARTS * (2 if self.streets.names[found.matches[0].street].digits else 1)

    def _is_explained(self, found: _Found) -> bool:
        rest = self._without_region(found.left_over)
        if not rest or rest.isdigit():
            return True
        kind = self.cities.judge(rest).kind
        return kind in ("own", "part") or (kind != "unknown" and found.matches[0].cost <= 0.1)

    def _ways(self, text: str) -> Iterator[_Found]:
        words = text.split()[:MOST_WORDS]
        yield from self._at_front(words, "")
        if len(words) > 1 and _HOUSE.match(words[0]):
            yield from self._at_front(words[1:], words[0])
        for skipped in range(1, min(len(words), 5)):  # a building's name before the street
            found = self._exact(words[skipped:])
            if found and len(words) - skipped > 1:
                yield found._replace(left_over=" ".join(words[:skipped]), skipped=True)

    def _at_front(self, words: list[str], extra: str) -> Iterator[_Found]:
        for count in range(len(words), 0, -1):
            text = " ".join(words[:count])
            name = self.streets.namer.name(text)
            if count < len(words) and not self._may_end(name, words[count]):
                continue
            matches = self.streets.find(name)
            if matches:
                yield _Found(matches, text, extra, " ".join(words[count:]))
                if matches[0].cost <= 0.1:
                    return

    def _may_end(self, name: StreetName, following: str) -> bool:
        """Not after "21st" in "21st St", nor after "Saint" or "East" alone."""
        if not name.type and following in self.words.types:
            return False
        return name.core not in self.words.type_codes and name.core not in self.words.directions

    def _exact(self, words: list[str]) -> _Found | None:
        text = " ".join(words)
        name = self.streets.namer.name(text)
        return _Found(self.streets.find(name), text) if self.streets.is_exact(name) else None

    # --- likeness ----------------------------------------------------------------------------------------

    def _read_by_likeness(self, unsure: list[tuple[str, ...]]) -> None:
        """Repair the words; compare what is still unknown with all names; keep the cheapest readings."""
        tries: list[tuple[int, StreetName, _Found]] = []
        readings: list[list[_Found]] = []
        for at, texts in enumerate(unsure):
            certain = self._certain(texts)
            readings.append([certain] if certain else [])
            for draft in self._drafts(texts):
                repaired = self.streets.repaired(draft.text)
                matches = [_dearer(match, REPAIR) for match in self.streets.find(repaired)]
                readings[at].append(draft._replace(matches=matches))
                names = dict.fromkeys((self.streets.namer.name(draft.text), repaired))
                tries.extend((at, name, draft) for name in names)
        for (at, _, draft), matches in zip(tries, self.streets.find_like([name for _, name, _ in tries]), strict=True):
            readings[at].append(draft._replace(matches=matches))
        for texts, found in zip(unsure, readings, strict=True):
            likely = sorted((one for one in found if one.matches), key=self._cost)
            self._unsure[texts] = likely[: 1 + OTHERS]

    def _best_answer(self, text: StreetWords, likely: list[_Found], texts: tuple[str, ...]) -> StreetAnswer:
        if not likely:
            return self._answer(text, _Found([], texts[0] if texts else ""))
        first, *others = (self._answer(text, found) for found in likely)
        return first._replace(others=tuple(others))

    def _drafts(self, texts: Sequence[str]) -> Iterator[_Found]:
        """The texts with a city taken off their end, and digits off their front."""
        for text in texts:
            words = text.split()[:MOST_WORDS]
            street, tail = self._split_tail(words)
            if tail:
                yield _Found([], " ".join(words))
            yield _Found([], " ".join(street), "", " ".join(tail))
            if len(street) > 1 and _HOUSE.match(street[0]):
                yield _Found([], " ".join(street[1:]), street[0], " ".join(tail))

    def _split_tail(self, words: list[str]) -> tuple[list[str], list[str]]:
        """Words of a street and the city, region and country that stand behind it without a comma."""
        end = len(words)
        while end > 1 and (words[end - 1] in self.words.countries or words[end - 1] in self.words.regions):
            end -= 1
        for count in (4, 3, 2, 1):
            if end - count >= 1 and self.cities.knows(" ".join(words[end - count : end])):
                return words[: end - count], words[end - count :]
        return words[:end], words[end:]

    # --- the rest of the address -------------------------------------------------------------------------

    def _answer(self, text: StreetWords, found: _Found) -> StreetAnswer:
        unit, rest = "", found.left_over
        if rest.split(" ", 1)[0].isdigit():
            unit, _, rest = rest.partition(" ")
        others = self._other_parts(text, found.text if found.matches else "")
        if not found.matches:
            others = [part for other in others for part in (other, " ".join(self._split_tail(other.split())[1]))]
        parts = [part for part in (text.city, rest, *others) if part]
        city = self._city(parts)
        doubt = self._doubt(found) if found.matches else 0.0
        matches = tuple(match._replace(cost=match.cost + doubt) for match in found.matches)
        return StreetAnswer(matches, found.extra, unit, city, self._elsewhere(text, parts), found.text)

    def _other_parts(self, text: StreetWords, street: str) -> list[str]:
        in_front = text.before if not text.numbered or not self.words.number_first else ""  # else a building's name
        parts = [part.strip() for part in f"{in_front},{text.after}".split(",")]
        return [part for part in parts if part and not part.startswith(street)] if street else parts

    def _city(self, parts: list[str]) -> Verdict:
        """What the city means: the first part that is known, the city's own cell first."""
        for part in parts:
            verdict = self.cities.judge(self._without_region(part) or part)
            if verdict.kind != "unknown":
                return verdict
        return UNKNOWN

    def _without_region(self, text: str) -> str:
        words = text.replace(",", " ").split()
        while words and (words[-1] in self.words.regions or words[-1] in self.words.countries):
            if len(words) > 1 and self.cities.judge(" ".join(words)).kind in ("own", "part"):
                break
            words.pop()
        return " ".join(words)

    def _elsewhere(self, text: StreetWords, parts: list[str]) -> str:
        """The region or country written, when it is not the town's; else ""."""
        country = self.words.countries.get(text.country, "")
        if country and country != self.words.country:
            return text.country
        regions = self.words.regions
        written = regions.get(text.region) or next((code for part in parts if (code := self._region_in(part))), "")
        return written if written and self.region and written != self.region else ""

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


def _dearer(match: Match, cost: float) -> Match:
    return match._replace(cost=match.cost + cost, how="spelling")


def street_words(read: ReadAddress) -> StreetWords:
    """What decides the street of an address that was read."""
    return StreetWords(read.before, read.after, read.city, read.region, read.country, bool(read.number))


def _street_texts(text: StreetWords, words: Words) -> Iterator[str]:
    """The parts of an address that may be its street, the likeliest first."""
    before = [part.strip() for part in text.before.split(",") if part.strip()]
    after = [part.strip() for part in text.after.split(",") if part.strip()]
    if not text.numbered:
        yield from before
    elif not before:
        yield from after[:1]
    elif words.number_first and after:
        yield after[0]
        yield before[-1]
    else:
        yield before[-1]
        yield from after[:1]
