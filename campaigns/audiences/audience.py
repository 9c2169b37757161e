"""The audience: frozen when the first file of a promotion leaves, so that results are counted against what left."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from campaigns.customers.consent import may_contact
from campaigns.errors import UserError
from campaigns.promotions.choose import ELSEWHERE, Chosen, require_people, who_and_where
from campaigns.promotions.codes import make_codes, prefix_of
from campaigns.promotions.parts import Promotion
from campaigns.promotions.promotion import salt_of
from campaigns.promotions.promotion_file import read_promotion
from campaigns.segments.about_place import area_id, points_of
from campaigns.shop.shop import Shop
from geo.texts import tr


@dataclass(frozen=True)
class Audience:
    """Who was chosen and why, as it stood at `frozen_at`. The members lie in the shop file."""

    id: int
    promotion_id: int
    promotion: Promotion
    frozen_at: str
    why: Mapping[str, Any]

    @property
    def name(self) -> str:
        """What the audience is called."""
        return self.promotion.name

    @property
    def reasons(self) -> list[str]:
        """The conditions by which the people were chosen, each as text."""
        return [str(part) for part in _leaves(self.why["who"])]

    @property
    def starts(self) -> list[tuple[float, float]]:
        """The places (lat, lon in degrees) reach was measured from."""
        return [(lat, lon) for lat, lon in self.why["starts"]]

    @property
    def area_ids(self) -> list[str]:
        """The areas it was meant for, as they were."""
        return [area["id"] for area in self.why["areas"]]


def freeze(shop: Shop, promotion_id: int) -> Audience:
    """The audience of a promotion; chosen and frozen now unless it already was.

    Raises UserError when there is no such promotion or it is for nobody.
    """
    row = shop.db.execute("SELECT id FROM audiences WHERE promotion_id = ? ORDER BY id", (promotion_id,)).fetchone()
    if row is not None:
        return load(shop, promotion_id)
    promotion = _promotion(shop, promotion_id)
    chosen = who_and_where(shop, promotion)
    require_people(chosen)
    with shop.quiet() as db:
        cursor = db.execute(
            "INSERT INTO audiences (promotion_id, frozen_at, why) VALUES (?, ?, ?)",
            (promotion_id, shop.now, json.dumps(_why(shop, promotion, chosen), ensure_ascii=False, sort_keys=True)),
        )
        _write_members(shop, promotion_id, promotion, chosen, int(cursor.lastrowid or 0))
    return load(shop, promotion_id)


def load(shop: Shop, promotion_id: int) -> Audience:
    """The frozen audience of a promotion. Raises UserError when nothing has left yet."""
    promotion = _promotion(shop, promotion_id)
    row = shop.db.execute(
        "SELECT id, frozen_at, why FROM audiences WHERE promotion_id = ? ORDER BY id", (promotion_id,)
    ).fetchone()
    if row is None:
        raise UserError(tr("Nothing of “{name}” has left yet.").format(name=promotion.name), tr("Export it first."))
    return Audience(row["id"], promotion_id, promotion, row["frozen_at"], json.loads(row["why"]))


def as_it_left(shop: Shop, promotion_name: str, chosen: Chosen) -> Chosen:
    """Who really takes part: once something has left those who were frozen then, until then those `chosen` today."""
    rows = shop.db.execute(
        "SELECT m.customer_id, m.arm, m.variant, coalesce(areas.name, ?) AS area FROM audience_members m"
        " JOIN audiences a ON a.id = m.audience_id JOIN promotions p ON p.id = a.promotion_id"
        " JOIN customers c ON c.id = m.customer_id LEFT JOIN areas ON areas.id = m.area_id"
        " WHERE p.name = ? ORDER BY m.customer_id",
        (ELSEWHERE, promotion_name),
    ).fetchall()
    if not rows:
        return chosen
    reached = tuple(row["customer_id"] for row in rows if row["arm"] == "reached")
    areas = Counter(row["area"] for row in rows)
    ways = {
        way: len(reached) if way == "flyer" else len(may_contact(shop, way) & set(reached)) for way in chosen.by_channel
    }
    return replace(
        chosen,
        customers=tuple(row["customer_id"] for row in rows),
        reached=reached,
        kept_aside=tuple(row["customer_id"] for row in rows if row["arm"] != "reached"),
        variants={row["customer_id"]: row["variant"] for row in rows if row["arm"] == "reached"},
        by_area=dict(sorted(areas.items(), key=lambda one: (one[0] == ELSEWHERE, -one[1], one[0]))),
        by_channel=ways,
    )


def _promotion(shop: Shop, promotion_id: int) -> Promotion:
    row = shop.db.execute("SELECT document FROM promotions WHERE id = ?", (promotion_id,)).fetchone()
    if row is None:
        raise UserError(tr("That promotion is not in the shop file."), tr("Plan it first (promote)."))
    return read_promotion(str(row["document"]))


def _why(shop: Shop, promotion: Promotion, chosen: Chosen) -> dict[str, Any]:
    """The conditions, the areas and the start of the reach as they are now."""
    areas = [
        shop.db.execute("SELECT id, name FROM areas WHERE id = ?", (area_id(shop, name),)).fetchone()
        for name in promotion.where.areas
    ]
    reach = promotion.where.reach
    points: list[tuple[float, float]] = []
    if reach is not None:
        points = list(points_of(shop, reach.start)) if isinstance(reach.start, str) else [reach.start]
    return {
        "who": promotion.who.document(),
        "sentence": promotion.who.sentence(),
        "areas": [{"id": area["id"], "name": area["name"]} for area in areas],
        "reach": None if reach is None else {"from": reach.start, "by": reach.by, "minutes": reach.minutes},
        "starts": [[float(lat), float(lon)] for lat, lon in points],
        "left_out": chosen.left_out,
    }


def _write_members(shop: Shop, promotion_id: int, promotion: Promotion, chosen: Chosen, audience_id: int) -> None:
    areas = dict(shop.db.execute("SELECT id, area_id FROM customers").fetchall())
    codes = drawn_codes(shop, promotion, chosen)
    reached = set(chosen.reached)
    shop.db.executemany(
        "INSERT INTO audience_members (audience_id, customer_id, arm, area_id, variant, code)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [
            (
                audience_id, customer, "reached" if customer in reached else "kept_aside", areas[customer],
                chosen.variants.get(customer, ""), codes.get(customer, ""),
            )
            for customer in chosen.customers
        ],
    )  # fmt: skip
    _write_codes(shop, promotion_id, promotion, codes, areas)


def drawn_codes(shop: Shop, promotion: Promotion, chosen: Chosen) -> dict[int, str]:
    """The code of everyone reached, as it is or will be drawn: their own, or that of their area or street."""
    per = promotion.codes.per
    areas = dict(shop.db.execute("SELECT id, area_id FROM customers").fetchall())
    if per == "none":
        return {}
    unit: dict[int, int | str] = {who: who for who in chosen.reached}
    if per == "area":
        unit = {who: areas[who] or "elsewhere" for who in chosen.reached}
    elif per == "street":
        unit = {who: street or "elsewhere" for who, street in _streets(shop, chosen.reached).items()}
    taken = [row[0] for row in shop.db.execute("SELECT code FROM codes")]
    prefix = promotion.codes.prefix or prefix_of(promotion.name)
    made = make_codes(salt_of(shop, promotion.name), prefix, sorted(set(unit.values()), key=str), taken)
    return {who: made[key] for who, key in unit.items()}


def _streets(shop: Shop, customers: tuple[int, ...]) -> dict[int, str]:
    from campaigns.promotions.streets import unit_street

    rows = shop.db.execute("SELECT id, street, matched_address FROM customers").fetchall()
    streets = {row["id"]: unit_street(row["street"], row["matched_address"]) for row in rows}
    return {who: streets[who] for who in customers}


def _write_codes(
    shop: Shop, promotion_id: int, promotion: Promotion, codes: Mapping[int, str], areas: Mapping[int, str | None]
) -> None:
    per = promotion.codes.per
    streets = _streets(shop, tuple(codes)) if per == "street" else {}
    rows = {
        code: (
            code, promotion_id, who if per == "person" else None, areas[who] if per == "area" else None,
            streets.get(who, ""),
        )
        for who, code in codes.items()
    }  # fmt: skip
    shop.db.executemany(
        "INSERT INTO codes (code, promotion_id, customer_id, area_id, street) VALUES (?, ?, ?, ?, ?)", rows.values()
    )


def _leaves(part: Any) -> list[Any]:
    if isinstance(part, Mapping):
        return [leaf for value in part.values() for leaf in _leaves(value)]
    if isinstance(part, list | tuple):
        return [leaf for value in part for leaf in _leaves(value)]
    return [part]
