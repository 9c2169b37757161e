"""Addresses are placed as exactly as the town map allows, and never more exactly."""

from __future__ import annotations

import gc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo import address_list, placing_readings, placing_streets
from geo import geocoder as module_of_geocoder
from geo.address import Address, Band, Level, PlacedAddress
from geo.geocoder import Geocoder, address_key
from tests.geo.address_town import Row, SmallTown, street_rows

EVEN = [str(number) for number in range(2, 42, 2)]


def canadian_rows() -> list[Row]:
    """Two avenues that differ in direction only, a street, and a street of the town next door."""
    return [
        *street_rows("East 13th Avenue", EVEN, 49.250, -123.10, "V5T 1A1", "Vancouver"),
        *street_rows("West 13th Avenue", ["302", "304", "306"], 49.250, -123.12, "V5Y 1A1", "Vancouver"),
        *street_rows("Cambie Street", ["401", "403", "407", "409"], 49.255, -123.11, "V5Y 2B2", "Vancouver"),
        *street_rows("Lamey's Mill Road", ["907"], 49.260, -123.11, "V6H 3C3", "Vancouver"),
        *street_rows("Lonsdale Avenue", ["100", "102"], 49.310, -123.07, "V7M 1A1", "North Vancouver"),
    ]


@pytest.fixture(scope="module")
def vancouver() -> Geocoder:
    return Geocoder(SmallTown(canadian_rows(), "CA", "Vancouver", quarters=("Kitsilano",)))


@pytest.fixture(scope="module")
def village() -> Geocoder:
    rows = [
        *street_rows("Jägerndorfer Straße", ["1", "3", "5", "5a", "9"], 49.51, 11.28, "91207", "Lauf a.d.Pegnitz"),
        *street_rows("Hauptstraße", ["10", "12-14", "16"], 49.52, 11.28, "91207", "Lauf a.d.Pegnitz"),
        *street_rows("Hauptstraße", ["10"], 49.50, 11.25, "90607", "Rückersdorf"),
    ]
    return Geocoder(SmallTown(rows, "DE", "Lauf an der Pegnitz"))


@pytest.fixture(scope="module")
def queens() -> Geocoder:
    rows = [
        *street_rows("Jamaica Avenue", ["217-10", "217-12", "217-14", "217-18"], 40.72, -73.74, "11428", ""),
        *street_rows("92nd Avenue", ["217-14"], 40.73, -73.74, "11428", ""),
        *street_rows("92nd Road", ["217-20"], 40.732, -73.74, "11428", ""),
    ]
    return Geocoder(SmallTown(rows, "US", "Queens Village"))


def place(geocoder: Geocoder, line: str, **parts: str) -> PlacedAddress:
    """One address of one line and its other cells."""
    return geocoder.place([Address(line, **parts)])[0]


@pytest.mark.parametrize(
    "line",
    [
        "4 East 13th Avenue",
        "4 E 13 AV, VANCOUVER",
        "  4   e. 13th  ave. , vancouver bc canada",
        "4 13th Avenue East, Vancouver V5T 1A1",
        "Apt 102, 4 E 13th Av",
        "4 East 13th Aevnue",
        "4 e13thave",
        "4 E 13th Ave Ave Bridge Housing, Vancouver",
        "102-4 East 13th Ave",
        "4 13 Av",
    ],
)
def test_many_spellings_are_one_house(vancouver: Geocoder, line: str) -> None:
    found = place(vancouver, line)
    assert (found.level, found.matched_address) == (Level.HOUSE, "4 East 13th Avenue, Vancouver, V5T 1A1")
    assert (found.lat, found.lon) == (49.250, pytest.approx(-123.0998))


def test_cells_in_each_others_columns_are_put_right(vancouver: Geocoder) -> None:
    assert place(vancouver, "Vancouver", city="403 Cambie St").level is Level.HOUSE
    assert place(vancouver, "V5Y 2B2", postcode="403 Cambie St").level is Level.HOUSE
    assert place(vancouver, "403", unit="Cambie Street").level is Level.HOUSE
    assert place(vancouver, "403 Cambie St", city="V5Y 2B2", postcode="Vancouver").level is Level.HOUSE


def test_a_misspelt_street_is_found_and_said_so(vancouver: Geocoder) -> None:
    found = place(vancouver, "403 Cmabie St", city="Vancouver")
    assert found.level is Level.HOUSE
    assert "was read as Cambie Street" in found.reason


