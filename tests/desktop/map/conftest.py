"""A canvas with the small made-up town on it, settled."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from desktop.map.canvas import MapCanvas
from desktop.map.town_layers import layers_of
from geo.areas import Area
from tests.geo.map_town import MapTown, quarters


@pytest.fixture(scope="session")
def map_town() -> MapTown:
    town = MapTown()
    layers_of(town)
    return town


@pytest.fixture
def areas(map_town: MapTown) -> list[Area]:
    return [Area(f"q{i}", f"Quarter {i}", shape, "drawn") for i, shape in enumerate(quarters(map_town))]


@pytest.fixture
def canvas(qtbot: QtBot, map_town: MapTown) -> Iterator[MapCanvas]:
    made = MapCanvas()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    made.set_town(map_town)
    made.paint_now()
    yield made
    made.paint_now()


def place(canvas: MapCanvas, x: float, y: float) -> Any:
    """The point of the widget for a place in metres."""
    from PySide6.QtCore import QPoint

    ((px, py),) = canvas.view.to_px([(x, y)])
    return QPoint(round(px), round(py))


def degrees(town: MapTown, *xy: tuple[float, float]) -> tuple[Any, Any]:
    """Metres to arrays of lat, lon."""
    return town.plane.to_degrees(*np.array(xy, float).T)
