"""What a person can do with areas: make, merge, split, draw, rename, and see how far one walks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from desktop.words import several
from geo.progress import OnProgress

MINUTES = (5.0, 10.0, 15.0)


def make_areas(desk: Desk, done: Callable[[int], object], boundaries: Path | None = None) -> None:
    """Group the customers into neighbourhoods; `done` gets how many there are."""

    def work(shop: Shop, on_progress: OnProgress) -> int:
        from campaigns.customers.area_run import make_areas as make

        return make(shop, boundaries=boundaries, on_progress=on_progress).areas

    desk.run("Making neighbourhoods", work, done)


def import_boundaries(desk: Desk, parent: QWidget) -> None:
    """Use polygons from a file (GeoJSON, GeoPackage, Shapefile, KML)."""
    kinds = "Boundaries (*.geojson *.json *.gpkg *.shp *.kml *.zip);;All files (*)"
    name, _kind = QFileDialog.getOpenFileName(parent, "Choose boundaries", str(Path.home()), kinds)
    if name:
        make_areas(desk, lambda made: desk.say_done(f"Took over {several(made, 'area')}"), Path(name))


def rename_area(desk: Desk, area_id: str, name: str) -> None:
    """Give an area another name."""
    _edit(desk, f"Renamed area to “{name}”", "rename_area", area_id, name)


def merge_areas(desk: Desk, ids: list[str]) -> None:
    """Make neighbours one area."""
    _edit(desk, f"Merged {several(len(ids), 'area')}", "merge_areas", ids)


def split_area(desk: Desk, area_id: str, line: Any) -> None:
    """Cut an area in two along a line (shapely, lon/lat)."""
    _edit(desk, "Split area", "split_area", area_id, line)


def move_boundary(desk: Desk, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Pull the edge between areas from one place (lon, lat) to another."""
    _edit(desk, "Moved an edge", "move_boundary", start, end)


def draw_area(desk: Desk, polygon: Any, name: str) -> None:
    """Add an area drawn by hand (shapely, lon/lat)."""
    _edit(desk, f"Drew “{name}”", "draw_area", polygon, name)


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

    desk.run("Walking from there", work, done, changes=False)


def reach_outline(desk: Desk, where: Any, done: Callable[[list[Any]], object]) -> None:
    """The outline of what a promotion's reach takes in (one for each place it starts from)."""

    def work(shop: Shop, _progress: OnProgress) -> list[Any]:
        from campaigns.segments.about_place import points_of
        from geo.reach import reach
        from geo.street_network import StreetNetwork

        points = points_of(shop, where.start) if isinstance(where.start, str) else [where.start]
        network = StreetNetwork.of(shop.town(), by=where.by)
        return [reach(network, lat, lon, [where.minutes]).outline(where.minutes) for lat, lon in points]

    desk.run("Walking from there", work, done, changes=False)
