"""The street of an address line, as whole streets are drawn by lot."""

from __future__ import annotations

import pytest

from campaigns.promotions.streets import street_of, unit_street


@pytest.mark.parametrize(
    ("line", "street"),
    [
        ("12 Low Road", "low road"),
        ("89-12 202nd Street, Queens", "202nd street"),
        ("202nd Street, Queens", "202nd street"),
        ("West 12th Avenue", "west 12th avenue"),
        ("Hauptstraße 12 a", "hauptstrasse"),
        ("Low  Road 3-5", "low road"),
    ],
)
def test_a_street_is_its_name_without_the_house(line: str, street: str) -> None:
    assert street_of(line) == street


def test_however_people_write_it_a_street_on_the_map_is_one() -> None:
    found = "256 East 2nd Avenue, Vancouver"
    assert unit_street("256 E 2ND AV, APT 403", found) == unit_street("#3, 260 East 2nd Ave", "260 East 2nd Avenue")
    assert unit_street("12 Low Road", "") == "low road"
