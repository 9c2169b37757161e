"""Names on the map, shops and other places people go to."""

from __future__ import annotations

import random
from typing import Any

import shapely

from geo.demo_town.drawing import Drawing
from geo.demo_town.plan import COUNTRY, NAME, TownPlan

SHOP = (390.0, 66.0)  # the demo café: on Campus Way, at the north end of the bridge

# kind of place: (OSM key and value, names)
CENTRE: dict[tuple[str, str], tuple[str, ...]] = {
    ("shop", "bakery"): ("The Market Bakery", "Crumb and Crust"),
    ("shop", "books"): ("Lantern Books",),
    ("shop", "supermarket"): ("Larkwater Stores",),
    ("shop", "clothes"): ("Loom", "The Blue Door"),
    ("shop", "florist"): ("Stem",),
    ("shop", "hairdresser"): ("Scissors on the Square",),
    ("amenity", "pharmacy"): ("Bridge Pharmacy",),
    ("amenity", "bank"): ("Valley Savings",),
    ("amenity", "restaurant"): ("The Weir", "Saffron House", "Two Sardines"),
    ("amenity", "cafe"): ("Market Café",),
    ("amenity", "pub"): ("The Otter", "The Old Ferry"),
    ("amenity", "townhall"): ("Town Hall",),
    ("amenity", "library"): ("Town Library",),
    ("amenity", "place_of_worship"): ("Abbey Church",),
}
LOCAL: dict[tuple[str, str], tuple[str, ...]] = {
    ("shop", "convenience"): ("Corner Shop",),
    ("amenity", "cafe"): ("Kettle",),
    ("shop", "hairdresser"): ("Cut",),
    ("leisure", "fitness_centre"): ("Gym",),
    ("amenity", "doctors"): ("Surgery",),
}


def draw_places(drawing: Drawing, plan: TownPlan) -> None:
    """Put the town's name, its neighbourhoods' names and its shops on the map."""
    drawing.node((-60, -330), {"place": "town", "name": NAME, "is_in:country_code": COUNTRY, "population": "9400"})
    for district in plan.districts:
        middle = district.outline.representative_point().coords[0]
        drawing.node(middle, {"place": "neighbourhood", "name": district.name})
    draw_centre(drawing)
    draw_local(drawing, plan)
    drawing.node((-60, -797), {"railway": "station", "name": "Larkwater Station", "public_transport": "station"})
    draw_bus_stops(drawing)


def draw_centre(drawing: Drawing) -> None:
    """Shops of the old centre, in houses on the main streets."""
    chance = drawing.chance("centre")
    houses = fronts(drawing, {"High Street", "Market Street", "Bridge Street", "Station Road"}, chance)
    for (key, value), names in CENTRE.items():
        for name in names:
            drawing.node(houses.pop(), {key: value, "name": name})


def draw_local(drawing: Drawing, plan: TownPlan) -> None:
    """A few places in every neighbourhood."""
    for district in plan.districts:
        chance = drawing.chance(f"places of {district.name}")
        inside = [f for f in drawing.footprints if district.outline.contains(f.centroid)]
        for (key, value), (name,) in LOCAL.items():
            drawing.node(chance.choice(inside).centroid.coords[0], {key: value, "name": f"{district.name} {name}"})


def draw_bus_stops(drawing: Drawing) -> None:
    """Stops every 350 m or so along the larger roads, not in the country."""
    for street in drawing.streets:
        if street.kind in ("primary", "secondary", "tertiary"):
            for at in range(120, int(street.line.length), 350):
                here = street.line.interpolate(at)
                if abs(here.x) < 1300 and abs(here.y) < 1100:
                    drawing.node((here.x + 4, here.y - 4), {"highway": "bus_stop", "name": street.name})


def fronts(drawing: Drawing, streets: set[str], chance: random.Random) -> list[Any]:
    """Middles of the houses nearest the named streets, in random order."""
    lines = shapely.union_all([s.line for s in drawing.streets if s.name in streets])
    near = [f.centroid.coords[0] for f in drawing.footprints if f.distance(lines) < 14]
    chance.shuffle(near)
    return near
