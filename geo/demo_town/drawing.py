"""What is drawn so far, as OSM would hold it: nodes, ways and their tags, in metres."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

Point = tuple[float, float]  # metres east and north of the middle of the town


@dataclass
class Way:
    """A line or closed outline through nodes, with its tags."""

    nodes: list[int]
    tags: dict[str, str]


@dataclass
class Street:
    """One named street as drawn: its line (shapely, metres) and the neighbourhood it lies in."""

    name: str
    kind: str
    district: str
    line: Any


@dataclass
class Drawing:
    """Collects nodes and ways; two things drawn at the same spot share a node, as they do in OSM."""

    seed: int
    nodes: dict[int, Point] = field(default_factory=dict)
    node_tags: dict[int, dict[str, str]] = field(default_factory=dict)
    ways: list[Way] = field(default_factory=list)
    streets: list[Street] = field(default_factory=list)
    footprints: list[Any] = field(default_factory=list)  # of buildings that stand already
    _at: dict[tuple[int, int], int] = field(default_factory=dict)

    def chance(self, what: str) -> random.Random:
        """A generator of its own for each part, so that changing one part leaves the others as they were."""
        return random.Random(f"{self.seed} {what}")

    def node(self, point: Iterable[float], tags: Mapping[str, str] | None = None) -> int:
        """The node at a point (to the centimetre), made when it is new."""
        x, y = point
        spot = (round(x * 100), round(y * 100))
        number = self._at.setdefault(spot, len(self._at) + 1)
        self.nodes[number] = (spot[0] / 100, spot[1] / 100)
        if tags:
            self.node_tags.setdefault(number, {}).update(tags)
        return number

    def line(self, points: Iterable[Iterable[float]], **tags: str) -> None:
        """An open way."""
        self.ways.append(Way([self.node(p) for p in points], osm_tags(tags)))

    def area(self, polygon: Any, **tags: str) -> None:
        """The outline of a shapely polygon (or of each part of several) as closed ways."""
        for part in getattr(polygon, "geoms", [polygon]):
            corners = [self.node(p) for p in list(part.exterior.coords)[:-1]]
            self.ways.append(Way([*corners, corners[0]], osm_tags(tags)))


def osm_tags(words: Mapping[str, str]) -> dict[str, str]:
    """Keyword names to OSM keys: `addr_street` stands for `addr:street`."""
    return {key.replace("addr_", "addr:", 1): value for key, value in words.items() if value}
