"""From an area in a GeoJSON file to the circles of a platform."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from campaigns.errors import UserError

if TYPE_CHECKING:
    from geo.circles import CircleFit

REMEDY = "Give a GeoJSON file with a polygon in degrees, such as one written by `doorstep areas`."


def fit_area(area: Path, platform: str, town_file: Path | None, at_most: int | None, exact: bool) -> CircleFit:
    """Circles round every polygon of the file together. Without a town, ground counts instead of homes.

    `exact` takes seconds for closer ones, see fit_circles.
    """
    from campaigns.audiences.platform_spec import circle_limits, load_platform
    from geo.circles import fit_circles
    from geo.town import Town

    limits = circle_limits(load_platform(platform))
    polygon = read_area(area)
    if town_file is None:
        return fit_circles(polygon, [], [], limits, at_most=at_most, exact=exact)
    homes = Town.open(town_file).addresses()
    return fit_circles(polygon, homes.lat, homes.lon, limits, at_most=at_most, exact=exact)


def read_area(path: Path) -> Any:
    """All polygons of a GeoJSON file as one shapely geometry. Raises UserError when there is none."""
    import shapely

    try:
        read = shapely.from_geojson(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UserError(f"{path} cannot be read.", "Check the name.") from error
    except (UnicodeDecodeError, json.JSONDecodeError, shapely.errors.GEOSException) as error:
        raise UserError(f"{path.name} is no GeoJSON.", REMEDY) from error
    parts = [part for part in shapely.get_parts(read) if part.geom_type in ("Polygon", "MultiPolygon")]
    if not parts:
        raise UserError(f"There is no area in {path.name}.", REMEDY)
    return shapely.union_all([shapely.make_valid(part) for part in parts])
