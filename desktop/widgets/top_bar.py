"""Above every room: which shop, one field to find or do anything, and undo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QMenu, QSizePolicy, QStyle, QWidget

from desktop.icons import paint_icon
from desktop.theme import font, metrics, theme
from desktop.widgets.chip import KeyCap
from desktop.widgets.layout import STRETCH, mirrored, row
from desktop.widgets.touch import touch
from geo.texts import tr


class ShopSwitch(QAbstractButton):
    """The shop's name; its menu opens another."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(34)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._icon_name = "store"

    def show_shop(self, name: str, icon: str) -> None:
        """Say which shop is open."""
        self._icon_name = icon
        self.setText(name)
        self.setAccessibleName(tr("Shop: {name}").format(name=name))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(int(metrics("strong").horizontalAdvance(self.text())) + 62, 34)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 150), 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("hover"))
            painter.drawRoundedRect(self.rect(), 8, 8)
        corner = mirrored(self, QRectF(8, (self.height() - 16) / 2, 16, 16))
        paint_icon(painter, self._icon_name, corner, theme().color("text"))
        painter.setPen(theme().color("text"))
        painter.setFont(font("strong"))
        room = self.width() - 58
        name = metrics("strong").elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(mirrored(self, QRectF(33, 0, room + 2, self.height())), Qt.AlignmentFlag.AlignVCenter, name)
        arrows = mirrored(self, QRectF(self.width() - 23, (self.height() - 14) / 2, 14, 14))
        paint_icon(painter, "chevrons-up-down", arrows, theme().color("text3"))

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()


class SearchButton(QAbstractButton):
    """Looks like a field and opens the palette, where one types."""

    def __init__(self) -> None:
        super().__init__()
        self.setText(tr("Search, or tell Doorstep what to do"))
        self.setAccessibleName(tr("Search, or tell Doorstep what to do"))
        self.setFixedHeight(34)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._key = KeyCap("Ctrl K")
        self.setLayout(row(STRETCH, self._key, margins=(0, 0, 8, 0)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme().color("control" if self.underMouse() else "line2"))
        painter.setBrush(theme().color("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        corner = mirrored(self, QRectF(11, (self.height() - 16) / 2, 16, 16))
        paint_icon(painter, "search", corner, theme().color("text2"))
        painter.setPen(theme().color("text3"))
        painter.setFont(font("small"))
        room = QRectF(35, 0, self.width() - 100, self.height())
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(mirrored(self, room), Qt.AlignmentFlag.AlignVCenter, words)


INNER = str.maketrans("“”„«»", "‘’‚‹›")  # quotation marks within others, in every language of the program


class UndoButton(QAbstractButton):
    """Says what it would take back; hidden when there is nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(34)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._key = KeyCap("Ctrl Z")
        self.setLayout(row(STRETCH, self._key))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_step(self, title: str | None) -> None:
        """What would be undone; None hides the button."""
        self.setVisible(title is not None)
        self.setText(tr("Undo “{title}”").format(title=title.translate(INNER)) if title else "")
        self.setAccessibleName(self.text())
        self.setToolTip(tr("Click to undo, right-click for the last steps"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = int(metrics("small_name").horizontalAdvance(self.text()))
        return QSize(words + 36 + self._key.sizeHint().width(), 34)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 120), 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = theme().color("text" if self.underMouse() else "text2")
        paint_icon(painter, "undo-2", mirrored(self, QRectF(2, (self.height() - 16) / 2, 16, 16)), ink)
        painter.setPen(ink)
        painter.setFont(font("small_name"))
        room = self.width() - self._key.width() - 34
        words = metrics("small_name").elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(mirrored(self, QRectF(26, 0, room + 2, self.height())), Qt.AlignmentFlag.AlignVCenter, words)


class TopBar(QFrame):
    """Shop left, search in the middle of the window's width, undo right."""

    search = Signal()
    undo = Signal()
    shop_menu = Signal(QMenu)  # fill it
    undo_menu = Signal(QMenu)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "header")
        self.setFixedHeight(56)
        self.shop, self.find, self.back = ShopSwitch(), SearchButton(), UndoButton()
        for part in (self.shop, self.find, self.back):
            part.setParent(self)
        self.find.clicked.connect(self.search)
        self.back.clicked.connect(self.undo)
        self.shop.clicked.connect(lambda: self._open_menu(self.shop, self.shop_menu))
        self.back.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        touch().changed.connect(self._arrange)
        self.back.customContextMenuRequested.connect(lambda _at: self._open_menu(self.back, self.undo_menu))

    def show_step(self, title: str | None) -> None:
        """What undo would take back."""
        self.back.show_step(title)
        self._arrange()

    def show_shop(self, name: str, icon: str) -> None:
        """Which shop is open."""
        self.shop.show_shop(name, icon)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The search field stays in the middle; its neighbours give way."""
        width = 420 if self.width() >= 1100 else 340
        left = (self.width() - width) // 2
        room = self.width() - left - width - 24 - 16
        wide = min(self.back.sizeHint().width(), room)
        self._put(self.find, left, width)
        self._put(self.shop, 16, min(self.shop.sizeHint().width(), left - 32))
        self._put(self.back, self.width() - 24 - wide, wide)

    def _put(self, part: QWidget, left: int, width: int) -> None:
        tall = part.minimumHeight()
        place = QRect(left, (self.height() - tall) // 2, width, tall)
        part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _open_menu(self, under: QAbstractButton, fill: object) -> None:
        menu = QMenu(self)
        menu.setFont(font("small"))
        fill.emit(menu)  # type: ignore[attr-defined]
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))
