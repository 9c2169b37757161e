"""What the panel of an area shows is about whole months that the sales cover, and nothing else."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from campaigns.shop.shop import Shop
from desktop.models.area_figures import read_months


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
