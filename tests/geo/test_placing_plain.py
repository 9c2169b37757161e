"""What is answered without weighing is answered as weighing would."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.address import Address, Band, Level, PlacedAddress
from geo.geocoder import Geocoder
from geo.placing_plain import PlainPlacer
from tests.geo.address_town import SmallTown, street_rows

TOWNS = {
    "CA": SmallTown(
        [
            *street_rows("East 13th Avenue", ["2", "4", "6a"], 49.250, -123.10, "V5T 1A1", "Vancouver"),
            *street_rows("West 13th Avenue", ["4", "306"], 49.250, -123.12, "V5Y 1A1", "Vancouver"),
            *street_rows("Cambie Street", ["2", "4", "409"], 49.255, -123.11, "V5Y 2B2", "Vancouver"),
            *street_rows("Lonsdale Avenue", ["2", "4"], 49.310, -123.07, "V7M 1A1", "North Vancouver"),
        ],
        "CA",
        "Vancouver",
    ),
    "US": SmallTown(
        [
            *street_rows("Jamaica Avenue", ["217-02", "217-04", "217-14"], 40.72, -73.74, "11428", ""),
            *street_rows("Braddock Avenue", ["217-14", "217-16"], 40.735, -73.74, "11426", ""),
            *street_rows("92nd Avenue", ["217-02", "217-14"], 40.73, -73.74, "11428", ""),
            *street_rows("92nd Road", ["217-14"], 40.732, -73.74, "11429", ""),
        ],
        "US",
        "Queens Village",
    ),
    "DE": SmallTown(
        [
            *street_rows("Hauptstraße", ["2", "4", "12-14"], 49.52, 11.28, "91207", "Lauf a.d.Pegnitz"),
            *street_rows("Hauptstraße", ["2", "10"], 49.50, 11.25, "90607", "Rückersdorf"),
            *street_rows("Jägerndorfer Straße", ["2", "5a"], 49.51, 11.28, "91207", "Lauf a.d.Pegnitz"),
        ],
        "DE",
        "Lauf an der Pegnitz",
    ),
}
GEOCODERS = {country: Geocoder(town) for country, town in TOWNS.items()}
STREETS = {
    "CA": ["East 13th Avenue", "13 Av E", "13th Ave", "Est 13th Aevnue", "Cambie St", "Cmabie", "Lonsdlae Ave", "Main"],
    "US": ["Jamaica Avenue", "Jamaca Av", "92nd Ave", "92 Rd", "92nd", "92nd Avenu", "Jamiaca", "Bradockav"],
    "DE": ["Hauptstraße", "Hauptstr.", "Haubtstr", "Jägerndorfer Str.", "Jaegerndorfer Strase", "Hauptgasse"],
}
NUMBERS = ["2", "4", "6a", "6 A", "409", "12-14", "217-14", "21714", "217 14", "217 02", "217-2", "217 2", "14 4", ""]
ENDS = ["", ", Vancouver", " Queens Village NY", " Lauf", ", Toronto", ", V5T 1A1", " 11428", ", 11429", ", #3"]
CITIES = ["", "Vancouver", "North Vancouver", "Vancuover", "Queens", "Lauf", "Rückersdorf", "Boston", "Nowhere Hill"]
CODES = ["", "", "V5T 1A1", "V5T1A2", "11428", "11429", "91207", "90607", "n/a", "1010"]


@st.composite
def addresses(draw: st.DrawFn, country: str) -> Address:
    """Streets of the town, well and badly spelt, with a number, a city and a postcode that fit or not."""
    street, number = draw(st.sampled_from(STREETS[country])), draw(st.sampled_from(NUMBERS))
    first, last = (street, number) if country == "DE" else (number, street)
    line = f"{first} {last}{draw(st.sampled_from(ENDS))}"
    return Address(line, "", draw(st.sampled_from(CODES)), draw(st.sampled_from(CITIES)))


def weighed_one_by_one(geocoder: Geocoder, asked: list[Address]) -> list[PlacedAddress]:
    """The answers where no address counts as plain."""

    def none_is_plain(_: PlainPlacer, reads: list[object], __: object) -> list[PlacedAddress | None]:
        return [None] * len(reads)

    with patch.object(PlainPlacer, "place", none_is_plain):
        return list(geocoder.place(asked))


@settings(max_examples=150)
@given(st.data(), st.sampled_from(sorted(TOWNS)))
def test_a_plain_address_is_answered_as_weighing_would(data: st.DataObject, country: str) -> None:
    asked = data.draw(st.lists(addresses(country), min_size=1, max_size=20))
    assert list(GEOCODERS[country].place(asked)) == weighed_one_by_one(GEOCODERS[country], asked)


@pytest.mark.parametrize("line", ["217 14 Jamaica Avenue", "217-14 Jamaica Avenue", "21714 Jamaca Av"])
def test_a_house_is_plain_however_its_two_parts_are_written(line: str) -> None:
    geocoder = GEOCODERS["US"]
    with patch.object(geocoder._answers, "weighed", side_effect=AssertionError("this address needs no weighing")):
        placed = geocoder.place([Address(line)])[0]
    assert (placed.level, placed.matched_address) == (Level.HOUSE, "217-14 Jamaica Avenue, 11428")


def test_a_house_that_is_to_be_looked_at_shows_what_it_is_taken_for() -> None:
    placed = GEOCODERS["US"].place([Address("217 14 Bradockav", city="Queens Village")])[0]
    assert (placed.level, placed.band) == (Level.HOUSE, Band.LOOK)
    assert [one.label for one in placed.candidates] == ["217-14 Braddock Avenue, 11426"]
