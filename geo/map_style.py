"""How each layer of a map is painted: colours, widths by zoom, classes. Read from resources/styles/map.toml.

Screen, print and shared page ask here, so that the three cannot disagree. Zoom is that of web maps
(13 is about .08 px a metre, each step doubles); sizes are px of a screen at 96 dpi.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from geo.map_classes import ramp_steps
from geo.map_layers import Layer
from geo.town_tables import Ints
from resources import resource

PX_PER_METRE_AT_13 = 0.0767  # web map at latitude 47 degrees
FEW = -1  # the class of a shape whose figure is too small to show


@dataclass(frozen=True)
class Stroke:
    """A line: colour, width px, opacity 0 to 1, dashes in px (none: solid)."""

    colour: str
    width: float
    opacity: float = 1.0
    dash: tuple[float, ...] = ()
    cap: str = "round"


@dataclass(frozen=True)
class Fill:
    """A filled shape: colour and opacity 0 to 1; hatched at 45 degrees when `hatch` is set, falling or rising.

    edged: a line of another pass will lie over its edge, which need not be smooth.
    """

    colour: str
    opacity: float = 1.0
    hatch: Stroke | None = None
    rising: bool = False
    edged: bool = False


@dataclass(frozen=True)
class Pass:
    """One stroke of the brush: which shapes of which layer (None: all) with what.

    again: these lines are painted twice, the second time see-through over what has covered them.
    """

    layer: Layer
    shapes: Ints | None = None
    fill: Fill | None = None
    stroke: Stroke | None = None
    again: bool = False


def see_through(one: Pass) -> float:
    """The opacity of passes that are lines alone, which are painted together; 1 for all others."""
    return one.stroke.opacity if one.stroke and not one.fill else 1.0


@dataclass(frozen=True)
class WordStyle:
    """How words look: colour, size px, weight, letter spacing px, slanted or upright."""

    colour: str
    size: float
    weight: int
    spacing: float = 0.0
    slant: bool = False


class MapStyle:
    """The map's look in one theme ("light" or "dark"); a `strong` one tells classes by more than their colour."""

    def __init__(self, theme: str, table: Mapping[str, Any], *, strong: bool = False) -> None:
        self.theme, self.strong = theme, strong
        self.dark = theme == "dark"
        self.table = table
        self._layers: dict[str, Mapping[str, Any]] = {row["name"]: row for row in table["layer"]}

    def colour(self, name: str) -> str:
        """A colour of the table as #RRGGBB."""
        return str(self.table["colours"][name][self.dark])

    def ramp(self, measure: str) -> tuple[str, ...]:
        """The five colours of a measure, from few to many."""
        ramps = self.table["ramps"]
        return tuple(ramps[self.table["measures"][measure]][self.dark])

    def ink_on(self, step: int) -> str:
        """The colour of words on step 0 to 4 of a ramp (FEW counts as the lowest)."""
        return self.colour("ink_on_strong" if step >= 3 else "ink")

    def words(self, name: str) -> WordStyle:
        """The look of one kind of words (a key of [labels])."""
        row = self.table["labels"][name]
        return WordStyle(
            self.colour(row["colour"]), row["size"], row["weight"], row.get("spacing", 0.0), row.get("slant", False)
        )

    def person_radius(self, zoom: float) -> tuple[float, float]:
        """Radius of a person's dot and width of its ring, px."""
        people = self.table["people"]
        return between(people["radius"], zoom), between(people["ring"], zoom)

    def shows_people(self, zoom: float) -> bool:
        """Whether dots are shown at this zoom; below it areas carry counts."""
        return bool(zoom >= self.table["people"]["from"])

    def base_passes(self, layers: Sequence[Layer], zoom: float) -> list[Pass]:
        """The base map bottom to top: fills and waters, then all casings, then all street fills, then rails."""
        known = [(self._layers[one.name], one) for one in layers if one.name in self._layers]
        shown = [(row, one) for row, one in known if zoom >= row.get("from", 0)]
        ground = [
            made
            for row, one in shown
            if "casing" not in row and row["name"] not in ("service", "rail")
            for made in self._plain(row, one, zoom)
        ]
        rims = [Pass(one, stroke=self._rim(row, zoom)) for row, one in shown if "casing" in row]
        streets = [Pass(one, stroke=self._line(row, zoom), again=True) for row, one in shown if row["name"] in STREETS]
        rails = [made for row, one in shown if row["name"] == "rail" for made in self._rail(row, one, zoom)]
        return ground + rims + streets + rails

    def streets_over(self, layers: Sequence[Layer], zoom: float) -> list[Pass]:
        """The streets once more, thin and light, to lie over the fills of areas."""
        opacity = self.table["areas"]["streets_over"]
        shown = [(self._layers[one.name], one) for one in layers if one.name in STREETS]
        return [
            Pass(one, stroke=Stroke(self.colour(row["line"]), self._width(row, zoom), opacity), again=True)
            for row, one in shown
            if zoom >= row.get("from", 0)
        ]

    def area_passes(self, areas: Layer, measure: str, bounds: Sequence[float]) -> list[Pass]:
        """Area fills by class; `area_edges` goes over them. A shape whose value is nan is hatched: too few to say."""
        if areas.values is None:
            return []
        steps = classes_of(areas.values, bounds)
        opacity = self.table["areas"]["opacity"][self.dark]
        ramp = enumerate(self.ramp(measure))
        fills = {step: Fill(colour, opacity, self.class_hatch(step), rising=True, edged=True) for step, colour in ramp}
        fills[FEW] = self._few()
        every = ((step, np.flatnonzero(steps == step).astype(np.int32)) for step in fills)
        return [Pass(areas, shapes, fill=fills[step]) for step, shapes in every if len(shapes)]

    def class_hatch(self, step: int) -> Stroke | None:
        """The lines over step 0 to 4 of a ramp, the wider the more; none where colour is enough to tell them."""
        width = self.table["areas"]["class_hatch"][step] if self.strong else 0
        spacing = self.table["overlays"]["hatch"]["step"]
        return Stroke(self.colour("ink"), width, 0.45, dash=(spacing,)) if width else None

    def area_edges(self, areas: Layer) -> Pass:
        """The edges between areas, in the colour of cards."""
        look = self.table["areas"]
        return Pass(areas, stroke=Stroke(self.colour(look["edge_colour"]), look["edge"]))

    def overlay(self, name: str, layer: Layer) -> Pass:
        """What lies on top: veil, promoted, reach, circle_show, circle_hide, not_reached, hover, draft ..."""
        row = self.table["overlays"][name]
        fill = Fill(self.colour(row["fill"]), row["fill_opacity"]) if "fill" in row else None
        return Pass(layer, fill=fill, stroke=self._overlay_line(row))

    def halo(self, name: str, layer: Layer) -> Pass:
        """The light rim under an overlay's line (for `selected`)."""
        row = self.table["overlays"][name]
        return Pass(layer, stroke=Stroke(self.colour(row["halo"]), row["halo_width"]))

    def _overlay_line(self, row: Mapping[str, Any]) -> Stroke | None:
        if "line" not in row:
            return None
        return Stroke(self.colour(row["line"]), row["width"], row.get("opacity", 1.0), tuple(row.get("dash", ())))

    def _few(self) -> Fill:
        hatch, few = self.table["overlays"]["hatch"], self.table["overlays"]["few"]
        lines = Stroke(self.colour(hatch["line"]), hatch["width"], dash=(hatch["step"],))
        return Fill(self.colour(few["fill"]), few["fill_opacity"], lines, edged=True)

    def _plain(self, row: Mapping[str, Any], layer: Layer, zoom: float) -> Iterator[Pass]:
        if "line" in row:
            yield Pass(layer, stroke=self._line(row, zoom))
            return
        edge = between(row["edge_width"], zoom) if "edge" in row else 0.0
        stroke = Stroke(self.colour(row["edge"]), edge) if edge else None
        yield Pass(layer, fill=Fill(self.colour(row["fill"])), stroke=stroke)

    def _rail(self, row: Mapping[str, Any], layer: Layer, zoom: float) -> Iterator[Pass]:
        width = self._width(row, zoom)
        yield Pass(layer, stroke=Stroke(self.colour(row["line"]), width, cap="butt"))
        if width > 1.6:  # dashes of the land's colour inside, once there is room for them
            inner = Stroke(self.colour(row["dashes"]), width * 0.5, dash=(width * 2.5, width * 2.5), cap="butt")
            yield Pass(layer, stroke=inner)

    def _line(self, row: Mapping[str, Any], zoom: float) -> Stroke:
        return Stroke(self.colour(row["line"]), self._width(row, zoom))

    def _rim(self, row: Mapping[str, Any], zoom: float) -> Stroke:
        width = max(row["casing_floor"], row["casing_metres"] * px_per_metre(zoom))
        return Stroke(self.colour(row["casing"]), width)

    @staticmethod
    def _width(row: Mapping[str, Any], zoom: float) -> float:
        return float(max(row["floor"], row["metres"] * px_per_metre(zoom)))


