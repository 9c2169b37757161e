"""Settings, Backup: copies in people's words, and the way back to one."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from campaigns.shop.backup import list_backups
from desktop.main_window import MainWindow
from desktop.rooms import settings_backup
from desktop.widgets.button import Button
from desktop.widgets.text import Text
from tests.desktop.conftest import settle

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window: MainWindow) -> Any:
    window.open_room("settings", {"page": "backup"})
    return window.current.pages["backup"]


def buttons(page: Any, text: str) -> list[Button]:
    return [b for b in page.findChildren(Button) if b.text() == text and not b.isHidden()]


def test_a_copy_is_told_by_when_and_why_and_not_by_its_file_name(qtbot: QtBot, window: MainWindow, page: Any) -> None:
    qtbot.mouseClick(buttons(page, "Make a copy now")[0], LEFT)
    settle(qtbot, window)
    page.refresh()
    said = [label.text() for label in page.findChildren(Text) if not label.isHidden()]
    assert any(text.startswith("made by you, ") for text in said)
    assert any(text.startswith("Today ") for text in said)
    assert not any(".backup" in text for text in said)


def test_the_latest_copies_are_shown_first(
    qtbot: QtBot, window: MainWindow, page: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings_backup, "SHOWN", 3)
    for _ in range(10):
        window.desk.session.shop.backup("by hand")
    page.refresh()
    copies = list_backups(window.desk.session.view.path)
    names = [b.accessibleName() for b in buttons(page, "Go back to it")]
    assert len(names) == settings_backup.SHOWN
    assert names[0].endswith(settings_backup.moment(copies[0]))
    qtbot.mouseClick(next(b for b in page.findChildren(Button) if b.text().startswith("All ")), LEFT)
    assert len(buttons(page, "Go back to it")) == len(copies)


def test_going_back_to_a_copy_asks_first_and_can_itself_be_taken_back(
    qtbot: QtBot, window: MainWindow, page: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.desk.session
    before = session.view.db.execute("SELECT count(*) FROM customers").fetchone()[0]
    session.shop.backup("by hand")
    with session.shop.quiet() as db:
        db.execute("DELETE FROM customers WHERE id IN (SELECT id FROM customers LIMIT 7)")
    session.refresh()
    settle(qtbot, window)
    page.refresh()
    answers = [False, True]
    monkeypatch.setattr(settings_backup, "ask", lambda *_a, **_k: answers.pop(0))
    for expected in (before - 7, before):
        qtbot.mouseClick(buttons(page, "Go back to it")[0], LEFT)
        settle(qtbot, window)
        settle(qtbot, window)
        assert session.view.db.execute("SELECT count(*) FROM customers").fetchone()[0] == expected
    assert window.current is window.room("settings")
    assert list_backups(session.view.path)[0].why == "before restoring"


def test_a_damaged_copy_is_refused_and_the_shop_stays_open(
    qtbot: QtBot, window: MainWindow, page: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = window.desk.session.shop.backup("by hand")
    copy.write_bytes(b"no copy at all")
    page.refresh()
    told: list[str] = []
    monkeypatch.setattr(settings_backup, "ask", lambda *_a, **_k: True)
    monkeypatch.setattr(window, "show_error", lambda error: told.append(error.happened))
    window.desk.tasks.refused.disconnect()
    window.desk.tasks.refused.connect(window.show_error)
    qtbot.mouseClick(buttons(page, "Go back to it")[0], LEFT)
    settle(qtbot, window)
    assert told and "damaged" in told[0]
    assert window.desk.session.is_open
