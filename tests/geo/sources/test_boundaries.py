"""Boundaries in any map format and system become neighbourhoods; broken ones are repaired, and that is said."""

from __future__ import annotations

import json
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import geopandas
import pandas
import pyogrio
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geo.errors import UserError
from geo.sources.boundaries import people_column, read_boundaries
from geo.sources.recognise import read_source

SQUARE = shapely.box(8.0, 50.0, 8.01, 50.01)
BOW_TIE = shapely.Polygon([(8.01, 50), (8.02, 50.01), (8.02, 50), (8.01, 50.01)])


def write(path: Path, crs: int = 4326, **columns: list[object]) -> Path:
    frame = geopandas.GeoDataFrame(columns, geometry=[SQUARE, BOW_TIE], crs=4326).to_crs(crs)
    frame.to_file(path)
    return path


@pytest.mark.parametrize("ending", ["geojson", "gpkg", "shp"])
@pytest.mark.parametrize("crs", [4326, 25832, 3857])
def test_every_format_and_system_gives_the_same_areas(ending: str, crs: int, tmp_path: Path) -> None:
    found = read_boundaries(write(tmp_path / f"b.{ending}", crs, id=[1, 2], Name=[" West\n", "East"]))
    assert [boundary.name for boundary in found.neighbourhoods] == ["West", "East"]
    assert found.neighbourhoods[0].shape.symmetric_difference(SQUARE).area < 1e-9


def test_an_outline_that_crosses_itself_is_repaired_and_told(tmp_path: Path) -> None:
    found = read_boundaries(write(tmp_path / "b.gpkg", name=["West", "East"]))
    assert all(boundary.shape.is_valid for boundary in found.neighbourhoods)
    assert list(found.notes) == ["b.gpkg: 1 of 2 outlines crossed themselves and were repaired."]


def test_the_column_that_looks_like_names_is_taken(tmp_path: Path) -> None:
    found = read_boundaries(write(tmp_path / "b.gpkg", code=["A1", "A2"], district_name=["West", "East"]))
    assert [boundary.name for boundary in found.neighbourhoods] == ["West", "East"]


def test_areas_without_names_are_numbered(tmp_path: Path) -> None:
    found = read_boundaries(write(tmp_path / "b.gpkg", code=[1, 2]))
    assert [boundary.name for boundary in found.neighbourhoods] == ["Area 1", "Area 2"]


def test_points_are_no_boundaries(tmp_path: Path) -> None:
    frame = geopandas.GeoDataFrame({"name": ["x"]}, geometry=[shapely.Point(8, 50)], crs=4326)
    frame.to_file(tmp_path / "p.geojson")
    with pytest.raises(UserError, match="no areas"):
        read_boundaries(tmp_path / "p.geojson")


def test_counted_people_are_a_population(tmp_path: Path) -> None:
    found = read_source(write(tmp_path / "grid.gpkg", id=[1, 2], population=[120, -5]))
    assert found.population is not None
    assert found.population.people.tolist() == [120, 0]


def test_the_population_grid_of_helsinki_counts_everybody(shared: Path) -> None:
    found = read_source(shared / "data/osm-helsinki-centre/helsinki_population_grid_2020.gpkg")
    assert found.population is not None
    assert found.population.people.sum() == 71_724


@pytest.mark.parametrize(
    ("heading", "counts"),
    [("population", True), ("POP2020", True), ("total_pop", True), ("popular", False), ("name", False)],
)
def test_the_column_of_people_is_known_by_its_heading(heading: str, counts: bool) -> None:
    assert (people_column(["id", heading]) == heading) is counts


@pytest.mark.parametrize("kind", ["url", "link", "name"])
def test_a_coordinate_system_that_is_a_web_address_is_never_fetched(kind: str, tmp_path: Path) -> None:
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            return

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_address[1]}/crs"
        crs = {"type": kind, "properties": {"name": url, "url": url, "href": url}}
        shape = json.loads(shapely.to_geojson(SQUARE))
        feature = {"type": "Feature", "properties": {"name": "x"}, "geometry": shape}
        written = {"type": "FeatureCollection", "crs": crs, "features": [feature]}
        (tmp_path / "b.geojson").write_text(json.dumps(written))
        with pytest.raises(UserError, match="coordinate system"):
            read_boundaries(tmp_path / "b.geojson")
        server.shutdown()
    assert asked == []


def test_a_table_without_shapes_is_refused(tmp_path: Path) -> None:
    frame = pandas.DataFrame({"name": ["x"]})
    pyogrio.write_dataframe(frame, tmp_path / "table.gpkg")
    with pytest.raises(UserError, match="nothing on the map"):
        read_source(tmp_path / "table.gpkg")


@pytest.fixture(scope="module", params=["gpkg", "shp.zip"])
def binary(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("binary")
    if request.param == "gpkg":
        return write(folder / "b.gpkg", name=["West", "East"])
    write(folder / "b.shp", name=["West", "East"])
    with zipfile.ZipFile(folder / "b.zip", "w", zipfile.ZIP_STORED) as archive:
        for part in sorted(folder.glob("b.*")):
            if part.suffix != ".zip":
                archive.write(part, part.name)
    return folder / "b.zip"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(spots=st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 255)), min_size=1, max_size=4))
def test_a_binary_map_with_wrong_bytes_gives_areas_or_a_sentence(
    spots: list[tuple[int, int]], binary: Path, tmp_path: Path
) -> None:
    spoilt = bytearray(binary.read_bytes())
    for at, byte in spots:
        spoilt[at % len(spoilt)] = byte
    (tmp_path / "any").write_bytes(spoilt)
    try:
        assert read_source(tmp_path / "any").kind in ("boundaries", "population")
    except UserError as error:
        assert str(error)
