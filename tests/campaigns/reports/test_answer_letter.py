"""The answer to a person holds all that is held about them, and nothing of anybody else."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pypdf import PdfReader

from campaigns.command_line import main
from campaigns.customers.consent import digest_of
from campaigns.errors import UserError
from campaigns.reports.answer_letter import write_answer_letter
from campaigns.reports.held import Part, held_about, places_of_people
from campaigns.segments.rule import read_rule
from campaigns.segments.segment import save_segment
from campaigns.shop.shop import Shop

HER, OTHER = 1, 2
HELD_ONCE = f"""
INSERT INTO imports (id, kind, file_name, file_digest, started_at, mapping) VALUES
    (1, 'people', 'till.csv', '', '2026-01-05T09:00:00Z', '{{"Mail": "email", "Who": "name"}}'),
    (2, 'sales', 'sales.csv', '', '2026-02-06T09:00:00Z', '{{}}');
INSERT INTO areas VALUES ('a1', 'Mill Quarter', x'00', 'drawn', '[]', 0);
INSERT INTO customers (id, first_name, last_name, name, company, email, phone, birthday, language, note, street, unit,
    postcode, city, region, country, lat, lon, level, band, confidence, matched_address, place_reason, placed_by,
    area_id, household, profile, blocked, visits, spend, first_visit, last_visit, added_import) VALUES
    ({HER}, 'Ada', 'Oakes', 'Ada Oakes', 'Oakworks', 'ada@example.org', '+16045550101', '1990-05-17', 'xx', 'likes tea',
    '7 Elm Street', 'Unit 9', 'V5V 1A1', 'Paperville', 'BC', 'CA', 50.0123, 8.0456, 'house', 'placed', 0.875,
    '7 Elm St found', 'exact house', 'person', 'a1', 'house-of-oakes', 'full', 1, 41, 4242, '2025-01-02',
    '2026-03-04', 1),
    ({OTHER}, 'Zed', 'Stranger', 'Zed Stranger', '', 'zed@example.org', '', '', '', '', '', '', '', '', '', '', NULL,
    NULL, 'none', 'not placed', 0, '', '', 'program', NULL, '', 'full', 0, 0, 0, '', '', NULL);
INSERT INTO customer_keys VALUES ({HER}, 'till', 'TILL-77'), ({HER}, 'email', 'ada@example.org');
INSERT INTO customer_rows VALUES (1, {HER}, 1, 12, '{{"Who": "OAKES, ADA", "Mail": "ada@example.org"}}');
INSERT INTO cleanings VALUES (1, {HER}, 1, 'name', 'names: parts', 'OAKES, ADA', 'Ada | Oakes');
INSERT INTO problems VALUES (1, 1, 12, {HER}, 'note', 'wish', 'A wish in the note.', 'Read it.', 0);
INSERT INTO place_candidates VALUES ({HER}, 0, '7 Elm Lane', 50.1, 8.1, 'house', 0.5, 'alike');
INSERT INTO tags VALUES ({HER}, 'student', 'said so herself');
INSERT INTO consents VALUES (1, {HER}, 'email', 'yes', 1, 'paper form', '2026-01-04', 'Yes, write to me', 1);
INSERT INTO duplicate_pairs VALUES ({HER}, {OTHER}, 0.93, '["same birthday"]', 0), (3, {HER}, 0.6, '[]', 0);
INSERT INTO not_duplicates VALUES ({HER}, {OTHER}), (3, {HER});
INSERT INTO merges VALUES (1, 1, {HER}, 88, '{{"rows": {{"absorbed": {{"name": "A. Oakes"}}}}}}');
INSERT INTO items VALUES (1, 'Latte', 'Drinks');
INSERT INTO sales VALUES (1, 2, {HER}, 'T-1', '2026-02-03', '08:15', 1, 2, 1050);
INSERT INTO promotions VALUES (1, 'Tea week', '', 'running', '2026-03-01', '2026-03-08', 's', '');
INSERT INTO audiences VALUES (1, 1, '2026-02-27T12:00:00Z', '{{"sentence": "People who drink tea"}}');
INSERT INTO audience_members VALUES (1, {HER}, 'kept_aside', 'a1', 'B', '');
INSERT INTO codes VALUES ('TEA-9Q', 1, {HER}, NULL, '');
INSERT INTO redemptions VALUES (1, 2, 1, 'TEA-9Q', {HER}, '2026-03-02', 620);
INSERT INTO receipts VALUES (1, 1, 1, 'contacts', 'message', '["tea.csv"]', 1, '{{}}', '', '2026-02-28T12:00:00Z',
    '{{"title": "Contact list", "why": "People who drink tea."}}');
