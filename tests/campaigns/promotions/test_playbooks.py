"""Every playbook is a promotion that works as it stands."""

from __future__ import annotations

from datetime import date

import pytest

from campaigns.errors import UserError
from campaigns.promotions.playbooks import KINDS, MOMENTS, Playbook, playbook, playbooks
from campaigns.promotions.promotion import promotion_of, read_promotion, write_promotion
from campaigns.promotions.wording import check_rendered, render

EVERYTHING = {
    "first_name": "Anna",
    "code": "EXAM-7K4PW",
    "ends": "14 July",
    "shop": "Shop",
    "offer": "x",
    "minutes": "5",
}


@pytest.mark.parametrize("kind", KINDS)
def test_there_are_five_or_more_for_every_kind_of_shop(kind: str) -> None:
    assert sum(book.kind == kind for book in playbooks()) >= 5
    assert kind == "any" or len(playbooks(kind)) >= 10, "those for any shop follow"


def test_those_every_shop_asks_for_are_there() -> None:
    wanted = {
        "exam-week", "student-weeks", "free-week", "win-back", "new-neighbours", "name-edition", "bring-a-friend",
        "slow-afternoon", "birthday-month", "event", "one-question",
    }  # fmt: skip
    assert wanted <= {book.id for book in playbooks()}


def test_who_is_a_student_is_known_from_students_alone_and_a_card_tells_the_till() -> None:
    for name in ("exam-week", "student-weeks", "exam-sport"):
        promotion = promotion_of(playbook(name).draft(date(2026, 7, 1)))
        assert "tagged student" in str(promotion.who.document()), "only who said so, never who seems to be one"
    for name in ("exam-week", "student-weeks"):
        promotion = promotion_of(playbook(name).draft(date(2026, 7, 1)))
        assert promotion.offer.at_till == "student card"
        assert {"flyer"} <= set(promotion.channels), "everybody else near by gets a flyer, and shows the card"


def test_no_two_have_the_same_id() -> None:
    assert len({book.id for book in playbooks()}) == len(playbooks())


@pytest.mark.parametrize("book", playbooks(), ids=lambda book: book.id)
def test_a_playbook_is_a_whole_promotion(book: Playbook) -> None:
    promotion = promotion_of(book.draft(date(2026, 7, 1)))
    assert promotion.name == book.title and promotion.days == book.days
    assert book.why and book.moment in MOMENTS and promotion.messages and promotion.offer.text
    assert read_promotion(write_promotion(promotion)) == promotion


@pytest.mark.parametrize("book", playbooks(), ids=lambda book: book.id)
def test_its_messages_read_well_for_somebody_without_a_name(book: Playbook) -> None:
    values = {**EVERYTHING, "first_name": "", "area": "", "minutes": ""}
    for message in promotion_of(book.draft(date(2026, 7, 1))).messages:
        remarks = check_rendered(message.channel, render(message.subject, values), render(message.text, values))
        assert [remark.says for remark in remarks] == []


def test_an_unknown_kind_of_shop_is_said() -> None:
    with pytest.raises(UserError, match="no playbooks for “bakery”"):
        playbooks("bakery")
    with pytest.raises(UserError, match="Did you mean"):
        playbook("exam-weeks")