def test_a_number_that_does_not_exist_lies_between_its_neighbours(vancouver: Geocoder) -> None:
    found = place(vancouver, "405 Cambie Street")
    assert found.level is Level.INTERPOLATED
    assert found.lon == pytest.approx(-123.1097)
    assert found.reason.startswith("House number 405 is not in the town map; placed between its neighbours")


def test_a_number_beyond_the_street_is_placed_on_the_street(vancouver: Geocoder) -> None:
    found = place(vancouver, "4127 Cambie Street, Vancouver")
    assert (found.level, found.band) == (Level.STREET, Band.LOOK)
    assert "4127 is not in the town map" in found.reason
    assert found.candidates


def test_a_street_without_number_is_placed_on_the_street(vancouver: Geocoder) -> None:
    assert place(vancouver, "Cambie Street, Vancouver").level is Level.STREET


def test_an_unknown_city_does_not_lose_a_certain_street(vancouver: Geocoder) -> None:
    assert place(vancouver, "403 Cambie Street", city="Qwertyville").level is Level.HOUSE
    assert place(vancouver, "403 Cambie Street, Kitsilano").level is Level.HOUSE
    assert place(vancouver, "403 Cambie Street", city="Vancouvr").level is Level.HOUSE


@pytest.mark.parametrize(
    ("line", "city"),
    [
        ("403 Cambie Street, Burnaby", ""),
        ("403 Cambie Street", "Edmonton"),
        ("403 Cambie Street, Toronto, ON", ""),
        ("403 Cambie Street Calgary AB", ""),
        ("403 Cambie Street", "Paris"),
    ],
)
def test_a_city_that_is_known_and_elsewhere_is_refused(vancouver: Geocoder, line: str, city: str) -> None:
    found = place(vancouver, line, city=city)
    assert (found.level, found.lat, found.band) == (Level.NONE, None, Band.NOT_PLACED)
    assert "outside this town" in found.reason


def test_a_street_of_the_city_next_door_is_not_this_citys(vancouver: Geocoder) -> None:
    assert place(vancouver, "403 Cambie Street", city="North Vancouver").level is Level.PLACE
    assert place(vancouver, "100 Lonsdale Ave", city="North Vancouver").level is Level.HOUSE
    assert place(vancouver, "100 Lonsdale Ave", city="Vancouver").level is not Level.HOUSE


def test_east_is_never_taken_for_west(vancouver: Geocoder) -> None:
    assert place(vancouver, "4 West 13th Avenue").level is not Level.HOUSE


@pytest.mark.parametrize("line", ["", "n/a", "-", "none", "see notes", "???", "12345", "same as above"])
def test_what_is_no_address_is_not_placed(vancouver: Geocoder, line: str) -> None:
    found = place(vancouver, line)
    assert (found.level, found.confidence) == (Level.NONE, 0.0)
    assert found.reason


def test_a_city_alone_and_a_postcode_alone_are_placed_no_finer(vancouver: Geocoder) -> None:
    assert place(vancouver, "Vancouver BC").level is Level.PLACE
    assert place(vancouver, "", postcode="V5Y 2B2").level is Level.POSTCODE
    assert place(vancouver, "PO Box 12, Vancouver").level is Level.PLACE


def test_two_streets_that_fit_equally_are_left_to_the_person(vancouver: Geocoder) -> None:
    rows = [
        *street_rows("East 5th Avenue", ["7"], 49.25, -123.10, "", "Vancouver"),
        *street_rows("West 5th Avenue", ["7"], 49.25, -123.12, "", "Vancouver"),
    ]
    found = place(Geocoder(SmallTown(rows, "CA", "Vancouver")), "7 5th Avenue, Vancouver")
    assert (found.level, found.band, len(found.candidates)) == (Level.PLACE, Band.LOOK, 2)
    assert "7 East 5th Avenue, Vancouver or 7 West 5th Avenue, Vancouver" in found.reason


@pytest.mark.parametrize(
    "line",
    [
        "Jägerndorfer Str. 5 a",
        "jaegerndorferstr 5A, 91207 Lauf",
        "Jagerndorfer Strasse 5a",
        "91207 Lauf, JÄGERNDORFER STRASSE 5a",
    ],
)
def test_german_spellings_are_one_house(village: Geocoder, line: str) -> None:
    found = place(village, line)
    assert (found.level, found.matched_address) == (Level.HOUSE, "Jägerndorfer Straße 5a, 91207 Lauf a.d.Pegnitz")


def test_a_letter_that_does_not_exist_is_placed_at_its_number(village: Geocoder) -> None:
    found = place(village, "Jägerndorfer Straße 5 x")
    assert (found.level, found.lon) == (Level.INTERPOLATED, pytest.approx(11.2804))


