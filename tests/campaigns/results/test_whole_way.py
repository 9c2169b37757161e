"""From a playbook to a true sentence: frozen, sent, a known rise in the sales, codes back, and what is said of it."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import numpy as np

from campaigns.audiences.audience import freeze
from campaigns.customers.erasure import erase_all
from campaigns.promotions.promotion import read_promotion, save_promotion
from campaigns.results.ledger import ledger
from campaigns.results.lift import WORKED, results
from campaigns.results.redemption import redeem_file
from campaigns.shop.shop import Shop
from tests.campaigns.segments.small_shop import add_many, days_ago

PEOPLE, USUAL, RISE = 2000, 0.1, 0.08
PLAN = """
name = "Exam-week coffee"
playbook = "exam-week"
starts = 2026-07-01
[offer]
cost_each = 0.5
margin_each = 3.0
[who]
all = ["tagged student"]
[where]
"""


def bring_back(shop: Shop, folder: Path, promotion: int) -> int:
    """Sales of the promotion's days with the known rise, and the codes of half of those who came; how many codes."""
    rng = np.random.default_rng(5)
    rows = shop.db.execute("SELECT customer_id, arm, code FROM audience_members ORDER BY customer_id").fetchall()
    came = [row for row in rows if rng.random() < USUAL + RISE * (row["arm"] == "reached")]
    days = [date(2026, 7, 1) + timedelta(days=int(n)) for n in rng.integers(0, 14, len(came))]
    with shop.quiet() as db:
        db.executemany(
            "INSERT INTO sales (import_id, customer_id, ticket, day, item_id, amount) VALUES (1, ?, ?, ?, 1, 400)",
            [(row["customer_id"], f"L{n}", str(day)) for n, (row, day) in enumerate(zip(came, days, strict=True))],
        )
        db.execute(
            "INSERT INTO sales (import_id, ticket, day, item_id, amount) VALUES (1, 'last', '2026-07-14', 1, 400)"
        )
    shown = [(row["code"], day) for row, day in zip(came, days, strict=True) if row["code"]][::2]
    lines = ["code,date,amount", *(f"{code},{day},4.00" for code, day in shown)]
    (folder / "back.csv").write_text("\n".join(lines))
    return len(shown)


def test_a_known_rise_is_found_and_said_as_a_range_that_holds_it(shop: Shop, tmp_path: Path) -> None:
    rng = np.random.default_rng(4)
    visits = [(n, days_ago(int(rng.integers(1, 300)))) for n in range(1, PEOPLE + 1) for _ in range(rng.integers(1, 5))]
    add_many(shop, PEOPLE, visits)
    with shop.quiet() as db:
        db.execute("INSERT INTO tags SELECT id, 'student', 'note' FROM customers")
        db.execute(
            "INSERT INTO consents (customer_id, channel, state, source, at)"
            " SELECT id, 'email', 'yes', 'form', '' FROM customers"
        )
    number = save_promotion(shop, read_promotion(PLAN))
    freeze(shop, number)
    shown = bring_back(shop, tmp_path, number)
    shop.today = date(2026, 7, 20)
    told = redeem_file(shop, tmp_path / "back.csv")
    assert (told.accepted, told.rows_read) == (shown, shown)
    found = results(shop, "Exam-week coffee")
    assert (found.reached + found.kept_aside, found.kept_aside, found.redeemed) == (PEOPLE, PEOPLE // 5, shown)
    assert found.low is not None and found.high is not None
    assert found.low <= RISE * 100 <= found.high
    assert found.verdict == WORKED and found.sentence.startswith("It worked: between ")
    assert found.money.verdict == "very likely paid for itself"
    assert ledger(shop).sentence.startswith("Repeat “Exam-week coffee”")
    assert results(shop, "Exam-week coffee") == found, "asked again, the same is said"


def test_erased_people_still_count_and_nobody_can_say_who_they_were(shop: Shop, tmp_path: Path) -> None:
    add_many(shop, 400, [(n, days_ago(n % 90 + 1)) for n in range(1, 401)])
    with shop.quiet() as db:
        db.execute("INSERT INTO tags SELECT id, 'student', 'note' FROM customers")
        db.execute("UPDATE customers SET area_id = (SELECT id FROM areas ORDER BY id LIMIT 1)")
        db.execute(
            "INSERT INTO consents (customer_id, channel, state, source, at) SELECT id, 'email', 'yes', '', ''"
            " FROM customers"
        )
    promotion = save_promotion(shop, read_promotion(PLAN))
    freeze(shop, promotion)
    bring_back(shop, tmp_path, promotion)
    shop.today = date(2026, 7, 20)
    redeem_file(shop, tmp_path / "back.csv")
    before = results(shop, "Exam-week coffee")
    used = [row[0] for row in shop.db.execute("SELECT DISTINCT customer_id FROM redemptions WHERE customer_id > 0")]
    aside = [row[0] for row in shop.db.execute("SELECT customer_id FROM audience_members WHERE arm = 'kept_aside'")]
    erase_all(shop, [*used[:3], *aside[:10]])
    after = results(shop, "Exam-week coffee")
    assert after == before and len(used) > 3 and before.kept_aside >= 10
    columns = {row[1] for row in shop.db.execute("PRAGMA table_info(audience_forgotten)")}
    assert not columns & {"customer_id", "name", "code", "digest"}
