"""Who lives where: placed by the address, in an area, with whom; what a person set by hand stays."""

from __future__ import annotations

from typing import Any

import pytest
import shapely

from campaigns.customers.area_run import make_areas, write_areas
from campaigns.customers.placing import assign_areas, count_levels, place_customers, read_areas
from campaigns.errors import UserError
from campaigns.shop.shop import Shop
from geo.areas import Area
from tests.campaigns.customers.conftest import Import, people
from tests.campaigns.shop.test_history import everything

HEAD = "Name,Email,Street,City\n"


def north(name: str, low: int, high: int, source: str = "built") -> Area:
    """An area that holds the houses from number `low` to `high` of the one street."""
    return Area(name.lower(), name, shapely.box(7.99, 50 + low / 10_000, 8.01, 50 + high / 10_000), source)


@pytest.fixture
def street(shop: Shop, bring: Import) -> Shop:
    bring(HEAD + "".join(f"P{i} Q{i % 2},p{i}@example.org,{i} Elm St,Town\n" for i in range(1, 41)))
    return shop


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Stands in for building areas: three stretches of the street; remembers what it was asked."""
    import geo.areas

    asked: list[dict[str, Any]] = []

    def build(town: object, lat: Any, lon: Any, **how: Any) -> list[Area]:
        asked.append({"people": len(lat), **how})
        return [north("South", 0, 15), north("Middle", 15, 30), north("North", 30, 45)]

    monkeypatch.setattr(geo.areas, "build_areas", build)
    return asked


def test_areas_are_written_and_everybody_has_theirs_in_one_step(street: Shop, built: list[dict[str, Any]]) -> None:
    before = everything(street.db)
    report = make_areas(street, at_least=5, at_most=30)
    assert (report.areas, report.customers, report.outside, report.under) == (3, 40, 0, 0)
    counts = dict(street.db.execute("SELECT area_id, count(*) FROM customers GROUP BY area_id").fetchall())
    assert counts == {"south": 15, "middle": 15, "north": 10}
    assert (street.settings.at_least, street.settings.at_most) == (5, 30)
    assert (built[0]["people"], built[0]["at_least"], built[0]["at_most"]) == (40, 5, 30)
    street.undo()
    assert everything(street.db) == before


def test_a_hand_drawn_area_stays_as_it_was_drawn(street: Shop, built: list[dict[str, Any]]) -> None:
    with street.step("Drew"):
        write_areas(street, [north("Mine", 10, 20, "drawn")])
    make_areas(street)
    areas = {area.name: area for area in read_areas(street)}
    assert set(areas) == {"Mine", "South", "Middle", "North"} and built[0]["people"] == 29
    assert areas["Mine"].polygon.equals(north("Mine", 10, 20).polygon)
    assert not areas["South"].polygon.intersection(areas["Mine"].polygon).area


def test_areas_that_trade_names_are_written(street: Shop) -> None:
    with street.step("Made"):
        write_areas(street, [north("A", 0, 20), north("B", 20, 45)])
    with street.step("Traded"):
        write_areas(
            street,
            [Area("a", "B", north("A", 0, 20).polygon, "built"), Area("b", "A", north("B", 20, 45).polygon, "built")],
        )
    assert [(a.id, a.name) for a in read_areas(street)] == [("a", "B"), ("b", "A")]


def test_an_area_that_goes_leaves_nobody_in_it(street: Shop) -> None:
    with street.step("Made"):
        write_areas(street, [north("A", 0, 20), north("B", 20, 45)])
        assert assign_areas(street) == 40
    with street.step("Removed"):
        write_areas(street, [north("A", 0, 20)])
        assert assign_areas(street) == 20
    assert {row[0] for row in people(street, "area_id")} == {"a", None}


def test_numbers_that_make_no_sense_are_refused(street: Shop, built: list[dict[str, Any]]) -> None:
    with pytest.raises(UserError, match="at least 30 and at most 10"):
        make_areas(street, at_least=30, at_most=10)
    assert built == [] and street.settings.at_least == 20


def test_a_place_set_by_hand_is_not_placed_again(street: Shop) -> None:
    with street.step("Moved a pin") as db:
        db.execute("UPDATE customers SET lat = 49.95, placed_by = 'person' WHERE id = 1")
        db.execute("UPDATE customers SET lat = 1.0 WHERE id = 2")
    place_customers(street)
    assert [row[0] for row in people(street, "lat")[:2]] == [49.95, 50.0002]


def test_levels_are_counted_the_most_exact_first(street: Shop, bring: Import) -> None:
    bring(HEAD + "Far Away,far@example.org,1 Moon Rd,Elsewhere\n", "far.csv")
    assert list(count_levels(street).items())[:2] == [("house", 40), ("interpolated", 0)]
    assert count_levels(street)["none"] == 1


def test_households_share_house_and_surname(shop: Shop, bring: Import) -> None:
    bring(
        HEAD + "Ann Lee,a@example.org,1 Elm St,\nBob Lee,b@example.org,1 ELM STREET,\n"
        "Cy Oh,c@example.org,1 Elm St,\nDi Lee,,,\n"
    )
    households = [row[0] for row in people(shop, "household")]
    assert households[0] == households[1] != "" and households[2] not in ("", households[0]) and households[3] == ""
