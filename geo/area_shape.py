"""The last touches to built areas: pieces linked, small holes filled, barriers they cross named."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from geo.linework import barrier_rows
from geo.shapes import surface_of

if TYPE_CHECKING:
    from geo.town import Town

Floats = npt.NDArray[np.float64]

LINK = 20.0  # metres to each side of the line that links two pieces
SPECK = 20.0  # square metres that rounding leaves behind
SLIT = 12.0  # metres; gaps of twice this between parts of one area are filled
LARGEST_HOLE = 300_000.0  # square metres; larger holes (a park, a lake) stay open
CORRIDOR = 12.0  # metres to each side of a barrier's line
SMALLEST_PART = 5000.0  # square metres on each side for an area to count as crossing a barrier
_WORDS = {"motorway": "motorway", "rail": "railway", "river": "river"}


def connected(
    town: Town, polygons: Sequence[Any], count: Sequence[float], at_least: float, at_most: float
) -> list[Any]:
    """Areas with fewer than `at_least` that touch nobody are linked to the nearest one by a strip.

    A link across a barrier, or to an area that would hold more than `at_most`, counts as four times as long.
    """
    import shapely

    barriers = _barrier_tree(town)
    areas, held = list(polygons), list(count)
    while len(areas) > 1 and min(held) < at_least:
        i = min(range(len(areas)), key=lambda n: (held[n], n))
        links = shapely.shortest_line(areas[i], np.array(areas, object))
        full = np.array(held) + held[i] > at_most
        cost = (shapely.length(links) + 1.0) * np.where(_crosses_any(barriers, links), 4.0, 1.0)
        cost *= np.where(full, 4.0, 1.0)
        nearest = [int(j) for j in np.argsort(cost, kind="stable") if j != i]
        whole = ((j, _linked(areas, i, j, links[j])) for j in nearest)
        j, joined = next((found for found in whole if found[1].geom_type == "Polygon"), (nearest[0], None))
        areas[j] = joined or shapely.union_all([areas[i], areas[j]])
        held[j] += held[i]
        del areas[i], held[i]
    return areas


def _linked(areas: list[Any], i: int, j: int, link: Any) -> Any:
    """Two areas and a strip between them that takes nothing from any other area."""
    import shapely

    others = np.array([a for n, a in enumerate(areas) if n not in (i, j)], object)
    strip = shapely.buffer(link, LINK, cap_style="square")
    strip = shapely.difference(strip, shapely.union_all(others[shapely.intersects(others, strip)]))
    return shapely.union_all([areas[i], areas[j], strip])


def filled(polygons: Sequence[Any]) -> list[Any]:
    """Without small holes and narrow slits, unless another area lies in them."""
    import shapely

    areas = list(polygons)
    tree = shapely.STRtree(areas)
    for i, polygon in enumerate(areas):
        closed = shapely.buffer(shapely.buffer(polygon, SLIT, join_style="mitre"), -SLIT, join_style="mitre")
        whole = shapely.union_all([_without_holes(part) for part in shapely.get_parts(closed)])
        extra = shapely.difference(whole, polygon)
        others = [areas[j] for j in tree.query(extra, predicate="intersects").tolist() if j != i]
        extra = surface_of(shapely.difference(extra, shapely.union_all(others)), SPECK)
        areas[i] = _same_pieces(polygon, shapely.union_all([polygon, extra]))
    return areas


def _same_pieces(before: Any, after: Any) -> Any:
    """The grown shape in no more pieces than before: what touches it in a corner only is left out."""
    import shapely

    parts = shapely.get_parts(after)
    largest = parts[np.argsort(-shapely.area(parts), kind="stable")][: shapely.get_num_geometries(before)]
    return surface_of(shapely.union_all(largest))


def _without_holes(polygon: Any) -> Any:
    import shapely

    kept = [ring for ring in polygon.interiors if shapely.Polygon(ring).area > LARGEST_HOLE]
    return shapely.Polygon(polygon.exterior, kept)


def crossed(town: Town, polygons: Sequence[Any], xy: Floats) -> list[tuple[str, ...]]:
    """For each area the barriers with homes of it on both sides, in words. xy: the customers' homes."""
    import shapely

    homes = town.addresses()
    places = np.vstack([np.column_stack(town.plane.to_plane(homes.lat, homes.lon)), xy])
    tree = shapely.STRtree(shapely.points(places))
    lines, words = _barriers(town)
    barriers = shapely.STRtree(lines)
    found = []
    for polygon in polygons:
        near = np.sort(barriers.query(polygon, predicate="intersects")).tolist()
        names = sorted({words[n] for n in near})
        found.append(tuple(w for w in names if _parts(polygon, [lines[n] for n in near if words[n] == w], tree)))
    return found


def _parts(polygon: Any, lines: list[Any], homes: Any) -> bool:
    """Whether the lines part the polygon in two pieces with homes, each more than a strip beside them."""
    import shapely

    # Wide first, then narrower: the tracks of a yard and the lanes of a motorway become one corridor.
    wide = shapely.union_all(shapely.buffer(np.array(lines, object), 2 * CORRIDOR))
    rest = shapely.get_parts(shapely.difference(polygon, shapely.buffer(wide, -CORRIDOR)))
    large = rest[shapely.area(shapely.buffer(rest, -CORRIDOR)) >= SMALLEST_PART]
    if len(large) < 2:
        return False
    lived_in = np.unique(homes.query(large, predicate="contains")[0])
    return len(lived_in) > 1


def _barriers(town: Town) -> tuple[Any, list[str]]:
    """Lines that areas should not cross, in the plane, with words for them."""
    table = town.barriers()
    rows = np.array([i for i in barrier_rows(town) if str(table.kind[i]) in _WORDS], np.int64)
    lines = town.plane.shape_to_plane(table.geometry[rows]) if len(rows) else np.empty(0, object)
    return lines, [f"{_WORDS[str(table.kind[i])]} {table.name[i] or ''}".strip() for i in rows.tolist()]


def _barrier_tree(town: Town) -> Any:
    import shapely

    return shapely.STRtree(_barriers(town)[0])


def _crosses_any(tree: Any, lines: Any) -> Any:
    crossed_by = np.zeros(len(lines), bool)
    crossed_by[tree.query(lines, predicate="crosses")[0]] = True
    return crossed_by
