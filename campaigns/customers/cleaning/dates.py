"""Dates and times of day, with the order of day and month decided once for a whole column."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

MONTH_FIRST_COUNTRIES = {"US", "CA", "PH"}
_MONTH_WORDS = (
    "jan januar january janvier janv enero ene gennaio gen januari",
    "feb februar february fevrier fevr febrero febbraio februari",
    "mar march marz maerz mrz mars marzo maart mrt",
    "apr april avril avr abril abr aprile",
    "may mai mayo maggio mag mei",
    "jun june juni juin junio giugno giu",
    "jul july juli juillet juil julio luglio lug",
    "aug august aout agosto ago augustus",
    "sep sept september septembre septiembre settembre set",
    "oct october oktober okt octobre octubre ottobre ott",
    "nov november novembre noviembre",
    "dec december dez dezember decembre diciembre dic dicembre",
)
_MONTHS = {word: number for number, words in enumerate(_MONTH_WORDS, 1) for word in words.split()}
_ISO = re.compile(r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T ])")
_NUMBERS = re.compile(r"^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:$|[T ,])")
_DAY_MONTH = re.compile(r"^(\d{1,2})[-/.](\d{1,2})\.?$")
_MONTH_YEAR = re.compile(r"^(\d{1,2})[-/.](\d{4})$")
_NO_YEAR = re.compile(r"^--(\d{2})-?(\d{2})$")
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})(?:$|T)")
_WORDED = re.compile(
    r"^(?:[a-z]{2,10}[,.]? )?"
    r"(?:(\d{1,2})(?:st|nd|rd|th|\.|º)?[ \-/]+(?:de |of )?([a-z]{3,10})|([a-z]{3,10})[ .\-]+(\d{1,2})(?:st|nd|rd|th)?)"
    r"\.?(?:[ ,\-/]+(?:de )?(\d{4}|\d{2}))?(?:$|[ ,T])"
)
_SERIAL = re.compile(r"^\d{5}(?:\.\d+)?$")
_TIME = re.compile(r"(?:^|[T ])(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*([ap]\.?m\.?)?", re.IGNORECASE)


def month_first(cells: Iterable[str], country: str) -> tuple[bool, bool]:
    """(whether the month stands first in a column, whether the cells themselves decide that)."""
    first = second = 0
    for cell in cells:
        if found := _NUMBERS.match(cell):
            first += int(found[1]) > 12
            second += int(found[2]) > 12
    if first != second and (not first or not second):
        return second > first, True
    return country in MONTH_FIRST_COUNTRIES, False


@lru_cache(maxsize=1 << 14)
def read_date(text: str, month_comes_first: bool, this_year: int, past: bool = True) -> str:
    """YYYY-MM-DD, --MM-DD where no year is given, or "" when it is no date.

    Two figures of a year mean the latest year that is not to come (`past`).
    """
    text = text.strip()
    if found := _ISO.match(text) or _COMPACT.match(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.match(text) or _DAY_MONTH.match(text):
        year = _year(found[3], this_year, past) if found.re is _NUMBERS else 0
        month_comes_first &= "." not in found[0]  # nobody writes a month and then a point
        return _day(year, *_month_and_day(int(found[1]), int(found[2]), month_comes_first))
    if found := _NO_YEAR.match(text):
        return _day(0, int(found[1]), int(found[2]))
    if found := _WORDED.match(_plain(text)):
        month = _MONTHS.get(found[2] or found[3] or "", 0)
        return _day(_year(found[5], this_year, past) if found[5] else 0, month, int(found[1] or found[4]))
    return _from_serial(text)


def _month_and_day(a: int, b: int, month_comes_first: bool) -> tuple[int, int]:
    return (a, b) if (month_comes_first and a <= 12) or b > 12 else (b, a)


def _from_serial(text: str) -> str:
    """Days since 1899-12-30, as spreadsheets count them."""
    if not _SERIAL.match(text) or not 15000 < float(text) < 60000:
        return ""
    return (date(1899, 12, 30) + timedelta(days=int(float(text)))).isoformat()


def read_month(text: str) -> str:
    """The first day of "07/2025" or of a year alone, else ""."""
    if found := _MONTH_YEAR.match(text.strip()):
        return _day(int(found[2]), int(found[1]), 1)
    return _day(int(text), 1, 1) if re.fullmatch(r"(19|20)\d\d", text.strip()) else ""


@lru_cache(maxsize=1 << 12)
def read_time(text: str) -> str:
    """HH:MM, or "" when there is none."""
    found = _TIME.search(text)
    if not found:
        return ""
    hour, minute = int(found[1]), int(found[2])
    half = (found[3] or "").lower()[:1]
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else ""


def _year(text: str, this_year: int, past: bool) -> int:
    if len(text) == 4:
        return int(text)
    year = this_year // 100 * 100 + int(text)
    return year - 100 if year > this_year + (0 if past else 20) else year


def _day(year: int, month: int, day: int) -> str:
    try:
        found = date(year or 2000, month, day)
    except ValueError:
        return ""
    return found.isoformat() if year else f"--{month:02}-{day:02}"


def _plain(text: str) -> str:
    accents = str.maketrans("éèûäáíóúñç", "eeuaaiounc")
    return text.casefold().translate(accents)
