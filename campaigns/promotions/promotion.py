"""Promotions: what one is, how it is read and written, how it is kept in the shop file."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from campaigns.errors import UserError
from campaigns.promotions.parts import CHANNELS, Codes, KeptAside, Message, Offer, Promotion, Reach, Where
from campaigns.promotions.promotion_file import promotion_of, read_promotion, write_promotion
from campaigns.shop.shop import Shop
from geo.texts import either, tr

__all__ = [
    "CHANNELS", "Codes", "KeptAside", "Message", "Offer", "Promotion", "Reach", "Where",
    "has_left", "load_promotion", "promotion_of", "read_promotion", "salt_of", "save_promotion", "write_promotion",
]  # fmt: skip


def save_promotion(shop: Shop, promotion: Promotion) -> int:
    """Keep a promotion under its name, as one undo step; saving the same again changes nothing.

    Raises UserError when it lies in the past, or when it has left the shop and who gets it would change.
    """
    row = shop.db.execute("SELECT id, document FROM promotions WHERE name = ?", (promotion.name,)).fetchone()
    document = write_promotion(promotion)
    if row is not None and row["document"] == document:
        return int(row["id"])
    _check_dates(shop, promotion)
    if row is not None:
        _check_not_sent(shop, int(row["id"]), promotion, read_promotion(row["document"]))
    values = (document, promotion.starts.isoformat(), promotion.ends.isoformat(), promotion.name)
    with shop.step(tr("Saved “{name}”").format(name=promotion.name)) as db:
        if row is not None:
            db.execute("UPDATE promotions SET document = ?, starts = ?, ends = ? WHERE name = ?", values)
            return int(row["id"])
        added = db.execute(
            "INSERT INTO promotions (document, starts, ends, name, salt, created_at) VALUES (?, ?, ?, ?, ?, ?)",
            (*values, salt_of(shop, promotion.name), shop.now),
        )
        return int(added.lastrowid or 0)


def load_promotion(shop: Shop, name: str) -> tuple[int, Promotion]:
    """A saved promotion and its id, by name. Raises UserError with the nearest names."""
    row = shop.db.execute("SELECT id, document FROM promotions WHERE name = ? COLLATE NOCASE", (name,)).fetchone()
    if row is not None:
        return int(row["id"]), read_promotion(row["document"])
    from rapidfuzz import process

    names = [row["name"] for row in shop.db.execute("SELECT name FROM promotions ORDER BY name")]
    close = [found for found, _, _ in process.extract(name, names, limit=3)]
    remedy = (
        tr("Did you mean {names}?").format(names=either([f"“{one}”" for one in close]))
        if close
        else tr("Plan one first with `promote`.")
    )
    raise UserError(tr("There is no promotion “{name}” in this shop.").format(name=name), remedy)


def has_left(shop: Shop, promotion_id: int) -> bool:
    """Whether its people are frozen: a file has left through the gate."""
    found = shop.db.execute("SELECT 1 FROM audiences WHERE promotion_id = ?", (promotion_id,)).fetchone()
    return found is not None


def salt_of(shop: Shop, name: str) -> str:
    """What the people kept aside and the codes are drawn with: that of the saved promotion, else of its name."""
    row = shop.db.execute("SELECT salt FROM promotions WHERE name = ?", (name,)).fetchone()
    if row is not None:
        return str(row["salt"])
    return hashlib.sha256(f"{shop.settings.salt}:promotion:{name}".encode()).hexdigest()[:32]


def _check_dates(shop: Shop, promotion: Promotion) -> None:
    if promotion.ends < shop.today:
        raise UserError(
            tr("“{name}” ended on {ends}, and today is {today}.").format(
                name=promotion.name, ends=promotion.ends, today=shop.today
            ),
            tr("Choose dates that lie ahead."),
        )


def _check_not_sent(shop: Shop, promotion_id: int, new: Promotion, old: Promotion) -> None:
    fixed = ("starts", "who", "where", "kept_aside", "codes")
    changed = any(write_promotion(_with(old, new, key)) != write_promotion(old) for key in fixed)
    if changed and has_left(shop, promotion_id):
        raise UserError(
            tr("“{name}” has already left the shop, so who gets it cannot change.").format(name=new.name),
            tr("Save it under another name."),
        )


def _with(old: Promotion, new: Promotion, key: str) -> Promotion:
    return replace(old, **{key: getattr(new, key)})
