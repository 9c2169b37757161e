"""The window: sidebar, top bar, one room at a time, status line. Navigation only."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from desktop.actions import shops
from desktop.actions.desk import READ_ONLY, Desk
from desktop.dialogs.menus import fill_shop_menu, fill_undo_menu
from desktop.models.tips import seen, tip_for
from desktop.rooms.room import Room
from desktop.theme import keeper
from desktop.widgets.banner import Banner
from desktop.widgets.layout import add, box, column, paint_later, row
from desktop.widgets.screens import stay_on_screen
from desktop.widgets.sidebar import ROOMS, Sidebar
from desktop.widgets.skeleton import Skeleton
from desktop.widgets.status_line import StatusLine
from desktop.widgets.toast import Toast
from desktop.widgets.top_bar import TopBar
from desktop.words import number
from geo.errors import UserError
from geo.texts import tr

PLACES = {
    "welcome": "desktop.rooms.welcome:Welcome",
    "today": "desktop.rooms.today:Today",
    "customers": "desktop.rooms.customers:Customers",
    "import": "desktop.rooms.import_list:ImportList",
    "review": "desktop.rooms.address_review:AddressReview",
    "neighbourhoods": "desktop.rooms.neighbourhoods:Neighbourhoods",
    "promotions": "desktop.rooms.promotions:Promotions",
    "promotion": "desktop.rooms.promotion:PromotionRoom",
    "results": "desktop.rooms.results:ResultsRoom",
    "settings": "desktop.rooms.settings:SettingsRoom",
}
NARROW = 1200


class MainWindow(QMainWindow):
    """One window, one shop."""

    def __init__(self, desk: Desk, *, opening: bool = False) -> None:
        """`opening`: a shop is about to be opened, so there is no need of the empty start."""
        super().__init__()
        self.desk, self.again = desk, False
        self.setWindowTitle("Doorstep")
        keeper().dress(self)
        self.setMinimumSize(1100, 700)
        self.setAcceptDrops(True)
        self.sidebar, self.top, self.status = Sidebar(), TopBar(), StatusLine()
        self._stack = QStackedWidget()
        self._rooms: dict[str, Room] = {}
        self._key = ""
        self._asked: set[Path] = set()  # protected shops whose password was asked for
        self.banner = Banner(tr(READ_ONLY), tr("Try again"), self._try_to_write)
        right = column(self.top, self.banner)
        add(right, self._stack, 1)
        add(right, self.status)
        self.setCentralWidget(box(row(self.sidebar, box(right))))
        self.toast = Toast(self.centralWidget())
        self._connect()
        self._add_shortcuts()
        self._restore()
        self._said_why = False
        if opening:
            self._stack.addWidget(Skeleton())
        else:
            self._shop_opened()

    # Rooms

    def open_room(self, key: str, where: dict[str, Any] | None = None) -> None:
        """Show a room, made the first time it is asked for."""
        if not self.desk.session.is_open:
            key = "welcome"
        room = self.room(key)
        for part in (self.sidebar, self.top, self.status):
            part.setVisible(key != "welcome")
        self.banner.setVisible(self.desk.session.read_only)
        if self._key != key:
            self._tip_read()
        self._key = key
        self.status.show_tip(tip_for(self.desk.settings, key))
        self.sidebar.show_room(room.section or key)
        paint_later(self._stack)
        self._stack.setCurrentWidget(room)
        room.come(where or {})
        room.setFocus()
        if key in dict.fromkeys(k for k, _n, _i in ROOMS):
            self.desk.settings.room = key

    def _tip_read(self) -> None:
        seen(self.desk.settings, self._key)
        self.status.show_tip("")

    def room(self, key: str) -> Room:
        """The room of a key."""
        if key not in self._rooms:
            module, name = PLACES[key].split(":")
            made = getattr(import_module(module), name)(self.desk)
            self._rooms[key] = made
            self._stack.addWidget(made)
        return self._rooms[key]

    @property
    def current(self) -> Room | None:
        """The room that is shown."""
        return self._rooms.get(self._key)

    # What the parts of the window ask for

    def _connect(self) -> None:
        desk = self.desk
        self.sidebar.chosen.connect(self.open_room)
        self.top.search.connect(self.open_palette)
        self.top.undo.connect(desk.undo)
        self.top.shop_menu.connect(lambda menu: fill_shop_menu(menu, desk, self))
        self.top.undo_menu.connect(lambda menu: fill_undo_menu(menu, desk))
        self.status.cancel.connect(desk.tasks.cancel)
        self.status.read.connect(self._tip_read)
        desk.tasks.progressed.connect(self.status.show_progress)
        desk.tasks.refused.connect(self.show_error)
        desk.tasks.crashed.connect(self.show_crash)
        desk.wanted.connect(self.open_room)
        desk.said.connect(self.toast.say)
        desk.help_wanted.connect(self.open_help)
        desk.password_wanted.connect(self._ask_password)
        desk.open_elsewhere.connect(self._offer_to_look)
        desk.begin_again.connect(self._begin_again)
        desk.session.opened.connect(self._shop_opened)
        desk.session.changed.connect(self._show_shop)
        desk.session.changed.connect(lambda: shops.prepare(desk))
        desk.session.learned.connect(self._show_shop)

    def _add_shortcuts(self) -> None:
        keys: dict[str, Any] = {
            f"Ctrl+{at}": (lambda key=key: self.open_room(key)) for at, (key, _n, _i) in enumerate(ROOMS, 1)
        }
        keys |= {
            "Ctrl+,": lambda: self.open_room("settings"),
            "Ctrl+K": self.open_palette,
            "Ctrl+Z": lambda: self.desk.session.is_open and self.desk.undo(),
            "Ctrl+Shift+Z": lambda: self.desk.session.is_open and self.desk.redo(),
            "Ctrl+I": lambda: self.open_room("import"),
            "Ctrl+N": lambda: self.open_room("promotion", {"new": True}),
            "Ctrl+P": lambda: self.desk.session.is_open and self._print(),
            "F1": self.open_help,
            "Escape": self._escape,
        }
        for key, do in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(do)

    def _escape(self) -> None:
        if self.toast.isVisible():
            self.toast.hide_now()
        elif self.current is not None:
            self.current.escape()

    def open_palette(self) -> None:
        """Find or do anything."""
        if self.desk.session.is_open:
            from desktop.dialogs.palette import Palette

            Palette(self, self.desk).open()

    def open_help(self) -> None:
        """Help for the room that is open."""
        from desktop.dialogs.help import Help

        Help(self, self.current.help if self.current else "welcome").open()

    def _ask_password(self, path: Path, error: UserError) -> None:
        from desktop.dialogs.password import PasswordDialog

        PasswordDialog(self, self.desk, path, error, again=path in self._asked).open()
        self._asked.add(path)

    def _offer_to_look(self, path: Path, error: UserError) -> None:
        from desktop.dialogs.read_only import OpenElsewhere

        OpenElsewhere(self, self.desk, path, error).open()

    def _try_to_write(self) -> None:
        shops.open_shop(self.desk, self.desk.session.view.path)

    def show_error(self, error: UserError) -> None:
        """The person can mend it: what happened and what to do."""
        from desktop.dialogs.message import show_user_error

        show_user_error(self, error)

    def show_crash(self, title: str, report: str) -> None:
        """A mistake of the program: a report that can be copied."""
        from desktop.dialogs.message import show_crash

        show_crash(self, title, report)

    def _print(self) -> None:
        from desktop.actions.print_report import print_report

        print_report(self.desk, self)

    # The shop

    def _shop_opened(self) -> None:
        if self._key or not self.desk.session.is_open:
            self._show_shop()
            self._open_last_room()
        else:  # at the start the head, the making of the room and its showing have each a turn of their own
            make = lambda: self.room(self._last_place()[0])  # noqa: E731
            self.desk.tasks.in_turns(self._show_shop, make, self._open_last_room)

    def _last_place(self) -> tuple[str, dict[str, Any]]:
        if not self.desk.session.is_open:
            return "welcome", {}
        room, where = self.desk.settings.place_in(self.desk.session.view.path)
        return room if room in PLACES else self.desk.settings.room or "today", where

    def _open_last_room(self) -> None:
        self.open_room(*self._last_place())
        shops.prepare(self.desk)

    def _show_shop(self) -> None:
        session = self.desk.session
        if not session.is_open:
            return
        self.setWindowTitle(f"{session.settings.name} – Doorstep")
        self.top.show_shop(session.settings.name, shops.icon_of(session))
        self.top.show_step(session.next_undo())
        people, promotions = shops.counts(session)
        self.sidebar.set_count("customers", number(people) if people else "")
        self.sidebar.set_count("promotions", number(promotions) if promotions else "")
        self.status.show_saved(tr("Saved just now") if session.next_undo() else "")

    # The window itself

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.set_narrow(self.width() < NARROW)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        # The program the file was dragged from waits until this returns.
        QTimer.singleShot(0, lambda: self._dropped(paths))

    def _dropped(self, paths: list[Path]) -> None:
        if len(paths) > 1:
            self.show_error(
                UserError(tr("You dropped {paths} files.").format(paths=len(paths)), tr("Drop one list at a time."))
            )
        elif paths and paths[0].suffix == shops.SUFFIX:
            shops.open_shop(self.desk, paths[0])
        elif paths and self.desk.session.is_open:
            self.open_room(*shops.room_for(paths[0]))
        elif paths:
            self.room("welcome").arrive(customers=paths[0])

    def _restore(self) -> None:
        self.resize(1440, 900)
        self.restoreGeometry(self.desk.settings.remembered("window"))
        stay_on_screen(self)

    def _kept(self) -> bool:
        """Keep where one is and what was typed; when that cannot be kept, stay open once and say why."""
        if self.desk.session.is_open and self.current is not None:
            self.desk.settings.keep_place(self.desk.session.view.path, self._key, self.current.place())
            self.current.keep()
        refused = self.desk.tasks.stop()
        if refused and not self._said_why:
            self._said_why = True
            self.show_error(refused[0])
            return False
        return True

    def _begin_again(self) -> None:
        self.again = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.desk.settings.remember("window", self.saveGeometry())
        self.desk.settings.last_shop = self.desk.session.view.path if self.desk.session.is_open else None
        if not self._kept():
            event.ignore()
            return
        if self.desk.session.is_open:
            self.desk.session.blockSignals(True)
            self.desk.session.close()
        event.accept()
