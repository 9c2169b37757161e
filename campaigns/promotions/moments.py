"""The local calendar: public holidays, what the owner typed or read from a calendar file, the shop's own high weeks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from itertools import islice, takewhile
from pathlib import Path
from typing import Any

from campaigns.errors import UserError
from campaigns.shop.shop import Shop
from geo.texts import QT_TR_NOOP, language, tr

EXAMS, SCHOOL_HOLIDAYS, HOLIDAY, MARKET, MATCH, PAYDAY, OWN, OTHER = KINDS = (
    QT_TR_NOOP("exam weeks"), QT_TR_NOOP("school holidays"), QT_TR_NOOP("holiday"), QT_TR_NOOP("market"),
    QT_TR_NOOP("match day"), QT_TR_NOOP("payday"), QT_TR_NOOP("high weeks"), QT_TR_NOOP("other"),
)  # fmt: skip
# Words by which a calendar's own titles are understood, in the languages of the lists that are read; those that begin
# other words too (breakfast, marketing) stand between blanks.
WORDS = {
    EXAMS: ("exam", "prüfung", "klausur", "tentam", "examen", "esami", "finals", "toets"),
    SCHOOL_HOLIDAYS: ("school holiday", "half term", " break ", "ferien", "vacances", "vakantie", "vacaciones"),
    MARKET: (" market ", " markets ", "markt", "marché", "mercado", "mercato"),
    MATCH: ("match", " v ", " vs ", "game", "spiel", "fixture", "wedstrijd", "partido", "partita"),
    PAYDAY: ("payday", "zahltag", "pay day"),
}  # fmt: skip
_WORD = re.compile(r"\w+")
SETTING = "moments"
MOST_EVENTS = 500
REPEATS_AHEAD = timedelta(days=730)  # and as far back: how the shop did on such days is evidence
COARSE = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY")  # what comes back within a day is no moment of its own


@dataclass(frozen=True)
class Moment:
    """Days that matter to the shop, first and last included, and how they are known."""

    name: str
    starts: date
    ends: date
    kind: str = OTHER
    source: str = QT_TR_NOOP("typed")
    evidence: str = ""

    def overlaps(self, first: date, last: date) -> bool:
        """Whether any of its days lies between two days."""
        return self.starts <= last and self.ends >= first


def coming_up(shop: Shop, weeks: int = 6) -> list[Moment]:
    """What lies within the next weeks, the earliest first; what has begun and not ended is among it."""
    first, last = shop.today, shop.today + timedelta(weeks=weeks)
    known = [*typed_moments(shop), *public_holidays(shop.settings.country, first, last)]
    return sorted((m for m in known if m.overlaps(first, last)), key=lambda m: (m.starts, m.ends, m.name))


def typed_moments(shop: Shop) -> list[Moment]:
    """What the owner typed or read from a calendar file, past ones too, the earliest first."""
    return [_stored(row) for row in shop.settings.other.get(SETTING, [])]


def add_moments(shop: Shop, moments: list[Moment]) -> int:
    """Keep moments in the shop file, as one undo step; how many are new."""
    for moment in moments:
        if moment.ends < moment.starts:
            raise UserError(
                tr("“{name}” ends before it starts.").format(name=moment.name), tr("Change one of the dates.")
            )
    known = typed_moments(shop)
    new = [moment for moment in dict.fromkeys(moments) if moment not in known]
    if new:
        _keep(shop, known + new)
    return len(new)


def remove_moment(shop: Shop, moment: Moment) -> None:
    """Forget a moment, as one undo step."""
    _keep(shop, [one for one in typed_moments(shop) if one != moment])


def public_holidays(country: str, first: date, last: date) -> list[Moment]:
    """The country's public holidays between two days; none for a country nobody keeps a list of."""
    import holidays

    try:
        known = holidays.country_holidays(
            country, years=range(first.year, last.year + 1), language=_language_of_holidays(country)
        )
    except NotImplementedError:
        return []
    found = [(day, name) for day, name in sorted(known.items()) if first <= day <= last]
    source = tr("public holidays of {country}").format(country=country)
    return [Moment(name, day, day, HOLIDAY, source) for day, name in found]


def _language_of_holidays(country: str) -> str:
    """The language of the window where the holidays are known in it, else English."""
    import holidays

    known = getattr(getattr(holidays, country, None), "supported_languages", ())
    mine = [code for code in known if code.split("_")[0] == language()]
    return "en_US" if language() == "en" or not mine else mine[0]


def read_calendar(path: Path, today: date | None = None) -> list[Moment]:
    """The events of an .ics file as moments; see `calendar_of`, which also tells what was left out."""
    return list(calendar_of(path, today).moments)


@dataclass(frozen=True)
class CalendarRead:
    """The moments of a calendar file, the earliest first, and what it holds beside them, in counts."""

    moments: tuple[Moment, ...]
    called_off: int = 0  # events
    undated: int = 0  # events without a day that can be read
    too_many: int = 0  # days beyond those that are kept, the farthest from today


