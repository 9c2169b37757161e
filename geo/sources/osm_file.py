"""Reads an OpenStreetMap file (.osm.pbf, .osm, .osm.gz, .osm.bz2) into plain lists and arrays, in one pass."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from geo.errors import UserError
from geo.progress import Cancelled, OnProgress, no_progress
from geo.sources.records import objects
from geo.texts import tr
from geo.town_tables import Floats, Objects

Tags = Mapping[str, str]
Ids = npt.NDArray[np.int64]

_TELL_EVERY = 20_000  # objects between two words of progress
_MOST_BYTES = 3 << 30
_MOST_THINGS = 30_000_000  # objects with tags: a metropolis has two million
_SHARED = ("highway", "addr:interpolation")  # ways that meet others, or houses, in their nodes


def _ids() -> Ids:
    return np.zeros(0, np.int64)


@dataclass(frozen=True)
class OsmWays:
    """Ways with tags. Way i has the corners start[i]:start[i+1] of `refs`, `lat` and `lon`.

    Corners that the extract has cut off are left out. `refs` are node ids, of streets and lines of house numbers
    alone; nought elsewhere. `ends_meet`: ways that end where they began.
    """

    ids: Ids
    tags: Sequence[Tags]
    refs: Ids
    lat: Floats
    lon: Floats
    start: Ids
    ends_meet: npt.NDArray[np.bool_]

    @classmethod
    def none(cls) -> OsmWays:
        """No ways at all."""
        return cls(_ids(), (), _ids(), np.zeros(0), np.zeros(0), np.zeros(1, np.int64), np.zeros(0, bool))

    def line(self, which: Ids) -> Objects:
        """The chosen ways as shapely LineStrings; each must have two corners or more."""
        import shapely

        coordinates, of = self._corners(which)
        return np.asarray(shapely.linestrings(coordinates, indices=of))

    def polygon(self, which: Ids) -> Objects:
        """The chosen ways as shapely Polygons; each must be closed."""
        import shapely

        coordinates, of = self._corners(which)
        return np.asarray(shapely.polygons(shapely.linearrings(coordinates, indices=of)))

    def corners(self) -> Ids:
        """How many corners each way has."""
        return np.diff(self.start)

    def closed(self) -> npt.NDArray[np.bool_]:
        """Which ways are rings that can be areas."""
        return self.ends_meet & (self.corners() >= 4)

    def _corners(self, which: Ids) -> tuple[Floats, Ids]:
        counts = self.corners()[which]
        of = np.repeat(np.arange(len(which)), counts)
        within = np.arange(len(of)) - np.repeat(np.cumsum(counts) - counts, counts)
        at = np.repeat(self.start[which], counts) + within
        return np.column_stack([self.lon[at], self.lat[at]]), of


@dataclass(frozen=True)
class OsmFile:
    """Everything with tags in one OpenStreetMap file. `area_shapes` are multipolygon and boundary relations.

    `street_of` names the street of members of associatedStreet relations, by ("n" or "w", id).
    """

    node_ids: Ids
    node_tags: Sequence[Tags]
    node_lat: Floats
    node_lon: Floats
    ways: OsmWays
    area_tags: Sequence[Tags]
    area_shapes: Objects
    street_of: Mapping[tuple[str, int], str]
    cut_banks: Sequence[Objects]  # outlines of each river or lake that the extract has cut off, as lines


def read_osm_file(path: Path, file_format: str = "", on_progress: OnProgress = no_progress) -> OsmFile:
    """The whole file; its format as libosmium names it, by its ending when left out.

    UserError when it is no OpenStreetMap file, is cut short or holds nothing.
    """
    if path.stat().st_size > _MOST_BYTES:
        raise _too_large(path)
    gathered = _Gathered()
    try:
        _gather(path, file_format, gathered, on_progress)
        banks = _cut_banks(path, file_format, gathered)
    except (Cancelled, UserError):
        raise
    except Exception as error:  # libosmium raises a dozen kinds, none of them ours
        raise _unreadable(path) from error
    if not gathered.node_tags and not gathered.way_tags:
        raise UserError(
            tr("{name} is an OpenStreetMap file with nothing in it.").format(name=path.name),
            tr("Download the extract again."),
        )
    return gathered.finish(banks)


def _too_large(path: Path) -> UserError:
    return UserError(
        tr("{name} is larger than any town; it may be a whole country.").format(name=path.name),
        tr("Choose an extract of the town alone, or let Doorstep download it."),
    )


def _unreadable(path: Path) -> UserError:
    return UserError(
        tr("{name} cannot be read as OpenStreetMap data; it may be cut short or damaged.").format(name=path.name),
        tr("Download the extract again (.osm.pbf, .osm, .osm.gz or .osm.bz2)."),
    )


@dataclass
class _Gathered:
    """Lists that grow while the file streams by."""

    node_ids: list[int] = field(default_factory=list)
    node_tags: list[Tags] = field(default_factory=list)
    node_at: list[tuple[int, int]] = field(default_factory=list)
    way_ids: list[int] = field(default_factory=list)
    way_tags: list[Tags] = field(default_factory=list)
    way_wkb: list[str] = field(default_factory=list)  # a line; some points where the extract has cut corners off
    way_refs: list[list[int]] = field(default_factory=list)
    ends_meet: list[bool] = field(default_factory=list)
    area_tags: list[Tags] = field(default_factory=list)
    area_wkb: list[str] = field(default_factory=list)
    street_of: dict[tuple[str, int], str] = field(default_factory=dict)
    waters: dict[int, list[int]] = field(default_factory=dict)  # relation → the ways round it
    whole: set[int] = field(default_factory=set)  # relations that came out as areas

    def node(self, node: Any) -> None:
        place = node.location
        if place.valid():
            self.node_ids.append(node.id)
            self.node_tags.append(dict(node.tags))
            self.node_at.append((place.x, place.y))

    def way(self, way: Any, wkb: Any, unfinished: tuple[type[Exception], ...]) -> None:
        tags = dict(way.tags)
        try:
            self.way_wkb.append(wkb(way))
            refs = [node.ref for node in way.nodes] if any(key in tags for key in _SHARED) else []
            self.ends_meet.append(way.is_closed())
        except unfinished:
            left, refs = _left_of(way)
            self.way_wkb.append(left)
            self.ends_meet.append(refs[:1] == refs[-1:] != [])
        self.way_ids.append(way.id)
        self.way_tags.append(tags)
        self.way_refs.append(refs)

    def relation(self, relation: Any) -> None:
        tags = dict(relation.tags)
        if tags.get("type") == "associatedStreet":
            name = tags.get("name", "") or tags.get("addr:street", "")
            members = [(member.type, member.ref) for member in relation.members if member.role != "street"]
            self.street_of.update(dict.fromkeys(members, name))
        elif tags.get("natural") == "water" or tags.get("waterway") == "riverbank":
            self.waters[relation.id] = [m.ref for m in relation.members if m.type == "w" and m.role != "inner"]

    def area(self, area: Any, wkb: Any) -> None:
        if area.from_way():
            return  # closed ways are made into polygons many at a time, later
        try:
            self.area_wkb.append(wkb.create_multipolygon(area))
            self.area_tags.append(dict(area.tags))
            self.whole.add(area.orig_id())
        except RuntimeError:
            return  # a relation without one whole ring

    def finish(self, banks: Sequence[Objects]) -> OsmFile:
        import shapely

        at = np.array(self.node_at, dtype=np.int64).reshape(-1, 2) / 1e7
        shapes = objects(shapely.from_wkb(self.area_wkb))
        node_ids = np.array(self.node_ids, dtype=np.int64)
        return OsmFile(
            node_ids, self.node_tags, at[:, 1], at[:, 0], self._ways(), self.area_tags, shapes, self.street_of, banks
        )  # fmt: skip

    def _ways(self) -> OsmWays:
        import shapely

        lines = shapely.from_wkb(self.way_wkb)
        lon, lat = shapely.get_coordinates(lines).T
        counts = shapely.get_num_coordinates(lines)
        refs = np.zeros(len(lon), np.int64)
        refs[np.repeat(np.array(list(map(bool, self.way_refs)), bool), counts)] = [*chain(*self.way_refs)]
        return OsmWays(
            np.array(self.way_ids, dtype=np.int64), self.way_tags, refs, lat, lon,
            np.concatenate([[0], np.cumsum(counts)]), np.array(self.ends_meet, bool),
        )  # fmt: skip


def _gather(path: Path, file_format: str, gathered: _Gathered, on_progress: OnProgress) -> None:
    import osmium

    wkb = osmium.geom.WKBFactory()
    line = partial(wkb.create_linestring, use_nodes=osmium.geom.use_nodes.ALL)
    stream = (
        osmium.FileProcessor(osmium.io.File(str(path), file_format))
        .with_areas()
        .with_filter(osmium.filter.EmptyTagFilter())
    )
    thing: Any
    for count, thing in enumerate(stream):
        if count % _TELL_EVERY == 0:
            on_progress(tr("Reading the map"), count, 0)
        if count > _MOST_THINGS:
            raise _too_large(path)
        if thing.is_node():
            gathered.node(thing)
        elif thing.is_way():
            gathered.way(thing, line, (osmium.InvalidLocationError, RuntimeError))
        elif thing.is_area():
            gathered.area(thing, wkb)
        else:
            gathered.relation(thing)


def _cut_banks(path: Path, file_format: str, gathered: _Gathered) -> list[Objects]:
    """The outlines of waters that did not come out whole; most of their ways have no tags of their own."""
    import osmium

    cut = [ways for water, ways in sorted(gathered.waters.items()) if water not in gathered.whole]
    wanted = {way for ways in cut for way in ways}
    if not wanted:
        return []
    stream = osmium.FileProcessor(osmium.io.File(str(path), file_format), osmium.osm.NODE | osmium.osm.WAY)
    ways: Any = stream.with_locations().with_filter(osmium.filter.EntityFilter(osmium.osm.WAY))
    lines = {way.id: _line(way) for way in ways.with_filter(osmium.filter.IdFilter(wanted)) if way.id in wanted}
    banks = [[lines[way] for way in ways if lines.get(way) is not None] for ways in cut]
    return [objects(bank) for bank in banks if bank]


def _left_of(way: Any) -> tuple[str, list[int]]:
    """The corners of a way that the extract has, as points in WKB, and their nodes' ids."""
    import shapely

    nodes = [node for node in way.nodes if node.location.valid()]
    points = shapely.MultiPoint([(node.lon, node.lat) for node in nodes])
    return str(shapely.to_wkb(points, hex=True)), [node.ref for node in nodes]


def _line(way: Any) -> Any:
    """The way as a line of the corners that the extract has; None when that is not two."""
    import shapely

    corners = [(node.lon, node.lat) for node in way.nodes if node.location.valid()]
    return shapely.LineString(corners) if len(corners) > 1 else None
