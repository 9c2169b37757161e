"""The shop's password is set, changed and removed on the privacy page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from campaigns.shop.database import is_protected
from desktop.dialogs.new_password import NewPassword
from desktop.main_window import MainWindow
from desktop.widgets.text import Text
from tests.desktop.conftest import settle

pytest.importorskip("sqlcipher3", reason="without sqlcipher3 no shop can be protected")
LEFT = Qt.MouseButton.LeftButton
FIRST, SECOND = "heron at dawn", "coffee at noon"


class Privacy:
    """The page, and the dialog it opens."""

    def __init__(self, qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
        self.qtbot, self.window, self.qapp = qtbot, window, qapp
        window.open_room("settings", {"page": "privacy"})
        settle(qtbot, window)

    def ask(self, says: str) -> NewPassword:
        card = self.window.room("settings").pages["privacy"].password  # type: ignore[attr-defined]
        one = next(b for b in card.findChildren(QAbstractButton) if b.accessibleName() == says)
        self.qtbot.mouseClick(one, LEFT)
        dialog = self.qapp.activeModalWidget()
        assert isinstance(dialog, NewPassword)
        return dialog

    def go(self, dialog: NewPassword) -> None:
        self.qtbot.mouseClick(dialog.go, LEFT)
        settle(self.qtbot, self.window)


@pytest.fixture
def privacy(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> Privacy:
    return Privacy(qtbot, window, qapp)


def test_a_password_is_set_changed_and_removed(
    qtbot: QtBot, window: MainWindow, privacy: Privacy, shop_file: Path
) -> None:
    people = window.desk.session.view.db.execute("SELECT count(*) FROM customers").fetchone()[0]
    dialog = privacy.ask("Set a password")
    assert any("Nobody can recover it" in text.text() for text in dialog.findChildren(Text))
    qtbot.keyClicks(dialog.new, FIRST)
    qtbot.keyClicks(dialog.again, FIRST)
    privacy.go(dialog)
    assert is_protected(shop_file)
    assert window.desk.session.view.password == FIRST

    dialog = privacy.ask("Change it")
    qtbot.keyClicks(dialog.now, FIRST)
    qtbot.keyClicks(dialog.new, SECOND)
    qtbot.keyClicks(dialog.again, SECOND)
    privacy.go(dialog)
    assert window.desk.session.view.password == SECOND

    dialog = privacy.ask("Remove it")
    qtbot.keyClicks(dialog.now, SECOND)
    privacy.go(dialog)
    assert not is_protected(shop_file)
    assert window.desk.session.view.db.execute("SELECT count(*) FROM customers").fetchone()[0] == people
    assert window.current is window.room("settings")


def test_what_is_wrong_is_said_and_nothing_is_done(qtbot: QtBot, privacy: Privacy, shop_file: Path) -> None:
    dialog = privacy.ask("Set a password")
    qtbot.keyClicks(dialog.new, "short")
    privacy.go(dialog)
    assert dialog.wrong.text() == "This password is too short. Take at least 8 letters or signs."
    dialog.new.clear()
    qtbot.keyClicks(dialog.new, FIRST)
    qtbot.keyClicks(dialog.again, SECOND)
    privacy.go(dialog)
    assert dialog.wrong.text() == "The two are not the same."
    assert dialog.isVisible()
    dialog.reject()
    assert not is_protected(shop_file)


def test_a_password_is_not_changed_by_who_does_not_know_it(qtbot: QtBot, window: MainWindow, privacy: Privacy) -> None:
    dialog = privacy.ask("Set a password")
    qtbot.keyClicks(dialog.new, FIRST)
    qtbot.keyClicks(dialog.again, FIRST)
    privacy.go(dialog)
    dialog = privacy.ask("Remove it")
    qtbot.keyClicks(dialog.now, "a guess of mine")
    privacy.go(dialog)
    assert dialog.wrong.text() == "That is not the password of this shop."
    dialog.reject()
    assert window.desk.session.view.password == FIRST
