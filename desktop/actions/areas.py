"""What a person can do with areas: make, merge, split, draw, rename, and see how far one walks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from desktop.words import number
from geo.progress import OnProgress
from geo.texts import tr

MINUTES = (5.0, 10.0, 15.0)


def make_areas(
    desk: Desk, done: Callable[[int], object], boundaries: Path | None = None, *, hexagons: bool = False
) -> None:
    """Group the customers into neighbourhoods; `done` gets how many there are."""

    def work(shop: Shop, on_progress: OnProgress) -> int:
        from campaigns.customers.area_run import make_areas as make

        return make(shop, boundaries=boundaries, hexagons=hexagons, on_progress=on_progress).areas

    desk.run(tr("Making neighbourhoods"), work, done)


def import_boundaries(desk: Desk, parent: QWidget) -> None:
    """Use polygons from a file (GeoJSON, GeoPackage, Shapefile, KML)."""
    kinds = tr("Boundaries (*.geojson *.json *.gpkg *.shp *.kml *.zip);;All files (*)")
    name, _kind = QFileDialog.getOpenFileName(parent, tr("Choose boundaries"), str(Path.home()), kinds)
    if name:
        make_areas(
            desk,
            lambda made: desk.say_done(tr("Took over {n} areas", "Took over {n} area", made).format(n=number(made))),
            Path(name),
        )


def rename_area(desk: Desk, area_id: str, name: str) -> None:
    """Give an area another name."""
    _edit(desk, tr("Renamed area to “{name}”").format(name=name), "rename_area", area_id, name)


def merge_areas(desk: Desk, ids: list[str]) -> None:
    """Make neighbours one area."""
    _edit(desk, tr("Merged {n} areas", "Merged {n} area", len(ids)).format(n=number(len(ids))), "merge_areas", ids)


def split_area(desk: Desk, area_id: str, line: Any) -> None:
    """Cut an area in two along a line (shapely, lon/lat)."""
    _edit(desk, tr("Split area"), "split_area", area_id, line)


def move_boundary(desk: Desk, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Pull the edge between areas from one place (lon, lat) to another."""
    _edit(desk, tr("Moved an edge"), "move_boundary", start, end)


def draw_area(desk: Desk, polygon: Any, name: str) -> None:
    """Add an area drawn by hand (shapely, lon/lat)."""
    _edit(desk, tr("Drew “{name}”").format(name=name), "draw_area", polygon, name)


def _edit(desk: Desk, title: str, edit: str, *words: Any) -> None:
    """Change the list of areas with a function of geo.area_edits and find out anew who lives where; one step."""

    def work(shop: Shop, _progress: OnProgress) -> None:
        from campaigns.customers.area_run import write_areas
        from campaigns.customers.placing import assign_areas, read_areas
        from geo import area_edits

        with shop.step(title):
            write_areas(shop, getattr(area_edits, edit)(read_areas(shop), *words))
            assign_areas(shop)

    desk.run(title, work, lambda _none: desk.say_done(title))


def walking_outlines(desk: Desk, lat: float, lon: float, done: Callable[[list[Any]], object]) -> None:
    """Outlines of 5, 10 and 15 minutes on foot from a place."""

    def work(shop: Shop, _progress: OnProgress) -> list[Any]:
        from geo.reach import reach
        from geo.street_network import StreetNetwork

        found = reach(StreetNetwork.of(shop.town(), by="foot"), lat, lon, MINUTES)
        return [found.outline(minutes) for minutes in MINUTES]

    desk.read(tr("Walking from there"), work, done)


def reach_outline(desk: Desk, where: Any, done: Callable[[list[Any]], object]) -> None:
    """The outline of what a promotion's reach takes in (one for each place it starts from)."""

    def work(shop: Shop, _progress: OnProgress) -> list[Any]:
        from campaigns.segments.about_place import points_of
        from geo.reach import reach
        from geo.street_network import StreetNetwork

        points = points_of(shop, where.start) if isinstance(where.start, str) else [where.start]
        network = StreetNetwork.of(shop.town(), by=where.by)
        return [reach(network, lat, lon, [where.minutes]).outline(where.minutes) for lat, lon in points]

    desk.read(tr("Walking from there"), work, done)
