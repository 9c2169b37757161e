"""Forgotten means: in no byte of the shop file, its journal and its copies, and no list brings them back."""

from __future__ import annotations

from pathlib import Path

import pytest

from campaigns.customers import erasure
from campaigns.customers.duplicates import merge
from campaigns.customers.erasure import erase, find_customer
from campaigns.errors import UserError
from campaigns.shop.backup import list_backups
from campaigns.shop.check import check_shop
from campaigns.shop.forgetting import PERSON_IN_KEY
from campaigns.shop.shop import Shop
from tests.campaigns.customers.conftest import Import, people

HEAD = "Customer ID,First Name,Last Name,Email,Phone,Street,City,Note,Birthday,Newsletter\n"
SALLY = (
    "X77,Sarah,Quixotal,sarah.quix@example.org,604-555-0177,77 Elm Street,Town,student of Zoroastrics,1990-05-17,yes\n"
)
PARTNER = "X78,Bob,Marsh,sarah.quix@example.org,,78 Elm Street,Town,,,no\n"
SALES = "Date,Transaction ID,Customer ID,Customer Name,Item,Amount\n2026-01-05,T1,X77,Sarah Quixotal,Latte,5.25\n"
SECRETS = [b"Quixotal", b"sarah.quix", b"6045550177", b"604-555-0177", b"Zoroastrics", b"1990-05-17", b"X77"]


def bytes_on_disk(shop: Shop) -> bytes:
    """All that lies in the shop's folder, but the lists themselves."""
    files = [path for path in shop.path.parent.rglob("*") if path.is_file() and "lists" not in path.parts]
    return b"".join(path.read_bytes() for path in files)


@pytest.fixture
def busy(shop: Shop, bring: Import) -> Shop:
    """Sarah has been imported, sold to, edited, merged, and is in a copy; her partner shares her e-mail address."""
    bring(HEAD + SALLY + "X79,Sara,Quixotal,,604-555-0177,,,,,\n")
    bring(HEAD + PARTNER, "partner.csv")
    bring(SALES, "sales.csv")
    with shop.step("Edited Sarah Quixotal") as db:
        db.execute("UPDATE customers SET note = note || ' (regular)' WHERE id = 1")
    with shop.step("Deleted a tag of Sarah Quixotal") as db:
        db.execute("DELETE FROM tags WHERE customer_id = 1")
        db.execute("INSERT INTO tags VALUES (1, 'regular', 'Sarah Quixotal said so')")
    return shop


def test_nothing_is_left_in_any_byte(busy: Shop) -> None:
    before = bytes_on_disk(busy)
    assert all(secret in before for secret in SECRETS[:3])
    report = erase(busy, find_customer(busy, "604-555-0177"))
    busy.close()
    left = [secret for secret in SECRETS if secret in bytes_on_disk(busy).replace(b"sarah.quix@example.org", b"")]
    assert left == []
    assert report.rows["customers"] == 1 and report.undo_rows > 0 and report.backups > 0


def test_counts_stay_and_the_file_is_whole(busy: Shop) -> None:
    erase(busy, 1)
    assert busy.db.execute("SELECT count(*), sum(amount) FROM sales").fetchone()[:] == (1, 525)
    assert busy.db.execute("SELECT customer_id FROM sales").fetchone()[0] is None
    assert check_shop(busy).whole


def test_a_partner_who_shares_the_address_stays(busy: Shop) -> None:
    erase(busy, 1)
    assert people(busy, "first_name", "email") == [("Bob", "sarah.quix@example.org")]
    again = busy.db.execute("SELECT count(*) FROM customer_keys WHERE value = 'sarah.quix@example.org'")
    assert again.fetchone()[0] == 1


def test_undo_does_not_bring_an_erased_person_back(busy: Shop) -> None:
    erase(busy, 1)
    while busy.undo():
        pass
    while busy.redo():
        pass
    assert all("Quixotal" not in str(row) for row in people(busy, "name", "note"))
    assert check_shop(busy).whole


SPELLINGS = [
    SALLY,
    SALLY.lower(),
    SALLY.upper(),
    SALLY.replace("Sarah,Quixotal", '"Quixotal, Sarah",'),
    SALLY.replace("X77", ""),
    *(
        f",{first},{last},{email},{phone},,,,,\n"
        for first, last in [
            ("Sarah", "Quixotal"),
            ("Quixotal", "Sarah"),
            ("S.", "Quixotal"),
            ("SARAH", "QUIXOTAL"),
            ("Sally", "Quixotal"),
            ("Sarah Jane", "Quixotal"),
            ("Sarah", "Quixotal-Lee"),
            ("", ""),
        ]
        for email, phone in [
            ("sarah.quix@example.org", ""),
            ("SARAH.QUIX@EXAMPLE.ORG ", ""),
            ("", "+1 604 555 0177"),
            ("mailto:sarah.quix+news@example.org", ""),
            ("", "(604) 555-0177 x3"),
        ]
    ),
    ",Sarah,Quixotal,,,,,,1990-05-17,\n",
    ",Sarah,Quixotal,,,,,,05/17/1990,\n",
    ",Quixotal,Sarah,,,77 ELM STREET,,,,\n",
    ',Sarah,Quixotal,,,"77 Elm Street, Town",,,,\n',
    *(
        f",{first},{last},,,{street},,,,\n"
        for first, last in [
            ("Sally", "Quixotal"),
            ("Sara", "Quixotal"),
            ("S", "Quixotall"),
            ("Sarah Jane", "Qvixotal-Quixotal"),
        ]
        for street in ("77 Elm St.", "Apt 3-77 ELM STREET", "77 elm")
    ),
    ",Sarah,Quixotal,,,,,,,\n",
    "X77,S.,Q.,,,,,,,\n",
    "'X77,Somebody,Else,,,,,,,\n",
]


