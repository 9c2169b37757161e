"""A made-up language: every text in brackets and 40 % longer, so that what is outside translation or cut off shows."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.chip import KeyCap
from desktop.widgets.segment_control import _Part
from desktop.widgets.sidebar import NavItem
from desktop.widgets.text import Text
from desktop.widgets.top_bar import UndoButton
from geo.texts import speak

OPEN, CLOSE = "⟦", "⟧"
SHOWN = ("text", "placeholderText", "accessibleName", "accessibleDescription", "toolTip", "currentText")
ELIDED = (NavItem, UndoButton, _Part)  # end in an ellipsis when there is no room, with the whole text as a tooltip


def pseudo(text: str, one: str, count: int) -> str:
    """A text of the made-up language."""
    said = one if count == 1 and one else text
    return f"{OPEN}{said}{'~' * int(len(said) * 0.4)}{CLOSE}"


@contextmanager
def spoken() -> Iterator[None]:
    """Speak the made-up language for a while."""
    speak(pseudo)
    try:
        yield
    finally:
        speak(None)


def words_of(shop: Path) -> str:
    """Everything that stands in a shop's file and its town's: what is shown of it is data, no text of the program."""
    found = []
    for file in (shop, *shop.parent.glob("*.gpkg")):
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as db:
            names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            for name in (name for name in names if not name.startswith("rtree")):
                for row in db.execute(f'SELECT * FROM "{name}"'):
                    found += [value for value in row if isinstance(value, str)]
    with closing(sqlite3.connect(f"file:{shop}?mode=ro", uri=True)) as db:
        found += [f"{postcode} {city}" for postcode, city in db.execute("SELECT postcode, city FROM customers")]
    return "\n".join(found).casefold()


def texts_outside(window: QWidget, data: str) -> set[str]:
    """Texts that are shown or read out, came through no translation and are not the shop's own data."""
    return {text for text in shown_texts(window) if OPEN not in text and not is_data(text, data)}


def shown_texts(window: QWidget) -> Iterator[str]:
    """Every text of every visible widget with letters in it, key caps left out."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not isinstance(widget, KeyCap):
            for name in SHOWN:
                said = getattr(widget, name, str)()
                if isinstance(said, str) and re.search(r"[A-Za-z]{2}", said):
                    yield said


def is_data(text: str, data: str) -> bool:
    """Whether every part of a text stands in the data, or is a path, an address or a code."""
    text = re.sub(r"</?qt>", "", text)
    parts = re.split(r"[,;·“”\n]\s*|\s+[–-]\s+|:\s", text)
    return text == "Doorstep" or all(
        not re.search(r"[A-Za-z]{2}", part) or part.strip().casefold() in data or re.search(r"[/\\@]|\w\.\w", part)
        for part in parts
    )


def still_cut(qtbot: QtBot, window: QWidget) -> list[str]:
    """What stays cut off once sizes asked for while the room was filled have been given."""
    with contextlib.suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not cut_texts(window), timeout=2000)
    return cut_texts(window)


def cut_texts(window: QWidget) -> list[str]:
    """Controls narrower than their words, paragraphs lower than their lines, pages wider than their view."""
    return [
        f"{what} {type(widget).__name__}: {getattr(widget, 'text', str)()}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and not isinstance(widget, ELIDED) and (what := _cut(widget))
    ]


def _cut(widget: QWidget) -> str:
    if isinstance(widget, QToolButton):  # Qt's own, inside a field
        return ""
    if isinstance(widget, QAbstractButton) and widget.text() and widget.width() + 1 < widget.sizeHint().width():
        return "narrow"
    if isinstance(widget, Text) and widget.hasHeightForWidth():
        return "low" if widget.height() + 2 < widget.heightForWidth(widget.width()) else ""
    if isinstance(widget, QScrollArea) and widget.widget() is not None:
        return "wide" if widget.viewport().width() + 1 < widget.widget().width() else ""
    return ""
