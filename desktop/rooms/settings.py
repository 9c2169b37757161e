"""Settings: the shop, its town map, privacy, appearance, backups, keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QButtonGroup, QStackedWidget

from desktop.actions.desk import Desk
from desktop.models.made import MadeWhenAsked
from desktop.rooms.room import Room
from desktop.rooms.settings_about import AboutPage
from desktop.rooms.settings_backup import BackupPage
from desktop.rooms.settings_pages import AppearancePage, KeyboardPage, ShopPage, TownPage
from desktop.rooms.settings_privacy import PrivacyPage
from desktop.widgets.layout import STRETCH, add, box, column, frame, row, scrolling
from desktop.widgets.sidebar import NavItem
from desktop.widgets.text import Text
from geo.texts import QT_TR_NOOP, tr

PAGES = (
    ("shop", QT_TR_NOOP("Shop"), "store", ShopPage),
    ("town", QT_TR_NOOP("Town map"), "map-pinned", TownPage),
    ("privacy", QT_TR_NOOP("Privacy"), "shield-check", PrivacyPage),
    ("appearance", QT_TR_NOOP("Appearance"), "sun-moon", AppearancePage),
    ("backup", QT_TR_NOOP("Backup"), "archive", BackupPage),
    ("keyboard", QT_TR_NOOP("Keyboard"), "keyboard", KeyboardPage),
    ("about", QT_TR_NOOP("About"), "info", AboutPage),
)
WIDEST = 860


class SettingsRoom(Room):
    """Pages chosen on the left."""

    section = "settings"
    help = "settings"
    title = QT_TR_NOOP("Settings")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._pages = QStackedWidget()
        self.items: dict[str, NavItem] = {}
        self.pages = MadeWhenAsked(self._made)
        self._stale_pages: set[str] = set()
        group = QButtonGroup(self)
        for key, name, icon, _page in PAGES:
            self._pages.addWidget(box(row()))  # until it is made
            item = NavItem(tr(name), icon)
            group.addButton(item)
            item.clicked.connect(lambda _on=False, key=key: self.open_page(key))
            self.items[key] = item
        menu = column(
            row(10, Text(tr("Settings"), "section")), 14, *self.items.values(), STRETCH, gap=4, margins=(16, 24, 16, 12)
        )
        side = frame("column", menu)
        side.setFixedWidth(236)
        whole = row(side)
        add(whole, self._pages, 1)
        self.setLayout(whole)

    def pieces(self) -> Iterator[object]:
        for key, *_rest in PAGES:
            yield self.pages[key]

    def _made(self, key: str) -> Any:
        """A page, made the first time it is asked for."""
        at, kind = next((at, kind) for at, (name, _n, _i, kind) in enumerate(PAGES) if name == key)
        made = kind(self.desk)
        made.setMaximumWidth(WIDEST)
        holder = row(made, STRETCH, margins=(40, 24, 32, 24))
        holder.setStretch(0, 1000)
        self._pages.widget(at).layout().addWidget(scrolling(box(holder)))
        self._stale_pages.add(key)
        return made

    def refresh(self) -> None:
        """The page that is shown reads the shop now, the others when they are."""
        self._stale_pages = set(self.pages)
        self.open_page(list(self.items)[self._pages.currentIndex()])

    def arrive(self, page: str = "", **where: Any) -> None:
        """Perhaps at one page."""
        if page in self.items:
            self.open_page(page)

    def open_page(self, key: str) -> None:
        """Show a page."""
        self.items[key].setChecked(True)
        page = self.pages[key]
        if key in self._stale_pages and self.session.is_open:
            self._stale_pages.discard(key)
            page.refresh()
        self._pages.setCurrentIndex(list(self.items).index(key))
