"""What a map shows, as arrays."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from geo.circles import Circle
from geo.map_cut import cut, held_near, specks, thinned
from geo.map_hexagons import SIDE, hexagon_layer
from geo.map_layers import FINEST, as_objects, base_layers, circle_layer, shape_layer, simplified
from geo.map_view import View, scale_bar
from geo.projection import LocalPlane
from tests.geo.map_town import LAT, LON, MapTown, objects

PLANE = LocalPlane(LAT, LON)


def flat_layer(*shapes: shapely.Geometry, kind: str = "area"):  # type: ignore[no-untyped-def]
    return shape_layer("park", kind, PLANE.shape_to_degrees(objects(list(shapes))), PLANE)  # type: ignore[arg-type]


def test_the_base_map_comes_bottom_to_top_with_its_words_last() -> None:
    names = [layer.name for layer in base_layers(MapTown())]
    wanted = ["residential", "wood", "grass", "campus", "water", "river", "path", "building", "small_street",
              "tertiary", "main_road", "rail", "street_name", "water_name", "house_number"]  # fmt: skip
    assert [name for name in names if name in wanted] == wanted


def test_every_street_is_drawn_once_in_the_layer_of_its_kind() -> None:
    layers = {layer.name: layer for layer in base_layers(MapTown())}
    assert len(layers["main_road"]) == 2
    assert len(layers["tertiary"]) == 1
    assert len(layers["path"]) == 1
    assert len(layers["small_street"]) == 2 * 8 + 7


def test_a_street_in_two_pieces_carries_its_name_once() -> None:
    names = next(layer for layer in base_layers(MapTown()) if layer.name == "street_name")
    east_row = names.labels.index("East Row 2")
    xy, rings = names.corners(np.array([east_row], np.int32))
    assert len(rings) == 2
    assert np.ptp(xy[:, 0]) > 799


def test_holes_run_against_their_outside_so_that_they_stay_open() -> None:
    layer = flat_layer(shapely.box(0, 0, 100, 100).difference(shapely.box(40, 40, 60, 60)))
    outside, hole = (layer.xy[a:b] for a, b in zip(layer.rings, layer.rings[1:], strict=False))
    assert shapely.LinearRing(outside).is_ccw
    assert not shapely.LinearRing(hole).is_ccw


def test_a_layer_of_nothing_is_fine() -> None:
    layer = shape_layer("wood", "area", as_objects([]), PLANE)
    assert len(layer) == 0
    assert len(layer.within((-1, -1, 1, 1))) == 0
    assert len(cut(layer, View(0, 0, 1, 10, 10))[0]) == 0


def test_only_what_touches_the_frame_and_can_be_seen_is_cut_out() -> None:
    layer = flat_layer(shapely.box(0, 0, 10, 10), shapely.box(900, 0, 910, 10), shapely.box(5, 5, 5.1, 5.1))
    _, rings, owner = cut(layer, View(0, 0, 1, 100, 100))
    assert owner.tolist() == [0]
    assert len(rings) == 2


@given(st.lists(st.tuples(st.integers(-3000, 3000), st.integers(-3000, 3000)), min_size=3, max_size=12, unique=True))
def test_pulling_in_far_corners_changes_nothing_inside_the_frame(corners: list[tuple[int, int]]) -> None:
    view = View(0, 0, 1, 300, 200)
    px = np.array(corners, float)
    held = held_near(px, np.array([0, len(px)]), view)
    frame = shapely.box(0, 0, 300, 200)
    before, after = (shapely.LineString(line).intersection(frame) for line in (px, held))
    assert before.difference(after.buffer(1e-6)).is_empty
    assert after.difference(before.buffer(1e-6)).is_empty


def test_corners_that_fall_together_become_one_and_tiny_rings_go() -> None:
    px = np.array([[0, 0], [0.1, 0.1], [50, 0], [50, 50], [7, 7], [7.1, 7.1], [7.2, 7.0]])
    left, rings, kept = thinned(px, np.array([0, 4, 7]), 3)
    assert rings.tolist() == [0, 3]
    assert kept.tolist() == [0]
    assert left.tolist() == [[0, 0], [50, 0], [50, 50]]


def test_print_keeps_the_shape_with_fewer_corners() -> None:
    turn = np.linspace(0, 2 * np.pi, 500)
    ring = 100 * np.column_stack([np.cos(turn), np.sin(turn)])
    left, rings = simplified(ring, np.array([0, 500]), FINEST)
    assert len(left) < 100
    assert rings.tolist() == [0, len(left)]
    assert shapely.hausdorff_distance(shapely.LineString(ring), shapely.LineString(left)) < 0.36


@pytest.mark.parametrize("scale", [0.01, 0.05, 0.2, 1.0])
def test_the_lines_of_a_small_map_are_where_they_were_with_fewer_corners(scale: float) -> None:
    along = np.linspace(0, 6000, 3000)
    river = shapely.LineString(np.column_stack([along, 200 * np.sin(along / 300)]))
    finest = flat_layer(river, kind="line").with_coarser()
    layer = finest.at(scale)
    off = shapely.hausdorff_distance(shapely.LineString(finest.xy), shapely.LineString(layer.xy))
    assert off * scale <= FINEST
    assert len(layer.xy) < len(finest.xy) / 3 or scale == 1.0
    assert finest.take(np.array([0], np.int32)).at(scale).xy.tolist() == finest.xy.tolist()


def test_specks_lie_where_their_houses_do_and_take_as_much_room() -> None:
    court = shapely.Polygon([(0, 0), (12, 0), (12, 12), (0, 12)], [[(4, 4), (8, 4), (8, 8), (4, 8)]])
    turned = shapely.affinity.rotate(shapely.box(50, 50, 60, 60), 45)
    hall = shapely.box(100, 0, 200, 80)
    view = View(60, 40, 0.2, 300, 300)
    boxes = specks(flat_layer(court, turned, hall), view, 4.0)
    assert boxes[:, 2] * boxes[:, 3] == pytest.approx(np.array([128, 100]) * 0.2**2, rel=1e-3)
    assert boxes[:, :2] + boxes[:, 2:] / 2 == pytest.approx(view.to_px([(6, 6), (55, 55)]), abs=1e-3)
    larger = cut(flat_layer(court, turned, hall), view, None, 4.0)
    assert set(larger[2].tolist()) == {2}


def test_circles_are_as_large_as_they_say() -> None:
    circles = [Circle(LAT, LON, 1.2), Circle(LAT, LON, 1.0, exclude=True)]
    shown = circle_layer(circles, PLANE, exclude=False)
    assert len(shown) == 1
    assert np.allclose(np.hypot(*shown.xy.T), 1200)


@given(st.integers(0, 40), st.integers(1, 9))
def test_a_hexagon_never_stands_for_fewer_people_than_allowed(people: int, fewest: int) -> None:
    xy = np.random.default_rng(people).uniform(-120, 120, (people, 2))
    layer = hexagon_layer(xy, fewest)
    assert layer.values is not None
    assert (layer.values >= fewest).all()
    assert layer.values.sum() <= people


def test_everybody_lies_in_the_hexagon_that_counts_them() -> None:
    xy = np.random.default_rng(7).uniform(-400, 400, (500, 2))
    layer = hexagon_layer(xy, 1)
    assert layer.values is not None
    assert layer.values.sum() == 500
    middles = layer.xy.reshape(-1, 7, 2)[:, :6].mean(axis=1)
    nearest = np.hypot(*(xy[:, None] - middles).T).min(axis=0)
    assert nearest.max() <= SIDE + 1e-9


@given(st.floats(0.005, 20))
def test_a_scale_bar_is_round_and_fits(scale: float) -> None:
    length, says = scale_bar(scale)
    assert 30 < length <= 100.001
    assert says.split()[0].lstrip("0.").rstrip("0").rstrip(".")[:1] in "125"
