"""A person finds their town in the world index, offline."""

from __future__ import annotations

import pytest

from geo.address_words import FOLDER
from geo.sources.world_places import find_places, nearest_place


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [("vancouver", "Vancouver", "CA"), ("Vancouver, us", "Vancouver", "US"), ("münchen", "Munich", "DE"),
     ("munchen", "Munich", "DE"), ("東京", "Tokyo", "JP"), ("Lauf an", "Lauf an der Pegnitz", "DE")],
)  # fmt: skip
def test_a_town_is_found_in_any_spelling(text: str, name: str, country: str) -> None:
    found = find_places(text)[0]
    assert (found.name, found.country) == (name, country)


def test_own_names_come_before_other_spellings_and_large_towns_before_small() -> None:
    found = find_places("Paris", at_most=3)
    assert (found[0].name, found[0].country) == ("Paris", "FR")
    assert found[1].people >= found[2].people


@pytest.mark.parametrize("text", ["", "  ", ", CA", "no such town anywhere"])
def test_nothing_is_found_for_nothing(text: str) -> None:
    assert find_places(text) == []


@pytest.mark.parametrize(
    ("lat", "lon", "country"), [(49.26, -123.12, "CA"), (43.74, 7.42, "MC"), (47.15, 9.52, "LI"), (-16.5, 179.99, "FJ")]
)
def test_the_nearest_town_tells_the_country(lat: float, lon: float, country: str) -> None:
    assert nearest_place(lat, lon).country == country


def test_whose_list_of_towns_it_is_is_said_beside_it() -> None:
    said = (FOLDER / "cities.SOURCE.txt").read_text(encoding="utf-8")
    assert "https://www.geonames.org" in said
    assert "Creative Commons Attribution 4.0" in said
