"""Texts that people read, in their language.

Texts are written in English where they are used. The window gives the translation (Qt's own, see
desktop/language.py); without a window, as on the command line, they stay English. The names `tr` and
`QT_TR_NOOP` and the order of the words are those that Qt's lupdate looks for.
"""

from __future__ import annotations

from collections.abc import Callable

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


def speak(translate: Translate | None) -> None:
    """Use another translation from now on; None for English."""
    global _translate  # one language for the whole program  # noqa: PLW0603
    _translate = translate or _english
