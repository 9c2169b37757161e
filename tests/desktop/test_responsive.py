"""Nothing slow happens on the window's own thread: rooms show at once and read beside it."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from desktop.rooms import customers, neighbourhoods, today
from desktop.widgets.skeleton import Skeleton
from tests.desktop.conftest import settle
from tests.desktop.watchdog import Watchdog


def test_the_watchdog_notices_what_holds_the_window(qtbot: QtBot) -> None:
    with Watchdog() as dog:
        dog.doing = "sleeping on the job"
        QTimer.singleShot(0, lambda: time.sleep(0.08))
        qtbot.wait(150)
    assert dog.longest >= 0.08
    assert "sleeping on the job" in [gap.doing for gap in dog.held]


@pytest.mark.parametrize(
    ("room", "module", "reads"),
    [
        ("today", today, "read_today"),
        ("customers", customers, "health"),
        ("neighbourhoods", neighbourhoods, "read_panel"),
    ],
)
def test_a_room_reads_the_shop_beside_the_window(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, room: str, module: Any, reads: str
) -> None:
    threads, read = [], getattr(module, reads)

    def watched(facts: Any) -> Any:
        threads.append(threading.current_thread() is threading.main_thread())
        return read(facts)

    monkeypatch.setattr(module, reads, watched)
    window.open_room(room)
    settle(qtbot, window)
    assert threads
    assert threads[0] is False
    assert window.room(room).has_facts


def test_today_shows_its_outline_until_it_has_been_read(qtbot: QtBot, window: MainWindow) -> None:
    window.open_room("today")
    outline = window.room("today").findChild(Skeleton)
    assert outline is not None and outline.isVisible()
    settle(qtbot, window)
    assert not outline.isVisible()
