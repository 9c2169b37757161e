"""Reads GeoJSON without help, because the usual reader fetches a `crs` that is a web address: nothing may go out.

https://datatracker.ietf.org/doc/html/rfc7946, and the older `crs` member where it is a name.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import shapely

from geo.errors import UserError
from geo.sources.packed import opened
from geo.sources.records import objects
from geo.texts import tr
from geo.town_tables import Objects


def read_geojson(path: Path) -> tuple[dict[str, Objects], Objects, str]:
    """Columns, shapes (None where a feature has none) and the name of the coordinate system.

    UserError when it is no GeoJSON, or its system is only told by a web address.
    """
    try:
        with opened(path) as file:
            written = json.loads(file.read().decode("utf-8-sig"))
        features = _features(written)
        shapes = shapely.from_geojson(
            [json.dumps(feature.get("geometry")) for feature in features], on_invalid="ignore"
        )
        return _columns(features), objects(shapes), _system(path, written)
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:
        raise UserError(
            tr("{name} is not GeoJSON.").format(name=path.name), tr("Choose GeoJSON, GeoPackage or a shapefile.")
        ) from error


def _features(written: Any) -> list[dict[str, Any]]:
    """The features of a collection, or the one feature, or the bare geometry as a feature."""
    if written["type"] == "FeatureCollection":
        return [feature for feature in written["features"] if isinstance(feature, dict)]
    return [written] if written["type"] == "Feature" else [{"geometry": written}]


def _columns(features: list[dict[str, Any]]) -> dict[str, Objects]:
    """One column for every property that any feature has."""
    told = [feature.get("properties") or {} for feature in features]
    names = dict.fromkeys(name for properties in told for name in properties)
    return {name: objects(_plain(properties.get(name)) for properties in told) for name in names}


def _plain(value: Any) -> Any:
    """Lists and objects as their text."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else value


def _system(path: Path, written: Any) -> str:
    system = written.get("crs")
    if not system:
        return ""
    name = (system.get("properties") or {}).get("name")
    if system.get("type") != "name" or not isinstance(name, str):
        raise UserError(
            tr("The coordinate system of {name} is not named in it.").format(name=path.name),
            tr("Save it in WGS84 (EPSG:4326)."),
        )
    return name
