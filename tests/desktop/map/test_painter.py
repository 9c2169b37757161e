"""Pictures: what the painter draws, held against the arithmetic of its shapes with a tolerance."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap
from pytestqt.qtbot import QtBot

from desktop.map.painter import Cuts, Together, paint_passes, path_from
from desktop.map.people import paint_people
from geo.map_layers import base_layers
from geo.map_picture import map_svg
from geo.map_style import Pass, Stroke, map_style, px_per_metre
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


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_person_is_a_ringed_dot_of_the_designed_size(qtbot: QtBot, ratio: float) -> None:
    image = QImage(round(300 * ratio), round(300 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill("#000000")
    painter = QPainter(image)
    view = View(0, 0, px_per_metre(16), 300, 300)
    people = np.array([[0.0, 0.0], [0.1, 0.1], [1e6, 0.0], [view.box[0], view.box[1]]])
    for _ in paint_people(painter, people, np.ones(4, bool), view, map_style()):
        pass
    painter.end()
    made = pixels(image)
    radius, ring = (value * ratio for value in map_style().person_radius(16))
    middle = made[round(130 * ratio) : round(170 * ratio), round(130 * ratio) : round(170 * ratio)]
    white = (middle.min(axis=2) > 200).sum()
    blue = (middle[:, :, 0] > middle[:, :, 2] + 60).sum()
    assert blue == pytest.approx(np.pi * radius**2, rel=0.45)  # half-covered dots count whole
    assert 0 < white < np.pi * ((radius + ring) ** 2 - radius**2) * 1.6


def test_a_dot_on_the_seam_of_two_pictures_is_whole_when_they_are_put_together(qtbot: QtBot) -> None:
    scale = px_per_metre(16)

    def painted(view: View) -> np.ndarray:  # type: ignore[type-arg]
        image = QImage(round(view.width), round(view.height), QImage.Format.Format_RGB32)
        image.fill("#000000")
        painter = QPainter(image)
        people = np.array([[0.2 / scale, 0.0], [-1.2 / scale, 7 / scale]])
        for _ in paint_people(painter, people, np.ones(2, bool), view, map_style()):
            pass
        painter.end()
        return pixels(image)

    whole = painted(View(0, 0, scale, 80, 60))
    halves = [painted(View(x / scale, 0, scale, 40, 60)) for x in (-20, 20)]
    assert np.array_equal(np.concatenate(halves, axis=1), whole)
    assert whole.any()


def test_streets_painted_twice_are_painted_once_and_laid_over_twice(qtbot: QtBot) -> None:
    (layer,) = (one for one in base_layers(MapTown()) if one.name == "small_street")
    passes = [Pass(layer, stroke=Stroke("#FF0000", 3), again=True)]
    together, view = Together(), View(0, 0, 0.5, 300, 300)

    def sheet(at: View) -> QPixmap:
        steps = together.of(passes, at, 1.0)
        while True:
            try:
                next(steps)
            except StopIteration as done:
                return done.value  # type: ignore[no-any-return]

    first = sheet(view)
    assert sheet(view) is first
    assert sheet(View(10, 0, 0.5, 300, 300)) is not first


def test_nobody_is_shown_below_zoom_14(qtbot: QtBot) -> None:
    view = View(0, 0, px_per_metre(13.9), 300, 300)
    assert not list(paint_people(QPainter(), np.zeros((5, 2)), np.ones(5, bool), view, map_style()))


def test_the_lines_of_one_view_are_cut_once_and_never_those_of_another() -> None:
    (layer,) = (one for one in base_layers(MapTown()) if one.name == "small_street")
    view, nearer = View(0, 0, 0.5, 300, 300), View(0, 0, 0.9, 300, 300)
    cuts, stroke = Cuts(), Stroke("#000000", 2)
    first = cuts.of(Pass(layer, stroke=stroke), view)
    assert cuts.of(Pass(layer, stroke=stroke), view) is first
    assert cuts.of(Pass(replace(layer), stroke=stroke), view).layer is not layer
    assert not np.array_equal(cuts.of(Pass(layer, stroke=stroke), nearer).px, first.px)
    assert len(cuts.of(Pass(layer, np.array([0], np.int32), stroke=stroke), nearer).rings) <= len(first.rings)
