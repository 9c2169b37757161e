"""What an interval says, in words. Ranges are said as ranges."""

from __future__ import annotations

from math import floor

from geo.figures import number
from geo.texts import tr


def extra_visits(low: float, high: float) -> str:
    """A range of points as "between 2 and 9 extra visits per 100 people"."""
    first, last = _ends(low, high)
    if low >= 0 and first == last:
        return tr("about {count} extra visits per 100 people").format(count=first)
    if low >= 0:
        return tr("between {low} and {high} extra visits per 100 people").format(low=first, high=last)
    fewer, fewest = first.lstrip("-"), last.lstrip("-")
    if high <= 0 and fewer == fewest:
        return tr("about {count} fewer visits per 100 people").format(count=fewer)
    if high <= 0:
        return tr("between {low} and {high} fewer visits per 100 people").format(low=fewer, high=fewest)
    return tr("between {low} fewer and {high} extra visits per 100 people").format(low=fewer, high=last)


def extra_visits_shortly(low: float, high: float) -> str:
    """A rise as "between 2 and 9 extra visits", where it is said elsewhere that this is per 100 people."""
    first, last = _ends(low, high)
    if first == last:
        return tr("about {count} extra visits").format(count=first)
    return tr("between {low} and {high} extra visits").format(low=first, high=last)


def points(value: float) -> str:
    """A best guess: whole points, one decimal under one."""
    return _rounded(value, 0 if abs(value) >= 1 else 1).replace("-", "\N{MINUS SIGN}")


def _ends(low: float, high: float) -> tuple[str, str]:
    digits = 0 if abs(high - low) >= 2 and not 0 < min(abs(low), abs(high)) < 0.5 else 1
    return _rounded(low, digits), _rounded(high, digits)


def _rounded(value: float, digits: int) -> str:
    scale = 10**digits
    whole = floor(abs(value) * scale + 0.5) / scale
    return ("-" if value < 0 and whole else "") + number(whole, digits)
