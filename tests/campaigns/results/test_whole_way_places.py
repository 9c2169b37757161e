"""Whole areas or streets drawn by lot: from the draw through what is shown and handed out there to a true sentence."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import shapely

from campaigns.audiences.export import export
from campaigns.promotions.promotion import read_promotion, save_promotion
from campaigns.results.ledger import ledger
from campaigns.results.lift import WORKED, Results, results
from campaigns.shop.shop import Shop
from geo.projection import LocalPlane
from geo.town_tables import AddressTable, Points
from tests.campaigns.segments.small_shop import TODAY, small_shop

COLUMNS, ROWS, STREETS, HOMES = 6, 6, 2, 24  # areas across and up, streets an area, homes a street
SIDE, AIR = 3000.0, 400.0  # metres
PLANE = LocalPlane(50.0, 8.0)
USUAL, RISE, TRIES = 0.15, 0.12, 20
PLAN = """
name = "Door to door"
starts = 2026-06-16
ends = 2026-06-29
[offer]
text = "Second coffee on us"
[where]
areas = [{areas}]
[kept_aside]
share = 0.5
by = "{by}"
[codes]
per = "{by}"
[[message]]
channel = "flyer"
text = "Come by."
[[message]]
channel = "ads"
"""


class WideTown:
    """Thirty-six squares three kilometres wide with two streets each."""

    plane = PLANE
    info = SimpleNamespace(name="Wide", country="CA", bbox=(7.8, 49.8, 8.2, 50.2), centre=(50.0, 8.0), attribution="")

    def __init__(self, path: Path) -> None:
        self.path = path

    def addresses(self) -> AddressTable:
        square, street, home = (one.ravel() for one in np.indices((COLUMNS * ROWS, STREETS, HOMES)))
        west, south = corner(square)
        lat, lon = PLANE.to_degrees(west + AIR + home * (SIDE - 2 * AIR) / HOMES, south + SIDE * (street + 1) / 3)
        n, none = len(lat), np.array([""] * len(lat), object)
        zero = np.zeros(n, np.int32)
        names = tuple(name_of(s, r) for s in range(COLUMNS * ROWS) for r in range(STREETS))
        number = np.array([str(one + 1) for one in home], object)
        of = (square * STREETS + street).astype(np.int32)
        return AddressTable(lat, lon, number, none, of, zero - 1, zero, zero, zero, names, (), ("Wide",), ("",))

    def places(self) -> Points:
        nothing: Any = np.empty(0, object)
        return Points(nothing, nothing, np.empty(0), np.empty(0))


def corner(square: Any) -> tuple[Any, Any]:
    return (square % COLUMNS - COLUMNS / 2) * SIDE, (square // COLUMNS - ROWS / 2) * SIDE


def name_of(square: int, street: int) -> str:
    return f"{'High' if street else 'Low'} Lane {chr(65 + square // 26)}{chr(65 + square % 26)}"


@dataclass(frozen=True)
class Drawn:
    """What was drawn and what left: the files by name, the areas or streets that are kept aside and that are not."""

    by: str
    shop: Shop
    files: dict[str, bytes]
    aside: set[str]
    reached: set[str]


@pytest.fixture(scope="module", params=["area", "street"])
def drawn(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Drawn]:
    folder, by = tmp_path_factory.mktemp("places"), str(request.param)
    with small_shop(folder, country="CA", website="") as shop:
        settle(shop)
        names = ", ".join(f'"Area {n}"' for n in range(COLUMNS * ROWS))
        save_promotion(shop, read_promotion(PLAN.format(areas=names, by=by)))
        export(shop, "Door to door", ["meta-ads", "geojson", "street-list"], folder / "out")
        unit = "a.name" if by == "area" else "substr(c.street, instr(c.street, ' ') + 1)"
        sql = (
            f"SELECT DISTINCT m.arm, {unit} FROM audience_members m JOIN customers c ON c.id = m.customer_id"
            " JOIN areas a ON a.id = m.area_id"
        )
        arms = shop.db.execute(sql).fetchall()
        aside, reached = ({one for arm, one in arms if arm == wanted} for wanted in ("kept_aside", "reached"))
        files = {path.name: path.read_bytes() for path in (folder / "out").iterdir()}
        yield Drawn(by, shop, files, aside, reached)


def settle(shop: Shop) -> None:
    """Somebody in every home of every area."""
    shop._town = WideTown(shop.settings.town)  # type: ignore[assignment]
    homes = shop.town().addresses()
    with shop.quiet() as db:
        for n in range(COLUMNS * ROWS):
            west, south = (float(one) for one in corner(n))
            square = PLANE.shape_to_degrees(shapely.box(west, south, west + SIDE, south + SIDE))
            db.execute("INSERT INTO areas (id, name, polygon, source, position) VALUES (?, ?, ?, 'drawn', ?)",
                       (f"a{n}", f"Area {n}", shapely.to_wkb(square), n))  # fmt: skip
        people = [
            (n + 1, f"P{n}", f"{homes.number[n]} {homes.streets[of]}", homes.lat[n], homes.lon[n], f"a{of // STREETS}")
            for n, of in enumerate(homes.street.tolist())
        ]
        db.executemany("INSERT INTO customers (id, name, street, lat, lon, area_id, band, level)"
                       " VALUES (?, ?, ?, ?, ?, ?, 'placed', 'house')", people)  # fmt: skip


def usual(rng: np.random.Generator) -> np.ndarray:
    """The rate at which the people of each area come anyway."""
    return np.clip(rng.normal(USUAL, 0.04, COLUMNS * ROWS), 0.02, 0.4)


def visit(shop: Shop, rates: np.ndarray, rise: float, rng: np.random.Generator, first: date) -> None:
    """Sales of two weeks: everybody at their area's rate, and `rise` more of those who were reached."""
    rows = shop.db.execute(
        "SELECT c.id, c.area_id, coalesce(m.arm = 'reached', 0) FROM customers c"
        " LEFT JOIN audience_members m ON m.customer_id = c.id ORDER BY c.id"
    ).fetchall()
    came = [who for who, area, reached in rows if rng.random() < rates[int(area[1:])] + rise * reached]
    days = [str(first + timedelta(days=int(day))) for day in rng.integers(0, 14, len(came))]
    with shop.quiet() as db:
        db.executemany("INSERT INTO sales (import_id, customer_id, ticket, day, amount) VALUES (1, ?, ?, ?, 400)",
                       [(who, f"{first}/{who}", day) for who, day in zip(came, days, strict=True)])  # fmt: skip
        db.execute("INSERT INTO sales (import_id, ticket, day, amount) VALUES (1, ?, ?, 400)",
                   (f"{first}/last", str(first + timedelta(days=13))))  # fmt: skip


