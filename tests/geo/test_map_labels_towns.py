"""Words keep clear of each other on whole towns too: the demo town, and real ones where they are at hand."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.areas import build_areas
from geo.demo_town import draw_town
from geo.map_labels import AreaName, inner_points, place_labels
from geo.map_layers import as_objects, base_layers
from geo.map_style import map_style
from geo.map_view import View
from geo.town import Town
from geo.town_builder import build_town

STYLE = map_style("light")
SOURCES = ["the demo town", "osm-monaco/monaco-latest.osm.pbf", "osm-lauf/lauf-200115.osm.pbf"]


@pytest.fixture(scope="module", params=SOURCES)
def drawn(request: Any, tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, list[AreaName]]:
    """What a map of one town shows: its layers, and the names of areas built on it."""
    folder = tmp_path_factory.mktemp("town")
    source = folder / "town.osm"
    if request.param == SOURCES[0]:
        draw_town(source)
    else:
        source = request.getfixturevalue("shared") / "data" / request.param
    if not source.exists():
        pytest.skip("this town is not beside this checkout")
    build_town([source], folder / "town.gpkg")
    town = Town.open(folder / "town.gpkg")
    homes = town.addresses()
    areas = build_areas(town, homes.lat[::5], homes.lon[::5])
    spots = inner_points(as_objects([area.polygon for area in areas]), town.plane).tolist()
    names = [
        AreaName(area.name, "1,234", x, y, i % 5) for i, (area, (x, y)) in enumerate(zip(areas, spots, strict=True))
    ]
    return base_layers(town), names


@given(st.floats(0, 1), st.floats(0, 1), st.floats(-7, 0.5))
@settings(max_examples=30)
def test_no_two_words_touch_wherever_one_looks(
    drawn: tuple[Any, list[AreaName]], east: float, north: float, doublings: float
) -> None:
    layers, names = drawn
    xs, ys = [name.x for name in names], [name.y for name in names]
    x, y = min(xs) + east * (max(xs) - min(xs)), min(ys) + north * (max(ys) - min(ys))
    labels = place_labels(layers, View(x, y, 2.0**doublings, 900, 700), STYLE, areas=names)
    for mine, others in combinations([label.boxes() for label in labels], 2):
        assert not any(a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3] for a in mine for b in others)


def test_a_whole_town_shows_some_of_its_names(drawn: tuple[Any, list[AreaName]]) -> None:
    layers, names = drawn
    xs, ys = [name.x for name in names], [name.y for name in names]
    view = View.fitting((min(xs), min(ys), max(xs), max(ys)), 900, 700, 40)
    labels = [" ".join(label.lines) for label in place_labels(layers, view, STYLE, areas=names)]
    assert len(labels) >= 5
    assert any(name.name in label for name in names for label in labels)
