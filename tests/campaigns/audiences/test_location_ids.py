"""Post codes by a platform's own numbers, where its table of places is at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from campaigns.audiences.export import export
from campaigns.audiences.gate import Refused
from campaigns.audiences.location_ids import read_places, with_ids
from campaigns.audiences.location_list import PostCodes
from campaigns.errors import UserError
from campaigns.shop.shop import Shop
from tests.campaigns.audiences.mini_shop import plan
from tests.campaigns.audiences.test_golden import PLACES

GOOGLE, MICROSOFT = PLACES.items()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in PLACES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_only_active_post_codes_of_the_country_count(folder: Path) -> None:
    assert read_places(folder / GOOGLE[0], "CA") == {"V6B": "9001502"}
    assert read_places(folder / GOOGLE[0], "US") == {"V5T": "9001503"}
    assert read_places(folder / MICROSOFT[0], "CA") == {"V5T": "71001", "V6B": "71002"}


def test_codes_the_table_does_not_know_are_named(folder: Path) -> None:
    found = with_ids(folder / GOOGLE[0], PostCodes(("V5T", "V6B"), "CA", ("They reach all.",)))
    assert found.codes == ("9001502",)
    assert found.notes == ("They reach all.", f"{GOOGLE[0]} does not know V5T.")


def test_a_table_without_any_of_them_is_no_help(folder: Path) -> None:
    with pytest.raises(Refused, match="none of these post codes"):
        with_ids(folder / GOOGLE[0], PostCodes(("X1X",), "CA", ()))


@pytest.mark.parametrize("text", ["", "a,b,c\n1,2,3\n", "\x00\x01", "Criteria ID,Name\n1,V5T\n"])
def test_another_file_of_that_name_is_said(tmp_path: Path, text: str) -> None:
    (tmp_path / "geotargets.csv").write_text(text)
    with pytest.raises(UserError, match="is no table of places"):
        read_places(tmp_path / "geotargets.csv", "CA")


def test_without_a_table_post_codes_go_as_they_are(mini: Shop, tmp_path: Path) -> None:
    plan(mini)
    report = export(mini, "Exam-week coffee", ["google-ads"], tmp_path)
    assert "google-ads-location-ids.csv" not in report.files
    assert "google-ads-location-ids.csv" not in [refusal.file for refusal in report.refused]
