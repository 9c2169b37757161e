"""A picture of a town's areas to look at: names, customers in each, and in red every edge that follows no street."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import shapely

from geo.areas import Area
from geo.map_labels import AreaName, inner_points, place_labels
from geo.map_layers import area_layer, base_layers, shape_layer
from geo.map_picture import map_svg
from geo.map_style import Fill, Pass, Stroke, map_style
from geo.map_view import View
from geo.town import Town

SIZE = 1600.0, 1300.0
TINTS = "#7fb3d5", "#f7dc6f", "#82c99d", "#d7a1d0", "#f0a878", "#b9b4e0"


def draw_areas(
    town: Town, areas: Sequence[Area], held: Sequence[int], off_street: Sequence[Any], out: Path,
    size: tuple[float, float] = SIZE, box: Sequence[float] | None = None,
) -> None:  # fmt: skip
    """Write `out` (PNG). No two neighbours have one tint. off_street: lines in metres of the plane, drawn in red."""
    polygons = np.array([area.polygon for area in areas], object)
    shapes = town.plane.shape_to_plane(polygons)
    west, south, east, north = shapely.total_bounds(shapes).tolist() if box is None else box
    view = View.fitting((west, south, east, north), *size, margin=30)
    style, base, layer = map_style("light"), base_layers(town), area_layer(polygons, town.plane)
    tint = tints(shapes)
    overlays = [
        Pass(layer, np.flatnonzero(tint == number).astype(np.int32), fill=Fill(colour, 0.55))
        for number, colour in enumerate(TINTS)
        if (tint == number).any()
    ]
    overlays += style.streets_over(base, view.zoom)
    overlays.append(replace(style.area_edges(layer), stroke=Stroke("#202020", 2.5)))
    if len(off_street):
        lines = np.array([town.plane.shape_to_degrees(line) for line in off_street], object)
        overlays.append(Pass(shape_layer("off", "line", lines, town.plane), stroke=Stroke("#d00000", 3.0)))
    words = [
        AreaName(area.name, str(count), x, y)
        for area, count, (x, y) in zip(areas, held, inner_points(polygons, town.plane).tolist(), strict=True)
    ]
    labels = [replace(label, halo="") for label in place_labels(base, view, style, areas=words, kinds=())]
    _as_png(map_svg(base, view, overlays=overlays, labels=labels, with_scale=True), out)


def tints(shapes: Any) -> Any:
    """A number below len(TINTS) for each shape, unlike its neighbours' as far as they go."""
    chosen = np.full(len(shapes), -1)
    one, other = shapely.STRtree(shapes).query(shapes, predicate="dwithin", distance=5.0)
    for i in range(len(shapes)):
        near = set(chosen[other[one == i]].tolist())
        chosen[i] = next((n for n in range(len(TINTS)) if n not in near), i % len(TINTS))
    return chosen


def _as_png(svg: str, out: Path) -> None:
    """Drawn as in print: Qt's own reader of SVG leaves out what comes after 65,535 corners of one path."""
    import typst

    out.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        (Path(folder) / "map.svg").write_text(svg, encoding="utf-8")
        page = Path(folder) / "page.typ"
        page.write_text('#set page(width: auto, height: auto, margin: 0pt)\n#image("map.svg")', encoding="utf-8")
        typst.compile(str(page), output=str(out), format="png", ppi=96.0)
