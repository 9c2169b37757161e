"""The customers as columns: kept while the shop is open, and no longer."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

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
