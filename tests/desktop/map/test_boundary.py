"""Pulling the edge between two areas, snapping to streets, and less motion."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QProxyStyle, QStyle
from pytestqt.qtbot import QtBot

from desktop.map.canvas import MapCanvas
from desktop.map.snapping import snapped
from geo.areas import Area
from tests.desktop.map.conftest import place
from tests.geo.map_town import MapTown

LEFT = Qt.MouseButton.LeftButton


def metres(told: object) -> tuple[float, float]:
    lon, lat = told  # type: ignore[misc]
    x, y = MapTown.plane.to_plane(lat, lon)
    return float(x), float(y)


@pytest.fixture
def pulling(canvas: MapCanvas, areas: list[Area]) -> MapCanvas:
    canvas.set_areas(areas, [1, 2, 3, 4])
    canvas.set_tool("boundary")
    return canvas


def pull(canvas: MapCanvas, qtbot: QtBot, start: QPoint, end: QPoint) -> None:
    qtbot.mouseMove(canvas, start)
    qtbot.mousePress(canvas, LEFT, pos=start)
    qtbot.mouseMove(canvas, (start + end) / 2)
    qtbot.mouseMove(canvas, end)


def shared_edge(areas: list[Area]) -> tuple[float, float]:
    """A place on the edge of the first two areas, in metres."""
    one, other = (MapTown.plane.shape_to_plane(area.polygon) for area in areas[:2])
    middle = one.intersection(other).interpolate(0.3, normalized=True)
    return middle.x, middle.y


def test_an_edge_is_pulled_with_a_preview_and_told_when_let_go(
    pulling: MapCanvas, qtbot: QtBot, areas: list[Area]
) -> None:
    x, y = shared_edge(areas)
    view, calm = pulling.view, pulling.grab().toImage()
    pull(pulling, qtbot, place(pulling, x, y), place(pulling, x + 60, y + 40))
    assert pulling.grab().toImage() != calm
    assert pulling.view == view
    with qtbot.waitSignal(pulling.boundary_moved) as told:
        qtbot.mouseRelease(pulling, LEFT, pos=place(pulling, x + 60, y + 40))
    assert metres(told.args[0]) == pytest.approx((x, y), abs=3)
    assert metres(told.args[1]) == pytest.approx((x + 60, y + 40), abs=9 / pulling.view.scale)


def test_escape_lets_the_edge_be(pulling: MapCanvas, qtbot: QtBot, areas: list[Area]) -> None:
    x, y = shared_edge(areas)
    with qtbot.assertNotEmitted(pulling.boundary_moved):
        pull(pulling, qtbot, place(pulling, x, y), place(pulling, x + 60, y))
        qtbot.keyClick(pulling, Qt.Key.Key_Escape)
        qtbot.mouseRelease(pulling, LEFT, pos=place(pulling, x + 60, y))
    assert pulling.tool.name == "boundary"


def test_away_from_edges_the_map_is_dragged_as_ever(pulling: MapCanvas, qtbot: QtBot) -> None:
    before = pulling.view.x
    with qtbot.assertNotEmitted(pulling.boundary_moved):
        pull(pulling, qtbot, place(pulling, -200, -200), place(pulling, -100, -200))
        qtbot.mouseRelease(pulling, LEFT, pos=place(pulling, -100, -200))
    assert pulling.view.x < before


def test_corners_come_before_lines_and_lines_before_nothing(canvas: MapCanvas) -> None:
    streets = [layer for layer in canvas.scene.base if layer.name == "small_street"]
    corner = tuple(streets[0].xy[0])
    assert snapped((corner[0] + 4, corner[1] - 3), 8, streets) == pytest.approx(corner)
    along = streets[0].xy[:2].mean(axis=0)
    across = (streets[0].xy[1] - streets[0].xy[0])[::-1] * (1, -1)
    beside = along + across / (across**2).sum() ** 0.5 * 5
    assert snapped(tuple(beside), 8, streets) == pytest.approx(tuple(along), abs=1e-6)
    assert snapped(tuple(beside), 2, streets) == tuple(beside)


class Still(QProxyStyle):
    """A style of a system set to less motion."""

    def styleHint(self, hint, option=None, widget=None, data=None):  # type: ignore[no-untyped-def]
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, data)


def test_zooms_jump_where_less_motion_is_wanted(canvas: MapCanvas, qtbot: QtBot) -> None:
    canvas.zoom_in()
    assert canvas.viewport.gliding
    canvas.paint_now()
    still = Still("fusion")
    canvas.setStyle(still)
    scale = canvas.view.scale
    canvas.zoom_in()
    assert not canvas.viewport.gliding
    assert canvas.view.scale == pytest.approx(2 * scale)
    canvas.paint_now()
    canvas.setStyle(None)  # type: ignore[arg-type]
