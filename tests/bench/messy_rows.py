"""Messy copies of a town's own addresses; every random choice comes from one seed, so the same rows come again."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass

from geo.address import Address
from geo.town_tables import AddressTable
from tests.bench.address_noise import OPEN, SECOND, Change, Draft, join, misspell, shorten, swap
from tests.bench.address_noise_blind import BLIND
from tests.bench.address_noise_held import held_row

MAKERS = {"open": OPEN, "second": SECOND, "blind": BLIND}


@dataclass(frozen=True)
class Messy:
    """A messy row and the row of the address table it was made from (-1: it is no address of the town)."""

    address: Address
    row: int
    kinds: tuple[str, ...]


def messy_rows(
    table: AddressTable, count: int, seed: int, *, maker: str = "open", city: str = "", region: str = "",
    country: str = "", number_first: bool = True, other_cities: Sequence[str] = (), typo_rate: float | None = None,
) -> list[Messy]:  # fmt: skip
    """`count` messy copies of addresses of the table. `city` stands where the data has none; `other_cities` are what
    people also write for it; `typo_rate` overrides how many streets are misspelt."""
    rng = random.Random(seed)
    usable = [row for row in range(len(table.lat)) if table.street[row] >= 0 and re.search(r"\d", table.number[row])]
    made = []
    for _ in range(count):
        row = rng.choice(usable)
        made.append(
            _messy(table, row, rng, MAKERS[maker], city, region, country, number_first, other_cities, typo_rate)
        )
    return made


def one_shape(table: AddressTable, count: int, seed: int, city: str) -> list[Messy]:
    """Rows as those of the prototype that set the target: number and street, the city beside, a slip in every tenth."""
    rng, made = random.Random(seed), []
    for _ in range(count):
        row = rng.randrange(len(table.lat))
        draft = Draft(table.number[row], table.streets[table.street[row]], "", "", city, "", "", True)
        for change, share in ((shorten, 0.5), (misspell, 0.1)):
            if rng.random() < share:
                change(draft, rng)
        made.append(Messy(draft.address(), row, ()))
    return made


def _messy(
    table: AddressTable, row: int, rng: random.Random, changes: tuple[tuple[Change, float], ...], city: str,
    region: str, country: str, number_first: bool, other_cities: Sequence[str], typo_rate: float | None,
) -> Messy:  # fmt: skip
    own_city = table.cities[table.city[row]] if table.city[row] >= 0 else city
    if other_cities and rng.random() < 0.3 and own_city[:4] == city[:4]:
        own_city = rng.choice(other_cities)
    code = table.postcodes[table.postcode[row]] if table.postcode[row] >= 0 else ""
    draft = Draft(table.number[row], table.streets[table.street[row]], "", code, own_city, region, "", number_first)
    kinds = []
    for change, share in changes:
        likely = typo_rate if change is misspell and typo_rate is not None else share
        if rng.random() < likely:
            change(draft, rng)
            kinds.append(change.__name__)
    if rng.random() < 0.1:
        draft.country = country
    shape = rng.random()
    if shape < 0.4:
        join(draft, rng)
        kinds.append("join")
    elif shape < 0.48 and draft.city:
        swap(draft, rng)
        kinds.append("swap")
    return Messy(draft.address(), row, tuple(kinds))


def held_rows(
    table: AddressTable, count: int, seed: int, *, city: str = "", region: str = "", country: str = "",
    number_first: bool = True, other_cities: Sequence[str] = (),
) -> list[Messy]:  # fmt: skip
    """The same of the fourth maker, whose noise is of another style (address_noise_held)."""
    rng = random.Random(seed)
    usable = [row for row in range(len(table.lat)) if table.street[row] >= 0 and re.search(r"\d", table.number[row])]
    made = []
    for _ in range(count):
        row = rng.choice(usable)
        own = table.cities[table.city[row]] if table.city[row] >= 0 else city
        if other_cities and rng.random() < 0.2 and own[:4] == city[:4]:
            own = rng.choice(other_cities)
        code = table.postcodes[table.postcode[row]] if table.postcode[row] >= 0 else ""
        pieces = {
            "number": table.number[row], "street": table.streets[table.street[row]], "postcode": code, "city": own,
            "region": region, "country": country,
        }  # fmt: skip
        address, kinds = held_row(pieces, rng, number_first)
        made.append(Messy(address, row, kinds))
    return made


def missing_numbers(
    table: AddressTable, count: int, seed: int, *, hyphen_is_unit: bool = False
) -> list[Address]:  # fmt: skip
    """Addresses on real streets with house numbers that the table does not have.

    Where a hyphen parts unit and house, "1-604" is house 604: left out when the table has that.
    """
    rng = random.Random(seed)
    taken = {(table.street[row], table.number[row].lower()) for row in range(len(table.lat))}
    found: list[Address] = []
    while len(found) < count:
        row = rng.randrange(len(table.lat))
        if table.street[row] < 0:
            continue
        digits = re.findall(r"\d+", table.number[row]) or ["1"]
        last = str(int(digits[-1]) + rng.choice([1, 2, 3, 5, 11, 50, 300, 4000]))
        number = "-".join([*digits[:-1], last])
        house = last if hyphen_is_unit else number
        if taken.isdisjoint({(table.street[row], number), (table.street[row], house)}) and not _within_a_range(
            table, row, number
        ):
            found.append(Address(f"{number} {table.streets[table.street[row]]}"))
    return found


def _within_a_range(table: AddressTable, row: int, number: str) -> bool:
    """Is the number one end of a from-to number of the same street ("12-14")?"""
    same = [table.number[other] for other in range(len(table.lat)) if table.street[other] == table.street[row]]
    return any(
        number in re.split(r"[-/;,& ]+", text) or re.sub(r"\D", "", text) == re.sub(r"\D", "", number) for text in same
    )


NO_ADDRESS = (
    "",
    "n/a",
    "N/A",
    "-",
    "none",
    "unknown",
    "see notes",
    "?",
    "xxx",
    "same",
    "TBD",
    "no address",
    "keine Angabe",
    "0",
    ".",
)
