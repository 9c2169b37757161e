"""Where a town ends: what of the open blocks round it, and within it, belongs to the areas."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from geo.contour import round_places

Floats = npt.NDArray[np.float64]
Booleans = npt.NDArray[np.bool_]
Shapes = npt.NDArray[np.object_]

LARGEST_WHOLE = 400_000.0  # square metres: an open block up to this size is taken whole where people live in it
FEWEST_HOMES = 0.1  # homes a hectare for that, unless a customer is one of them
NARROWEST_WHOLE = 30.0  # metres
LARGEST_SCRAP = 500.0  # square metres
MOSTLY_WATER = 0.5  # a block with more water than this is not taken whole
CELL = 15.0  # metres
BESIDE = 40.0  # metres round a home that belong to it
BRIDGED = 180.0  # metres; gaps of twice this between homes are filled
PLAIN = 15.0  # metres; edges across open ground have no detail below this
SMALLEST_CLUSTER = 10_000.0  # square metres; a single farm is no neighbourhood, unless a customer lives there


@dataclass(frozen=True)
class Fringe:
    """Open blocks that are lived in, whole where possible, so that areas end at a street or a path."""

    blocks: Shapes
    is_whole: Booleans  # which of them are taken whole
    is_broken: Booleans  # and which are cut
    cut: Shapes  # the lived-in parts of these

    @property
    def whole(self) -> Shapes:
        """The blocks taken whole."""
        return self.blocks[self.is_whole]

    @property
    def broken(self) -> Shapes:
        """The blocks that are cut."""
        return self.blocks[self.is_broken]

    @property
    def edges(self) -> Shapes:
        """Lines to cut open blocks along."""
        import shapely

        lines: Shapes = shapely.get_parts(shapely.boundary(self.cut))
        return lines

    def corrected(self, faces: Any, built: Any, empty: Any) -> npt.NDArray[np.bool_]:
        """Which faces belong to the town: elsewhere as `built` says, here what lies in the parts lived in.

        Scraps where nobody lives (`empty`) do not: the corners of a street that a round outline cuts off.
        """
        import shapely

        inner = shapely.STRtree(shapely.point_on_surface(faces))

        scrap = empty & (shapely.area(faces) < LARGEST_SCRAP)
        found = np.array(built, bool)
        found[inner.query(self.broken, predicate="contains")[1]] = False
        lived_in = inner.query(np.concatenate([self.whole, self.cut]), predicate="contains")[1]
        found[lived_in[~scrap[lived_in]]] = True
        return found


def fringes(blocks: Any, homes: Floats, customers: Floats, water: Any, bridged: bool = False) -> Fringe:
    """What of the open blocks belongs to the town. All in metres of one plane.

    homes, customers: places (n by 2); the customers are homes too. water: its surface. bridged: parts cut out of
    a block reach to homes beside the block, and only those with customers count.
    """
    import shapely

    block, home = shapely.STRtree(shapely.points(homes)).query(blocks, predicate="contains")
    count = np.bincount(block, minlength=len(blocks))
    shopping = _holds(blocks, customers)
    surface = shapely.area(blocks)
    enough = count >= np.maximum(1.0, FEWEST_HOMES * surface / 10_000)
    whole = (surface <= LARGEST_WHOLE) & (enough | shopping)
    whole &= 2 * surface / shapely.length(blocks) >= NARROWEST_WHOLE
    whole[whole] = shapely.area(shapely.intersection(blocks[whole], water)) < MOSTLY_WATER * surface[whole]
    broken = ((count > 0) | shopping) & ~whole
    smallest = np.inf if bridged else SMALLEST_CLUSTER
    cut = [
        _lived_in(blocks[i], homes if bridged else homes[home[block == i]], customers, water, smallest)
        for i in np.flatnonzero(broken).tolist()
    ]
    return Fringe(np.asarray(blocks, object), whole, broken, np.concatenate([*cut, np.empty(0, object)]))


def _holds(shapes: Any, places: Floats) -> npt.NDArray[np.bool_]:
    """Whether each shape holds one of the places."""
    import shapely

    found = np.zeros(len(shapes), bool)
    if len(shapes):
        found[shapely.STRtree(shapely.points(places)).query(shapes, predicate="intersects")[0]] = True
    return found


def _lived_in(block: Any, homes: Floats, customers: Floats, water: Any, smallest: float) -> Any:
    """The parts of one block round the homes, on land unless a customer lives on the water.

    Parts of less than `smallest` square metres only with a customer.
    """
    import shapely

    outline = shapely.simplify(round_places(homes, CELL, BRIDGED, BESIDE).outline(), PLAIN)
    outline = shapely.intersection(outline, block)
    water = shapely.intersection(water, block)
    afloat = customers[shapely.contains_xy(water, customers[:, 0], customers[:, 1])]
    if len(afloat):
        water = shapely.difference(water, shapely.buffer(shapely.multipoints(afloat), BESIDE))
    parts = shapely.get_parts(shapely.difference(outline, water))
    parts = parts[(shapely.get_type_id(parts) == 3) & (shapely.area(parts) > 0)]
    return parts[(shapely.area(parts) >= smallest) | _holds(parts, customers)]
