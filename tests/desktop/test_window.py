"""Going about in the window with keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.dialogs.help import FOLDER, Help
from desktop.dialogs.palette import Palette
from desktop.main_window import PLACES, MainWindow
from desktop.rooms.today import greeting
from desktop.theme import keeper
from desktop.widgets.button import Button
from tests.desktop.conftest import settle

ROOMS = ["today", "customers", "import", "review", "neighbourhoods", "promotions", "results", "settings"]


def test_ctrl_and_a_number_open_a_room(qtbot: QtBot, window: MainWindow) -> None:
    for key, room in ((Qt.Key.Key_2, "customers"), (Qt.Key.Key_5, "results"), (Qt.Key.Key_Comma, "settings")):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.current is window.room(room)
        assert window.sidebar.items[room].isChecked()


def test_a_click_in_the_sidebar_opens_a_room(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(window.sidebar.items["settings"], Qt.MouseButton.LeftButton)
    assert window.current is window.room("settings")


def test_every_room_opens_and_every_control_in_it_says_its_name(qtbot: QtBot, window: MainWindow) -> None:
    for room in ROOMS:
        window.open_room(room)
        settle(qtbot, window)
        assert window.current is window.room(room)
        assert colours(window.grab().toImage()) > 8, room
        assert silent_controls(window) == [], room


def colours(picture: QImage) -> int:
    """How many colours there are in a picture."""
    return len({picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)})


def silent_controls(window: MainWindow) -> list[QWidget]:
    """Controls a screen reader would have nothing to say of."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)
    controls = [control for kind in kinds for control in window.findChildren(kind) if control.isVisible()]
    own = [control for control in controls if not control.objectName().startswith("qt_")]
    return [control for control in own if not (control.accessibleName() or getattr(control, "text", str)())]


def test_every_room_has_help(window: MainWindow) -> None:
    for room in PLACES:
        page = FOLDER / f"{window.room(room).help}.md"
        assert page.is_file(), room
        assert page.read_text(encoding="utf-8").startswith("# ")


def test_no_primary_button_leaves_a_small_window(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1100, 700)
    for room in ROOMS:
        window.open_room(room)
        settle(qtbot, window)
        for button in window.findChildren(Button):
            if button.isVisible() and button.property("kind") == "primary":
                corner = button.mapTo(window, button.rect().bottomRight())
                assert window.rect().contains(corner), (room, button.text())


def test_f1_opens_help_for_the_room(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
    window.open_room("results")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = qapp.activeModalWidget()
    assert isinstance(dialog, Help)
    words = dialog.findChild(QTextBrowser)
    assert words is not None and "kept aside" in words.toPlainText()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_palette_finds_a_person_and_goes_there(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
    row = window.desk.session.view.db.execute("SELECT id, name FROM customers WHERE name != '' LIMIT 1").fetchone()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = qapp.activeModalWidget()
    assert isinstance(palette, Palette)
    palette.field.setText(row["name"])
    assert palette.list.currentItem().text() == row["name"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    customers = window.room("customers")
    assert window.current is customers
    assert customers.detail.customer_id is not None


def test_the_palette_does_what_it_says(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = qapp.activeModalWidget()
    assert isinstance(palette, Palette)
    qtbot.keyClicks(palette.field, "dark")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    try:
        assert keeper().current.name == "dark"
        assert window.desk.settings.theme == "dark"
    finally:
        keeper().choose("light")


def test_a_narrow_window_keeps_icons_in_the_sidebar(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1100, 700)
    assert window.sidebar.width() == 64
    window.resize(1440, 900)
    assert window.sidebar.width() == 208


@pytest.mark.parametrize(
    ("hour", "says"), [(8, "Good morning"), (13, "Good afternoon"), (22, "Good evening"), (2, "Good evening")]
)
def test_greetings(hour: int, says: str) -> None:
    assert greeting(hour) == says
