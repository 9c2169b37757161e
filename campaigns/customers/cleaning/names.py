"""Names: one cell cut in two, order, capitals and titles put right; nothing is invented."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_PARTICLES = frozenset([
    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "ten",
    "zu", "zum", "zur", "af", "av", "bin", "ibn", "al", "el", "st", "st.", "'t", "y", "e", "op",
])  # fmt: skip
_TITLES = frozenset([
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "herr", "frau", "dhr", "mevr", "mme", "mlle", "srta", "sig",
    "sigra", "dott",
])  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_FOLD = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})


def split_name(full: str) -> tuple[str, str]:
    """(first, last) of a name in one cell: "Last, First", or the last word with the small words before it."""
    if full.count(",") == 1:
        last, first = (part.strip() for part in full.split(","))
        if last and first:
            return first, last
    words = full.replace(",", " ").split()
    if len(words) < 2:
        return full.strip(), ""
    cut = len(words) - 1
    while cut > 1 and words[cut - 1].casefold() in _PARTICLES:
        cut -= 1
    return " ".join(words[:cut]), " ".join(words[cut:])


def without_title(first: str) -> str:
    """“Dr. Anna” as “Anna”; a title alone is kept, since it may be all there is."""
    words = first.split()
    while len(words) > 1 and words[0].casefold().strip(".") in _TITLES:
        words = words[1:]
    return " ".join(words)


def tidy_case(name: str) -> str:
    """Capitals for a name written all in small or all in large letters; any other is left as its owner wrote it."""
    if not name or not (name.islower() or (name.isupper() and len(name.strip(".")) > 1)):
        return name
    if not _WORD.match(name):  # a formula, a sign, markup: nobody's spelling of a name
        return name
    first, *rest = name.split()
    return " ".join([_capital(first), *(w.lower() if w.casefold() in _PARTICLES else _capital(w) for w in rest)])


def _capital(word: str) -> str:
    def one(match: re.Match[str]) -> str:
        text = match.group().lower()
        text = text[:1].upper() + text[1:]
        if len(text) > 3 and text[1] in "'’" and text[0] in "OD":
            text = text[:2] + text[2].upper() + text[3:]
        return text

    return _WORD.sub(one, word)


def folded(name: str) -> str:
    """A name for comparing: small letters without accents and punctuation, words parted by one blank."""
    return name.lower() if name.isascii() and name.isalpha() else _folded(name)


@lru_cache(maxsize=1 << 16)
def _folded(name: str) -> str:
    if name.isascii():
        text = name.lower()
    else:
        decomposed = unicodedata.normalize("NFKD", name.casefold().translate(_FOLD))
        text = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", text.replace("'", "").replace("’", "")))
