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
_COMMAS = ";|\n\r()[]{}\t\u2028\u2029"
_BLANKS = '."“”„«»*_\\<>?!=+~^%$@:¿¡' + "".join(map(chr, (*range(9), 11, 12, *range(14, 32), 127)))
_TABLE = str.maketrans(
    {
        **{chr(code): chr(code) for code in range(128)},  # a letter that is missing costs an exception inside
        **dict.fromkeys(_GONE),
        **dict.fromkeys(_COMMAS, ","),
        **dict.fromkeys(_BLANKS, " "),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **_LETTERS,
    }
)
_ELISION = re.compile(r"\b(l|d|dell|all|nell|sull|qu)'(?=\w)")
_MARKS = re.compile(r"[\u0300-\u036f]")


def fold(text: str) -> str:
    """Lower case, no accents, no dots or quotes; commas, hyphens, slashes and # stay; single blanks.

    Only the first 300 characters are read.
    """
    text = text[:LONGEST].lower().replace("’", "'")
    if "'" in text:
        text = _ELISION.sub(r"\1 ", text)
    if not text.isascii():
        text = _MARKS.sub("", unicodedata.normalize("NFKD", text.translate(_TABLE)))[:LONGEST].lower()
    return " ".join(text.translate(_TABLE).split())


@lru_cache(maxsize=4096)
def fold_again(text: str) -> str:
    """The same for texts that come again and again, such as cities."""
    return fold(text)
