"""What a person can do on the map."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.map.canvas import MapCanvas
from desktop.map.viewport import Viewport
from geo.areas import Area
from geo.circles import Circle
from geo.errors import UserError
from geo.map_style import map_style
from tests.desktop.map.conftest import degrees, place
from tests.desktop.map.test_painter import pixels
from tests.geo.map_town import MapTown


def look(canvas: MapCanvas) -> QImage:
    canvas.paint_now()
    return canvas.grab().toImage()


def colour_at(canvas: MapCanvas, x: float, y: float) -> str:
    return look(canvas).pixelColor(place(canvas, x, y)).name().upper()


def turn_wheel(canvas: MapCanvas, at: QPoint, steps: int) -> None:
    none = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(QPointF(at), QPointF(canvas.mapToGlobal(at)), QPoint(), QPoint(0, 120 * steps),
                        Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(canvas, event)


def test_the_town_is_there_in_its_colours(canvas: MapCanvas) -> None:
    style = map_style("light")
    assert colour_at(canvas, 345, -300) == style.colour("water")
    assert colour_at(canvas, 450, 0) == style.colour("wood")
    assert colour_at(canvas, -30, 0) == style.colour("main_road")


def test_the_dark_theme_is_another_map(canvas: MapCanvas) -> None:
    canvas.set_theme("dark")
    assert colour_at(canvas, 345, -300) == map_style("dark").colour("water")


def test_layers_are_made_beside_the_window(qtbot: QtBot) -> None:
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(300, 200)
    canvas.show()
    with qtbot.waitSignal(canvas.town_shown, timeout=10_000):
        canvas.set_town(MapTown())
    assert canvas.scene.base


def test_a_town_that_cannot_be_read_is_told(qtbot: QtBot) -> None:
    class Broken(MapTown):
        def land(self) -> None:  # type: ignore[override]
            raise OSError("gone")

    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    with qtbot.waitSignal(canvas.town_failed, timeout=10_000) as told:
        canvas.set_town(Broken())
    assert isinstance(told.args[0], OSError)


def test_dragging_moves_what_is_under_the_pointer_along(canvas: MapCanvas, qtbot: QtBot) -> None:
    canvas.viewport.zoom_to(17, glide=False)
    canvas.paint_now()
    before = canvas.degrees(QPointF(100, 100))
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    qtbot.mouseMove(canvas, QPoint(140, 130))
    qtbot.mouseMove(canvas, QPoint(160, 170))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(160, 170))
    assert canvas.degrees(QPointF(160, 170)) == pytest.approx(before, abs=1e-7)


def test_a_dragged_map_is_the_same_picture_as_one_painted_there(canvas: MapCanvas) -> None:
    canvas.viewport.zoom_to(16.5, glide=False)
    canvas.paint_now()
    canvas.viewport.pan(-37, 23)
    canvas.moved()
    moved = look(canvas)
    canvas.refresh(ground=True)
    fresh = look(canvas)
    off = np.abs(pixels(moved) - pixels(fresh)).max(axis=2)
    assert (off > 24).mean() < 0.002


def test_the_wheel_zooms_round_the_pointer(canvas: MapCanvas, qtbot: QtBot) -> None:
    at = QPoint(420, 130)
    before, scale = canvas.degrees(QPointF(at)), canvas.view.scale
    turn_wheel(canvas, at, 2)
    qtbot.waitUntil(lambda: not canvas.viewport.gliding, timeout=5_000)
    assert canvas.degrees(QPointF(at)) == pytest.approx(before, abs=1e-7)
    assert canvas.view.scale == pytest.approx(scale * 2)


def test_a_zoom_never_strays_from_its_fixed_point(qtbot: QtBot) -> None:
    viewport = Viewport()
    viewport.resize(600, 400)
    fixed = viewport.view.to_metres(500, 100)
    viewport.zoom_by(2, (500, 100))
    seen = []
    while viewport.advance():
        seen.append(viewport.view.to_metres(500, 100))
    assert viewport.view.to_metres(500, 100) == pytest.approx(fixed, abs=1e-6)
    assert all(point == pytest.approx(fixed, abs=1e-6) for point in seen)


def test_keys_move_zoom_and_show_the_whole_town(canvas: MapCanvas, qtbot: QtBot) -> None:
    home = canvas.view
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.view.x > home.x
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.viewport.target.scale == pytest.approx(2 * home.scale)
    qtbot.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.view.scale == pytest.approx(home.scale)


def test_a_click_tells_the_area_and_the_place(canvas: MapCanvas, qtbot: QtBot, areas: list[Area]) -> None:
    canvas.set_areas(areas, [10, 20, 30, 40])
    heard: list[object] = []
    canvas.area_clicked.connect(heard.append)
    canvas.map_clicked.connect(lambda lat, lon: heard.append((lat, lon)))
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, 120, 260))
    lat, lon = degrees(MapTown(), (120, 260))
    assert heard == ["q3", pytest.approx((lat[0], lon[0]), abs=2e-5)]


def test_outside_every_area_only_the_place_is_told(canvas: MapCanvas, qtbot: QtBot, areas: list[Area]) -> None:
    canvas.set_areas(areas, [10, 20, 30, 40])
    with qtbot.assertNotEmitted(canvas.area_clicked), qtbot.waitSignal(canvas.map_clicked):
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, 440, 0))


def test_hovering_names_the_area_and_leaving_takes_it_back(canvas: MapCanvas, qtbot: QtBot, areas: list[Area]) -> None:
    canvas.set_areas(areas)
    heard: list[str] = []
    canvas.area_hovered.connect(heard.append)
    qtbot.mouseMove(canvas, place(canvas, -300, -300))
    qtbot.mouseMove(canvas, place(canvas, 440, 0))
    assert heard == ["q0", ""]


def test_a_person_is_found_by_their_dot_and_only_near_enough_to_see_it(canvas: MapCanvas, qtbot: QtBot) -> None:
    canvas.set_people(*degrees(MapTown(), (-200, 100), (-100, -100)))
    with qtbot.waitSignal(canvas.person_clicked) as told:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, -100, -100))
    assert told.args == [1]
    canvas.viewport.home = None
    canvas.viewport.zoom_to(13, glide=False)
    with qtbot.assertNotEmitted(canvas.person_clicked):
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, -100, -100))


def test_people_in_the_promotion_are_painted_in_the_accent(canvas: MapCanvas) -> None:
    canvas.viewport.zoom_to(17, glide=False)
    canvas.set_people(*degrees(MapTown(), (45, 45), (145, 45)), np.array([True, False]))
    style = map_style("light")
    assert colour_at(canvas, 45, 45) == style.colour("accent")
    assert colour_at(canvas, 145, 45) != style.colour("accent")


def test_numbered_pins_are_chosen_by_a_click_on_their_head(canvas: MapCanvas, qtbot: QtBot) -> None:
    lat, lon = degrees(MapTown(), (0, 0), (200, 200))
    canvas.set_candidates([(1, lat[0], lon[0]), (2, lat[1], lon[1])], chosen=1)
    with qtbot.waitSignal(canvas.candidate_clicked) as told:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, 200, 200) - QPoint(0, 26))
    assert told.args == [2]


def test_a_ring_lies_round_the_chosen_place_only(canvas: MapCanvas) -> None:
    lat, lon = degrees(MapTown(), (0, 0), (200, 200))
    bare = [colour_at(canvas, x + 20, x - 25) for x in (0, 200)]
    canvas.set_candidates([(1, lat[0], lon[0]), (2, lat[1], lon[1])], chosen=1)
    ringed = [colour_at(canvas, x + 20, x - 25) for x in (0, 200)]
    assert ringed[0] != bare[0] and ringed[1] == bare[1]


def test_areas_are_coloured_by_class_with_a_legend(canvas: MapCanvas, areas: list[Area]) -> None:
    canvas.set_areas(areas, [10, 60, float("nan"), 300], captions=["10", "60", "fewer than 5", "300"])
    lines = canvas.legend_classes()
    assert lines[0].says.startswith("under ")
    assert [line.colour for line in lines] == list(map_style().ramp("customers"))[: len(lines)]
    dark, light = colour_at(canvas, 230, 30), colour_at(canvas, -330, -270)
    assert dark < light


def test_a_promotion_veils_everything_else(canvas: MapCanvas, areas: list[Area]) -> None:
    canvas.set_areas(areas)
    wood = colour_at(canvas, 450, 0)
    canvas.set_promoted(["q0"])
    assert colour_at(canvas, 450, 0) != wood
    canvas.set_promoted(None)
    assert colour_at(canvas, 450, 0) == wood


def test_reach_and_circles_are_drawn_and_taken_away(canvas: MapCanvas, map_town: MapTown) -> None:
    plain = look(canvas)
    lat, lon = degrees(map_town, (0, 0))
    canvas.set_reach([map_town.degrees(shapely.Point(0, 0).buffer(250))])
    reached = look(canvas)
    canvas.set_circles([Circle(lat[0], lon[0], 0.3), Circle(lat[0], lon[0], 0.1, exclude=True)])
    circled = look(canvas)
    canvas.set_reach([])
    canvas.set_circles([])
    assert plain != reached
    assert reached != circled
    assert look(canvas) == plain


def test_tab_goes_from_area_to_area_reads_each_and_leaves(canvas: MapCanvas, qtbot: QtBot, areas: list[Area]) -> None:
    canvas.set_areas(areas, [1, 2, 3, 4], captions=["10", "20", "30", "40"])
    heard: list[str] = []
    canvas.area_hovered.connect(heard.append)
    assert [canvas.focusNextPrevChild(True) for _ in range(4)] == [True] * 4
    assert heard == ["q0", "q1", "q2", "q3"]
    assert canvas.accessibleDescription() == "Quarter 3, 40"
    with qtbot.waitSignal(canvas.area_clicked) as told:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert told.args == ["q3"]
    canvas.focusNextPrevChild(True)
    assert len(heard) == 4


def test_drawing_snaps_shows_itself_and_hands_over_a_polygon(
    canvas: MapCanvas, qtbot: QtBot, areas: list[Area]
) -> None:
    canvas.set_areas(areas)
    canvas.set_tool("draw")
    for x, y in [(-98, 3), (200, 0), (200, 200)]:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, x, y))
    with qtbot.waitSignal(canvas.shape_drawn) as told:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    shape = canvas.scene.plane.shape_to_plane(told.args[0])  # type: ignore[union-attr]
    assert shape.is_valid
    assert shapely.Point(-100, 0).distance(shapely.MultiPoint(shape.exterior.coords)) < 0.01


def test_a_click_on_the_first_corner_ends_the_shape(canvas: MapCanvas, qtbot: QtBot) -> None:
    canvas.set_tool("draw")
    for x, y in [(0, 0), (200, 0), (200, 200)]:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, x, y))
    with qtbot.waitSignal(canvas.shape_drawn):
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, 0, 0))


def test_escape_first_forgets_the_line_then_leaves_the_tool(canvas: MapCanvas, qtbot: QtBot) -> None:
    canvas.set_tool("split")
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, 0, 0))
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.tool.name == "split"
    with qtbot.waitSignal(canvas.tool_changed) as told:
        qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert told.args == ["select"]


def test_backspace_takes_back_a_corner_and_a_split_needs_two(canvas: MapCanvas, qtbot: QtBot) -> None:
    canvas.set_tool("split")
    with qtbot.assertNotEmitted(canvas.line_drawn):
        for x in (0, 100):
            qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, x, 0))
        qtbot.keyClick(canvas, Qt.Key.Key_Backspace)
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, 200, 90))
    with qtbot.waitSignal(canvas.line_drawn) as told:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert len(told.args[0].coords) == 2


def test_the_reach_tool_asks_for_the_place_clicked(canvas: MapCanvas, qtbot: QtBot) -> None:
    canvas.set_tool("reach")
    with qtbot.waitSignal(canvas.reach_asked) as told:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, 0, 0))
    assert told.args == pytest.approx([47.15, 9.52], abs=2e-5)


def test_the_map_can_be_saved_as_picture_and_shapes(canvas: MapCanvas, tmp_path: Path, areas: list[Area]) -> None:
    canvas.set_areas(areas, [1, 2, 3, 4])
    canvas.set_people(*degrees(MapTown(), (0, 30)))
    for ending in ("png", "svg", "pdf"):
        canvas.save_picture(tmp_path / f"map.{ending}")
    assert QImage(str(tmp_path / "map.png")).width() == 1200
    assert "Quarter 1" in (tmp_path / "map.svg").read_text(encoding="utf-8")
    assert (tmp_path / "map.pdf").read_bytes().startswith(b"%PDF")


def test_an_ending_it_cannot_write_is_said(canvas: MapCanvas, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"\.png, \.svg or \.pdf"):
        canvas.save_picture(tmp_path / "map.tiff")


def test_areas_of_any_shape_object_can_be_shown(canvas: MapCanvas, map_town: MapTown) -> None:
    two = shapely.MultiPolygon([shapely.box(-300, -300, -200, -200), shapely.box(100, 100, 200, 200)])
    canvas.set_areas([SimpleNamespace(id="m", name="Two", polygon=map_town.degrees(two))], [7.0])
    look(canvas)
    canvas.set_areas([])
    assert canvas.legend_classes() == ()


def test_layers_are_taken_off_the_map_and_put_back(canvas: MapCanvas, map_town: MapTown) -> None:
    canvas.set_people(*degrees(map_town, (0, 200)))
    canvas.viewport.zoom_to(16, glide=False)
    whole = look(canvas)
    for group in ("streets", "places", "customers"):
        canvas.hide_layers({group})
        assert look(canvas) != whole, group
    assert canvas.person_at(QPointF(place(canvas, 0, 200))) is None
    canvas.hide_layers(())
    assert look(canvas) == whole
    assert canvas.person_at(QPointF(place(canvas, 0, 200))) == 0


def test_a_layer_taken_off_is_off_in_the_saved_map_too(canvas: MapCanvas, tmp_path: Path) -> None:
    canvas.viewport.zoom_to(16, glide=False)
    canvas.save_picture(tmp_path / "all.svg")
    canvas.hide_layers({"streets"})
    canvas.save_picture(tmp_path / "fewer.svg")
    colour = map_style("light").colour("main_road")
    texts = [(tmp_path / name).read_text(encoding="utf-8") for name in ("all.svg", "fewer.svg")]
    assert [colour in text for text in texts] == [True, False]


def test_nobody_s_dot_is_in_a_saved_or_copied_map(canvas: MapCanvas, map_town: MapTown, tmp_path: Path) -> None:
    canvas.viewport.zoom_to(16, glide=False)
    canvas.save_picture(tmp_path / "without.png")
    canvas.set_people(*degrees(map_town, (0, 200), (10, 210)))
    shown = look(canvas)
    canvas.save_picture(tmp_path / "with.png")
    assert (tmp_path / "with.png").read_bytes() == (tmp_path / "without.png").read_bytes()
    canvas.copy_picture()
    data = QApplication.clipboard().mimeData()
    assert data.hasImage()
    assert b"<svg" in bytes(data.data("image/svg+xml").data())
    canvas.set_people(np.empty(0), np.empty(0))
    assert look(canvas) != shown, "on one's own screen they are there"


def test_two_fingers_on_a_trackpad_move_the_map_as_far_as_they_go(canvas: MapCanvas) -> None:
    canvas.viewport.zoom_to(16, glide=False)
    before, scale = canvas.degrees(QPointF(200, 200)), canvas.view.scale
    for phase in (Qt.ScrollPhase.ScrollBegin, Qt.ScrollPhase.ScrollUpdate, Qt.ScrollPhase.ScrollUpdate):
        event = QWheelEvent(QPointF(200, 200), QPointF(canvas.mapToGlobal(QPoint(200, 200))), QPoint(-7, 11),
                            QPoint(-14, 22), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, phase,
                            False)  # fmt: skip
        QApplication.sendEvent(canvas, event)
    assert canvas.view.scale == scale
    assert canvas.degrees(QPointF(200 - 21, 200 + 33)) == pytest.approx(before, abs=1e-7)


def test_tab_reads_out_the_profile_of_an_area(canvas: MapCanvas, areas: list[Area]) -> None:
    canvas.set_areas(areas, [1, 2, 3, 4], told=["First: 10 customers.", "Second.", "Third.", "Fourth."])
    canvas.focusNextPrevChild(True)
    assert canvas.accessibleDescription() == "First: 10 customers."
    canvas.focusNextPrevChild(True)
    canvas.focusNextPrevChild(False)
    assert canvas.accessibleDescription() == "First: 10 customers."


def test_areas_are_joined_click_by_click_with_a_preview(canvas: MapCanvas, qtbot: QtBot, areas: list[Area]) -> None:
    canvas.set_areas(areas, [1, 2, 3, 4])
    canvas.set_tool("merge")
    plain = canvas.grab().toImage()
    spots = {area.id: canvas.scene.areas.anchors[i] for i, area in enumerate(areas) if canvas.scene.areas}
    for id_ in ("q0", "q3", "q1", "q3"):  # the second click on one lets it go
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, *spots[id_]))
    assert canvas.grab().toImage() != plain
    with qtbot.waitSignal(canvas.areas_joined) as told:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert told.args == [["q0", "q1"]]
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, *spots["q2"]))
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.tool.name == "merge"
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.tool.name == "select"
