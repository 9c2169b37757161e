"""The edge between two sides: dragged, moved by keys, remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.widgets.split import STEP, Split

LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, settings: Settings) -> Split:
    split = Split(QWidget(), QWidget(), settings, "a room")
    qtbot.addWidget(split)
    split.resize(1200, 600)
    split.show()
    split.settle(368)
    return split


@pytest.fixture
def split(qtbot: QtBot, settings: Settings) -> Split:
    return shown(qtbot, settings)


def test_keys_move_it_and_it_is_as_wide_next_time(qtbot: QtBot, split: Split, settings: Settings) -> None:
    assert split.sizes()[1] == 368
    edge = split.handle(1)
    edge.setFocus()
    qtbot.keyClick(edge, Qt.Key.Key_Left)
    qtbot.keyClick(edge, Qt.Key.Key_Left)
    assert split.sizes()[1] == 368 + 2 * STEP
    assert shown(qtbot, settings).sizes()[1] == 368 + 2 * STEP


def test_it_is_dragged_and_stops_at_the_least_width(qtbot: QtBot, split: Split, settings: Settings) -> None:
    edge = split.handle(1)
    qtbot.mousePress(edge, LEFT, pos=QPoint(3, 100))
    qtbot.mouseMove(edge, QPoint(-57, 100))
    qtbot.mouseRelease(edge, LEFT, pos=QPoint(3, 100))
    assert split.sizes()[1] == pytest.approx(428, abs=4)
    assert settings.note("split a room") == str(split.sizes()[1])
    for _ in range(40):
        qtbot.keyClick(edge, Qt.Key.Key_Right)
    assert split.sizes()[1] == 300
