"""Customers on the map: their addresses placed, who lives in which area, who lives together."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from typing import Any

from campaigns.customers.cleaning.names import folded
from campaigns.shop.shop import Shop
from geo.address import Address, Level, PlacedAddress
from geo.progress import OnProgress, no_progress
from geo.texts import tr

BATCH = 20_000
_PLACED = """
UPDATE customers SET lat = ?, lon = ?, level = ?, band = ?, confidence = ?, matched_address = ?, place_reason = ?
WHERE id = ?
"""


def place_customers(
    shop: Shop, on_progress: OnProgress = no_progress, *, customers: Collection[int] | None = None
) -> dict[str, int]:
    """Place these customers (all when None) by their addresses; what a person placed by hand stays.

    Returns people per level of everybody on the list. One step, or part of the caller's.
    """
    with shop.step(tr("Placed addresses on the map")):
        waiting = _waiting(shop, customers)
        if waiting:
            _place(shop, waiting, on_progress)
            find_households(shop)
            assign_areas(shop)
    return count_levels(shop)


def count_levels(shop: Shop) -> dict[str, int]:
    """People per level of placing, the most exact first."""
    found = dict(iter(shop.db.execute("SELECT level, count(*) FROM customers GROUP BY level").fetchall()))
    return {str(level): found.get(str(level), 0) for level in Level}


def assign_areas(shop: Shop) -> int:
    """Give every placed customer the area they live in; how many now have one. Part of the caller's step."""
    from geo.areas import AreaIndex

    areas = read_areas(shop)
    people = shop.db.execute("SELECT id, lat, lon FROM customers WHERE lat IS NOT NULL ORDER BY id").fetchall()
    found: list[tuple[str | None, int]] = []
    if areas and people:
        where = AreaIndex(areas).locate([p["lat"] for p in people], [p["lon"] for p in people])
        found = [(areas[i].id if i >= 0 else None, p["id"]) for p, i in zip(people, where, strict=True)]
    with shop.step(tr("Found who lives in which neighbourhood")) as db:
        db.execute("UPDATE customers SET area_id = NULL WHERE lat IS NULL AND area_id IS NOT NULL")
        db.executemany("UPDATE customers SET area_id = ?1 WHERE id = ?2 AND area_id IS NOT ?1", found)
    return sum(1 for area, _ in found if area is not None)


def read_areas(shop: Shop) -> list[Any]:
    """The shop's areas as geo.areas.Area, in their order."""
    import json

    import shapely

    from geo.areas import Area

    rows = shop.db.execute("SELECT id, name, polygon, source, crosses FROM areas ORDER BY position, id")
    return [
        Area(r["id"], r["name"], shapely.from_wkb(r["polygon"]), r["source"], tuple(json.loads(r["crosses"])))
        for r in rows
    ]


def find_households(shop: Shop) -> None:
    """Same placed house, unit and surname: one household. Part of the caller's step."""
    people = shop.db.execute("SELECT id, last_name, unit, level, matched_address, household FROM customers")
    changed = []
    for person in people:
        at_home = person["level"] in (Level.HOUSE, Level.INTERPOLATED) and person["last_name"]
        parts = (person["matched_address"], folded(person["unit"]), folded(person["last_name"]))
        household = "|".join(parts) if at_home else ""
        if household != person["household"]:
            changed.append((household, person["id"]))
    with shop.step(tr("Found who lives together")) as db:
        db.executemany("UPDATE customers SET household = ? WHERE id = ?", changed)


def address_of(row: Any) -> Address:
    """The address of a customer row."""
    return Address(row["street"], row["unit"], row["postcode"], row["city"], row["region"], row["country"])


def _waiting(shop: Shop, customers: Collection[int] | None) -> list[Any]:
    rows = shop.db.execute(
        "SELECT id, street, unit, postcode, city, region, country FROM customers"
        " WHERE placed_by = 'program' AND (street <> '' OR postcode <> '' OR city <> '') ORDER BY id"
    )
    return [row for row in rows if customers is None or row["id"] in customers]


def _place(shop: Shop, waiting: list[Any], on_progress: OnProgress) -> None:
    from geo.geocoder import Geocoder

    geocoder = Geocoder(shop.town())
    corrections = {
        row["address_text"]: (row["lat"], row["lon"], row["matched_address"])
        for row in shop.db.execute("SELECT * FROM corrections")
    }
    done = 0
    for batch in _batches(waiting):
        on_progress(tr("Placing addresses on the map"), done, len(waiting))
        placed = geocoder.place([address_of(row) for row in batch], corrections=corrections)
        write_places(shop, [row["id"] for row in batch], placed)
        done += len(batch)
    on_progress(tr("Placing addresses on the map"), done, len(waiting))


def _batches(rows: list[Any]) -> Iterator[list[Any]]:
    source = iter(rows)
    while batch := list(islice(source, BATCH)):
        yield batch


def write_places(shop: Shop, ids: Sequence[int], placed: Sequence[PlacedAddress]) -> None:
    """Enter where these customers are and what else it could be. Part of the caller's step."""
    shop.db.executemany("DELETE FROM place_candidates WHERE customer_id = ?", [(i,) for i in ids])
    shop.db.executemany(
        _PLACED,
        [
            (p.lat, p.lon, str(p.level), str(p.band), p.confidence, p.matched_address, p.reason, customer)
            for customer, p in zip(ids, placed, strict=True)
        ],
    )
    shop.db.executemany(
        "INSERT INTO place_candidates (customer_id, position, label, lat, lon, level, confidence, reason)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (customer, position, c.label, c.lat, c.lon, str(c.level), c.confidence, c.reason)
            for customer, p in zip(ids, placed, strict=True)
            for position, c in enumerate(p.candidates)
        ],
    )
