"""A promotion that has left the shop: its people frozen, their codes given out."""

from __future__ import annotations

from campaigns.promotions.choose import who_and_where
from campaigns.promotions.codes import make_codes
from campaigns.promotions.promotion import read_promotion, salt_of, save_promotion
from campaigns.shop.shop import Shop

TEA = """name = "Tea"
starts = 2026-07-01
ends = 2026-07-14
[offer]
cost_each = 1.0
margin_each = 3.0
[[message]]
channel = "email"
text = "Tea"
"""


def sent(shop: Shop, text: str = TEA) -> tuple[tuple[int, ...], tuple[int, ...], dict[int | str, str]]:
    """Save a promotion and freeze its people; those reached, those kept aside, and the codes."""
    promotion = read_promotion(text)
    number = save_promotion(shop, promotion)
    chosen = who_and_where(shop, promotion)
    codes = make_codes(salt_of(shop, promotion.name), promotion.codes.prefix or "TEA", chosen.reached)
    areas = dict(shop.db.execute("SELECT id, area_id FROM customers").fetchall())
    with shop.quiet() as db:
        db.execute("INSERT INTO audiences VALUES (?, ?, '', '{}')", (number, number))
        for customer in chosen.customers:
            arm = "reached" if customer in codes else "kept_aside"
            db.execute(
                "INSERT INTO audience_members VALUES (?, ?, ?, ?, ?, ?)",
                (number, customer, arm, areas[customer], chosen.variants.get(customer, ""), codes.get(customer, "")),
            )
        db.executemany(
            "INSERT INTO codes (code, promotion_id, customer_id) VALUES (?, ?, ?)",
            [(code, number, customer) for customer, code in codes.items()],
        )
    return chosen.reached, chosen.kept_aside, codes
