"""Other people's labelled addresses, read without a town: house numbers, units and postcodes that come out right."""

from __future__ import annotations

import csv
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from geo.address import Address
from geo.address_reader import read_address
from geo.address_words import load_words

_WORDED_UNIT = re.compile(r"^(suite|unit|no|ste|lt)")
_NUMBER_WORDS = dict(
    zip(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
        map(str, range(1, 11)),
        strict=True,
    )
)


@dataclass
class Tally:
    """So many right of so many."""

    right: int = 0
    all: int = 0

    def add(self, good: bool) -> None:
        self.right += good
        self.all += 1

    @property
    def share(self) -> float:
        return self.right / max(self.all, 1)


def usaddress(folder: Path) -> dict[str, Tally]:
    """The labelled sets of usaddress: numbers, units and ZIP codes read as labelled (intersections left out).

    A unit is right when it is the label, with or without its word ("Suite100"); a number in words may be digits.
    """
    words, tallies = load_words("US"), {"number": Tally(), "unit": Tally(), "postcode": Tally()}
    for text, labels in _labelled(folder):
        if "IntersectionSeparator" in labels:
            continue
        read = read_address(Address(text), words)
        number = "".join(v for k, values in labels.items() if k.startswith("AddressNumber") for v in values)
        if number:
            number = _NUMBER_WORDS.get(number, number)
            tallies["number"].add(_plain(read.number).replace("-", "") == number.replace("-", ""))
        units = labels.get("OccupancyIdentifier", [])
        if units:
            unit = _plain(read.unit)
            tallies["unit"].add(unit == "".join(units) or unit in [_WORDED_UNIT.sub("", label) for label in units])
        if "ZipCode" in labels:
            tallies["postcode"].add(read.postcode.lstrip("0") == labels["ZipCode"][0][:5].lstrip("0"))
    return tallies


def _labelled(folder: Path) -> Iterator[tuple[str, dict[str, list[str]]]]:
    for path in sorted(folder.glob("*.xml")):
        for row in re.findall(r"<AddressString>(.*?)</AddressString>", path.read_text(encoding="utf-8"), re.DOTALL):
            labels: dict[str, list[str]] = {}
            for label, value in re.findall(r"<(\w+)>(.*?)</\1>", row, re.DOTALL):
                labels.setdefault(label, []).append(_plain(html.unescape(value)))
            yield html.unescape(re.sub(r"<[^>]+>", "", row)), labels


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9/-]", "", text.lower())


def french(folder: Path) -> dict[str, Tally]:
    """The French house addresses of geocoder-tester: house number, and the postcode where one is written."""
    words, tallies = load_words("FR"), {"number": Tally(), "postcode": Tally()}
    for path in sorted(folder.glob("*/test_addresses.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                number = (row["expected_housenumber"] or "").strip().lower()
                if not number:
                    continue
                read = read_address(Address(row["query"]), words)
                tallies["number"].add(read.number.replace(" ", "") == number.replace(" ", ""))
                written = re.search(r"\b\d{5}\b", row["query"])
                if written:
                    tallies["postcode"].add(read.postcode == written.group())
    return tallies
