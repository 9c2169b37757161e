"""A town's distinct street names, found by exact form, without blanks, by core name, and by likeness.

Likeness is the optimal string alignment distance (Damerau 1964, restricted) between core names, looked for
among the distinct names only: a town has thousands of them, not hundreds of thousands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from geo.address_text import fold
from geo.address_words import Words
from geo.street_names import StreetName, canonical_tokens, name_street, name_tokens

CHUNK = 256  # texts compared with all names at once
CLOSEST = 12  # like names kept for one text
_NUMBERED = re.compile(r"([a-z]{1,5}?)?(\d+)(st|nd|rd|th)?([a-z]*)$", re.ASCII)


class Match(NamedTuple):
    """One street a text may mean. `cost` grows with doubt: 0 exact, about 1 a letter; `how` names the doubt."""

    street: int
    cost: float
    how: str


class StreetIndex:
    """Street i is `names[i]`; `of_text` maps every spelling the town uses to its street."""

    def __init__(self, spellings: Iterable[str], words: Words) -> None:
        self.words = words
        self.names: list[StreetName] = []
        self.label: list[str] = []
        self.of_text: dict[str, int] = {}
        self._exact: dict[str, list[int]] = {}
        self._glued: dict[str, list[int]] = {}
        self._core: dict[str, list[int]] = {}
        self._vocabulary: set[str] = set()
        for spelling in spellings:
            self.add(spelling)
        self._cores: list[str] = []

    def add(self, spelling: str) -> int:
        """Enter one spelling as the town writes it; gives its street, -1 when it holds no word."""
        known = self.of_text.get(spelling)
        if known is not None:
            return known
        name = name_street(fold(spelling), self.words)
        if not name.key:
            return -1
        entry = self._exact.get(name.key)
        street = entry[0] if entry else self._new(name, spelling)
        self.of_text[spelling] = street
        return street

    def add_alias(self, street: int, spelling: str) -> None:
        """Another name of a street (name:fr, alt_name); a street whose own name it is comes first."""
        name = name_street(fold(spelling), self.words)
        if name.key and street not in self._exact.setdefault(name.key, []):
            self._enter(name, street)

    def _new(self, name: StreetName, spelling: str) -> int:
        self.names.append(name)
        self.label.append(spelling)
        self._enter(name, len(self.names) - 1)
        return len(self.names) - 1

    def _enter(self, name: StreetName, street: int) -> None:
        self._exact.setdefault(name.key, []).append(street)
        self._glued.setdefault(name.glued, []).append(street)
        self._core.setdefault(name.core.replace(" ", ""), []).append(street)
        self._vocabulary.update(name.key.split())
        self._cores = []

    # --- certain ways ------------------------------------------------------------------------------------

    def find(self, name: StreetName) -> list[Match]:
        """Streets of just this name, cheapest first: as written, without blanks, or but for type and direction."""
        exact = self._exact.get(name.key)
        if exact:
            return [Match(street, 0.0, "exact") for street in exact]
        glued = self._glued.get(name.glued)
        if glued:
            return [Match(street, 0.1, "joined") for street in glued]
        return self._compatible(name, self._core.get(name.core.replace(" ", ""), ()), 0.0, "parts")

    def is_exact(self, name: StreetName) -> bool:
        """Is there a street written just so?"""
        return name.key in self._exact

    def _compatible(self, name: StreetName, streets: Iterable[int], cost: float, how: str) -> list[Match]:
        found = []
        for street in streets:
            doubt = _part_doubt(name, self.names[street])
            if doubt is not None:
                found.append(Match(street, cost + doubt, how))
        return sorted(found, key=lambda match: (match.cost, match.street))

    # --- repair and likeness -----------------------------------------------------------------------------

    def repaired(self, text: str) -> StreetName:
        """A folded text with glued words parted and misspelt street words put right."""
        tokens: list[str] = []
        for token in text.replace("-", " ").replace("/", " ").replace(",", " ").split():
            tokens.extend([token] if self._knows(token) else self._mend(token))
        return name_tokens(tuple(canonical_tokens(" ".join(tokens), self.words)), self.words)

    def _knows(self, token: str) -> bool:
        return token in self.words.tokens or any(t in self._vocabulary for t in canonical_tokens(token, self.words))

    def _mend(self, token: str) -> list[str]:
        if any(map(str.isdigit, token)):
            return self._part_number(token)
        for at in range(2, len(token) - 1):
            if token[at:] in self.words.types and self._knows(token[:at]):
                return [token[:at], token[at:]]
        for at in range(len(token) - 2, 0, -1):
            if token[:at] in self.words.directions | {"north", "south", "east", "west"} and self._knows(token[at:]):
                return [token[:at], token[at:]]
        return [self._nearest_type(token) or token]

    def _part_number(self, token: str) -> list[str]:
        """ "e8thav" -> e, 8, av."""
        found = _NUMBERED.match(token)
        if not found:
            return [token]
        front, digits, _, back = found.groups()
        return [part for part in (front, digits, back) if part]

    def _nearest_type(self, token: str) -> str:
        """The street word a misspelt one must mean: one slip (two in a long word), and only one candidate."""
        if len(token) < 4:
            return ""
        slips = 1 if len(token) < 7 else 2
        near = [
            (OSA.distance(token, word, score_cutoff=slips), code)
            for word, code in self.words.tokens.items()
            if len(word) >= 4 and (code in self.words.type_codes or code in self.words.directions)
        ]
        least = min((d for d, _ in near if d <= slips), default=None)
        codes = {code for d, code in near if d == least}
        if least is None or len(codes) > 1 or self._is_like_a_name(token, least):
            return ""
        return codes.pop()

    def _is_like_a_name(self, token: str, slips: int) -> bool:
        """Is a word of the town's street names as near as that? ("broadwya" is no roadway.)"""
        names = (word for word in self._vocabulary if len(word) >= 4 and word not in self.words.tokens)
        return any(OSA.distance(token, word, score_cutoff=slips) <= slips for word in names)

    def find_like(self, names: Sequence[StreetName]) -> list[list[Match]]:
        """For every name the streets spelt nearly so (numbers in names must agree), cheapest first."""
        if not self._cores:
            self._cores = sorted(self._core)
        texts = [name.core.replace(" ", "") for name in names]
        found: list[list[Match]] = []
        for start in range(0, len(texts), CHUNK):
            part = texts[start : start + CHUNK]
            limits = np.array([_slips(text) for text in part])
            widest = int(limits.max(initial=0))
            distances = process.cdist(part, self._cores, scorer=OSA.distance, score_cutoff=widest, dtype=np.uint8)
            for row, name in enumerate(names[start : start + CHUNK]):
                found.append(self._like(name, distances[row], int(limits[row])))
        return found

    def _like(self, name: StreetName, distances: np.ndarray[tuple[int], np.dtype[np.uint8]], limit: int) -> list[Match]:
        matches: list[Match] = []
        for at in np.flatnonzero(distances <= limit):
            streets = [s for s in self._core[self._cores[at]] if self.names[s].digits == name.digits]
            matches += self._compatible(name, streets, float(distances[at]), "spelling")
        return sorted(matches, key=lambda match: (match.cost, match.street))[:CLOSEST]


def _slips(text: str) -> int:
    """How many slips of the key a name may hold. Numbers are never repaired: 92 is not 93."""
    if text.isdigit() or len(text) < 4:
        return 0
    return 1 if len(text) < 8 else 2 if len(text) < 14 else 3


def _part_doubt(asked: StreetName, street: StreetName) -> float | None:
    """What differing type and direction cost; None when they contradict each other."""
    doubt = 0.0
    if asked.type != street.type:
        if asked.type and street.type:
            if street.digits or asked.digits:
                return None  # 92nd Avenue and 92nd Street are two streets
            doubt += 1.2
        else:
            doubt += 0.4
    if asked.directions != street.directions:
        if asked.directions - street.directions:
            if street.directions:
                return None  # East is not West
            doubt += 0.5
        else:
            doubt += 0.3
    return doubt
