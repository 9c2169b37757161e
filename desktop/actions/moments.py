"""What a person can do with the dates near the shop: bring a calendar file in, note one, take one away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from desktop.words import number
from geo.progress import OnProgress
from geo.texts import tr

Said = Callable[[str], object]


def take_calendar(desk: Desk, path: Path, said: Said) -> None:
    """Keep the dates of a calendar file (.ics), as one step; `said` gets how many came in, what did not, and why."""

    def work(shop: Shop, _progress: OnProgress) -> str:
        from campaigns.promotions.moments import add_moments, calendar_of, typed_moments

        read = calendar_of(path, shop.today)
        # The same days under the same name are the same, whatever file they came from.
        known = {(one.name, one.starts, one.ends) for one in typed_moments(shop)}
        new = [one for one in read.moments if (one.name, one.starts, one.ends) not in known]
        with shop.step(tr("Dates from {name}").format(name=path.name)):
            add_moments(shop, new)
        return came_in(path.name, len(new), read)

    def done(sentence: str) -> None:
        said(sentence)
        desk.say_done(sentence)

    desk.run(tr("Reading the calendar"), work, done)


def came_in(name: str, new: int, read: Any) -> str:
    """“exams.ics: 12 dates came in. Left out: 3 that were there already, 1 called off.”"""
    known = len(read.moments) - new
    reasons = (
        (known, tr("{n} that were there already", "{n} that was there already", known)),
        (read.called_off, tr("{n} called off", "{n} called off", read.called_off)),
        (read.undated, tr("{n} without a day that can be read", "{n} without a day that can be read", read.undated)),
        (read.too_many, tr("{n} too far from today", "{n} too far from today", read.too_many)),
    )
    sentence = tr("{name}: {n} dates came in.", "{name}: {n} date came in.", new).format(name=name, n=number(new))
    told = ", ".join(words.format(n=number(count)) for count, words in reasons if count)
    left_out = tr("Left out: {reasons}.").format(reasons=told)
    return f"{sentence} {left_out}" if told else sentence


def note(desk: Desk, name: str, first: date, last: date) -> None:
    """Keep a date that was typed; what kind it is, its name tells."""

    def work(shop: Shop, _progress: OnProgress) -> None:
        from campaigns.promotions.moments import Moment, add_moments, kind_of

        with shop.step(tr("Noted “{name}”").format(name=name)):
            add_moments(shop, [Moment(name, first, last, kind_of(name))])

    desk.run(tr("Saving the date"), work, lambda _none: desk.say_done(tr("Noted “{name}”").format(name=name)))


def remove(desk: Desk, moment: Any) -> None:
    """Forget a date (campaigns.promotions.moments.Moment)."""
    title = tr("Removed “{name}”").format(name=moment.name)

    def work(shop: Shop, _progress: OnProgress) -> None:
        from campaigns.promotions.moments import remove_moment

        with shop.step(title):
            remove_moment(shop, moment)

    desk.run(tr("Saving the date"), work, lambda _none: desk.say_done(title))
