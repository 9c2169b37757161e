"""What an interval says, in words. Ranges are said as ranges."""

from __future__ import annotations

from math import floor


def extra_visits(low: float, high: float) -> str:
    """A range of points as "between 2 and 9 extra visits per 100 people"."""
    digits = 0 if abs(high - low) >= 2 and not 0 < min(abs(low), abs(high)) < 0.5 else 1
    first, last = _rounded(low, digits), _rounded(high, digits)
    if low >= 0:
        return f"{_between(first, last)} extra visits per 100 people"
    if high <= 0:
        return f"{_between(first.lstrip('-'), last.lstrip('-'))} fewer visits per 100 people"
    return f"between {first.lstrip('-')} fewer and {last} extra visits per 100 people"


def points(value: float) -> str:
    """A best guess: whole points, one decimal under one."""
    return _rounded(value, 0 if abs(value) >= 1 else 1)


def money(hundredths: float, currency: str) -> str:
    """Money to the unit people think in: CHF 212."""
    return f"{currency} {hundredths / 100:,.0f}".replace("-0", "0") if abs(hundredths) < 50 else (
        f"{currency} {hundredths / 100:,.0f}"
    )  # fmt: skip


def _between(first: str, last: str) -> str:
    return f"about {first}" if first == last else f"between {first} and {last}"


def _rounded(value: float, digits: int) -> str:
    scale = 10**digits
    whole = floor(abs(value) * scale + 0.5) / scale
    return f"{-whole if value < 0 and whole else whole:.{digits}f}"
