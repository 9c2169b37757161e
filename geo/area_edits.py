"""Changing areas by hand. Each edit takes a list of areas and returns a new one; shapes stay valid and apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import shapely

from geo.area_ids import new_id, tidy
from geo.areas import Area
from geo.errors import UserError
from geo.projection import LocalPlane
from geo.shapes import surface_of
from geo.texts import tr

LONGEST_NAME = 80
TOUCHING = 30.0  # metres; areas on both sides of a wide road touch
SMALLEST = 100.0  # square metres
NARROWEST = 1.0  # metres; half the width of the thinnest area that can be drawn
PINCH = 0.02  # metres: an edge this close to another of its area would be taken for a crossing after rounding
SAME_EDGE = 1.0  # metres; edges of two areas this close are one
FINEST = 0.5  # metres; a drawn line has no detail below this


def merge_areas(areas: Sequence[Area], ids: Sequence[str], name: str | None = None) -> list[Area]:
    """Two or more neighbours as one, which takes the first one's id, and its name unless another is given.

    UserError when they don't touch.
    """
    chosen = [_find(areas, identity) for identity in dict.fromkeys(ids)]
    if len(chosen) < 2:
        raise UserError(tr("One area alone cannot be merged."), tr("Choose two or more neighbours."))
    plane = _plane(chosen[0])
    grown = [shapely.buffer(plane.shape_to_plane(area.polygon), TOUCHING / 2) for area in chosen]
    whole = shapely.union_all(grown)
    if whole.geom_type != "Polygon":
        raise UserError(tr("These areas don't touch each other."), tr("Choose neighbours."))
    shapes = [plane.shape_to_plane(area.polygon) for area in chosen]
    others = [area for area in areas if area not in chosen]
    # The strip of road between two neighbours belongs to the whole, unless a third area has it.
    strips = shapely.difference(shapely.buffer(whole, -TOUCHING / 2), _ground(others, plane))
    merged = _solid(shapely.union_all([*shapes, strips]))
    crosses = tuple(sorted({c for area in chosen for c in area.crosses}))
    first = replace(chosen[0], polygon=tidy(plane.shape_to_degrees(merged)), crosses=crosses)
    rest = [*others, first]
    return rename_area(_ordered(rest), first.id, name) if name is not None else _ordered(rest)


def split_area(areas: Sequence[Area], identity: str, line: Any, names: tuple[str, str] | None = None) -> list[Area]:
    """One area cut in two along a line (lon/lat). The larger part keeps id and name.

    names: what the larger and the smaller part are called. UserError when the line doesn't cut the area.
    """
    from shapely.ops import split

    area = _find(areas, identity)
    plane = _plane(area)
    cut = _line(plane.shape_to_plane(line))
    parts = [p for s in shapely.get_parts(plane.shape_to_plane(area.polygon)) for p in split(s, cut).geoms]
    first, second = _two_sides(parts, cut)
    if first is None or min(first.area, second.area) < SMALLEST:
        raise UserError(tr("The line doesn't cut this area in two."), tr("Draw it from edge to edge."))
    used = {a.id for a in areas}
    first_name, second_name = names or (area.name, _free_name(areas, area.name))
    larger, smaller = (tidy(plane.shape_to_degrees(shape)) for shape in (first, second))
    rest = [a for a in areas if a.id != identity]
    new = Area(new_id(smaller, used), "", smaller, "drawn")
    cut_areas = [*rest, replace(area, polygon=larger), new]
    renamed = rename_area(cut_areas, area.id, first_name)
    return rename_area(renamed, new.id, second_name)


def rename_area(areas: Sequence[Area], identity: str, name: str) -> list[Area]:
    """The area under another name. UserError when the name is empty, too long, or another area's."""
    clean = " ".join(name.split())
    area = _find(areas, identity)
    if not clean:
        raise UserError(tr("An area needs a name."), tr("Type one."))
    if len(clean) > LONGEST_NAME:
        raise UserError(
            tr("This name is too long for a map."),
            tr("Use at most {longest_name} characters.").format(longest_name=LONGEST_NAME),
        )
    if any(a.name.casefold() == clean.casefold() for a in areas if a.id != identity):
        raise UserError(tr("Another area is called “{clean}”.").format(clean=clean), tr("Choose another name."))
    return _ordered([replace(a, name=clean) if a is area else a for a in areas])


def draw_area(areas: Sequence[Area], polygon: Any, name: str, box: Sequence[float] | None = None) -> list[Area]:
    """A new area drawn by hand (lon/lat); areas under it give way.

    box: west, south, east, north of the town. UserError when the shape has no size, crosses itself or lies
    outside the town.
    """
    shape, plane = _drawn(polygon, box)
    used = {area.id for area in areas}
    drawn = Area(new_id(tidy(plane.shape_to_degrees(shape)), used), "", tidy(plane.shape_to_degrees(shape)), "drawn")
    return rename_area([*_giving_way(areas, shape, plane), drawn], drawn.id, name)


