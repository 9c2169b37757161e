"""Lines of sales find their people; visits and spending are counted from the sales alone."""

from __future__ import annotations

import pytest

from campaigns.customers.consent import may_contact
from campaigns.shop.check import check_shop
from campaigns.shop.shop import Shop
from tests.campaigns.customers.conftest import Import, people
from tests.campaigns.shop.test_history import everything

LIST = """Customer ID,Reference ID,First Name,Last Name,Email,Phone,Total Orders,Total Spent
A1,K1,Ann,Lee,ann@example.org,604-555-0101,9,$99.00
A2,K2,Bob,Ray,bob@example.org,,1,$1.00
A3,,Cy,Oh,,,0,
A4,,Di,Oh,,,0,
A5,,Di,Oh,,,0,
"""
HEAD = (
    "Date,Time,Transaction ID,Customer ID,Customer Reference ID,Customer Name,Customer Email,"
    "Item,Category,Qty,Price,Gross Sales\n"
)
SALES = (
    HEAD
    + """2026-01-05,08:00:00,T1,A1,,Ann Lee,,Latte,Coffee,1,$5.25,$5.25
2026-01-05,08:00:00,T1,A1,,Ann Lee,,Scone,Bakery,2,$3.00,$6.00
2026-01-09,09:00:00,T2,,K1,Ann Lee,,Latte,Coffee,1,$5.25,$5.25
2026-01-10,09:00:00,T3,,,,bob@example.org,Latte,Coffee,1,$5.25,$5.25
2026-01-11,09:00:00,T4,,,Cy Oh,,Latte,Coffee,1,$5.25,$5.25
2026-01-12,09:00:00,T5,,,Di Oh,,Latte,Coffee,1,$5.25,$5.25
2026-01-13,09:00:00,T6,,,,,Latte,Coffee,1,$5.25,$5.25
2026-01-14,09:00:00,T7,A2,,Bob Ray,,Latte,Coffee,-1,$5.25,-$5.25
"""
)


def test_people_are_found_by_number_reference_address_and_a_name_of_their_own(shop: Shop, bring: Import) -> None:
    bring(LIST)
    report = bring(SALES, "sales.csv")
    assert (report.kind, report.rows_read, report.added, report.matched, report.walk_ins) == ("sales", 8, 8, 6, 2)
    found = dict(shop.db.execute("SELECT ticket, customer_id FROM sales").fetchall())
    assert found == {"T1": 1, "T2": 1, "T3": 2, "T4": 3, "T5": None, "T6": None, "T7": 2}


def test_visits_and_spending_come_from_the_sales_not_from_the_till(shop: Shop, bring: Import) -> None:
    bring(LIST)
    assert people(shop, "visits", "spend")[0] == (9, 9900)
    bring(SALES, "sales.csv")
    assert people(shop, "visits", "spend", "first_visit", "last_visit")[:3] == [
        (2, 1650, "2026-01-05", "2026-01-09"),
        (2, 0, "2026-01-10", "2026-01-14"),
        (1, 525, "2026-01-11", "2026-01-11"),
    ]
    assert check_shop(shop).whole


def test_the_same_sales_twice_are_not_doubled_and_new_lines_are_added(shop: Shop, bring: Import) -> None:
    bring(LIST)
    bring(SALES, "sales.csv")
    before = everything(shop.db)
    again = bring(SALES, "sales.csv")
    assert (again.added, again.updated, again.left_out) == (0, 8, 0)
    assert everything(shop.db)["sales"] == before["sales"] and everything(shop.db)["customers"] == before["customers"]
    more = bring(SALES + "2026-01-15,09:00:00,T8,A1,,Ann Lee,,Latte,Coffee,1,$5.25,$5.25\n", "more.csv")
    assert (more.added, more.updated) == (1, 8)


def test_two_equal_lines_of_one_ticket_are_two(bring: Import) -> None:
    line = "2026-01-05,08:00,T1,,,,,Latte,Coffee,1,$5.25,$5.25\n"
    assert bring(HEAD + line + line, "sales.csv").added == 2
    assert bring(HEAD + line + line + line, "more.csv").added == 1


def test_lines_that_are_no_sales_are_left_out_and_said(bring: Import) -> None:
    report = bring(
        "Datum;Artikel;Menge;Betrag\n05.01.2026;Kaffee;1;3,50 €\n;;;\nbald;Kaffee;1;3,50\n06.01.2026;Kaffee;1;viel\n"
        "Summe;;;7,00 €\n",
        "umsatz.csv",
    )
    assert (report.kind, report.rows_read, report.added, report.left_out) == ("sales", 5, 1, 4)
    assert [p.code for p in report.problems] == ["blank", "sale_date", "sale_amount", "total"]


def test_an_amount_is_worked_out_from_price_and_quantity(shop: Shop, bring: Import) -> None:
    bring("Date,Item,Quantity,Price,Customer\n2026-01-05,Latte,3,$5.25,\n", "sales.csv")
    assert shop.db.execute("SELECT amount FROM sales").fetchone()[0] == 1575


@pytest.mark.parametrize(("first", "day"), [("01/13/2026", "2026-01-02"), ("13/01/2026", "2026-02-01")])
def test_the_column_decides_whether_the_month_stands_first(shop: Shop, bring: Import, first: str, day: str) -> None:
    bring(f"Date,Item,Amount\n{first},Latte,5\n01/02/2026,Latte,5\n", "sales.csv")
    assert shop.db.execute("SELECT day FROM sales ORDER BY id DESC").fetchone()[0] == day


def test_importing_sales_is_one_step(shop: Shop, bring: Import) -> None:
    bring(LIST)
    before = everything(shop.db)
    bring(SALES, "sales.csv")
    shop.undo()
    assert everything(shop.db) == before


ORDERS = (
    "Name,Email,Financial Status,Paid at,Accepts Marketing,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,"
    "Lineitem price,Billing Name,Billing City,Id\n"
    "#1001,a@example.org,paid,2025-01-02,no,9.00,9.90,2025-01-02 10:00:00 -0500,2,Latte,3.00,Ann Lee,Boston,77\n"
    "#1001,a@example.org,,,,,,2025-01-02 10:00:00 -0500,1,Bun,3.00,,,\n"
)


def test_the_orders_of_a_web_shop_are_sales_a_line_an_item(shop: Shop, bring: Import) -> None:
    bring("Name,Email,Newsletter\nAnn Lee,a@example.org,yes\n")
    report = bring(ORDERS, "orders.csv")
    assert (report.kind, report.added, report.matched) == ("sales", 2, 2)
    sales = shop.db.execute("SELECT ticket, day, quantity, amount FROM sales ORDER BY rowid").fetchall()
    assert [tuple(sale) for sale in sales] == [("#1001", "2025-01-02", 2, 600), ("#1001", "2025-01-02", 1, 300)]


def test_a_no_in_a_list_of_orders_counts(shop: Shop, bring: Import) -> None:
    bring("Name,Email,Newsletter\nAnn Lee,a@example.org,yes\n")
    assert may_contact(shop, "email") == {1}
    bring(ORDERS, "orders.csv")
    assert may_contact(shop, "email") == set()
