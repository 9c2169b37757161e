"""A town on squared paper: streets every 100 m, a house every 20 m; what the tests of places stand on."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from geo.blocks import Blocks, town_blocks
from geo.projection import LocalPlane
from geo.town_tables import (
    AddressTable,
    Lines,
    Network,
    Points,
    Polygons,
    Population,
    Streets,
    TownInfo,
)

BLOCK = 100.0  # metres between streets


def objects(values: Any) -> Any:
    """A list as an array of objects, geometries and dicts included."""
    array = np.empty(len(values), object)
    array[:] = values
    return array


@dataclass(frozen=True, eq=False)
class MadeUpTown:
    """Looks like geo.town.Town. Streets run along x = 0, 100, ... and y = 0, 100, ... metres."""

    columns: int = 12
    rows: int = 8
    main_every: int = 4  # each fourth street is a main road
    rail_at: tuple[float, ...] = ()  # y of the tracks
    river_at: float | None = None  # x of the river's middle
    place_names: tuple[tuple[str, float, float], ...] = ()  # suburbs: name, x, y
    quarters: tuple[tuple[str, Any], ...] = ()  # neighbourhoods: name, polygon in metres
    people: tuple[tuple[float, Any], ...] = ()  # population: people, polygon in metres
    houses: bool = True
    streeted: bool = True
    one_way: tuple[float, ...] = ()  # y of the streets that cars may only drive eastwards
    plane: LocalPlane = field(default_factory=lambda: LocalPlane(47.0, 9.0))
    path: Path = Path("made-up.gpkg")

    def degrees(self, x: Any, y: Any) -> tuple[Any, Any]:
        """Metres to lat, lon."""
        return self.plane.to_degrees(np.asarray(x, float), np.asarray(y, float))

    @cached_property
    def house_xy(self) -> Any:
        """Houses 10 m beside every street that runs west to east, on both sides."""
        x = np.arange(10.0, self.columns * BLOCK, 20.0)
        y = np.concatenate([[r * BLOCK - 10, r * BLOCK + 10] for r in range(self.rows + 1)])
        return np.array([(a, b) for b in y for a in x]) if self.houses else np.empty((0, 2))

    def addresses(self) -> AddressTable:
        lat, lon = self.degrees(self.house_xy[:, 0], self.house_xy[:, 1])
        n = len(lat)
        row = np.rint(self.house_xy[:, 1] / BLOCK).astype(np.int32)
        names = tuple(f"{r} Street" for r in range(self.rows + 1))
        number = objects([str(i + 1) for i in range(n)])
        none = np.full(n, -1, np.int32)
        return AddressTable(lat, lon, number, objects([""] * n), row, none, none, none, none * 0, names, (), (), ())

    def street_rows(self) -> list[tuple[str, str, Any]]:
        """(kind, name, line in metres), one line from corner to corner of the town."""
        if not self.streeted:
            return []
        width, height = self.columns * BLOCK, self.rows * BLOCK
        across = [(r, f"{r} Street", [(0, r * BLOCK), (width, r * BLOCK)]) for r in range(self.rows + 1)]
        along = [(c, f"{c} Avenue", [(c * BLOCK, 0), (c * BLOCK, height)]) for c in range(self.columns + 1)]
        return [
            ("secondary" if i % self.main_every == 0 else "residential", name, shapely.LineString(ends))
            for i, name, ends in across + along
        ]

    def streets(self) -> Streets:
        kinds, names, lines = zip(*self.street_rows(), strict=True) if self.streeted else ((), (), ())
        none = np.zeros(len(kinds), np.uint8)
        geometry = self._degrees_of(lines)
        return Streets(objects(kinds), objects(names), geometry, objects([{"name": n} for n in names]), none, none)

    def barriers(self) -> Lines:
        rows = [("main_road", n, line) for k, n, line in self.street_rows() if k == "secondary"]
        width, height = self.columns * BLOCK, self.rows * BLOCK
        rows += [("rail", "", shapely.LineString([(-200, y), (width + 200, y)])) for y in self.rail_at]
        if self.river_at is not None:
            rows.append(("river", "Ache", shapely.LineString([(self.river_at, -200), (self.river_at, height + 200)])))
        return self._lines(rows)

    def rails(self) -> Lines:
        return self._lines([row for row in zip(*self._columns(self.barriers()), strict=True) if row[0] == "rail"], True)

    def waterways(self) -> Lines:
        return self._lines([])

    def land(self) -> Polygons:
        return Polygons(objects([]), objects([]), objects([]))

    def buildings(self) -> Polygons:
        return Polygons(objects([]), objects([]), objects([]))

    def blocks(self) -> Blocks:
        return town_blocks(self)  # type: ignore[arg-type]

    def places(self) -> Points:
        x, y = np.array([130.0, 640.0, 20.0]), np.array([120.0, 390.0, 20.0])
        return Points(
            objects(["university", "station", "cafe"]), objects(["Campus", "Halt", "Tea"]), *self.degrees(x, y)
        )

    def place_points(self) -> Points:
        names = [p[0] for p in self.place_names]
        lat, lon = self.degrees([p[1] for p in self.place_names], [p[2] for p in self.place_names])
        return Points(objects(["suburb"] * len(names)), objects(names), lat, lon)

    def neighbourhoods(self) -> Polygons:
        names = [name for name, _ in self.quarters]
        return Polygons(
            objects(["quarter"] * len(names)), objects(names), self._degrees_of([p for _, p in self.quarters])
        )

    def population(self) -> Population:
        return Population(np.array([n for n, _ in self.people]), self._degrees_of([p for _, p in self.people]))

    def network(self) -> Network:
        """One node a crossing, one edge a block side."""
        columns, rows = (self.columns + 1, self.rows + 1) if self.streeted else (0, 0)
        index = np.arange(columns * rows).reshape(rows, columns)
        start = np.concatenate([index[:, :-1].ravel(), index[:-1].ravel()]) if self.streeted else index.ravel()
        end = np.concatenate([index[:, 1:].ravel(), index[1:].ravel()]) if self.streeted else index.ravel()
        y, x = (a.ravel() * BLOCK for a in np.indices((rows, columns)))
        lat, lon = self.degrees(x, y)
        n = len(start)
        restricted = np.isin(y[start], self.one_way) & (y[start] == y[end])
        return Network(
            node_lat=lat, node_lon=lon, edge_from=start.astype(np.int32), edge_to=end.astype(np.int32),
            length=np.full(n, BLOCK), forward=np.full(n, 7, np.uint8),
            backward=np.where(restricted, 3, 7).astype(np.uint8), speed=np.full(n, 30.0),
            kind=objects(["residential"] * n), shape_lat=lat[np.column_stack([start, end])].ravel(),
            shape_lon=lon[np.column_stack([start, end])].ravel(), shape_start=np.arange(n + 1) * 2,
        )  # fmt: skip

    @cached_property
    def info(self) -> TownInfo:
        lat, lon = self.degrees([-200, self.columns * BLOCK + 200], [-200, self.rows * BLOCK + 200])
        bbox = (float(lon[0]), float(lat[0]), float(lon[1]), float(lat[1]))
        centre = (sum(bbox[1::2]) / 2, sum(bbox[::2]) / 2)
        return TownInfo("Checkham", "XX", bbox, centre, len(self.house_xy), 0, 0, 3, 0, (), "made up", 1)

    def _lines(self, rows: Any, degrees: bool = False) -> Lines:
        kinds, names, lines = zip(*rows, strict=True) if len(rows) else ((), (), ())
        return Lines(objects(kinds), objects(names), objects(lines) if degrees else self._degrees_of(lines))

    def _columns(self, lines: Lines) -> tuple[Any, Any, Any]:
        return lines.kind, lines.name, lines.geometry

    def _degrees_of(self, shapes: Any) -> Any:
        return objects([self.plane.shape_to_degrees(shape) for shape in shapes])
