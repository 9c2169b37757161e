"""What a person can do with areas: make, merge, split, draw, rename, and see how far one walks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from desktop.words import several
from geo.errors import UserError
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

    def work(shop: Shop, _progress: OnProgress) -> str:
        taken = shop.db.execute("SELECT 1 FROM areas WHERE name = ? AND id != ?", (name, area_id)).fetchone()
        if taken:
            raise UserError(f"There is an area “{name}” already.", "Choose another name.")
        with shop.step(f"Renamed area to “{name}”") as db:
            db.execute("UPDATE areas SET name = ? WHERE id = ?", (name, area_id))
        return name

    desk.run("Renaming the area", work, lambda new: desk.say_done(f"Renamed to “{new}”"))


def walking_outlines(desk: Desk, lat: float, lon: float, done: Callable[[list[Any]], object]) -> None:
    """Outlines of 5, 10 and 15 minutes on foot from a place."""

    def work(shop: Shop, _progress: OnProgress) -> list[Any]:
        from geo.reach import reach
        from geo.street_network import StreetNetwork

        found = reach(StreetNetwork.of(shop.town(), by="foot"), lat, lon, MINUTES)
        return [found.outline(minutes) for minutes in MINUTES]

    desk.run("Walking from there", work, done, changes=False)
