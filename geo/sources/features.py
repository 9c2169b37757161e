"""Reads map files (GeoJSON, GeoPackage, shapefile or its zip) as columns and shapes, in degrees and repaired."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from geo.errors import UserError
from geo.sources.crs import to_degrees
from geo.sources.geojson import read_geojson
from geo.sources.packed import ZIP, check_packing, members_of
from geo.texts import tr
from geo.town_tables import Objects

_SHAPEFILE = b"\x00\x00\x27\x0a"
_SQLITE = b"SQLite format 3\0"

POINT, LINE, POLYGON = (0, 4), (1, 5), (3, 6)  # shapely's type numbers, single and multi


@dataclass(frozen=True)
class Features:
    """Columns and shapes of one layer; all have as many rows."""

    columns: dict[str, Objects]
    shapes: Objects
    notes: tuple[str, ...] = ()

    def of(self, types: tuple[int, ...]) -> Features:
        """The rows whose shapes are of these types and not empty."""
        rows = np.isin(shapely.get_type_id(self.shapes), types) & ~shapely.is_empty(self.shapes)
        return Features({name: values[rows] for name, values in self.columns.items()}, self.shapes[rows], self.notes)

    def mostly(self) -> tuple[int, ...]:
        """What most shapes are: POINT, LINE or POLYGON."""
        return max(
            (POLYGON, LINE, POINT), key=lambda types: int(np.isin(shapely.get_type_id(self.shapes), types).sum())
        )


def read_features(path: Path) -> Features:
    """The first layer of the file. UserError when it is none, or holds nothing that is on the earth."""
    columns, shapes, crs = _read_with_gdal(path) if is_binary(path) else read_geojson(path)
    shapes, repaired = _repaired(shapes)
    says = tr("{name}: {repaired} of {count} outlines crossed themselves and were repaired.")
    notes = (says.format(name=path.name, repaired=repaired, count=len(shapes)),) if repaired else ()
    found = Features(columns, _in_degrees(path, shapes, crs), notes)
    if shapely.is_missing(found.shapes).all():
        raise UserError(tr("There is nothing on the map in {name}.").format(name=path.name), tr("Choose another file."))
    return found


def is_binary(path: Path) -> bool:
    """Whether it is a GeoPackage, a shapefile, or a zip with one of these in it."""
    with path.open("rb") as file:
        magic = file.read(16)
    if magic.startswith(ZIP):
        return bool(_inside(path))
    return magic.startswith((_SHAPEFILE, _SQLITE))


def _inside(path: Path) -> list[str]:
    return [name for name in members_of(path) if name.lower().endswith((".shp", ".gpkg"))]


def _read_with_gdal(path: Path) -> tuple[dict[str, Objects], Objects, str]:
    import pyogrio

    with path.open("rb") as file:
        magic = file.read(4)
    check_packing(path, magic)
    readable = f"/vsizip/{{{path}}}/{_inside(path)[0]}" if magic == ZIP else str(path)
    try:
        with warnings.catch_warnings(action="ignore"):  # one for every cell that is not to the driver's taste
            meta, _, wkb, values = pyogrio.raw.read(readable, force_2d=True)
            shapes = shapely.from_wkb([] if wkb is None else wkb, on_invalid="ignore")
    except Exception as error:  # GDAL and its drivers raise many kinds, none of them ours
        raise UserError(
            tr("{name} cannot be read as a map.").format(name=path.name),
            tr("Choose GeoJSON, GeoPackage or a shapefile."),
        ) from error
    columns = {str(name): np.asarray(cells, dtype=object) for name, cells in zip(meta["fields"], values, strict=True)}
    return columns, np.asarray(shapes, dtype=object), meta["crs"] or ""


def _repaired(shapes: Objects) -> tuple[Objects, int]:
    """Areas that cross themselves made whole; how many there were."""
    broken = ~shapely.is_missing(shapes) & ~shapely.is_valid(shapes)
    shapes[broken] = [areas_of(shape) for shape in shapely.make_valid(shapes[broken])]
    return shapes, int(broken.sum())


def areas_of(shape: Any) -> Any:
    """The areas of a geometry, without the lines and points that repairing leaves over."""
    if shapely.get_type_id(shape) != 7:
        return shape
    return shapely.union_all([part for part in shapely.get_parts(shape) if shapely.get_type_id(part) in POLYGON])


def _in_degrees(path: Path, shapes: Objects, crs: str) -> Objects:
    def moved(xy: Any) -> Any:
        lat, lon = to_degrees(path, xy[:, 1], xy[:, 0], crs)
        return np.column_stack([lon, lat])

    placed = np.asarray(shapely.transform(shapes, moved))
    placed[~np.isfinite(shapely.bounds(placed)).all(axis=1)] = None  # beyond the system's end, or empty
    return placed
