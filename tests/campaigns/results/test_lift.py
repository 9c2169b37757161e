"""Did it work? All visits of those reached against those kept aside, in words that promise no more than is known."""

from __future__ import annotations

from datetime import date

import pytest

from campaigns.errors import UserError
from campaigns.promotions.parts import Offer
from campaigns.results.lift import CANNOT_TELL, NO_EFFECT, WORKED, Results, results
from campaigns.results.money import break_even, money_back
from campaigns.results.words import extra_visits, points
from campaigns.shop.shop import Shop
from tests.campaigns.results.ran import TEA, sent
from tests.campaigns.segments.small_shop import add_area, add_person, add_visit

AFTER = date(2026, 7, 20)


def ran(
    shop: Shop, people: int, came_reached: float, came_kept: float, text: str = TEA, last: str = "2026-07-14"
) -> Results:
    """A promotion for so many people of whom such shares came; one stranger's visit marks the last day on file."""
    for n in range(people):
        add_person(shop, f"P{n}", area_id=f"a{n % 2}" if n < people * 0.9 else None)
    reached, aside, _ = sent(shop, text)
    for group, share in ((reached, came_reached), (aside, came_kept)):
        for customer in group[: round(share * len(group))]:
            add_visit(shop, customer, "2026-07-03")
    add_visit(shop, add_person(shop, consent=()), last)
    shop.today = AFTER
    return results(shop, "Tea")


@pytest.fixture(autouse=True)
def areas(shop: Shop) -> None:
    add_area(shop, "a0", "Mill Hill")
    add_area(shop, "a1", "Low Town")


def test_a_large_difference_worked_and_is_said_as_a_range(shop: Shop) -> None:
    found = ran(shop, 500, 0.5, 0.2)
    assert found.verdict == WORKED
    assert (found.reached, found.kept_aside, found.came_reached, found.came_kept) == (400, 100, 200, 20)
    assert found.effect == pytest.approx(30) and found.low is not None and found.high is not None
    assert found.sentence == f"It worked: between {found.low:.0f} and {found.high:.0f} extra visits per 100 people."
    assert found.detail == "Best guess: 30. We are 95 % sure it lies in this range."
    assert {area.area for area in found.by_area} == {"Mill Hill", "Low Town", "no area"}
    assert sum(area.reached for area in found.by_area) == 400


def test_a_difference_that_may_be_chance_is_not_told_as_one(shop: Shop) -> None:
    found = ran(shop, 100, 0.35, 0.25)
    assert found.verdict == CANNOT_TELL
    assert found.sentence.startswith("We cannot tell yet: between ") and " fewer and " in found.sentence
    assert "people would be needed" in found.detail


def test_no_effect_needs_enough_people(shop: Shop) -> None:
    found = ran(shop, 1500, 0.1, 0.1)
    assert found.verdict == NO_EFFECT
    assert found.sentence.startswith("No effect seen: between ")


def test_fewer_visits_than_usual_never_worked(shop: Shop) -> None:
    found = ran(shop, 500, 0.1, 0.5)
    assert found.verdict == NO_EFFECT and "fewer visits" in found.sentence


def test_a_promotion_that_never_left_has_no_results(shop: Shop) -> None:
    with pytest.raises(UserError, match="no promotion “Tea”"):
        results(shop, "Tea")


def test_nothing_is_told_before_the_first_planned_look(shop: Shop) -> None:
    found = ran(shop, 500, 0.5, 0.2, last="2026-07-05")
    shop.today = date(2026, 7, 5)
    found = results(shop, "Tea")
    assert (found.verdict, found.effect, found.through) == (CANNOT_TELL, None, None)
    assert found.sentence == "We cannot tell yet: the next planned look is after 2026-07-07."


