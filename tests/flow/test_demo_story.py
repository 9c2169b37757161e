"""The whole story on the demo town: a list in; audiences, a report and a true sentence out."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pypdf
import pytest

from campaigns.demo.story import Story, run_story
from campaigns.shop.shop import Shop

Told = tuple[Path, Story]


def test_every_row_of_the_list_is_accounted_for(demo: Told) -> None:
    for report in (demo[1].demo.customers, demo[1].demo.sales):
        assert report.rows_read == report.added + report.updated + report.merged + report.left_out
    assert 1_150 <= demo[1].demo.customers.added <= 1_210


def test_nearly_everyone_with_a_right_address_is_placed_at_a_house(demo: Told) -> None:
    placed = demo[1].demo.customers.placed
    assert placed["house"] + placed.get("interpolated", 0) >= 0.95 * demo[1].demo.customers.added


def test_the_areas_carry_names_people_know_and_hold_nearly_everyone(demo: Told) -> None:
    with Shop.open(demo[0] / "heron-coffee.doorstep", read_only=True) as shop:
        names = [row[0] for row in shop.db.execute("SELECT name FROM areas")]
        outside = shop.db.execute(
            "SELECT COUNT(*) FROM customers WHERE lat IS NOT NULL AND area_id IS NULL"
        ).fetchone()[0]
        sizes = shop.db.execute("SELECT COUNT(*) FROM customers WHERE area_id IS NOT NULL GROUP BY area_id").fetchall()
    assert len(names) >= 5
    assert len(set(names)) == len(names)
    assert {"Old Town", "Campus Hill", "Northgate"} & {name for name in names if name}
    assert outside <= 12
    assert min(size[0] for size in sizes) >= 20


def test_every_promised_file_is_there(demo: Told) -> None:
    folder = demo[0]
    for name in (
        "larkwater.gpkg", "heron-coffee.doorstep", "area-report.pdf", "areas-to-share.html", "story.txt",
        "exports/google-ads-customers.csv", "exports/google-ads-locations.csv", "exports/meta-ads-customers.csv",
        "exports/meta-ads-locations.json", "exports/receipt.json",
    ):  # fmt: skip
        assert (folder / name).stat().st_size > 50, name
    assert list((folder / "exports").glob("contacts*.csv"))
    assert list((folder / "exports").glob("*.geojson"))
    assert list((folder / "exports").glob("*.kml"))


def test_the_receipts_say_how_many_went_in_and_why_others_stayed_out(demo: Told) -> None:
    receipts = json.loads((demo[0] / "exports/receipt.json").read_text(encoding="utf-8"))
    text = json.dumps(receipts)
    assert "google-ads" in text
    assert "meta-ads" in text
    for receipt in demo[1].exported.receipts:
        assert receipt.people >= 0
    contacts = next(r for r in demo[1].exported.receipts if r.target == "contacts")
    assert contacts.people == len(demo[1].chosen.reached)
    assert sum(contacts.left_out.values()) > 0


def test_nobody_kept_aside_is_in_the_contact_list(demo: Told) -> None:
    with Shop.open(demo[0] / "heron-coffee.doorstep", read_only=True) as shop:
        rows = shop.db.execute(
            "SELECT c.email FROM audience_members m JOIN customers c ON c.id = m.customer_id WHERE m.arm = 'kept_aside'"
        )
        aside = {row[0] for row in rows}
    (contacts,) = (path for path in (demo[0] / "exports").glob("contacts*.csv") if "suppress" not in path.name)
    written = contacts.read_text(encoding="utf-8-sig")
    assert len(aside) >= 20
    assert not [email for email in aside if email and email in written]
    with contacts.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == len(demo[1].chosen.reached)


def test_the_planted_effect_is_found_and_said_as_a_range(demo: Told) -> None:
    found = demo[1].found
    assert found.verdict == "worked"
    assert found.low > 0
    assert found.low < 25 < found.high, "the rise that was planted lies in the interval"
    assert "per 100 people" in found.sentence


def test_the_report_has_a_page_an_area_and_names_nobody(demo: Told) -> None:
    reader = pypdf.PdfReader(demo[0] / "area-report.pdf")
    assert len(reader.pages) == demo[1].pages == demo[1].demo.areas.areas
    text = "\n".join(page.extract_text() for page in reader.pages)
    page = (demo[0] / "areas-to-share.html").read_text(encoding="utf-8")
    for person in demo[1].demo.people:
        assert f"{person.first_name} {person.last_name}" not in text
        assert not person.email or person.email not in page
        assert f"{person.first_name} {person.last_name}" not in page


@pytest.mark.parametrize("name", ["exports/google-ads-customers.csv", "exports/meta-ads-locations.json", "story.txt"])
def test_the_same_seed_tells_the_same_story(demo: Told, tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    again = tmp_path_factory.getbasetemp() / "again"
    if not (again / "story.txt").exists():
        run_story(again)
    assert (again / name).read_bytes() == (demo[0] / name).read_bytes()
