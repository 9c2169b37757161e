"""Kinds of shops: their names can be translated."""

from __future__ import annotations

from campaigns.shop.kinds import KINDS, NAMES


def test_every_kind_of_shop_has_a_name_that_is_marked_for_translation() -> None:
    assert {name for name, _ in KINDS.values()} == NAMES
