"""Results: what a promotion did, printed on one page."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from desktop.widgets.button import Button
from tests.desktop.conftest import settle


def test_a_result_is_printed_on_one_page(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_room("promotion", {"playbook": "exam-week"})
    settle(qtbot, window)
    window.current.go_to(3)
    make = window.current.steps[3].make
    qtbot.waitUntil(make.isEnabled, timeout=30_000)
    qtbot.mouseClick(make, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    settle(qtbot, window)
    window.open_room("results")
    settle(qtbot, window)
    settle(qtbot, window)
    out = tmp_path / "result.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(out), ""))
    button = next(one for one in window.current.findChildren(Button) if one.text() == "Print")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    (page,) = pypdf.PdfReader(out).pages
    text = " ".join(page.extract_text().split())
    found = window.current._found[window.current.chosen]
    assert found.promotion in text
    assert " ".join(found.money.sentence.split()) in text
    assert f"of {found.reached} who got it" in text
