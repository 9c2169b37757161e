"""Hamlets with too few customers: open blocks, as few as can be, that link them to the rest of the town."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from geo.blocks import Blocks
from geo.regions import BARRIER, Patchwork

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]

MOST_GROUND = 2_000_000.0  # square metres of open blocks that a link may take; beyond that a strip has to do
ACROSS = 1_000_000.0  # crossing a barrier counts as much as this
SHORTEST_BORDER = 10.0  # metres; blocks that touch in a corner only are no neighbours


def with_links(blocks: Blocks, count: Floats, at_least: float) -> npt.NDArray[np.bool_]:
    """Which blocks belong to the town, with links for groups that hold some but not `at_least` of the customers.

    count: customers in each block. Links are whole blocks, so that areas keep ending at streets. The outermost
    block, which reaches to the end of the map, links nothing.
    """
    built, ways = blocks.built.copy(), _ways(blocks)
    for _ in range(len(built)):
        group = _groups(blocks.patchwork, built)
        held = np.bincount(group[built], count[built])
        few = np.flatnonzero((held > 0) & (held < at_least))
        if not len(few) or (held > 0).sum() < 2:
            return built
        link = _link(ways, built, group, held, few)
        if link is None:
            return built
        built[link] = True
    return built


def _groups(patchwork: Patchwork, built: Any) -> Indices:
    """A number for each block: the same for built ones that touch, over a barrier or not."""
    both = built[patchwork.pair].all(axis=1)
    p = patchwork
    return Patchwork(p.surface, p.perimeter, p.pair[both], p.hardness[both], p.metres[both]).connected(
        BARRIER, SHORTEST_BORDER
    )


def _link(ways: Any, built: Any, group: Indices, held: Any, few: Indices) -> Indices | None:
    """The open blocks that link one of the groups `few` to another with customers at the least cost; None: none."""
    from scipy.sparse.csgraph import dijkstra

    best: tuple[float, Indices] | None = None
    for number in few.tolist():
        start = np.flatnonzero(built & (group == number))
        cost, before, _ = dijkstra(ways, indices=start, min_only=True, return_predecessors=True, limit=MOST_GROUND)
        goal = built & (group != number) & (held[np.minimum(group, len(held) - 1)] > 0)
        if not goal.any() or not np.isfinite(cost[goal].min()):
            continue
        end = int(np.flatnonzero(goal)[np.argmin(cost[goal])])
        if best is None or cost[end] < best[0]:
            best = float(cost[end]), _path(before, end)
    return None if best is None else best[1]


def _path(before: Any, end: int) -> Indices:
    """The blocks on the way to `end`, itself included."""
    path = [end]
    while before[path[-1]] >= 0:
        path.append(int(before[path[-1]]))
    return np.array(path, np.int64)


def _ways(blocks: Blocks) -> Any:
    """From block to block: what entering it costs."""
    import shapely
    from scipy.sparse import coo_array

    patchwork, n = blocks.patchwork, len(blocks.built)
    a, b = patchwork.pair.T
    key, pair = np.unique(a * n + b, return_inverse=True)
    border = np.bincount(pair, patchwork.metres, len(key))
    open_ = np.bincount(pair, patchwork.metres * (patchwork.hardness < BARRIER), len(key)) >= SHORTEST_BORDER
    a, b = np.divmod(key, n)
    outermost = int(np.argmax(shapely.area(shapely.envelope(blocks.polygons))))
    kept = (border >= SHORTEST_BORDER) & (a != outermost) & (b != outermost)
    a, b, across = a[kept], b[kept], np.where(open_[kept], 0.0, ACROSS)
    enter = np.where(blocks.built, 0.0, patchwork.surface) + 1.0
    cost = np.r_[enter[b], enter[a]] + np.r_[across, across]
    return coo_array((cost, (np.r_[a, b], np.r_[b, a])), shape=(n, n)).tocsr()
