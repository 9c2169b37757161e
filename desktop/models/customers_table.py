"""The customers as a table that stays quick at any length: a list of ids, and rows read a page at a time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from campaigns.shop.shop import Shop
from desktop.models.segments import SEGMENTS, segment_of, segment_sql
from desktop.models.session import CHANNELS, Session
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
SEARCHED = ("name", "company", "street", "city", "postcode", "email", "phone")
PAGE = 200
KEPT_PAGES = 40

ORDER = {
    "Name": "c.name COLLATE NOCASE, c.id",
    "Address": "c.street COLLATE NOCASE, c.id",
    "Area": "a.name IS NULL, a.name COLLATE NOCASE, c.name COLLATE NOCASE, c.id",
    "Last visit": "c.last_visit, c.visits, c.id",
    "Visits": "c.visits, c.id",
    "Spend": "c.spend, c.id",
}

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
        self._ids: list[int] = []
        self._pages: dict[int, list[CustomerRow]] = {}
        self.filter = Filter()

    def reload(self, filter: Filter | None = None) -> None:
        """Read the ids again, perhaps others."""
        self.beginResetModel()
        self.filter = filter or self.filter
        self._pages = {}
        self._ids = find_ids(self._session, self.filter) if self._session.is_open else []
        self.endResetModel()

    def id_at(self, row: int) -> int:
        """The customer in a row."""
        return self._ids[row]

    def row_of(self, customer_id: int) -> int:
        """The row of a customer; -1 when it is not shown."""
        return self._ids.index(customer_id) if customer_id in self._ids else -1

    def line(self, row: int) -> CustomerRow:
        """What a row shows; reads its page when it was not read yet."""
        page = row // PAGE
        if page not in self._pages:
            if len(self._pages) >= KEPT_PAGES:
                self._pages.pop(next(iter(self._pages)))
            self._pages[page] = read_page(self._session, self._ids[page * PAGE : (page + 1) * PAGE])
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
            self.reload(replace(self.filter, sort=named, down=order == Qt.SortOrder.DescendingOrder))


def find_ids(session: Session, wanted: Filter) -> list[int]:
    """Ids of the customers a filter lets through, in its order."""
    ids = ids_without_text(session, replace(wanted, text=""))
    words = wanted.text.casefold().split()[:6]
    if not words:
        return ids
    said = haystack(session)
    for word in words:
        ids = [i for i in ids if word in said[i]]
    return ids


def ids_without_text(session: Session, wanted: Filter) -> list[int]:
    """The same without what was typed: read from the file once, so that typing only looks through memory."""
    return session.known(("ids", wanted), lambda shop: _read_ids(session, shop, wanted))


def _read_ids(session: Session, shop: Shop, wanted: Filter) -> list[int]:
    where, values = conditions(session, wanted)
    order = ORDER[wanted.sort]
    if wanted.down:
        order = ", ".join(f"{part} DESC" for part in order.split(", "))
    sql = f"SELECT c.id FROM customers c LEFT JOIN areas a ON a.id = c.area_id WHERE {where} ORDER BY {order}"
    return [row[0] for row in shop.db.execute(sql, values)]


def haystack(session: Session) -> dict[int, str]:
    """All that can be searched of each customer, in small letters."""
    return session.known("haystack", _read_haystack)


def _read_haystack(shop: Shop) -> dict[int, str]:
    joined = " || char(10) || ".join(SEARCHED)
    cursor = shop.db.cursor()
    cursor.row_factory = None  # plain tuples: a third quicker
    return {number: text.casefold() for number, text in cursor.execute(f"SELECT id, {joined} FROM customers")}


def read_list(facts: Session) -> None:
    """The list as it first shows, worked out ahead."""
    ids = ids_without_text(facts, Filter())
    haystack(facts)
    for channel in CHANNELS[:3]:
        facts.may(channel)
    read_page(facts, ids[:PAGE])


def conditions(session: Session, wanted: Filter) -> tuple[str, list[Any]]:
    """The filter as SQL and its values."""
    parts, values = ["1"], []
    for word in wanted.text.split()[:6]:
        like = "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%"
        parts.append("(" + " OR ".join(f"c.{column} LIKE ? ESCAPE '!'" for column in SEARCHED) + ")")
        values += [like] * len(SEARCHED)
    if wanted.area in ("?", "-"):
        parts.append("c.band = 'need a look'" if wanted.area == "?" else "c.area_id IS NULL")
    elif wanted.area:
        parts.append("c.area_id = ?")
        values.append(wanted.area)
    if wanted.segment:
        parts.append(segment_sql(session, wanted.segment))
    if wanted.time:
        back = abs(int(wanted.time))
        sign = "<" if wanted.time.startswith("-") else ">="
        parts.append(f"c.last_visit {sign} date(?, '-{back} days') AND c.last_visit != ''")
        values.append(session.view.today.isoformat())
    return " AND ".join(parts), values


def read_page(session: Session, ids: list[int]) -> list[CustomerRow]:
    """The lines of some customers, in the order of `ids`."""
    marks = ",".join("?" * len(ids))
    found = {row["id"]: row for row in session.view.db.execute(f"{ROW} WHERE c.id IN ({marks})", ids)}
    allowed = {channel: session.may(channel) for channel in CHANNELS[:3]}
    return [read_line(session, found[i], tuple(c for c, may in allowed.items() if i in may)) for i in ids]


def read_line(session: Session, row: Any, channels: tuple[str, ...]) -> CustomerRow:
    """One line as it is shown."""
    segment = segment_of(session, row["id"], row["tags"] or "")
    look = row["band"] == "need a look"
    cells = (
        row["name"] or (tr("Card without a name") if row["profile"] == "card" else tr("No name")),
        row["street"] or row["city"],
        tr("Needs a look") if look else row["area"] or "",
        tr(SEGMENTS.get(segment, segment.capitalize())) if segment else "",
        day(row["last_visit"], today=session.view.today) if row["last_visit"] else "",
        number(row["visits"]),
        money(row["spend"], "").strip(),
        ", ".join(channels) or tr("no consent"),
    )
    return CustomerRow(row["id"], cells, row["band"], segment, channels)
