"""The edge between two neighbourhoods is pulled on the map, and one press takes it back."""

from __future__ import annotations

from typing import Any

import pytest
import shapely
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from desktop.models.area_figures import area_shapes
from tests.desktop.conftest import settle


def test_an_edge_is_pulled_and_put_back(qtbot: QtBot, window: MainWindow) -> None:
    window.open_room("neighbourhoods")
    settle(qtbot, window)
    room: Any = window.current
    before = {shape.id: shape.polygon for shape in area_shapes(window.desk.session)}
    pairs = [(a, b) for a in before for b in before if a < b]
    shared = max((before[a].intersection(before[b]) for a, b in pairs), key=lambda edge: edge.length)
    lines = shapely.line_merge(shared) if shared.geom_type != "LineString" else shared
    line = max(shapely.get_parts(lines), key=lambda one: one.length)
    start = line.interpolate(0.5, normalized=True)
    room._tools.chosen.emit("boundary")
    assert room.canvas.tool.name == "boundary"
    room.canvas.boundary_moved.emit((start.x, start.y), (start.x + 2e-4, start.y + 1e-4))
    settle(qtbot, window)
    after = {shape.id: shape.polygon for shape in area_shapes(window.desk.session)}
    assert after.keys() == before.keys()
    assert sum(not after[one].equals(before[one]) for one in before) == 2
    assert shapely.union_all(list(after.values())).area == pytest.approx(
        shapely.union_all(list(before.values())).area, rel=1e-4
    )
    assert "Moved an edge" in window.top.back.text()
    qtbot.mouseClick(window.top.back, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    back = {shape.id: shape.polygon for shape in area_shapes(window.desk.session)}
    assert all(back[one].equals(before[one]) for one in before)
