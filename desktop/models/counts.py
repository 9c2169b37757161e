"""What the rooms show of a whole shop, counted by the shop's file alone: nothing else need be loaded for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from campaigns.shop.shop import Shop

CHANNELS = ("email", "sms", "post", "ads")


def read_ahead(shop: Shop) -> dict[Any, Any]:
    """What comes in few rows, by the names under which a session remembers it.

    With each row a thread waits for its turn: many rows would hold it up while others are at work.
    """
    return {"bands": count_bands(shop), "area counts": count_areas(shop)}


def count_all(shop: Shop) -> tuple[int, int]:
    """Customers, and promotions that are not over."""
    people = shop.db.execute("SELECT count(*) FROM customers").fetchone()[0]
    sql = "SELECT count(*) FROM promotions WHERE state != 'ended' AND ends >= ?"
    return people, shop.db.execute(sql, (shop.today.isoformat(),)).fetchone()[0]


def may_be_contacted(shop: Shop, channel: str) -> frozenset[int]:
    """Ids of the customers who may be contacted through a channel."""
    from campaigns.customers.consent import may_contact

    return frozenset(may_contact(shop, channel))


def count_bands(shop: Shop) -> dict[str, int]:
    """Customers by how sure their place is (geo.address.Band)."""
    return dict(tuple(row) for row in shop.db.execute("SELECT band, count(*) FROM customers GROUP BY band"))


def count_areas(shop: Shop) -> tuple[dict[str, tuple[int, int]], dict[str, int]]:
    """Customers and households with a customer, and spend, of each area."""
    sql = (  # from end to end: by its index, each row of the table would be looked up for itself
        "SELECT area_id, count(*), count(DISTINCT coalesce(nullif(household, ''), id)) FROM customers NOT INDEXED "
        "WHERE area_id IS NOT NULL GROUP BY area_id"
    )
    return {row[0]: (row[1], row[2]) for row in shop.db.execute(sql)}, spend_per_area(shop)


def spend_per_area(shop: Shop) -> dict[str, int]:
    """Spend of the last 12 months per area; without sales, what the till says in all."""
    has_sales = shop.db.execute("SELECT EXISTS (SELECT 1 FROM sales)").fetchone()[0]
    sql = (
        "SELECT c.area_id, sum(s.amount) FROM sales s JOIN customers c ON c.id = s.customer_id "
        "WHERE s.day > date(?, '-12 months') AND c.area_id IS NOT NULL GROUP BY c.area_id"
        if has_sales
        else "SELECT area_id, sum(spend) FROM customers WHERE ? != '' AND area_id IS NOT NULL GROUP BY area_id"
    )
    return {row[0]: row[1] or 0 for row in shop.db.execute(sql, (shop.today.isoformat(),))}
