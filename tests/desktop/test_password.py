"""A shop that is protected asks for its password, keeps it in memory only, and never guesses."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from campaigns.shop.database import cipher, is_protected, quoted
from desktop.actions import shops
from desktop.dialogs.password import PasswordDialog
from desktop.main_window import MainWindow
from tests.desktop.conftest import settle

WORD = "heron's door"


@pytest.fixture
def protected(shop_file: Path) -> Path:
    """The demo shop behind a password."""
    pytest.importorskip("sqlcipher3", reason="without sqlcipher3 no shop can be protected")
    made = shop_file.with_name("locked.doorstep")
    with closing(cipher().connect(str(shop_file), isolation_level=None)) as db:
        version = db.execute("PRAGMA user_version").fetchone()[0]
        application = db.execute("PRAGMA application_id").fetchone()[0]
        db.execute(f"ATTACH DATABASE '{made}' AS locked KEY {quoted(WORD)}")
        db.execute("SELECT sqlcipher_export('locked')")
        db.execute(f"PRAGMA locked.user_version = {version}")
        db.execute(f"PRAGMA locked.application_id = {application}")
    return made


def asked(qapp: QApplication) -> PasswordDialog:
    dialog = qapp.activeModalWidget()
    assert isinstance(dialog, PasswordDialog)
    return dialog


def test_a_protected_shop_opens_with_its_password_and_a_wrong_one_is_said(
    qtbot: QtBot, empty_window: MainWindow, qapp: QApplication, protected: Path
) -> None:
    desk = empty_window.desk
    assert is_protected(protected)
    shops.open_shop(desk, protected)
    settle(qtbot, empty_window)
    dialog = asked(qapp)
    assert dialog.wrong.isHidden()
    qtbot.keyClicks(dialog.word, "wrong")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    settle(qtbot, empty_window)
    again = asked(qapp)
    assert not again.wrong.isHidden()
    assert not desk.session.is_open
    qtbot.keyClicks(again.word, WORD)
    qtbot.keyClick(again.word, Qt.Key.Key_Return)
    settle(qtbot, empty_window)
    assert desk.session.is_open
    assert desk.session.view.path == protected


def test_the_password_stands_in_no_file(
    qtbot: QtBot, empty_window: MainWindow, protected: Path, tmp_path: Path
) -> None:
    shops.open_shop(empty_window.desk, protected, WORD)
    settle(qtbot, empty_window)
    empty_window.desk.settings.remember("window", empty_window.saveGeometry())
    empty_window.desk.settings._store.sync()
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert tmp_path / "settings.ini" in files
    assert not [file for file in files if WORD.encode() in file.read_bytes()]
