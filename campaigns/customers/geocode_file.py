"""A list of contacts in, the same list with a place for every row out: nothing is kept in a shop."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import StringIO
from itertools import islice
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from campaigns.customers.column_mapping import ADDRESS, Column, map_columns
from campaigns.customers.contact_file import open_contact_file
from campaigns.errors import UserError
from geo.address import Address, Level, PlacedAddress
from geo.files import written_whole
from geo.geocoder import Geocoder
from geo.many_objects import no_collecting
from geo.progress import OnProgress, no_progress
from geo.texts import tr
from geo.town import Town

if TYPE_CHECKING:
    from geo.sources.second_opinion import SecondOpinion, Told

BATCH = 8_000  # rows placed at a time; with more, one process waits longer for the other at the end
LONG = 1_000_000  # bytes of a list from which a second process helps
SAMPLE = 200  # rows looked at to tell what the columns are
ADDED = ("lat", "lon", "level", "confidence", "matched_address", "reason")
CANDIDATE = ("candidate_lat", "candidate_lon", "candidate_address", "candidate_reason")
NAMES = ("name", "first_name", "last_name")


@dataclass(frozen=True)
class PlacedFile:
    """What was written: rows, and how many were placed how exactly."""

    rows: int
    placed: dict[str, int]
    columns: dict[str, str]  # head → the part of an address it was read as
    second_opinion: Told | None = None  # None: no server was asked


def geocode_file(
    contacts: Path, town: Path, out: Path, *, second_opinion: str = "", on_progress: OnProgress = no_progress
) -> PlacedFile:
    """Write the columns of `contacts` and lat, lon, level, confidence, matched_address, reason to `out`, whole or not.

    Every row that is not blank comes out, in order. With a server for a second opinion ("us-census" or the URL of
    a Nominatim) the rows left over are asked about, and what it says stands in four columns more; its answers are
    kept beside `out`. Raises UserError when no column holds addresses, or the server is none.
    """
    file = open_contact_file(contacts)
    rows = (row.cells for row in file.rows() if row.cells)
    sample = list(islice(rows, SAMPLE))
    columns, named = _address_columns(file.header, sample)
    width = max(len(file.header), 1)
    asked = _second_opinion(town, second_opinion, out)
    batches, given = _batches(sample, rows), (town, columns, width)
    placed = map(_Asker(*given, asked, named, on_progress), batches) if asked else _placed(contacts, given, batches)
    levels: Counter[str] = Counter()
    with written_whole(out) as draft, draft.open("w", encoding="utf-8", newline="") as target:
        target.write(_as_csv([[*_padded(list(file.header), width), *ADDED, *(CANDIDATE if asked else ())]]))
        on_progress(tr("Placing addresses"), 0, 0)
        for text, found in placed:
            target.write(text)
            levels.update(found)
            on_progress(tr("Placing addresses"), levels.total(), 0)
    read_as = {file.header[at]: field for field, places in columns.items() for at in places if at < len(file.header)}
    by_level = {str(level): levels[str(level)] for level in Level}
    return PlacedFile(levels.total(), by_level, read_as, asked.told if asked else None)


def _placed(contacts: Path, given: tuple[Any, ...], batches: Iterator[list[list[str]]]) -> Iterator[_Lines]:
    """By two processes where the list is so long that the second is ready long before all is placed."""
    if contacts.stat().st_size > LONG:
        from geo.in_two import cores, in_two

        if cores() > 1:
            return in_two(_Placer, given, batches)
    return map(_Placer(*given), batches)


_Lines = tuple[str, dict[str, int]]  # lines of the CSV; how many were placed how exactly


class _Placer:
    """Rows of a list → those lines of the CSV to write."""

    def __init__(self, town: Path, columns: dict[str, list[int]], width: int) -> None:
        self._geocoder, self._read, self._width = Geocoder(Town.open(town)), _address_reader(columns), width

    def __call__(self, rows: list[list[str]]) -> _Lines:
        with no_collecting():
            addresses = [self._read(cells) for cells in rows]
            told, placed = self._told(rows, addresses, self._geocoder.place(addresses))
            lines = ([*_padded(cells, self._width), *more] for cells, more in zip(rows, told, strict=True))
            return _as_csv(lines), Counter(str(p.level) for p in placed)

    def _told(self, rows: list[list[str]], addresses: list[Address], placed: Sequence[PlacedAddress]) -> _Told:
        return map(_told, placed), placed


class _Asker(_Placer):
    """The same, asking a server about rows left over; that takes a second a row."""

    def __init__(
        self, town: Path, columns: dict[str, list[int]], width: int,
        asked: SecondOpinion, named: list[int], on_progress: OnProgress,
    ) -> None:  # fmt: skip
        super().__init__(town, columns, width)
        self._asked, self._named, self._on_progress = asked, named, on_progress

    def _told(self, rows: list[list[str]], addresses: list[Address], placed: Sequence[PlacedAddress]) -> _Told:
        names = [" ".join(cells[at] for at in self._named if at < len(cells)) for cells in rows]
        placed = self._asked.about(addresses, placed, names=names, on_progress=self._on_progress)
        return ((*_told(p), *_candidate(p, self._asked.label)) for p in placed), placed


_Told = tuple[Iterable[tuple[str, ...]], Sequence[PlacedAddress]]


def _as_csv(rows: Iterable[Sequence[str]]) -> str:
    text = StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def _second_opinion(town: Path, server: str, out: Path) -> SecondOpinion | None:
    """Who is asked, nobody when no server is named: then nothing of it is even loaded."""
    if not server:
        return None
    from campaigns.customers.second_opinion import LISTS_CACHE
    from geo.sources.second_opinion import SecondOpinion

    return SecondOpinion(Town.open(town).info, server, out.with_name(LISTS_CACHE))


def _batches(sample: list[list[str]], rows: Iterator[list[str]]) -> Iterator[list[list[str]]]:
    batch = sample
    while batch:
        yield batch
        batch = list(islice(rows, BATCH))


def _padded(cells: list[str], width: int) -> list[str]:
    return cells if len(cells) == width else [*cells[:width], *[""] * (width - len(cells))]


def _told(placed: PlacedAddress) -> tuple[str, ...]:
    lat, lon, level, confidence, _, label, reason, _ = placed
    if lat is None:
        return "", "", level, _share(confidence), label, reason
    return f"{lat:.7f}", f"{lon:.7f}", level, _share(confidence), label, reason


@lru_cache
def _share(confidence: float) -> str:
    """A list has few different confidences."""
    return f"{confidence:.3f}"


def _candidate(placed: PlacedAddress, server: str) -> tuple[str, ...]:
    """What the server said, blank where it said nothing."""
    said = [c for c in placed.candidates if c.reason.startswith(f"found by {server}")]
    return next(((f"{c.lat:.7f}", f"{c.lon:.7f}", c.label, c.reason) for c in said), ("",) * len(CANDIDATE))


# --- which column is what --------------------------------------------------------------------------------


def _address_columns(header: Sequence[str], sample: Sequence[Sequence[str]]) -> tuple[dict[str, list[int]], list[int]]:
    """Where the parts of one address stand: by the heads, else the column that looks most like addresses.

    And where names stand, which must not be taken for part of an address.
    """
    mapped = map_columns(header, sample).columns
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
        raise UserError(
            tr("No column of this file holds addresses."), tr("Name one “Address”, or “Street” and “City”.")
        )
    return best, [at for at, column in enumerate(mapped) if column.field in NAMES]


def _looks_like_addresses(columns: Sequence[Column], sample: Sequence[Sequence[str]]) -> int:
    """The unknown column most of whose cells have letters and digits, -1 when there is none."""
    shares = []
    for at, column in enumerate(columns):
        cells = [row[at] for row in sample if at < len(row) and row[at].strip()]
        alike = [any(map(str.isdigit, c)) and sum(map(str.isalpha, c)) >= 4 and "@" not in c for c in cells]
        shares.append((sum(alike) / max(len(cells), 1) if not column.field else 0.0, -at))
    share, at = max(shares, default=(0.0, 0))
    return -at if share >= 0.5 else -1


def _address_reader(columns: dict[str, list[int]]) -> Callable[[list[str]], Address]:
    """What makes an address of a row's cells: at once where every part stands in one column, as in most lists."""
    places = [columns.get(field, [-1]) for field in ("street", "unit", "postcode", "city", "region", "country")]
    if columns.keys() - {"street", "unit", "postcode", "city", "region", "country"} or any(len(p) > 1 for p in places):
        return lambda cells: _address(cells, columns)
    positions = [place for [place] in places]
    pick, last = itemgetter(*positions), max(positions)

    def read(cells: list[str]) -> Address:
        return Address(*pick([*cells, ""])) if len(cells) > last else _address(cells, columns)

    return read


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
