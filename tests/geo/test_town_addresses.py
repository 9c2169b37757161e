"""One spelling a street, one row a house."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.sources.records import AddressRecords, address_records, objects
from geo.sources.spelling import number_key, street_key, tidy
from geo.town_addresses import join_addresses, street_names
from geo.town_tables import AddressTable, Streets


def streets(*names: str, **variants: str) -> Streets:
    flags = np.zeros(len(names), np.uint8)
    kinds = ["residential"] * len(names)
    told = [dict(variants) if at == 0 else {} for at in range(len(names))]
    return Streets(objects(kinds), objects(names), objects(kinds), names=objects(told), bridge=flags, tunnel=flags)


def houses(*rows: tuple[Any, ...]) -> AddressRecords:
    """Rows of number, street, postcode, city, lat, rank."""
    return address_records([(n, s, "", p, c, "", "", lat, 8.0, rank) for n, s, p, c, lat, rank in rows])


def told(table: AddressTable) -> list[tuple[str, str, str, str]]:
    postcodes, cities = (*table.postcodes, ""), (*table.cities, "")
    columns = zip(table.number, table.street, table.postcode, table.city, strict=True)
    return [(n, table.streets[s], postcodes[p], cities[c]) for n, s, p, c in columns]


@pytest.mark.parametrize(
    ("one", "other"),
    [("E 13TH AV", "East 13th Avenue"), ("Hauptstr.", "Hauptstraße"), ("ST. ANNE'S RD", "Saint Annes Road"),
     ("SW MARINE DR", "Southwest Marine Drive"), ("Bd de l’Église", "Boulevard de l'Eglise"),
     ("K-Straße", "k strasse")],
)  # fmt: skip
def test_spellings_of_one_street_share_a_key(one: str, other: str) -> None:
    assert street_key(one) == street_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("East 1st Avenue", "West 1st Avenue"), ("1st Avenue", "11th Avenue"), ("Mill Road", "Mill Lane")],
)
def test_different_streets_have_different_keys(one: str, other: str) -> None:
    assert street_key(one) != street_key(other)


def test_the_maps_spelling_is_taken() -> None:
    table, _ = join_addresses([houses(("5", "E 13TH AV", "", "", 50.0, 0))], street_names(streets("East 13th Avenue")))
    assert told(table) == [("5", "East 13th Avenue", "", "")]


def test_an_old_or_foreign_name_leads_to_the_street() -> None:
    names = street_names(streets("Neue Gasse", old_name="Alte Gasse;Kuhgasse"))
    table, _ = join_addresses([houses(("5", "KUHGASSE", "", "", 50.0, 0))], names)
    assert table.streets == ("Neue Gasse",)


def test_a_street_of_a_letter_is_not_a_direction_where_the_map_has_both() -> None:
    names = street_names(streets("East Street", "E Street", "East Street"))
    rows = houses(
        ("5", "E STREET", "", "", 50.0, 0), ("5", "EAST STREET", "", "", 50.0, 0), ("6", "E ST", "", "", 50.0, 0)
    )
    table, _ = join_addresses([rows], names)
    assert set(told(table)) == {("5", "E Street", "", ""), ("5", "East Street", "", ""), ("6", "East Street", "", "")}


def test_capitals_are_made_readable_where_the_map_has_no_such_street() -> None:
    table, _ = join_addresses([houses(("5", "NW 61ST ST", "", "", 50.0, 0))], {})
    assert table.streets == ("NW 61st St",)


def test_the_first_source_wins_and_takes_what_it_lacks_from_the_others() -> None:
    register = houses(("5", "MILL RD", "", "MILL GREEN", 50.0001, 0))
    osm = houses(("5", "Mill Road", "12345", "Mill Green", 50.0002, 0))
    table, _ = join_addresses([register, osm], street_names(streets("Mill Road")))
    assert told(table) == [("5", "Mill Road", "12345", "Mill Green")]
    assert (table.lat[0], table.source[0]) == (50.0001, 0)


def test_a_house_goes_before_the_shop_in_it() -> None:
    rows = houses(("5", "Mill Road", "", "", 50.0002, 1), ("5", "Mill Road", "", "", 50.0001, 0))
    table, _ = join_addresses([rows], {})
    assert table.lat.tolist() == [50.0001]


def test_rows_come_in_the_order_of_a_walk() -> None:
    rows = houses(*((number, "Mill Road", "", "", 50.0, 0) for number in ("10", "9", "2b", "2", "A")))
    table, _ = join_addresses([rows], {})
    assert table.number.tolist() == ["A", "2", "2b", "9", "10"]


NUMBERS = st.sampled_from(["1", "1a", "1 A", "2", "217-14"])
STREETS = st.sampled_from(["Mill Rd", "MILL ROAD", "Low Lane", "E Street", "East Street"])
PLACES = st.sampled_from([50.0, 50.001, 50.02])
ROW = st.tuples(NUMBERS, STREETS, st.sampled_from(["", "123"]), st.sampled_from(["", "X"]), PLACES, st.integers(0, 1))
ROWS = st.lists(ROW, min_size=1, max_size=12)


@given(ROWS, ROWS)
def test_no_house_is_lost_and_none_is_there_twice(one: list[Any], other: list[Any]) -> None:
    table, _ = join_addresses(
        [houses(*one), houses(*other)], street_names(streets("Mill Road", "East Street", "E Street"))
    )
    kept = {(number_key(number), street, lat) for (number, street, *_), lat in zip(told(table), table.lat, strict=True)}
    assert len(kept) == len(table.lat)
    for number, street, *_, lat, _ in one + other:
        near = [k for k in kept if k[0] == number_key(number) and abs(k[2] - lat) < 0.0023]
        assert any(street_key(k[1]) == street_key(street) for k in near)


@given(st.text())
def test_tidy_text_is_one_line_and_stays_as_it_is(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)
    assert tidy(text).isprintable()
