"""Doubles are found with reasons, merged by the owner, and taken apart again at any time."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest

from campaigns.customers.consent import may_contact, opt_out
from campaigns.customers.duplicates import (
    decide_different,
    find_duplicates,
    merge,
    merges_of,
    open_duplicates,
    sure_groups,
    take_apart,
)
from campaigns.customers.match_features import LEVELS, compare
from campaigns.customers.match_records import MatchRecord, cut_street, match_record
from campaigns.customers.match_score import score_records
from campaigns.customers.name_match import fold, name_agreement
from campaigns.errors import UserError
from campaigns.shop.check import check_shop
from campaigns.shop.shop import Shop
from tests.campaigns.customers.conftest import Import, people
from tests.campaigns.shop.test_history import everything

HEAD = "Customer ID,First Name,Last Name,Email,Phone,Street,City,Birthday,Tags,Newsletter\n"
TWINS = """1,Ann,Lee,ann@example.org,,1 Elm St,Town,1990-05-01,tea,yes
2,Anne,Lee,,604-555-0101,1 Elm Street,Town,1990-05-01,cake,no
3,Bob,Lee,bob@example.org,604-555-0103,1 Elm St,Town,1955-01-01,tea,
4,Zed,Poe,zed@example.org,604-555-0104,9 Elm St,Town,1971-01-01,,
"""
SALES = """Date,Transaction ID,Customer ID,Item,Amount
2026-01-05,T1,1,Latte,5
2026-01-06,T2,2,Latte,5
2026-01-06,T3,4,Tea,4
"""


@pytest.mark.parametrize(
    ("a", "b", "how"),
    [
        (("Ann", "Lee"), ("Ann", "Lee"), "same"),
        (("Ann", "Lee"), ("Lee", "Ann"), "order"),
        (("Céline", "Roy"), ("Celine", "Roy"), "same"),
        (("Ann", "Lee"), ("A.", "Lee"), "initial"),
        (("Robert", "Ray"), ("Bob", "Ray"), "short form"),
        (("Manon", "Potvin"), ("Manon", "Potvin-Leroux"), "double name"),
        (("Felicia", "Williams"), ("Felicia", "Willims"), "slip"),
        (("Ann", "Lee"), ("Bob", "Lee"), ""),
        (("Ann", "Lee"), ("Ann", "Ray"), ""),
        (("", ""), ("Ann", "Lee"), ""),
        (("Jo", "Lee"), ("Ty", "Lee"), ""),
    ],
)
def test_names_agree_or_not(a: tuple[str, str], b: tuple[str, str], how: str) -> None:
    assert name_agreement(*fold(*a), *fold(*b)) == name_agreement(*fold(*b), *fold(*a)) == how


@pytest.mark.parametrize(
    ("line", "number", "street"),
    [
        ("155 East 26th Avenue, Unit 501", "155", "e 26 av"),
        ("Unit 105, 53 E 8 Av", "53", "e 8 av"),
        ("Hauptstraße 12a", "12a", "hauptstrasse"),
        ("#4, 7 Elm St.", "7", "elm st"),
        ("Elm Street", "", "elm st"),
        ("", "", ""),
        ("12 b Elm St", "12b", "elm st"),
        ("007 n Elm St", "007", "n elm st"),
        ("12 # 5 Elm St", "12", "elm st"),
    ],
)
def test_address_lines_are_cut(line: str, number: str, street: str) -> None:
    assert cut_street(line) == (number, street)


@pytest.mark.parametrize(
    ("field", "a", "b", "level"),
    [
        ("birthday", "1980-05-11", "1980-05-11", "same"),
        ("birthday", "1980-05-11", "--05-11", "day only"),
        ("birthday", "1980-05-11", "1980-11-05", "close"),
        ("birthday", "--05-11", "--11-05", "close"),
        ("birthday", "1980-05-11", "1981-05-12", "close"),
        ("birthday", "1980-05-11", "1991-06-11", "differs"),
        ("birthday", "1980-05-11", "--11-05", "differs"),
        ("birthday", "1980-05-11", "", "missing"),
        ("number", "12", "12", "same"),
        ("number", "12", "21", "close"),
        ("number", "12a", "12b", "close"),
        ("number", "12", "112", "close"),
        ("number", "12", "34", "differs"),
        ("number", "", "34", "missing"),
    ],
)
def test_birthdays_and_house_numbers_compare_in_levels(field: str, a: str, b: str, level: str) -> None:
    records = [MatchRecord(**{field: a}), MatchRecord(**{field: b})]
    for pair in ([0, 1], [1, 0]):
        assert LEVELS[field][compare(records, np.array([pair]))[field][0]] == level


def test_one_slip_agrees_however_little_the_letters_seem_alike() -> None:
    records = [MatchRecord("ann", "bibili"), MatchRecord("ann", "bebili"), MatchRecord("ann", "abab"),
               MatchRecord("ann", "babab"), MatchRecord("ann", "zebra")]  # fmt: skip
    levels = compare(records, np.array([[0, 1], [2, 3], [0, 4]]))["name"]
    assert [LEVELS["name"][level] for level in levels] == ["agrees", "agrees", "first only"]


def test_doubles_are_found_with_reasons_and_a_household_is_none(shop: Shop, bring: Import) -> None:
    report = bring(HEAD + TWINS)
    found = open_duplicates(shop)
    assert [(d.first, d.second) for d in found] == [(1, 2)] and report.duplicates == 1
    assert {"same birthday", "same street"} <= set(found[0].reasons) and 0.5 < found[0].score <= 1
    assert people(shop, "household")[0] == people(shop, "household")[2] != ("",)


def test_an_agreeing_name_with_a_shared_address_is_sure_and_proposed_in_groups(shop: Shop) -> None:
    with shop.step("Typed in") as db:
        for i, name in enumerate(["Ann", "Anne", "A.", "Tom"], 1):
            db.execute("INSERT INTO customers (id, first_name, last_name, name) VALUES (?, ?, 'Lee', '')", (i, name))
            db.execute("INSERT INTO customer_keys VALUES (?, 'email', 'lee@example.org')", (i,))
    found = find_duplicates(shop)
    assert sure_groups(found) == [(1, 2, 3)]
    assert all(d.sure for d in found) and "same e-mail address" in found[0].reasons


def test_an_answer_is_remembered(shop: Shop, bring: Import) -> None:
    bring(HEAD + TWINS)
    decide_different(shop, 2, 1)
    assert open_duplicates(shop) == [] and find_duplicates(shop) == []
    shop.undo()
    assert [(d.first, d.second) for d in find_duplicates(shop)] == [(1, 2)]


def test_a_merge_loses_nothing_and_keeps_every_no(shop: Shop, bring: Import) -> None:
    bring(HEAD + TWINS)
    bring(SALES, "sales.csv")
    merge(shop, 1, [2])
    assert people(shop, "id", "first_name", "phone", "visits", "spend", "first_visit", "last_visit")[0] == (
        1,
        "Ann",
        "+16045550101",
        2,
        1000,
        "2026-01-05",
        "2026-01-06",
    )
    keys = {
        row[0] for row in shop.db.execute("SELECT value FROM customer_keys WHERE customer_id = 1 AND kind <> 'row'")
    }
    assert keys == {"ann@example.org", "+16045550101", "1", "2"}
    assert {row[0] for row in shop.db.execute("SELECT state FROM consents WHERE customer_id = 1")} == {"yes", "no"}
    assert {row[0] for row in shop.db.execute("SELECT tag FROM tags WHERE customer_id = 1")} == {"tea", "cake"}
    assert open_duplicates(shop) == [] and check_shop(shop).whole


def besides_merges(shop: Shop) -> dict[str, list[tuple[Any, ...]]]:
    return {name: rows for name, rows in everything(shop.db).items() if name not in ("merges", "duplicate_pairs")}


def test_a_merge_is_undone_at_once(shop: Shop, bring: Import) -> None:
    bring(HEAD + TWINS)
    before = everything(shop.db)
    merge(shop, 1, [2])
    shop.undo()
    assert everything(shop.db) == before


def test_a_merge_is_taken_apart_much_later(shop: Shop, bring: Import) -> None:
    bring(HEAD + TWINS)
    bring(SALES, "sales.csv")
    before = besides_merges(shop)
    number = merge(shop, 1, [2, 3])
    for i in range(3):
        with shop.step(f"Other work {i}") as db:
            db.execute("INSERT INTO items (name) VALUES (?)", (f"item {i}",))
    assert merges_of(shop, 1) == [number]
    assert take_apart(shop, number) == [2, 3]
    with shop.step("Cleared") as db:
        db.execute("DELETE FROM items WHERE name LIKE 'item %'")
    assert besides_merges(shop) == before and check_shop(shop).whole
    with pytest.raises(UserError, match="not there any more"):
        take_apart(shop, number)


def test_a_merged_person_is_known_by_either_row_next_time(shop: Shop, bring: Import) -> None:
    bring(HEAD + TWINS)
    merge(shop, 1, [2])
    again = bring(HEAD + TWINS)
    assert (again.added, again.updated, again.merged) == (0, 3, 1)


def test_merging_nobody_or_somebody_missing_is_refused(shop: Shop, bring: Import) -> None:
    bring(HEAD + TWINS)
    with pytest.raises(UserError, match="alone"):
        merge(shop, 1, [1])
    with pytest.raises(UserError, match="no customer 99"):
        merge(shop, 1, [99])


def test_companies_are_compared_by_their_names() -> None:
    records = [
        match_record(organisation="Salvation Army - Temple", street="1 N Ogden Ave", phones=("2262649",)),
        match_record(organisation="Salvation Army Temple", street="1 N. Ogden", phones=("2262649",)),
        match_record(organisation="Blue Moon Bakery", street="1 N Ogden Ave", phones=("2262600",)),
    ]
    assert score_records(records).above().pairs.tolist() == [[0, 1]]


def test_no_records_and_one_record_have_no_doubles() -> None:
    assert len(score_records([]).pairs) == len(score_records([match_record("Ann", "Lee")]).pairs) == 0


FIVE = "Customer ID,Name,Email,Phone,Street,Newsletter,Tags\n" + "".join(
    f"K{i},Ann{i} Lee,a{i}@example.org,604555010{i},{i} Elm St,yes,t{i}\n" for i in range(1, 6)
)


def told(shop: Shop) -> dict[str, list[str]]:
    """All that is known of everybody, without the numbers of the rows."""
    tables = ("customers", "customer_keys", "customer_rows", "tags", "consents", "sales")
    rows = {table: [dict(row) for row in shop.db.execute(f"SELECT * FROM {table}")] for table in tables}
    return {
        table: sorted(str({k: v for k, v in row.items() if k != "id" or table == "customers"}) for row in rows[table])
        for table in tables
    }


@pytest.mark.parametrize("seed", range(12))
def test_merges_built_on_one_another_come_apart_in_any_order(shop: Shop, bring: Import, seed: int) -> None:
    bring(FIVE)
    bring("Date,Customer ID,Item,Amount\n" + "".join(f"2026-01-0{i},K{i},Tea,{i}.00\n" for i in range(1, 6)), "s.csv")
    before, draw = told(shop), random.Random(seed)
    alive: list[int] = [1, 2, 3, 4, 5]
    numbers: list[int] = []
    for _ in range(4):
        keep, other = draw.sample(alive, 2)
        numbers.append(merge(shop, keep, [other]))
        alive.remove(other)
    draw.shuffle(numbers)
    for number in numbers:
        take_apart(shop, number)
        assert check_shop(shop).whole
    assert told(shop) == before
    assert shop.db.execute("SELECT count(*) FROM merges").fetchone()[0] == 0


def test_what_was_changed_since_a_merge_stays_when_it_is_taken_apart(shop: Shop, bring: Import) -> None:
    bring("Name,Email,Phone\nAnn Lee,a@example.org,\nAnn Lee,,6045550101\n")
    number = merge(shop, 1, [2])
    with shop.step("edited") as db:
        db.execute("UPDATE customers SET note = 'likes tea' WHERE id = 1")
    take_apart(shop, number)
    assert people(shop, "note", "phone") == [("likes tea", ""), ("", "+16045550101")]


def test_a_no_said_while_two_were_one_stays_with_both(shop: Shop, bring: Import) -> None:
    bring("Name,Email,Phone,Letters ok\nAnn Lee,a@example.org,,yes\nAnn Lee,,6045550101,yes\n")
    number = merge(shop, 1, [2])
    opt_out(shop, 1, "post", "by letter")
    take_apart(shop, number)
    assert may_contact(shop, "post") == set()
