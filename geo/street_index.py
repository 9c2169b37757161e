"""A town's distinct street names, found by exact form, without blanks, by core name, and by likeness.

Likeness is the optimal string alignment distance (Damerau 1964, restricted) between core names, looked for
among the distinct names only: a town has thousands of them, not hundreds of thousands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from rapidfuzz.distance import OSA

from geo.address_text import fold
from geo.address_words import Words
from geo.likeness import Likeness
from geo.street_names import KEPT, StreetName, StreetNamer

FIRST_LETTER = 0.4  # people rarely mistake the first letter
CLOSEST = 12  # like names kept for one text
_ZERO = re.compile(r"(?<=[a-z])0(?=[a-z])")
_NUMBERED = re.compile(r"([a-z]{1,5}?)?(\d+)(st|nd|rd|th)?([a-z]*)$", re.ASCII)


class Match(NamedTuple):
    """One street a text may mean. `cost` grows with doubt: 0 exact, about 1 a letter; `how` names the doubt."""

    street: int
    cost: float
    how: str


_match = partial(tuple.__new__, Match)  # a third of the work of Match(...)


class StreetIndex:
    """Street i is `names[i]`; `of_text` maps every spelling the town uses to its street."""

    def __init__(self, spellings: Iterable[str], words: Words) -> None:
        self.words = words
        self.namer = StreetNamer(words)
        self.names: list[StreetName] = []
        self.label: list[str] = []
        self.of_text: dict[str, int] = {}
        self._exact: dict[str, list[int]] = {}
        self._glued: dict[str, list[int]] = {}
        self._core: dict[str, list[int]] = {}
        self._wholes: dict[str, list[int]] = {}
        self._vocabulary: set[str] = set()
        self._short_endings = [(short, full) for short, full in words.endings if full.startswith(short)]
        self._type_words: dict[str, list[str]] = {}  # by first letter
        for word in sorted(word for word in words.types if len(word) > 2):
            self._type_words.setdefault(word[0], []).append(word)
        self._put_right: dict[str, list[str]] = {}
        self._whole_cores: dict[str, str] = {}
        self._strange: dict[str, bool] = {}
        self._known: dict[str, bool] = {}
        self._letters: set[str] = set()  # every four letters side by side in a name
        self._lettered = 0  # of so many names
        self._alike: list[Likeness | None] = [None, None]  # of _core and of _wholes, made when first asked for
        for spelling in spellings:
            self.add(spelling)

    def add(self, spelling: str) -> int:
        """Enter one spelling as the town writes it; gives its street, -1 when it holds no word."""
        known = self.of_text.get(spelling)
        if known is not None:
            return known
        name = self.namer.name(fold(spelling))
        if not name.key:
            return -1
        entry = self._exact.get(name.key)
        street = entry[0] if entry else self._new(name, spelling)
        self.of_text[spelling] = street
        return street

    def add_alias(self, street: int, spelling: str) -> None:
        """Another name of a street (name:fr, alt_name); a street whose own name it is comes first."""
        name = self.namer.name(fold(spelling))
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
        core = self._spelt_out(name)
        self._core.setdefault(core, []).append(street)
        for short, full in self._short_endings:
            if core.endswith(full):  # a slip in "Ulmenstr" is one slip in that, and many in "Ulmenstrasse"
                self._core.setdefault(core[: -len(full)] + short, []).append(street)
        whole = self._whole(name)
        self._wholes.setdefault(whole, []).append(street)
        if name.type and whole.endswith(full := self.words.full_types.get(name.type, name.type)) and full != name.type:
            self._wholes.setdefault(whole[: -len(full)] + name.type, []).append(street)
        self._vocabulary.update(name.key.split())
        self._known.clear()

    def _spelt_out(self, name: StreetName) -> str:
        """The core name in whole words without blanks, so that a slip in a short form weighs as one slip."""
        known = self._whole_cores.get(name.core)
        if known is None:
            if len(self._whole_cores) > KEPT:
                self._whole_cores.clear()
            full = self.words.full
            known = self._whole_cores[name.core] = "".join([full.get(token, token) for token in name.core.split()])
        return known

    def _whole(self, name: StreetName) -> str:
        """All of the name in whole words without blanks: "east13avenue"."""
        compass = (self.words.full.get(token, token) for token in sorted(name.directions))
        return "".join((*compass, self._spelt_out(name), self.words.full_types.get(name.type, name.type)))

    # --- certain ways ------------------------------------------------------------------------------------

    def find(self, name: StreetName) -> list[Match]:
        """Streets of just this name, cheapest first: as written, without blanks, or but for type and direction."""
        exact = self._exact.get(name.key)
        if exact:
            found = [_match((street, 0.0, "exact")) for street in exact]
            return found if name.type else found + self._typed(name, exact)
        glued = self._glued.get(name.glued)
        if glued:
            return [_match((street, 0.1, "joined")) for street in glued]
        return self._compatible(name, self._core.get(self._spelt_out(name), ()), 0.0, "parts")

    def _typed(self, name: StreetName, exact: list[int]) -> list[Match]:
        """Streets of the same name with a type: the data may have "Broughton" beside "Broughton Street"."""
        others = [street for street in self._core.get(self._spelt_out(name), ()) if street not in exact]
        return self._compatible(name, others, 0.0, "parts")

    def strange(self, words: Sequence[str]) -> list[int]:
        """Where words stand that are in no name `find` gives. Cheap: only whether their letters, four by four, are.

        A name found has its words' canonical forms side by side, or their whole forms; so these letters with it.
        """
        known = self._strange
        if len(known) > KEPT:
            known.clear()
        for word in words:
            if word not in known:
                known[word] = self._looks_strange(word)
        return [at for at, word in enumerate(words) if known[word]]

    def _looks_strange(self, word: str) -> bool:
        if not word.isalpha():
            return False
        tokens, words = self.namer.tokens(word), self.words
        if len(tokens) != 1 or any(tokens[0] in some for some in (words.dropped, words.directions, words.type_codes)):
            return False
        if len(self._glued) + len(self._core) != self._lettered:
            self._lettered = len(self._glued) + len(self._core)
            self._letters = {four for name in (*self._glued, *self._core) for four in _fours(name)}
        forms = (tokens[0], words.full.get(tokens[0], tokens[0]))
        return not any(self._letters.issuperset(_fours(form)) for form in forms)

    def is_exact(self, name: StreetName) -> bool:
        """Is there a street written just so?"""
        return name.key in self._exact

    def words_of_names(self) -> Iterator[str]:
        """The words of all names in full, but for types and directions."""
        return (word for core in {name.core for name in self.names} for word in map(self.in_full, core.split()))

    def in_full(self, token: str) -> str:
        """A canonical word of a name as the whole word: "st" in a name is "saint"."""
        return self.words.full.get(token, token)

    def of_core(self, name: StreetName, slips: float, how: str) -> list[Match]:
        """Streets of the same core name and the same digits in it: what type and direction cost, and so many slips."""
        found = self._compatible(name, self._core.get(self._spelt_out(name), ()), slips, how)
        return [match for match in found if self.names[match.street].digits == name.digits]

    def _compatible(self, name: StreetName, streets: Iterable[int], cost: float, how: str) -> list[Match]:
        found = []
        for street in streets:
            doubt = _part_doubt(name, self.names[street])
            if doubt is not None:
                found.append(_match((street, cost + doubt, how)))
        return sorted(found, key=lambda match: (match.cost, match.street)) if len(found) > 1 else found

    # --- repair and likeness -----------------------------------------------------------------------------

    def repaired(self, text: str) -> StreetName:
        """A folded text with glued words parted and misspelt street words put right."""
        text = _ZERO.sub("o", text)
        tokens: list[str] = []
        for token in text.replace("-", " ").replace("/", " ").replace(",", " ").split():
            right = self._put_right.get(token)
            if right is None:
                if len(self._put_right) > KEPT:
                    self._put_right.clear()
                right = self._put_right[token] = [token] if self.knows(token) else self._mend(token)
            tokens.extend(right)
        return self.namer.name(" ".join(tokens))

    def knows(self, token: str) -> bool:
        """Is a word in the name of a street, or one with a meaning of its own (a type, a direction)?"""
        known = self._known.get(token)
        if known is None:
            if len(self._known) > KEPT:
                self._known.clear()
            known = token in self.words.tokens or any(t in self._vocabulary for t in self.namer.tokens(token))
            self._known[token] = known
        return known

    def _mend(self, token: str) -> list[str]:
        if any(map(str.isdigit, token)):
            return self._part_number(token)
        if token.startswith("th") and token[2:] in self.words.types:
            return [token[2:]]  # "34 thavenue"
        for at in range(2, len(token) - 1):
            if token[at:] in self.words.types and token[:at] not in self.words.types and self.knows(token[:at]):
                return [token[:at], token[at:]]
        for at in range(len(token) - 2, 0, -1):
            if token[:at] in self.words.compass_words and self.knows(token[at:]):
                return [token[:at], token[at:]]
        return [self._nearest_type(token)]

    def _nearest_type(self, token: str) -> str:
        """The street word that a token is one slip away from ("avneue"), when there is only one; else the token."""
        near = self._types_near(token) if len(token) > 2 else frozenset()
        return next(iter(near)) if len(near) == 1 else token

    def _types_near(self, token: str) -> frozenset[str]:
        """Short forms are near only with the same first letter."""
        alike = [word for word in self._type_words.get(token[0], ()) if abs(len(word) - len(token)) <= 1]
        return frozenset(self.words.types[word] for word in alike if OSA.distance(token, word, score_cutoff=1) <= 1)

    def _part_number(self, token: str) -> list[str]:
        """ "e8thav" -> e, 8, av."""
        found = _NUMBERED.match(token)
        if not found:
            return [token]
        front, digits, _, back = found.groups()
        return [part for part in (front, digits, back) if part]

    def find_like(self, names: Sequence[StreetName]) -> list[list[Match]]:
        """For every name the streets spelt nearly so (numbers in names must agree), cheapest first."""
        found: list[dict[int, float]] = []
        by_core = self._near([self._spelt_out(name) for name in names], self._core)
        for name, near in zip(names, by_core, strict=True):
            costs: dict[int, float] = {}
            for street, slips in near:
                doubt = _part_doubt(name, self.names[street])
                if doubt is not None and self.names[street].digits == name.digits:
                    costs[street] = min(costs.get(street, 9.0), slips + doubt)
            found.append(costs)
        self._add_wholes(names, found)
        return [
            [
                Match(street, cost, "spelling")
                for cost, street in sorted([(cost, street) for street, cost in costs.items()])[:CLOSEST]
            ]
            for costs in found
        ]

    def _add_wholes(self, names: Sequence[StreetName], found: list[dict[int, float]]) -> None:
        """Compare with type and direction too, where the core name alone gave nothing near ("Eest 13th Avenuw")."""
        poor = [at for at, costs in enumerate(found) if min(costs.values(), default=9.0) > 1.0 + FIRST_LETTER]
        for at, near in zip(poor, self._near([self._whole(names[at]) for at in poor], self._wholes), strict=True):
            for street, slips in near:
                if _could_be(names[at], self.names[street]):
                    found[at][street] = min(found[at].get(street, 9.0), slips)

    def _near(self, texts: list[str], known: dict[str, list[int]]) -> Iterator[list[tuple[int, float]]]:
        """For every text the (street, slips) of the known texts within its limit; a wrong first letter costs more."""
        at = 0 if known is self._core else 1
        names = self._alike[at]
        if names is None or len(names.names) != len(known):
            names = self._alike[at] = Likeness(known)
        for text, near in zip(texts, names.near(texts, list(map(_slips, texts))), strict=True):
            yield [
                (street, slips + (0.0 if name[0] == text[0] else FIRST_LETTER))
                for name, slips in near
                for street in known[name]
            ]


def _fours(text: str) -> list[str]:
    return [text[at : at + 4] for at in range(len(text) - 3)]


def _slips(text: str) -> int:
    """How many slips of the key a name may hold. Numbers are never repaired: 92 is not 93."""
    letters = sum(map(str.isalpha, text))
    return 0 if letters < 3 else 1 if letters < 8 else 2 if letters < 14 else 3


def _could_be(asked: StreetName, street: StreetName) -> bool:
    """Do the parts that are certainly type, direction or number agree?"""
    if asked.digits != street.digits or (asked.type and street.type and asked.type != street.type):
        return False
    return not (asked.directions and street.directions and asked.directions != street.directions)


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
