"""Writes small made-up OpenStreetMap files for tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import quoteattr

Tags = Mapping[str, str]


class OsmText:
    """An OpenStreetMap file as it is written down: nodes, ways, relations."""

    def __init__(self) -> None:
        self._nodes: list[str] = []
        self._ways: list[str] = []
        self._relations: list[str] = []
        self._next = 1

    def node(self, lat: float, lon: float, **tags: str) -> int:
        """Adds a node; a colon in a key is written as two underscores."""
        at = self._id()
        self._nodes.append(f'<node id="{at}" version="1" lat="{lat}" lon="{lon}">{_tags(tags)}</node>')
        return at

    def way(self, nodes: Sequence[int], **tags: str) -> int:
        """Adds a way along nodes."""
        at = self._id()
        corners = "".join(f'<nd ref="{node}"/>' for node in nodes)
        self._ways.append(f'<way id="{at}" version="1">{corners}{_tags(tags)}</way>')
        return at

    def line(self, *corners: tuple[float, float], **tags: str) -> int:
        """Adds a way with nodes of its own."""
        return self.way([self.node(*corner) for corner in corners], **tags)

    def square(self, south: float, west: float, size: float, **tags: str) -> int:
        """Adds a closed way."""
        corners = [(0, 0), (0, size), (size, size), (size, 0)]
        nodes = [self.node(round(south + up, 7), round(west + along, 7)) for up, along in corners]
        return self.way([*nodes, nodes[0]], **tags)

    def relation(self, members: Sequence[tuple[str, int, str]], **tags: str) -> int:
        """Adds a relation of (type, id, role)."""
        at = self._id()
        listed = "".join(f'<member type="{kind}" ref="{ref}" role="{role}"/>' for kind, ref, role in members)
        self._relations.append(f'<relation id="{at}" version="1">{listed}{_tags(tags)}</relation>')
        return at

    def text(self) -> str:
        """The file's text."""
        things = "\n".join([*self._nodes, *self._ways, *self._relations])
        return f'<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6" generator="test">\n{things}\n</osm>\n'

    def write(self, path: Path) -> Path:
        """Writes the file and gives its path."""
        path.write_text(self.text(), encoding="utf-8")
        return path

    def _id(self) -> int:
        self._next += 1
        return self._next


def _tags(tags: Tags) -> str:
    pairs = ((key.replace("__", ":"), value) for key, value in tags.items())
    return "".join(f"<tag k={quoteattr(key)} v={quoteattr(value)}/>" for key, value in pairs)


def mill_green() -> OsmText:
    """A hamlet of two streets that cross, with houses, a school, a pond, a river bridge and a quarter."""
    osm = OsmText()
    osm.node(50.001, 8.001, place="town", name="Mill Green")
    osm.node(50.0, 8.0005, place="suburb", name="Old Side")
    crossing = osm.node(50.0, 8.0)
    west, east = osm.node(50.0, 7.99), osm.node(50.0, 8.01)
    south, north = osm.node(49.99, 8.0), osm.node(50.01, 8.0)
    osm.way([west, crossing, east], highway="residential", name="East High Street", name__fr="Grand-Rue Est")
    osm.way([south, crossing], highway="primary", name="Saint Anne Avenue", oneway="yes", maxspeed="30 mph")
    osm.way([crossing, north], highway="primary", name="Saint Anne Avenue", bridge="yes")
    osm.line((50.002, 7.99), (50.002, 8.01), waterway="river", name="Mill Water")
    osm.line((49.995, 7.99), (49.995, 8.01), railway="rail")
    for number in range(1, 9):
        at = {"addr__housenumber": str(number), "addr__street": "East High Street", "addr__city": "Mill Green"}
        osm.node(50.0002, round(7.991 + number / 1000, 7), **at)
    osm.square(50.003, 8.001, 0.0004, building="house", addr__housenumber="12 A", addr__street="St. Anne Ave")
    osm.square(50.004, 8.003, 0.001, amenity="school", name="Mill Green School")
    osm.square(50.006, 8.003, 0.002, natural="water", name="Mill Pond")
    osm.square(49.99, 7.99, 0.02, place="quarter", name="The Green")
    osm.node(50.0003, 8.0032, amenity="cafe", name="The Kettle")
    return osm
