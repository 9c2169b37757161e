"""Coordinates as a source has them → WGS84 degrees, with the usual mistakes told apart."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from geo.errors import UserError
from geo.texts import tr
from geo.town_tables import Floats

if TYPE_CHECKING:
    from pyproj import CRS

_MOST = 0.5  # share of rows beyond which a column is taken to be wrong, not single rows
_NEAR = 2.0  # degrees beyond the part of the earth that a system is made for


def to_degrees(path: Path, y: Floats, x: Floats, crs: str = "") -> tuple[Floats, Floats]:
    """Latitudes and longitudes. UserError for metres without a named system, and for the two coordinates swapped."""
    if crs and _system(crs) != "EPSG:4326":
        return _transformed(path, _system(crs), y, x)
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


def _transformed(path: Path, system: str, y: Floats, x: Floats) -> tuple[Floats, Floats]:
    from pyproj import CRS, Transformer
    from pyproj.exceptions import ProjError

    known = CRS.from_user_input(system)
    try:
        to_earth = Transformer.from_crs(known, "EPSG:4326", always_xy=True)
        lon, lat = to_earth.transform(x, y)
        if _share_at_home(known, lon, lat) < _MOST < _share_at_home(known, *to_earth.transform(y, x)):
            raise UserError(
                tr("In {name} x and y are swapped.").format(name=path.name), tr("Swap x and y in --columns.")
            )
    except ProjError:
        raise _unknown(system) from None
    return np.asarray(lat), np.asarray(lon)


def _share_at_home(system: CRS, lon: Floats, lat: Floats) -> float:
    """The share of points that lie where the system is made for, or near it; all when it does not say."""
    home = system.area_of_use
    if home is None or not len(lon):
        return 1.0
    with np.errstate(invalid="ignore"):  # points beyond the system's end are infinitely far
        east = (lon - home.west + _NEAR) % 360  # a home may lie on both sides of the date line
        inside = (east <= (home.east - home.west) % 360 + 2 * _NEAR) & (lat >= home.south - _NEAR)
    return float(np.mean(inside & (lat <= home.north + _NEAR)))


def _unknown(crs: str) -> UserError:
    return UserError(
        tr("“{crs}” is not a coordinate system Doorstep knows.").format(crs=crs[:80]),
        tr("Name one such as EPSG:25832."),
    )
