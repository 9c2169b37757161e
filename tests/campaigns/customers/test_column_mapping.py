"""Columns are understood by their heads in six languages, by the vendor and by what is in them."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from campaigns.customers.column_mapping import header_score, known_fields, map_columns
from campaigns.errors import UserError
from tests.campaigns.customers.headers import ALL, pairs


def meanings(*heads: str, sample: list[list[str]] | None = None, name: str = "") -> dict[str, str]:
    return {c.head: c.field for c in map_columns(heads, sample or [], name).columns}


@pytest.mark.parametrize("name", sorted(ALL))
def test_every_head_of_a_known_export_is_understood(name: str) -> None:
    expected = {head: field or "ignore" for head, field in pairs(ALL[name])}
    found = {head: field or "ignore" for head, field in meanings(*expected).items()}
    assert {h: f for h, f in found.items() if f != expected[h]} == {}


@pytest.mark.parametrize("name", sorted(ALL))
def test_the_header_row_is_known_as_one(name: str) -> None:
    assert header_score([head for head, _ in pairs(ALL[name])]) >= 2


@pytest.mark.parametrize(
    ("heads", "kind", "form"),
    [
        (ALL["square"], "people", "square"),
        (ALL["shopify"], "people", "shopify"),
        (ALL["mailchimp"], "people", "mailchimp"),
        (ALL["etsy"], "people", "etsy"),
        (ALL["lightspeed"], "people", "lightspeed"),
        (ALL["brevo"], "people", "brevo"),
        (ALL["google"], "people", "google"),
        (ALL["outlook"], "people", "outlook"),
        (ALL["sales_de"], "sales", ""),
        (ALL["sales_fr"], "sales", ""),
        (ALL["sales_nl"], "sales", ""),
        (ALL["squarespace"], "people", ""),
        ("code=|date=|amount=", "redemptions", ""),
        ("email=", "people", ""),
        ("email=|unsubscribed=", "optouts", ""),
    ],
)
def test_kind_and_vendor_are_known(heads: str, kind: str, form: str) -> None:
    mapping = map_columns([head for head, _ in pairs(heads)], [])
    assert (mapping.kind, mapping.format) == (kind, form)


@pytest.mark.parametrize(
    "name", ["newsletter-optouts.csv", "unsubscribed_members.csv", "Abmeldungen.csv", "bounces.txt"]
)
def test_a_list_of_addresses_is_one_of_opt_outs_when_its_name_says_so(name: str) -> None:
    assert map_columns(["email"], [], name).kind == "optouts"


def test_nom_is_a_last_name_beside_a_first_and_a_name_alone() -> None:
    assert meanings("Nom", "Prénom")["Nom"] == "last_name"
    assert meanings("Nom", "Courriel")["Nom"] == "name"
    assert meanings("Nombre", "Apellidos")["Nombre"] == "first_name"
    assert meanings("Nombre", "Correo")["Nombre"] == "name"
    assert meanings("Nome", "E-mail")["Nome"] == "name"


def test_two_addresses_of_an_outlook_file_in_another_language_are_kept_apart() -> None:
    heads = [head for head, _ in pairs(ALL["outlook_de"])]
    groups = {c.head: c.group for c in map_columns(heads, []).columns if c.group}
    assert (groups["Straße privat"], groups["Ort privat"], groups["Land/Region privat"]) == ("home",) * 3
    assert (groups["Straße geschäftlich"], groups["Ort geschäftlich"]) == ("work",) * 2


def test_an_amount_in_a_list_of_people_is_what_they_spent_and_in_a_list_of_sales_a_price() -> None:
    assert meanings("Vorname", "Nachname", "E-Mail", "Umsatz")["Umsatz"] == "spend"
    assert meanings("Vorname", "Gesamtumsatz", "Umsatz")["Umsatz"] == "amount"
    assert meanings("Datum", "Artikel", "Kundennummer", "Umsatz")["Umsatz"] == "amount"


def test_unknown_heads_are_understood_by_what_is_in_them() -> None:
    sample = [["a@example.org", "604 555 0129", "tea"], ["b@example.org", "604 555 0130", "cake"]]
    assert meanings("X", "Y", "Z", sample=sample) == {"X": "email", "Y": "phone", "Z": ""}


def test_what_the_person_says_wins() -> None:
    mapping = map_columns(["Email", "Name"], [], "", {"name": "note", "Email": ""})
    assert [c.field for c in mapping.columns] == ["ignore", "note"]


def test_columns_and_fields_that_do_not_exist_are_refused() -> None:
    with pytest.raises(UserError, match="no column “Shoe”"):
        map_columns(["Email"], [], "", {"Shoe": "email"})
    with pytest.raises(UserError, match="“shoe” is no field"):
        map_columns(["Email"], [], "", {"Email": "shoe"})


def test_the_same_head_twice_is_kept_twice() -> None:
    assert len(map_columns(["Email", "Email"], []).positions("email")) == 2


@pytest.mark.parametrize("row", [["Ann", "a@example.org"], ["604-555-0129", "Bob"], ["tea", "cake"], [""], []])
def test_a_row_of_somebodys_data_is_no_header(row: list[str]) -> None:
    assert header_score(row) == 0


def test_every_field_that_the_tests_name_exists() -> None:
    assert {field for text in ALL.values() for _, field in pairs(text) if field} <= set(known_fields())


def test_headers_seen_in_public_files(shared: Path) -> None:
    with (shared / "data/contact-format-samples/headers-seen.csv").open(newline="", encoding="utf-8") as file:
        lines = [row["header_line"] for row in csv.DictReader(file)]
    assert lines
    for line in lines:
        mapping = map_columns(next(csv.reader(io.StringIO(line))), [])
        unknown = [c.head for c in mapping.columns if not c.field]
        assert len(unknown) <= 0.12 * len(mapping.columns), unknown
        assert mapping.has("email") and mapping.has("first_name", "name") and mapping.kind == "people"
