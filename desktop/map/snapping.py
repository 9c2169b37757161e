"""Where a corner set by hand goes: to a corner near by, else to the nearest street or edge, else where it is."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from geo.map_layers import Layer
from geo.town_tables import Floats

STREETS = ("small_street", "tertiary", "main_road", "rail")


def snapped(point: tuple[float, float], reach: float, layers: Iterable[Layer]) -> tuple[float, float]:
    """The nearest corner of the layers within `reach` metres, else the nearest spot on their lines, else `point`."""
    lines = [found for layer in layers for found in _lines_near(point, reach, layer)]
    if not lines:
        return point
    corners = np.concatenate(lines)
    return _nearest(corners, point, reach) or _nearest(_feet(lines, point), point, reach) or point


def nearest_edge(point: tuple[float, float], reach: float, layer: Layer) -> tuple[float, float] | None:
    """The nearest corner, else the nearest spot, of a layer's lines within `reach` metres; None when it is farther."""
    lines = _lines_near(point, reach, layer)
    if not lines:
        return None
    return _nearest(np.concatenate(lines), point, reach) or _nearest(_feet(lines, point), point, reach)


def _lines_near(point: tuple[float, float], reach: float, layer: Layer) -> list[Floats]:
    x, y = point
    near = layer.take(layer.within((x - reach, y - reach, x + reach, y + reach)))
    return [near.xy[a:b] for a, b in zip(near.rings[:-1], near.rings[1:], strict=True) if b > a]


def _feet(lines: list[Floats], point: tuple[float, float]) -> Floats:
    """On each piece of the lines the spot nearest to the point [n,2]."""
    starts = np.concatenate([line[:-1] for line in lines])
    ways = np.concatenate([np.diff(line, axis=0) for line in lines])
    square = np.maximum((ways**2).sum(axis=1), 1e-12)
    share = np.clip(((np.asarray(point) - starts) * ways).sum(axis=1) / square, 0, 1)
    return np.asarray(starts + ways * share[:, None])


def _nearest(xy: Floats, point: tuple[float, float], reach: float) -> tuple[float, float] | None:
    if not len(xy):
        return None
    gaps = np.hypot(*(xy - point).T)
    best = int(np.argmin(gaps))
    return (float(xy[best, 0]), float(xy[best, 1])) if gaps[best] <= reach else None
