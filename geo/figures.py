"""Numbers and money in sentences, written as people in their country write them.

The window says how (Qt's locale, see desktop/language.py); without a window, as on the command line, they are
written as in English: 1,437 and GBP 140.
"""

from __future__ import annotations

from collections.abc import Callable

Number = Callable[[float, int], str]
Money = Callable[[float, str], str]


def _plain_number(value: float, decimals: int) -> str:
    shown = f"{value:,.{decimals}f}"
    return shown.removeprefix("-") if not float(shown.replace(",", "")) else shown


def _plain_money(hundredths: float, currency: str) -> str:
    return f"{currency}\u00a0{_plain_number(hundredths / 100, 2 if 0 < abs(hundredths) < 1000 else 0)}"


_number: Number = _plain_number
_money: Money = _plain_money


def number(value: float, decimals: int = 0) -> str:
    """1,900; without decimals unless asked for."""
    return _number(float(value), decimals)  # numpy's numbers are none of Qt's


def money(hundredths: float, currency: str) -> str:
    """Hundredths of a currency as £312 or CHF 312, with decimals only under 10."""
    return _money(float(hundredths), currency)


def write_figures(number: Number | None = None, money: Money | None = None) -> None:
    """Write figures another way from now on; None for the plain English one."""
    global _number, _money  # one country for the whole program
    _number, _money = number or _plain_number, money or _plain_money
