"""One street name in the form that its spellings share: "E. 13th Avenue" and "13 AV EAST" are "e 13 ave"."""

from __future__ import annotations

import re
from functools import partial
from typing import NamedTuple

from geo.address_words import Words

KEPT = 100_000  # words remembered, and as many names
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th|e|er|eme|ieme|de|ste|°|º)$", re.ASCII)
_SUFFIXES = frozenset(("st", "nd", "rd", "th"))
_NOWHERE: frozenset[str] = frozenset()
_DIGITS = re.compile(r"\d+", re.ASCII)


class StreetName(NamedTuple):
    """A street name in parts. `core` is the name without type and directions; `key` all of it in one order."""

    key: str
    core: str
    type: str
    directions: frozenset[str]
    digits: tuple[str, ...]

    @property
    def glued(self) -> str:
        """The key without blanks, for names written together or apart."""
        return self.key.replace(" ", "")


_street_name = partial(tuple.__new__, StreetName)  # a third of the work of StreetName(...)


class StreetNamer:
    """Brings folded street texts into their shared form, by one country's words."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._known: dict[str, str] = {}
        self._names: dict[str, StreetName] = {}

    def name(self, text: str) -> StreetName:
        """The parts of a folded street text."""
        name = self._names.get(text)
        if name is None:
            if len(self._names) > KEPT:
                self._names.clear()
            name = self._names[text] = self._take_apart(text)
        return name

    def _take_apart(self, text: str) -> StreetName:
        words, tokens = self.words, self.tokens(text)
        first, last = (0, len(tokens)) if words.directions.isdisjoint(tokens) else self._between_directions(tokens)
        core, kind = tokens[first:last], ""
        if len(core) > 1:
            if words.type_first and core[0] in words.type_codes:
                kind, core = core[0], core[1:]
            elif core[-1] in words.type_codes:
                kind, core = core[-1], core[:-1]
        plain = " ".join(core)
        digits = () if plain.isalpha() else tuple(_DIGITS.findall(plain))
        if len(core) == len(tokens):
            return _street_name((plain, plain, "", _NOWHERE, digits))
        compass = frozenset(tokens[:first] + tokens[last:])
        key = " ".join((*sorted(compass), plain, kind)).strip()
        return _street_name((key, plain, kind, compass, digits))

    def _between_directions(self, tokens: list[str]) -> tuple[int, int]:
        """Where the name begins and ends without the directions round it; more than one street word must stay."""
        compass, first, last = self.words.directions, 0, len(tokens)
        while tokens[first:last] and tokens[first] in compass and self._is_name(tokens[first + 1 : last]):
            first += 1
        while tokens[first:last] and tokens[last - 1] in compass and self._is_name(tokens[first : last - 1]):
            last -= 1
        return first, last

    def _is_name(self, tokens: list[str]) -> bool:
        """ "Hill Road" may be a name, "Street" alone is none: South Street keeps its South."""
        return len(tokens) > 1 or (bool(tokens) and tokens[0] not in self.words.type_codes)

    def tokens(self, text: str) -> list[str]:
        """A folded street text as canonical words: abbreviations, ordinals, endings and articles settled."""
        tokens: list[str] = []
        written = text.replace("-", " ").replace("/", " ").replace(",", " ").replace("&", " ").split()
        for at, word in enumerate(written):
            if at and word in _SUFFIXES and self._is_ordinal_ending(word, written[at - 1], written[at + 1 : at + 2]):
                continue
            token = self._known.get(word) or self._learn(word)
            if not tokens or token != tokens[-1]:  # "Ave Avenue" is said once
                tokens.append(token)
        if not self.words.dropped.isdisjoint(tokens):
            tokens = [token for token in tokens if token not in self.words.dropped] or tokens
        return _join_compass(tokens) if len(tokens) > 2 else tokens

    def _is_ordinal_ending(self, word: str, number: str, following: list[str]) -> bool:
        """Does "45 th" mean 45th? "1 st" does only when a street word follows: 1 St is a street."""
        if not number.isdigit():
            return False
        if word in ("th", "nd"):
            return True
        ending = {"1": "st", "3": "rd"}.get(number[-1]) if number[-2:-1] != "1" else ""
        return word == ending and bool(following) and following[0] in self.words.types

    def _learn(self, word: str) -> str:
        if len(self._known) > KEPT:
            self._known.clear()
        token = self._known[word] = self._canonical(word)
        return token

    def _canonical(self, word: str) -> str:
        known = self.words.tokens.get(word)
        if known is not None:
            return known
        if word[0].isdigit():
            found = _ORDINAL.match(word)
            return found.group(1).lstrip("0") if found and found.group(1).lstrip("0") else word
        for short, full in self.words.endings:
            if word.endswith(short) and not word.endswith(full):
                word = word[: -len(short)] + full
                break
        for letters, letter in self.words.spellings:
            word = word.replace(letters, letter)
        return word


def _join_compass(tokens: list[str]) -> list[str]:
    """Two compass letters side by side are one direction: "N E" is "ne"."""
    joined = tokens[:1]
    for token in tokens[1:]:
        if token in ("e", "w") and joined[-1] in ("n", "s"):
            joined[-1] += token
        else:
            joined.append(token)
    return joined
