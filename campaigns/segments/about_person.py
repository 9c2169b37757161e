"""Conditions about the person: what they did in the shop and what they said about themselves."""

from __future__ import annotations

from datetime import date

import numpy as np

from campaigns.errors import UserError
from campaigns.segments.conditions import Clause, form
from campaigns.segments.people import NO_DAY, NO_TIME, Bools, People
from campaigns.segments.spans import (
    CLOCK,
    MONTHS,
    NUMBER,
    ON,
    SPAN,
    WEEKDAYS,
    Span,
    clock,
    count_of,
    minute_of,
    times,
)
from geo.texts import MONTHS as MONTH_NAMES
from geo.texts import QT_TR_NOOP, tr

MOSTLY = 0.6  # share of someone's visits that makes a habit
HABIT_VISITS = 3  # under this many visits nobody has a habit
IN_LAST = rf"(?: (?:in|within|during) the last (?P<span>{SPAN}))?"
DAY = r"\d{4}-\d{2}-\d{2}"


@form(r"(?:is |are )?tagged (?:as )?[“\"']?(?P<tag>.+?)[”\"']?", "tagged student")
def tagged(tag: str) -> Clause:
    """A tag the person or the owner stated; nothing is ever inferred into one."""
    sql = "SELECT customer_id FROM tags WHERE tag = ? COLLATE NOCASE"
    return Clause(tr("are tagged “{tag}”").format(tag=tag), lambda people: people.having(sql, tag))


@form(rf"(?:(?:was|were) )?(?:seen|came|come) in the last (?P<span>{SPAN})", "seen in the last 6 months")
def seen(span: str) -> Clause:
    length = Span.read(span)
    says = tr("came {lately}").format(lately=length.lately)
    return Clause(says, lambda people: people.last_day >= _start(people, length))


@form(rf"(?:has |have |was |were )?(?:not|never) (?:been )?(?:seen|come|came) (?:in the last|for|in) (?P<span>{SPAN})",
      "not seen for 8 weeks")  # fmt: skip
def not_seen(span: str) -> Clause:
    """People who came before and have not since; whoever never came has not stopped coming."""
    length = Span.read(span)

    def pick(people: People) -> Bools:
        return np.asarray((people.last_day < _start(people, length)) & (people.last_day != NO_DAY))

    return Clause(tr("have not come {long}").format(long=length.long), pick)


@form(r"(?:has |have )?never (?:come|came|been seen|visited)", "never came")
def never_came() -> Clause:
    return Clause(tr("never came to the shop"), lambda people: people.visit_count == 0)


@form(rf"(?:seen|came|come) between (?P<first>{DAY}) and (?P<last>{DAY})", "came between 2026-03-30 and 2026-04-12")
def came_between(first: str, last: str) -> Clause:
    start, end = date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal()

    def pick(people: People) -> Bools:
        return people.visits_per_person((people.visits.day >= start) & (people.visits.day <= end)) > 0

    return Clause(tr("came between {first} and {last}").format(first=first, last=last), pick)


@form(rf"(?:came|come|visited) (?P<how>at least|at most|exactly|more than|fewer than|less than) "
      rf"(?P<count>{NUMBER})(?: times?)?{IN_LAST}", "came at least 3 times in the last 2 months")  # fmt: skip
def came(how: str, count: str, span: str) -> Clause:
    number = count_of(count.lower())
    compare = COMPARE[how.lower()]

    def pick(people: People) -> Bools:
        if not span:
            return compare(people.visit_count, number)
        start = _start(people, Span.read(span))
        return compare(people.visits_per_person(people.visits.day >= start), number)

    says = tr(CAME_LATELY[how.lower()] if span else CAME[how.lower()])
    return Clause(says.format(times=times(number), lately=_lately(span)), pick)


@form(rf"spent (?P<how>at least|at most|more than|less than) (?:[$€£]|[A-Z]{{3}} ?)?(?P<amount>\d+(?:[.,]\d{{1,2}})?)"
      rf"(?: ?(?:[€$£]|[A-Z]{{3}}))?{IN_LAST}", "spent at least 50 in the last year")  # fmt: skip
def spent(how: str, amount: str, span: str) -> Clause:
    hundredths = round(float(amount.replace(",", ".")) * 100)
    compare = COMPARE[how.lower()]

    def pick(people: People) -> Bools:
        if not span:
            return compare(people.spent, hundredths)
        start = _start(people, Span.read(span))
        return compare(people.spent_per_person(people.visits.day >= start), hundredths)

    says = tr(SPENT_LATELY[how.lower()] if span else SPENT[how.lower()])
    return Clause(says.format(amount=amount, lately=_lately(span)), pick)


@form(rf"(?P<how>buys|bought|never bought) [“\"']?(?P<item>.+?)[”\"']?{IN_LAST}",
      "buys Flat White", "bought Oat Cookie in the last month", "never bought Beans")  # fmt: skip
