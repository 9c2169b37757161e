"""The second wave of a promotion with several messages: when it may go, and who gets which message."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from campaigns.audiences.audience import Audience, load
from campaigns.audiences.sieve import Check, stays_out
from campaigns.promotions.parts import Promotion
from campaigns.promotions.promotion import salt_of
from campaigns.promotions.waves import DAYS_TO_LEARN, UNDECIDED, in_first_wave, learns, thompson
from campaigns.shop.shop import Shop
from geo.texts import QT_TR_NOOP, tr

PERSONAL = ("email", "sms", "post")
LATER = QT_TR_NOOP("gets theirs in the second wave")
BEFORE = QT_TR_NOOP("got theirs in the first wave")


def with_second_wave(shop: Shop, audience: Audience) -> Audience:
    """The audience, its second wave decided where the first has left and sales say how it went. In a transaction."""
    undecided = _undecided(shop, audience)
    if not undecided or (day := _may_go(shop, audience)) is None or _last_sale(shop) < day:
        return audience
    known = came_by_variant(shop, audience)
    salt = salt_of(shop, audience.name)
    shop.db.executemany(
        "UPDATE audience_members SET variant = ? WHERE audience_id = ? AND customer_id = ?",
        [(thompson(salt, who, known), audience.id, who) for who in undecided],
    )
    why = {**audience.why, "second_wave": {"decided_at": shop.now, "known": known}}
    text = json.dumps(why, ensure_ascii=False, sort_keys=True)
    shop.db.execute("UPDATE audiences SET why = ? WHERE id = ?", (text, audience.id))
    return load(shop, audience.promotion_id)


@dataclass(frozen=True)
class Wave:
    """How far a promotion in two waves is: "first" (nothing has left), "waits", "ready" or "decided"."""

    state: str
    sales_until: date | None = None  # through which sales must be on file before the second may go
    known: Mapping[str, tuple[int, int]] = field(default_factory=dict)  # message -> who got it, how many of them came


def wave_of(shop: Shop, promotion_id: int | None, promotion: Promotion, reached: int) -> Wave | None:
    """Where a promotion stands between its two waves; None where everybody gets theirs at once."""
    row = shop.db.execute("SELECT 1 FROM audiences WHERE promotion_id = ?", (promotion_id,)).fetchone()
    if row is None:
        return Wave("first") if learns(promotion, reached) else None
    audience = load(shop, promotion_id or 0)
    if "second_wave" in audience.why:
        told = audience.why["second_wave"]["known"]
        return Wave("decided", None, {variant: (people, came) for variant, (people, came) in told.items()})
    if not _undecided(shop, audience):
        return None
    day = _may_go(shop, audience)
    if day is None:
        return Wave("first")
    known = came_by_variant(shop, audience)
    return Wave("waits" if _last_sale(shop) < day else "ready", day, known)


def came_by_variant(shop: Shop, audience: Audience) -> dict[str, tuple[int, int]]:
    """By message: people of the first wave who got it, and how many of them came since the promotion started."""
    rows = shop.db.execute(
        "SELECT variant, count(*), sum(EXISTS (SELECT 1 FROM sales s WHERE s.customer_id = m.customer_id"
        " AND s.day >= ?)) FROM audience_members m WHERE audience_id = ? AND arm = 'reached' AND variant <> ?"
        " GROUP BY variant ORDER BY variant",
        (audience.promotion.starts.isoformat(), audience.id, UNDECIDED),
    )
    return {variant: (int(people), int(came or 0)) for variant, people, came in rows}


def wave_check(shop: Shop, audience: Audience, channel: str) -> Check | None:
    """Who waits for another wave, as a check of the gate; None where everybody goes at once."""
    if not _has_waves(shop, audience) or not _several(audience, channel):
        return None
    salt, second = salt_of(shop, audience.name), "second_wave" in audience.why
    reason = BEFORE if second else LATER
    return stays_out(reason, "id", lambda who: in_first_wave(salt, who) == second)


def wave_note(shop: Shop, audience: Audience, channel: str) -> tuple[str, ...]:
    """What to say of the wave on the receipt."""
    if wave_check(shop, audience, channel) is None:
        return ()
    if "second_wave" in audience.why:
        known = audience.why["second_wave"]["known"]
        told = ", ".join(f"{variant}: {came} of {people}" for variant, (people, came) in known.items())
        return (tr("Second wave, by who came of the first ({told}).").format(told=told),)
    return (
        tr("First wave. Export again with {days} days of sales since; then the others get the message that works.")
        .format(days=DAYS_TO_LEARN),
    )  # fmt: skip


def _several(audience: Audience, channel: str) -> bool:
    channels = (channel,) if channel in PERSONAL else PERSONAL if channel == "message" else ()
    variants = Counter(message.channel for message in audience.promotion.messages)
    return any(variants[one] > 1 for one in channels)


def _has_waves(shop: Shop, audience: Audience) -> bool:
    return "second_wave" in audience.why or bool(_undecided(shop, audience))


def _undecided(shop: Shop, audience: Audience) -> list[int]:
    if len(audience.promotion.variants) < 2:
        return []
    rows = shop.db.execute(
        "SELECT customer_id FROM audience_members WHERE audience_id = ? AND arm = 'reached' AND variant = ?"
        " ORDER BY customer_id",
        (audience.id, UNDECIDED),
    )
    return [row[0] for row in rows]


def _may_go(shop: Shop, audience: Audience) -> date | None:
    """The day through which sales must be on file; None while the first wave has not left."""
    left = shop.db.execute(
        f"SELECT min(made_at) FROM receipts WHERE audience_id = ? AND people > 0 AND channel IN"
        f" ({', '.join('?' * (len(PERSONAL) + 1))})",
        (audience.id, *PERSONAL, "message"),
    ).fetchone()[0]
    if left is None:
        return None
    return max(date.fromisoformat(left[:10]), audience.promotion.starts) + timedelta(days=DAYS_TO_LEARN - 1)


def _last_sale(shop: Shop) -> date:
    found = shop.db.execute("SELECT max(day) FROM sales").fetchone()[0]
    return date.fromisoformat(found) if found else date.min
