"""Writes a town as one GeoPackage: the same contents give the same bytes."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

import numpy as np

from geo.block_store import packed
from geo.blocks import town_blocks
from geo.files import written_whole
from geo.progress import OnProgress, no_progress
from geo.texts import tr
from geo.town import Town
from geo.town_contents import TownContents
from geo.town_format import (
    APPLICATION_ID,
    CENTIMETRES,
    GEOPACKAGE_VERSION,
    LAYERS,
    Layer,
    pack,
    pack_texts,
    to_blobs,
    to_units,
)
from geo.town_tables import AddressTable, Network, Objects

STEPS = 4  # of building a town, the last two of them here
_NEVER = "1970-01-01T00:00:00.000Z"  # a real time of writing would make every file different

_FRAME = """
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
  srs_id INTEGER REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL UNIQUE REFERENCES gpkg_contents(table_name),
  column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL REFERENCES
  gpkg_spatial_ref_sys(srs_id), z TINYINT NOT NULL, m TINYINT NOT NULL, PRIMARY KEY (table_name, column_name));
CREATE TABLE town (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE town_sources (fid INTEGER PRIMARY KEY, name TEXT, licence TEXT, attribution TEXT, rows INTEGER);
CREATE TABLE town_arrays (name TEXT PRIMARY KEY, type TEXT NOT NULL, data BLOB NOT NULL);
"""
_WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,'
    'AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]'
)


def write_town(contents: TownContents, out: Path, on_progress: OnProgress = no_progress) -> None:
    """Writes the file whole or not at all; street blocks are cut from what it then holds."""
    on_progress(tr("Writing the town file"), 2, STEPS)
    with written_whole(out) as draft, closing(sqlite3.connect(draft, isolation_level=None)) as db:
        db.execute("PRAGMA page_size = 4096")
        db.execute("PRAGMA journal_mode = OFF")
        db.execute("PRAGMA synchronous = OFF")
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {GEOPACKAGE_VERSION}")
        db.executescript(_FRAME)
        db.execute("BEGIN")
        _write_frame(db, contents)
        for layer in LAYERS:
            _write_layer(db, layer, contents)
        _write_arrays(db, [*address_arrays(contents.addresses), *_network_arrays(contents.network)])
        db.execute("COMMIT")
        on_progress(tr("Cutting the town into street blocks"), 3, STEPS)
        _write_arrays(db, _block_arrays(Town(draft, contents.info)))
        db.execute("VACUUM")
    on_progress(tr("Writing the town file"), STEPS, STEPS)


def _write_frame(db: sqlite3.Connection, contents: TownContents) -> None:
    db.executemany(
        "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)",
        [
            ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined", ""),
            ("Undefined geographic SRS", 0, "NONE", 0, "undefined", ""),
            ("WGS 84 geodetic", 4326, "EPSG", 4326, _WGS84, "longitude/latitude in degrees"),
        ],
    )
    info = asdict(contents.info)
    sources = info.pop("sources")
    db.executemany("INSERT INTO town VALUES (?, ?)", sorted((key, json.dumps(value)) for key, value in info.items()))
    db.executemany(
        "INSERT INTO town_sources VALUES (?, ?, ?, ?, ?)", [(at, *source.values()) for at, source in enumerate(sources)]
    )
    tables = ("town", "town_sources")
    db.executemany(
        "INSERT INTO gpkg_contents VALUES (?, 'attributes', ?, '', ?, NULL, NULL, NULL, NULL, NULL)",
        [(name, name, _NEVER) for name in tables],
    )


def _write_layer(db: sqlite3.Connection, layer: Layer, contents: TownContents) -> None:
    """One layer and its two entries in the GeoPackage's own tables."""
    import shapely

    shapes, columns = _layer_columns(layer, contents)
    columns_sql = ", ".join(f"{name} {sql}" for name, sql in layer.columns)
    db.execute(f"CREATE TABLE {layer.name} (fid INTEGER PRIMARY KEY, geom {layer.geometry}, {columns_sql})")
    marks = ", ".join("?" * (2 + len(columns)))
    rows = zip(range(1, len(shapes) + 1), to_blobs(shapes), *columns, strict=True)
    db.executemany(f"INSERT INTO {layer.name} VALUES ({marks})", rows)
    bounds = [float(edge) for edge in shapely.total_bounds(shapes)] if len(shapes) else [None] * 4
    db.execute(
        "INSERT INTO gpkg_contents VALUES (?, 'features', ?, '', ?, ?, ?, ?, ?, 4326)",
        (layer.name, layer.name, _NEVER, *bounds),
    )
    db.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, 4326, 0, 0)", (layer.name, layer.geometry))


