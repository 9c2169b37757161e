"""Settings, About: the version and the licence of everything that is shipped."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import requires
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop import VERSION
from desktop.main_window import MainWindow
from desktop.models.licences import shipped
from desktop.rooms.settings_about import WHAT
from desktop.widgets.button import Button
from desktop.widgets.text import Text
from resources import FOLDER
from tests.desktop.conftest import settle

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def names(wanted: list[str]) -> set[str]:
    return {re.sub(r"[-_.]+", "-", re.match(r"[\w.\-]+", one)[0]).lower() for one in wanted}  # type: ignore[index]


def test_the_version_is_the_same_everywhere() -> None:
    assert PROJECT["version"] == VERSION


def test_every_dependency_and_every_piece_of_data_is_named_with_its_licence() -> None:
    listed = {re.sub(r"[-_.]+", "-", one.name).lower(): one for one in shipped()}
    assert names(PROJECT["dependencies"]) - {"pyside6-essentials"} <= set(listed)
    for piece in ("qt and pyside6", "python", "inter", "lucide", "leaflet", "geonames", "openstreetmap"):
        assert piece in listed
    assert all(one.licence and one.licence != "see its text" for one in listed.values())
    assert [name for name, one in listed.items() if not one.text] == []


def test_what_only_the_tests_use_is_not_shipped() -> None:
    listed = names([one.name for one in shipped()])
    only_dev = names([one for one in requires("doorstep") or [] if "extra ==" in one])
    assert not listed & (only_dev - names(PROJECT["dependencies"]) - {"packaging"})


def test_every_licence_file_among_the_resources_is_shown() -> None:
    texts = {one.text for one in shipped()}
    for file in [*FOLDER.rglob("*LICENSE*.txt"), *(FOLDER / "fonts").glob("*.txt")]:
        assert any(file.read_text(encoding="utf-8") in text for text in texts), file


def test_translators_find_what_each_piece_is_for() -> None:
    assert {one.what for one in shipped() if one.what} == set(WHAT)


def test_about_shows_the_version_and_opens_a_licence(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
    window.open_room("settings", {"page": "about"})
    settle(qtbot, window)
    page = window.current.pages["about"]
    assert page.version.text() == f"Doorstep {VERSION}"
    shown = {label.text() for label in page.findChildren(Text)}
    assert {"Inter", "Lucide", "OFL-1.1", "ISC"} <= shown
    read = next(b for b in page.findChildren(Button) if b.accessibleName() == "Read the licence of Inter")
    qtbot.mouseClick(read, Qt.MouseButton.LeftButton)
    dialog = qapp.activeModalWidget()
    assert dialog is not None
    assert "SIL Open Font License" in dialog.findChild(QPlainTextEdit).toPlainText()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize("part", ["resources", "campaigns", "geo", "desktop"])
def test_an_installation_takes_every_kind_of_file_along(part: str) -> None:
    patterns = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    endings = {pattern.removeprefix("*") for pattern in patterns["package-data"]["*"]} | {".py", ".pyc"}
    files = [file for file in (ROOT / part).rglob("*") if file.is_file() and "__pycache__" not in file.parts]
    assert {file.suffix for file in files} <= endings
