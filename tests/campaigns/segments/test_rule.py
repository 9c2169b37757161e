"""Rules read as sentences and pick the people they say."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.errors import UserError
from campaigns.segments.conditions import examples, read_condition
from campaigns.segments.rule import Rule, read_rule
from campaigns.shop.shop import Shop
from tests.campaigns.segments.small_shop import add_area, add_person, add_tag, add_visit, days_ago


def picked(shop: Shop, *conditions: str) -> list[int]:
    return read_rule({"all": list(conditions)}).customer_ids(shop)


def test_a_tag_picks_those_who_said_so(shop: Shop) -> None:
    anna, _ben = add_person(shop, "Anna"), add_person(shop, "Ben")
    add_tag(shop, anna, "Student")
    assert picked(shop, "tagged student") == [anna]
    assert picked(shop, "is tagged “student”") == [anna]


def test_seen_and_not_seen_part_those_who_came(shop: Shop) -> None:
    recent, quiet, never = add_person(shop), add_person(shop), add_person(shop)
    add_visit(shop, recent, days_ago(3))
    add_visit(shop, quiet, days_ago(100))
    assert picked(shop, "seen in the last 8 weeks") == [recent]
    assert picked(shop, "not seen for 8 weeks") == [quiet]
    assert picked(shop, "never came") == [never]
    assert read_rule({"none": ["seen in the last 8 weeks"]}).customer_ids(shop) == [quiet, never]


def test_visits_are_counted_once_a_ticket(shop: Shop) -> None:
    one = add_person(shop)
    add_visit(shop, one, days_ago(5), items=["Tea", "Cake", "Cake"])
    add_visit(shop, one, days_ago(50))
    assert picked(shop, "came at least 2 times") == [one]
    assert picked(shop, "came at least twice in the last month") == []
    assert picked(shop, "came exactly once in the last month") == [one]
    assert picked(shop, "came fewer than 3 times") == [one]


def test_a_returned_thing_is_no_visit(shop: Shop) -> None:
    one = add_person(shop)
    add_visit(shop, one, days_ago(5))
    with shop.quiet() as db:
        db.execute(
            "INSERT INTO sales (import_id, customer_id, ticket, day, item_id, quantity, amount)"
            " VALUES (1, ?, 'back', ?, 1, -1, -400)",
            (one, days_ago(4).isoformat()),
        )
    assert picked(shop, "came exactly 1 time in the last month") == [one]


def test_money_is_counted_within_the_time_asked_for(shop: Shop) -> None:
    one = add_person(shop)
    add_visit(shop, one, days_ago(5), amount=1250)
    add_visit(shop, one, days_ago(300), amount=9000)
    assert picked(shop, "spent at least 12.50 in the last month") == [one]
    assert picked(shop, "spent more than 12,50 in the last month") == []
    assert picked(shop, "spent at least 100") == [one]


def test_what_somebody_buys_takes_two_visits_and_what_they_bought_one(shop: Shop) -> None:
    twice, once = add_person(shop), add_person(shop)
    for days in (5, 9):
        add_visit(shop, twice, days_ago(days), items=["Oat Cookie"])
    add_visit(shop, once, days_ago(200), items=["Oat Cookie", "Oat Cookie"])
    assert picked(shop, "buys oat cookie") == [twice]
    assert picked(shop, "bought Oat Cookie") == [twice, once]
    assert picked(shop, "bought Oat Cookie in the last month") == [twice]
    assert picked(shop, "never bought Oat Cookie") == []
    assert picked(shop, "buys Things") == [twice], "a category counts like an item"


def test_an_item_nobody_ever_bought_is_said(shop: Shop) -> None:
    add_visit(shop, add_person(shop), days_ago(1))
    with pytest.raises(UserError, match=r"Nothing called “Unicorn” .* Sold were, for instance: Tea"):
        picked(shop, "buys Unicorn")


def test_birthdays_are_known_with_and_without_a_year(shop: Shop) -> None:
    march, june, _ = add_person(shop, birthday="1990-03-09"), add_person(shop, birthday="--06-30"), add_person(shop)
    assert picked(shop, "birthday in March") == [march]
    assert picked(shop, "birthday this month") == [june]
    assert picked(shop, "birthday next month") == []


def test_habits_need_three_visits_and_three_in_five(shop: Shop) -> None:
    late, mixed, seldom = add_person(shop), add_person(shop), add_person(shop)
    for days in (1, 2, 3, 4):
        add_visit(shop, late, days_ago(days), "15:30")
        add_visit(shop, mixed, days_ago(days), "15:30" if days == 1 else "08:00")
    add_visit(shop, seldom, days_ago(1), "16:00")
    assert picked(shop, "comes mostly after 15:00") == [late]
    assert picked(shop, "comes mostly after 3 pm") == [late]
    assert picked(shop, "comes mostly before 9:00") == [mixed]
    assert picked(shop, "comes mostly between 15:00 and 16:00") == [late]


def test_weekends_are_saturday_and_sunday(shop: Shop) -> None:
    family, worker = add_person(shop), add_person(shop)
    for day in (date(2026, 5, 30), date(2026, 6, 6), date(2026, 6, 7), date(2026, 6, 13)):
        add_visit(shop, family, day, "")
    for day in (date(2026, 6, 8), date(2026, 6, 9), date(2026, 6, 10)):
        add_visit(shop, worker, day, "08:10")
    assert picked(shop, "comes mostly on weekends") == [family]
    assert picked(shop, "comes mostly on weekdays") == [worker]
    assert picked(shop, "comes mostly on weekdays before 9:00") == [worker]
    assert picked(shop, "comes mostly before 9:00 on weekends") == []
    assert picked(shop, "comes mostly on Saturdays") == [family]


def test_newcomers_are_known_by_their_first_visit(shop: Shop) -> None:
    new, old = add_person(shop), add_person(shop)
    add_visit(shop, new, days_ago(10))
    for days in (10, 400):
        add_visit(shop, old, days_ago(days))
    assert picked(shop, "new in the last 6 weeks") == [new]


def test_an_area_is_found_by_its_name_and_a_wrong_one_is_said(shop: Shop) -> None:
    add_area(shop, "a1", "Mill Hill")
    one, _ = add_person(shop, area_id="a1"), add_person(shop)
    assert picked(shop, "lives in mill hill") == [one]
    with pytest.raises(UserError, match=r"no neighbourhood “Mill Hall”. Did you mean Mill Hill"):
        picked(shop, "lives in Mill Hall")


def test_metres_from_the_shop_count_sure_addresses_only(shop: Shop) -> None:
    near = add_person(shop, lat=50.001, lon=8.0, band="placed")
    add_person(shop, lat=50.001, lon=8.0, band="need a look")
    add_person(shop, lat=50.1, lon=8.0, band="placed")
    add_person(shop)
    assert picked(shop, "within 200 m of the shop") == [near]


def test_all_any_and_none_nest(shop: Shop) -> None:
    people = [add_person(shop, name) for name in ("Anna", "Ben", "Cleo", "Dan")]
    for person in people[:3]:
        add_visit(shop, person, days_ago(1))
    rule = read_rule(
        {
            "all": ["seen in the last week"],
            "any": ["called Anna", {"all": ["called Ben"]}, {"none": ["called Anna, Ben or Dan"]}],
            "none": ["called Ben"],
        }
    )
    assert rule.customer_ids(shop) == [people[0], people[2]]


def test_a_rule_without_conditions_is_everybody(shop: Shop) -> None:
    people = [add_person(shop), add_person(shop)]
    assert read_rule({}).customer_ids(shop) == people
    assert read_rule({}).sentence() == "Everybody on the list"


def test_a_rule_reads_as_a_sentence() -> None:
    rule = read_rule({"all": ["tagged student", "seen in the last 6 months"]})
    assert rule.sentence() == "People who are tagged “student” and came in the last 6 months"
    rule = read_rule({"all": ["tagged student"], "any": ["gone quiet", "never came"], "none": ["lives in Mill Hill"]})
    assert rule.sentence() == (
        "People who are tagged “student” and (have gone quiet or never came to the shop),"
        " leaving out those who live in Mill Hill"
    )


def test_conditions_about_the_person_and_about_the_place_are_kept_apart() -> None:
    rule = read_rule(["tagged student", "lives in Mill Hill", {"any": ["within 10 minutes on foot of the shop"]}])
    assert [c.text for c in rule.conditions("person")] == ["tagged student"]
    assert [c.text for c in rule.conditions("place")] == ["lives in Mill Hill", "within 10 minutes on foot of the shop"]


def test_a_wrong_condition_is_named_with_forms_that_work() -> None:
    with pytest.raises(UserError, match=r"“sen in the last 6 months” is no condition .* “seen in the last 6 months”"):
        read_rule({"all": ["tagged student", "sen in the last 6 months"]})


@pytest.mark.parametrize("document", [{"every": []}, {"all": "tagged x"}, {"all": [3]}, {"any": {"x": 1}}, 7])
def test_what_is_no_rule_is_refused_with_a_sentence(document: object) -> None:
    with pytest.raises(UserError):
        read_rule(document)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["came between 2026-02-31 and 2026-03-01", "comes mostly after 27:00", "comes mostly"])
def test_days_and_times_that_do_not_exist_are_refused(text: str) -> None:
    with pytest.raises(UserError):
        read_condition(text)


def test_every_example_is_read_by_its_own_form_and_says_something() -> None:
    assert len(examples()) > 20
    for text in examples():
        assert read_condition(text).clause.says


def test_a_rule_survives_writing_and_reading() -> None:
    document = {"all": ["tagged student", {"any": ["gone quiet", "never came"]}], "none": ["has a phone"]}
    assert read_rule(document).document() == document


def test_counts_follow_what_changes_in_the_file(shop: Shop) -> None:
    one = add_person(shop)
    add_visit(shop, one, days_ago(3))
    assert read_rule(["came at least twice in the last month"]).count(shop) == 0
    add_visit(shop, one, days_ago(2))
    assert read_rule(["came at least twice in the last month"]).count(shop) == 1


@given(st.text(max_size=60))
def test_any_text_is_either_a_condition_or_a_sentence_about_it(text: str) -> None:
    try:
        rule = read_rule([text])
    except UserError as error:
        assert error.next_step
    else:
        assert isinstance(rule, Rule) and rule.sentence()
