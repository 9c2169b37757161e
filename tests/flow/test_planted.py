"""What is planted in the café's lists is found from its sales alone, and makes nobody what they did not say."""

from __future__ import annotations

import json
import shutil
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import shapely

from campaigns.promotions.next_steps import Idea, next_steps
from campaigns.promotions.own_rhythm import high_weeks
from campaigns.segments.people import people_of
from campaigns.segments.segment import suggested_segments
from campaigns.shop.shop import Shop
from tests.flow.commands import doorstep


@pytest.fixture(scope="module")
def truth(shared: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((shared / "data/vancouver-cafe/truth.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def cafe(vancouver: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """The café the day after its last sale, with areas of its own and nothing left of tags and notes."""
    folder = tmp_path_factory.mktemp("planted")
    for name in ("vancouver.gpkg", "cafe.doorstep"):
        shutil.copy(vancouver / name, folder)
    doorstep("areas", "--shop", folder / "cafe.doorstep", "--at-least", 40, "--out", folder / "areas.geojson")
    with Shop.open(folder / "cafe.doorstep") as shop:
        shop.set("today", "2026-11-16")
        with shop.quiet() as db:
            db.execute("DELETE FROM tags")
            db.execute("UPDATE customers SET note = ''")
        yield shop


@pytest.fixture(scope="module")
def who(cafe: Shop, truth: dict[str, Any]) -> dict[int, str]:
    """Customer -> person of the truth."""
    rows = {row["row"]: row.get("person") for row in truth["files"]["customers-square.csv"]["rows"]}
    found = cafe.db.execute(
        "SELECT r.customer_id, r.row FROM customer_rows r JOIN imports i ON i.id = r.import_id"
        " WHERE i.file_name = 'customers-square.csv'"
    )
    return {customer: rows[row] for customer, row in found if rows.get(row)}


@pytest.fixture(scope="module")
def ideas(cafe: Shop) -> list[Idea]:
    return next_steps(cafe)


def of_persona(truth: dict[str, Any], persona: str, visits: int = 5) -> set[str]:
    """Those of a persona who came often enough to have a habit."""
    people = truth["people"].items()
    return {name for name, one in people if one["persona"] == persona and one["visits"] >= visits}


def test_the_exam_weeks_are_found_as_a_rhythm_of_a_time_and_a_place(cafe: Shop, truth: dict[str, Any]) -> None:
    found = high_weeks(people_of(cafe))
    assert found is not None
    planted = {date.fromisoformat(week) for week in truth["planted"]["exam"]["weeks"]}
    assert len(set(found.weeks) & planted) >= 5
    assert len(set(found.weeks) - planted) <= 1
    campuses = {campus["name"] for campus in truth["planted"]["campuses"]}
    assert found.grounds[0].place in campuses
    assert found.there > 1.5 > found.times_as_often > 1.1
    assert found.after_three > found.after_three_usually + 0.1
    coming = [date.fromisoformat(week) for week in truth["planted"]["exam"]["next_weeks"]]
    ahead = found.next_after(cafe.today)
    assert ahead is not None
    assert ahead[0] <= coming[0] and coming[-1] <= ahead[1]


def test_the_idea_made_of_it_speaks_of_weeks_and_a_place_and_of_no_students(cafe: Shop, ideas: list[Idea]) -> None:
    high = next(idea for idea in ideas if idea.kind == "high weeks")
    assert "Vancouver Community College" in high.reason
    assert "student" not in f"{high.title} {high.reason} {' '.join(high.evidence)}".casefold()
    assert cafe.db.execute("SELECT count(*) FROM tags").fetchone()[0] == 0, "nobody becomes a student by it"


def test_the_neighbourhood_that_stopped_coming_is_found(cafe: Shop, truth: dict[str, Any], ideas: list[Idea]) -> None:
    planted = truth["planted"]["lapsed_neighbourhood"]
    quiet = [idea for idea in ideas if idea.kind == "gone quiet" and "is going quiet" in idea.title]
    assert len(quiet) == 1
    (area,) = quiet[0].areas
    polygon = cafe.db.execute("SELECT polygon FROM areas WHERE name = ?", (area,)).fetchone()[0]
    assert shapely.from_wkb(polygon).contains(shapely.Point(planted["lon"], planted["lat"]))


@pytest.mark.parametrize(
    ("segment", "persona", "precision", "recall"),
    [("Early regulars", "early regular", 0.95, 0.95), ("Weekend people", "young family", 0.75, 0.9)],
)
def test_habits_find_the_people_who_have_them(
    cafe: Shop, truth: dict[str, Any], who: dict[int, str], segment: str, persona: str, precision: float, recall: float
) -> None:
    suggested = {one.segment.name: one for one in suggested_segments(cafe)}
    found = {who[customer] for customer in suggested[segment].segment.customer_ids(cafe) if customer in who}
    planted = of_persona(truth, persona) & set(who.values())
    assert len(planted) > 100
    right = sum(truth["people"][person]["persona"] == persona for person in found)
    assert right >= precision * len(found)
    assert len(planted & found) >= recall * len(planted)


def test_habits_say_nothing_about_who_somebody_is(cafe: Shop) -> None:
    told: dict[str, str] = defaultdict(str)
    for one in suggested_segments(cafe):
        told[one.segment.name] = f"{one.segment.name} {one.evidence}".casefold()
    assert "Weekend people" in told
    for word in ("famil", "child", "student", "parent"):
        assert not any(word in text for text in told.values())
