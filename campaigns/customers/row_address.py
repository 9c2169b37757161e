"""The address of one row: the first group of address columns that holds a street, and the new one of who moved."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations
from operator import itemgetter
from typing import TYPE_CHECKING

from campaigns.customers.cleaning import addresses, texts
from campaigns.customers.column_mapping import ADDRESS, ColumnMapping
from campaigns.customers.import_report import problem

if TYPE_CHECKING:
    from campaigns.customers.person_row import PersonRow

_TOWN = {"postcode", "city", "city_postcode"}
PREFIXES = ("p:", "z:", "l:")  # as Facebook's lead forms write phones, postcodes and ids


def without_prefix(cell: str) -> str:
    """A cell without the letter a lead form puts before it."""
    return cell[2:] if cell.startswith(PREFIXES) else cell


def first_filled(cells: list[str], positions: list[int]) -> str:
    """The first of some cells that is not empty, else ""."""
    for position in positions:
        if cells[position]:
            return cells[position]
    return ""


def picker(positions: list[int]) -> Callable[[list[str]], tuple[str, ...]]:
    """A quick way to take some cells out of many rows."""
    if len(positions) > 1:
        return itemgetter(*positions)
    return lambda cells: tuple(cells[position] for position in positions)


class _Group:
    """The columns of one address."""

    def __init__(self, positions: dict[str, list[int]]) -> None:
        self._at = positions
        streets = positions.get("street", [])
        rare = ("house_number", "house_extension", "city_postcode")
        self._street = streets[:1]
        self._more = picker([*streets[1:], *(p for name in rare for p in positions.get(name, ()))])
        self._beside = [positions.get(name, []) for name in ("unit", "postcode", "city", "region", "country")]

    def is_simple(self, cells: list[str]) -> bool:
        """Whether the first line is all there is of street and number."""
        return not any(self._more(cells))

    def plain(self, cells: list[str]) -> addresses.Parts:
        """The address of a simple row in plain letters: the same as `whatever` finds, at a third of the price."""
        street = cells[self._street[0]] if self._street else ""
        unit, postcode, city, region, country = [first_filled(cells, positions) for positions in self._beside]
        return addresses.of_one_line(street, unit, without_prefix(postcode), city, region, country)

    def whatever(self, raw: list[str], cells: list[str]) -> addresses.Parts:
        """The address of any row."""
        lines: list[str] = []
        found: dict[str, str] = {}
        for name, positions in self._at.items():
            for position in positions:
                if cells[position]:
                    if name == "street":
                        lines.append(texts.decoded_once(raw[position]))
                    else:
                        found.setdefault(name, cells[position])
        if not lines and not found:
            return addresses.NOWHERE
        told = found.get
        lines = _without_whole(lines, told("city", "") or told("postcode", ""))
        return addresses.put_together(
            lines,
            number=told("house_number", ""),
            extension=told("house_extension", ""),
            unit=told("unit", ""),
            postcode=without_prefix(told("postcode", "")),
            city=texts.decoded_once(told("city", "")),
            city_postcode=told("city_postcode", ""),
            region=told("region", ""),
            country=told("country", ""),
        )


class AddressReader:
    """Reads the address columns of one file."""

    def __init__(self, mapping: ColumnMapping, country: str) -> None:
        self._groups = [_Group(positions) for positions in _grouped(mapping)]
        self.is_one = len(self._groups) <= 1
        self._new = mapping.positions("new_address")
        self._country = country

    def read(self, person: PersonRow, raw: list[str], cells: list[str], plain: bool) -> None:
        """The person's address, with what was changed and what may be wrong.

        `plain`: no cell holds a line break or a letter beyond ASCII.
        """
        for group in self._groups:
            person.address = group.plain(cells) if plain and group.is_simple(cells) else group.whatever(raw, cells)
            if person.address.street:
                break
        new = next((cells[p] for p in self._new if cells[p]), "")
        if new:
            person.cleanings.append(("street", "addresses: new address", person.address.street, new))
            person.address, person.moved = addresses.moved_to(new, person.address), True
        if len(person.address.postcode) == 4:
            self._mend_postcode(person)

    def _mend_postcode(self, person: PersonRow) -> None:
        parts = person.address
        zero = addresses.with_lost_zero(parts.postcode, parts.region, parts.country)
        if zero:
            person.problems.append(problem(person.number, "lost_zero", "postcode", parts.postcode, zero))
            person.cleanings.append(("postcode", "addresses: lost zero", parts.postcode, zero))
            person.address = parts._replace(postcode=zero)
        elif addresses.may_lack_zero(parts.postcode, parts.country or self._country):
            person.problems.append(problem(person.number, "short_postcode", "postcode", parts.postcode))


def _grouped(mapping: ColumnMapping) -> list[dict[str, list[int]]]:
    """The address columns by group; the parts of two addresses are never mixed."""
    groups: dict[str, dict[str, list[int]]] = {}
    for position, column in enumerate(mapping.columns):
        if column.field in ADDRESS:
            groups.setdefault(column.group, {}).setdefault(column.field, []).append(position)
    order = sorted(groups, key=lambda g: (g.startswith("work"), g.startswith("other"), g))
    if "" in groups and len(groups) > 1 and "street" not in groups[""]:
        lonely = groups.pop("")  # "Country" beside "Billing Street": belongs to the first group
        order.remove("")
        for name, positions in lonely.items():
            groups[order[0]].setdefault(name, positions)
    return _halves_joined([groups[name] for name in order])


def _halves_joined(groups: list[dict[str, list[int]]]) -> list[dict[str, list[int]]]:
    """A street without a town and a town without a street ("Street 1", "Ship City") are one address."""
    for street, town in permutations(groups, 2):
        beside = not street.keys() & _TOWN and town.keys() & _TOWN
        if "street" in street and "street" not in town and beside and not street.keys() & town.keys():
            return [street | town, *(group for group in groups if group not in (street, town))]
    return groups


def _without_whole(lines: list[str], town: str) -> list[str]:
    """The lines of a street without one that holds the whole address, others and the town, once more."""
    parts = [line for line in lines if not (town in line and any(o != line and o in line for o in lines))]
    return parts if town and parts else lines
