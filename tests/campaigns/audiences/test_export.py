"""From a promotion to a folder: all or nothing, with a receipt that adds up, and the same bytes again."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from campaigns.audiences.audience import Audience, as_it_left, drawn_codes, freeze, load
from campaigns.audiences.differences import stands_out
from campaigns.audiences.export import ExportReport, export, rehearse
from campaigns.audiences.gate import Passed
from campaigns.audiences.location_list import is_special_offer
from campaigns.audiences.receipts import receipts_text, stored_documents
from campaigns.errors import UserError
from campaigns.promotions.choose import who_and_where
from campaigns.promotions.promotion import load_promotion
from campaigns.shop.shop import Shop
from geo.progress import Cancelled
from tests.campaigns.audiences.mini_shop import plan

NAME = "Exam-week coffee"


def send(shop: Shop, out: Path, *targets: str, **how: bool) -> ExportReport:
    return export(shop, NAME, targets or ("contacts", "google-ads"), out, **how)


def everything_about(shop: Shop) -> list[object]:
    tables = ("audiences", "audience_members", "codes", "receipts", "receipt_members")
    return [tuple(row) for table in tables for row in shop.db.execute(f"SELECT * FROM {table}")]


def test_the_receipts_add_up_and_say_why(mini: Shop, tmp_path: Path) -> None:
    plan(mini)
    report = send(mini, tmp_path, "contacts", "google-ads", "meta-ads", "kml")
    written = json.loads((tmp_path / "receipt.json").read_text(encoding="utf-8"))["receipts"]
    assert [each["target"] for each in written] == [receipt.target for receipt in report.receipts]
    for each in written:
        assert each["people_in"] == each["people"] + sum(each["left_out"].values())
        assert each["why"] == "Everybody on the list, in Mill Side or Hill & “Top”."
        assert each["day"] == "2026-11-20"
        assert all((tmp_path / name).exists() for name in each["files"])
        assert each["list_digest"] == hashlib.sha256((tmp_path / each["files"][0]).read_bytes()).hexdigest()
    with (tmp_path / "contacts.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == written[0]["people"]


def test_receipts_are_kept_with_the_people_who_were_on_the_list(mini: Shop, tmp_path: Path) -> None:
    plan(mini)
    report = send(mini, tmp_path)
    for number, receipt in enumerate(report.receipts, 1):
        members = mini.db.execute("SELECT COUNT(*) FROM receipt_members WHERE receipt_id = ?", (number,)).fetchone()
        assert members[0] == receipt.people
    rebuilt = receipts_text(stored_documents(mini, range(1, len(report.receipts) + 1)))
    assert rebuilt == (tmp_path / "receipt.json").read_bytes()


def test_the_same_audience_gives_the_same_bytes_whatever_happens_to_the_shop(mini: Shop, tmp_path: Path) -> None:
    plan(mini)
    send(mini, tmp_path / "one", "contacts", "google-ads", "vcard", "geojson")
    with mini.quiet() as db:
        db.execute("UPDATE customers SET area_id = 'c-dock' WHERE id % 2 = 0 AND email = ''")
        db.execute("INSERT INTO customers (first_name, email) VALUES ('New', 'new@example.com')")
    send(mini, tmp_path / "two", "contacts", "google-ads", "vcard", "geojson")
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes(), path.name


def test_a_copy_of_the_shop_file_alone_gives_the_same_files_receipts_and_codes(mini: Shop, tmp_path: Path) -> None:
    plan(mini, where={})
    targets = ("contacts", "mailchimp", "trade-desk", "sms", "vcard")
    send(mini, tmp_path / "one", *targets)
    (tmp_path / "elsewhere").mkdir()
    copy = tmp_path / "elsewhere" / "other.doorstep"
    with closing(sqlite3.connect(copy)) as file:
        mini.db.backup(file)
    with Shop.open(copy) as again:
        again.today = mini.today
        numbers = [row[0] for row in again.db.execute("SELECT id FROM receipts ORDER BY id")]
        assert receipts_text(stored_documents(again, numbers)) == (tmp_path / "one/receipt.json").read_bytes()
        codes = "SELECT customer_id, code FROM audience_members WHERE code <> '' ORDER BY 1"
        assert again.db.execute(codes).fetchall() == mini.db.execute(codes).fetchall() != []
        send(again, tmp_path / "two", *targets)
    made = {path.name: path.read_bytes() for path in (tmp_path / "one").iterdir()}
    assert made == {path.name: path.read_bytes() for path in (tmp_path / "two").iterdir()}


def test_a_shop_opened_again_knows_its_audience(mini: Shop, tmp_path: Path) -> None:
    number = plan(mini)
    frozen = freeze(mini, number)
    assert freeze(mini, number) == frozen == load(mini, number)
    codes = [row[0] for row in mini.db.execute("SELECT code FROM audience_members WHERE arm = 'reached'")]
    assert len(set(codes)) == len(codes) > 10
    assert all(codes)
    assert not mini.db.execute("SELECT 1 FROM audience_members WHERE arm = 'kept_aside' AND code <> ''").fetchone()


@pytest.mark.parametrize(("per", "distinct"), [("area", 2), ("street", 1), ("none", 1)])
def test_codes_may_be_shared_by_an_area_or_a_street(mini: Shop, per: str, distinct: int) -> None:
    freeze(mini, plan(mini, codes={"per": per}))
    codes = {row[0] for row in mini.db.execute("SELECT code FROM audience_members WHERE arm = 'reached'")}
    assert len(codes) == distinct
    stored = mini.db.execute("SELECT COUNT(*) FROM codes").fetchone()[0]
    assert stored == (0 if per == "none" else distinct)


def test_hostile_names_come_back_as_they_were_and_run_nowhere(mini: Shop, tmp_path: Path) -> None:
    plan(mini, where={}, kept_aside={"share": 0.0})
    send(mini, tmp_path, "contacts")
    text = (tmp_path / "contacts.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    people = {row["Email"]: row for row in rows}
    assert people["person.1@example.com"]["First name"] == '\'=HYPERLINK("http://example.com","x")'
    assert people["person.8@example.com"]["Last name"] == "כהן"
    assert people["person.10@example.com"]["First name"] == "Line\nBreak"
    assert people["person.8@example.com"]["Unit"] == "'08"
    for row in rows:
        assert not [cell for cell in row.values() if cell.lstrip().startswith(("=", "+", "-", "@"))]


def test_a_platform_that_is_not_known_is_named_before_anything_happens(mini: Shop, tmp_path: Path) -> None:
    plan(mini)
    with pytest.raises(UserError, match="knows no “nosuch”"):
        send(mini, tmp_path / "out", "contacts", "nosuch")
    assert not (tmp_path / "out").exists()
    assert not everything_about(mini)


def test_what_one_platform_refuses_does_not_stop_the_others(mini: Shop, tmp_path: Path) -> None:
    plan(mini, where={})
    report = send(mini, tmp_path, "contacts", "google-ads", "linkedin")
    assert "contacts.csv" in report.files
    refused = {refusal.file: refusal for refusal in report.refused}
    assert "Too few people for LinkedIn" in refused["linkedin-customers.csv"].says
    assert refused["google-ads-locations.csv"].remedy == "Choose areas, or minutes from a place."
    assert not (tmp_path / "linkedin-customers.csv").exists()


def test_when_everything_is_refused_nothing_is_written_or_kept(mini: Shop, tmp_path: Path) -> None:
    plan(mini)
    with pytest.raises(UserError, match="Too few people for LinkedIn") as refused:
        send(mini, tmp_path / "out", "linkedin")
    assert refused.value.next_step
    assert not (tmp_path / "out").exists()
    assert not everything_about(mini)


def test_a_promotion_for_nobody_says_so(mini: Shop, tmp_path: Path) -> None:
    plan(mini, who={"all": ["tagged astronaut"]})
    with pytest.raises(UserError, match="for nobody"):
        send(mini, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_folder_that_vanishes_leaves_no_trace(mini: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan(mini)
    out = tmp_path / "out"
    write = Path.write_bytes

    def vanish(path: Path, data: bytes) -> int:
        if path.name == "google-ads-customers.csv":
            shutil.rmtree(out)
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", vanish)
    with pytest.raises(UserError, match="cannot be written") as refused:
        send(mini, out)
    assert "another folder" in refused.value.next_step
    assert not out.exists() or not list(out.iterdir())
    assert not everything_about(mini)


def test_files_that_stood_there_stay_when_the_export_fails(mini: Shop, tmp_path: Path) -> None:
    plan(mini)
    out = tmp_path / "out"
    out.mkdir()
    (out / "contacts.csv").write_text("mine", encoding="utf-8")
    (out / "contacts-suppressed.csv").mkdir()
    with pytest.raises(UserError):
        send(mini, out, "contacts")
    assert (out / "contacts.csv").read_text(encoding="utf-8") == "mine"
    assert sorted(path.name for path in out.iterdir()) == ["contacts-suppressed.csv", "contacts.csv"]


def test_cancelling_leaves_nothing(mini: Shop, tmp_path: Path) -> None:
    plan(mini)

    def stop(what: str, done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        export(mini, NAME, ["contacts", "google-ads"], tmp_path / "out", stop)
    assert not (tmp_path / "out").exists()
    assert not everything_about(mini)


def test_an_area_that_is_gone_stops_its_circles_with_a_sentence(mini: Shop, tmp_path: Path) -> None:
    freeze(mini, plan(mini))
    with mini.quiet() as db:
        db.execute("DELETE FROM areas WHERE id = 'a-mill'")
    report = send(mini, tmp_path, "contacts", "geojson")
    assert [refusal.target for refusal in report.refused] == ["geojson"]
    assert "no longer there" in report.refused[0].says


def test_an_offer_of_homes_or_work_gets_wide_circles_and_no_post_codes(mini: Shop, tmp_path: Path) -> None:
    plan(mini)
    report = send(mini, tmp_path, "meta-ads", special=True)
    targeting = json.loads((tmp_path / "meta-ads-locations.json").read_text(encoding="utf-8"))
    assert all(pin["radius"] >= 25 for pin in targeting["geo_locations"]["custom_locations"])
    assert "excluded_geo_locations" not in targeting
    assert {refusal.file for refusal in report.refused} == {"meta-ads-postcodes.json"}
    elsewhere = send(mini, tmp_path / "other", "contacts", "dv360", special=True)
    assert "rules of its own" in elsewhere.refused[0].says


def test_what_is_printed_is_made_from_what_the_gate_let_through(mini: Shop, tmp_path: Path) -> None:
    plan(mini)

    def printer(shop: Shop, audience: Audience, passed: Passed) -> bytes:
        return "\n".join(f"{row[0]}, {row[1]}" for row in passed.rows).encode()

    report = export(mini, NAME, ["labels"], tmp_path, printers={"labels": printer})
    assert report.files == ("labels.pdf", "labels-do-not-mail.csv", "receipt.json")
    assert len((tmp_path / "labels.pdf").read_text(encoding="utf-8").splitlines()) == report.receipts[0].people
    refused = export(mini, NAME, ["labels", "contacts"], tmp_path).refused
    assert "nothing here can print" in refused[0].says


def test_a_rehearsal_says_the_same_and_leaves_nothing(mini: Shop, tmp_path: Path) -> None:
    plan(mini)
    said = rehearse(mini, NAME, ["contacts", "google-ads", "linkedin"])
    assert not everything_about(mini)
    done = export(mini, NAME, ["contacts", "google-ads", "linkedin"], tmp_path)
    assert said.receipts == done.receipts
    assert said.refused == done.refused
    assert "Too few people for LinkedIn" in rehearse(mini, NAME, ["linkedin"]).refused[0].says


def test_a_table_has_the_separator_excel_wants_where_the_shop_is(mini: Shop, tmp_path: Path) -> None:
    plan(mini)
    mini.set("country", "DE")
    send(mini, tmp_path, "contacts", "mailchimp")
    assert (tmp_path / "contacts.csv").read_bytes().startswith(b"\xef\xbb\xbfSend by;Name;")
    assert (tmp_path / "contacts-suppressed.csv").read_bytes().startswith(b"\xef\xbb\xbfEmail;Phone;")
    assert (tmp_path / "mailchimp-subscribed.csv").read_bytes().startswith(b"Email Address,First Name,")


def test_a_no_covers_every_address_of_a_person(mini: Shop, tmp_path: Path) -> None:
    plan(mini)
    with mini.quiet() as db:
        db.execute("INSERT INTO customer_keys VALUES (15, 'email', 'second.15@example.com')")
    send(mini, tmp_path, "mailchimp")
    out = (tmp_path / "mailchimp-unsubscribed.csv").read_text(encoding="utf-8")
    assert "person.15@example.com" in out
    assert "second.15@example.com" in out


@pytest.mark.parametrize(
    ("text", "special"), [("Flats for rent above the café", True), ("We are hiring", True), ("Coffee for all", False)]
)
def test_an_offer_of_homes_or_work_is_noticed(mini: Shop, text: str, special: bool) -> None:
    audience = freeze(mini, plan(mini, offer={"text": text}))
    assert is_special_offer(audience, ("en",)) is special


def test_whatever_happens_between_exports_no_two_lists_of_a_file_single_anybody_out(mini: Shop, tmp_path: Path) -> None:
    chance = random.Random("a busy month")
    plan(mini, where={}, kept_aside={"share": 0.0})
    refused = 0
    for turn in range(40):
        with mini.quiet() as db:
            for who in chance.sample(range(1, 37), chance.choice((0, 1, 2, 6))):
                state = chance.choice(("no", "yes"))
                db.execute("DELETE FROM consents WHERE customer_id = ? AND channel = 'email'", (who,))
                db.execute(
                    "INSERT INTO consents (customer_id, channel, state, source, at) VALUES (?, 'email', ?, 'x', 'y')",
                    (who, state),
                )
        try:
            done = send(mini, tmp_path / str(turn), "mailchimp", "google-ads", leave_out_more=chance.random() < 0.5)
        except UserError as error:
            refused += "differs from" in error.happened
        else:
            refused += sum("differs from" in one.says for one in done.refused)
    left: dict[str, list[set[int]]] = {}
    for number, files in mini.db.execute("SELECT id, files FROM receipts WHERE people > 0").fetchall():
        members = mini.db.execute("SELECT customer_id FROM receipt_members WHERE receipt_id = ?", (number,))
        left.setdefault(json.loads(files)[0], []).append({row[0] for row in members})
    assert sum(map(len, left.values())) > 20
    assert refused > 3
    for lists in (found for name, found in left.items() if "unsubscribed" not in name and "suppress" not in name):
        assert not [1 for one in lists for other in lists if stands_out(one, other, 5)]


def test_who_takes_part_stays_who_it_was_when_it_left(mini: Shop, tmp_path: Path) -> None:
    """People who join later, or whose yes is taken back, change nothing about what has left."""
    plan(mini)
    _number, promotion = load_promotion(mini, NAME)
    today = who_and_where(mini, promotion)
    assert as_it_left(mini, NAME, today) is today, "nothing has left yet"
    drawn = drawn_codes(mini, promotion, today)
    send(mini, tmp_path, "contacts")
    nobody = replace(today, customers=(), reached=(), kept_aside=(), variants={}, by_area={})
    left = as_it_left(mini, NAME, nobody)
    assert (left.customers, left.reached, left.kept_aside) == (today.customers, today.reached, today.kept_aside)
    assert (left.variants, left.by_area, left.by_channel) == (today.variants, today.by_area, today.by_channel)
    kept = dict(mini.db.execute("SELECT customer_id, code FROM audience_members WHERE arm = 'reached'").fetchall())
    assert kept == drawn, "the preview shows the codes that leave"
