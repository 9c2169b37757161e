"""The students' exam weeks at Vancouver's café: from a playbook to files, print, codes and a true sentence."""

from __future__ import annotations

import csv
import json
import random
import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PIL import Image

from campaigns.shop.shop import Shop
from tests.flow.commands import doorstep

NAME, STARTS, ENDS = "Exam-week coffee", date(2026, 12, 1), date(2026, 12, 14)
USUAL, RISE = 0.25, 0.25
CAMPUS = "Vancouver Community College"
TARGETS = ("contacts", "mailchimp", "google-ads", "meta-ads", "street-list", "social", "flyers", "geojson")


@pytest.fixture(scope="module")
def cafe(vancouver: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the café's folder, a week before the exams."""
    folder = tmp_path_factory.mktemp("students")
    for name in ("vancouver.gpkg", "cafe.doorstep"):
        shutil.copy(vancouver / name, folder)
    with Shop.open(folder / "cafe.doorstep") as shop:
        shop.set("today", "2026-11-23")
        shop.set("salt", "students")  # the same people kept aside each time; one range in twenty misses the truth
    return folder


@pytest.fixture(scope="module")
def told(cafe: Path) -> dict[str, Any]:
    """The whole way by commands: what each of them answered."""
    shop, plan = cafe / "cafe.doorstep", cafe / "exam-week.toml"
    said = {"draft": doorstep("playbooks", "--use", "exam-week", "--starts", STARTS, "--out", plan)}
    # Who is a student is known only of those who said so: the offer goes to the place, the card is shown at the till.
    text = plan.read_text(encoding="utf-8")
    text = text.replace("cost_each = 0.0", "cost_each = 0.6").replace("margin_each = 0.0", "margin_each = 3.0")
    before, _, after = text.partition("[who]")
    text = f'{before}[who]\nall = ["seen in the last 12 months"]\n{after[after.index("[where]") - 1 :]}'
    text = text.replace('"a university"', f'"{CAMPUS}"').replace("minutes = 15.0", "minutes = 25.0")
    plan.write_text(text[: text.index('[[message]]\nchannel = "flyer"')], encoding="utf-8")
    said["plan"] = doorstep("promote", plan, "--shop", shop)
    said["made"] = doorstep("export", NAME, "--shop", shop, "--to", ",".join(TARGETS), "--out", cafe / "out")
    said["early"] = doorstep("results", NAME, "--shop", shop)
    write_what_came(cafe)
    with Shop.open(shop) as opened:
        opened.set("today", "2026-12-20")
    said["sales"] = doorstep("import", cafe / "sales-later.csv", "--shop", shop)
    said["back"] = doorstep("redeem", cafe / "codes.csv", "--shop", shop)
    said["results"] = doorstep("results", NAME, "--shop", shop)
    said["learnt"] = doorstep("learnt", "--shop", shop)
    return said


def write_what_came(folder: Path) -> None:
    """Two weeks at the till: who would have come anyway, and one more in four of those who got the message."""
    chance = random.Random("exam weeks")
    with Shop.open(folder / "cafe.doorstep", read_only=True) as shop:
        members = shop.db.execute(
            "SELECT m.customer_id, m.arm, m.code, c.email FROM audience_members m JOIN customers c"
            " ON c.id = m.customer_id ORDER BY m.customer_id"
        ).fetchall()
    sales, codes = [], []
    for row in members:
        if chance.random() < USUAL + RISE * (row["arm"] == "reached"):
            day = STARTS + timedelta(days=chance.randrange(14))
            sales.append([day, "15:30", f"X{row['customer_id']}", row["email"], "Flat White", 1, "4.50", "4.50"])
            if row["code"] and chance.random() < 0.6:
                codes.append([row["code"], day, "4.50"])
    codes += [codes[0], ["EXAM-NOSUCH", STARTS, "3.00"]]
    sales.append([ENDS, "17:00", "X-last", "", "Flat White", 1, "4.50", "4.50"])
    head = ["Date", "Time", "Transaction ID", "Customer Email", "Item", "Qty", "Price", "Gross Sales"]
    for name, rows in (("sales-later.csv", [head, *sales]), ("codes.csv", [["code", "date", "amount"], *codes])):
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)


def test_before_it_starts_it_says_for_whom_what_could_be_seen_and_what_it_must_bring(told: dict[str, Any]) -> None:
    plan = told["plan"]
    assert plan["people"] >= 200
    assert plan["people"] == plan["reached"] + plan["held_out"]
    assert 0.15 < plan["held_out"] / plan["people"] < 0.25
    assert 0 < plan["smallest_effect"] < 40
    assert plan["break_even"]["extra_visits"] > 0
    assert "would come anyway" in plan["break_even"]["sentence"]


def test_files_leave_through_the_gate_with_receipts_that_add_up(told: dict[str, Any], cafe: Path) -> None:
    receipts = json.loads((cafe / "out/receipt.json").read_text(encoding="utf-8"))["receipts"]
    assert {receipt["target"] for receipt in receipts} >= {"contacts", "mailchimp", "google-ads", "meta-ads", "social"}
    for receipt in receipts:
        assert receipt["people_in"] == receipt["people"] + sum(receipt["left_out"].values())
    lists = {receipt["target"]: receipt["people"] for receipt in receipts if receipt["people"]}
    assert lists["contacts"] == lists["mailchimp"] == told["plan"]["reached"]
    with (cafe / "out/contacts.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == told["plan"]["reached"]


def test_what_is_printed_is_there(told: dict[str, Any], cafe: Path) -> None:
    with Image.open(cafe / "out/social-story.png") as story:
        assert story.size == (1080, 1920)
    sheet = pypdf.PdfReader(cafe / "out/walking-sheet.pdf")
    assert "25 minutes on foot" in sheet.pages[0].extract_text().replace("\n", " ")
    poster = pypdf.PdfReader(cafe / "out/poster.pdf").pages[0].extract_text()
    assert "second" in poster and "student card" in poster


def test_before_the_sales_are_in_nothing_is_said(told: dict[str, Any]) -> None:
    assert told["early"]["sentence"].startswith("We cannot tell yet")


def test_codes_that_come_back_reconcile(told: dict[str, Any]) -> None:
    back = told["back"]
    assert back["rows_read"] == back["accepted"] + back["repeated"] + back["unknown"] + back["unreadable"]
    assert (back["repeated"], back["unknown"], back["unreadable"]) == (1, 1, 0)
    assert told["results"]["redeemed"] == back["accepted"] > 20


def test_the_sentence_is_true(told: dict[str, Any]) -> None:
    found = told["results"]
    assert (found["reached"], found["kept_aside"]) == (told["plan"]["reached"], told["plan"]["held_out"])
    assert found["low"] <= RISE * 100 <= found["high"], "the rise that was planted lies in the range"
    assert found["verdict"] == "worked" and found["low"] > 0
    assert found["sentence"].startswith("It worked: between ") and "per 100 people" in found["sentence"]
    assert told["learnt"]["sentence"].startswith(f"Repeat “{NAME}”")
