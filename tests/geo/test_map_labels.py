"""Words on a map keep clear of each other."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.map_labels import AreaName, Label, Line, PxBox, edge_boxes, inner_points, place_labels, straight_spots
from geo.map_layers import area_layer, as_objects, base_layers, clipped
from geo.map_picture import Pin, furniture_boxes
from geo.map_style import map_style
from geo.map_view import View
from geo.text_width import text_width
from tests.geo.map_town import MapTown, quarters

STYLE = map_style("light")
TOWN = MapTown()
LAYERS = base_layers(TOWN)
FRAME = (0.0, 0.0, 900.0, 700.0)


def overlap(a: PxBox, b: PxBox) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


@given(
    st.floats(0.1, 4),
    st.floats(-400, 400),
    st.floats(-400, 400),
    st.lists(st.tuples(st.text(min_size=1, max_size=30), st.floats(-400, 400), st.floats(-400, 400)), max_size=25),
)
@settings(max_examples=60)
def test_no_two_words_touch_whatever_the_names(
    scale: float, x: float, y: float, names: list[tuple[str, float, float]]
) -> None:
    areas = [AreaName(name, "123", ax, ay, i % 5) for i, (name, ax, ay) in enumerate(names)]
    view = View(x, y, scale, 900, 700)
    pin = Pin(450, 300).box()
    labels = place_labels(LAYERS, view, STYLE, areas=areas, taken=[pin])
    boxes = [label.boxes() for label in labels]
    for mine, others in combinations(boxes, 2):
        assert not any(overlap(a, b) for a in mine for b in others)
    assert not any(overlap(box, pin) for each in boxes for box in each)
    assert all(box[0] >= 0 and box[1] >= 0 and box[2] <= 900 and box[3] <= 700 for each in boxes for box in each)


def test_the_town_gets_its_names_where_there_is_room() -> None:
    view = View.fitting((-500, -500, 500, 500), 900, 700, 20)
    said = {text for label in place_labels(LAYERS, view, STYLE) for text in label.lines}
    assert {"Ferry College", "Oldside", "Long Water", "East Row 2", "North Walk 3"} <= said


def test_street_names_wait_until_zoom_15() -> None:
    near, far = (place_labels(LAYERS, View(0, 0, scale, 900, 700), STYLE) for scale in (0.32, 0.28))
    assert any("East Row" in text for label in near for text in label.lines)
    assert not any("East Row" in text for label in far for text in label.lines)


def test_the_selected_area_goes_first_and_a_second_of_the_same_place_gives_way() -> None:
    areas = [AreaName("First written", "", 0, 0, 1), AreaName("Selected one", "", 0, 0, 1, first=True)]
    labels = place_labels((), View(0, 0, 1, 300, 40), STYLE, areas=areas)
    assert [label.lines for label in labels] == [("Selected one",)]


def test_an_area_s_name_gives_way_no_further_than_its_edge() -> None:
    pin, view = [(140.0, 94.0, 160.0, 106.0)], View(0, 0, 1, 300, 200)
    wide, narrow = (
        place_labels((), view, STYLE, areas=[AreaName("Quay", "", 0, 0, 1, room=room)], taken=pin) for room in (80, 8)
    )
    assert [label.lines for label in wide] == [("Quay",)]
    assert narrow == []
    chosen = AreaName("Quay", "", 0, 0, 1, first=True, room=8)
    assert place_labels((), view, STYLE, areas=[chosen], taken=pin) == wide


def test_words_on_dark_fills_are_white_in_the_fill_s_own_halo() -> None:
    (label,) = place_labels((), View(0, 0, 1, 300, 200), STYLE, areas=[AreaName("Quay", "300", 0, 0, 4)])
    assert label.styles[0].colour == "#FFFFFF"
    assert label.halo == STYLE.ramp("customers")[4]


@pytest.mark.parametrize("turn", range(0, 360, 15))
def test_words_along_a_street_are_never_upside_down(turn: int) -> None:
    way = np.array([np.cos(np.radians(turn)), np.sin(np.radians(turn))])
    line = np.array([450.0, 350.0]) + np.outer([-200, 200], way)
    ((spots,),) = straight_spots(line, [Line("Bridge Lane", 60, 0, 2)], 10.5, 400, FRAME)
    assert all(-89 <= angle <= 91 for _, _, angle in spots)
    assert spots[0][:2] == pytest.approx((450, 350))


def test_a_winding_street_carries_no_name() -> None:
    steps = np.arange(200)
    line = np.column_stack([steps * 2.0, 300 + 25 * np.sin(steps / 2)])
    (stretches,) = straight_spots(line, [Line("Serpentine", 60, 0, 200)], 10.5, 400, FRAME)
    assert len(stretches) > 1
    assert not any(stretches)


def test_leaning_words_are_covered_by_their_boxes() -> None:
    label = Label(("A rather long street name",), (STYLE.words("street_name"),), 200, 200, "#FFFFFF", angle=37)
    covered = shapely.union_all([shapely.box(*box) for box in label.boxes()])
    flat = shapely.box(-label.width / 2, -label.height / 2, label.width / 2, label.height / 2)
    turned = shapely.affinity.translate(shapely.affinity.rotate(flat, 37, origin=(0, 0)), 200, 200)
    assert covered.buffer(1e-6).covers(turned)


def test_a_name_stands_inside_its_area_even_when_the_area_bends() -> None:
    bend = shapely.LineString([(0, 0), (400, 0), (400, 400)]).buffer(40)
    ((x, y),) = inner_points(as_objects([TOWN.degrees(bend)]), TOWN.plane)
    assert bend.contains(shapely.Point(x, y).buffer(30))
    assert len(inner_points(as_objects(quarters(TOWN)), TOWN.plane)) == 4


def test_widths_come_from_the_font_itself() -> None:
    assert text_width("iiii", 10) < text_width("mmmm", 10) / 2
    assert text_width("Fürst-Franz-Josef-Strasse", 20) == pytest.approx(2 * text_width("Fürst-Franz-Josef-Strasse", 10))
    assert text_width("漢", 10) == 10


def test_the_same_street_name_stands_once_in_400_px() -> None:
    labels = place_labels(LAYERS, View(0, 0, 0.9, 900, 700), STYLE, kinds=("street_name",))
    assert labels
    for mine, other in combinations(labels, 2):
        if mine.lines == other.lines:
            assert np.hypot(mine.x - other.x, mine.y - other.y) >= 400


def test_no_word_runs_under_the_scale_bar_or_the_attribution() -> None:
    view = View.fitting((-500, -500, 500, 500), 900, 700)
    boxes = furniture_boxes(view, "© Somebody with a long name of a city and others")
    crowd = [AreaName("Here", "", *view.to_metres(*spot)) for spot in ((60, 675), (700, 684), (450, 300))]
    free = place_labels(LAYERS, view, STYLE, areas=crowd)
    kept = place_labels(LAYERS, view, STYLE, areas=crowd, taken=boxes)
    assert any(overlap(box, under) for one in free for box in one.boxes() for under in boxes)
    assert not any(overlap(box, under) for one in kept for box in one.boxes() for under in boxes)
    assert any(one.lines == ("Here",) for one in kept)


def test_only_streets_of_an_area_are_named_and_its_edge_crosses_no_word() -> None:
    ground = shapely.box(-250, -250, 250, 250)
    area = area_layer(as_objects([TOWN.degrees(ground)]), TOWN.plane)
    view = View(0, 0, 1.2, 900, 700)
    names = next(one for one in LAYERS if one.name == "street_name")
    inside = clipped(names, ground)
    assert 0 < len(inside.xy) < len(names.xy)
    assert shapely.box(-250.01, -250.01, 250.01, 250.01).covers(shapely.multipoints(inside.xy))
    labels = place_labels([inside], view, STYLE, taken=edge_boxes(area, view), air=10)
    edge = shapely.LinearRing(view.to_px(shapely.get_coordinates(ground)))
    assert labels
    assert all(not edge.intersects(shapely.box(*box)) for one in labels for box in one.boxes())
