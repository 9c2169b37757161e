"""Commands for planning: playbooks, the local calendar, what could be done next, what was learnt."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from campaigns.command_line.output import FILE, answer, json_option, open_shop, plain, shop_option
from campaigns.errors import UserError
from geo.files import written_whole
from geo.texts import tr

if TYPE_CHECKING:
    from campaigns.promotions.moments import Moment

EACH = {"week": 52, "month": 12}  # how often until a year is full


@click.command()
@click.argument("kind", required=False)
@click.option("--use", "book", help="Write this playbook as a promotion to be changed.")
@click.option("--starts", help="The first day, 2026-12-01.")
@click.option("--out", type=FILE, help="The promotion file to write.")
@json_option
def playbooks(kind: str | None, book: str | None, starts: str | None, out: Path | None, as_json: bool) -> None:
    """Promotions that shops like yours have run (cafe, gym, bookshop, hairdresser, restaurant, any)."""
    from campaigns.promotions.playbooks import playbook
    from campaigns.promotions.playbooks import playbooks as known
    from campaigns.promotions.promotion import promotion_of, write_promotion

    if book is None:
        found = known(kind)
        rows = [{"id": one.id, "kind": one.kind, "title": one.title, "why": one.why} for one in found]
        answer({"playbooks": rows}, "\n".join(f"{one.id}: {one.title}. {one.why}" for one in found), as_json)
        return
    if not starts or out is None:
        raise UserError(tr("A playbook needs a first day and a file."), tr("Add --starts 2026-12-01 --out FILE."))
    promotion = promotion_of(playbook(book).draft(day_of(starts, "--starts")))
    with written_whole(out) as draft:
        draft.write_text(write_promotion(promotion), encoding="utf-8")
    answer({"file": out, "name": promotion.name}, f"{out}: {promotion.name}.", as_json)


@click.command()
@shop_option
@click.option("--read", "calendar", type=FILE, help="Read the events of an .ics file.")
@click.option("--add", "name", help="Note a day of your own: a market, a match, exam weeks.")
@click.option("--on", help="Its day, or first and last day: 2026-12-07,2026-12-11.")
@click.option("--kind", help="exam weeks, school holidays, market, match day, payday … (else by its name)")
@click.option("--each", type=click.Choice(list(EACH)), help="Again each week or month for a year.")
@click.option("--weeks", default=6, show_default=True, help="How far to look ahead.")
@json_option
def moments(
    shop_file: Path, calendar: Path | None, name: str | None, on: str | None, kind: str | None, each: str | None,
    weeks: int, as_json: bool,
) -> None:  # fmt: skip
    """The local calendar: public holidays, and what you read or note."""
    from campaigns.promotions.moments import add_moments, coming_up, read_calendar

    new = read_calendar(calendar) if calendar else []
    if name:
        new += noted(name, on or "", kind or "", each)
    with open_shop(shop_file, read_only=not new) as shop:
        added = add_moments(shop, new) if new else 0
        found = coming_up(shop, weeks)
    lines = [f"{span(one.starts, one.ends)}: {one.name} ({one.kind}, {one.source})" for one in found]
    said = [tr("{n} new.").format(n=added)] if new else []
    answer({"added": added, "moments": plain(found)}, "\n".join([*said, *lines]), as_json)


def noted(name: str, on: str, kind: str, each: str | None) -> list[Moment]:
    """A moment as it was typed, and its repeats."""
    from campaigns.promotions.moments import KINDS, Moment, kind_of

    if kind and kind not in KINDS:
        says = tr("There is no kind of moment “{kind}”.").format(kind=kind)
        raise UserError(says, tr("Use one of: {kinds}.").format(kinds=", ".join(KINDS)))
    days = [day_of(part, "--on") for part in on.split(",")]
    first, last = days[0], days[-1]
    found = []
    for number in range(EACH[each] if each else 1):
        start = first if each is None else later(first, each, number)
        found.append(Moment(name, start, start + (last - first), kind or kind_of(name)))
    return found


def later(day: date, each: str, times: int) -> date:
    """The same weekday some weeks later, or the same day some months later (or the month's last)."""
    if each == "week":
        return day + timedelta(weeks=times)
    from dateutil.relativedelta import relativedelta  # type: ignore[import-untyped]

    moved: date = day + relativedelta(months=times)
    return moved


@click.command()
@shop_option
@json_option
def ideas(shop_file: Path, as_json: bool) -> None:
    """What could be done next, with the figures that say so."""
    from campaigns.promotions.next_steps import next_steps
    from campaigns.promotions.promotion import write_promotion

    with open_shop(shop_file, read_only=True) as shop:
        found = next_steps(shop)
    rows = [
        {**{key: value for key, value in plain(one).items() if key != "promotion"},
         "promotion": write_promotion(one.promotion)}
        for one in found
    ]  # fmt: skip
    lines = [f"{one.title} ({one.when}). {one.reason}" for one in found]
    answer({"ideas": rows}, "\n".join(lines) or tr("Nothing stands out today."), as_json)


@click.command()
@shop_option
@json_option
def learnt(shop_file: Path, as_json: bool) -> None:
    """What all promotions together have shown, and what to repeat, if anything."""
    from campaigns.results.ledger import ledger

    with open_shop(shop_file, read_only=True) as shop:
        found = ledger(shop)
    rows = [(", ".join(filter(None, (one.kind, one.area))), one.sentence) for one in found.learnt]
    lines = [found.sentence, *(f"{what}: {says}" for what, says in rows)]
    answer(plain(found), "\n".join(lines), as_json)


def day_of(text: str, option: str) -> date:
    """A day written 2026-12-01. Raises UserError with the form that works."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        says = tr("{option} {text} is no date.").format(option=option, text=text)
        raise UserError(says, tr("Write year-month-day, such as 2026-12-01.")) from error


def span(first: date, last: date) -> str:
    """One day or two with a dash."""
    return str(first) if first == last else f"{first} – {last}"
