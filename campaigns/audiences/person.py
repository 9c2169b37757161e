"""One person of an audience with everything a file may need, and one more line for each other address of theirs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from campaigns.shop.shop import Shop


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

    @property
    def address(self) -> str:
        """Street and unit in one line."""
        return one_line(self.street, self.unit)


def one_line(*parts: str, between: str = " ") -> str:
    """The parts there are, in one line."""
    return between.join(filter(None, parts))


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
