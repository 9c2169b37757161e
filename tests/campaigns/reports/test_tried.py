"""What was tried in an area before is told as a range, or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pypdf
import pytest

from campaigns.audiences.audience import freeze
from campaigns.promotions.promotion import load_promotion, read_promotion, save_promotion
from campaigns.reports.area_report import write_area_report
from campaigns.reports.figures import shop_areas
from campaigns.reports.tried import range_words, tried_by_area
from campaigns.results.lift import results
from campaigns.shop.kinds import KINDS, icon_of_kind
from campaigns.shop.shop import Shop
from resources import resource
from tests.campaigns.reports.conftest import TODAY

PAST = """
name = "{name}"
starts = 2026-09-01
ends = 2026-09-20

[offer]
text = "Second coffee on us"

[who]
all = ["tagged {tag}"]

[kept_aside]
share = {share}
"""


@pytest.fixture(scope="module")
def tried_shop(report_shop: Shop) -> Shop:
    report_shop.today = date(2026, 8, 20)
    with report_shop.step("All agreed") as db:
        db.execute("INSERT INTO consents (customer_id, channel, state, source, at)"
                   " SELECT id, 'email', 'yes', 'form', '2026-01-01' FROM customers")  # fmt: skip
    for name, tag, share in (("Autumn cup", "students", 0.4), ("Bread day", "bakers", 0.0)):
        save_promotion(report_shop, read_promotion(PAST.format(name=name, tag=tag, share=share)))
        with report_shop.quiet():
            freeze(report_shop, load_promotion(report_shop, name)[0])
    report_shop.today = TODAY
    return report_shop


@dataclass(frozen=True)
class Row:
    area: str
    low: float | None
    high: float | None


@dataclass(frozen=True)
class Found:
    by_area: tuple[Row, ...]


@pytest.mark.parametrize(
    ("low", "high", "says"),
    [
        (3.2, 14.9, "3 to 15 extra visits per 100"),
        (-8.4, 20.1, "8 fewer to 20 more per 100"),
        (-9.0, -2.2, "2 to 9 fewer visits per 100"),
        (None, None, ""),
    ],
)
def test_a_range_is_said_as_a_range(low: float | None, high: float | None, says: str) -> None:
    assert range_words(low, high) == says


def test_each_area_has_its_own_range_and_others_say_too_few(tried_shop: Shop) -> None:
    def measure(_shop: Shop, name: str) -> Found:
        return Found((Row("West <End>", 3, 15), Row("Middle", None, None)) if name == "Autumn cup" else ())

    found = tried_by_area(tried_shop, shop_areas(tried_shop), measure)
    assert {one.name: one.says for one in found["west"]} == {
        "Autumn cup": "3 to 15 extra visits per 100",
        "Bread day": "too few to say",
    }
    assert [one.says for one in found["middle"] if one.name == "Autumn cup"] == ["too few to say"]


def test_only_what_has_ended_was_tried_before(tried_shop: Shop) -> None:
    tried_shop.today = date(2026, 9, 10)
    assert tried_by_area(tried_shop, shop_areas(tried_shop), None) == {}
    tried_shop.today = TODAY
    assert tried_by_area(tried_shop, shop_areas(tried_shop), None)


def test_the_report_says_what_was_measured_here(tried_shop: Shop, tmp_path: Path) -> None:
    write_area_report(tried_shop, tmp_path / "report.pdf", measure=results)
    pages = [page.extract_text() for page in pypdf.PdfReader(tmp_path / "report.pdf").pages]
    west = next(one for one in results(tried_shop, "Autumn cup").by_area if one.area == "West <End>")
    said = range_words(west.low, west.high)
    assert said
    page = next(page for page in pages if "West <End>" in page)
    assert "Autumn cup" in page
    assert said in page
    east = next(page for page in pages if page.startswith("Corner & Co") and "\nEast" in page)
    assert "Autumn cup" not in east


def test_every_kind_of_shop_has_an_icon_that_is_there() -> None:
    assert set(KINDS) == {path.name.removesuffix(".toml") for path in resource("playbooks").glob("*.toml")}
    assert all(resource("icons", f"{icon}.svg").is_file() for _, icon in KINDS.values())
    assert icon_of_kind("cafe") == "coffee"
    assert icon_of_kind("a kind nobody knows") == icon_of_kind("any")
