"""What is on the map just now, and the passes it is painted with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QPainter

from desktop.map.area_ground import ground_of
from desktop.map.painter import paint_passes
from desktop.map.people import paint_people
from desktop.map.picking import AreaPicker
from geo.map_classes import LegendLine, legend, round_bounds
from geo.map_labels import AreaName
from geo.map_layers import Layer, area_layer, as_objects, circle_layer, reach_layer, without
from geo.map_picture import inside_out
from geo.map_style import MapStyle, Pass, classes_of, map_style
from geo.map_view import View
from geo.projection import LocalPlane
from geo.town_tables import Floats

NOWHERE = np.empty((0, 2))


@dataclass
class Areas:
    """The areas shown: shapes in metres, their fills and words."""

    ids: tuple[str, ...]
    names: tuple[str, ...]
    captions: tuple[str, ...]
    layer: Layer
    anchors: Floats
    rooms: Floats
    picker: AreaPicker
    measure: str = "customers"
    bounds: tuple[float, ...] = ()

    @classmethod
    def of(cls, areas: Sequence[Any], values: Sequence[float] | None, measure: str, captions: Sequence[str],
           plane: LocalPlane) -> Areas:  # fmt: skip
        """Areas (geo.areas.Area) with a figure each (nan: too few people to say) or none at all."""
        ground = ground_of([area.polygon for area in areas], plane)
        figures = None if values is None else np.asarray(values, float)
        layer = replace(ground.layer, labels=tuple(area.name for area in areas), values=figures)
        return cls(
            tuple(area.id for area in areas),
            tuple(area.name for area in areas),
            tuple(captions) or ("",) * len(areas),
            layer,
            ground.anchors,
            ground.rooms,
            AreaPicker(ground.flat),
            measure,
            () if figures is None else round_bounds(figures),
        )

    def index(self, ids: Iterable[str]) -> npt.NDArray[np.int32]:
        """The places of some areas among all; unknown ids are passed over."""
        where = {id_: i for i, id_ in enumerate(self.ids)}
        return np.array(sorted(where[id_] for id_ in ids if id_ in where), np.int32)


@dataclass
class Scene:
    """All that the map shows but pins and the marks of the pointer."""

    theme: str = "light"
    strong: bool = False  # more contrast is asked for
    plane: LocalPlane | None = None
    base: tuple[Layer, ...] = ()
    attribution: str = ""
    areas: Areas | None = None
    promoted: tuple[str, ...] | None = None
    promoted_as: str = "promoted"  # or "past"
    people: Floats = field(default_factory=lambda: NOWHERE)
    emphasised: npt.NDArray[np.bool_] = field(default_factory=lambda: np.empty(0, bool))
    overlays: dict[str, tuple[tuple[str, Layer], ...]] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()  # groups of layers taken off: keys of geo.map_layers.GROUPS, and "customers"

    @property
    def style(self) -> MapStyle:
        """The look of the theme that is on."""
        return map_style(self.theme, strong=self.strong)

    @property
    def shown_base(self) -> tuple[Layer, ...]:
        """The base map without what was taken off."""
        return without(self.base, self.hidden)

    def shows_people(self, zoom: float) -> bool:
        """Whether there are dots for people at this zoom."""
        return self.style.shows_people(zoom) and "customers" not in self.hidden

    @property
    def worded_layers(self) -> tuple[Layer, ...]:
        """The layers whose words are written: house numbers only while no area is coloured."""
        coloured = self.areas is not None and self.areas.layer.values is not None and self.promoted is None
        return tuple(layer for layer in self.shown_base if not (coloured and layer.name == "house_number"))

    def set_reach(self, outlines: Sequence[Any]) -> None:
        """Outlines of walking times (shapely, lon/lat)."""
        assert self.plane
        self.overlays["reach"] = (("reach", reach_layer(outlines, self.plane)),) if len(outlines) else ()

    def set_circles(self, circles: Sequence[Any], missed: Sequence[Any]) -> None:
        """Circles for an ad, and parts of the area (shapely, lon/lat) that they do not reach."""
        assert self.plane
        left_out = area_layer(as_objects(missed), self.plane, name="not_reached")
        kinds = (("circle_hide", True), ("circle_show", False))
        drawn = tuple((name, circle_layer(circles, self.plane, hides)) for name, hides in kinds)
        self.overlays["circles"] = (*drawn, ("not_reached", left_out))

    def paint_ground(self, painter: QPainter, view: View) -> Iterator[None]:
        """The base map."""
        yield from paint_passes(painter, self.style.base_passes(self.shown_base, view.zoom), view)

    def paint_marks(self, painter: QPainter, view: View) -> Iterator[None]:
        """Areas, reach, circles and people, on a see-through ground."""
        yield from paint_passes(painter, self.passes(view), view)
        if self.shows_people(view.zoom):
            yield from paint_people(painter, self.people, self.emphasised, view, self.style)

    def passes(self, view: View) -> list[Pass]:
        """Everything over the base map that has a shape, bottom to top."""
        if self.plane is None:
            return []
        style = self.style
        made = self._area_passes(view) if self.areas else []
        return made + [style.overlay(name, layer) for each in self.overlays.values() for name, layer in each]

    def _area_passes(self, view: View) -> list[Pass]:
        areas, style = self.areas, self.style
        assert areas
        if self.promoted is not None:
            inside = areas.layer.take(areas.index(self.promoted))
            return [style.overlay("veil", inside_out(inside, view)), style.overlay(self.promoted_as, inside)]
        if areas.layer.values is None:
            return [style.overlay("own_area", areas.layer)]
        fills = style.area_passes(areas.layer, areas.measure, areas.bounds)
        return [*fills, *style.streets_over(self.shown_base, view.zoom), style.area_edges(areas.layer)]

    def area_names(self, selected: Sequence[str]) -> list[AreaName]:
        """The words of each area; in a promotion only those of its areas."""
        areas = self.areas
        if areas is None:
            return []
        coloured = areas.layer.values is not None and self.promoted is None
        steps = classes_of(areas.layer.values, areas.bounds).tolist() if coloured else [None] * len(areas.ids)
        shown = areas.index(areas.ids if self.promoted is None else self.promoted).tolist()
        return [
            AreaName(
                areas.names[i],
                areas.captions[i],
                *areas.anchors[i].tolist(),
                steps[i],
                areas.ids[i] in selected,
                float(areas.rooms[i]),
            )
            for i in shown
        ]

    def legend_lines(self, show: Any) -> tuple[LegendLine, ...]:
        """The legend of the fills; `show` turns a figure into words."""
        if self.areas is None or self.areas.layer.values is None:
            return ()
        whole = self.areas.measure == "customers"
        return legend(self.style.ramp(self.areas.measure), self.areas.bounds, show, whole)
