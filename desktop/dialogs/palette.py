"""Ctrl K: go somewhere, do something, find a person, an area, a promotion."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QWidget,
)

from desktop.actions import print_report
from desktop.actions.desk import Desk
from desktop.icons import paint_icon
from desktop.models.commands import Found, matches, people_found, places_found
from desktop.theme import font, keeper, theme
from desktop.widgets.card import EDGE, paint_floating
from desktop.widgets.field import Field
from desktop.widgets.layout import add, column, row, rule
from desktop.widgets.sidebar import ROOMS, SETTINGS
from geo.texts import tr

WIDTH, TOP, LINE, HEAD = 640, 96, 40, 28


class Palette(QDialog):
    """A field and what it finds, best first."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(tr("Search"))
        self._desk, self._window = desk, window
        self.field = Field(tr("Search, or tell Doorstep what to do"), "search", name=tr("Search"))
        self.field.setProperty("bare", True)
        self.field.setFixedHeight(48)
        self.field.setFont(font("body"))
        self.list = QListWidget()
        self.list.setItemDelegate(Lines(self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(tr("Found"))
        self.list.itemClicked.connect(self._take)
        inside = column(row(self.field, margins=(10, 4, 10, 4)), rule(), margins=(EDGE, EDGE, EDGE, EDGE))
        add(inside, row(self.list, margins=(6, 6, 6, 8)), 1)
        self.setLayout(inside)
        self.setFixedWidth(WIDTH + 2 * EDGE)
        self.field.textChanged.connect(self.search)
        self.field.installEventFilter(self)
        self.search("")
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, TOP - EDGE)))

    def search(self, asked: str) -> None:
        """Show what fits."""
        go = self._desk.go
        commands = [*self._rooms(), *self._things_to_do()]
        found = sorted(
            (one for one in commands if matches(one.words, asked)), key=lambda one: -matches(one.words, asked)
        )
        found += places_found(
            self._desk.session, asked, lambda area: go("neighbourhoods", area=area), self._open_promotion
        )
        found += people_found(self._desk.session, asked, lambda customer: go("customers", customer=customer))
        self._fill(found if asked.strip() else commands)

    def _rooms(self) -> list[Found]:
        go, places = self._desk.go, (*ROOMS, SETTINGS)
        keys = (*(f"Ctrl {at}" for at in range(1, 6)), "Ctrl ,")
        return [Found(tr("Go to"), icon, tr(name), key, lambda room=room: go(room))
                for (room, name, icon), key in zip(places, keys, strict=True)]  # fmt: skip

    def _things_to_do(self) -> list[Found]:
        desk, window = self._desk, self._window
        lines: list[tuple[str, str, str, Any]] = [
            ("file-input", tr("Import a list"), "Ctrl I", lambda: desk.go("import", choose=True)),
            ("plus", tr("New promotion"), "Ctrl N", lambda: desk.go("promotion", new=True)),
            ("map-pin", tr("Review addresses that need a look"), "", lambda: desk.go("review")),
            ("printer", tr("Print the area report"), "Ctrl P", lambda: print_report.print_report(desk, window)),
            ("map", tr("Make a page to share"), "", lambda: print_report.share_page(desk, window)),
            ("undo-2", tr("Undo the last step"), "Ctrl Z", desk.undo),
            ("redo-2", tr("Do it again"), tr("Ctrl Shift Z"), desk.redo),
            ("moon", tr("Dark theme"), "", lambda: self._theme("dark")),
            ("sun", tr("Light theme"), "", lambda: self._theme("light")),
            ("life-buoy", tr("Help"), "F1", desk.help_wanted.emit),
        ]
        return [Found(tr("Do"), icon, words, key, do) for icon, words, key, do in lines]

    def _theme(self, name: str) -> None:
        self._desk.settings.theme = name
        keeper().choose(name)

    def _open_promotion(self, number: int) -> None:
        from desktop.models.promotion_list import card_of

        card = card_of(self._desk.session, number)
        if card is not None and card.people is not None:
            self._desk.go("results", promotion=number)
        else:
            self._desk.go("promotion", id=number)

    def _fill(self, found: list[Found]) -> None:
        self.list.clear()
        group = ""
        for one in found:
            if one.group != group:
                group = one.group
                head = QListWidgetItem(group)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                self.list.addItem(head)
            item = QListWidgetItem(one.words)
            item.setData(Qt.ItemDataRole.UserRole, one)
            self.list.addItem(item)
        if not found:
            nothing = QListWidgetItem(tr("Nothing found. Try a name, a street, an area, or what you want to do."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nothing)
        self._step(1, start=-1)
        tall = sum(HEAD if self._of(at) is None else LINE for at in range(self.list.count()))
        self.list.setFixedHeight(min(tall + 4, 420))
        self.setFixedHeight(self.list.height() + 57 + 14 + 2 * EDGE)

    def _of(self, at: int) -> Found | None:
        item = self.list.item(at)
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def _step(self, by: int, start: int | None = None) -> None:
        at = (self.list.currentRow() if start is None else start) + by
        while 0 <= at < self.list.count():
            if self._of(at) is not None:
                self.list.setCurrentRow(at)
                return
            at += by

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _take(self, item: QListWidgetItem | None) -> None:
        one = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if one is not None:
            self.accept()
            one.do()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_floating(QPainter(self), self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE), "raised", 12)


class Lines(QStyledItemDelegate):
    """Paints groups and lines."""

    def sizeHint(self, option: Any, index: Any) -> Any:
        size = super().sizeHint(option, index)
        size.setHeight(LINE if index.data(Qt.ItemDataRole.UserRole) is not None else HEAD)
        return size

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        one = index.data(Qt.ItemDataRole.UserRole)
        room = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = Qt.AlignmentFlag.AlignVCenter
        if one is None:
            painter.setPen(theme().color("text3"))
            painter.setFont(font("caption_strong"))
            painter.drawText(room.adjusted(12, 4, -12, 0), int(middle), index.data())
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme().color("soft"))
                painter.drawRoundedRect(room.adjusted(0, 1, 0, -1), 7, 7)
            paint_icon(painter, one.icon, QRectF(room.left() + 12, room.top() + 12, 16, 16), theme().color("text2"))
            painter.setPen(theme().color("text"))
            painter.setFont(font("name"))
            painter.drawText(room.adjusted(40, 0, -180, 0), int(middle), one.words)
            painter.setPen(theme().color("text3"))
            painter.setFont(font("small"))
            painter.drawText(room.adjusted(0, 0, -12, 0), int(middle | Qt.AlignmentFlag.AlignRight), one.aside)
        painter.restore()
