"""OpenAddresses: CSV with the old or the new heading, and GeoJSON with one house a line (https://openaddresses.io)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

from geo.progress import OnProgress, no_progress
from geo.sources.packed import lines_of, opened
from geo.sources.records import Found
from geo.sources.register import gather, read_register

ATTRIBUTION = "Address data: OpenAddresses.io and its source agencies"
LICENCE = "open data, terms of each source at results.openaddresses.io"

HEADING = frozenset(("LON", "LAT", "NUMBER", "STREET", "UNIT", "CITY", "DISTRICT", "REGION", "POSTCODE"))
_FIELDS = ("number", "street", "unit", "postcode", "city", "region")


def read_openaddresses(path: Path, on_progress: OnProgress = no_progress) -> Found:
    """A CSV of OpenAddresses."""
    return _credited(read_register(path, None, on_progress))


def read_openaddresses_lines(
    path: Path, columns: Mapping[str, str] | None, on_progress: OnProgress = no_progress
) -> Found:
    """GeoJSON features of points, one a line, packed or not; `columns` as in read_register."""
    with opened(path) as file:
        houses = _houses(lines_of(path, file))
        opening = _to_the_first_point(houses)
        first = opening[-1] if opening else {}
        header = [*first, *(field for field in _FIELDS if field not in first)]
        rows = ([str(house.get(name, "") or "") for name in header] for house in chain(opening, houses))
        places = {"lat": "lat", "lon": "lon", **columns} if columns else None
        return _credited(gather(path, header, rows, places, on_progress))


def _to_the_first_point(houses: Iterator[dict[str, Any]]) -> list[dict[str, Any]]:
    """What stands before the first point, and the point: it tells which properties there are."""
    opening = []
    for house in houses:
        opening.append(house)
        if "lon" in house:
            break
    return opening


def _houses(lines: Iterator[bytes]) -> Iterator[dict[str, Any]]:
    """Properties and coordinates of every point, nothing of a feature that is none; other lines are passed over."""
    for line in lines:
        try:
            feature = json.loads(line.strip(b"\x1e\r\n ,"))
            lon, lat = feature["geometry"]["coordinates"][:2]
            yield {"lat": float(lat), "lon": float(lon), **dict(feature["properties"])}
        except (ValueError, KeyError, TypeError, RecursionError):
            if b'"properties"' in line:
                yield {"lat": "-"}  # a feature without a point, or cut short: a row that is counted and of no use


def is_openaddresses(header: Sequence[str]) -> bool:
    """Whether the headings are those of OpenAddresses."""
    return set(header) >= HEADING


def _credited(found: Found) -> Found:
    return replace(found, licence=LICENCE, attribution=ATTRIBUTION)