def reshape_area(areas: Sequence[Area], identity: str, polygon: Any, box: Sequence[float] | None = None) -> list[Area]:
    """An area with a new boundary; its neighbours give way. Ground it gives up belongs to nobody."""
    area = _find(areas, identity)
    shape, plane = _drawn(polygon, box)
    others = [a for a in areas if a.id != identity]
    moved = replace(area, polygon=tidy(plane.shape_to_degrees(shape)), crosses=())
    return _ordered([*_giving_way(others, shape, plane), moved])


def move_boundary(areas: Sequence[Area], start: tuple[float, float], end: tuple[float, float]) -> list[Area]:
    """The edge at one place (lon, lat) pulled to another, for all areas that share it.

    UserError when there is no edge at `start`, or an area would be turned over or lose its surface.
    """
    moved = moved_shapes([area.polygon for area in areas], start, end)
    plane = LocalPlane(start[1], start[0])
    changed = [replace(areas[i], polygon=tidy(shape)) for i, shape in moved.items()]
    others = [area for i, area in enumerate(areas) if i not in moved]
    return _ordered([*_giving_way(others, _ground(changed, plane), plane), *changed])


def moved_shapes(shapes: Sequence[Any], start: tuple[float, float], end: tuple[float, float]) -> dict[int, Any]:
    """The shapes (lon/lat) with an edge at `start`, by their position, with that edge pulled to `end`.

    Corners nearer to `start` than half the way go with it, unless other areas meet there, so that an edge with
    many corners bends instead of growing a spike. UserError as for `move_boundary`.
    """
    plane = LocalPlane(start[1], start[0])
    flat = plane.shape_to_plane(np.array(shapes, object))
    edges = shapely.boundary(flat)
    old, new = (np.array(plane.to_plane(lat, lon), float) for lon, lat in (start, end))
    owners = np.flatnonzero(shapely.distance(edges, shapely.Point(old)) <= SAME_EDGE)
    if not len(owners):
        raise UserError(tr("There is no edge of an area here."), tr("Drag the line between two areas."))

    outside = shapely.boundary(shapely.union_all(flat[owners])) if len(owners) > 1 else shapely.Point()

    def stays(corner: Any) -> bool:
        """Whether a corner is far enough away, where the shared edge ends, or where other areas meet."""
        spot = shapely.Point(corner)
        if np.hypot(*(corner - old)) >= np.hypot(*(new - old)) / 2 or outside.distance(spot) <= SAME_EDGE:
            return True
        return not np.array_equal(np.flatnonzero(shapely.distance(edges, spot) <= SAME_EDGE), owners)

    made = {int(i): _pulled(flat[i], old, new, stays) for i in owners}
    if any(_broken(flat[i], shape) for i, shape in made.items()) or _overlap(list(made.values())):
        raise UserError(tr("The edge of this area would cross itself."), tr("Move it less far."))
    return {i: plane.shape_to_degrees(shape) for i, shape in made.items()}


def _broken(before: Any, after: Any) -> bool:
    """Whether a shape (metres) crosses itself, touches itself where it did not before, or has no size left."""

    def pieces(shape: Any) -> int:
        return int(shapely.get_num_geometries(shapely.buffer(shape, -PINCH)))

    return not after.is_valid or after.area < SMALLEST or pieces(after) > pieces(before)


def _overlap(shapes: Sequence[Any]) -> bool:
    """Whether any two of some shapes (metres) share more than a sliver."""
    return any(a.intersection(b).area > 1 for i, a in enumerate(shapes) for b in shapes[:i])


def _pulled(shape: Any, old: Any, new: Any, stays: Callable[[Any], bool]) -> Any:
    """A shape whose rings through `old` go through `new` instead."""

    def ring(line: Any) -> Any:
        near = line.distance(shapely.Point(old)) <= SAME_EDGE
        return _pulled_ring(shapely.get_coordinates(line)[:-1], old, new, stays) if near else line

    parts = [
        shapely.Polygon(ring(part.exterior), [ring(hole) for hole in part.interiors])
        for part in shapely.get_parts(shape)
    ]
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)


def _pulled_ring(xy: Any, old: Any, new: Any, stays: Callable[[Any], bool]) -> Any:
    """Corners [n,2] with the corner at `old`, or a new one on the edge there, at `new`."""
    gaps = np.hypot(*(xy - old).T)
    corner = int(np.argmin(gaps))
    if gaps[corner] > SAME_EDGE:
        pieces = shapely.linestrings(np.stack([xy, np.roll(xy, -1, axis=0)], axis=1))
        corner = int(np.argmin(shapely.distance(pieces, shapely.Point(old)))) + 1
        xy = np.insert(xy, corner, old, axis=0)
    rest = np.roll(xy, -corner, axis=0)[1:]  # all other corners, from the next one round to the one before
    first = next((i for i, one in enumerate(rest) if stays(one)), len(rest))
    last = next((i for i, one in enumerate(rest[::-1]) if stays(one)), len(rest))
    kept = rest[first : len(rest) - last]
    return np.vstack([new, kept if len(kept) >= 2 else rest])


