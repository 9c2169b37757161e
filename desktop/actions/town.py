"""Get the map of a town: from a map server when the person presses the button that says so, or from files."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from desktop.actions import start_shop
from desktop.actions.desk import Desk
from geo.errors import UserError
from geo.progress import OnProgress
from geo.texts import tr

if TYPE_CHECKING:  # loaded when asked for: they would hold up the first window
    from geo.sources.world_places import WorldPlace

SERVER, LAST_DOWNLOAD = "map_server", "last_download"  # keys of the window's own memory, not of the shop's
RADII_KM = (2, 3, 5, 8, 12)
COORDINATES = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*[,; ]\s*(-?\d+(?:\.\d+)?)\s*")


@dataclass(frozen=True)
class TownOrder:
    """Which map is asked for: the square round a place, and the server that is asked."""

    place: WorldPlace
    radius_km: float
    endpoint: str

    @property
    def server(self) -> str:
        """The name of the server, as a person can check it."""
        return urlsplit(self.endpoint).netloc


def server_of(desk: Desk) -> str:
    """The address of the map server that will be asked."""
    from geo.sources.overpass import ENDPOINT

    return desk.settings.note(SERVER) or ENDPOINT


def set_server(desk: Desk, address: str) -> None:
    """Ask another server from now on; an empty address stands for the usual one."""
    from geo.sources.overpass import ENDPOINT

    address = address.strip()
    if address and (urlsplit(address).scheme not in ("http", "https") or not urlsplit(address).netloc):
        raise UserError(
            tr("“{address}” is no address of a server.").format(address=address),
            tr("Give one that begins like {endpoint}.").format(endpoint=ENDPOINT),
        )
    desk.settings.take_note(SERVER, "" if address == ENDPOINT else address)


def look_for(desk: Desk, text: str, found: Callable[[str, Sequence[WorldPlace]], None]) -> None:
    """The towns a text may mean, from the list that ships with Doorstep; nobody is asked."""
    desk.tasks.run(tr("Looking for the town"), lambda _p: places(text), lambda towns: found(text, towns))


def places(text: str) -> Sequence[WorldPlace]:
    """Towns by name, or the very place when the text is latitude and longitude."""
    from geo.sources.world_places import WorldPlace, find_places

    pair = COORDINATES.fullmatch(text)
    if pair:
        return [WorldPlace(tr("This place"), "", float(pair[1]), float(pair[2]), 0)]
    return find_places(text, 6)


def get_town(desk: Desk, order: TownOrder, done: Callable[[Path], None], failed: Callable[[UserError], None]) -> Any:
    """Download the map and build the town from it; `done` gets the town file."""
    from geo.sources.overpass import download_town, town_query

    name = start_shop.file_name(order.place.name)
    out = start_shop.free_path(start_shop.home_folder() / "towns" / f"{name}.gpkg")
    place = order.place
    town_query(place.lat, place.lon, order.radius_km)  # says at once when it is no place
    desk.settings.take_note(LAST_DOWNLOAD, f"{order.place.name}, from {order.server}")

    def work(on_progress: OnProgress) -> Path:
        from geo.town_builder import build_town

        source = out.with_suffix(".osm")
        try:
            download_town(
                place.lat, place.lon, order.radius_km, source, endpoint=order.endpoint, on_progress=on_progress
            )
            build_town([source], out, name=place.name if place.country else "", on_progress=on_progress)
        finally:
            source.unlink(missing_ok=True)
        return out

    return desk.tasks.run(tr("Getting the town map"), work, done, failed)


def build_from_files(
    desk: Desk, files: Sequence[Path], done: Callable[[Path], None], failed: Callable[[UserError], None]
) -> Any:
    """Build a town from files of open data, told apart by what is in them. A town map made before is used as it is."""
    out = start_shop.free_path(start_shop.home_folder() / "towns" / f"{files[0].name.split('.')[0]}.gpkg")

    def work(on_progress: OnProgress) -> Path:
        from geo.town import Town
        from geo.town_builder import build_town

        if len(files) == 1 and files[0].suffix.lower() == ".gpkg":
            try:
                return Town.open(files[0]).path
            except UserError:
                pass  # a GeoPackage of boundaries or addresses
        build_town(files, out, on_progress=on_progress)
        return out

    return desk.tasks.run(tr("Building the town map"), work, done, failed)
