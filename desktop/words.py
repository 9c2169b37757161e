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


def number(value: float, decimals: int = 0) -> str:
    """1,900. No decimals unless asked for."""
    if decimals:
        return locale().toString(float(value), "f", decimals)
    return locale().toString(round(value))


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
    return locale().toCurrencyString(float(units), sign, decimals)


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
        return ("Today", "Yesterday")[(today - when).days]
    shown = QDate(when.year, when.month, when.day)
    recent = today is not None and 0 <= (today - when).days < 14
    other_year = today is not None and when.year != today.year and (today - when).days > 180
    pattern = tr("ddd d MMM") if recent else tr("d MMM yyyy") if year or other_year else "d MMM"
    return locale().toString(shown, pattern)


def long_day(value: str | date) -> str:
    """Monday 11 January."""
    when = date.fromisoformat(value[:10]) if isinstance(value, str) else value
    return locale().toString(QDate(when.year, when.month, when.day), "dddd d MMMM")


def span(first: str | date, last: str | date) -> str:
    """25 January – 6 February; 4 – 17 January."""
    begin, end = (date.fromisoformat(v[:10]) if isinstance(v, str) else v for v in (first, last))
    same = (begin.year, begin.month) == (end.year, end.month)
    head = locale().toString(QDate(begin.year, begin.month, begin.day), "d" if same else "d MMMM")
    return f"{head} – {locale().toString(QDate(end.year, end.month, end.day), 'd MMMM')}"


def duration(seconds: float) -> str:
    """4 seconds, 3 minutes, 2 hours."""
    for size, one, many in ((3600, "hour", "hours"), (60, "minute", "minutes")):
        if seconds >= 1.5 * size or (size == 60 and seconds >= 55):
            count = max(1, round(seconds / size))
            return f"{count} {one if count == 1 else many}"
    count = max(1, round(seconds))
    return tr("{count} second").format(count=count) if count == 1 else tr("{count} seconds").format(count=count)


def in_words(count: int) -> str:
    """one, two ... ten; figures from eleven on."""
    small = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    return small[count] if 0 <= count < len(small) else number(count)


def people(count: int) -> str:
    """1 person, 214 people."""
    return "1 person" if count == 1 else tr("{count} people").format(count=number(count))


def several(count: int, one: str, many: str = "") -> str:
    """1 area, 4 areas."""
    return f"{number(count)} {one if count == 1 else many or one + 's'}"


def listed(names: list[str]) -> str:
    """a, b and c."""
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1] if names else ""


def month(value: date) -> str:
    """January."""
    return locale().standaloneMonthName(value.month)
