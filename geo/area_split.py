"""Dividing what holds too many customers: groups of blocks along a street, single blocks between houses."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from geo.regions import COLLECTOR, MAIN_ROAD, NOTHING, STREET, Patchwork
from geo.slivers import NARROWEST, SMALLEST

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]

DIRECTIONS = 12
# What a metre of cut costs: least along large streets, most across a block that no street divides.
_CUT_COSTS = np.ones(5) * 0.1
_CUT_COSTS[[NOTHING, STREET, COLLECTOR, MAIN_ROAD]] = 3.0, 1.0, 0.4, 0.2


def split_units(
    unit: Indices, patchwork: Patchwork, polygons: Any, count: Floats, at_least: float, at_most: float
) -> Indices:
    """Unit numbers of n blocks, with units over `at_most` cut in two along streets until none is, where it can be.

    unit: the unit each block belongs to; polygons: the blocks; count: customers in each. Both sides of a cut
    keep `at_least` and are in one piece.
    """
    import shapely

    unit, middle = unit.copy(), shapely.get_coordinates(shapely.centroid(polygons))
    waiting = [int(u) for u in np.flatnonzero(np.bincount(unit, count) > at_most)]
    while waiting:
        number = waiting.pop()
        members = np.flatnonzero(unit == number)
        directions = _directions(polygons[members])
        side = _best_cut(members, directions, patchwork, middle, count, at_least)
        if side is None:
            continue
        fresh = int(unit.max()) + 1
        unit[members[side]] = fresh
        waiting += [u for u in (number, fresh) if count[unit == u].sum() > at_most]
    return unit


def _directions(polygons: Any) -> Floats:
    """Angles to try: along and across most of the blocks, and evenly round."""
    import shapely

    boxes = shapely.get_parts(shapely.oriented_envelope(polygons))
    sides = np.array([shapely.get_coordinates(box)[:2] for box in boxes if box.geom_type == "Polygon"])
    even = np.arange(DIRECTIONS) * np.pi / DIRECTIONS
    if not len(sides):
        return even
    way = sides[:, 1] - sides[:, 0]
    # Four times the angle: the same for both sides of a box, so that their mean is the way of the streets.
    turned = (np.arctan2(way[:, 1], way[:, 0]) * 4) % (2 * np.pi)
    mean = np.arctan2(np.sin(turned).sum(), np.cos(turned).sum()) / 4
    return np.concatenate([[mean, mean + np.pi / 2], even])


def _best_cut(
    members: Indices, directions: Floats, patchwork: Patchwork, middle: Floats, count: Floats, at_least: float
) -> npt.NDArray[np.bool_] | None:
    """Which members go to the other side of the best straight cut; None when there is none."""
    position = np.full(len(patchwork.surface), -1)
    position[members] = np.arange(len(members))
    inner = (position[patchwork.pair] >= 0).all(axis=1)
    pair = position[patchwork.pair[inner]]
    price = patchwork.metres[inner] * _CUT_COSTS[patchwork.hardness[inner]]
    options: list[tuple[float, int, int, Any]] = []
    for turn, angle in enumerate(directions.tolist()):
        order = np.argsort(middle[members] @ (np.cos(angle), np.sin(angle)), kind="stable")
        options += [(cost, turn, place, order) for place, cost in _cuts(order, pair, price, count[members], at_least)]
    for _, _, place, order in sorted(options, key=lambda option: option[:3])[:40]:
        side = np.zeros(len(members), bool)
        side[order[: place + 1]] = True
        side = _in_two_pieces(side, pair, count[members])
        if min(count[members][side].sum(), count[members][~side].sum()) >= at_least:
            return side
    return None


def _cuts(order: Indices, pair: Indices, price: Floats, count: Floats, at_least: float) -> list[tuple[int, float]]:
    """The cheapest places to cut along one order of blocks: (last block before the cut, cost)."""
    rank = np.argsort(order)
    ends = np.sort(rank[pair], axis=1)
    change = np.zeros(len(order) + 1)
    np.add.at(change, ends[:, 0], price)
    np.add.at(change, ends[:, 1], -price)
    crossed = np.cumsum(change)[:-1]
    before = np.cumsum(count[order])
    share = before / before[-1]
    cost = crossed * (1 + 6 * np.abs(share - 0.5))
    floor = max(at_least, 0.25 * before[-1])
    fits = (before >= floor) & (before[-1] - before >= floor)
    if not fits.any():
        fits = (before >= at_least) & (before[-1] - before >= at_least)
    places = np.flatnonzero(fits)
    best = places[np.argsort(cost[places], kind="stable")[:4]]
    return [(int(p), float(cost[p])) for p in best]


def _in_two_pieces(side: npt.NDArray[np.bool_], pair: Indices, count: Floats) -> npt.NDArray[np.bool_]:
    """Blocks cut off from the largest piece of their side go to the other side."""
    side = side.copy()
    for _ in range(3):
        label = _pieces(side, pair)
        main = [_largest(label, count, side), _largest(label, count, ~side)]
        stray = ~np.isin(label, main)
        if not stray.any():
            break
        side[stray] = ~side[stray]
    return side


def _pieces(side: npt.NDArray[np.bool_], pair: Indices) -> Indices:
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    same = side[pair[:, 0]] == side[pair[:, 1]]
    a, b = pair[same].T
    links = coo_array((np.ones(len(a)), (a, b)), shape=(len(side), len(side)))
    return np.asarray(connected_components(links, directed=False)[1], np.int64)


def _largest(label: Indices, count: Floats, members: npt.NDArray[np.bool_]) -> int:
    if not members.any():
        return -1
    weight = np.bincount(label[members], count[members] + 1e-6)
    return int(np.argmax(weight))


def cut_lines(polygon: Any, xy: Floats, at_least: float, at_most: float) -> list[Any]:
    """Straight lines across one block that part the places `xy` into groups of at most `at_most`.

    Each line lies in the widest gap between houses near the middle, and both sides are wide enough and hold
    `at_least`. Empty when no such line exists, as for a single tower.
    """
    if len(xy) <= at_most:
        return []
    for line in _gaps(polygon, xy):
        sides = _sides(polygon, line)
        if sides is None:
            continue
        held = [_held(side, xy) for side in sides]
        if min(len(h) for h in held) >= at_least:
            rest = [cut_lines(s, h, at_least, at_most) for s, h in zip(sides, held, strict=True)]
            return [line, *rest[0], *rest[1]]
    return []


def _gaps(polygon: Any, xy: Floats) -> list[Any]:
    """Lines across the block through the widest gaps between its houses, across its longer side first."""
    import shapely

    corners = shapely.get_coordinates(shapely.minimum_rotated_rectangle(polygon))[:4]
    edges = np.diff(corners[:3], axis=0)
    lines = []
    for edge in sorted(edges, key=lambda e: -float(np.hypot(*e))):
        along = edge / np.hypot(*edge)
        across = np.array([-along[1], along[0]])
        places = np.sort(xy @ along)
        low, high = int(len(places) * 0.25), int(np.ceil(len(places) * 0.75))
        gaps = np.diff(places[low : high + 1])
        for gap in np.argsort(-gaps, kind="stable")[:3]:
            if gaps[gap] > 1.0:
                at = (places[low + gap] + places[low + gap + 1]) / 2
                start = along * at + across * (corners @ across).min()
                end = along * at + across * (corners @ across).max()
                lines.append(shapely.LineString([start - across, end + across]))
    return lines


def _sides(polygon: Any, line: Any) -> list[Any] | None:
    """The two parts of the block; None when a part is too small, too narrow, or there are more of them."""
    from shapely.ops import split

    parts = list(split(polygon, line).geoms)
    if len(parts) != 2:
        return None
    fine = all(p.area >= SMALLEST and 2 * p.area / p.length >= NARROWEST for p in parts)
    return parts if fine else None


def _held(polygon: Any, xy: Floats) -> Floats:
    import shapely

    held: Floats = xy[shapely.contains_xy(polygon, xy[:, 0], xy[:, 1])]
    return held
