"""One key for the many spellings of a street name, so that two sources can be joined on it.

Only for joining data with data, where a wrong joint is worse than none. Reading what people write is the
geocoder's work and knows far more.
"""

from __future__ import annotations

import re
import unicodedata

_SHORT = {
    "avenue": "av", "ave": "av", "avn": "av", "boulevard": "bd", "blvd": "bd", "boul": "bd", "street": "st",
    "str": "st", "strasse": "st", "road": "rd", "drive": "dr", "drv": "dr", "crescent": "cr", "cres": "cr",
    "place": "pl", "court": "ct", "crt": "ct", "lane": "ln", "square": "sq", "terrace": "ter", "terr": "ter",
    "highway": "hwy", "parkway": "pkwy", "circle": "cir", "turnpike": "tpke", "expressway": "expy", "mount": "mt",
    "saint": "st", "sainte": "ste", "north": "n", "south": "s", "east": "e", "west": "w", "northeast": "ne",
    "northwest": "nw", "southeast": "se", "southwest": "sw", "chemin": "ch", "route": "rte", "allee": "all",
    "platz": "pl", "impasse": "imp", "esplanade": "esp", "plaza": "plz", "trail": "trl", "close": "cl",
    "grove": "gr", "gardens": "gdns", "heights": "hts", "doctor": "dr",
}  # fmt: skip
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d"})
_WORD = re.compile(r"[^\W_]+")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)$")
_STRASSE = re.compile(r"(\w{2,})(?:strasse|str)$")


def street_key(name: str) -> str:
    """ "E 13TH AV" and "East 13th Avenue" → "e 13 av"; "Hauptstr." and "Hauptstraße" → "haupt st"."""
    words = _WORD.findall(plain(name).replace("'", "").replace("’", ""))
    return " ".join(_short(word) for word in words)


def plain(text: str) -> str:
    """Lower case without accents."""
    folded = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


def _short(word: str) -> str:
    ordinal = _ORDINAL.match(word)
    if ordinal:
        return ordinal[1]
    compound = _STRASSE.match(word)
    if compound:
        return f"{compound[1]} st"
    return _SHORT.get(word, word)


def number_key(number: str) -> str:
    """ "12 A" and "12a" → "12a"."""
    return "".join(plain(number).split())


def tidy(text: object) -> str:
    """Text of one line, without control characters or doubled blanks; None is the empty string."""
    if text is None:
        return ""
    written = str(text)
    if written.isascii() and written.isprintable():
        return " ".join(written.split())
    written = unicodedata.normalize("NFC", written)
    return " ".join("".join(letter if letter.isprintable() else " " for letter in written).split())
