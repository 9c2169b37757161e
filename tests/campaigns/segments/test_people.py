"""The customers as columns: kept while the shop is open, and no longer."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import numpy as np

from campaigns.segments.people import people_of
from campaigns.segments.rhythm import rhythm_of
from campaigns.shop.shop import Shop
from tests.campaigns.segments.small_shop import small_shop


def test_they_are_read_once_while_nothing_changes(shop: Shop) -> None:
    assert people_of(shop) is people_of(shop)


def test_nothing_of_them_stays_in_memory_when_the_shop_is_closed(tmp_path: Path) -> None:
    shop = small_shop(tmp_path)
    people = weakref.ref(people_of(shop))
    rhythm_of(people_of(shop))
    shop.close()
    gc.collect()
    assert people() is None
    assert shop.kept == {}


def test_nothing_of_them_stays_when_a_shop_that_was_only_read_is_let_go_of(shop: Shop) -> None:
    reader = Shop.open(shop.path, read_only=True)
    people = weakref.ref(people_of(reader))
    del reader
    gc.collect()
    assert people() is None


def test_a_place_is_kept_to_the_centimetre_anywhere_on_earth(shop: Shop) -> None:
    places = [(-89.9, -179.99999), (0.0, 0.0), (51.5, -0.1277001), (89.9, 179.99999)]
    with shop.step("More people") as db:
        db.execute("INSERT INTO customers (lat, lon, level, band) VALUES (50, 8, 'street', 'unsure')")
        db.executemany("INSERT INTO customers (lat, lon, level, band) VALUES (?, ?, 'house', 'placed')", places)
    found = np.column_stack(people_of(shop).position)
    assert np.isnan(found[0]).all()
    assert np.abs(found[1:] - places).max() <= 1e-7
