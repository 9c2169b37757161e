"""A made-up town of one square kilometre with everything a map shows; used by the tests of maps."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from geo.projection import LocalPlane
from geo.town_tables import AddressTable, Lines, Points, Polygons, Streets, TownInfo

LAT, LON = 47.15, 9.52


def objects(items: list[Any]) -> Any:
    made = np.empty(len(items), object)
    made[:] = items
    return made


class MapTown:
    """The methods of geo.town.Town that maps ask, with streets every 100 m and a house on each side."""

    plane = LocalPlane(LAT, LON)
    path = None

    @property
    def info(self) -> TownInfo:
        south, west = (float(v) for v in self.plane.to_degrees(-500, -500))
        north, east = (float(v) for v in self.plane.to_degrees(500, 500))
        return TownInfo("Little Ferry", "LI", (west, south, east, north), (LAT, LON), 100, 11, 0, 3, 100, (),
                        "© OpenStreetMap contributors", 1)  # fmt: skip

    def degrees(self, shape: Any) -> Any:
        return self.plane.shape_to_degrees(shape)

    def land(self) -> Polygons:
        kinds = ["residential", "park", "campus", "water", "wood", "farmland"]
        boxes = [(-500, -500, 300, 500), (-450, 300, -250, 450), (100, 100, 290, 290), (300, -500, 380, 500),
                 (380, -500, 500, 500), (-500, -500, -400, -300)]  # fmt: skip
        return Polygons(objects(kinds), objects([""] * 6), self.degrees(objects([shapely.box(*b) for b in boxes])))

    def waterways(self) -> Lines:
        line = shapely.LineString([(340, -500), (340, 500)])
        return Lines(objects(["river"]), objects(["Long Water"]), self.degrees(objects([line])))

    def rails(self) -> Lines:
        line = shapely.LineString([(-500, 50), (500, 60)])
        return Lines(objects(["rail"]), objects([""]), self.degrees(objects([line])))

    def streets(self) -> Streets:
        lines, names, kinds = [], [], []
        for i, at in enumerate(range(-500, 400, 100)):
            for half in ((-500, 0), (0, 300)):
                lines.append(shapely.LineString([(half[0], at), (half[1], at)]))
                names.append(f"East Row {i}")
                kinds.append("primary" if at == 0 else "residential")
            lines.append(shapely.LineString([(at, -500), (at, 500)]))
            names.append(f"North Walk {i}")
            kinds.append("tertiary" if at == 0 else "footway" if at == -400 else "residential")
        none = np.zeros(len(lines), np.uint8)
        return Streets(objects(kinds), objects(names), self.degrees(objects(lines)),
                       objects([{"name": name} for name in names]), none, none)  # fmt: skip

    def buildings(self) -> Polygons:
        boxes = [shapely.box(x + 15, y + 15, x + 35, y + 30)
                 for x in range(-500, 300, 50) for y in range(-500, 500, 50)]  # fmt: skip
        return Polygons(objects(["house"] * len(boxes)), objects([""] * len(boxes)), self.degrees(objects(boxes)))

    def addresses(self) -> AddressTable:
        x, y = (grid.ravel() for grid in np.meshgrid(np.arange(-475, 300, 50.0), np.arange(-475, 500, 50.0)))
        lat, lon = self.plane.to_degrees(x, y)
        none = np.full(len(lat), -1, np.int32)
        return AddressTable(lat, lon, objects([str(i + 1) for i in range(len(lat))]), objects([""] * len(lat)),
                            none, none, none, none, none, (), (), (), ())  # fmt: skip

    def places(self) -> Points:
        lat, lon = self.plane.to_degrees([200.0, -200.0, -300.0, 210.0], [200.0, 60.0, -200.0, 205.0])
        kinds = objects(["university", "station", "school", "library"])
        return Points(kinds, objects(["Ferry College", "Ferry", "Lower School", "College library"]), lat, lon)

    def place_points(self) -> Points:
        lat, lon = self.plane.to_degrees([-100.0], [-100.0])
        return Points(objects(["suburb"]), objects(["Oldside"]), lat, lon)


def quarters(town: MapTown) -> list[Any]:
    """Four areas that fill the built-up part, lon/lat."""
    boxes = [(-500, -500, -100, 0), (-100, -500, 300, 0), (-500, 0, -100, 500), (-100, 0, 300, 500)]
    return [town.degrees(shapely.box(*box)) for box in boxes]
