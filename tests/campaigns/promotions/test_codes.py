"""Codes are short, read out without doubt, different for everybody, and the same every time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from campaigns.promotions.codes import SYMBOLS, code_text, is_well_typed, make_codes, prefix_of


def test_codes_are_the_same_every_time_and_differ_from_each_other() -> None:
    people = list(range(1, 2001))
    codes = make_codes("pepper", "EXAM", people)
    assert codes == make_codes("pepper", "EXAM", list(reversed(people)))
    assert len(set(codes.values())) == len(people)
    assert codes != make_codes("salt", "EXAM", people)
    assert len({len(code) for code in codes.values()}) == 1


def test_a_code_has_no_letters_that_look_alike() -> None:
    assert not set(SYMBOLS) & set("0OQ1IL2Z5S8BU")
    assert all(set(code.split("-")[1]) <= set(SYMBOLS) for code in make_codes("p", "EXAM", range(500)).values())


def test_a_small_promotion_has_five_symbols() -> None:
    assert len(make_codes("p", "EXAM", range(100))[0]) == len("EXAM-7K4PW")


def test_a_code_that_is_taken_is_not_given_again() -> None:
    first = make_codes("p", "EXAM", [7])[7]
    assert make_codes("p", "EXAM", [7], taken=[first])[7] != first


@given(st.integers(1, 10**6), st.integers(0, 4), st.sampled_from(SYMBOLS))
def test_one_wrong_symbol_never_passes(customer: int, place: int, symbol: str) -> None:
    code = make_codes("p", "EXAM", [customer])[customer]
    wrong = code[: 5 + place] + symbol + code[6 + place :]
    assert is_well_typed(code, "EXAM")
    assert is_well_typed(wrong, "EXAM") == (wrong == code)


@given(st.integers(1, 10**6), st.integers(0, 3))
def test_two_symbols_that_changed_places_never_pass(customer: int, place: int) -> None:
    code = make_codes("p", "TEA", [customer])[customer]
    at = 4 + place
    swapped = code[:at] + code[at + 1] + code[at] + code[at + 2 :]
    assert is_well_typed(swapped, "TEA") == (swapped == code)


def test_a_code_is_known_however_it_was_typed_or_scanned() -> None:
    assert code_text(" exam 7k4pw ") == code_text("EXAM-7K4PW") == code_text("https://x.example/c?code=EXAM-7K4PW")


def test_the_word_before_the_code_comes_from_the_name() -> None:
    assert [prefix_of(name) for name in ("Exam-week coffee", "We miss you", "你好", "")] == [
        "EXAM",
        "WE",
        "CODE",
        "CODE",
    ]
