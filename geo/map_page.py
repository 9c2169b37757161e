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
from geo.figures import number
from geo.files import written_whole
from geo.map_classes import LegendLine, legend, round_bounds
from geo.map_labels import inner_points
from geo.map_layers import Box, Layer
from geo.map_picture import map_svg
from geo.map_style import FEW, classes_of, map_style
from geo.map_view import View
from geo.projection import LocalPlane
from geo.texts import tr
from resources import resource

AREAS_PX = 1250.0  # longer side of the areas in the picture under them
AROUND = 0.45  # of that side, shown round them, so that the sheet fills a wide window
FADE = 0.12  # of the picture: how far in from each edge it turns into plain land


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
    return legend(map_style().ramp(measure), round_bounds(figures), number)


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
    box = _shared((west - air, south - air, east + air, north + air), layers)
    scale = AREAS_PX / max(east - west, north - south)
    view = View.fitting(box, scale * (box[2] - box[0]), scale * (box[3] - box[1]))
    picture = base64.b64encode(faded(map_svg(layers, view), view).encode()).decode()
    lat, lon = plane.to_degrees([box[0], box[2]], [box[1], box[3]])
    corners = [[float(lat[0]), float(lon[0])], [float(lat[1]), float(lon[1])]]
    folium.raster_layers.ImageOverlay(f"data:image/svg+xml;base64,{picture}", bounds=corners).add_to(page)


def _shared(box: Box, layers: Sequence[Layer]) -> Box:
    """The part of a box (metres) that the town's data reach; all of it where there are none."""
    drawn = [layer.xy for layer in layers if len(layer.xy)]
    if not drawn:
        return box
    low, high = np.min([xy.min(axis=0) for xy in drawn], axis=0), np.max([xy.max(axis=0) for xy in drawn], axis=0)
    west, south, east, north = box
    return max(west, float(low[0])), max(south, float(low[1])), min(east, float(high[0])), min(north, float(high[1]))


def faded(svg: str, view: View) -> str:
    """A picture that turns into plain land towards its edges, so that it lies on the page like one sheet."""
    land, deep = map_style().colour("land"), FADE * min(view.width, view.height)
    stops = f'<stop stop-color="{land}"/><stop offset="1" stop-color="{land}" stop-opacity="0"/>'
    strips = "".join(
        f'<rect width="{deep:g}" height="{long:g}" fill="url(#fade)" transform="{move}"/>'
        for long, move in (
            (view.height, "scale(1)"),
            (view.height, f"translate({view.width:g}) scale(-1 1)"),
            (view.width, "matrix(0 1 1 0 0 0)"),
            (view.width, f"matrix(0 -1 1 0 0 {view.height:g})"),
        )
    )
    return svg.removesuffix("</svg>") + f'<linearGradient id="fade">{stops}</linearGradient>{strips}</svg>'


def _add_areas(page: Any, areas: Sequence[Area], steps: Any, lines: Sequence[LegendLine], few: str) -> None:
    """One GeoJSON layer and the name of each area in it; the class is said on hover. All words are text."""
    import folium

    if not len(areas):
        return
    by_step = {line.step: line for line in lines}
    says = [few if step == FEW else by_step[step].says for step in steps.tolist()]
    fills = ["url(#few)" if step == FEW else by_step[step].colour for step in steps.tolist()]
    rows = zip(areas, _places_of_names(areas), steps.tolist(), says, fills, strict=True)
    layer = folium.GeoJson(
        {"type": "FeatureCollection", "features": [_feature(*row) for row in rows]},
        style_function=lambda one: {
            "fillColor": one["properties"]["fill"], "fillOpacity": 0.8, "color": "#FFFDF8", "weight": 1.6,
        },
        highlight_function=lambda _: {"color": "#26231E", "weight": 2.6},
        tooltip=folium.GeoJsonTooltip(["name", "says"], labels=False, sticky=True),
    ).add_to(page)  # fmt: skip
    script = resource("web", "area-names.js").read_text(encoding="utf-8")
    call = f"{script}standNames({page.get_name()}, {layer.get_name()});"
    # After the map's own script, which folium renders last of all.
    page.get_root().script.add_child(_element(f'addEventListener("load", () => {{{call}}});'), name="~names")