STREETS = ("service", "small_street", "tertiary", "main_road")


@cache
def map_style(theme: str = "light", *, strong: bool = False) -> MapStyle:
    """The look of one theme, "light" or "dark", for those who need more contrast when `strong`."""
    return MapStyle(theme, tomllib.loads(resource("styles", "map.toml").read_text(encoding="utf-8")), strong=strong)


def px_per_metre(zoom: float) -> float:
    """How many px one metre takes at a zoom."""
    return float(PX_PER_METRE_AT_13 * 2.0 ** (zoom - 13))


def zoom_at(scale: float) -> float:
    """The zoom at which one metre takes `scale` px."""
    return 13 + math.log2(scale / PX_PER_METRE_AT_13)


def between(steps: Sequence[Sequence[float]], zoom: float) -> float:
    """The value of the last step [zoom, value] reached; below the first step, that step's own."""
    return next((value for start, value in reversed(steps) if zoom >= start), steps[0][1])


def classes_of(values: Any, bounds: Sequence[float]) -> Ints:
    """The step of the ramp, 0 to 4, for each value; FEW where the value is nan."""
    figures = np.asarray(values, float)
    places = np.searchsorted(np.asarray(bounds, float), figures, side="right")
    steps = np.array(ramp_steps(len(bounds) + 1), np.int32)[np.minimum(places, len(bounds))]
    steps[np.isnan(figures)] = FEW
    return steps
