"""Every list of the café reconciles with the truth about it."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from campaigns.customers.consent import may_contact
from campaigns.customers.duplicates import open_duplicates
from campaigns.customers.import_report import ImportReport
from campaigns.customers.import_run import import_file
from campaigns.shop.check import check_shop
from campaigns.shop.shop import Shop
from tests.campaigns.conftest import LAT, LON, PaperTown

FILES = (
    "customers-square.csv",
    "customers-shopify.csv",
    "customers-mailchimp.csv",
    "newsletter-optouts.csv",
    "customers-excel.xlsx",
    "contacts.vcf",
    "sales.csv",
)
LEFT_OUT = {"blank": "blank", "total": "total", "test": "test_row", "stranger": "stranger"}


class Cafe:
    """The café's lists, all imported, and the truth."""

    def __init__(self, shop: Shop, folder: Path) -> None:
        self.shop, self.folder = shop, folder
        self.truth: dict[str, Any] = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
        self.reports: dict[str, ImportReport] = {f: import_file(shop, folder / f, place=False) for f in FILES}
        rows = {(name, row["row"]): row for name, file in self.truth["files"].items() for row in file["rows"]}
        self.people: dict[str, set[int]] = defaultdict(set)  # person of the truth -> customers
        self.who: dict[int, set[str]] = defaultdict(set)
        for customer, name, row in shop.db.execute(
            "SELECT r.customer_id, i.file_name, r.row FROM customer_rows r JOIN imports i ON i.id = r.import_id"
        ):
            person = rows[name, row]["person"]
            self.people[person].add(customer)
            self.who[customer].add(person)


@pytest.fixture(scope="module")
def cafe(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("cafe")
    with pytest.MonkeyPatch.context() as patch:
        import geo.town

        patch.setattr(geo.town, "Town", PaperTown)
        with Shop.create(folder / "cafe.shop", folder / "town.gpkg", "Café", LAT, LON, salt="s") as shop:
            yield Cafe(shop, shared / "data/vancouver-cafe")


@pytest.mark.parametrize("name", [f for f in FILES if f != "sales.csv"])
def test_every_row_became_what_it_is(cafe: Cafe, name: str) -> None:
    report, truth = cafe.reports[name], cafe.truth["files"][name]
    assert report.rows_read == truth["records"]
    assert report.rows_read == report.added + report.updated + report.merged + report.left_out
    expected = {row["row"]: LEFT_OUT[row["kind"]] for row in truth["rows"] if row.get("kind") in LEFT_OUT}
    if name == "newsletter-optouts.csv":  # a person nobody can know the address of is a stranger
        expected |= {
            row["row"]: "stranger"
            for row in truth["rows"]
            if "no key in common with an earlier row" in row.get("marks", ())
        }
    assert {p.row: p.code for p in report.problems if p.left_out} == expected


def test_nobody_is_two_people(cafe: Cafe) -> None:
    assert {c: people for c, people in cafe.who.items() if len(people) > 1} == {}


def test_nobody_who_is_two_is_merged_or_surely_proposed(cafe: Cafe) -> None:
    sure = {frozenset((d.first, d.second)) for d in open_duplicates(cafe.shop) if d.sure}
    assert len(cafe.truth["pairs_not_to_merge"]) == 41
    for pair in cafe.truth["pairs_not_to_merge"]:
        a, b = (cafe.people[person] for person in pair["people"])
        assert not a & b
        assert not any(frozenset((x, y)) in sure for x in a for y in b)


def test_card_swipes_are_kept_apart(cafe: Cafe) -> None:
    swipes = cafe.shop.db.execute("SELECT count(*) FROM customers WHERE profile = 'card'").fetchone()[0]
    assert swipes == cafe.truth["files"]["customers-square.csv"]["instant_profiles"]


@pytest.mark.parametrize("channel", ["email", "sms", "post"])
def test_nobody_who_said_no_anywhere_may_be_contacted(cafe: Cafe, channel: str) -> None:
    allowed = may_contact(cafe.shop, channel)
    unknowable = {
        row["person"]
        for file in cafe.truth["files"].values()
        for row in file["rows"]
        if "no key in common with an earlier row" in row.get("marks", ()) and row.get("person")
    }
    said = {person: told["consent"][channel] for person, told in cafe.truth["people"].items()}
    for person, answer in said.items():
        if answer != "yes" and person not in unknowable:
            assert not cafe.people[person] & allowed, person
    yes = [person for person, answer in said.items() if answer == "yes"]
    reached = sum(bool(cafe.people[person] & allowed) for person in yes)
    assert reached >= 0.98 * len(yes)


def test_who_said_student_is_tagged_and_nobody_else(cafe: Cafe) -> None:
    tagged = {row[0] for row in cafe.shop.db.execute("SELECT customer_id FROM tags WHERE tag = 'student'")}
    said = {person for person, told in cafe.truth["people"].items() if told["student_said_so"]}
    assert {person for person, customers in cafe.people.items() if customers & tagged} == said


def test_sales_are_given_to_the_right_people_and_add_up(cafe: Cafe) -> None:
    sales, report = cafe.truth["sales"], cafe.reports["sales.csv"]
    assert (report.rows_read, report.added, report.left_out) == (sales["lines"], sales["lines"], 0)
    total, tickets = cafe.shop.db.execute("SELECT sum(amount), count(DISTINCT ticket) FROM sales").fetchone()
    assert (total, tickets) == (round(sales["gross"] * 100), sales["transactions"])
    right = unknown = 0
    for ticket, customer in cafe.shop.db.execute("SELECT DISTINCT ticket, customer_id FROM sales"):
        person = sales["without_customer_id"].get(ticket, ...)
        if person is None:
            assert customer is None, "a walk-in is nobody's"
        elif person is not ...:
            assert customer is None or customer in cafe.people[person]
            right += customer is not None
            unknown += customer is None
    assert right >= 0.9 * (right + unknown)


def test_importing_it_all_again_adds_nobody(cafe: Cafe) -> None:
    before = cafe.shop.db.execute("SELECT count(*) FROM customers").fetchone()[0]
    for name in FILES:
        again = import_file(cafe.shop, cafe.folder / name, place=False, doubles=False)
        assert again.added == 0, name
    assert cafe.shop.db.execute("SELECT count(*) FROM customers").fetchone()[0] == before
    assert check_shop(cafe.shop).whole
