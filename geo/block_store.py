"""Street blocks as arrays of numbers, as a town file keeps them; whole steps of the grid their corners lie on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from geo.blocks import Blocks
from geo.faces import STEPS


def packed(blocks: Blocks) -> dict[str, Any]:
    """Name and array of each part: corners x and y, corners a ring, rings a block, built or not, sides."""
    import shapely

    rings, block = shapely.get_rings(blocks.polygons, return_index=True)
    x, y = np.rint(shapely.get_coordinates(rings) * STEPS).astype(np.int32).T
    return {
        "x": np.ascontiguousarray(x),
        "y": np.ascontiguousarray(y),
        "corners": shapely.get_num_coordinates(rings).astype(np.int32),
        "rings": np.bincount(block, minlength=len(blocks.polygons)).astype(np.int32),
        "built": blocks.built.astype(np.uint8),
        "sides": blocks.sides.astype(np.uint8),
    }


def unpacked(arrays: Mapping[str, Any]) -> Blocks:
    """The blocks that `packed` was given."""
    import shapely

    xy = np.column_stack([arrays["x"], arrays["y"]]) / STEPS
    rings = shapely.linearrings(xy, indices=np.repeat(np.arange(len(arrays["corners"])), arrays["corners"]))
    polygons = shapely.polygons(rings, indices=np.repeat(np.arange(len(arrays["rings"])), arrays["rings"]))
    return Blocks.of(np.asarray(polygons, object), arrays["built"].astype(bool), arrays["sides"].astype(np.int64))
