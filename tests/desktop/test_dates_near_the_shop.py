"""Dates near the shop: a calendar file read by button or by dropping it, a date typed, one taken away."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from campaigns.promotions.moments import EXAMS, typed_moments
from desktop.dialogs.note_date import NoteDate
from desktop.main_window import MainWindow
from desktop.widgets.button import Button
from desktop.widgets.text import Text
from tests.desktop.conftest import settle

LEFT = Qt.MouseButton.LeftButton
EVENT = "BEGIN:VEVENT\nUID:{at}\nDTSTAMP:20260101T000000Z\n{lines}\nEND:VEVENT\n"


@pytest.fixture
def calendar(window: MainWindow, tmp_path: Path) -> Path:
    """Exam weeks next month and a match; an evening called off, one without a day."""
    soon = window.desk.session.view.today + timedelta(days=20)
    events = [
        f"DTSTART;VALUE=DATE:{soon:%Y%m%d}\nDTEND;VALUE=DATE:{soon + timedelta(days=12):%Y%m%d}\nSUMMARY:Final exams",
        f"DTSTART;VALUE=DATE:{soon:%Y%m%d}\nSUMMARY:Reds v Blues",
        f"DTSTART;VALUE=DATE:{soon:%Y%m%d}\nSTATUS:CANCELLED\nSUMMARY:Parents' evening",
        "SUMMARY:Some day",
    ]
    inside = "".join(EVENT.format(at=at, lines=lines) for at, lines in enumerate(events))
    path = tmp_path / "school.ICS"
    path.write_text(f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//made up//EN\n{inside}END:VCALENDAR\n", encoding="utf-8")
    return path


def names(window: MainWindow) -> set[str]:
    return {moment.name for moment in typed_moments(window.desk.session.view)}


def room(qtbot: QtBot, window: MainWindow) -> Any:
    window.open_room("promotions")
    settle(qtbot, window)
    window.current._view.chosen.emit("calendar")
    return window.current


def test_a_calendar_file_is_added_by_a_button_and_taken_back_in_one_step(
    qtbot: QtBot, window: MainWindow, calendar: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dates, before = room(qtbot, window).dates, names(window)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_words: (str(calendar), ""))
    qtbot.mouseClick(dates.file, LEFT)
    settle(qtbot, window)
    assert names(window) - before == {"Final exams", "Reds v Blues"}
    assert dates.said.text() == (
        "school.ICS: 2 dates came in. Left out: 1 called off, 1 without a day that can be read."
    )
    assert {"Final exams", "Reds v Blues"} <= {text.text() for text in dates.findChildren(Text) if text.isVisible()}
    qtbot.mouseClick(dates.file, LEFT)
    settle(qtbot, window)
    assert "0 dates came in. Left out: 2 that were there already, 1 called off" in dates.said.text()
    window.desk.undo()
    settle(qtbot, window)
    assert names(window) == before


def test_a_calendar_file_dropped_on_the_window_comes_to_the_calendar(
    qtbot: QtBot, window: MainWindow, calendar: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(calendar))])
    none = Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(600, 400), Qt.DropAction.CopyAction, data, LEFT, none))
    qtbot.waitUntil(lambda: "Final exams" in names(window), timeout=30_000)
    settle(qtbot, window)
    assert window.current is window.room("promotions")
    assert window.current.dates.isVisible()
    assert "2 dates came in" in window.current.dates.said.text()


def test_a_date_is_typed_with_its_days_and_can_be_removed(qtbot: QtBot, window: MainWindow) -> None:
    dates, today = room(qtbot, window).dates, window.desk.session.view.today
    dialog = NoteDate(dates, window.desk)
    dialog.open()
    add = next(button for button in dialog.findChildren(Button) if button.text() == "Note this date")
    qtbot.mouseClick(add, LEFT)
    assert dialog.wrong.text() == "Say what happens on these days."
    dialog.name.setText("Exams of the night school")
    dialog.first.setDate(today + timedelta(days=9))
    assert dialog.last.date() == dialog.first.date(), "the last day is never before the first"
    dialog.last.setDate(today + timedelta(days=1))
    qtbot.mouseClick(add, LEFT)
    assert "ends before it starts" in dialog.wrong.text()
    dialog.last.setDate(today + timedelta(days=12))
    qtbot.mouseClick(add, LEFT)
    settle(qtbot, window)
    (kept,) = [one for one in typed_moments(window.desk.session.view) if one.name == "Exams of the night school"]
    days: tuple[date, date] = kept.starts, kept.ends
    assert (days, kept.kind) == ((today + timedelta(days=9), today + timedelta(days=12)), EXAMS)
    away = f"Remove “{kept.name}”"
    qtbot.mouseClick(next(b for b in dates.findChildren(Button) if b.accessibleName() == away), LEFT)
    settle(qtbot, window)
    assert kept.name not in names(window)
