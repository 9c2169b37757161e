"""A small made-up shop without a town: the tables, a few people and their visits."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from campaigns.shop.migrations import create_tables
from campaigns.shop.shop import Shop

TODAY = date(2026, 6, 15)  # a Monday


def small_shop(folder: Path, **settings: Any) -> Shop:
    """An empty shop file, open for writing, that believes it is TODAY."""
    path = folder / "small.shop"
    given = {"name": "Small Shop", "town": "none.gpkg", "lat": 50.0, "lon": 8.0, "salt": "pepper"} | settings
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        create_tables(db)
        for key, value in given.items():
            db.execute("INSERT INTO settings VALUES (?, ?)", (key, json.dumps(value)))
        db.execute("INSERT INTO imports (id, kind, file_name, file_digest, started_at) VALUES (1, 'sales', '', '', '')")
    shop = Shop.open(path)
    shop.today = TODAY
    return shop


def add_area(shop: Shop, area_id: str, name: str) -> None:
    """An area with a polygon nobody looks at."""
    with shop.quiet() as db:
        db.execute("INSERT INTO areas (id, name, polygon, source) VALUES (?, ?, x'00', 'drawn')", (area_id, name))


def add_person(shop: Shop, first_name: str = "", consent: Sequence[str] = ("email",), **columns: Any) -> int:
    """One customer with columns as given, and a yes for each channel of `consent`."""
    number = shop.db.execute("SELECT coalesce(max(id), 0) + 1 FROM customers").fetchone()[0]
    given = {
        "id": number,
        "first_name": first_name,
        "name": first_name,
        "email": f"p{number}@example.org",
        "phone": f"+4930555{number:05d}",
        "street": f"{number} Low Road",
    } | columns
    with shop.quiet() as db:
        db.execute(
            f"INSERT INTO customers ({', '.join(given)}) VALUES ({', '.join('?' * len(given))})", list(given.values())
        )
        db.execute("INSERT INTO customer_keys VALUES (?, 'email', ?)", (number, given["email"]))
        for channel in consent:
            yes = "INSERT INTO consents (customer_id, channel, state, source, at) VALUES (?, ?, 'yes', 'form', '')"
            db.execute(yes, (number, channel))
    return number


def add_tag(shop: Shop, customer: int, tag: str) -> None:
    """A tag the person stated."""
    with shop.quiet() as db:
        db.execute("INSERT INTO tags VALUES (?, ?, 'note')", (customer, tag))


def add_visit(
    shop: Shop, customer: int, day: date | str, time: str = "10:00", items: Sequence[str] = ("Tea",), amount: int = 400
) -> None:
    """One ticket with a line for each item; the customer's own columns follow."""
    day = day if isinstance(day, str) else day.isoformat()
    with shop.quiet() as db:
        ticket = f"T{db.execute('SELECT count(*) FROM sales').fetchone()[0]}"
        for item in items:
            db.execute("INSERT OR IGNORE INTO items (name, category) VALUES (?, 'Things')", (item,))
            number = db.execute("SELECT id FROM items WHERE name = ?", (item,)).fetchone()[0]
            db.execute(
                "INSERT INTO sales (import_id, customer_id, ticket, day, time, item_id, amount)"
                " VALUES (1, ?, ?, ?, ?, ?, ?)",
                (customer, ticket, day, time, number, amount),
            )
        db.execute(
            "UPDATE customers SET visits = visits + 1, spend = spend + ?2, last_visit = max(last_visit, ?3),"
            " first_visit = CASE WHEN first_visit = '' THEN ?3 ELSE min(first_visit, ?3) END WHERE id = ?1",
            (customer, amount * len(items), day),
        )


def days_ago(days: int) -> date:
    """So many days before TODAY."""
    return TODAY - timedelta(days=days)


def add_many(
    shop: Shop, people: int, visits: Sequence[tuple[int, date]], areas: Sequence[str] = (), time: str = ""
) -> None:
    """Customers 1 to `people`, in the areas one after the other, with their visits (customer, day) all at once."""
    with shop.quiet() as db:
        for n in range(1, people + 1):
            area = areas[n % len(areas)] if areas else None
            db.execute(
                "INSERT INTO customers (id, name, first_name, area_id, band) VALUES (?, 'P', 'P', ?, 'placed')",
                (n, area),
            )
        db.execute("INSERT OR IGNORE INTO items (id, name) VALUES (1, 'Tea')")
        db.executemany(
            "INSERT INTO sales (import_id, customer_id, ticket, day, time, item_id, amount)"
            " VALUES (1, ?, ?, ?, ?, 1, 400)",
            [(customer, f"M{i}", day.isoformat(), time) for i, (customer, day) in enumerate(visits)],
        )
        db.execute(
            "UPDATE customers SET (visits, spend, first_visit, last_visit) = (SELECT count(*), 400 * count(*),"
            " min(day), max(day) FROM sales s WHERE s.customer_id = customers.id)"
            " WHERE id IN (SELECT customer_id FROM sales)"
        )
