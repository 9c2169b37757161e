"""One person of an audience with everything a file may need, and the reading of many at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from campaigns.audiences.normalise import country_code
from campaigns.shop.shop import Shop

COLUMNS = (
    "c.id, c.first_name, c.last_name, c.name, c.company, c.email, c.phone, c.street, c.unit, c.city, c.region,"
    " c.postcode, c.country, c.language, c.birthday, c.household, c.profile, c.blocked, COALESCE(a.name, '') AS area"
)


class Person(NamedTuple):
    """A customer as a list needs them. `country` is ISO 3166-1 alpha-2, the shop's own where none was given."""

    id: int
    first_name: str
    last_name: str
    name: str
    company: str
    email: str
    phone: str
    street: str
    unit: str
    city: str
    state: str
    zip: str
    country: str
    language: str
    birthday: str
    household: str
    profile: str
    blocked: int
    area: str
    arm: str = "reached"
    variant: str = ""
    code: str = ""
    channel: str = ""
    subject: str = ""
    text: str = ""
    label: str = ""

    def given(self, channel: str = "", subject: str = "", text: str = "", label: str = "") -> Person:
        """The same person with what they are to read (as `_replace`, in a fifth of its time)."""
        return Person._make((*self[:MESSAGE], channel, subject, text, label))

    @property
    def address(self) -> str:
        """Street and unit in one line."""
        return " ".join(part for part in (self.street, self.unit) if part)

    @property
    def address_line(self) -> str:
        """The whole address in one cell, parts apart by two blanks."""
        return "  ".join(part for part in (self.address, self.city, self.state, self.zip, self.country) if part)


MESSAGE = Person._fields.index("channel")  # from here on stands what somebody is to read
NO_MESSAGE = "'', '', '', ''"


def audience_people(shop: Shop, audience_id: int) -> Iterator[Person]:
    """Everyone of a frozen audience, those kept aside too, by ascending customer id."""
    rows = shop.db.execute(
        f"SELECT {COLUMNS}, m.arm, m.variant, m.code, {NO_MESSAGE} FROM audience_members m"
        " JOIN customers c ON c.id = m.customer_id LEFT JOIN areas a ON a.id = m.area_id"
        " WHERE m.audience_id = ? ORDER BY c.id",
        (audience_id,),
    )
    return _people(shop, rows)


def all_people(shop: Shop) -> Iterator[Person]:
    """Every customer, by ascending id: for opt-outs and for keeping customers out of an advertisement."""
    rows = shop.db.execute(
        f"SELECT {COLUMNS}, 'reached', '', '', {NO_MESSAGE} FROM customers c LEFT JOIN areas a ON a.id = c.area_id"
        " ORDER BY c.id"
    )
    return _people(shop, rows)


def other_addresses(shop: Shop) -> dict[int, list[tuple[str, str]]]:
    """By customer: every e-mail address and phone number on file that is not their first, as (kind, value)."""
    rows = shop.db.execute(
        "SELECT k.customer_id, k.kind, k.value FROM customer_keys k JOIN customers c ON c.id = k.customer_id"
        " WHERE (k.kind = 'email' AND k.value <> c.email) OR (k.kind = 'phone' AND k.value <> c.phone)"
        " ORDER BY k.customer_id, k.kind, k.value"
    )
    found: dict[int, list[tuple[str, str]]] = {}
    for customer, kind, value in rows:
        found.setdefault(customer, []).append((kind, value))
    return found


def with_other_addresses(person: Person, others: dict[int, list[tuple[str, str]]]) -> Iterator[Person]:
    """A person, then once more for each other address or number, so that a no covers them all."""
    yield person
    for kind, value in others.get(person.id, ()):
        yield person._replace(email=value if kind == "email" else "", phone=value if kind == "phone" else "")


def _people(shop: Shop, rows: sqlite3.Cursor) -> Iterator[Person]:
    home = shop.settings.country
    rows.row_factory = None
    for person in map(Person._make, rows):
        country = iso_country(person.country, home)
        yield person if country == person.country else person._replace(country=country)


@cache
def iso_country(country: str, home: str) -> str:
    """ISO 3166-1 alpha-2 of a country as it was written, the shop's own where none was."""
    return (country_code(country.strip()) if country else "").upper() or home
