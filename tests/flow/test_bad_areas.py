"""Areas nobody can show an ad in: one sentence or an honest answer, never a traceback."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from tests.flow.commands import doorstep, refused

Corners = list[list[float]]


def area_file(folder: Path, corners: Corners) -> Path:
    path = folder / "area.geojson"
    path.write_text(json.dumps({"type": "Polygon", "coordinates": [[*corners, corners[0]]]}), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "corners",
    [[[9.0, 47.0]] * 3, [[9.0, 47.0], [9.01, 47.01], [9.02, 47.02]]],
)
def test_an_area_without_size_is_refused(tmp_path: Path, corners: Corners) -> None:
    area = area_file(tmp_path, corners)
    says = refused("circles", area, "--platform", "meta-ads", "--out", tmp_path / "out.json")
    assert "area" in says
    assert not (tmp_path / "out.json").exists()


def test_a_bow_tie_is_taken_as_its_two_wings(tmp_path: Path) -> None:
    area = area_file(tmp_path, [[9.0, 47.0], [9.04, 47.03], [9.04, 47.0], [9.0, 47.03]])
    answer = doorstep("circles", area, "--platform", "google-ads", "--out", tmp_path / "out.json")
    assert answer["reached"] >= 0.95


def test_an_area_of_a_hundred_thousand_corners_is_answered(tmp_path: Path) -> None:
    turn = np.linspace(0, 2 * np.pi, 100_000, endpoint=False)
    far = 0.02 + 0.002 * np.sin(900 * turn)
    corners = np.column_stack([9 + 1.46 * far * np.cos(turn), 47 + far * np.sin(turn)]).tolist()
    answer = doorstep("circles", area_file(tmp_path, corners), "--platform", "google-ads", "--out", tmp_path / "o.json")
    assert answer["reached"] >= 0.95


def test_the_longer_search_never_ends_with_circles_that_fit_less(tmp_path: Path) -> None:
    area = area_file(tmp_path, [[9.0, 47.0], [9.08, 47.0], [9.08, 47.01], [9.02, 47.015], [9.02, 47.06], [9.0, 47.06]])
    words = "circles", area, "--platform", "google-ads", "--out", tmp_path / "o.json"
    quick, longer = doorstep(*words), doorstep(*words, "--exact")
    assert longer["reached"] >= 0.95
    assert longer["f1"] - 0.002 * len(longer["circles"]) >= quick["f1"] - 0.002 * len(quick["circles"]) - 0.001


def test_no_circles_at_all_are_refused(tmp_path: Path) -> None:
    area = area_file(tmp_path, [[9.0, 47.0], [9.04, 47.0], [9.04, 47.03]])
    says = refused("circles", area, "--platform", "meta-ads", "--at-most", "0", "--out", tmp_path / "out.json")
    assert "at least one circle" in says


def test_a_file_that_is_no_area_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "area.geojson"
    for text in ("{", '{"type": "Point", "coordinates": [9, 47]}'):
        path.write_text(text, encoding="utf-8")
        assert "area.geojson" in refused("circles", path, "--platform", "meta-ads", "--out", tmp_path / "out.json")
