"""A list of contacts in, the same list with a place for every row out: nothing is kept in a shop."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from campaigns.customers.column_mapping import ADDRESS, Column, map_columns
from campaigns.customers.contact_file import Row, open_contact_file
from campaigns.errors import UserError
from geo.address import Address, Level, PlacedAddress
from geo.files import written_whole
from geo.geocoder import Geocoder
from geo.progress import OnProgress, no_progress
from geo.town import Town

BATCH = 20_000  # rows in memory at a time
SAMPLE = 200  # rows looked at to tell what the columns are
ADDED = ("lat", "lon", "level", "confidence", "matched_address", "reason")


@dataclass(frozen=True)
class PlacedFile:
    """What was written: rows, and how many were placed how exactly."""

    rows: int
    placed: dict[str, int]
    columns: dict[str, str]  # head → the part of an address it was read as


def geocode_file(contacts: Path, town: Path, out: Path, *, on_progress: OnProgress = no_progress) -> PlacedFile:
    """Write the columns of `contacts` and lat, lon, level, confidence, matched_address, reason to `out`, whole or not.

    Every row that is not blank comes out, in order. Raises UserError when no column holds addresses.
    """
    file = open_contact_file(contacts)
    rows = (row for row in file.rows() if row.cells)
    sample = list(islice(rows, SAMPLE))
    columns = _address_columns(file.header, sample)
    width = max(len(file.header), 1)
    geocoder = Geocoder(Town.open(town))
    levels: Counter[str] = Counter()
    with written_whole(out) as draft, draft.open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target, lineterminator="\n")
        writer.writerow([*_padded(list(file.header), width), *ADDED])
        for batch in _batches(sample, rows):
            on_progress("Placing addresses", levels.total(), 0)
            placed = geocoder.place([_address(row.cells, columns) for row in batch])
            writer.writerows([*_padded(row.cells, width), *_told(p)] for row, p in zip(batch, placed, strict=True))
            levels.update(str(p.level) for p in placed)
    read_as = {file.header[at]: field for field, places in columns.items() for at in places if at < len(file.header)}
    return PlacedFile(levels.total(), {str(level): levels[str(level)] for level in Level}, read_as)


def _batches(sample: list[Row], rows: Iterator[Row]) -> Iterator[list[Row]]:
    batch = sample
    while batch:
        yield batch
        batch = list(islice(rows, BATCH))


def _padded(cells: list[str], width: int) -> list[str]:
    return [*cells[:width], *[""] * (width - len(cells))]


def _told(placed: PlacedAddress) -> tuple[str, ...]:
    lat, lon = ("", "") if placed.lat is None else (f"{placed.lat:.7f}", f"{placed.lon:.7f}")
    return lat, lon, str(placed.level), f"{placed.confidence:.3f}", placed.matched_address, placed.reason


# --- which column is what --------------------------------------------------------------------------------


def _address_columns(header: Sequence[str], sample: Sequence[Row]) -> dict[str, list[int]]:
    """Where the parts of one address stand: by the heads, else the column that looks most like addresses."""
    mapped = map_columns(header, [row.cells for row in sample]).columns
    groups: dict[str, dict[str, list[int]]] = {}
    for at, column in enumerate(mapped):
        if column.field in ADDRESS:
            groups.setdefault(column.group, {}).setdefault(column.field, []).append(at)
    best = max(groups.values(), key=lambda group: ("street" in group, len(group)), default={})
    for field, places in groups.get("", {}).items():
        best.setdefault(field, places)  # "Country" beside "Billing Street"
    if "street" not in best:
        looks = _looks_like_addresses(mapped, sample)
        if looks >= 0:
            best["street"] = [looks]
    if not best:
        raise UserError("No column of this file holds addresses.", "Name one “Address”, or “Street” and “City”.")
    return best


def _looks_like_addresses(columns: Sequence[Column], sample: Sequence[Row]) -> int:
    """The unknown column most of whose cells have letters and digits, -1 when there is none."""
    shares = []
    for at, column in enumerate(columns):
        cells = [row.cells[at] for row in sample if at < len(row.cells) and row.cells[at].strip()]
        alike = [any(map(str.isdigit, c)) and sum(map(str.isalpha, c)) >= 4 and "@" not in c for c in cells]
        shares.append((sum(alike) / max(len(cells), 1) if not column.field else 0.0, -at))
    share, at = max(shares, default=(0.0, 0))
    return -at if share >= 0.5 else -1


def _address(cells: Sequence[str], columns: dict[str, list[int]]) -> Address:
    parts = {field: [cells[at] for at in places if at < len(cells) and cells[at]] for field, places in columns.items()}
    lines = parts.get("street", [])
    number = "".join(part for field in ("house_number", "house_extension") for part in parts.get(field, [])[:1])
    line = f"{number} {lines[0]}" if number and lines else lines[0] if lines else number
    together = parts.get("city_postcode", [])
    units = [*lines[1:], *parts.get("unit", [])]
    rest = (parts.get(field) for field in ("postcode", "city", "region", "country"))
    return Address(
        f"{line}, {together[0]}" if together else line, ", ".join(units), *(found[0] if found else "" for found in rest)
    )
