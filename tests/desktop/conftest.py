"""A window on a copy of the demo shop, with settings of its own; nothing of the person's is touched."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from campaigns.demo.shop import make_demo
from desktop.actions.desk import Desk
from desktop.main_window import MainWindow
from desktop.models.session import Session
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.theme import keeper, paint_theme
from geo.figures import write_figures
from geo.many_objects import keep_for_good
from geo.town import Town


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo, made once."""
    folder = tmp_path_factory.mktemp("demo")
    make_demo(folder)
    return folder


@pytest.fixture(autouse=True)
def figures_as_before() -> Iterator[None]:
    """Whatever country a window speaks for, figures are plain English after it."""
    yield
    write_figures()


@pytest.fixture(scope="session")
def demo_town(demo_folder: Path) -> Town:
    """The demo's town, kept open: what is worked out of it once, its map and its ways, is there for every window."""
    return Town.open(next(demo_folder.glob("*.gpkg")).resolve())


@pytest.fixture
def shop_file(demo_folder: Path, demo_town: Town, tmp_path: Path) -> Path:
    """A shop file of the test's own; nobody changes a town, so that one stands in its place only."""
    folder = tmp_path / "shop"
    shutil.copytree(demo_folder, folder, ignore=shutil.ignore_patterns("*.gpkg"))
    try:
        (folder / demo_town.path.name).symlink_to(demo_town.path)
    except OSError:  # a system that does not let everybody make links
        shutil.copy(demo_town.path, folder)
    return next(folder.glob("*.doorstep"))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings in a file of the test's own."""
    found = Settings(tmp_path / "settings.ini")
    found.theme = "light"
    found.folder = tmp_path / "made"
    found.room = "settings"  # the room that costs least to open
    return found


@pytest.fixture(scope="session")
def what_was_there() -> None:
    """What tests without a window left need not be looked through again before each window."""
    gc.collect()
    keep_for_good()


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> None:
    """Qt goes through every widget there is when a style is set: once is enough."""
    paint_theme(qapp, "light")


@pytest.fixture
def empty_window(qtbot: QtBot, settings: Settings, look: None, what_was_there: None) -> MainWindow:
    """The window with no shop."""
    gc.collect()  # windows of tests before go now, not in the middle of this one
    keeper().choose("light", contrast="system", motion="system")
    desk = Desk(Session(), Tasks(), settings)
    window = MainWindow(desk)
    for part in (desk, desk.tasks, desk.session):
        window.destroyed.connect(part.deleteLater)  # as the program does: with it go the shop and the town it holds
    qtbot.addWidget(window, before_close_func=lambda _: settle(qtbot, window))  # before pytest-qt deletes it
    window.resize(1440, 900)
    window.show()
    return window


@pytest.fixture
def window(qtbot: QtBot, empty_window: MainWindow, shop_file: Path) -> MainWindow:
    """The window on the demo shop, at rest."""
    empty_window.desk.session.open(shop_file)
    settle(qtbot, empty_window)
    return empty_window


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing runs and the room is painted."""
    qtbot.waitUntil(lambda: not window.desk.tasks.busy and is_painted(window), timeout=60_000)


def is_painted(window: MainWindow) -> bool:
    """Whether the room is shown as it is, and not as it was until all is filled in."""
    return window.current is None or window.current.updatesEnabled()
