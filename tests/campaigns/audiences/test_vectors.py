"""The vendors' own cases of cleaning and hashing: what they say must come out of our platform files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from campaigns.audiences.platform_spec import PlatformSpec, load_platform

PLATFORMS = {
    "google": "google-ads", "meta": "meta-ads", "microsoft": "microsoft-ads", "tradedesk": "trade-desk",
    "sms_us": "sms",
}  # fmt: skip
FIELDS = {
    "first_or_last_name": "first_name", "MADID": "madid", "name_or_address": "address", "phone_number": "phone",
    "email_already_hashed": "email",
}  # fmt: skip
FROM_THE_US = ("sms_us", "tiktok")  # these cases give numbers as they are dialled at home
NOT_IMITATED_BY_CHANCE = {("gender", "boys")}  # no plain word, so nothing is sent either way
MINE = Path(__file__).parent / "vectors.json"


def own_vectors() -> list[dict[str, Any]]:
    """A few cases of our own, so that the rules are tested where the vendors' cases are not at hand."""
    cases: list[dict[str, Any]] = json.loads(MINE.read_text(encoding="utf-8"))
    return cases


def vectors(shared: Path, *uses: str) -> list[dict[str, Any]]:
    files = [path for path in sorted((shared / "specs" / "vectors").glob("*.json")) if path.stem != "location-limits"]
    return [case for path in files for case in json.loads(path.read_text("utf-8")) if case["use"] in uses]


def outcome(case: dict[str, Any]) -> tuple[PlatformSpec, str, str, str]:
    spec = load_platform(PLATFORMS.get(case["platform"], case["platform"]))
    country = "US" if case["platform"] in FROM_THE_US else case.get("country", "")
    return spec, FIELDS.get(case["field"], case["field"]), case["input"], country


def check(case: dict[str, Any]) -> None:
    spec, field, value, country = outcome(case)
    assert spec.normalised(field, value, country) == case["expected_normalised"], case
    sent = spec.sent(field, value, country)
    if case["expected_normalised"] is None:
        assert sent == "", case
    elif case["sent"] in ("plain", "already hashed, passed through"):
        assert sent == case["expected_normalised"], case
    elif spec.name == "trade-desk":
        assert sent == case["expected_sha256_base64"], case
    else:
        assert sent == case["expected_sha256"], case


@pytest.mark.parametrize("case", own_vectors(), ids=lambda case: f"{case['platform']}-{case['field']}-{case['input']}")
def test_our_own_cases_come_out_as_written(case: dict[str, Any]) -> None:
    check(case)


def test_every_case_of_the_vendors_comes_out_as_they_say(shared: Path) -> None:
    cases = vectors(shared, "normalise+hash")
    assert len(cases) > 300
    for case in cases:
        check(case)


def test_what_contradicts_better_sources_is_not_imitated(shared: Path) -> None:
    cases = [case for case in vectors(shared, "informative") if case["field"] != "generic_clean"]
    assert len(cases) > 50
    for case in cases:
        spec, field, value, country = outcome(case)
        if (field, value) not in NOT_IMITATED_BY_CHANCE:
            assert spec.normalised(field, value, country) != case["expected_normalised"], case
