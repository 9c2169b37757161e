"""The picture of a message: which file, how large, sharp enough for print; choose, replace, take away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QFileDialog, QWidget

from campaigns.audiences.picture import KINDS, picture_path
from campaigns.shop.shop import Shop
from desktop.widgets.button import Button
from desktop.widgets.layout import STRETCH, add, column, row
from desktop.widgets.picture import Picture
from desktop.widgets.text import Text, plain, tip
from desktop.words import number
from geo.texts import tr

CARD_INCHES = 148 / 25.4  # the longer side of a postcard
SHARP = 200  # dots an inch below which a photograph looks soft on paper


class PictureRow(QWidget):
    """The picture slot. `chosen` tells the file as a message keeps it; "" takes the picture away."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.path: Path | None = None
        self._folder = Path.home()
        self._small = Picture(46, 108)
        self._name, self._about = Text("", "small_name"), Text("", "small", "text2")
        self.choose = Button(tr("Choose a picture"), self._choose, icon="plus", size="small")
        self.remove = Button(tr("Take away"), lambda: self.chosen.emit(""), kind="link")
        line = row(Text(tr("Picture"), "small", "text2"), 24, self._small, 12, margins=(20, 9, 16, 9))
        add(line, column(STRETCH, self._name, 1, self._about, STRETCH), 1)
        for piece in (self.remove, 8, self.choose):
            add(line, piece)
        self.setLayout(line)

    def show_picture(self, shop: Shop, image: str, *, mail: bool = False) -> None:
        """What a message has ("": none yet); in an e-mail any size is sharp enough."""
        self._folder = shop.path.parent
        path = picture_path(shop, image)
        self.path = path if path is not None and path.is_file() else None
        self._small.show_file(self.path)
        there = not self._small.image.isNull()
        self._small.setVisible(there)
        self._name.setText(plain(path.name) if path else "")
        self._name.setToolTip(tip(str(path)) if path else "")
        self._name.setVisible(path is not None)
        printed = tr("It is printed on the card, the flyer and the poster.")
        says, tone = tr("It stands above the text.") if mail else printed, "text3"
        if path is not None and not there:
            says, tone = tr("This picture is not there or cannot be read."), "bad"
        elif path is not None and not mail:
            says, tone = about(path)
        self._about.setText(says)
        self._about.set_tone(tone)
        self.remove.setVisible(path is not None)
        self.choose.rename(tr("Replace") if path else tr("Choose a picture"))

    def _choose(self) -> None:
        kinds = tr("Pictures ({kinds})").format(kinds=" ".join(f"*{kind}" for kind in KINDS))
        name, _kind = QFileDialog.getOpenFileName(self, tr("Choose a picture"), str(self._folder), kinds)
        if name:
            path = Path(name)
            self.chosen.emit(path.name if path.parent == self._folder else str(path))


def about(path: Path) -> tuple[str, str]:
    """Size of a picture and whether it is sharp enough for post, with the tone to say it in."""
    size = QImageReader(str(path)).size()
    width, height = number(size.width()), number(size.height())
    dots = max(size.width(), size.height()) / CARD_INCHES
    if path.suffix.lower() == ".svg" or dots >= SHARP:
        return tr("{width} × {height}, sharp enough for post").format(width=width, height=height), "text2"
    least = number(int(-(-SHARP * CARD_INCHES // 1)))
    return (
        tr("{width} × {height}, too small for post: take one at least {least} wide").format(
            width=width, height=height, least=least
        ),
        "warn",
    )
