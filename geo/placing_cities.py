"""Is the city that a person wrote this town, a part of it, or somewhere else?

A city nobody knows must not lose a street that is certain; a city that is known and elsewhere must.
Cities elsewhere come from the list in resources/words/cities.zip (GeoNames, CC BY 4.0).
"""

from __future__ import annotations

import math
import zipfile
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from geo.address_text import fold
from geo.address_words import FOLDER, Words, known_countries

_FILLERS = frozenset(
    ("a", "d", "an", "der", "die", "am", "im", "in", "i", "ob", "bei", "on", "the", "of", "upon", "le", "la", "les",
     "sur", "en", "de", "du", "city", "town", "village")
)  # fmt: skip
_COMPASS = frozenset(("north", "south", "east", "west", "new", "upper", "lower", "n", "s", "e", "w"))


class Verdict(NamedTuple):
    """What a city's text means. `kind`: own (city `group` of the town), part (a quarter), near (a known city
    at `lat`, `lon`, `reach` km wide, that the town's data does not name), elsewhere, or unknown."""

    kind: str
    group: int = -1
    name: str = ""
    lat: float = 0.0
    lon: float = 0.0
    reach: float = 0.0


UNKNOWN = Verdict("unknown")


class Cities:
    """The names a town has for itself and its parts, and the cities round it."""

    def __init__(
        self,
        own: Iterable[tuple[str, int]],
        parts: Iterable[str],
        bbox: tuple[float, float, float, float],
        rows: int,
        words: Words,
    ) -> None:
        """`own` are the city names in the data of `rows` addresses and how many have each; bbox as in TownInfo."""
        self.words = words
        self.bbox = bbox
        west, south, east, north = bbox
        self.wide = max(15.0, distance_km(south, west, north, east) / 2)  # km within which a post town may lie
        self.groups: list[str] = []
        self.group_of: dict[str, int] = {}
        counts = sorted(dict(own).items(), key=lambda item: (-item[1], item[0]))
        for name, count in counts:
            if count * 500 >= rows or not self._is_far(name):  # a slip in the data is no part of the town
                self._enter(name)
        parts = list(parts)
        self._parts = {" ".join(_core(fold(part))) for part in parts} - set(self.group_of)
        self._family = self._relatives()
        self._tails = frozenset(
            {*self.group_of, *self._parts, *self._family, *map(fold, parts), *map(fold, self.groups)}
        )
        self._tail_ends = frozenset(name.rsplit(" ", 1)[-1] for name in self._tails if name)
        self._outer = frozenset(words.regions) | frozenset(words.countries)
        self._outer_ends = frozenset(name.rsplit(" ", 1)[-1] for name in self._outer)
        self._all_ends = self._outer_ends | self._tail_ends
        self._own_words = [(own, own.split(), group) for own, group in self.group_of.items()]
        self._own_names = sorted(self.group_of, key=self.group_of.__getitem__)
        self._related_names = sorted(self._parts | self._family)
        self._seen: dict[str, Verdict] = {}

    def judge(self, text: str) -> Verdict:
        """What a folded city text means; "" is unknown."""
        verdict = self._seen.get(text)
        if verdict is None:
            verdict = self._seen[text] = self._judge(text)
        return verdict

    def knows(self, text: str) -> bool:
        """Is this folded text certainly a city or a part of one, near or far?"""
        return self.judge(text).kind != "unknown"

    def _without_tail(self, words: list[str]) -> int:
        """How many words stay when regions and countries are taken off the end ("british columbia canada")."""
        end = len(words)
        while end and words[end - 1] in self._outer_ends:
            count = next((n for n in (3, 2, 1) if n <= end and " ".join(words[end - n : end]) in self._outer), 0)
            if not count:
                break
            end -= count
        return end

    def tail_length(self, words: list[str]) -> int:
        """How many of the last words are just a name of the town or a part of it, region and country behind it."""
        if not words or words[-1] not in self._all_ends:
            return 0
        end = self._without_tail(words)
        if end and words[end - 1] in self._tail_ends:
            for count in range(min(4, end - 1), 0, -1):
                if " ".join(words[end - count : end]) in self._tails:
                    return len(words) - end + count
        return 0

    def split_tail(self, words: list[str]) -> tuple[list[str], list[str]]:
        """Words of a street and the city, region and country that stand behind it without a comma."""
        end = self._without_tail(words) or len(words)
        for count in (4, 3, 2, 1):
            street = words[: end - count] if count < end else []
            if (
                street
                and not self.words.short_words.issuperset(street)
                and self.knows(" ".join(words[end - count : end]))
            ):
                return street, words[end - count :]
        return words[:end], words[end:]

    def without_region(self, text: str) -> str:
        """A city text without the region and country behind it, unless they are part of a known name."""
        words = text.replace(",", " ").split()
        end = self._without_tail(words)
        while end < len(words) and self.judge(" ".join(words[: end + 1])).kind in ("own", "part"):
            end += 1
        return " ".join(words[:end])

    def _judge(self, text: str) -> Verdict:
        text = self.words.also.get(text, text)
        text = " ".join(word for word in text.split() if not word.isdigit())
        key = " ".join(_core(text))
        if not key:
            return UNKNOWN
        if key in self.group_of:
            return Verdict("own", self.group_of[key], self.groups[self.group_of[key]])
        if key in self._parts or text in self._family:
            return Verdict("part", name=text)
        if self._is_sibling(text):
            return Verdict("elsewhere", name=text)
        verdict = self._own_in_short(key) or self._neighbour(text) or self._own_misspelt(key)
        head, _, tail = text.rpartition(" ")
        if verdict is None and head and len(tail) <= 3:
            verdict = self.judge(head)  # another country's region: "vancouver bc" in Queens
        return verdict or UNKNOWN

    def _own_in_short(self, key: str) -> Verdict | None:
        """ "Lauf" for Lauf an der Pegnitz, "Van" for Vancouver; "North Van" is another place."""
        head = key.split()
        for own, whole, group in self._own_words:
            if len(head) < len(whole) and whole[: len(head)] == head and head[0] not in _COMPASS:
                return Verdict("own", group, self.groups[group])
            if len(head) == len(whole) == 1 and len(key) >= 3 and own.startswith(key) and not self._listed(key):
                return Verdict("own", group, self.groups[group])
            if len(head) == 2 and head[0] in _COMPASS and len(head[1]) >= 3 and own.startswith(head[1]):
                return Verdict("elsewhere", name=key)
        return None

    def _own_misspelt(self, key: str) -> Verdict | None:
        slips = 0 if len(key) < 5 else 1 if len(key) < 8 else 2
        if not slips:
            return Verdict("part", name=key) if key in self._family else None
        own = _nearest(key, self._own_names, slips)
        if own:
            group = self.group_of[own]
            return Verdict("own", group, self.groups[group])
        return Verdict("part", name=key) if _nearest(key, self._related_names, slips) else None

    def _is_sibling(self, text: str) -> bool:
        """Another part of the large city that this town is a part of ("Brooklyn" in Queens)."""
        return any(city in self._family and text in parts for city, parts in self.words.within.items())

    def _listed(self, key: str) -> bool:
        return key in gazetteer(self.words.country)

    def _neighbour(self, text: str) -> Verdict | None:
        places = gazetteer(self.words.country).cities(text)
        if not places:
            return Verdict("elsewhere", name=text) if text in gazetteer("WORLD") else None
        lat, lon, people, _, usual = min(places, key=lambda place: self.away(place[0], place[1]))
        if usual in self.group_of:
            return Verdict("own", self.group_of[usual], self.groups[self.group_of[usual]])
        if self.away(lat, lon) > 25.0:
            return Verdict("elsewhere", name=text)
        return Verdict("near", name=text, lat=lat, lon=lon, reach=math.sqrt(max(people, 500) / (1500 * math.pi)))

    def away(self, lat: float, lon: float) -> float:
        """Kilometres from the town's box; 0 inside."""
        west, south, east, north = self.bbox
        return distance_km(lat, lon, min(max(lat, south), north), min(max(lon, west), east))

    def _is_far(self, name: str) -> bool:
        places = gazetteer(self.words.country).cities(without_region(fold(name), self.words))
        return bool(places) and min(self.away(place[0], place[1]) for place in places) > 3.0

    def _enter(self, name: str) -> None:
        """One of the town's own names; a rare misspelling of a frequent one joins it."""
        key = " ".join(_core(without_region(fold(name), self.words)))
        if not key or key in self.group_of:
            return
        if key[-1] in "0123456789" or len(key) < 2:
            return
        slips = 2 if len(key) >= 8 else 0
        for other, group in self.group_of.items():
            if OSA.distance(key, other, score_cutoff=slips) <= slips and other.split()[0][0] == key[0]:
                self.group_of[key] = group
                return
        self.group_of[key] = len(self.groups)
        self.groups.append(name)

    def group(self, name: str) -> int:
        """The group of a city as the town's data writes it; -1 when it is none."""
        return self.group_of.get(" ".join(_core(without_region(fold(name), self.words))), -1)

    def _relatives(self) -> frozenset[str]:
        """Names people write for a city that a part of this town belongs to ("Jamaica" in Queens)."""
        known = set(self.group_of) | self._parts
        related: set[str] = set()
        for city, parts in self.words.within.items():
            if known & (parts | {city}):
                related |= {city, *(parent for parent, kin in self.words.within.items() if city in kin)}
                related |= parts if not any(part in self.words.within for part in parts) else set()
        return frozenset(related)


