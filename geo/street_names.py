"""One street name in the form that its spellings share: "E. 13th Avenue" and "13 AV EAST" are "e 13 ave"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from geo.address_words import Words

_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th|e|er|eme|ieme|de|ste|°|º)$", re.ASCII)
_SUFFIXES = frozenset(("st", "nd", "rd", "th"))
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


def canonical_tokens(text: str, words: Words) -> list[str]:
    """A folded street text as canonical words: abbreviations, ordinals, endings and articles settled."""
    tokens: list[str] = []
    written = text.replace("-", " ").replace("/", " ").replace(",", " ").replace("&", " ").split()
    for at, word in enumerate(written):
        if at and word in _SUFFIXES and _is_ordinal_ending(word, written[at - 1], written[at + 1 : at + 2], words):
            continue
        token = _canonical(word, words)
        if not tokens or token != tokens[-1]:  # "Ave Avenue" is said once
            tokens.append(token)
    kept = [token for token in tokens if token not in words.dropped]
    return _join_compass(kept or tokens)


def _is_ordinal_ending(word: str, number: str, following: list[str], words: Words) -> bool:
    """Does "45 th" mean 45th? "1 st" does only when a street word follows: 1 St is a street."""
    if not number.isdigit():
        return False
    if word in ("th", "nd"):
        return True
    ending = {"1": "st", "3": "rd"}.get(number[-1]) if number[-2:-1] != "1" else ""
    return word == ending and bool(following) and following[0] in words.types


def _canonical(token: str, words: Words) -> str:
    known = words.tokens.get(token)
    if known is not None:
        return known
    if token[0].isdigit():
        found = _ORDINAL.match(token)
        return found.group(1).lstrip("0") if found and found.group(1).lstrip("0") else token
    for short, full in words.endings:
        if token.endswith(short) and not token.endswith(full):
            token = token[: -len(short)] + full
            break
    for letters, letter in words.spellings:
        token = token.replace(letters, letter)
    return token


def _join_compass(tokens: list[str]) -> list[str]:
    """Two compass letters side by side are one direction: "N E" is "ne"."""
    joined: list[str] = []
    for token in tokens:
        if token in ("e", "w") and joined and joined[-1] in ("n", "s"):
            joined[-1] += token
        else:
            joined.append(token)
    return joined


def name_street(text: str, words: Words) -> StreetName:
    """The parts of a folded street text."""
    return name_tokens(tuple(canonical_tokens(text, words)), words)


@lru_cache(maxsize=200_000)
def _parts(tokens: tuple[str, ...], types: frozenset[str], compass: frozenset[str], type_first: bool) -> StreetName:
    first, last = 0, len(tokens)
    while last - first > 1 and tokens[first] in compass and any(t not in types for t in tokens[first + 1 : last]):
        first += 1
    while last - first > 1 and tokens[last - 1] in compass and any(t not in types for t in tokens[first : last - 1]):
        last -= 1
    directions = frozenset(tokens[:first] + tokens[last:])
    core, kind = tokens[first:last], ""
    if len(core) > 1:
        for at in (0, -1) if type_first else (-1, 0):
            if core[at] in types and (at == -1 or type_first):
                kind, core = core[at], core[1:] if at == 0 else core[:-1]
                break
    key = " ".join((*sorted(directions), *core, *((kind,) if kind else ())))
    digits = tuple(_DIGITS.findall(" ".join(core)))
    return StreetName(key, " ".join(core), kind, directions, digits)


def name_tokens(tokens: tuple[str, ...], words: Words) -> StreetName:
    """The parts of canonical words (see canonical_tokens)."""
    return _parts(tokens, words.type_codes, words.directions, words.type_first)
