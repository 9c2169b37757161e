"""The keys of the design: each works, each is listed under Settings, each is shown where its job is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.dialogs.menus import fill_undo_menu
from desktop.dialogs.palette import Palette
from desktop.main_window import MainWindow
from desktop.rooms.map_controls import ToolBox
from desktop.rooms.settings_pages import KEYS
from desktop.widgets.button import Button
from desktop.widgets.chip import KeyCap
from tests.desktop.conftest import settle

LISTED = {key: what for _title, keys in KEYS for key, what in keys}
# design.md, 4; "L layers" is not there: the map has no layers to choose from yet.
OF_THE_DESIGN = {
    "Ctrl 1", "Ctrl 2", "Ctrl 3", "Ctrl 4", "Ctrl 5", "Ctrl ,", "Ctrl K", "Ctrl Z", "Ctrl Shift Z", "Ctrl I", "Ctrl N",
    "Ctrl P", "F1", "Esc", "Arrows", "+  −", "0", "Tab", "Enter", "V", "D", "X", "M", "F2", "W", "1 – 9", "S", "P",
    "J  K", "Space", "Ctrl F",
}  # fmt: skip


def keys_of(widget: object) -> set[str]:
    """The shortcuts that a room or the window listens to."""
    return {shortcut.key().toString() for shortcut in widget.findChildren(QShortcut)}  # type: ignore[attr-defined]


def test_every_key_of_the_design_is_listed() -> None:
    assert set(LISTED) >= OF_THE_DESIGN


def test_every_listed_key_of_the_window_is_listened_to(qtbot: QtBot, window: MainWindow) -> None:
    wanted = [key for title, keys in KEYS for key, _what in keys if title in ("Rooms", "Everywhere")]
    listened = keys_of(window)
    assert {key.replace(" ", "+") for key in wanted} <= listened


@pytest.mark.parametrize(
    ("room", "keys"),
    [
        ("neighbourhoods", {"V", "D", "X", "B", "M", "F2", "W"}),
        ("review", {"S", "P", "Return", *map(str, range(1, 10))}),
        ("customers", {"Ctrl+F"}),
    ],
)
def test_every_key_of_a_room_is_listened_to(qtbot: QtBot, window: MainWindow, room: str, keys: set[str]) -> None:
    window.open_room(room)
    settle(qtbot, window)
    assert keys <= keys_of(window.room(room))


def test_the_keys_of_the_window_are_shown_where_their_jobs_are(
    qtbot: QtBot, window: MainWindow, qapp: QApplication
) -> None:
    for at, room in enumerate(("today", "customers", "neighbourhoods", "promotions", "results"), 1):
        assert window.sidebar.items[room].toolTip().endswith(f"(Ctrl+{at})")
    assert window.sidebar.items["settings"].toolTip().endswith("(Ctrl+,)")
    caps = {cap.text() for cap in window.top.findChildren(KeyCap)}
    assert {"Ctrl K", "Ctrl Z"} <= caps
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = qapp.activeModalWidget()
    assert isinstance(palette, Palette)
    shown = {one.aside for at in range(palette.list.count()) if (one := palette._of(at)) is not None}
    assert {"Ctrl I", "Ctrl N", "Ctrl P", "Ctrl Z", "Ctrl Shift Z", "F1", "Ctrl 1", "Ctrl 5", "Ctrl ,"} <= shown
    palette.reject()


def test_the_keys_of_a_room_are_shown_on_its_buttons(qtbot: QtBot, window: MainWindow) -> None:
    for room, button, key in (
        ("customers", "Import a list", "Ctrl+I"),
        ("promotions", "New promotion", "Ctrl+N"),
        ("review", "Skip", "S"),
        ("review", "By hand", "P"),
        ("review", "Yes, this one", "Enter"),
    ):
        window.open_room(room)
        settle(qtbot, window)
        found = next(b for b in window.current.findChildren(Button) if b.text() == button and b.isVisible())
        assert found.toolTip().endswith(f"({key})")


def test_every_tool_of_the_map_shows_its_key(qtbot: QtBot, window: MainWindow) -> None:
    window.open_room("neighbourhoods")
    settle(qtbot, window)
    tools = window.current.findChild(ToolBox)
    assert {button._key for button in tools.buttons.values()} == {"V", "D", "X", "B", "M", "F2", "W"}


def test_space_chooses_the_line_one_is_at(qtbot: QtBot, window: MainWindow) -> None:
    window.open_room("customers")
    settle(qtbot, window)
    table = window.current.table
    table.setFocus()
    table.selectionModel().setCurrentIndex(table.model().index(2, 0), table.selectionModel().SelectionFlag.NoUpdate)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [2]


def test_a_name_in_the_step_to_undo_has_the_inner_quotation_marks(window: MainWindow) -> None:
    window.top.back.show_step("Saved “Exam weeks”")
    assert window.top.back.text() == "Undo “Saved ‘Exam weeks’”"


def test_the_menu_of_undo_shows_the_key_that_does_it_again(qtbot: QtBot, window: MainWindow) -> None:
    window.desk.undo()
    settle(qtbot, window)
    menu = QMenu()
    qtbot.addWidget(menu)
    fill_undo_menu(menu, window.desk)
    assert menu.actions()[0].text().endswith("\tCtrl+Shift+Z")
