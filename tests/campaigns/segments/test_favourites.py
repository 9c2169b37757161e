"""Favourites are what somebody bought most; a next item is named only where that beats the bestseller."""

from __future__ import annotations

from datetime import timedelta

import numpy as np

from campaigns.segments.favourites import favourites, next_items
from campaigns.segments.people import People
from campaigns.shop.shop import Shop
from tests.campaigns.segments.small_shop import TODAY, add_many, add_person, add_visit, days_ago


def items(shop: Shop) -> dict[int, str]:
    return dict(shop.db.execute("SELECT id, name FROM items").fetchall())


def test_a_favourite_is_counted_by_visits(shop: Shop) -> None:
    tea, cake, nobody = add_person(shop), add_person(shop), add_person(shop)
    for days in (1, 2, 3):
        add_visit(shop, tea, days_ago(days), items=["Tea", "Cake"] if days == 1 else ["Tea"])
        add_visit(shop, cake, days_ago(days), items=["Cake", "Cake"])
    found = dict(zip((tea, cake, nobody), favourites(People(shop)).tolist(), strict=True))
    assert [items(shop).get(found[who]) for who in (tea, cake, nobody)] == ["Tea", "Cake", None]


def sell(shop: Shop, rng: np.random.Generator, *, follows: bool) -> People:
    """300 people of 4 tastes buy two things of their taste early and, lately, the third of it (or anything)."""
    add_many(shop, 300, [])
    names = [f"Thing {n}" for n in range(13)]
    with shop.quiet() as db:
        db.executemany("INSERT INTO items (id, name) VALUES (?, ?)", [(n + 100, name) for n, name in enumerate(names)])
        for person in range(1, 301):
            taste = person % 4
            mine = [100 + 3 * taste + int(n) for n in rng.permutation(3)]
            last = mine[2] if follows else int(rng.integers(100, 113))
            bought = [(mine[0], 200), (mine[1], 100), (112, 90), (last, 5)]
            if person % 3 == 0:
                bought[3] = (mine[2], 60)  # earlier buyers of all three, to learn from
            for item, days in bought:
                db.execute(
                    "INSERT INTO sales (import_id, customer_id, ticket, day, item_id, amount)"
                    " VALUES (1, ?, ?, ?, ?, 1)",
                    (person, f"{person}-{days}", (TODAY - timedelta(days=days)).isoformat(), item),
                )
        db.execute(
            "INSERT INTO sales (import_id, ticket, day, item_id, amount) VALUES (1, 'x', ?, 112, 1)", (str(TODAY),)
        )
    return People(shop)


def test_a_next_item_is_named_where_tastes_tell_it(shop: Shop) -> None:
    found = next_items(sell(shop, np.random.default_rng(1), follows=True))
    assert found is not None
    assert found.hits > 0.9 * found.trials > 2 * found.bestseller_hits
    assert f"of {found.hits} of {found.trials} customers" in found.sentence


def test_nothing_is_named_where_the_bestseller_is_as_good_a_guess(shop: Shop) -> None:
    assert next_items(sell(shop, np.random.default_rng(2), follows=False)) is None


def test_without_sales_nothing_is_named(shop: Shop) -> None:
    add_person(shop)
    assert next_items(People(shop)) is None
    assert favourites(People(shop)).tolist() == [-1]
