"""Figures as words on paper: percent, money, minutes, months."""

from __future__ import annotations

from datetime import date

NARROW = "\u202f"  # a narrow space that does not break
TOO_FEW = "too few to say"


def percent(share: float) -> str:
    """0.412 as "41 %"; what is not quite nothing is never 0 %."""
    if 0 < share < 0.01:
        return f"under 1{NARROW}%"
    return f"{share * 100:.0f}{NARROW}%"


def count(number: int) -> str:
    """Thousands set apart."""
    return f"{number:,}"


def money(value: float, currency: str) -> str:
    """No decimals unless under 10."""
    return f"{currency}\u00a0{amount(value)}"


def amount(value: float) -> str:
    """The same without the currency."""
    return f"{value:,.2f}" if 0 < abs(value) < 10 else f"{value:,.0f}"


def minutes(value: float) -> str:
    """Whole minutes, at least one."""
    return f"{max(1, round(value))}\u00a0min"


def long_date(day: date) -> str:
    """11 January 2027."""
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def short_month(day: date) -> str:
    """Jan."""
    return MONTH_NAMES[day.month - 1][:3]


MONTH_NAMES = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
               "November", "December")  # fmt: skip
