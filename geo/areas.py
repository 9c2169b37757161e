"""Micro-areas: the parts of a town that a shop looks at, each with enough customers to speak of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from geo.errors import UserError
from geo.progress import OnProgress, no_progress
from geo.texts import tr

if TYPE_CHECKING:
    from geo.town import Town

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int32]

MOST_AREAS_OF_HOMES = 40  # where homes stand in for customers, so many areas at most


@dataclass(frozen=True)
class Area:
    """One part of town. `crosses` names the barriers it lies on both sides of, to be said to the person."""

    id: str  # lasts across rebuilds
    name: str
    polygon: Any  # shapely Polygon or MultiPolygon, lon/lat
    source: str  # built | imported | drawn | hexagon
    crosses: tuple[str, ...] = ()


class AreaIndex:
    """Finds the area of any place."""

    def __init__(self, areas: Sequence[Area]) -> None:
        import shapely

        self._polygons = np.array([area.polygon for area in areas], object)
        shapely.prepare(self._polygons)

    def locate(self, lat: Any, lon: Any) -> Indices:
        """For each place the position of its area in the list, -1 for none; on an edge the first one counts."""
        import shapely

        points = shapely.points(np.atleast_1d(np.asarray(lon, float)), np.atleast_1d(np.asarray(lat, float)))
        # The tree is one of places, as shapely prepares what asks: many corners are looked at once, not once a place.
        area, place = shapely.STRtree(points).query(self._polygons, predicate="intersects")
        none = len(self._polygons)
        found = np.full(len(points), none, np.int32)
        np.minimum.at(found, place, area.astype(np.int32))
        return np.where(found == none, np.int32(-1), found)


def build_areas(
    town: Town,
    lat: Any,
    lon: Any,
    *,
    at_least: int = 20,
    at_most: int = 400,
    previous: Sequence[Area] = (),
    on_progress: OnProgress = no_progress,
) -> list[Area]:
    """Areas out of the town's streets and barriers, each with `at_least` of the customers at lat, lon.

    Normally at most `at_most` of them. Areas stay close to `previous` unless the numbers ask for far more or
    far fewer; those that hold mostly the same customers as a previous one keep its id and name. With fewer
    customers than `at_least` in all there is one area; where there are none, each address counts as one, and
    `at_least` rises so that there are at most MOST_AREAS_OF_HOMES areas. Built-up parts with nobody in them,
    cut off by a barrier, are left out. The same input gives the same areas.
    UserError when the numbers make no sense or the town is empty.
    """
    from geo.area_build import Rules, build_polygons
    from geo.area_ids import identified, matched
    from geo.area_names import name_areas
    from geo.area_shape import crossed

    _check(at_least, at_most)
    xy = _on_plane(town, lat, lon)
    if not len(xy):
        homes = town.addresses()
        xy = _on_plane(town, homes.lat, homes.lon)
        at_least = max(at_least, len(xy) // MOST_AREAS_OF_HOMES)
        at_most = max(at_most, 4 * at_least)
    if not len(xy):
        raise UserError(
            tr("This town map has no addresses and you have no customers on it yet."), tr("Add either first.")
        )
    before = [town.plane.shape_to_plane(area.polygon) for area in previous]
    polygons = build_polygons(town, xy, Rules(at_least, at_most), before, on_progress)
    match = matched(town.plane, polygons, xy, previous)
    names = name_areas(town, polygons, [old.name if old else None for old in match])
    return identified(town.plane, polygons, names, match, "built", crossed(town, polygons, xy))


def areas_from_boundaries(
    source: Town | Path,
    lat: Any,
    lon: Any,
    *,
    at_least: int | None = None,
    previous: Sequence[Area] = (),
    town: Town | None = None,
) -> list[Area]:
    """Areas from a file of boundaries, or from the neighbourhoods that a town was built with.

    at_least: join neighbours until each holds so many of the customers at lat, lon; None leaves all as they
    are. town: leave out what lies outside this town. Polygons that overlap give way to the smaller one.
    UserError when there are no boundaries.
    """
    from geo.area_ids import distinct, identified, matched
    from geo.area_import import joined_boundaries, read_polygons

    plane, names, polygons = read_polygons(source, town)
    known = np.column_stack(_known(lat, lon))
    xy = np.column_stack(plane.to_plane(known[:, 0], known[:, 1]))
    if at_least is not None:
        _check(at_least, at_least)
        names, polygons = joined_boundaries(names, polygons, xy, at_least)
    match = matched(plane, polygons, xy, _of(previous, "imported"))
    kept = [old.name if old else name for old, name in zip(match, names, strict=True)]
    return identified(plane, polygons, distinct(kept), match, "imported")


def areas_from_hexagons(
    town: Town, lat: Any, lon: Any, *, at_least: int = 20, resolution: int = 9, previous: Sequence[Area] = ()
) -> list[Area]:
    """Areas of equal hexagons (h3; resolution 9 is about 0.1 km²), joined until each holds `at_least` customers.

    Only hexagons over the built-up part. For those who compare numbers rather than know the streets.
    UserError when there is nothing to lay them over.
    """
    from geo.area_ids import identified, matched
    from geo.area_import import hexagons, joined_boundaries
    from geo.area_names import name_areas

    _check(at_least, at_least)
    xy = _on_plane(town, lat, lon)
    cells = hexagons(town, xy, resolution)
    if not cells:
        raise UserError(
            tr("This town map has no addresses and you have no customers on it yet."), tr("Add either first.")
        )
    _, polygons = joined_boundaries([""] * len(cells), cells, xy, at_least)
    match = matched(town.plane, polygons, xy, _of(previous, "hexagon"))
    names = name_areas(town, polygons, [old.name if old else None for old in match])
    return identified(town.plane, polygons, names, match, "hexagon")


def _of(areas: Sequence[Area], source: str) -> list[Area]:
    """Those made in one way: what somebody else drew has its own names, whatever was there before."""
    return [area for area in areas if area.source == source]


def _check(at_least: int, at_most: int) -> None:
    if at_least < 1:
        raise UserError(tr("An area needs at least one customer."), tr("Choose 1 or more; 20 keeps people private."))
    if at_most < at_least:
        raise UserError(tr("An area cannot hold fewer than it must."), tr("Make the largest number the larger one."))


def _on_plane(town: Town, lat: Any, lon: Any) -> Floats:
    """The places that lie in or near the town, n by 2 in metres; those elsewhere or nowhere are left out."""
    from geo.built_up import town_box

    xy = np.column_stack(town.plane.to_plane(*_known(lat, lon)))
    low, high = town_box(town)
    near: Floats = xy[((xy >= low) & (xy <= high)).all(axis=1)]
    return near


def _known(lat: Any, lon: Any) -> tuple[Floats, Floats]:
    """Only the places that are on earth."""
    lat, lon = (np.atleast_1d(np.asarray(values, float)) for values in (lat, lon))
    known = np.isfinite(lat) & np.isfinite(lon) & (np.abs(lat) < 89) & (np.abs(lon) <= 180)
    return lat[known], lon[known]
