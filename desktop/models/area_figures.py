"""Areas of the shop: their shapes, the figures the map is coloured by, and the profile of one."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from campaigns.shop.shop import Shop
from desktop.models.counts import count_areas
from desktop.models.segments import gone_quiet, tags
from desktop.models.session import Session
from desktop.words import money, number, percent
from geo.texts import QT_TR_NOOP, tr

MEASURES = (
    ("customers", QT_TR_NOOP("Customers")),
    ("spend", QT_TR_NOOP("Spend")),
    ("share", QT_TR_NOOP("Share of homes")),
    ("quiet", QT_TR_NOOP("Gone quiet")),
)
MONTHS = 12
SOME = 4000  # customers


@dataclass(frozen=True)
class AreaShape:
    """One area as the map shows it (polygon: shapely, lon/lat)."""

    id: str
    name: str
    polygon: Any
    source: str
    crosses: tuple[str, ...] = ()


@dataclass(frozen=True)
class AreaFigures:
    """The figures of one area. `homes` counts the addresses of the town map, `households` those with a customer."""

    shape: AreaShape
    customers: int
    households: int
    homes: int
    spend: int  # hundredths, in the last 12 months
    quiet: int

    @property
    def share(self) -> float | None:
        """Share of the area's homes with a customer; None where the map has no homes."""
        return min(1.0, self.households / self.homes) if self.homes else None


def area_shapes(session: Session) -> list[AreaShape]:
    """All areas, by name."""
    return session.known("areas", read_shapes)


def read_shapes(shop: Shop) -> list[AreaShape]:
    """The areas as they are stored."""
    import json

    import shapely

    rows = shop.db.execute("SELECT id, name, polygon, source, crosses FROM areas ORDER BY name COLLATE NOCASE")
    return [
        AreaShape(r["id"], r["name"], shapely.from_wkb(r["polygon"]), r["source"], tuple(json.loads(r["crosses"])))
        for r in rows
    ]


def all_figures(session: Session) -> list[AreaFigures]:
    """The figures of every area, by name."""
    return session.known("area figures", lambda shop: _figures(session, shop))


def _figures(session: Session, shop: Shop) -> list[AreaFigures]:
    shapes = area_shapes(session)
    homes = homes_per_area(session, shapes)
    people, spend = session.known("area counts", count_areas)
    quiet = Counter(area_of(shop, gone_quiet(session)))
    return [
        AreaFigures(s, *people.get(s.id, (0, 0)), homes.get(s.id, 0), spend.get(s.id, 0), quiet.get(s.id, 0))
        for s in shapes
    ]


def homes_per_area(session: Session, shapes: list[AreaShape]) -> dict[str, int]:
    """How many addresses of the town map lie in each area; kept as long as the areas stay the same."""
    import shapely

    key = ("homes", tuple((shape.id, shape.polygon.wkb) for shape in shapes))
    if session.lasting.get("homes", (None,))[0] != key:
        table = session.town.addresses()
        tree = shapely.STRtree(shapely.points(table.lon, table.lat))
        counts = {shape.id: len(tree.query(shape.polygon, predicate="contains")) for shape in shapes}
        session.lasting["homes"] = (key, counts)
    return session.lasting["homes"][1]


def area_of(shop: Shop, ids: frozenset[int]) -> list[str]:
    """The area of each of some customers, for those who have one."""
    if not ids:
        return []
    cursor = shop.db.cursor()
    cursor.row_factory = None
    rows = cursor.execute("SELECT id, area_id FROM customers WHERE area_id IS NOT NULL")
    return [area for customer, area in rows if customer in ids]


def read_map(facts: Session) -> None:
    """What a map of the areas needs, worked out ahead: figures, and the shapes in metres."""
    from desktop.map.area_ground import ground_of

    figures = all_figures(facts)
    if figures:
        ground_of([figure.shape.polygon for figure in figures], facts.town.plane)
        some_places(facts)


def read_panel(facts: Session) -> None:
    """What the map and the panel beside it show of the areas, worked out ahead."""
    read_map(facts)
    spots(facts)
    tags(facts)
    facts.known("months", read_months)
    facts.known("tags by area", _tags_by_area)


def measure_values(session: Session, measure: str) -> npt.NDArray[np.float64]:
    """A figure an area for the map; nan where there are too few people to say."""
    fewest = session.settings.smallest_group
    return np.array([value_of(area, measure, fewest) for area in all_figures(session)])


def value_of(area: AreaFigures, measure: str, fewest: int) -> float:
    """One area's figure: people, money in whole units, or percent; nan where it would tell of fewer than `fewest`."""
    if area.customers < fewest:
        return np.nan
    if measure == "spend":
        return area.spend / 100
    if measure == "share":
        return 100 * area.share if area.share is not None and not 0 < area.households < fewest else np.nan
    if measure == "quiet":
        return 100 * area.quiet / area.customers if not 0 < area.quiet < fewest else np.nan
    return float(area.customers)


def says_value(value: float, measure: str, currency: str, fewest: int) -> str:
    """A figure as the map and the list write it."""
    if np.isnan(value):
        return tr("fewer than {fewest}").format(fewest=fewest)
    if measure == "spend":
        return money(100 * value, currency)
    return percent(value / 100) if measure in ("share", "quiet") else number(value)


