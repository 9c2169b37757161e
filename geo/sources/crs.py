"""Coordinates as a source has them → WGS84 degrees, with the usual mistakes told apart."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from geo.errors import UserError
from geo.texts import tr
from geo.town_tables import Floats

_MOST = 0.5  # share of rows beyond which a column is taken to be wrong, not single rows


def to_degrees(path: Path, y: Floats, x: Floats, crs: str = "") -> tuple[Floats, Floats]:
    """Latitudes and longitudes. UserError for metres without a named system, and for latitude and longitude swapped."""
    if crs and _system(crs) != "EPSG:4326":
        return _transformed(_system(crs), y, x)
    if not len(x):
        return y, x
    beyond = (np.abs(y) > 90) | (np.abs(x) > 180)
    if np.mean((np.abs(y) > 180) | (np.abs(x) > 180)) > _MOST:
        raise UserError(
            tr("The coordinates in {name} are in metres or feet, not in degrees.").format(name=path.name),
            tr("Name their system: --columns …,x=…,y=…,crs=EPSG:25832 (the number is in the data's description)."),
        )
    if np.mean(beyond) > _MOST:
        raise UserError(
            tr("In {name} latitude and longitude are swapped.").format(name=path.name),
            tr("Swap lat and lon in --columns."),
        )
    return y, x


def _system(crs: str) -> str:
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        known = CRS.from_user_input(crs)
    except CRSError:
        raise _unknown(crs) from None
    return "EPSG:4326" if known.to_epsg() == 4326 else str(known.to_wkt())


def _transformed(system: str, y: Floats, x: Floats) -> tuple[Floats, Floats]:
    from pyproj import Transformer
    from pyproj.exceptions import ProjError

    try:
        lon, lat = Transformer.from_crs(system, "EPSG:4326", always_xy=True).transform(x, y)
    except ProjError:
        raise _unknown(system) from None
    return np.asarray(lat), np.asarray(lon)


def _unknown(crs: str) -> UserError:
    return UserError(
        tr("“{crs}” is not a coordinate system Doorstep knows.").format(crs=crs[:80]),
        tr("Name one such as EPSG:25832."),
    )
