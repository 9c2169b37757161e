"""The streets of some ground in an order to walk them: doors, nobody's name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from campaigns.audiences.location_list import Ground
from campaigns.promotions.streets import folded, unit_street
from geo.texts import tr

Spot = tuple[float, float]  # metres in the town's plane


@dataclass(frozen=True)
class Stop:
    """One street of a walk: house numbers, doors, where it lies (the door nearest to its middle), how far off."""

    street: str
    numbers: str
    doors: int
    at: Spot
    metres: float  # from the shop, as the crow flies


@dataclass(frozen=True)
class Walk:
    """The streets in the order of walking, and those that are kept aside and get nothing."""

    stops: tuple[Stop, ...]
    kept_aside: tuple[str, ...]

    @property
    def doors(self) -> int:
        """All doors."""
        return sum(stop.doors for stop in self.stops)


def street_walk(ground: Ground, polygon: Any = None, start: Spot | None = None) -> Walk:
    """A walk through all streets of the ground, or of one polygon of it (lon/lat), from the shop or another spot."""
    import shapely

    town, settings = ground.shop.town(), ground.shop.settings
    homes = town.addresses()
    inside = shapely.contains_xy(ground.polygon if polygon is None else polygon, homes.lon, homes.lat)
    streets: dict[str, list[int]] = defaultdict(list)
    for i in np.flatnonzero(inside & (homes.street >= 0)):
        streets[homes.streets[homes.street[i]]].append(int(i))
    aside = kept_aside_streets(ground)
    left_out = tuple(sorted(name for name in streets if folded(name) in aside))
    for name in left_out:
        del streets[name]
    xy = np.column_stack(town.plane.to_plane(homes.lat, homes.lon))
    shop = tuple(float(v) for v in town.plane.to_plane(settings.lat, settings.lon))
    middle = {name: _middle_door(xy[rows]) for name, rows in streets.items()}
    stops = [
        Stop(name, number_ranges(str(homes.number[i]) for i in streets[name]), len(streets[name]), middle[name],
             float(np.hypot(middle[name][0] - shop[0], middle[name][1] - shop[1])))
        for name in walking_order(middle, start or (shop[0], shop[1]))
    ]  # fmt: skip
    return Walk(tuple(stops), left_out)


def _middle_door(doors: Any) -> Spot:
    """The door nearest to the middle of some: a spot on the street also where it bends."""
    nearest = doors[np.argmin(((doors - doors.mean(axis=0)) ** 2).sum(axis=1))]
    return float(nearest[0]), float(nearest[1])


def walking_order(places: dict[str, Spot], start: Spot) -> list[str]:
    """Always on to the nearest street that is left (metres in the plane); ties go by name."""
    left, here, order = dict(places), start, []
    while left:
        name = min(left, key=lambda each: (np.hypot(left[each][0] - here[0], left[each][1] - here[1]), each))
        here = left.pop(name)
        order.append(name)
    return order


def number_ranges(numbers: Iterable[str]) -> str:
    """House numbers as from-to for each side: "odd 1–39, even 2–40"; other numbers are named."""
    whole: list[int] = []
    other: list[str] = []
    for number in numbers:
        match = re.match(r"\d+", number)
        if match:
            whole.append(int(match[0]))
        elif number:
            other.append(number)
    sides = [(tr("odd"), [n for n in whole if n % 2]), (tr("even"), [n for n in whole if not n % 2])]
    spans = [
        f"{side} {min(found)}–{max(found)}" if len(set(found)) > 1 else str(found[0]) for side, found in sides if found
    ]
    return ", ".join(spans + sorted(set(other)))


def kept_aside_streets(ground: Ground) -> set[str]:
    """The streets drawn to get nothing, where whole streets were."""
    if ground.audience.promotion.kept_aside.by != "street":
        return set()
    rows = ground.shop.db.execute(
        "SELECT c.street, c.matched_address FROM audience_members m JOIN customers c ON c.id = m.customer_id"
        " WHERE m.audience_id = ? AND m.arm = 'kept_aside'",
        (ground.audience.id,),
    )
    return {unit_street(row[0], row[1]) for row in rows}
