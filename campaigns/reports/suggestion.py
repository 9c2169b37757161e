"""One suggestion for an area, taken from its figures beside the town's; never more than the figures say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt

from campaigns.reports.figures import AreaFigures
from campaigns.reports.wording import count, percent
from geo.texts import tr

CLEAR = 1.64  # standard errors a difference must be from nothing (one-sided 95 %)
NEAR = 20.0  # minutes on foot
MANY = 20  # customers who have agreed to e-mail, worth saying


@dataclass(frozen=True)
class Suggestion:
    """What to do next here, and why."""

    title: str
    reason: str


Rule = Callable[[AreaFigures, AreaFigures, int], Suggestion | None]


def suggest(area: AreaFigures, town: AreaFigures, may_write: int) -> Suggestion:
    """The first rule that fits. `may_write` is how many customers here have agreed to e-mail."""
    if area.customers is None:
        return Suggestion(
            tr("Too few customers here to advise on"), tr("Merge this area with one beside it to learn more.")
        )
    for rule in RULES:
        made = rule(area, town, may_write)
        if made:
            return made
    return _leave(area, town)


def _leave(area: AreaFigures, town: AreaFigures) -> Suggestion:
    """What was looked at and found in order."""
    none_quiet = area.quiet is not None and bool(area.regulars) and town.quiet is not None
    well_known = bool(area.share and town.share and area.share > 0.75 * town.share)
    if not none_quiet and not well_known and area.regulars is None and area.share is None:
        return Suggestion(tr("Too little on file to advise on"), tr("Import sales, or wait for more visits from here."))
    if none_quiet and well_known:
        reason = tr(
            "No more people have gone quiet here than elsewhere and you reach about as many of the households as in"
            " the whole town, or more."
        )
    elif none_quiet:
        reason = tr("No more people have gone quiet here than elsewhere.")
    elif well_known:
        reason = tr("You reach about as many of the households as in the whole town, or more.")
    else:
        reason = tr("Nothing here differs enough from the whole town to act on.")
    return Suggestion(tr("Leave this area as it is for now"), reason)


def _win_back(area: AreaFigures, town: AreaFigures, may_write: int) -> Suggestion | None:
    """Clearly more regulars have gone quiet here than elsewhere."""
    if not (area.quiet and area.regulars and town.quiet and town.regulars):
        return None
    if area.regulars >= town.regulars or not _clearly_above(area.quiet, area.regulars, town.quiet, town.regulars):
        return None
    here, there = percent(area.quiet / area.regulars), percent(town.quiet / town.regulars)
    reason = (
        tr(
            "{quiet} of {regulars} regulars here have gone quiet: {here}, and {there} in the whole town."
            " {agreed} customers here have agreed to e-mail."
        )
        if may_write >= MANY
        else tr("{quiet} of {regulars} regulars here have gone quiet: {here}, and {there} in the whole town.")
    )
    return Suggestion(
        tr("Win back people who have gone quiet"),
        reason.format(
            quiet=count(area.quiet), regulars=count(area.regulars), here=here, there=there, agreed=count(may_write)
        ),
    )


def _introduce(area: AreaFigures, town: AreaFigures, may_write: int) -> Suggestion | None:
    """Few of the households are customers: flyers where the way is short, else ads or post."""
    if not (area.share and town.share) or area.minutes is None:
        return None
    if area.share > 0.75 * town.share:
        return None
    reason = tr(
        "{here} of the {households} households here are customers, and {there} in the whole town."
        " It is {minutes} minutes on foot."
    ).format(
        here=percent(area.share),
        households=count(area.addresses),
        there=percent(town.share),
        minutes=round(area.minutes),
    )
    near = area.minutes <= NEAR
    title = (
        tr("Introduce yourself: flyers for these streets")
        if near
        else tr("Introduce yourself by ads or post: it is far to walk")
    )
    return Suggestion(title, reason)


def _welcome(area: AreaFigures, town: AreaFigures, may_write: int) -> Suggestion | None:
    """Clearly more new customers than elsewhere."""
    if not (area.new and area.customers and town.new and town.customers) or area.customers >= town.customers:
        return None
    if not _clearly_above(area.new, area.customers, town.new, town.customers):
        return None
    here, there = percent(area.new / area.customers), percent(town.new / town.customers)
    reason = tr(
        "{new} of {customers} customers here first came in the last three months: {here}, and {there} in the whole"
        " town."
    ).format(new=count(area.new), customers=count(area.customers), here=here, there=there)
    return Suggestion(tr("Bring new customers back a second time"), reason)


def _again(area: AreaFigures, town: AreaFigures, may_write: int) -> Suggestion | None:
    """An offer that was used here before."""
    used = [one for one in area.tried if one.used]
    if not used:
        return None
    best = max(used, key=lambda one: (one.used / one.reached, one.name))
    reason = tr("{used} of the {reached} people it reached here used the offer.").format(
        used=count(best.used), reached=count(best.reached)
    )
    return Suggestion(tr("Repeat “{name}”").format(name=best.name), reason)


def _stay_in_touch(area: AreaFigures, town: AreaFigures, may_write: int) -> Suggestion | None:
    """Many here may be written to."""
    if area.customers is None or may_write < max(0.3 * area.customers, MANY):
        return None
    reason = tr(
        "{agreed} of {customers} customers here have agreed to hear from you by e-mail."
        " Nothing else stands out against the whole town."
    ).format(agreed=count(may_write), customers=count(area.customers))
    return Suggestion(tr("Write to the people here"), reason)


RULES: tuple[Rule, ...] = (_win_back, _introduce, _welcome, _again, _stay_in_touch)


def _clearly_above(here: int, among_here: int, town: int, among_town: int) -> bool:
    """Whether the share here is above the rest of the town's by more than chance (two-proportion z test)."""
    rest, among_rest = town - here, among_town - among_here
    if among_rest <= 0:
        return False
    pooled = town / among_town
    spread = sqrt(pooled * (1 - pooled) * (1 / among_here + 1 / among_rest))
    return spread > 0 and (here / among_here - rest / among_rest) / spread > CLEAR
