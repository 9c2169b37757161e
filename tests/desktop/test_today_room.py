"""Today: what stands on the strip of the next weeks."""

from __future__ import annotations

import threading
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from campaigns.promotions import moments
from campaigns.promotions.moments import HOLIDAY, Moment, add_moments
from desktop.main_window import MainWindow
from desktop.models.health import Health
from desktop.widgets.coming_up import ComingUp
from desktop.widgets.empty import Empty
from desktop.widgets.text import Text
from tests.desktop.conftest import settle


def strip(window: MainWindow) -> str:
    """What the strip of the next weeks says to a screen reader."""
    (shown,) = (one for one in window.current.findChildren(ComingUp) if one.isVisible())
    return shown.accessibleName()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[threading.Thread]:
    """On which threads the holidays were asked for; there is one, in five days."""
    threads: list[threading.Thread] = []

    def holidays(country: str, first: date, last: date) -> list[Moment]:
        threads.append(threading.current_thread())
        return [Moment("Larkwater Day", *2 * [first + timedelta(days=5)], HOLIDAY, "public holidays")]

    monkeypatch.setattr(moments, "public_holidays", holidays)
    return threads


def test_holidays_are_read_beside_the_window_and_then_shown(
    qtbot: QtBot, empty_window: MainWindow, shop_file: Path, asked: list[threading.Thread]
) -> None:
    empty_window.desk.settings.room = "today"
    empty_window.desk.session.open(shop_file)
    settle(qtbot, empty_window)
    empty_window.open_room("today")
    settle(qtbot, empty_window)
    assert "Larkwater Day from" in strip(empty_window)
    assert asked
    assert threading.main_thread() not in asked


def test_a_moment_that_was_typed_stands_beside_them(
    qtbot: QtBot, window: MainWindow, asked: list[threading.Thread]
) -> None:
    session = window.desk.session
    window.open_room("today")
    settle(qtbot, window)
    add_moments(session.shop, [Moment("Market day", *2 * [session.view.today + timedelta(days=2)], HOLIDAY, "typed")])
    session.refresh()
    settle(qtbot, window)
    assert "Market day from" in strip(window)
    assert "Larkwater Day from" in strip(window)
    assert threading.main_thread() not in asked


def test_holidays_that_come_while_the_room_is_filled_anew_are_shown_by_the_new_strip(
    qtbot: QtBot, window: MainWindow, asked: list[threading.Thread]
) -> None:
    window.open_room("today")
    settle(qtbot, window)
    today = window.current
    today.refresh()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the old strip is gone, the new not yet there
    today._show_spans()
    settle(qtbot, window)
    assert "Larkwater Day from" in strip(window)


def test_without_customers_the_room_asks_for_a_list_in_its_middle_and_praises_nothing(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.rooms.today.health", lambda _session: Health(0, 0, 0, 0, 0))
    window.open_room("today")
    window.current.refresh()
    settle(qtbot, window)
    asks = window.current.findChild(Empty)
    assert asks.isVisible()
    aside = asks.mapTo(window.current, asks.rect().center()).x() - window.current.rect().center().x()
    assert abs(aside) <= 4
    assert not any("Nothing needs you" in text.text() for text in window.current.findChildren(Text))