def remove_area(areas: Sequence[Area], identity: str) -> list[Area]:
    """The others."""
    gone = _find(areas, identity)
    return [area for area in areas if area is not gone]


def _drawn(polygon: Any, box: Sequence[float] | None) -> tuple[Any, LocalPlane]:
    """A shape drawn by hand in metres, checked."""
    if polygon.is_empty or polygon.geom_type not in ("Polygon", "MultiPolygon"):
        raise UserError(tr("This area has no size."), tr("Draw it again, with at least three corners."))
    if box is not None and not shapely.box(*box).intersects(polygon):
        raise UserError(tr("This area lies outside the town map."), tr("Draw it on the map."))
    plane = LocalPlane((polygon.bounds[1] + polygon.bounds[3]) / 2, (polygon.bounds[0] + polygon.bounds[2]) / 2)
    shape = plane.shape_to_plane(polygon)
    coarse = shapely.simplify(shape, FINEST)
    hull, drawn = shapely.convex_hull(coarse), None
    if hull.area >= SMALLEST and hull.area / hull.length >= NARROWEST:
        if not coarse.is_valid:
            raise UserError(tr("The edge of this area crosses itself."), tr("Draw it again in one round."))
        drawn = _solid(coarse)
    if drawn is None or drawn.is_empty:  # a spike has a hull, and no surface
        raise UserError(tr("This area has no size."), tr("Draw it again, with at least three corners."))
    return drawn, plane


def _giving_way(areas: Sequence[Area], shape: Any, plane: LocalPlane) -> list[Area]:
    """The areas without the ground of `shape`; what is left with next to nothing goes."""
    rest = []
    for area in areas:
        ground = plane.shape_to_plane(area.polygon)
        if not ground.intersects(shape):
            rest.append(area)
            continue
        left = _solid(shapely.difference(ground, shape))
        if left.area >= SMALLEST:
            changed = left.area < ground.area - 1
            rest.append(replace(area, polygon=tidy(plane.shape_to_degrees(left))) if changed else area)
    return rest


def _solid(shape: Any) -> Any:
    """Only the parts with a surface worth the name, to the centimetre: no spike that a rounding would tip over."""
    return surface_of(shapely.set_precision(shape, 0.01), SMALLEST)


def _ground(areas: Sequence[Area], plane: LocalPlane) -> Any:
    return shapely.union_all([plane.shape_to_plane(area.polygon) for area in areas])


def _line(line: Any) -> Any:
    """The line, a little longer at both ends, so that one drawn just short of the edge cuts."""
    xy = shapely.get_coordinates(line)
    if line.geom_type != "LineString" or len(xy) < 2 or line.length == 0:
        raise UserError(tr("This is no line."), tr("Draw it from edge to edge."))
    first, last = xy[0] - xy[1], xy[-1] - xy[-2]
    ends = [xy[0] + first / max(np.hypot(*first), 1e-9) * 10, xy[-1] + last / max(np.hypot(*last), 1e-9) * 10]
    return shapely.LineString(np.vstack([ends[0], xy, ends[1]]))


def _two_sides(parts: Sequence[Any], cut: Any) -> tuple[Any, Any]:
    """What lies left and right of the line, the larger first; (None, None) when all lies on one side."""
    sides: dict[bool, list[Any]] = {True: [], False: []}
    for part in parts:
        sides[_is_left(part.representative_point(), cut)].append(part)
    if not all(sides.values()):
        return None, None
    first, second = sorted((shapely.union_all(side) for side in sides.values()), key=lambda s: -s.area)
    return first, second


def _is_left(point: Any, line: Any) -> bool:
    """Whether a point lies left of the piece of the line nearest to it."""
    xy = shapely.get_coordinates(line)
    pieces = shapely.linestrings(np.stack([xy[:-1], xy[1:]], axis=1))
    i = int(np.argmin(shapely.distance(pieces, point)))
    (ax, ay), (bx, by) = xy[i], xy[i + 1]
    return bool((bx - ax) * (point.y - ay) > (by - ay) * (point.x - ax))


def _find(areas: Sequence[Area], identity: str) -> Area:
    found = next((area for area in areas if area.id == identity), None)
    if found is None:
        raise UserError(tr("This area is no longer there."), tr("Choose one on the map."))
    return found


def _free_name(areas: Sequence[Area], name: str) -> str:
    """`name` with the first number that no area has."""
    taken = {area.name.casefold() for area in areas}
    return next(f"{name} {n}" for n in range(2, len(areas) + 3) if f"{name} {n}".casefold() not in taken)


def _ordered(areas: Sequence[Area]) -> list[Area]:
    return sorted(areas, key=lambda area: (area.name.casefold(), area.name))


def _plane(area: Area) -> LocalPlane:
    west, south, east, north = area.polygon.bounds
    return LocalPlane((south + north) / 2, (west + east) / 2)