def test_the_same_name_in_two_cities_goes_by_city_and_postcode(village: Geocoder) -> None:
    assert place(village, "Hauptstr. 10, Rückersdorf").lat == 49.50
    assert place(village, "Hauptstr. 10", postcode="91207").lat == 49.52
    assert place(village, "Hauptstr. 10").band is Band.LOOK


def test_both_ends_of_a_range_are_its_house(village: Geocoder) -> None:
    for number in ("12", "14", "12-14"):
        assert place(village, f"Hauptstraße {number}, Lauf").level is Level.HOUSE
    assert place(village, "Hauptstraße 13, Lauf").level is not Level.HOUSE


def test_a_slash_means_what_it_means_in_the_country() -> None:
    def placed(country: str, line: str) -> Level:
        rows = street_rows("Hauptgasse", ["12", "14"], 48.2, 16.37, "", "")
        return place(Geocoder(SmallTown(rows, country)), line).level

    assert placed("AT", "Hauptgasse 12/3/7") is Level.HOUSE
    assert placed("DE", "Hauptgasse 12/3") is Level.INTERPOLATED
    assert placed("AU", "3/12 Hauptgasse") is Level.HOUSE


@pytest.mark.parametrize("number", ["217-14", "21714", "217 14", "217 - 14"])
def test_numbers_in_two_parts_are_read_however_written(queens: Geocoder, number: str) -> None:
    found = place(queens, f"{number} Jamaica Ave, Queens Village NY 11428")
    assert (found.level, found.matched_address) == (Level.HOUSE, "217-14 Jamaica Avenue, 11428")


def test_numbered_streets_of_other_kinds_are_not_confused(queens: Geocoder) -> None:
    assert place(queens, "217-14 92 Ave").level is Level.HOUSE
    assert place(queens, "217-20 92nd Avenue").level is not Level.HOUSE
    assert place(queens, "217-16 Jamaica Avenue").level is Level.INTERPOLATED


def test_a_part_of_the_same_large_city_is_told_from_a_sibling(queens: Geocoder) -> None:
    assert place(queens, "217-14 92nd Ave, Jamaica NY").level is Level.HOUSE
    assert place(queens, "217-14 92nd Ave, New York NY").level is Level.HOUSE
    assert place(queens, "217-14 92nd Ave, Brooklyn NY").level is Level.NONE


def test_a_correction_is_remembered_by_the_text(vancouver: Geocoder) -> None:
    address = Address("the blue house", city="Vancouver")
    again = Address(" The Blue House. ", city="VANCOUVER")
    kept = {address_key(address): (49.26, -123.13, "12 Blue Lane")}
    found = vancouver.place([Address("403 Cambie St"), again], corrections=kept)
    assert found[0].matched_address.startswith("403 Cambie")
    assert (found[1].lat, found[1].lon, found[1].matched_address) == (49.26, -123.13, "12 Blue Lane")


def test_a_list_is_placed_as_each_address_alone(vancouver: Geocoder) -> None:
    lines = ["4 E 13 AV", "403 Cmabie St", "", "405 Cambie", "4 E 13 AV", "x" * 400]
    together = vancouver.place([Address(line) for line in lines])
    assert together == [place(vancouver, line) for line in lines]
    assert together == Geocoder(SmallTown(canadian_rows(), "CA", "Vancouver", quarters=("Kitsilano",))).place(
        [Address(line) for line in lines]
    )


def test_a_town_without_addresses_places_nothing() -> None:
    empty = Geocoder(SmallTown([], "CA", "Nowhere", centre=(49.25, -123.1)))
    assert place(empty, "4 East 13th Avenue, Vancouver").level is Level.NONE


CELL = st.one_of(
    st.text(max_size=40), st.sampled_from(["4 E 13 AV", "Cambie", "V5T 1A1", "403", "#2", "ул. Ленина 5", "א 4"])
)


@settings(max_examples=300)
@given(st.builds(Address, CELL, CELL, CELL, CELL, CELL, CELL))
def test_any_text_gives_a_place_or_a_reason(address: Address) -> None:
    found = HYPOTHESIS_TOWN.place([address])[0]
    assert found.reason
    assert (found.lat is None) == (found.level is Level.NONE)
    assert 0.0 <= found.confidence <= 1.0
    assert len(found.candidates) <= 5


HYPOTHESIS_TOWN = Geocoder(SmallTown(canadian_rows(), "CA", "Vancouver"))


