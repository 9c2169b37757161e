"""Who and where: who takes part, who is kept aside, who is left out and why."""

from __future__ import annotations

from collections import Counter

import pytest

from campaigns.errors import UserError
from campaigns.promotions.choose import SMALL_EFFECT, areas_to_choose, better_share, require_people, who_and_where
from campaigns.promotions.promotion import Promotion, read_promotion
from campaigns.shop.shop import Shop
from tests.campaigns.segments.small_shop import add_area, add_person, add_tag, add_visit, days_ago


def promotion(more: str = "", who: str = "", where: str = "", share: float = 0.2) -> Promotion:
    return read_promotion(
        f'name = "Tea"\nstarts = 2026-07-01\nends = 2026-07-14\n[who]\n{who}\n[where]\n{where}\n'
        f"[kept_aside]\nshare = {share}\n"
        f'[[message]]\nchannel = "email"\nsubject = "Tea"\ntext = "Tea"\n{more}'
    )


def crowd(shop: Shop, people: int, **columns: object) -> list[int]:
    return [add_person(shop, f"P{n}", **columns) for n in range(people)]  # type: ignore[arg-type]


def test_a_fifth_is_kept_aside_and_the_rest_get_the_message(shop: Shop) -> None:
    everybody = crowd(shop, 50)
    chosen = who_and_where(shop, promotion())
    assert list(chosen.customers) == everybody
    assert len(chosen.kept_aside) == 10 == chosen.held_out
    assert sorted(chosen.reached + chosen.kept_aside) == everybody
    assert chosen == who_and_where(shop, promotion()), "the same each time"
    assert chosen.sentence.startswith("50 people you can reach: 40 get the message; 10 kept aside, so you can see")
    assert set(chosen.variants) == set(chosen.reached)


def test_every_area_and_those_who_came_lately_give_their_share_of_those_kept_aside(shop: Shop) -> None:
    for area in ("a1", "a2"):
        add_area(shop, area, area)
        for n, person in enumerate(crowd(shop, 60, area_id=area, band="placed", lat=50.0, lon=8.0)):
            add_visit(shop, person, days_ago(1 + 30 * (n % 3)))
    kept = who_and_where(shop, promotion()).kept_aside
    rows = shop.db.execute(
        "SELECT c.id, c.area_id, max(s.day) AS day FROM customers c JOIN sales s ON s.customer_id = c.id GROUP BY c.id"
    )
    strata = Counter((row["area_id"], row["day"]) for row in rows.fetchall() if row["id"] in kept)
    assert len(strata) == 6 and sum(strata.values()) == 24
    assert all(3 <= count <= 5 for count in strata.values()), "a fifth of 20, to within one"


def test_whoever_may_not_be_written_to_is_left_out_and_counted(shop: Shop) -> None:
    crowd(shop, 20)
    crowd(shop, 3, consent=())
    crowd(shop, 2, consent=("post",))
    crowd(shop, 1, blocked=1)
    said_no = add_person(shop)
    with shop.quiet() as db:
        db.execute(
            "INSERT INTO consents (customer_id, channel, state, source, at) VALUES (?, 'email', 'no', 'x', '')",
            (said_no,),
        )
    chosen = who_and_where(shop, promotion())
    assert len(chosen.customers) == 20
    assert chosen.left_out == {"blocked": 1, "no consent": 6}


def test_one_channel_that_may_be_used_is_enough(shop: Shop) -> None:
    crowd(shop, 10)
    crowd(shop, 10, consent=("sms",))
    both = promotion('[[message]]\nchannel = "sms"\ntext = "Tea"\n', share=0.0)
    chosen = who_and_where(shop, both)
    assert len(chosen.customers) == 20
    assert chosen.by_channel == {"email": 10, "sms": 10}


def test_who_and_where_are_joined(shop: Shop) -> None:
    add_area(shop, "a1", "Mill Hill")
    add_area(shop, "a2", "Low Town")
    here = crowd(shop, 10, area_id="a1", band="placed", lat=50.0, lon=8.0)
    crowd(shop, 10, area_id="a2", band="placed", lat=50.1, lon=8.0)
    for person in here[:6]:
        add_tag(shop, person, "student")
    chosen = who_and_where(shop, promotion(who='all = ["tagged student"]', where='areas = ["Mill Hill"]'))
    assert list(chosen.customers) == here[:6]
    assert chosen.by_area == {"Mill Hill": 6}
    assert chosen.left_out == {}, "people elsewhere are not meant, so they are not left out"


