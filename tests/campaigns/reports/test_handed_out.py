"""What is handed out and shown: walking sheets, postcards, posters, pictures for social media."""

from __future__ import annotations

import io
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from campaigns.audiences.export import export
from campaigns.errors import UserError
from campaigns.promotions.promotion import read_promotion, save_promotion
from campaigns.reports.printers import PRINTERS
from campaigns.shop.shop import Shop
from tests.printed import read_codes, right_to_left

PLAN = """
name = "{name}"
starts = 2026-12-01
ends = 2026-12-14
[offer]
text = "Second coffee on us"
[where]
areas = ["West <End>", "Middle"]
[kept_aside]
share = {share}
by = "{by}"
[codes]
per = "{per}"
[[message]]
channel = "flyer"
text = "Come by."
[[message]]
channel = "post"
text = "Dear {{name|neighbour}}, {words}"
{more}
"""


@pytest.fixture(scope="module")
def addressed(report_shop: Shop) -> Shop:
    with report_shop.step("Addresses") as db:
        db.execute("UPDATE customers SET street = 'Mill Lane ' || id, postcode = '9490', city = 'Checkham'")
        db.execute("UPDATE customers SET household = 'h' || id")
        db.execute("INSERT INTO consents (customer_id, channel, state, source, at)"
                   " SELECT id, 'post', 'yes', 'form', '2026-01-01' FROM customers WHERE id <= 12")  # fmt: skip
    return report_shop


