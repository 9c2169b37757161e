"""Post codes by the numbers platforms know them by, from the table of places the platform itself publishes.

Google's geotargets-YYYY-MM-DD.csv and Microsoft's file of locations are free to download. They lie beside the shop
file; where they do not, post codes go out as they are written.
"""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

from campaigns.audiences.gate import Passed, Refused
from campaigns.audiences.location_list import MICROSOFT_HEADER, PostCodes
from campaigns.audiences.platform_spec import FileSpec
from campaigns.audiences.spreadsheet_safe import table
from campaigns.errors import UserError
from geo.texts import tr

# Names of columns, as read without blanks and in small letters: Google's, then Microsoft's.
COLUMNS = {
    "id": ("criteriaid", "locationid"),
    "name": ("name", "bingdisplayname"),
    "country": ("countrycode",),
    "kind": ("targettype", "locationtype"),
    "status": ("status",),
}


def table_of_places(folder: Path, file: FileSpec) -> Path | None:
    """The newest table of a platform's places in a folder, by its name; None where there is none or none is wanted."""
    pattern = str(file.options.get("ids", ""))
    found = sorted(folder.glob(pattern)) if pattern else []
    return found[-1] if found else None


def with_ids(places: Path, codes: PostCodes) -> PostCodes:
    """The same post codes as numbers of the table. Raises Refused where it knows none of them."""
    known = read_places(places, codes.country)
    ids = {code: known[_key(code)] for code in codes.codes if _key(code) in known}
    if not ids:
        says = tr("{table} has none of these post codes.").format(table=places.name)
        raise Refused(says, tr("Download the newest table, or use the location circles."))
    notes = list(codes.notes)
    if missing := [code for code in codes.codes if code not in ids]:
        notes.append(tr("{table} does not know {codes}.").format(table=places.name, codes=", ".join(missing[:20])))
    return replace(codes, codes=tuple(ids[code] for code in codes.codes if code in ids), notes=tuple(notes))


def read_places(path: Path, country: str) -> dict[str, str]:
    """Post code -> number, of one country where the table tells countries. Raises UserError when it is no table."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as text:
            rows = csv.DictReader(text)
            names = {"".join(name.split()).casefold(): name for name in rows.fieldnames or ()}
            at = {what: next((names[n] for n in known if n in names), None) for what, known in COLUMNS.items()}
            if not at["id"] or not at["name"] or not at["kind"]:
                raise ValueError("columns")
            return {
                _key(row[at["name"]]): row[at["id"]].strip()
                for row in rows
                if _is_post_code(row, at) and (not at["country"] or row[at["country"]] == country)
            }
    except (OSError, ValueError, csv.Error, AttributeError, TypeError) as error:
        says = tr("{table} is no table of places.").format(table=path.name)
        raise UserError(says, tr("Download it again from the platform, or take it away.")) from error


def _is_post_code(row: dict[str, str], at: dict[str, str | None]) -> bool:
    kind, status = at["kind"], at["status"]
    active = not status or row[status].strip().casefold() == "active"
    return bool(kind) and "postal" in row[kind or ""].casefold() and active


def _key(name: str) -> str:
    """A post code as it is compared; tables put the state and country behind a comma or a bar."""
    first = name.replace("|", ",").split(",", maxsplit=1)[0]
    return "".join(first.split()).upper()


def google_ids(passed: Passed, placed: PostCodes) -> bytes:
    """A table for Google Ads Editor: one place a row, by its number."""
    return table(("Campaign", "Location ID"), [(passed.list_name, number) for number in placed.codes])


def microsoft_ids(passed: Passed, placed: PostCodes) -> bytes:
    """A bulk file of location criteria, and that people must be there; Parent Id is for the person to fill in."""
    rows = [{"Type": "Format Version", "Name": "6.0"}]
    rows += [{"Type": "Campaign Location Intent Criterion", "Status": "Active", "Target": "PeopleIn"}]
    criterion = {"Type": "Campaign Location Criterion", "Status": "Active", "Sub Type": "PostalCode"}
    rows += [{**criterion, "Target": number, "Bid Adjustment": "0"} for number in placed.codes]
    return table(MICROSOFT_HEADER, [tuple(row.get(name, "") for name in MICROSOFT_HEADER) for row in rows])
