"""Addresses that name the crossing of two streets are placed where the streets meet, and said to be so."""

from __future__ import annotations

import pytest
from shapely.geometry import LineString

from geo.address import Address, Band, Level, PlacedAddress
from geo.geocoder import Geocoder
from tests.geo.address_town import Row, SmallTown, street_rows

MEETING = (49.25, -123.10)


def rows(streets: dict[str, float], city: str, postcode: str) -> list[Row]:
    """Ten houses on each street."""
    houses = [str(number) for number in range(2, 22, 2)]
    return [row for name, lat in streets.items() for row in street_rows(name, houses, lat, -123.10, postcode, city)]


def crossing_town(country: str, city: str, postcode: str, across: str, along: str, far: str) -> Geocoder:
    """`across` and `along` meet; `far` runs beside the second and meets neither."""
    lines = [
        (across, {}, LineString([(-123.10, 49.24), MEETING[::-1], (-123.10, 49.26)])),
        (along, {}, LineString([(-123.12, 49.25), MEETING[::-1], (-123.08, 49.25)])),
        (far, {}, LineString([(-123.09, 49.27), (-123.08, 49.27)])),
    ]
    return Geocoder(
        SmallTown(rows({across: 49.24, along: 49.25, far: 49.27}, city, postcode), country, city, lines=lines)
    )


@pytest.fixture(scope="module")
def vancouver() -> Geocoder:
    return crossing_town("CA", "Vancouver", "V5T 1A1", "Main Street", "East 12th Avenue", "West 32nd Avenue")


def place(geocoder: Geocoder, line: str, **parts: str) -> PlacedAddress:
    return geocoder.place([Address(line, **parts)])[0]


@pytest.mark.parametrize(
    "line",
    ["Main St & 12th", "Main Street and East 12th Avenue", "corner of E 12 Ave and Main St", "Main @ 12th Ave",
     "NW corner Main St & East 12th", "Main St / East 12th Ave, Vancouver BC", "East 12th at Main Street",
     "intersection of Mian Street and East 12 Avenue"],
)  # fmt: skip
def test_two_streets_that_meet_are_placed_where_they_do(vancouver: Geocoder, line: str) -> None:
    found = place(vancouver, line)
    assert (found.lat, found.lon) == pytest.approx(MEETING)
    assert (found.level, found.band) == (Level.STREET, Band.LOOK)
    assert found.reason.startswith("Placed where ")
    assert found.reason.endswith(" meet")


@pytest.mark.parametrize(
    ("country", "city", "postcode", "streets", "line"),
    [("DE", "Lauf", "91207", ("Hauptstraße", "Bahnhofstraße", "Am Rain"), "Hauptstr. Ecke Bahnhofstr."),
     ("DE", "Lauf", "91207", ("Hauptstraße", "Bahnhofstraße", "Am Rain"), "Ecke Bahnhofstraße / Hauptstraße"),
     ("NL", "Delft", "2611 AB", ("Kerkstraat", "Dorpsweg", "Molenpad"), "Hoek van de Kerkstraat en de Dorpsweg"),
     ("FR", "Lille", "59000", ("Rue Nationale", "Rue Pasteur", "Rue Foch"), "angle rue Nationale et rue Pasteur"),
     ("ES", "Toledo", "45001", ("Calle Real", "Calle Mayor", "Calle Nueva"), "Calle Real esquina Calle Mayor"),
     ("IT", "Lecce", "73100", ("Via Roma", "Via Dante", "Via Verdi"), "Via Roma angolo Via Dante")],
)  # fmt: skip
def test_a_corner_is_understood_in_the_language_of_the_country(
    country: str, city: str, postcode: str, streets: tuple[str, str, str], line: str
) -> None:
    found = place(crossing_town(country, city, postcode, *streets), line)
    assert (found.lat, found.lon) == pytest.approx(MEETING)
    assert found.level is Level.STREET


@pytest.mark.parametrize("line", ["Intersection of Main Street @ West 32 Ave", "Main St & W 32nd Ave"])
def test_streets_that_do_not_meet_are_placed_on_neither(vancouver: Geocoder, line: str) -> None:
    found = place(vancouver, line, city="Vancouver")
    assert (found.level, found.band) == (Level.PLACE, Band.NOT_PLACED)
    assert found.reason.startswith("Main Street and West 32nd Avenue do not meet in the town map")


def test_streets_that_meet_twice_are_shown_for_a_look() -> None:
    lines = [
        ("Ring Road", {}, LineString([(-123.12, 49.24), (-123.08, 49.24), (-123.08, 49.26), (-123.12, 49.26)])),
        ("Main Street", {}, LineString([(-123.10, 49.23), (-123.10, 49.27)])),
    ]
    town = SmallTown(rows({"Ring Road": 49.24, "Main Street": 49.25}, "Vancouver", ""), "CA", "Vancouver", lines=lines)
    found = place(Geocoder(town), "Main St & Ring Rd")
    assert found.band is Band.LOOK
    assert sorted(candidate.lat for candidate in found.candidates) == pytest.approx([49.24, 49.26])


def test_a_crossing_in_another_city_is_not_placed(vancouver: Geocoder) -> None:
    assert place(vancouver, "Main St & 12th Ave", city="Toronto", region="ON").level is Level.NONE


@pytest.mark.parametrize("line", ["4 Main St / East 12th Ave", "6 Main Street & 12th"])
def test_a_house_number_beside_a_crossing_is_the_house(vancouver: Geocoder, line: str) -> None:
    assert place(vancouver, line).level is Level.HOUSE


def test_a_street_whose_name_has_an_and_in_it_is_no_crossing() -> None:
    town = crossing_town("GB", "Bath", "BA1 1AA", "King Street", "Queen Street", "King and Queen Street")
    assert place(town, "King and Queen Street", city="Bath").reason.startswith("No house number was given")


def test_streets_without_a_line_stay_as_they_were_read() -> None:
    town = SmallTown(rows({"Main Street": 49.24, "Oak Street": 49.25}, "Vancouver", ""), "CA", "Vancouver")
    assert place(Geocoder(town), "Main St & Oak St").matched_address.startswith("Main Street")
