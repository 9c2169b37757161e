"""The rooms, down the left side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from desktop.icons import paint_icon
from desktop.theme import font, metrics, theme
from desktop.widgets.layout import STRETCH, column, mirrored
from geo.texts import QT_TR_NOOP, tr

ROOMS = (
    ("today", QT_TR_NOOP("Today"), "sun"),
    ("customers", QT_TR_NOOP("Customers"), "users"),
    ("neighbourhoods", QT_TR_NOOP("Neighbourhoods"), "map"),
    ("promotions", QT_TR_NOOP("Promotions"), "megaphone"),
    ("results", QT_TR_NOOP("Results"), "chart-no-axes-column"),
)
SETTINGS = ("settings", QT_TR_NOOP("Settings"), "settings-2")
WIDE, NARROW = 208, 64


class NavItem(QAbstractButton):
    """One line of a list of places: icon, name, perhaps a count."""

    def __init__(self, name: str, icon: str, shortcut: str = "") -> None:
        super().__init__()
        self.setText(name)
        self.count, self.narrow = "", False
        self._icon_name = icon
        self.setCheckable(True)
        self.setFixedHeight(36)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({shortcut})" if shortcut else name)

    def sizeHint(self) -> QSize:
        return QSize(184, 36)

    def set_count(self, text: str) -> None:
        """The figure at the right; empty for none."""
        self.count = text
        self.setAccessibleDescription(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        on = self.isChecked()
        tall = self.height()
        left = (self.width() - 18) / 2 if self.narrow else 10
        paint_icon(
            painter,
            self._icon_name,
            mirrored(self, QRectF(left, (tall - 18) / 2, 18, 18)),
            theme().color("accent" if on else "text2"),
        )
        if self.narrow:
            return
        painter.setPen(theme().color("text" if on else "text2"))
        figures = metrics("number").horizontalAdvance(self.count)
        words = mirrored(self, QRectF(41, 0, self.width() - 51 - (figures + 8 if self.count else 0), tall))
        painter.setFont(font("strong" if on else "name"))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setPen(theme().color("text3"))
        painter.setFont(font("number"))
        painter.drawText(
            mirrored(self, QRectF(0, 0, self.width() - 10, tall)), middle | Qt.AlignmentFlag.AlignRight, self.count
        )

    def _paint_ground(self, painter: QPainter) -> None:
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            painter.setPen(theme().color("line"))
            painter.setBrush(theme().color("card" if theme().name == "light" else "raised"))
            painter.drawRoundedRect(box, 8, 8)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("hover"))
            painter.drawRoundedRect(box, 8, 8)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()


class Logo(QWidget):
    """The blue door and the name."""

    def __init__(self, inset: int = 8) -> None:
        super().__init__()
        self.narrow, self._inset = False, inset
        self.setFixedHeight(56)
        self.setAccessibleName("Doorstep")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, "doorstep", mirrored(self, QRectF(self._inset, 15, 24, 24)), theme().color("fill"))
        if not self.narrow:
            painter.setPen(theme().color("text"))
            painter.setFont(font("logo"))
            painter.drawText(
                mirrored(self, QRectF(self._inset + 34, 0, 140, 56)), Qt.AlignmentFlag.AlignVCenter, "Doorstep"
            )


class Sidebar(QWidget):
    """The five rooms and the settings; narrow it shows icons only."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.items = {key: NavItem(tr(name), icon, f"Ctrl+{at}") for at, (key, name, icon) in enumerate(ROOMS, 1)}
        self.items["settings"] = NavItem(tr(SETTINGS[1]), SETTINGS[2], "Ctrl+,")
        self._group = QButtonGroup(self)
        for key, item in self.items.items():
            self._group.addButton(item)
            item.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
        self._logo = Logo()
        *rooms, settings = self.items.values()
        self.setLayout(column(self._logo, 8, *rooms, STRETCH, settings, gap=4, margins=(12, 0, 12, 14)))
        self.set_narrow(False)

    def show_room(self, key: str) -> None:
        """Mark the room that is open."""
        if key in self.items:
            self.items[key].setChecked(True)

    def set_count(self, key: str, text: str) -> None:
        """The figure beside a room."""
        self.items[key].set_count(text)

    def set_narrow(self, narrow: bool) -> None:
        """Icons with tooltips on a narrow window."""
        self.setFixedWidth(NARROW if narrow else WIDE)
        for part in (self._logo, *self.items.values()):
            part.narrow = narrow
            part.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("side"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme().color("line"))
