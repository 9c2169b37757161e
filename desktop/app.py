"""Start of the window: fonts, theme, and one place where our own mistakes are caught."""

from __future__ import annotations

import gc
import signal
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from itertools import chain
from pathlib import Path
from pkgutil import iter_modules
from time import thread_time
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop import actions, dialogs, models, rooms, widgets
from desktop import map as desktop_map
from desktop.actions import shops
from desktop.actions.desk import Desk
from desktop.icons import read_icons
from desktop.language import use_language
from desktop.main_window import PLACES, MainWindow
from desktop.models.counts import read_ahead
from desktop.models.session import Opened, Session, open_files
from desktop.settings import Settings
from desktop.tasks import READ, THINK, Tasks
from desktop.theme import paint_theme
from desktop.widgets.focus_ring import FocusRing
from desktop.widgets.touch import touch
from geo.errors import UserError
from geo.many_objects import keep_for_good
from geo.progress import OnProgress
from geo.texts import tr

# Loaded by what the rooms call first.
SLOW = (
    "campaigns.shop.shop", "numpy", "shapely", "pyproj", "geo.town", "geo.map_labels", "geo.map_layers",
    "geo.map_picture", "geo.map_style",
    "campaigns.customers.duplicates", "campaigns.customers.consent", "campaigns.promotions.moments",
    "campaigns.promotions.promotion", "campaigns.promotions.promotion_file", "statistics",
)  # fmt: skip
# By what they call next.
LATER = (
    "scipy.sparse.csgraph", "geo.sources.overpass", "geo.sources.world_places", "geo.area_profile", "geo.reach",
    "campaigns.promotions.choose", "campaigns.promotions.next_steps", "campaigns.audiences.gate",
    "campaigns.reports.pictures", "campaigns.results.money", "segno",
    "phonenumbers",
)  # fmt: skip

BUSY = 0.004  # s of work since the last look: something else is being done in this turn

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


class FirstPaint(QObject):
    """Does something once, as soon as a widget has been painted for the first time."""

    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, watched, self._then)  # this turn paints
        return False


def start(app: QApplication, settings: Settings) -> MainWindow:
    """Make the window with the last shop open, where there is one."""
    sys.setswitchinterval(0.0005)  # work in the background must not hold up the map: 1.4 s to paint it, or 0.4 s
    rarely_collect()
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
        FirstPaint(window, lambda: load_rooms(window))
    return window


def load_all(names: Sequence[str]) -> None:
    """Load what takes long and knows nothing of Qt, beside the window (Qt's own classes are not safe to make there)."""
    for name in names:
        import_module(name)


def warm_up() -> None:
    """What is read or worked out once and then kept: done beside the window, not when first asked for."""
    import numpy as np

    from geo.map_classes import round_bounds
    from geo.map_style import map_style
    from geo.placing_words import reason_said
    from geo.text_width import text_width

    read_icons()
    map_style("light")
    map_style("dark")
    text_width("a", 12)
    round_bounds(np.arange(3.0))
    reason_said("x")


def one_by_one(window: MainWindow, steps: Iterator[object], done: Callable[[], object], pause: int = 0) -> None:
    """Take each step in a turn of its own; with a pause (ms) only while there is nothing a person waits for."""
    timer, spent = QTimer(window, interval=pause), thread_time()

    def take_one() -> None:
        nonlocal spent
        before, spent = spent, thread_time()
        if pause and (window.desk.tasks.hurried or spent - before > BUSY):
            return
        if next(steps, window) is window:
            timer.stop()
            timer.deleteLater()
            done()
        spent = thread_time()

    timer.timeout.connect(take_one)
    timer.start()


def load_qt(names: Sequence[str]) -> Iterator[object]:
    """Load modules that make Qt's classes."""
    for name in names:
        if name not in sys.modules:
            yield import_module(name)


def all_of_desktop() -> Iterator[str]:
    """The window's modules; those that others are made of come first, so that each turn loads little: packages in
    the order they import each other, and in them from Z to A, which has the parts of "promotion" before itself."""
    for package in (widgets, desktop_map, models, actions, dialogs, rooms):
        for module in reversed(list(iter_modules(package.__path__))):
            yield f"{package.__name__}.{module.name}"


def make_rooms(window: MainWindow) -> Iterator[object]:
    """Make the rooms that were not opened yet, and have each of their pieces styled, as showing it would."""
    for key in PLACES:
        if key != "welcome":
            room = window.room(key)
            yield room
            yield from room.pieces()
            for part in room.findChildren(QWidget):
                part.ensurePolished()
            yield room


def rarely_collect() -> None:
    """Rows, and lines of a map, come by the hundred thousand: each look through them for cycles holds every thread."""
    gc.set_threshold(10_000, 10, 20)


def settle() -> None:
    """All is loaded, and nothing for the collector."""
    keep_for_good()


def load_rooms(window: MainWindow) -> None:
    """Load and make the rooms while nothing else is to do, so that each opens at once."""

    def then(_none: object) -> None:
        steps = chain(load_qt((*FIRST, *all_of_desktop())), make_rooms(window))
        one_by_one(window, steps, settle, pause=12)

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
        shops.not_opened(desk, path, error)

    def first_room(_none: object) -> None:
        one_by_one(window, load_qt(FIRST), take)

    def load(_progress: OnProgress) -> None:
        load_all(SLOW)
        warm_up()

    def open_it(_progress: OnProgress) -> Opened:
        opened = open_files(path)
        opened.known.update(read_ahead(opened.view))
        return opened

    # Both at once: while the file is counted through, modules can be loaded.
    desk.tasks.run(tr("Starting"), load, first_room)
    desk.tasks.run(tr("Starting"), open_it, take, failed, lane=READ)


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