def test_people_without_a_sure_address_are_left_out_where_the_place_matters(shop: Shop) -> None:
    add_area(shop, "a1", "Mill Hill")
    crowd(shop, 10, area_id="a1", band="placed", lat=50.0, lon=8.0)
    crowd(shop, 2, area_id="a1", band="need a look")
    crowd(shop, 3)
    assert len(who_and_where(shop, promotion()).customers) == 15
    chosen = who_and_where(shop, promotion(where='areas = ["Mill Hill"]'))
    assert chosen.left_out == {"address not on the map": 3, "address needs a look": 2}


def test_fewer_people_than_the_smallest_group_are_nobody(shop: Shop) -> None:
    crowd(shop, 4)
    chosen = who_and_where(shop, promotion())
    assert (chosen.customers, chosen.left_out) == ((), {"too few people to tell apart": 4})
    with pytest.raises(UserError, match=r"for nobody\. Those who fit are left out: 4 too few people"):
        require_people(chosen)


def test_nobody_at_all_is_said(shop: Shop) -> None:
    with pytest.raises(UserError, match="Nobody fits"):
        require_people(who_and_where(shop, promotion()))


def test_an_area_that_does_not_exist_is_said(shop: Shop) -> None:
    add_area(shop, "a1", "Mill Hill")
    crowd(shop, 10)
    with pytest.raises(UserError, match="no neighbourhood “Mil Hill”"):
        who_and_where(shop, promotion(where='areas = ["Mil Hill"]'))


def test_those_who_would_come_anyway_are_known_from_the_sales(shop: Shop) -> None:
    people = crowd(shop, 40)
    for person in people:
        add_visit(shop, person, days_ago(300))
    for days in range(0, 84, 7):
        for person in people[:10]:
            add_visit(shop, person, days_ago(days))
    chosen = who_and_where(shop, promotion())
    assert chosen.usual_rate == pytest.approx(0.25)
    assert chosen.smallest_effect is not None and 20 < chosen.smallest_effect < 60
    assert chosen.remarks == ()


def seen_with(shop: Shop, share: float) -> float:
    effect = who_and_where(shop, promotion(share=share)).smallest_effect
    assert effect is not None
    return effect


def test_the_share_that_would_show_a_small_effect_is_said_and_shows_it(shop: Shop) -> None:
    crowd(shop, 1400)
    tenth = promotion(share=0.1)
    said = better_share(tenth, who_and_where(shop, tenth))
    share = int(said.removeprefix("Keep ").partition(" ")[0])
    assert said == f"Keep {share} in 100 aside and 5 extra visits per 100 would show."
    assert seen_with(shop, share / 100) <= SMALL_EFFECT < seen_with(shop, share / 100 - 0.05)
    enough = promotion(share=share / 100)
    assert better_share(enough, who_and_where(shop, enough)) == "", "it shows already"


def test_where_no_share_shows_a_small_effect_it_is_said_what_half_would_show(shop: Shop) -> None:
    crowd(shop, 400)
    fifth, half = promotion(), promotion(share=0.5)
    assert 5 < seen_with(shop, 0.5) < seen_with(shop, 0.2)
    said = better_share(fifth, who_and_where(shop, fifth))
    assert said == f"With half of them kept aside it would be {seen_with(shop, 0.5):.0f}."
    assert better_share(half, who_and_where(shop, half)) == "", "half are kept aside already"


def test_without_sales_the_usual_rate_is_assumed_and_said(shop: Shop) -> None:
    crowd(shop, 100)
    chosen = who_and_where(shop, promotion())
    assert chosen.usual_rate is None
    assert "we assume that 10 of 100 would come anyway" in chosen.remarks[0]


def test_with_nobody_kept_aside_the_price_is_said(shop: Shop) -> None:
    crowd(shop, 30)
    chosen = who_and_where(shop, promotion(share=0.0))
    assert chosen.smallest_effect is None and chosen.kept_aside == ()
    assert any("nobody will be able to say whether it worked" in remark for remark in chosen.remarks)


