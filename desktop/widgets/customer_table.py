"""The table of customers: rows 42 high, lines between them, chips and icons painted in the cells."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.icons import paint_icon
from desktop.theme import font, metrics, theme
from desktop.widgets.chip import paint_chip
from geo.texts import tr

ROW, HEAD = 42, 36
# Least width and share of what is left over, a column each.
WIDTHS = ((128, 1.4), (140, 2.2), (118, 1.6), (96, 0.8), (84, 0.4), (52, 0.1), (54, 0.2), (92, 0.2))
ICONS = {"email": "mail", "sms": "smartphone", "post": "mailbox"}


LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


@lru_cache(maxsize=4096)
def shortened(text: str, role: str, width: int) -> str:
    """The text, ended in an ellipsis where it is wider than `width` px."""
    return metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, width)


@cache
def below_middle(role: str) -> float:
    """How far below the middle of their line letters stand, in px."""
    measured = metrics(role)
    return measured.ascent() - measured.height() / 2


class CustomerCells(QStyledItemDelegate):
    """Paints a cell by its column."""

    def __init__(self, table: CustomerTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.model().line(index.row())
        column, text = index.column(), line.cells[index.column()]
        cell = QRectF(option.rect)
        if index.row() == self._table.chosen_row:  # to ask the option for its state takes a tenth of the time of all
            painter.fillRect(cell, theme().color("soft"))
        inner = cell.adjusted(20 if column == 0 else 8, 0, -8, -1)
        if column == 3 and text:
            painter.save()  # a chip is smooth; what is painted next is not
            self._chip(painter, inner, text, line.segment)
            painter.restore()
        elif column == 2 and line.band == "need a look":
            paint_icon(
                painter, "map-pin-off", QRectF(inner.left(), inner.center().y() - 8, 16, 16), theme().color("warn")
            )
            self._words(painter, inner.adjusted(21, 0, 0, 0), text, "small_strong", "warn")
        elif column == 7:
            self._contact(painter, inner, line.channels)
        else:
            role = "small_strong" if column == 0 else "number" if column in (5, 6) else "small"
            self._words(painter, inner, text, role, "text2" if column in (1, 4) else "text", right=column in (5, 6))

    def _words(self, painter: QPainter, room: QRectF, text: str, role: str, tone: str, *, right: bool = False) -> None:
        painter.setFont(font(role))
        painter.setPen(theme().color(tone))
        shown = shortened(text, role, int(room.width()))
        if not shown.isascii() or self._table.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.drawText(room, RIGHT if right else LEFT, shown)
            return
        left = room.right() - metrics(role).horizontalAdvance(shown) if right else room.left()
        painter.drawText(QPointF(left, round(room.center().y() + below_middle(role))), shown)  # needs no layout

    def _chip(self, painter: QPainter, room: QRectF, text: str, segment: str) -> None:
        measured = metrics("caption_strong")
        shown = measured.elidedText(text, Qt.TextElideMode.ElideRight, room.width() - 12)
        wide = min(room.width() + 6, measured.horizontalAdvance(shown) + 17)
        chip = QRectF(room.left(), room.center().y() - 11, wide, 22)
        paint_chip(painter, chip, shown, "warn" if segment == "gone quiet" else "plain")

    def _contact(self, painter: QPainter, room: QRectF, channels: tuple[str, ...]) -> None:
        if not channels:
            paint_icon(painter, "ban", QRectF(room.left(), room.center().y() - 6.5, 13, 13), theme().color("text3"))
            self._words(painter, room.adjusted(18, 0, 8, 0), tr("no consent"), "caption", "text3")
            return
        left = room.left()
        for channel in channels:
            paint_icon(painter, ICONS[channel], QRectF(left, room.center().y() - 8, 16, 16), theme().color("text2"))
            left += 23


class Header(QHeaderView):
    """Column names; a click sorts, an arrow says how."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setFixedHeight(HEAD)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFont(font("small_name"))

    def paintSection(self, painter: QPainter, rect: object, section: int) -> None:
        cell = QRectF(rect)  # type: ignore[call-overload]
        painter.save()
        painter.fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), theme().color("line"))
        right = section in (5, 6)
        inner = cell.adjusted(20 if section == 0 else 8, 0, -8, -1)
        painter.setFont(font("small_name"))
        painter.setPen(theme().color("text2"))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        text = self.model().headerData(section, Qt.Orientation.Horizontal)
        painter.drawText(inner, int(side | Qt.AlignmentFlag.AlignVCenter), text)
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == section:
            down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            words = metrics("small_name").horizontalAdvance(text)
            left = inner.right() - words - 17 if right else inner.left() + words + 3
            arrow = "chevron-down" if down else "chevron-up"
            paint_icon(painter, arrow, QRectF(left, inner.center().y() - 6.5, 13, 13), theme().color("text3"))
        painter.restore()


class CustomerTable(QTableView):
    """Whole rows are selected; J and K move like the arrows."""

    def __init__(self) -> None:
        super().__init__()
        self.chosen_row = -1
        self.setItemDelegate(CustomerCells(self))
        self.setHorizontalHeader(Header())
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSortingEnabled(True)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Customers"))

    def selectionChanged(self, now: QItemSelection, before: QItemSelection) -> None:
        self.chosen_row = next((index.row() for index in self.selectionModel().selectedIndexes()), -1)
        super().selectionChanged(now, before)

    def reset(self) -> None:
        self.chosen_row = -1
        super().reset()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}.get(Qt.Key(event.key()), 0)
        if step and not event.modifiers():
            row = max(0, min(self.model().rowCount() - 1, self.currentIndex().row() + step))
            self.selectRow(row)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Share the width among the columns; the contact icons go first when it is short."""
        room, widths = self.viewport().width(), self._widths()
        hide = room < sum(least for least, _share in widths)
        self.setColumnHidden(7, hide)
        shown = widths[:7] if hide else widths
        spare = max(0, room - sum(least for least, _share in shown))
        shares = sum(share for _least, share in shown)
        for at, (least, share) in enumerate(shown):
            self.setColumnWidth(at, int(least + spare * share / shares))

    def _widths(self) -> list[tuple[float, float]]:
        """Least width and share of each column; a heading is never cut, nor that there is no consent."""
        head, model = metrics("small_name"), self.model()
        if model is None:
            return list(WIDTHS)
        heads = [str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(len(WIDTHS))]
        told = [0.0] * 7 + [metrics("caption").horizontalAdvance(tr("no consent")) + 28]  # with its sign and air
        return [
            (max(least, head.horizontalAdvance(words) + 16, other), share)
            for (least, share), words, other in zip(WIDTHS, heads, told, strict=True)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._paint_lines(painter)
        if self.model() is not None and not self.model().rowCount():
            painter.setPen(theme().color("text3"))
            painter.setFont(font("body"))
            words = tr("Nobody fits. Take a filter away.")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, words)

    def _paint_lines(self, painter: QPainter) -> None:
        """A line below each row that is in sight."""
        first, ink = self.rowAt(0), theme().color("line")
        last = self.rowAt(self.viewport().height() - 1)
        if first >= 0:
            for row in range(first, (last if last >= 0 else self.model().rowCount() - 1) + 1):
                bottom = self.rowViewportPosition(row) + ROW
                painter.fillRect(0, bottom - 1, self.viewport().width(), 1, ink)
