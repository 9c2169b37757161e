"""Labels: every sheet by its measures, the labels already used left out, letters of every script."""

from __future__ import annotations

import io
from pathlib import Path

import pypdf
import pytest

from campaigns.audiences.export import export
from campaigns.errors import UserError
from campaigns.promotions.promotion import read_promotion, save_promotion
from campaigns.reports.label_sheets import label_sheet, label_sheets
from campaigns.reports.labels import check_labels
from campaigns.reports.printers import printers
from campaigns.shop.shop import Shop
from tests.printed import pictures, right_to_left

MM = 72 / 25.4
NAMES = ("Zoé Łącka", "Weißmüller", "你好 先生", "שרה כהן", "محمد علي", "Ὀδυσσεύς", "Дарья Жукова")
PLAN = """
name = "Labels"
starts = 2026-12-01
ends = 2026-12-14
[kept_aside]
share = 0.0
"""


@pytest.fixture(scope="module")
def addressed(report_shop: Shop) -> Shop:
    with report_shop.step("Addresses") as db:
        db.execute("UPDATE customers SET street = 'Mill Lane ' || id, postcode = '9490', city = 'Checkham'")
        db.executemany("UPDATE customers SET name = ? WHERE id = ?", [(name, i) for i, name in enumerate(NAMES, 1)])
        db.execute("UPDATE customers SET household = 'h' || id WHERE id <= 90")
        db.execute("INSERT INTO consents (customer_id, channel, state, source, at)"
                   " SELECT id, 'post', 'yes', 'form', '2026-01-01' FROM customers WHERE id <= 40")  # fmt: skip
    save_promotion(report_shop, read_promotion(PLAN))
    return report_shop


def made(shop: Shop, folder: Path, sheet: str = "", start: int = 1) -> dict[str, bytes]:
    export(shop, "Labels", ["labels"], folder, printers=printers(sheet, start))
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


@pytest.mark.parametrize("name", sorted(label_sheets()))
def test_every_sheet_fits_its_paper_and_takes_its_number_of_labels(addressed: Shop, tmp_path: Path, name: str) -> None:
    sheet = label_sheets()[name]
    wide, high = (210.0, 297.0) if sheet.paper == "a4" else (215.9, 279.4)
    assert sheet.left + (sheet.columns - 1) * sheet.pitch_x + sheet.width <= wide + 0.01
    assert sheet.top + (sheet.rows - 1) * sheet.pitch_y + sheet.height <= high + 0.01
    files = made(addressed, tmp_path, name)
    counts = [text.count("Mill Lane") for text in pages(files["labels.pdf"])]
    assert sum(counts) == 40
    assert counts[:-1] == [sheet.labels] * (len(counts) - 1)
    box = pypdf.PdfReader(io.BytesIO(files["labels.pdf"])).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx((wide * MM, high * MM), abs=1)


def test_ink_lies_within_the_labels_and_never_on_the_gaps(addressed: Shop, tmp_path: Path) -> None:
    sheet = label_sheet("avery-5160", "us-letter")
    page = pictures(made(addressed, tmp_path, sheet.name)["labels.pdf"], 100)[0]
    dark = page.point(lambda grey: 255 if grey < 200 else 0)
    assert dark.getbbox() is not None
    for column in range(1, sheet.columns):
        right = sheet.left + column * sheet.pitch_x
        left = right - (sheet.pitch_x - sheet.width)
        gap = dark.crop((round(left / 25.4 * 100), 0, round(right / 25.4 * 100), page.height))
        assert gap.getbbox() is None


def test_labels_that_are_used_up_stay_free(addressed: Shop, tmp_path: Path) -> None:
    sheets = pages(made(addressed, tmp_path, "avery-l7160", 16)["labels.pdf"])
    assert [text.count("Mill Lane") for text in sheets] == [6, 21, 13]
    page = pictures((tmp_path / "labels.pdf").read_bytes(), 50)[0].point(lambda grey: 255 if grey < 200 else 0)
    top = page.getbbox()[1] / 50 * 25.4
    assert top >= label_sheet("l7160", "a4").top + 5 * 38.1, "five rows are gone"


@pytest.mark.parametrize("start", [0, 22])
def test_a_label_the_sheet_has_not_is_refused(addressed: Shop, start: int) -> None:
    with pytest.raises(UserError, match=f"no label {start}"):
        check_labels(addressed, "avery-l7160", start)


def test_a_sheet_nobody_knows_is_refused_with_those_that_are_known(addressed: Shop) -> None:
    with pytest.raises(UserError, match="avery-l7163"):
        check_labels(addressed, "herma-9999", 1)


def test_the_test_page_shows_every_label_and_what_is_not_confirmed(addressed: Shop, tmp_path: Path) -> None:
    (text,) = pages(made(addressed, tmp_path, "avery-l7163")["labels-test.pdf"])
    assert {str(number) for number in range(2, 15)} <= set(text.split())
    assert "Print at 100 %" in " ".join(text.split()) and "not confirmed" in " ".join(text.split())


def test_a_household_gets_one_label(addressed: Shop, tmp_path: Path) -> None:
    with addressed.step("Flat") as db:
        db.execute("UPDATE customers SET household = 'one' WHERE id BETWEEN 20 AND 29")
    text = "\n".join(pages(made(addressed, tmp_path)["labels.pdf"]))
    addressed.undo()
    assert text.count("Mill Lane") == 31


def test_names_of_every_script_are_real_text_with_letters_that_exist(addressed: Shop, tmp_path: Path) -> None:
    reader = pypdf.PdfReader(io.BytesIO(made(addressed, tmp_path)["labels.pdf"]))
    used = [font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()]
    families = {font["/BaseFont"].split("+")[1].split("-")[0] for font in used}
    assert families == {"InterVariable", "NotoSansHebrew", "NotoSansArabic", "DroidSansFallback"}
    text = "".join(pages((tmp_path / "labels.pdf").read_bytes()))
    for name in ("Zoé", "Łącka", "Weißmüller", "你好", "Дарья"):
        assert name in text
    assert set("שרה") <= set(text)


def test_hebrew_and_arabic_stand_on_the_paper_from_right_to_left_and_figures_among_them_do_not(
    addressed: Shop, tmp_path: Path
) -> None:
    with addressed.step("Herzl Street") as db:
        db.execute("UPDATE customers SET street = 'רחוב הרצל 12' WHERE name = 'שרה כהן'")
    lines = right_to_left(made(addressed, tmp_path)["labels.pdf"])
    addressed.undo()
    assert lines == {"שרהכהן", "רחובהרצל21", "محمدعلي"}, "read from the right; 12 stands there as 1, 2 from the left"
