"""Many people field by field: the same people as one by one, whatever was left out or written in between."""

from __future__ import annotations

from campaigns.audiences.audience import freeze
from campaigns.audiences.crowd import all_people, audience_people, crowd_of, iso_country, some_people
from campaigns.audiences.person import Person
from campaigns.shop.shop import Shop
from tests.campaigns.audiences.mini_shop import plan


def test_a_crowd_tells_of_its_people_what_each_of_them_tells(mini: Shop) -> None:
    crowd = all_people(mini)
    assert [person.id for person in crowd.people()] == list(crowd["id"]) == sorted(crowd["id"])
    assert len(crowd) == mini.db.execute("SELECT count(*) FROM customers").fetchone()[0]
    for name in ("email", "zip", "state", "country", "address", "arm"):
        assert list(crowd[name]) == [getattr(person, name) for person in crowd.people()], name
    lines = dict(zip(crowd["id"], crowd["address_line"], strict=True))
    who = crowd.people()[0]
    assert lines[who.id] == "  ".join(filter(None, (who.address, who.city, who.state, who.zip, who.country)))


def test_fewer_people_have_the_same_values_also_in_fields_read_later(mini: Shop) -> None:
    everybody, few = all_people(mini).people(), all_people(mini).at([4, 1, 7]).only([True, False, True])
    assert few.people() == (everybody[4], everybody[7])
    assert list(few["email"]) == [everybody[4].email, everybody[7].email]
    assert some_people(mini, [everybody[7].id, everybody[4].id]).people() == few.people()


def test_what_is_given_to_a_few_is_theirs_and_the_rest_is_still_read(mini: Shop) -> None:
    everybody = all_people(mini).people()
    told = all_people(mini).at([2, 5]).given({"text": ["one", "two"]})
    assert [(one.id, one.text) for one in told.people()] == [(everybody[2].id, "one"), (everybody[5].id, "two")]
    assert list(told.only([False, True])["text"]) == ["two"]
    assert list(told.only([False, True])["street"]) == [everybody[5].street]


def test_an_audience_brings_its_arms_codes_and_the_areas_of_then(mini: Shop) -> None:
    audience = freeze(mini, plan(mini, where={}))
    with mini.quiet() as db:
        db.execute("UPDATE customers SET area_id = NULL")
    crowd = audience_people(mini, audience.id)
    kept = mini.db.execute("SELECT customer_id, arm, code FROM audience_members ORDER BY customer_id").fetchall()
    assert list(zip(crowd["id"], crowd["arm"], crowd["code"], strict=True)) == [tuple(row) for row in kept]
    assert any(crowd["area"]) and not any(all_people(mini)["area"])


def test_a_crowd_of_nobody_has_every_field() -> None:
    nobody = crowd_of(())
    assert len(nobody) == 0 and nobody.people() == () and list(nobody["address_line"]) == []
    assert crowd_of([Person(1, *[""] * 16, 0, "")])["id"] == (1,)


def test_a_country_is_understood_in_six_languages_and_where_none_is_written_it_is_the_shops() -> None:
    written = {
        "DE": ("Deutschland", "Allemagne", "duitsland", "DEU", "Germany", "Deutschland (DE)"),
        "BE": ("België / Belgique", "Bélgica"),
        "GB": ("UK", "U.K.", "Great Britain", "Scotland", "Royaume-Uni"),
        "US": ("USA", "U.S.A.", "United States of America", "Estados Unidos"),
        "CA": ("", " ", "Vancouver"),
    }
    for code, names in written.items():
        assert {name: iso_country(name, "CA") for name in names} == dict.fromkeys(names, code)
