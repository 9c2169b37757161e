"""What the customers of one area did: visits, who is new, what they like. Never told of too few people."""

from __future__ import annotations

from dataclasses import dataclass

from campaigns.shop.shop import Shop

ITEMS = 3


@dataclass(frozen=True)
class AreaMore:
    """Visits of the last 12 months, customers new in the last 3, what most of them bought. None: too few to say."""

    visits: int | None
    new: int | None
    items: tuple[str, ...]


def read_more(shop: Shop, area_id: str) -> AreaMore:
    """The figures of an area, each of at least as many people as the smallest group."""
    today, fewest = shop.today.isoformat(), shop.settings.smallest_group
    visits, people = shop.db.execute(
        "SELECT count(DISTINCT s.ticket), count(DISTINCT s.customer_id) FROM customers c"
        " JOIN sales s ON s.customer_id = c.id WHERE c.area_id = ? AND s.day > date(?, '-12 months')",
        (area_id, today),
    ).fetchone()
    new = shop.db.execute(
        "SELECT count(*) FROM customers WHERE area_id = ? AND first_visit > date(?, '-3 months')", (area_id, today)
    ).fetchone()[0]
    return AreaMore(
        visits if people >= fewest else None, new if new >= fewest else None, _items(shop, area_id, today, fewest)
    )


def _items(shop: Shop, area_id: str, today: str, fewest: int) -> tuple[str, ...]:
    rows = shop.db.execute(
        "SELECT i.name FROM customers c JOIN sales s ON s.customer_id = c.id JOIN items i ON i.id = s.item_id"
        " WHERE c.area_id = ? AND s.day > date(?, '-12 months') GROUP BY i.name"
        " HAVING count(DISTINCT c.id) >= ? ORDER BY count(DISTINCT c.id) DESC, i.name LIMIT ?",
        (area_id, today, fewest, ITEMS),
    )
    return tuple(row[0] for row in rows)
