"""Street blocks: the faces between streets, railways and water, without slivers. They depend on the town alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from geo.built_up import BuiltUp, built_up, homes, town_box
from geo.faces import borders, faces_between, holding, noded, sides_of, united
from geo.fringe import fringes
from geo.linework import Linework, extended, linework, paths
from geo.regions import Patchwork
from geo.slivers import without_slivers

if TYPE_CHECKING:
    from geo.town import Town

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]

LARGE_OPEN = 30_000.0  # square metres: a block larger than this and mostly open is cut to its built-up part
MOSTLY_OPEN = 0.6  # a block less built up than this is open
MOSTLY = 0.4  # and one more built up than this belongs to the town
NOBODY = np.empty((0, 2))


@dataclass(frozen=True)
class Blocks:
    """Street blocks in metres of town.plane, without gaps or overlaps between them."""

    polygons: npt.NDArray[np.object_]
    built: npt.NDArray[np.bool_]  # people live or work here; the rest is water, field, wood, railway yard
    sides: Indices  # how hard each straight side of the polygons is to cross, as from faces.sides_of
    patchwork: Patchwork

    @classmethod
    def of(cls, polygons: Any, built: Any, sides: Any) -> Blocks:
        """With the borders between them worked out."""
        import shapely

        patchwork = Patchwork(shapely.area(polygons), shapely.length(polygons), *borders(polygons, sides))
        return cls(polygons, built, sides, patchwork)

    def with_more_built(self, rows: Any) -> Blocks:
        """The same, and the blocks `rows` belong to the town too."""
        built = self.built.copy()
        built[rows] = True
        return replace(self, built=built)


def town_blocks(town: Town) -> Blocks:
    """The town cut along its streets and barriers, to the end of the map and beyond the town's box.

    Where the houses end, blocks are cut further along paths. Open blocks that people live in belong to the town
    whole; those too large for that are cut round their homes.
    """
    work, settled = linework(town), built_up(town, NOBODY)
    frame = _frame(town, settled.outline, work)
    ways = paths(town)
    ways = ways.chosen(settled.near_edge(ways.lines))
    work = work.with_more(ways.lines, ways.hardness)
    lines, lived_at = noded(np.append(work.lines, [frame])), homes(town, NOBODY)
    faces = faces_between(lines)
    fringe = fringes(_open(faces, settled), lived_at, NOBODY, settled.water)
    if len(fringe.cut):
        further = extended(work, fringe.edges, fringe.broken)
        work = work.with_more(further.lines, further.hardness)
        faces = faces_between(noded(np.concatenate([lines, fringe.edges, further.lines])))
    empty = ~holding(faces, lived_at)
    built = fringe.corrected(faces, settled.shares(faces) >= MOSTLY, empty)
    patchwork = Blocks.of(faces, built, sides_of(faces, work)).patchwork
    group = without_slivers(faces, built, patchwork, empty)
    polygons = united(faces, group)
    return Blocks.of(polygons, mostly(built, group, patchwork.surface), sides_of(polygons, work))


def _open(faces: Any, settled: BuiltUp) -> npt.NDArray[np.object_]:
    """Large blocks with more field or water than houses."""
    import shapely

    large = faces[shapely.area(faces) > LARGE_OPEN]
    found: npt.NDArray[np.object_] = large[settled.shares(large) < MOSTLY_OPEN]
    return found


def mostly(built: Any, group: Indices, surface: Floats) -> npt.NDArray[np.bool_]:
    """Whether more than half of each group of faces is built up."""
    found: npt.NDArray[np.bool_] = np.bincount(group, surface * built) > np.bincount(group, surface) / 2
    return found


def _frame(town: Town, settled: Any, work: Linework) -> Any:
    """A line round everything, so that the outermost blocks are closed too, and all places near the town in one."""
    import shapely

    bounds = shapely.total_bounds(np.append(work.lines, [settled, shapely.box(*np.concatenate(town_box(town)))]))
    return shapely.box(*bounds).buffer(200, join_style="mitre").exterior
