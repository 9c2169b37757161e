"""Which polygons are a town's neighbourhoods."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import shapely

from geo.errors import UserError
from geo.sources.records import Boundary, objects
from geo.texts import tr
from geo.town_extent import Box
from geo.town_tables import Polygons

_PARTS = ("suburb", "quarter", "neighbourhood")
_LEVELS = ("level 9", "level 10", "level 11")


def neighbourhoods(given: Sequence[Boundary], mapped: Sequence[Boundary], box: Box) -> Polygons:
    """The boundaries the person gave; else the set on the map that covers most of the town.

    Sets on the map are the polygons of place=suburb, quarter and neighbourhood, and each administrative level
    below the town. UserError when given boundaries lie elsewhere.
    """
    if given:
        chosen = _touching(given, box)
        if not chosen:
            raise UserError(
                tr("The neighbourhood boundaries lie elsewhere than the town."), tr("Choose boundaries of this town.")
            )
    else:
        chosen = _widest(_touching(mapped, box))
    chosen.sort(key=lambda boundary: (boundary.name.casefold(), boundary.name, boundary.shape.wkb))
    return Polygons(*(objects(getattr(boundary, part) for boundary in chosen) for part in ("kind", "name", "shape")))


def _touching(found: Sequence[Boundary], box: Box) -> list[Boundary]:
    town = shapely.box(*box)
    return [boundary for boundary in found if boundary.shape.intersects(town)]


def _widest(found: Sequence[Boundary]) -> list[Boundary]:
    sets = defaultdict(list)
    for boundary in found:
        if boundary.kind in _PARTS or boundary.kind in _LEVELS:
            sets["part" if boundary.kind in _PARTS else boundary.kind].append(boundary)
    return max(sets.values(), key=_covered, default=[])


def _covered(boundaries: Sequence[Boundary]) -> float:
    return float(shapely.area(shapely.union_all([boundary.shape for boundary in boundaries])))
