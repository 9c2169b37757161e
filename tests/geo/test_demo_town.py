"""The demo town is a whole town, drawn the same way every time."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

from geo.demo_town import PLANE, draw_town
from geo.demo_town.plan import TownPlan


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "town.osm"
    draw_town(path)
    return path


@pytest.fixture(scope="module")
def tags(drawn: Path) -> list[dict[str, str]]:
    """The tags of every node and way that has some."""
    found = [
        {tag.get("k", ""): tag.get("v", "") for tag in element.iter("tag")} for element in ET.parse(drawn).getroot()
    ]
    return [each for each in found if each]


def test_the_same_seed_draws_the_same_bytes_and_another_seed_another_town(drawn: Path, tmp_path: Path) -> None:
    draw_town(tmp_path / "again.osm", seed=1)
    draw_town(tmp_path / "other.osm", seed=2)
    assert (tmp_path / "again.osm").read_bytes() == drawn.read_bytes()
    assert (tmp_path / "other.osm").read_bytes() != drawn.read_bytes()


def test_it_has_some_four_thousand_addresses_each_with_street_and_postcode(tags: list[dict[str, str]]) -> None:
    addresses = [each for each in tags if "addr:housenumber" in each]
    assert 3_500 <= len(addresses) <= 4_800
    assert all(each.keys() >= {"addr:street", "addr:postcode", "addr:city"} for each in addresses)
    texts = Counter((each["addr:housenumber"], each["addr:street"]) for each in addresses)
    assert texts.most_common(1)[0][1] == 1, "no address twice"


def test_every_street_of_an_address_is_drawn(tags: list[dict[str, str]]) -> None:
    streets = {each["name"] for each in tags if "highway" in each and "name" in each}
    assert {each["addr:street"] for each in tags if "addr:street" in each} <= streets


def test_it_has_what_maps_must_cope_with(tags: list[dict[str, str]]) -> None:
    assert sum(each.get("bridge") == "yes" for each in tags) == 2, "two bridges"
    assert sum(each.get("tunnel") == "yes" for each in tags) == 1, "one way under the railway"
    assert sum(each.get("railway") == "rail" for each in tags) >= 2, "parallel tracks"
    assert sum(each.get("place") == "neighbourhood" for each in tags) == 7
    for key, value in (("amenity", "university"), ("amenity", "school"), ("leisure", "park"), ("highway", "primary")):
        assert any(each.get(key) == value for each in tags), f"{key}={value}"


def test_only_the_bridges_cross_the_river(drawn: Path) -> None:
    import shapely

    root = ET.parse(drawn).getroot()
    nodes = {n.get("id"): (float(n.get("lat", 0)), float(n.get("lon", 0))) for n in root.iter("node")}
    water = TownPlan.drawn().water.buffer(-5)
    for way in root.iter("way"):
        marks = {tag.get("k"): tag.get("v") for tag in way.iter("tag")}
        if "highway" in marks:
            lat, lon = zip(*(nodes[nd.get("ref")] for nd in way.iter("nd")), strict=True)
            x, y = PLANE.to_plane(lat, lon)
            crosses = shapely.LineString(list(zip(x, y, strict=True))).intersects(water)
            assert not crosses or marks.get("bridge") == "yes", marks
