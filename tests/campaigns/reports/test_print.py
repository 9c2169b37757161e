"""Labels, letters and flyers: what is on paper is what the gate let through."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pypdf
import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from campaigns.audiences.export import export
from campaigns.audiences.person import Person
from campaigns.errors import UserError
from campaigns.promotions.promotion import read_promotion, save_promotion
from campaigns.reports.address_lines import address_lines
from campaigns.reports.printers import PRINTERS
from campaigns.reports.typeset import qr_svg
from campaigns.shop.shop import Shop
from tests.printed import read_codes

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


A4 = (210, 297)  # mm


def words(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def sizes(pdf: bytes) -> set[tuple[int, int]]:
    """Width and height of the pages in millimetres."""
    boxes = [page.mediabox for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    return {(round(float(box.width) / 72 * 25.4), round(float(box.height) / 72 * 25.4)) for box in boxes}


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


def test_the_square_on_every_letter_reads_as_the_code_beside_it(printed: dict[str, bytes]) -> None:
    texts, codes = words(printed["letters.pdf"]), read_codes(printed["letters.pdf"])
    assert len(codes) == len(texts) >= 5
    assert all(len(found) == 1 and found[0] in text for found, text in zip(codes, texts, strict=True))


def test_the_same_people_make_the_same_bytes(addressed: Shop, printed: dict[str, bytes], tmp_path: Path) -> None:
    export(addressed, "Winter", ["labels", "letters"], tmp_path, printers=PRINTERS)
    assert (tmp_path / "labels.pdf").read_bytes() == printed["labels.pdf"]
    assert (tmp_path / "letters.pdf").read_bytes() == printed["letters.pdf"]


def flyers(shop: Shop, name: str, folder: Path) -> dict[str, bytes]:
    export(shop, name, ["flyers"], folder, printers=PRINTERS)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("per", ["area", "street"])
def test_each_place_gets_a_sheet_of_four_flyers_with_its_code(addressed: Shop, tmp_path: Path, per: str) -> None:
    name = f"Doors by {per}"
    saved(addressed, name, per=per)
    made = flyers(addressed, name, tmp_path / "out")
    assert set(made) == {"flyers.pdf", "poster.pdf", "receipt.json"}
    pages = words(made["flyers.pdf"])
    sql = "SELECT code FROM codes WHERE promotion_id = (SELECT id FROM promotions WHERE name = ?)"
    codes = [row[0] for row in addressed.db.execute(sql, (name,))]
    assert len(pages) == len(codes) >= 1
    for code in codes:
        assert sum(page.count(code) == 4 for page in pages) == 1
    assert all(" ".join(page.split()).count("Coffee <round> the corner") == 4 for page in pages)
    assert all("14 December 2026" in page for page in pages)
    assert sorted(read_codes(made["flyers.pdf"])) == sorted([code] * 4 for code in codes)


def test_a_code_a_person_makes_flyers_for_those_who_agreed_alone(addressed: Shop, tmp_path: Path) -> None:
    saved(addressed, "Mine", flyer="{first_name|Hello}, come by.")
    made = flyers(addressed, "Mine", tmp_path / "out")
    assert set(made) == {"flyers-by-person.pdf", "flyers-do-not-mail.csv", "poster.pdf", "receipt.json"}
    text = "\n".join(words(made["flyers-by-person.pdf"]))
    named = {int(found) for found in re.findall(r"Person(\d+),", text)}
    assert len(named) >= 5
    assert named <= set(allowed(addressed))
    shown = [code for page in read_codes(made["flyers-by-person.pdf"]) for code in page]
    rows = addressed.db.execute("SELECT code, customer_id FROM codes")
    assert {row["customer_id"] for row in rows if row["code"] in shown} == named
    assert len(shown) == len(named)


def test_where_nobody_agreed_to_post_flyers_by_person_lead_to_codes_for_places(addressed: Shop, tmp_path: Path) -> None:
    with addressed.step("Nobody") as db:
        db.execute("DELETE FROM consents")
    saved(addressed, "For nobody")
    report = export(addressed, "For nobody", ["flyers"], tmp_path / "out", printers=PRINTERS)
    addressed.undo()
    addressed.undo()
    (refusal,) = report.refused
    assert "never agreed to post" in refusal.says
    assert refusal.remedy == "Use the street list, or codes for whole areas."


def test_without_codes_there_is_one_sheet_and_the_poster_leads_to_the_shop_s_page(
    addressed: Shop, tmp_path: Path
) -> None:
    saved(addressed, "Plain", per="none")
    addressed.set("website", "https://corner.example")
    made = flyers(addressed, "Plain", tmp_path / "out")
    addressed.undo()
    assert len(words(made["flyers.pdf"])) == 1
    (poster,) = words(made["poster.pdf"])
    assert "Coffee <round> the corner" in " ".join(poster.split())
    assert read_codes(made["poster.pdf"]) == [["https://corner.example"]]
    assert sizes(made["poster.pdf"]) == {A4}
    assert sizes(made["flyers.pdf"]) == {A4}, "four of A6 on a sheet to cut"


def test_emoji_are_drawn_by_a_font_that_has_them(addressed: Shop, tmp_path: Path) -> None:
    saved(addressed, "Emoji", per="area", flyer="A coffee ☕️ on us 🎉")
    pages = pypdf.PdfReader(io.BytesIO(flyers(addressed, "Emoji", tmp_path / "out")["flyers.pdf"])).pages
    fonts = [font.get_object()["/BaseFont"] for page in pages for font in page["/Resources"]["/Font"].values()]
    assert any("NotoEmoji" in font for font in fonts)
    assert all("☕" in page.extract_text() and "🎉" in page.extract_text() for page in pages)


def test_a_flyer_for_doors_that_names_a_person_is_refused(addressed: Shop, tmp_path: Path) -> None:
    saved(addressed, "Personal", per="area", flyer="Hello {first_name}")
    report = export(addressed, "Personal", ["flyers"], tmp_path / "out", printers=PRINTERS)
    assert ["nobody at a door" in refusal.says for refusal in report.refused] == [True]
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"poster.pdf", "receipt.json"}


def test_a_promotion_without_a_flyer_prints_its_offer(addressed: Shop, tmp_path: Path) -> None:
    text = PROMOTION.format(name="Bare", per="none", flyer="x").split("[[message]]")[0]
    save_promotion(addressed, read_promotion(text))
    made = flyers(addressed, "Bare", tmp_path / "out")
    assert words(made["flyers.pdf"])[0].count("Second coffee on us") == 4
    assert "Second coffee on us" in " ".join(words(made["poster.pdf"])[0].split())


@pytest.mark.parametrize("word", ["Donaudampfschifffahrtskapitäne", "Lopado" * 20])
def test_a_word_wider_than_the_paper_gets_smaller_or_breaks_and_is_read_whole(
    addressed: Shop, tmp_path: Path, word: str
) -> None:
    document = PROMOTION.format(name="Long word", per="person", flyer="x").replace("Coffee <round> the corner", word)
    save_promotion(addressed, read_promotion(document.replace("Second coffee on us", word)))
    export(addressed, "Long word", ["flyers"], tmp_path, printers=PRINTERS)
    for name, columns in (("poster.pdf", 1), ("flyers-by-person.pdf", 2)):
        page = pypdfium2.PdfDocument(tmp_path / name)[0]
        text, width = page.get_textpage(), page.get_width() / columns
        assert word in re.sub(r"\s", "", text.get_text_range())
        boxes = [text.get_charbox(i) for i in range(text.count_chars()) if text.get_text_range(i, 1).strip()]
        assert all(left // width == right // width and right % width < width - 12 for left, _, right, _ in boxes)


def test_nothing_is_printed_where_nothing_can_print(addressed: Shop, tmp_path: Path) -> None:
    saved(addressed, "Unprinted", per="area")
    with pytest.raises(UserError, match="nothing here can print"):
        export(addressed, "Unprinted", ["flyers"], tmp_path)


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
    import segno

    out = io.BytesIO()
    segno.make("EXAM-7K4PW", error="m", micro=False).save(out, kind="png", scale=6, border=4)
    assert zxingcpp.read_barcodes(Image.open(out))[0].text == "EXAM-7K4PW"
    assert qr_svg("EXAM-7K4PW").startswith("<svg")
