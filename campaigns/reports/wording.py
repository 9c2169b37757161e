"""Figures as words on paper: percent, money, minutes, months."""

from __future__ import annotations

from datetime import date

from geo import figures
from geo.figures import number
from geo.texts import QT_TR_NOOP, day_in_year, tr

NARROW = "\u202f"  # a narrow space that does not break
TOO_FEW = QT_TR_NOOP("too few to say")  # compared with; translated where it is printed


def percent(share: float) -> str:
    """0.412 as "41 %"; what is not quite nothing is never 0 %."""
    if 0 < share < 0.01:
        return tr("under {share}").format(share=f"1{NARROW}%")
    return f"{number(share * 100)}{NARROW}%"


def count(of: int) -> str:
    """Thousands set apart."""
    return number(of)


def money(value: float, currency: str) -> str:
    """No decimals unless under 10."""
    return figures.money(100 * value, currency)


def amount(value: float) -> str:
    """The same without the currency."""
    return number(value, 2 if 0 < abs(value) < 10 else 0)


def minutes(value: float) -> str:
    """Whole minutes, at least one."""
    return tr("{minutes} min").format(minutes=max(1, round(value))).replace(" ", "\u00a0")


def long_date(day: date) -> str:
    """11 January 2027."""
    return day_in_year(day)


def short_month(day: date) -> str:
    """Jan."""
    return tr(SHORT_MONTHS[day.month - 1])


SHORT_MONTHS = (
    QT_TR_NOOP("Jan"),
    QT_TR_NOOP("Feb"),
    QT_TR_NOOP("Mar"),
    QT_TR_NOOP("Apr"),
    QT_TR_NOOP("May"),
    QT_TR_NOOP("Jun"),
    QT_TR_NOOP("Jul"),
    QT_TR_NOOP("Aug"),
    QT_TR_NOOP("Sep"),
    QT_TR_NOOP("Oct"),
    QT_TR_NOOP("Nov"),
    QT_TR_NOOP("Dec"),
)
