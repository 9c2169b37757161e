"""Begin: the demo, or a shop of one's own in a town of one's own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths

from desktop.actions import shops
from desktop.actions.desk import Desk
from geo.texts import tr


def home_folder() -> Path:
    """Where shops and town maps are kept."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / tr("Doorstep")


def start_demo(desk: Desk, folder: Path | None = None) -> None:
    """Make the demo the first time, then open it."""
    place = folder or home_folder() / "demo"

    def work(on_progress: Any) -> Path:
        from campaigns.demo.shop import make_demo

        made = next(iter(sorted(place.glob(f"*{shops.SUFFIX}"))), None)
        return made or make_demo(place, on_progress=on_progress).shop_file

    desk.tasks.run(tr("Making the demo town"), work, lambda path: shops.open_shop(desk, path))


def create_shop(desk: Desk, town: Path, name: str, lat: float, lon: float, kind: str, done: Any) -> None:
    """Write the shop file and tell where it is."""
    path = free_path(home_folder() / f"{file_name(name)}{shops.SUFFIX}")

    def work(_on_progress: Any) -> Path:
        from campaigns.shop.shop import Shop

        Shop.create(path, town, name, lat, lon, kind=kind).close()
        return path

    desk.tasks.run(tr("Making the shop"), work, done)


def file_name(name: str) -> str:
    """A shop's name as a file name."""
    kept = "".join(c if c.isalnum() else "-" for c in name.strip().lower())
    return "-".join(filter(None, kept.split("-")))[:60] or "shop"


def free_path(path: Path) -> Path:
    """`path`, or the next free name like it."""
    at = 2
    free = path
    while free.exists():
        free = path.with_stem(f"{path.stem}-{at}")
        at += 1
    return free