def bought(how: str, item: str, span: str) -> Clause:
    """ "Buys" asks for two visits with the item (or one of its category), "bought" for one."""
    how = how.lower()
    enough = 2 if how == "buys" else 1

    def pick(people: People) -> Bools:
        counts = _visits_with(people, item, span)
        return counts == 0 if how == "never bought" else counts >= enough

    says = tr(BOUGHT_LATELY[how] if span else BOUGHT[how])
    return Clause(says.format(item=item, lately=_lately(span)), pick)


@form(r"(?:has (?:a |their )?)?birthday (?:is )?(?:in )?(?P<month>" + "|".join(MONTHS) + r"|this month|next month)",
      "birthday in March", "birthday this month")  # fmt: skip
def birthday(month: str) -> Clause:
    name = month.lower()

    def pick(people: People) -> Bools:
        this = people.today.month - 1
        wanted = MONTHS.index(name) + 1 if name in MONTHS else (this + (name == "next month")) % 12 + 1
        return np.asarray(people.birth_month == wanted)

    if name in MONTHS:
        says = tr("have their birthday in {month}").format(month=tr(MONTH_NAMES[MONTHS.index(name)]))
    else:
        says = tr("have their birthday next month") if name == "next month" else tr("have their birthday this month")
    return Clause(says, pick)


@form(rf"(?:is |are )?new in the last (?P<span>{SPAN})", "new in the last 6 weeks")
def new(span: str) -> Clause:
    length = Span.read(span)
    says = tr("came for the first time {lately}").format(lately=length.lately)
    return Clause(says, lambda people: people.first_day >= _start(people, length))


WHEN = (rf"(?: (?:after|from) (?P<after>{CLOCK}))?(?: (?:before|until) (?P<before>{CLOCK}))?"
        rf"(?: between (?P<first>{CLOCK}) and (?P<last>{CLOCK}))?")  # fmt: skip
DAYS = r"(?: (?:on|at) (?P<days>weekends|the weekend|weekdays|(?:" + "|".join(WEEKDAYS) + r")s?))?"


@form(rf"(?:comes|come|came) mostly{DAYS}{WHEN}(?: (?:on|at) (?P<days_last>weekends|the weekend|weekdays))?",
      "comes mostly after 15:00", "comes mostly on weekdays before 9:00", "comes mostly on weekends")  # fmt: skip
def comes_mostly(days: str, after: str, before: str, first: str, last: str, days_last: str) -> Clause:
    """Three visits in five at that time, and three of them at least (visits without a time of day do not count)."""
    wanted_days = _weekdays(days or days_last)
    start = minute_of(after or first) if after or first else 0
    end = minute_of(before or last) if before or last else 24 * 60
    timed = bool(after or before or first)
    if not timed and len(wanted_days) == 7:
        raise UserError(tr("“comes mostly” needs a time or a day."), tr("Write “comes mostly after 15:00”."))

    def pick(people: People) -> Bools:
        visits = people.visits
        known = visits.minute != NO_TIME if timed else np.ones(len(visits.day), dtype=bool)
        then = np.isin((visits.day - 1) % 7, wanted_days) & (visits.minute >= start) & (visits.minute < end)
        then = then if timed else np.isin((visits.day - 1) % 7, wanted_days)
        usual = people.visits_per_person(known & then)
        return (usual >= HABIT_VISITS) & (usual >= MOSTLY * people.visits_per_person(known))

    return Clause(_mostly(days or days_last, after or first, before or last), pick)


@form(r"(?:has |have )?(?:an? )?(?P<what>e-?mail|phone|address)(?: address| number)?",
      "has an e-mail address", "has a phone")  # fmt: skip
def has(what: str) -> Clause:
    column = {"p": "phone", "a": "street"}.get(what[0].lower(), "email")
    return Clause(tr(HAVE[column]), lambda people: people.texts(column) != "")


@form(r"(?:is |are )?called (?P<names>.+)", "called Anna, Ben or Chris")
def called(names: str) -> Clause:
    """First names, for the edition that greets the regulars by name."""
    wanted = {name.strip().casefold() for name in names.replace(" or ", ",").replace(" and ", ",").split(",")} - {""}

    def pick(people: People) -> Bools:
        return np.array([name.casefold() in wanted for name in people.texts("first_name")], dtype=bool)

    return Clause(tr("are called {names}").format(names=names), pick)


@form(r"(?:has )?used (?:an|any) offer(?: in the last (?P<span>" + SPAN + "))?", "used an offer in the last 3 months")
def used_an_offer(span: str) -> Clause:
    def pick(people: People) -> Bools:
        start = Span.read(span).before(people.today).isoformat() if span else ""
        return people.having("SELECT customer_id FROM redemptions WHERE customer_id IS NOT NULL AND day >= ?", start)

    says = tr("used an offer {lately}").format(lately=_lately(span)) if span else tr("used an offer")
    return Clause(says, pick)


