"""The empty start: the demo, or a shop of one's own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from desktop.actions import start_shop
from desktop.dialogs.new_shop import NewShop
from desktop.main_window import MainWindow
from desktop.rooms.welcome import begin
from tests.desktop.conftest import settle


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Shops go to a folder of the test's own."""
    monkeypatch.setattr(start_shop, "home_folder", lambda: tmp_path / "home")
    return tmp_path / "home"


def test_the_window_starts_with_three_ways(empty_window: MainWindow) -> None:
    room = empty_window.current
    assert room is not None and room.title == "Welcome"
    assert not empty_window.sidebar.isVisible()
    assert room._start.isVisible()


def test_the_smallest_window_shows_it_all_without_scrolling(qtbot: QtBot, empty_window: MainWindow) -> None:
    empty_window.resize(1100, 700)
    settle(qtbot, empty_window)
    (held,) = [area for area in empty_window.current.findChildren(QScrollArea) if area.isVisible()]
    qtbot.waitUntil(lambda: held.verticalScrollBar().maximum() == 0)


def test_the_demo_is_one_click_away(qtbot: QtBot, empty_window: MainWindow, demo_folder: Path, home: Path) -> None:
    shutil.copytree(demo_folder, home / "demo")
    qtbot.mouseClick(empty_window.current._start, Qt.MouseButton.LeftButton)
    settle(qtbot, empty_window)
    assert empty_window.desk.session.is_open
    assert empty_window.sidebar.isVisible()
    assert empty_window.desk.settings.last_shop == empty_window.desk.session.view.path


def test_a_shop_of_ones_own_needs_name_town_and_place(
    qtbot: QtBot, empty_window: MainWindow, demo_folder: Path, home: Path, qapp: QApplication
) -> None:
    begin(empty_window.desk, empty_window.current)
    settle(qtbot, empty_window)
    dialog = qapp.activeModalWidget()
    assert isinstance(dialog, NewShop)
    qtbot.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    assert dialog._wrong.text() == "The shop needs a name."
    dialog.name.setText("Quay Books")
    dialog.kind.choose("bookshop")
    dialog.set_town(next(demo_folder.glob("*.gpkg")))
    settle(qtbot, empty_window)
    dialog.place.setText("54.8986, 1.8992")
    qtbot.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    settle(qtbot, empty_window)
    settle(qtbot, empty_window)
    settings = empty_window.desk.session.settings
    assert (settings.name, settings.other["kind"]) == ("Quay Books", "bookshop")
    assert (home / "quay-books.doorstep").is_file()
    assert empty_window.room("customers")._pages.currentIndex() in (0, 1)


def test_file_names_are_free_and_tame(tmp_path: Path) -> None:
    assert start_shop.file_name("Café / Zoë's ../x") == "café-zoë-s-x"
    assert start_shop.file_name("???") == "shop"
    (tmp_path / "a.gpkg").touch()
    assert start_shop.free_path(tmp_path / "a.gpkg").name == "a-2.gpkg"
