"""Two customers that are one person, or that only look so."""

from __future__ import annotations

from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from geo.progress import OnProgress

FILLED = (
    "company",
    "email",
    "phone",
    "birthday",
    "language",
    "street",
    "unit",
    "postcode",
    "city",
    "region",
    "country",
)
MOVED = ("sales", "redemptions", "consents", "customer_rows", "cleanings", "problems")
MOVED_ONCE = ("tags", "customer_keys")  # tables where both may hold the same row


def merge(desk: Desk, keep: int, drop: int) -> None:
    """Make two customers one; can be undone. A no of either stays a no."""

    def work(shop: Shop, _progress: OnProgress) -> str:
        name = shop.db.execute("SELECT name FROM customers WHERE id = ?", (keep,)).fetchone()[0]
        with shop.step(f"Merged two of {name}"):
            merge_rows(shop, keep, drop)
        return str(name)

    desk.run("Merging", work, lambda name: desk.say_done(f"{name} is one person now"))


def merge_rows(shop: Shop, keep: int, drop: int) -> None:
    """Everything of `drop` goes to `keep`; what `keep` lacks is filled in. Part of the caller's step."""
    db = shop.db
    for column in FILLED:
        db.execute(f"UPDATE customers SET {column} = (SELECT {column} FROM customers WHERE id = ?)"
                   f" WHERE id = ? AND {column} = ''", (drop, keep))  # fmt: skip
    for table in MOVED:
        db.execute(f"UPDATE {table} SET customer_id = ? WHERE customer_id = ?", (keep, drop))
    for table in MOVED_ONCE:
        db.execute(f"UPDATE OR IGNORE {table} SET customer_id = ? WHERE customer_id = ?", (keep, drop))
    for table in ("audience_members", "receipt_members", "codes"):
        db.execute(f"UPDATE OR IGNORE {table} SET customer_id = ? WHERE customer_id = ?", (keep, drop))
    db.execute(
        "UPDATE customers SET visits = k.visits + d.visits, spend = k.spend + d.spend,"
        " blocked = max(k.blocked, d.blocked), last_visit = max(k.last_visit, d.last_visit),"
        " first_visit = CASE WHEN k.first_visit = '' THEN d.first_visit WHEN d.first_visit = '' THEN k.first_visit"
        " ELSE min(k.first_visit, d.first_visit) END"
        " FROM customers k, customers d WHERE customers.id = ?1 AND k.id = ?1 AND d.id = ?2", (keep, drop)
    )  # fmt: skip
    db.execute("DELETE FROM customers WHERE id = ?", (drop,))


def keep_apart(desk: Desk, first: int, second: int) -> None:
    """Remember that two customers are two people."""

    def work(shop: Shop, _progress: OnProgress) -> None:
        known = [list(pair) for pair in shop.settings.other.get("apart", [])]
        with shop.step("Said that two are two people"):
            shop.set("apart", [*known, [first, second]])

    desk.run("Remembering", work, lambda _none: desk.say_done("They stay two people"))