INSERT INTO receipt_members VALUES (1, {HER});
"""


class _TakeBackError(Exception):
    """Leaves a transaction, so that it undoes itself."""


@pytest.fixture
def her_shop(shop: Shop) -> Shop:
    with shop.step("Filled") as db:
        for statement in HELD_ONCE.split(";\n"):
            if "duplicate_pairs" in statement:
                db.execute("INSERT INTO customers (id, name) VALUES (3, 'Nobody Else')")
            db.execute(statement)
        digest = digest_of("pepper", "email", "ada@example.org")
        db.execute("INSERT INTO suppressions VALUES ('email', ?, '2026-01-09', 'unsubscribed.csv')", (digest,))
    save_segment(shop, "Students", read_rule(["tagged student"]))
    return shop


@contextmanager
def without(shop: Shop, table: str, column: str) -> Iterator[sqlite3.Connection]:
    """For a moment, all the rows of a table about her are gone."""
    with pytest.raises(_TakeBackError), shop.quiet() as db:
        db.execute(f"DELETE FROM {table} WHERE {column} = ?", (HER,))
        yield db
        raise _TakeBackError


def all_text(parts: tuple[Part, ...]) -> str:
    return "\n".join(" | ".join(row) for part in parts for row in part.rows)


def test_no_table_that_can_refer_to_a_person_is_missed(her_shop: Shop) -> None:
    places = places_of_people(her_shop.db)
    assert {"sales", "receipt_members", "merges", "not_duplicates"} <= {table for table, _ in places}
    whole = held_about(her_shop, HER)
    missed = []
    for table, column in places:
        count = her_shop.db.execute(f"SELECT count(*) FROM {table} WHERE {column} = ?", (HER,)).fetchone()[0]
        assert count, f"this test has to put something about her in {table}.{column}"
        with without(her_shop, table, column):
            missed += [(table, column)] if held_about(her_shop, HER) == whole else []
    assert missed == []
    assert not [part.title for part in whole if part.title.startswith("Also held")], "each known table has its own part"


def test_a_table_added_later_is_told_as_it_lies_there(her_shop: Shop) -> None:
    her_shop.db.execute("CREATE TABLE stamps (card TEXT, holder INTEGER REFERENCES customers (id))")
    her_shop.db.execute("CREATE TABLE guests (customer_id INTEGER, table_number TEXT)")
    her_shop.db.execute("INSERT INTO stamps VALUES ('card-5', 1)")
    her_shop.db.execute("INSERT INTO guests VALUES (1, 'table-6'), (2, 'table-7')")
    text = all_text(held_about(her_shop, HER))
    assert "card-5" in text and "table-6" in text and "table-7" not in text


def test_every_field_of_the_record_is_told(her_shop: Shop) -> None:
    person = her_shop.db.execute("SELECT * FROM customers WHERE id = ?", (HER,)).fetchone()
    record = held_about(her_shop, HER)[0]
    assert len(record.rows) == len(person.keys()), "no field of the record is empty in this test"
    told = [held for _, held, _ in record.rows]
    words = {"blocked": "yes", "spend": "42.42", "area_id": "Mill Quarter", "added_import": "till.csv, 2026-01-05"}
    for name in person.keys():  # noqa: SIM118
        assert any(words.get(name, str(person[name])) in held for held in told), name


@pytest.mark.parametrize(
    "said",
    [
        "E-mail address | ada@example.org | till.csv, 2026-01-05",
        "Who: OAKES, ADA; Mail: ada@example.org",
        "OAKES, ADA | Ada | Oakes",
        "email | yes, with proof | 2026-01-04 | Yes, write to me | paper form",
        "ada@example.org | email | 2026-01-09 | unsubscribed.csv",
        "student | said so herself",
        "Students | People who are tagged “student”",
        "2026-02-03 08:15 | T-1 | Latte / Drinks | 2 | CAD\u00a010.50 | sales.csv, 2026-02-06",
        "Tea week | 2026-02-27 | kept aside",
        "People who drink tea | Mill Quarter | B",
        "TEA-9Q | Tea week",
        "2026-03-02 | TEA-9Q | Tea week | CAD\u00a06.20",
        "2026-02-28 | Contact list | tea.csv | Tea week | People who drink tea.",
        "may be yours as well | same birthday (93% sure)",
        "88 | name: A. Oakes",
    ],
)
def test_it_says_what_from_where_and_why(her_shop: Shop, said: str) -> None:
    assert said in all_text(held_about(her_shop, HER))


def test_undo_steps_and_copies_that_hold_her_are_said(her_shop: Shop) -> None:
    with her_shop.step("Edited") as db:
        db.execute("UPDATE customers SET note = 'now coffee' WHERE id = 1")
    her_shop.backup("before import")
    text = all_text(held_about(her_shop, HER))
    assert "earlier states of entries about you" in text and "made before import" in text
    with her_shop.step("Added somebody after the copy") as db:
        db.execute("INSERT INTO customers (id, name) VALUES (9, 'Late Comer')")
    assert "Copy of" not in all_text(held_about(her_shop, 9))


def test_it_tells_nothing_of_anybody_else(her_shop: Shop) -> None:
    text = all_text(held_about(her_shop, HER))
    assert "Zed" not in text and "Stranger" not in text and "zed@" not in text


def test_the_letter_is_a_pdf_and_leaves_a_receipt_that_the_next_one_tells(her_shop: Shop, tmp_path: Path) -> None:
    report = write_answer_letter(her_shop, HER, tmp_path / "ada.pdf")
    assert (tmp_path / "ada.pdf").read_bytes().startswith(b"%PDF") and report.entries > 40
    receipt = her_shop.db.execute("SELECT * FROM receipts ORDER BY id DESC").fetchone()
    assert (receipt["target"], receipt["people"], json.loads(receipt["files"])) == ("answer-letter", 1, ["ada.pdf"])
    assert "Letter to the person themselves | ada.pdf" in all_text(held_about(her_shop, HER))


def test_an_address_too_long_for_its_column_is_copied_out_of_the_letter_as_it_is(
    her_shop: Shop, tmp_path: Path
) -> None:
    long = "ada.countess.of.lovelace.and.of.the.engine@example.org"
    with her_shop.step("Another address") as db:
        db.execute("UPDATE customers SET email = ? WHERE id = ?", (long, HER))
    write_answer_letter(her_shop, HER, tmp_path / "ada.pdf")
    pages = "".join(page.extract_text() for page in PdfReader(tmp_path / "ada.pdf").pages)
    assert long in pages.replace("\n", "") and "\u200b" not in pages


def test_a_household_and_what_was_tidied_are_told_without_the_programs_own_marks(her_shop: Shop) -> None:
    with her_shop.step("Found at home") as db:
        db.execute("UPDATE customers SET household = '2 Mill Lane, Larkwater||lovelace' WHERE id = ?", (HER,))
        db.execute("UPDATE cleanings SET field = 'first_name' WHERE customer_id = ?", (HER,))
    text = all_text(held_about(her_shop, HER))
    assert "2 Mill Lane, Larkwater, lovelace" in text and "||" not in text
    assert "first_name |" not in text


def test_the_same_state_makes_the_same_letter(her_shop: Shop, tmp_path: Path) -> None:
    her_shop.set("today", "2026-11-16")
    letters = []
    for name in ("one", "two"):
        write_answer_letter(her_shop, HER, tmp_path / name / "ada.pdf")
        letters.append((tmp_path / name / "ada.pdf").read_bytes())
        her_shop.db.execute("DELETE FROM receipts WHERE target = 'answer-letter'")
    assert letters[0] == letters[1]


def test_nobody_gets_a_letter_about_somebody_who_is_not_there(shop: Shop, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no customer 5"):
        write_answer_letter(shop, 5, tmp_path / "none.pdf")
    assert not (tmp_path / "none.pdf").exists()


def test_the_command_finds_the_person_by_their_address(
    her_shop: Shop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    her_shop.close()
    words = ["letter", "ada@example.org", "--shop", str(her_shop.path), "--out", str(tmp_path / "a.pdf"), "--json"]
    assert main(words) == 0
    assert json.loads(capsys.readouterr().out)["customer"] == HER
