"""The area report says what the file holds, and nothing about a few."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest

from campaigns.errors import UserError
from campaigns.reports.area_map import AreaMaps
from campaigns.reports.area_report import write_area_report
from campaigns.reports.figures import AreaFigures, ShopFigures, places_near, shop_areas
from campaigns.reports.shared_page import write_shared_page
from campaigns.reports.summary import write_summary
from campaigns.shop.shop import Shop
from geo.texts import speak


@pytest.fixture(scope="module")
def figures(report_shop: Shop) -> dict[str, AreaFigures]:
    every = ShopFigures(report_shop, shop_areas(report_shop))
    return {area.id: every.of(area) for area in every.areas} | {"town": every.town}


@pytest.fixture(scope="module")
def pages(report_shop: Shop, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    out = tmp_path_factory.mktemp("pdf") / "report.pdf"
    assert write_area_report(report_shop, out) == 3
    return [page.extract_text() for page in pypdf.PdfReader(out).pages]


def asked(shop: Shop, sql: str) -> int:
    return int(shop.db.execute(sql).fetchone()[0])


def test_counts_are_those_of_the_file(report_shop: Shop, figures: dict[str, AreaFigures]) -> None:
    homes = "SELECT count(DISTINCT household) FROM customers WHERE area_id = 'west'"
    assert (
        figures["west"].customers == asked(report_shop, "SELECT count(*) FROM customers WHERE area_id = 'west'") == 120
    )
    assert figures["west"].households == asked(report_shop, homes)
    assert figures["west"].addresses == 20 * 18
    assert figures["west"].share == asked(report_shop, homes) / 360


def test_spend_by_month_is_the_sum_of_the_sales(report_shop: Shop, figures: dict[str, AreaFigures]) -> None:
    months = dict(figures["west"].months)
    assert len(months) == 12
    for month, spend in months.items():
        sales = (
            "SELECT sum(amount) FROM sales JOIN customers c ON c.id = customer_id WHERE area_id = 'west' AND day LIKE"
            f" '{month:%Y-%m}%'"
        )
        assert spend is None or spend * 100 == asked(report_shop, sales)
    assert sum(spend is not None for spend in months.values()) >= 10


def test_the_month_under_way_is_left_out(figures: dict[str, AreaFigures]) -> None:
    assert max(month for month, _ in figures["west"].months).month == 10


def test_groups_under_the_smallest_are_not_told(figures: dict[str, AreaFigures]) -> None:
    names = [group.name for group in figures["west"].groups]
    assert names == ["students", "others"]  # bakers are four
    assert figures["west"].groups[0].share == pytest.approx(40 / 120)


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ([40, 25], [40, 25]),
        ([22, 1], [None, None]),  # 22 of 23 would tell of the one
        ([6, 8, 1], [None, 8, None]),
        ([20, 3, 4], [20, None, None]),  # together they are seven
        ([20, 0], [20, 0]),
        ([3, 2], [None, None]),
    ],
)
def test_no_small_group_can_be_told_from_the_others(
    report_shop: Shop, counts: list[int], shown: list[int | None]
) -> None:
    all_of_them = sum(counts)
    shares = ShopFigures(report_shop, shop_areas(report_shop))._shares(counts, all_of_them)
    assert shares == [None if count is None else count / all_of_them for count in shown]


def test_an_area_with_three_customers_says_nothing_about_them(figures: dict[str, AreaFigures]) -> None:
    east = figures["east"]
    assert (east.customers, east.new, east.households, east.share, east.spend_month) == (None,) * 5
    assert (east.groups, east.tried, east.quiet) == ((), (), None)
    assert all(spend is None for _, spend in east.months)


def test_minutes_are_those_of_the_streets(figures: dict[str, AreaFigures]) -> None:
    west, east = figures["west"].minutes, figures["east"].minutes
    assert west is not None
    assert east is not None
    assert west < east < 30


def test_places_nearby_are_named_with_their_distance(report_shop: Shop) -> None:
    west, middle, _ = shop_areas(report_shop)
    assert ("Campus", "here") in places_near(report_shop, west)
    assert ("Halt", "here") in places_near(report_shop, middle)


def test_each_page_tells_its_own_area(pages: list[str]) -> None:
    assert [text in page for text, page in zip(("West <End>", "Middle", "East"), pages, strict=True)] == [True] * 3
    assert "120" in pages[0]
    assert "Your strongest area" in pages[0]
    assert "Suggested next step" in pages[0]
    assert "too few to say" in pages[2]
    assert "under 5" in pages[2]
    assert "Page 3 of 3" in pages[2]


@pytest.mark.parametrize("write", [write_area_report, write_summary])
def test_a_report_tells_its_title_and_language_and_is_tagged(
    report_shop: Shop, tmp_path: Path, write: Callable[[Shop, Path], int]
) -> None:
    speak(lambda text, one, count: text, "nl")
    write(report_shop, tmp_path / "report.pdf")
    speak(None)
    reader = pypdf.PdfReader(tmp_path / "report.pdf")
    root = reader.trailer["/Root"]
    assert reader.metadata is not None and str(reader.metadata.title).startswith("Corner & Co: ")
    assert (root["/Lang"], root["/MarkInfo"]["/Marked"], "/StructTreeRoot" in root) == ("nl", True, True)


def test_nobody_is_named(pages: list[str]) -> None:
    assert not any("Person" in page or "example.org" in page for page in pages)


def test_the_map_shows_hexagons_of_five_and_more_and_no_dots(report_shop: Shop) -> None:
    maps = AreaMaps(report_shop, 600, 400)
    west, _, east = shop_areas(report_shop)
    crowded, few = maps.of(west), maps.of(east)
    assert crowded.legend is not None
    assert crowded.legend[0] == "5"
    assert few.legend is None
    maps.homes.clear()
    assert maps.of(east).svg == few.svg
    assert maps.of(west).svg != crowded.svg


def test_the_same_shop_makes_the_same_bytes(report_shop: Shop, tmp_path: Path) -> None:
    for name in ("one.pdf", "two.pdf"):
        write_area_report(report_shop, tmp_path / name)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_a_report_of_one_area_has_one_page(report_shop: Shop, tmp_path: Path) -> None:
    assert write_area_report(report_shop, tmp_path / "one.pdf", only=["middle"]) == 1
    assert len(pypdf.PdfReader(io.BytesIO((tmp_path / "one.pdf").read_bytes())).pages) == 1


def test_no_areas_is_a_sentence(report_shop: Shop, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no areas"):
        write_area_report(report_shop, tmp_path / "none.pdf", only=["nowhere"])
    assert list(tmp_path.iterdir()) == []


def test_the_shared_page_holds_areas_and_nobody(report_shop: Shop, tmp_path: Path) -> None:
    assert write_shared_page(report_shop, tmp_path / "map.html") == 3
    page = (tmp_path / "map.html").read_text(encoding="utf-8")
    assert "fewer than 5" in page
    assert "West &lt;End&gt;" in page or "West \\u0026lt;End\\u0026gt;" in page
    assert "Person" not in page
    assert "example.org" not in page
