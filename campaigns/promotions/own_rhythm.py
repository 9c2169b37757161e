"""The shop's own rhythm: weeks in which more people came than chance explains, from where, and at what time.

Every find is tested by shuffling what would make it true. Weeks: each customer's visits are moved along the
calendar by a number of weeks drawn for them, which keeps how each one comes and only loses whether they came
together. Areas: customers change places. Only what stands out from all shuffles together is told (the largest
value over all weeks or areas is compared: Westfall and Young 1993).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

from campaigns.errors import UserError
from campaigns.segments.people import NO_TIME, Bools, People
from campaigns.segments.walking import within_metres
from geo.texts import QT_TR_NOOP, tr

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

SHUFFLES = 400
CERTAIN = 0.05
FEWEST_WEEKS = 20
FEWEST_VISITS = 200
NEIGHBOURS = 6  # weeks to each side that say what would have been usual
AFTERNOON = 15 * 60
FIRST_MONDAY = 1  # the ordinal of 1 January of the year 1
# What may draw people, by the kinds of the town map, and how near (metres) somebody has to live.
NEAR = {"university": 1200, "college": 1200, "school": 400, "station": 500}
NEAR_A = {
    "university": QT_TR_NOOP("near a university"),
    "college": QT_TR_NOOP("near a college"),
    "school": QT_TR_NOOP("near a school"),
    "station": QT_TR_NOOP("near a station"),
}
EACH = ("university", "college")  # each of these is looked at alone too
MOST_PLACES = 60  # of one kind


@dataclass(frozen=True)
class Ground:
    """A part of town: an area, or everything near a kind of place. `mask` is over the customers."""

    name: str  # as said: "Mill Hill", "near a university or college"
    area: str  # the area's id, "" for a kind of place
    mask: Bools
    place: str = ""  # the name of the one place it lies round


@dataclass(frozen=True)
class HighWeeks:
    """Weeks (their Mondays) in which more people came than usual, with the evidence.

    `times_as_often` compares with the weeks round them. `grounds` are the parts of town whose people made the
    difference, the clearest first, and `there` says how often those of the first came. `chance` is the largest
    share of shuffles that showed as much.
    """

    weeks: tuple[date, ...]
    times_as_often: float
    grounds: tuple[Ground, ...]
    there: float
    after_three: float  # share of their visits in these weeks after 15:00
    after_three_usually: float
    chance: float

    def next_after(self, today: date) -> tuple[date, date] | None:
        """The same weeks a year later (364 days, so that weekdays agree), if they lie ahead."""
        ahead = [week + timedelta(days=364) for week in self.weeks if week + timedelta(days=364) > today]
        if not ahead:
            return None
        first = min(ahead)
        last = max(week for week in ahead if week <= first + timedelta(weeks=2))
        return first, last + timedelta(days=6)


@dataclass(frozen=True)
class WeekdayHabit:
    """People of one area who come on one weekday more than the rest of the town does (shares of visits)."""

    area: str
    weekday: int  # Monday is 0
    share: float
    elsewhere: float
    visits: int
    chance: float


def high_weeks(people: People, seed: int = 1) -> HighWeeks | None:
    """Weeks that stand out, and the areas that made them; None when nothing does."""
    table = _weekly(people)
    if table is None:
        return None
    customer, week, weeks, first = table
    rng = np.random.default_rng(seed)
    high, chance = weeks_that_stand_out(customer, week, weeks, rng)
    if not len(high):
        return None
    is_high = np.isin(week, high)
    grounds = _that_made_it(people, customer, is_high, rng)
    return _described(people, first, high, is_high, customer, week, weeks, grounds, chance)


def weeks_that_stand_out(customer: Ints, week: Ints, weeks: int, rng: np.random.Generator) -> tuple[Ints, float]:
    """Weeks (0 to weeks - 1) with more visits than chance explains; one value a visit in `customer` and `week`.

    Also the largest share of shuffles that showed as much. When nothing happens, something is found in one
    list of twenty.
    """
    excess = _excess(np.bincount(week, minlength=weeks).astype(float))
    largest = np.array([_excess(_shifted(customer, week, weeks, rng)).max() for _ in range(SHUFFLES)])
    high = np.flatnonzero(excess > np.quantile(largest, 1 - CERTAIN))
    return high, max((float(np.mean(largest >= excess[one])) for one in high), default=1.0)


def weekday_habits(people: People, seed: int = 1) -> list[WeekdayHabit]:
    """Areas whose people prefer a weekday, the clearest first."""
    visits, areas = people.visits, [ground for ground in grounds_of(people) if ground.area]
    if len(visits.day) < FEWEST_VISITS or len(areas) < 2:
        return []
    per_person = np.zeros((len(people), 7))
    np.add.at(per_person, (visits.person, (visits.day - 1) % 7), 1.0)
    seen, largest = _tested(per_person, areas, np.random.default_rng(seed))
    found = []
    for one, day in np.argwhere(seen > np.quantile(largest, 1 - CERTAIN)):
        there, rest = per_person[areas[one].mask].sum(axis=0), per_person[~areas[one].mask].sum(axis=0)
        chance = float(np.mean(largest >= seen[one, day]))
        share, elsewhere = there[day] / there.sum(), rest[day] / rest.sum()
        found.append(WeekdayHabit(areas[one].area, int(day), share, elsewhere, int(there[day]), chance))
    return sorted(found, key=lambda habit: (habit.elsewhere - habit.share, habit.area))


def grounds_of(people: People) -> list[Ground]:
    """The areas, and what lies near universities, schools and stations of the town; none of them too small."""
    fewest = people.shop.settings.smallest_group
    rows = people.shop.db.execute("SELECT id, name FROM areas ORDER BY position, name").fetchall()
    found = [Ground(row["name"], row["id"], np.asarray(people.area == row["id"])) for row in rows]
    found += _near(people)
    return [ground for ground in found if fewest <= ground.mask.sum() < len(people)]


def _near(people: People) -> list[Ground]:
    try:
        places = people.shop.town().places()
    except UserError:  # the town file is gone; the shop's own areas are still there
        return []
    found = []
    for kind, metres in NEAR.items():
        of_kind = np.flatnonzero(places.kind == kind)[:MOST_PLACES]
        near = [within_metres(people, float(places.lat[i]), float(places.lon[i]), metres) for i in of_kind]
        found.append(Ground(tr(NEAR_A[kind]), "", np.asarray(np.logical_or.reduce([people.nobody(), *near]))))
        if kind in EACH:
            names = [str(places.name[i]) for i in of_kind]
            found += [
                Ground(tr("near {place}").format(place=name), "", mask, name)
                for name, mask in zip(names, near, strict=True)
            ]
    return found


def _weekly(people: People) -> tuple[Ints, Ints, int, date] | None:
    """Customer and week of each visit in whole weeks, how many weeks, and the first Monday; None with too few."""
    day = people.visits.day
    if len(day) < FEWEST_VISITS:
        return None
    first = int(day.min()) + (FIRST_MONDAY - int(day.min())) % 7
    weeks = (int(day.max()) + 1 - first) // 7
    if weeks < FEWEST_WEEKS:
        return None
    inside = (day >= first) & (day < first + weeks * 7)
    week = (day[inside] - first) // 7
    return people.visits.person[inside].astype(np.int64), week.astype(np.int64), weeks, date.fromordinal(first)


def _excess(counts: Floats) -> Floats:
    """How far each week lies above the median of the weeks round it, in that median's own standard errors."""
    weeks = len(counts)
    index = np.arange(weeks)
    near = np.clip(index[:, None] + np.r_[-NEIGHBOURS:0, 1 : NEIGHBOURS + 1], 0, weeks - 1)
    usual = np.median(counts[near], axis=1)
    return np.asarray((counts - usual) / np.sqrt(np.maximum(usual, 1.0)))


