"""The pages of the settings that are about the shop and the program."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from campaigns.shop.kinds import KINDS
from desktop.actions import settings as do
from desktop.actions import town
from desktop.actions.desk import Desk
from desktop.dialogs.my_town import MyTown
from desktop.theme import keeper
from desktop.widgets.button import Button
from desktop.widgets.card import Card, rows_card
from desktop.widgets.chip import KeyCap
from desktop.widgets.field import Field, Select, count_field
from desktop.widgets.layout import STRETCH, add, clear, column, row
from desktop.widgets.segment_control import SegmentControl
from desktop.widgets.text import Text, plain
from desktop.words import number

CURRENCIES = ["EUR", "CHF", "GBP", "USD", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK"]
KEYS = (
    (
        "Rooms",
        (
            ("Ctrl 1", "Today"),
            ("Ctrl 2", "Customers"),
            ("Ctrl 3", "Neighbourhoods"),
            ("Ctrl 4", "Promotions"),
            ("Ctrl 5", "Results"),
            ("Ctrl ,", "Settings"),
        ),
    ),
    (
        "Everywhere",
        (
            ("Ctrl K", "Search, or tell Doorstep what to do"),
            ("Ctrl Z", "Undo"),
            ("Ctrl Shift Z", "Do it again"),
            ("Ctrl I", "Import a list"),
            ("Ctrl N", "New promotion"),
            ("Ctrl P", "Print the area report"),
            ("F1", "Help for this room"),
            ("Esc", "Close the topmost thing"),
        ),
    ),
    (
        "On the map",
        (
            ("Arrows", "Move"),
            ("+  −", "Nearer, away"),
            ("0", "The whole town"),
            ("Tab", "From area to area"),
            ("V", "Select"),
            ("D", "Draw"),
            ("X", "Split"),
            ("M", "Merge"),
            ("F2", "Rename"),
            ("W", "On foot"),
        ),
    ),
    ("Addresses", (("1 – 9", "Choose"), ("Enter", "Accept"), ("S", "Skip"), ("P", "Place by hand"))),
    ("Lists", (("J  K", "Down, up"), ("Ctrl F", "Filter"))),
)


class Page(QWidget):
    """One page of the settings."""

    def __init__(self, desk: Desk, title: str, under: str) -> None:
        super().__init__()
        self.desk = desk
        self.setting = False
        self.body = column(gap=16)
        inside = column(Text(title, "title"), 4, Text(under, "body", "text2", wrap=True), 16)
        add(inside, self.body)
        inside.addStretch(1)
        self.setLayout(inside)

    def refresh(self) -> None:
        """Show what is set."""


def line(title: str, says: str, control: QWidget) -> Any:
    """A setting: name, sentence, control at the right."""
    inside = row(margins=(20, 13, 20, 13))
    add(inside, column(Text(title, "name"), 2, Text(says, "small", "text2", wrap=True)), 1)
    inside.addSpacing(20)
    add(inside, control)
    return inside


class ShopPage(Page):
    """Name, kind, money, sizes of neighbourhoods."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Shop", "What Doorstep knows about your shop.")
        self.name = Field("", name="Name of the shop")
        self.kind = Select([(key, name) for key, (name, _icon) in KINDS.items()], name="Kind of shop")
        self.currency = Select([(code, code) for code in CURRENCIES], name="Currency")
        self.at_least = count_field(20, 1, 1000, "Fewest customers in a neighbourhood")
        self.at_most = count_field(400, 1, 10000, "Most customers in a neighbourhood")
        self.smallest = count_field(5, 2, 100, "Smallest group that is shown")
        for field, width in (
            (self.name, 240),
            (self.kind, 180),
            (self.currency, 110),
            (self.at_least, 90),
            (self.at_most, 90),
            (self.smallest, 90),
        ):
            field.setFixedWidth(width)
        self.body.addWidget(
            rows_card(
                [
                    line("Name", "It stands in messages and reports.", self.name),
                    line("Kind of shop", "Playbooks that fit come first.", self.kind),
                    line("Money", "The currency of your sales.", self.currency),
                ]
            )
        )
        self.body.addWidget(
            rows_card(
                [
                    line("Fewest customers in a neighbourhood", "Doorstep draws no smaller ones.", self.at_least),
                    line("Most customers in a neighbourhood", "Larger ones are split.", self.at_most),
                    line(
                        "Smallest group that is shown",
                        "Groups with fewer people are not shown or exported.",
                        self.smallest,
                    ),
                ]
            )
        )
        self.name.editingFinished.connect(lambda: self._set("name", self.name.text().strip()))
        self.kind.currentIndexChanged.connect(lambda: self._set("kind", self.kind.value))
        self.currency.currentIndexChanged.connect(lambda: self._set("currency", self.currency.value))
        for key, field in (("at_least", self.at_least), ("at_most", self.at_most), ("smallest_group", self.smallest)):
            field.editingFinished.connect(lambda key=key, field=field: self._set(key, field.value()))

    def refresh(self) -> None:
        self.setting = True
        settings = self.desk.session.settings
        self.name.setText(settings.name)
        self.kind.choose(self.desk.session.kind or str(settings.other.get("kind", "any")))
        self.currency.choose(settings.currency)
        self.at_least.setValue(settings.at_least)
        self.at_most.setValue(settings.at_most)
        self.smallest.setValue(settings.smallest_group)
        self.setting = False

    def _set(self, key: str, value: Any) -> None:
        settings = self.desk.session.settings
        now = getattr(settings, key, settings.other.get(key))
        if not self.setting and value not in (now, ""):
            do.set_value(self.desk, key, value)


