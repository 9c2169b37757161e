"""A town file keeps its street blocks, and they are those that would be cut anew."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
import shapely

from geo.block_store import packed, unpacked
from geo.blocks import Blocks, town_blocks
from geo.town import Town
from geo.town_builder import build_town
from tests.geo.made_up_town import MadeUpTown
from tests.geo.osm_text import mill_green


def same(one: Blocks, other: Blocks) -> bool:
    shapes = shapely.to_wkb(one.polygons).tolist() == shapely.to_wkb(other.polygons).tolist()
    flags = np.array_equal(one.built, other.built) and np.array_equal(one.sides, other.sides)
    borders = all(
        np.array_equal(getattr(one.patchwork, field.name), getattr(other.patchwork, field.name))
        for field in fields(one.patchwork)
    )
    return shapes and flags and borders


@pytest.mark.parametrize(
    "town",
    [
        MadeUpTown(river_at=450.0, rail_at=(250.0,)),
        MadeUpTown(streeted=False),
        MadeUpTown(houses=False, streeted=False),
    ],
)
def test_blocks_come_back_as_they_were(town: MadeUpTown) -> None:
    blocks = town.blocks()
    assert same(unpacked(packed(blocks)), blocks)


def test_a_town_file_holds_the_blocks_that_would_be_cut_from_it(tmp_path: Path) -> None:
    out = tmp_path / "mill.gpkg"
    build_town([mill_green().write(tmp_path / "mill.osm")], out)
    town = Town.open(out)
    assert len(town.blocks().polygons)
    assert same(town.blocks(), town_blocks(town))


def test_a_town_file_without_blocks_has_them_cut_when_they_are_asked_for(tmp_path: Path) -> None:
    out = tmp_path / "mill.gpkg"
    build_town([mill_green().write(tmp_path / "mill.osm")], out)
    stored = Town.open(out).blocks()
    with closing(sqlite3.connect(out)) as db, db:
        assert db.execute("DELETE FROM town_arrays WHERE name GLOB 'blocks.*'").rowcount == 6
    older = Town.open(out)
    assert same(older.blocks(), stored)
    assert older.blocks() is older.blocks()
