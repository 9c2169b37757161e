"""Visits, new customers and favourites of an area are told, but never of too few people."""

from __future__ import annotations

from pathlib import Path

from campaigns.shop.shop import Shop
from desktop.models.area_more import AreaMore, read_more
from desktop.rooms.area_panel import told
from geo.area_profile import PlaceProfile


def largest_area(shop: Shop) -> str:
    """The area of most customers."""
    sql = "SELECT area_id FROM customers WHERE area_id IS NOT NULL GROUP BY area_id ORDER BY count(*) DESC LIMIT 1"
    return str(shop.db.execute(sql).fetchone()[0])


def test_what_customers_of_an_area_did_is_counted_person_by_person(shop_file: Path) -> None:
    with Shop.open(shop_file) as shop:
        area = largest_area(shop)
        more = read_more(shop, area)
        sales = shop.db.execute(
            "SELECT s.ticket, s.customer_id, i.name, s.day, c.first_visit FROM sales s JOIN customers c"
            " ON c.id = s.customer_id LEFT JOIN items i ON i.id = s.item_id WHERE c.area_id = ?", (area,),
        ).fetchall()  # fmt: skip
        since = shop.db.execute("SELECT date(?, '-12 months')", (shop.today.isoformat(),)).fetchone()[0]
    lately = [row for row in sales if row["day"] > since]
    assert more.visits == len({row["ticket"] for row in lately})
    buyers: dict[str, set[int]] = {}
    for row in lately:
        buyers.setdefault(row["name"], set()).add(row["customer_id"])
    assert list(more.items) == sorted(buyers, key=lambda name: (-len(buyers[name]), name))[:3]


def test_figures_of_too_few_people_are_not_told(shop_file: Path) -> None:
    with Shop.open(shop_file) as shop:
        area = largest_area(shop)
        shop.set("smallest_group", 100_000)
        more = read_more(shop, area)
    assert more == AreaMore(None, None, ())
    lines = dict(told(PlaceProfile(120, 4.0, 350.0, (), 2100.0, 0.4), more, 5))
    assert lines["Visits in 12 months"] == lines["Often bought"] == "too few to say"
    assert lines["New in 3 months"] == "fewer than 5"
    assert (lines["Homes"], lines["From the shop"], lines["People who live here"]) == ("120", "350 m", "2,100")


def test_people_who_live_in_an_area_are_left_out_where_nobody_counted_them() -> None:
    lines = dict(told(PlaceProfile(120, None, 350.0, (), None, 0.4), AreaMore(40, 6, ("Tea",)), 5))
    assert "People who live here" not in lines
    assert (lines["Visits in 12 months"], lines["New in 3 months"], lines["Often bought"]) == ("40", "6", "Tea")
