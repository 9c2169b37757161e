"""The map of neighbourhoods: chosen, measured, changed."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from shapely import LineString, Point, box
from shapely.geometry import mapping

from desktop.actions import areas as do
from desktop.main_window import MainWindow
from desktop.models.area_figures import (
    AreaFigures,
    AreaShape,
    all_figures,
    area_shapes,
    measure_values,
    read_out,
    some_places,
    spots,
    value_of,
)
from desktop.widgets.text import Text
from tests.desktop.conftest import settle


@pytest.fixture
def areas(qtbot: QtBot, window: MainWindow) -> Any:
    window.open_room("neighbourhoods")
    settle(qtbot, window)
    return window.current


def test_a_click_on_an_area_shows_its_profile(qtbot: QtBot, window: MainWindow, areas: Any) -> None:
    figures = max(all_figures(window.desk.session), key=lambda one: one.customers)
    areas.canvas.area_clicked.emit(figures.shape.id)
    settle(qtbot, window)
    assert areas.selected == [figures.shape.id]
    shown = {text.text() for text in areas.panel.findChildren(Text)}
    assert {figures.shape.name, f"{figures.customers:,}"} <= shown


def test_the_map_opens_where_nine_in_ten_customers_live(window: MainWindow, areas: Any) -> None:
    view = areas.canvas.view
    west, south, east, north = view.box
    x, y = spots(window.desk.session).T
    seen = (x >= west) & (x <= east) & (y >= south) & (y <= north)
    assert seen.mean() >= 0.8
    assert areas.canvas.shop is not None
    assert west <= areas.canvas.shop[0] <= east and south <= areas.canvas.shop[1] <= north


def test_some_of_the_customers_are_as_many_as_asked_for_and_all_where_there_are_fewer(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.desk.session
    x, y = session.town.plane.to_plane(*some_places(session).T)
    assert sorted(zip(x.tolist(), y.tolist(), strict=True)) == sorted(map(tuple, spots(session).tolist()))
    whole = set(map(tuple, some_places(session).tolist()))
    monkeypatch.setattr("desktop.models.area_figures.SOME", 100)
    session._known.pop("some places")
    few = list(map(tuple, some_places(session).tolist()))
    assert 50 < len(few) <= 100 and set(few) <= whole


def test_the_suggestion_stands_before_what_is_nice_to_know(
    qtbot: QtBot, window: MainWindow, areas: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    idea = SimpleNamespace(title="Coffee before the train", reason="Many pass by.")
    monkeypatch.setattr("desktop.models.ideas.idea_for", lambda _session, _area: idea)
    areas.select([area_shapes(window.desk.session)[0].id])
    settle(qtbot, window)

    def top_of(words: str) -> int:
        text = next(text for text in areas.panel.findChildren(Text) if text.text() == words)
        return int(text.mapTo(areas, text.rect().topLeft()).y())

    qtbot.waitUntil(lambda: top_of("Coffee before the train") < top_of("Visits in 12 months"))


def test_figures_add_up(window: MainWindow) -> None:
    figures = all_figures(window.desk.session)
    sql = "SELECT count(*) FROM customers WHERE area_id IS NOT NULL"
    assert sum(one.customers for one in figures) == window.desk.session.view.db.execute(sql).fetchone()[0] > 0
    assert all(one.share is None or 0 <= one.share <= 1 for one in figures)
    assert all(one.quiet <= one.customers for one in figures)


def test_every_measure_colours_the_map(qtbot: QtBot, window: MainWindow, areas: Any) -> None:
    for measure in ("spend", "share", "quiet", "customers"):
        areas._measures.chosen.emit(measure)
        assert areas.measure == measure
        assert np.isfinite(measure_values(window.desk.session, measure)).any()
        assert areas.canvas.legend_classes()


def test_the_list_of_all_areas_chooses_like_the_map(qtbot: QtBot, window: MainWindow, areas: Any) -> None:
    areas.panel._tabs.chosen.emit("all")
    areas.panel.area_chosen.emit(area_shapes(window.desk.session)[0].id)
    assert areas.selected == [area_shapes(window.desk.session)[0].id]


def test_an_area_is_renamed_and_undone(qtbot: QtBot, window: MainWindow, areas: Any) -> None:
    before = area_shapes(window.desk.session)[0]
    do.rename_area(window.desk, before.id, "By the mill")
    settle(qtbot, window)
    assert "By the mill" in {shape.name for shape in area_shapes(window.desk.session)}
    assert "Undo" in window.top.back.text() and "By the mill" in window.top.back.text()
    qtbot.mouseClick(window.top.back, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert before.name in {shape.name for shape in area_shapes(window.desk.session)}


def test_two_neighbours_become_one_and_one_becomes_two(qtbot: QtBot, window: MainWindow, areas: Any) -> None:
    shapes = area_shapes(window.desk.session)
    grown = {shape.id: shape.polygon.buffer(1e-5) for shape in shapes}
    pairs = ((a, b) for a in shapes for b in shapes if a.id < b.id)
    first, second = next((a, b) for a, b in pairs if grown[a.id].intersection(b.polygon).area > 1e-9)
    areas.select([first.id, second.id])
    qtbot.keyClick(areas, Qt.Key.Key_M)
    settle(qtbot, window)
    assert len(area_shapes(window.desk.session)) == len(shapes) - 1
    joined = next(shape for shape in area_shapes(window.desk.session) if shape.id in (first.id, second.id))
    west, south, east, north = joined.polygon.bounds
    middle = joined.polygon.representative_point().x
    do.split_area(window.desk, joined.id, LineString([(middle, south - 1e-3), (middle, north + 1e-3)]))
    settle(qtbot, window)
    assert len(area_shapes(window.desk.session)) == len(shapes)
    assert west < middle < east


def test_walking_times_are_drawn(qtbot: QtBot, window: MainWindow, areas: Any) -> None:
    settings = window.desk.session.settings
    areas._tools.chosen.emit("reach")
    assert areas.canvas.tool.name == "reach"
    areas.canvas.reach_asked.emit(settings.lat, settings.lon)
    settle(qtbot, window)
    assert "minutes on foot" in window.toast.text
    assert areas.canvas.tool.name == "select"


def test_the_room_opens_with_the_area_of_the_shop(window: MainWindow, areas: Any) -> None:
    settings = window.desk.session.settings
    home = next(one for one in area_shapes(window.desk.session) if one.id == areas.selected[0])
    distances = [one.polygon.distance(Point(settings.lon, settings.lat)) for one in area_shapes(window.desk.session)]
    assert home.polygon.distance(Point(settings.lon, settings.lat)) == min(distances)
    assert home.name in {text.text() for text in areas.panel.findChildren(Text)}


def test_once_let_go_it_is_not_chosen_again(qtbot: QtBot, window: MainWindow, areas: Any) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert areas.selected == []
    window.desk.session.refresh()
    settle(qtbot, window)
    assert areas.selected == []


def test_the_layers_menu_says_how_many_are_on_and_remembers(qtbot: QtBot, window: MainWindow, areas: Any) -> None:
    button = areas._layers
    assert button.accessibleName() == "Layers, 3 on"
    menu = button.menu()
    names = {action.text(): action for action in menu.actions() if action.text()}
    assert [name for name, action in names.items() if action.isChecked()] == [
        "Streets and their names", "Buildings", "Places",
    ]  # fmt: skip
    names["Places"].trigger()
    assert areas.canvas.scene.hidden == {"places", "customers"}
    assert button.accessibleName() == "Layers, 2 on"
    assert window.desk.settings.note("map_layers") == "customers places"


def test_the_map_is_copied_and_saved_from_the_room(
    qtbot: QtBot, window: MainWindow, areas: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    areas._layers.copy_map()
    assert QApplication.clipboard().mimeData().hasImage()
    for name, kind, made in (("a.svg", "SVG (*.svg)", "a.svg"), ("b", "PDF (*.pdf)", "b.pdf")):
        chosen = (str(tmp_path / name), kind)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words, chosen=chosen: chosen)
        areas._layers.save_map()
        assert (tmp_path / made).stat().st_size > 1000


def test_each_area_is_read_out_with_its_profile(window: MainWindow, areas: Any) -> None:
    areas.canvas.focusNextPrevChild(True)
    figure = all_figures(window.desk.session)[0]
    says = areas.canvas.accessibleDescription()
    assert says.startswith(f"{figure.shape.name}: ")
    assert f"{figure.customers:,} customers" in says
    assert "spent" in says


def test_areas_too_small_to_say_are_read_out_as_such() -> None:
    shape = AreaShape("a", "By the mill", Point(0, 0).buffer(1), "built")
    says = read_out(AreaFigures(shape, 4, 4, 50, 100_00, 1), "EUR", 5)
    assert says == "By the mill: fewer than 5 customers."


def test_how_many_went_quiet_is_not_told_of_fewer_than_the_smallest_group() -> None:
    shape = AreaShape("a", "By the mill", Point(0, 0).buffer(1), "built")
    few, enough, none = (AreaFigures(shape, 60, 50, 100, 100_00, quiet) for quiet in (3, 6, 0))
    assert read_out(few, "EUR", 5).endswith("fewer than 5 have gone quiet.")
    assert np.isnan(value_of(few, "quiet", 5))
    assert read_out(enough, "EUR", 5).endswith("6 have gone quiet.")
    assert [value_of(one, "quiet", 5) for one in (enough, none)] == [10, 0]


def test_the_share_of_homes_is_not_told_of_fewer_households_than_the_smallest_group() -> None:
    shape = AreaShape("a", "By the mill", Point(0, 0).buffer(1), "built")
    assert np.isnan(value_of(AreaFigures(shape, 6, 2, 100, 0, 0), "share", 5))
    assert value_of(AreaFigures(shape, 6, 5, 100, 0, 0), "share", 5) == 5


def test_merging_without_a_choice_asks_for_it_and_can_be_undone(qtbot: QtBot, window: MainWindow, areas: Any) -> None:
    shapes = area_shapes(window.desk.session)
    grown = {shape.id: shape.polygon.buffer(1e-5) for shape in shapes}
    pairs = ((a, b) for a in shapes for b in shapes if a.id < b.id)
    first, second = next((a, b) for a, b in pairs if grown[a.id].intersection(b.polygon).area > 1e-9)
    areas.select([])
    qtbot.keyClick(areas, Qt.Key.Key_M)
    assert areas.canvas.tool.name == "merge"
    areas.canvas.tool.ids = [first.id, second.id]
    qtbot.keyClick(areas.canvas, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert len(area_shapes(window.desk.session)) == len(shapes) - 1
    qtbot.mouseClick(window.top.back, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert len(area_shapes(window.desk.session)) == len(shapes)


def press(qtbot: QtBot, window: MainWindow, says: str) -> None:
    """Click a button of the room that can be seen."""
    buttons = window.current.findChildren(QAbstractButton)
    qtbot.mouseClick(next(one for one in buttons if one.isVisible() and one.text() == says), Qt.MouseButton.LeftButton)
    settle(qtbot, window)


def test_equal_hexagons_take_the_place_of_areas_and_can_be_undone(qtbot: QtBot, window: MainWindow, areas: Any) -> None:
    session = window.desk.session
    before = [shape.name for shape in area_shapes(session)]
    areas.panel._tabs.chosen.emit("all")
    press(qtbot, window, "Use equal hexagons")
    assert {shape.source for shape in area_shapes(session)} == {"hexagon"}
    assert all(one.customers >= session.settings.at_least for one in all_figures(session))
    window.desk.undo()
    settle(qtbot, window)
    assert [shape.name for shape in area_shapes(session)] == before


def test_boundaries_come_from_a_file(
    qtbot: QtBot, window: MainWindow, areas: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.desk.session
    lat, lon = session.settings.lat, session.settings.lon
    halves = [("West side", (lon - 0.1, lon)), ("East side", (lon, lon + 0.1))]
    features = [
        {"type": "Feature", "properties": {"name": name}, "geometry": mapping(box(west, lat - 0.1, east, lat + 0.1))}
        for name, (west, east) in halves
    ]
    file = tmp_path / "sides.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    areas.panel._tabs.chosen.emit("all")
    press(qtbot, window, "Use boundaries from a file")
    assert [shape.name for shape in area_shapes(session)] == ["East side", "West side"]
    assert sum(one.customers for one in all_figures(session)) > 1000


def test_without_customers_the_side_of_the_map_offers_a_list(
    window: MainWindow, areas: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.rooms.area_panel.counts", lambda _session: (0, 0))
    areas.panel.show_areas([], "customers")
    shown = {button.text() for button in areas.panel._pages.widget(0).findChildren(QAbstractButton)}
    assert shown == {"Import a list"}


def test_tools_that_change_areas_wait_until_there_are_some(areas: Any) -> None:
    areas._tools.set_enabled(False, 0)
    waiting = {key for key, button in areas._tools.buttons.items() if not button.isEnabled()}
    assert waiting == {"split", "rename", "boundary", "merge"}
    areas._tools.set_enabled(True, 1)
    assert all(button.isEnabled() for button in areas._tools.buttons.values())
