"""Cleaning before hashing: rules that must hold for any text and any platform."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.audiences.normalise import COUNTRY_STEPS, STEPS, as_sent, clean
from campaigns.audiences.platform_spec import PlatformSpec, load_platform, platform_names

NOTHING_HASHED = hashlib.sha256(b"").hexdigest()
FIELDS = [(spec, field) for name in platform_names() for spec in [load_platform(name)] for field in sorted(spec.fields)]
ANY_FIELD = st.sampled_from(FIELDS)
ANY_TEXT = st.text(max_size=40) | st.from_regex(r"[ .A-Za-z0-9+_-]{0,12}@[a-z.]{0,12}", fullmatch=True)
PHONES = st.from_regex(r"\+?[0-9 ()./-]{0,18}( ?(ext|x)\.? ?[0-9]{1,4})?", fullmatch=True)


@given(ANY_FIELD, ANY_TEXT | PHONES)
def test_nothing_is_ever_hashed_to_something(at: tuple[PlatformSpec, str], value: str) -> None:
    spec, field = at
    sent = spec.sent(field, value)
    assert sent not in (NOTHING_HASHED, as_sent(NOTHING_HASHED, "sha256-base64"))
    assert (sent == "") == (spec.normalised(field, value) is None)


@given(ANY_FIELD, ANY_TEXT | PHONES)
def test_what_is_clean_stays_as_it_is(at: tuple[PlatformSpec, str], value: str) -> None:
    spec, field = at
    once = spec.normalised(field, value)
    shortened = any(step.startswith("first_") or step == "birth_date" for step in spec.fields[field].steps)
    if once is not None and not shortened:
        assert spec.normalised(field, once) == once


@given(ANY_FIELD, st.text("0123456789abcdefABCDEF", min_size=64, max_size=64))
def test_a_digest_passes_through_and_is_not_hashed_again(at: tuple[PlatformSpec, str], digest: str) -> None:
    spec, field = at
    assert spec.normalised(field, digest) == digest.lower()
    if spec.fields[field].sent == "sha256-hex":
        assert spec.sent(field, digest) == digest.lower()


@given(ANY_FIELD, ANY_TEXT)
def test_blanks_and_capitals_make_no_difference_to_an_email(at: tuple[PlatformSpec, str], value: str) -> None:
    spec, field = at
    if field == "email" and spec.channel == "ads" and value.isascii():
        assert spec.normalised(field, f"  {value.upper()} ") == spec.normalised(field, value)


@pytest.mark.parametrize("name", [n for n in platform_names() if "phone" in load_platform(n).fields])
def test_a_number_without_its_country_is_completed_or_left_alone(name: str) -> None:
    spec = load_platform(name)
    assert spec.normalised("phone", "044 555 01 42", "CH") in ("+41445550142", "41445550142")
    assert spec.normalised("phone", "not a number", "CH") is None
    assert spec.normalised("phone", "112", "CH") is None


def test_platforms_disagree_where_their_rules_do() -> None:
    """One shared clean e-mail would be wrong on at least one of them."""
    clean_as = {
        name: load_platform(name).normalised("email", "A.B+c@Gmail.com")
        for name in ("google-ads", "meta-ads", "tiktok", "reddit")
    }
    assert clean_as == {
        "google-ads": "ab@gmail.com",
        "meta-ads": "a.b+c@gmail.com",
        "tiktok": "a.b@gmail.com",
        "reddit": "ab@gmail.com",
    }
    assert load_platform("reddit").normalised("email", "a.b@example.com") == "ab@example.com"
    assert load_platform("google-ads").normalised("email", "a.b@example.com") == "a.b@example.com"


def test_every_step_is_used_by_a_platform() -> None:
    used = {step for name in platform_names() for rule in load_platform(name).fields.values() for step in rule.steps}
    assert set(STEPS) | set(COUNTRY_STEPS) == used


def test_steps_stop_at_the_first_that_finds_nothing() -> None:
    assert clean("   ", ["trim", "first_letter"]) == ""
    assert as_sent("", "sha256-hex") == ""


@pytest.mark.parametrize(
    ("written", "country", "sent"),
    [
        ("+44 (0)20 7946 0958", "", "+442079460958"),
        ("0044 (0) 20 7946 0958", "DE", "+442079460958"),
        ("089 1234567 Durchwahl 4", "DE", "+49891234567"),
        ("01 42 68 53 00 poste 12", "FR", "+33142685300"),
    ],
)
def test_a_zero_for_calls_at_home_and_an_extension_are_no_part_of_a_number(
    written: str, country: str, sent: str
) -> None:
    assert clean(written, ["with_country_code", "digits", "phone_length", "plus"], country) == sent


def test_states_with_accents_and_territories_have_their_codes() -> None:
    written = {"Québec": "qc", "Puerto Rico": "pr", "Washington, DC": "dc", "Newfoundland": "nl", "Guam": "gu"}
    assert {name: clean(name, ["state_code"]) for name in written} == written


def test_nine_digits_of_a_zip_are_its_first_five() -> None:
    steps = ["no_blanks", "lower", "first_part", "two_or_more"]
    assert [clean(code, steps) for code in ("94103 1234", "94103-1234", "941031234", "SW1A 1AA")] == [
        "94103", "94103", "94103", "sw1a1aa",
    ]  # fmt: skip


def test_an_address_longer_than_mail_allows_is_none() -> None:
    assert clean("a" * 64 + "@example.com", ["email"]) != ""
    assert clean("a" * 65 + "@example.com", ["email"]) == clean("a@" + "b" * 63 + ".c" * 100, ["email"]) == ""
