"""Which column of a table of addresses holds what: as the person says, or as its heading tells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from geo.errors import UserError
from geo.texts import tr

TEXT_FIELDS = ("address", "number", "street", "unit", "postcode", "city", "region")
COORDINATES = ("lat", "lon", "x", "y")
FIELDS = (*TEXT_FIELDS, *COORDINATES, "crs")

Places = dict[str, tuple[int, ...]]  # field → the columns that make it up, in order

# headings met in registers and in OpenAddresses, folded to letters and figures
_HEADINGS = {
    "address": "address fulladdress fulladdr addressline streetaddress siteaddress adresse adres direccion indirizzo",
    "number": "number housenumber streetnumber hausnummer hnr huisnummer numero civico addressnumber civicnumber"
    " addrhousenumber",
    "street": "street streetname road strasse straatnaam nomvoie voie rue via calle addrstreet thoroughfare stname",
    "unit": "unit apartment apt flat suite addrunit unitnumber",
    "postcode": "postcode postalcode zip zipcode plz codepostal cp cap addrpostcode",
    "city": "city town municipality ort gemeinde commune nomcommune woonplaats ciudad comune addrcity placename",
    "region": "region state province addrstate",
    "lat": "lat latitude ycoord breite",
    "lon": "lon lng long longitude xcoord laenge",
    "x": "x easting east xcoordinate",
    "y": "y northing north ycoordinate",
}
_KNOWN = {heading: field for field, headings in _HEADINGS.items() for heading in headings.split()}


def column_places(path: Path, header: Sequence[str], columns: Mapping[str, str] | None) -> Places:
    """Which columns hold which field; `columns` may join several headings with "+" (street=TYPE+NAME).

    UserError when a heading is not there, or when coordinates or addresses are missing.
    """
    known = _known(header)
    if columns:
        named = {field: _named(path, header, heading) for field, heading in columns.items() if field != "crs"}
        told = any(field in named for field in COORDINATES)
        places = named if told else {field: known[field] for field in COORDINATES if field in known} | named
    else:
        places = known
    _check(path, places, header)
    return places


def _known(header: Sequence[str]) -> Places:
    """The columns whose headings are known; the first of several."""
    places: Places = {}
    for at, heading in enumerate(header):
        field = _KNOWN.get(_letters(heading))
        if field:
            places.setdefault(field, (at,))
    return places


def columns_fit(header: Sequence[str], columns: Mapping[str, str] | None) -> bool:
    """Whether the named columns are those of this table."""
    folded = {heading.casefold() for heading in header}
    wanted = [part for field, text in (columns or {}).items() if field != "crs" for part in _parts(text, folded)]
    return bool(wanted) and folded.issuperset(part.casefold() for part in wanted)


def is_known(heading: str) -> bool:
    """Whether a heading is one that registers have."""
    return _letters(heading) in _KNOWN


def _letters(heading: str) -> str:
    return "".join(letter for letter in heading.casefold() if letter.isalnum())


def _parts(heading: str, folded: set[str]) -> list[str]:
    return [heading] if heading.casefold() in folded else [part.strip() for part in heading.split("+")]


def _named(path: Path, header: Sequence[str], heading: str) -> tuple[int, ...]:
    folded = {name.casefold(): at for at, name in reversed(list(enumerate(header)))}
    parts = _parts(heading, set(folded))
    missing = next((part for part in parts if part.casefold() not in folded), None)
    if missing is not None:
        raise UserError(
            tr("{name} has no column “{missing}”.").format(name=path.name, missing=missing),
            tr("Its columns are: {header}.").format(header=_listed(header)),
        )
    return tuple(folded[part.casefold()] for part in parts)


def _check(path: Path, places: Places, header: Sequence[str]) -> None:
    unknown = sorted(set(places) - set(FIELDS))
    if unknown:
        raise UserError(
            tr("“{unknown}” is not a field of an address.").format(unknown=unknown[0]),
            tr("Choose from: {fields}.").format(fields=", ".join(FIELDS)),
        )
    remedy = tr("Its columns are: {columns}. Say which are which: --columns address=…,lat=…,lon=…").format(
        columns=_listed(header)
    )
    if not ({"lat", "lon"} <= set(places) or {"x", "y"} <= set(places)):
        raise UserError(
            tr("{name} has no columns with coordinates that Doorstep knows.").format(name=path.name), remedy
        )
    if not ("address" in places or {"number", "street"} <= set(places)):
        raise UserError(tr("{name} has no columns with addresses that Doorstep knows.").format(name=path.name), remedy)


def _listed(header: Sequence[str]) -> str:
    shown = ", ".join(name[:40] for name in header[:20])
    return f"{shown} …" if len(header) > 20 else shown
