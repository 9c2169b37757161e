"""A register of addresses: any CSV, with its columns named by the person or known by their headings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from geo.errors import UserError
from geo.progress import OnProgress, no_progress
from geo.sources.one_line import split_one_line
from geo.sources.records import AddressRecords, Found, address_records
from geo.sources.spelling import tidy
from geo.sources.tables import open_table

FIELDS = ("address", "number", "street", "unit", "postcode", "city", "region", "lat", "lon", "x", "y", "crs")

# headings met in registers and in OpenAddresses, folded to letters and figures
_HEADINGS = {
    "address": "address fulladdress fulladdr addressline streetaddress siteaddress adresse adres direccion indirizzo",
    "number": "number housenumber streetnumber hausnummer hnr huisnummer numero civico addressnumber"
    " civicnumber addrhousenumber",
    "street": "street streetname road strasse straatnaam nomvoie voie rue via calle addrstreet thoroughfare stname",
    "unit": "unit apartment apt flat suite addrunit unitnumber",
    "postcode": "postcode postalcode zip zipcode plz codepostal cp cap addrpostcode",
    "city": "city town municipality ort gemeinde commune nomcommune woonplaats ciudad comune addrcity placename",
    "region": "region state province addrstate",
    "lat": "lat latitude ycoord breite",
    "lon": "lon lng long longitude xcoord laenge",
    "x": "x easting east x_coordinate",
    "y": "y northing north y_coordinate",
}
_KNOWN = {heading: field for field, headings in _HEADINGS.items() for heading in headings.split()}
_TELL_EVERY = 50_000


def read_register(path: Path, columns: Mapping[str, str] | None = None, on_progress: OnProgress = no_progress) -> Found:
    """All rows with an address and a place on the earth.

    `columns` maps Doorstep's fields (address or number and street, unit, postcode, city, region, and lat and
    lon, or x, y and crs such as EPSG:25832) to the file's headings. UserError when a named column is not
    there, when there are no coordinates, or when hardly a row has usable ones.
    """
    with open_table(path) as (header, rows):
        places = column_places(path, header, columns)
        read = _Rows(places)
        for count, row in enumerate(rows):
            if count % _TELL_EVERY == 0:
                on_progress("Reading the address register", count, 0)
            read.add(row)
    crs = (columns or {}).get("crs", "")
    return _found(path, read, crs)


def column_places(path: Path, header: Sequence[str], columns: Mapping[str, str] | None) -> dict[str, int]:
    """Which column holds which field."""
    folded = {heading.casefold(): at for at, heading in reversed(list(enumerate(header)))}
    if columns:
        places = {field: _named(path, folded, header, heading) for field, heading in columns.items() if field != "crs"}
    else:
        known = {_KNOWN.get(_letters(heading), ""): at for at, heading in reversed(list(enumerate(header)))}
        places = {field: at for field, at in known.items() if field}
    _check(path, places, header)
    return places


def _letters(heading: str) -> str:
    return "".join(letter for letter in heading.casefold() if letter.isalnum())


def _named(path: Path, folded: Mapping[str, int], header: Sequence[str], heading: str) -> int:
    if heading.casefold() not in folded:
        raise UserError(f"{path.name} has no column “{heading}”.", f"Its columns are: {', '.join(header[:20])}.")
    return folded[heading.casefold()]


def _check(path: Path, places: Mapping[str, int], header: Sequence[str]) -> None:
    unknown = sorted(set(places) - set(FIELDS))
    if unknown:
        raise UserError(f"“{unknown[0]}” is not a field of an address.", f"Choose from: {', '.join(FIELDS)}.")
    headings = f"Its columns are: {', '.join(header[:20])}. Say which are which: --columns address=…,lat=…,lon=…"
    if not ({"lat", "lon"} <= set(places) or {"x", "y"} <= set(places)):
        raise UserError(f"{path.name} has no columns with coordinates that Doorstep knows.", headings)
    if not ("address" in places or {"number", "street"} <= set(places)):
        raise UserError(f"{path.name} has no columns with addresses that Doorstep knows.", headings)


class _Rows:
    """Rows as they are taken in; those without an address or without figures for coordinates are counted."""

    def __init__(self, places: Mapping[str, int]) -> None:
        self.places = places
        self.rows: list[tuple[Any, ...]] = []
        self.read = 0
        self._x, self._y = (places.get(a, places.get(b, 0)) for a, b in (("lon", "x"), ("lat", "y")))

    def add(self, row: Sequence[str]) -> None:
        """Takes in one row of the table."""
        if not any(row):
            return
        self.read += 1
        try:
            x, y = float(row[self._x]), float(row[self._y])
        except (ValueError, IndexError):
            return
        address = self._address(row)
        if address is not None:
            self.rows.append((*address, "", y, x, 0))

    def _address(self, row: Sequence[str]) -> tuple[str, ...] | None:
        cell = {field: tidy(row[at]) if at < len(row) else "" for field, at in self.places.items()}
        number, street = cell.get("number", ""), cell.get("street", "")
        unit, postcode = cell.get("unit", ""), cell.get("postcode", "")
        city, region = cell.get("city", ""), cell.get("region", "")
        if cell.get("address"):
            line = split_one_line(cell["address"])
            number, street = number or line.number, street or line.street
            unit, postcode = unit or line.unit, postcode or line.postcode
            city, region = city or line.city, region or line.region
        if not number or not street:
            return None
        return number, street, unit, postcode, city, region


def _found(path: Path, read: _Rows, crs: str) -> Found:
    if not read.rows:
        raise UserError(f"{path.name} has no row with an address and coordinates.", "Check which columns hold them.")
    addresses = address_records(read.rows)
    in_degrees = {"lat", "lon"} <= set(read.places)
    addresses = _placed(path, addresses, "" if in_degrees else crs)
    left_out = read.read - len(addresses)
    notes = [f"{path.name}: {left_out:,} of {read.read:,} rows have no address or no coordinates."] if left_out else []
    return Found(path.name, "register", len(addresses), addresses=addresses, notes=notes)


def _placed(path: Path, addresses: AddressRecords, crs: str) -> AddressRecords:
    """The rows that lie on the earth, in degrees."""
    from geo.sources.crs import to_degrees

    lat, lon = to_degrees(path, addresses.lat, addresses.lon, crs)
    on_earth = (
        np.isfinite(lat) & np.isfinite(lon) & (np.abs(lat) <= 90) & (np.abs(lon) <= 180) & ((lat != 0) | (lon != 0))
    )
    return replace(addresses, lat=lat, lon=lon).rows(on_earth)
