"""Every file of the café, the mail tool's three among them, comes in by command and reconciles with the truth."""

from __future__ import annotations

import json
import shutil
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import pytest

from campaigns.customers.consent import may_contact
from campaigns.shop.shop import Shop
from tests.flow.commands import doorstep

PARTS = {
    "mailchimp/subscribed_email_audience_export_5f3a1c.csv": "subscribed",
    "mailchimp/unsubscribed_email_audience_export_5f3a1c.csv": "unsubscribed",
    "mailchimp/cleaned_email_audience_export_5f3a1c.csv": "cleaned",
}
OTHERS = ("customers-shopify.csv", "newsletter-optouts.csv", "customers-excel.xlsx", "contacts.vcf")
WHOLE = "customers-mailchimp.csv"  # the three pasted together
LEFT_OUT = ("blank", "total", "test", "stranger")


class Cafe:
    """What the commands answered, the shop they filled, and the truth."""

    def __init__(self, shop: Path, folder: Path) -> None:
        self.shop, self.folder = shop, folder
        self.truth: dict[str, Any] = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
        again = ("customers-square.csv", "sales.csv")  # imported already, with the town
        self.told = {name: self.bring(name) for name in (*again, *PARTS, *OTHERS)}
        self.pasted = self.bring(WHOLE)

    def bring(self, name: str) -> dict[str, Any]:
        return doorstep("import", self.folder / name, "--shop", self.shop)

    def rows(self, name: str) -> list[dict[str, Any]]:
        """What the truth has of each row; the parts' rows are those of the pasted list with their mark."""
        if name in PARTS:
            return [row for row in self.truth["files"][WHOLE]["rows"] if PARTS[name] in row["marks"]]
        found: list[dict[str, Any]] = self.truth["files"][name]["rows"]
        return found

    def unknowable(self, name: str) -> int:
        marked = [row for row in self.rows(name) if "no key in common with an earlier row" in row.get("marks", ())]
        return len(marked)


@pytest.fixture(scope="module")
def cafe(vancouver: Path, shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Cafe:
    folder = tmp_path_factory.mktemp("files")
    for name in ("vancouver.gpkg", "cafe.doorstep"):
        shutil.copy(vancouver / name, folder)
    return Cafe(folder / "cafe.doorstep", shared / "data/vancouver-cafe")


@pytest.mark.parametrize("name", ["customers-square.csv", *PARTS, *OTHERS])
def test_every_row_of_a_file_of_people_is_accounted_for(cafe: Cafe, name: str) -> None:
    told, rows = cafe.told[name], cafe.rows(name)
    assert told["rows"] == len(rows)
    assert told["rows"] == told["added"] + told["updated"] + told["duplicates"] + told["left_out"]
    left_out = sum(row.get("kind") in LEFT_OUT for row in rows)
    if name == "newsletter-optouts.csv":  # a person nobody can know the address of is a stranger
        left_out += cafe.unknowable(name)
    assert told["left_out"] == left_out


def test_every_line_of_the_sales_is_known_already(cafe: Cafe) -> None:
    told = cafe.told["sales.csv"]
    assert (told["rows"], told["added"], told["left_out"]) == (cafe.truth["sales"]["lines"], 0, 0)


def test_the_list_pasted_together_adds_nobody_to_its_three_parts(cafe: Cafe) -> None:
    assert cafe.pasted["rows"] == sum(cafe.told[name]["rows"] for name in PARTS)
    assert (cafe.pasted["added"], cafe.pasted["left_out"]) == (0, 0)


def test_the_name_of_a_part_is_the_permission_of_its_people(cafe: Cafe) -> None:
    people: dict[str, set[int]] = defaultdict(set)
    with Shop.open(cafe.shop, read_only=True) as shop:
        for part, mark in PARTS.items():
            found = shop.db.execute(
                "SELECT r.customer_id FROM customer_rows r JOIN imports i ON i.id = r.import_id WHERE i.file_name = ?",
                (Path(part).name,),
            )
            people[mark] = {row[0] for row in found}
        allowed = may_contact(shop, "email")
        states = Counter(
            row[0]
            for row in shop.db.execute(
                "SELECT state FROM consents WHERE source LIKE 'unsub%' OR source LIKE 'cleaned%'"
            )
        )
    assert not allowed & (people["unsubscribed"] | people["cleaned"])
    assert set(states) == {"no"} and states["no"] >= 133
    said = [cafe.truth["people"][row["person"]] for row in cafe.rows(next(iter(PARTS)))]
    yes = sum(one["consent"]["email"] == "yes" for one in said)
    assert len(people["subscribed"] & allowed) >= 0.98 * yes
