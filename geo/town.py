"""One town's open data, read from its file as it is asked for."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakValueDictionary

import numpy as np

from geo.errors import UserError
from geo.projection import LocalPlane
from geo.texts import tr
from geo.town_format import APPLICATION_ID, BUILDER_VERSION, CENTIMETRES, from_blobs, to_degrees, unpack, unpack_texts
from geo.town_tables import (
    AddressRanges,
    AddressTable,
    Lines,
    Network,
    Objects,
    Points,
    Polygons,
    Population,
    Source,
    Streets,
    TownInfo,
)

if TYPE_CHECKING:
    from geo.blocks import Blocks

T = TypeVar("T")
_opening = RLock()
_open: WeakValueDictionary[tuple[Any, ...], Any] = WeakValueDictionary()


class Town:
    """A town file, opened for reading. Tables are read when first asked for and kept; nobody may change them."""

    def __init__(self, path: Path, info: TownInfo) -> None:
        self.path = path
        self.info = info
        self.plane = LocalPlane(*info.centre)
        self._kept: dict[str, Any] = {}
        self._lock = RLock()

    @classmethod
    def open(cls, path: Path) -> Town:
        """UserError when there is no such file, when it is no town, or when a newer Doorstep made it.

        A file somebody has open already, unchanged since, is the same town: its tables are in memory once.
        """
        if not path.is_file():
            raise UserError(
                tr("There is no town file {path}.").format(path=path),
                tr("Build one from open data: doorstep town build."),
            )
        state = path.stat()
        key = (cls, path, state.st_ino, state.st_mtime_ns, state.st_size)
        try:
            with _opening:
                if (town := _open.get(key)) is None:
                    with closing(_connect(path)) as db:
                        town = _open[key] = cls(path, _read_info(path, db))
                return town
        except (sqlite3.DatabaseError, ValueError, KeyError, TypeError) as error:
            raise _no_town(path) from error

    def addresses(self) -> AddressTable:
        """Every house."""
        return self._once("addresses", self._read_addresses)

    def address_ranges(self) -> AddressRanges:
        """House numbers known only as from-to along a line."""
        return self._once("address_ranges", self._read_ranges)

    def streets(self) -> Streets:
        """Street lines with all their names."""
        return self._once("streets", self._read_streets)

    def barriers(self) -> Lines:
        """Lines that part neighbourhoods: motorway, main_road, rail, river, water."""
        return self._once("barriers", lambda: self._read_lines("barriers"))

    def waterways(self) -> Lines:
        """Rivers, canals and streams."""
        return self._once("waterways", lambda: self._read_lines("waterways"))

    def rails(self) -> Lines:
        """Railway and tram tracks above the ground."""
        return self._once("rails", lambda: self._read_lines("rails"))

    def land(self) -> Polygons:
        """What the ground is used for; the sea and lakes are `water`."""
        return self._once("land", lambda: self._read_polygons("land"))

    def buildings(self) -> Polygons:
        """Footprints."""
        return self._once("buildings", lambda: self._read_polygons("buildings"))

    def neighbourhoods(self) -> Polygons:
        """Neighbourhoods with boundaries; none where the data has none."""
        return self._once("neighbourhoods", lambda: self._read_polygons("neighbourhoods"))

    def places(self) -> Points:
        """Places people go to: shops, schools, stops."""
        return self._once("places", lambda: self._read_points("places"))

    def place_points(self) -> Points:
        """Names of towns, suburbs and villages."""
        return self._once("place_points", lambda: self._read_points("place_points"))

    def network(self) -> Network:
        """Streets as a graph."""
        return self._once("network", self._read_network)

    def population(self) -> Population:
        """Counted people per cell or census area."""
        return self._once("population", self._read_population)

    def blocks(self) -> Blocks:
        """Street blocks, as the town was cut when it was built; cut now where the file is without them."""
        return self._once("blocks", self._read_blocks)

    def _once(self, name: str, read: Callable[[], T]) -> T:
        with self._lock:
            if name not in self._kept:
                self._kept[name] = read()
            return self._kept[name]  # type: ignore[no-any-return]

    def _columns(self, layer: str, *names: str) -> list[list[Any]]:
        with closing(_connect(self.path)) as db:
            rows = db.execute(f"SELECT {', '.join(names)} FROM {layer} ORDER BY fid").fetchall()
        return [list(column) for column in zip(*rows, strict=True)] if rows else [[] for _ in names]

    def _arrays(self, table: str) -> dict[str, Any]:
        with closing(_connect(self.path)) as db:
            rows = db.execute(
                "SELECT name, type, data FROM town_arrays WHERE name GLOB ? ORDER BY name", (f"{table}.*",)
            ).fetchall()
        return {
            name.removeprefix(f"{table}."): unpack_texts(data) if kind == "texts" else unpack(kind, data)
            for name, kind, data in rows
        }

    def _read_addresses(self) -> AddressTable:
        arrays = self._arrays("addresses")
        for name in ("lat", "lon"):
            arrays[name] = to_degrees(arrays[name])
        for name in ("number", "unit"):
            arrays[name] = _objects(arrays.pop(f"{name}.texts"))[arrays[name]]
        return AddressTable(**arrays)

    def _read_network(self) -> Network:
        arrays = self._arrays("network")
        arrays["kind"] = _objects(arrays.pop("kind.texts"))[arrays["kind"]]
        arrays["length"] = arrays["length"] / CENTIMETRES
        coordinates = {name: to_degrees(arrays[name]) for name in arrays if name.endswith(("lat", "lon"))}
        return Network(**(arrays | coordinates))

    def _read_ranges(self) -> AddressRanges:
        names = ("first", "last", "parity", "side", "street", "postcode", "city", "geom")
        columns = dict(zip(names, self._columns("address_ranges", *names), strict=True))
        return AddressRanges(
            first=np.array(columns.pop("first"), dtype=np.int32),
            last=np.array(columns.pop("last"), dtype=np.int32),
            line=from_blobs(columns.pop("geom")),
            **{name: _objects(texts) for name, texts in columns.items()},
        )

    def _read_streets(self) -> Streets:
        kind, name, names, bridge, tunnel, shapes = self._columns(
            "streets", "kind", "name", "names", "bridge", "tunnel", "geom"
        )
        return Streets(
            kind=_objects(kind),
            name=_objects(name),
            geometry=from_blobs(shapes),
            names=_objects([json.loads(text) if text != "{}" else {} for text in names]),
            bridge=np.array(bridge, dtype=np.uint8),
            tunnel=np.array(tunnel, dtype=np.uint8),
        )

    def _read_lines(self, layer: str) -> Lines:
        kind, name, shapes = self._columns(layer, "kind", "name", "geom")
        return Lines(_objects(kind), _objects(name), from_blobs(shapes))

    def _read_polygons(self, layer: str) -> Polygons:
        kind, name, shapes = self._columns(layer, "kind", "name", "geom")
        return Polygons(_objects(kind), _objects(name), from_blobs(shapes))

    def _read_points(self, layer: str) -> Points:
        import shapely

        kind, name, shapes = self._columns(layer, "kind", "name", "geom")
        at = shapely.get_coordinates(from_blobs(shapes)).reshape(-1, 2)
        return Points(_objects(kind), _objects(name), at[:, 1], at[:, 0])

    def _read_blocks(self) -> Blocks:
        from geo.block_store import unpacked
        from geo.blocks import town_blocks

        arrays = self._arrays("blocks")
        return unpacked(arrays) if arrays else town_blocks(self)

    def _read_population(self) -> Population:
        people, shapes = self._columns("population", "people", "geom")
        return Population(np.array(people, dtype=float), from_blobs(shapes))


def _connect(path: Path) -> sqlite3.Connection:
    """A connection that cannot write; one a reading, so that any thread may read and the file can be replaced."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)


def _read_info(path: Path, db: sqlite3.Connection) -> TownInfo:
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise _no_town(path)
    told = {key: json.loads(value) for key, value in db.execute("SELECT key, value FROM town")}
    if told["builder_version"] > BUILDER_VERSION:
        raise UserError(
            tr("{name} was made by a newer Doorstep.").format(name=path.name),
            tr("Update Doorstep, or build the town again."),
        )
    if told["builder_version"] < BUILDER_VERSION:
        raise UserError(
            tr("{name} was made by an older Doorstep.").format(name=path.name),
            tr("Build the town again from its open data."),
        )
    sources = db.execute("SELECT name, licence, attribution, rows FROM town_sources ORDER BY fid")
    told["sources"] = tuple(Source(*source) for source in sources)
    told |= {name: tuple(told[name]) for name in ("bbox", "centre", "notes")}
    return TownInfo(**told)


def _no_town(path: Path) -> UserError:
    return UserError(
        tr("{name} is not a town file.").format(name=path.name), tr("Choose a file made by: doorstep town build.")
    )


def _objects(values: Any) -> Objects:
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array
