"""Flyers (A6, four to a sheet) and a poster for the window, with QR codes that tell where a visit came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from campaigns.audiences.audience import Audience
from campaigns.audiences.gate import Passed, Refused
from campaigns.audiences.location_list import Ground
from campaigns.audiences.picture import picture_of
from campaigns.audiences.street_walk import street_walk
from campaigns.errors import UserError
from campaigns.promotions.parts import Message, Promotion
from campaigns.promotions.streets import folded
from campaigns.promotions.wording import FIELDS, SPOKEN, render
from campaigns.reports.address_lines import address_lines, in_postal_order
from campaigns.reports.pictures import public_picture, public_words
from campaigns.reports.typeset import drawn, icon_file, paper_of, qr_svg, shop_icon, typeset
from campaigns.reports.wording import long_date
from campaigns.shop.shop import Shop
from geo.files import written_whole
from geo.texts import language, tr

UP = 4  # flyers on a sheet


@dataclass(frozen=True)
class Flyer:
    """What one flyer says. `place` is where it goes ("" for anywhere), `code` its code ("" for none)."""

    headline: str
    text: str
    place: str = ""
    code: str = ""


def print_flyers(shop: Shop, audience: Audience, passed: Passed) -> bytes:
    """A sheet of four equal flyers for each area or street with a code of its own, and one for all other doors.

    Raises Refused when there is nothing to say, or the words need a person's name.
    """
    flyers = [_flyer(shop, audience.promotion, place, code) for place, code in _codes_of_places(shop, audience)]
    return _typeset(shop, audience, flyers, [[i] * UP for i in range(len(flyers))])


def print_personal_flyers(shop: Shop, audience: Audience, passed: Passed) -> bytes:
    """A flyer for each person the gate let through, with their address and code, in the order of post codes."""
    country = shop.settings.country
    flyers = [
        _flyer(shop, audience.promotion, ", ".join(address_lines(one, country)), one.code,
               {**{name: said(getattr(one, name)) for name, said in SPOKEN.items()}, "area": one.area})
        for one in in_postal_order(passed.people)
    ]  # fmt: skip
    sheets = [list(range(first, min(first + UP, len(flyers)))) for first in range(0, len(flyers), UP)]
    return _typeset(shop, audience, flyers, sheets)


def print_poster(shop: Shop, audience: Audience, passed: Passed) -> bytes:
    """One page for the shop's window; its QR code leads to the shop's own page, where it has one."""
    return typeset("poster.typ", *_poster(shop, audience))


def poster_picture(shop: Shop, promotion: Promotion, dots: float) -> bytes:
    """The same page as a PNG of so many dots an inch, before anything has left. Raises Refused without an offer."""
    return drawn("poster.typ", *_poster(shop, Audience(0, 0, promotion, "", {})), dots)


def _poster(shop: Shop, audience: Audience) -> tuple[dict[str, Any], dict[str, str | bytes]]:
    """The data and the pictures of the template."""
    promotion, website = audience.promotion, website_of(shop)
    headline, text = public_words(promotion, "poster", public_values(shop, promotion))
    picture = public_picture(shop, promotion, "poster")
    pictures = {"shop.svg": icon_file(shop_icon(shop), "#FFFFFF")} | ({"code.svg": qr_svg(website)} if website else {})
    document = {
        **frame(shop, audience), "headline": headline, "text": text, "website": website,
        "picture": next(iter(picture), ""),
    }  # fmt: skip
    return document, {**pictures, **picture}


def code_picture(shop: Shop, code: str) -> str:
    """The QR code of a code: a link to the shop's own page where it has one, else the code itself."""
    website = website_of(shop)
    return qr_svg(f"{website}/{code}" if website else code)


def website_of(shop: Shop) -> str:
    """The shop's own page, without the last stroke ("": none is known)."""
    return str(shop.settings.other.get("website", "")).rstrip("/")


def write_flyer_sheet(shop: Shop, promotion: Promotion, code: str, out: Path) -> None:
    """A sheet of the flyer before anything has left, to try a printer with: nobody's name, no place.

    Raises Refused as `print_flyers` does, UserError where the file cannot be written.
    """
    audience = Audience(0, 0, promotion, "", {})
    made = _typeset(shop, audience, [_flyer(shop, promotion, "", code)], [[0] * UP])
    with written_whole(out) as draft:
        draft.write_bytes(made)