def calendar_of(path: Path, today: date | None = None) -> CalendarRead:
    """The events of an .ics file as moments; repeated events from two years before today to two years ahead.

    Times of another zone are the day they are here. Raises UserError when it is no calendar file.
    """
    import icalendar

    try:
        calendar = icalendar.Calendar.from_ical(Path(path).read_bytes())
    except (OSError, ValueError, AttributeError) as error:  # the library stumbles over doubled parameters (VALUE=,)
        raise UserError(
            tr("{name} is no calendar file.").format(name=Path(path).name),
            tr("Export the calendar as .ics and try again."),
        ) from error
    now = today or date.today()
    every = calendar.walk("VEVENT")
    events = [event for event in every if str(event.get("STATUS", "")).upper() != "CANCELLED"]
    moved = {(str(e.get("UID", "")), day) for e in every if (day := _day(e.get("RECURRENCE-ID")))}
    moments = [moment for event in events for moment in _of_event(event, Path(path).name, now, moved)]
    if not moments:
        raise UserError(
            tr("There are no events in {name}.").format(name=Path(path).name), tr("Choose another calendar.")
        )
    ranked = sorted(set(moments), key=lambda m: (abs(m.starts - now), m.name))
    kept = sorted(ranked[:MOST_EVENTS], key=lambda m: (m.starts, m.name))
    undated = sum(_day(event.get("DTSTART")) is None for event in events)
    return CalendarRead(tuple(kept), len(every) - len(events), undated, len(ranked) - len(kept))


def kind_of(title: str) -> str:
    """What an event's title tells of its kind."""
    words = f" {' '.join(_WORD.findall(title.casefold()))} "
    return next((kind for kind, known in WORDS.items() if any(word in words for word in known)), OTHER)


def _of_event(event: Any, source: str, today: date, moved: set[tuple[str, date]]) -> Iterator[Moment]:
    """`moved`: (event, day) of repeats that stand in the calendar once more, as they really are."""
    start = _day(event.get("DTSTART"))
    if start is None:
        return
    title = " ".join(str(event.get("SUMMARY", "Event")).split())[:80] or "Event"
    end = _last_day(event, start)
    whose = str(event.get("UID", ""))
    for first in _repeats(event, start, today):
        if event.get("RECURRENCE-ID") is not None or (whose, first) not in moved:
            yield Moment(title, first, first + (end - start), kind_of(title), source)


def _last_day(event: Any, start: date) -> date:
    """The last day; an end is the first moment after (RFC 5545, section 3.6.1), also where it is told as a length."""
    end, length = _local(event.get("DTEND")), _moment(event.get("DURATION"))
    if end is None and isinstance(length, timedelta):
        begin = _local(event.get("DTSTART"))
        end = None if begin is None else begin + length
    if end is None:
        return start
    if not isinstance(end, datetime):
        return max(start, end - timedelta(days=1))
    return max(start, (end - timedelta(microseconds=1)).date())


def _day(value: Any) -> date | None:
    moment = _local(value)
    return moment.date() if isinstance(moment, datetime) else moment


def _local(value: Any) -> date | None:
    """A day or a time as the clocks of this computer show it; None when it is neither."""
    moment = _moment(value)
    if not isinstance(moment, datetime):
        return moment if isinstance(moment, date) else None
    try:
        return moment.astimezone().replace(tzinfo=None) if moment.tzinfo else moment
    except (OverflowError, ValueError, OSError):  # in the year 1 or 9999
        return moment.replace(tzinfo=None)


def _moment(value: Any) -> Any:
    """What a calendar property holds, None when it is damaged."""
    from icalendar.error import BrokenCalendarProperty

    try:
        return getattr(value, "dt", None)
    except BrokenCalendarProperty:
        return None


def _repeats(event: Any, start: date, today: date) -> list[date]:
    """The days on which an event begins, within the years round today where it comes back."""
    rule = event.get("RRULE")
    more = _days_of(event.get("RDATE"))
    if rule is None and not more:
        return [start]
    days = {start, *more} if rule is None else {*_by_rule(rule, start, today), *more}
    return sorted(days - _days_of(event.get("EXDATE")))[:MOST_EVENTS]


def _by_rule(rule: Any, start: date, today: date) -> list[date]:
    from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

    first = datetime(start.year, start.month, start.day)
    since, until = (
        datetime.combine(day, datetime.min.time()) for day in (today - REPEATS_AHEAD, today + REPEATS_AHEAD)
    )
    parts = (part.partition("=")[::2] for part in rule.to_ical().decode().upper().split(";"))
    told = {name: value[:8] if name == "UNTIL" else value for name, value in parts}
    if told.get("FREQ") not in COARSE or {"BYHOUR", "BYMINUTE", "BYSECOND"} & told.keys():
        return [start]
    try:
        repeats = rrulestr(";".join(f"{name}={value}" for name, value in told.items()), dtstart=first)
        found = islice(repeats.xafter(max(since, first), inc=True), MOST_EVENTS)
        return [moment.date() for moment in takewhile(lambda moment: moment <= max(until, first), found)]
    except (ValueError, TypeError, OverflowError):
        return [start]


def _days_of(value: Any) -> set[date]:
    """The days of EXDATE or RDATE, which may stand there several times."""
    lists = value if isinstance(value, list) else [value] if value is not None else []
    days = (_day(one) for some in lists for one in getattr(some, "dts", ()))
    return {day for day in days if day is not None}


def _stored(row: dict[str, str]) -> Moment:
    days = {key: date.fromisoformat(row[key]) for key in ("starts", "ends")}
    return Moment(row["name"], days["starts"], days["ends"], row["kind"], row["source"], row["evidence"])


def _keep(shop: Shop, moments: list[Moment]) -> None:
    rows = [asdict(moment) for moment in sorted(moments, key=lambda m: (m.starts, m.ends, m.name))]
    shop.set(SETTING, [{key: str(value) for key, value in row.items()} for row in rows])
