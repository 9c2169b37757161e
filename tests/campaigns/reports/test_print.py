"""Labels, letters and flyers: what is on paper is what the gate let through."""

from __future__ import annotations

import io
from pathlib import Path

import pypdf
import pytest

from campaigns.audiences.export import export
from campaigns.audiences.person import Person
from campaigns.errors import UserError
from campaigns.promotions.promotion import read_promotion, save_promotion
from campaigns.reports.address_lines import address_lines
from campaigns.reports.flyers import write_flyers
from campaigns.reports.labels import PRINTERS
from campaigns.reports.typeset import qr_svg
from campaigns.shop.shop import Shop

PROMOTION = """
name = "{name}"
starts = 2026-12-01
ends = 2026-12-14

[offer]
text = "Second coffee on us"

[who]
all = ["tagged students"]

[kept_aside]
share = 0.0

[codes]
per = "{per}"

[[message]]
channel = "post"
text = "Dear {{first_name|neighbour}},\\n\\ncome by with {{code|this card}}."

[[message]]
channel = "flyer"
subject = "Coffee <round> the corner"
text = "{flyer}"
"""


def saved(shop: Shop, name: str, per: str = "person", flyer: str = "{offer} until {ends}.") -> None:
    save_promotion(shop, read_promotion(PROMOTION.format(name=name, per=per, flyer=flyer)))


def words(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


@pytest.fixture(scope="module")
def addressed(report_shop: Shop) -> Shop:
    with report_shop.step("Addresses") as db:
        db.execute(
            "UPDATE customers SET street = 'Mill Lane ' || id, postcode = '90' || (10 + id % 3), city = 'Checkham'"
        )
        db.execute("INSERT INTO consents (customer_id, channel, state, source, at)"
                   " SELECT id, 'post', 'yes', 'form', '2026-01-01' FROM customers WHERE id % 2 = 0")  # fmt: skip
    return report_shop


@pytest.fixture(scope="module")
def printed(addressed: Shop, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("out")
    saved(addressed, "Winter")
    export(addressed, "Winter", ["labels", "letters"], folder, printers=PRINTERS)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def allowed(shop: Shop) -> list[int]:
    sql = "SELECT customer_id FROM tags WHERE tag = 'students' AND customer_id % 2 = 0 ORDER BY 1"
    return [row[0] for row in shop.db.execute(sql)]


def test_labels_are_for_those_who_agreed_and_nobody_else(addressed: Shop, printed: dict[str, bytes]) -> None:
    text = "\n".join(words(printed["labels.pdf"]))
    on_labels = sorted(int(line.removeprefix("Person")) for line in text.split() if line.startswith("Person"))
    assert 5 <= len(on_labels) <= len(allowed(addressed))
    assert set(on_labels) <= set(allowed(addressed))


def test_labels_stand_24_to_a_sheet_sorted_by_post_code(printed: dict[str, bytes]) -> None:
    sheets = words(printed["labels.pdf"])
    counts = [sheet.count("Checkham") for sheet in sheets]
    assert counts[:-1] == [24] * (len(counts) - 1)
    codes = [word for sheet in sheets for word in sheet.split() if word in ("9010", "9011", "9012")]
    assert codes == sorted(codes)


def test_a_letter_is_one_page_with_its_own_words_and_code(addressed: Shop, printed: dict[str, bytes]) -> None:
    letters = words(printed["letters.pdf"])
    codes = {row[0] for row in addressed.db.execute("SELECT code FROM codes")}
    assert len(letters) >= 5
    for letter in letters:
        assert "come by with" in letter
        assert sum(code in letter for code in codes) == 1
        assert "Second coffee on us" in letter


def test_the_same_people_make_the_same_bytes(addressed: Shop, printed: dict[str, bytes], tmp_path: Path) -> None:
    export(addressed, "Winter", ["labels", "letters"], tmp_path, printers=PRINTERS)
    assert (tmp_path / "labels.pdf").read_bytes() == printed["labels.pdf"]
    assert (tmp_path / "letters.pdf").read_bytes() == printed["letters.pdf"]


def test_each_area_gets_a_sheet_of_four_flyers_with_its_code(addressed: Shop, tmp_path: Path) -> None:
    saved(addressed, "Doors", per="area")
    sheets = write_flyers(addressed, "Doors", tmp_path / "flyers.pdf")
    pages = words((tmp_path / "flyers.pdf").read_bytes())
    codes = [row[0] for row in addressed.db.execute("SELECT code FROM codes WHERE area_id IS NOT NULL")]
    assert sheets == len(pages) == len(codes) >= 2
    for code in codes:
        assert sum(page.count(code) == 4 for page in pages) == 1
    assert all(page.count("Coffee <round> the corner") == 4 for page in pages)
    assert all("14 December 2026" in page for page in pages)


def test_without_codes_of_places_there_is_one_sheet(addressed: Shop, tmp_path: Path) -> None:
    saved(addressed, "Plain", per="none")
    assert write_flyers(addressed, "Plain", tmp_path / "flyers.pdf") == 1


def test_a_flyer_that_names_a_person_is_refused(addressed: Shop, tmp_path: Path) -> None:
    saved(addressed, "Personal", flyer="Hello {first_name}")
    with pytest.raises(UserError, match="nobody at a door"):
        write_flyers(addressed, "Personal", tmp_path / "flyers.pdf")
    assert not list(tmp_path.iterdir())


def test_a_promotion_without_a_flyer_says_how_to_add_one(addressed: Shop, tmp_path: Path) -> None:
    text = PROMOTION.format(name="Bare", per="none", flyer="x").split("[[message]]")[0]
    save_promotion(addressed, read_promotion(text))
    with pytest.raises(UserError, match='channel = "flyer"'):
        write_flyers(addressed, "Bare", tmp_path / "flyers.pdf")


@pytest.mark.parametrize(
    ("country", "lines"),
    [
        ("CH", ("Ada Frei", "Mill Lane 5", "9490 Vaduz")),
        ("CA", ("Ada Frei", "Mill Lane 5", "Vaduz BC  9490", "CA")),
        ("GB", ("Ada Frei", "Mill Lane 5", "Vaduz", "9490", "GB")),
    ],
)
def test_addresses_are_written_as_their_country_does(country: str, lines: tuple[str, ...]) -> None:
    empty = Person(1, *[""] * 16, 0, "")  # type: ignore[arg-type]
    person = empty._replace(
        name="Ada Frei", street="Mill Lane 5", zip="9490", city="Vaduz", state="BC", country=country
    )
    assert address_lines(person, "CH") == lines


def test_a_qr_code_reads_as_the_code() -> None:
    zxingcpp = pytest.importorskip("zxingcpp")
    import segno
    from PIL import Image

    out = io.BytesIO()
    segno.make("EXAM-7K4PW", error="m", micro=False).save(out, kind="png", scale=6, border=4)
    assert zxingcpp.read_barcodes(Image.open(out))[0].text == "EXAM-7K4PW"
    assert qr_svg("EXAM-7K4PW").startswith("<svg")
