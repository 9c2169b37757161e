"""Help where it is needed: eight words explained, tips that leave, and why for every suggestion."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot

from desktop.dialogs.help import GLOSSARY, Help, read_page
from desktop.dialogs.why import Why
from desktop.main_window import PLACES, MainWindow
from desktop.models.tips import TIPS
from desktop.widgets.button import Button
from desktop.widgets.text import Text
from tests.desktop.conftest import settle

LEFT = Qt.MouseButton.LeftButton


def test_the_glossary_explains_eight_words() -> None:
    title, text = read_page(GLOSSARY)
    words = [line for line in text.splitlines() if line.startswith("**")]
    assert title == "Eight words"
    assert len(words) == 8


def test_every_page_of_help_leads_to_the_eight_words(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = qapp.activeModalWidget()
    assert isinstance(dialog, Help)
    qtbot.mouseClick(dialog.glossary, LEFT)
    assert "Kept aside" in dialog.findChild(QTextBrowser).toPlainText()
    dialog.reject()


def test_a_tip_leaves_when_it_was_read_and_does_not_come_back(qtbot: QtBot, window: MainWindow) -> None:
    window.open_room("customers")
    settle(qtbot, window)
    assert window.status.tip.text() == TIPS["customers"]
    qtbot.mouseClick(window.status.tip_read, LEFT)
    assert window.status.tip.text() == ""
    window.open_room("settings")
    window.open_room("customers")
    assert window.status.tip.text() == ""


def test_a_tip_leaves_with_the_room(qtbot: QtBot, window: MainWindow) -> None:
    window.open_room("results")
    assert window.status.tip.text() == TIPS["results"]
    window.open_room("settings")
    assert window.status.tip.text() == ""
    window.open_room("results")
    assert window.status.tip.text() == ""


def test_every_room_with_a_tip_exists() -> None:
    assert set(TIPS) <= set(PLACES)


def asked_why(qtbot: QtBot, qapp: QApplication, room: Any, name: str) -> list[str]:
    """What the dialog says after "Why this?" in a room."""
    button = next(b for b in room.findChildren(Button) if b.accessibleName().startswith(name) and b.isVisible())
    qtbot.mouseClick(button, LEFT)
    dialog = qapp.activeModalWidget()
    assert isinstance(dialog, Why)
    said = [label.text() for label in dialog.findChildren(Text)]
    dialog.reject()
    return said


def test_every_suggestion_says_why_with_its_figures(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
    for room in ("today", "promotions"):
        window.open_room(room)
        settle(qtbot, window)
        qtbot.waitUntil(lambda: any(b.isVisible() and b.accessibleName().startswith("Why this?")
                                    for b in window.current.findChildren(Button)))  # fmt: skip
        said = asked_why(qtbot, qapp, window.current, "Why this?")
        assert any(any(sign.isdigit() for sign in text) for text in said if text.startswith("·"))
