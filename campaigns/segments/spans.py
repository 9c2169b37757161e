"""The small words of conditions: counts, spans of time, times of day, days of the week, months."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from geo.texts import QT_TR_NOOP, tr

SMALL = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
COUNTS = {**{word: n for n, word in enumerate(SMALL, 1)}, "a": 1, "an": 1, "once": 1, "twice": 2}
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
MONTHS = [
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
]
ON = {  # days as conditions call them, and as they are said
    "weekends": QT_TR_NOOP("on weekends"),
    "weekdays": QT_TR_NOOP("on weekdays"),
    "monday": QT_TR_NOOP("on Mondays"),
    "tuesday": QT_TR_NOOP("on Tuesdays"),
    "wednesday": QT_TR_NOOP("on Wednesdays"),
    "thursday": QT_TR_NOOP("on Thursdays"),
    "friday": QT_TR_NOOP("on Fridays"),
    "saturday": QT_TR_NOOP("on Saturdays"),
    "sunday": QT_TR_NOOP("on Sundays"),
}

NUMBER = r"(?:\d+|" + "|".join(COUNTS) + ")"
SPAN = rf"(?:{NUMBER} )?(?:day|week|month|year)s?"
CLOCK = r"\d{1,2}(?:[:.]\d{2})?(?: ?(?:am|pm|o'clock|h))?"


def count_of(words: str) -> int:
    """ "3", "three", "once" as a number."""
    return COUNTS.get(words) or int(words)


@dataclass(frozen=True)
class Span:
    """A length of time as people say it: 6 months, 1 week."""

    count: int
    unit: str  # day | week | month | year

    @classmethod
    def read(cls, words: str) -> Span:
        """ "6 months", "a week", "month"."""
        *number, unit = words.split()
        return cls(count_of(number[0]) if number else 1, unit.rstrip("s"))

    def before(self, today: date) -> date:
        """The day this span ago; the 31st becomes the last day of a shorter month."""
        if self.unit in ("day", "week"):
            return today - timedelta(days=min(self.count * (7 if self.unit == "week" else 1), today.toordinal() - 1))
        months = today.year * 12 + today.month - 1 - self.count * (12 if self.unit == "year" else 1)
        year, month = max(1, months // 12), months % 12 + 1
        return date(year, month, min(today.day, calendar.monthrange(year, month)[1]))

    @property
    def said(self) -> str:
        """The span by itself: "6 months", "1 year"."""
        return {
            "day": tr("{n} days", "{n} day", self.count),
            "week": tr("{n} weeks", "{n} week", self.count),
            "month": tr("{n} months", "{n} month", self.count),
            "year": tr("{n} years", "{n} year", self.count),
        }[self.unit].format(n=self.count)

    @property
    def lately(self) -> str:
        """When that was, up to today: "in the last 6 months", "in the last month"."""
        return {
            "day": tr("in the last {n} days", "in the last day", self.count),
            "week": tr("in the last {n} weeks", "in the last week", self.count),
            "month": tr("in the last {n} months", "in the last month", self.count),
            "year": tr("in the last {n} years", "in the last year", self.count),
        }[self.unit].format(n=self.count)

    @property
    def long(self) -> str:
        """How long: "for 8 weeks", "for 1 week"."""
        return {
            "day": tr("for {n} days", "for {n} day", self.count),
            "week": tr("for {n} weeks", "for {n} week", self.count),
            "month": tr("for {n} months", "for {n} month", self.count),
            "year": tr("for {n} years", "for {n} year", self.count),
        }[self.unit].format(n=self.count)


def minute_of(words: str) -> int:
    """A time of day as minutes: "15:00", "3 pm", "9", "8.30 am". Raises ValueError past 24:00."""
    digits = "".join(c if c.isdigit() else ":" if c in ":." else " " for c in words).split()[0]
    hour, _, minute = digits.partition(":")
    hours = int(hour)
    if "pm" in words and hours < 12:
        hours += 12
    if "am" in words and hours == 12:
        hours = 0
    total = hours * 60 + int(minute or 0)
    if total > 24 * 60 or int(minute or 0) > 59:
        raise ValueError(words)
    return total


def clock(minute: int) -> str:
    """Minutes as a time of day, 15:00."""
    return f"{minute // 60}:{minute % 60:02d}"


def times(count: int) -> str:
    """ "once", "twice", "3 times"."""
    words = {1: tr("once"), 2: tr("twice")}
    return words.get(count) or tr("{n} times").format(n=count)
