"""The markup of an e-mail: typed with buttons, kept as plain text, shown as its reader sees it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCursor
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from tests.desktop.conftest import settle

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def step(qtbot: QtBot, window: MainWindow) -> Any:
    window.open_room("promotion", {"playbook": "exam-week"})
    settle(qtbot, window)
    window.current.go_to(2)
    settle(qtbot, window)
    return window.current.steps[2]


def choose(step: Any, words: str) -> None:
    cursor = step.text.document().find(words)
    assert not cursor.isNull()
    step.text.setTextCursor(cursor)


def press(qtbot: QtBot, step: Any, icon: str) -> None:
    qtbot.mouseClick(step.markup.buttons[icon], LEFT)


def bold_words(step: Any) -> str:
    """What the preview shows in bold."""
    found, block = "", step.mail.document().begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            fragment = parts.fragment()
            found += fragment.text() if fragment.charFormat().fontWeight() >= QFont.Weight.Bold else ""
            parts += 1
        block = block.next()
    return found


def test_buttons_put_signs_round_words_and_the_preview_shows_them_formatted(qtbot: QtBot, step: Any) -> None:
    step.text.show_template("Coffee week\nDear {first_name|neighbour}, one is free.\nSee the menu\nShow {code}")
    for words, icon in (("Coffee week", "hash"), ("one", "bold"), ("free", "italic"), ("Show", "list")):
        choose(step, words)
        press(qtbot, step, icon)
    choose(step, "menu")
    press(qtbot, step, "link")
    qtbot.keyClicks(step.text, "shop.example")
    kept = (
        "# Coffee week\nDear {first_name|neighbour}, **one** is *free*.\n"
        "See the [menu](https://shop.example)\n- Show {code}"
    )
    assert step.text.template() == kept
    assert step._message().text == kept, "what is kept is plain text"
    qtbot.waitUntil(lambda: "one" in bold_words(step), timeout=5_000)
    shown = step.mail.toPlainText()
    assert "Coffee week" in shown and not {"*", "#", "{", "["} & set(shown)
    assert 'href="https://shop.example"' in step.mail.toHtml()
    assert step.mail.isVisible() and not step._says.isVisible()


def test_a_broken_link_is_told_while_it_is_written(qtbot: QtBot, step: Any) -> None:
    step.text.show_template("See [our menu](https://shop)")
    step._read()
    qtbot.waitUntil(
        lambda: any("https://shop does not work" in label.text() for label in step.findChildren(type(step._says))),
        timeout=5_000,
    )


def test_one_undo_takes_a_sign_off_again(qtbot: QtBot, step: Any) -> None:
    step.text.show_template("Hello")
    choose(step, "Hello")
    press(qtbot, step, "bold")
    assert step.text.template() == "**Hello**"
    step.text.undo()
    assert step.text.template() == "Hello"
    assert step.text.textCursor().position() <= len("Hello")
    step.text.moveCursor(QTextCursor.MoveOperation.End)


def test_other_channels_have_no_markup(qtbot: QtBot, step: Any) -> None:
    assert step.markup.isVisible()
    qtbot.mouseClick(step.tabs["sms"], LEFT)
    assert not step.markup.isVisible() and not step.mail.isVisible()
