"""One suggestion for an area, taken from its figures beside the town's; never more than the figures say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt

from campaigns.reports.figures import AreaFigures
from campaigns.reports.wording import count, percent

CLEAR = 1.64  # standard errors a difference must be from nothing (one-sided 95 %)
NEAR = 20.0  # minutes on foot


@dataclass(frozen=True)
class Suggestion:
    """What to do next here, and why."""

    title: str
    reason: str


Rule = Callable[[AreaFigures, AreaFigures, int], Suggestion | None]


def suggest(area: AreaFigures, town: AreaFigures, may_write: int) -> Suggestion:
    """The first rule that fits. `may_write` is how many customers here have agreed to e-mail."""
    if area.customers is None:
        return Suggestion("Too few customers here to advise on", "Merge this area with one beside it to learn more.")
    for rule in RULES:
        made = rule(area, town, may_write)
        if made:
            return made
    return _leave(area, town)


def _leave(area: AreaFigures, town: AreaFigures) -> Suggestion:
    """What was looked at and found in order."""
    fine = []
    if area.quiet is not None and area.regulars and town.quiet is not None:
        fine.append("no more people have gone quiet here than elsewhere")
    if area.share and town.share and area.share > 0.75 * town.share:
        fine.append("you reach about as many of the households as in the whole town, or more")
    if not fine and area.regulars is None and area.share is None:
        return Suggestion("Too little on file to advise on", "Import sales, or wait for more visits from here.")
    reason = " and ".join(fine) or "nothing here differs enough from the whole town to act on"
    return Suggestion("Leave this area as it is for now", f"{reason[0].upper()}{reason[1:]}.")


def _win_back(area: AreaFigures, town: AreaFigures, may_write: int) -> Suggestion | None:
    """Clearly more regulars have gone quiet here than elsewhere."""
    if not (area.quiet and area.regulars and town.quiet and town.regulars):
        return None
    if area.regulars >= town.regulars or not _clearly_above(area.quiet, area.regulars, town.quiet, town.regulars):
        return None
    here, there = percent(area.quiet / area.regulars), percent(town.quiet / town.regulars)
    reason = f"{count(area.quiet)} of {count(area.regulars)} regulars here have gone quiet: {here}, and {there} in the "
    return Suggestion("Win back people who have gone quiet", reason + f"whole town.{_agreed(may_write)}")


def _introduce(area: AreaFigures, town: AreaFigures, may_write: int) -> Suggestion | None:
    """Few of the households are customers: flyers where the way is short, else ads or post."""
    if not (area.share and town.share) or area.minutes is None:
        return None
    if area.share > 0.75 * town.share:
        return None
    reason = (
        f"{percent(area.share)} of the {count(area.addresses)} households here are customers, and "
        f"{percent(town.share)} in the whole town. It is {round(area.minutes)} minutes on foot."
    )
    near = area.minutes <= NEAR
    title = (
        "Introduce yourself: flyers for these streets"
        if near
        else "Introduce yourself by ads or post: it is far to walk"
    )
    return Suggestion(title, reason)


def _welcome(area: AreaFigures, town: AreaFigures, may_write: int) -> Suggestion | None:
    """Clearly more new customers than elsewhere."""
    if not (area.new and area.customers and town.new and town.customers) or area.customers >= town.customers:
        return None
    if not _clearly_above(area.new, area.customers, town.new, town.customers):
        return None
    here, there = percent(area.new / area.customers), percent(town.new / town.customers)
    reason = (
        f"{count(area.new)} of {count(area.customers)} customers here first came in the last three months: {here}, "
    )
    return Suggestion("Bring new customers back a second time", f"{reason}and {there} in the whole town.")


def _again(area: AreaFigures, town: AreaFigures, may_write: int) -> Suggestion | None:
    """An offer that was used here before."""
    used = [one for one in area.tried if one.used]
    if not used:
        return None
    best = max(used, key=lambda one: (one.used / one.reached, one.name))
    reason = f"{count(best.used)} of the {count(best.reached)} people it reached here used the offer."
    return Suggestion(f"Repeat “{best.name}”", reason)


def _stay_in_touch(area: AreaFigures, town: AreaFigures, may_write: int) -> Suggestion | None:
    """Many here may be written to."""
    if area.customers is None or may_write < max(0.3 * area.customers, 20):
        return None
    reason = f"{count(may_write)} of {count(area.customers)} customers here have agreed to hear from you by e-mail. "
    return Suggestion("Write to the people here", reason + "Nothing else stands out against the whole town.")


RULES: tuple[Rule, ...] = (_win_back, _introduce, _welcome, _again, _stay_in_touch)


def _clearly_above(here: int, among_here: int, town: int, among_town: int) -> bool:
    """Whether the share here is above the rest of the town's by more than chance (two-proportion z test)."""
    rest, among_rest = town - here, among_town - among_here
    if among_rest <= 0:
        return False
    pooled = town / among_town
    spread = sqrt(pooled * (1 - pooled) * (1 / among_here + 1 / among_rest))
    return spread > 0 and (here / among_here - rest / among_rest) / spread > CLEAR


def _agreed(may_write: int) -> str:
    return f" {count(may_write)} customers here have agreed to e-mail." if may_write >= 20 else ""