@pytest.mark.parametrize(
    "text", ["a" * 1_000_000, "1 " * 500_000, "\x00\x1f" * 1000, "\u202e" * 500_000, "ẞ" * 400_000, "," * 900_000]
)
def test_a_megabyte_in_one_cell_is_one_reason(vancouver: Geocoder, text: str) -> None:
    found = place(vancouver, text, city=text)
    assert found.level is Level.NONE
    assert len(found.reason) < 500


def test_placing_leaves_the_collector_of_garbage_as_it_was() -> None:
    was_on = gc.isenabled()
    town = SmallTown(street_rows("Mill Street", ["2", "4"], 49.25, -123.1, "V5T 1A1", "Greenford"), "CA", "Greenford")
    try:
        for switch in (gc.disable, gc.enable):
            switch()
            before = gc.isenabled()
            assert Geocoder(town).place([Address("4 Mill Street")])[0].level is Level.HOUSE
            assert gc.isenabled() is before
    finally:
        (gc.enable if was_on else gc.disable)()


@pytest.mark.parametrize(
    "line",
    [
        "407 Cambie St, PO Box 17, Vancouver",
        "P.O. Box 340 407 Cambie Street",
        "407 Cambie Street - Apto 3B / Vancouver",
        "# 407 Cambie Street",
        "#12-407 Cambie St",
        "407 Cambei Street by the pool",
        "c/o Ann Example, 407 Cambie St., interno 2",
        "407CambieSt",
    ],
)
def test_what_stands_beside_an_address_does_not_hide_it(vancouver: Geocoder, line: str) -> None:
    assert place(vancouver, line).matched_address.startswith("407 Cambie Street")


@pytest.mark.parametrize("line", ["302W 13th Ave", "302W. 13TH AVNEUE", "302, W 13th Ae", "W 13th Ave, # 302"])
def test_a_numbered_avenue_is_known_by_its_house(vancouver: Geocoder, line: str) -> None:
    assert place(vancouver, line).matched_address.startswith("302 West 13th Avenue")


@pytest.mark.parametrize("line", ["PO Box 407, Vancouver", "P.O. Box 12 Station A", "Casella postale 4"])
def test_a_box_alone_stays_off_the_streets(vancouver: Geocoder, line: str) -> None:
    assert place(vancouver, line).level in (Level.PLACE, Level.NONE)


@pytest.mark.parametrize("line", ["Jägerndorferstr5 Lauf", "Jaegerndorfer Str5, Etage 2", "Jägerndorfer Syr. 5"])
def test_a_number_glued_to_the_street_is_read(village: Geocoder, line: str) -> None:
    assert place(village, line).matched_address.startswith("Jägerndorfer Straße 5,")


@pytest.mark.parametrize("line", ["217 14, Jamaica Avenue", "#3-217-14 Jamaica Ave", "Jamaica Avenue, 217-14"])
def test_numbers_in_two_parts_are_found_beside_signs_and_commas(queens: Geocoder, line: str) -> None:
    assert place(queens, line).matched_address.startswith("217-14 Jamaica Avenue")


def test_another_town_behind_a_dash_is_still_another_town(vancouver: Geocoder) -> None:
    assert place(vancouver, "407 Cambie Street - Toronto").level is Level.NONE


def test_what_is_forgotten_in_a_long_list_changes_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    streets = ("E 13 Av", "Est 13th Ave", "Cambei St", "Cmabie")
    lines = [f"{number} {street}" for number in (2, 4, 7) for street in streets]
    addresses = [Address(line, city=city) for line in lines for city in ("Vancouver", "Vancuover", "")]
    town = SmallTown(canadian_rows(), "CA", "Vancouver")
    wanted = Geocoder(town).place(addresses)
    for module in (address_list, placing_readings, placing_streets, module_of_geocoder):
        monkeypatch.setattr(module, "KEPT", 3)
    monkeypatch.setattr(module_of_geocoder, "BATCH", 4)
    forgetful = Geocoder(town)
    assert forgetful.place(addresses) == wanted
    assert forgetful.place(addresses) == wanted


def test_an_answer_does_not_hang_on_what_was_asked_before() -> None:
    town = SmallTown(canadian_rows(), "CA", "Vancouver")
    addresses = [Address(f"{number} {street}") for street in ("Cambei St", "E 13th Aven") for number in (401, 4, 77, 9)]
    forward, backward = Geocoder(town), Geocoder(town)
    assert forward.place(addresses) == [backward.place([one])[0] for one in reversed(addresses)][::-1]