def flyer_picture(shop: Shop, promotion: Promotion, code: str, dots: float) -> bytes:
    """The same sheet as a PNG of so many dots an inch. Raises Refused as `print_flyers` does."""
    audience = Audience(0, 0, promotion, "", {})
    return drawn("flyers.typ", *_laid_out(shop, audience, [_flyer(shop, promotion, "", code)], [[0] * UP]), dots)


def _typeset(shop: Shop, audience: Audience, flyers: list[Flyer], sheets: list[list[int]]) -> bytes:
    return typeset("flyers.typ", *_laid_out(shop, audience, flyers, sheets))


def _laid_out(
    shop: Shop, audience: Audience, flyers: list[Flyer], sheets: list[list[int]]
) -> tuple[dict[str, Any], dict[str, str | bytes]]:
    """The data and the pictures of the template."""
    rows = [{"headline": f.headline, "text": f.text, "place": f.place, "code": f.code} for f in flyers]
    promotion = audience.promotion
    picture = picture_of(shop, promotion.message("flyer", promotion.variants[0]))
    pictures: dict[str, str | bytes] = {"shop.svg": icon_file(shop_icon(shop), "#FFFFFF"), **picture}
    pictures |= {f"code-{i}.svg": code_picture(shop, flyer.code) for i, flyer in enumerate(flyers) if flyer.code}
    document = {**frame(shop, audience), "flyers": rows, "sheets": sheets, "picture": next(iter(picture), "")}
    return document, pictures


def frame(shop: Shop, audience: Audience) -> dict[str, str]:
    """What stands on everything that is printed of one promotion."""
    till = audience.promotion.offer.at_till
    return {
        "paper": paper_of(shop.settings.country),
        "language": shop.settings.language,
        "title": audience.name,
        "shop": shop.settings.name,
        "ends": tr("Until {day}").format(day=long_date(audience.promotion.ends)),
        "till": tr("Show this and your {item} at the till.").format(item=till)
        if till
        else tr("Show this at the till."),
    }


def public_values(shop: Shop, promotion: Promotion) -> dict[str, str]:
    """What may be said to everybody: the fields that are no person's."""
    starts, ends = long_date(promotion.starts), long_date(promotion.ends)
    return {"starts": starts, "ends": ends, "shop": shop.settings.name, "offer": promotion.offer.text}


def _codes_of_places(shop: Shop, audience: Audience) -> list[tuple[str, str]]:
    """Place and code of each area or street; then one of neither where some doors have no code."""
    rows = shop.db.execute(
        "SELECT areas.name AS area, codes.street, codes.code FROM codes"
        " LEFT JOIN areas ON areas.id = codes.area_id WHERE promotion_id = ? AND customer_id IS NULL",
        (audience.promotion_id,),
    ).fetchall()
    streets = {row["street"] for row in rows} - {""}
    walked = _streets_walked(shop, audience) if streets else {}
    found = sorted((row["area"] or walked.get(row["street"], row["street"].title()), row["code"]) for row in rows)
    return [*found, *([("", "")] if not rows or walked.keys() - streets else [])]


def _streets_walked(shop: Shop, audience: Audience) -> dict[str, str]:
    """The streets that get leaflets, folded and as the town map has them; some without customers are among them."""
    try:
        return {folded(stop.street): stop.street for stop in street_walk(Ground(shop, audience)).stops}
    except UserError:  # no place in particular, or no houses are known: the streets of the customers are all
        return {}


def _flyer(shop: Shop, promotion: Promotion, place: str, code: str, person: Mapping[str, str] | None = None) -> Flyer:
    """The promotion's flyer message for one place or person; where it has none, the offer itself."""
    message = promotion.message("flyer", promotion.variants[0]) or Message("flyer")
    if not (message.subject or message.text or promotion.offer.text):
        raise Refused(
            tr("“{name}” has nothing to print on a flyer.").format(name=promotion.name),
            tr('Add a message with channel = "flyer".'),
        )
    values = public_values(shop, promotion) | {"area": place, "code": code, **(person or {})}
    headline, text = render(message.subject or promotion.offer.text, values), render(message.text, values)
    empty = [*headline.empty, *text.empty]
    if empty:
        raise Refused(
            tr("The flyer speaks of {field}, which nobody at a door has given.").format(field=_small(FIELDS[empty[0]])),
            tr("Write what it says instead: {{{empty}|Hello}}.").format(empty=empty[0]),
        )
    return Flyer(headline.text or promotion.name, text.text, place, code)


def _small(field: str) -> str:
    """A field's name inside a sentence; English writes it with a small letter."""
    return field.lower() if language() == "en" else tr(field)
