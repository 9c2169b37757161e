"""Planned looks: when a promotion may be judged, so that a lucky day is not taken for an effect.

There are two: at half time and at the end. At half time only an overwhelming difference counts (Haybittle 1971,
Peto 1976: 3.29 standard errors), which leaves the end as strict as it would have been without looking.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from campaigns.promotions.holdout import Z_95
from campaigns.results.interval import Interval
from geo.texts import tr

Z_HALF_TIME = 3.290527
CLOSED_DAYS = 3  # a shop may be closed on the last days; its sales are still complete
SHORTEST_FOR_TWO = 14  # days; a shorter promotion is judged at its end alone


@dataclass(frozen=True)
class Look:
    """Up to which day visits are counted (None: there is nothing to count yet), and what may be said."""

    through: date | None
    final: bool
    says: str = ""  # why it is too early

    @property
    def too_early(self) -> bool:
        """Whether no planned look has come yet."""
        return self.through is None

    def clears(self, interval: Interval) -> bool:
        """Whether a rise is large enough for this look."""
        needed = 1.0 if self.final else Z_HALF_TIME / Z_95
        return interval.effect > needed * (interval.effect - interval.low)


def look_at(starts: date, ends: date, today: date, last_sale: date | None) -> Look:
    """The latest planned look that the sales on file allow."""
    half = starts + (ends - starts) // 2
    if last_sale is not None and (last_sale >= ends or (today > ends and last_sale >= ends - timedelta(CLOSED_DAYS))):
        return Look(ends, True)
    if last_sale is None or last_sale < starts:
        return Look(None, False, _nothing_yet(starts, today))
    if last_sale >= half and (ends - starts).days + 1 >= SHORTEST_FOR_TWO:
        return Look(half, False)
    if today > ends:
        says = tr("sales are on file until {last_sale}, and the promotion ran until {ends}. Import the rest.")
        return Look(None, False, says.format(last_sale=last_sale, ends=ends))
    next_look = half if (ends - starts).days + 1 >= SHORTEST_FOR_TWO else ends
    return Look(None, False, tr("the next planned look is after {day}.").format(day=next_look))


def _nothing_yet(starts: date, today: date) -> str:
    if today < starts:
        return tr("it starts on {day}.").format(day=starts)
    return tr("no sales since its start are on file. Import the sales of those days.")