def test_at_half_time_only_an_overwhelming_difference_counts(shop: Shop) -> None:
    found = ran(shop, 500, 0.3, 0.2, last="2026-07-09")
    shop.today = date(2026, 7, 9)
    found = results(shop, "Tea")
    assert found.through == date(2026, 7, 7) and found.verdict == CANNOT_TELL
    assert found.low is not None and found.low > 0, "at the end this would have been enough"


def test_without_the_sales_of_those_days_nobody_can_tell(shop: Shop) -> None:
    found = ran(shop, 50, 0.0, 0.0, last="2026-06-01")
    assert found.sentence == "We cannot tell yet: no sales since its start are on file. Import the sales of those days."


def test_with_nobody_kept_aside_nobody_can_tell(shop: Shop) -> None:
    found = ran(shop, 50, 0.5, 0.0, text=TEA + "[kept_aside]\nshare = 0.0\n")
    assert found.sentence == "We cannot tell yet: nobody was kept aside to compare with."


def test_codes_tell_of_use_and_never_of_effect(shop: Shop) -> None:
    found = ran(shop, 500, 0.2, 0.2)
    with shop.quiet() as db:
        db.execute(
            "INSERT INTO redemptions (promotion_id, code, customer_id, day) SELECT 1, code, customer_id, '2026-07-03'"
            " FROM codes LIMIT 90"
        )
    again = results(shop, "Tea")
    assert again.redeemed == 90 and (again.effect, again.verdict) == (found.effect, found.verdict)
    assert sum(again.redeemed_by_area.values()) == 90
    assert again.money.cost == 9000


def test_two_messages_are_compared(shop: Shop) -> None:
    two = TEA + '[[message]]\nchannel = "email"\nvariant = "B"\ntext = "More tea"\n'
    found = ran(shop, 300, 0.5, 0.2, text=two)
    assert {v.variant for v in found.by_variant} == {"A", "B"}
    assert sum(v.reached for v in found.by_variant) == found.reached


def test_money_is_told_by_area_by_message_and_by_channel(shop: Shop) -> None:
    two = TEA.replace("cost_each", "cost_fixed = 30.0\ncost_each")
    two += '[[message]]\nchannel = "email"\nvariant = "B"\ntext = "More tea"\n'
    found = ran(shop, 400, 0.5, 0.2, text=two)
    assert {part.by for part in found.money_parts} == {"area", "variant"}, "nothing has left by a channel yet"
    with shop.quiet() as db:
        of = "(SELECT customer_id FROM audience_members WHERE arm = 'reached' ORDER BY 1 LIMIT 100)"
        db.execute("INSERT INTO redemptions (promotion_id, code, customer_id, day) SELECT 1, code, customer_id, ''"
                   " FROM codes WHERE customer_id IN (SELECT customer_id FROM codes ORDER BY 1 LIMIT 60)")  # fmt: skip
        for channel, files in (("email", '["mail.csv"]'), ("ads", '["google-ads-exclude-customers.csv"]')):
            db.execute("INSERT INTO receipts (promotion_id, audience_id, target, channel, files, people, left_out,"
                       " list_digest, made_at) VALUES (1, 1, ?, ?, ?, 100, '{}', '', '')",
                       (channel, channel, files))  # fmt: skip
            db.execute(f"INSERT INTO receipt_members SELECT last_insert_rowid(), customer_id FROM {of}")
    found = results(shop, "Tea")
    parts = {by: [part for part in found.money_parts if part.by == by] for by in ("area", "variant", "channel")}
    for by in ("area", "variant"):
        assert sum(part.people for part in parts[by]) == found.reached
        assert sum(part.uses for part in parts[by]) == found.redeemed == 60
        assert sum(part.cost for part in parts[by]) == pytest.approx(found.money.cost) == 9000
    assert {part.name for part in parts["variant"]} == {"A", "B"}
    (mail,) = parts["channel"]
    assert (mail.name, mail.people, mail.uses) == ("email", 100, 60), "a list to leave people out reached nobody"
    for part in found.money_parts:
        if part.margin is not None and part.low is not None and part.high is not None:
            assert part.low < part.margin < part.high
    whole = sum(part.margin or 0.0 for part in parts["variant"])
    assert whole == pytest.approx(found.money.extra_margin, rel=0.01)