def _shifted(customer: Ints, week: Ints, weeks: int, rng: np.random.Generator) -> Floats:
    shift = rng.integers(0, weeks, customer.max() + 1)
    return np.bincount((week + shift[customer]) % weeks, minlength=weeks).astype(float)


def _that_made_it(people: People, customer: Ints, is_high: Bools, rng: np.random.Generator) -> list[Ground]:
    """Parts of town with more of the visits in the high weeks than if the customers lived anywhere."""
    grounds = grounds_of(people)
    if len(grounds) < 2:
        return []
    counts = [np.bincount(customer[some], minlength=len(people)) for some in (~is_high, is_high)]
    seen, largest = _tested(np.column_stack(counts).astype(float), grounds, rng, column=1)
    clear = np.flatnonzero(seen[:, 1] > np.quantile(largest, 1 - CERTAIN))
    return [grounds[one] for one in sorted(clear, key=lambda one: -seen[one, 1])]


def _tested(per_person: Floats, grounds: list[Ground], rng: np.random.Generator,
            column: int | None = None) -> tuple[Floats, Floats]:  # fmt: skip
    """Residuals of grounds × columns, and the largest of each shuffle in which the customers changed places."""
    inside = [np.flatnonzero(ground.mask) for ground in grounds]
    who, starts = np.concatenate(inside), np.cumsum([0, *map(len, inside[:-1])])
    columns = np.ascontiguousarray(per_person.T)  # each small enough to be looked up quickly in any order

    def residuals(order: Ints) -> Floats:
        return _residuals(np.add.reduceat(np.take(columns, order[who], axis=1), starts, axis=1).T, columns.sum(axis=1))

    seen = residuals(np.arange(len(per_person)))
    largest = []
    for _ in range(SHUFFLES):
        shuffled = residuals(rng.permutation(len(per_person)))
        largest.append(shuffled.max() if column is None else shuffled[:, column].max())
    return seen, np.array(largest)


