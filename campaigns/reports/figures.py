"""The figures of each area: counted from the shop's file, and none about a group too small to show."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from campaigns.reports.tried import Measure, Tried, tried_by_area
from campaigns.segments.people import NO_DAY, People, people_of
from campaigns.segments.rhythm import as_of, gone_quiet
from campaigns.shop.shop import Shop
from geo.areas import Area, AreaIndex
from geo.figures import number
from geo.reach import Reach, reach
from geo.street_network import StreetNetwork
from geo.texts import QT_TR_NOOP, tr

MONTHS = 12
NEW_DAYS = 91
HISTORY_DAYS = 180  # of sales before those 91 days, or nobody can be called new
FARTHEST_MINUTES = 240.0
MOST_GROUPS = 4
OTHERS = QT_TR_NOOP("others")

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Group:
    """Some of an area's customers: what they are and their share, 0 to 1 (None: too few to say)."""

    name: str  # a tag as it was stated, else a word to be translated where it is printed
    share: float | None
    is_tag: bool = True

    @property
    def said(self) -> str:
        """The name in the language in use."""
        return self.name if self.is_tag else tr(self.name)


@dataclass(frozen=True)
class AreaFigures:
    """One area in figures. None stands for what cannot be said: too few people, or no data."""

    area: Area
    customers: int | None
    new: int | None  # of them, who first came within the last three months
    addresses: int
    households: int | None  # addresses with a customer
    share: float | None  # households / addresses
    spend_month: float | None  # per customer, in the shop's currency
    months: tuple[tuple[date, float | None], ...]  # first day of the month, spend in the shop's currency
    groups: tuple[Group, ...]
    tried: tuple[Tried, ...]
    tried_on_few: bool  # something was tried here too, on fewer people than may be shown
    minutes: float | None  # on foot from the shop, the middle address; not said of the whole town
    regulars: int | None  # customers with a rhythm to tell quiet from not
    quiet: int | None  # of them, who have gone quiet


