"""Last week and the weeks before it: visits, new customers, offers used, gone quiet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

from campaigns.shop.shop import Shop
from desktop.models.segments import gone_quiet
from desktop.models.session import Session
from desktop.words import number
from geo.texts import tr

WEEKS = 9  # last week and eight before it
USUAL = 0.1  # within ten percent of the middle of the weeks before is "about as usual"


@dataclass(frozen=True)
class Figure:
    """One figure of last week. `weeks` are oldest first; `tone` is good, warn or text3."""

    name: str
    value: int | None  # None: not counted yet
    weeks: tuple[int, ...]
    says: str
    tone: str = "text3"


@dataclass(frozen=True)
class Week:
    """Last week, Monday to Sunday."""

    first: date
    last: date
    figures: tuple[Figure, ...]


def last_week(session: Session) -> Week | None:
    """The figures of last week; None without sales."""
    return session.known("week", lambda shop: _week(session, shop))


def _week(session: Session, shop: Shop) -> Week | None:
    newest = shop.db.execute("SELECT max(day) FROM sales").fetchone()[0]
    if newest is None:
        return None
    anchor = min(shop.today, date.fromisoformat(newest) + timedelta(days=7))
    monday = anchor - timedelta(days=anchor.weekday() + 7)
    mondays = [monday - timedelta(weeks=back) for back in range(WEEKS - 1, -1, -1)]
    visits = _per_week(shop, "SELECT day, count(DISTINCT ticket) FROM sales WHERE day >= ? GROUP BY day", mondays)
    new = _per_week(shop, "SELECT first_visit, count(*) FROM customers WHERE first_visit >= ? GROUP BY 1", mondays)
    used = _per_week(shop, "SELECT day, count(*) FROM redemptions WHERE day >= ? GROUP BY day", mondays)
    figures = (
        Figure(tr("Visits"), visits[-1], visits, *compared(visits, "good", "warn")),
        Figure(tr("New customers"), new[-1], new, *compared(new, "good", "warn")),
        Figure(tr("Offers used"), used[-1], used, _promotion_of(shop, monday), "text3"),
        _quiet(session, shop, mondays),
    )
    return Week(monday, monday + timedelta(days=6), figures)


def _per_week(shop: Shop, sql: str, mondays: Sequence[date]) -> tuple[int, ...]:
    counts = [0] * len(mondays)
    for day, count in shop.db.execute(sql, (mondays[0].isoformat(),)):
        at = (date.fromisoformat(day[:10]) - mondays[0]).days // 7
        if 0 <= at < len(counts):
            counts[at] += count
    return tuple(counts)


def compared(weeks: Sequence[int], more: str, fewer: str) -> tuple[str, str]:
    """Last week against the middle of the weeks before, in words, and the tone of it."""
    usual = median(weeks[:-1])
    difference = weeks[-1] - usual
    if abs(difference) <= max(1, USUAL * usual):
        return tr("about as usual"), "text3"
    words = tr("{n} more than a usual week") if difference > 0 else tr("{n} fewer than a usual week")
    return words.format(n=number(abs(difference))), more if difference > 0 else fewer


def _quiet(session: Session, shop: Shop, mondays: Sequence[date]) -> Figure:
    """How many have gone quiet, by the week in which they came last."""
    if session.quiet is None:
        return Figure(tr("Gone quiet"), None, (), tr("being counted"), "text3")
    quiet = gone_quiet(session)
    rows = shop.db.execute("SELECT id, last_visit FROM customers WHERE last_visit != ''")
    last = [date.fromisoformat(row["last_visit"][:10]) for row in rows if row["id"] in quiet]
    weeks = tuple(sum(day < monday + timedelta(days=7) for day in last) for monday in mondays)
    return Figure(
        tr("Gone quiet"), len(quiet), weeks, tr("come less than they used to") if quiet else tr("nobody"), "text3"
    )


def _promotion_of(shop: Shop, monday: date) -> str:
    row = shop.db.execute(
        "SELECT p.name, count(*) FROM redemptions r JOIN promotions p ON p.id = r.promotion_id"
        " WHERE r.day BETWEEN ? AND ? GROUP BY p.id ORDER BY 2 DESC LIMIT 1",
        (monday.isoformat(), (monday + timedelta(days=6)).isoformat()),
    ).fetchone()
    return tr("most with “{name}”").format(name=row["name"]) if row else tr("no codes came back")
