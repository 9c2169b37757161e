"""Neighbourhoods by command line where there is hardly a town: an answer or one sentence, never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.flow.commands import doorstep, refused
from tests.geo.osm_text import OsmText


def shop_in(folder: Path, osm: OsmText, at: str = "47.00005,9.003") -> Path:
    """A shop in a town built from this map."""
    town, shop = folder / "town.gpkg", folder / "corner.doorstep"
    doorstep("town", "build", osm.write(folder / "town.osm"), "--out", town, "--name", "Smallham")
    doorstep("shop", "new", shop, "--town", town, "--name", "Corner", "--at", at)
    return shop


def with_houses(osm: OsmText, count: int = 40) -> OsmText:
    for i in range(count):
        osm.node(
            47.0001, round(9 + i * 0.0003, 7), addr__housenumber=str(i + 1), addr__street="Long Street",
            addr__city="Smallham",
        )  # fmt: skip
    return osm


def with_a_street(osm: OsmText) -> OsmText:
    osm.line((47.0, 9.0), (47.0, 9.012), highway="residential", name="Long Street")
    return osm


def customers(shop: Path, count: int = 30) -> None:
    path = shop.parent / "people.csv"
    rows = [f"Person {i},{i + 1} Long Street,Smallham,p{i}@example.org" for i in range(count)]
    path.write_text("\n".join(["Name,Address,City,Email", *rows]), encoding="utf-8")
    doorstep("import", path, "--shop", shop)


@pytest.fixture
def one_street(tmp_path: Path) -> Path:
    """A shop in a town of one street, with thirty customers along it."""
    shop = shop_in(tmp_path, with_a_street(with_houses(OsmText())))
    customers(shop)
    return shop


def test_a_town_of_one_street_has_an_area(one_street: Path) -> None:
    made = doorstep("areas", "--shop", one_street, "--out", one_street.with_suffix(".geojson"))
    assert made["areas"] >= 1
    assert made["customers"] == 30


def test_more_wanted_than_there_are_customers_gives_one_area(one_street: Path) -> None:
    out = one_street.with_suffix(".geojson")
    made = doorstep("areas", "--shop", one_street, "--at-least", "5000", "--at-most", "9000", "--out", out)
    assert (made["areas"], made["customers"]) == (1, 30)


def test_a_map_without_streets_is_no_town(tmp_path: Path) -> None:
    osm = with_houses(OsmText()).write(tmp_path / "town.osm")
    assert "no streets" in refused("town", "build", osm, "--out", tmp_path / "town.gpkg")
    assert not (tmp_path / "town.gpkg").exists()


def test_a_town_without_addresses_and_customers_says_what_is_missing(tmp_path: Path) -> None:
    shop = shop_in(tmp_path, with_a_street(OsmText()), at="47.0,9.0")
    assert "no addresses" in refused("areas", "--shop", shop, "--out", tmp_path / "out.geojson")
    assert not (tmp_path / "out.geojson").exists()


def test_boundaries_outside_the_town_are_refused(one_street: Path, tmp_path: Path) -> None:
    path = tmp_path / "elsewhere.geojson"
    square = "[[[20,10],[20.1,10],[20.1,10.1],[20,10.1],[20,10]]]"
    path.write_text(f'{{"type": "Polygon", "coordinates": {square}}}', encoding="utf-8")
    out = tmp_path / "out.geojson"
    assert refused("areas", "--shop", one_street, "--boundaries", path, "--out", out)
    assert not out.exists()
