"""Each cleaning step by itself."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from campaigns.customers.cleaning import addresses, answers, dates, emails, money, names, phones, texts
from resources import resource


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Mario  ", "Mario"),
        ("j.wagner\u200b@example.net", "j.wagner@example.net"),
        ("a\u00a0b", "a b"),
        ("\u202bAli\u202c", "Ali"),
        ("two   blanks", "two blanks"),
        ("tab\there", "tab here"),
        ("", ""),
    ],
)
def test_what_cannot_be_seen_is_taken_out(written: str, read: str) -> None:
    assert texts.tidy(written) == read


@pytest.mark.parametrize(
    ("damaged", "whole"),
    [
        ("CÃ©line", "Céline"),
        ("MÃ¼ller", "Müller"),
        ("Ren\u00c3\u00a9e", "Renée"),
        ("Zoë", "Zoë"),
        ("São Paulo", "São Paulo"),
        ("Ã", "Ã"),
    ],
)
def test_letters_decoded_twice_are_put_right_and_others_left_alone(damaged: str, whole: str) -> None:
    assert texts.decoded_once(damaged) == whole


@pytest.mark.parametrize("cell", ["-", "n/a", "#NAME?", "########", "?", ""])
def test_a_dash_and_what_a_spreadsheet_could_not_work_out_is_nothing(cell: str) -> None:
    assert texts.is_nothing(cell)


@pytest.mark.parametrize(
    ("written", "bare"), [("'02134", "02134"), ("'+14155550100", "+14155550100"), ("O'Neil", "O'Neil"), ("'", "'")]
)
def test_the_apostrophe_before_numbers_goes(written: str, bare: str) -> None:
    assert texts.without_apostrophe(written) == bare


@pytest.mark.parametrize(
    ("full", "parts"),
    [
        ("Bradley, Laura", ("Laura", "Bradley")),
        ("Jill Cohen", ("Jill", "Cohen")),
        ("Vincent van Gogh", ("Vincent", "van Gogh")),
        ("Maria de la Cruz", ("Maria", "de la Cruz")),
        ("Cher", ("Cher", "")),
        ("", ("", "")),
        ("  ", ("", "")),
        ("Anna Maria Lopez", ("Anna Maria", "Lopez")),
    ],
)
def test_a_name_in_one_cell_is_cut_in_two(full: str, parts: tuple[str, str]) -> None:
    assert names.split_name(full) == parts


@pytest.mark.parametrize(
    ("written", "tidied"),
    [
        ("LAURA", "Laura"),
        ("o'brien", "O'Brien"),
        ("jean-luc", "Jean-Luc"),
        ("VAN DER BERG", "Van der Berg"),
        ("J.", "J."),
        ("McDonald", "McDonald"),
        ("=HYPERLINK(1)", "=HYPERLINK(1)"),
        ("<b>x</b>", "<b>x</b>"),
        ("ليلى", "ليلى"),
        ("李", "李"),
        ("ÉMILE", "Émile"),
        ("de", "De"),
    ],
)
def test_capitals_are_put_right_only_where_a_name_is_all_small_or_all_large(written: str, tidied: str) -> None:
    assert names.tidy_case(written) == tidied


def test_titles_go_unless_they_are_all_there_is() -> None:
    assert names.without_title("Dr. Anna") == "Anna"
    assert names.without_title("Prof. Dr. Anna") == "Anna"
    assert names.without_title("Dr.") == "Dr."


@pytest.mark.parametrize(
    ("written", "country", "number"),
    [
        ("(604) 555-0129", "CA", "+16045550129"),
        ("1-905-555-0174", "CA", "+19055550174"),
        ("437 555 0159 x12", "CA", "+14375550159"),
        ("'+16725550196", "CA", "+16725550196"),
        ("p:+14155550100", "US", "+14155550100"),
        ("tel:+1-415-555-0100", "US", "+14155550100"),
        ("0171 1234567", "DE", "+491711234567"),
        ("+44 (0)20 7946 0000", "GB", "+442079460000"),
        ("020 7946 0000", "GB", "+442079460000"),
        ("06 12345678", "NL", "+31612345678"),
        ("+39 06 1234 5678", "IT", "+390612345678"),
        ("0049 171 1234567", "CH", "+491711234567"),
        ("079 123 45 67", "CH", "+41791234567"),
        ("06 12 34 56 78", "FR", "+33612345678"),
        ("612 34 56 78", "ES", "+34612345678"),
        ("1-800-FLOWERS", "US", "+18003569377"),
        ("٦٠٤٥٥٥٠١٢٩", "CA", "+16045550129"),
    ],
)
def test_phones_become_international(written: str, country: str, number: str) -> None:
    assert [p.number for p in phones.read_phones(written, country)] == [number]


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("6.045E+09", "scientific"),
        ("6,045E+09", "scientific"),
        ("0000000000", "zeros"),
        ("ask her husband", "letters"),
        ("555-0100", "short"),
        ("+999 12345", "none"),
    ],
)
def test_what_is_no_phone_is_refused_with_the_reason(written: str, reason: str) -> None:
    assert phones.read_phone(written, "CA") == phones.Phone("", reason)


@pytest.mark.parametrize(
    ("cell", "country", "number"),
    [
        ("4915123456789", "DE", "+4915123456789"),
        ("31612345678", "NL", "+31612345678"),
        ("33612345678", "FR", "+33612345678"),
        ("393331234567", "IT", "+393331234567"),
        ("34612345678", "ES", "+34612345678"),
        ("15145550101", "CA", "+15145550101"),
        ("4912345678", "DE", "+494912345678"),  # of Leer, without its zero
        ("015123456789", "DE", "+4915123456789"),
    ],
)
def test_a_number_that_lost_its_plus_to_a_spreadsheet_is_known(cell: str, country: str, number: str) -> None:
    assert [p.number for p in phones.read_phones(cell, country)] == [number]
    assert phones.plain_number(cell, country) == number


@pytest.mark.parametrize("cell", ["4,91512E+12", "4.91512E+12", " 6,0455501E+9 "])
def test_what_a_spreadsheet_left_of_a_number_is_never_taken_for_two(cell: str) -> None:
    assert phones.read_phones(cell, "DE") == [phones.Phone("", "scientific")]


def test_two_numbers_in_a_cell_are_two() -> None:
    assert [p.number for p in phones.read_phones("604-555-0100 / 604-555-0101", "CA")] == [
        "+16045550100",
        "+16045550101",
    ]


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("mailto:a.b@example.org", ["a.b@example.org"]),
        ('"Jane" <jane@example.com>', ["jane@example.com"]),
        ("a@b.co; c@d.org", ["a@b.co", "c@d.org"]),
        ("GUEST@EXAMPLE.NET ", ["guest@example.net"]),
        ("a@b.co ::: a@b.co", ["a@b.co"]),
        ("müller@exämple.de", ["müller@exämple.de"]),
    ],
)
def test_addresses_are_taken_out_of_what_is_round_them(written: str, found: list[str]) -> None:
    assert emails.read_emails(written) == (found, False)


@pytest.mark.parametrize(
    "written", ["dharn example.org", "rebecca@@example.net", "a@b", "x..y@a.com", "kelsey.example.net", "@a.com"]
)
def test_what_is_no_address_is_said(written: str) -> None:
    assert emails.read_emails(written) == ([], True)


def test_slips_in_domains_are_offered_and_real_ones_left_alone() -> None:
    assert emails.better_domain("ann@gmial.com") == "ann@gmail.com"
    assert emails.better_domain("ann@gmx.ch") == "" and emails.better_domain("ann@mail.com") == ""
    assert emails.better_domain("ann@example.org") == ""


@pytest.mark.parametrize(
    ("written", "month_first", "day"),
    [
        ("04/22/1966", True, "1966-04-22"),
        ("22/04/1966", True, "1966-04-22"),
        ("03/04/2020", False, "2020-04-03"),
        ("03/04/2020", True, "2020-03-04"),
        ("Apr 01, 1984", True, "1984-04-01"),
        ("14-Mar", True, "--03-14"),
        ("10/22/59", True, "1959-10-22"),
        ("01/02/26", False, "2026-02-01"),
        ("1963-02-06", True, "1963-02-06"),
        ("--1031", True, "--10-31"),
        ("--03-14", False, "--03-14"),
        ("08.03.1990", False, "1990-03-08"),
        ("1 de mayo de 1980", False, "1980-05-01"),
        ("12. März 1970", False, "1970-03-12"),
        ("31196", True, "1985-05-29"),
        ("2025-01-01 16:11:21", True, "2025-01-01"),
        ("19801130", True, "1980-11-30"),
        ("3rd of July 2001", True, "2001-07-03"),
        ("13/13/2013", True, ""),
        ("30-Feb", True, ""),
        ("soon", True, ""),
        ("", True, ""),
    ],
)
def test_dates_in_many_ways(written: str, month_first: bool, day: str) -> None:
    assert dates.read_date(written, month_first, 2026) == day


def test_the_order_of_day_and_month_is_decided_by_the_column() -> None:
    assert dates.month_first(["01/02/2020", "13/02/2020"], "US") == (False, True)
    assert dates.month_first(["01/02/2020", "01/13/2020"], "DE") == (True, True)
    assert dates.month_first(["01/02/2020"], "CA") == (True, False)
    assert dates.month_first(["01/02/2020"], "DE") == (False, False)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("07:05:33", "07:05"),
        ("2025-01-01 16:11", "16:11"),
        ("4:30 pm", "16:30"),
        ("12:10 AM", "00:10"),
        ("25:00", ""),
        ("", ""),
    ],
)
def test_times_of_day(written: str, read: str) -> None:
    assert dates.read_time(written) == read


@pytest.mark.parametrize(
    ("written", "cents"),
    [
        ("$1,234.50", 123450),
        ("1.234,50 €", 123450),
        ("(12.00)", -1200),
        ("-$5.25", -525),
        ("1'234.50", 123450),
        ("CHF 12.50", 1250),
        ("12,5", 1250),
        ("$.50", 50),
        ("1,234", 123400),
        ("0", 0),
        ("−3.00", -300),
        ("1 234,50", 123450),
    ],
)
def test_money_in_many_ways(written: str, cents: int) -> None:
    assert money.read_money(written) == cents


@pytest.mark.parametrize("written", ["", "abc", "five", "12 bananas", "--", "NaN", "1e999"])
def test_what_is_no_money(written: str) -> None:
    assert money.read_money(written) is None


@pytest.mark.parametrize(
    ("written", "answer"),
    [
        ("Yes", True),
        ("x", True),
        ("✓", True),
        ("ja", True),
        ("sì", True),
        ("1", True),
        ("Subscribed", True),
        ("ok yes", True),
        ("NO", False),
        ("nein", False),
        ("Unsubscribed", False),
        ("0", False),
        ("", None),
        ("maybe", None),
        ("?", None),
        ("not ok", None),
    ],
)
def test_yes_and_no_and_neither(written: str, answer: bool | None) -> None:
    assert answers.read_answer(written) is answer


def test_address_parts_find_their_places() -> None:
    put = addresses.put_together(["155 E 26th Ave\nVancouver", "#102"], postcode="'v5t 1s1")
    assert (put.street, put.unit, put.postcode) == ("155 E 26th Ave, Vancouver", "#102", "V5T 1S1")
    dutch = addresses.put_together(["Kerkstraat"], number="12", extension="a", city_postcode="1234 AB Lisse")
    assert (dutch.street, dutch.postcode, dutch.city) == ("Kerkstraat 12a", "1234 AB", "Lisse")
    assert not addresses.put_together(["-"], city="n/a").known


def test_a_postcode_gets_its_zero_back_where_the_state_agrees() -> None:
    assert addresses.with_lost_zero("2134", "MA", "") == "02134"
    assert addresses.with_lost_zero("2134", "BC", "CA") == "" and addresses.with_lost_zero("02134", "MA", "US") == ""


@given(st.text(max_size=40), st.sampled_from(["CA", "DE", "GB", "", "XX"]))
def test_no_text_stops_a_cleaning_step(text: str, country: str) -> None:
    tidied = texts.tidy(text)
    assert texts.tidy(tidied) == tidied
    assert all(p.number == "" or p.number.startswith("+") for p in phones.read_phones(text, country))
    assert all(emails.is_address(address) for address in emails.read_emails(text)[0])
    day = dates.read_date(text, True, 2026)
    assert day == "" or len(day) in (7, 10)
    assert isinstance(money.read_money(text), int | None)
    names.tidy_case(names.without_title(names.split_name(tidied)[0]))
    addresses.put_together([text], city_postcode=text)
    answers.read_answer(text)


@given(
    st.dates(min_value=__import__("datetime").date(1930, 1, 1), max_value=__import__("datetime").date(2026, 1, 1)),
    st.booleans(),
)
def test_a_written_date_is_read_back(day: object, month_first: bool) -> None:
    written = day.strftime("%m/%d/%Y" if month_first else "%d.%m.%Y")  # type: ignore[attr-defined]
    assert dates.read_date(written, month_first, 2026) == str(day)


@given(st.integers(-(10**9), 10**9))
def test_a_written_amount_is_read_back(cents: int) -> None:
    whole = f"{abs(cents) // 100:,}.{abs(cents) % 100:02}"
    assert money.read_money(f"{'-' if cents < 0 else ''}${whole}") == cents
    assert money.read_money(whole.translate(str.maketrans(",.", ".,")) + " €") == abs(cents)


COUNTRIES = sorted(path.stem.removeprefix("country_").upper() for path in resource("words").glob("country_*.toml"))


@settings(max_examples=2000)
@given(st.text("0123456789 ()+-.'", min_size=1, max_size=20), st.sampled_from(COUNTRIES))
def test_the_short_way_to_a_number_leads_where_the_long_one_does(text: str, country: str) -> None:
    found = phones.plain_number(text, country)
    assert not found or phones.read_phones(text, country) == [phones.Phone(found)]


@given(
    st.from_regex(r"\A[A-Za-z0-9.+_-]{0,66}@(?:gmial|gmail|example|a|x-|-y)\.(?:com|org|c|co)\Z")
    | st.text("ab.@+-; <>\"'", max_size=20)
)
def test_the_short_way_to_an_address_leads_where_the_long_one_does(text: str) -> None:
    found = emails.plain_address(text)
    assert not found or (emails.read_emails(text) == ([found], False) and not emails.better_domain(found))


def test_a_date_with_points_has_its_day_first_everywhere() -> None:
    assert dates.read_date("01.06.25", True, 2025) == "2025-06-01"
    assert dates.read_date("01/06/25", True, 2025) == "2025-01-06"


@pytest.mark.parametrize(
    ("kept", "read"),
    [("+442079460018", "+44 20 7946 0018"), ("+41445550100", "+41 44 555 01 00"), ("+16045550101", "+1 604-555-0101"),
     ("0000", "0000")],
)  # fmt: skip
def test_a_number_is_shown_with_the_spaces_of_its_country(kept: str, read: str) -> None:
    assert phones.spaced(kept) == read
