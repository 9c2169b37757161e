"""A shop of one's own: its name, its town map, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from campaigns.shop.kinds import KINDS
from desktop.actions import start_shop, town
from desktop.actions.desk import Desk
from desktop.dialogs.dialog import Dialog
from desktop.dialogs.message import show_user_error
from desktop.dialogs.my_town import MyTown
from desktop.widgets.button import Button
from desktop.widgets.field import Field, Select, labelled, mark_wrong
from desktop.widgets.layout import STRETCH, row
from desktop.widgets.text import Text, plain
from desktop.words import number
from geo.errors import UserError
from geo.texts import QT_TR_NOOP, tr

TOWN_FILES = QT_TR_NOOP("Town maps and OpenStreetMap files (*.gpkg *.osm.pbf *.pbf *.osm *.osm.bz2);;All files (*)")


class NewShop(Dialog):
    """Three answers, then the shop file is made."""

    def __init__(self, parent: QWidget, desk: Desk, made: Callable[[Path], None], *, asks_list: bool = False) -> None:
        says = tr("Doorstep needs its town map and its address.")
        if asks_list:
            says = tr("Doorstep needs its town map and its address. Then your list is read.")
        super().__init__(parent, tr("Where is your shop?"), says)
        self._desk, self._made, self._town = desk, made, None
        self.name = Field(tr("Ebenholz Coffee"), name=tr("Name of the shop"))
        self.kind = Select([(key, tr(name)) for key, (name, _icon) in KINDS.items()], name=tr("Kind of shop"))
        self.place = Field(tr("12 Station Road, or 49.2606, -123.2460"), "map-pin", name=tr("Address of the shop"))
        self._town_says = Text(tr("No town map yet"), "small", "text2")
        self._wrong = Text("", "small", "bad", wrap=True)
        self._wrong.hide()
        choose = Button(tr("Choose a file"), self._choose_town, size="small")
        self.find = Button(tr("Find my town"), self._find_town, size="small")
        hint = tr("A town map made before, an OpenStreetMap file, or the map of your town from the internet.")
        self.body.addLayout(labelled(tr("Name"), self.name))
        self.body.addLayout(labelled(tr("Kind"), self.kind))
        self.body.addLayout(row(Text(tr("Town map"), "small_name", "text2"), STRETCH))
        self.body.addLayout(row(self._town_says, STRETCH, choose, self.find, gap=8))
        self.body.addWidget(Text(hint, "caption", "text3", wrap=True))
        self.body.addLayout(labelled(tr("Address"), self.place))
        self.body.addWidget(self._wrong)
        self.add_close(tr("Cancel"))
        self.make = self.add_button(Button(tr("Make the shop"), self._make, kind="primary"))

    def set_town(self, path: Path) -> None:
        """Use a town map file, or build one from open data first."""
        if path.suffix.lower() == ".gpkg":
            self._desk.tasks.run(tr("Opening the town map"), lambda _p: open_town(path), self._town_ready, self._refuse)
            return
        self._town_says.setText(tr("Building the town map …"))
        town.build_from_files(self._desk, [path], self.set_town, self._refuse)

    def _find_town(self) -> None:
        MyTown(self, self._desk, self.set_town).open()

    def _choose_town(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, tr("Choose a town map"), str(Path.home()), tr(TOWN_FILES))
        if name:
            self.set_town(Path(name))

    def _town_ready(self, town: Any) -> None:
        self._town = town
        self._town_says.setText(
            tr("{name}, {addresses} addresses").format(
                name=plain(town.info.name), addresses=number(town.info.addresses)
            )
        )

    def _make(self) -> None:
        problem = self._problem()
        mark_wrong(self.name, not self.name.text().strip())
        self._wrong.setVisible(bool(problem))
        self._wrong.setText(problem)
        if problem:
            return
        self.make.setEnabled(False)
        town, words = self._town, self.place.text()
        self._desk.tasks.run(tr("Finding the shop"), lambda _p: find_place(town, words), self._found, self._refuse)

    def _problem(self) -> str:
        if not self.name.text().strip():
            return tr("The shop needs a name.")
        if self._town is None:
            return tr("Choose the town map first.")
        return "" if self.place.text().strip() else tr("Say where the shop is, so that walking times can be counted.")

    def _found(self, place: tuple[float, float]) -> None:
        name = self.name.text().strip()
        start_shop.create_shop(self._desk, self._town.path, name, *place, self.kind.value, self._done)

    def _done(self, path: Path) -> None:
        self.accept()
        self._made(path)

    def _refuse(self, error: UserError) -> None:
        self.make.setEnabled(True)
        show_user_error(self, error)


def open_town(path: Path) -> Any:
    """The town in a file."""
    from geo.town import Town

    return Town.open(path)


def find_place(town: Any, words: str) -> tuple[float, float]:
    """Latitude and longitude of an address or of two numbers. Raises UserError when it is not in the town."""
    pair = re.fullmatch(r"\s*(-?\d+(?:\.\d+)?)\s*[,; ]\s*(-?\d+(?:\.\d+)?)\s*", words)
    if pair:
        return float(pair[1]), float(pair[2])
    from geo.address import Address
    from geo.geocoder import Geocoder

    placed = Geocoder(town).place([Address(line=words)])[0]
    if placed.lat is None or placed.lon is None:
        raise UserError(
            tr("“{words}” is not in the town map.").format(words=words),
            tr("Check street and number, or give latitude, longitude."),
        )
    return placed.lat, placed.lon
