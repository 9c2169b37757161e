"""A small town that does not exist, drawn from a seed and written as OpenStreetMap data.

It has what real towns have and maps must cope with: a river with two bridges, a railway with one way under
it, a main road, an old centre, a campus, parks, schools, shops, seven neighbourhoods and some 4,000 addresses.
"""

from __future__ import annotations

from pathlib import Path

from geo.demo_town.drawing import Drawing
from geo.demo_town.houses import draw_houses
from geo.demo_town.landscape import draw_landscape
from geo.demo_town.osm_xml import write_osm
from geo.demo_town.places import draw_places
from geo.demo_town.plan import NAME, PLANE, TownPlan
from geo.demo_town.streets import draw_streets

__all__ = ["NAME", "PLANE", "draw_town"]


def draw_town(out: Path, *, seed: int = 1) -> None:
    """Write the town as OSM XML; the same seed gives the same bytes. Raises UserError when `out` can't be written."""
    drawing = Drawing(seed)
    plan = TownPlan.drawn()
    draw_landscape(drawing, plan)
    draw_streets(drawing, plan)
    draw_houses(drawing, plan)
    draw_places(drawing, plan)
    write_osm(drawing, out)
