"""Counts of people in hexagons: what print and shared files show instead of a dot for each person."""

from __future__ import annotations

import numpy as np

from geo.map_layers import Layer
from geo.town_tables import Floats, Ints

SIDE = 45.0  # metres from the middle of a hexagon to a corner


def hexagon_layer(xy: Floats, fewest: int, side: float = SIDE) -> Layer:
    """One hexagon for each cell with at least `fewest` of the points (metres [n,2]); values are the counts."""
    cells, counts = np.unique(_cells(xy, side), axis=0, return_counts=True)
    kept = counts >= fewest
    return _layer(cells[kept].astype(np.int32), counts[kept].astype(np.int32), side)


def _cells(xy: Floats, side: float) -> Ints:
    """The hexagon of each point, as axial coordinates of a grid of pointy-topped hexagons.

    Rounding in cube coordinates after Red Blob Games, "Hexagonal Grids" (2013).
    """
    q = (np.sqrt(3) / 3 * xy[:, 0] - xy[:, 1] / 3) / side
    r = (2 / 3 * xy[:, 1]) / side
    cube = np.column_stack([q, r, -q - r])
    whole = np.rint(cube)
    worst = np.abs(whole - cube).argmax(axis=1)
    rows = np.arange(len(cube))
    others = whole.sum(axis=1) - whole[rows, worst]
    whole[rows, worst] = -others
    return np.asarray(whole[:, :2], np.int32)


def _layer(cells: Ints, counts: Ints, side: float) -> Layer:
    x = side * np.sqrt(3) * (cells[:, 0] + cells[:, 1] / 2)
    y = side * 1.5 * cells[:, 1]
    turn = np.radians(np.arange(7) * 60 + 30)
    corners = np.stack([np.cos(turn), np.sin(turn)], axis=1) * side * 0.96  # a little air between them
    xy = (np.column_stack([x, y])[:, None, :] + corners).reshape(-1, 2)
    count = np.arange(len(cells) + 1, dtype=np.int64)
    return Layer("hexagon", "area", xy, count * len(turn), count, values=counts.astype(float))
