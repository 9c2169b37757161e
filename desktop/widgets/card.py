"""Cards, and the soft shadow of everything that floats, painted once and reused."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from desktop.theme import theme
from desktop.widgets.button import Button
from desktop.widgets.layout import STRETCH, Margins, column, frame, row
from desktop.widgets.text import Text

EDGE = 28  # px of shadow round a floating panel


class Card(QFrame):
    """A card: heading, perhaps one link right, and what is in it."""

    def __init__(
        self,
        heading: str = "",
        *pieces: object,
        link: Button | None = None,
        aside: str = "",
        gap: int = 8,
        margins: Margins = (20, 18, 20, 18),
        surface: str = "card",
    ) -> None:
        super().__init__()
        self.setProperty("surface", surface)
        self.body = column(*pieces, gap=gap, margins=margins)  # type: ignore[arg-type]
        if heading:
            right = link or (Text(aside, "caption", "text3") if aside else None)
            self.body.insertLayout(0, row(Text(heading, "heading"), STRETCH, right))
            self.setAccessibleName(heading)
        self.setLayout(self.body)


def rows_card(rows: list[QWidget | QLayout], *, inset: int = 0) -> QFrame:
    """A card of rows with a line between them."""
    made = frame("card")
    inside = column(margins=(1, 1, 1, 1))
    for at, piece in enumerate(rows):
        if at:
            line = frame("rule")
            line.setFixedHeight(1)
            inside.addLayout(row(line, margins=(inset, 0, inset, 0)))
        if isinstance(piece, QWidget):
            inside.addWidget(piece)
        else:
            inside.addLayout(piece)
    made.setLayout(inside)
    return made


class Floating(QWidget):
    """A panel that floats over the map or a room: rounded, one line, a soft shadow that needs no effect.

    The shadow is part of the widget: `EDGE` px on every side belong to it and let clicks fall through to nothing.
    """

    def __init__(self, layout: QLayout, parent: QWidget | None = None, *, token: str = "card") -> None:
        super().__init__(parent)
        self._token = token
        self._pinned = (0, 0, 0, 0)
        outer = column(margins=(EDGE, EDGE, EDGE, EDGE))
        outer.addLayout(layout)
        self.setLayout(outer)

    def pin(self, left: int = 0, top: int = 0, *, right: int = 0, bottom: int = 0) -> None:
        """Keep the visible panel this far from the edges of the parent, also when that changes its size."""
        self._pinned = (left, top, right, bottom)
        self.parentWidget().installEventFilter(self)
        self.settle()
        self.show()

    def settle(self) -> None:
        """Take the size of what is inside and go to the pinned place."""
        self.layout().activate()
        self.adjustSize()
        left, top, right, bottom = self._pinned
        room, mine = self.parentWidget().rect(), self.panel()
        x = room.width() - right - mine.width() if right else left
        y = room.height() - bottom - mine.height() if bottom else top
        self.move(x - EDGE, y - EDGE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self.settle()
        return False

    def panel(self) -> QRect:
        """The visible panel, in the widget's own px."""
        return self.rect().marginsRemoved(QMargins(EDGE, EDGE, EDGE, EDGE))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_floating(QPainter(self), self.panel(), self._token)


def paint_floating(painter: QPainter, panel: QRect, token: str = "card", radius: int = 10) -> None:
    """Shadow, ground and line of a floating panel."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_shadow(painter, panel)
    dark = theme().name == "dark"
    painter.setPen(theme().color("line2" if dark else "line"))
    painter.setBrush(theme().color(token))
    painter.drawRoundedRect(QRectF(panel).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def paint_shadow(painter: QPainter, panel: QRect) -> None:
    """The shadow as a nine-patch round the panel; with high contrast the line alone sets it off."""
    if theme().strong:
        return
    patch = _shadow(theme().name)
    grown = panel.adjusted(-EDGE, -EDGE, EDGE, EDGE)
    across = _thirds(grown.left(), grown.width(), patch.width())
    down = _thirds(grown.top(), grown.height(), patch.height())
    for x, wide, from_x, from_wide in across:
        for y, tall, from_y, from_tall in down:
            if wide and tall:
                painter.drawPixmap(QRect(x, y, wide, tall), patch, QRect(from_x, from_y, from_wide, from_tall))


def _thirds(start: int, length: int, whole: int) -> list[tuple[int, int, int, int]]:
    """Edge, middle, edge: where each begins and how long it is, on the panel and in the patch."""
    side = min(EDGE * 2, length // 2)
    middle = length - 2 * side
    return [
        (start, side, 0, side),
        (start + side, middle, whole // 2, 1),
        (start + side + middle, side, whole - side, side),
    ]


@lru_cache(maxsize=2)
def _shadow(name: str) -> QPixmap:
    """A square with a soft edge: many faint rounded squares on top of each other."""
    size = EDGE * 4 + 8
    made = QPixmap(size, size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    strength, drop = (0.42, 8) if name == "dark" else (0.115, 6)
    for grow in range(20, -6, -1):
        share = (1 - grow / 21) ** 2 if grow > 0 else 1.0
        painter.setBrush(theme().color("shadow", strength * share / 9))
        inset = EDGE - grow
        rect = QRectF(inset, inset + drop, size - 2 * inset, size - 2 * inset - drop / 2)
        painter.drawRoundedRect(rect, 10 + max(grow, 0), 10 + max(grow, 0))
    painter.end()
    return made
