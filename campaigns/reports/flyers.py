"""Flyers: four to a sheet, with a QR code that tells later where a visit came from. For doors, not for persons."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from campaigns.audiences.audience import freeze
from campaigns.errors import UserError
from campaigns.promotions.parts import Message, Promotion
from campaigns.promotions.promotion import load_promotion
from campaigns.promotions.wording import FIELDS, render
from campaigns.reports.typeset import icon_file, paper_of, qr_svg, shop_icon, typeset
from campaigns.reports.wording import long_date
from campaigns.shop.shop import Shop
from geo.files import written_whole


@dataclass(frozen=True)
class Pile:
    """The flyers that go to one place: its name ("" for anywhere) and code ("" for none)."""

    place: str
    code: str


def write_flyers(shop: Shop, promotion_name: str, out: Path) -> int:
    """Write a PDF with a sheet of four flyers for each area or street that has a code of its own; its sheets.

    Raises UserError when the promotion has no flyer, or its words need a person's name.
    """
    promotion_id, promotion = load_promotion(shop, promotion_name)
    message = promotion.message("flyer", promotion.variants[0])
    if message is None:
        raise UserError(f"“{promotion.name}” has no flyer.", 'Add a message with channel = "flyer".')
    piles = _piles(shop, promotion_id, promotion)
    sheets = [_sheet(shop, promotion, message, pile) for pile in piles]
    document = {"paper": paper_of(shop.settings.country), "title": promotion.name, "shop": shop.settings.name,
                "ends": f"Until {long_date(promotion.ends)}", "sheets": sheets}  # fmt: skip
    pictures = {"shop.svg": icon_file(shop_icon(shop), "#FFFFFF")}
    pictures |= {f"code-{i}.svg": code_picture(shop, pile.code) for i, pile in enumerate(piles) if pile.code}
    made = typeset("flyers.typ", document, pictures)
    with written_whole(Path(out)) as draft:
        draft.write_bytes(made)
    return len(sheets)


def code_picture(shop: Shop, code: str) -> str:
    """The QR code of a code: a link to the shop's own page where it has one, else the code itself."""
    website = str(shop.settings.other.get("website", "")).rstrip("/")
    return qr_svg(f"{website}/{code}" if website else code)


def _piles(shop: Shop, promotion_id: int, promotion: Promotion) -> list[Pile]:
    """A pile for each code of an area or a street; one without a code when people have codes of their own."""
    if promotion.codes.per not in ("area", "street"):
        return [Pile("", "")]
    with shop.quiet():
        freeze(shop, promotion_id)
    rows = shop.db.execute(
        "SELECT codes.code, coalesce(areas.name, codes.street) AS place FROM codes"
        " LEFT JOIN areas ON areas.id = codes.area_id WHERE promotion_id = ? AND customer_id IS NULL"
        " ORDER BY place, code",
        (promotion_id,),
    ).fetchall()
    return [Pile(row["place"], row["code"]) for row in rows] or [Pile("", "")]


def _sheet(shop: Shop, promotion: Promotion, message: Message, pile: Pile) -> dict[str, str]:
    values = {
        "starts": long_date(promotion.starts), "ends": long_date(promotion.ends), "shop": shop.settings.name,
        "offer": promotion.offer.text, "area": pile.place, "code": pile.code,
    }  # fmt: skip
    headline, text = render(message.subject or promotion.offer.text, values), render(message.text, values)
    empty = [*headline.empty, *text.empty]
    if empty:
        raise UserError(
            f"The flyer speaks of {FIELDS[empty[0]].lower()}, which nobody at a door has given.",
            f"Write what it says instead: {{{empty[0]}|Hello}}.",
        )
    return {"headline": headline.text, "text": text.text, "place": pile.place, "code": pile.code}
