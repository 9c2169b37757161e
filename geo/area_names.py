"""Names for areas as people say them: a place inside, else a street, else the two streets that bound it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from geo.sources.spelling import street_key
from geo.texts import tr

if TYPE_CHECKING:
    from geo.town import Town

# Kinds of named places, the most local first.
_PLACE_RANK = {
    kind: rank for rank, kind in enumerate(("neighbourhood", "quarter", "suburb", "village", "hamlet", "town", "city"))
}
PIECE = 25.0  # metres
EDGE = 12.0  # metres: a street this close to the edge bounds the area
MOST_OF_IT = 0.6  # an area that fills this much of a known neighbourhood (and the other way) is that one
SHORTEST = 80.0  # metres of a street inside an area for the area to be named after it


def name_areas(town: Town, polygons: Sequence[Any], taken: Sequence[str | None] = ()) -> list[str]:
    """A name for each polygon (metres in town.plane), no two the same.

    taken: names that stay as they are, one a polygon (None: to be found).
    """
    names = list(taken) or [None] * len(polygons)
    used = {name.casefold() for name in names if name}
    for candidates in (_known_neighbourhoods, _places_inside, _streets):
        for i, name, _ in sorted(candidates(town, polygons), key=lambda c: (-c[2], c[0], c[1])):
            if names[i] is None and name.casefold() not in used:
                names[i] = name
                used.add(name.casefold())
    return [name if name else _numbered(used) for name in names]


def _numbered(used: set[str]) -> str:
    name = tr("Area {number}")
    number = next(n for n in range(1, len(used) + 2) if name.format(number=n).casefold() not in used)
    used.add(name.format(number=number).casefold())
    return name.format(number=number)


Candidate = tuple[int, str, float]  # polygon, name, how well it suits (more is better)


def _known_neighbourhoods(town: Town, polygons: Sequence[Any]) -> Iterator[Candidate]:
    """Neighbourhoods of the town's data that are nearly the same as an area."""
    import shapely

    known = town.neighbourhoods()
    if not len(known.geometry):
        return
    shapes = shapely.make_valid(town.plane.shape_to_plane(known.geometry))
    areas = np.array(polygons, object)
    row, i = shapely.STRtree(areas).query(shapes, predicate="intersects")
    shared = shapely.area(shapely.intersection(shapes[row], areas[i]))
    alike = np.minimum(shared / shapely.area(shapes[row]), shared / shapely.area(areas[i]))
    for r, a, share in zip(row.tolist(), i.tolist(), alike.tolist(), strict=True):
        if share >= MOST_OF_IT and (name := str(known.name[r]).strip()):
            yield a, name, share


def _places_inside(town: Town, polygons: Sequence[Any]) -> Iterator[Candidate]:
    """Named places inside an area: the most local kind first, the one nearest to the middle first."""
    import shapely

    points = town.place_points()
    kinds = [str(kind) for kind in points.kind]
    # The name of the whole says little about a part of it.
    whole = {kind for kind in ("city", "town") if len(polygons) > 1 and kinds.count(kind) == 1}
    if not kinds:
        return
    x, y = town.plane.to_plane(points.lat, points.lon)
    row, i = shapely.STRtree(np.array(polygons, object)).query(shapely.points(x, y), predicate="within")
    found = sorted(zip(row.tolist(), i.tolist(), strict=True))
    for r, a in found:
        name, rank = str(points.name[r]).strip(), _PLACE_RANK.get(kinds[r], 9)
        if sum(b == a and kinds[other] == kinds[r] for other, b in found) > 1:
            rank += 3  # one of several of its kind: the name of something larger says more
        middle = polygons[a].centroid
        distance = float(np.hypot(x[r] - middle.x, y[r] - middle.y))
        if name and kinds[r] not in whole:
            yield a, name, -rank * 1e6 - distance


def _streets(town: Town, polygons: Sequence[Any]) -> Iterator[Candidate]:
    """The streets that lie in an area more than anywhere else, then pairs of streets that bound it."""
    inside, along = _street_metres(town, polygons)
    total: dict[str, float] = defaultdict(float)
    for metres in (*inside.values(), *along.values()):
        for name, length in metres.items():
            total[name] += length
    for i, metres in inside.items():
        for name, length in metres.items():
            if length >= SHORTEST:
                yield i, name, 1e6 + length * (length / total[name]) ** 0.5
    both = tr("{one} and {other}")
    for i, metres in along.items():
        longest = sorted(metres, key=lambda name: (-metres[name], name))[:4]
        for n, one in enumerate(longest):
            for other in longest[n + 1 :]:
                yield i, both.format(one=one, other=other), metres[one] + metres[other]


Metres = dict[int, dict[str, float]]  # by area, by street


def _street_metres(town: Town, polygons: Sequence[Any]) -> tuple[Metres, Metres]:
    """Per area: metres of each named street inside it, and along its edge."""
    import shapely

    names, middle, length = _pieces(town)
    tree = shapely.STRtree(shapely.points(middle))
    cores = shapely.buffer(np.array(polygons, object), -EDGE)
    inside = _sums(tree.query(cores, predicate="contains"), names, length)
    edges = shapely.buffer(shapely.boundary(np.array(polygons, object)), EDGE)
    return inside, _sums(tree.query(edges, predicate="contains"), names, length)


def _sums(found: Any, names: Any, length: Any) -> Metres:
    metres: Metres = defaultdict(lambda: defaultdict(float))
    for area, piece in zip(*found.tolist(), strict=True):
        metres[area][names[piece]] += length[piece]
    return metres


def _pieces(town: Town) -> tuple[list[str], npt.NDArray[np.float64], list[float]]:
    """Named streets in short pieces: name, middle and length of each."""
    import shapely

    streets = town.streets()
    named = np.array([bool(str(name).strip()) for name in streets.name], bool) & _lived_on(streets.kind)
    named &= np.asarray(streets.tunnel) == 0
    if not named.any():
        return [], np.empty((0, 2)), []
    lines = town.plane.shape_to_plane(streets.geometry[named])
    long, names = shapely.length(lines) > 0, np.array([str(name).strip() for name in streets.name[named]], object)
    lines, names = shapely.segmentize(lines[long], PIECE), _spelt_alike(names[long], shapely.length(lines[long]))
    xy, line = shapely.get_coordinates(lines, return_index=True)
    within = np.flatnonzero(line[1:] == line[:-1])
    length = np.hypot(*(xy[within + 1] - xy[within]).T)
    return names[line[within]].tolist(), (xy[within] + xy[within + 1]) / 2, length.tolist()


def _spelt_alike(names: Any, metres: Any) -> Any:
    """Each street's name as most of its metres have it: "E 8th Avenue" is a slip in East 8th Avenue."""
    spelt: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    keys = {name: street_key(name) for name in set(names.tolist())}
    for name, length in zip(names.tolist(), metres.tolist(), strict=True):
        spelt[keys[name]][name] += length
    usual = {key: min(spellings, key=lambda name: (-spellings[name], name)) for key, spellings in spelt.items()}
    return np.array([usual[keys[name]] for name in names.tolist()], object)


def _lived_on(kinds: Any) -> npt.NDArray[np.bool_]:
    """Streets that people name areas after; no footway through a yard and no motorway."""
    text = np.asarray(kinds, str)
    left_out = ("footway", "path", "steps", "cycleway", "service", "corridor", "track", "motorway", "trunk")
    return ~(np.isin(text, left_out) | np.char.endswith(text, "_link"))