def _residuals(table: Floats, totals: Floats) -> Floats:
    """How far each count lies above its share of all visits, in that expectation's standard errors."""
    expected = table.sum(axis=1, keepdims=True) * totals / max(1.0, totals.sum())
    return np.asarray((table - expected) / np.sqrt(np.maximum(expected, 1.0)))


def _described(people: People, first: date, high: Ints, is_high: Bools, customer: Ints, week: Ints, weeks: int,
               grounds: list[Ground], chance: float) -> HighWeeks:  # fmt: skip
    everywhere = np.ones(len(customer), dtype=bool)
    here = grounds[0].mask[customer] if grounds else everywhere
    minute = people.visits.minute[_inside(people, first, weeks)]
    late, timed = minute >= AFTERNOON, minute != NO_TIME
    return HighWeeks(
        weeks=tuple(first + timedelta(weeks=int(one)) for one in high),
        times_as_often=_times(week, weeks, high, everywhere),
        grounds=tuple(grounds),
        there=_times(week, weeks, high, here),
        after_three=_share(late & is_high & here, timed & is_high & here),
        after_three_usually=_share(late & ~is_high & here, timed & ~is_high & here),
        chance=chance,
    )


def _inside(people: People, first: date, weeks: int) -> Bools:
    day, start = people.visits.day, first.toordinal()
    return np.asarray((day >= start) & (day < start + weeks * 7))


def _times(week: Ints, weeks: int, high: Ints, chosen: Bools) -> float:
    """Visits a high week for each visit in the ordinary weeks near it."""
    counts = np.bincount(week[chosen], minlength=weeks).astype(float)
    near = [w for w in range(weeks) if w not in set(high.tolist()) and np.abs(high - w).min() <= NEIGHBOURS]
    usual = counts[near].mean()
    return float(counts[high].mean() / usual) if usual else 0.0


def _share(some: Bools, of: Bools) -> float:
    return float(some.sum() / of.sum()) if of.any() else 0.0
