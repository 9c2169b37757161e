"""A page with a map to send to somebody: areas alone, one file, no connection needed, nobody's place or name."""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from geo.areas import Area
from geo.files import written_whole
from geo.map_classes import LegendLine, legend, round_bounds
from geo.map_layers import Layer
from geo.map_picture import map_svg
from geo.map_style import FEW, classes_of, map_style
from geo.map_view import View
from geo.projection import LocalPlane
from resources import resource

GROUND_PX = 1400.0  # width of the base map's picture
AROUND = 0.06  # of the areas' width, shown round them


def shared_page(
    areas: Sequence[Area],
    values: Sequence[float | None],
    out: Path,
    title: str,
    attribution: str,
    *,
    measure: str = "customers",
    few: str = "fewer than 5",
    base: tuple[Sequence[Layer], LocalPlane] | None = None,
) -> None:
    """Write one HTML file with the areas coloured by class; a value of None is too small to show (`few`).

    `base` gives the town's layers and plane for the picture under the areas. Figures appear as classes
    only, names as text whatever they hold. Raises UserError when the file cannot be written.
    """
    figures = np.array([np.nan if value is None else value for value in values], float)
    lines = _legend(figures, measure)
    steps = classes_of(figures, round_bounds(figures))
    page = _folium_map(areas)
    if base is not None and len(areas):
        _add_ground(page, areas, *base)
    _add_areas(page, areas, steps, lines, few)
    has_few = bool((steps == FEW).any())
    page.get_root().title = escape(title)
    page.get_root().html.add_child(_element(_words(title, attribution, lines, few if has_few else "")))
    with written_whole(out) as draft:
        draft.write_text(_tidied(page.get_root().render()), encoding="utf-8")


def _legend(figures: Any, measure: str) -> tuple[LegendLine, ...]:
    return legend(map_style().ramp(measure), round_bounds(figures), "{:,.0f}".format)


def _folium_map(areas: Sequence[Area]) -> Any:
    """An empty folium map whose Leaflet lies in the page itself."""
    import folium
    import shapely

    page = folium.Map(tiles=None, zoom_control=True, zoom_snap=0.25, prefer_canvas=False)
    page.default_js, page.default_css = [], []
    root: Any = page.get_root()
    head = root.header
    script = resource("web", "leaflet.js").read_text(encoding="utf-8").split("//# sourceMappingURL")[0]
    look = resource("web", "leaflet.css").read_text(encoding="utf-8")
    licence = "<!-- Leaflet 1.9.4, BSD-2-Clause, https://leafletjs.com -->"
    head.add_child(_element(f"{licence}<style>{_no_pictures(look)}</style><script>{script}</script>"))
    if len(areas):
        west, south, east, north = shapely.total_bounds([area.polygon for area in areas])
        page.fit_bounds([[south, west], [north, east]], padding=(24, 24))
    return page


def _no_pictures(css: str) -> str:
    """Without the pictures of controls that this page does not have."""
    return re.sub(r"background-image:\s*url\([^)]*\);", "", css)


def _add_ground(page: Any, areas: Sequence[Area], layers: Sequence[Layer], plane: LocalPlane) -> None:
    """The town's base map as one picture under the areas."""
    import folium
    import shapely

    bounds = shapely.total_bounds(plane.shape_to_plane(np.array([area.polygon for area in areas], object)))
    west, south, east, north = (float(value) for value in bounds)
    air = AROUND * max(east - west, north - south)
    box = (west - air, south - air, east + air, north + air)
    view = View.fitting(box, GROUND_PX, GROUND_PX * (box[3] - box[1]) / (box[2] - box[0]))
    picture = base64.b64encode(map_svg(layers, view).encode()).decode()
    lat, lon = plane.to_degrees([box[0], box[2]], [box[1], box[3]])
    corners = [[float(lat[0]), float(lon[0])], [float(lat[1]), float(lon[1])]]
    folium.raster_layers.ImageOverlay(f"data:image/svg+xml;base64,{picture}", bounds=corners).add_to(page)


def _add_areas(page: Any, areas: Sequence[Area], steps: Any, lines: Sequence[LegendLine], few: str) -> None:
    """One GeoJSON layer; the name of each area is shown on hover, as text."""
    import folium
    import shapely

    by_step = {line.step: line for line in lines}
    features = []
    for area, step in zip(areas, steps.tolist(), strict=True):
        says = few if step == FEW else by_step[step].says
        shape = shapely.set_precision(area.polygon, 1e-6)
        features.append(
            {
                "type": "Feature",
                "geometry": shapely.geometry.mapping(shape),
                "properties": {
                    "name": escape(area.name),
                    "says": escape(says),
                    "fill": "#F4EFE6" if step == FEW else by_step[step].colour,
                },
            }
        )
    if not features:
        return
    folium.GeoJson(
        {"type": "FeatureCollection", "features": features},
        style_function=lambda one: {
            "fillColor": one["properties"]["fill"], "fillOpacity": 0.8, "color": "#FFFDF8", "weight": 1.6,
        },
        highlight_function=lambda _: {"color": "#26231E", "weight": 2.6},
        tooltip=folium.GeoJsonTooltip(["name", "says"], labels=False, sticky=True),
    ).add_to(page)  # fmt: skip


def _words(title: str, attribution: str, lines: Sequence[LegendLine], few: str) -> str:
    """Title, legend and attribution over the map."""
    rows = "".join(f'<li><i style="background:{line.colour}"></i>{escape(line.says)}</li>' for line in lines)
    if few:
        rows += f'<li><i style="background:#F4EFE6"></i>{escape(few)}</li>'
    return f'{STYLE}<h1>{escape(title)}</h1><ul aria-label="Legend">{rows}</ul><footer>{escape(attribution)}</footer>'


STYLE = """<style>
  body { font: 14px/20px Inter, system-ui, sans-serif; color: #26231E; }
  .leaflet-container { background: #F4EFE6; font: inherit; }
  .leaflet-control-attribution { display: none; }
  h1, ul, footer { position: fixed; z-index: 1000; margin: 0; background: #FFFDF8; border: 1px solid #E7E1D5; }
  h1 { top: 16px; left: 60px; padding: 8px 14px; border-radius: 10px; font-size: 18px; line-height: 24px; }
  ul { bottom: 24px; left: 16px; padding: 12px 16px; border-radius: 10px; list-style: none; }
  li { display: flex; align-items: center; gap: 10px; }
  li i { width: 20px; height: 12px; border-radius: 3px; }
  footer { right: 0; bottom: 0; padding: 2px 8px; font-size: 11px; color: #5A5449; border-radius: 6px 0 0 0; }
  @media print { h1 { position: static; } }
</style>"""


def escape(text: str) -> str:
    """Text that stays text: for the browser, and for folium, which reads what it is given as a template, too."""
    return html.escape(text).replace("{", "&#123;").replace("}", "&#125;")


def _element(ready: str) -> Any:
    """Ready HTML; folium's template only puts it in its place, so that nothing in it is read as a template."""
    from branca.element import Element

    made: Any = Element("{{ this.ready }}")
    made.ready = ready
    return made


def _tidied(page: str) -> str:
    """folium gives its parts random names; here they are numbered, so that the same map has the same bytes."""
    names: dict[str, str] = {}
    return re.sub(r"[0-9a-f]{32}", lambda found: names.setdefault(found[0], f"part{len(names)}"), page)
