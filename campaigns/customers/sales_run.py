"""A list of sales: each line given to the person it names, visits and spending worked out again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from campaigns.customers.cleaning import dates, emails, money, phones, texts
from campaigns.customers.cleaning.names import split_name
from campaigns.customers.column_mapping import ColumnMapping, is_total
from campaigns.customers.contact_file import ContactFile, Row
from campaigns.customers.import_report import ImportReport, Problem, problem
from campaigns.customers.name_match import fold
from campaigns.customers.optout_run import note_refusals
from campaigns.customers.people_index import PeopleIndex
from campaigns.customers.person_row import RowReader
from campaigns.shop.shop import Shop
from geo.texts import tr

SAMPLE = 2000
BATCH = 5000
_FIELDS = (
    "date", "time", "ticket", "till_id", "reference", "name", "first_name", "last_name", "email", "phone", "item",
    "category", "quantity", "price", "amount",
)  # fmt: skip
Who = tuple[str, str, str, str, str]  # till number, reference, name, e-mail, phone as written


@dataclass(frozen=True, slots=True)
class _Line:
    ticket: str
    day: str
    time: str
    item: str
    category: str
    quantity: float
    amount: int
    who: Who


def import_sales(
    shop: Shop, file: ContactFile, columns: ColumnMapping, import_id: int, rows: Iterator[Row]
) -> ImportReport:
    """Take lines of sales in; lines that are in the shop file already count as `updated` and are not doubled.

    Part of the caller's step.
    """
    reader = _LineReader(shop, file, columns)
    finder = _WhoFinder(shop)
    writer = _SalesWriter(shop, import_id)
    read = left_out = matched = walk_ins = 0
    problems: list[Problem] = []
    refusals = _RefusalReader(shop, file, columns, import_id)
    for row in rows:
        read += 1
        refusals.read(row)
        line = reader.read(row)
        if isinstance(line, Problem):
            left_out += line.left_out
            problems.append(line)
            continue
        customer = finder.find(line.who)
        if writer.write(line, customer):
            matched += customer is not None
            walk_ins += customer is None
    writer.flush()
    _note(shop, import_id, problems)
    recount_visits(shop)
    return ImportReport(
        "sales", columns.format, file.name, read, writer.added, writer.known, 0, left_out,
        problems=tuple(problems), matched=matched, walk_ins=walk_ins,
    )  # fmt: skip


def recount_visits(shop: Shop) -> None:
    """Visits (tickets), spending, first and last day of everybody with sales, from the sales alone."""
    with shop.step(tr("Counted visits")) as db:
        counted = db.execute(
            "SELECT count(DISTINCT ticket), sum(amount), min(day), max(day), customer_id FROM sales"
            " WHERE customer_id IS NOT NULL GROUP BY customer_id"
        ).fetchall()
        db.executemany(
            "UPDATE customers SET visits = ?, spend = ?, first_visit = ?, last_visit = ? WHERE id = ?", counted
        )


class _LineReader:
    def __init__(self, shop: Shop, file: ContactFile, columns: ColumnMapping) -> None:
        self._at = {name: columns.positions(name) for name in _FIELDS}
        self._heads = [column.head for column in columns.columns]
        sample = [row.cells for row in islice(file.rows(), SAMPLE)]
        day_cells = [cells[p] for cells in sample for p in self._at["date"][:1] if p < len(cells)]
        self._month_first = dates.month_first(day_cells, shop.settings.country)[0]
        self._year = shop.today.year

    def read(self, row: Row) -> _Line | Problem:
        """One line, or why it is left out."""
        cells = row.cells
        filled = [cell for cell in cells if cell.strip()]
        if not row.whole:
            return problem(row.number, "broken", left_out=True)
        if not filled:
            return problem(row.number, "blank", left_out=True)
        when = self._cell(cells, "date")
        day = dates.read_date(when, self._month_first, self._year)
        if not day or day.startswith("--"):
            if cells == self._heads:
                return problem(row.number, "header_again", left_out=True)
            code = "total" if is_total(filled[0]) else "sale_date"
            return problem(row.number, code, "date", when, left_out=True)
        amount, quantity = self._amount(cells)
        if amount is None:
            value = self._cell(cells, "amount") or self._cell(cells, "price")
            return problem(row.number, "sale_amount", "amount", value, left_out=True)
        time = dates.read_time(self._cell(cells, "time") or when)
        who = self._who(cells)
        ticket = self._cell(cells, "ticket") or "|".join((day, time, *who))
        item, category = self._cell(cells, "item"), self._cell(cells, "category")
        return _Line(ticket, day, time, item, category, quantity, amount, who)

    def _amount(self, cells: list[str]) -> tuple[int | None, float]:
        quantity = money.read_number(self._cell(cells, "quantity"))
        quantity = 1.0 if quantity is None else quantity
        amount = money.read_money(self._cell(cells, "amount"))
        if amount is None and (price := money.read_money(self._cell(cells, "price"))) is not None:
            amount = round(price * quantity)
        return amount, quantity

    def _who(self, cells: list[str]) -> Who:
        parts = (self._cell(cells, "first_name"), self._cell(cells, "last_name"))
        name = self._cell(cells, "name") or " ".join(parts).strip()
        till, reference = (texts.without_apostrophe(self._cell(cells, n)) for n in ("till_id", "reference"))
        return till, reference, name, self._cell(cells, "email"), self._cell(cells, "phone")

    def _cell(self, cells: list[str], name: str) -> str:
        for position in self._at[name]:
            if position < len(cells) and (text := texts.tidy(cells[position])):
                return text
        return ""


class _RefusalReader:
    """A no in a list of orders ("Accepts Marketing") counts like one in any other list."""

    def __init__(self, shop: Shop, file: ContactFile, columns: ColumnMapping, import_id: int) -> None:
        says = columns.has("consent_email", "consent_sms", "optout_email", "optout_sms")
        self._reader = RowReader(columns, [], file.name, shop.settings.country, shop.today.year) if says else None
        self._shop, self._import, self._source = shop, import_id, file.name
        self._index = PeopleIndex(shop.db) if says else None

    def read(self, row: Row) -> None:
        """Write down what the row forbids."""
        if self._reader and self._index:
            note_refusals(self._shop, self._reader.read(row), self._index, self._source, self._import)


class _WhoFinder:
    """By the till's number, then reference, e-mail, phone, and a name that only one person has."""

    def __init__(self, shop: Shop) -> None:
        self._index = PeopleIndex(shop.db)
        self._named = self._index.named()
        self._country = shop.settings.country
        self._known: dict[Who, int | None] = {}

    def find(self, who: Who) -> int | None:
        """The customer a line names, or None: a walk-in, or nobody can say."""
        if who not in self._known:
            self._known[who] = self._find(who)
        return self._known[who]

    def _find(self, who: Who) -> int | None:
        till, reference, name, email, phone = who
        first, last = split_name(name)
        candidates = [("till", till), ("reference", reference)]
        candidates += [("email", e) for e in emails.read_emails(email)[0]]
        candidates += [("phone", p.number) for p in phones.read_phones(phone, self._country) if p.number]
        for kind, value in candidates:
            holders = self._index.holders(kind, value) if value else ()
            agreeing = [c for c in holders if not name or self._index.agrees(c, first, last)]
            if len(agreeing) == 1 or (len(holders) == 1 and kind == "till"):
                return (agreeing or list(holders))[0]
        same = self._named.get(fold(first, last), []) if name else []
        return same[0] if len(same) == 1 else None


