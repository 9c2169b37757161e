"""Editing areas by hand: the map stays whole, names stay apart, nonsense is refused in a sentence."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import example, given, settings
from hypothesis import strategies as st

from geo.area_edits import draw_area, merge_areas, move_boundary, remove_area, rename_area, reshape_area, split_area
from geo.areas import Area
from geo.errors import UserError
from geo.projection import LocalPlane

PLANE = LocalPlane(47.0, 9.0)


def box(west, south, east, north):
    return PLANE.shape_to_degrees(shapely.box(west, south, east, north))


def three():
    """Two neighbours across a lane of 8 m, and one far away."""
    return [
        Area("a", "Ash", box(0, 0, 496, 400), "built", ("railway",)),
        Area("b", "Birch", box(504, 0, 1000, 400), "built"),
        Area("c", "Cedar", box(3000, 0, 3400, 400), "built"),
    ]


def surface(areas):
    return {a.name: round(PLANE.shape_to_plane(a.polygon).area / 1000) for a in areas}


def test_neighbours_become_one_with_the_lane_between_them():
    areas = merge_areas(three(), ["b", "a"])
    assert surface(areas) == {"Birch": 400, "Cedar": 160}
    merged = next(a for a in areas if a.name == "Birch")
    assert (merged.id, merged.polygon.geom_type, merged.crosses) == ("b", "Polygon", ("railway",))


def test_a_merged_area_may_get_a_name_of_its_own():
    assert [a.name for a in merge_areas(three(), ["a", "b"], "Woods")] == ["Cedar", "Woods"]


@pytest.mark.parametrize(
    ("ids", "says"), [(["a", "c"], "touch"), (["a"], "alone"), (["a", "a"], "alone"), (["a", "x"], "no longer")]
)
def test_what_cannot_be_merged_is_said(ids, says):
    with pytest.raises(UserError, match=says):
        merge_areas(three(), ids)


def test_a_line_cuts_an_area_in_two_and_the_larger_part_keeps_its_name():
    areas = split_area(three(), "a", PLANE.shape_to_degrees(shapely.LineString([(100, -20), (100, 420)])))
    assert surface(areas) == {"Ash": 158, "Ash 2": 40, "Birch": 198, "Cedar": 160}
    assert next(a.id for a in areas if a.name == "Ash") == "a"
    assert len({a.id for a in areas}) == 4


def test_a_line_drawn_just_short_of_the_edge_cuts_too():
    line = PLANE.shape_to_degrees(shapely.LineString([(100, 5), (100, 395)]))
    assert len(split_area(three(), "a", line, ("West", "East"))) == 4


@pytest.mark.parametrize("ends", [[(100, 100), (100, 200)], [(-50, -50), (-50, 500)], [(100, 100), (100, 100)]])
def test_a_line_that_does_not_cut_is_refused(ends):
    with pytest.raises(UserError):
        split_area(three(), "a", PLANE.shape_to_degrees(shapely.LineString(ends)))


def test_a_name_is_tidied_and_the_list_stays_in_order():
    assert [a.name for a in rename_area(three(), "a", "  Zelkova  grove ")] == ["Birch", "Cedar", "Zelkova grove"]


@pytest.mark.parametrize("name", ["", "   ", "birch", "x" * 81])
def test_a_name_that_is_empty_taken_or_endless_is_refused(name):
    with pytest.raises(UserError):
        rename_area(three(), "a", name)


def test_a_drawn_area_takes_its_ground_from_those_under_it():
    areas = draw_area(three(), box(400, 0, 600, 400), "Middle")
    assert surface(areas) == {"Ash": 160, "Birch": 160, "Cedar": 160, "Middle": 80}
    assert next(a.source for a in areas if a.name == "Middle") == "drawn"


def test_an_area_drawn_over_completely_goes():
    assert [a.name for a in draw_area(three(), box(-10, -10, 500, 410), "New")] == ["Birch", "Cedar", "New"]


def test_a_boundary_is_moved_and_the_neighbour_gives_way():
    areas = reshape_area(three(), "a", box(0, 0, 700, 400))
    assert surface(areas) == {"Ash": 280, "Birch": 120, "Cedar": 160}


def test_an_area_is_taken_away():
    assert [a.id for a in remove_area(three(), "b")] == ["a", "c"]


@pytest.mark.parametrize(
    ("shape", "says"),
    [
        (shapely.Polygon(), "no size"),
        (shapely.Polygon([(9, 47), (9, 47), (9, 47)]), "no size"),
        (shapely.Polygon([(9, 47), (9.01, 47.01), (9.02, 47.02)]), "no size"),
        (PLANE.shape_to_degrees(shapely.Polygon([(0, 0), (300, 300), (300, 0), (0, 300)])), "crosses itself"),
        (box(90_000, 0, 91_000, 900), "outside the town"),
        (shapely.LineString([(9, 47), (9.1, 47)]), "no size"),
    ],
)
def test_a_shape_that_is_no_area_is_refused(shape, says):
    with pytest.raises(UserError, match=says):
        draw_area(three(), shape, "New", box=(8.99, 46.99, 9.1, 47.1))


def test_a_hundred_thousand_corners_become_as_many_as_can_be_seen():
    angle = np.linspace(0, 2 * np.pi, 100_000, endpoint=False)
    circle = PLANE.shape_to_degrees(shapely.Polygon(np.column_stack([np.cos(angle), np.sin(angle)]) * 200))
    drawn = next(a for a in draw_area(three(), circle, "Round") if a.name == "Round")
    assert shapely.get_num_coordinates(drawn.polygon) < 200


@settings(max_examples=40)
@given(st.lists(st.tuples(st.floats(-200, 1200), st.floats(-200, 600)), min_size=3, max_size=7))
@example([(0.0, 0.0), (0.0, 34.0), (0.75, 0.0), (6.0, 0.0)])  # a spike whose hull has a surface
def test_whatever_is_drawn_areas_stay_valid_and_apart(corners):
    try:
        areas = draw_area(three(), PLANE.shape_to_degrees(shapely.Polygon(corners)), "New")
    except UserError:
        return
    shapes = [PLANE.shape_to_plane(a.polygon) for a in areas]
    assert all(s.is_valid and s.area > 0 for s in shapes)
    assert sum(s.area for s in shapes) - shapely.union_all(shapes).area < 5


def side_by_side():
    """Three areas in a row, edge to edge, the first edge with many corners."""
    ys = np.linspace(0, 400, 21)
    edge = np.column_stack([np.full(21, 500.0), ys])
    west = shapely.Polygon([(0, 400), (0, 0), *edge])
    middle = shapely.Polygon([*edge[::-1], (1000, 0), (1000, 400)])
    shapes = (west, middle, shapely.box(1000, 0, 1400, 400))
    names = ("Ash", "Birch", "Cedar")
    return [Area(n[0], n, PLANE.shape_to_degrees(s), "built") for n, s in zip(names, shapes, strict=True)]


def at(x, y):
    lat, lon = PLANE.to_degrees(x, y)
    return float(lon), float(lat)


def ground(areas):
    return PLANE.shape_to_plane(shapely.union_all([a.polygon for a in areas])).area


def test_an_edge_that_is_pulled_moves_for_both_neighbours_and_leaves_no_gap():
    before = side_by_side()
    after = move_boundary(before, at(500, 205), at(600, 200))
    assert surface(after)["Ash"] > 200 > surface(after)["Birch"]
    assert ground(after) == pytest.approx(ground(before), abs=50)
    assert sum(PLANE.shape_to_plane(a.polygon).area for a in after) == pytest.approx(ground(after), abs=50)
    assert after[2].polygon.equals(before[2].polygon)
    assert [(a.id, a.name) for a in after] == [(a.id, a.name) for a in before]


def test_a_pulled_edge_bends_and_grows_no_spike():
    west = PLANE.shape_to_plane(move_boundary(side_by_side(), at(500, 205), at(600, 200))[0].polygon)
    bend = shapely.Polygon([(500, 149), (600, 200), (500, 261)])
    assert bend.difference(west).area < 0.05 * bend.area


def test_a_third_area_gives_way_to_an_edge_pulled_into_it():
    after = move_boundary(side_by_side(), at(1000, 200), at(1100, 200))
    assert surface(after)["Cedar"] < 160
    first, second = (PLANE.shape_to_plane(a.polygon) for a in after[1:])
    assert first.intersection(second).area < 1


@pytest.mark.parametrize(
    ("start", "end", "says"),
    [
        ((250, 200), (300, 200), "no edge"),
        ((500, 200), (1100, 200), "cross itself"),
        ((500, 5), (1000, 2), "cross itself"),  # exactly onto the other edge of the area
    ],
)
def test_an_edge_that_cannot_be_pulled_is_said(start, end, says):
    with pytest.raises(UserError, match=says):
        move_boundary(side_by_side(), at(*start), at(*end))


@given(st.floats(5, 395), st.floats(-300, 1300), st.floats(-100, 500))
@settings(max_examples=60)
def test_wherever_an_edge_is_pulled_areas_stay_valid_and_apart(y, to_x, to_y):
    try:
        after = move_boundary(side_by_side(), at(500, y), at(to_x, to_y))
    except UserError:
        return
    shapes = [PLANE.shape_to_plane(a.polygon) for a in after]
    assert all(shape.is_valid for shape in shapes)
    assert all(a.intersection(b).area < 5 for i, a in enumerate(shapes) for b in shapes[:i])
