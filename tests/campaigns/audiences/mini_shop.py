"""A made-up shop small enough to read: thirty-six people in three squares of a town that does not exist.

Some of them have names that were chosen to do harm. Everything about them is invented.
"""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import shapely

from campaigns.promotions.promotion import promotion_of, save_promotion
from campaigns.shop.shop import Shop
from geo.projection import LocalPlane
from geo.town_tables import AddressTable, Points

LAT, LON = 50.0, 8.0
SIDE = 0.006  # degrees; a square of about 430 by 670 metres
AREAS = {"a-mill": ("Mill Side", 7.99), "b-hill": ("Hill & “Top”", 8.0), "c-dock": ("Dock", 8.01)}
HOSTILE = [
    ('=HYPERLINK("http://example.com","x")', "Doe"), ("+1 555", "Plus"), ("@SUM(1)", "At"), ("-2+3", "Minus"),
    ("<b>Bold</b>", "<script>alert(1)</script>"), ('Quo"te', "O'Neill; Smith, Jr."), ("😀 Zoë", "Łącka"),
    ("שרה", "כהן"), ("محمد", "علي"), ("Line\nBreak", "Back\\slash"), ("François", "Müller-Straße"), ("", ""),
]  # fmt: skip
PROMOTION = {
    "name": "Exam-week coffee",
    "starts": "2026-12-01",
    "ends": "2026-12-14",
    "offer": {"text": "Second coffee on us", "cost_each": 2.1, "margin_each": 3.0},
    "where": {"areas": ["Mill Side", "Hill & “Top”"]},
    "kept_aside": {"share": 0.2},
    "codes": {"per": "person"},
    "message": [
        {"channel": "email", "variant": "A", "subject": "{first_name|Hello}, exams?", "text": "On us with {code}."},
        {"channel": "email", "variant": "B", "subject": "A pause, {first_name|perhaps}?", "text": "Show {code}."},
        {"channel": "sms", "text": "{shop}: second coffee on us with {code}."},
        {"channel": "post", "text": "Dear {name|neighbour}, show {code} until {ends}."},
        {"channel": "ads"},
    ],
}


class MiniTown:
    """The open data of the made-up town: a grid of houses, a clinic, a school."""

    plane = LocalPlane(LAT, LON)
    info = SimpleNamespace(name="Papertown", country="CA", bbox=(7.9, 49.9, 8.1, 50.1), centre=(LAT, LON))

    def __init__(self, path: Path, postcodes: tuple[str, str, str]) -> None:
        self.path, self.postcodes = path, postcodes

    def addresses(self) -> AddressTable:
        lat, lon = (
            grid.ravel() for grid in np.meshgrid(np.arange(49.98, 50.021, 0.001), np.arange(7.96, 8.041, 0.001))
        )
        n = len(lat)
        none, zero = np.array([""] * n, object), np.zeros(n, np.int32)
        number = np.array([str(1 + i % 81) for i in range(n)], object)
        street = np.round((lat - 49.98) * 1000).astype(np.int32)
        inside = (lat > LAT) & (lat < LAT + SIDE)
        postcode = np.where(inside & (lon < 8.0), 0, np.where(inside & (lon < 8.01), 1, 2)).astype(np.int32)
        names = tuple(f"{'High' if i % 2 else 'Low'} Road {chr(65 + i // 2)}" for i in range(41))
        return AddressTable(
            lat, lon, number, none, street, postcode, zero, zero, zero, names, self.postcodes, ("Papertown",), ("BC",)
        )

    def places(self) -> Points:
        kind, name = np.array(["clinic", "school"], object), np.array(["Elm Clinic", "Elm School"], object)
        return Points(kind, name, np.array([50.015, 49.985]), np.array([8.02, 7.98]))


POSTCODES = {
    "CA": ("V5T 1A1", "V6B 1A2", "V7C 1A9"),
    "US": ("98101", "98102-0042", "98109"),
    "GB": ("HU7 3AA", "HU7 5AA", "HU7 4AB"),
}


def fill(shop: Shop, people: int = 36, plain: bool = False, country: str = "CA") -> Shop:
    """Put areas and people into an empty shop; `plain` people have an email address only, and agreed to all."""
    shop._town = MiniTown(shop.settings.town, POSTCODES[country])  # type: ignore[assignment]
    with shop.quiet() as db:
        for key, value in (("today", "2026-11-20"), ("country", country), ("email_yes_covers_ads", False)):
            db.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, json.dumps(value)))
        for position, (id_, (name, lon)) in enumerate(AREAS.items()):
            square = shapely.box(lon, LAT, lon + SIDE, LAT + SIDE)
            db.execute(
                "INSERT INTO areas (id, name, polygon, source, position) VALUES (?, ?, ?, 'drawn', ?)",
                (id_, name, shapely.to_wkb(square), position),
            )
        for number in range(1, people + 1):
            _add(db, number, plain)
    return shop


def _add(db: Any, number: int, plain: bool) -> None:
    first, last = (
        HOSTILE[number - 1] if number <= len(HOSTILE) and not plain else (f"Ann{chr(97 + number % 26)}", "Example")
    )
    area, (_, lon) = list(AREAS.items())[0 if plain else number % 3]
    phone = "" if plain or number % 5 == 0 else f"+1604555{100 + number:04}"
    email = "" if not plain and number % 9 == 0 else f"person.{number}@example.com"
    db.execute(
        "INSERT INTO customers (id, first_name, last_name, name, email, phone, street, unit, postcode, city, region,"
        " country, lat, lon, level, band, area_id, household, profile, blocked, birthday)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'BC', 'Canada', ?, ?, 'house', 'placed', ?, ?, 'full', ?, ?)",
        (
            number, first, last, f"{first} {last}".strip(), email, phone, f"{number} Low Road",
            "0" + str(number) if number % 4 == 0 else "", "V5T 1A1", "Papertown",
            LAT + 0.001 + number % 5 / 1000, lon + 0.001 + number % 4 / 1000, area, f"h{number // 2}",
            int(number == 13), "2011-02-03" if number == 14 else "",
        ),
    )  # fmt: skip
    for kind, value in (("email", email), ("phone", phone)):
        if value:
            db.execute("INSERT INTO customer_keys VALUES (?, ?, ?)", (number, kind, value))
    for channel in ("email", "sms", "post", "ads"):
        if state := consent(number, channel, plain):
            db.execute(
                "INSERT INTO consents (customer_id, channel, state, source, at) VALUES (?, ?, ?, 'list', '2026-01-01')",
                (number, channel, state),
            )


def consent(number: int, channel: str, plain: bool = False) -> str:
    """What a made-up person said: mostly yes, a few noes, a few were never asked."""
    if plain:
        return "yes"
    if number in (15, 16):
        return "no"
    return "" if (number, channel) in {(17, "ads"), (18, "ads"), (20, "email"), (21, "sms"), (22, "post")} else "yes"


def plan(shop: Shop, **changes: Any) -> int:
    """Save the promotion, with other values where given; its id."""
    return save_promotion(shop, promotion_of({**PROMOTION, **changes}))
