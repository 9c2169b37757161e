"""Everything that goes into a town file, joined and ready."""

from __future__ import annotations

from dataclasses import dataclass

from geo.town_tables import (
    AddressRanges,
    AddressTable,
    Lines,
    Network,
    Points,
    Polygons,
    Population,
    Streets,
    TownInfo,
)


@dataclass(frozen=True)
class TownContents:
    """The tables of one town."""

    info: TownInfo
    addresses: AddressTable
    address_ranges: AddressRanges
    streets: Streets
    barriers: Lines
    waterways: Lines
    rails: Lines
    land: Polygons
    buildings: Polygons
    neighbourhoods: Polygons
    places: Points
    place_points: Points
    network: Network
    population: Population
