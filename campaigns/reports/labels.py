"""Address labels on any sheet: print of what the gate let through, and of nobody else."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict

from campaigns.audiences.audience import Audience
from campaigns.audiences.crowd import some_people
from campaigns.audiences.gate import Passed
from campaigns.customers.consent import may_contact
from campaigns.errors import UserError
from campaigns.reports.address_lines import address_lines, in_postal_order
from campaigns.reports.label_sheets import LabelSheet, label_sheet
from campaigns.reports.typeset import paper_of, typeset
from campaigns.shop.shop import Shop
from geo.texts import tr


def print_labels(shop: Shop, audience: Audience, passed: Passed, sheet: str = "", start: int = 1) -> bytes:
    """Sheets of labels in the order of post codes, so that the post takes them sorted.

    `sheet` is a name of label-sheets.toml (else the shop's own, else the usual one of its country), `start` the
    first label of the first sheet that is still there. Raises UserError when there is no such sheet or label.
    """
    country, chosen = shop.settings.country, check_labels(shop, sheet, start)
    people = in_postal_order(passed.people)
    rows = [{"lines": address_lines(person, country), "code": person.code} for person in people]
    return typeset("labels.typ", {**_frame(shop, audience, chosen), "skip": start - 1, "labels": rows}, {})


def print_label_test(shop: Shop, audience: Audience, passed: Passed, sheet: str = "") -> bytes:
    """One page with the outlines of the labels, to be held against a sheet before it is used."""
    chosen = sheet_of(shop, sheet)
    says = tr("Print at 100 %, on plain paper. Hold it against a sheet of labels: do the lines fall on the gaps?")
    if not chosen.confirmed:
        says = f"{says} {tr('The maker has not confirmed these margins.')}"
    return typeset("label-test.typ", {**_frame(shop, audience, chosen), "says": says}, {})


def first_label(shop: Shop, reached: Collection[int]) -> tuple[str, ...]:
    """The lines of one label, to be looked at before any are made: the first of these people post may go to."""
    may = may_contact(shop, "post") & set(reached)
    complete = shop.db.execute(
        "SELECT id FROM customers WHERE street <> '' AND (city <> '' OR postcode <> '') ORDER BY id"
    )
    first = next((who for (who,) in complete if who in may), None)
    return () if first is None else address_lines(some_people(shop, [first]).people()[0], shop.settings.country)


def check_labels(shop: Shop, sheet: str, start: int) -> LabelSheet:
    """The sheet labels would go on. Raises UserError when there is no such sheet, or no such label on it."""
    chosen = sheet_of(shop, sheet)
    if not 1 <= start <= chosen.labels:
        raise UserError(
            tr("{sheet} has no label {number}.").format(sheet=chosen.title, number=start),
            tr("Start at a label from 1 to {last}.").format(last=chosen.labels),
        )
    return chosen


def sheet_of(shop: Shop, name: str = "") -> LabelSheet:
    """The sheet of this name, else the one the shop uses, else the usual one of its country's paper."""
    own = str(shop.settings.other.get("label_sheet", ""))
    return label_sheet(name or own, paper_of(shop.settings.country))


def _frame(shop: Shop, audience: Audience, sheet: LabelSheet) -> dict[str, object]:
    return {"title": audience.name, "language": shop.settings.language, "sheet": asdict(sheet)}
