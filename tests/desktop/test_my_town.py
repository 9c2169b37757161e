"""A town of one's own: nothing is asked of anybody before the button is pressed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import start_shop
from desktop.actions import town as town_actions
from desktop.dialogs.my_town import MyTown
from desktop.dialogs.new_shop import NewShop
from desktop.main_window import MainWindow
from desktop.widgets.button import Button
from geo.errors import UserError
from geo.sources.overpass import ENDPOINT
from geo.town import Town
from tests.desktop.conftest import settle
from tests.geo.sources.test_overpass import MAP, answer, serving

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(start_shop, "home_folder", lambda: tmp_path / "home")
    return tmp_path / "home"


@pytest.fixture
def dialog(qtbot: QtBot, empty_window: MainWindow, qapp: QApplication) -> MyTown:
    find = next(b for b in empty_window.current.findChildren(Button) if b.text() == "Find my town")
    qtbot.mouseClick(find, LEFT)
    made = qapp.activeModalWidget()
    assert isinstance(made, MyTown)
    return made


def choose(qtbot: QtBot, window: MainWindow, dialog: MyTown, words: str) -> None:
    dialog.town.clear()
    qtbot.keyClicks(dialog.town, words)
    qtbot.keyClick(dialog.town, Qt.Key.Key_Return)
    settle(qtbot, window)


def test_a_town_is_found_offline_and_said_what_will_be_asked_of_whom(
    qtbot: QtBot, empty_window: MainWindow, dialog: MyTown
) -> None:
    with serving(answer(MAP)) as server:
        town_actions.set_server(empty_window.desk, server.url)
        assert not dialog.get.isEnabled()
        choose(qtbot, empty_window, dialog, "Lauf")
        assert dialog.list.item(0).text().startswith("Lauf an der Pegnitz, DE")
        assert dialog.get.isEnabled()
        dialog.radius.choose("8")
        said = dialog._asked.text()
        assert "16 × 16 km" in said and "127.0.0.1" in said and "Nothing about your shop or your customers" in said
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert server.asked == []


def test_one_button_gets_the_map_and_leads_on_to_the_shop(
    qtbot: QtBot, empty_window: MainWindow, dialog: MyTown, qapp: QApplication, home: Path
) -> None:
    with serving(answer(MAP)) as server:
        town_actions.set_server(empty_window.desk, server.url)
        choose(qtbot, empty_window, dialog, "50.0, 8.0")
        dialog.radius.choose("2")
        qtbot.mouseClick(dialog.get, LEFT)
        settle(qtbot, empty_window)
        settle(qtbot, empty_window)
    assert len(server.asked) == 1
    assert "(49.98203,7.97205,50.01797,8.02795)" in server.asked[0]["form"]["data"][0]
    made = next((home / "towns").glob("*.gpkg"))
    assert Town.open(made).info.addresses == 9
    assert [file.suffix for file in (home / "towns").iterdir()] == [".gpkg"], "the download itself is not kept"
    following = qapp.activeModalWidget()
    assert isinstance(following, NewShop)
    assert "9 addresses" in following._town_says.text()
    assert "This place" in empty_window.desk.settings.note(town_actions.LAST_DOWNLOAD)


@pytest.mark.parametrize(
    ("status", "body", "says"),
    [(403, b"", "refused the request"), (200, b"<html>hello</html>", "no map"), (400, b"", "did not understand")],
)
def test_what_the_server_does_wrong_is_said_and_the_button_is_there_again(
    qtbot: QtBot, empty_window: MainWindow, dialog: MyTown, status: int, body: bytes, says: str
) -> None:
    with serving(answer(body, status)) as server:
        town_actions.set_server(empty_window.desk, server.url)
        choose(qtbot, empty_window, dialog, "50.0, 8.0")
        qtbot.mouseClick(dialog.get, LEFT)
        settle(qtbot, empty_window)
    assert says in dialog._wrong.text()
    assert dialog._wrong.isVisible() and dialog.get.isEnabled()


def test_no_connection_is_said_in_a_plain_sentence(qtbot: QtBot, empty_window: MainWindow, dialog: MyTown) -> None:
    with serving(answer(MAP)) as server:
        town_actions.set_server(empty_window.desk, server.url)
    choose(qtbot, empty_window, dialog, "50.0, 8.0")
    qtbot.mouseClick(dialog.get, LEFT)
    settle(qtbot, empty_window)
    assert dialog._wrong.text().startswith("There is no connection to the map server")
    assert "Check the internet connection" in dialog._wrong.text()


def test_a_download_can_be_cancelled_and_leaves_nothing(
    qtbot: QtBot, empty_window: MainWindow, dialog: MyTown, home: Path
) -> None:
    with serving(answer(b"", 429, Retry_After="60")) as server:
        town_actions.set_server(empty_window.desk, server.url)
        choose(qtbot, empty_window, dialog, "50.0, 8.0")
        qtbot.mouseClick(dialog.get, LEFT)
        qtbot.waitUntil(lambda: "busy" in dialog._says.text(), timeout=10_000)
        assert dialog.stop.isVisible() and not dialog.get.isEnabled()
        qtbot.mouseClick(dialog.stop, LEFT)
        settle(qtbot, empty_window)
    assert dialog.isVisible() and dialog.get.isEnabled() and not dialog.stop.isVisible()
    assert not list(home.rglob("*.*"))


def test_files_one_has_become_a_town_without_any_server(
    qtbot: QtBot, empty_window: MainWindow, dialog: MyTown, tmp_path: Path, qapp: QApplication
) -> None:
    (tmp_path / "mill.osm").write_bytes(MAP)
    dialog.build([tmp_path / "mill.osm"])
    settle(qtbot, empty_window)
    settle(qtbot, empty_window)
    following = qapp.activeModalWidget()
    assert isinstance(following, NewShop)
    assert "9 addresses" in following._town_says.text()


def test_a_file_that_is_no_open_data_is_said(
    qtbot: QtBot, empty_window: MainWindow, dialog: MyTown, tmp_path: Path
) -> None:
    (tmp_path / "empty.osm").touch()
    dialog.build([tmp_path / "empty.osm"])
    settle(qtbot, empty_window)
    assert "empty.osm is empty." in dialog._wrong.text()


def test_an_unknown_town_is_answered_with_what_to_do(qtbot: QtBot, empty_window: MainWindow, dialog: MyTown) -> None:
    choose(qtbot, empty_window, dialog, "Zzyzxville")
    assert "take the nearest town" in dialog._wrong.text()
    assert not dialog.get.isEnabled()


def test_the_server_is_a_setting_and_nonsense_is_refused(qtbot: QtBot, window: MainWindow) -> None:
    window.open_room("settings", {"page": "town"})
    page: Any = window.current.pages["town"]
    page.server.clear()
    qtbot.keyClicks(page.server, "https://maps.example.org/api/interpreter")
    qtbot.keyClick(page.server, Qt.Key.Key_Return)
    assert town_actions.server_of(window.desk) == "https://maps.example.org/api/interpreter"
    page.server.clear()
    qtbot.keyClick(page.server, Qt.Key.Key_Return)
    assert town_actions.server_of(window.desk) == ENDPOINT
    with pytest.raises(UserError, match="no address of a server"):
        town_actions.set_server(window.desk, "maps please")
