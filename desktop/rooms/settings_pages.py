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
from desktop.dialogs.second_opinion import SecondOpinion
from desktop.language import LANGUAGES
from desktop.rooms.settings_comfort import Comfort
from desktop.theme import keeper
from desktop.widgets.button import Button
from desktop.widgets.card import Card, rows_card
from desktop.widgets.chip import KeyCap
from desktop.widgets.field import Field, Select, count_field
from desktop.widgets.layout import STRETCH, add, clear, column, row
from desktop.widgets.segment_control import SegmentControl
from desktop.widgets.text import Text, plain
from desktop.words import number
from geo.texts import QT_TR_NOOP, tr

CURRENCIES = ["EUR", "CHF", "GBP", "USD", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK"]
KEYS = (
    (
        QT_TR_NOOP("Rooms"),
        (
            ("Ctrl 1", QT_TR_NOOP("Today")),
            ("Ctrl 2", QT_TR_NOOP("Customers")),
            ("Ctrl 3", QT_TR_NOOP("Neighbourhoods")),
            ("Ctrl 4", QT_TR_NOOP("Promotions")),
            ("Ctrl 5", QT_TR_NOOP("Results")),
            ("Ctrl ,", QT_TR_NOOP("Settings")),
        ),
    ),
    (
        QT_TR_NOOP("Everywhere"),
        (
            ("Ctrl K", QT_TR_NOOP("Search, or tell Doorstep what to do")),
            ("Ctrl Z", QT_TR_NOOP("Undo")),
            (QT_TR_NOOP("Ctrl Shift Z"), QT_TR_NOOP("Do it again")),
            ("Ctrl I", QT_TR_NOOP("Import a list")),
            ("Ctrl N", QT_TR_NOOP("New promotion")),
            ("Ctrl P", QT_TR_NOOP("Print the area report")),
            ("F1", QT_TR_NOOP("Help for this room")),
            ("Esc", QT_TR_NOOP("Close the topmost thing")),
        ),
    ),
    (
        QT_TR_NOOP("On the map"),
        (
            (QT_TR_NOOP("Arrows"), QT_TR_NOOP("Move")),
            ("+  −", QT_TR_NOOP("Nearer, away")),
            ("0", QT_TR_NOOP("The whole town")),
            ("Tab", QT_TR_NOOP("From area to area")),
            ("Enter", QT_TR_NOOP("Open the area")),
            ("V", QT_TR_NOOP("Select")),
            ("D", QT_TR_NOOP("Draw")),
            ("X", QT_TR_NOOP("Split")),
            ("B", QT_TR_NOOP("Move a boundary")),
            ("M", QT_TR_NOOP("Merge")),
            ("F2", QT_TR_NOOP("Rename")),
            ("W", QT_TR_NOOP("On foot")),
        ),
    ),
    (
        QT_TR_NOOP("Addresses"),
        (
            ("1 – 9", QT_TR_NOOP("Choose")),
            ("Enter", QT_TR_NOOP("Accept")),
            ("S", QT_TR_NOOP("Skip")),
            ("P", QT_TR_NOOP("Place by hand")),
        ),
    ),
    (
        QT_TR_NOOP("Lists"),
        (
            ("J  K", QT_TR_NOOP("Down, up")),
            ("Space", QT_TR_NOOP("Select")),
            ("Ctrl F", QT_TR_NOOP("Filter")),
        ),
    ),
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
        super().__init__(desk, tr("Shop"), tr("What Doorstep knows about your shop."))
        self.name = Field("", name=tr("Name of the shop"))
        self.kind = Select([(key, tr(name)) for key, (name, _icon) in KINDS.items()], name=tr("Kind of shop"))
        self.currency = Select([(code, code) for code in CURRENCIES], name=tr("Currency"))
        self.at_least = count_field(20, 1, 1000, tr("Fewest customers in a neighbourhood"))
        self.at_most = count_field(400, 1, 10000, tr("Most customers in a neighbourhood"))
        self.smallest = count_field(5, 2, 100, tr("Smallest group that is shown"))
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
                    line(tr("Name"), tr("It stands in messages and reports."), self.name),
                    line(tr("Kind of shop"), tr("Playbooks that fit come first."), self.kind),
                    line(tr("Money"), tr("The currency of your sales."), self.currency),
                ]
            )
        )
        self.body.addWidget(
            rows_card(
                [
                    line(
                        tr("Fewest customers in a neighbourhood"), tr("Doorstep draws no smaller ones."), self.at_least
                    ),
                    line(tr("Most customers in a neighbourhood"), tr("Larger ones are split."), self.at_most),
                    line(
                        tr("Smallest group that is shown"),
                        tr("Groups with fewer people are not shown or exported."),
                        self.smallest,
                    ),
                ]
            )
        )
        desk.guard(self.name, self.kind, self.currency, self.at_least, self.at_most, self.smallest)
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
        super().__init__(desk, tr("Town map"), tr("Streets, houses and places. Everything is stored on this computer."))

    def refresh(self) -> None:
        clear(self.body)
        info = self.desk.session.town.info
        settings = self.desk.session.settings
        size = settings.town.stat().st_size / 1e6
        figures = tr("{addresses} addresses, {streets} streets, {places} places").format(
            addresses=number(info.addresses), streets=number(info.streets), places=number(info.places)
        )
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
        self.find = Button(tr("Get a town map"), self._find, icon="download")
        choose = Button(tr("Choose a file"), self._choose)
        opinion = Button(tr("Ask a server"), self._ask_opinion)
        self.desk.guard(self.find, choose, opinion)
        self.server = Field(town.server_of(self.desk), name=tr("Map server"))
        self.server.setText(town.server_of(self.desk))
        self.server.setFixedWidth(330)
        self.server.editingFinished.connect(self._set_server)
        self.body.addWidget(
            rows_card(
                [
                    line(tr("Another town"), tr("From the internet, or from files you have."), self.find),
                    line(tr("A town map made before"), tr("Your customers are placed again on it."), choose),
                    line(tr("Map server"), tr("Asked only when you press “Get the map”."), self.server),
                    line(
                        tr("Second opinion"),
                        tr(
                            "A server is asked about addresses the town map does not know. Off "
                            "until you name one; you read first what would be sent."
                        ),
                        opinion,
                    ),
                ]
            )
        )

    def _find(self) -> None:
        MyTown(self.window(), self.desk, lambda path: do.change_town(self.desk, path)).open()

    def _ask_opinion(self) -> None:
        SecondOpinion(self.window(), self.desk).open()

    def _set_server(self) -> None:
        address = self.server.text().strip()
        if address != town.server_of(self.desk):
            town.set_server(self.desk, address)
            self.server.setText(town.server_of(self.desk))

    def _choose(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, tr("Choose a town map"), str(Path.home()), tr("Town maps (*.gpkg)")
        )
        if name:
            do.change_town(self.desk, Path(name))


