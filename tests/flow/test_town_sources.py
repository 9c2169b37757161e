"""Towns from registers and counts of all kinds, by command: any coordinate system, any headings, any mistake."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import geopandas
import numpy as np
import pytest
import shapely
from pyproj import Transformer

from geo.town import Town
from tests.flow.commands import doorstep, refused
from tests.geo.osm_text import OsmText

HOUSES = 40
WHERE = {"EPSG:2263": (40.7, -73.8), "EPSG:26910": (49.25, -123.1), "EPSG:25832": (49.5, 11.2), "3857": (-33.9, 151.2)}


def along(lat: float, lon: float) -> tuple[list[float], list[float]]:
    """Where the houses stand: on a line to the east."""
    return [lat] * HOUSES, [round(lon + 0.0003 * i, 7) for i in range(HOUSES)]


def register(path: Path, head: str, *columns: Sequence[object]) -> Path:
    """A register whose first column is the whole address, under a heading nobody knows."""
    rows = (",".join(map(str, row)) for row in zip(*columns, strict=True))
    lines = [f'"{i + 1} Long Street, Smallham",{row}'.rstrip(",") for i, row in enumerate(rows)]
    path.write_text("\n".join([head, *lines]), encoding="utf-8")
    return path


def in_metres(path: Path, crs: str) -> Path:
    lat, lon = along(*WHERE[crs])
    x, y = Transformer.from_crs(4326, crs, always_xy=True).transform(lon, lat)
    return register(path, "Postanschrift,ost,nord", np.round(x, 3), np.round(y, 3))


@pytest.mark.parametrize("crs", WHERE)
def test_a_register_in_a_named_system_stands_where_its_houses_are(crs: str, tmp_path: Path) -> None:
    houses, town = in_metres(tmp_path / "houses.csv", crs), tmp_path / "town.gpkg"
    columns = f"address=Postanschrift,x=ost,y=nord,crs={crs}"
    built = doorstep("town", "build", houses, "--columns", columns, "--out", town, "--name", "Smallham")
    assert (built["addresses"], built["notes"]) == (HOUSES, [])
    found = Town.open(town).addresses()
    lat, lon = along(*WHERE[crs])
    assert sorted(found.lon.tolist()) == pytest.approx(lon, abs=1e-6)
    assert found.lat.tolist() == pytest.approx(lat, abs=1e-6)
    assert (found.streets, found.cities) == (("Long Street",), ("Smallham",))


def test_metres_without_a_named_system_are_refused_with_what_to_write(tmp_path: Path) -> None:
    houses = in_metres(tmp_path / "houses.csv", "EPSG:25832")
    told = refused(
        "town", "build", houses, "--columns", "address=Postanschrift,x=ost,y=nord", "--out", tmp_path / "town.gpkg"
    )
    assert "metres" in told
    assert "crs=EPSG:25832" in told


@pytest.mark.parametrize("crs", ["EPSG:2263", "EPSG:26910", "EPSG:25832"])
def test_east_and_north_in_each_others_place_are_told(crs: str, tmp_path: Path) -> None:
    houses = in_metres(tmp_path / "houses.csv", crs)
    columns = f"address=Postanschrift,x=nord,y=ost,crs={crs}"
    assert "swapped" in refused("town", "build", houses, "--columns", columns, "--out", tmp_path / "town.gpkg")
    assert not (tmp_path / "town.gpkg").exists()


def test_one_column_of_addresses_under_an_unknown_heading_is_named(tmp_path: Path) -> None:
    alone = register(tmp_path / "alone.csv", "Postanschrift", [""] * HOUSES)
    told = refused("town", "build", alone, "--out", tmp_path / "town.gpkg")
    assert "no columns with coordinates" in told
    assert "Postanschrift" in told
    assert "--columns address=…,lat=…,lon=…" in told


def test_an_unknown_heading_beside_coordinates_is_named_and_taken_once_said(tmp_path: Path) -> None:
    houses, town = register(tmp_path / "houses.csv", "Postanschrift,lat,lon", *along(49.5, 11.2)), tmp_path / "t.gpkg"
    told = refused("town", "build", houses, "--out", town)
    assert "no columns with addresses" in told
    assert "Postanschrift, lat, lon" in told
    built = doorstep("town", "build", houses, "--columns", "address=Postanschrift", "--out", town, "--name", "Smallham")
    assert built["addresses"] == HOUSES


def test_ten_thousand_identical_rows_are_one_house_and_ten_thousand_customers(tmp_path: Path) -> None:
    row = '"7 Long Street, Smallham",49.5,11.2\n'
    (tmp_path / "houses.csv").write_text("address,lat,lon\n" + row * 10_000, encoding="utf-8")
    town = tmp_path / "town.gpkg"
    assert doorstep("town", "build", tmp_path / "houses.csv", "--out", town, "--name", "Smallham")["addresses"] == 1
    person = 'Ann,"7 Long Street, Smallham"\n'
    (tmp_path / "people.csv").write_text("Name,Address\n" + person * 10_000, encoding="utf-8")
    doorstep("geocode", tmp_path / "people.csv", "--town", town, "--out", tmp_path / "placed.csv")
    with (tmp_path / "placed.csv").open(encoding="utf-8") as file:
        levels = Counter(row["level"] for row in csv.DictReader(file))
    assert levels == {"house": 10_000}


def counted(path: Path, crs: str, **columns: Sequence[object]) -> Path:
    """Four squares side by side with a column of people."""
    squares = [shapely.box(9 + 0.003 * i, 46.999, 9 + 0.003 * (i + 1), 47.002) for i in range(4)]
    geopandas.GeoDataFrame(columns, geometry=squares, crs=4326).to_crs(crs).to_file(path)
    return path


def street_map(folder: Path) -> Path:
    osm = OsmText()
    osm.line((47.0, 9.0), (47.0, 9.012), highway="residential", name="Long Street")
    for i in range(HOUSES):
        osm.node(47.0001, round(9 + i * 0.0003, 7), addr__housenumber=str(i + 1), addr__street="Long Street")
    return osm.write(folder / "town.osm")


@pytest.mark.parametrize(("ending", "crs"), [("gpkg", "EPSG:2056"), ("geojson", "EPSG:4326"), ("shp", "EPSG:3035")])
@pytest.mark.parametrize(
    "columns",
    [{"index": [1, 2, 3, 4], "asukkaita": [10, 20, 30, 0]}, {"name": list("abcd"), "POP2020": [10, 20, 30, 0]}],
    ids=["a grid", "census areas"],
)
def test_counted_people_come_into_the_town(
    ending: str, crs: str, columns: dict[str, Sequence[object]], tmp_path: Path
) -> None:
    town, counts = tmp_path / "town.gpkg", counted(tmp_path / f"counts.{ending}", crs, **columns)
    built = doorstep("town", "build", street_map(tmp_path), counts, "--out", town, "--name", "Smallham")
    assert [source["name"] for source in built["sources"]] == ["town.osm", counts.name]
    people = Town.open(town).population()
    assert people.people.tolist() == [10, 20, 30, 0]
    bounds = shapely.total_bounds(people.geometry)
    assert bounds.tolist() == pytest.approx([9, 46.999, 9.012, 47.002], abs=1e-5)


def test_census_areas_given_as_boundaries_are_neighbourhoods(tmp_path: Path) -> None:
    town = tmp_path / "town.gpkg"
    areas = counted(tmp_path / "areas.geojson", "EPSG:4326", name=list("abcd"), population=[10, 20, 30, 0])
    built = doorstep("town", "build", street_map(tmp_path), "--boundaries", areas, "--out", town, "--name", "Smallham")
    assert built["neighbourhoods"] == 4
