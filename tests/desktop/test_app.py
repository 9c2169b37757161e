"""Start, and the hook for our own mistakes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFileOpenEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.app import ErrorHook, FileOpener, start
from desktop.dialogs.message import report_text
from desktop.main_window import MainWindow
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.widgets.button import Button
from geo.errors import UserError
from tests.desktop.conftest import settle

ROOT = Path(__file__).resolve().parents[2]


class Bell(QObject):
    rings = Signal()


def test_an_exception_in_a_slot_reaches_the_hook(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    hook, bell = ErrorHook(), Bell()
    monkeypatch.setattr(sys, "excepthook", hook.caught)
    bell.rings.connect(lambda: 1 / 0)
    with qtbot.capture_exceptions() as escaped, qtbot.waitSignal(hook.crashed) as told:
        monkeypatch.setattr(sys, "excepthook", hook.caught)
        bell.rings.emit()
    assert not escaped
    assert "ZeroDivisionError" in told.args[1]


def test_a_mistake_of_the_person_in_a_slot_becomes_a_message(qtbot: QtBot) -> None:
    hook = ErrorHook()
    with qtbot.waitSignal(hook.refused) as told:
        error = UserError("The file is open in another program.", "Close it there, then try again.")
        hook.caught(UserError, error, None)
    assert told.args[0].happened == "The file is open in another program."


def test_the_report_can_be_read_and_copied(qtbot: QtBot, empty_window: MainWindow, qapp: QApplication) -> None:
    empty_window.show_crash("Importing a list", "Traceback ...\nValueError: odd")
    dialog = qapp.activeModalWidget()
    assert dialog is not None
    report = dialog.findChild(QPlainTextEdit)
    assert report is not None and "ValueError: odd" in report.toPlainText()
    assert "Doorstep" in report_text("x", "y")
    dialog.reject()


def test_the_report_is_shown_before_it_is_saved_and_saved_as_it_was_left(
    qtbot: QtBot, empty_window: MainWindow, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = tmp_path / "report.txt"
    empty_window.show_crash("Importing a list", "ValueError: Lena Marxer")
    dialog = qapp.activeModalWidget()
    assert dialog is not None
    report = dialog.findChild(QPlainTextEdit)
    assert "Lena Marxer" in report.toPlainText()
    assert not where.exists()
    report.setPlainText(report.toPlainText().replace("Lena Marxer", "a name"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(where), ""))
    save = next(b for b in dialog.findChildren(Button) if b.text() == "Save the report")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert "ValueError: a name" in where.read_text(encoding="utf-8")
    assert "Lena" not in where.read_text(encoding="utf-8")
    dialog.reject()


def test_the_window_starts_with_the_last_shop(
    qtbot: QtBot, qapp: QApplication, settings: Settings, shop_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back afterwards
    settings.last_shop = shop_file
    window = start(qapp, settings)
    qtbot.addWidget(window)
    assert window.isVisible()
    assert not window.desk.session.is_open  # the frame shows first, the shop comes in beside it
    qtbot.waitUntil(lambda: window.desk.session.is_open, timeout=20_000)
    settle(qtbot, window)
    assert window.windowTitle().startswith("Heron Coffee")
    window.close()
    assert not window.desk.session.is_open


def test_a_shop_that_is_gone_starts_empty(
    qtbot: QtBot, qapp: QApplication, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    settings.last_shop = tmp_path / "gone.doorstep"
    window = start(qapp, settings)
    qtbot.addWidget(window)
    assert window.current is not None and window.current.title == "Welcome"
    window.close()


def test_starting_loads_nothing_slow() -> None:
    """The window shows before geopandas, pandas, scipy and the like are ever imported."""
    code = (
        "import sys; import desktop.app, desktop.rooms.welcome;"
        "slow = {'geopandas', 'pandas', 'scipy', 'folium', 'typst', 'phonenumbers', 'shapely', 'pyproj', 'osmium'};"
        "print(sorted(slow & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert told.stdout.strip() == "[]"


def test_painting_keeps_none_alive(qapp: QApplication) -> None:
    """Some versions of PySide6 lose a reference to None with each call of a method that returns nothing."""
    picture = QPixmap(8, 8)
    painter = QPainter(picture)
    pen = QPen()
    before = sys.getrefcount(None)
    for _ in range(500):
        painter.setPen(pen)
    after = sys.getrefcount(None)
    painter.end()
    assert abs(after - before) < 100


def test_a_worker_that_never_ran_stops_at_once(qtbot: QtBot) -> None:
    tasks = Tasks()
    tasks.stop()
    assert not tasks.busy


def test_a_shop_file_clicked_on_macos_is_opened(
    qtbot: QtBot, empty_window: MainWindow, qapp: QApplication, shop_file: Path
) -> None:
    opener = FileOpener(empty_window.desk, empty_window)
    assert opener.eventFilter(qapp, QFileOpenEvent(str(shop_file)))
    settle(qtbot, empty_window)
    assert empty_window.desk.session.view.path == shop_file
    assert not opener.eventFilter(qapp, QFileOpenEvent(str(shop_file.with_suffix(".txt"))))
    settle(qtbot, empty_window)
