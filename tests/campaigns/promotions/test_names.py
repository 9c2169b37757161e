"""Few names cover most regulars."""

from __future__ import annotations

from campaigns.promotions.names import names_that_cover
from campaigns.segments.people import People
from campaigns.shop.shop import Shop
from tests.campaigns.segments.small_shop import add_person


def test_the_fewest_names_are_found_and_odd_ones_are_none(shop: Shop) -> None:
    for name, times in (("Anna", 5), ("ANNA", 1), ("Zoë", 3), ("Ben", 2), ("n/a", 4), ("", 4)):
        for _ in range(times):
            add_person(shop, name)
    people = People(shop)
    found = names_that_cover(people, ~people.nobody())
    assert (found.names, found.covered, found.people) == (("Anna", "Zoë"), 9, 11)
    assert names_that_cover(people, people.nobody()).names == ()
