"""A picture of the owner's, cut to the room it has."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

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
