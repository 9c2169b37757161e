"""The map of one area for print: its streets, its people in hexagons, never anybody's own place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from campaigns.reports.typeset import shop_icon
from campaigns.shop.shop import Shop
from geo.areas import Area
from geo.figures import number
from geo.map_hexagons import hexagon_layer
from geo.map_labels import Label, PxBox, edge_boxes, place_labels
from geo.map_layers import Layer, area_layer, as_objects, base_layers, clipped
from geo.map_picture import Pin, furniture_boxes, inside_out, map_svg, short_attribution
from geo.map_style import Fill, MapStyle, Pass, classes_of, map_style
from geo.map_view import View
from geo.texts import tr
from geo.town_tables import Floats

MARGIN = 22.0  # px between the area and the frame
LEGEND = (150.0, 66.0)  # px kept free in the corner top right
NEAREST_SCALE = 1.2  # px a metre: no closer than this, so that a house is never a landmark
HOUSES_FROM = 14.9  # zoom: on a smaller scale houses are specks that only make the file large
NEAR = 15.0  # metres beyond the edge within which a street is still named
AIR = 10.0  # px between words: more than on screen, as nobody can come nearer
SHADE = 0.62  # of paper over everything outside the area


@dataclass(frozen=True)
class AreaMap:
    """A picture and the two ends of its legend (None: no spot holds enough people to show)."""

    svg: str
    legend: tuple[str, str] | None


class AreaMaps:
    """Draws one map after the other, `width` x `height` px, from the town's layers made once (`base`, if at hand)."""

    def __init__(self, shop: Shop, width: float, height: float, base: tuple[Layer, ...] = ()) -> None:
        self.shop = shop
        self.size = width, height
        self.plane = shop.town().plane
        self.style: MapStyle = map_style("light")
        self.base: tuple[Layer, ...] = base or base_layers(shop.town(), numbers=False)
        self.shop_at = tuple(float(v) for v in self.plane.to_plane(shop.settings.lat, shop.settings.lon))
        self.homes = self._read_homes()
        self.symbol = shop_icon(shop)
        self.source = short_attribution(shop.town().info.attribution)
        self.feet = shop.settings.country == "US"

    def of(self, area: Area) -> AreaMap:
        """The map of one area."""
        ground = area_layer(as_objects([area.polygon]), self.plane)
        view = self._view(ground)
        cells = hexagon_layer(self.homes.get(area.id, np.empty((0, 2))), self.shop.settings.smallest_group)
        bounds, pin = self._bounds(cells), self._pin(view)
        svg = map_svg(
            [layer for layer in self.base if layer.name != "building" or view.zoom >= HOUSES_FROM],
            view,
            overlays=self._overlays(ground, cells, bounds, view),
            labels=self._labels(area, ground, view, pin),
            pin=pin,
            attribution=self.source,
            with_scale=True,
            feet=self.feet,
            veiled=True,
        )
        return AreaMap(svg, self._legend(cells, bounds))

    def _overlays(self, ground: Layer, cells: Layer, bounds: tuple[float, ...], view: View) -> list[Pass]:
        """Paper over all that is outside, the area's tint, the hexagons with the streets through, the edge."""
        look = self.style.overlay("print_area", ground)
        veil = Pass(inside_out(ground, view), fill=Fill("#FFFFFF", SHADE))
        streets = self.style.streets_over(self.base, view.zoom) if len(cells) else []
        return [
            veil, replace(look, stroke=None), *self._cell_passes(cells, bounds), *streets, replace(look, fill=None),
        ]  # fmt: skip

    def _labels(
        self, area: Area, ground: Layer, view: View, pin: Pin | None, more: Sequence[PxBox] = ()
    ) -> list[Label]:
        """Signs and the names of the area's own streets, clear of its edge, the pin and what stands in the corners."""
        legend = (view.width - LEGEND[0], 0.0, view.width, LEGEND[1])
        corners = furniture_boxes(view, self.source, self.feet)
        taken = [*more, legend, *corners, *([pin.box()] if pin else []), *edge_boxes(ground, view)]
        near = self.plane.shape_to_plane(area.polygon).buffer(NEAR)
        layers = [clipped(one, near) if one.name == "street_name" else one for one in self.base if one.labels]
        kinds = ("place", "street_name", "water_name")
        return place_labels(layers, view, self.style, taken=taken, air=AIR, kinds=kinds)

    def _pin(self, view: View) -> Pin | None:
        """The shop, where it lies on this map."""
        x, y = (float(v) for v in view.to_px([self.shop_at])[0])
        width, height = self.size
        return Pin(x, y, self.symbol) if 0 < x < width and 0 < y < height else None

    def _view(self, ground: Layer) -> View:
        west, south, east, north = (float(v) for v in (*ground.xy.min(axis=0), *ground.xy.max(axis=0)))
        view = View.fitting((west, south, east, north), *self.size, MARGIN)
        return View(view.x, view.y, min(view.scale, NEAREST_SCALE), view.width, view.height)

    def _bounds(self, cells: Layer) -> tuple[float, ...]:
        """Four even steps from the smallest group to the fullest hexagon."""
        least = self.shop.settings.smallest_group
        most = float(cells.values.max()) if cells.values is not None and len(cells) else least
        step = max(1, round((most - least) / 5))
        return tuple(float(least + step * k) for k in range(1, 5))

    def _cell_passes(self, cells: Layer, bounds: tuple[float, ...]) -> list[Pass]:
        if not len(cells) or cells.values is None:
            return []
        steps = classes_of(cells.values, bounds)
        fills = enumerate(self.style.ramp("customers"))
        chosen = ((Fill(colour, 0.85), np.flatnonzero(steps == k).astype(np.int32)) for k, colour in fills)
        return [Pass(cells, shapes, fill=fill) for fill, shapes in chosen if len(shapes)]

    def _legend(self, cells: Layer, bounds: tuple[float, ...]) -> tuple[str, str] | None:
        if not len(cells):
            return None
        return str(self.shop.settings.smallest_group), tr("{count} or more people").format(count=number(bounds[-1]))

    def _read_homes(self) -> dict[str, Floats]:
        """Where the customers of each area live (metres): only ever counted, never drawn."""
        sql = "SELECT area_id, lat, lon FROM customers WHERE area_id IS NOT NULL AND lat IS NOT NULL ORDER BY id"
        rows = self.shop.db.execute(sql).fetchall()
        if not rows:
            return {}
        owner = np.array([row["area_id"] for row in rows], object)
        xy = np.column_stack(self.plane.to_plane([row["lat"] for row in rows], [row["lon"] for row in rows]))
        return {id_: xy[owner == id_] for id_ in sorted(set(owner.tolist()))}
