"""The promotions of the shop as the board shows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from campaigns.promotions.promotion import Promotion, Reach, read_promotion
from campaigns.shop.shop import Shop
from desktop.models.session import Session
from desktop.words import number
from geo.errors import UserError
from geo.texts import QT_TR_NOOP, tr

REACH = {
    "foot": QT_TR_NOOP("{n} minutes on foot"),
    "bicycle": QT_TR_NOOP("{n} minutes by bicycle"),
    "car": QT_TR_NOOP("{n} minutes by car"),
}
STEPS = (QT_TR_NOOP("Offer"), QT_TR_NOOP("Who and where"), QT_TR_NOOP("Message"), QT_TR_NOOP("Send"))


@dataclass(frozen=True)
class PromotionCard:
    """One promotion. `people` were reached (None: it has not left yet, they are counted when asked for)."""

    id: int
    name: str
    column: str  # draft | running | ended
    promotion: Promotion
    people: int | None
    used: int
    codes: int

    @property
    def next_step(self) -> str:
        """What is missing: the first step that is not done."""
        return next_step(self.promotion)


def next_step(promotion: Promotion) -> str:
    """The first step of a promotion that is not done."""
    if not promotion.offer.text:
        return STEPS[0]
    return STEPS[3] if promotion.messages else STEPS[2]


def reach_in_words(reach: Reach) -> str:
    """15 minutes on foot."""
    return tr(REACH[reach.by]).format(n=number(reach.minutes))


def promotion_cards(session: Session) -> list[PromotionCard]:
    """All promotions, the latest start first."""
    return session.known("promotions", _read)


def _read(shop: Shop) -> list[PromotionCard]:
    rows = shop.db.execute(
        "SELECT p.id, p.name, p.document, p.starts, p.ends,"
        " (SELECT count(*) FROM audience_members m JOIN audiences a ON a.id = m.audience_id"
        "  WHERE a.promotion_id = p.id AND m.arm = 'reached') + (SELECT coalesce(sum(f.people), 0)"
        "  FROM audience_forgotten f JOIN audiences a ON a.id = f.audience_id"
        "  WHERE a.promotion_id = p.id AND f.arm = 'reached') AS people,"
        " (SELECT count(*) FROM redemptions r WHERE r.promotion_id = p.id) AS used,"
        " (SELECT count(*) FROM codes c WHERE c.promotion_id = p.id) AS codes"
        " FROM promotions p ORDER BY p.starts DESC, p.id DESC"
    ).fetchall()
    cards = []
    for row in rows:
        try:
            promotion = read_promotion(row["document"])
        except UserError:  # written by another version: shown nowhere rather than wrongly
            continue
        column = _column(bool(row["people"]), date.fromisoformat(row["ends"]), shop.today)
        people = row["people"] or None
        cards.append(PromotionCard(row["id"], row["name"], column, promotion, people, row["used"], row["codes"]))
    return cards


def _column(has_left: bool, ends: date, today: date) -> str:
    if ends < today:
        return "ended" if has_left else "draft"
    return "running" if has_left else "draft"


def card_of(session: Session, promotion_id: int) -> PromotionCard | None:
    """One promotion by its number."""
    return next((card for card in promotion_cards(session) if card.id == promotion_id), None)
