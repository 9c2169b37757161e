"""Planning by commands: playbooks, the calendar, ideas, a code at the till, labels on another sheet."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pypdf
import pytest

from campaigns.demo.story import Story
from campaigns.promotions.promotion import read_promotion
from tests.flow.commands import doorstep, refused

CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20270111\r\n"
    "DTEND;VALUE=DATE:20270116\r\nSUMMARY:Final exams\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\n"
    "DTSTART;VALUE=DATE:20261219\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nSUMMARY:Christmas market\r\nEND:VEVENT\r\n"
    "END:VCALENDAR\r\n"
)


@pytest.fixture
def shop(demo: tuple[Path, Story], tmp_path: Path) -> Path:
    for name in ("larkwater.gpkg", "heron-coffee.doorstep"):
        shutil.copy(demo[0] / name, tmp_path)
    return tmp_path / "heron-coffee.doorstep"


def test_each_kind_of_shop_has_five_playbooks_or_more_and_each_becomes_a_promotion(tmp_path: Path) -> None:
    for kind in ("cafe", "gym", "bookshop", "hairdresser", "restaurant", "any"):
        books = [book for book in doorstep("playbooks", kind)["playbooks"] if book["kind"] == kind]
        assert len(books) >= 5, kind
        for book in books:
            plan = tmp_path / f"{book['id']}.toml"
            doorstep("playbooks", "--use", book["id"], "--starts", "2027-01-11", "--out", plan)
            assert read_promotion(plan).playbook == book["id"]


def test_a_calendar_is_read_and_paydays_come_each_month(shop: Path, tmp_path: Path) -> None:
    (tmp_path / "terms.ics").write_text(CALENDAR, encoding="utf-8", newline="")
    told = doorstep("moments", "--shop", shop, "--read", tmp_path / "terms.ics", "--weeks", "8")
    assert told["added"] == 4
    kinds = {moment["name"]: moment["kind"] for moment in told["moments"]}
    assert kinds["Final exams"] == "exam weeks" and kinds["Christmas market"] == "market"
    assert "holiday" in kinds.values(), "public holidays stand among them"
    doorstep("moments", "--shop", shop, "--add", "Payday", "--on", "2026-12-31", "--each", "month")
    months = doorstep("moments", "--shop", shop, "--weeks", "12")["moments"]
    assert [one["starts"] for one in months if one["kind"] == "payday"] == ["2026-12-31", "2027-01-31", "2027-02-28"]
    assert doorstep("moments", "--shop", shop, "--read", tmp_path / "terms.ics")["added"] == 0, "nothing twice"


def test_wrong_days_and_kinds_are_said_in_a_line(shop: Path) -> None:
    assert "no date" in refused("moments", "--shop", shop, "--add", "Market", "--on", "31.12.2026")
    assert "match day" in refused("moments", "--shop", shop, "--add", "x", "--on", "2026-12-31", "--kind", "party")
    assert "no calendar file" in refused("moments", "--shop", shop, "--read", shop)
    assert "first day" in refused("playbooks", "--use", "exam-week")


def test_ideas_come_with_their_evidence_and_a_promotion_that_can_be_read(shop: Path) -> None:
    found = doorstep("ideas", "--shop", shop)["ideas"]
    assert found
    for idea in found:
        assert idea["evidence"] and idea["people"] >= 5
        assert read_promotion(idea["promotion"]).name


def test_a_code_scanned_at_the_till_counts_once(shop: Path, demo: tuple[Path, Story]) -> None:
    lines = (demo[0] / "redemptions.csv").read_text(encoding="utf-8").splitlines()
    used = lines[1].split(",")[0]
    again = doorstep("redeem", "--shop", shop, "--code", f"https://heron.example/{used}", "--on", "2026-12-10")
    assert (again["accepted"], again["repeated"]) == (0, 1)
    unknown = doorstep("redeem", "--shop", shop, "--code", "EXAM-00000")
    assert (unknown["accepted"], unknown["unknown"]) == (0, 1)
    assert "one code" in refused("redeem", "--shop", shop)


def test_labels_go_on_the_sheet_and_from_the_label_one_says(shop: Path, tmp_path: Path) -> None:
    how = ("export", "Exam-week coffee", "--shop", shop, "--to", "labels", "--out", tmp_path / "out")
    doorstep(*how, "--label-sheet", "avery-l7163", "--label-start", "14")
    pages = pypdf.PdfReader(tmp_path / "out/labels.pdf").pages
    assert pages[0].extract_text().count("EXAM-") == 1
    assert pages[1].extract_text().count("EXAM-") == 14
    assert "known" in refused(*how, "--label-sheet", "herma-1")
    assert "no label 15" in refused(*how, "--label-sheet", "avery-l7163", "--label-start", "15")


def test_what_was_learnt_is_told(shop: Path) -> None:
    assert doorstep("learnt", "--shop", shop)["sentence"].startswith("Repeat")


def test_exam_weeks_in_the_calendar_become_an_idea_near_the_campus_with_the_dates_as_evidence(
    shop: Path, tmp_path: Path
) -> None:
    (tmp_path / "terms.ics").write_text(CALENDAR, encoding="utf-8", newline="")
    doorstep("moments", "--shop", shop, "--read", tmp_path / "terms.ics")
    ideas = doorstep("ideas", "--shop", shop)["ideas"]
    exams, names = (next(idea for idea in ideas if idea["kind"] == kind) for kind in ("exam weeks", "names"))
    assert re.fullmatch(r"Final exams: you can reach \d+ students near a university", exams["title"])
    assert exams["evidence"][0] == "Final exams from 11 January to 15 January, from terms.ics."
    assert "More people than usual came in the weeks from" in exams["evidence"][1]
    assert "by chance" in " ".join(exams["evidence"]) or "Shuffled visits" in " ".join(exams["evidence"])
    promotion = read_promotion(exams["promotion"])
    assert (str(promotion.starts), str(promotion.ends)) == ("2027-01-11", "2027-01-15")
    assert re.fullmatch(r"\d+ first names cover 8\d of 100 regulars\.", names["evidence"][0])
