"""Text as a person typed it → plain lower-case text that can be compared."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LONGEST = 300  # characters of one cell that are read; no address is longer, and a cell may hold a megabyte

_LETTERS = {
    "ß": "ss", "æ": "a", "ø": "o", "å": "a", "đ": "d", "ð": "d", "ł": "l", "œ": "o", "þ": "th", "ı": "i", "ŀ": "l",
}  # fmt: skip
_GONE = "'`´‘’ʼ\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_COMMAS = ";|\n\r()[]{}\u2028\u2029"
_BLANKS = '."“”„«»*_\\<>?!=+~^%$:¿¡' + "".join(map(chr, (*range(10), 11, 12, *range(14, 32), 127)))
_TABLE = str.maketrans(
    {
        **dict.fromkeys(_GONE),
        **dict.fromkeys(_COMMAS, ","),
        **dict.fromkeys(_BLANKS, " "),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "@": "&",  # "Main @ Hill"
        **_LETTERS,
    }
)
_ASCII_GONE = b"'`"
_ASCII = bytes(
    ord("," if char in _COMMAS else " " if char in _BLANKS else "&" if char == "@" else char.lower())
    for char in map(chr, range(128))
) + bytes(128)
_ELISION = re.compile(r"\b(l|d|dell|all|nell|sull|qu)'(?=\w)")
_MARKS = re.compile(r"[\u0300-\u036f]")


def fold(text: str) -> str:
    """Lower case, no accents, no dots or quotes; commas, hyphens, slashes and # stay; single blanks.

    Only the first 300 characters are read.
    """
    if len(text) > LONGEST:
        text = text[:LONGEST]
    if "'" in text or "’" in text:
        text = _ELISION.sub(r"\1 ", text.replace("’", "'").lower())
    if not text.isascii():
        text = text.lower().translate(_TABLE)
        text = _MARKS.sub("", unicodedata.normalize("NFKD", text))[:LONGEST].lower()
        if not text.isascii():
            return " ".join(text.translate(_TABLE).split())
    # bytes are translated by a table of 256, several times as fast as text by a dictionary
    return " ".join(text.encode("ascii").translate(_ASCII, _ASCII_GONE).decode("ascii").split())


@lru_cache(maxsize=4096)
def fold_again(text: str) -> str:
    """The same for texts that come again and again, such as cities."""
    return fold(text)
