"""Carrier routes of the United States Postal Service, as its route table delivers them."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from campaigns.errors import UserError
from geo.texts import QT_TR_NOOP, tr

NAMES = {
    "id": ("ZIP_CRID", "ROUTE_ID"),
    "zip": ("ZIP_CODE", "ZIP"),
    "route": ("CRID_ID", "ROUTE"),
    "residential": ("RES_CNT", "RESIDENTIAL"),
    "business": ("BUS_CNT", "BUSINESS"),
    "total": ("TOT_CNT", "TOTAL"),
    "inside": ("SHARE_INSIDE", "SHARE", "SELECTED"),
}
KINDS = {"C": "city", "R": "rural", "B": "PO box", "H": "highway contract", "G": "general delivery"}
REMEDY = QT_TR_NOOP(
    "Give the route table of the USPS map (columns ZIP_CRID, RES_CNT, BUS_CNT, TOT_CNT), as CSV or GeoJSON."
)


@dataclass(frozen=True)
class Route:
    """One route: where, how many boxes, and the streets it serves (shapely lines, lon/lat) where the table has them."""

    zip: str
    route: str
    residential: int
    business: int
    line: Any = None
    share: float | None = None  # said by the table itself

    @property
    def total(self) -> int:
        """All boxes."""
        return self.residential + self.business

    @property
    def kind(self) -> str:
        """City, rural ..."""
        return KINDS.get(self.route[:1], "other")


def read_routes(path: Path) -> list[Route]:
    """The routes of a CSV or GeoJSON table. Raises UserError when it is none."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        rows = (
            _features(text)
            if text.lstrip().startswith("{")
            else [(row, None) for row in csv.DictReader(text.splitlines())]
        )
        routes = [_route({str(k).upper(): v for k, v in row.items()}, line) for row, line in rows]
    except OSError as error:
        raise UserError(tr("The route table {path} cannot be read.").format(path=path), tr(REMEDY)) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UserError(tr("{name} is no route table.").format(name=path.name), tr(REMEDY)) from error
    if not routes:
        raise UserError(tr("{name} holds no routes.").format(name=path.name), tr(REMEDY))
    return sorted(routes, key=lambda route: (route.zip, route.route))


def plan_routes(routes: Sequence[Route], polygon: Any, mostly: float) -> list[tuple[Route, float]]:
    """Each route with the share of its streets' length inside the polygon (lon/lat), or what the table says."""
    return [(route, _share(route, polygon)) for route in routes if _share(route, polygon) > 0 or mostly <= 0]


def _share(route: Route, polygon: Any) -> float:
    if route.share is not None or route.line is None:
        return route.share or 0.0
    import shapely

    length = shapely.length(route.line)
    return float(shapely.length(shapely.intersection(route.line, polygon)) / length) if length else 0.0


def _features(text: str) -> list[tuple[Mapping[str, Any], Any]]:
    import shapely

    features = json.loads(text)["features"]
    return [(each["properties"], shapely.from_geojson(json.dumps(each["geometry"]))) for each in features]


def _route(row: Mapping[str, Any], line: Any) -> Route:
    whole = str(_find(row, "id", "")).strip()
    zip_ = whole[:5] if len(whole) == 9 else str(_find(row, "zip")).strip().zfill(5)
    route = whole[5:] if len(whole) == 9 else str(_find(row, "route")).strip()
    if len(route) != 4 or not zip_.isdigit():
        raise ValueError(f"{whole} is no route")
    said = _find(row, "inside", None)
    share = None if said in (None, "") else 1.0 if str(said).lower() in ("y", "yes", "true") else float(str(said))
    return Route(zip_, route, _count(_find(row, "residential")), _count(_find(row, "business", 0)), line, share)


def _find(row: Mapping[str, Any], what: str, *default: Any) -> Any:
    for name in NAMES[what]:
        if name in row:
            return row[name]
    if default:
        return default[0]
    raise KeyError(what)


def _count(value: Any) -> int:
    return int(float(str(value or 0).replace(",", "")))