def _nearest(text: str, names: list[str], most: int) -> str:
    """The first of the names with the fewest slips, at most so many; else ""."""
    found = process.extractOne(text, names, scorer=OSA.distance, score_cutoff=most)
    return str(found[0]) if found else ""


def _core(text: str) -> list[str]:
    tokens = text.replace("-", " ").replace("/", " ").replace(",", " ").split()
    return [token for token in tokens if token not in _FILLERS] or tokens


def without_region(text: str, words: Words) -> str:
    """A folded city text without the region and country behind it: "vancouver, bc" is "vancouver"."""
    while True:
        head, _, tail = text.rpartition(",") if "," in text else text.rpartition(" ")
        if not head or (tail.strip() not in words.regions and tail.strip() not in words.countries):
            return text
        text = head.strip(" ,")


def distance_km(lat: float, lon: float, lat2: float, lon2: float) -> float:
    """Kilometres between two near points (equirectangular)."""
    dx = (lon2 - lon) * math.cos(math.radians((lat + lat2) / 2))
    return 111.195 * math.hypot(lat2 - lat, dx)


City = tuple[float, float, int, str, str]  # latitude, longitude, people, region code, usual name (folded)


@cache
def gazetteer(country: str) -> Gazetteer:
    """The cities of a country (or WORLD, the large ones); empty when there is no list."""
    member = f"{country}.tsv"
    with zipfile.ZipFile(FOLDER / "cities.zip") as file:
        text = file.read(member).decode("utf-8") if member in file.namelist() else ""
    return Gazetteer(text)