def _places_of_names(areas: Sequence[Area]) -> list[list[float]]:
    """For each area the latitude and longitude of the point furthest from its edge."""
    import shapely

    shapes = np.array([area.polygon for area in areas], object)
    west, south, east, north = shapely.total_bounds(shapes)
    plane = LocalPlane((south + north) / 2, (west + east) / 2)
    lat, lon = plane.to_degrees(*inner_points(shapes, plane).T)
    return [[round(float(a), 6), round(float(b), 6)] for a, b in zip(lat, lon, strict=True)]


def _feature(area: Area, at: list[float], step: int, says: str, fill: str) -> dict[str, Any]:
    import shapely

    words = {"name": escape(area.name), "says": escape(says)}
    shape = shapely.geometry.mapping(shapely.set_precision(area.polygon, 1e-6))
    return {"type": "Feature", "geometry": shape, "properties": {**words, "fill": fill, "step": step, "at": at}}


def _words(title: str, attribution: str, lines: Sequence[LegendLine], few: str) -> str:
    """Title, legend and attribution over the map."""
    rows = "".join(f'<li><i style="background:{line.colour}"></i>{escape(line.says)}</li>' for line in lines)
    if few:
        rows += f'<li><i class="few"></i>{escape(few)}</li>'
    legend_of = escape(tr("Legend"))
    words = f'<h1>{escape(title)}</h1><ul aria-label="{legend_of}">{rows}</ul><footer>{escape(attribution)}</footer>'
    return f"{_hatch()}{words}"


def _hatch() -> str:
    """The style sheet, and the pattern of areas with too few people: as on screen, lines at 45 degrees."""
    style = map_style()
    row = style.table["overlays"]["hatch"]
    land, line, step, width = style.colour("land"), style.colour(row["line"]), row["step"], row["width"]
    pattern = (
        f'<svg width="0" height="0" style="position:absolute"><pattern id="few" width="{step}" height="{step}"'
        f' patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="{step}" height="{step}"'
        f' fill="{land}"/><path d="M0 0V{step}" stroke="{line}" stroke-width="{2 * width}"/></pattern></svg>'
    )
    lines = f"{line} 0 {width}px, {land} {width}px {step}px"
    return f"{STYLE}<style>.few {{ background: repeating-linear-gradient(-45deg, {lines}); }}</style>{pattern}"


STYLE = """<style>
  body { font: 14px/20px Inter, system-ui, sans-serif; color: #26231E; }
  .leaflet-container { background: #F4EFE6; font: inherit; }
  .leaflet-control-attribution { display: none; }
  h1, ul, footer { position: fixed; z-index: 1000; margin: 0; background: #FFFDF8; border: 1px solid #E7E1D5; }
  h1 { top: 16px; left: 60px; padding: 8px 14px; border-radius: 10px; font-size: 18px; line-height: 24px; }
  ul { bottom: 24px; left: 16px; padding: 12px 16px; border-radius: 10px; list-style: none; }
  li { display: flex; align-items: center; gap: 10px; }
  li i { width: 20px; height: 12px; border-radius: 3px; }
  .name { width: 0; height: 0; }
  .name b { position: absolute; transform: translate(-50%, -50%); white-space: nowrap; font: 600 12.5px/16px Inter,
    system-ui, sans-serif; --halo: #F7F3EB; text-shadow: 0 0 2px var(--halo), 1px 1px 1px var(--halo), -1px 1px 1px
    var(--halo), 1px -1px 1px var(--halo), -1px -1px 1px var(--halo); }
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
