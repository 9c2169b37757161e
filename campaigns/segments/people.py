"""The customers and their visits as columns: what every condition, group and forecast counts over.

A count over two million sales has to be felt as instant, so the sales are read once and kept as arrays
(about 40 bytes a line) until they change in the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from campaigns.shop.shop import Shop

Ints = npt.NDArray[np.int32]
Longs = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

NO_DAY = 0  # the day of "never", before every other
NO_TIME = -1
LINES = "SELECT customer_id, day, time, item_id, amount, quantity, ticket FROM sales WHERE customer_id IS NOT NULL"
CHUNK = 50_000
DEGREE = 10**7  # steps of a centimetre; both degrees of a place fit into one whole number


@dataclass(frozen=True)
class Visits:
    """Visits that brought something, ordered by customer and then by moment.

    `person` is the row in People.ids, `day` a proleptic ordinal, `minute` of the day (-1: not known),
    `spent` hundredths of the currency. Lines are what was bought: `line_visit` is the row of the visit.
    """

    person: Ints
    day: Ints
    minute: Ints
    spent: Longs
    line_visit: Ints
    line_item: Ints


class People:
    """All customers of one shop, by ascending id, and columns over them read when first asked for."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.today = shop.today
        self._texts: dict[str, npt.NDArray[np.object_]] = {}
        (self.ids,) = self._numbers("id")

    def __len__(self) -> int:
        return len(self.ids)

    def nobody(self) -> Bools:
        """A mask over the customers with nobody in it."""
        return np.zeros(len(self), dtype=bool)

    def having(self, sql: str, *values: Any) -> Bools:
        """The mask of the customers whose ids a query gives (in any order, also more than once)."""
        return self.having_ids([row[0] for row in self.shop.db.execute(sql, values)])

    def having_ids(self, customer_ids: Iterable[int]) -> Bools:
        """The mask of the customers with these ids."""
        return np.isin(self.ids, np.fromiter(customer_ids, dtype=np.int64))

    def ids_in(self, mask: Bools) -> list[int]:
        """The ids of a mask, ascending."""
        found: list[int] = self.ids[mask].tolist()
        return found

    @cached_property
    def visit_count(self) -> Longs:
        """How often each customer ever came, as the sales or else the till says."""
        return self._numbers("visits")[0]

    @cached_property
    def spent(self) -> Longs:
        """What each customer ever spent, in hundredths of the currency."""
        return self._numbers("spend")[0]

    @cached_property
    def birth_month(self) -> Longs:
        """The month of each customer's birthday, 0 where it is not known."""
        return self._numbers("CAST(substr(birthday, -5, 2) AS INTEGER)")[0]  # of YYYY-MM-DD and --MM-DD alike

    @cached_property
    def first_day(self) -> Ints:
        """The day of each customer's first visit (NO_DAY: never came)."""
        return self._days("first_visit")

    @cached_property
    def last_day(self) -> Ints:
        """The day of each customer's latest visit (NO_DAY: never came)."""
        return self._days("last_visit")

    @cached_property
    def area(self) -> npt.NDArray[np.object_]:
        """The id of the area each customer lives in, None where that is not known."""
        return self.texts("area_id")

    @cached_property
    def band(self) -> npt.NDArray[np.object_]:
        """How sure each address is (geo.address.Band)."""
        return self.texts("band")

    @cached_property
    def blocked(self) -> Bools:
        """Whom the till says never to contact."""
        return self._numbers("blocked")[0] > 0

    @cached_property
    def position(self) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Latitude and longitude of the sure addresses to a centimetre, NaN for all others."""
        both = f"CAST((lat + 90) * {DEGREE} AS INTEGER) * {1 << 32} + CAST((lon + 180) * {DEGREE} AS INTEGER)"
        (packed,) = self._numbers(f"CASE WHEN band = 'placed' AND lat IS NOT NULL THEN {both} ELSE -1 END")
        lat, lon = (packed >> 32) / DEGREE - 90, (packed & 0xFFFFFFFF) / DEGREE - 180
        return np.where(packed < 0, np.nan, lat), np.where(packed < 0, np.nan, lon)

    @cached_property
    def visits(self) -> Visits:
        """The visits on file; shared by all who count over the same sales."""
        return _visits_of(self.shop, self.ids)

    @cached_property
    def latest_day(self) -> int:
        """The last day of which sales are on file (an ordinal), NO_DAY without any."""
        return int(self.visits.day.max()) if len(self.visits.day) else NO_DAY

    def visits_per_person(self, chosen: Bools) -> Longs:
        """How many of the chosen visits (a mask over `visits`) each customer made."""
        return np.bincount(self.visits.person[chosen], minlength=len(self)).astype(np.int64)

    def spent_per_person(self, chosen: Bools) -> Longs:
        """What each customer spent in the chosen visits, in hundredths."""
        visits = self.visits
        return np.bincount(visits.person[chosen], visits.spent[chosen], len(self)).astype(np.int64)

    def with_moments(self, day: Ints, minute: Ints) -> People:
        """The same customers with their visits at other moments (one value a visit), to try out what if."""
        other = copy(self)
        other.__dict__["visits"] = replace(self.visits, day=day, minute=minute)
        return other

    def texts(self, column: str) -> npt.NDArray[np.object_]:
        """One text column of the customers, read once; what many share (a day, an area) is kept once."""
        if column not in self._texts:
            (joined,) = self._joined(f"coalesce({column}, char(0))", mark=31)
            found: Sequence[str | None] = joined.split("\x1f")
            if len(found) != len(self):  # nobody, or a text that holds the mark
                found = [text for (text,) in self._fetch(f"SELECT {column} FROM customers ORDER BY id")]
            shared: dict[str | None, str | None] = {"\0": None}
            self._texts[column] = np.array([shared.setdefault(text, text) for text in found], dtype=object)
        return self._texts[column]

    def _numbers(self, *columns: str) -> list[Longs]:
        """Columns of whole numbers, none of them NULL, as SQL gives them."""
        return [np.fromstring(text, dtype=np.int64, sep=",") for text in self._joined(*columns)]

    def _joined(self, *columns: str, mark: int = 44) -> list[str]:
        """Columns as one text each, which SQLite makes at half the price of rows."""
        named = ", ".join(f"{column} AS c{i}" for i, column in enumerate(columns))
        joined = ", ".join(f"group_concat(c{i}, char({mark}))" for i in range(len(columns)))
        found = self._fetch(f"SELECT {joined} FROM (SELECT {named} FROM customers ORDER BY id)").fetchone()
        return [text or "" for text in found]

    def _days(self, column: str) -> Ints:
        known: dict[str, int] = {}
        return np.array([_ordinal(text, known) for text in self.texts(column)], dtype=np.int32)

    def _fetch(self, sql: str) -> Any:
        cursor = self.shop.db.cursor()
        cursor.row_factory = None  # plain tuples: a third of the time
        return cursor.execute(sql)


def people_of(shop: Shop) -> People:
    """The shop's customers as columns, read anew only when they, the sales or the day have changed."""
    state = (shop.changed("customers", "sales"), shop.today)
    kept = shop.kept.get("people")
    if kept is None or kept[0] != state:
        kept = shop.kept["people"] = (state, People(shop))
    people: People = kept[1]
    return people


