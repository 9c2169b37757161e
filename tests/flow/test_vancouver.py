"""The same chain by commands, on a real town with a café's list as tills write them."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pyogrio
import pypdf
import pytest

from campaigns.shop.shop import Shop
from tests.flow.commands import doorstep


@pytest.fixture(scope="module")
def vancouver(vancouver: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the folder, so that other stories begin with a shop from which nothing has left."""
    return Path(shutil.copytree(vancouver, tmp_path_factory.mktemp("whole"), dirs_exist_ok=True))


def test_the_town_file_is_one_any_map_program_opens(vancouver: Path) -> None:
    info = doorstep("town", "info", vancouver / "vancouver.gpkg")
    assert info["addresses"] > 25_000
    assert info["neighbourhoods"] == 23
    assert "Open Government Licence" in info["attribution"] + json.dumps(info["sources"])
    assert "OpenStreetMap" in info["attribution"]
    layers = {name for name, _ in pyogrio.list_layers(vancouver / "vancouver.gpkg")}
    assert {"addresses", "streets", "neighbourhoods"} <= layers


def test_areas_of_equal_hexagons_hold_enough_people_each(vancouver: Path, tmp_path: Path) -> None:
    shop = shutil.copy(vancouver / "cafe.doorstep", vancouver / "hexagons.doorstep")
    made = doorstep("areas", "--shop", shop, "--hexagons", "--out", tmp_path / "hexagons.geojson")
    assert made["source"] == "hexagon"
    assert made["areas"] > 5
    assert made["under"] == 0
    with Shop.open(shop, read_only=True) as opened:
        assert {row[0] for row in opened.db.execute("SELECT DISTINCT source FROM areas")} == {"hexagon"}


def test_importing_the_same_list_again_adds_nobody(vancouver: Path, shared: Path) -> None:
    again = doorstep(
        "import", shared / "data/vancouver-cafe/customers-square.csv", "--shop", vancouver / "cafe.doorstep"
    )
    assert again["added"] == 0
    assert again["rows"] == again["added"] + again["updated"] + again["duplicates"] + again["left_out"]


def test_the_list_reconciles_with_the_truth(vancouver: Path, shared: Path) -> None:
    truth = json.loads((shared / "data/vancouver-cafe/truth.json").read_text(encoding="utf-8"))
    with Shop.open(vancouver / "cafe.doorstep", read_only=True) as shop:
        row = shop.db.execute(
            "SELECT rows_read, added, updated, merged, left_out FROM imports ORDER BY id LIMIT 1"
        ).fetchone()
        people = shop.db.execute("SELECT COUNT(*) FROM customers WHERE profile = 'full'").fetchone()[0]
    assert row["rows_read"] == row["added"] + row["updated"] + row["merged"] + row["left_out"]
    kinds = [each.get("kind") for each in truth["files"]["customers-square.csv"]["rows"]]
    assert row["rows_read"] in (len(kinds), len(kinds) - kinds.count("blank"))
    assert abs(people - 1838) <= 60, (
        "as many people as the truth has, give or take duplicates that only a person can tell"
    )


def test_addresses_are_found_where_people_live(vancouver: Path, shared: Path) -> None:
    truth = json.loads((shared / "data/vancouver-cafe/truth.json").read_text(encoding="utf-8"))
    rows = {each["row"]: each for each in truth["files"]["customers-square.csv"]["rows"] if each.get("place") == "in"}
    near = total = 0
    with Shop.open(vancouver / "cafe.doorstep", read_only=True) as shop:
        for found in shop.db.execute(
            "SELECT r.row, c.lat, c.lon, c.level FROM customer_rows r JOIN customers c ON c.id = r.customer_id"
        ):
            person = truth["people"].get(str(rows.get(found["row"], {}).get("person")))
            if person and person["lat"] is not None:
                total += 1
                near += (
                    found["lat"] is not None
                    and abs(found["lat"] - person["lat"]) < 0.0006
                    and abs(found["lon"] - person["lon"]) < 0.0009
                )
    assert total > 1_500
    assert near / total >= 0.97


