"""Placing measured on data with known answers: TIGER ranges, and the acceptance texts of British Columbia."""

from __future__ import annotations

import csv
import random
import re
import tempfile
from pathlib import Path

from geo.address import Address, Level
from geo.geocoder import Geocoder
from geo.placing_cities import distance_km
from geo.placing_ranges import along
from geo.town import Town
from geo.town_builder import build_town
from tests.bench.placing_suites import Tally


def ranges_share(folder: Path) -> Tally:
    """Numbers drawn from the ranges, asked for with street and postcode.

    Right: interpolated within 60 m of the exact place on a range of that street and postcode that holds the number
    (ranges overlap, and then any of them may be meant).
    """
    with tempfile.TemporaryDirectory() as scratch:
        build_town([folder / "tiger" / "01001.csv"], Path(scratch) / "autauga.gpkg")
        town = Town.open(Path(scratch) / "autauga.gpkg")
        ranges, geocoder = town.address_ranges(), Geocoder(town)
    rng, asked = random.Random(1), []
    spans = list(zip(ranges.first.tolist(), ranges.last.tolist(), ranges.parity, strict=True))
    for row in rng.choices(range(len(spans)), k=4000):
        first, last, _ = spans[row]
        numbers = [n for n in range(min(first, last), max(first, last) + 1) if _holds(spans[row], n)]
        if numbers:
            asked.append((row, rng.choice(numbers)))
    placed = geocoder.place([Address(f"{n} {ranges.street[row]}", "", ranges.postcode[row]) for row, n in asked])
    rows_of: dict[tuple[str, str], list[int]] = {}
    for row in range(len(spans)):
        rows_of.setdefault((ranges.street[row], ranges.postcode[row]), []).append(row)
    tally = Tally()
    for (row, number), answer in zip(asked, placed, strict=True):
        away = []
        for other in rows_of[ranges.street[row], ranges.postcode[row]]:
            first, last, _ = spans[other]
            if _holds(spans[other], number) and answer.lat is not None and answer.lon is not None:
                share = 0.5 if first == last else (number - first) / (last - first)
                lat, lon = along(ranges.line[other], share, str(ranges.side[other]))
                away.append(1000 * distance_km(lat, lon, answer.lat, answer.lon))
        tally.add(answer.level is Level.INTERPOLATED and min(away, default=1e9) <= 60)
    return tally


def _holds(span: tuple[int, int, str], number: int) -> bool:
    first, last, parity = span
    return min(first, last) <= number <= max(first, last) and parity in ("all", "odd" if number % 2 else "even")


def vancouver_texts(data: Path) -> Tally:
    """The messy texts whose clean form is in the city of Vancouver: placed where the clean text is placed."""
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch) / "vancouver.gpkg"
        build_town(
            [data / "vancouver-addresses/sample_addresses.csv", data / "osm-vancouver/vancouver_canada.osm.pbf"], out
        )
        geocoder = Geocoder(Town.open(out))
        tally = Tally()
        path = data / "bc-geocoder-tests" / "atp_addresses.csv"
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                clean = row["expectedFullAddress"]
                if (
                    clean.endswith(", Vancouver, BC")
                    and "West Vancouver" not in clean
                    and "North Vancouver" not in clean
                ):
                    texts = (row["addressString"], re.sub(r"^.* -- ", "", clean))
                    messy, plain = geocoder.place([Address(text) for text in texts])
                    tally.add((messy.level, messy.matched_address) == (plain.level, plain.matched_address))
    return tally
