"""Sheets for whoever hands out leaflets: a map of each area with its streets numbered in the order to walk them."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from campaigns.audiences.audience import Audience
from campaigns.audiences.gate import Passed, Refused
from campaigns.audiences.location_list import Ground
from campaigns.audiences.street_walk import Spot, Stop, Walk, street_walk
from campaigns.reports.area_map import AreaMaps
from campaigns.reports.typeset import INK, icon_file, paper_of, shop_icon, typeset
from campaigns.shop.shop import Shop
from geo.areas import Area
from geo.figures import number
from geo.map_labels import around
from geo.map_layers import area_layer, as_objects
from geo.map_picture import inside_out, map_svg, short_attribution
from geo.map_style import Fill, Pass
from geo.map_view import View
from geo.texts import language, tr

WIDTH, HEIGHT = {"a4": 680.0, "us-letter": 703.0}, 378.0  # px at 96 dots an inch
MAP_MM = 100
ROUND, SMALL = 8.5, 6.5  # px, the radius of a number, and where there are many
MANY = 35


def print_walking_sheet(shop: Shop, audience: Audience, passed: Passed) -> bytes:
    """One sheet an area (more where its streets run over), each walk going on from where the last one ended.

    Raises Refused where no houses are known.
    """
    ground, paper = Ground(shop, audience), paper_of(shop.settings.country)
    maps = WalkMaps(shop, WIDTH[paper], HEIGHT)
    sheets: list[dict[str, Any]] = []
    pictures: dict[str, str | bytes] = {"shop.svg": icon_file(shop_icon(shop), INK)}
    here: Spot | None = None
    for area in _apart(ground.areas):
        walk = street_walk(ground, area.polygon, here)
        if walk.stops:
            pictures[f"map-{len(sheets)}.svg"] = maps.walked(area, walk.stops)
            sheets.append(_sheet(area, walk))
            here = walk.stops[-1].at
    if not sheets:
        raise Refused(tr("No houses are known in the promotion's areas."), tr("Add an address list to the town map."))
    return typeset("walking-sheet.typ", {**_frame(shop, audience, paper), "sheets": sheets}, pictures)


def _frame(shop: Shop, audience: Audience, paper: str) -> dict[str, Any]:
    attribution = shop.town().info.attribution
    fits = short_attribution(attribution) == attribution
    return {
        "title": tr("{name}: walking sheet").format(name=audience.name), "paper": paper, "language": language(),
        "shop": shop.settings.name, "name": audience.name, "map_height": MAP_MM,
        "source": "" if fits else tr("Map: {source}").format(source=attribution),
        "promise": tr("Streets and doors. Nobody's name. Please leave out doors that ask for no advertising."),
        "head": ["", "", tr("Street"), tr("Numbers"), tr("Doors")],
    }  # fmt: skip


def _sheet(area: Area, walk: Walk) -> dict[str, Any]:
    streets = tr("{n} streets", "{n} street", len(walk.stops)).format(n=len(walk.stops))
    doors = tr("{n} doors", "{n} door", walk.doors).format(n=number(walk.doors))
    none = tr("No leaflets in: {streets}. They are kept aside, so you can see the effect.")
    return {
        "area": area.name,
        "line": f"{streets}, {doors}.",
        "none": none.format(streets=", ".join(walk.kept_aside)) if walk.kept_aside else "",
        "stops": [asdict(stop) for stop in walk.stops],
    }


def _apart(areas: list[Area]) -> list[Area]:
    """Areas without the ground of those before them, so that no door is on two sheets."""
    import shapely

    apart: list[Area] = []
    for area in areas:
        before = [one.polygon for one in apart]
        left = shapely.difference(area.polygon, shapely.union_all(before)) if before else area.polygon
        if not left.is_empty:
            apart.append(replace(area, polygon=left))
    return apart


class WalkMaps(AreaMaps):
    """Maps of areas with their streets numbered; nobody's home is on them."""

    def walked(self, area: Area, stops: tuple[Stop, ...]) -> str:
        """The map of one area as SVG."""
        layer = area_layer(as_objects([area.polygon]), self.plane)
        view, look = self._view(layer), self.style.overlay("print_area", layer)
        veil = Pass(inside_out(layer, view), fill=Fill("#FFFFFF", 0.62))
        pin = self._pin(view)
        spots = [tuple(float(v) for v in view.to_px([stop.at])[0]) for stop in stops]
        radius = SMALL if len(spots) > MANY else ROUND
        taken = [around(x, y, radius, radius) for x, y in spots]
        svg = map_svg(
            [one for one in self.base if one.name != "building" or view.zoom >= 14.9],
            view,
            overlays=[veil, look],
            labels=self._labels(area, layer, view, pin, taken),
            pin=pin,
            attribution=self.source,
            with_scale=True,
            feet=self.feet,
            veiled=True,
        )
        numbers = "".join(_number(n, x, y, radius) for n, (x, y) in reversed(list(enumerate(spots, 1))))
        return f"{svg.removesuffix('</svg>')}{numbers}</svg>"

    def _view(self, ground: Any) -> View:
        """As near as the frame allows: a walker wants to see corners."""
        west, south, east, north = (float(v) for v in (*ground.xy.min(axis=0), *ground.xy.max(axis=0)))
        return View.fitting((west, south, east, north), *self.size, 22.0)


def _number(number: int, x: float, y: float, radius: float) -> str:
    size = radius * (0.95 if number > 99 else 1.15)
    words = f'font-family="Inter" font-size="{size:.1f}" font-weight="650" fill="#FFFFFF"'
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" fill="{INK}" stroke="#FFFFFF" stroke-width="1"/>'
        f'<text x="{x:.1f}" y="{y + size * 0.36:.1f}" text-anchor="middle" {words}>{number}</text>'
    )
