"""What else is worth a look today."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from campaigns.shop.shop import Shop
from desktop.models.area_figures import all_figures
from desktop.models.health import health
from desktop.models.promotion_list import promotion_cards
from desktop.models.segments import QUIET
from desktop.models.session import Session
from desktop.words import long_day, number
from geo.texts import tr

CLEAR = 0.75  # a first candidate this sure is one clear suggestion
SECONDS_EACH = 9  # what one address takes to look at
MANY_QUIET = 2.0  # an area is going quiet when its share is twice that of the whole town


@dataclass(frozen=True)
class ToDo:
    """One thing: icon, title, a sentence, the word on the button, and where that leads."""

    icon: str
    title: str
    says: str
    action: str
    room: str
    where: dict[str, Any] = field(default_factory=dict)


def to_dos(session: Session) -> list[ToDo]:
    """All of them, the most useful first."""
    found = [*_addresses(session), *_ending(session), *_quiet_areas(session), *_drafts(session), *_no_areas(session)]
    return found[:4]


def _addresses(session: Session) -> list[ToDo]:
    look = health(session).look
    if not look:
        return []
    clear = session.known("clear", _count_clear)
    minutes = max(1, round(look * SECONDS_EACH / 60))
    says = tr("About {n} minutes.", "About {n} minute.", minutes).format(n=number(minutes))
    if clear:
        have = tr("{n} of them have one clear suggestion.", "{n} of them has one clear suggestion.", clear)
        says = f"{have.format(n=number(clear))} {says}"
    title = tr("{n} addresses need a look", "{n} address needs a look", look).format(n=number(look))
    return [ToDo("map-pin", title, says, tr("Review"), "review")]


def _count_clear(shop: Shop) -> int:
    """How many addresses that need a look have one clear suggestion."""
    sql = (
        "SELECT count(*) FROM place_candidates p CROSS JOIN customers c ON c.id = p.customer_id"
        " WHERE p.position = 0 AND p.confidence >= ? AND c.band = 'need a look'"
    )
    return int(shop.db.execute(sql, (CLEAR,)).fetchone()[0])


def _ending(session: Session) -> list[ToDo]:
    today = session.view.today
    return [
        ToDo(
            "calendar-clock",
            tr("“{name}” ends on {ends}").format(name=card.name, ends=long_day(card.promotion.ends)),
            tr("{used} used so far. Let it end, or plan it again?").format(used=number(card.used)),
            tr("Look"),
            "results",
            {"promotion": card.id},
        )
        for card in promotion_cards(session)
        if card.column == "running" and 0 <= (card.promotion.ends - today).days <= 7
    ]


def _quiet_areas(session: Session) -> list[ToDo]:
    fewest = session.settings.smallest_group
    areas = [area for area in all_figures(session) if area.customers >= max(20, fewest)]
    people, quiet = sum(a.customers for a in areas), sum(a.quiet for a in areas)
    if not people or not quiet:
        return []
    usual = quiet / people
    worst = max(areas, key=lambda area: area.quiet / area.customers)
    expected = round(usual * worst.customers)
    if worst.quiet < max(5, fewest) or worst.quiet < MANY_QUIET * usual * worst.customers:
        return []
    says = tr("{quiet} of {customers} customers have gone quiet. In other areas it would be about {expected}.").format(
        quiet=number(worst.quiet), customers=number(worst.customers), expected=number(expected)
    )
    where = {"area": worst.shape.id, "segment": QUIET}
    return [
        ToDo(
            "trending-down",
            tr("{name} is going quiet").format(name=worst.shape.name),
            says,
            tr("See who"),
            "customers",
            where,
        )
    ]


def _drafts(session: Session) -> list[ToDo]:
    return [
        ToDo(
            "megaphone",
            tr("“{name}” is not finished").format(name=card.name),
            tr("Next: {next_step}.").format(next_step=tr(card.next_step)),
            tr("Go on"),
            "promotion",
            {"id": card.id},
        )
        for card in promotion_cards(session)
        if card.column == "draft" and card.promotion.ends >= session.view.today
    ][:2]


def _no_areas(session: Session) -> list[ToDo]:
    if all_figures(session) or not health(session).placed:
        return []
    says = tr("Doorstep groups your customers along streets, rail and water.")
    return [ToDo("map", tr("Your neighbourhoods are not drawn yet"), says, tr("Open the map"), "neighbourhoods")]
