"""What to do next: only what the figures bear out, with the evidence, and never for too few people."""

from __future__ import annotations

import re
from datetime import date, timedelta

import numpy as np
import pytest

from campaigns.promotions.moments import EXAMS, Moment, add_moments
from campaigns.promotions.next_steps import Idea, chance_of, next_steps, shop_kind
from campaigns.promotions.promotion import read_promotion, save_promotion, write_promotion
from campaigns.shop.shop import Shop
from tests.campaigns.promotions.test_own_rhythm import made_up
from tests.campaigns.segments.small_shop import TODAY, add_area, add_many, add_tag, days_ago

AREAS = ["a0", "a1", "a2", "a3"]


@pytest.fixture
def quiet_shop(shop: Shop) -> Shop:
    """200 people in four areas who come every second week; 25 of 50 in area a1 stopped four months ago."""
    for area in AREAS:
        add_area(shop, area, f"Area {area}")
    visits = []
    for person in range(1, 201):
        stopped = person % 4 == 1 and person <= 100
        visits += [(person, days_ago(day)) for day in range(120 if stopped else person % 14, 365, 14)]
    add_many(shop, 200, visits, AREAS)
    with shop.quiet() as db:
        db.execute(
            "INSERT INTO consents (customer_id, channel, state, source, at)"
            " SELECT id, 'email', 'yes', 'form', '' FROM customers"
        )
    return shop


def of_kind(shop: Shop, kind: str) -> list[Idea]:
    return [idea for idea in next_steps(shop) if idea.kind == kind]


def test_an_area_that_has_gone_quiet_is_told_with_what_would_be_usual(quiet_shop: Shop) -> None:
    area, everywhere = of_kind(quiet_shop, "gone quiet")
    assert area.title == "Area a1 is going quiet: 25 you can write to"
    assert area.reason == "25 of 50 regular customers have gone quiet. Elsewhere it would be about 0."
    assert area.areas == ("Area a1",) and area.people == 25
    assert everywhere.title == "Win back 25 who have gone quiet"
    assert read_promotion(write_promotion(area.promotion)) == area.promotion


def test_an_area_that_prefers_a_weekday_is_told_with_its_evidence_and_the_offer_starts_on_that_day(shop: Shop) -> None:
    made_up(shop, np.random.default_rng(2), planted=False, saturdays=True)
    with shop.quiet() as db:
        db.execute(
            "INSERT INTO consents (customer_id, channel, state, source, at)"
            " SELECT id, 'email', 'yes', 'form', '' FROM customers"
        )
    (idea,) = of_kind(shop, "weekday")
    assert re.fullmatch(r"Area a0 comes on Saturdays: \d+ regulars could bring a friend", idea.title)
    says = r"[45]\d of 100 visits from Area a0 are on Saturdays, of those from elsewhere 1\d\."
    assert re.fullmatch(says, idea.reason)
    assert idea.evidence[:2] == (idea.reason, "Shuffled visits showed as much in 0 of 100 tries at most.")
    assert idea.areas == ("Area a0",) and 5 <= idea.people <= 30
    assert idea.promotion.starts.weekday() == 5 and idea.promotion.starts > TODAY
    assert read_promotion(write_promotion(idea.promotion)) == idea.promotion


def test_nothing_is_suggested_for_fewer_people_than_the_smallest_group(quiet_shop: Shop) -> None:
    quiet_shop.set("smallest_group", 30)
    assert next_steps(quiet_shop) == []


def test_nothing_is_suggested_to_people_who_may_not_be_written_to(quiet_shop: Shop) -> None:
    with quiet_shop.quiet() as db:
        db.execute("DELETE FROM consents")
    assert next_steps(quiet_shop) == []


def test_an_idea_that_is_already_planned_is_not_suggested_again(quiet_shop: Shop) -> None:
    save_promotion(quiet_shop, of_kind(quiet_shop, "gone quiet")[0].promotion)
    assert of_kind(quiet_shop, "gone quiet") == [], "nor the wider one to the same people"


def test_typed_exam_weeks_become_an_idea_for_students_who_said_so(quiet_shop: Shop) -> None:
    for person in range(1, 31):
        add_tag(quiet_shop, person + 120, "student")
    exams = Moment("Exams at the university", TODAY + timedelta(days=14), TODAY + timedelta(days=25), EXAMS)
    add_moments(quiet_shop, [exams])
    assert of_kind(quiet_shop, EXAMS) == [], "the playbook asks for a university, and this town has no map"


def test_a_far_moment_is_none_yet(quiet_shop: Shop) -> None:
    add_moments(quiet_shop, [Moment("Exams", date(2026, 12, 1), date(2026, 12, 14), EXAMS)])
    assert of_kind(quiet_shop, EXAMS) == []


@pytest.mark.parametrize(("today", "told"), [(date(2026, 6, 15), True), (date(2026, 6, 29), False)])
def test_birthdays_of_this_month_are_an_idea_while_somebody_can_still_come(
    quiet_shop: Shop, today: date, told: bool
) -> None:
    with quiet_shop.quiet() as db:
        db.execute("UPDATE customers SET birthday = '1990-06-20' WHERE id <= 30")
    quiet_shop.today = today
    assert bool(of_kind(quiet_shop, "birthday-month")) is told


def test_a_shop_that_sells_coffee_is_a_cafe_unless_it_says_otherwise(shop: Shop) -> None:
    assert shop_kind(shop) == "any"
    with shop.quiet() as db:
        db.execute("INSERT INTO items (name) VALUES ('Flat White')")
    assert shop_kind(shop) == "cafe"
    shop.set("kind", "bookshop")
    assert shop_kind(shop) == "bookshop"


def test_an_empty_shop_has_no_ideas(shop: Shop) -> None:
    assert next_steps(shop) == []


def test_chance_is_that_of_drawing_marked_people() -> None:
    assert chance_of(3, 4, 4, 8) == pytest.approx(17 / 70), "the lady tasting tea (Fisher 1935)"
    assert chance_of(0, 10, 5, 100) == pytest.approx(1.0)
    assert chance_of(6, 10, 5, 100) == 0
