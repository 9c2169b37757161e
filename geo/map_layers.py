"""What a map shows, as plain arrays: the one source for screen, print and the page to share.

Positions are metres in the town's plane (x east, y north of its centre). How a layer looks is said by its
name in resources/styles/map.toml (see geo.map_style).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import numpy.typing as npt

from geo.projection import LocalPlane
from geo.town_tables import Floats, Ints, Objects

if TYPE_CHECKING:
    from geo.town import Town

Starts = npt.NDArray[np.int64]
Shape = Literal["area", "line", "point"]
Box = tuple[float, float, float, float]  # west, south, east, north in metres

MAIN_ROADS = ("motorway", "trunk", "primary", "secondary")
SMALL_STREETS = ("residential", "unclassified", "living_street", "pedestrian", "road")
PATHS = ("footway", "path", "cycleway", "steps", "track", "bridleway")
GRASS = ("grass", "park")
# What a person can take off the map, and the layers that go with it; places are layers place:KIND.
GROUPS = {
    "streets": ("path", "service", "small_street", "tertiary", "main_road", "street_name"),
    "buildings": ("building", "house_number"),
    "places": ("place",),
}
FINEST = 0.35  # px; corners closer than this to where they would be missed by nobody are left out
LEVELS = tuple(0.6 * 2**level for level in range(6))  # metres by which the lines of a coarser layer may be off
RAILS = ("rail", "light_rail", "narrow_gauge", "subway", "tram")


@dataclass(frozen=True)
class Layer:
    """Many shapes of one look.

    xy float64[m,2] holds all corners in metres. rings int64[r+1] are the starts of rings (or lines, or points)
    in xy, shapes int64[n+1] the starts of shapes in rings. labels has n texts or none, values n figures or none
    (nan: too few people to say). coarser: the same with fewer corners for each of LEVELS, or nothing.
    """

    name: str
    shape: Shape
    xy: Floats
    rings: Starts
    shapes: Starts
    labels: tuple[str, ...] = ()
    values: Floats | None = None
    coarser: tuple[Layer, ...] = ()

    def __len__(self) -> int:
        return len(self.shapes) - 1

    @cached_property
    def boxes(self) -> Floats:
        """float64[n,4]: west, south, east, north of every shape (nan for one without corners)."""
        starts = self.rings[self.shapes]
        boxes = np.full((len(self), 4), np.nan)
        full = np.flatnonzero(np.diff(starts) > 0)
        if len(full):
            cuts = starts[full]
            boxes[full, :2] = np.minimum.reduceat(self.xy[: starts[-1]], cuts, axis=0)
            boxes[full, 2:] = np.maximum.reduceat(self.xy[: starts[-1]], cuts, axis=0)
        return boxes

    @cached_property
    def surfaces(self) -> Floats:
        """float64[n]: the surface of every shape, square metres, holes taken off."""
        turn = np.zeros(len(self.xy))
        turn[:-1] = (self.xy[:-1, 0] * self.xy[1:, 1] - self.xy[1:, 0] * self.xy[:-1, 1]) / 2
        turn[self.rings[1:] - 1] = 0.0  # rings are closed; from one to the next is no side
        total = np.concatenate([[0.0], np.cumsum(turn)])[self.rings[self.shapes]]
        return np.abs(np.diff(total))

    def with_coarser(self) -> Layer:
        """The same, ready to be painted at any scale with no more corners than can be seen."""
        fewer = [simplified(self.xy, self.rings, metres) for metres in LEVELS]
        return replace(self, coarser=tuple(replace(self, xy=xy, rings=rings) for xy, rings in fewer))

    def at(self, scale: float) -> Layer:
        """The layer for a picture of `scale` px a metre: the coarsest that nobody can tell from the finest."""
        fit = [one for one, metres in zip(self.coarser, LEVELS, strict=False) if metres * scale <= FINEST]
        return fit[-1] if fit else self

    def within(self, box: Box, at_least: float = 0.0) -> Ints:
        """The shapes whose box touches `box` and is at least `at_least` metres wide or high, in order."""
        west, south, east, north = box
        b = self.boxes
        touches = (b[:, 0] <= east) & (b[:, 2] >= west) & (b[:, 1] <= north) & (b[:, 3] >= south)
        if at_least:
            touches &= np.maximum(b[:, 2] - b[:, 0], b[:, 3] - b[:, 1]) >= at_least
        return np.flatnonzero(touches).astype(np.int32)

    def corners(self, shapes: Ints) -> tuple[Floats, Starts]:
        """The corners of some shapes, one after the other, and where each ring of theirs starts (and the end)."""
        rings = ranges(self.shapes, shapes)
        points = ranges(self.rings, rings)
        lengths = self.rings[rings + 1] - self.rings[rings]
        return self.xy[points], np.concatenate([[0], np.cumsum(lengths)])

    def take(self, shapes: Ints) -> Layer:
        """A layer of some of the shapes."""
        xy, rings = self.corners(shapes)
        counts = self.shapes[shapes + 1] - self.shapes[shapes]
        return replace(
            self,
            xy=xy,
            rings=rings,
            shapes=np.concatenate([[0], np.cumsum(counts)]),
            labels=tuple(self.labels[i] for i in shapes) if self.labels else (),
            values=None if self.values is None else self.values[shapes],
            coarser=(),
        )


def ranges(starts: Starts, picked: npt.NDArray[Any]) -> Starts:
    """All numbers starts[i] ... starts[i+1]-1 for each picked i, one after the other."""
    first, lengths = starts[picked], starts[picked + 1] - starts[picked]
    ends = np.cumsum(lengths)
    total = int(ends[-1]) if len(ends) else 0
    picks: Starts = np.arange(total, dtype=np.int64) + np.repeat(first - (ends - lengths), lengths)
    return picks


def base_layers(town: Town, *, numbers: bool = True) -> tuple[Layer, ...]:
    """The town's base map bottom to top, ending with what carries words (layers named street_name,
    water_name, town_name, place:KIND and, unless `numbers` is off, house_number)."""
    plane = town.plane
    ground = (*_land(town, plane), *_waterways(town, plane), *_streets(town, plane), *_words(town, plane))
    return (*ground, _numbers(town, plane)) if numbers else ground


def without(layers: Iterable[Layer], groups: Iterable[str]) -> tuple[Layer, ...]:
    """The layers that belong to none of these groups (keys of GROUPS; others are passed over)."""
    gone = {name for group in groups for name in GROUPS.get(group, ())}
    return tuple(layer for layer in layers if layer.name.split(":")[0] not in gone)


def area_layer(shapes: Objects | Sequence[Any], plane: LocalPlane, values: Floats | None = None,
               labels: Sequence[str] = (), name: str = "area") -> Layer:  # fmt: skip
    """Areas (shapely polygons in lon/lat) with one figure and one name each."""
    return shape_layer(name, "area", as_objects(shapes), plane, labels, values)


def reach_layer(outlines: Sequence[Any], plane: LocalPlane) -> Layer:
    """Outlines of what is reached in so many minutes (shapely polygons in lon/lat)."""
    return shape_layer("reach", "area", as_objects(outlines), plane)


def circle_layer(circles: Iterable[Any], plane: LocalPlane, exclude: bool) -> Layer:
    """The circles to show an ad in (or, with `exclude`, not to); each has lat, lon, radius_km, exclude."""
    chosen = [one for one in circles if one.exclude == exclude]
    turn = np.linspace(0, 2 * np.pi, 97)
    rings = [_ring(plane, one.lat, one.lon, one.radius_km * 1000, turn) for one in chosen]
    xy = np.concatenate(rings) if rings else np.empty((0, 2))
    count = np.arange(len(chosen) + 1, dtype=np.int64)
    return Layer("circle_hide" if exclude else "circle_show", "area", xy, count * len(turn), count)


def point_layer(name: str, lat: Floats, lon: Floats, plane: LocalPlane, labels: Sequence[str] = ()) -> Layer:
    """Points in degrees."""
    xy = np.column_stack(plane.to_plane(lat, lon)) if len(lat) else np.empty((0, 2))
    count = np.arange(len(xy) + 1, dtype=np.int64)
    return Layer(name, "point", xy, count, count, tuple(labels))


def shape_layer(name: str, shape: Shape, geometry: Objects, plane: LocalPlane, labels: Sequence[str] = (),
                values: Floats | None = None) -> Layer:  # fmt: skip
    """shapely lines or polygons in lon/lat as a layer."""
    xy, rings, shapes = ragged(geometry, shape)
    if len(xy):
        xy = np.column_stack(plane.to_plane(xy[:, 1], xy[:, 0]))
    return Layer(name, shape, xy, rings, shapes, tuple(labels), values)


def clipped(layer: Layer, ground: Any) -> Layer:
    """The parts of a layer of lines that lie in `ground` (shapely polygon, metres), with their names."""
    import shapely

    near = layer.take(layer.within(ground.bounds))
    count = np.diff(near.rings)
    lines = shapely.linestrings(near.xy, indices=np.repeat(np.arange(len(count)), count))
    owner = np.repeat(np.arange(len(near)), np.diff(near.shapes))
    shapely.prepare(ground)  # only what crosses its edge needs the slow cut
    touching = np.flatnonzero(shapely.intersects(ground, lines))
    lines, owner = lines[touching], owner[touching]
    crossing = ~shapely.contains_properly(ground, lines)
    lines[crossing] = shapely.intersection(lines[crossing], ground)
    parts, of = shapely.get_parts(lines, return_index=True)
    inside = shapely.get_dimensions(parts) == 1
    parts, of = parts[inside], owner[of[inside]]
    xy, of_ring = shapely.get_coordinates(parts, return_index=True)
    return Layer(
        layer.name, layer.shape, xy, _starts(of_ring, len(parts)), _starts(of, len(near)), near.labels, near.values
    )


def ragged(geometry: Objects, shape: Shape) -> tuple[Floats, Starts, Starts]:
    """Corners, starts of rings in corners, starts of shapes in rings; of lines, polygons or many of them in one."""
    import shapely

    parts, of_shape = shapely.get_parts(geometry, return_index=True)
    if shape == "area":
        # Outsides anticlockwise, holes clockwise: then filling by winding number keeps holes and joins overlaps.
        rings, of_part = shapely.get_rings(shapely.orient_polygons(parts), return_index=True)
        of_shape = of_shape[of_part]
    else:
        rings = parts
    xy, of_ring = shapely.get_coordinates(rings, return_index=True)
    return xy, _starts(of_ring, len(rings)), _starts(of_shape, len(geometry))


def simplified(xy: Floats, rings: Starts, off: float) -> tuple[Floats, Starts]:
    """Rings or lines without the corners less than `off` from the line between their neighbours.

    Douglas and Peucker 1973; off is in the unit of xy.
    """
    import shapely

    if not len(xy):
        return xy, rings
    count = len(rings) - 1
    lines = shapely.linestrings(xy, indices=np.repeat(np.arange(count), np.diff(rings)))
    left, owner = shapely.get_coordinates(shapely.simplify(lines, off, preserve_topology=False), return_index=True)
    return left, _starts(owner, count)


def as_objects(shapes: Objects | Sequence[Any]) -> Objects:
    """A list of shapely shapes as an array of objects (numpy alone would look inside them)."""
    made = np.empty(len(shapes), object)
    made[:] = list(shapes)
    return made


def _starts(owner: npt.NDArray[Any], owners: int) -> Starts:
    return np.concatenate([[0], np.cumsum(np.bincount(owner, minlength=owners))]).astype(np.int64)


def _ring(plane: LocalPlane, lat: float, lon: float, metres: float, turn: Floats) -> Floats:
    x, y = plane.to_plane(lat, lon)
    return np.column_stack([x + metres * np.cos(turn), y + metres * np.sin(turn)])


def _land(town: Town, plane: LocalPlane) -> list[Layer]:
    land = town.land()
    kinds: dict[str, tuple[str, ...]]
    kinds = {kind: (kind,) for kind in ("farmland", "residential", "industrial", "wood")}
    kinds |= {"grass": GRASS} | {kind: (kind,) for kind in ("cemetery", "school", "campus", "pitch", "water")}
    return [_some(name, "area", land, np.isin(land.kind, wanted), plane) for name, wanted in kinds.items()]


def _waterways(town: Town, plane: LocalPlane) -> list[Layer]:
    ways = town.waterways()
    return [_some(kind, "line", ways, ways.kind == kind, plane) for kind in ("river", "canal", "stream")]


def _streets(town: Town, plane: LocalPlane) -> list[Layer]:
    streets, rails, houses = town.streets(), town.rails(), town.buildings()
    plain = np.array([kind.removesuffix("_link") for kind in streets.kind], object)
    above = streets.tunnel == 0

    def of(name: str, *kinds: str) -> Layer:
        return _some(name, "line", streets, np.isin(plain, kinds) & above, plane)

    return [
        of("path", *PATHS),
        _some("building", "area", houses, np.ones(len(houses.kind), bool), plane),
        of("service", "service"),
        of("small_street", *SMALL_STREETS),
        of("tertiary", "tertiary"),
        of("main_road", *MAIN_ROADS),
        _some("rail", "line", rails, np.isin(rails.kind, RAILS), plane),
    ]


def _some(name: str, shape: Shape, table: Any, wanted: npt.NDArray[Any], plane: LocalPlane) -> Layer:
    return shape_layer(name, shape, table.geometry[np.flatnonzero(wanted)], plane)


def _words(town: Town, plane: LocalPlane) -> list[Layer]:
    streets, ways, places, names = town.streets(), town.waterways(), town.places(), town.place_points()
    named = (streets.name != "") & (streets.tunnel == 0) & ~np.isin(streets.kind, (*PATHS, "service"))
    rivers = (ways.name != "") & np.isin(ways.kind, ("river", "canal"))
    return [
        _joined("street_name", streets, named, plane),
        _joined("water_name", ways, rivers, plane),
        point_layer("town_name", names.lat, names.lon, plane, names.name.tolist()),
        *(_place_layer(places, kind, plane) for kind in sorted(set(places.kind))),
    ]


def _place_layer(places: Any, kind: str, plane: LocalPlane) -> Layer:
    rows = np.flatnonzero((places.kind == kind) & (places.name != ""))
    return point_layer(f"place:{kind}", places.lat[rows], places.lon[rows], plane, places.name[rows].tolist())


def _numbers(town: Town, plane: LocalPlane) -> Layer:
    """House numbers, one a position (flats of one house share it)."""
    houses = town.addresses()
    _, first = np.unique(np.column_stack([houses.lat, houses.lon]), axis=0, return_index=True)
    rows = np.sort(first)
    return point_layer("house_number", houses.lat[rows], houses.lon[rows], plane, houses.number[rows].tolist())


def _joined(name: str, table: Any, wanted: npt.NDArray[Any], plane: LocalPlane) -> Layer:
    """The lines of one name joined end to end, so that a name finds room across crossings."""
    import shapely

    rows = np.flatnonzero(wanted)
    texts, group = np.unique(table.name[rows].astype(str), return_inverse=True)
    order = np.argsort(group, kind="stable")
    lines = shapely.line_merge(shapely.multilinestrings(table.geometry[rows[order]], indices=group[order]))
    return shape_layer(name, "line", as_objects(lines), plane, texts.tolist())
