"""The shop summary: the whole town on one page, nobody's name, no group too small."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest

from campaigns.errors import UserError
from campaigns.reports.summary import write_summary
from campaigns.shop.shop import Shop


def test_the_whole_town_stands_on_one_page(report_shop: Shop, tmp_path: Path) -> None:
    assert write_summary(report_shop, tmp_path / "summary.pdf") == 1
    reader = pypdf.PdfReader(tmp_path / "summary.pdf")
    (page,) = reader.pages
    text = " ".join(page.extract_text().split())
    assert reader.metadata is not None and reader.metadata.title == "Corner & Co: summary"
    assert "The whole town: 3 areas." in text
    assert "West <End> 120 customers" in text and "Middle 40 customers" in text
    assert "163" in text, "all customers"


def test_an_area_with_too_few_people_gets_no_figure_and_nobody_is_named(report_shop: Shop, tmp_path: Path) -> None:
    write_summary(report_shop, tmp_path / "summary.pdf")
    text = pypdf.PdfReader(tmp_path / "summary.pdf").pages[0].extract_text()
    assert "East 3" not in " ".join(text.split())
    assert "Person" not in text


def test_without_areas_it_says_what_to_do_first(report_shop: Shop, tmp_path: Path) -> None:
    with report_shop.step("No areas") as db:
        db.execute("UPDATE customers SET area_id = NULL")
        db.execute("DELETE FROM areas")
    with pytest.raises(UserError, match="Make areas first"):
        write_summary(report_shop, tmp_path / "summary.pdf")
    report_shop.undo()
    assert not (tmp_path / "summary.pdf").exists()
