"""Saved segments are always current; suggested ones are more than chance."""

from __future__ import annotations

import numpy as np
import pytest

from campaigns.errors import UserError
from campaigns.segments.rule import read_rule
from campaigns.segments.segment import delete_segment, save_segment, segments, suggested_segments
from campaigns.shop.shop import Shop
from tests.campaigns.segments.small_shop import add_many, add_person, add_tag, days_ago


def test_a_saved_segment_is_current_each_time(shop: Shop) -> None:
    first, second = add_person(shop), add_person(shop)
    add_tag(shop, first, "student")
    save_segment(shop, "Students", read_rule(["tagged student"]))
    assert segments(shop)[0].customer_ids(shop) == [first]
    add_tag(shop, second, "student")
    assert segments(shop)[0].customer_ids(shop) == [first, second]


def test_a_segment_is_replaced_forgotten_and_brought_back(shop: Shop) -> None:
    save_segment(shop, "Quiet", read_rule(["gone quiet"]))
    save_segment(shop, "Quiet", read_rule(["not seen for 8 weeks"]))
    assert [s.rule.document() for s in segments(shop)] == [{"all": ["not seen for 8 weeks"]}]
    delete_segment(shop, "Quiet")
    assert segments(shop) == []
    shop.undo()
    assert [s.name for s in segments(shop)] == ["Quiet"]


def test_names_that_are_none_are_refused(shop: Shop) -> None:
    with pytest.raises(UserError, match="1 to 60 letters"):
        save_segment(shop, "  ", read_rule([]))
    with pytest.raises(UserError, match="no segment “Nobody”"):
        delete_segment(shop, "Nobody")


def crowd(shop: Shop, early: int) -> None:
    """120 people with six visits each at random hours; the first so many come before nine on weekdays."""
    rng = np.random.default_rng(1)
    add_many(shop, 120, [(n, days_ago(int(rng.integers(1, 200)))) for n in range(1, 121) for _ in range(6)])
    hours = (
        "printf('%02d:10', CASE WHEN customer_id <= ? AND strftime('%w', day) BETWEEN '1' AND '5' THEN 8 ELSE ? END)"
    )
    with shop.quiet() as db:
        for number in range(1, 721):
            db.execute(f"UPDATE sales SET time = {hours} WHERE id = ?", (early, int(rng.integers(8, 19)), number))


def test_early_regulars_are_suggested_with_their_number(shop: Shop) -> None:
    crowd(shop, early=30)
    found = {one.segment.name: one for one in suggested_segments(shop)}["Early regulars"]
    assert 25 <= found.people <= 34
    assert found.evidence.startswith(f"{found.people} customers; with visits at random times it would be about")
    assert found.people == len(found.segment.customer_ids(shop))


def test_nothing_is_suggested_where_everybody_comes_at_random(shop: Shop) -> None:
    crowd(shop, early=0)
    assert suggested_segments(shop) == []


def test_what_only_a_few_do_is_not_suggested(shop: Shop) -> None:
    crowd(shop, early=30)
    assert suggested_segments(shop)
    shop.set("smallest_group", 40)
    assert suggested_segments(shop) == []
