"""Only a yes is a yes, and a no anywhere wins."""

from __future__ import annotations

import pytest

from campaigns.customers.consent import CHANNELS, explain, may_contact, opt_in, opt_out
from campaigns.customers.duplicates import decide_different, open_duplicates
from campaigns.errors import UserError
from campaigns.shop.shop import Shop
from tests.campaigns.customers.conftest import Import

HEAD = "Name,Email,Phone,Newsletter,Text ok?,Letters ok?\n"


def reasons(shop: Shop, customer: int) -> dict[str, str]:
    return {p.channel: p.because for p in explain(shop, customer)}


def test_unknown_is_not_yes(shop: Shop, bring: Import) -> None:
    bring(HEAD + "Ann Lee,a@example.org,6045550101,,,\nBob Ray,b@example.org,6045550102,yes,x,\n")
    assert may_contact(shop, "email") == may_contact(shop, "sms") == {2}
    assert may_contact(shop, "post") == set()
    assert reasons(shop, 1)["email"] == "Never said yes to e-mail."
    assert reasons(shop, 2)["email"].startswith("Said yes to e-mail in list.csv (“Newsletter: yes”)")


def test_a_no_in_any_later_or_earlier_list_wins(shop: Shop, bring: Import) -> None:
    bring(HEAD + "Ann Lee,a@example.org,,no,,\nBob Ray,b@example.org,,yes,,\n", "a.csv")
    bring(HEAD + "Ann Lee,a@example.org,,yes,,\nBob Ray,b@example.org,,no,,\n", "b.csv")
    bring("Name,Email\nAnn Lee,a@example.org\nBob Ray,b@example.org\n", "c.csv")
    assert may_contact(shop, "email") == set()
    assert "Said no to e-mail in a.csv" in reasons(shop, 1)["email"]


def test_a_no_holds_for_whoever_shares_the_address_or_number(shop: Shop, bring: Import) -> None:
    bring(HEAD + "Ann Lee,ab@example.org,6045550101,yes,yes,\nBob Lee,ab@example.org,6045550101,no,no,\n")
    assert may_contact(shop, "email") == may_contact(shop, "sms") == set()
    assert reasons(shop, 1)["email"] == "Somebody opted out of e-mail with the same address or number."


def test_an_opt_out_list_concerns_people_of_the_list_and_strangers_who_come_later(shop: Shop, bring: Import) -> None:
    bring(HEAD + "Ann Lee,a@example.org,,yes,,\n")
    report = bring('email\nmailto:A@example.org\n"""Cy"" <c@example.org>"\n\nnobody\n', "optouts.csv")
    assert (report.kind, report.rows_read, report.updated, report.left_out) == ("optouts", 4, 1, 3)
    assert [p.code for p in report.problems if p.left_out] == ["stranger", "blank", "nobody"]
    bring(HEAD + "Cy Oh,c@example.org,,yes,,\n", "later.csv")
    assert may_contact(shop, "email") == set()


def test_the_list_of_opt_outs_holds_no_address(shop: Shop, bring: Import) -> None:
    bring("email\nstranger@example.org\n", "optouts.csv")
    kept = [tuple(row) for row in shop.db.execute("SELECT * FROM suppressions")]
    assert len(kept) == 1 and "stranger" not in str(kept)


def test_only_a_new_yes_with_proof_follows_a_no(shop: Shop, bring: Import) -> None:
    bring(HEAD + "Ann Lee,a@example.org,,no,,\n")
    with pytest.raises(UserError, match="proof"):
        opt_in(shop, 1, "email", "", "")
    opt_in(shop, 1, "email", "card at the till, 2026-03-01", "Yes, send me the newsletter")
    assert may_contact(shop, "email") == {1}
    opt_out(shop, 1, "email", "phone call")
    assert may_contact(shop, "email") == set()
    shop.undo()
    assert may_contact(shop, "email") == {1}


def test_whoever_the_till_blocks_is_never_contacted(shop: Shop, bring: Import) -> None:
    bring("Name,Email,Newsletter,Blocked\nAnn Lee,a@example.org,yes,Yes\n")
    assert all(may_contact(shop, channel) == set() for channel in CHANNELS)
    assert set(reasons(shop, 1).values()) == {"The till says never to contact this person."}


def test_a_no_holds_for_a_possible_double_until_the_owner_decides(shop: Shop, bring: Import) -> None:
    bring("Name,Email,Newsletter,Birthday\nAnn Lee,a@example.org,no,1990-05-01\n", "a.csv")
    bring("Name,Newsletter,Birthday\nAnn Lee,yes,1990-05-01\n", "b.csv")
    assert [(d.first, d.second) for d in open_duplicates(shop)] == [(1, 2)]
    assert may_contact(shop, "email") == set()
    assert "May be one with somebody who said no" in reasons(shop, 2)["email"]
    decide_different(shop, 1, 2)
    assert may_contact(shop, "email") == {2}


def test_explanations_and_permissions_agree(shop: Shop, bring: Import) -> None:
    answers = ["", "yes", "no"]
    rows = "".join(
        f"P{i} Q{i},p{i // 2}@example.org,60455501{i:02},{answers[i % 3]},{answers[i // 3 % 3]},{answers[i // 9 % 3]}\n"
        for i in range(27)
    )
    assert bring(HEAD + rows).added == 27
    for channel in CHANNELS:
        told = {c for c in range(1, 28) for p in explain(shop, c) if p.channel == channel and p.allowed}
        assert told == may_contact(shop, channel)
        assert told or channel != "post"


def test_an_unknown_channel_is_refused(shop: Shop) -> None:
    with pytest.raises(UserError, match="is no channel"):
        may_contact(shop, "pigeon")


def test_a_no_in_any_of_several_columns_wins(shop: Shop, bring: Import) -> None:
    head = "Name,Email,Newsletter,Unsubscribed,Opted out\n"
    bring(head + "Ann Lee,a@example.org,yes,no,yes\nBob Ray,b@example.org,yes,no,no\n")
    assert may_contact(shop, "email") == {2}


def test_who_wants_no_advertising_is_written_to_by_no_channel(shop: Shop, bring: Import) -> None:
    yes = "Name,Email,Phone,Newsletter,Text ok?,Letters ok?,Ads ok,Keine Werbung\n"
    bring(
        yes + "Ann Lee,a@example.org,6045550101,yes,yes,yes,yes,ja\nBob Ray,b@example.org,6045550102,yes,x,x,x,nein\n"
    )
    assert [may_contact(shop, channel) for channel in ("email", "sms", "post", "ads")] == [{2}] * 4


def test_a_no_to_letters_is_one_to_letters_alone(shop: Shop, bring: Import) -> None:
    bring("Name,Email,Newsletter,Letters ok?,No letters please\nAnn Lee,a@example.org,yes,yes,yes\n")
    assert (may_contact(shop, "email"), may_contact(shop, "post")) == ({1}, set())


@pytest.mark.parametrize("word", ["Non merci", "widerrufen am 3.4.2025", "Nee, liever niet", "NEVER_SUBSCRIBED", "0.0"])
def test_a_cell_that_begins_with_a_no_says_no(shop: Shop, bring: Import, word: str) -> None:
    bring(f'Name,Email,Newsletter\nAnn Lee,a@example.org,"{word}"\n')
    assert "Said no to e-mail" in reasons(shop, 1)["email"]
