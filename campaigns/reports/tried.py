"""What was tried in an area before, and what came of it: the range that was measured there, or what cannot be said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from campaigns.reports.wording import TOO_FEW, count
from campaigns.shop.shop import Shop
from geo.areas import Area
from geo.texts import tr


class InArea(Protocol):
    """What was measured in one area (campaigns.results.breakdown.AreaResult)."""

    @property
    def area(self) -> str: ...
    @property
    def low(self) -> float | None: ...
    @property
    def high(self) -> float | None: ...


class Measured(Protocol):
    """What was measured of a promotion (campaigns.results.lift.Results)."""

    @property
    def by_area(self) -> Sequence[InArea]: ...


Measure = Callable[[Shop, str], Measured]


@dataclass(frozen=True)
class Tried:
    """An earlier promotion here: how many were reached, how many of them used its code (0: too few to say), and
    what came of it in words."""

    name: str
    reached: int
    used: int
    says: str = TOO_FEW


def tried_by_area(shop: Shop, areas: Sequence[Area], measure: Measure | None) -> dict[str, list[Tried]]:
    """For each area's id the promotions that have ended and reached people there, the latest first."""
    names, least = {area.id: area.name for area in areas}, shop.settings.smallest_group
    ranges: dict[str, dict[str, str]] = {}
    found: dict[str, list[Tried]] = {}
    for area, name, reached, used in shop.db.execute(ENDED, (shop.today.isoformat(),)):
        if measure and name not in ranges:
            ranges[name] = {one.area: range_words(one.low, one.high) for one in measure(shop, name).by_area}
        says = ranges.get(name, {}).get(names.get(area, ""), "")
        shown = used if used >= least else 0
        found.setdefault(area, []).append(Tried(name, reached, shown, says or _use_words(reached, shown)))
    return found


def range_words(low: float | None, high: float | None) -> str:
    """A range in visits per 100 people ("3 to 15 extra visits per 100"); nothing when there is none."""
    if low is None or high is None:
        return ""
    first, last = round(low), round(high)
    if first >= 0:
        return tr("{low} to {high} extra visits per 100").format(low=first, high=last)
    if last <= 0:
        return tr("{low} to {high} fewer visits per 100").format(low=-last, high=-first)
    return tr("{low} fewer to {high} more per 100").format(low=-first, high=last)


def _use_words(reached: int, used: int) -> str:
    """Where no effect can be told: how many used the offer, unless those are a few."""
    return TOO_FEW if not used else tr("{used} of {reached} used it").format(used=count(used), reached=count(reached))


ENDED = """
    WITH member AS (
        SELECT m.audience_id, m.area_id, 1 AS people, EXISTS (SELECT 1 FROM redemptions r JOIN audiences a
            ON a.promotion_id = r.promotion_id WHERE a.id = m.audience_id AND r.customer_id = m.customer_id) AS used
        FROM audience_members m WHERE m.arm = 'reached' AND m.area_id IS NOT NULL
        UNION ALL SELECT audience_id, area_id, people, used > 0 FROM audience_forgotten
        WHERE arm = 'reached' AND area_id <> ''
    )
    SELECT m.area_id, p.name, sum(m.people), sum(m.used * m.people)
    FROM promotions p JOIN audiences a ON a.promotion_id = p.id JOIN member m ON m.audience_id = a.id
    WHERE p.ends < ?
    GROUP BY m.area_id, p.id ORDER BY p.ends DESC, p.name
"""
