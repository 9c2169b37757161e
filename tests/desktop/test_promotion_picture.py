"""The picture of a message: chosen, judged, previewed, taken away."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from campaigns.promotions.promotion import load_promotion
from desktop.main_window import MainWindow
from tests.desktop.conftest import settle

LEFT = Qt.MouseButton.LeftButton


def picture(path: Path, width: int, height: int) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#C03020"))
    assert image.save(str(path))
    return path


@pytest.fixture
def step(qtbot: QtBot, window: MainWindow) -> Any:
    window.open_room("promotion", {"playbook": "exam-week"})
    settle(qtbot, window)
    window.current.go_to(2)
    settle(qtbot, window)
    return window.current.steps[2]


def choose(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, step: Any, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(path), ""))
    qtbot.mouseClick(step.picture.choose, LEFT)


def test_a_flyer_gets_a_picture_that_is_kept_and_shown(
    qtbot: QtBot, window: MainWindow, step: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert step.picture.isVisible() and step.picture._about.text() == "It stands above the text."
    qtbot.mouseClick(step.tabs["flyer"], LEFT)
    assert step.picture.isVisible() and not step.picture.remove.isVisible()
    choose(qtbot, monkeypatch, step, picture(tmp_path / "cup.png", 1200, 430))
    assert step.picture._name.text() == "cup.png"
    assert step.picture._about.text() == "1,200 × 430, sharp enough for post"
    assert step._picture.isVisible()
    shown = step._picture.grab().toImage().pixelColor(40, 40)
    assert shown.red() > 150 > shown.blue()
    window.current.save()
    settle(qtbot, window)
    _number, kept = load_promotion(window.desk.session.view, window.current.promotion.name)
    assert [m.image for m in kept.messages if m.channel == "flyer"] == [str(tmp_path / "cup.png")]


def test_a_small_picture_is_said_to_be_too_small_and_can_be_taken_away(
    qtbot: QtBot, window: MainWindow, step: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.mouseClick(step.tabs["post"], LEFT)
    choose(qtbot, monkeypatch, step, picture(tmp_path / "small.png", 600, 400))
    assert "too small for post" in step.picture._about.text() and "1,166" in step.picture._about.text()
    assert step.picture.choose.text() == "Replace"
    qtbot.mouseClick(step.picture.remove, LEFT)
    assert not step._picture.isVisible()
    assert not [m for m in window.current.promotion.messages if m.image]


def test_a_picture_that_has_gone_is_said(
    qtbot: QtBot, step: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.mouseClick(step.tabs["flyer"], LEFT)
    gone = picture(tmp_path / "cup.png", 1200, 430)
    choose(qtbot, monkeypatch, step, gone)
    gone.unlink()
    qtbot.mouseClick(step.tabs["email"], LEFT)
    qtbot.mouseClick(step.tabs["flyer"], LEFT)
    assert step.picture._about.text() == "This picture is not there or cannot be read."
