"""How fast conditions are counted: 100,000 customers, 2 million lines of sales.

python -m tests.bench.bench_segments [CUSTOMERS] [LINES]

Times are those of one core, so that other work does not count.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import numpy as np

from campaigns.segments.people import people_of
from campaigns.segments.rhythm import groups
from campaigns.segments.rule import read_rule
from campaigns.shop.bulk import insert_rows
from campaigns.shop.history import unnoted
from campaigns.shop.shop import Shop
from tests.campaigns.segments.small_shop import TODAY, small_shop

NAMES = ("Anna", "Ben", "Cleo", "Dan")
RULES = [
    "tagged student", "seen in the last 6 months", "not seen for 8 weeks", "came at least 3 times in the last 2 months",
    "spent at least 50 in the last year", "buys Item 3", "birthday in March", "new in the last 6 weeks",
    "comes mostly after 15:00", "comes mostly on weekends", "gone quiet", "is a regular", "lives in Area 7",
    "within 800 m of the shop", "called Anna, Ben or Chris",
]  # fmt: skip


def fill(shop: Shop, customers: int, lines: int) -> None:
    """Made-up customers and sales over two years."""
    rng = np.random.default_rng(1)
    days = [(TODAY - timedelta(days=n)).isoformat() for n in range(730)]
    places = rng.normal([50.0, 8.0], 0.02, (customers, 2))
    with shop.quiet() as db, unnoted(db, "customers", "tags", "sales"), _indexed_later(db, "sales"):
        db.executemany("INSERT INTO areas (id, name, polygon, source) VALUES (?, ?, x'00', 'drawn')",
                       [(f"a{n}", f"Area {n}") for n in range(100)])  # fmt: skip
        db.executemany(
            "INSERT INTO customers (id, first_name, birthday, area_id, lat, lon, band)"
            " VALUES (?, ?, ?, ?, ?, ?, 'placed')",
            [(n + 1, NAMES[n % 4], f"--{n % 12 + 1:02d}-11", f"a{n % 100}", *places[n].tolist())
             for n in range(customers)],
        )  # fmt: skip
        db.executemany("INSERT INTO tags VALUES (?, 'student', 'note')", [(n,) for n in range(1, customers, 7)])
        db.executemany("INSERT INTO items (id, name) VALUES (?, ?)", [(n, f"Item {n}") for n in range(1, 40)])
        who = (rng.pareto(1.2, lines) * customers / 50).astype(int) % customers + 1
        which, day, minute, item = (rng.integers(0, n, lines) for n in (2, 730, 780, 39))
        days_of, minutes = [days[d] for d in day.tolist()], [f"{7 + m // 60:02d}:{m % 60:02d}" for m in minute.tolist()]
        insert_rows(
            db, "sales", ("import_id", "customer_id", "ticket", "day", "time", "item_id", "amount"),
            [(1, w, f"{w}-{d}-{k}", on, at, i + 1, 350) for w, k, d, i, on, at in zip(
                who.tolist(), which.tolist(), day.tolist(), item.tolist(), days_of, minutes, strict=True)],
        )  # fmt: skip
        db.execute("CREATE TEMP TABLE t (c INTEGER PRIMARY KEY, v, s, f, l)")
        db.execute("INSERT INTO t SELECT customer_id, count(DISTINCT ticket), sum(amount), min(day), max(day)"
                   " FROM sales GROUP BY 1")  # fmt: skip
        db.execute("UPDATE customers SET (visits, spend, first_visit, last_visit) ="
                   " (SELECT v, s, f, l FROM t WHERE c = id) WHERE id IN (SELECT c FROM t)")  # fmt: skip


@contextmanager
def _indexed_later(db: sqlite3.Connection, table: str) -> Iterator[None]:
    """Without the table's indexes, which are made once all rows are there."""
    made = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL"
    indexes = [tuple(row) for row in db.execute(made, (table,)).fetchall()]
    for name, _ in indexes:
        db.execute(f"DROP INDEX {name}")
    yield
    for _, sql in indexes:
        db.execute(sql)


def timed(shop: Shop, condition: str) -> tuple[float, float, int]:
    """Milliseconds of the first count and of the best of three after it, and the count."""
    rule = read_rule([condition])
    took = []
    for _ in range(4):
        start = time.process_time()
        count = rule.count(shop)
        took.append((time.process_time() - start) * 1000)
    return took[0], min(took[1:]), count


def main(customers: int, lines: int) -> None:
    """Fill a shop and count."""
    import pyproj  # noqa: F401 (70 ms once; the map has loaded it long before)

    with tempfile.TemporaryDirectory() as folder, small_shop(Path(folder)) as shop:
        start = time.process_time()
        fill(shop, customers, lines)
        print(f"{customers:,} customers and {lines:,} lines written in {time.process_time() - start:.0f} s", flush=True)
        start = time.process_time()
        visits = people_of(shop).visits
        print(f"read once: {len(visits.day):,} visits in {time.process_time() - start:.1f} s")
        start = time.process_time()
        groups(people_of(shop))
        print(f"groups with the forecast, once: {time.process_time() - start:.1f} s")
        print("target: 100 ms a count\nfirst ms  later ms   people  condition")
        for condition in RULES:
            first, later, count = timed(shop, condition)
            print(f"{first:8.1f} {later:9.1f} {count:8,}  {condition}")
        shop.set("opening", "9 to 5")
        print(f"first count after something else changed: {timed(shop, RULES[3])[0]:.0f} ms")
        with shop.step("Changed a note") as db:
            db.execute("UPDATE customers SET note = 'oat milk' WHERE id = 7")
        print(f"first count after a customer changed: {timed(shop, RULES[3])[0]:.0f} ms")


if __name__ == "__main__":
    sizes = [int(text) for text in sys.argv[1:3]] or [100_000, 2_000_000]
    main(*sizes)