def test_households_stay_together_when_they_are_drawn(shop: Shop) -> None:
    for home in range(30):
        crowd(shop, 2, household=f"h{home}")
    by_home = read_promotion(
        'name = "Tea"\nstarts = 2026-07-01\nends = 2026-07-14\n[kept_aside]\nshare = 0.3\nby = "household"\n'
        '[[message]]\nchannel = "email"\ntext = "Tea"\n'
    )
    aside = set(who_and_where(shop, by_home).kept_aside)
    assert len(aside) == 18
    assert all((2 * home + 1 in aside) == (2 * home + 2 in aside) for home in range(30))


def test_a_leaflet_needs_no_consent_and_warns_of_single_people_kept_aside(shop: Shop) -> None:
    crowd(shop, 30, consent=())
    flyer = read_promotion(
        'name = "Tea"\nstarts = 2026-07-01\nends = 2026-07-14\n[[message]]\nchannel = "flyer"\ntext = "Tea"\n'
    )
    chosen = who_and_where(shop, flyer)
    assert len(chosen.customers) == 30
    assert any("keep areas or streets aside" in remark for remark in chosen.remarks)


def test_every_area_is_offered_with_the_people_who_fit(shop: Shop) -> None:
    add_area(shop, "a1", "Mill Hill")
    add_area(shop, "a2", "Low Town")
    crowd(shop, 3, area_id="a1", band="placed")
    crowd(shop, 7, area_id="a2", band="placed")
    choices = areas_to_choose(shop, promotion(where='areas = ["Mill Hill"]'))
    assert [(c.name, c.people, c.chosen) for c in choices] == [("Low Town", 7, False), ("Mill Hill", 3, True)]


def test_people_who_are_in_another_promotion_on_the_same_days_are_told(shop: Shop) -> None:
    people = crowd(shop, 30)
    with shop.quiet() as db:
        db.execute("INSERT INTO promotions VALUES (1, 'Cake', '', 'running', '2026-07-10', '2026-07-20', 's', '')")
        db.execute("INSERT INTO promotions VALUES (2, 'Old cake', '', 'ended', '2026-05-10', '2026-05-20', 's', '')")
        db.execute("INSERT INTO audiences VALUES (1, 1, '', '{}'), (2, 2, '', '{}')")
        db.executemany(
            "INSERT INTO audience_members VALUES (1, ?, 'reached', NULL, '', '')", [(one,) for one in people[:7]]
        )
        db.executemany(
            "INSERT INTO audience_members VALUES (2, ?, 'reached', NULL, '', '')", [(one,) for one in people]
        )
    assert "7 of them are also in “Cake” on some of these days." in who_and_where(shop, promotion()).remarks


def test_streets_drawn_as_a_whole_show_less_than_single_people(shop: Shop) -> None:
    for street in range(40):
        for person in crowd(shop, 5, street=f"{street % 9 + 1} Road {chr(65 + street)}"):
            if (street + person) % 3 == 0 or street % 2:
                add_visit(shop, person, days_ago(3))
    text = (
        'name = "Tea"\nstarts = 2026-07-01\nends = 2026-07-14\n[kept_aside]\nshare = 0.5\nby = "{}"\n'
        '[[message]]\nchannel = "email"\ntext = "Tea"\n'
    )
    single, whole = (who_and_where(shop, read_promotion(text.format(by))) for by in ("person", "street"))
    assert single.smallest_effect is not None and whole.smallest_effect is not None
    assert whole.smallest_effect > 1.2 * single.smallest_effect


def test_a_few_areas_are_said_to_be_too_few(shop: Shop) -> None:
    add_area(shop, "a1", "Mill Hill")
    crowd(shop, 30, area_id="a1")
    by_area = read_promotion(
        'name = "Tea"\nstarts = 2026-07-01\nends = 2026-07-14\n[kept_aside]\nshare = 0.5\nby = "area"\n'
        '[[message]]\nchannel = "flyer"\ntext = "Tea"\n'
    )
    chosen = who_and_where(shop, by_area)
    assert chosen.smallest_effect is None
    assert any("at least 20 areas to draw from" in remark for remark in chosen.remarks)
