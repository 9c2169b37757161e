"""Numbers, money, days and times as people read them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from geo.texts import tr

NARROW_SPACE = "\u202f"
SYMBOLS = {"EUR": "€", "GBP": "£"}


def locale() -> QLocale:
    """How this computer writes numbers; the plain C locale is read as English."""
    system = QLocale()
    return QLocale("en_GB") if system.language() == QLocale.Language.C else system


MINUS = "\N{MINUS SIGN}"


def number(value: float, decimals: int = 0) -> str:
    """1,900. No decimals unless asked for."""
    said = locale().toString(float(value), "f", decimals) if decimals else locale().toString(round(value))
    return said.replace("-", MINUS)  # a hyphen is too short, and lines break behind it


def percent(share: float) -> str:
    """0.41 -> 41 %."""
    return f"{number(share * 100)}{NARROW_SPACE}%"


def money(cents: float, currency: str) -> str:
    """Hundredths -> £312 or CHF 312; with decimals only under 10."""
    units = cents / 100
    decimals = 2 if 0 < abs(units) < 10 else 0
    sign = symbol(currency)
    if sign == currency:
        return f"{currency}\u00a0{number(units, decimals)}"
    minus = MINUS if units < 0 else ""  # some countries write (£3), which reads as an aside here
    return minus + locale().toCurrencyString(abs(float(units)), sign, decimals)


def symbol(currency: str) -> str:
    """The sign of a currency where it can mean no other: a dollar is $ only to those whose own dollar it is."""
    here = locale()
    if currency and currency == here.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode):
        return here.currencySymbol()
    return SYMBOLS.get(currency, currency)


def day(value: str | date, *, year: bool = False, today: date | None = None) -> str:
    """Wed 9 Dec; Today and Yesterday when `today` is given; another year is named."""
    when = date.fromisoformat(value[:10]) if isinstance(value, str) else value
    if today is not None and (today - when).days in (0, 1):
        return (tr("Today"), tr("Yesterday"))[(today - when).days]
    shown = QDate(when.year, when.month, when.day)
    recent = today is not None and 0 <= (today - when).days < 14
    other_year = today is not None and when.year != today.year and (today - when).days > 180
    pattern = tr("ddd d MMM") if recent else tr("d MMM yyyy") if year or other_year else tr("d MMM")
    return locale().toString(shown, pattern)


def long_day(value: str | date) -> str:
    """Monday 11 January."""
    when = date.fromisoformat(value[:10]) if isinstance(value, str) else value
    return locale().toString(QDate(when.year, when.month, when.day), tr("dddd d MMMM"))


def span(first: str | date, last: str | date) -> str:
    """25 January – 6 February; 4 – 17 January."""
    begin, end = (date.fromisoformat(v[:10]) if isinstance(v, str) else v for v in (first, last))
    same = (begin.year, begin.month) == (end.year, end.month)
    head = locale().toString(QDate(begin.year, begin.month, begin.day), tr("d") if same else tr("d MMMM"))
    tail = locale().toString(QDate(end.year, end.month, end.day), tr("d MMMM"))
    return f"{head} – {tail}"


def duration(seconds: float) -> str:
    """4 seconds, 3 minutes, 2 hours."""
    if seconds >= 5400:
        count = max(1, round(seconds / 3600))
        return tr("{n} hours", "{n} hour", count).format(n=number(count))
    if seconds >= 55:
        count = max(1, round(seconds / 60))
        return tr("{n} minutes", "{n} minute", count).format(n=number(count))
    count = max(1, round(seconds))
    return tr("{n} seconds", "{n} second", count).format(n=number(count))


def more_areas(count: int) -> str:
    """8 more areas: what a link says that shows the rest of them."""
    return tr("{n} more areas", "{n} more area", count).format(n=number(count))


def people(count: int) -> str:
    """1 person, 214 people."""
    return tr("{n} people", "{n} person", count).format(n=number(count))


def listed(names: list[str]) -> str:
    """a, b and c."""
    if len(names) < 2:
        return "".join(names)
    return tr("{some} and {last}").format(some=", ".join(names[:-1]), last=names[-1])


def month(value: date) -> str:
    """January."""
    return locale().standaloneMonthName(value.month)


def how_many(left: int, stayed: int) -> str:
    """158 people, 22 left out."""
    return tr("{people}, {n} left out").format(people=people(left), n=number(stayed)) if stayed else people(left)
