"""A postal address as the lines on an envelope, in the order its country is used to."""

from __future__ import annotations

from collections.abc import Iterable

from campaigns.audiences.person import Person

REGION_AFTER_CITY = ("US", "CA", "AU")  # Vancouver BC  V6H 1A1
POSTCODE_LAST = ("GB", "IE", "NZ")  # a line of its own, or after the city


def address_lines(person: Person, home: str) -> tuple[str, ...]:
    """Name, street, place, and the country's code when it is not `home` (ISO 3166-1 alpha-2)."""
    name = person.name or f"{person.first_name} {person.last_name}".strip()
    abroad = person.country if person.country and person.country != home else ""
    lines = (name, "" if person.company == name else person.company, person.address, *_place(person), abroad)
    return tuple(line for line in lines if line)


def _place(person: Person) -> tuple[str, ...]:
    if person.country in REGION_AFTER_CITY:
        place = " ".join(part for part in (person.city, person.state) if part)
        return ("  ".join(part for part in (place, person.zip) if part),)
    if person.country in POSTCODE_LAST:
        return (person.city, person.zip)
    return (" ".join(part for part in (person.zip, person.city) if part),)


def in_postal_order(people: Iterable[Person]) -> list[Person]:
    """By post code, city and street, as the post wants them."""
    return sorted(people, key=lambda one: (one.zip, one.city, one.street, one.id))
