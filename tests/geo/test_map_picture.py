"""The printed picture and the page to share."""

from __future__ import annotations

import base64
import html
import json
import re
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
import shapely

from geo.areas import Area
from geo.errors import UserError
from geo.map_labels import AreaName, place_labels
from geo.map_layers import area_layer, as_objects, base_layers
from geo.map_page import shared_page
from geo.map_picture import Pin, inside_out, map_svg, short_attribution
from geo.map_style import Fill, Pass, map_style
from geo.map_view import View
from tests.geo.map_town import MapTown, quarters

TOWN = MapTown()
LAYERS = base_layers(TOWN)
VIEW = View.fitting((-500, -500, 500, 500), 600, 600)
AREAS = [Area(f"a{i}", f"Quarter {i}", shape, "drawn") for i, shape in enumerate(quarters(TOWN))]


def picture(**options: object) -> str:
    return map_svg(LAYERS, VIEW, attribution="© Somebody & others", with_scale=True, **options)  # type: ignore[arg-type]


def test_the_picture_is_sound_svg_and_the_same_every_time() -> None:
    made = picture(pin=Pin(300, 300))
    assert ElementTree.fromstring(made).get("width") == "600"
    assert made == picture(pin=Pin(300, 300))
    assert "© Somebody &amp; others" in made
    assert "100 m" in made


def test_names_are_text_whatever_they_hold() -> None:
    evil = "<script>alert(1)</script>&\"'"
    labels = place_labels((), VIEW, map_style(), areas=[AreaName(evil, "", 0, 0)])
    made = picture(labels=labels)
    assert "<script" not in made
    assert any(node.text == evil for node in ElementTree.fromstring(made).iter())


def test_a_veil_leaves_the_area_open() -> None:
    area = area_layer(as_objects([AREAS[0].polygon]), TOWN.plane)
    veil = inside_out(area, VIEW)
    outside, hole = (shapely.LinearRing(veil.xy[a:b]) for a, b in zip(veil.rings, veil.rings[1:], strict=False))
    assert outside.is_ccw != hole.is_ccw
    assert "fill-opacity" in picture(overlays=[Pass(veil, fill=Fill("#FFFFFF", 0.5))])


def test_too_few_people_are_hatched() -> None:
    layer = area_layer([area.polygon for area in AREAS], TOWN.plane, np.array([10, 20, np.nan, 40]))
    assert picture(overlays=map_style().area_passes(layer, "customers", (15,))).count("<clipPath") == 1


def test_with_more_contrast_every_class_but_the_lowest_is_hatched_more_the_more_it_stands_for() -> None:
    layer = area_layer([area.polygon for area in AREAS], TOWN.plane, np.array([10.0, 20.0, 30.0, 40.0]))
    passes = map_style(strong=True).area_passes(layer, "customers", (15, 25, 35))
    widths = [one.fill.hatch.width if one.fill and one.fill.hatch else 0 for one in passes]
    assert widths == sorted(set(widths))
    assert widths[0] == 0
    assert picture(overlays=passes).count("<clipPath") == 3
    assert "<clipPath" not in picture(overlays=map_style().area_passes(layer, "customers", (15, 25, 35)))


def test_a_long_attribution_is_shortened_for_the_corner() -> None:
    long = "Contains information from a city with a very long licence name · © OpenStreetMap contributors"
    assert short_attribution(long) == "© OpenStreetMap contributors and others"
    assert short_attribution("© OpenStreetMap contributors") == "© OpenStreetMap contributors"


def shared(folder: Path, **options: object) -> str:
    shared_page(AREAS, [12, 60, None, 300], folder / "map.html", "Corner <b>Café</b>", "© Somebody", **options)  # type: ignore[arg-type]
    return (folder / "map.html").read_text(encoding="utf-8")


def test_the_shared_page_needs_no_connection(tmp_path: Path) -> None:
    page = shared(tmp_path, base=(LAYERS, TOWN.plane))
    assert not re.findall(r"""(?:src|href)=["']https?://(?!leafletjs\.com)""", page)
    assert "url(http" not in page
    assert "L.map(" in page
    assert "Leaflet 1.9.4" in page
    assert "data:image/svg+xml;base64," in page


def test_the_shared_page_shows_classes_not_figures_and_keeps_small_groups_to_itself(tmp_path: Path) -> None:
    page = shared(tmp_path)
    assert "fewer than 5" in page
    says = [json.loads(f'"{text}"') for text in re.findall(r'"says": "([^"]*)"', page)]
    assert says[2] == "fewer than 5"
    assert all(re.fullmatch(r"under \d+|\d+–\d+|\d+ and more", text) for text in (says[0], says[1], says[3]))
    assert re.findall(r'"name": "([^"]*)"', page) == [area.name for area in AREAS]


def test_the_shared_page_takes_names_as_text(tmp_path: Path) -> None:
    evil = "</script><img src=x onerror=alert(1)>{{ 7*7 }}{% endraw %}{{ 6*6 }}"
    shared_page([Area("x", evil, AREAS[0].polygon, "drawn")], [50], tmp_path / "map.html", evil, evil)
    page = (tmp_path / "map.html").read_text(encoding="utf-8")
    assert "<img" not in page.split("</script>", 1)[1]
    assert html.unescape(page.split("<title>")[1].split("</title>")[0]) == evil
    assert html.unescape(page.split("<h1>")[1].split("</h1>")[0]) == evil
    assert html.unescape(page.split("<footer>")[1].split("</footer>")[0]) == evil
    (name,) = re.findall(r'"name": "([^"]*)"', page)
    assert html.unescape(json.loads(f'"{name}"')) == evil


def test_the_same_areas_make_the_same_page(tmp_path: Path) -> None:
    assert shared(tmp_path / "one") == shared(tmp_path / "two")


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(UserError, match="cannot be written"):
        shared(tmp_path / "file")


def test_each_area_s_name_stands_in_it_on_the_shared_page(tmp_path: Path) -> None:
    page = shared(tmp_path)
    spots = [tuple(map(float, found)) for found in re.findall(r'"at": \[([\d.]+), ([\d.]+)\]', page)]
    assert len(spots) == len(AREAS)
    assert all(area.polygon.contains(shapely.Point(lon, lat)) for area, (lat, lon) in zip(AREAS, spots, strict=True))
    assert re.search(r"standNames\(map_part0, geo_json_part\d+\)", page)


def test_too_few_people_are_hatched_on_the_shared_page_as_on_screen(tmp_path: Path) -> None:
    page = shared(tmp_path)
    assert page.count('"fill": "url(#few)"') == 1
    assert '<pattern id="few"' in page
    assert '<i class="few"></i>fewer than 5' in page


def test_the_ground_turns_into_land_and_ends_where_the_data_end(tmp_path: Path) -> None:
    page = shared(tmp_path, base=(LAYERS, TOWN.plane))
    (packed,) = re.findall(r"data:image/svg\+xml;base64,([A-Za-z0-9+/=]+)", page)
    ground = ElementTree.fromstring(base64.b64decode(packed).decode())
    strips = [node for node in ground.iter() if node.get("fill") == "url(#fade)"]
    assert len(strips) == 4
    low, high = (
        np.min([one.xy.min(axis=0) for one in LAYERS if len(one.xy)], axis=0),
        np.max([one.xy.max(axis=0) for one in LAYERS if len(one.xy)], axis=0),
    )
    assert float(ground.get("width", 0)) / float(ground.get("height", 1)) == pytest.approx(
        (high[0] - low[0]) / (high[1] - low[1]), rel=0.25
    )
