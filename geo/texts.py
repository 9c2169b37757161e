"""Texts that people read, in their language.

Texts are written in English where they are used. The window gives the translation (Qt's own, see
desktop/language.py); without a window, as on the command line, they stay English. The names `tr` and
`QT_TR_NOOP` and the order of the words are those that Qt's lupdate looks for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

Translate = Callable[[str, str, int], str]


def _english(text: str, one: str, count: int) -> str:
    return one if count == 1 and one else text


_translate: Translate = _english


def tr(text: str, one: str = "", count: int = -1) -> str:
    """The text in the person's language; the caller fills its {fields} afterwards with `format`.

    A text that counts is given for many and for one: tr("{n} areas", "{n} area", count).format(n=number(count)).
    The translation then has as many forms as its language needs.
    """
    return _translate(text, one, count)


def QT_TR_NOOP(text: str) -> str:
    """Mark a constant for translation; `tr` is called where it is shown."""
    return text


_language = "en"


def speak(translate: Translate | None, code: str = "en") -> None:
    """Use another translation from now on, of the language with this code; None for English."""
    global _translate, _language  # one language for the whole program
    _translate, _language = translate or _english, code


def language() -> str:
    """The code of the language in use, "en" or "de"."""
    return _language


def listed(names: Sequence[str]) -> str:
    """a, b and c."""
    some, last = ", ".join(names[:-1]), "".join(names[-1:])
    return tr("{some} and {last}").format(some=some, last=last) if some else last


def either(names: Sequence[str]) -> str:
    """a, b or c."""
    some, last = ", ".join(names[:-1]), "".join(names[-1:])
    return tr("{some} or {last}").format(some=some, last=last) if some else last


MONTHS = (
    QT_TR_NOOP("January"),
    QT_TR_NOOP("February"),
    QT_TR_NOOP("March"),
    QT_TR_NOOP("April"),
    QT_TR_NOOP("May"),
    QT_TR_NOOP("June"),
    QT_TR_NOOP("July"),
    QT_TR_NOOP("August"),
    QT_TR_NOOP("September"),
    QT_TR_NOOP("October"),
    QT_TR_NOOP("November"),
    QT_TR_NOOP("December"),
)


def month_of(day: date) -> str:
    """January."""
    return tr(MONTHS[day.month - 1])


def day_and_month(day: date) -> str:
    """4 January."""
    return tr("{day} {month}").format(day=day.day, month=month_of(day))


def day_in_year(day: date) -> str:
    """4 January 2027."""
    return tr("{day} {month} {year}").format(day=day.day, month=month_of(day), year=day.year)