def _layer_columns(layer: Layer, contents: TownContents) -> tuple[Objects, list[Sequence[Any]]]:
    """The geometries and the columns of one layer, in the layer's order."""
    import shapely

    table = getattr(contents, layer.name)
    if isinstance(table, AddressTable):
        return np.asarray(shapely.points(table.lon, table.lat)), _address_texts(table, contents)
    if layer.geometry == "POINT":
        return np.asarray(shapely.points(table.lon, table.lat)), [table.kind.tolist(), table.name.tolist()]
    shapes = table.line if layer.name == "address_ranges" else table.geometry
    if layer.geometry == "MULTIPOLYGON":
        parts, of = shapely.get_parts(shapes, return_index=True)
        shapes = shapely.multipolygons(parts, indices=of)
    return np.asarray(shapes), [_plain(getattr(table, name)) for name, _ in layer.columns]


def _plain(column: Any) -> list[Any]:
    """Values that SQLite takes; the names of a street as JSON."""
    return [
        json.dumps(value, ensure_ascii=False, sort_keys=True) if isinstance(value, dict) else value
        for value in column.tolist()
    ]


def _address_texts(table: AddressTable, contents: TownContents) -> list[Sequence[Any]]:
    sources = tuple(source.name for source in contents.info.sources)
    texts = [
        _looked_up(names, index)
        for names, index in (
            (table.streets, table.street),
            (table.postcodes, table.postcode),
            (table.cities, table.city),
            (table.regions, table.region),
            (sources, table.source),
        )
    ]
    return [table.number.tolist(), table.unit.tolist(), *texts]


def _looked_up(names: Sequence[str], index: Any) -> list[str]:
    return np.array([*names, ""], dtype=object)[index].tolist()  # type: ignore[no-any-return]


def _write_arrays(db: sqlite3.Connection, arrays: Iterable[tuple[str, str, bytes]]) -> None:
    db.executemany("INSERT INTO town_arrays VALUES (?, ?, ?)", sorted(arrays))


def address_arrays(table: AddressTable) -> Iterator[tuple[str, str, bytes]]:
    """The addresses as the arrays that Town reads: name, type and bytes of each."""
    for name in ("lat", "lon"):
        yield f"addresses.{name}", *pack(to_units(getattr(table, name)))
    for name in ("street", "postcode", "city", "region", "source"):
        yield f"addresses.{name}", *pack(getattr(table, name))
    for name in ("number", "unit"):
        yield from _dictionary(f"addresses.{name}", getattr(table, name))
    for name in ("streets", "postcodes", "cities", "regions"):
        yield f"addresses.{name}", "texts", pack_texts(getattr(table, name))


def _network_arrays(network: Network) -> Iterable[tuple[str, str, bytes]]:
    for field in fields(Network):
        values = getattr(network, field.name)
        if field.name == "kind":
            yield from _dictionary("network.kind", values)
        elif field.name.endswith(("lat", "lon")):
            yield f"network.{field.name}", *pack(to_units(values))
        elif field.name == "length":
            yield "network.length", *pack(np.round(values * CENTIMETRES).astype(np.int32))
        else:
            yield f"network.{field.name}", *pack(values)


def _block_arrays(town: Town) -> Iterator[tuple[str, str, bytes]]:
    for name, values in packed(town_blocks(town)).items():
        yield f"blocks.{name}", *pack(values)


def _dictionary(name: str, values: Objects) -> Iterator[tuple[str, str, bytes]]:
    """A text column as its different texts and which of them each row has."""
    texts = sorted(set(values.tolist()))
    place = {text: at for at, text in enumerate(texts)}
    yield f"{name}.texts", "texts", pack_texts(tuple(texts))
    yield f"{name}", *pack(np.array([place[text] for text in values.tolist()], dtype=np.int32))
