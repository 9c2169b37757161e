"""A shop in a made-up town, for every test about people; the town's data are not read, only its outline."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from campaigns.shop.shop import Shop

LAT, LON = 50.0, 8.0


class PaperTown:
    """Stands in for geo.town.Town where only the outline matters."""

    def __init__(self, path: Path) -> None:
        self.path = path
        bbox = (7.9, 49.9, 8.1, 50.1)
        self.info = SimpleNamespace(name="Papertown", country="CA", bbox=bbox, centre=(LAT, LON))

    @classmethod
    def open(cls, path: Path) -> PaperTown:
        return cls(path)


@pytest.fixture
def paper_town(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    module = ModuleType("geo.town")
    module.Town = PaperTown  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "geo.town", module)
    return tmp_path / "town.gpkg"


@pytest.fixture
def shop(paper_town: Path, tmp_path: Path) -> Iterator[Shop]:
    with Shop.create(tmp_path / "corner.shop", paper_town, "Corner", LAT, LON, salt="pepper") as shop:
        yield shop
