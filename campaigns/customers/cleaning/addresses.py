"""Addresses: parts put in their places; postcodes stay text and get back the zeros a spreadsheet took."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from campaigns.customers.cleaning.texts import is_nothing, tidy, without_apostrophe

_UNIT = re.compile(
    r"^(?:#|(?:apt|apartment|unit|suite|ste|flat|no|nr|app|appt|wohnung|whg|appartement|etage|stock|piso|int|interno"
    r"|bus|top)\b\.?:?)?\s*#?\s*[\w-]{1,6}$",
    re.IGNORECASE,
)
_POSTCODE_IN_CITY = re.compile(
    r"\b([A-Z]\d[A-Z] ?\d[A-Z]\d|\d{5}(?:-\d{4})?|\d{4} ?[A-Z]{2}|\d{4}"
    r"|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{3} \d{2})\b",
    re.IGNORECASE,
)
# States whose five-figure postcodes begin with a zero (USPS Publication 65).
_ZERO_STATES = frozenset([
    "CT", "MA", "ME", "NH", "NJ", "RI", "VT", "PR", "VI", "CONNECTICUT", "MASSACHUSETTS", "MAINE", "NEW HAMPSHIRE",
    "NEW JERSEY", "RHODE ISLAND", "VERMONT", "PUERTO RICO",
])  # fmt: skip
_FIVE_FIGURES = {"US", "DE", "FR", "ES", "IT"}


class Parts(NamedTuple):
    """An address as it goes into the shop file."""

    street: str = ""
    unit: str = ""
    postcode: str = ""
    city: str = ""
    region: str = ""
    country: str = ""

    @property
    def known(self) -> bool:
        """Whether there is anything to look for on the map."""
        return bool(self.street or self.postcode or self.city)


NOWHERE = Parts()


def put_together(
    lines: list[str],
    number: str = "",
    extension: str = "",
    unit: str = "",
    postcode: str = "",
    city: str = "",
    city_postcode: str = "",
    region: str = "",
    country: str = "",
) -> Parts:
    """The parts of one address from the cells of one row."""
    texts = [t for line in lines if (t := _line(line)) and not is_nothing(t)]
    street = texts[0] if texts else ""
    second = [t for t in texts[1:] if t.casefold() not in street.casefold()]
    unit = _some(unit)
    if not unit and len(second) == 1 and _UNIT.match(second[0]):
        unit, second = second[0], []
    if number and street and number.split(maxsplit=1)[0] not in street.split():
        street = f"{street} {number}{extension}".strip()
    street = ", ".join([street, *second]) if street else ""
    parts = Parts(street, unit, _postcode(postcode), _some(city), _some(region), _some(country))
    return _from_city_cell(parts, tidy(city_postcode)) if city_postcode else parts


def of_one_line(street: str, unit: str, postcode: str, city: str, region: str, country: str) -> Parts:
    """The same for a plain row: at most one line of address, every cell tidy, no number or postcode elsewhere."""
    if not street or is_nothing(street):
        street = ""
    return Parts(street, *_beside_street(unit, postcode, city, region, country))


@lru_cache(maxsize=1 << 14)
def _beside_street(unit: str, postcode: str, city: str, region: str, country: str) -> tuple[str, str, str, str, str]:
    return _some(unit), _postcode(postcode), _some(city), _some(region), _some(country)


def _line(text: str) -> str:
    """A cell of several lines as one."""
    if "\n" not in text and "\r" not in text:
        return tidy(text)
    return tidy(", ".join(part.strip(" ,") for part in text.splitlines() if part.strip(" ,")))


@lru_cache(maxsize=1 << 12)
def _some(text: str) -> str:
    text = tidy(text)
    return "" if is_nothing(text) else text


@lru_cache(maxsize=1 << 12)
def _postcode(text: str) -> str:
    return _some(without_apostrophe(tidy(text))).upper()


def _from_city_cell(parts: Parts, cell: str) -> Parts:
    """ "Vancouver V5T 1S1" or "91207 Lauf": the postcode is taken out of the town's cell."""
    if is_nothing(cell):
        return parts
    found = _POSTCODE_IN_CITY.search(cell)
    city = tidy(cell.replace(found.group(), " ").strip(" ,")) if found else cell
    return parts._replace(
        city=parts.city or city.strip(" ,"), postcode=parts.postcode or (found.group().upper() if found else "")
    )


@lru_cache(maxsize=1 << 12)
def with_lost_zero(postcode: str, region: str, country: str) -> str:
    """A US postcode of four figures gets its zero back where the state agrees; "" when nothing is to be done."""
    short = len(postcode) == 4 and postcode.isdigit()
    american = region.upper() in _ZERO_STATES and country.upper() in ("", "US", "USA", "CA")
    return f"0{postcode}" if short and american else ""


def may_lack_zero(postcode: str, country: str) -> bool:
    """A four-figure postcode where five are usual and nothing says which: shown to the person, not changed."""
    return len(postcode) == 4 and postcode.isdigit() and country.upper() in _FIVE_FIGURES


def moved_to(new: str, old: Parts) -> Parts:
    """The new address of somebody who moved; the town stays unless the new line names one."""
    line = _line(new)
    found = _POSTCODE_IN_CITY.search(line)
    names_town = "," in line
    return Parts(
        line,
        postcode=found.group().upper() if found and len(found.group()) > 4 else "",
        city="" if names_town else old.city,
        region="" if names_town else old.region,
        country=old.country,
    )
