"""Houses along the streets, numbered as people number them: odd on the left, even on the right."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from geo.demo_town.drawing import Drawing, Street
from geo.demo_town.plan import NAME, District, TownPlan

MIDDLE = shapely.Point(-55, -335)  # numbers count away from the market place
SETBACK = 7.5  # metres from the middle of the street to the front


@dataclass(frozen=True)
class House:
    """A house that may be built."""

    street: Street
    number: str
    footprint: Any


def draw_houses(drawing: Drawing, plan: TownPlan) -> None:
    """Build every house that finds room, the streets' order deciding who comes first."""
    chance = drawing.chance("houses")
    wanted = [house for houses in by_name(drawing.streets) for house in along_street(houses, plan, chance)]
    postcodes = postcodes_of(drawing, plan)
    for house in with_room(wanted, drawing, plan):
        draw_house(drawing, house, postcodes[house.street.name], chance)


def by_name(streets: list[Street]) -> Iterator[list[Street]]:
    """The parts of each street in the order in which its numbers run."""
    names = dict.fromkeys(street.name for street in streets if street.name)
    for name in names:
        parts = [outward(street) for street in streets if street.name == name]
        yield sorted(parts, key=lambda part: MIDDLE.distance(shapely.Point(part.line.coords[0])))


def outward(street: Street) -> Street:
    """The street from its end nearest the market place."""
    start, end = (shapely.Point(street.line.coords[i]) for i in (0, -1))
    line = street.line if MIDDLE.distance(start) <= MIDDLE.distance(end) else shapely.reverse(street.line)
    return Street(street.name, street.kind, street.district, line)


def along_street(parts: list[Street], plan: TownPlan, chance: random.Random) -> Iterator[House]:
    """Plots on both sides of a street, part after part."""
    plots = {-1: 0, 1: 0}  # right, left
    for part in parts:
        district = district_of(part, plan)
        if district is None:
            continue
        for at in np.arange(11.0, part.line.length - 9.0, district.plot):
            for side in (1, -1):
                number = 2 * plots[side] + (1 if side == 1 else 2)
                plots[side] += 1
                yield House(part, house_number(number, chance), footprint(part.line, at, side, district, chance))


def district_of(street: Street, plan: TownPlan) -> District | None:
    """The neighbourhood the middle of a street lies in (none for the country)."""
    middle = street.line.interpolate(0.5, normalized=True)
    found = [d for d in plan.districts if d.name == street.district or d.outline.distance(middle) < 30]
    return found[0] if found else None


def house_number(number: int, chance: random.Random) -> str:
    """Now and then a plot was divided and the number got a letter."""
    return f"{number}{chance.choice('ABC')}" if chance.random() < 0.02 else str(number)


def footprint(line: Any, at: float, side: int, district: District, chance: random.Random) -> Any:
    """A house of the neighbourhood's size, square to the street."""
    here, ahead = (np.array(line.interpolate(at + d).coords[0]) for d in (0.0, 1.0))
    along = (ahead - here) / (np.hypot(*(ahead - here)) or 1.0)
    away = side * np.array([-along[1], along[0]])
    gap = 0.6 if district.terraced else chance.uniform(8.0, 13.0)
    half, deep = (district.plot - gap) / 2, chance.uniform(8.0, 11.0)
    front = here + away * (SETBACK + (0.0 if district.terraced else chance.uniform(1.0, 3.5)))
    return shapely.Polygon(
        [
            front - along * half,
            front + along * half,
            front + along * half + away * deep,
            front - along * half + away * deep,
        ]
    )


def with_room(wanted: list[House], drawing: Drawing, plan: TownPlan) -> list[House]:
    """Those that stand on open ground, clear of streets and of every house before them."""
    shapes = np.array([house.footprint for house in wanted])
    outlines = shapely.union_all([d.outline.buffer(20) for d in plan.districts])
    clear = shapely.contains(outlines, shapes)
    blocked = [plan.closed_ground().buffer(-3), *(s.line.buffer(5.5) for s in drawing.streets), *drawing.footprints]
    clear[np.unique(shapely.STRtree(blocked).query(shapes, predicate="intersects")[0])] = False
    first, second = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    for later, earlier in sorted(zip(first, second, strict=True)):
        if earlier < later and clear[earlier]:
            clear[later] = False
    return [house for house, free in zip(wanted, clear, strict=True) if free]


def postcodes_of(drawing: Drawing, plan: TownPlan) -> dict[str, str]:
    """One postcode a street: the neighbourhood's, with two letters of the street's own."""
    chance = drawing.chance("postcodes")
    letters = [a + b for a in "ABDEFGHJLN" for b in "PQRSTUWXYZ"]
    chance.shuffle(letters)
    codes: dict[str, str] = {}
    for street in drawing.streets:
        district = district_of(street, plan)
        if district and street.name and street.name not in codes:
            codes[street.name] = district.postcode + letters[len(codes) % len(letters)]
    return codes


def draw_house(drawing: Drawing, house: House, postcode: str, chance: random.Random) -> None:
    """A building that carries its address, or a building with an address point inside, as OSM has both."""
    address = {
        "addr:housenumber": house.number,
        "addr:street": house.street.name,
        "addr:postcode": postcode,
        "addr:city": NAME,
    }
    drawing.footprints.append(house.footprint)
    if chance.random() < 0.75:
        drawing.area(house.footprint, building="yes", **address)
    else:
        drawing.area(house.footprint, building="yes")
        drawing.node(house.footprint.centroid.coords[0], address)