COMPARE = {
    "at least": np.greater_equal,
    "at most": np.less_equal,
    "exactly": np.equal,
    "more than": np.greater,
    "fewer than": np.less,
    "less than": np.less,
}
CAME = {
    "at least": QT_TR_NOOP("came at least {times}"),
    "at most": QT_TR_NOOP("came at most {times}"),
    "exactly": QT_TR_NOOP("came exactly {times}"),
    "more than": QT_TR_NOOP("came more than {times}"),
    "fewer than": QT_TR_NOOP("came fewer than {times}"),
    "less than": QT_TR_NOOP("came less than {times}"),
}
CAME_LATELY = {
    "at least": QT_TR_NOOP("came at least {times} {lately}"),
    "at most": QT_TR_NOOP("came at most {times} {lately}"),
    "exactly": QT_TR_NOOP("came exactly {times} {lately}"),
    "more than": QT_TR_NOOP("came more than {times} {lately}"),
    "fewer than": QT_TR_NOOP("came fewer than {times} {lately}"),
    "less than": QT_TR_NOOP("came less than {times} {lately}"),
}
SPENT = {
    "at least": QT_TR_NOOP("spent at least {amount}"),
    "at most": QT_TR_NOOP("spent at most {amount}"),
    "more than": QT_TR_NOOP("spent more than {amount}"),
    "less than": QT_TR_NOOP("spent less than {amount}"),
}
SPENT_LATELY = {
    "at least": QT_TR_NOOP("spent at least {amount} {lately}"),
    "at most": QT_TR_NOOP("spent at most {amount} {lately}"),
    "more than": QT_TR_NOOP("spent more than {amount} {lately}"),
    "less than": QT_TR_NOOP("spent less than {amount} {lately}"),
}
BOUGHT = {
    "buys": QT_TR_NOOP("buy {item}"),
    "bought": QT_TR_NOOP("bought {item}"),
    "never bought": QT_TR_NOOP("never bought {item}"),
}
BOUGHT_LATELY = {
    "buys": QT_TR_NOOP("buy {item} {lately}"),
    "bought": QT_TR_NOOP("bought {item} {lately}"),
    "never bought": QT_TR_NOOP("never bought {item} {lately}"),
}
HAVE = {
    "phone": QT_TR_NOOP("have a phone number"),
    "street": QT_TR_NOOP("have a postal address"),
    "email": QT_TR_NOOP("have an e-mail address"),
}


def _start(people: People, span: Span) -> int:
    return span.before(people.today).toordinal()


def _lately(span: str) -> str:
    return Span.read(span).lately if span else ""


def _weekdays(words: str) -> list[int]:
    """Monday is 0."""
    if not words:
        return list(range(7))
    if "weekend" in words.lower():
        return [5, 6]
    return list(range(5)) if words.lower() == "weekdays" else [WEEKDAYS.index(words.lower().rstrip("s"))]


def _mostly(days: str, after: str, before: str) -> str:
    """What is said of a habit: its days, its hours, or both."""
    on = tr(_on(days)) if days else ""
    hours = _hours(clock(minute_of(after)) if after else "", clock(minute_of(before)) if before else "")
    if on and hours:
        return tr("come mostly {days} {hours}").format(days=on, hours=hours)
    return tr("come mostly {when}").format(when=on or hours)


def _on(days: str) -> str:
    words = days.lower().replace("the weekend", "weekends")
    return ON[words] if words in ON else ON[words.rstrip("s")]


def _hours(after: str, before: str) -> str:
    if after and before:
        return tr("between {first} and {last}").format(first=after, last=before)
    if after:
        return tr("after {time}").format(time=after)
    return tr("before {time}").format(time=before) if before else ""


def _visits_with(people: People, item: str, span: str) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """How many visits of each customer had the item; an item or category of that name must have been sold."""
    sql = "SELECT id FROM items WHERE name = ?1 COLLATE NOCASE OR category = ?1 COLLATE NOCASE"
    items = [row[0] for row in people.shop.db.execute(sql, (item,))]
    if not items:
        raise UserError(tr("Nothing called “{item}” is in your sales.").format(item=item), _sold(people))
    visits = people.visits
    with_item = np.zeros(len(visits.day), dtype=bool)
    with_item[visits.line_visit[np.isin(visits.line_item, items)]] = True
    recent = visits.day >= (_start(people, Span.read(span)) if span else NO_DAY)
    return people.visits_per_person(with_item & recent)


def _sold(people: People) -> str:
    names = [row[0] for row in people.shop.db.execute("SELECT DISTINCT name FROM items ORDER BY name LIMIT 6")]
    if not names:
        return tr("Import a list of sales with items first.")
    return tr("Sold were, for instance: {items}.").format(items=", ".join(names))
