"""Start of the window: fonts, theme, and one place where our own mistakes are caught."""

from __future__ import annotations

import gc
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from campaigns.shop.database import PasswordNeeded
from desktop.actions import shops
from desktop.actions.desk import Desk
from desktop.language import use_language
from desktop.main_window import PLACES, MainWindow
from desktop.models.session import Opened, Session, open_files
from desktop.settings import Settings
from desktop.tasks import THINK, Tasks
from desktop.theme import paint_theme
from desktop.widgets.focus_ring import FocusRing
from desktop.widgets.touch import touch
from geo.errors import UserError
from geo.texts import tr

# Loaded by what the rooms call first.
SLOW = (
    "numpy", "shapely", "pyproj", "geo.town", "geo.map_labels", "geo.map_layers", "geo.map_picture", "geo.map_style",
    "campaigns.customers.duplicates", "campaigns.customers.consent", "campaigns.promotions.moments",
    "campaigns.promotions.promotion", "campaigns.promotions.promotion_file", "statistics",
)  # fmt: skip
# By what they call next.
LATER = ("scipy.sparse.csgraph", "geo.sources.overpass", "geo.sources.world_places", "geo.area_profile", "geo.reach")


# What the first room is made of, a piece at a time.
FIRST = (
    "desktop.models.area_figures", "desktop.models.week", "desktop.models.to_do", "desktop.map.painter",
    "desktop.map.labels", "desktop.map.surface", "desktop.map.tools", "desktop.map.canvas", "desktop.rooms.maps",
    "desktop.widgets.coming_up", "desktop.widgets.card", "desktop.widgets.empty", "desktop.rooms.today",
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
    gc.set_threshold(10_000, 10, 20)  # rows come by the hundred thousand: each look at them holds every thread
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
    if opening and last is not None:
        open_last(window, last)
    else:
        load_rooms(window)
    return window


def load_all(names: Sequence[str]) -> None:
    """Load what takes long and knows nothing of Qt, beside the window (Qt's own classes are not safe to make there)."""
    for name in names:
        import_module(name)


def load_one_by_one(window: MainWindow, names: Sequence[str], done: Callable[[], object], pause: int = 0) -> None:
    """Load modules that make Qt's classes, each in a turn of its own, so that the window answers in between."""
    waiting = [name for name in names if name not in sys.modules]
    timer = QTimer(window, interval=pause)

    def load_one() -> None:
        if waiting:
            import_module(waiting.pop(0))
        else:
            timer.stop()
            timer.deleteLater()
            done()

    timer.timeout.connect(load_one)
    timer.start()


def load_rooms(window: MainWindow) -> None:
    """Load what the rooms are made of while nothing else is to do, so that each opens at once."""
    rooms = [place.partition(":")[0] for place in PLACES.values()]

    def then(_none: object) -> None:
        load_one_by_one(window, (*FIRST, *rooms), gc.freeze, pause=30)  # it stays: nothing for the collector

    window.desk.tasks.run(tr("Starting"), lambda _progress: load_all((*SLOW, *LATER)), then, lane=THINK)


def open_last(window: MainWindow, path: Path) -> None:
    """Open the shop that was open last, beside the window; when that cannot be, start without one."""
    desk = window.desk
    came: list[Opened] = []

    def take(opened: Opened | None = None) -> None:
        came.extend([opened] if opened else [])
        if came and "desktop.rooms.today" in sys.modules and not desk.session.is_open:
            desk.session.take_over(came[0])
            load_rooms(window)

    def failed(error: UserError) -> None:
        desk.go("welcome")
        if isinstance(error, PasswordNeeded):
            desk.password_wanted.emit(path, error)
        else:
            desk.tasks.refused.emit(error)

    desk.tasks.run(tr("Starting"), lambda _progress: load_all(SLOW), lambda _none: load_one_by_one(window, FIRST, take))
    desk.tasks.run(tr("Starting"), lambda _progress: open_files(path), take, failed)


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
