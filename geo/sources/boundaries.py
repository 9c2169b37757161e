"""Polygons with names (GeoJSON, GeoPackage, shapefile): neighbourhood boundaries, or counted people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from geo.errors import UserError
from geo.sources.records import Boundary, Found, objects
from geo.sources.spelling import tidy
from geo.town_tables import Population

_NAMES = (
    "name",
    "nom",
    "naam",
    "nimi",
    "namn",
    "navn",
    "nombre",
    "label",
    "neighborhood",
    "neighbourhood",
    "district",
    "title",
)
_PEOPLE = re.compile(
    r"(?:^|_)(population|pop|people|persons|inhabitants|residents|einwohner|asukkaita|habitants|poptot|total_pop)\d*$"
)


def read_boundaries(path: Path) -> Found:
    """Every polygon with its name, in degrees; broken ones repaired and told."""
    table, shapes, notes = read_polygons(path)
    names = _names(table, len(shapes))
    found = [Boundary("boundary", name, shape) for name, shape in zip(names, shapes, strict=True)]
    return Found(path.name, "boundaries", len(found), neighbourhoods=found, notes=notes)


def read_population(path: Path) -> Found:
    """A grid or census areas with a column of counted people."""
    table, shapes, notes = read_polygons(path)
    column = people_column(list(table))
    if column is None:
        raise UserError(f"{path.name} has no column of counted people.", "Call the column “population”.")
    people = np.array([_figure(value) for value in table[column]], dtype=float)
    return Found(path.name, "population", len(people), population=Population(people, shapes), notes=notes)


def people_column(columns: Sequence[str]) -> str | None:
    """The column that counts people, by its heading."""
    return next((column for column in columns if _PEOPLE.search(column.casefold())), None)


def _figure(value: Any) -> float:
    try:
        return max(float(value), 0.0)
    except (TypeError, ValueError):
        return 0.0


def read_polygons(path: Path) -> tuple[dict[str, Any], Any, list[str]]:
    """Columns, polygons in lon/lat, and what had to be repaired. UserError when there are no polygons."""
    columns, shapes, crs = _read(path)
    usable = ~shapely.is_missing(shapes) & ~shapely.is_empty(shapes)
    broken = usable & ~shapely.is_valid(shapes)
    shapes[broken] = [polygonal(shape) for shape in shapely.make_valid(shapes[broken])]
    usable &= np.isin(shapely.get_type_id(shapes), (3, 6)) & ~shapely.is_empty(shapes)
    if not usable.any():
        raise UserError(
            f"There are no areas in {path.name}.", "Choose a file of polygons (GeoJSON, GeoPackage or shapefile)."
        )
    notes = [
        f"{path.name}: {int(broken.sum())} of {len(shapes)} outlines crossed themselves and were repaired."
    ] * bool(broken.any())
    return {name: values[usable] for name, values in columns.items()}, _in_degrees(path, shapes[usable], crs), notes


def _read(path: Path) -> tuple[dict[str, Any], Any, str]:
    import pyogrio

    try:
        meta, _, wkb, values = pyogrio.raw.read(_readable(path), force_2d=True)
        shapes = shapely.from_wkb(wkb)
    except (
        pyogrio.errors.DataSourceError,
        pyogrio.errors.DataLayerError,
        shapely.errors.GEOSException,
        ValueError,
    ) as error:
        raise UserError(
            f"{path.name} cannot be read as a map file.", "Choose a GeoJSON, GeoPackage or shapefile."
        ) from error
    return dict(zip(meta["fields"], values, strict=True)), shapes, meta["crs"] or ""


def _readable(path: Path) -> str:
    return f"/vsizip/{path}" if path.suffix == ".zip" else str(path)


def polygonal(shape: Any) -> Any:
    """The areas of a geometry, without the lines and points that repairing leaves over."""
    parts = [part for part in shapely.get_parts(shape) if shapely.get_type_id(part) in (3, 6)]
    return shape if shapely.get_type_id(shape) in (3, 6) else shapely.union_all(parts)


def _in_degrees(path: Path, shapes: Any, crs: str) -> Any:
    from geo.sources.crs import to_degrees

    def moved(xy: Any) -> Any:
        lat, lon = to_degrees(path, xy[:, 1], xy[:, 0], crs)
        return np.column_stack([lon, lat])

    return shapely.transform(shapes, moved)


def _names(columns: dict[str, Any], count: int) -> list[str]:
    """The names in the most name-like column; numbered where there is none."""
    texts = {name: values for name, values in columns.items() if values.dtype == object}
    best = max(texts, key=lambda name: _likeness(name, texts[name]), default=None)
    written = [tidy(value) for value in texts[best]] if best is not None else [""] * count
    return [name or f"Area {at}" for at, name in enumerate(written, 1)]


def _likeness(heading: str, values: Any) -> tuple[int, int]:
    """How much a column looks like names: by its heading first, then by how many different texts it holds."""
    folded = heading.casefold()
    by_heading = (
        3 if folded in _NAMES else 2 if folded.endswith(_NAMES) else 1 if any(word in folded for word in _NAMES) else 0
    )
    return by_heading, len(set(objects(values)))
