"""Maps inside rooms: what a small one shows."""

from __future__ import annotations

from desktop.rooms.maps import with_shop
from desktop.rooms.promotion_circles import both

AREA = (8.0, 47.0, 8.02, 47.01)  # west, south, east, north


def test_a_shop_beside_the_area_is_shown_whole_with_it() -> None:
    assert with_shop(AREA, 47.005, 7.999) == (7.999, 47.0, 8.02, 47.01)


def test_the_head_of_the_pin_has_room_above_its_place() -> None:
    *_, north = with_shop(AREA, 47.01, 8.01)
    assert 47.011 < north < 47.013


def test_a_shop_inside_changes_nothing() -> None:
    assert with_shop(AREA, 47.005, 8.01) == AREA


def test_a_shop_far_away_does_not_make_the_area_small() -> None:
    assert with_shop(AREA, 47.005, 7.9) == AREA


def test_what_no_circle_reaches_is_on_the_map_with_the_circles() -> None:
    assert both((7.99, 47.0, 8.01, 47.01), AREA) == (7.99, 47.0, 8.02, 47.01)