class Gazetteer:
    """Cities by folded name; a line is taken apart only when its city is asked for."""

    def __init__(self, text: str) -> None:
        self._lines: dict[str, list[str]] = {}
        for line in text.splitlines():
            for name in line.partition("\t")[0].split("|"):
                self._lines.setdefault(name, []).append(line)

    def __contains__(self, name: str) -> bool:
        return name in self._lines

    def names(self) -> list[str]:
        """All names, in order."""
        return sorted(self._lines)

    def cities(self, name: str) -> list[City]:
        """The cities of a name."""
        return [_city(line) for line in self._lines.get(name, ())]

    def nearest(self, lat: float, lon: float) -> tuple[float, City] | None:
        """Kilometres to the nearest city, and that city; None when the list is empty."""
        found = [(distance_km(lat, lon, city[0], city[1]), city) for city in map(_city, self._all())]
        return min(found, default=None)

    def _all(self) -> set[str]:
        return {line for lines in self._lines.values() for line in lines}


def _city(line: str) -> City:
    names, lat, lon, people, region = line.split("\t")
    return float(lat), float(lon), int(people), region, names.partition("|")[0]


def country_of(lat: float, lon: float) -> str:
    """The country whose listed city is nearest to a point."""
    found = [(near[0], code) for code in known_countries() if (near := gazetteer(code).nearest(lat, lon))]
    return min(found)[1]


def region_of(lat: float, lon: float, words: Words) -> str:
    """The region (state, province) of the listed city nearest to a point, where the country has regions."""
    near = gazetteer(words.country).nearest(lat, lon) if words.regions else None
    return words.geonames_regions.get(near[1][3], near[1][3]) if near else ""
