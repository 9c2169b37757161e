"""Circles: within the platform's limits, holding the area's homes, honest about what they do."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.circle_refine import refine
from geo.circle_task import Disc, Homes, Radii, Task
from geo.circles import (
    Circle,
    CircleLimits,
    _under_noise,
    _within,
    _written,
    circle_choices,
    fit_circles,
    judge_circles,
)
from geo.errors import UserError
from geo.projection import LocalPlane

PLANE = LocalPlane(47.0, 9.0)
ONE_KM = CircleLimits(1.0, 80.0, 0.1, 200, excluded_allowed=False)
WITH_HOLES = CircleLimits(1.0, 80.0, 0.1, 200, excluded_allowed=True)


def homes_everywhere(spacing=100.0, half=6000.0):
    """A house every `spacing` metres on a square."""
    x = np.arange(-half, half + 1, spacing)
    return PLANE.to_degrees(*(a.ravel() for a in np.meshgrid(x, x)))


def square(side, x=0.0, y=0.0):
    return PLANE.shape_to_degrees(shapely.box(x - side / 2, y - side / 2, x + side / 2, y + side / 2))


def test_a_round_area_is_one_circle():
    lat, lon = homes_everywhere()
    fit = fit_circles(PLANE.shape_to_degrees(shapely.Point(300, 300).buffer(2030)), lat, lon, ONE_KM)
    assert len(fit.circles) == 1
    assert fit.circles[0].radius_km == pytest.approx(2.0, abs=0.11)
    assert fit.f1 > 0.97
    assert fit.advice == ""


def test_a_long_area_is_a_row_of_circles():
    lat, lon = homes_everywhere()
    fit = fit_circles(PLANE.shape_to_degrees(shapely.box(-5000, -900, 5000, 900)), lat, lon, ONE_KM)
    assert len(fit.circles) >= 4
    assert fit.reached >= 0.95
    assert fit.f1 > 0.88


def test_fewer_circles_when_fewer_are_wanted():
    lat, lon = homes_everywhere()
    area = PLANE.shape_to_degrees(shapely.box(-5000, -900, 5000, 900))
    fits = [fit_circles(area, lat, lon, ONE_KM, at_most=n) for n in (1, 2, 5)]
    assert [len(f.circles) <= n for f, n in zip(fits, (1, 2, 5), strict=True)] == [True] * 3
    assert all(f.reached >= 0.95 for f in fits)
    assert fits[0].f1 < fits[1].f1 < fits[2].f1


def test_choices_go_from_fewer_circles_to_closer_ones():
    lat, lon = homes_everywhere()
    choices = circle_choices(square(3000), lat, lon, ONE_KM, (1, 2, 4))
    f1 = [fit.f1 for fit in choices]
    assert len(choices) >= 2
    assert f1 == sorted(f1)
    again = [fit_circles(square(3000), lat, lon, ONE_KM, at_most=choice.at_most).circles for choice in choices]
    assert again == [choice.circles for choice in choices], "asked for by its number a choice comes out the same"


def test_the_exact_answer_is_never_worse():
    lat, lon = homes_everywhere(200.0)
    area = PLANE.shape_to_degrees(shapely.box(-3000, -900, 3000, 900))
    for limits in (ONE_KM, WITH_HOLES):
        quick, exact = (fit_circles(area, lat, lon, limits, at_most=6, exact=e) for e in (False, True))
        assert exact.reached >= 0.95
        assert exact.f1 >= quick.f1 - 0.002 * abs(len(exact.circles) - len(quick.circles)) - 1e-9


def test_what_is_said_is_what_the_circles_do():
    lat, lon = homes_everywhere()
    fit = fit_circles(square(3000), lat, lon, ONE_KM)
    assert (fit.reached, fit.outside) == pytest.approx(judge_circles(square(3000), lat, lon, fit.circles))
    assert 0 < fit.outside < 0.3


def test_excluded_circles_cut_a_small_area_out_where_the_platform_allows_them():
    lat, lon = homes_everywhere(50.0, 2500.0)
    with_holes, without = (fit_circles(square(700), lat, lon, limits) for limits in (WITH_HOLES, ONE_KM))
    assert any(c.exclude for c in with_holes.circles)
    assert not any(c.exclude for c in without.circles)
    assert with_holes.f1 > without.f1 + 0.3


def test_noise_takes_the_gain_of_excluded_circles_away_and_the_advice_says_so():
    lat, lon = homes_everywhere(50.0, 2500.0)
    fit = fit_circles(square(700), lat, lon, WITH_HOLES)
    assert fit.noise[500][1] > fit.noise[100][1] > fit.outside
    assert "up to 500 m" in fit.advice
    assert "Postcodes" in fit.advice


def test_an_area_smaller_than_the_smallest_circle_gets_advice_instead_of_hope():
    lat, lon = homes_everywhere()
    fit = fit_circles(square(500), lat, lon, ONE_KM)
    assert fit.reached >= 0.95
    assert fit.outside > 0.5
    assert "smallest circle allowed (1 km)" in fit.advice


def test_the_homes_count_and_not_the_bare_surface():
    lat, lon = homes_everywhere()
    _, y = PLANE.to_plane(lat, lon)
    one_side = y < 0
    fit = fit_circles(square(4000), lat[one_side], lon[one_side], ONE_KM)
    _, middle = PLANE.to_plane([c.lat for c in fit.circles], [c.lon for c in fit.circles])
    assert fit.f1 > 0.9
    assert (middle < 300).all()


def test_where_no_home_is_known_the_surface_counts_and_is_said_to():
    fit = fit_circles(square(3000), [], [], ONE_KM)
    assert fit.reached >= 0.95
    assert "No homes are known" in fit.advice


def test_a_very_wide_smallest_circle_still_gives_one():
    lat, lon = homes_everywhere()
    fit = fit_circles(square(2000), lat, lon, CircleLimits(25, 80, 1, 200, excluded_allowed=False))
    assert [25 <= c.radius_km <= 27 for c in fit.circles] == [True]
    x, y = PLANE.to_plane(fit.circles[0].lat, fit.circles[0].lon)
    assert max(abs(x), abs(y)) <= 6001, "the middle stays on the map"
    assert fit.reached >= 0.95


def test_the_same_area_gives_the_same_circles():
    lat, lon = homes_everywhere()
    assert (
        fit_circles(square(3000), lat, lon, WITH_HOLES).circles
        == fit_circles(square(3000), lat, lon, WITH_HOLES).circles
    )


@settings(max_examples=15)
@given(
    st.floats(0.3, 3),
    st.sampled_from([0.1, 0.25, 1.0]),
    st.integers(1, 8),
    st.booleans(),
    st.integers(3, 6),
    st.integers(0, 99),
)
def test_no_circle_ever_breaks_the_platforms_limits(smallest, step, count, excluded, decimals, seed):
    rng = np.random.default_rng(seed)
    lat, lon = PLANE.to_degrees(*rng.normal(0, 1500, (2, 400)))
    area = PLANE.shape_to_degrees(shapely.MultiPoint(rng.normal(0, 900, (6, 2))).convex_hull)
    limits = CircleLimits(smallest, 20.0, step, count, excluded, decimals)
    fit = fit_circles(area, lat, lon, limits, at_most=20)
    assert 1 <= len(fit.circles) <= count
    for circle in fit.circles:
        assert smallest - 1e-9 <= circle.radius_km <= 20
        assert circle.radius_km / step == pytest.approx(round(circle.radius_km / step))
        assert round(circle.lat, decimals) == circle.lat
        assert excluded or not circle.exclude


@pytest.mark.parametrize(
    "shape",
    [shapely.Polygon(), shapely.Point(9, 47).buffer(0), shapely.LineString([(9, 47), (9.1, 47)])],
)
def test_an_area_without_size_is_refused(shape):
    with pytest.raises(UserError, match="no size"):
        fit_circles(shape, [47.0], [9.0], ONE_KM)


def test_an_area_with_a_hundred_thousand_corners_is_taken_as_it_is():
    lat, lon = homes_everywhere()
    angle = np.linspace(0, 2 * np.pi, 100_000, endpoint=False)
    many = PLANE.shape_to_degrees(shapely.Polygon(np.column_stack([np.cos(angle), np.sin(angle)]) * 2030))
    assert fit_circles(many, lat, lon, ONE_KM).reached >= 0.95


def test_a_bow_tie_is_taken_as_its_two_wings():
    lat, lon = homes_everywhere()
    bow_tie = PLANE.shape_to_degrees(shapely.Polygon([(-2000, -2000), (2000, 2000), (2000, -2000), (-2000, 2000)]))
    assert fit_circles(bow_tie, lat, lon, ONE_KM).reached >= 0.95


@pytest.mark.parametrize(
    "limits",
    [
        CircleLimits(5, 1, 0.1, 200, False),
        CircleLimits(1, 80, 0, 200, False),
        CircleLimits(1.2, 1.8, 1, 200, False),
        CircleLimits(1, 80, 0.1, 0, False),
        CircleLimits(1, float("inf"), 0.1, 200, False),
        CircleLimits(1, 80, float("inf"), 200, False),
        CircleLimits(float("nan"), 80, 0.1, 200, False),
    ],
)
def test_limits_that_nothing_can_meet_are_refused(limits):
    with pytest.raises(UserError, match="No circle can meet"):
        fit_circles(square(2000), [47.0], [9.0], limits)


def test_homes_far_from_the_area_change_nothing():
    lat, lon = homes_everywhere()
    far_lat, far_lon = PLANE.to_degrees(np.array([-60_000.0, 50_000.0]), np.array([45_000.0, -70_000.0]))
    area = square(3000)
    near = fit_circles(area, lat, lon, WITH_HOLES)
    both = fit_circles(area, np.append(lat, far_lat), np.append(lon, far_lon), WITH_HOLES)
    assert both.circles == near.circles
    assert (both.reached, both.outside) == (near.reached, near.outside)


def test_a_few_homes_far_from_the_rest_of_their_area_are_reached_too():
    # Fifteen homes together and one 3.5 km off with many strangers round it: to miss it would be cheaper.
    together = np.column_stack([np.arange(15) * 40.0, np.zeros(15)])
    x, y = (axis.ravel() for axis in np.meshgrid(np.arange(2200.0, 5100, 200), np.arange(-1370.0, 1500, 200)))
    strangers = np.column_stack([x, y])
    area = shapely.union_all([shapely.box(-50, -20, 600, 20), shapely.box(3490, -20, 3510, 20)])
    homes = np.vstack([together, [[3500.0, 0.0]], strangers])
    lat, lon = PLANE.to_degrees(homes[:, 0], homes[:, 1])
    for limits in (ONE_KM, WITH_HOLES):
        assert fit_circles(PLANE.shape_to_degrees(area), lat, lon, limits).reached >= 0.95


def test_homes_so_far_apart_that_the_smallest_circles_miss_them_are_reached_by_larger_ones():
    draw = np.random.default_rng(401)
    lat, lon = PLANE.to_degrees(*draw.normal(0, 1.5 * 5387, (2, 300)))
    area = PLANE.shape_to_degrees(shapely.MultiPoint(draw.normal(0, 5387, (7, 2))).convex_hull)
    fit = fit_circles(area, lat, lon, CircleLimits(0.1, 800, 0.01, 500, False))
    assert fit.circles
    assert fit.reached >= 0.95


def test_of_two_circles_in_one_place_one_is_left():
    homes = Homes(np.array([[-0.5, 0.0], [0.0, 0.0], [0.5, 0.0]]), np.ones(3), np.zeros(3))
    task = Task(Radii(0.1, 10, 800), 3, False, 0.95, (-2.0, -2.0, 2.0, 2.0))
    assert refine(homes, task, [Disc(0.0, 0.0, 10)] * 2, 0.1, 0.01) == [Disc(0.0, 0.0, 10)]


def test_a_home_exactly_on_the_rim_is_still_reached_when_the_middle_is_rounded():
    plane = LocalPlane(47.0004, 9.0004)  # the middle is written 47, 9: some fifty metres off
    homes = Homes(np.array([[-1.0, 0.0], [0.0, 0.0], [1.0, 0.0]]), np.ones(3), np.zeros(3))
    task = Task(Radii(0.1, 10, 800), 1, False, 0.95, (-2.0, -2.0, 2.0, 2.0))
    (circle,) = _written([Disc(0.0, 0.0, 10)], homes, task, plane, CircleLimits(1, 80, 0.1, 1, False, 3))
    x, y = plane.to_plane(circle.lat, circle.lon)
    assert np.hypot(*(homes.xy * 1000 - (x, y)).T).max() <= circle.radius_km * 1000


def test_noise_is_what_comes_of_moving_every_home_eight_ways():
    draw = np.random.default_rng(4)
    xy = draw.uniform(-3, 3, (500, 2))
    wanted = np.hypot(*xy.T) < 1.5
    homes = Homes(xy, wanted.astype(float), (~wanted).astype(float))
    plane = LocalPlane(47.0, 9.0)
    circles = [Circle(47.0, 9.0, 1.4), Circle(47.01, 9.01, 1.0), Circle(46.99, 9.0, 1.1, True)]
    said = _under_noise(homes, circles, plane)
    for metres, shares in said.items():
        held = np.zeros(len(xy))
        for turn in np.arange(8) * np.pi / 4:
            seen = xy + metres / 1000 * np.array([np.cos(turn), np.sin(turn)])
            held += _within(seen, circles, plane) / 8
        hit, stray = held[wanted].sum(), held[~wanted].sum()
        assert shares == pytest.approx((hit / wanted.sum(), stray / (hit + stray)))
