"""A promotion as a file: read with a sentence for every mistake, written back the same."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.errors import UserError
from campaigns.promotions.promotion import (
    Reach,
    load_promotion,
    promotion_of,
    read_promotion,
    save_promotion,
    write_promotion,
)
from campaigns.shop.shop import Shop

WHOLE = """
name = "Exam-week coffee"
playbook = "exam-week"
starts = 2026-12-01
ends = 2026-12-14

[offer]
text = "Second coffee on us"
cost_each = 2.10
margin_each = 3.00

[who]
all = ["tagged student", "seen in the last 6 months"]

[where]
areas = ["Mount Pleasant"]
reach = { from = [49.2606, -123.2460], by = "foot", minutes = 10 }

[kept_aside]
share = 0.2

[codes]
per = "person"

[[message]]
channel = "email"
variant = "A"
subject = "{first_name|Hello}, exams?"
text = "Your second coffee is on us with {code}."
"""
SHORT = 'name = "Tea"\nstarts = 2026-07-01\nends = 2026-07-14\n'


def test_a_promotion_is_read_as_it_was_written() -> None:
    promotion = read_promotion(WHOLE)
    assert (promotion.name, promotion.starts, promotion.ends, promotion.days) == (
        "Exam-week coffee",
        date(2026, 12, 1),
        date(2026, 12, 14),
        14,
    )
    assert (promotion.offer.text, promotion.offer.cost_each, promotion.offer.margin_each) == (
        "Second coffee on us",
        2.1,
        3.0,
    )
    assert promotion.who.document() == {"all": ["tagged student", "seen in the last 6 months"]}
    assert promotion.where.areas == ("Mount Pleasant",)
    assert promotion.where.reach == Reach((49.2606, -123.246), 10.0, "foot")
    assert promotion.kept_aside.share == 0.2
    assert promotion.channels == ("email",) and promotion.variants == ("A",)
    assert promotion.message("email", "B") == promotion.messages[0]


def test_a_promotion_written_and_read_again_is_the_same() -> None:
    promotion = read_promotion(WHOLE)
    assert read_promotion(write_promotion(promotion)) == promotion
    assert write_promotion(read_promotion(write_promotion(promotion))) == write_promotion(promotion)


def test_a_playbook_fills_what_is_left_out_and_nothing_else() -> None:
    promotion = read_promotion('name = "Exams"\nplaybook = "exam-week"\nstarts = 2026-12-01\n[offer]\ncost_each = 2\n')
    assert promotion.ends == date(2026, 12, 14), "the playbook lasts two weeks"
    assert promotion.offer.cost_each == 2 and "coffee" in promotion.offer.text
    assert promotion.codes.prefix == "EXAM"
    assert set(promotion.channels) == {"email", "flyer"}
    everybody = read_promotion(WHOLE.replace('all = ["tagged student", "seen in the last 6 months"]', ""))
    assert everybody.who.document() == {}, "an empty [who] is an answer too"


def test_a_promotion_is_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "p.toml"
    path.write_bytes(b"\xef\xbb\xbf" + WHOLE.encode())
    assert read_promotion(path) == read_promotion(str(path)) == read_promotion(WHOLE)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('name = "Tea"\nstarts = 2026-07-01\nends = 2026-06-01', "ends on 2026-06-01, before it starts"),
        ('name = "Tea"\nends = 2026-06-01', "does not say when it start"),
        ('name = "Tea"\nstarts = 2026-07-01\nends = 2029-06-01', "longer than a year"),
        ("starts = 2026-07-01\nends = 2026-07-02", "has no name"),
        (SHORT + "[offer]\ncots_each = 2", "“cots_each” in .offer. is nothing a promotion has"),
        (SHORT + "ofer = 3", "“ofer” is nothing a promotion has"),
        (SHORT + "[offer]\ncost_each = -2", "cost_each = -2 in .offer. cannot be read"),
        (SHORT + "[kept_aside]\nshare = 2", "share = 2"),
        (SHORT + '[codes]\nper = "planet"', "per = “planet”"),
        (SHORT + '[who]\nall = ["taged student"]', "“taged student” is no condition"),
        (SHORT + "[where]\nreach = { from = [200, 4] }", "is no place"),
        (SHORT + '[[message]]\nchannel = "pigeon"', "channel = “pigeon”"),
        (SHORT + '[[message]]\nchannel = "sms"\ntext = "Hi {frist_name}"', "field {frist_name} that does not exist"),
        (SHORT + '[[message]]\nchannel = "sms"\ntext = "Hi {first_name"', "curly bracket"),
        (SHORT + '[[message]]\nchannel = "sms"\n[[message]]\nchannel = "sms"', "two messages A by sms"),
        (SHORT + 'playbook = "exam-weak"', "no playbook “exam-weak”. Did you mean exam-week"),
        (SHORT + "offer", "writing mistake"),
    ],
)
def test_every_mistake_is_said(text: str, says: str) -> None:
    with pytest.raises(UserError, match=says):
        read_promotion(text)


def test_a_file_that_is_not_there_is_said() -> None:
    with pytest.raises(UserError, match=r"none\.toml cannot be read"):
        read_promotion(Path("none.toml"))


def test_saving_is_one_step_and_saving_the_same_is_none(shop: Shop) -> None:
    promotion = read_promotion(WHOLE)
    number = save_promotion(shop, promotion)
    assert save_promotion(shop, promotion) == number
    assert [step.title for step in shop.history()] == ["Saved “Exam-week coffee”"]
    assert load_promotion(shop, "exam-week COFFEE") == (number, promotion)
    shop.undo()
    with pytest.raises(UserError, match="no promotion “Exam-week coffee”"):
        load_promotion(shop, "Exam-week coffee")


def test_a_promotion_in_the_past_is_not_planned(shop: Shop) -> None:
    with pytest.raises(UserError, match="ended on 2026-05-14, and today is 2026-06-15"):
        save_promotion(shop, read_promotion(SHORT.replace("-07-", "-05-")))


def test_who_gets_it_cannot_change_once_it_has_left(shop: Shop) -> None:
    number = save_promotion(shop, read_promotion(WHOLE))
    with shop.quiet() as db:
        db.execute("INSERT INTO audiences (promotion_id, frozen_at, why) VALUES (?, '', '{}')", (number,))
    with pytest.raises(UserError, match="already left the shop"):
        save_promotion(shop, read_promotion(WHOLE.replace("share = 0.2", "share = 0.3")))
    longer = read_promotion(WHOLE.replace("ends = 2026-12-14", "ends = 2026-12-21"))
    assert save_promotion(shop, longer) == number, "it may go on for a week more"


names = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40).filter(lambda t: t.strip())
words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="{}"), max_size=60)


@given(names, words, words, st.floats(0, 1000), st.sampled_from(["person", "area", "street", "none"]))
def test_any_promotion_survives_writing_and_reading(name: str, text: str, subject: str, cost: float, per: str) -> None:
    document = {
        "name": name,
        "starts": date(2026, 1, 1),
        "ends": date(2026, 2, 1),
        "offer": {"text": text, "cost_each": cost},
        "codes": {"per": per},
        "message": [{"channel": "email", "subject": subject, "text": text}],
    }
    promotion = promotion_of(document)
    assert read_promotion(write_promotion(promotion)) == promotion
