"""Conditions about the person: what they did in the shop and what they said about themselves."""

from __future__ import annotations

from datetime import date

import numpy as np

from campaigns.errors import UserError
from campaigns.segments.conditions import Clause, form
from campaigns.segments.people import NO_DAY, NO_TIME, Bools, People
from campaigns.segments.spans import CLOCK, MONTHS, NUMBER, SPAN, WEEKDAYS, Span, clock, count_of, minute_of, times
from geo.texts import tr

MOSTLY = 0.6  # share of someone's visits that makes a habit
HABIT_VISITS = 3  # under this many visits nobody has a habit
IN_LAST = rf"(?: (?:in|within|during) the last (?P<span>{SPAN}))?"
DAY = r"\d{4}-\d{2}-\d{2}"


@form(r"(?:is |are )?tagged (?:as )?[“\"']?(?P<tag>.+?)[”\"']?", "tagged student")
def tagged(tag: str) -> Clause:
    """A tag the person or the owner stated; nothing is ever inferred into one."""
    sql = "SELECT customer_id FROM tags WHERE tag = ? COLLATE NOCASE"
    return Clause(f"are tagged “{tag}”", lambda people: people.having(sql, tag))


@form(rf"(?:(?:was|were) )?(?:seen|came|come) in the last (?P<span>{SPAN})", "seen in the last 6 months")
def seen(span: str) -> Clause:
    length = Span.read(span)
    return Clause(f"came in the last {length}", lambda people: people.last_day >= _start(people, length))


@form(rf"(?:has |have |was |were )?(?:not|never) (?:been )?(?:seen|come|came) (?:in the last|for|in) (?P<span>{SPAN})",
      "not seen for 8 weeks")  # fmt: skip
def not_seen(span: str) -> Clause:
    """People who came before and have not since; whoever never came has not stopped coming."""
    length = Span.read(span)

    def pick(people: People) -> Bools:
        return np.asarray((people.last_day < _start(people, length)) & (people.last_day != NO_DAY))

    return Clause(f"have not come for {length.counted}", pick)


@form(r"(?:has |have )?never (?:come|came|been seen|visited)", "never came")
def never_came() -> Clause:
    return Clause("never came to the shop", lambda people: people.visit_count == 0)


@form(rf"(?:seen|came|come) between (?P<first>{DAY}) and (?P<last>{DAY})", "came between 2026-03-30 and 2026-04-12")
def came_between(first: str, last: str) -> Clause:
    start, end = date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal()

    def pick(people: People) -> Bools:
        return people.visits_per_person((people.visits.day >= start) & (people.visits.day <= end)) > 0

    return Clause(f"came between {first} and {last}", pick)


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

    return Clause(f"came {how.lower()} {times(number)}{_in_last(span)}", pick)


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

    return Clause(f"spent {how.lower()} {amount}{_in_last(span)}", pick)


@form(rf"(?P<how>buys|bought|never bought) [“\"']?(?P<item>.+?)[”\"']?{IN_LAST}",
      "buys Flat White", "bought Oat Cookie in the last month", "never bought Beans")  # fmt: skip
def bought(how: str, item: str, span: str) -> Clause:
    """ "Buys" asks for two visits with the item (or one of its category), "bought" for one."""
    how = how.lower()
    enough = 2 if how == "buys" else 1

    def pick(people: People) -> Bools:
        counts = _visits_with(people, item, span)
        return counts == 0 if how == "never bought" else counts >= enough

    verb = {"buys": "buy", "bought": "bought", "never bought": "never bought"}[how]
    return Clause(f"{verb} {item}{_in_last(span)}", pick)


@form(r"(?:has (?:a |their )?)?birthday (?:is )?(?:in )?(?P<month>" + "|".join(MONTHS) + r"|this month|next month)",
      "birthday in March", "birthday this month")  # fmt: skip
def birthday(month: str) -> Clause:
    name = month.lower()

    def pick(people: People) -> Bools:
        this = people.today.month - 1
        wanted = MONTHS.index(name) + 1 if name in MONTHS else (this + (name == "next month")) % 12 + 1
        months = [text[-5:-3] for text in people.texts("birthday")]  # YYYY-MM-DD and --MM-DD alike
        return np.array([text == f"{wanted:02d}" for text in months], dtype=bool)

    return Clause(f"have their birthday {'in ' + name.capitalize() if name in MONTHS else name}", pick)


@form(rf"(?:is |are )?new in the last (?P<span>{SPAN})", "new in the last 6 weeks")
def new(span: str) -> Clause:
    length = Span.read(span)
    return Clause(f"came for the first time in the last {length}",
                  lambda people: people.first_day >= _start(people, length))  # fmt: skip


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

    return Clause("come mostly" + _when(days or days_last, after or first, before or last), pick)


@form(r"(?:has |have )?(?:an? )?(?P<what>e-?mail|phone|address)(?: address| number)?",
      "has an e-mail address", "has a phone")  # fmt: skip
def has(what: str) -> Clause:
    column = {"p": "phone", "a": "street"}.get(what[0].lower(), "email")
    shown = {"phone": "a phone number", "street": "a postal address", "email": "an e-mail address"}[column]
    return Clause(f"have {shown}", lambda people: people.texts(column) != "")


@form(r"(?:is |are )?called (?P<names>.+)", "called Anna, Ben or Chris")
def called(names: str) -> Clause:
    """First names, for the edition that greets the regulars by name."""
    wanted = {name.strip().casefold() for name in names.replace(" or ", ",").replace(" and ", ",").split(",")} - {""}

    def pick(people: People) -> Bools:
        return np.array([name.casefold() in wanted for name in people.texts("first_name")], dtype=bool)

    return Clause(f"are called {names}", pick)


@form(r"(?:has )?used (?:an|any) offer(?: in the last (?P<span>" + SPAN + "))?", "used an offer in the last 3 months")
def used_an_offer(span: str) -> Clause:
    def pick(people: People) -> Bools:
        start = Span.read(span).before(people.today).isoformat() if span else ""
        return people.having("SELECT customer_id FROM redemptions WHERE customer_id IS NOT NULL AND day >= ?", start)

    return Clause(f"used an offer{_in_last(span)}", pick)


COMPARE = {
    "at least": np.greater_equal,
    "at most": np.less_equal,
    "exactly": np.equal,
    "more than": np.greater,
    "fewer than": np.less,
    "less than": np.less,
}


def _start(people: People, span: Span) -> int:
    return span.before(people.today).toordinal()


def _in_last(span: str) -> str:
    return f" in the last {Span.read(span)}" if span else ""


def _weekdays(words: str) -> list[int]:
    """Monday is 0."""
    if not words:
        return list(range(7))
    if "weekend" in words.lower():
        return [5, 6]
    return list(range(5)) if words.lower() == "weekdays" else [WEEKDAYS.index(words.lower().rstrip("s"))]


def _when(days: str, after: str, before: str) -> str:
    on = f" on {days.lower().replace('the weekend', 'weekends')}" if days else ""
    if days.lower().rstrip("s") in WEEKDAYS:
        on = f" on {days.rstrip('s').capitalize()}s"
    if after and before:
        return f"{on} between {clock(minute_of(after))} and {clock(minute_of(before))}"
    limits = [f" {word} {clock(minute_of(time))}" for word, time in (("after", after), ("before", before)) if time]
    return on + "".join(limits)


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
    return f"Sold were, for instance: {', '.join(names)}." if names else "Import a list of sales with items first."
