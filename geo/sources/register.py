"""A register of addresses: any table, with its columns named by the person or known by their headings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
import shapely

from geo.errors import UserError
from geo.figures import number
from geo.progress import OnProgress, no_progress
from geo.sources.columns import TEXT_FIELDS, Places, column_places
from geo.sources.crs import to_degrees
from geo.sources.features import POINT, Features
from geo.sources.one_line import split_one_line
from geo.sources.records import AddressRecords, Found, objects, same
from geo.sources.spelling import tidy
from geo.sources.tables import open_table
from geo.texts import tr

_COLUMNS = ("number", "street", "unit", "postcode", "city", "region")
_TELL_EVERY = 50_000
_tidied = lru_cache(1 << 16)(tidy)
_NUMBER = re.compile(r"(\d[\w/-]*)\s+[^\W\d_]{2}")


def read_register(path: Path, columns: Mapping[str, str] | None = None, on_progress: OnProgress = no_progress) -> Found:
    """All rows of a CSV with an address and a place on the earth.

    `columns` maps Doorstep's fields (address, or number and street, unit, postcode, city, region, and lat and
    lon, or x, y and crs such as EPSG:25832) to the file's headings. UserError when a named column is not
    there, when there are no coordinates, or when hardly a row has usable ones.
    """
    with open_table(path) as (header, rows):
        return gather(path, header, rows, columns, on_progress)


def read_point_register(path: Path, features: Features, columns: Mapping[str, str] | None = None) -> Found:
    """Points of a map file whose columns hold addresses; columns as in read_register, without coordinates."""
    points = features.of(POINT)
    at = shapely.get_coordinates(shapely.get_point(points.shapes, 0))
    if len(at) != len(points.shapes):
        at = shapely.get_coordinates(shapely.centroid(points.shapes))
    header = [*points.columns, "lat", "lon"]
    cells = zip(*points.columns.values(), at[:, 1], at[:, 0], strict=True)
    rows = (["" if cell is None else str(cell) for cell in row] for row in cells)
    here = {"lat": "lat", "lon": "lon"}
    named = {field: text for field, text in (columns or {}).items() if field not in ("lat", "lon", "x", "y", "crs")}
    return gather(path, header, rows, {**named, **here} if named else None)


def gather(
    path: Path,
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    columns: Mapping[str, str] | None,
    on_progress: OnProgress = no_progress,
) -> Found:
    """The houses of a table. Rows without an address or without figures for coordinates are counted and told."""
    taken = _Taken(column_places(path, header, columns))
    for count, row in enumerate(rows):
        if count % _TELL_EVERY == 0:
            on_progress(tr("Reading the addresses"), count, 0)
        taken.add(row)
    if not taken.lat:
        raise UserError(
            tr("{name} has no row with an address and coordinates.").format(name=path.name),
            tr("Check which columns hold them."),
        )
    houses = _on_earth(path, taken.records(), (columns or {}).get("crs", ""))
    left_out = taken.rows - len(houses)
    says = tr("{name}: {left_out} of {rows} rows have no address or no coordinates.")
    notes = [says.format(name=path.name, left_out=number(left_out), rows=number(taken.rows))] if left_out else []
    return Found(path.name, "register", len(houses), addresses=houses, notes=notes)


class _Taken:
    """Rows as they are taken in, column by column."""

    def __init__(self, places: Places) -> None:
        self.rows = 0
        self.lat: list[float] = []
        self.lon: list[float] = []
        self.texts: dict[str, list[str]] = {name: [] for name in _COLUMNS}
        self._text = {field: places[field] for field in TEXT_FIELDS if field in places}
        self._lon, self._lat = (
            places.get(one, places.get(other, (0,)))[0] for one, other in (("lon", "x"), ("lat", "y"))
        )

    def add(self, row: Sequence[str]) -> None:
        """Takes in one row of the table."""
        if not any(row):
            return
        self.rows += 1
        address = self._address(row)
        try:
            lat, lon = _figure(row[self._lat]), _figure(row[self._lon])
        except (ValueError, IndexError):
            return
        if address["street"] and any(map(str.isdecimal, address["number"])):
            self.lat.append(lat)
            self.lon.append(lon)
            for name, column in self.texts.items():
                column.append(address[name])

    def _address(self, row: Sequence[str]) -> dict[str, str]:
        cells = {field: _joined(row, places) for field, places in self._text.items()}
        whole = cells.pop("address", "")
        parts = dict.fromkeys(_COLUMNS, "") | cells
        if whole:
            split = split_one_line(whole)
            parts = {name: parts[name] or getattr(split, name) for name in _COLUMNS}
        return _mended(parts)

    def records(self) -> AddressRecords:
        """The houses taken in."""
        texts = {name: objects(column) for name, column in self.texts.items()}
        lat, lon = np.array(self.lat), np.array(self.lon)
        return AddressRecords(**texts, country=same("", len(lat)), lat=lat, lon=lon, rank=np.zeros(len(lat)))


def _joined(row: Sequence[str], places: Sequence[int]) -> str:
    if len(places) == 1:
        return _tidied(row[places[0]]) if places[0] < len(row) else ""
    return " ".join(text for text in (_joined(row, (at,)) for at in places) if text)


def _figure(text: str) -> float:
    """A figure with a decimal point or comma."""
    return float(text.replace(",", ".") if "," in text and "." not in text else text)


def _mended(parts: dict[str, str]) -> dict[str, str]:
    """Registers that repeat the number in the street, or the street in the number."""
    number = _NUMBER.match(parts["number"])
    if number:
        parts["street"] = parts["street"] or parts["number"][number.end(1) :].strip()
        parts["number"] = number[1]
    if parts["number"] and parts["street"].startswith(parts["number"] + " "):
        parts["street"] = parts["street"][len(parts["number"]) + 1 :]
    return parts


def _on_earth(path: Path, houses: AddressRecords, crs: str) -> AddressRecords:
    """The houses that lie on the earth, in degrees."""
    lat, lon = to_degrees(path, houses.lat, houses.lon, crs)
    known = np.isfinite(lat) & np.isfinite(lon) & (np.abs(lat) <= 90) & (np.abs(lon) <= 180)
    known &= (lat != 0) | (lon != 0)
    if not known.any():
        raise UserError(
            tr("{name} has no coordinates that lie on the earth.").format(name=path.name),
            tr("Check which columns hold them."),
        )
    return houses.changed(lat=lat, lon=lon).rows(known)
