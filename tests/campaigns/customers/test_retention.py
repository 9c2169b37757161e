"""Who has not been seen for long is proposed to be forgotten; nobody silently, and nobody's no is lost."""

from __future__ import annotations

from datetime import date

import pytest

from campaigns.customers.consent import may_contact, opt_in
from campaigns.customers.retention import forget, propose, set_months_kept
from campaigns.errors import UserError
from campaigns.shop.backup import list_backups
from campaigns.shop.check import check_shop
from campaigns.shop.shop import Shop
from geo.progress import Cancelled
from tests.campaigns.customers.conftest import Import, people

HEAD = "Customer ID,First Name,Last Name,Email,Last Visit,Newsletter\n"
LIST = (
    "A1,Olda,Longgone,olda@example.org,2023-05-01,no\n"
    "A2,Ned,Nearly,ned@example.org,2024-11-16,yes\n"
    "A3,Nora,Now,nora@example.org,2026-10-01,yes\n"
    "A4,Una,Unknown,una@example.org,,yes\n"
    "A5,Otto,Older,otto@example.org,2022-01-31,yes\n"
)
OLDA, NED, NORA, UNA, OTTO = range(1, 6)


@pytest.fixture
def kept(shop: Shop, bring: Import) -> Shop:
    shop.today = date(2026, 11, 16)
    bring(HEAD + LIST)
    return shop


def proposed(shop: Shop) -> list[int]:
    return [one.customer for one in propose(shop).unseen]


def test_the_unseen_are_proposed_longest_ago_first_and_the_unknown_said_apart(kept: Shop) -> None:
    found = propose(kept)
    assert [(one.customer, one.last_seen) for one in found.unseen] == [(OTTO, "2022-01-31"), (OLDA, "2023-05-01")]
    assert found.never_known == (UNA,)
    assert (found.months, found.before) == (24, date(2024, 11, 16)), "whoever came that very day stays"


def test_the_number_of_months_is_a_setting(kept: Shop) -> None:
    set_months_kept(kept, 50)
    assert proposed(kept) == [OTTO]
    with pytest.raises(UserError, match="cannot be kept for 0 months"):
        set_months_kept(kept, 0)


def test_a_month_without_that_day_ends_on_its_last(kept: Shop) -> None:
    kept.today = date(2026, 2, 28)
    set_months_kept(kept, 24)
    assert propose(kept).before == date(2024, 2, 28)
    kept.today = date(2026, 8, 31)
    set_months_kept(kept, 30)
    assert propose(kept).before == date(2024, 2, 29)


@pytest.mark.parametrize("sign", ["purchase", "code", "permission"])
def test_a_purchase_a_code_and_a_new_permission_are_signs_of_life(kept: Shop, bring: Import, sign: str) -> None:
    if sign == "purchase":
        bring("Date,Transaction ID,Customer ID,Item,Amount\n2026-05-05,T1,A5,Tea,3.00\n", "sales.csv")
    elif sign == "code":
        with kept.step("Redeemed") as db:
            db.execute("INSERT INTO redemptions (code, customer_id, day) VALUES ('X', ?, '2026-05-05')", (OTTO,))
    else:
        opt_in(kept, OTTO, "email", "at the till", "Yes, please write")
    assert proposed(kept) == [OLDA]


def test_coming_in_with_a_list_is_no_sign_of_life(kept: Shop, bring: Import) -> None:
    bring(HEAD + LIST.replace("Olda", "Oldina"), "again.csv")
    assert proposed(kept) == [OTTO, OLDA]


def test_the_forgotten_are_in_no_byte_and_counts_stay(kept: Shop, bring: Import) -> None:
    bring("Date,Transaction ID,Customer ID,Item,Amount\n2022-01-05,T1,A5,Tea,3.00\n", "sales.csv")
    kept.backup("daily")
    report = forget(kept, proposed(kept))
    assert report.rows["customers"] == 2 and report.backups == len(list_backups(kept.path)) - 1
    assert kept.db.execute("SELECT count(*), sum(amount) FROM sales").fetchone()[:] == (1, 300)
    assert check_shop(kept).whole and proposed(kept) == []
    kept.close()
    files = [path for path in kept.path.parent.rglob("*") if path.is_file() and "lists" not in path.parts]
    held = b"".join(path.read_bytes() for path in files)
    assert b"nora@example.org" in held
    assert not [secret for secret in (b"Longgone", b"otto@example.org", b"Otto") if secret in held]


def test_whoever_comes_again_is_welcome_but_their_no_still_counts(kept: Shop, bring: Import) -> None:
    forget(kept, [OLDA, OTTO])
    assert kept.db.execute("SELECT count(*) FROM tombstones").fetchone()[0] == 0
    report = bring(HEAD + LIST.replace(",no\n", ",yes\n"), "next-year.csv")
    assert report.added == 2 and report.left_out == 0
    back = {name: number for number, name in people(kept, "id", "first_name")}
    assert back["Otto"] in may_contact(kept, "email") and back["Olda"] not in may_contact(kept, "email")


def test_a_no_that_would_be_forgotten_with_the_person_keeps_them(kept: Shop) -> None:
    with kept.step("The till blocks Otto; Olda wants no post") as db:
        db.execute("UPDATE customers SET blocked = 1 WHERE id = ?", (OTTO,))
        db.execute("INSERT INTO consents (customer_id, channel, state, source, at) VALUES (?, 'post', 'no', '', '')",
                   (OLDA,))  # fmt: skip
    found = propose(kept)
    assert found.unseen == () and found.kept_for_their_no == (OTTO, OLDA)


def test_cancelling_stops_between_two_people_and_whoever_is_gone_is_gone_everywhere(kept: Shop) -> None:
    kept.backup("daily")

    def after_one(what: str, done: int, total: int) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        forget(kept, [OTTO, OLDA], after_one)
    assert [row[0] for row in people(kept, "id")] == [OLDA, NED, NORA, UNA]
    copy = list_backups(kept.path)[0].path.read_bytes()
    assert b"otto@example.org" not in copy and b"olda@example.org" in copy


def test_somebody_who_is_not_there_stops_it_before_anybody_is_forgotten(kept: Shop) -> None:
    with pytest.raises(UserError, match="There is no customer 99"):
        forget(kept, [OTTO, 99])
    assert len(people(kept, "id")) == 5