class ShopFigures:
    """Everything counted once for the whole shop; `of` takes out one area's part."""

    def __init__(self, shop: Shop, areas: list[Area], measure: Measure | None = None) -> None:
        self.shop = shop
        self.areas = areas
        self.people: People = people_of(shop)
        self.least = shop.settings.smallest_group
        self._measure = measure
        self._by_id = {area.id: i for i, area in enumerate(areas)}

    def of(self, area: Area) -> AreaFigures:
        """The figures of one area."""
        return self._figures(area, self.area_of_person == self._by_id[area.id], self._addresses_in(area))

    @cached_property
    def town(self) -> AreaFigures:
        """The figures of all areas together, to compare with."""
        everywhere = Area("", "the whole town", None, "")  # no name is shown
        return self._figures(everywhere, self.area_of_person >= 0, self.area_of_address >= 0)

    @cached_property
    def area_of_person(self) -> npt.NDArray[np.int32]:
        """For each customer the position of their area, -1 for none."""
        return np.array([self._by_id.get(id_, -1) for id_ in self.people.area], np.int32)

    @cached_property
    def area_of_address(self) -> npt.NDArray[np.int32]:
        """The same for each address of the town."""
        houses = self.shop.town().addresses()
        if not self.areas or not len(houses.lat):
            return np.full(len(houses.lat), -1, np.int32)
        return AreaIndex(self.areas).locate(houses.lat, houses.lon)

    @cached_property
    def full_months(self) -> tuple[date, ...]:
        """The first days of the last full months that have sales on file, at most twelve, the oldest first."""
        days = self.people.visits.day
        if not len(days):
            return ()
        last = date.fromordinal(as_of(self.people))
        month = last.replace(day=1)
        if (last + timedelta(days=1)).day != 1:
            month = (month - timedelta(days=1)).replace(day=1)
        months: list[date] = []
        first = date.fromordinal(int(days.min()))
        while len(months) < MONTHS and month >= first.replace(day=1):
            months.append(month)
            month = (month - timedelta(days=1)).replace(day=1)
        return tuple(reversed(months))

    def _figures(self, area: Area, here: Mask, houses: Mask) -> AreaFigures:
        count = int(here.sum())
        known = count if count >= self.least else None
        households, addresses = self._households(here), int(houses.sum())
        regulars, tried = self._regular & here, self._tried.get(area.id, []) if known else []
        return AreaFigures(
            area,
            known,
            self._new(here),
            addresses,
            self._enough(households),
            households / addresses if known and addresses and self.least <= households <= addresses else None,
            self._spend_month(here) if known else None,
            self._months(here),
            self._groups(here) if known else (),
            tuple(one for one in tried if one.reached >= self.least),
            any(one.reached < self.least for one in tried),
            self._minutes(houses) if area.id else None,
            self._enough(int(regulars.sum())),
            self._quiet_count(regulars),
        )

    def _enough(self, count: int) -> int | None:
        return count if count >= self.least else None

    def _addresses_in(self, area: Area) -> Mask:
        return np.asarray(self.area_of_address == self._by_id[area.id])

    def _households(self, here: Mask) -> int:
        homes = self.people.texts("household") if len(self.people) else np.empty(0, object)
        named = {home for home in homes[here] if home}
        return len(named) + int((homes[here] == "").sum())

    def _new(self, here: Mask) -> int | None:
        """Who first came in the last three months, if the sales reach far enough back to know."""
        days = self.people.visits.day
        last = as_of(self.people)
        if not len(days) or last - int(days.min()) < NEW_DAYS + HISTORY_DAYS:
            return None
        first = self.people.first_day
        return self._enough(int((here & (first != NO_DAY) & (first > last - NEW_DAYS)).sum()))

    @cached_property
    def _month_of_visit(self) -> npt.NDArray[np.int64]:
        """For each visit the position of its month in full_months, -1 outside of them."""
        starts = [month.toordinal() for month in self.full_months]
        if not starts:
            return np.full(len(self.people.visits.day), -1)
        end = (self.full_months[-1] + timedelta(days=31)).replace(day=1).toordinal()
        at = np.searchsorted(starts, self.people.visits.day, side="right") - 1
        return np.where(self.people.visits.day < end, at, -1)

    def _spend_month(self, here: Mask) -> float | None:
        if not self.full_months:
            return None
        visits = self.people.visits
        spent = visits.spent[here[visits.person] & (self._month_of_visit >= 0)].sum()
        return float(spent) / 100 / len(self.full_months) / int(here.sum())

    def _months(self, here: Mask) -> tuple[tuple[date, float | None], ...]:
        """Spend in each month; None for a month in which fewer people came than may be shown."""
        visits, count = self.people.visits, len(self.full_months)
        theirs = np.flatnonzero(here[visits.person] & (self._month_of_visit >= 0))
        month, person = self._month_of_visit[theirs], visits.person[theirs].astype(np.int64)
        spent = np.bincount(month, visits.spent[theirs], minlength=count) / 100
        who = np.bincount(np.unique(person * count + month) % max(1, count), minlength=count)
        shown = (float(sum_) if people >= self.least else None for sum_, people in zip(spent, who, strict=True))
        return tuple(zip(self.full_months, shown, strict=True))

    def _groups(self, here: Mask) -> tuple[Group, ...]:
        """The commonest tags people stated; where nobody stated any, how often they come."""
        tags = self._tagged(here)
        if not tags:
            return self._frequencies(here)
        all_here = int(here.sum())
        chosen = tags[:MOST_GROUPS]
        rest = all_here - len(set().union(*(who for _, who in chosen)))
        *shares, others = self._shares([*(len(who) for _, who in chosen), rest], all_here)
        groups = [Group(name, share) for (name, _), share in zip(chosen, shares, strict=True)]
        return (*groups, Group(OTHERS, others, is_tag=False))

    def _tagged(self, here: Mask) -> list[tuple[str, set[int]]]:
        ids = set(self.people.ids[here].tolist())
        found: dict[str, set[int]] = {}
        for tag, customer in self._tag_rows:
            if customer in ids:
                found.setdefault(tag, set()).add(customer)
        large = [(tag, who) for tag, who in found.items() if len(who) >= self.least]
        return sorted(large, key=lambda one: (-len(one[1]), one[0]))

    @cached_property
    def _tag_rows(self) -> list[tuple[str, int]]:
        return [(row[0], row[1]) for row in self.shop.db.execute("SELECT tag, customer_id FROM tags ORDER BY 1, 2")]

    def _frequencies(self, here: Mask) -> tuple[Group, ...]:
        """How often they came in the months on file."""
        if not self.full_months:
            return ()
        often = self.people.visits_per_person(self._month_of_visit >= 0)[here]
        months = len(self.full_months)
        steps = (
            (QT_TR_NOOP("once a week or more"), 4 * months, None),
            (QT_TR_NOOP("once a month or more"), months, 4 * months),
            (QT_TR_NOOP("now and then"), 1, months),
            (QT_TR_NOOP("not in that time"), 0, 1),
        )
        counts = {name: int(((often >= low) & ((often < high) if high else True)).sum()) for name, low, high in steps}
        there = {name: count for name, count in counts.items() if count}
        shares = zip(there, self._shares(list(there.values()), len(often)), strict=True)
        return tuple(Group(name, share, is_tag=False) for name, share in shares)

    def _shares(self, counts: list[int], among: int) -> list[float | None]:
        """The share of each, unless it would speak of fewer people than may be shown (0 says nothing about anybody).

        Where those left out are together too few, the smallest of the others goes too: else the rest would tell them.
        """
        hidden = {i for i, count in enumerate(counts) if 0 < count < self.least}
        for i in sorted(range(len(counts)), key=lambda i: counts[i]):
            if counts[i] >= self.least and 0 < sum(counts[j] for j in hidden) < self.least:
                hidden.add(i)
        return [None if i in hidden else count / among for i, count in enumerate(counts)]

    @cached_property
    def _tried(self) -> dict[str, list[Tried]]:
        """By area: the promotions that have run there, the latest first."""
        return tried_by_area(self.shop, self.areas, self._measure)

    @cached_property
    def _way_from_shop(self) -> Reach | None:
        """Every street's minutes on foot from the shop; None in a town without streets."""
        town, settings = self.shop.town(), self.shop.settings
        if not len(town.network().edge_from):
            return None
        return reach(StreetNetwork.of(town, by="foot"), settings.lat, settings.lon, [FARTHEST_MINUTES])

    def _minutes(self, houses: Mask) -> float | None:
        """The middle address's minutes on foot from the shop; looked up for the areas that are asked for alone."""
        if self._way_from_shop is None or not houses.any():
            return None
        addresses = self.shop.town().addresses()
        middle = float(np.median(self._way_from_shop.minutes_to(addresses.lat[houses], addresses.lon[houses])))
        return middle if np.isfinite(middle) else None

    @cached_property
    def _regular(self) -> Mask:
        """Who has come often enough for silence to mean something."""
        return np.asarray(self.people.visit_count >= 3)

    @cached_property
    def _quiet(self) -> Mask:
        return gone_quiet(self.people)

    def _quiet_count(self, regulars: Mask) -> int | None:
        count = int((regulars & self._quiet).sum())
        return count if regulars.sum() >= self.least and (count >= self.least or count == 0) else None