class AppearancePage(Page):
    """Light, dark, or as the system."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Appearance"), tr("How the window looks."))
        self.choice = SegmentControl([("system", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark"))])
        self.choice.chosen.connect(self._choose)
        languages = [("system", tr("As the system")), *LANGUAGES.items()]
        self.language = Select(languages, name=tr("Language"))
        self.language.activated.connect(self._speak)
        rows = [
            line(tr("Theme"), tr("Map and window change together."), self.choice),
            line(tr("Language"), tr("The window closes and opens again."), self.language),
        ]
        self.body.addWidget(rows_card(rows))
        self.comfort = Comfort(desk)
        self.body.addWidget(rows_card([line(*about) for about in self.comfort.lines()]))

    def refresh(self) -> None:
        self.choice.choose(self.desk.settings.theme)
        self.language.choose(self.desk.settings.language)
        self.comfort.refresh()

    def _speak(self) -> None:
        self.desk.settings.language = self.language.value
        self.desk.begin_again.emit()

    def _choose(self, theme: str) -> None:
        self.desk.settings.theme = theme
        keeper().choose(theme)


class KeyboardPage(Page):
    """Every key."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Keyboard"), tr("Everything can be done without a mouse."))
        for title, keys in KEYS:
            card = Card(tr(title), gap=6)
            for key, what in keys:
                card.body.addLayout(row(Text(tr(what), "small", "text2"), STRETCH, KeyCap(tr(key))))
            self.body.addWidget(card)


def show_folder(path: Path) -> None:
    """Open the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
