"""The customers as a table that stays quick at any length: a list of ids, and rows read a page at a time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.models.counts import CHANNELS
from desktop.models.list_columns import ORDER, Ids, came, columns_of, in_area, in_segment, order_of, saying
from desktop.models.segments import QUIET, SEGMENTS, gone_quiet, tags
from desktop.models.session import Session
from desktop.words import day, money, number
from geo.texts import QT_TR_NOOP, tr

COLUMNS = (
    QT_TR_NOOP("Name"),
    QT_TR_NOOP("Address"),
    QT_TR_NOOP("Area"),
    QT_TR_NOOP("Segment"),
    QT_TR_NOOP("Last visit"),
    QT_TR_NOOP("Visits"),
    QT_TR_NOOP("Spend"),
    QT_TR_NOOP("Contact"),
)
NUMBERS = ("Visits", "Spend")
PAGE = 32  # about as many as are seen at once
KEPT_PAGES = 120

ROW = """
    SELECT c.id, c.name, c.street, c.city, c.band, c.last_visit, c.visits, c.spend, c.profile,
           a.name AS area, (SELECT group_concat(tag, '\x1f') FROM tags WHERE customer_id = c.id) AS tags
    FROM customers c LEFT JOIN areas a ON a.id = c.area_id
"""


@dataclass(frozen=True)
class Filter:
    """Which customers, in which order."""

    text: str = ""
    area: str = ""  # area id; "?" for those that need a look, "-" for those in no area
    segment: str = ""
    time: str = ""  # days back as text: "30" came in the last 30 days, "-90" has not come for 90
    sort: str = "Last visit"
    down: bool = True


@dataclass(frozen=True)
class CustomerRow:
    """One line of the table, as it is shown."""

    id: int
    cells: tuple[str, ...]
    band: str
    segment: str
    channels: tuple[str, ...]


class CustomersModel(QAbstractTableModel):
    """Customers of the open shop."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._ids: Ids = np.zeros(0, np.int64)
        self._pages: dict[int, list[CustomerRow]] = {}
        self._reader: PageReader | None = None
        self.filter = Filter()

    def reload(self, filter: Filter | None = None) -> None:
        """Read the ids again, perhaps others."""
        self.beginResetModel()
        self.filter = filter or self.filter
        self._pages, self._reader = {}, None
        self._ids = find_ids(self._session, self.filter) if self._session.is_open else self._ids[:0]
        self.endResetModel()

    def id_at(self, row: int) -> int:
        """The customer in a row."""
        return int(self._ids[row])

    def row_of(self, customer_id: int) -> int:
        """The row of a customer; -1 when it is not shown."""
        return int(next(iter(np.flatnonzero(self._ids == customer_id)), -1))

    def line(self, row: int) -> CustomerRow:
        """What a row shows; reads its page when it was not read yet."""
        page = row // PAGE
        if page not in self._pages:
            if len(self._pages) >= KEPT_PAGES:
                self._pages.pop(next(iter(self._pages)))
            self._reader = self._reader or PageReader(self._session)
            self._pages[page] = self._reader.page(self._ids[page * PAGE : (page + 1) * PAGE].tolist())
        return self._pages[page][row % PAGE]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(COLUMNS)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.line(index.row()).cells[index.column()]
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            named = COLUMNS[section]
            return self._session.settings.currency if named == "Spend" and self._session.is_open else tr(named)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if COLUMNS[section] in NUMBERS else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        named = COLUMNS[column]
        if named in ORDER:
            self.filter = replace(self.filter, sort=named, down=order == Qt.SortOrder.DescendingOrder)
            if self._session.is_open and self._session.knows("columns"):  # else it is being read
                self.reload()


def find_ids(session: Session, wanted: Filter) -> Ids:
    """Ids of the customers a filter lets through, in its order [n]."""
    columns = columns_of(session)
    fit = saying(columns, wanted.text) if wanted.text.strip() else np.ones(len(columns.ids), bool)
    if wanted.area:
        fit = fit & in_area(columns, wanted.area)
    if wanted.segment:
        fit = fit & in_segment(session, columns, wanted.segment)
    if wanted.time:
        fit = fit & came(columns, wanted.time, session.view.today)
    order = order_of(session, wanted.sort)
    rows = order[fit[order]]
    return columns.ids[rows[::-1] if wanted.down else rows]


def read_list(facts: Session) -> None:
    """The list as it first shows, worked out ahead."""
    ids = find_ids(facts, Filter())
    _ = columns_of(facts).said_counts
    PageReader(facts).page(ids[:PAGE].tolist())


def read_orders(facts: Session) -> None:
    """The other orders and groups, so that a click on a column's head has its answer at once."""
    for sort in ORDER:
        order_of(facts, sort)
    for tag, _count in tags(facts):
        in_segment(facts, columns_of(facts), tag)


class PageReader:
    """Reads lines of the list; what it needs of everybody is looked up once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._allowed = {channel: session.may(channel) for channel in CHANNELS[:3]}
        self._quiet = gone_quiet(session)
        self._tags = [tag for tag, _count in tags(session)]
        self._today = session.view.today

    def page(self, ids: list[int]) -> list[CustomerRow]:
        """The lines of some customers, in the order of `ids`."""
        marks = ",".join("?" * len(ids))
        found = {row["id"]: row for row in self._session.view.db.execute(f"{ROW} WHERE c.id IN ({marks})", ids)}
        return [self._line(found[i]) for i in ids]

    def _line(self, row: Any) -> CustomerRow:
        """One line as it is shown."""
        number_ = row["id"]
        segment = QUIET if number_ in self._quiet else first_of(self._tags, row["tags"])
        channels = tuple(channel for channel, may in self._allowed.items() if number_ in may)
        look = row["band"] == "need a look"
        cells = (
            row["name"] or (tr("Card without a name") if row["profile"] == "card" else tr("No name")),
            row["street"] or row["city"],
            tr("Needs a look") if look else row["area"] or "",
            tr(SEGMENTS.get(segment, segment.capitalize())) if segment else "",
            day(row["last_visit"], today=self._today) if row["last_visit"] else "",
            number(row["visits"]),
            money(row["spend"], "").strip(),
            ", ".join(channels) or tr("no consent"),
        )
        return CustomerRow(number_, cells, row["band"], segment, channels)


def first_of(known: list[str], stated: str | None) -> str:
    """The one stated group shown for a customer: the one most others are in too."""
    mine = set(stated.split("\x1f")) if stated else set()
    return next((tag for tag in known if tag in mine), "")
