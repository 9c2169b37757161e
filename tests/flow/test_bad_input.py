"""Bad input gets one sentence with the remedy, exit code 2, and leaves nothing half-written."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from campaigns.demo.story import Story
from tests.flow.commands import refused

Told = tuple[Path, Story]


@pytest.fixture
def shop(demo: Told, tmp_path: Path) -> Path:
    """A shop of one's own to spoil."""
    for name in ("larkwater.gpkg", "heron-coffee.doorstep"):
        shutil.copy(demo[0] / name, tmp_path)
    return tmp_path / "heron-coffee.doorstep"


def write(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_a_file_that_is_no_list(shop: Path, tmp_path: Path) -> None:
    picture = write(tmp_path / "photo.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
    before = shop.read_bytes()
    assert "photo.csv" in refused("import", picture, "--shop", shop)
    assert shop.read_bytes() == before


def test_an_empty_file(shop: Path, tmp_path: Path) -> None:
    assert "empty" in refused("import", write(tmp_path / "none.csv", b""), "--shop", shop).lower()


def test_a_list_that_names_nobody(shop: Path, tmp_path: Path) -> None:
    numbers = write(tmp_path / "numbers.csv", b"a,b,c\n1,2,3\n4,5,6\n")
    assert refused("import", numbers, "--shop", shop)


def test_a_list_that_is_not_there(shop: Path, tmp_path: Path) -> None:
    assert "nowhere.csv" in refused("import", tmp_path / "nowhere.csv", "--shop", shop)


def test_a_town_file_that_is_none(tmp_path: Path) -> None:
    no_town = write(tmp_path / "town.gpkg", b"not a town at all")
    assert "town.gpkg" in refused("town", "info", no_town)
    assert refused("shop", "new", tmp_path / "new.doorstep", "--town", no_town, "--name", "X", "--at", "54.9,1.9")
    assert not (tmp_path / "new.doorstep").exists()


def test_an_extract_that_is_cut_off(demo: Told, tmp_path: Path) -> None:
    cut = write(tmp_path / "cut.osm", (demo[0] / "larkwater.osm").read_bytes()[:100_000])
    assert refused("town", "build", cut, "--out", tmp_path / "town.gpkg")
    assert not (tmp_path / "town.gpkg").exists()


def test_a_shop_file_of_a_newer_version(shop: Path) -> None:
    with sqlite3.connect(shop) as db:
        db.execute("PRAGMA user_version = 9999")
    db.close()
    assert "newer" in refused("check", shop)


def test_a_shop_file_that_is_none(tmp_path: Path) -> None:
    assert refused("check", write(tmp_path / "shop.doorstep", b"hello"))


@pytest.mark.skipif(os.name == "nt", reason="the folder is made unwritable in the Unix way")
def test_a_folder_that_cannot_be_written_to(shop: Path) -> None:
    for out in (Path("/dev/null/here"), Path("/proc/here")):
        told = refused("report", "--shop", shop, "--out", out / "report.pdf")
        assert "another folder" in told


def test_a_promotion_nobody_fits(shop: Path, demo: Told, tmp_path: Path) -> None:
    text = (demo[0] / "exam-week.toml").read_text(encoding="utf-8").replace("tagged student", "lives on the moon")
    assert "lives on the moon" in refused("promote", write(tmp_path / "p.toml", text.encode()), "--shop", shop)


def test_an_export_to_a_platform_that_does_not_exist(shop: Path, tmp_path: Path) -> None:
    assert "nosuch" in refused(
        "export", "Exam-week coffee", "--shop", shop, "--to", "nosuch", "--out", tmp_path / "out"
    )
    assert not (tmp_path / "out").exists()


def test_results_of_a_promotion_that_does_not_exist(shop: Path) -> None:
    assert "Nothing like it" in refused("results", "Nothing like it", "--shop", shop)


@pytest.mark.parametrize("at", ["here", "95,10", "1,2,3", ""])
def test_a_position_that_is_none(demo: Told, tmp_path: Path, at: str) -> None:
    told = refused(
        "shop", "new", tmp_path / "new.doorstep", "--town", demo[0] / "larkwater.gpkg", "--name", "X", "--at", at
    )
    assert "latitude" in told


def test_a_word_that_is_no_command() -> None:
    assert "--help" in refused("dance")
