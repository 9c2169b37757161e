"""One customer with what the detail panel says about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from desktop.models.session import Session
from geo.placing_words import reason_said
from geo.texts import tr

WEEKS = 30


@dataclass(frozen=True)
class Contact:
    """One way to reach a customer and whether it is allowed."""

    channel: str
    value: str
    allowed: bool
    why: str


@dataclass(frozen=True)
class CustomerCard:
    """What is shown about one customer. `weeks` are visits a week, oldest first."""

    id: int
    name: str
    address: str
    area: str
    tags: tuple[str, ...]
    band: str
    level: str
    reason: str
    lat: float | None
    lon: float | None
    visits: int
    spend: int
    walk_minutes: float | None
    weeks: tuple[int, ...]
    first_week: date
    contacts: tuple[Contact, ...]
    lately: tuple[tuple[str, str], ...]  # what, day


def read_card(session: Session, customer_id: int) -> CustomerCard | None:
    """The card of a customer; None when there is no such customer (any more)."""
    db = session.view.db
    row = db.execute(
        "SELECT c.*, a.name AS area FROM customers c LEFT JOIN areas a ON a.id = c.area_id WHERE c.id = ?",
        (customer_id,),
    ).fetchone()
    if row is None:
        return None
    today = session.view.today
    monday = today - timedelta(days=today.weekday() + 7 * (WEEKS - 1))
    visits, spend = last_year(db, row, today)
    town = " ".join(filter(None, (row["postcode"], row["city"])))
    return CustomerCard(
        id=customer_id,
        name=row["name"] or (tr("Card without a name") if row["profile"] == "card" else tr("No name")),
        address=", ".join(
            filter(None, (row["street"], row["unit"] and tr("unit {unit}").format(unit=row["unit"]), town))
        ),
        area=row["area"] or "",
        tags=tuple(t[0] for t in db.execute("SELECT tag FROM tags WHERE customer_id = ? ORDER BY tag", (customer_id,))),
        band=row["band"],
        level=row["level"],
        reason=reason_said(row["place_reason"]),
        lat=row["lat"],
        lon=row["lon"],
        visits=visits,
        spend=spend,
        walk_minutes=None,
        weeks=weekly(db, customer_id, monday),
        first_week=monday,
        contacts=contacts(session, row),
        lately=lately(db, row),
    )


def last_year(db: Any, row: Any, today: date) -> tuple[int, int]:
    """Visits and spend in the last 12 months; without sales, what the till says in all."""
    since = (today - timedelta(days=365)).isoformat()
    counted = db.execute(
        "SELECT count(DISTINCT ticket), coalesce(sum(amount), 0), count(*) FROM sales "
        "WHERE customer_id = ? AND day > ?",
        (row["id"], since),
    ).fetchone()
    has_sales = db.execute("SELECT EXISTS (SELECT 1 FROM sales WHERE customer_id = ?)", (row["id"],)).fetchone()[0]
    return (counted[0], counted[1]) if has_sales else (row["visits"], row["spend"])


def weekly(db: Any, customer_id: int, monday: date) -> tuple[int, ...]:
    """Visits a week from a Monday on."""
    counts = [0] * WEEKS
    sql = "SELECT day, count(DISTINCT ticket) FROM sales WHERE customer_id = ? AND day >= ? GROUP BY day"
    for day, count in db.execute(sql, (customer_id, monday.isoformat())):
        at = (date.fromisoformat(day) - monday).days // 7
        if at < WEEKS:
            counts[at] += count
    return tuple(counts)


def contacts(session: Session, row: Any) -> tuple[Contact, ...]:
    """E-mail, phone and post, where known, each with whether it may be used and why."""
    from campaigns.customers.cleaning.phones import spaced
    from campaigns.customers.consent import explain

    told = {one.channel: one for one in explain(session.view, row["id"])}
    phone = spaced(row["phone"]) if row["phone"] else ""
    values = {"email": row["email"], "sms": phone, "post": tr("Post") if row["street"] else ""}
    return tuple(
        Contact(channel, value, told[channel].allowed, told[channel].because)
        for channel, value in values.items()
        if value
    )


def lately(db: Any, row: Any) -> tuple[tuple[str, str], ...]:
    """What happened with this customer, newest first."""
    found = [
        (tr("Used “{name}”").format(name=name), day)
        for name, day in db.execute(
            "SELECT p.name, r.day FROM redemptions r JOIN promotions p ON p.id = r.promotion_id"
            " WHERE r.customer_id = ?",
            (row["id"],),
        )
    ]
    sent = (
        "SELECT DISTINCT p.name, a.frozen_at, m.arm FROM audience_members m JOIN audiences a ON a.id = m.audience_id "
        "JOIN promotions p ON p.id = a.promotion_id WHERE m.customer_id = ?"
    )
    for name, at, arm in db.execute(sent, (row["id"],)):
        found.append(
            (
                tr("In “{name}”").format(name=name)
                if arm == "reached"
                else tr("Kept aside from “{name}”").format(name=name),
                at[:10],
            )
        )
    if row["last_visit"]:
        found.append((tr("Last visit"), row["last_visit"]))
    if row["first_visit"]:
        found.append((tr("First visit"), row["first_visit"]))
    return tuple(sorted(found, key=lambda entry: entry[1], reverse=True)[:6])
