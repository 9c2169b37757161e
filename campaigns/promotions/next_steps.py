"""What could be done next, found in the shop's own figures. Each idea is a promotion with its evidence.

Only what the figures bear out is suggested, never for fewer people than the smallest group, and nothing about
single people. What is known of a place or a time stays that: it makes nobody a student who did not say so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import exp, lgamma
from typing import Any

import numpy as np

from campaigns.errors import UserError
from campaigns.promotions.choose import ELSEWHERE, who_and_where
from campaigns.promotions.moments import EXAMS, OWN, Moment, coming_up
from campaigns.promotions.names import names_that_cover
from campaigns.promotions.own_rhythm import HighWeeks, high_weeks, weekday_habits
from campaigns.promotions.playbooks import playbook, playbooks
from campaigns.promotions.promotion import Promotion, promotion_of
from campaigns.segments.about_place import SHOP, place_said
from campaigns.segments.people import People, people_of
from campaigns.segments.rhythm import BEST, ENOUGH_REPEATS, REGULAR, gone_quiet, groups, histories
from campaigns.segments.spans import ON, WEEKDAYS
from campaigns.shop.shop import Shop
from geo.figures import number
from geo.texts import QT_TR_NOOP, day_and_month, tr

AHEAD = timedelta(weeks=6)
SHOWN_AREAS = 4
MOST_HABITS = 2  # areas with a weekday of their own that are told at once
RARE = 0.01  # an area is told to be unlike others when chance alone would show as much in one of a hundred towns
STANDING = {
    "early-birds": QT_TR_NOOP("{n} early regulars on weekdays"),
    "birthday-month": QT_TR_NOOP("{n} birthdays this month"),
    "new-neighbours": QT_TR_NOOP("Welcome {n} who are new near by"),
}
PEOPLE_A_NAME = 3  # regulars to a name; with fewer an edition would be one piece a person
COFFEE = ("coffee", "espresso", "cappuccino", "latte", "americano", "kaffee", "café", "flat white")


@dataclass(frozen=True)
class Idea:
    """One suggestion: what, why, when, how many people could be reached and where, and the promotion itself."""

    key: str  # the same for the same idea, so that "not this time" is remembered
    kind: str
    title: str
    reason: str
    when: str
    evidence: tuple[str, ...]
    people: int
    areas: tuple[str, ...]  # names, most people first
    promotion: Promotion


def next_steps(shop: Shop) -> list[Idea]:
    """All ideas the figures bear out, the best first."""
    people = people_of(shop)
    running = [
        row["name"] for row in shop.db.execute("SELECT name FROM promotions WHERE ends >= ?", (str(shop.today),))
    ]
    finders: tuple[Callable[[People], Iterator[Idea | None]], ...] = (
        _moments,
        _quiet_areas,
        _weekdays,
        _win_back,
        _standing,
        _names,
    )
    found = [idea for finder in finders for idea in finder(people) if idea is not None]
    return [idea for idea in found if not any(name.startswith(idea.promotion.name) for name in running)]


def shop_kind(shop: Shop) -> str:
    """What kind of shop it is: as it was set, or a café when coffee is sold, else any."""
    stated = shop.settings.other.get("kind")
    if stated:
        return str(stated)
    sold = " ".join(row[0].casefold() for row in shop.db.execute("SELECT name FROM items"))
    return "cafe" if any(word in sold for word in COFFEE) else "any"


def _moments(people: People) -> Iterator[Idea | None]:
    """Exam weeks the owner typed, and weeks that were high a year ago."""
    high = high_weeks(people)
    known = [moment for moment in coming_up(people.shop) if moment.kind == EXAMS]
    for moment in known:
        yield _exam_idea(people, moment, high)
    ahead = high.next_after(people.shop.today) if high else None
    if high and ahead and ahead[0] <= people.shop.today + AHEAD:
        moment = Moment("high weeks", ahead[0], ahead[1], OWN, "own sales")
        if not any(one.overlaps(moment.starts, moment.ends) for one in known):
            yield _high_idea(people, moment, high)


def _exam_idea(people: People, moment: Moment, high: HighWeeks | None) -> Idea | None:
    books = [book for book in playbooks(shop_kind(people.shop)) if book.moment == EXAMS]
    draft = {**books[0].draft(moment.starts), "ends": moment.ends}
    places = _places(people, high)
    if places:
        draft["where"] = {"reach": {"from": places[0], "by": "foot", "minutes": 15}}
    known = tr("{moment} from {first} to {last}, from {source}.").format(
        moment=moment.name,
        first=day_and_month(moment.starts),
        last=day_and_month(moment.ends),
        source=tr(moment.source),
    )
    titles = tr("{moment}: you can reach {n} students"), tr("{moment}: you can reach {n} students near {place}")
    reason = _about_high(high) or tr("Students who said so, and who came in the last half year.")
    return _idea(people, draft, EXAMS, titles, reason, (known, *_evidence(high)), moment=moment.name)


def _high_idea(people: People, moment: Moment, high: HighWeeks) -> Idea | None:
    draft = playbook("high-weeks").draft(moment.starts)
    draft["ends"] = moment.ends
    places, areas = _places(people, high), [ground.name for ground in high.grounds if ground.area]
    if places:
        draft["where"] = {"reach": {"from": places[0], "by": "foot", "minutes": 15}}
    elif areas:
        draft["where"] = {"areas": areas}
    titles = (
        tr("Last year many came in these weeks: you can reach {n} people"),
        tr("Last year many came in these weeks: you can reach {n} people near {place}"),
    )
    return _idea(people, draft, OWN, titles, _about_high(high), _evidence(high))


def _quiet_areas(people: People) -> Iterator[Idea | None]:
    """Areas in which more regulars have gone quiet than elsewhere, beyond what chance shows anywhere in town."""
    regular = histories(people).repeats >= ENOUGH_REPEATS
    quiet = gone_quiet(people) & regular
    rows = people.shop.db.execute("SELECT id, name FROM areas ORDER BY name").fetchall()
    for row in rows:
        here = (people.area == row["id"]) & regular
        there, stopped = int(here.sum()), int((here & quiet).sum())
        chance = chance_of(stopped, there, int(quiet.sum()), int(regular.sum()))
        if stopped >= people.shop.settings.smallest_group and chance < RARE / len(rows):
            yield _quiet_area(people, row["name"], there, stopped, (int(regular.sum()), int(quiet.sum())))


def chance_of(found: int, drawn: int, marked: int, people: int) -> float:
    """The chance of at least so many marked among those drawn at random (hypergeometric; Fisher's exact test)."""
    terms = range(max(found, drawn + marked - people), min(drawn, marked) + 1)
    ways = _log_ways(people, drawn)
    return sum(exp(_log_ways(marked, n) + _log_ways(people - marked, drawn - n) - ways) for n in terms)


def _log_ways(of: int, some: int) -> float:
    return lgamma(of + 1) - lgamma(some + 1) - lgamma(of - some + 1)


def _quiet_area(people: People, name: str, there: int, stopped: int, town: tuple[int, int]) -> Idea | None:
    usual = (town[1] - stopped) / max(1, town[0] - there) * there
    draft = playbook("win-back").draft(_soon(people), tr("We miss you, {name}").format(name=name))
    draft["where"] = {"areas": [name]}
    reason = tr("{quiet} of {regulars} regular customers have gone quiet. Elsewhere it would be about {usual}.").format(
        quiet=number(stopped), regulars=number(there), usual=number(usual)
    )
    evidence = (
        reason,
        tr("Counted by each one's own rhythm of visits."),
        tr("Less than once in a hundred towns by chance alone."),
    )
    title = tr("{area} is going quiet: {n} you can write to")
    return _idea(people, draft, "gone quiet", (title, title), reason, evidence, area=name)


def _weekdays(people: People) -> Iterator[Idea | None]:
    """Areas whose people prefer a weekday: their regulars may bring somebody on it."""
    names = dict(people.shop.db.execute("SELECT id, name FROM areas").fetchall())
    for habit in [one for one in weekday_habits(people) if one.chance < RARE][:MOST_HABITS]:
        book, area, days = playbook("bring-a-friend"), names[habit.area], tr(ON[WEEKDAYS[habit.weekday]])
        start = _soon(people) + timedelta(days=(habit.weekday - _soon(people).weekday()) % 7)
        draft = book.draft(start, f"{book.title}, {area}") | {"where": {"areas": [area]}}
        reason = tr("{share} of 100 visits from {area} are {days}, of those from elsewhere {elsewhere}.").format(
            share=number(100 * habit.share), area=area, days=days, elsewhere=number(100 * habit.elsewhere)
        )
        evidence = (reason, _as_much_by_chance(habit.chance))
        title = tr("{area} comes {days}: {n} regulars could bring a friend")
        yield _idea(people, draft, "weekday", (title, title), reason, evidence, area=area, days=days)


def _win_back(people: People) -> Iterator[Idea | None]:
    count = int(gone_quiet(people).sum())
    if count:
        draft = playbook("win-back").draft(_soon(people))
        reason = tr("{count} customers came at least three times and should have come again by now.").format(
            count=count
        )
        title = tr("Win back {n} who have gone quiet")
        yield _idea(people, draft, "gone quiet", (title, title), reason, (reason,))


def _standing(people: People) -> Iterator[Idea | None]:
    """Groups that are on the list at any time, when there are enough of them."""
    for book, title in STANDING.items():
        if book == "early-birds" and shop_kind(people.shop) != "cafe":
            continue
        draft = playbook(book).draft(_soon(people))
        if book == "birthday-month":
            draft |= _rest_of_month(people.shop.today)
            if draft["ends"] < _soon(people):
                continue  # this month is over before anybody could come
        says = promotion_of(draft).who.sentence()
        yield _idea(people, draft, book, (tr(title), tr(title)), playbook(book).why, (f"{says}.",))


def _names(people: People) -> Iterator[Idea | None]:
    """An edition with the names of the regulars, where few names cover most of them."""
    found = names_that_cover(people, np.isin(groups(people).astype(str), (REGULAR, BEST)))
    if found.covered and found.covered >= PEOPLE_A_NAME * len(found.names):
        draft = playbook("name-edition").draft(_soon(people))
        draft["who"] = {"all": [f"called {', '.join(found.names)}"], "any": ["is a regular", "is one of the best"]}
        reason = tr("{names} first names cover {share} of 100 regulars.").format(
            names=len(found.names), share=number(100 * found.covered / found.people)
        )
        often = tr("The commonest: {names}.").format(names=", ".join(found.names[:8]))
        title = tr("{names} names for {n} regulars")
        yield _idea(people, draft, "names", (title, title), reason, (reason, often), names=len(found.names))


def _idea(people: People, draft: dict[str, Any], kind: str, titles: tuple[str, str], reason: str,
          evidence: tuple[str, ...], **words: object) -> Idea | None:  # fmt: skip
    """The idea with its people counted; None when nobody, or too few, could be reached.

    `titles` are those without and with a {place} to be near, to be filled with `words` and the number {n}.
    """
    promotion = promotion_of(draft)
    try:
        chosen = who_and_where(people.shop, promotion)
    except UserError:  # no such place in this town, or no town map
        return None
    if not chosen.customers:
        return None
    reach = promotion.where.reach
    start = reach.start if reach and isinstance(reach.start, str) and reach.start != SHOP else ""
    left_out = [
        tr("{count} more fit and are left out: {reason}.").format(count=number(count), reason=tr(reason))
        for reason, count in chosen.left_out.items()
    ]
    areas = tuple(name for name in chosen.by_area if name != ELSEWHERE)[:SHOWN_AREAS]
    return Idea(
        key=f"{kind}:{promotion.name}:{promotion.starts:%Y-%m}",
        kind=kind,
        title=titles[bool(start)].format(n=len(chosen.customers), place=place_said(start), **words),
        reason=reason,
        when=_when(people.shop.today, promotion),
        evidence=(*evidence, *left_out),
        people=len(chosen.customers),
        areas=areas,
        promotion=promotion,
    )


def _places(people: People, high: HighWeeks | None) -> list[str]:
    """Named places of the town whose people made the high weeks."""
    names = {str(name) for name in _town_names(people)}
    return [place for ground in (high.grounds if high else ()) if (place := ground.place or ground.name) in names]


def _town_names(people: People) -> Any:
    try:
        return people.shop.town().places().name
    except UserError:
        return []


def _about_high(high: HighWeeks | None) -> str:
    if high is None:
        return ""
    ground = high.grounds[0] if high.grounds else None
    late = high.after_three > high.after_three_usually + 0.05
    who = "everywhere" if ground is None else "area" if ground.area else "near"
    return tr(HIGH_AND_LATE[who] if late else HIGH[who]).format(
        ground=ground.name if ground else "", times=number(high.there, 1)
    )


HIGH = {
    "everywhere": QT_TR_NOOP("In the high weeks before, people came {times} times as often."),
    "area": QT_TR_NOOP("In the high weeks before, people from {ground} came {times} times as often."),
    "near": QT_TR_NOOP("In the high weeks before, people {ground} came {times} times as often."),
}
HIGH_AND_LATE = {
    "everywhere": QT_TR_NOOP(
        "In the high weeks before, people came {times} times as often, more of them after 15:00 than usual."
    ),
    "area": QT_TR_NOOP(
        "In the high weeks before, people from {ground} came {times} times as often,"
        " more of them after 15:00 than usual."
    ),
    "near": QT_TR_NOOP(
        "In the high weeks before, people {ground} came {times} times as often, more of them after 15:00 than usual."
    ),
}


def _evidence(high: HighWeeks | None) -> tuple[str, ...]:
    if high is None:
        return ()
    weeks = ", ".join(day_and_month(week) for week in high.weeks)
    late, usually = 100 * high.after_three, 100 * high.after_three_usually
    return (
        tr("More people than usual came in the weeks from {weeks}: {times} times as many visits.").format(
            weeks=weeks, times=number(high.times_as_often, 1)
        ),
        tr("{late} of 100 of their visits were after 15:00, usually {usually}.").format(
            late=number(late), usually=number(usually)
        ),
        _as_much_by_chance(high.chance),
    )


def _as_much_by_chance(chance: float) -> str:
    return tr("Shuffled visits showed as much in {chance} of 100 tries at most.").format(chance=number(100 * chance))


def _soon(people: People) -> date:
    return people.shop.today + timedelta(days=7)


def _rest_of_month(today: date) -> dict[str, date]:
    """From today to the end of the month: a birthday month ends with the month."""
    next_month = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
    return {"starts": today, "ends": next_month - timedelta(days=1)}


def _when(today: date, promotion: Promotion) -> str:
    weeks = round((promotion.starts - today).days / 7)
    soon = {0: tr("now"), 1: tr("next week")}.get(weeks) or tr("in {weeks} weeks").format(weeks=weeks)
    return tr("{soon}, {first} – {last}").format(
        soon=soon, first=day_and_month(promotion.starts), last=day_and_month(promotion.ends)
    )
