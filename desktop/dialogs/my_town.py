"""My town: say which one and how far around, read what is asked of whom, then press the one button; or take files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QWidget

from desktop.actions import town as do
from desktop.actions.desk import Desk
from desktop.dialogs.dialog import Dialog
from desktop.theme import font
from desktop.widgets.button import Button, IconLabel
from desktop.widgets.field import Field, Select, labelled
from desktop.widgets.layout import STRETCH, add, box, column, frame, row
from desktop.widgets.status_line import ThinBar
from desktop.widgets.text import Text, plain
from desktop.words import number, people
from geo.errors import UserError
from geo.texts import QT_TR_NOOP, tr

if TYPE_CHECKING:
    from geo.sources.world_places import WorldPlace

LINE = 30
NOT_YET = QT_TR_NOOP("Choose a town to see what will be asked, and of whom. Nothing has been asked yet.")
OPEN_DATA = QT_TR_NOOP(
    "Open data (*.osm.pbf *.pbf *.osm *.osm.bz2 *.gpkg *.csv *.tsv *.txt *.geojson *.json *.shp *.zip);;All files (*)"
)


class MyTown(Dialog):
    """Nothing is asked of anybody before the button is pressed."""

    def __init__(self, parent: QWidget, desk: Desk, made: Callable[[Path], None]) -> None:
        super().__init__(
            parent,
            tr("Which town is yours?"),
            tr("Doorstep gets its map once, then works without internet."),
            width=640,
        )
        self._desk, self._made, self._job = desk, made, None
        self._place: WorldPlace | None = None
        self.town = Field(tr("Name of the town, or latitude, longitude"), "search", name=tr("Town"))
        self.list = QListWidget()
        self.list.setFont(font("small"))
        self.list.setAccessibleName(tr("Towns found"))
        self.radius = Select(
            [(str(km), tr("{km} km around").format(km=km)) for km in do.RADII_KM], name=tr("How far around")
        )
        self.radius.choose("5")
        self._asked = Text("", "small", "text2", wrap=True)
        self._wrong = Text("", "small", "bad", wrap=True)
        self._says, self._bar = Text("", "caption", "text2"), ThinBar(140)
        self.stop = Button(tr("Cancel the download"), desk.tasks.cancel, kind="link")
        self._running = box(row(self._bar, 12, self._says, STRETCH, self.stop))
        self._well = frame("soft", self._note())
        self.files = Button(tr("Use files I have"), self._choose_files, icon="folder-open")
        self.get = Button(tr("Get the map"), self._get, kind="primary", icon="download")
        self._fill()
        self._connect()
        self._show()

    def _note(self) -> Any:
        inside = row(column(IconLabel("info", 16, "accent"), STRETCH), 10, margins=(16, 12, 16, 12))
        add(inside, self._asked, 1)
        return inside

    def _fill(self) -> None:
        for piece in (
            labelled(tr("Town"), self.town),
            self.list,
            labelled(tr("How much of it"), self.radius),
            self._well,
            self._running,
            self._wrong,
        ):
            add(self.body, piece)
        self.buttons.insertWidget(0, self.files)
        self.add_close(tr("Not now"))
        self.add_button(self.get)

    def _connect(self) -> None:
        self._rest = QTimer(self, singleShot=True, interval=180)
        self._rest.timeout.connect(self._look)
        self.town.textEdited.connect(lambda _text: self._rest.start())
        self.town.returnPressed.connect(self._look)
        self.list.currentItemChanged.connect(lambda item, _old: self._choose(item))
        self.radius.currentIndexChanged.connect(lambda _at: self._show())
        self._desk.tasks.progressed.connect(self._progress)

    # Which town

    def _look(self) -> None:
        self._rest.stop()
        text = self.town.text().strip()
        if text:
            do.look_for(self._desk, text, self._found)
        else:
            self._found("", ())

    def _found(self, text: str, places: Sequence[WorldPlace]) -> None:
        if text != self.town.text().strip():  # the person typed on meanwhile
            return
        self.list.clear()
        for place in places:
            item = QListWidgetItem(named(place))
            item.setData(Qt.ItemDataRole.UserRole, place)
            item.setSizeHint(QSize(0, LINE))
            self.list.addItem(item)
        if places:
            self.list.setCurrentRow(0)
        else:
            self._place = None
        self._show()
        missing = (
            ""
            if places or not text
            else (
                tr(
                    "No town is called “{text}”. Smaller places are not in the list: take the nearest town, or type "
                    "latitude, longitude."
                ).format(text=text)
            )
        )
        self._tell(missing)

    def _choose(self, item: QListWidgetItem | None) -> None:
        self._place = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        self._show()

    @property
    def order(self) -> do.TownOrder | None:
        """What the button would ask for."""
        if self._place is None:
            return None
        return do.TownOrder(self._place, float(self.radius.value), do.server_of(self._desk))

    def _show(self) -> None:
        order, busy = self.order, self._job is not None
        self._asked.setText(plain(what_is_asked(order)) if order else tr(NOT_YET))
        self.get.rename(
            tr("Get the map of {name}").format(name=short(order.place.name)) if order else tr("Get the map")
        )
        self.get.setEnabled(order is not None and not busy)
        self.list.setVisible(self.list.count() > 0)
        self.list.setFixedHeight(self.list.count() * LINE + 6)
        for part in (self.town, self.list, self.radius, self.files):
            part.setEnabled(not busy)
        self._running.setVisible(busy)
        self._wrong.setVisible(bool(self._wrong.text()))
        self.adjustSize()

    # Getting it

    def _get(self) -> None:
        if self.order is not None:
            order = self.order
            self._begin(lambda: do.get_town(self._desk, order, self._done, self._refuse))

    def _choose_files(self) -> None:
        names, _kind = QFileDialog.getOpenFileNames(
            self, tr("Choose the map, registers of addresses, boundaries"), str(Path.home()), tr(OPEN_DATA)
        )
        if names:
            self.build([Path(name) for name in names])

    def build(self, files: Sequence[Path]) -> None:
        """Build the town from files."""
        self._begin(lambda: do.build_from_files(self._desk, files, self._done, self._refuse))

    def _begin(self, start: Callable[[], Any]) -> None:
        self._tell("")
        try:
            self._job = start()
        except UserError as error:
            self._refuse(error)
            return
        self._desk.tasks.finished.connect(self._ended)
        self._says.setText(tr("Starting …"))
        self._bar.show_share(None)
        self._show()

    def _progress(self, progress: Any) -> None:
        if self._job is not None and progress is not None and progress.title == self._job.title:
            self._says.setText(progress.what or progress.title)
            self._bar.show_share(progress.done / progress.total if progress.total else None)

    def _ended(self, job: Any) -> None:
        if job is self._job:  # done, refused or cancelled
            self._desk.tasks.finished.disconnect(self._ended)
            self._job = None
            self._show()

    def _done(self, path: Path) -> None:
        self._desk.tasks.finished.disconnect(self._ended)
        self._job = None
        self.accept()
        self._made(path)

    def _refuse(self, error: UserError) -> None:
        self._tell(f"{error.happened} {error.next_step}")

    def _tell(self, wrong: str) -> None:
        self._wrong.setText(plain(wrong))
        self._show()

    def reject(self) -> None:
        """Esc and "Not now": what is running is stopped, too."""
        if self._job is not None:
            self._desk.tasks.finished.disconnect(self._ended)
            self._job.cancelled.set()
            self._job = None
        super().reject()


def named(place: WorldPlace) -> str:
    """Vancouver, CA · 662,248 people; two towns of one name differ by their region."""
    where = ", ".join(filter(None, (place.name, place.region if place.country == "US" else "", place.country)))
    if not place.country:
        where = f"{place.lat:g}, {place.lon:g}"
    return f"{where}   ·   {people(place.people)}" if place.people else where


def short(name: str) -> str:
    """A town's name as it fits on a button."""
    return name if len(name) <= 24 else f"{name[:23]}…"


def what_is_asked(order: do.TownOrder) -> str:
    """What goes over the internet, to whom, and what stays."""
    side = number(order.radius_km * 2)
    return tr(
        "When you press the button, Doorstep asks {server} for the streets, houses and places in the "
        "square of {side} × {side} km round {lat:.3f}, {lon:.3f} (OpenStreetMap, ODbL). The server "
        "learns this square and your internet address. Nothing about your shop or your customers is sent."
    ).format(server=order.server, side=side, lat=order.place.lat, lon=order.place.lon)
