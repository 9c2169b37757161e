"""What a map shows below its streets: land use, water, buildings, rails, and the lines people seldom cross."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import shapely

from geo.sources.osm_file import OsmFile, Tags
from geo.sources.osm_streets import is_tunnel
from geo.sources.records import objects
from geo.town_tables import Lines, Objects, Polygons

Kind = Callable[[Tags], str]

# (key, values) → kind of land; the first that fits is taken
_LAND: tuple[tuple[str, str, str], ...] = (
    ("natural", "water bay", "water"),
    ("waterway", "riverbank dock", "water"),
    ("water", "*", "water"),
    ("landuse", "reservoir basin", "water"),
    ("leisure", "swimming_area marina", "water"),
    ("leisure", "park garden recreation_ground dog_park playground nature_reserve golf_course", "park"),
    ("landuse", "recreation_ground village_green", "park"),
    ("leisure", "pitch track", "pitch"),
    ("landuse", "cemetery", "cemetery"),
    ("amenity", "grave_yard", "cemetery"),
    ("amenity", "university college", "campus"),
    ("amenity", "school kindergarten", "school"),
    ("landuse", "forest", "wood"),
    ("natural", "wood scrub", "wood"),
    ("landuse", "grass meadow", "grass"),
    ("natural", "grassland heath", "grass"),
    ("landuse", "farmland farmyard orchard vineyard allotments plant_nursery greenhouse_horticulture", "farmland"),
    ("landuse", "industrial railway quarry port depot", "industrial"),
    ("landuse", "residential", "residential"),
)
_LAND_BY_TAG = {(key, value): kind for key, values, kind in reversed(_LAND) for value in values.split()}
_LAND_KEYS = tuple(dict.fromkeys(key for key, _, _ in _LAND))

_BARRIER_ROADS = {
    "motorway": "motorway", "motorway_link": "motorway", "trunk": "motorway", "trunk_link": "motorway",
    "primary": "main_road", "primary_link": "main_road", "secondary": "main_road", "secondary_link": "main_road",
}  # fmt: skip
_RAILS = frozenset(["rail", "light_rail", "tram", "subway", "narrow_gauge", "monorail", "funicular", "preserved"])
_RAIL_BARRIERS = frozenset(["rail", "light_rail", "narrow_gauge", "subway", "preserved"])
_WATERWAYS = frozenset(["river", "canal", "stream"])
_NOT_A_BUILDING = frozenset(["no", "entrance"])
_BARRIER_WATER = 20_000  # square metres from which on a lake has to be walked round


def barriers(osm: OsmFile) -> Lines:
    """Lines that part one neighbourhood from the next: main roads, railways, rivers, shores."""
    parts = [lines(osm, _barrier_kind), _shores(osm)]
    return Lines(*(np.concatenate([getattr(part, name) for part in parts]) for name in ("kind", "name", "geometry")))


def _barrier_kind(tags: Tags) -> str:
    if is_tunnel(tags) or tags.get("area") == "yes":
        return ""
    if tags.get("railway") in _RAIL_BARRIERS:
        return "rail"
    if tags.get("waterway") in ("river", "canal"):
        return "river"
    if tags.get("natural") == "coastline":
        return "water"
    return _BARRIER_ROADS.get(tags.get("highway", ""), "")


def _shores(osm: OsmFile) -> Lines:
    """Outlines of lakes and river banks, and of the sea where the extract has it as an area."""
    water = land(osm)
    big = (water.kind == "water") & (shapely.area(water.geometry) * _square_metres(osm) >= _BARRIER_WATER)
    outlines = objects(shapely.get_parts(shapely.boundary(water.geometry[big])))
    return Lines(objects("water" for _ in outlines), objects("" for _ in outlines), outlines)


def _square_metres(osm: OsmFile) -> float:
    """What one square degree measures here."""
    lat = float(np.median(osm.ways.lat)) if len(osm.ways.lat) else 0.0
    return float(111_320.0**2 * np.cos(np.radians(lat)))


def waterways(osm: OsmFile) -> Lines:
    """Rivers, canals and streams as lines; not those in pipes."""
    return lines(osm, lambda tags: "" if is_tunnel(tags) else _one_of(tags.get("waterway", ""), _WATERWAYS))


def rails(osm: OsmFile) -> Lines:
    """Tracks above the ground."""
    return lines(osm, lambda tags: "" if is_tunnel(tags) else _one_of(tags.get("railway", ""), _RAILS))


def coastline(osm: OsmFile) -> Objects:
    """Shores of the sea; land lies on the left hand, water on the right."""
    return lines(osm, lambda tags: "sea" if tags.get("natural") == "coastline" else "").geometry


def land(osm: OsmFile) -> Polygons:
    """What the ground is used for."""
    return polygons(osm, land_kind)


def land_kind(tags: Tags) -> str:
    """The kind of land, or the empty string."""
    if tags.get("natural") == "water" or tags.get("area:highway"):
        return "water" if tags.get("natural") == "water" else ""
    found = (_LAND_BY_TAG.get((key, tags[key])) for key in _LAND_KEYS if key in tags)
    return next((kind for kind in found if kind), "")


def buildings(osm: OsmFile) -> Polygons:
    """Footprints. `kind` is the OSM value of building, empty where it only says yes."""
    footprints = polygons(osm, lambda tags: _building(tags.get("building", "no")))
    plain = objects("" if kind == "yes" else kind for kind in footprints.kind)
    return Polygons(plain, footprints.name, footprints.geometry)


def _building(value: str) -> str:
    return "" if value in _NOT_A_BUILDING else value


def lines(osm: OsmFile, kind_of: Kind) -> Lines:
    """Ways that `kind_of` has a word for."""
    ways = osm.ways
    found = [(i, kind_of(ways.tags[i])) for i in np.flatnonzero(ways.corners() >= 2).tolist()]
    chosen = [(i, kind) for i, kind in found if kind]
    which = np.array([i for i, _ in chosen], dtype=np.int64)
    return Lines(objects(kind for _, kind in chosen), _names([ways.tags[i] for i in which]), ways.line(which))


def polygons(osm: OsmFile, kind_of: Kind) -> Polygons:
    """Closed ways and multipolygons that `kind_of` has a word for."""
    ways = osm.ways
    found = [(i, kind_of(ways.tags[i])) for i in np.flatnonzero(ways.closed()).tolist()]
    chosen = [(i, kind) for i, kind in found if kind]
    which = np.array([i for i, _ in chosen], dtype=np.int64)
    areas = [(kind_of(tags), tags, shape) for tags, shape in zip(osm.area_tags, osm.area_shapes, strict=True)]
    areas = [area for area in areas if area[0]]
    tags = [*(ways.tags[i] for i in which), *(tags for _, tags, _ in areas)]
    shapes = np.concatenate([ways.polygon(which), objects(shape for *_, shape in areas)])
    kinds = [*(kind for _, kind in chosen), *(kind for kind, *_ in areas)]
    return Polygons(objects(kinds), _names(tags), shapes)


def _names(tags: Sequence[Tags]) -> Objects:
    return objects(tag.get("name", "") for tag in tags)


def _one_of(value: str, known: frozenset[str]) -> str:
    return value if value in known else ""