def _visits_of(shop: Shop, ids: Longs) -> Visits:
    """The visits, read anew only when the sales or the customers' ids are not those read before."""
    quick = (shop.changed("sales"), len(ids), ids.tobytes())
    kept: tuple[Any, Any, Visits] | None = shop.kept.get("visits")
    if kept is not None and kept[0] == quick:
        return kept[2]
    sales = "SELECT count(*), max(id), total(customer_id), total(customer_id * (id % 1000003)) FROM sales"
    state = (*shop.db.execute(sales).fetchone(), *quick[1:])
    visits = kept[2] if kept is not None and kept[1] == state else _read_visits(shop, ids)
    shop.kept["visits"] = (quick, state, visits)
    return visits


def _read_visits(shop: Shop, ids: Longs) -> Visits:
    columns = _read_lines(shop)
    person = np.searchsorted(ids, columns["customer"]).astype(np.int32)
    first_line, visit_of_line = np.unique(columns["ticket"], return_index=True, return_inverse=True)[1:]
    bought = np.bincount(visit_of_line, columns["quantity"] > 0) > 0  # a ticket of refunds alone is no visit
    spent = np.bincount(visit_of_line, columns["amount"]).astype(np.int64)
    kept = np.flatnonzero(bought)
    of_visit = first_line[kept]
    order = np.lexsort((columns["minute"][of_visit], columns["day"][of_visit], person[of_visit]))
    of_visit = of_visit[order]
    new_number = np.full(len(bought), -1, dtype=np.int32)
    new_number[kept[order]] = np.arange(len(kept))
    sold = (columns["quantity"] > 0) & (columns["item"] >= 0)
    return Visits(
        person[of_visit],
        columns["day"][of_visit],
        columns["minute"][of_visit],
        spent[kept[order]],
        new_number[visit_of_line[sold]],
        columns["item"][sold],
    )


def _read_lines(shop: Shop) -> dict[str, npt.NDArray[Any]]:
    """The lines of all sales to known customers, one array a column; tickets become numbers."""
    cursor = shop.db.cursor()
    cursor.row_factory = None
    cursor.execute(LINES)
    days: dict[str, int] = {}
    times: dict[str, int] = {}
    tickets: dict[str, int] = {}
    chunks = []
    while rows := cursor.fetchmany(CHUNK):
        customer, day, time, item, amount, quantity, ticket = zip(*rows, strict=True)
        chunks.append(
            (
                np.array(customer, dtype=np.int64),
                np.array([_ordinal(text, days) for text in day], dtype=np.int32),
                np.array([_minute(text, times) for text in time], dtype=np.int32),
                np.array([-1 if number is None else number for number in item], dtype=np.int32),
                np.array(amount, dtype=np.int64),
                np.array(quantity, dtype=float),
                np.array([tickets.setdefault(text, len(tickets)) for text in ticket], dtype=np.int64),
            )
        )
    names = ("customer", "day", "minute", "item", "amount", "quantity", "ticket")
    columns = zip(*chunks, strict=True) if chunks else ([np.zeros(0, dtype=np.int64)] for _ in names)
    return dict(zip(names, map(np.concatenate, columns), strict=True))


def _ordinal(text: str, known: dict[str, int]) -> int:
    """A day as a number; the few hundred different days are worked out once each."""
    if text not in known:
        known[text] = date.fromisoformat(text[:10]).toordinal() if text else NO_DAY
    return known[text]


def _minute(text: str, known: dict[str, int]) -> int:
    """HH:MM as minutes since midnight, NO_TIME when the till gave none."""
    if text not in known:
        known[text] = int(text[:2]) * 60 + int(text[3:5]) if text else NO_TIME
    return known[text]
