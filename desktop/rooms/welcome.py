"""The empty start: the demo town, my customers, my town."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from desktop.actions import shops, start_shop
from desktop.actions.desk import Desk
from desktop.rooms.room import Room
from desktop.theme import RESOURCES, font, metrics, theme
from desktop.widgets.button import Button, IconLabel
from desktop.widgets.layout import STRETCH, box, column, frame, row, scrolling
from desktop.widgets.sidebar import Logo
from desktop.widgets.status_line import ThinBar
from desktop.widgets.text import Text
from geo.texts import QT_TR_NOOP, tr

LOW = 780  # px
HERO = RESOURCES / "demo" / "welcome.png"
# What asking for the shop is made of, a piece at a time.
ASKING = (
    "campaigns.shop.kinds", "desktop.widgets.field", "desktop.dialogs.dialog", "desktop.dialogs.message",
    "desktop.actions.town", "desktop.dialogs.my_town", "desktop.dialogs.new_shop",
)  # fmt: skip


class Welcome(Room):
    """Three ways to begin."""

    help = "welcome"
    title = QT_TR_NOOP("Welcome")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._ground: Any = None  # for which size and theme, and the picture
        self._hero: QPixmap | None = None
        self._customers: Path | None = None
        self._busy_bar, self._busy_text = ThinBar(160), Text("", "caption", "text2")
        self._busy = box(
            row(self._busy_bar, 12, self._busy_text, 12, Button(tr("Cancel"), desk.tasks.cancel, kind="link"))
        )
        self._busy.hide()
        desk.tasks.progressed.connect(self._show_progress)
        self._start = Button(tr("Start the demo"), self._demo, kind="primary")
        left = column(
            32,
            Logo(0),
            STRETCH,
            Text(tr("Know the streets\naround your shop"), "hero", wrap=True),
            12,
            Text(
                tr(
                    "See where your customers live, say the right thing to the right\nneighbourhood, and learn what "
                    "worked."
                ),
                "lead",
                "text2",
                wrap=True,
            ),
            28,
            *self._ways(),
            22,
            self._before(),
            14,
            self._busy,
            4,
            STRETCH,
            row(
                IconLabel("lock", 15),
                8,
                Text(tr("Everything stays on this computer. No account, no cloud."), "small", "text2"),
                8,
                Button(tr("How that works"), desk.help_wanted.emit, kind="link"),
                STRETCH,
            ),
            37,
        )
        self._left = left
        holder = scrolling(box(left))
        holder.setFixedWidth(580)
        self.setLayout(row(80, holder, STRETCH))

    def _ways(self) -> list[Any]:
        return [
            way(
                "map-pinned",
                tr("Look around in the demo town"),
                tr("A coffee shop with invented customers and a year of sales. Ready in a few seconds."),
                self._start,
                True,
            ),
            12,
            way(
                "users",
                tr("Open my customers"),
                tr("A list from Excel, your till or your email tool. Any columns will do."),
                Button(tr("Choose a file"), self._choose_customers),
            ),
            12,
            way(
                "map",
                tr("Choose my town"),
                tr("Get the map once, then work without internet."),
                Button(tr("Find my town"), self._choose_town),
            ),
        ]

    def _before(self) -> Any:
        return row(
            IconLabel("history", 15),
            8,
            Text(tr("Been here before?"), "small", "text2"),
            8,
            Button(tr("Open a shop or a backup"), lambda: shops.choose_shop(self.desk, self), kind="link"),
            STRETCH,
        )

    def arrive(self, customers: Path | None = None, **where: Any) -> None:
        """A dropped list waits until its shop has a town."""
        if customers is not None:
            begin(self.desk, self, customers)

    def _demo(self) -> None:
        start_shop.start_demo(self.desk)

    def _choose_customers(self) -> None:
        kinds = tr("Lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf);;All files (*)")
        name, _kind = QFileDialog.getOpenFileName(self, tr("Choose your list"), str(Path.home()), kinds)
        if name:
            begin(self.desk, self, Path(name))

    def _choose_town(self) -> None:
        from desktop.dialogs.my_town import MyTown

        MyTown(self.window(), self.desk, lambda path: begin(self.desk, self, town=path)).open()

    def _show_progress(self, progress: Any) -> None:
        self._busy.setVisible(progress is not None)
        if progress is not None:
            self._busy_text.setText(progress.what or progress.title)
            self._busy_bar.show_share(progress.done / progress.total if progress.total else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window gives up air before it scrolls."""
        super().resizeEvent(event)
        for at, tall, low in ((0, 32, 16), (6, 28, 12), (self._left.count() - 1, 37, 10)):
            self._left.itemAt(at).spacerItem().changeSize(0, low if self.height() < LOW else tall)
        self._left.invalidate()

    def paintEvent(self, event: QPaintEvent) -> None:
        key = (self.width(), self.height(), self.devicePixelRatioF(), theme())
        if self._ground is None or self._ground[0] != key:
            self._ground = key, self._painted_ground()
        QPainter(self).drawPixmap(0, 0, self._ground[1])

    def _painted_ground(self) -> QPixmap:
        """The town beside the words: kept, for to make it fit takes longer than all else here."""
        ratio = self.devicePixelRatioF()
        made = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        made.setDevicePixelRatio(ratio)
        painter = QPainter(made)
        painter.fillRect(self.rect(), theme().color("app"))
        if self.height() >= 700 and HERO.is_file():
            self._paint_town(painter)
        painter.end()
        return made

    def _paint_town(self, painter: QPainter) -> None:
        if self._hero is None:
            self._hero = QPixmap(str(HERO))
        left = 640
        room = QRectF(left, 0, max(0, self.width() - left), self.height())
        paint_cover(painter, self._hero, room)
        veil = QLinearGradient(room.left(), 0, room.left() + 280, 0)
        veil.setColorAt(0, theme().color("app"))
        veil.setColorAt(1, theme().color("app", 0.0))
        painter.fillRect(room, veil)
        if theme().name == "dark":
            painter.fillRect(room, theme().color("app", 0.6))
        self._paint_note(painter, room)

    def _paint_note(self, painter: QPainter, room: QRectF) -> None:
        """What town it is, on a ground of its own: dots would run through the words."""
        note, middle = tr("A town that does not exist, drawn by Doorstep"), Qt.AlignmentFlag.AlignCenter
        wide = metrics("caption").horizontalAdvance(note) + 16
        ground = QRectF(room.right() - wide - 8, room.bottom() - 30, wide, 22)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("app", 0.85))
        painter.drawRoundedRect(ground, 6, 6)
        painter.setPen(theme().color("text2"))
        painter.setFont(font("caption"))
        painter.drawText(ground, middle, note)


