"""Conditions about the place where people live. They say nothing about who somebody is."""

from __future__ import annotations

import re

import numpy as np

from campaigns.errors import UserError
from campaigns.segments.conditions import Clause, form
from campaigns.segments.people import Bools, People
from campaigns.segments.walking import within_metres, within_minutes
from campaigns.shop.shop import Shop
from geo.texts import QT_TR_NOOP, either, tr

BY = {"foot": QT_TR_NOOP("on foot"), "bicycle": QT_TR_NOOP("by bicycle"), "car": QT_TR_NOOP("by car")}
WITHIN = {
    "foot": QT_TR_NOOP("live within {minutes} minutes on foot of {place}"),
    "bicycle": QT_TR_NOOP("live within {minutes} minutes by bicycle of {place}"),
    "car": QT_TR_NOOP("live within {minutes} minutes by car of {place}"),
}
SHOP = "the shop"
PLACES = {  # places as conditions call them, and as they are said
    SHOP: QT_TR_NOOP("the shop"),
    "my shop": QT_TR_NOOP("my shop"),
    "a university": QT_TR_NOOP("a university"),
    "a college": QT_TR_NOOP("a college"),
    "a school": QT_TR_NOOP("a school"),
    "a station": QT_TR_NOOP("a station"),
    "a library": QT_TR_NOOP("a library"),
    "a park": QT_TR_NOOP("a park"),
    "a gym": QT_TR_NOOP("a gym"),
}
DEGREES = re.compile(r"(-?\d{1,2}(?:\.\d+)?) ?, ?(-?\d{1,3}(?:\.\d+)?)")
LIVES = r"(?:(?:lives?|living|is|are) )?"
MOST_PLACES = 40  # of one kind; "within 5 minutes of a bus stop" is better said as an area


@form(r"(?:lives?|living|is|are) in (?P<area>.+)", "lives in Mount Pleasant", about="place")
def lives_in(area: str) -> Clause:
    """An area by its name; the names are those of the map."""
    return Clause(
        tr("live in {area}").format(area=area), lambda people: np.asarray(people.area == area_id(people.shop, area))
    )


@form(LIVES + r"within (?P<minutes>\d{1,3}) (?:minutes?|min) (?P<by>on foot|by bicycle|by bike|by car|walk|walking)"
      r" (?:of|from|to) (?P<place>.+)", "within 10 minutes on foot of the shop",
      "within 10 minutes on foot of a university", about="place")  # fmt: skip
def within(minutes: str, by: str, place: str) -> Clause:
    """Minutes along the streets from the shop, a place on the map, every place of a kind, or a point."""
    limit = float(minutes)
    way = {"by bicycle": "bicycle", "by bike": "bicycle", "by car": "car"}.get(by.lower(), "foot")

    def pick(people: People) -> Bools:
        points = points_of(people.shop, place)
        return _any([within_minutes(people, lat, lon, limit, way) for lat, lon in points])

    return Clause(tr(WITHIN[way]).format(minutes=minutes, place=place_said(place)), pick)


@form(LIVES + r"within (?P<distance>\d{1,5}(?:\.\d+)?) ?(?P<unit>m|metres|meters|km|kilometres|kilometers)"
      r" (?:of|from) (?P<place>.+)", "within 800 m of the shop", about="place")  # fmt: skip
def within_distance(distance: str, unit: str, place: str) -> Clause:
    metres = float(distance) * (1000 if unit.lower().startswith("k") else 1)

    def pick(people: People) -> Bools:
        points = points_of(people.shop, place)
        return _any([within_metres(people, lat, lon, metres) for lat, lon in points])

    says = tr("live within {distance} {unit} of {place}")
    return Clause(says.format(distance=distance, unit=unit, place=place_said(place)), pick)


def place_said(place: str) -> str:
    """A place of a condition as it is said: the shop and kinds of places are translated, names are not."""
    return tr(PLACES[place]) if place in PLACES else place


def area_id(shop: Shop, name: str) -> str:
    """The id of an area by its name or id. Raises UserError with the nearest names."""
    rows = shop.db.execute("SELECT id, name FROM areas ORDER BY position, name").fetchall()
    for row in rows:
        if name.casefold() in (row["name"].casefold(), row["id"].casefold()):
            return str(row["id"])
    if not rows:
        raise UserError(
            tr("This shop has no neighbourhoods yet."), tr("Make them first: open Neighbourhoods, or run `areas`.")
        )
    raise UserError(
        tr("There is no neighbourhood “{name}”.").format(name=name), nearest(name, [row["name"] for row in rows])
    )


def points_of(shop: Shop, place: str) -> list[tuple[float, float]]:
    """Where a place is: the shop, "lat, lon", a place of the town by name, or all of one kind ("a university")."""
    text = place.strip()
    if text.casefold() in ("shop", "the shop", "my shop", shop.settings.name.casefold()):
        return [(shop.settings.lat, shop.settings.lon)]
    if match := DEGREES.fullmatch(text):
        return [(float(match[1]), float(match[2]))]
    return _in_town(shop, text)


def nearest(name: str, names: list[str]) -> str:
    """What could have been meant."""
    from rapidfuzz import process

    close = [found for found, _, _ in process.extract(name, names, limit=3)]
    return tr("Did you mean {names}?").format(names=either(close)) if close else ""


def _any(masks: list[Bools]) -> Bools:
    return np.asarray(np.logical_or.reduce(masks))


def _in_town(shop: Shop, text: str) -> list[tuple[float, float]]:
    places = shop.town().places()
    wanted = re.sub(r"^(?:an?|the|any) ", "", text.casefold())
    names = np.array([name.casefold() for name in places.name], dtype=object)
    kinds = np.array([str(kind).replace("_", " ") for kind in places.kind], dtype=object)
    for match in (names == wanted, names == text.casefold(), kinds == wanted):
        found = np.flatnonzero(match)
        if len(found) > MOST_PLACES:
            many = tr("There are {count} places of the kind “{kind}”.").format(count=len(found), kind=wanted)
            raise UserError(many, tr("Name one of them, or choose areas."))
        if len(found):
            return [(float(places.lat[i]), float(places.lon[i])) for i in found]
    known = sorted({str(name) for name in places.name if name} | set(kinds))
    raise UserError(tr("There is no place called “{text}” on the town map.").format(text=text), nearest(text, known))
