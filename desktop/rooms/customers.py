"""Customers: how well the list is, the list itself, and one person in detail."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QItemSelection, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from desktop.models.area_figures import area_shapes
from desktop.models.customer_card import read_card
from desktop.models.customers_table import CustomersModel, Filter, read_list, read_orders
from desktop.models.health import health
from desktop.models.segments import QUIET, gone_quiet, tags
from desktop.models.session import Facts
from desktop.rooms.customer_detail import WIDTH, CustomerDetail
from desktop.rooms.room import Room
from desktop.widgets.button import Button
from desktop.widgets.customer_table import CustomerTable
from desktop.widgets.empty import Empty
from desktop.widgets.field import Field
from desktop.widgets.health_strip import HealthStrip
from desktop.widgets.layout import STRETCH, add, box, column, frame, row
from desktop.widgets.menu_button import MenuButton
from desktop.widgets.split import Split
from desktop.widgets.text import Text
from desktop.words import number, people
from geo.progress import OnProgress
from geo.texts import QT_TR_NOOP, tr

TIMES = [
    ("", QT_TR_NOOP("Any time")),
    ("30", QT_TR_NOOP("Came in the last 30 days")),
    ("180", QT_TR_NOOP("Came in the last 6 months")),
    ("-56", QT_TR_NOOP("Not for 8 weeks")),
    ("-180", QT_TR_NOOP("Not for 6 months")),
]
SIDE_BY_SIDE = 1130  # px for list and detail


class Customers(Room):
    """The list of customers."""

    section = "customers"
    help = "customers"
    title = QT_TR_NOOP("Customers")
    reading = QT_TR_NOOP("Reading your customers")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.model = CustomersModel(desk.session)
        self.table = CustomerTable()
        self.table.setModel(self.model)
        self.table.sortByColumn(4, self.table.horizontalHeader().sortIndicatorOrder().DescendingOrder)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.model.modelReset.connect(self._say_count)
        self.strip = HealthStrip()
        self.strip.review.connect(lambda: desk.go("review"))
        self.strip.compare.connect(self._compare)
        self.search = Field(tr("Name, street, email"), "search", name=tr("Filter customers"))
        self.search.setFixedWidth(220)
        self._typing = QTimer(self, singleShot=True, interval=0)  # once for keys that came together
        self._typing.timeout.connect(lambda: self._filter(text=self.search.text()))
        self.search.textChanged.connect(self._typing.start)
        self.area, self.segment = (
            MenuButton(tr("Any area"), "map", size="normal"),
            MenuButton(tr("Any segment"), "tag", size="normal"),
        )
        self.time = MenuButton(tr("Any time"), "calendar", size="normal")
        self.time.show_choices([(key, tr(name)) for key, name in TIMES])
        self.area.chosen.connect(lambda key: self._filter(area=key))
        self.segment.chosen.connect(lambda key: self._filter(segment=key))
        self.time.chosen.connect(lambda key: self._filter(time=key))
        self._count = Text("", "small", "text3", right=True)
        self.detail = CustomerDetail(desk)
        self.detail.closed.connect(self._close_detail)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list())
        self._pages.addWidget(self._empty())
        self._room_for_detail = QWidget()
        self.split = Split(self._pages, self._room_for_detail, desk.settings, "customers", least=WIDTH - 16, most=520)
        self.split.splitterMoved.connect(self._place_detail)
        self.detail.setParent(self)
        self.detail.hide()
        self._room_for_detail.hide()
        self.setLayout(column(self.split))
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.search.setFocus)

    def _list(self) -> Any:
        one = Button(tr("Add"), self._add, icon="user-plus")
        many = Button(tr("Import a list"), self._import, kind="primary", icon="file-input", shortcut="Ctrl+I")
        self.desk.guard(one, many)
        head = row(Text(tr("Customers"), "title"), STRETCH, one, many, gap=8)
        filters = row(self.search, self.area, self.segment, self.time, STRETCH, self._count, gap=8)
        card = frame("card", column(self.table, margins=(1, 1, 1, 1)))
        inside = column(head, 14, self.strip, 14, filters, 14, margins=(32, 22, 24, 0))
        add(inside, card, 1)
        return box(inside)

    def _empty(self) -> Any:
        return Empty(
            "users",
            tr("Bring in your customers"),
            tr(
                "A list from your till, your email tool or Excel. Any columns will do: Doorstep reads the names "
                "and addresses and puts people on the map. You can also drop a file anywhere in this window."
            ),
            self.desk.guarded(Button(tr("Import a list"), self._import, kind="primary", icon="file-input")),
            self.desk.guarded(Button(tr("Add one person"), self._add)),
        )

    @staticmethod
    def gather(facts: Any) -> None:
        health(facts)
        area_shapes(facts)
        read_list(facts)

    def refresh(self) -> None:
        session = self.session
        figures = health(session)
        self._pages.setCurrentIndex(0 if figures.people else 1)
        self.strip.show_health(figures)
        areas = [(shape.id, shape.name) for shape in area_shapes(session)]
        choices = [("", tr("Any area")), *areas, ("-", tr("In no area"))]
        self.area.show_choices([*choices, ("?", tr("Need a look"))], self.model.filter.area)
        groups = [(tag, f"{tag.capitalize()}\t{number(count)}") for tag, count in tags(session)]
        quiet = (QUIET, tr("Gone quiet") + f"\t{number(len(gone_quiet(session)))}")
        self.segment.show_choices([("", tr("Any segment")), quiet, *groups], self.model.filter.segment)
        shown = self.detail.customer_id if not self.detail.isHidden() else None
        self.model.reload()
        self._select(shown)
        self._read_ahead()

    def _read_ahead(self) -> None:
        """Orders and groups, once nothing else is to be read."""
        session = self.session

        def work(shop: Shop, _progress: OnProgress) -> Facts:
            facts = Facts(shop, session)
            read_orders(facts)
            return facts

        self.desk.think(tr("Sorting your customers"), work, session.take)

    def arrive(self, customer: int | None = None, **where: str) -> None:
        """Perhaps with a filter (area, segment, time, text) or one person chosen."""
        if where:
            self.search.blockSignals(True)
            self.search.setText(where.get("text", ""))
            self.search.blockSignals(False)
            self.model.reload(Filter(**where))
            self.area.choose(where.get("area", ""))
            self.segment.choose(where.get("segment", ""))
            self.time.choose(where.get("time", ""))
        if customer is not None:
            if self.model.row_of(customer) < 0:
                self.arrive(text="")
            self._select(customer)

    def place(self) -> dict[str, Any]:
        wanted = self.model.filter
        kept = {key: value for key in ("area", "segment", "time") if (value := getattr(wanted, key))}
        return kept | ({} if self.detail.isHidden() else {"customer": self.detail.customer_id})

    def escape(self) -> bool:
        if self.detail.isHidden():
            return False
        self._close_detail()
        return True

    def _filter(self, **changed: str) -> None:
        wanted = replace(self.model.filter, **changed)
        if self.has_facts:
            self.model.reload(wanted)
        else:
            self.model.filter = wanted  # the list is being read again

    def _select(self, customer_id: int | None) -> None:
        at = self.model.row_of(customer_id) if customer_id is not None else -1
        if at >= 0:
            self.table.selectRow(at)
        else:
            self._close_detail()

    def _selected(self, now: QItemSelection, _before: QItemSelection) -> None:
        rows = {index.row() for index in now.indexes()}
        if rows:
            card = read_card(self.session, self.model.id_at(rows.pop()))
            if card is not None:
                self.detail.show_card(card)
                self.detail.show()
                self._place_detail()

    def _close_detail(self) -> None:
        self.detail.hide()
        self._place_detail()
        self.table.clearSelection()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_detail()

    def _place_detail(self, *_moved: int) -> None:
        """Right of the list where there is room for both, else over it."""
        beside = not self.detail.isHidden() and self.width() >= SIDE_BY_SIDE
        if beside and self._room_for_detail.isHidden():
            self._room_for_detail.show()
            self.split.settle(WIDTH)
        self._room_for_detail.setVisible(beside)
        self._room_for_detail.setMaximumWidth(max(WIDTH, min(520, self.width() - SIDE_BY_SIDE + WIDTH)))
        wide = self.split.sizes()[1] if beside else WIDTH
        left = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - wide
        self.detail.setGeometry(left, 0, wide, self.height())
        self.detail.raise_()

    def _say_count(self) -> None:
        self._count.setText(people(self.model.rowCount()))

    def _import(self) -> None:
        self.desk.go("import", choose=True)

    def _add(self) -> None:
        from desktop.dialogs.add_customer import AddCustomer

        AddCustomer(self, self.desk).open()

    def _compare(self) -> None:
        from desktop.dialogs.compare import Compare

        Compare(self, self.desk).open()
