"""Tells what kind of open data a file is by what is in it, and reads it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from geo.errors import UserError
from geo.progress import OnProgress, no_progress
from geo.sources.boundaries import boundaries, people_column, population, read_boundaries
from geo.sources.columns import columns_fit
from geo.sources.credit import credited
from geo.sources.features import LINE, POINT, Features, is_binary, read_features
from geo.sources.openaddresses import is_openaddresses, read_openaddresses, read_openaddresses_lines
from geo.sources.osm import read_osm
from geo.sources.packed import check_packing, check_table, head_of
from geo.sources.records import Found
from geo.sources.register import read_point_register, read_register
from geo.sources.tables import header_of
from geo.sources.tiger import ADDRFEAT, CSV, addrfeat, read_range_csv
from geo.texts import tr


def read_source(path: Path, columns: Mapping[str, str] | None = None, on_progress: OnProgress = no_progress) -> Found:
    """Everything a town can use of one file. UserError when it is no open data that Doorstep knows."""
    if not path.is_file():
        raise UserError(tr("There is no file {path}.").format(path=path), tr("Check its name and folder."))
    return credited(_read(path, columns, on_progress), path)


def read_boundary_file(path: Path) -> Found:
    """Polygons to be used as neighbourhoods, whatever else is in their columns."""
    if not path.is_file():
        raise UserError(tr("There is no file {path}.").format(path=path), tr("Check its name and folder."))
    return credited(read_boundaries(path), path)


def _read(path: Path, columns: Mapping[str, str] | None, on_progress: OnProgress) -> Found:
    with path.open("rb") as file:
        magic = file.read(16)
    head = head_of(path)
    if not head.strip():
        raise UserError(tr("{name} is empty.").format(name=path.name), tr("Download it again."))
    osm = osm_format(magic, head)
    if osm:
        check_packing(path, magic)
        return read_osm(path, osm, on_progress)
    if _is_feature_lines(head):
        check_table(path, magic)
        return read_openaddresses_lines(path, columns, on_progress)
    if is_binary(path) or head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{"):
        on_progress(tr("Reading {name}").format(name=path.name), 0, 0)
        return _features(path, columns, read_features(path))
    check_table(path, magic)
    return _table(path, columns, on_progress)


def osm_format(magic: bytes, head: bytes) -> str:
    """The name libosmium has for the file's format, or the empty string when it is no OpenStreetMap file."""
    if magic[6:15] == b"OSMHeader":
        return "pbf"
    if b"<osm" not in head[:2048]:
        return ""
    return "osm.gz" if magic.startswith(b"\x1f\x8b") else "osm.bz2" if magic.startswith(b"BZh") else "osm"


def _is_feature_lines(head: bytes) -> bool:
    """GeoJSON with one point feature a line."""
    first, newline, _ = head.strip(b"\x1e\r\n\t ").partition(b"\n")
    if not first.startswith(b"{") or not newline:
        return False
    try:
        feature = json.loads(first)
        return bool(feature["type"] == "Feature" and feature["geometry"]["type"] == "Point")
    except (ValueError, KeyError, TypeError, RecursionError):
        return False


def _features(path: Path, columns: Mapping[str, str] | None, features: Features) -> Found:
    if features.mostly() == POINT:
        return read_point_register(path, features, columns)
    if features.mostly() == LINE:
        if not set(features.columns) >= ADDRFEAT:
            raise UserError(
                tr("{name} holds lines that Doorstep has no use for.").format(name=path.name),
                tr("Streets come from OpenStreetMap."),
            )
        return addrfeat(path, features)
    return population(path, features) if people_column(list(features.columns)) else boundaries(path, features)


def _table(path: Path, columns: Mapping[str, str] | None, on_progress: OnProgress) -> Found:
    header = header_of(path)
    if {name.casefold() for name in header} >= CSV:
        return read_range_csv(path, on_progress)
    if is_openaddresses(header) and not columns_fit(header, columns):
        return read_openaddresses(path, on_progress)
    return read_register(path, columns, on_progress)
