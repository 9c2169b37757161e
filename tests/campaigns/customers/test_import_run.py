"""A list becomes people: every row accounted for, nobody doubled, nothing lost, all of it undone in one step."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from campaigns.customers.consent import may_contact
from campaigns.customers.import_report import ImportReport
from campaigns.customers.import_run import import_file, read_columns, save_mapping
from campaigns.errors import UserError
from campaigns.shop.backup import list_backups
from campaigns.shop.check import check_shop
from campaigns.shop.shop import Shop
from geo.progress import Cancelled
from tests.campaigns.customers.conftest import Import, people
from tests.campaigns.shop.test_history import everything

HEAD = "Customer ID,First Name,Last Name,Email,Phone,Street,City,Note,Newsletter\n"
ANN = "1,Ann,Lee,ann@example.org,604-555-0101,1 Elm St,Town,student,yes\n"
BOB = "2,Bob,Ray,bob@example.org,,2 Elm St,Town,,no\n"


def codes(report: ImportReport) -> list[tuple[int, str, bool]]:
    return [(p.row, p.code, p.left_out) for p in report.problems]


def test_rows_become_people_with_what_they_said(shop: Shop, bring: Import) -> None:
    report = bring(HEAD + ANN + BOB)
    assert (report.kind, report.rows_read, report.added, report.left_out) == ("people", 2, 2, 0)
    assert people(shop, "first_name", "last_name", "email", "phone", "street", "city") == [
        ("Ann", "Lee", "ann@example.org", "+16045550101", "1 Elm St", "Town"),
        ("Bob", "Ray", "bob@example.org", "", "2 Elm St", "Town"),
    ]
    assert [tuple(r) for r in shop.db.execute("SELECT channel, state FROM consents ORDER BY id")] == [
        ("email", "yes"),
        ("email", "no"),
    ]
    assert [tuple(r) for r in shop.db.execute("SELECT customer_id, tag FROM tags")] == [(1, "student")]


def test_people_are_placed_and_counted_by_level(shop: Shop, bring: Import) -> None:
    report = bring(HEAD + ANN + "3,Cy,Oh,c@example.org,,9 Moon Rd,Town,,\n4,Di,Oh,d@example.org,,,,,\n")
    assert dict(report.placed) == {"house": 1, "none": 2}
    assert people(shop, "lat", "level", "matched_address")[0] == (50.0001, "house", "1 Elm Street")


def test_the_row_as_it_was_read_is_kept_beside_what_was_changed(shop: Shop, bring: Import) -> None:
    bring(HEAD + "1,ANN,LEE,mailto:Ann@example.org,604-555-0101,,,,\n")
    fields = json.loads(shop.db.execute("SELECT fields FROM customer_rows").fetchone()[0])
    assert (fields["First Name"], fields["Email"]) == ("ANN", "mailto:Ann@example.org")
    changed = {r["field"]: (r["before"], r["after"]) for r in shop.db.execute("SELECT * FROM cleanings")}
    assert changed["name"] == ("ANN LEE", "Ann Lee")
    assert changed["email"] == ("mailto:Ann@example.org", "ann@example.org")
    assert changed["phone"] == ("604-555-0101", "+16045550101")


def test_blank_total_test_and_nameless_rows_are_left_out_and_said(bring: Import) -> None:
    report = bring(
        HEAD
        + "\n,,,,,,,,\n"
        + ANN
        + ",Test,Test,test@example.com,0000000000,,,,\n,,,,,,Town,,\n"
        + HEAD
        + "Total,1,,,,,,,\n"
    )
    assert (report.rows_read, report.added, report.left_out) == (7, 1, 6)
    assert [code for code in codes(report) if code[2]] == [
        (2, "blank", True),
        (3, "blank", True),
        (5, "test_row", True),
        (6, "nobody", True),
        (7, "header_again", True),
        (8, "total", True),
    ]


def test_a_reserved_domain_alone_is_no_test(bring: Import) -> None:
    assert bring("Name,Email\nAnn Lee,ann@example.com\nAlan Test,alan@example.com\n").added == 2


def test_importing_the_same_file_twice_adds_nobody_and_changes_nothing(shop: Shop, bring: Import) -> None:
    text = HEAD + ANN + BOB + "1,Ann,Lee,ann@example.org,,1 Elm Street,,,\n,Name,Only,,,,,,\n"
    first = bring(text)
    before = everything(shop.db)
    second = bring(text)
    assert (first.added, first.merged) == (3, 1)
    assert (second.added, second.updated, second.merged, second.left_out) == (0, 3, 1, 0)
    after = everything(shop.db)
    for table in ("customers", "customer_keys", "customer_rows", "cleanings", "consents", "tags", "suppressions"):
        assert after[table] == before[table], table


def test_a_later_list_fills_gaps_and_leaves_what_is_known(shop: Shop, bring: Import) -> None:
    bring(HEAD + "1,Ann,Lee,ann@example.org,,,,,\n")
    report = bring("Name,Email,Phone,Birthday,Street\nA. Lee,ANN@example.org,6045550101,1990-05-01,1 Elm St\n", "b.csv")
    assert (report.added, report.updated) == (0, 1)
    assert people(shop, "first_name", "phone", "birthday", "street", "level") == [
        ("Ann", "+16045550101", "1990-05-01", "1 Elm St", "house")
    ]


@pytest.mark.parametrize("name", ["Lee Ann", "LEE, ANN", "A. Lee", "Annie Lee", "Ann Lea-Lee"])
def test_the_same_address_and_an_agreeing_name_are_one_person(bring: Import, name: str) -> None:
    report = bring(f'Name,Email\nAnn Lee,al@example.org\n"{name}",al@example.org\n')
    assert (report.added, report.merged) == (1, 1)


def test_a_short_name_spelt_in_another_way_at_the_same_address_is_proposed_and_not_merged(bring: Import) -> None:
    report = bring("Name,Email\nAnn Lee,al@example.org\nAnn Leee,al@example.org\n")
    assert (report.added, report.merged, report.duplicates) == (2, 0, 1)


@pytest.mark.parametrize(
    "other",
    [
        "Bob Lee,al@example.org,,",
        "Bob Lee,,6045550101,",
        "Ann Lee,other@example.org,,",
        "Ann Lee,al@example.org,,1950-01-01",
        "Ann Lee,,,",
    ],
)
def test_a_shared_address_number_or_name_alone_never_merges(shop: Shop, bring: Import, other: str) -> None:
    report = bring(f"Name,Email,Phone,Birthday\nAnn Lee,al@example.org,6045550101,1990-05-01\n{other}\n")
    assert (report.added, report.merged) == (2, 0)


def test_a_till_number_is_one_person_even_after_a_wedding_but_not_for_a_stranger(bring: Import) -> None:
    bring("Customer ID,Name,Email\n77,Ann Lee,a@example.org\n")
    assert bring("Customer ID,Name,Email\n77,Ann Ray,b@example.org\n", "b.csv").updated == 1
    stranger = bring("Customer ID,Name,Email\n77,Tom Poe,t@example.org\n", "c.csv")
    assert (stranger.added, codes(stranger)) == (1, [(2, "till_id", False)])


def test_damaged_cells_are_said_and_the_person_is_kept(shop: Shop, bring: Import) -> None:
    report = bring(
        "Name,Email,Phone,Postal Code,State,Birthday,Newsletter\n"
        "CÃ©line Roy,celine@@example.org,6.045E+09,2134,MA,31/31/2000,perhaps\n"
        "Ann Lee,ann@gmial.com,,,,,\n"
    )
    assert [code for _, code, _ in codes(report)] == [
        "mojibake",
        "email",
        "phone_scientific",
        "lost_zero",
        "date",
        "consent",
        "email_domain",
    ]
    assert people(shop, "name", "email", "phone", "postcode") == [
        ("Céline Roy", "", "", "02134"),
        ("Ann Lee", "ann@gmial.com", "", ""),
    ]
    assert all(p.says.endswith(".") and p.remedy.endswith((".", "?")) for p in report.problems)


def test_rows_too_long_or_too_short_are_kept_with_a_warning(bring: Import) -> None:
    report = bring("Name,Email,City\nAnn Lee,a@example.org,Town,more\nBob Ray,b@example.org\n")
    assert (report.added, codes(report)) == (2, [(2, "too_many", False), (3, "too_few", False)])


def test_hostile_names_are_only_text(shop: Shop, bring: Import) -> None:
    nasty = [
        '=HYPERLINK("http://x")',
        "+1 604",
        "@ann",
        "<script>alert(1)</script>",
        "Robin'); DROP TABLE customers;--",
    ]
    quoted = "".join('"{}",p{}@example.org\n'.format(name.replace('"', '""'), i) for i, name in enumerate(nasty))
    assert bring("First Name,Email\n" + quoted).added == len(nasty)
    assert check_shop(shop).whole


def test_an_import_is_one_step_back_and_forth(shop: Shop, bring: Import) -> None:
    before = everything(shop.db)
    bring(HEAD + "".join(f"{i},P{i},Q{i},p{i}@example.org,,{i} Elm St,Town,student,yes\n" for i in range(300)))
    after = everything(shop.db)
    assert [s.title for s in shop.history()] == ["Imported list.csv"]
    shop.undo()
    assert everything(shop.db) == before
    shop.redo()
    assert everything(shop.db) == after


def test_a_list_that_adds_some_and_changes_others_is_one_step_back_and_forth(shop: Shop, bring: Import) -> None:
    bring(HEAD + ANN + BOB)
    before = everything(shop.db)
    fuller = "2,Bob,Ray,bob@example.org,604-555-0102,9 Elm St,Town,student,no\n"
    report = bring(HEAD + fuller + "3,Cy,Poe,cy@example.org,,3 Elm St,Town,,yes\n3,Cy,Poe,cy@work.example.org,,,,,\n",
                   name="more.csv")  # fmt: skip
    assert (report.added, report.updated, report.merged) == (1, 1, 1)
    after = everything(shop.db)
    shop.undo()
    assert everything(shop.db) == before
    shop.redo()
    assert everything(shop.db) == after


def test_a_dry_run_tells_the_same_and_changes_nothing(shop: Shop, bring: Import) -> None:
    before = everything(shop.db)
    tried = bring(HEAD + ANN + BOB, dry_run=True)
    assert tried.dry_run and everything(shop.db) == before and shop.history() == []
    assert list_backups(shop.path) == []
    done = bring(HEAD + ANN + BOB)
    assert (tried.added, tried.problems, tried.placed) == (done.added, done.problems, done.placed)


def test_a_copy_is_made_before_each_import(shop: Shop, bring: Import) -> None:
    bring(HEAD + ANN)
    assert [b.why for b in list_backups(shop.path)] == ["before import"]


@pytest.mark.parametrize("when", ["Reading", "Placing", "Looking"])
def test_cancelling_leaves_everything_as_it_was(shop: Shop, bring: Import, when: str) -> None:
    def cancel(what: str, done: int, total: int) -> None:
        if what.startswith(when):
            raise Cancelled

    before = everything(shop.db)
    with pytest.raises(Cancelled):
        bring(HEAD + ANN, on_progress=cancel)
    assert everything(shop.db) == before and shop.history() == []


def test_a_saved_mapping_is_found_again_by_the_heads(shop: Shop, bring: Import, tmp_path: Path) -> None:
    bring("Foo,Bar\nAnn Lee,a@example.org\n", mapping={"Foo": "name"})
    save_mapping(shop, ("Foo", "Bar"), {"Foo": "company"})
    _, columns = read_columns(shop, tmp_path / "lists" / "list.csv")
    assert columns.as_dict() == {"Foo": "company", "Bar": "email"}
    _, columns = read_columns(shop, tmp_path / "lists" / "list.csv", {"Foo": "name"})
    assert columns.as_dict()["Foo"] == "name"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a,b,c\n1,2,3\n", "no column with a name"),
        ("Name,Email\n", "no rows"),
        ("Code,Date,Amount\nX1,2026-01-01,3\n", "redeemed codes"),
        ("City,Street\nTown,1 Elm St\n", "no column with a name"),
    ],
)
def test_a_list_that_names_nobody_is_refused(shop: Shop, bring: Import, text: str, says: str) -> None:
    with pytest.raises(UserError, match=says):
        bring(text)
    assert shop.history() == [] and list_backups(shop.path) == []


def test_the_file_name_of_a_mail_tools_export_carries_the_permission(shop: Shop, bring: Import) -> None:
    head = "Email Address,First Name,Last Name,MEMBER_RATING,LEID,EUID\n"
    bring(head + "a@example.org,Ann,Lee,2,1,x\n", "subscribed_members.csv")
    bring(head + "b@example.org,Bob,Ray,2,2,y\n", "unsubscribed_members.csv")
    bring(head + "c@example.org,Cy,Oh,2,3,z\n", "cleaned_members.csv")
    bring(head + "d@example.org,Di,Oh,2,4,w\n", "nonsubscribed_members.csv")
    states = dict(shop.db.execute("SELECT customer_id, state FROM consents").fetchall())
    assert states == {1: "yes", 2: "no", 3: "no"}


@pytest.mark.parametrize("said", ["yes", "x", "2026-05-01", "unsubscribed", "opted out", "by phone, in May"])
def test_whatever_stands_under_a_head_of_opt_outs_but_a_plain_no_is_one(shop: Shop, bring: Import, said: str) -> None:
    bring(f'Name,Email,Newsletter,Unsubscribed\nAnn Lee,ann@example.org,yes,"{said}"\nBob Ray,b@example.org,yes,no\n')
    found = [tuple(r) for r in shop.db.execute("SELECT customer_id, state, substr(at, 1, 10) FROM consents")]
    assert [row[:2] for row in found] == [(1, "no"), (2, "yes")]
    assert (found[0][2] == "2026-05-01") == (said == "2026-05-01")
    assert may_contact(shop, "email") == {2}


def test_a_reason_under_a_head_of_blocked_people_blocks(shop: Shop, bring: Import) -> None:
    bring(
        "Name,Email,Blocked\nAnn Lee,ann@example.org,shouted at Bob\nBob Ray,b@example.org,no\nCy Oh,c@example.org,\n"
    )
    assert people(shop, "blocked") == [(1,), (0,), (0,)]


def test_a_note_that_asks_not_to_be_written_to_is_shown_to_the_owner(bring: Import) -> None:
    report = bring("Name,Email,Note\nAnn Lee,a@example.org,please don't e-mail me any more\n")
    assert codes(report) == [(2, "wish", False)]


def test_a_card_swipe_is_kept_apart(shop: Shop, bring: Import) -> None:
    head = "First Name,Last Name,Square Customer ID,Creation Source,Instant Profile\n"
    bring(head + "ANN,LEE,X1,Instant Profile,Yes\nANN,LEE,X2,Instant Profile,Yes\n")
    assert people(shop, "profile") == [("card",), ("card",)]


CELL = st.text(st.sampled_from("ab,;\"'\n\r\t@.1é=+ \u200b"), max_size=12)
TABLE = st.lists(st.lists(CELL, max_size=7), max_size=12)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TABLE, st.sampled_from([HEAD, "Name;E-Mail;PLZ Ort\n", "Date,Item,Amount,Email\n", "email,unsubscribed\n"]))
def test_totals_reconcile_whatever_the_file(shop: Shop, tmp_path: Path, table: list[list[str]], head: str) -> None:
    path = tmp_path / "fuzz.csv"
    path.write_text(head + "\n".join(",".join(row) for row in table), encoding="utf-8", newline="")
    try:
        report = import_file(shop, path, dry_run=True)
    except UserError:
        return
    assert report.rows_read == report.added + report.updated + report.merged + report.left_out
    assert sum(p.left_out for p in report.problems) == report.left_out


def test_progress_is_told(bring: Import) -> None:
    told: list[Any] = []
    bring(HEAD + ANN, on_progress=lambda *how: told.append(how))
    assert {what for what, _, _ in told} == {
        "Reading list.csv",
        "Placing addresses on the map",
        "Looking for duplicates",
    }


def test_orders_are_folded_to_people_and_a_later_list_of_the_same_orders_adds_only_new_ones(
    shop: Shop, bring: Import
) -> None:
    head = "Order Number,Order Date,Order Total,Name,Email,Street,City\n"
    first = "1,2025-01-02,12.50,Ann Lee,a@example.org,12 Elm Street,Boston\n"
    second = "2,2025-03-02,10.00,Ann Lee,a@example.org,12 Elm Street,Boston\n"
    assert (bring(head + first).added, bring(head + first).added) == (1, 0)
    bring(head + first + second)
    assert people(shop, "visits", "spend", "first_visit", "last_visit") == [(2, 2250, "2025-01-02", "2025-03-02")]


def test_a_street_and_the_town_it_was_shipped_to_are_one_address(shop: Shop, bring: Import) -> None:
    head = "Buyer User ID,Full Name,Order Total,Street 1,Ship City,Ship Zipcode\n"
    bring(head + "ann,Ann Lee,12.50,1 Elm St,Boston,02134\nann,Ann Lee,10.00,1 Elm St,Boston,02134\n")
    assert people(shop, "street", "city", "postcode", "spend") == [("1 Elm St", "Boston", "02134", 2250)]


def test_an_address_written_whole_beside_its_parts_is_taken_once(shop: Shop, bring: Import) -> None:
    head = "First Name,E-mail 1 - Value,Address 1 - Formatted,Address 1 - Street,Address 1 - City\n"
    bring(head + 'Ann,a@example.org,"12 Elm St\nBoston, MA",12 Elm St,Boston\n')
    assert people(shop, "street", "city") == [("12 Elm St", "Boston")]


def test_a_line_that_adds_up_is_nobody_even_with_a_count_under_the_addresses(bring: Import) -> None:
    report = bring("Name,Email,Total spent\nAnn Lee,a@example.org,12\nTotal,1,12\n")
    assert [(p.row, p.code) for p in report.problems if p.left_out] == [(3, "total")]


def test_an_address_that_says_nobody_is_a_test_row(bring: Import) -> None:
    report = bring("Name,Email\nNone,none@none.com\n,test@test.com\n,na@example.org\n,tina@test.com\n")
    assert (report.left_out, report.added) == (3, 1)


def test_names_and_streets_are_found_in_a_list_without_heads(shop: Shop, bring: Import) -> None:
    bring("Ann Lee,a@example.org,12 Elm Street\nBo de Ray,b@example.org,7a Oak Road\n")
    assert people(shop, "name", "street") == [("Ann Lee", "12 Elm Street"), ("Bo de Ray", "7a Oak Road")]