def told(drawn: Drawn, rise: float) -> list[Results]:
    """What is said of the same draw in several towns whose areas differ, each with two weeks before and after."""
    shop, found = drawn.shop, []
    for turn in range(TRIES):
        rng = np.random.default_rng(turn)
        rates = usual(rng)
        with shop.quiet() as db:
            db.execute("DELETE FROM sales")
        visit(shop, rates, 0.0, rng, TODAY - timedelta(days=14))
        visit(shop, rates, rise, rng, date(2026, 6, 16))
        shop.today = date(2026, 7, 6)
        found.append(results(shop, "Door to door"))
        shop.today = TODAY
    return found


def test_half_of_the_places_are_drawn_whole_and_none_is_in_both_groups(drawn: Drawn) -> None:
    assert len(drawn.aside) == len(drawn.reached)
    assert not drawn.aside & drawn.reached


def test_what_is_kept_aside_gets_no_leaflet(drawn: Drawn) -> None:
    text = drawn.files["street-list.csv"].decode("utf-8-sig")
    listed = {row["Street"] for row in csv.DictReader(io.StringIO(text, newline=""))}
    if drawn.by == "area":
        listed = {f"Area {square}" for square in range(COLUMNS * ROWS) if name_of(square, 0) in listed}
    assert listed == drawn.reached


