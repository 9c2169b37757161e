"""Settings: the shop, its town map, privacy, appearance, backups, keys."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QButtonGroup, QStackedWidget

from desktop.actions.desk import Desk
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
        self.pages: dict[str, Any] = {}
        group = QButtonGroup(self)
        for key, name, icon, page in PAGES:
            self.pages[key] = page(desk)
            self.pages[key].setMaximumWidth(WIDEST)
            holder = row(self.pages[key], STRETCH, margins=(40, 24, 32, 24))
            holder.setStretch(0, 1000)
            self._pages.addWidget(scrolling(box(holder)))
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
        self.open_page("shop")

    def refresh(self) -> None:
        for page in self.pages.values():
            page.refresh()

    def arrive(self, page: str = "", **where: Any) -> None:
        """Perhaps at one page."""
        if page in self.items:
            self.open_page(page)

    def open_page(self, key: str) -> None:
        """Show a page."""
        self.items[key].setChecked(True)
        self._pages.setCurrentIndex(list(self.items).index(key))
