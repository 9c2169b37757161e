"""What one real person would read."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Any

from campaigns.promotions.promotion import Message, Promotion
from desktop.models.session import Facts, Session
from desktop.words import listed, number
from geo.texts import day_and_month, tr


@dataclass(frozen=True)
class Preview:
    """One person's message, filled in. `remarks` are (sentence, whether it must not leave like this)."""

    name: str
    to: str
    subject: str
    text: str
    html: str  # the body of an e-mail with its markup; "" for what is read as plain text
    code: str
    remarks: tuple[tuple[str, bool], ...]


def people_of_channel(session: Session, chosen: Any, channel: str, variant: str) -> list[int]:
    """Those reached who may be written to this way and get this variant, by id."""
    may = session.may(channel) if channel != "flyer" else None
    return [one for one in chosen.reached if (may is None or one in may) and chosen.variants.get(one, "A") == variant]


def preview(session: Session, promotion: Promotion, message: Message, chosen: Any, customer_id: int) -> Preview:
    """The message of one customer."""
    from campaigns.promotions.markup import html_of, plain_of
    from campaigns.promotions.wording import check_rendered, render

    row = session.view.db.execute(
        "SELECT c.*, a.name AS area FROM customers c LEFT JOIN areas a ON a.id = c.area_id WHERE c.id = ?",
        (customer_id,),
    ).fetchone()
    code = codes_of(session, promotion, chosen).get(customer_id, "")
    values = values_of(session, promotion, row, code)
    mail = message.channel == "email"
    subject, text = render(message.subject, values), render(plain_of(message.text) if mail else message.text, values)
    remarks = tuple((remark.says, remark.stops) for remark in check_rendered(message.channel, subject, text))
    to = {"email": row["email"], "sms": row["phone"], "post": row["street"]}.get(message.channel, "")
    html = html_of(message.text, lambda field, other: escape(values[field].strip() or other or "")) if mail else ""
    return Preview(row["name"], to, subject.text, text.text, html, code, remarks)


def not_everybody_has(message: Message) -> str:
    """What to say of fields that not everybody has and that have nothing to say instead; "" where there are none."""
    from campaigns.promotions.wording import FIELDS, fields_in

    text = message.text + message.subject
    bare = [
        tr(FIELDS[key]) for key in fields_in(text) if key in ("first_name", "area", "minutes") and f"{{{key}}}" in text
    ]
    says = tr(
        "Not everybody has all of these: {fields}. Those without get no message, unless you write what to "
        "say instead, as in {{first_name|Hello}}."
    )
    return says.format(fields=listed(bare)) if bare else ""


def values_of(session: Session, promotion: Promotion, row: Any, code: str) -> dict[str, str]:
    """What the fields say for one customer."""
    from campaigns.promotions.wording import SPOKEN

    placed = row["lat"] is not None and row["band"] == "placed"
    walk = session.minutes_on_foot(row["lat"], row["lon"]) if placed else None
    return {
        **{name: said(row[name]) for name, said in SPOKEN.items()},
        "area": row["area"] or "",
        "minutes": number(max(1, walk)) if walk else "",
        "code": code,
        "starts": day_and_month(promotion.starts),
        "ends": day_and_month(promotion.ends),
        "shop": session.settings.name,
        "offer": promotion.offer.text,
    }


def codes_of(session: Session | Facts, promotion: Promotion, chosen: Any) -> dict[int, str]:
    """The codes of those reached: as they left, or, for who has none yet, as they will be drawn."""
    sql = (
        "SELECT m.customer_id, m.code FROM audience_members m JOIN audiences a ON a.id = m.audience_id "
        "JOIN promotions p ON p.id = a.promotion_id WHERE p.name = ? AND m.code != ''"
    )
    kept = {row[0]: row[1] for row in session.view.db.execute(sql, (promotion.name,))}
    if kept:
        return kept
    from campaigns.audiences.audience import drawn_codes

    return session.known(
        ("codes", promotion.name, promotion.codes, chosen.reached),
        lambda view: drawn_codes(view, promotion, chosen),
    )