def shop_areas(shop: Shop) -> list[Area]:
    """The shop's areas in their order."""
    import json

    import shapely

    rows: list[Any] = shop.db.execute("SELECT * FROM areas ORDER BY position, id").fetchall()
    return [
        Area(r["id"], r["name"], shapely.from_wkb(r["polygon"]), r["source"], tuple(json.loads(r["crosses"])))
        for r in rows
    ]


def places_near(shop: Shop, area: Area, most: int = 3) -> tuple[tuple[str, str], ...]:
    """The weightiest places in or near an area: what, and how far from its edge ("here" inside it)."""
    import shapely

    places, plane = shop.town().places(), shop.town().plane
    rows = np.flatnonzero(np.isin(places.kind, [kind for kind, _ in WEIGHTY]) & (places.name != ""))
    if not len(rows):
        return ()
    points = shapely.points(np.column_stack(plane.to_plane(places.lat[rows], places.lon[rows])))
    metres = shapely.distance(points, plane.shape_to_plane(area.polygon))
    reach_of = dict(WEIGHTY)
    near = [(list(reach_of).index(places.kind[row]), m, places.name[row]) for row, m in zip(rows, metres, strict=True)
            if m <= reach_of[places.kind[row]]]  # fmt: skip
    counted = Counter(kind for kind, _, _ in near)
    chosen: list[tuple[str, str]] = []
    for _, m, name in sorted(near):
        if len(chosen) < most and name not in {given for given, _ in chosen}:
            chosen.append((name, tr("here") if m == 0 else f"{number(max(round(m, -1), 10))} m"))
    stops = counted[list(reach_of).index("bus_stop")]
    if stops > 1 and len(chosen) < most:
        chosen.append((tr("{count} bus stops").format(count=stops), tr("within 100 m")))
    return tuple(chosen)


# OSM kinds worth naming on a report, the weightiest first, and how far off (metres) they still count.
WEIGHTY = (("university", 800), ("college", 800), ("station", 800), ("hospital", 600), ("school", 400),
           ("library", 400), ("gym", 300), ("supermarket", 300), ("bus_stop", 100))  # fmt: skip
