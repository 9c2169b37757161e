"""Paragraphs and message templates."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from campaigns.promotions.wording import FIELDS
from desktop.theme import TYPES
from desktop.widgets.chip import Chip
from desktop.widgets.layout import STRETCH, column
from desktop.widgets.message_editor import MessageEditor
from desktop.widgets.text import Text, plain, read_stars

LETTERS = st.text(
    st.characters(blacklist_categories=["Cs", "Cc", "Zl", "Zp"], blacklist_characters="{}\ufffc*"), max_size=12
)


def test_stars_set_words_off(qapp: QApplication) -> None:
    assert read_stars("They reach **99 %** of it") == ("They reach 99 % of it", [(11, 4)])
    assert read_stars(plain("a ** b"))[1] == []


def test_a_paragraph_is_as_high_as_its_lines(qapp: QApplication) -> None:
    text = Text("one two three four five six seven eight nine ten", "body", wrap=True)
    line = TYPES["body"].line
    assert text.heightForWidth(2000) == line
    assert text.heightForWidth(120) >= 3 * line
    assert text.heightForWidth(120) % line == 0


def test_markup_from_outside_is_shown_as_it_is(qapp: QApplication) -> None:
    text = Text("<b>Bruno</b> & <img src=x>")
    assert text.text() == "<b>Bruno</b> & <img src=x>"
    assert text.textFormat() == Qt.TextFormat.PlainText


def test_a_template_comes_out_as_it_went_in(qtbot: QtBot) -> None:
    editor = MessageEditor(FIELDS)
    qtbot.addWidget(editor)
    for template in (
        "Hi {first_name|there},\n\nyour code: {code}\n{shop}",
        "",
        "{code}{code}",
        "no field {nothing} here",
    ):
        editor.show_template(template)
        assert editor.template() == template


@given(st.lists(st.one_of(LETTERS, st.sampled_from(["{code}", "{first_name|Hello}", "{area|}", "\n"])), max_size=8))
def test_any_template_comes_out_as_it_went_in(parts: list[str]) -> None:
    editor = MessageEditor(FIELDS)
    template = "".join(parts)
    editor.show_template(template)
    assert editor.template() == template


def test_a_field_is_deleted_as_one(qtbot: QtBot) -> None:
    editor = MessageEditor(FIELDS)
    qtbot.addWidget(editor)
    editor.show_template("Hi {first_name|there}!")
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.movePosition(QTextCursor.MoveOperation.Left)
    editor.setTextCursor(cursor)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.template() == "Hi !"


def test_a_field_survives_copy_and_paste(qtbot: QtBot) -> None:
    editor = MessageEditor(FIELDS)
    qtbot.addWidget(editor)
    editor.show_template("{first_name|Hello}, ")
    editor.selectAll()
    data = editor.createMimeDataFromSelection()
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    editor.setTextCursor(cursor)
    editor.insertFromMimeData(data)
    assert editor.template() == "{first_name|Hello}, {first_name|Hello}, "


def test_a_subject_stays_one_line(qtbot: QtBot) -> None:
    editor = MessageEditor(FIELDS, one_line=True)
    qtbot.addWidget(editor)
    editor.show_template("Hello")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.template() == "Hello"


def test_a_chip_without_room_for_its_words_takes_two_lines(qtbot: QtBot) -> None:
    page, chip = QWidget(), Chip("12 to 42 extra visits per 100 people", "good", wrap=True)
    qtbot.addWidget(page)
    page.setLayout(column(chip, STRETCH))
    page.resize(400, 200)
    page.show()
    assert chip.height() == 22
    page.resize(150, 200)
    assert (chip.width(), chip.height()) == (150, chip.heightForWidth(150))
    assert chip.height() > 30