class _SalesWriter:
    def __init__(self, shop: Shop, import_id: int) -> None:
        self._db, self._import = shop.db, import_id
        self.added = self.known = 0
        self._queue: list[tuple[object, ...]] = []
        self._items: dict[tuple[str, str], int] = {
            (name, category): item for item, name, category in self._db.execute("SELECT id, name, category FROM items")
        }
        # Lines that are there already, as often as they are there: each covers one line of the file.
        self._there = Counter(
            (ticket, day, time, item, quantity, amount)
            for ticket, day, time, item, quantity, amount in self._db.execute(
                "SELECT ticket, day, time, item_id, quantity, amount FROM sales"
            )
        )

    def write(self, line: _Line, customer: int | None) -> bool:
        """Whether the line is new."""
        item = self._item(line.item, line.category)
        key = (line.ticket, line.day, line.time, item, line.quantity, line.amount)
        if self._there[key] > 0:
            self._there[key] -= 1
            self.known += 1
            return False
        self._queue.append((self._import, customer, *key))
        self.added += 1
        if len(self._queue) >= BATCH:
            self.flush()
        return True

    def flush(self) -> None:
        """Write what is queued."""
        self._db.executemany(
            "INSERT INTO sales (import_id, customer_id, ticket, day, time, item_id, quantity, amount)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            self._queue,
        )
        self._queue = []

    def _item(self, name: str, category: str) -> int | None:
        if not name:
            return None
        if (name, category) not in self._items:
            done = self._db.execute("INSERT INTO items (name, category) VALUES (?, ?)", (name, category))
            assert done.lastrowid is not None
            self._items[name, category] = done.lastrowid
        return self._items[name, category]


def _note(shop: Shop, import_id: int, problems: list[Problem]) -> None:
    shop.db.executemany(
        "INSERT INTO problems (import_id, row, field, code, says, remedy, left_out) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(import_id, p.row, p.field, p.code, p.says, p.remedy, int(p.left_out)) for p in problems],
    )