def read_out(area: AreaFigures, currency: str, fewest: int) -> str:
    """The profile of an area as one sentence, for a screen reader."""
    if area.customers < fewest:
        return tr("{area}: fewer than {fewest} customers.").format(area=area.shape.name, fewest=fewest)
    if area.share is None:
        says = tr("{area}: {customers} customers; they spent {spend} in 12 months; {quiet} have gone quiet.")
    else:
        says = tr(
            "{area}: {customers} customers, in {share} of the homes; they spent {spend} in 12 months; "
            "{quiet} have gone quiet."
        )
    return says.format(
        area=area.shape.name, customers=number(area.customers), share=percent(area.share or 0),
        spend=money(area.spend, currency),
        quiet=number(area.quiet) if not 0 < area.quiet < fewest else tr("fewer than {fewest}").format(fewest=fewest),
    )  # fmt: skip


def monthly_spend(session: Session, area_ids: Sequence[str]) -> list[tuple[date, int]]:
    """Spend in each of the last 13 full months, oldest first, of some areas together.

    0 where nothing is known, and where too few people of one of the areas came to say.
    """
    months, spent = session.known("months", read_months)
    amounts = [[spent.get((area, month), 0) for area in area_ids] for month in months]
    return [
        (month, 0 if None in each else sum(amount or 0 for amount in each))
        for month, each in zip(months, amounts, strict=True)
    ]


def read_months(shop: Shop) -> tuple[list[date], dict[tuple[str, date], int | None]]:
    """The last 13 full months, oldest first, and what was spent in each by area (None: too few people to say).

    Full: the sales on file cover every day of it. A month they do not cover counts as nothing known.
    """
    known = shop.db.execute("SELECT min(day), date(max(day), '+1 day') FROM sales").fetchone()
    since, until = known[0] or "", min(known[1] or "9999", shop.today.isoformat())
    first = (date.fromisoformat(until) if known[1] else shop.today).replace(day=1)
    months = [_months_back(first, back) for back in range(MONTHS + 1, 0, -1)]
    covered = [month for month in months if month.isoformat() >= since]
    # From the days of sales to the person: a join the other way would look at every customer.
    sql = (
        "SELECT c.area_id, substr(s.day, 1, 7) || '-01', sum(s.amount), count(DISTINCT c.id)"
        " FROM sales s CROSS JOIN customers c"
        " ON c.id = s.customer_id WHERE s.day >= ? AND s.day < ? AND c.area_id IS NOT NULL GROUP BY 1, 2"
    )
    rows = shop.db.execute(sql, (covered[0].isoformat() if covered else "9999", first.isoformat()))
    fewest = shop.settings.smallest_group
    return months, {
        (area, date.fromisoformat(month)): amount if people >= fewest else None for area, month, amount, people in rows
    }


def _months_back(first: date, back: int) -> date:
    at = first.year * 12 + first.month - 1 - back
    return date(at // 12, at % 12 + 1, 1)


def who_comes(session: Session, area: AreaFigures) -> list[tuple[str, float]]:
    """The groups that customers of an area stated, and those gone quiet, as shares; the largest first.

    Only groups of as many people as may be shown.
    """
    if not area.customers:
        return []
    fewest = session.settings.smallest_group
    counted = session.known("tags by area", _tags_by_area)
    found = [
        (tag.capitalize(), counted[area.shape.id, tag] / area.customers)
        for tag, _count in tags(session)
        if counted.get((area.shape.id, tag), 0) >= fewest
    ]
    if area.quiet >= fewest:
        found.append((tr("Gone quiet"), area.quiet / area.customers))
    return sorted(found, key=lambda pair: -pair[1])[:5]


def _tags_by_area(shop: Shop) -> dict[tuple[str, str], int]:
    sql = (
        "SELECT c.area_id, min(t.tag), count(*) FROM tags t CROSS JOIN customers c ON c.id = t.customer_id"
        " WHERE c.area_id IS NOT NULL GROUP BY c.area_id, t.tag COLLATE NOCASE"
    )
    return {(row[0], row[1]): row[2] for row in shop.db.execute(sql)}


def spots(session: Session) -> npt.NDArray[np.float64]:
    """Where the customers live that are placed, in metres of the town's plane [n,2]."""
    return session.known("spots", lambda shop: _read_spots(session, shop))


def some_places(session: Session) -> npt.NDArray[np.float64]:
    """Latitude and longitude of at most SOME of the customers who are placed [n,2], evenly taken.

    Enough to say where most people live, and read in no time.
    """
    return session.known("some places", _read_some)


def _read_some(shop: Shop) -> npt.NDArray[np.float64]:
    cursor = shop.db.cursor()
    cursor.row_factory = None
    first, last = cursor.execute("SELECT ifnull(min(id), 0), ifnull(max(id), 0) FROM customers").fetchone()
    chosen = json.dumps(np.unique(np.linspace(first, last, SOME).astype(int)).tolist())
    # All in one row: for each row the window's thread and this one would wait for each other.
    sql = "SELECT json_group_array(json_array(lat, lon)) FROM json_each(?) AS chosen"
    sql += " CROSS JOIN customers ON customers.id = chosen.value WHERE band = 'placed' AND lat IS NOT NULL"
    return np.array(json.loads(cursor.execute(sql, (chosen,)).fetchone()[0]), np.float64).reshape(-1, 2)


def _read_spots(session: Session, shop: Shop) -> npt.NDArray[np.float64]:
    cursor = shop.db.cursor()
    cursor.row_factory = None
    rows = cursor.execute("SELECT lat, lon FROM customers WHERE band = 'placed' AND lat IS NOT NULL")
    both = np.fromiter((value for row in rows for value in row), np.float64).reshape(-1, 2)
    return np.column_stack(session.town.plane.to_plane(both[:, 0], both[:, 1]))
