"""The local calendar: what was typed, read from a calendar file, and known for the country."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from campaigns.errors import UserError
from campaigns.promotions.moments import (
    EXAMS,
    MATCH,
    Moment,
    add_moments,
    coming_up,
    kind_of,
    public_holidays,
    read_calendar,
    remove_moment,
    typed_moments,
)
from campaigns.shop.shop import Shop

EXAM = Moment("Exams", date(2026, 6, 29), date(2026, 7, 10), EXAMS)
ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//made up//EN
BEGIN:VEVENT
UID:1
DTSTAMP:20260101T000000Z
DTSTART;VALUE=DATE:20260629
DTEND;VALUE=DATE:20260711
SUMMARY:Final exams
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTAMP:20260101T000000Z
DTSTART:20260606T080000Z
DTEND:20260606T120000Z
RRULE:FREQ=WEEKLY;COUNT=3
SUMMARY:Saturday market
END:VEVENT
END:VCALENDAR
"""


def test_typed_moments_are_kept_once_and_can_be_taken_back(shop: Shop) -> None:
    assert add_moments(shop, [EXAM]) == 1
    assert add_moments(shop, [EXAM]) == 0
    assert typed_moments(shop) == [EXAM]
    remove_moment(shop, EXAM)
    assert typed_moments(shop) == []
    shop.undo()
    assert typed_moments(shop) == [EXAM]


def test_what_ends_before_it_starts_is_refused(shop: Shop) -> None:
    with pytest.raises(UserError, match="ends before it starts"):
        add_moments(shop, [Moment("Fair", date(2026, 7, 2), date(2026, 7, 1))])


def test_a_calendar_file_is_read_with_its_last_days_and_repeats(tmp_path: Path) -> None:
    path = tmp_path / "school.ics"
    path.write_text(ICS)
    found = read_calendar(path)
    assert found[-1] == Moment("Final exams", date(2026, 6, 29), date(2026, 7, 10), EXAMS, "school.ics")
    assert [moment.starts.day for moment in found[:3]] == [6, 13, 20]


@pytest.mark.parametrize("content", [b"", b"hello", b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", b"\xff\xfe\x00",
                                     ICS.replace("VALUE=DATE:", "VALUE=,:").encode()])  # fmt: skip
def test_what_is_no_calendar_is_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.ics"
    path.write_bytes(content)
    with pytest.raises(UserError):
        read_calendar(path)


def test_what_lies_ahead_is_told_in_order(shop: Shop) -> None:
    shop.set("country", "CA")
    add_moments(
        shop,
        [
            EXAM,
            Moment("Long ago", date(2026, 1, 1), date(2026, 1, 2)),
            Moment("Far", date(2027, 1, 1), date(2027, 1, 1)),
        ],
    )
    assert [moment.name for moment in coming_up(shop)] == ["Exams", "Canada Day"]


def test_a_country_nobody_keeps_holidays_of_has_none() -> None:
    assert public_holidays("", date(2026, 1, 1), date(2026, 12, 31)) == []
    assert public_holidays("CH", date(2026, 1, 1), date(2026, 12, 31))


def test_match_days_of_a_club_s_calendar_stand_in_what_lies_ahead(shop: Shop, tmp_path: Path) -> None:
    """As clubs give them out: an hour and a place, no last day, some of them in another season."""
    events = [("20260620T140000Z", "Rovers v United"), ("20260711T180000Z", "Match: Rovers v City"),
              ("20260704", "Heimspiel gegen Lauf"), ("20261212T150000Z", "Home game: Rovers v Town")]  # fmt: skip
    rows = [f"BEGIN:VEVENT\nUID:{day}\nDTSTART:{day}\nSUMMARY:{title}\nEND:VEVENT" for day, title in events]
    path = tmp_path / "rovers.ics"
    path.write_text("\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y", *rows, "END:VCALENDAR", ""]))
    assert add_moments(shop, read_calendar(path)) == 4
    told = [(one.name, one.kind, one.starts.isoformat(), one.source) for one in coming_up(shop)]
    assert told == [
        ("Rovers v United", MATCH, "2026-06-20", "rovers.ics"),
        ("Heimspiel gegen Lauf", MATCH, "2026-07-04", "rovers.ics"),
        ("Match: Rovers v City", MATCH, "2026-07-11", "rovers.ics"),
    ]
    assert [one.starts.month for one in coming_up(shop, weeks=30) if one.kind == MATCH] == [6, 7, 7, 12]


def test_titles_tell_their_kind_in_several_languages() -> None:
    titles = ("Klausurwochen", "Spring break", "Marché de Noël", "Zahltag", "Reading", "Rovers vs. City")
    assert [kind_of(title) for title in titles] == [
        "exam weeks", "school holidays", "market", "payday", "other", "match day",
    ]  # fmt: skip
    alike = ("Club breakfast", "Marketing meeting", "Half-term talk")
    assert [kind_of(title) for title in alike] == ["other", "other", "school holidays"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(cut=st.integers(0, len(ICS)), junk=st.text(max_size=12), at=st.integers(0, len(ICS)))
def test_a_damaged_calendar_is_read_or_refused(tmp_path: Path, cut: int, junk: str, at: int) -> None:
    path = tmp_path / "x.ics"
    path.write_text((ICS[:at] + junk + ICS[at:])[: cut + len(junk)], encoding="utf-8", newline="")
    try:
        assert read_calendar(path)
    except UserError as error:
        assert error.next_step
