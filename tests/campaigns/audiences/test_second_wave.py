"""Two messages for many: the first wave is even, the second gets the better one, and nobody is told what is not so."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

from campaigns.audiences.audience import Audience, freeze, load
from campaigns.audiences.export import export
from campaigns.audiences.second_wave import Wave, came_by_variant, wave_of
from campaigns.promotions.promotion import read_promotion, salt_of, save_promotion
from campaigns.promotions.waves import LEARNS_FROM, in_first_wave, thompson
from campaigns.results.breakdown import compared
from campaigns.results.lift import WORKED, results
from campaigns.shop.shop import Shop
from tests.campaigns.segments.small_shop import TODAY, add_many, days_ago, small_shop

PEOPLE, USUAL = 2400, 0.05
RATES = {"A": 0.10, "B": 0.22}
PLAN = """
name = "Two words"
starts = 2026-06-16
ends = 2026-06-29
[codes]
per = "none"
[[message]]
channel = "email"
variant = "A"
subject = "Hello"
text = "Come by."
[[message]]
channel = "email"
variant = "B"
subject = "Coffee"
text = "Coffee is on us."
"""


def planned(folder: Path, people: int = PEOPLE) -> Shop:
    shop = small_shop(folder)
    add_many(shop, people, [(n, days_ago(5 + n % 200)) for n in range(1, people + 1)])
    with shop.quiet() as db:
        db.execute("UPDATE customers SET email = 'p' || id || '@example.org'")
        db.execute("INSERT INTO consents (customer_id, channel, state, source, at)"
                   " SELECT id, 'email', 'yes', 'form', '' FROM customers")  # fmt: skip
    save_promotion(shop, read_promotion(PLAN))
    return shop


def members(shop: Shop) -> dict[int, tuple[str, str]]:
    rows = shop.db.execute("SELECT customer_id, arm, variant FROM audience_members")
    return {row[0]: (row[1], row[2]) for row in rows}


def sell(shop: Shop, who: dict[int, float], days: range, rng: np.random.Generator) -> None:
    """Sales on some days of the promotion, to each with their own chance."""
    came = [customer for customer, rate in who.items() if rng.random() < rate]
    with shop.quiet() as db:
        db.executemany(
            "INSERT INTO sales (import_id, customer_id, ticket, day, item_id, amount) VALUES (1, ?, ?, ?, 1, 400)",
            [(who, f"W{days[0]}/{who}", str(TODAY + timedelta(days=int(rng.choice(days))))) for who in came],
        )
        day = str(TODAY + timedelta(days=days[-1]))
        db.execute("INSERT INTO sales (import_id, ticket, day, item_id, amount) VALUES (1, 'l' || ?, ?, 1, 400)",
                   (day, day))  # fmt: skip


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> tuple[Shop, list[dict[int, tuple[str, str]]], list[int]]:
    """First wave, sales of four days, second wave, sales to the end: the members after each, and people per list."""
    folder, rng = tmp_path_factory.mktemp("waves"), np.random.default_rng(2)
    shop = planned(folder)
    told, people = [], []
    first = export(shop, "Two words", ["mailchimp"], folder / "one")
    told.append(members(shop))
    people.append(first.receipts[0].people)
    early = {who: RATES.get(variant, USUAL) / 2 for who, (_, variant) in told[0].items()}
    sell(shop, early, range(1, 6), rng)
    shop.today = TODAY + timedelta(days=6)
    second = export(shop, "Two words", ["mailchimp"], folder / "two")
    told.append(members(shop))
    people.append(second.receipts[0].people)
    late = {who: RATES.get(variant, USUAL) / 2 for who, (_, variant) in told[1].items()}
    sell(shop, late, range(6, 15), rng)
    shop.today = date(2026, 7, 2)
    return shop, told, people


def test_the_first_wave_is_split_evenly_and_the_others_wait(story: tuple) -> None:  # type: ignore[type-arg]
    shop, (first, _), _ = story
    reached = {who: variant for who, (arm, variant) in first.items() if arm == "reached"}
    salt = salt_of(shop, "Two words")
    assert {who for who, variant in reached.items() if variant} == {w for w in reached if in_first_wave(salt, w)}
    counts = [sum(variant == one for variant in reached.values()) for one in ("A", "B", "")]
    assert abs(counts[0] - counts[1]) < 90
    assert 0.55 < counts[2] / len(reached) < 0.65


def test_each_list_holds_its_own_wave_and_nobody_twice(story: tuple) -> None:  # type: ignore[type-arg]
    shop, (first, _), people = story
    lists = [
        {row[0] for row in shop.db.execute("SELECT customer_id FROM receipt_members WHERE receipt_id = ?", (number,))}
        for (number,) in shop.db.execute("SELECT id FROM receipts WHERE people > 0 ORDER BY id").fetchall()
    ]
    assert [len(one) for one in lists] == people
    assert not lists[0] & lists[1]
    assert lists[0] | lists[1] == {who for who, (arm, _) in first.items() if arm == "reached"}


def test_the_second_wave_mostly_gets_the_message_that_works(story: tuple) -> None:  # type: ignore[type-arg]
    _, (first, second), _ = story
    waited = [who for who, (arm, variant) in first.items() if arm == "reached" and not variant]
    assert sum(second[who][1] == "B" for who in waited) / len(waited) > 0.9
    assert all(second[who] == first[who] for who in first if who not in waited), "nobody else changes"


def test_the_effect_is_that_of_all_who_were_written_to_against_those_kept_aside(story: tuple) -> None:  # type: ignore[type-arg]
    shop, (first, _), _ = story
    found = results(shop, "Two words")
    assert found.kept_aside == sum(arm == "kept_aside" for arm, _ in first.values())
    assert found.reached + found.kept_aside == PEOPLE
    assert found.verdict == WORKED
    assert found.low is not None and found.high is not None
    wave_one, wave_two = sum(RATES.values()) / 2, USUAL / 2 + RATES["B"] / 2
    assert found.low < 100 * (0.4 * wave_one + 0.6 * wave_two - USUAL) < found.high
    assert found.by_variant[0].variant == "B" and found.by_variant[0].sentence == "B works better."


def test_a_second_wave_that_never_leaves_is_not_counted_as_written_to(tmp_path: Path) -> None:
    with planned(tmp_path) as shop:
        export(shop, "Two words", ["mailchimp"], tmp_path / "one")
        written = sum(bool(variant) for arm, variant in members(shop).values() if arm == "reached")
        assert results(shop, "Two words").reached == written < LEARNS_FROM


def test_before_the_sales_say_anything_the_first_wave_can_only_go_again(tmp_path: Path) -> None:
    with planned(tmp_path) as shop:
        made = [export(shop, "Two words", ["mailchimp"], tmp_path / name) for name in ("one", "two")]
        assert made[0].receipts[0].list_digest == made[1].receipts[0].list_digest
        assert "First wave" in " ".join(made[0].receipts[0].notes)
        assert "second_wave" not in audience(shop).why


def test_it_can_be_told_at_every_moment_how_far_the_waves_are(tmp_path: Path) -> None:
    def told() -> Wave | None:
        return wave_of(shop, 1, read_promotion(PLAN), 1920)

    with planned(tmp_path) as shop:
        assert wave_of(shop, None, read_promotion(PLAN), 1000) is None, "so few all go at once"
        assert told() == Wave("first")
        freeze(shop, 1)
        assert told() == Wave("first"), "drawn, but nothing has left"
        export(shop, "Two words", ["mailchimp"], tmp_path / "one")
        waits = told()
        assert waits is not None and (waits.state, waits.sales_until) == ("waits", date(2026, 6, 19))
        who = {one: RATES.get(variant, USUAL) for one, (_, variant) in members(shop).items()}
        sell(shop, who, range(1, 6), np.random.default_rng(4))
        shop.today = TODAY + timedelta(days=6)
        ready = told()
        assert ready is not None and ready.state == "ready" and ready.known == came_by_variant(shop, audience(shop))
        export(shop, "Two words", ["mailchimp"], tmp_path / "two")
        assert told() == Wave("decided", None, ready.known)


def test_a_thousand_people_or_fewer_all_go_at_once(tmp_path: Path) -> None:
    with planned(tmp_path, 1000) as shop:
        freeze(shop, 1)
        assert {variant for arm, variant in members(shop).values() if arm == "reached"} == {"A", "B"}


def audience(shop: Shop) -> Audience:
    return load(shop, 1)


def test_who_gets_what_is_the_same_whenever_it_is_drawn() -> None:
    known = {"A": (200, 20), "B": (200, 26)}
    drawn = [thompson("salt", who, known) for who in range(2000)]
    assert drawn == [thompson("salt", who, known) for who in range(2000)]
    assert 0.7 < drawn.count("B") / len(drawn) < 0.95, "what is not sure is still tried"
    assert [thompson("salt", who, {"A": (0, 0), "B": (0, 0)}) for who in range(2000)].count("A") > 850


@pytest.mark.parametrize(("rise", "least", "most"), [(0.0, 0.0, 0.05), (0.08, 0.8, 1.0)])
def test_learning_on_the_way_finds_a_difference_where_there_is_one_and_else_none(
    rise: float, least: float, most: float
) -> None:
    """A thousand promotions; each message is judged by the first wave, whatever the second was sent."""
    rng, found = np.random.default_rng(6), 0
    for _ in range(1000):
        counts = [("A", 400, int(rng.binomial(400, 0.1))), ("B", 400, int(rng.binomial(400, 0.1 + rise)))]
        found += compared(sorted(counts, key=lambda row: -row[2]))[1]
    assert least <= found / 1000 <= most
