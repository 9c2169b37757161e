"""A map that knows one street, and lists written in a line."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from campaigns.customers.import_report import ImportReport
from campaigns.customers.import_run import import_file
from campaigns.shop.shop import Shop
from geo.address import Address, Band, Candidate, Level, PlacedAddress
from geo.progress import OnProgress, no_progress


class OneStreet:
    """Places "N Elm Street" at 50.0 + N / 10,000 north; everything else nowhere. Corrections win."""

    def __init__(self, town: Any) -> None:
        self.town = town

    def place(
        self,
        addresses: Sequence[Address],
        *,
        corrections: Mapping[str, tuple[float, float, str]] | None = None,
        on_progress: OnProgress = no_progress,
    ) -> list[PlacedAddress]:
        return [self._one(address) for address in addresses]

    def _one(self, address: Address) -> PlacedAddress:
        found = re.match(r"(\d+) elm st", address.line.lower())
        if not found:
            return PlacedAddress(None, None, Level.NONE, 0.0, Band.NOT_PLACED, "", "No such street.")
        lat = 50 + int(found[1]) / 10_000
        guess = (Candidate("1 Elm Street", lat, 8.0, Level.HOUSE, 0.6, "unsure"),) if "?" in address.line else ()
        return PlacedAddress(lat, 8.0, Level.HOUSE, 0.95, Band.PLACED, f"{found[1]} Elm Street", "Found.", guess)


@pytest.fixture(autouse=True)
def one_street(monkeypatch: pytest.MonkeyPatch) -> None:
    import geo.geocoder

    monkeypatch.setattr(geo.geocoder, "Geocoder", OneStreet)


Import = Callable[..., ImportReport]


@pytest.fixture
def bring(shop: Shop, tmp_path: Path) -> Import:
    """Write a list and import it."""

    def write_and_import(text: str | bytes, name: str = "list.csv", **how: Any) -> ImportReport:
        path = tmp_path / "lists" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return import_file(shop, path, **how)

    return write_and_import


def people(shop: Shop, *columns: str) -> list[tuple[Any, ...]]:
    """These columns of all customers, in order of their numbers."""
    return [tuple(row) for row in shop.db.execute(f"SELECT {', '.join(columns)} FROM customers ORDER BY id")]
