"""Slivers between streets: traffic islands, median strips, the ground between tracks. No block of their own."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from geo.regions import BARRIER, Patchwork, Regions

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]

SMALLEST = 2000.0  # square metres: less is a sliver (a traffic island, a median strip)
NARROWEST = 15.0  # metres
CORRIDOR = 40.0  # metres; up to this wide, the ground between tracks or lanes is part of their corridor
MOSTLY_BARRIER = 0.6  # of its edge for ground to lie between tracks or lanes


def without_slivers(faces: Any, built: Any, patchwork: Patchwork, empty: Any, maybe: Any = None) -> Indices:
    """For each face the number of its block: slivers go to a neighbour, of the same kind where there is one.

    A median strip or the space between two tracks lies between two large neighbours: it goes to the one
    further north-west, so that a corridor of many slivers goes to one side and not to both by turns.
    empty: where nobody lives. maybe: which faces may be slivers; all, when it is left out.
    """
    import shapely

    middle = shapely.get_coordinates(shapely.centroid(faces))
    regions = Regions(patchwork, np.zeros(len(faces)))
    side = middle[:, 1] - middle[:, 0]
    lived_in = ~empty
    for _ in range(8):
        narrow = (2 * regions.surface < CORRIDOR * regions.perimeter) | (regions.surface < SMALLEST)
        narrow &= regions.owner == np.arange(len(faces))
        rows = np.flatnonzero(narrow if maybe is None else narrow & maybe)
        order = rows[np.argsort(regions.surface[rows], kind="stable")].tolist()
        slivers = [i for i in order if _is_sliver(regions, i, lived_in)]
        if not slivers:
            break
        for sliver in slivers:
            if regions.owner[sliver] == sliver and _is_sliver(regions, sliver, lived_in):
                home = _home_of_sliver(regions, sliver, built, side)
                if lived_in[sliver] and built[sliver] and not built[home]:
                    continue  # nobody's home is given away to open ground
                lived_in[home] |= lived_in[sliver]
                regions.join(home, sliver)
    return regions.numbered()


def _is_sliver(regions: Regions, i: int, lived_in: Any = None) -> bool:
    """Too small or too narrow to be a block, or a strip between tracks or lanes where nobody lives.

    The width of a strip is about twice its surface by its length.
    """
    if regions.owner[i] != i or not regions.borders[i]:
        return False
    width = 2 * regions.surface[i] / regions.perimeter[i]
    if regions.surface[i] < SMALLEST or width < NARROWEST:
        return True
    if lived_in is None or lived_in[i] or width >= CORRIDOR:
        return False
    barrier = sum(float(metres[BARRIER]) for metres in regions.borders[i].values())
    return bool(barrier >= MOSTLY_BARRIER * regions.perimeter[i])


def _home_of_sliver(regions: Regions, sliver: int, built: Any, side: Floats) -> int:
    """The neighbour a sliver joins."""
    shared = {other: float(metres.sum()) for other, metres in regions.borders[sliver].items()}
    most = max(shared.values())
    rank = {
        other: (bool(built[other] == built[sliver]), not _is_sliver(regions, other), metres > most / 3, side[other])
        for other, metres in shared.items()
    }
    return max(rank, key=lambda other: rank[other])