class TownPage(Page):
    """Which town map, from which data, and where the shop stands."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Town map", "Streets, houses and places. Everything is stored on this computer.")

    def refresh(self) -> None:
        clear(self.body)
        info = self.desk.session.town.info
        settings = self.desk.session.settings
        size = settings.town.stat().st_size / 1e6
        figures = f"{number(info.addresses)} addresses, {number(info.streets)} streets, {number(info.places)} places"
        card = Card(
            plain(info.name or settings.town.stem),
            Text(figures, "body", "text2"),
            Text(f"{settings.town}, {number(size)} MB", "small", "text3", wrap=True),
            gap=4,
        )
        add(card.body, 8)
        for source in info.sources:
            add(card.body, Text(plain(f"{source.attribution} ({source.licence})"), "caption", "text3", wrap=True))
        self.body.addWidget(card)
        self.find = Button("Get a town map", self._find, icon="download")
        choose = Button("Choose a file", self._choose)
        self.server = Field(town.server_of(self.desk), name="Map server")
        self.server.setText(town.server_of(self.desk))
        self.server.setFixedWidth(330)
        self.server.editingFinished.connect(self._set_server)
        self.body.addWidget(
            rows_card(
                [
                    line("Another town", "From the internet, or from files you have.", self.find),
                    line("A town map made before", "Your customers are placed again on it.", choose),
                    line("Map server", "Asked only when you press “Get the map”.", self.server),
                ]
            )
        )

    def _find(self) -> None:
        MyTown(self.window(), self.desk, lambda path: do.change_town(self.desk, path)).open()

    def _set_server(self) -> None:
        address = self.server.text().strip()
        if address != town.server_of(self.desk):
            town.set_server(self.desk, address)
            self.server.setText(town.server_of(self.desk))

    def _choose(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, "Choose a town map", str(Path.home()), "Town maps (*.gpkg)")
        if name:
            do.change_town(self.desk, Path(name))


class AppearancePage(Page):
    """Light, dark, or as the system."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Appearance", "How the window looks.")
        self.choice = SegmentControl([("system", "As the system"), ("light", "Light"), ("dark", "Dark")])
        self.choice.chosen.connect(self._choose)
        self.body.addWidget(rows_card([line("Theme", "Map and window change together.", self.choice)]))

    def refresh(self) -> None:
        self.choice.choose(self.desk.settings.theme)

    def _choose(self, theme: str) -> None:
        self.desk.settings.theme = theme
        keeper().choose(theme)


class BackupPage(Page):
    """Copies of the shop's file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Backup", "Doorstep copies your shop once a day and before every import.")

    def refresh(self) -> None:
        from campaigns.shop.backup import list_backups

        clear(self.body)
        now = Button("Make a copy now", lambda: do.back_up(self.desk), icon="archive")
        rows: list[Any] = [line("Copy your shop", "A copy of the whole file, beside it.", now)]
        copies = list_backups(self.desk.session.view.path)
        for copy in copies[-8:][::-1]:
            stamp = copy.path.stat()
            size = f"{number(stamp.st_size / 1e6, 1)} MB"
            show = Button("Show", lambda path=copy.path: show_folder(path), size="small")
            rows.append(line(plain(copy.path.name), size, show))
        self.body.addWidget(rows_card(rows))
        if not copies:
            self.body.addWidget(Text("There are no copies yet.", "small", "text3"))


class KeyboardPage(Page):
    """Every key."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Keyboard", "Everything can be done without a mouse.")
        for title, keys in KEYS:
            card = Card(title, gap=6)
            for key, what in keys:
                card.body.addLayout(row(Text(what, "small", "text2"), STRETCH, KeyCap(key)))
            self.body.addWidget(card)


def show_folder(path: Path) -> None:
    """Open the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
