"""Any cell: what cannot be seen is taken out, and letters that were decoded twice are put right."""

from __future__ import annotations

import re

# Zero-width characters, marks of text direction, byte order marks, soft hyphens.
_INVISIBLE = dict.fromkeys(
    [0xAD, 0x61C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF]
)
_BLANKS = re.compile(r"\s+")
_TWICE = re.compile("[ÂÃÄÅâ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
_SPREADSHEET_ERRORS = re.compile(r"^(#(NAME\?|REF!|VALUE!|DIV/0!|N/A|NULL!|NUM!)|#{3,})$")
_NOTHING = frozenset([
    "-", "--", "—", "–", "?", ".", "n/a", "na", "n.a.", "none", "null", "nil", "unknown", "k.a.", "keine", "(blank)",
    "nan",
])  # fmt: skip


def tidy(text: str) -> str:
    """One line without invisible characters, controls and repeated blanks."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return _BLANKS.sub(" ", "".join(c for c in text.translate(_INVISIBLE) if c.isprintable() or c.isspace())).strip()


def tidy_lines(text: str) -> str:
    """The same, but line breaks are kept (notes)."""
    return "\n".join(tidy(line) for line in text.splitlines()).strip()


def is_nothing(text: str) -> bool:
    """A dash, "n/a", or what a spreadsheet shows for a cell it could not work out."""
    if not text or (len(text) < 10 and text.casefold() in _NOTHING):
        return True
    return text[0] == "#" and bool(_SPREADSHEET_ERRORS.match(text))


def without_apostrophe(text: str) -> str:
    """The apostrophe spreadsheets put before numbers that are text is taken off."""
    return text[1:] if text[:1] in ("'", "’", "`") and text[1:2].isalnum() | (text[1:2] == "+") else text


def decoded_once(text: str) -> str:
    """“CÃ©line” as “Céline”: UTF-8 that was read as Windows-1252 on its way here. Else the text itself."""
    if text.isascii() or not _TWICE.search(text):
        return text
    for encoding in ("cp1252", "latin-1"):
        try:
            return text.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
    return text
