"""A shop in a town on squared paper, with customers in three areas: many, some and a few."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import shapely

from campaigns.shop.shop import Shop
from tests.geo.made_up_town import MadeUpTown

TODAY = date(2026, 11, 16)
TOWN = MadeUpTown()
AREAS = {"west": ("West <End>", (0, -20, 400, 820), 120), "middle": ("Middle", (400, -20, 900, 820), 40),
         "east": ("East", (900, -20, 1220, 820), 3)}  # fmt: skip


class OneTown:
    """Stands in for geo.town.Town: whatever the path, it is the same town."""

    @staticmethod
    def open(path: Path) -> MadeUpTown:
        return TOWN


PERSON = """
    INSERT INTO customers
        (id, name, email, household, lat, lon, band, level, area_id, visits, first_visit, last_visit)
    VALUES (?, ?, ?, ?, ?, ?, 'placed', 'house', ?, ?, ?, ?)
"""
SALE = "INSERT INTO sales (import_id, customer_id, ticket, day, amount) VALUES (1, ?, ?, ?, 450)"


def write_people(db: Any) -> None:
    draw = random.Random("people")
    customer = 0
    for area, (_, (west, _, east, _), count) in AREAS.items():
        homes = [xy for xy in TOWN.house_xy.tolist() if west < xy[0] < east]
        for k in range(count):
            customer += 1
            home = k // 6 if area == "west" and k < 60 else draw.randrange(len(homes))
            write_person(db, draw, customer, area, f"{home} {area}", homes[home])
            if k % 3 == 0:
                db.execute("INSERT INTO tags VALUES (?, 'students', 'list')", (customer,))
            if k % 30 == 0:
                db.execute("INSERT INTO tags VALUES (?, 'bakers', 'list')", (customer,))


def write_person(db: Any, draw: random.Random, customer: int, area: str, household: str, xy: list[float]) -> None:
    lat, lon = (float(v) for v in TOWN.degrees(*xy))
    first = date(2025, 11, 1) + timedelta(draw.randrange(300))
    after = (TODAY - first).days
    days = sorted((first + timedelta(draw.randrange(after))).isoformat() for _ in range(draw.randint(1, 20)))
    mail = f"p{customer}@example.org"
    db.execute(PERSON, (customer, f"Person{customer}", mail, household, lat, lon, area, len(days), days[0], days[-1]))
    db.executemany(SALE, [(customer, f"{customer}/{i}", day) for i, day in enumerate(days)])


@pytest.fixture(scope="module")
def report_shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    module = ModuleType("geo.town")
    module.Town = OneTown  # type: ignore[attr-defined]
    lat, lon = (float(v) for v in TOWN.degrees(200, 300))
    folder = tmp_path_factory.mktemp("report")
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "geo.town", module)
        with Shop.create(folder / "corner.shop", folder / "town.gpkg", "Corner & Co", lat, lon, salt="x",
                         today=TODAY.isoformat(), country="CH", currency="CHF") as shop:  # fmt: skip
            with shop.step("Filled") as db:
                db.execute("INSERT INTO imports (id, kind, file_name, file_digest, started_at)"
                           " VALUES (1, 'people', '', '', '')")  # fmt: skip
                for i, (id_, (name, box, _)) in enumerate(AREAS.items()):
                    shape = TOWN.plane.shape_to_degrees(shapely.box(*box))
                    db.execute("INSERT INTO areas VALUES (?, ?, ?, 'drawn', '[]', ?)",
                               (id_, name, shapely.to_wkb(shape), i))  # fmt: skip
                write_people(db)
            yield shop