def paint_cover(painter: QPainter, picture: QPixmap, room: QRectF) -> None:
    """The middle of a picture, as large as fills the room."""
    scale = max(room.width() / picture.width(), room.height() / picture.height())
    wide, tall = room.width() / scale, room.height() / scale
    part = QRectF((picture.width() - wide) / 2, (picture.height() - tall) / 2, wide, tall)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(room, picture, part)


def way(icon: str, name: str, about: str, button: Button, first: bool = False) -> QFrame:
    """One way to begin."""
    made = frame("chosen" if first else "card")
    picture = IconLabel(icon, 20, "accent" if first else "text2", ground="soft" if first else "sunk", side=44)
    words = column(Text(name, "strong"), Text(about, "small", "text2", wrap=True), gap=2)
    inside = row(picture, 16, margins=(22, 19, 22, 19))
    inside.addLayout(words, 1)
    inside.addSpacing(20)
    inside.addWidget(button)
    made.setLayout(inside)
    made.setMinimumHeight(84)
    return made


def begin(desk: Desk, parent: QWidget, customers: Path | None = None, town: Path | None = None) -> None:
    """Ask for name, town and place of the shop; afterwards the list is imported."""

    def made(path: Path) -> None:
        shops.open_shop(desk, path, then=lambda: desk.go("import", path=customers) if customers is not None else None)

    def ask() -> None:
        from desktop.dialogs.new_shop import NewShop

        dialog = NewShop(parent.window(), desk, made, asks_list=customers is not None)
        desk.tasks.in_turns(dialog.open, lambda: dialog.set_town(town) if town is not None else None)

    # In the first second its modules may not be there yet.
    desk.tasks.in_turns(*(partial(import_module, name) for name in ASKING), ask)
