"""A register may cover a whole country: what lies where the map has streets is kept, the rest left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

import numpy as np
import shapely

from geo.errors import UserError
from geo.sources.records import AddressRecords, Found
from geo.texts import tr
from geo.town_extent import near
from geo.town_tables import AddressRanges, Floats, Population

TRUST = ("register", "map", "ranges", "boundaries", "population")  # whose word counts first


def within_the_map(found: Sequence[Found]) -> list[Found]:
    """The sources, cut to where the maps among them have streets; unchanged when there is no map.

    UserError when a register lies elsewhere altogether, or has latitude and longitude swapped.
    """
    lines = [one.streets.geometry for one in found if one.kind == "map" and one.streets is not None]
    starts = shapely.get_coordinates(shapely.get_point(np.concatenate(lines), 0)) if lines else np.zeros((0, 2))
    if not len(starts):
        return list(found)
    streets = starts[:, 1], starts[:, 0]
    return [one if one.kind in ("map", "boundaries") else _cut(one, streets) for one in found]


def _cut(one: Found, streets: tuple[Floats, Floats]) -> Found:
    if one.addresses is not None:
        one = replace(one, addresses=_cut_addresses(one, one.addresses, streets))
        one = replace(one, rows=len(one.addresses or ()))
    if one.ranges is not None:
        one = replace(one, ranges=_rows(one.ranges, _near_lines(one.ranges, streets)))
    if one.population is not None:
        one = replace(one, population=_rows(one.population, _near_cells(one.population, streets)))
    return one


def _cut_addresses(one: Found, addresses: AddressRecords, streets: tuple[Floats, Floats]) -> AddressRecords:
    here = near(addresses.lat, addresses.lon, *streets)
    if here.any():
        return addresses.rows(here)
    if near(addresses.lon, addresses.lat, *streets).any():
        raise UserError(
            tr("In {name} latitude and longitude are swapped.").format(name=one.name),
            tr("Swap lat and lon in --columns."),
        )
    raise UserError(
        tr("The addresses in {name} lie elsewhere than the map.").format(name=one.name),
        tr("Choose a register of this town."),
    )


def _near_lines(ranges: AddressRanges, streets: tuple[Floats, Floats]) -> Any:
    starts = shapely.get_coordinates(shapely.get_point(ranges.line, 0))
    return near(starts[:, 1], starts[:, 0], *streets)


def _near_cells(population: Population, streets: tuple[Floats, Floats]) -> Any:
    middle = shapely.get_coordinates(shapely.centroid(population.geometry))
    return near(middle[:, 1], middle[:, 0], *streets)


def _rows(table: Any, which: Any) -> Any:
    """The chosen rows of a table of columns."""
    return type(table)(**{column.name: getattr(table, column.name)[which] for column in fields(table)})
