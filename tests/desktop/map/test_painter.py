"""Pictures: what the painter draws, held against the arithmetic of its shapes with a tolerance."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter, QPainterPath
from pytestqt.qtbot import QtBot

from desktop.map.painter import paint_passes, path_from, points_of, spread
from geo.map_layers import base_layers
from geo.map_picture import map_svg
from geo.map_style import map_style
from geo.map_view import View
from tests.geo.map_town import MapTown

LAYERS = base_layers(MapTown())
VIEW = View.fitting((-500, -500, 500, 500), 300, 300)


def pixels(image: QImage) -> np.ndarray:  # type: ignore[type-arg]
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.width(), 4)[:, :, :3].astype(int)


def on_screen(theme: str) -> QImage:
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    image.fill(map_style(theme).colour("land"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for _ in paint_passes(painter, map_style(theme).base_passes(LAYERS, VIEW.zoom), VIEW):
        pass
    painter.end()
    return image


def in_print(theme: str) -> QImage:
    from PySide6.QtCore import QByteArray
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(300, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(map_svg(LAYERS, VIEW, theme).encode())).render(painter)
    painter.end()
    return image


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_screen_and_print_show_the_same_map(qtbot: QtBot, theme: str) -> None:
    screen, print_ = pixels(on_screen(theme)), pixels(in_print(theme))
    assert np.ptp(screen) > 20
    off = np.abs(screen - print_).max(axis=2)
    assert (off > 12).mean() < 0.02


def test_land_takes_as_much_of_the_picture_as_of_the_ground(qtbot: QtBot) -> None:
    image = pixels(on_screen("light"))
    water = map_style().colour("water")
    bgr = [int(water[i : i + 2], 16) for i in (5, 3, 1)]
    share = (np.abs(image - bgr).max(axis=2) <= 2).mean()
    assert share == pytest.approx(0.08, abs=0.01)  # 80 m of 1,000


def test_a_path_made_at_once_is_that_made_corner_by_corner(qtbot: QtBot) -> None:
    px = np.array([[0, 0], [10, 0], [10, 10], [0, 0], [20, 20], [30, 20], [30, 30], [20, 20]], float)
    slow = QPainterPath()
    for i, (x, y) in enumerate(px.tolist()):
        if i in (0, 4):
            slow.moveTo(x, y)
        else:
            slow.lineTo(x, y)
    fast = path_from(px, np.array([0, 4, 8]))
    assert [(e.x, e.y, e.type) for e in map(fast.elementAt, range(fast.elementCount()))] == [
        (e.x, e.y, e.type) for e in map(slow.elementAt, range(slow.elementCount()))
    ]


def test_points_made_at_once_are_the_points(qtbot: QtBot) -> None:
    points = points_of(np.array([[1.5, 2], [3, 4]]))
    assert [(p.x(), p.y()) for p in points] == [(1.5, 2), (3, 4)]


def test_people_in_one_spot_are_one_dot() -> None:
    assert len(spread(np.array([[1.1, 1.1], [1.2, 1.3], [5, 5]]))) == 2
