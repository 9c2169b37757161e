"""A shop that another window has open can be looked at, and nothing of it changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from campaigns.shop.shop import Shop
from desktop.actions import settings as settings_actions
from desktop.actions import shops
from desktop.actions.desk import READ_ONLY
from desktop.dialogs.read_only import OpenElsewhere
from desktop.main_window import MainWindow
from geo.errors import UserError
from tests.desktop.conftest import settle

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def elsewhere(shop_file: Path) -> Iterator[Shop]:
    """The same shop, open for writing."""
    with Shop.open(shop_file) as shop:
        yield shop


@pytest.fixture
def looking(qtbot: QtBot, empty_window: MainWindow, qapp: QApplication, elsewhere: Shop) -> MainWindow:
    """The window that was offered to look, and does."""
    shops.open_shop(empty_window.desk, elsewhere.path)
    settle(qtbot, empty_window)
    dialog = qapp.activeModalWidget()
    assert isinstance(dialog, OpenElsewhere)
    assert not empty_window.desk.session.is_open
    qtbot.mouseClick(dialog.go, LEFT)
    settle(qtbot, empty_window)
    return empty_window


def button(window: MainWindow, says: str) -> QAbstractButton:
    return next(one for one in window.findChildren(QAbstractButton) if one.accessibleName() == says and one.isVisible())


def test_it_is_said_all_the_time_and_what_would_change_it_is_off(qtbot: QtBot, looking: MainWindow) -> None:
    assert looking.desk.session.read_only
    assert looking.banner.isVisible()
    assert looking.banner.accessibleName() == "Read-only: open in another window"
    looking.open_room("customers")
    settle(qtbot, looking)
    assert looking.current.model.rowCount() > 1000
    for says in ("Add", "Import a list"):
        assert not button(looking, says).isEnabled()
        assert button(looking, says).toolTip() == READ_ONLY


CHANGES = {
    "today": ["Plan the promotion"],
    "review": ["Yes, this one", "By hand", "Ask for a second opinion"],
    "neighbourhoods": ["Draw", "Split", "Edge", "Merge", "Rename"],
    "promotions": ["New promotion"],
}


@pytest.mark.parametrize("room", CHANGES)
def test_in_every_room_what_changes_the_shop_is_off_and_says_why(qtbot: QtBot, looking: MainWindow, room: str) -> None:
    looking.open_room(room)
    settle(qtbot, looking)
    for says in CHANGES[room]:
        buttons = looking.current.findChildren(QAbstractButton)
        found = [one for one in buttons if says in (one.accessibleName(), one.text())]
        assert found, says
        for one in found:
            assert not one.isEnabled()
            assert READ_ONLY in one.toolTip()


def test_what_a_room_enables_later_stays_off(looking: MainWindow) -> None:
    made = looking.room("import").go
    made.setEnabled(True)
    assert not made.isEnabled()


def test_what_is_tried_all_the_same_is_refused_with_the_reason(qtbot: QtBot, looking: MainWindow) -> None:
    said: list[UserError] = []
    looking.desk.tasks.refused.disconnect()
    looking.desk.tasks.refused.connect(said.append)
    settings_actions.set_value(looking.desk, "name", "Another name")
    settle(qtbot, looking)
    assert [error.happened for error in said] == [READ_ONLY]
    assert looking.desk.session.settings.name != "Another name"


def test_once_it_is_closed_there_it_can_be_changed_here(qtbot: QtBot, looking: MainWindow, elsewhere: Shop) -> None:
    elsewhere.close()
    qtbot.mouseClick(looking.banner.button, LEFT)
    settle(qtbot, looking)
    assert not looking.desk.session.read_only
    assert not looking.banner.isVisible()
    looking.open_room("customers")
    settle(qtbot, looking)
    assert button(looking, "Add").isEnabled()
    assert button(looking, "Add").toolTip() == ""
