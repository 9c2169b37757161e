"""Start of the window: fonts, theme, and one place where our own mistakes are caught."""

from __future__ import annotations

import signal
import sys
import traceback
from importlib import import_module
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from campaigns.shop.database import PasswordNeeded
from desktop.actions import shops
from desktop.actions.desk import Desk
from desktop.language import use_language
from desktop.main_window import PLACES, MainWindow
from desktop.models.session import Session
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.theme import paint_theme
from desktop.widgets.focus_ring import FocusRing
from desktop.widgets.touch import touch
from geo.errors import UserError
from geo.texts import tr

# Loaded by what the rooms call first.
SLOW = (
    "numpy", "shapely", "pyproj", "geo.town", "geo.map_labels", "geo.map_layers", "geo.map_picture", "geo.map_style",
    "campaigns.customers.duplicates", "campaigns.customers.consent", "campaigns.promotions.moments",
    "campaigns.promotions.promotion_file",
)  # fmt: skip


class ErrorHook(QObject):
    """Catches what a slot raises: PySide6 prints it and carries on, the person would never know."""

    refused = Signal(object)
    crashed = Signal(str, str)

    def install(self) -> None:
        """Take the place of Python's own hook."""
        sys.excepthook = self.caught

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """A UserError becomes a message, anything else a report."""
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
        elif isinstance(error, UserError):
            self.refused.emit(error)
        else:
            report = "".join(traceback.format_exception(kind, error, trace))
            print(report, file=sys.stderr)
            self.crashed.emit(tr("What you just did"), report)


class FileOpener(QObject):
    """macOS tells a program by an event which file was clicked; elsewhere it stands on the command line."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file().lower().endswith(shops.SUFFIX):
            shops.open_shop(self._desk, Path(event.file()))
            return True
        return False


def start(app: QApplication, settings: Settings) -> MainWindow:
    """Make the window with the last shop open, where there is one."""
    sys.setswitchinterval(0.0005)  # work in the background must not hold up the map: 1.4 s to paint it, or 0.4 s
    use_language(app, settings.language)
    paint_theme(app, settings.theme, contrast=settings.contrast, motion=settings.motion)
    touch().choose(settings.touch)
    desk = Desk(Session(app), Tasks(app), settings, app)
    last = settings.last_shop
    opening = last is not None and last.is_file()
    window = MainWindow(desk, opening=opening)
    window.focus_ring = FocusRing(app)
    hook = ErrorHook(window)
    hook.refused.connect(window.show_error)
    hook.crashed.connect(window.show_crash)
    hook.install()
    if sys.platform == "darwin":
        app.installEventFilter(FileOpener(desk, window))
    window.show()
    if opening:
        desk.tasks.run(tr("Starting"), lambda _progress: load_slow(), lambda _none: open_last(desk))
        desk.session.opened.connect(lambda: load_rooms(window), Qt.ConnectionType.SingleShotConnection)
    return window


def load_slow() -> None:
    """Load what takes long and knows nothing of Qt, beside the window (Qt's own classes are not safe to make there)."""
    for name in SLOW:
        import_module(name)


def load_rooms(window: MainWindow) -> None:
    """Load the code of the rooms one by one while nothing else is to do, so that each opens at once."""
    waiting = [module for place in PLACES.values() if (module := place.partition(":")[0]) not in sys.modules]
    timer = QTimer(window, interval=30)

    def load_one() -> None:
        import_module(waiting.pop(0)) if waiting else timer.stop()

    timer.timeout.connect(load_one)
    timer.start()


def open_last(desk: Desk) -> None:
    """Open the shop that was open last; when that cannot be, start without one."""
    last = desk.settings.last_shop
    if last is None or desk.session.is_open:
        return
    try:
        desk.session.open(last)
    except PasswordNeeded as error:
        desk.go("welcome")
        desk.password_wanted.emit(last, error)
    except UserError as error:
        desk.go("welcome")
        desk.tasks.refused.emit(error)


def main(shop: Path | None = None) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Doorstep")
    app.setDesktopFileName("doorstep")
    settings = Settings()
    if shop is not None:
        settings.last_shop = shop
    while True:
        window = start(app, settings)
        code, again = app.exec(), window.again
        for part in (window.desk, window.desk.tasks, window.desk.session):
            part.deleteLater()
        del window
        if not again:
            return code
