"""A town file is opened for reading only, and refused politely when it is none."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from geo.errors import UserError
from geo.town import Town
from geo.town_builder import build_town
from tests.geo.osm_text import mill_green


@pytest.fixture
def mill(tmp_path: Path) -> Path:
    out = tmp_path / "Mill Green 100%.gpkg"
    build_town([mill_green().write(tmp_path / "mill.osm")], out)
    return out


def test_a_table_is_read_once(mill: Path) -> None:
    town = Town.open(mill)
    assert town.addresses() is town.addresses()


def test_reading_never_changes_the_file(mill: Path) -> None:
    before = mill.read_bytes()
    town = Town.open(mill)
    for read in (town.addresses, town.streets, town.network, town.land, town.places, town.population):
        read()
    assert mill.read_bytes() == before
    assert list(mill.parent.glob("*-journal")) == []


def test_the_plane_has_its_origin_at_the_centre(mill: Path) -> None:
    town = Town.open(mill)
    x, y = town.plane.to_plane(*town.info.centre)
    assert (abs(float(x)), abs(float(y))) == (pytest.approx(0), pytest.approx(0))


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no town file"):
        Town.open(tmp_path / "none.gpkg")


@pytest.mark.parametrize("content", [b"", b"not a town", b"SQLite format 3\0" + b"\0" * 4096])
def test_a_file_that_is_no_town_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "letter.gpkg"
    path.write_bytes(content)
    with pytest.raises(UserError, match="not a town file"):
        Town.open(path)


def test_a_geopackage_of_somebody_else_is_refused(mill: Path) -> None:
    with closing(sqlite3.connect(mill)) as db, db:
        db.execute("DROP TABLE town")
    with pytest.raises(UserError, match="not a town file"):
        Town.open(mill)


@pytest.mark.parametrize(("version", "says"), [(999, "newer"), (0, "older")])
def test_a_town_of_another_version_is_refused(mill: Path, version: int, says: str) -> None:
    with closing(sqlite3.connect(mill)) as db, db:
        db.execute("UPDATE town SET value = ? WHERE key = 'builder_version'", (str(version),))
    with pytest.raises(UserError, match=says):
        Town.open(mill)