def made(shop: Shop, target: str, folder: Path, name: str, more: str = "", **how: object) -> dict[str, bytes]:
    values = {"share": 0.0, "by": "person", "per": "none", "words": "come by.", **how}
    save_promotion(shop, read_promotion(PLAN.format(name=name, more=more, **values)))
    export(shop, name, [target], folder, printers=PRINTERS)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def pages(pdf: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def test_a_walking_sheet_has_each_street_of_the_list_once_and_numbers_on_its_map(
    addressed: Shop, tmp_path: Path
) -> None:
    files = made(addressed, "street-list", tmp_path, "Walk")
    listed = files["street-list.csv"].decode("utf-8-sig").splitlines()[1:]
    sheets = pages(files["walking-sheet.pdf"])
    assert len(sheets) >= 2
    assert "West <End>" in sheets[0] and "Middle" in " ".join(sheets)
    assert "Nobody's name" in sheets[0]
    doors = sum(int(line.split(",")[-2]) for line in listed)
    total = sum(int(text.split(" doors")[0].split()[-1].replace(",", "")) for text in sheets if " doors" in text)
    assert total == doors, "no door is missing, none is on two sheets"


def test_an_area_that_is_kept_aside_gets_no_sheet_and_no_leaflet(addressed: Shop, tmp_path: Path) -> None:
    files = made(addressed, "street-list", tmp_path, "By area", share=0.5, by="area", per="area")
    aside = {
        row[0]
        for row in addressed.db.execute(
            "SELECT DISTINCT a.name FROM audience_members m JOIN areas a ON a.id = m.area_id WHERE m.arm = 'kept_aside'"
            " AND m.audience_id = (SELECT max(id) FROM audiences)"
        )
    }
    text = " ".join(pages(files["walking-sheet.pdf"]))
    assert len(aside) == 1
    assert [name for name in ("West <End>", "Middle") if name in text] == [
        name for name in ("West <End>", "Middle") if name not in aside
    ]


def test_a_street_that_is_kept_aside_is_named_so_that_nobody_walks_it(addressed: Shop, tmp_path: Path) -> None:
    homes = addressed.town().addresses()
    streets = [homes.streets[i] for i in homes.street if i >= 0]
    with addressed.step("Streets") as db:
        for number in range(1, 161):
            street = f"{number} {streets[number % len(streets)]}"
            db.execute("UPDATE customers SET street = ? WHERE id = ?", (street, number))
    files = made(addressed, "street-list", tmp_path, "By street", share=0.5, by="street", per="street")
    addressed.undo()
    text = " ".join(pages(files["walking-sheet.pdf"]))
    assert "No leaflets in:" in text and "kept aside, so you can see the effect" in text


def test_flyers_of_streets_say_their_names_and_there_is_one_for_streets_without_customers(
    addressed: Shop, tmp_path: Path
) -> None:
    homes = addressed.town().addresses()
    streets = sorted({homes.streets[i] for i in homes.street if i >= 0})
    with addressed.step("One street") as db:
        db.execute("UPDATE customers SET street = id || ' ' || ?", (streets[0].upper(),))
    own = '[[message]]\nchannel = "flyer"\nsubject = "Hello {area|neighbours}"\ntext = "{offer}"'
    plan = PLAN.format(name="Own street", share=0.0, by="person", per="street", words="come by.", more="")
    save_promotion(addressed, read_promotion(plan.replace('[[message]]\nchannel = "flyer"\ntext = "Come by."', own)))
    export(addressed, "Own street", ["flyers", "street-list"], tmp_path, printers=PRINTERS)
    addressed.undo()
    addressed.undo()
    with_code, without = pages((tmp_path / "flyers.pdf").read_bytes())
    assert len(streets) > 1 and f"Hello {streets[0]}" in with_code and "Hello neighbours" in without
    assert [len(found) for found in read_codes((tmp_path / "flyers.pdf").read_bytes())] == [4, 0]


def test_a_postcard_has_a_front_and_a_back_with_one_person_s_code(addressed: Shop, tmp_path: Path) -> None:
    files = made(addressed, "postcards", tmp_path, "Cards", per="person")
    texts, codes = pages(files["postcards.pdf"]), read_codes(files["postcards.pdf"])
    given = {row[0] for row in addressed.db.execute("SELECT code FROM codes WHERE customer_id <= 12")}
    assert len(texts) == 24
    assert all("Second coffee on us" in text for text in texts[::2])
    assert all(not found for found in codes[::2])
    assert all(len(found) == 1 and found[0] in given for found in codes[1::2])
    assert len({found[0] for found in codes[1::2]}) == 12
    box = pypdf.PdfReader(io.BytesIO(files["postcards.pdf"])).pages[0].mediabox
    assert (round(float(box.width) / 72 * 25.4), round(float(box.height) / 72 * 25.4)) == (148, 105)


def test_words_too_long_for_a_postcard_are_refused_with_the_way_out(addressed: Shop, tmp_path: Path) -> None:
    values = {"share": 0.0, "by": "person", "per": "none", "words": "word " * 120, "more": ""}
    save_promotion(addressed, read_promotion(PLAN.format(name="Long cards", **values)))
    report = export(addressed, "Long cards", ["postcards", "geojson"], tmp_path, printers=PRINTERS)
    assert [("a postcard takes 520" in one.says, one.remedy) for one in report.refused] == [
        (True, "Shorten it, or print letters.")
    ]
    assert not (tmp_path / "postcards.pdf").exists()


def test_pictures_for_social_media_have_the_sizes_of_a_story_and_a_square(addressed: Shop, tmp_path: Path) -> None:
    files = made(addressed, "social", tmp_path, "Social")
    sizes = {name: Image.open(io.BytesIO(files[name])).size for name in files if name.endswith(".png")}
    assert sizes == {"social-story.png": (1080, 1920), "social-square.png": (1080, 1080)}
    story = Image.open(io.BytesIO(files["social-story.png"])).convert("L")
    assert story.crop((0, 1600, 1080, 1920)).getextrema()[1] < 200, "where apps lay their buttons there is no word"
    again = made(addressed, "social", tmp_path, "Social")
    assert again["social-square.png"] == files["social-square.png"]


def test_a_picture_of_the_owner_fills_the_post(addressed: Shop, tmp_path: Path) -> None:
    Image.new("RGB", (60, 60), "#C03020").save(addressed.path.parent / "cup.png")
    own = '[[message]]\nchannel = "social"\nsubject = "Warm up"\ntext = "Until {{ends}}"\nimage = "cup.png"'
    plain = made(addressed, "social", tmp_path / "a", "Plain post")["social-square.png"]
    filled = made(addressed, "social", tmp_path / "b", "Own post", own.replace("{{", "{").replace("}}", "}"))
    red = Image.open(io.BytesIO(filled["social-square.png"])).convert("RGB").getpixel((10, 500))
    blue = Image.open(io.BytesIO(plain)).convert("RGB").getpixel((10, 500))
    assert red[0] > red[2] and blue[2] > blue[0]  # type: ignore[index]


def test_the_flyers_picture_is_printed_on_flyers_and_poster(addressed: Shop, tmp_path: Path) -> None:
    Image.new("RGB", (60, 60), "#C03020").save(addressed.path.parent / "cup.png")
    values = {"share": 0.0, "by": "person", "per": "none", "words": "come by.", "more": ""}
    plan = PLAN.format(name="Own flyers", **values).replace('"flyer"\n', '"flyer"\nimage = "cup.png"\n')
    save_promotion(addressed, read_promotion(plan))
    export(addressed, "Own flyers", ["flyers"], tmp_path, printers=PRINTERS)
    for name in ("flyers.pdf", "poster.pdf"):
        picture = pypdf.PdfReader(tmp_path / name).pages[0].images[0].image
        assert picture is not None
        red, _green, blue = picture.convert("RGB").getpixel((30, 30))  # type: ignore[misc]
        assert red > 150 > blue


def test_a_picture_that_is_not_there_is_said(addressed: Shop, tmp_path: Path) -> None:
    own = '[[message]]\nchannel = "social"\nsubject = "Warm up"\nimage = "gone.png"'
    with pytest.raises(UserError, match=r"gone\.png is not there"):
        made(addressed, "social", tmp_path / "out", "No picture", own)
    assert not (tmp_path / "out").exists()


def test_a_poster_says_nothing_that_needs_a_person(addressed: Shop, tmp_path: Path) -> None:
    own = '[[message]]\nchannel = "poster"\nsubject = "Hello {first_name}"'
    files = made(addressed, "flyers", tmp_path, "Poster", own)
    (text,) = pages(files["poster.pdf"])
    assert "Hello" not in text and "Second coffee on us" in text


@pytest.mark.parametrize("channel", ["poster", "flyer"])
def test_an_offer_in_hebrew_stands_from_right_to_left(addressed: Shop, tmp_path: Path, channel: str) -> None:
    own = '[[message]]\nchannel = "poster"\nsubject = "קפה 25 שקל"\n'
    plan = PLAN.format(name=f"Hebrew {channel}", share=0.0, by="person", per="none", words="come by.", more=own)
    plan = plan.replace('text = "Come by."', 'subject = "קפה 25 שקל"')
    save_promotion(addressed, read_promotion(plan))
    export(addressed, f"Hebrew {channel}", ["flyers"], tmp_path, printers=PRINTERS)
    file = {"poster": "poster.pdf", "flyer": "flyers.pdf"}[channel]
    assert right_to_left((tmp_path / file).read_bytes()) == {"קפה52שקל"}


@pytest.mark.parametrize("target", ["labels", "letters", "postcards", "flyers", "street-list"])
def test_every_pdf_tells_its_title_and_language_and_is_tagged(addressed: Shop, tmp_path: Path, target: str) -> None:
    addressed.set("language", "de")
    files = made(addressed, target, tmp_path, f"Told by {target}")
    addressed.undo()
    pdfs = [data for name, data in files.items() if name.endswith(".pdf")]
    assert pdfs
    for pdf in pdfs:
        reader = pypdf.PdfReader(io.BytesIO(pdf))
        root = reader.trailer["/Root"]
        assert reader.metadata is not None and f"Told by {target}" in str(reader.metadata.title)
        assert root["/Lang"] == ("en" if target == "street-list" else "de"), "to customers in theirs, to you in yours"
        assert root["/MarkInfo"]["/Marked"] and "/StructTreeRoot" in root


def test_a_public_message_chooses_nobody(addressed: Shop) -> None:
    own = '[[message]]\nchannel = "poster"\nsubject = "Coffee"\n[[message]]\nchannel = "social"\ntext = "Coffee"'
    text = PLAN.format(name="Public", more=own, share=0.0, by="person", per="none", words="x")
    promotion = read_promotion(text)
    assert promotion.channels == ("post", "flyer")
    assert read_promotion(text) == promotion