def test_areas_kept_aside_as_a_whole_are_compared_as_areas(shop: Shop) -> None:
    found = ran(shop, 100, 0.5, 0.2, text=TEA + '[kept_aside]\nshare = 0.5\nby = "area"\n')
    assert found.verdict == CANNOT_TELL
    assert "too few groups to compare" in found.sentence


def test_streets_kept_aside_as_a_whole_are_judged_street_by_street(shop: Shop) -> None:
    for n in range(1200):
        add_person(shop, f"P{n}", street=f"{n} Lane {n % 60}", area_id=f"a{n % 2}")
    reached, aside, _ = sent(shop, TEA + '[kept_aside]\nshare = 0.5\nby = "street"\n')
    street = dict(shop.db.execute("SELECT id, id % 60 FROM customers").fetchall())
    assert not {street[who] for who in reached} & {street[who] for who in aside}, "a street is in one group as a whole"
    assert len({street[who] for who in aside}) == 30
    for group, share in ((reached, 0.3), (aside, 0.1)):
        for customer in group:
            if customer * 7919 % 100 < 100 * share:
                add_visit(shop, customer, "2026-07-03")
    add_visit(shop, add_person(shop, consent=()), "2026-07-14")
    shop.today = AFTER
    found = results(shop, "Tea")
    assert found.verdict == WORKED and found.low is not None and found.high is not None
    assert found.low < 20 < found.high
    assert {part.by for part in found.money_parts} == {"area"}, "who got which message was not drawn one by one"


@pytest.mark.parametrize(
    ("low", "high", "says"),
    [
        (2.1, 8.7, "between 2 and 9 extra visits per 100 people"),
        (-3.2, 6.9, "between 3 fewer and 7 extra visits per 100 people"),
        (0.2, 6.0, "between 0.2 and 6.0 extra visits per 100 people"),
        (-9.0, -2.0, "between 9 and 2 fewer visits per 100 people"),
        (3.0, 3.02, "about 3.0 extra visits per 100 people"),
    ],
)
def test_ranges_are_said_as_ranges(low: float, high: float, says: str) -> None:
    assert extra_visits(low, high) == says


def test_a_best_guess_below_nought_has_a_minus_and_no_hyphen() -> None:
    assert [points(value) for value in (-0.46, -3.4, 0.02, 6.6)] == ["−0.5", "−3", "0.0", "7"]


def test_the_extra_visits_that_pay_for_it_are_said_before() -> None:
    even = break_even(Offer(cost_each=2.0, margin_each=3.0), 140, 0.05, "CHF")
    assert even.extra_visits == 14
    assert even.sentence.startswith("You need 14 extra visits: about 7 people would come anyway and use the offer too")
    assert break_even(Offer(cost_each=3.0, margin_each=3.0), 140, 0.05, "CHF").extra_visits is None
    assert break_even(Offer(margin_each=3.0, cost_fixed=30), 140, None, "CHF").extra_visits == 10


def test_money_is_a_range_too() -> None:
    offer = Offer(cost_each=2.0, margin_each=5.0)
    assert money_back(offer, 50, (60.0, 30.0, 90.0), "CHF").verdict == "very likely paid for itself"
    assert money_back(offer, 50, (10.0, 2.0, 15.0), "CHF").verdict == "very likely cost more than it brought"
    maybe = money_back(offer, 50, (30.0, 2.0, 60.0), "CHF")
    assert maybe.verdict == "may have paid for itself"
    assert maybe.sentence.replace("\u00a0", " ") == (
        "Cost: CHF 100 for 50 uses. Extra margin: about CHF 150, somewhere between CHF 10 and CHF 300."
    )
    assert money_back(offer, 50, None, "CHF").verdict == "cannot tell"
