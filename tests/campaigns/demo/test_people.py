"""The demo café's people and sales are what the story needs, and nobody who exists."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from campaigns.demo.people import CAMPUS, Home, Person, draw_people
from campaigns.demo.sales import EXAM_WEEKS, FIRST_DAY, LAST_DAY, OFFER_RISE, Sale, draw_sales, redemptions


@pytest.fixture(scope="module")
def people() -> list[Person]:
    homes = [
        Home(str(n), f"Street {x}", "XL1 1AA", x * 100.0, n * 40.0 - 600) for x in range(-12, 13) for n in range(30)
    ]
    return draw_people(homes, random.Random(1))


@pytest.fixture(scope="module")
def sales(people: list[Person]) -> list[Sale]:
    return draw_sales(people, FIRST_DAY, LAST_DAY, random.Random(1))


def test_nobody_can_be_written_to_or_called_by_accident(people: list[Person]) -> None:
    assert all(person.email.endswith("@example.org") or not person.email for person in people)
    assert all(person.phone.startswith("07700 900") or not person.phone for person in people), (
        "numbers kept for fiction"
    )
    phones = [person.phone for person in people if person.phone]
    assert len(phones) == len(set(phones))


def test_students_live_nearer_the_campus_than_others(people: list[Person]) -> None:
    def away(student: bool) -> float:
        found = [
            abs(p.home.x - CAMPUS[0]) + abs(p.home.y - CAMPUS[1]) for p in people if (p.habit == "student") == student
        ]
        return sorted(found)[len(found) // 2]

    assert away(True) < 0.7 * away(False)


def test_only_students_say_they_are_students(people: list[Person]) -> None:
    assert all(person.habit == "student" for person in people if person.says_student)
    assert 200 < sum(person.says_student for person in people) < sum(person.habit == "student" for person in people)


def test_students_come_about_two_and_a_half_times_as_often_in_exam_weeks(
    people: list[Person], sales: list[Sale]
) -> None:
    students = {person.key for person in people if person.habit == "student"}
    usual_weeks = [date(2026, 2, 2) + timedelta(weeks=i) for i in range(12)]

    def visits(weeks: list[date]) -> float:
        days = {week + timedelta(days=i) for week in weeks for i in range(7)}
        return len({s.ticket for s in sales if s.customer in students and s.day in days}) / len(weeks)

    past_exams = [week for week in EXAM_WEEKS if week <= LAST_DAY]
    assert 2.0 < visits(past_exams) / visits(usual_weeks) < 3.0


def test_those_who_got_the_offer_come_more_often_in_its_weeks_and_only_they(people: list[Person]) -> None:
    students = [person for person in people if person.habit == "student"]
    reached = {person.key for person in students[::2]}
    first, last = EXAM_WEEKS[-2], EXAM_WEEKS[-1] + timedelta(days=6)
    tickets = {
        sale.ticket: sale.customer for sale in draw_sales(students, first, last, random.Random(3), reached=reached)
    }
    with_offer = sum(customer in reached for customer in tickets.values())
    assert 0.7 * OFFER_RISE < with_offer / (len(tickets) - with_offer) < 1.4 * OFFER_RISE


def test_a_code_is_shown_at_most_once_and_only_by_whoever_has_one(sales: list[Sale]) -> None:
    codes = {sale.customer: f"CODE{i}" for i, sale in enumerate(sales[:50])}
    shown = redemptions(sales, codes, random.Random(5))
    assert shown
    assert len({code for code, _, _ in shown}) == len(shown)
    assert {code for code, _, _ in shown} <= set(codes.values())
