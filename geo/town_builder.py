"""Open data in, one town file out: read the sources, join them, write the layers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from geo.errors import UserError
from geo.many_objects import no_collecting
from geo.progress import OnProgress, no_progress
from geo.sources.recognise import read_boundary_file, read_source
from geo.sources.records import Boundary, Found
from geo.texts import tr
from geo.town_addresses import join_addresses, join_ranges, street_names
from geo.town_clip import TRUST, within_the_map
from geo.town_contents import TownContents
from geo.town_extent import Box, extent
from geo.town_file import STEPS, write_town
from geo.town_format import BUILDER_VERSION
from geo.town_layers import (
    NO_ADDRESSES,
    NO_LINES,
    NO_POINTS,
    NO_POPULATION,
    NO_RANGES,
    buildings,
    land,
    layer,
    network,
    places,
    town_streets,
)
from geo.town_neighbourhoods import neighbourhoods
from geo.town_place import country_of, town_name
from geo.town_tables import AddressRanges, AddressTable, Floats, Source, Streets, TownInfo


def build_town(
    sources: Sequence[Path],
    out: Path,
    *,
    boundaries: Sequence[Path] = (),
    columns: Mapping[str, str] | None = None,
    name: str = "",
    on_progress: OnProgress = no_progress,
) -> TownInfo:
    """Builds the town file `out` from files of open data, recognised by their content.

    `boundaries` are polygons with names to be used as neighbourhoods. `columns` says which column of a
    register is which (address or number and street, postcode, city, lat, lon ...). `name` is found in the data
    when it is left out. UserError when a source cannot be used; then no file is written.
    """
    with no_collecting():
        found = read_sources(sources, boundaries, columns, on_progress)
        on_progress(tr("Joining the sources"), 1, STEPS)
        contents = join_sources(found, name)
        write_town(contents, out, on_progress)
    return contents.info


def read_sources(
    sources: Sequence[Path], boundaries: Sequence[Path], columns: Mapping[str, str] | None, on_progress: OnProgress
) -> list[Found]:
    """What every file holds that lies where the town is, the most trusted first: registers before the map."""
    if not sources:
        raise UserError(
            tr("There is no open data to build a town from."), tr("Name at least one file, such as town.osm.pbf.")
        )
    found = [read_source(path, columns, on_progress) for path in sources]
    found += [read_boundary_file(path) for path in boundaries]
    found.sort(key=lambda one: TRUST.index(one.kind))
    return within_the_map(found)


def join_sources(found: Sequence[Found], name: str = "") -> TownContents:
    """All layers of the town."""
    streets = town_streets(found)
    spellings = street_names(streets)
    addresses, countries = join_addresses([one.addresses or NO_ADDRESSES for one in found], spellings)
    ranges = join_ranges([one.ranges or NO_RANGES for one in found], spellings)
    box = extent(*_points(addresses, ranges, streets))
    layers = {
        "addresses": addresses,
        "address_ranges": ranges,
        "streets": streets,
        "barriers": layer(found, "barriers", NO_LINES),
        "waterways": layer(found, "waterways", NO_LINES),
        "rails": layer(found, "rails", NO_LINES),
        "land": land(found, box),
        "buildings": buildings(found),
        "neighbourhoods": neighbourhoods(_boundaries(found, given=True), _boundaries(found, given=False), box),
        "places": places(found),
        "place_points": layer(found, "place_points", NO_POINTS),
        "network": network(found),
        "population": layer(found, "population", NO_POPULATION),
    }
    return TownContents(info=_info(layers, box, found, name, country_of(addresses, countries, box)), **layers)


def _boundaries(found: Sequence[Found], *, given: bool) -> list[Boundary]:
    """The boundaries the person gave, or those that are on the map."""
    return [boundary for one in found if (one.kind == "boundaries") is given for boundary in one.neighbourhoods]


def _points(addresses: AddressTable, ranges: AddressRanges, streets: Streets) -> tuple[Floats, Floats, Floats]:
    """Latitudes, longitudes and weights of what makes a place a town: houses first, then its streets."""
    ends = [shapely.get_coordinates(shapely.get_point(lines, 0)) for lines in (ranges.line, streets.geometry)]
    lat = np.concatenate([addresses.lat, *(end[:, 1] for end in ends)])
    lon = np.concatenate([addresses.lon, *(end[:, 0] for end in ends)])
    weight = np.repeat([1.0, 1.0, 0.1], [len(addresses.lat), *map(len, ends)])
    if not len(lat):
        raise UserError(tr("There are no addresses and no streets in this data."), tr("Choose an extract of a town."))
    return lat, lon, weight


def _info(layers: Mapping[str, Any], box: Box, found: Sequence[Found], name: str, country: str) -> TownInfo:
    """What `town info` says."""
    west, south, east, north = box
    centre = (round((south + north) / 2, 7), round((west + east) / 2, 7))
    sources = tuple(Source(one.name, one.licence, one.attribution, one.rows) for one in found)
    return TownInfo(
        name=name or town_name(layers["place_points"], layers["addresses"], box),
        country=country,
        bbox=box,
        centre=centre,
        addresses=len(layers["addresses"].lat),
        streets=len({name for name in layers["streets"].name.tolist() if name}),
        neighbourhoods=len(layers["neighbourhoods"].name),
        places=len(layers["places"].name),
        buildings=len(layers["buildings"].name),
        sources=sources,
        attribution=_one_line(sources),
        builder_version=BUILDER_VERSION,
        notes=tuple(note for one in found for note in one.notes),
    )


def _one_line(sources: Sequence[Source]) -> str:
    """Everybody who is to be credited, each once."""
    credits = (credit for source in sources for credit in source.attribution.split(" · ") if credit)
    return " · ".join(dict.fromkeys(credits))
