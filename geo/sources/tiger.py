"""House-number ranges of the US Census Bureau's TIGER/Line: ADDRFEAT shapefiles, and the CSV Nominatim makes of them.

Fields: TIGER/Line Shapefiles Technical Documentation, "Address Range-Feature Shapefile".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from geo.errors import UserError
from geo.progress import OnProgress, no_progress
from geo.sources.features import LINE, Features
from geo.sources.records import Found, objects
from geo.sources.spelling import tidy
from geo.sources.tables import open_table
from geo.texts import tr
from geo.town_tables import AddressRanges, Streets

LICENCE = "public domain (US Census Bureau)"
ATTRIBUTION = "TIGER/Line: U.S. Census Bureau"

ADDRFEAT = frozenset(("FULLNAME", "LFROMHN", "LTOHN", "RFROMHN", "RTOHN"))
CSV = frozenset(("from", "to", "interpolation", "street", "geometry"))

_SIDES = (("left", "L"), ("right", "R"))
_PARITY = {"O": "odd", "E": "even", "B": "all"}
_CLASSES = {"S1100": "motorway", "S1200": "primary", "S1400": "residential", "S1500": "track", "S1630": "motorway_link",
            "S1640": "service", "S1710": "footway", "S1720": "steps", "S1730": "service", "S1740": "service",
            "S1750": "service", "S1780": "service", "S1820": "cycleway", "S1830": "bridleway"}  # fmt: skip
_NO_ZIP = "99999"
_TELL_EVERY = 20_000

Row = tuple[int, int, str, str, str, str, str, Any]  # first, last, parity, side, street, postcode, city, line


def addrfeat(path: Path, features: Features) -> Found:
    """Ranges on both sides of every line, and the lines as streets for where there is no other map."""
    lines = features.of(LINE)
    columns = {name: [tidy(value) for value in values] for name, values in lines.columns.items()}
    shapes = _single(lines.shapes)
    rows = [row for at in range(len(shapes)) for row in _both_sides(columns, at, shapes[at])]
    return _found(path, rows, _streets(columns, shapes))


def _single(shapes: Any) -> Any:
    """Lines of one part each; of several parts the longest, as address lines are not cut."""
    return objects(max(shapely.get_parts(shape), key=lambda part: part.length) for shape in shapes)


def _both_sides(columns: Mapping[str, Sequence[str]], at: int, line: Any) -> Iterator[Row]:
    for side, letter in _SIDES:
        first, last = (house_number(columns[f"{letter}{end}HN"][at]) for end in ("FROM", "TO"))
        if first is None or last is None or not columns["FULLNAME"][at]:
            continue
        parity = _PARITY.get(_cell(columns, f"PARITY{letter}", at), "all")
        zip_code = _cell(columns, f"ZIP{letter}", at).replace(_NO_ZIP, "")
        yield first, last, parity, side, columns["FULLNAME"][at], zip_code, "", line


def _cell(columns: Mapping[str, Sequence[str]], name: str, at: int) -> str:
    return columns[name][at] if name in columns else ""


def _streets(columns: Mapping[str, Sequence[str]], shapes: Any) -> Streets:
    """Each line once (a line has a row for every pair of ranges)."""
    names = columns["FULLNAME"]
    known = columns.get("TLID", [str(at) for at in range(len(names))])
    rows = sorted({key: at for at, key in reversed(list(enumerate(zip(known, names, strict=True))))}.values())
    kinds = [_CLASSES.get(_cell(columns, "ROAD_MTFCC", at), "residential") for at in rows]
    flags = np.zeros(len(rows), np.uint8)
    lines, texts = objects(shapes[at] for at in rows), objects(names[at] for at in rows)
    return Streets(objects(kinds), texts, lines, names=objects({} for _ in rows), bridge=flags, tunnel=flags)


def read_range_csv(path: Path, on_progress: OnProgress = no_progress) -> Found:
    """Rows of from;to;interpolation;street;city;state;postcode;geometry (WKT). The side of the street is not told.

    The city column is left out: it holds the county.
    """
    rows: list[tuple[Any, ...]] = []
    with open_table(path) as (header, cells):
        at = {name.casefold(): place for place, name in enumerate(header)}
        for count, row in enumerate(cells):
            if count % _TELL_EVERY == 0:
                on_progress(tr("Reading the house-number ranges"), count, 0)
            if len(row) == len(header):
                rows.append(tuple(row[at[name]] if name in at else "" for name in (*sorted(CSV), "postcode")))
    return _found(path, list(_csv_ranges(rows)), None)


def _csv_ranges(rows: Sequence[tuple[Any, ...]]) -> Iterator[Row]:
    """Columns come in the order of their names: from, geometry, interpolation, street, to, postcode."""
    lines = shapely.from_wkt([row[1] for row in rows], on_invalid="ignore")
    for (first, _, parity, street, last, postcode), line in zip(rows, lines, strict=True):
        numbers = house_number(first), house_number(last)
        whole = line is not None and shapely.get_type_id(line) == 1 and not line.is_empty
        if whole and None not in numbers and tidy(street):
            said = parity if parity in ("odd", "even") else "all"
            yield (
                int(numbers[0] or 0),
                int(numbers[1] or 0),
                said,
                "",
                tidy(street),
                tidy(postcode).replace(_NO_ZIP, ""),
                "",
                line,
            )


def house_number(text: str) -> int | None:
    """ "217-14" → 21714; None for what is no plain number."""
    figures = text.replace("-", "")
    return int(figures) if figures.isascii() and figures.isdecimal() and len(figures) <= 9 else None


def _found(path: Path, rows: Sequence[Row], streets: Streets | None) -> Found:
    if not rows:
        raise UserError(
            tr("There are no house-number ranges in {name}.").format(name=path.name),
            tr("Choose an ADDRFEAT file of TIGER/Line."),
        )
    first, last, *texts, lines = zip(*rows, strict=True)
    parity, side, street, postcode, city = (objects(column) for column in texts)
    ranges = AddressRanges(
        first=np.array(first, dtype=np.int32), last=np.array(last, dtype=np.int32), parity=parity, side=side,
        street=street, postcode=postcode, city=city, line=objects(lines),
    )  # fmt: skip
    return Found(path.name, "ranges", len(rows), LICENCE, ATTRIBUTION, ranges=ranges, streets=streets)