def test_a_promotion_goes_from_its_file_to_files_for_the_platforms(vancouver: Path, tmp_path: Path) -> None:
    shop = vancouver / "cafe.doorstep"
    plan = doorstep("promote", vancouver / "exam-week.toml", "--shop", shop)
    assert plan["people"] > 100
    assert 0.12 < plan["held_out"] / plan["people"] < 0.28
    assert plan["smallest_effect"] > 0
    done = doorstep(
        "export",
        "Exam-week coffee",
        "--shop",
        shop,
        "--to",
        "contacts,google-ads,meta-ads,geojson,kml",
        "--out",
        tmp_path,
    )
    assert {receipt["target"] for receipt in done["receipts"]} >= {"contacts", "google-ads", "meta-ads"}
    with (tmp_path / "google-ads-customers.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            assert not row["Email"] or len(row["Email"]) == 64
    places = json.loads((tmp_path / "meta-ads-locations.json").read_text(encoding="utf-8"))
    assert all(1 <= place["radius"] <= 80 for place in places["geo_locations"]["custom_locations"])


def test_codes_come_back_and_the_answer_is_a_range_in_words(vancouver: Path, tmp_path: Path) -> None:
    shop = vancouver / "cafe.doorstep"
    doorstep("promote", vancouver / "exam-week.toml", "--shop", shop)
    doorstep("export", "Exam-week coffee", "--shop", shop, "--to", "contacts", "--out", tmp_path)
    with Shop.open(shop, read_only=True) as open_shop:
        codes = [
            row[0]
            for row in open_shop.db.execute("SELECT code FROM audience_members WHERE code <> '' ORDER BY code LIMIT 20")
        ]
    lines = [
        "code,date,amount",
        *(f"{code},2026-12-0{i % 9 + 1},7.40" for i, code in enumerate(codes)),
        "NOSUCH,2026-12-02,3.00",
    ]
    (tmp_path / "back.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    told = doorstep("redeem", tmp_path / "back.csv", "--shop", shop)
    assert told["rows_read"] == 21
    assert told["accepted"] == 20
    assert told["unknown"] == 1
    found = doorstep("results", "Exam-week coffee", "--shop", shop)
    assert found["redeemed"] == 20
    assert found["sentence"]


def test_circles_keep_to_the_platform_and_reach_the_area(vancouver: Path, tmp_path: Path) -> None:
    areas = json.loads((vancouver / "areas.geojson").read_text(encoding="utf-8"))
    one = next(f for f in areas["features"] if f["properties"]["name"] == "Mount Pleasant")
    (tmp_path / "area.geojson").write_text(json.dumps(one), encoding="utf-8")
    told = doorstep(
        "circles",
        tmp_path / "area.geojson",
        "--platform",
        "meta-ads",
        "--town",
        vancouver / "vancouver.gpkg",
        "--out",
        tmp_path / "circles.json",
    )
    assert told["reached"] >= 0.95
    assert all(1 <= circle["radius_km"] <= 80 for circle in told["circles"])


def test_reach_grows_with_the_minutes(vancouver: Path, tmp_path: Path) -> None:
    told = doorstep(
        "reach",
        "--town",
        vancouver / "vancouver.gpkg",
        "--from",
        "49.263063,-123.100553",
        "--minutes",
        "5,10,15",
        "--out",
        tmp_path / "reach.geojson",
    )
    counts = [row["addresses"] for row in told["reach"]]
    assert 0 < counts[0] < counts[1] < counts[2]


def test_the_report_and_the_check(vancouver: Path, tmp_path: Path) -> None:
    told = doorstep("report", "--shop", vancouver / "cafe.doorstep", "--out", tmp_path / "report.pdf")
    assert told["pages"] == len(pypdf.PdfReader(tmp_path / "report.pdf").pages) > 3
    assert doorstep("check", vancouver / "cafe.doorstep")["whole"] is True


def test_the_page_to_share_names_areas_and_nobody(vancouver: Path, tmp_path: Path) -> None:
    told = doorstep("report", "--shop", vancouver / "cafe.doorstep", "--out", tmp_path / "areas.html")
    page = (tmp_path / "areas.html").read_text(encoding="utf-8")
    assert told["pages"] == 1
    assert "Mount Pleasant" in page
    with Shop.open(vancouver / "cafe.doorstep", read_only=True) as shop:
        people = shop.db.execute("SELECT name, email FROM customers WHERE email <> '' AND length(name) > 8").fetchall()
    assert len(people) > 1_000
    assert not [row["email"] for row in people if row["email"] in page or row["name"] in page]


def test_an_erased_person_is_gone_from_every_byte_and_stays_away(vancouver: Path, shared: Path, tmp_path: Path) -> None:
    shop_file = tmp_path / "cafe.doorstep"
    shutil.copy(vancouver / "vancouver.gpkg", tmp_path)
    shutil.copy(vancouver / "cafe.doorstep", shop_file)
    with Shop.open(shop_file, read_only=True) as shop:
        person = shop.db.execute("SELECT id, email FROM customers WHERE email <> '' ORDER BY id LIMIT 1").fetchone()
    doorstep("erase", str(person["id"]), "--shop", shop_file)
    doorstep("import", shared / "data/vancouver-cafe/customers-square.csv", "--shop", shop_file)
    with Shop.open(shop_file, read_only=True) as shop:
        assert shop.db.execute("SELECT COUNT(*) FROM customers WHERE email = ?", (person["email"],)).fetchone()[0] == 0
    left = [path for path in tmp_path.rglob("*") if path.is_file() and person["email"].encode() in path.read_bytes()]
    assert not left
