"""Joins the addresses of several sources: one spelling a street, one row a house, the better source first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np

from geo.sources.records import AddressRecords, joined, objects
from geo.sources.spelling import number_key, plain, street_key, tidy
from geo.town_tables import AddressRanges, AddressTable, Floats, Ints, Objects, Streets

_SAME_HOUSE = 250.0  # metres within which one number on one street is one house
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)$", re.IGNORECASE)
_DIRECTION = re.compile(r"[NS]?[EW]?$", re.IGNORECASE)
_FIRST_FIGURES = re.compile(r"\d+")
_TEXTS = ("number", "street", "unit", "postcode", "city", "region", "country")


def street_names(streets: Streets) -> dict[str, str]:
    """Every spelling and every key → the name the map shows.

    A spelling goes before a key ("E Street" and "East Street" are two streets where a map has both); where two
    names share a key, the commoner has it.
    """
    shown = Counter(name for name in streets.name.tolist() if name)
    names = {street_key(name): name for name in sorted(shown, key=lambda name: (shown[name], name))}
    names |= {_spelling(name): name for name in sorted(shown)}
    for name, variants in zip(streets.name, streets.names, strict=True):
        for text in variants.values() if name else ():
            for one in text.split(";"):
                names.setdefault(street_key(one), name)
    return names


def _spelling(name: str) -> str:
    """Marked, so that it is never taken for a key."""
    return f"={name.casefold()}"


def join_addresses(sources: Sequence[AddressRecords], streets: Mapping[str, str]) -> tuple[AddressTable, Objects]:
    """The address table, and the country each address names. `sources` come in order of trust."""
    source = np.repeat(np.arange(len(sources), dtype=np.int32), [len(records) for records in sources])
    records = _tidied(joined(list(sources)))
    records = records.changed(street=_street_column(records.street, streets))
    for name in ("city", "region"):
        records = records.changed(**{name: _best_spelling(getattr(records, name))})
    records, source = _one_row_a_house(records, source)
    return _table(records, source)


def join_ranges(parts: Sequence[AddressRanges], streets: Mapping[str, str]) -> AddressRanges:
    """All ranges, on the streets of the map, in a fixed order."""
    ranges: AddressRanges = joined(list(parts))
    ranges = replace(ranges, street=_street_column(ranges.street, streets))
    lines: Any = ranges.line
    keys = [(*key, line.wkb) for *key, line in zip(ranges.street, ranges.first, ranges.last, lines, strict=True)]
    order = sorted(range(len(keys)), key=keys.__getitem__)
    return AddressRanges(**{name: values[order] for name, values in vars(ranges).items()})


def _tidied(records: AddressRecords) -> AddressRecords:
    return records.changed(**{name: _mapped(getattr(records, name), tidy) for name in _TEXTS})


def _mapped(column: Objects, change: Callable[[str], str]) -> Objects:
    """A text column changed text by text; each different text is worked on once."""
    changed = {text: change(text) for text in set(column.tolist())}
    return objects(changed[text] for text in column.tolist())


def _street_column(column: Objects, streets: Mapping[str, str]) -> Objects:
    """Each street as the map writes it; else as most rows of the sources write it."""
    spellings = Counter(column.tolist())
    own: dict[str, str] = {}
    for name in sorted(spellings, key=lambda name: (not name.isupper(), spellings[name], name)):
        own[street_key(name)] = _readable(name)
    return _mapped(
        column, lambda text: streets.get(_spelling(text)) or streets.get(street_key(text)) or own[street_key(text)]
    )


def _readable(name: str) -> str:
    """ "E 61ST AV" → "E 61st Av"; names that are not in capitals stay as they are."""
    if not name.isupper():
        return name
    return " ".join(
        word.lower() if _ORDINAL.match(word) else word if _DIRECTION.match(word) else word.capitalize()
        for word in name.split()
    )


def _best_spelling(column: Objects) -> Objects:
    """ "VANCOUVER" and "vancouver" become the "Vancouver" of the other rows."""
    spellings = Counter(column.tolist())
    ranked = sorted(spellings, key=lambda text: (not text.isupper() and not text.islower(), spellings[text], text))
    best = {text.casefold(): text for text in ranked}
    return _mapped(column, lambda text: best[text.casefold()])


def _one_row_a_house(records: AddressRecords, source: Ints) -> tuple[AddressRecords, Ints]:
    """Keeps the most trusted row of each house; what it does not say is taken from the rows left out."""
    order, houses = _houses(records, source)
    records, source = records.rows(order), source[order]
    keep = _kept(records, houses)
    for name in ("postcode", "city", "region", "country"):
        _fill(getattr(records, name), keep)
    rows = np.flatnonzero(keep == np.arange(len(keep)))
    return records.rows(rows), source[rows]


def _houses(records: AddressRecords, source: Ints) -> tuple[Ints, Ints]:
    """An order that puts rows of one number on one street together, best first; and which house each row is."""
    keys = zip(records.street, map(number_key, records.number), map(number_key, records.unit), strict=True)
    _, first_seen = np.unique(objects("\t".join(key) for key in keys), return_inverse=True)
    order = np.lexsort((records.lon, records.lat, records.rank, source, first_seen))
    return order.astype(np.int32), first_seen[order].astype(np.int32)


def _kept(records: AddressRecords, houses: Ints) -> Ints:
    """For every row, the row that stands for it: itself, or a better one of the same house nearby."""
    keep = np.arange(len(houses), dtype=np.int32)
    starts = np.concatenate([[0], np.flatnonzero(np.diff(houses)) + 1, [len(houses)]])
    for begin, end in pairwise(starts.tolist()):
        kept = [begin]
        for row in range(begin + 1, end):
            near = next((other for other in kept if _metres(records.lat, records.lon, row, other) < _SAME_HOUSE), None)
            if near is None:
                kept.append(row)
            else:
                keep[row] = near
    return keep


def _metres(lat: Floats, lon: Floats, one: int, other: int) -> float:
    north = (lat[one] - lat[other]) * 111_320.0
    east = (lon[one] - lon[other]) * 111_320.0 * np.cos(np.radians(lat[one]))
    return float(np.hypot(north, east))


def _fill(column: Objects, keep: Ints) -> None:
    for row in np.flatnonzero(keep != np.arange(len(keep))):
        if column[row] and not column[keep[row]]:
            column[keep[row]] = column[row]


def _table(records: AddressRecords, source: Ints) -> tuple[AddressTable, Objects]:
    """Rows by street, number and unit, in the order a postman would take."""
    figures = np.array([_first_figures(number) for number in records.number], dtype=float)
    text = [_ranks(getattr(records, name)) for name in ("unit", "number", "street")]
    order = np.lexsort((records.lon, records.lat, text[0], text[1], figures, text[2]))
    records = records.rows(order)
    (street, streets), (postcode, postcodes), (city, cities), (region, regions) = (
        _indexed(column) for column in (records.street, records.postcode, records.city, records.region)
    )
    table = AddressTable(
        lat=np.round(records.lat, 7), lon=np.round(records.lon, 7), number=records.number, unit=records.unit,
        source=source[order],
        street=street, postcode=postcode, city=city, region=region,
        streets=streets, postcodes=postcodes, cities=cities, regions=regions,
    )  # fmt: skip
    return table, records.country


def _first_figures(number: str) -> int:
    found = _FIRST_FIGURES.search(plain(number))
    return min(int(found[0]), 10**9) if found else 0


def _ranks(column: Objects) -> Ints:
    place = {text: at for at, text in enumerate(sorted(set(column.tolist())))}
    return np.array([place[text] for text in column.tolist()], dtype=np.int32)


def _indexed(column: Objects) -> tuple[Ints, tuple[str, ...]]:
    """A text column as indices into its different texts, -1 for the empty one."""
    texts = sorted({text for text in column.tolist() if text})
    place = {"": -1} | {text: at for at, text in enumerate(texts)}
    return np.array([place[text] for text in column.tolist()], dtype=np.int32), tuple(texts)
