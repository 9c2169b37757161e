"""Where a town is: its bounding box, its centre and its country."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from geo.town_tables import Floats

_CELL = 0.02  # degrees: houses further apart than two such cells belong to two places
_STRAY = 0.002  # share of points on each side that may lie outside the box


Box = tuple[float, float, float, float]  # west, south, east, north


def extent(lat: Floats, lon: Floats, weight: Floats) -> Box:
    """The box round the heaviest cluster of points.

    Extracts carry stray objects of other continents, and borders that reach far beyond the town.
    """
    chosen = heaviest_cluster(lat, lon, weight)
    lat, lon = lat[chosen], lon[chosen]
    (west, east), (south, north) = (np.quantile(values, [_STRAY, 1 - _STRAY]) for values in (lon, lat))
    return tuple(round(float(edge), 7) for edge in (west, south, east, north))  # type: ignore[return-value]


def heaviest_cluster(lat: Floats, lon: Floats, weight: Floats) -> npt.NDArray[np.bool_]:
    """Which points belong to the cluster with most weight; clusters are cells that touch."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components
    from scipy.spatial import cKDTree

    cells, of = np.unique(_cells(lat, lon), axis=0, return_inverse=True)
    pairs = cKDTree(cells).query_pairs(2.9, output_type="ndarray")
    touching = coo_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(len(cells), len(cells)))
    cluster = connected_components(touching, directed=False)[1][of.ravel()]
    return np.asarray(cluster == np.bincount(cluster, weight).argmax())


def near(lat: Floats, lon: Floats, other_lat: Floats, other_lon: Floats) -> npt.NDArray[np.bool_]:
    """Which points lie in a cell where the others have points, or next to one."""
    lit = np.unique(_cells(other_lat, other_lon), axis=0)
    around = np.array([(up, along) for up in (-1, 0, 1) for along in (-1, 0, 1)])
    lit = np.unique((lit[:, None, :] + around).reshape(-1, 2), axis=0)
    return np.isin(_key(_cells(lat, lon)), _key(lit))


def _cells(lat: Floats, lon: Floats) -> npt.NDArray[np.int64]:
    return np.asarray(np.column_stack([lat, lon]) // _CELL, dtype=np.int64)


def _key(cells: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """One number a cell."""
    return np.asarray(cells[:, 0] * 100_000 + cells[:, 1])
