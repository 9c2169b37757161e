"""A picture of the owner's, cut to the room it has."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.theme import theme

MOST = 1400  # px of the longer side that are kept


class Picture(QWidget):
    """The middle of a picture, as a printed page cuts it."""

    def __init__(self, height: int, width: int = 0) -> None:
        super().__init__()
        self.setFixedHeight(height)
        if width:
            self.setFixedWidth(width)
        self.image = QImage()

    def show_file(self, path: Path | None) -> None:
        """Show a picture file; nothing where there is none or it cannot be read."""
        self.image = QImage()
        if path is not None:
            reader = QImageReader(str(path))
            reader.setAutoTransform(True)
            size = reader.size()
            if size.isValid() and max(size.width(), size.height()) > MOST:
                reader.setScaledSize(size.scaled(QSize(MOST, MOST), Qt.AspectRatioMode.KeepAspectRatio))
            self.image = reader.read()
            self.setAccessibleName(path.name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect())
        edge = QPainterPath()
        edge.addRoundedRect(room, 6, 6)
        painter.setClipPath(edge)
        by = max(room.width() / self.image.width(), room.height() / self.image.height())
        wide, high = room.width() / by, room.height() / by
        part = QRectF((self.image.width() - wide) / 2, (self.image.height() - high) / 2, wide, high)
        painter.drawImage(room, self.image, part)


class Page(QWidget):
    """A whole page, as wide as the room it has and at most `highest` px high, on a thin edge."""

    def __init__(self, highest: int) -> None:
        super().__init__()
        self._highest = highest
        self.image = QImage()
        self.setFixedHeight(highest)

    def show_png(self, png: bytes) -> None:
        """Show a page that was drawn."""
        self.image = QImage.fromData(png)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.image.isNull():
            return
        by = min(self.width() / self.image.width(), self.height() / self.image.height())
        wide, high = round(self.image.width() * by), round(self.image.height() * by)
        ratio = self.devicePixelRatioF()
        small = self.image.scaled(
            round(wide * ratio), round(high * ratio), Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
        painter = QPainter(self)
        room = QRect((self.width() - wide) // 2, 0, wide, high)
        painter.drawImage(room, small)
        painter.setPen(theme().color("line2"))
        painter.drawRect(room.adjusted(0, 0, -1, -1))
