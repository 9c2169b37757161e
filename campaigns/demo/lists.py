"""The demo café's files as its till would write them, with the small faults that real lists have."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from campaigns.demo.people import Person
from campaigns.demo.sales import Sale
from geo.demo_town import NAME
from geo.files import written_whole

CUSTOMER_COLUMNS = (
    "Customer ID", "First Name", "Last Name", "Email", "Phone", "Address", "City", "Postcode", "Birthday", "Tags",
    "Accepts Email Marketing", "Accepts SMS Marketing", "Accepts Post", "Accepts Ads",
)  # fmt: skip
SALES_COLUMNS = ("Date", "Time", "Transaction ID", "Customer ID", "Item", "Category", "Qty", "Amount")


def write_rows(path: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A CSV file in UTF-8, written whole or not at all."""
    with written_whole(path) as draft, draft.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(rows)


def write_customers(path: Path, people: Sequence[Person], chance: random.Random) -> None:
    """The customer list: mostly clean, with what busy tills leave behind."""
    rows: list[Sequence[object]] = []
    for person in people:
        rows.append(customer_row(person, chance))
        if chance.random() < 0.012:
            rows.append(second_row(person, chance))
    rows.insert(len(rows) // 2, [""] * len(CUSTOMER_COLUMNS))
    rows.append(["Total", f"{len(people)} customers", *[""] * (len(CUSTOMER_COLUMNS) - 2)])
    write_rows(path, CUSTOMER_COLUMNS, rows)


def customer_row(person: Person, chance: random.Random) -> list[str]:
    """One person as the till has them."""
    says = [person.consents[channel] for channel in ("email", "sms", "post", "ads")]
    tags = "student" if person.says_student else ""
    line, city, postcode = written_address(person, chance)
    return [
        person.key, person.first_name, person.last_name, person.email, person.phone,
        line, city, postcode, person.birthday, tags, *says,
    ]  # fmt: skip


def second_row(person: Person, chance: random.Random) -> list[str]:
    """The same person once more: a new number at the till, the name written in capitals."""
    row = customer_row(person, chance)
    return [f"{person.key}-2", person.first_name.upper(), person.last_name.upper(), *row[3:9], "", "", "", "", ""]


def written_address(person: Person, chance: random.Random) -> tuple[str, str, str]:
    """The address as people write it: line, town, postcode."""
    home, way = person.home, chance.random()
    line = f"{home.number} {home.street}"
    if way < 0.01:
        return "", "", ""
    if way < 0.02:
        return f"{chance.randint(1, 60)} Harbour Road", "Saltby", "XQ7 3AB"
    if way < 0.03:
        line = f"{chance.randint(400, 900)} {home.street}"
    elif way < 0.05:
        line = misspelt(line, chance)
    elif way < 0.25:
        line = shortened(line)
    if person.flat:
        line = f"{person.flat}, {line}"
    return line, NAME if chance.random() < 0.96 else "", home.postcode if chance.random() < 0.9 else ""


def shortened(line: str) -> str:
    """Street words as most people write them."""
    for word, short in (("Street", "St"), ("Road", "Rd"), ("Avenue", "Ave"), ("Terrace", "Terr"), ("Lane", "Ln")):
        line = line.replace(word, short)
    return line


def misspelt(line: str, chance: random.Random) -> str:
    """Two neighbouring letters of the street changed places."""
    at = chance.randint(line.index(" ") + 2, len(line) - 3)
    return line[:at] + line[at + 1] + line[at] + line[at + 2 :]


def write_sales(path: Path, sales: Iterable[Sale]) -> None:
    """The sales list, one line an item."""
    rows = (
        (s.day.isoformat(), s.time, s.ticket, s.customer, s.item, s.category, s.quantity, f"{s.amount / 100:.2f}")
        for s in sales
    )
    write_rows(path, SALES_COLUMNS, rows)


def write_redemptions(path: Path, redeemed: Iterable[tuple[str, date, int]]) -> None:
    """Codes as they came back."""
    rows = ((code, day.isoformat(), f"{pence / 100:.2f}") for code, day, pence in redeemed)
    write_rows(path, ("code", "date", "amount"), rows)
