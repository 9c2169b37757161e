"""Help pages in the language in use, in English where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs import help as module
from desktop.dialogs.help import FOLDER, Help, read_page
from geo.texts import speak


@pytest.fixture
def german() -> Iterator[None]:
    speak(lambda text, one, count: text, "de")
    yield
    speak(None)


def test_a_page_is_read_in_the_language_in_use(german: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "today.md").write_text("# Today\n\nEnglish.\n", encoding="utf-8")
    (tmp_path / "results.md").write_text("# Results\n\nOnly English.\n", encoding="utf-8")
    (tmp_path / "de" / "today.md").write_text("# Heute\n\nDeutsch.\n", encoding="utf-8")
    monkeypatch.setattr(module, "FOLDER", tmp_path)
    assert read_page("today") == ("Heute", "Deutsch.")
    assert read_page("results") == ("Results", "Only English.")
    speak(None)
    assert read_page("today") == ("Today", "English.")


def test_a_language_has_no_page_that_english_does_not_have() -> None:
    pages = {path.name for path in FOLDER.glob("*.md")}
    assert pages >= {path.name for path in FOLDER.glob("??/*.md")}


def test_paragraphs_of_help_have_air_between_them(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    page = Help(parent, "today")
    document = page.findChild(QTextBrowser).document()
    assert document.blockCount() > 3
    assert all(document.findBlockByNumber(at).blockFormat().bottomMargin() >= 8 for at in range(document.blockCount()))
