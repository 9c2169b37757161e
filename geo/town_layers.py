"""Joins what several sources hold of each layer, and makes it no heavier than a map needs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import shapely

from geo.sources.records import Found, address_records, joined, objects
from geo.sources.spelling import street_key
from geo.town_extent import Box
from geo.town_sea import sea
from geo.town_tables import AddressRanges, Lines, Network, Points, Polygons, Population, Streets

_SAME_PLACE = 0.0015  # degrees: one school drawn as a point, a building and its grounds
_ROOF = 4e-6  # degrees: corners of roofs that stand out less than half a metre are left out

NO_ADDRESSES = address_records([])
NO_LINES = Lines(objects([]), objects([]), objects([]))
NO_POLYGONS = Polygons(objects([]), objects([]), objects([]))
NO_POINTS = Points(objects([]), objects([]), np.zeros(0), np.zeros(0))
NO_STREETS = Streets(*[objects([])] * 3, names=objects([]), bridge=np.zeros(0, np.uint8), tunnel=np.zeros(0, np.uint8))
NO_RANGES = AddressRanges(*[np.zeros(0, np.int32)] * 2, *[objects([])] * 6)
NO_POPULATION = Population(np.zeros(0), objects([]))
NO_NETWORK = Network(
    *[np.zeros(0)] * 2, *[np.zeros(0, np.int32)] * 2, np.zeros(0), *[np.zeros(0, np.uint8)] * 2, np.zeros(0),
    objects([]), *[np.zeros(0)] * 2, np.zeros(1, np.int64),
)  # fmt: skip


def layer(found: Iterable[Found], name: str, empty: Any) -> Any:
    """One layer of all sources, one below the other."""
    parts = [part for part in (getattr(one, name) for one in found) if part is not None]
    return joined([empty, *parts]) if parts else empty


def network(found: Iterable[Found]) -> Network:
    """The street network; of several, the largest, because two that overlap do not join."""
    return max(
        (one.network for one in found if one.network is not None), key=lambda one: len(one.length), default=NO_NETWORK
    )


def land(found: Sequence[Found], box: Box) -> Polygons:
    """Land use, the largest areas first so that small ones are painted over them; the sea is water."""
    known: Polygons = layer(found, "land", NO_POLYGONS)
    coast = [one.coastline for one in found if one.coastline is not None and len(one.coastline)]
    water = objects(sea(np.concatenate(coast), box)) if coast else objects([])
    parts = [known, Polygons(objects("water" for _ in water), objects("" for _ in water), water)]
    whole: Polygons = joined(parts)
    order = np.argsort(-shapely.area(whole.geometry), kind="stable")
    return Polygons(whole.kind[order], whole.name[order], whole.geometry[order])


def buildings(found: Sequence[Found]) -> Polygons:
    """Footprints as single polygons without needless corners."""
    footprints: Polygons = layer(found, "buildings", NO_POLYGONS)
    shapes, of = shapely.get_parts(footprints.geometry, return_index=True)
    simple = shapely.simplify(shapes, _ROOF)
    usable = (shapely.get_type_id(simple) == 3) & ~shapely.is_empty(simple)
    return Polygons(footprints.kind[of][usable], footprints.name[of][usable], simple[usable])


def places(found: Sequence[Found]) -> Points:
    """Places of interest, each once: of one kind and name close together, the first stays."""
    points: Points = layer(found, "places", NO_POINTS)
    kept: dict[tuple[str, str], list[int]] = {}
    for at, (kind, name) in enumerate(zip(points.kind, points.name, strict=True)):
        same = kept.setdefault((kind, street_key(name)), [])
        if not name or not any(_close(points, at, other) for other in same):
            same.append(at)
    rows = np.array(sorted(at for same in kept.values() for at in same), dtype=np.int64)
    return Points(points.kind[rows], points.name[rows], points.lat[rows], points.lon[rows])


def _close(points: Points, one: int, other: int) -> bool:
    return bool(
        abs(points.lat[one] - points.lat[other]) < _SAME_PLACE
        and abs(points.lon[one] - points.lon[other]) < _SAME_PLACE
    )
