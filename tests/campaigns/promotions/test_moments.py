"""The local calendar: what was typed, read from a calendar file, and known for the country."""

from __future__ import annotations

import time
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


def calendar(tmp_path: Path, *events: str) -> list[tuple[str, str, str]]:
    """Some events as a school's calendar has them, read on 1 December 2026: title, first and last day."""
    path = tmp_path / "x.ics"
    bodies = [f"BEGIN:VEVENT\nUID:1\n{event}\nEND:VEVENT" for event in events]
    path.write_text("\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y", *bodies, "END:VCALENDAR", ""]))
    return [(m.name, str(m.starts), str(m.ends)) for m in read_calendar(path, date(2026, 12, 1))]


def test_a_market_that_began_years_ago_still_comes_back(tmp_path: Path) -> None:
    found = calendar(tmp_path, "SUMMARY:Market\nDTSTART;VALUE=DATE:20190105\nRRULE:FREQ=WEEKLY;BYDAY=SA")
    assert {"2026-12-05", "2028-11-25"} <= {first for _, first, _ in found}
    assert min(first for _, first, _ in found) == "2024-12-07"


def test_days_taken_out_of_a_series_cancelled_and_moved_ones_are_heard(tmp_path: Path) -> None:
    series = "SUMMARY:Market\nDTSTART;VALUE=DATE:20261205\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;VALUE=DATE:20261219"
    moved = "SUMMARY:Market in the hall\nRECURRENCE-ID;VALUE=DATE:20261212\nDTSTART;VALUE=DATE:20261213"
    off = "SUMMARY:Fair\nSTATUS:CANCELLED\nDTSTART;VALUE=DATE:20261210"
    found = calendar(tmp_path, series, moved, off)
    assert [(name, first) for name, first, _ in found] == [
        ("Market", "2026-12-05"), ("Market in the hall", "2026-12-13"), ("Market", "2026-12-26"),
    ]  # fmt: skip


def test_days_added_to_a_series_count(tmp_path: Path) -> None:
    found = calendar(tmp_path, "SUMMARY:Fair\nDTSTART;VALUE=DATE:20261207\nRDATE;VALUE=DATE:20261210,20261220")
    assert [first for _, first, _ in found] == ["2026-12-07", "2026-12-10", "2026-12-20"]


def test_an_end_at_midnight_or_told_as_a_length_is_the_day_before(tmp_path: Path) -> None:
    assert calendar(tmp_path, "SUMMARY:Fair\nDTSTART:20261207T200000\nDTEND:20261208T000000") == [
        ("Fair", "2026-12-07", "2026-12-07")
    ]
    assert calendar(tmp_path, "SUMMARY:Exams\nDTSTART;VALUE=DATE:20261207\nDURATION:P5D") == [
        ("Exams", "2026-12-07", "2026-12-11")
    ]


def test_a_time_of_another_zone_is_the_day_it_is_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of this computer cannot be changed here")
    monkeypatch.setenv("TZ", "America/Vancouver")
    time.tzset()
    try:
        assert calendar(tmp_path, "SUMMARY:Match\nDTSTART:20261206T030000Z")[0][1] == "2026-12-05"
    finally:
        monkeypatch.undo()
        time.tzset()


def test_an_event_every_second_is_one_day(tmp_path: Path) -> None:
    assert len(calendar(tmp_path, "SUMMARY:Clock\nDTSTART:20261207T000000\nRRULE:FREQ=SECONDLY")) == 1
