"""What lies ahead near the shop: holidays, exam weeks and the like, and the weeks that were high a year ago."""

from __future__ import annotations

from datetime import date
from typing import Any

from campaigns.shop.shop import Shop
from desktop.models.session import Session

HIGH = "high weeks"  # where the session keeps them, with the sales they were found in


def moments(session: Session, weeks: int = 6) -> list[Any]:
    """Moments (campaigns.promotions.moments.Moment) of the next weeks, the earliest first.

    The first time takes a third of a second: the holidays of all countries are loaded.
    """
    known = session.known("moments", lambda shop: _coming_up(shop, weeks))
    high = session.lasting.get(HIGH)
    return sorted([*known, *(high[1] if high else ())], key=lambda moment: (moment.starts, moment.ends, moment.name))


def find_high_weeks(shop: Shop, kept: Any) -> Any:
    """The shop's own high weeks that come again soon, beside the sales they hang on; `kept` when those are the same.

    Takes a second or so: the visits are shuffled hundreds of times.
    """
    sales = (shop.today, shop.db.execute("SELECT count(*), max(id) FROM sales").fetchone()[:])
    if kept is not None and kept[0] == sales:
        return kept
    from campaigns.promotions.moments import OWN, Moment
    from campaigns.promotions.own_rhythm import high_weeks
    from campaigns.segments.people import people_of

    high = high_weeks(people_of(shop))
    ahead = high.next_after(shop.today) if high else None
    soon = ahead is not None and ahead[0] <= _last(shop.today, 6)
    return sales, [Moment("Your high weeks", *ahead, OWN, "own sales")] if soon else []


def _coming_up(shop: Shop, weeks: int) -> list[Any]:
    from campaigns.promotions.moments import coming_up

    return coming_up(shop, weeks)


def _last(today: date, weeks: int) -> date:
    return date.fromordinal(today.toordinal() + 7 * weeks)
