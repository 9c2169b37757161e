"""Areas as files any map program opens: outlines and names, nobody in them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from campaigns.audiences.spreadsheet_safe import spreadsheet_cell, table
from campaigns.errors import UserError
from campaigns.shop.shop import Shop
from geo.areas import Area
from geo.files import written_whole
from geo.texts import tr

GRID = 1e-6  # degrees; six decimals are about a tenth of a metre


def write_areas_geojson(shop: Shop, out: Path) -> int:
    """Write all areas of the shop as GeoJSON; how many. Raises UserError when the file cannot be written."""
    areas = stored_areas(shop)
    with written_whole(out) as draft:
        draft.write_bytes(geojson(areas))
    return len(areas)


def stored_areas(shop: Shop, ids: Sequence[str] | None = None) -> list[Area]:
    """The shop's areas, or those with these ids, in the shop's order. Raises UserError when one is gone."""
    import shapely

    rows = shop.db.execute("SELECT id, name, polygon, source FROM areas ORDER BY position, name").fetchall()
    areas = [Area(row["id"], row["name"], shapely.from_wkb(row["polygon"]), row["source"]) for row in rows]
    if ids is None:
        return areas
    missing = set(ids) - {area.id for area in areas}
    if missing:
        raise UserError(
            tr("An area of this promotion is no longer there."), tr("Undo its change, or plan a new promotion.")
        )
    return [area for area in areas if area.id in ids]


def geojson(areas: Sequence[Area]) -> bytes:
    """RFC 7946: WGS84, longitude first, outer rings counter-clockwise, rings closed."""
    features = [
        {
            "type": "Feature",
            "id": area.id,
            "properties": {"id": area.id, "name": area.name},
            "geometry": {"type": "MultiPolygon", "coordinates": _rings(area.polygon)},
        }
        for area in areas
    ]
    lines = ",\n".join(json.dumps(feature, ensure_ascii=False, separators=(",", ":")) for feature in features)
    return f'{{"type":"FeatureCollection","features":[\n{lines}\n]}}\n'.encode()


def kml(areas: Sequence[Area]) -> bytes:
    """OGC KML 2.2: coordinates as lon,lat apart by blanks, rings closed."""
    places = "".join(
        f"<Placemark><name>{escape(_visible(area.name))}</name><MultiGeometry>{_kml_shapes(area.polygon)}</MultiGeometry>"
        "</Placemark>\n"
        for area in areas
    )
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n'
    return f"{head}{places}</Document></kml>\n".encode()


def wkt(areas: Sequence[Area]) -> bytes:
    """A table with one column of well-known text (longitude first)."""
    rows = [(spreadsheet_cell(area.id), spreadsheet_cell(area.name), _wkt(area.polygon)) for area in areas]
    return table(("id", "name", "wkt"), rows)


def _kml_shapes(polygon: Any) -> str:
    shapes = []
    for outer, *holes in _rings(polygon):
        inside = "".join(f"<innerBoundaryIs>{_kml_ring(hole)}</innerBoundaryIs>" for hole in holes)
        shapes.append(f"<Polygon><outerBoundaryIs>{_kml_ring(outer)}</outerBoundaryIs>{inside}</Polygon>")
    return "".join(shapes)


def _kml_ring(ring: list[list[float]]) -> str:
    places = " ".join(f"{_degrees(lon)},{_degrees(lat)}" for lon, lat in ring)
    return f"<LinearRing><coordinates>{places}</coordinates></LinearRing>"


def _wkt(polygon: Any) -> str:
    shapes = (
        f"({', '.join('(' + ', '.join(f'{_degrees(x)} {_degrees(y)}' for x, y in ring) + ')' for ring in rings)})"
        for rings in _rings(polygon)
    )
    return f"MULTIPOLYGON ({', '.join(shapes)})"


def _rings(polygon: Any) -> list[list[list[list[float]]]]:
    """The shapes of an area, each its rings: the outer one first and counter-clockwise, holes clockwise."""
    import shapely

    snapped = shapely.orient_polygons(shapely.set_precision(polygon, GRID), exterior_cw=False)
    parts = [part for part in shapely.get_parts(snapped) if part.geom_type == "Polygon" and not part.is_empty]
    return [[_ring(ring) for ring in (part.exterior, *part.interiors)] for part in parts]


def _ring(ring: Any) -> list[list[float]]:
    return [[round(x, 6), round(y, 6)] for x, y in ring.coords]


def _degrees(value: float) -> str:
    return f"{value:.6f}"


def _visible(text: str) -> str:
    """Text without the characters XML cannot hold."""
    return "".join(c for c in text if c >= " " or c in "\t\n")
