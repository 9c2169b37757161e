"""Colours, widths and classes are the design's."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.map_classes import legend, nice_step, round_bounds
from geo.map_layers import base_layers
from geo.map_style import FEW, classes_of, map_style, px_per_metre, zoom_at
from tests.geo.map_town import MapTown

LAYERS = base_layers(MapTown())


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


# px of fill / casing at zoom 13 to 17 (design.md, section 2)
@pytest.mark.parametrize(
    ("name", "fills", "rims"),
    [
        ("small_street", [1.1, 1.2, 2.3, 4.6, 9], [1.9, 1.9, 2.9, 5.8, 12]),
        ("tertiary", [1.7, 1.7, 3.1, 6.1, 12], [2.6, 2.6, 3.7, 7.3, 15]),
        ("main_road", [2.3, 2.3, 3.7, 7.3, 15], [3.4, 3.4, 4.5, 8.8, 18]),
    ],
)
def test_streets_are_as_wide_as_designed_at_every_zoom(name: str, fills: list[float], rims: list[float]) -> None:
    for zoom, fill, rim in zip(range(13, 18), fills, rims, strict=True):
        strokes = [p.stroke for p in map_style().base_passes(LAYERS, zoom) if p.layer.name == name]
        assert [s.width for s in strokes if s] == pytest.approx([rim, fill], rel=0.06)


def test_all_rims_lie_under_all_streets_so_that_crossings_open() -> None:
    style = map_style()
    passes = style.base_passes(LAYERS, 16)
    rims = {style.colour(f"{name}_casing") for name in ("small_street", "tertiary", "main_road")}
    streets = {style.colour(name) for name in ("small_street", "tertiary", "main_road")}
    last_rim = max(i for i, p in enumerate(passes) if p.stroke and p.stroke.colour in rims)
    first_street = min(i for i, p in enumerate(passes) if p.stroke and p.stroke.colour in streets and not p.fill)
    assert last_rim < first_street


def test_buildings_and_paths_wait_until_there_is_room() -> None:
    shown = {zoom: {p.layer.name for p in map_style().base_passes(LAYERS, zoom)} for zoom in (13, 14, 15)}
    assert "building" not in shown[13]
    assert "building" in shown[14]
    assert "path" not in shown[14]
    assert "path" in shown[15]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("measure", ["customers", "spend", "share", "quiet"])
def test_names_can_be_read_on_every_class(theme: str, measure: str) -> None:
    style = map_style(theme)
    for step, fill in enumerate(style.ramp(measure)):
        assert contrast(style.ink_on(step), fill) >= 4.5


@pytest.mark.parametrize("measure", ["customers", "share", "quiet"])
def test_a_ramp_reads_in_grey(measure: str) -> None:
    light, dark = (map_style(theme).ramp(measure) for theme in ("light", "dark"))
    assert sorted(light, key=luminance, reverse=True) == list(light)
    assert sorted(dark, key=luminance) == list(dark)


def test_zoom_and_scale_are_each_other_s_reverse() -> None:
    assert zoom_at(px_per_metre(15.3)) == pytest.approx(15.3)


@given(st.lists(st.one_of(st.floats(0, 1e5), st.just(float("nan"))), max_size=60))
def test_classes_are_few_round_and_in_order(values: list[float]) -> None:
    figures = np.array(values, float)
    bounds = round_bounds(figures)
    assert len(bounds) <= 4
    assert list(bounds) == sorted(set(bounds))
    steps = classes_of(figures, bounds)
    assert ((steps == FEW) == np.isnan(figures)).all()
    known = ~np.isnan(figures)
    order = np.argsort(figures[known])
    assert (np.diff(steps[known][order]) >= 0).all()


def test_a_legend_says_each_class_once() -> None:
    lines = legend(map_style().ramp("customers"), (60, 100, 150, 220), "{:,.0f}".format)
    assert [line.says for line in lines] == ["under 60", "60–99", "100–149", "150–219", "220 and more"]
    assert legend(map_style().ramp("customers"), (), str)[0].says == "all alike"


def test_few_classes_still_reach_from_light_to_dark() -> None:
    lines = legend(map_style().ramp("share"), (10, 20), "{:,.0f}".format)
    assert [line.step for line in lines] == [0, 2, 4]
    assert classes_of([5, 10, 25, float("nan")], (10, 20)).tolist() == [0, 2, 4, FEW]
    assert classes_of([7.0], ()).tolist() == [2]


def test_bounds_are_round_at_both_ends_of_skewed_figures() -> None:
    skewed = np.array([7, 8, 11, 13, 18, 22, 41, 43, 58, 63, 184, 198, 528, 826], float)
    assert round_bounds(skewed) == (12, 25, 60, 180)


def test_nice_steps_are_one_two_five() -> None:
    assert [nice_step(value) for value in (0.7, 1, 3, 7, 130)] == [1, 1, 5, 10, 200]
