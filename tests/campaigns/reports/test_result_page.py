"""The page of a result: one page, every sentence of it, nobody's name."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pypdf
import pytest

from campaigns.errors import UserError
from campaigns.promotions.parts import Message, Promotion
from campaigns.reports.result_page import MOST_AREAS, write_result_page
from campaigns.shop.shop import Shop

PLAN = Promotion(
    "Winter <warm> up", date(2026, 10, 4), date(2026, 10, 31),
    messages=(Message("email", "A", "Warm hands"), Message("email", "B", "Coffee on us")),
)  # fmt: skip
STEP = ("Repeat it in West", "People came more often than those kept aside.")


def result(**other: Any) -> Any:
    """What campaigns.results.lift.Results says, as plain values."""
    area = {"effect": 6.0, "low": 2.0, "high": 9.0, "sentence": "between 2 and 9 extra visits"}
    values: dict[str, Any] = {
        "reached": 820, "kept_aside": 205, "came_reached": 90, "came_kept": 10, "effect": 6.0, "low": 2.0, "high": 9.0,
        "verdict": "worked", "sentence": "It worked: between 2 and 9 extra visits per 100 people.",
        "detail": "Best guess: 6.",
        "money": SimpleNamespace(verdict="very likely paid for itself", sentence="Cost: CHF 212 for 64 uses."),
        "by_variant": (SimpleNamespace(variant="A", per_100=13.0, sentence="A looks better."),
                       SimpleNamespace(variant="B", per_100=9.0, sentence="")),
        "by_area": (SimpleNamespace(area="West", **area), SimpleNamespace(area="no area", effect=None, low=None,
                                                                        high=None, sentence="too early to say")),
    }  # fmt: skip
    return SimpleNamespace(**{**values, **other})


def page_of(shop: Shop, found: Any, out: Path) -> str:
    write_result_page(shop, PLAN, found, STEP, out)
    reader = pypdf.PdfReader(out)
    assert reader.metadata is not None and reader.metadata.title == "Winter <warm> up: result"
    (page,) = reader.pages
    return " ".join(page.extract_text().split())


def test_the_page_says_all_the_screen_says(report_shop: Shop, tmp_path: Path) -> None:
    text = page_of(report_shop, result(), tmp_path / "result.pdf")
    for words in (
        "Winter <warm> up", "It worked", "Between 2 and 9 extra visits per 100 people.", "Best guess: 6.",
        "of 820 who got it", "of 205 kept aside", "very likely paid for itself", "Cost: CHF 212 for 64 uses.",
        "A. “Warm hands”", "13 of 100 came", "West between 2 and 9 extra visits", "no area too early to say",
        "Repeat it in West", "Counts only.",
    ):  # fmt: skip
        assert words in text, words


def test_the_same_result_makes_the_same_bytes(report_shop: Shop, tmp_path: Path) -> None:
    page_of(report_shop, result(), tmp_path / "a.pdf")
    page_of(report_shop, result(), tmp_path / "b.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_a_result_nobody_can_tell_has_no_range_and_many_areas_stay_on_one_page(
    report_shop: Shop, tmp_path: Path
) -> None:
    dull = {"effect": None, "low": None, "high": None, "sentence": "too early to say"}
    areas = tuple(SimpleNamespace(area=f"Area {n} with quite a long name of its own", **dull) for n in range(40))
    found = result(verdict="cannot tell", sentence="Can’t say yet.", effect=None, low=None, high=None, by_area=areas)
    text = page_of(report_shop, found, tmp_path / "result.pdf")
    assert "Can’t say yet" in text and "It worked" not in text
    assert f"and {40 - MOST_AREAS} more areas" in text


def test_a_place_that_cannot_be_written_to_is_said(report_shop: Shop, tmp_path: Path) -> None:
    (tmp_path / "gone").write_text("a file, no folder")
    with pytest.raises(UserError):
        write_result_page(report_shop, PLAN, result(), STEP, tmp_path / "gone" / "result.pdf")
