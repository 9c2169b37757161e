"""Polygons with names or with counted people (GeoJSON, GeoPackage, shapefile)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from geo.errors import UserError
from geo.sources.features import POLYGON, Features, read_features
from geo.sources.records import Boundary, Found
from geo.sources.spelling import tidy
from geo.texts import tr
from geo.town_tables import Objects, Population

_NAMES = (
    "name", "nom", "naam", "nimi", "namn", "navn", "nombre", "label", "neighborhood", "neighbourhood", "district",
    "title",
)  # fmt: skip
_PEOPLE = re.compile(
    r"(?:^|_)(?:population|pop|people|persons|inhabitants|residents|einwohner|asukkaita|habitants|poptot|total_pop)\d*$"
)


def read_boundaries(path: Path) -> Found:
    """Every polygon with its name, in degrees; broken ones repaired and told."""
    return boundaries(path, read_features(path))


def boundaries(path: Path, features: Features) -> Found:
    """The polygons of a map file as neighbourhoods. UserError when there are none."""
    areas = _areas(path, features)
    names = _names(areas.columns, len(areas.shapes))
    found = [Boundary("boundary", name, shape) for name, shape in zip(names, areas.shapes, strict=True)]
    return Found(path.name, "boundaries", len(found), neighbourhoods=found, notes=areas.notes)


def population(path: Path, features: Features) -> Found:
    """A grid or census areas with a column of counted people."""
    areas = _areas(path, features)
    column = people_column(list(areas.columns))
    if column is None:
        raise UserError(
            tr("{name} has no column of counted people.").format(name=path.name), tr("Call the column “population”.")
        )
    people = np.array([_figure(value) for value in areas.columns[column]], dtype=float)
    return Found(path.name, "population", len(people), population=Population(people, areas.shapes), notes=areas.notes)


def people_column(columns: Sequence[str]) -> str | None:
    """The column that counts people, by its heading."""
    return next((column for column in columns if _PEOPLE.search(column.casefold())), None)


def _areas(path: Path, features: Features) -> Features:
    areas = features.of(POLYGON)
    if not len(areas.shapes):
        raise UserError(
            tr("There are no areas in {name}.").format(name=path.name), tr("Choose a file of polygons with names.")
        )
    return areas


def _figure(value: Any) -> float:
    try:
        figure = float(value)
    except (TypeError, ValueError):
        return 0.0
    return figure if 0 < figure < 1e10 else 0.0


def _names(columns: Mapping[str, Objects], count: int) -> list[str]:
    """The names in the most name-like column; numbered where there is none."""
    texts = {name: values for name, values in columns.items() if any(isinstance(value, str) for value in values)}
    best = max(texts, key=lambda name: _likeness(name, texts[name]), default=None)
    written = [tidy(value) for value in texts[best]] if best is not None else [""] * count
    return [name or tr("Area {number}").format(number=at) for at, name in enumerate(written, 1)]


def _likeness(heading: str, values: Objects) -> tuple[int, int]:
    """How much a column looks like names: by its heading first, then by how many different texts it holds."""
    folded = heading.casefold()
    inside = any(word in folded for word in _NAMES)
    by_heading = 3 if folded in _NAMES else 2 if folded.endswith(_NAMES) else 1 if inside else 0
    return by_heading, len({str(value) for value in values})
