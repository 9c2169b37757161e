"""Free text is taken apart into house number, unit, postcode and the words of street and city."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.address import Address
from geo.address_line import compact_postcode
from geo.address_list import ListReader
from geo.address_reader import read_address, take_apart
from geo.address_text import LONGEST, fold
from geo.address_units import bare_unit
from geo.address_words import FOLDER, known_countries, load_words
from geo.house_numbers import Number, read_numbers
from geo.placing_cities import country_of, gazetteer
from geo.street_names import StreetNamer

# country, line, number, unit, postcode, street
LINES = [
    ("US", "217-14 Hill Avenue Apt 4B, Springfield NY 11428-1234", "217-14", "4b", "11428", "hill avenue"),
    ("US", "13601 Lake Dr apt4b", "13601", "4b", "", "lake dr"),
    ("US", "55 E Oak Street, 2nd floor, Springfield, MA 1234", "55", "2nd", "01234", "e oak street"),
    ("US", "One Hill Road, Springfield IL 60603", "1", "", "60603", "hill road"),
    ("US", "866 C Street", "866", "", "", "c street"),
    ("US", "12 1/2 Oak St", "12 1/2", "", "", "oak st"),
    ("US", "350 W Oak St 200", "350", "200", "", "w oak st 200"),
    ("CA", "#101-1401 West Oak St, Vancouver V5T 1A1", "1401", "101", "v5t1a1", "west oak st"),
    ("CA", "Apt 102, 181 W 7 Av", "181", "102", "", "w 7 av"),
    ("CA", "P2-1855 Oak St", "1855", "p2", "", "oak st"),
    ("GB", "Flat 3, 12a Hill Road, London SW1A 1AA", "12a", "3", "sw1a1aa", "hill road"),
    ("IE", "4 Hill Road, Dublin D02 X285", "4", "", "d02x285", "hill road"),
    ("AU", "Unit 2, 14 Hill Rd, Fitzroy VIC 3065", "14", "2", "3065", "hill rd"),
    ("NZ", "14 Hill Rd, Kelburn, Wellington 6012", "14", "", "6012", "hill rd"),
    ("DE", "Hauptstr. 12 a, 91207 Lauf", "12a", "", "91207", "hauptstr"),
    ("DE", "91207 Lauf, Hauptstraße Nr. 12-14", "12-14", "", "91207", "hauptstrasse"),
    ("DE", "Hauptstr12", "12", "", "", "hauptstr"),
    ("AT", "Hauptgasse 12/3, 1010 Wien", "12/3", "", "1010", "hauptgasse"),
    ("CH", "Hauptstrasse 12, 8001 Zürich", "12", "", "8001", "hauptstrasse"),
    ("LI", "Landstrasse 12, 9490 Vaduz", "12", "", "9490", "landstrasse"),
    ("NL", "Dorpsstraat 12, 1234 AB Amsterdam", "12", "", "1234ab", "dorpsstraat"),
    ("BE", "Dorpstraat 12 bus 3, 1000 Brussel", "12", "3", "1000", "dorpstraat"),
    ("FR", "11 bis rue du Fort 11800 Barbaira", "11bis", "", "11800", "rue du fort"),
    ("FR", "31BIS Avenue de l’Église", "31bis", "", "", "avenue de l eglise"),
    ("ES", "Calle Mayor 12, 28013 Madrid", "12", "", "28013", "calle mayor"),
    ("IT", "Via Roma 12/b, 20121 Milano", "12/b", "", "20121", "via roma"),
    ("PT", "Rua Direita 12, 1000-001 Lisboa", "12", "", "1000001", "rua direita"),
    ("DK", "Hovedgade 12, 2100 København", "12", "", "2100", "hovedgade"),
    ("SE", "Storgatan 12, 111 22 Stockholm", "12", "", "11122", "storgatan"),
    ("NO", "Storgata 12, 0155 Oslo", "12", "", "0155", "storgata"),
    ("FI", "Mannerheimintie 12, 00100 Helsinki", "12", "", "00100", "mannerheimintie"),
    ("PL", "ul. Długa 12, 00-001 Warszawa", "12", "", "00001", "ul dluga"),
]


@pytest.mark.parametrize(("country", "line", "number", "unit", "postcode", "street"), LINES)
def test_a_line_is_taken_apart(country: str, line: str, number: str, unit: str, postcode: str, street: str) -> None:
    read = read_address(Address(line), load_words(country))
    assert (read.number, read.unit, read.postcode, read.street) == (number, unit, postcode, street)


def test_every_country_of_the_table_above_has_its_words_and_a_source() -> None:
    assert {country for country, *_ in LINES} | {"MC"} == set(known_countries())
    for path in sorted([*FOLDER.glob("country_*.toml"), *FOLDER.glob("language_*.toml")]):
        text = path.read_text(encoding="utf-8")
        assert "source = " in text and "date = " in text, path.name


def test_a_country_without_words_is_read_like_the_united_states() -> None:
    assert load_words("XX").country == "US"


@pytest.mark.parametrize(
    "cells",
    [
        Address("Springfield", city="12 Hill Road"),
        Address("", unit="12 Hill Road", city="Springfield"),
        Address("12", unit="Hill Road", city="Springfield"),
        Address("11428", postcode="12 Hill Road", city="Springfield"),
        Address("12 Hill Road", postcode="Springfield", city="11428"),
    ],
)
def test_cells_in_each_others_columns_are_put_right(cells: Address) -> None:
    read = read_address(cells, load_words("US"))
    assert (read.number, read.street) == ("12", "hill road")


def test_the_second_line_is_read_when_the_first_is_a_building() -> None:
    read = read_address(Address("Maple Court", unit="12 Hill Road"), load_words("GB"))
    assert (read.number, read.street) == ("12", "hill road")


def test_a_person_the_letter_goes_to_is_no_street() -> None:
    read = read_address(Address("c/o Ann Example, 12 Hill Road"), load_words("US"))
    assert (read.number, read.before, read.after) == ("12", "", "hill road")


@pytest.mark.parametrize("line", ["PO Box 12", "P.O. Box 12", "pob 12", "Post Office Box 12"])
def test_a_box_is_no_house(line: str) -> None:
    assert read_address(Address(line), load_words("US")).box


def test_postcodes_are_compared_without_blanks_and_zeros_come_back() -> None:
    assert compact_postcode("v5t 1a1", load_words("CA")) == "v5t1a1"
    assert compact_postcode("2134", load_words("US")) == "02134"
    assert compact_postcode("d-91207", load_words("DE")) == "91207"
    assert compact_postcode("91207", load_words("CA")) == ""


def test_another_countrys_postcode_is_kept_apart() -> None:
    read = read_address(Address("12 Hill Road", postcode="91207"), load_words("CA"))
    assert (read.postcode, read.odd_postcode) == ("", "91207")


@pytest.mark.parametrize(
    ("cell", "unit"), [("#102", "102"), ("Unit 102", "102"), ("apt.4b", "4b"), ("102", "102"), ("", "")]
)
def test_a_unit_in_its_own_cell_loses_its_word(cell: str, unit: str) -> None:
    assert bare_unit(fold(cell), load_words("CA")) == unit


@pytest.mark.parametrize(
    ("country", "one", "other"),
    [
        ("US", "E. 13th Avenue", "13 AV EAST"),
        ("US", "Saint Mark's Place", "St Marks Pl"),
        ("US", "Second Street", "2nd St"),
        ("US", "45 th Ave", "45th Avenue"),
        ("US", "1 st Avenue", "First Ave"),
        ("US", "North East Hill Road", "Hill Rd NE"),
        ("CA", "13e Avenue", "13 Ave"),
        ("DE", "Jägerndorfer Straße", "Jaegerndorfer Str."),
        ("DE", "Dr.-Hans-Beispiel-Weg", "Doktor Hans Beispiel Weg"),
        ("FR", "Avenue de l'Église", "av Eglise"),
        ("FR", "Bd du Général Petit", "Boulevard General Petit"),
        ("NL", "Kerkstraat", "Kerkstr."),
        ("IT", "Vle della Libertà", "Viale Liberta"),
        ("DK", "Ågade", "Aagade"),
    ],
)
def test_spellings_of_one_street_share_a_form(country: str, one: str, other: str) -> None:
    namer = StreetNamer(load_words(country))
    assert namer.name(fold(one)).glued == namer.name(fold(other)).glued


@pytest.mark.parametrize(
    ("one", "other"),
    [("92nd Avenue", "92nd Street"), ("East 5th Ave", "West 5th Ave"), ("Oak Street", "Oak Road"), ("1 St", "1st Ave")],
)
def test_different_streets_keep_different_forms(one: str, other: str) -> None:
    namer = StreetNamer(load_words("US"))
    assert namer.name(fold(one)).key != namer.name(fold(other)).key


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("12 a", [(12, "a")]),
        ("12-A", [(12, "a")]),
        ("012", [(12, "")]),
        ("12/3", [(12, "/3")]),
        ("12 1/2", [(12, "1/2")]),
        ("12-14", [(12, ""), (14, "")]),
        ("1016-18", [(1016, ""), (1018, "")]),
        ("8;10", [(8, ""), (10, "")]),
        ("10a-c", [(10, "a"), (10, "b"), (10, "c")]),
        ("Suite 110, 1333", [(1333, "")]),
        ("262-2800", [(2800, "")]),
        ("0", []),
        ("B", []),
        ("99999999", []),
    ],
)
def test_house_numbers_are_read_however_written(text: str, numbers: list[tuple[int, str]]) -> None:
    assert list(read_numbers(text)) == [Number(*number) for number in numbers]


def test_numbers_in_two_parts_are_one_value() -> None:
    assert read_numbers("217-14A", parted=True) == (Number(21714, "a"),)
    assert read_numbers("217-4", parted=True) == read_numbers("217-04", parted=True)


def test_a_point_tells_its_country() -> None:
    assert (country_of(49.26, -123.1), country_of(49.51, 11.28)) == ("CA", "DE")
    assert gazetteer("XX").names() == []


@settings(max_examples=300)
@given(st.builds(Address, *[st.text(max_size=60)] * 6), st.sampled_from(known_countries()))
def test_any_text_is_read(address: Address, country: str) -> None:
    read = read_address(address, load_words(country))
    assert all(len(part) <= 3 * LONGEST for part in read[:-1])


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert len(folded) <= LONGEST
    assert folded == folded.strip()


@pytest.mark.parametrize("line", ["West 37th Avenue & East 38 Ave", "Low Avenue at East 12 Avenue", "Oak St / 9 St"])
def test_a_crossing_of_two_streets_has_no_house_number(line: str) -> None:
    assert read_address(Address(line), load_words("CA")).number == ""
    assert read_address(Address(f"Maple Court, 12 {line}"), load_words("CA")).number == "12"


_PIECES = st.sampled_from(
    ["main st", "apt", "4b", "#", "1/2", "floor", "st", ",", "87th ave", "11427", "a", "n", "-", "box", "bis", "rue",
     "north", "e", "s", "c/o ann bell", "po box 12", "pontiac", "ct", "ma", "2134", "123 45", "d02 x285", "avenue",
     "2", "14", "unit", "etage", "k2p 1a5", "ny", "queens village", "nd", "no", "suite 5", "w12", "7"]
)  # fmt: skip


_LINE = st.builds(
    lambda number, pieces: " ".join([number, *pieces]),
    st.from_regex(r"[0-9]{1,6}(-[0-9]{1,5})?", fullmatch=True), st.lists(_PIECES, max_size=6),
)  # fmt: skip
_CELL = st.sampled_from(["", "", "springfield", "k2p 1a5", "11427", "12 main st", "apt 4", "ny", "1234 ab", "D02 X285"])


@given(st.lists(st.builds(Address, _LINE, *[_CELL] * 5), max_size=8), st.sampled_from(known_countries()))
def test_a_list_is_read_as_each_of_its_addresses_alone(addresses: list[Address], country: str) -> None:
    words = load_words(country)
    again = [Address(f"8{one.line}", one.unit, one.postcode, one.city) for one in addresses]
    both, reader = addresses + again, ListReader(words)
    assert [one.whole() for one in reader.read(both)] == [take_apart(one, words) for one in both]
