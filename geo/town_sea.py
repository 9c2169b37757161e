"""The sea and great rivers, from shores that are open lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely

from geo.town_extent import Box
from geo.town_tables import Objects

_GAP = 0.03  # degrees up to which a shore that the extract has cut off is drawn on to the frame
_SURE = 4  # how many times more of its shore must have a piece on the right than on the left to be called water
_LONG = 1.5  # times its own size (root of its area) that a river must run within a piece
_FRAME = 0.01  # degrees of sea shown beyond the town's box


def sea(coastline: Objects, box: Box) -> list[Any]:
    """Polygons of water within the box and a little beyond.

    OpenStreetMap draws shores with the land on the left and the water on the right. The frame is cut along
    them, and a piece is water when nearly all of its shore has it on the right.
    """
    frame = _frame(box)
    shores = _within(coastline, frame, directed=True)
    wet, dry = _right_hand_points(shores), _right_hand_points(shapely.reverse(shores))
    return [piece for piece in _pieces(shores, frame) if _inside(piece, wet) > _SURE * _inside(piece, dry)]


def cut_rivers(banks: Sequence[Objects], rivers: Objects, box: Box) -> list[Any]:
    """Polygons of rivers whose banks leave the extract, so that their outlines are open.

    `banks` are the lines of one river each, `rivers` the middles of all rivers. A piece of the frame between
    banks is water when a river runs along it for longer than it is wide.
    """
    frame = _frame(box)
    middle = shapely.union_all(rivers)
    pieces = [piece for bank in banks for piece in _pieces(_within(bank, frame, directed=False), frame)]
    along = shapely.length(shapely.intersection(pieces, middle))
    return [piece for piece, length in zip(pieces, along, strict=True) if length > _LONG * shapely.area(piece) ** 0.5]


def _frame(box: Box) -> Any:
    return shapely.box(*box).buffer(_FRAME, join_style="mitre")


def _within(lines: Objects, frame: Any, *, directed: bool) -> Objects:
    """The lines joined end to end, and cut at the frame."""
    whole = shapely.line_merge(shapely.union_all(lines), directed=directed)
    parts = shapely.get_parts(shapely.intersection(whole, frame))
    return np.asarray(parts[shapely.get_type_id(parts) == 1])


def _pieces(shores: Objects, frame: Any) -> Objects:
    """The frame cut along the shores."""
    if not len(shores):
        return np.zeros(0, dtype=object)
    edge = shapely.boundary(frame)
    cut = shapely.union_all([*(_drawn_on(shore, edge) for shore in shores), edge])
    return np.asarray(shapely.get_parts(shapely.polygonize([cut])))


def _drawn_on(shore: Any, edge: Any) -> Any:
    """A shore whose loose ends reach the frame when they are close to it."""
    corners = shapely.get_coordinates(shore)
    if (corners[0] == corners[-1]).all():
        return shore
    ends = []
    for end in (corners[0], corners[-1]):
        away = shapely.shortest_line(shapely.Point(end), edge)
        ends.append(shapely.get_coordinates(away)[1] if shapely.length(away) < _GAP else end)
    return shapely.LineString([ends[0], *corners, ends[1]])


def _right_hand_points(shores: Objects) -> Any:
    """Points a hair to the right of the middle of every segment, each as heavy as its segment is long."""
    points, weights = [np.zeros((0, 2))], [np.zeros(0)]
    for shore in shores:
        corners = shapely.get_coordinates(shore)
        step = np.diff(corners, axis=0)
        length = np.hypot(step[:, 0], step[:, 1])
        whole = length > 0
        normal = np.column_stack([step[:, 1], -step[:, 0]])[whole] / length[whole, None]
        points.append((corners[:-1] + corners[1:])[whole] / 2 + normal * 1e-7)
        weights.append(length[whole])
    return np.concatenate(points), np.concatenate(weights)


def _inside(piece: Any, points: tuple[Any, Any]) -> float:
    shapely.prepare(piece)
    at, weight = points
    return float(weight[shapely.contains_xy(piece, at[:, 0], at[:, 1])].sum())