def test_areas_kept_aside_get_no_circle_and_are_in_no_outline(drawn: Drawn) -> None:
    if drawn.by == "street":
        assert "keep whole areas aside" in drawn.files["receipt.json"].decode(), "circles cannot follow streets"
        return
    shapes = json.loads(drawn.files["areas.geojson"])["features"]
    assert {shape["properties"]["name"] for shape in shapes} == drawn.reached
    homes = drawn.shop.town().addresses()
    shown = in_circles(json.loads(drawn.files["meta-ads-locations.json"]), homes.lat, homes.lon)
    area = np.array([f"Area {of // STREETS}" for of in homes.street])
    assert shown[np.isin(area, sorted(drawn.reached))].mean() >= 0.95
    assert shown[np.isin(area, sorted(drawn.aside))].mean() <= 0.1


def in_circles(targeting: dict[str, Any], lat: np.ndarray, lon: np.ndarray) -> np.ndarray:
    """Which homes see the advertisement."""
    x, y = PLANE.to_plane(lat, lon)

    def within(part: str) -> np.ndarray:
        seen = np.zeros(len(x), bool)
        for pin in targeting.get(part, {}).get("custom_locations", ()):
            px, py = PLANE.to_plane(pin["latitude"], pin["longitude"])
            seen |= np.hypot(x - px, y - py) <= 1000 * pin["radius"]
        return seen

    return within("geo_locations") & ~within("excluded_geo_locations")


def test_a_rise_that_was_planted_is_told_as_a_range_that_holds_it(drawn: Drawn) -> None:
    found = told(drawn, RISE)
    holds = [one.low is not None and one.high is not None and one.low <= 100 * RISE <= one.high for one in found]
    assert sum(holds) >= 17, "19 of 20 are promised"
    assert sum(one.verdict == WORKED for one in found) >= 18
    assert all(one.sentence.startswith("It worked: between ") for one in found if one.verdict == WORKED)


def test_where_nothing_was_planted_nothing_is_told_to_have_worked(drawn: Drawn) -> None:
    found = told(drawn, 0.0)
    assert sum(one.verdict == WORKED for one in found) <= 2
    assert all(one.low is not None and one.high is not None for one in found)


def test_an_area_is_told_alone_only_where_enough_of_what_was_drawn_lies_in_it(drawn: Drawn) -> None:
    """Two streets, or one area, are one or two draws of a lot, however many people live there."""
    for one in told(drawn, 0.4)[0].by_area:
        assert one.reached + one.kept_aside == STREETS * HOMES
        assert (one.effect, one.sentence) == (None, "too few people to say")
    drawn.shop.today = date(2026, 7, 6)
    learnt = ledger(drawn.shop).entries
    drawn.shop.today = TODAY
    assert [entry.area for entry in learnt] == [""], "so nothing is learnt about single areas"


def test_uses_of_a_place_s_code_are_told_by_area(drawn: Drawn) -> None:
    shop = drawn.shop
    used = [row[0] for row in shop.db.execute("SELECT code FROM codes ORDER BY code LIMIT 5")]
    with shop.quiet() as db:
        db.executemany("INSERT INTO redemptions (promotion_id, code, day) VALUES (1, ?, '2026-06-17')",
                       [(code,) for code in used for _ in range(3)])  # fmt: skip
    found = told(drawn, RISE)[0]
    where = dict(shop.db.execute("SELECT m.code, a.name FROM audience_members m JOIN areas a ON a.id = m.area_id"))
    with shop.quiet() as db:
        db.execute("DELETE FROM redemptions")
    assert found.redeemed_by_area == Counter(where[code] for code in used for _ in range(3))
    uses = {part.name: part.uses for part in found.money_parts if part.uses}
    assert uses == found.redeemed_by_area and found.redeemed == 15