def test_no_spelling_brings_an_erased_person_back(busy: Shop, bring: Import) -> None:
    assert len(SPELLINGS) >= 50
    erase(busy, 1)
    before = len(people(busy, "id"))
    report = bring(HEAD + "".join(SPELLINGS), "next-month.csv")
    came_back = set(range(2, len(SPELLINGS) + 2)) - {p.row for p in report.problems if p.code == "erased"}
    assert [SPELLINGS[row - 2] for row in came_back] == []
    assert len(people(busy, "id")) == before
    assert report.left_out == report.rows_read == len(SPELLINGS)


def test_others_still_come_in(busy: Shop, bring: Import) -> None:
    erase(busy, 1)
    others = "X90,Sarah,Other,sarah.other@example.org,,,,,,\nX91,Tom,Quixotal,tom@example.org,,,,,,\n" + PARTNER
    report = bring(HEAD + others, "others.csv")
    assert (report.added, report.updated, report.left_out) == (2, 1, 0)


def test_a_child_of_the_same_house_and_a_namesake_elsewhere_still_come_in(busy: Shop, bring: Import) -> None:
    erase(busy, 1)
    others = ",Tom,Quixotal,,,77 Elm Street,,,,\n,Sarah,Quixotal,namesake@example.org,,9 Oak Road,,,,\n"
    assert bring(HEAD + others, "others.csv").left_out == 0


def test_a_merged_person_is_erased_whole(shop: Shop, bring: Import) -> None:
    bring(HEAD + SALLY + "X80,Sahra,Quixotalle,s.q@example.net,,,,,,\n")
    merge(shop, 1, [2])
    erase(shop, 1)
    shop.close()
    held = bytes_on_disk(shop)
    assert b"Quixotal" not in held and b"s.q@example.net" not in held and b"Sahra" not in held


def test_a_copy_that_has_the_person_under_another_number_is_cleaned_too(shop: Shop, bring: Import) -> None:
    sarah = "First Name,Last Name,Note\nSarah,Quixotal,Zoroastrics\n"
    bring(sarah)
    shop.backup("by hand")
    shop.undo()
    bring("First Name,Last Name\nTom,Other\n", "other.csv")
    bring(sarah)
    assert people(shop, "id", "first_name") == [(1, "Tom"), (2, "Sarah")]
    erase(shop, 2)
    shop.close()
    assert b"Quixotal" not in bytes_on_disk(shop) and b"Zoroastrics" not in bytes_on_disk(shop)


def test_an_erasure_that_was_killed_before_the_copies_is_finished_when_the_shop_is_opened_next(
    busy: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as killed:
        killed.setattr(erasure, "finish", lambda shop: 0)
        erase(busy, 1)
    busy.close()
    assert b"Quixotal" in bytes_on_disk(busy)  # in copies, and in the note of what is still to be done
    with Shop.open(busy.path) as again:
        assert check_shop(again).whole
    held = bytes_on_disk(busy).replace(b"sarah.quix@example.org", b"")
    assert [secret for secret in SECRETS if secret in held] == []


def test_a_damaged_copy_does_not_lock_the_owner_out(busy: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as killed:
        killed.setattr(erasure, "finish", lambda shop: 0)
        erase(busy, 1)
    busy.close()
    damaged = list_backups(busy.path)[-1].path
    damaged.write_bytes(b"no database" * 999)
    with Shop.open(busy.path) as again:
        assert people(again, "first_name") == [("Bob",)]
    damaged.unlink()
    with Shop.open(busy.path):
        pass
    assert b"Quixotal" not in bytes_on_disk(busy)


def test_copies_stay_usable(busy: Shop, tmp_path: Path) -> None:
    from campaigns.shop.backup import restore_backup

    erase(busy, 1)
    busy.close()
    latest = list_backups(busy.path)[0]
    restore_backup(latest.path, busy.path)
    with Shop.open(busy.path) as again:
        assert check_shop(again).whole


def test_people_are_found_by_number_address_and_phone(busy: Shop) -> None:
    assert find_customer(busy, "1") == find_customer(busy, "(604) 555-0177") == find_customer(busy, "X77") == 1
    with pytest.raises(UserError, match="2 people share"):
        find_customer(busy, "sarah.quix@example.org")
    with pytest.raises(UserError, match="Nobody on the list"):
        find_customer(busy, "nobody@example.org")
    with pytest.raises(UserError, match="no customer 99"):
        erase(busy, 99)


def test_the_journal_of_every_table_knows_whose_row_it_is(shop: Shop) -> None:
    keyed = shop.db.execute(
        "SELECT t.name, c.pk - 1 FROM pragma_table_list t JOIN pragma_table_info(t.name) c"
        " WHERE t.schema = 'main' AND c.name IN ('customer_id', 'other_id') AND c.pk > 0"
    ).fetchall()
    found: dict[str, tuple[int, ...]] = {}
    for table, position in sorted(map(tuple, keyed)):
        found[table] = (*found.get(table, ()), position)
    assert found == PERSON_IN_KEY
