"""Areas as the map needs them, in metres: worked out once for the same shapes, also ahead on another thread."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any, NamedTuple

from geo.map_labels import inner_circles
from geo.map_layers import Layer, area_layer, as_objects
from geo.projection import LocalPlane
from geo.town_tables import Floats

KEPT = 40  # sets of areas: the shop's own, those of each promotion on the board
_kept: dict[Any, Ground] = {}
_lock = threading.Lock()


class Ground(NamedTuple):
    """Outlines without figures, the shapes in the plane, and where the names go."""

    layer: Layer
    flat: Any
    anchors: Floats
    rooms: Floats  # metres from there to the edge


def ground_of(polygons: Sequence[Any], plane: LocalPlane) -> Ground:
    """The ground of some polygons (shapely, lon/lat)."""
    key = (plane.lat, plane.lon, tuple(polygon.wkb for polygon in polygons))
    with _lock:
        if key not in _kept:
            while len(_kept) >= KEPT:
                _kept.pop(next(iter(_kept)))
            shapes = as_objects(polygons)
            flat = plane.shape_to_plane(shapes) if len(shapes) else shapes
            circles = inner_circles(shapes, plane)
            _kept[key] = Ground(area_layer(shapes, plane), flat, circles[:, :2], circles[:, 2])
        return _kept[key]
