"""The drawing as an OSM XML file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import quoteattr

import numpy as np

from geo.demo_town.drawing import Drawing
from geo.demo_town.plan import PLANE
from geo.files import written_whole

HEAD = (
    "<?xml version='1.0' encoding='UTF-8'?>\n"
    '<osm version="0.6" generator="Doorstep demo town" copyright="A made-up town" '
    'attribution="A made-up town, drawn by Doorstep" license="CC0-1.0">\n'
)


def write_osm(drawing: Drawing, out: Path) -> None:
    """Write nodes, then ways, in the order of their numbers."""
    with written_whole(out) as draft:
        draft.write_text("".join([HEAD, *node_lines(drawing), *way_lines(drawing), "</osm>\n"]), encoding="utf-8")


def node_lines(drawing: Drawing) -> Iterator[str]:
    """One element a node, seven decimals as OSM keeps them (about a centimetre)."""
    numbers = sorted(drawing.nodes)
    x, y = np.array([drawing.nodes[n] for n in numbers]).T
    lats, lons = PLANE.to_degrees(x, y)
    for number, lat, lon in zip(numbers, lats, lons, strict=True):
        head = f'<node id="{number}" version="1" lat="{lat:.7f}" lon="{lon:.7f}"'
        tags = drawing.node_tags.get(number)
        yield f"{head}>{tag_text(tags)}</node>\n" if tags else f"{head}/>\n"


def way_lines(drawing: Drawing) -> Iterator[str]:
    """One element a way."""
    for number, way in enumerate(drawing.ways, start=1):
        references = "".join(f'<nd ref="{node}"/>' for node in way.nodes)
        yield f'<way id="{number}" version="1">{references}{tag_text(way.tags)}</way>\n'


def tag_text(tags: Mapping[str, str]) -> str:
    """Tags in the order of their keys."""
    return "".join(f"<tag k={quoteattr(key)} v={quoteattr(value)}/>" for key, value in sorted(tags.items()))
