"""Tells what kind of open data a file is by what is in it, and reads it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from geo.errors import UserError
from geo.progress import OnProgress, no_progress
from geo.sources.boundaries import people_column, read_boundaries, read_population
from geo.sources.credit import credited
from geo.sources.osm import read_osm
from geo.sources.records import Found
from geo.sources.register import read_register


def read_source(path: Path, columns: Mapping[str, str] | None = None, on_progress: OnProgress = no_progress) -> Found:
    """Everything a town can use of one file. UserError when it is no open data that Doorstep knows."""
    if not path.is_file():
        raise UserError(f"There is no file {path}.", "Check its name and folder.")
    head = _head(path)
    if not head.strip():
        raise UserError(f"{path.name} is empty.", "Download it again.")
    if _is_osm(path, head):
        return read_osm(path, on_progress)
    if head.startswith((b"SQLite format 3", b"PK\x03\x04", b"\x00\x00\x27\x0a")) or head.lstrip().startswith(b"{"):
        return credited(_polygons(path), path)
    return credited(read_register(path, columns, on_progress), path)


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(4096)


def _is_osm(path: Path, head: bytes) -> bool:
    return (
        head[4:15].endswith(b"OSMHeader")
        or b"<osm" in head[:1024]
        or path.name.endswith((".osm.gz", ".osm.bz2", ".pbf", ".osm"))
    )


def _polygons(path: Path) -> Found:
    import pyogrio

    fields = pyogrio.read_info(path)["fields"].tolist()
    return read_population(path) if people_column(fields) else read_boundaries(path)
