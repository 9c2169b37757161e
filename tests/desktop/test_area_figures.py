"""What the panel of an area shows is about whole months that the sales cover, and nothing else."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from campaigns.shop.shop import Shop
from desktop.main_window import MainWindow
from desktop.models.area_figures import all_figures, monthly_spend, read_months, who_comes
from desktop.rooms.area_panel import trend


def test_a_month_that_the_sales_cover_only_in_part_is_not_compared(shop_file: Path) -> None:
    with Shop.open(shop_file) as shop:  # the demo's sales run from 17 November 2025 to 15 November 2026
        shop.today = date(2026, 12, 20)
        months, spent = read_months(shop)
    assert months[-1] == date(2026, 10, 1), "November 2026 stops in its middle"
    assert len(months) == 13
    known = [any(when == month for _area, when in spent) for month in months]
    assert known == [False, False] + [True] * 11, "nor is November 2025 whole"


def test_without_sales_there_is_nothing_to_compare(shop_file: Path) -> None:
    with Shop.open(shop_file) as shop:
        with shop.quiet() as db:
            db.execute("DELETE FROM sales")
        assert not read_months(shop)[1]


def test_a_month_in_which_too_few_people_came_is_not_told(shop_file: Path) -> None:
    with Shop.open(shop_file) as shop:
        usual = read_months(shop)[1]
        shop.set("smallest_group", 100_000)
        assert set(read_months(shop)[1].values()) == {None}
    assert any(usual.values())


def test_areas_of_which_one_is_too_few_to_say_have_no_sum(window: MainWindow) -> None:
    session = window.desk.session
    months, spent = session.known("months", read_months)
    one, other = (figure.shape.id for figure in all_figures(session)[:2])
    spent[one, months[-1]], spent[other, months[-1]] = None, 500
    assert monthly_spend(session, [one, other])[-1] == (months[-1], 0)
    assert monthly_spend(session, [other])[-1] == (months[-1], 500)


def test_the_last_month_says_when_it_is_too_few_to_say(window: MainWindow) -> None:
    assert trend([400, 0], "EUR").text() == "Too few to say."


def test_stated_groups_of_fewer_people_than_may_be_shown_are_left_out(window: MainWindow) -> None:
    session = window.desk.session
    fewest = session.settings.smallest_group
    shares = [(share, area.customers) for area in all_figures(session) for _, share in who_comes(session, area)]
    assert shares
    assert all(round(share * customers) >= fewest for share, customers in shares)
