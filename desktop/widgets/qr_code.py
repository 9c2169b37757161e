"""A QR code as a picture."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from geo.texts import tr


class QrCode(QWidget):
    """Dark squares on white, in any theme: tills read nothing else."""

    def __init__(self, side: int = 78) -> None:
        super().__init__()
        self.setFixedSize(side, side)
        self._cells: tuple[bytearray, ...] = ()

    def show_text(self, text: str) -> None:
        """Encode a text."""
        import segno

        # One pattern of eight instead of the best: a look, for a sixth of the time. What is printed has the best.
        self._cells = segno.make(text, error="m", micro=False, mask=3).matrix if text else ()
        self.setAccessibleName(tr("QR code: {text}").format(text=text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._cells:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        painter.setPen(Qt.PenStyle.NoPen)
        quiet = 2
        size = self.width() / (len(self._cells) + 2 * quiet)
        for y, line in enumerate(self._cells):
            for x, dark in enumerate(line):
                if dark:
                    painter.fillRect(
                        QRectF((x + quiet) * size, (y + quiet) * size, size + 0.3, size + 0.3), QColor("#26231E")
                    )
