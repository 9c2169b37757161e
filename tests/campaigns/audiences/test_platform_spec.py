"""Platform files: every figure has a source, mistakes are named, nothing outside a platform's limits passes."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from campaigns.audiences.gate import Refused, check_size
from campaigns.audiences.platform_spec import (
    MARKS,
    FileSpec,
    circle_limits,
    load_platform,
    own_figures,
    platform_names,
    radius_allowed,
    read_platform,
)
from campaigns.errors import UserError
from resources import resource

NEEDED = {
    "contacts", "mailchimp", "brevo", "klaviyo", "hubspot", "sms", "google-contacts", "vcard", "street-list", "eddm",
    "google-ads", "meta-ads", "microsoft-ads", "linkedin", "tiktok", "pinterest", "snapchat", "x", "reddit", "amazon",
    "trade-desk", "nextdoor", "geojson", "kml", "wkt", "dv360", "lob", "postgrid",
}  # fmt: skip
PLATFORMS = {"google": "google-ads", "meta": "meta-ads", "microsoft": "microsoft-ads", "usps_eddm": "eddm"}
UNITS = {"mile": "mi", "miles": "mi", "kilometer": "km", "kilometers": "km"}


def of(name: str, kind: str) -> FileSpec:
    return load_platform(name).of_kind(kind)[0]


def test_every_target_has_its_file() -> None:
    assert set(platform_names()) >= NEEDED


@pytest.mark.parametrize("name", platform_names())
def test_every_figure_and_file_has_a_source_a_date_and_a_mark(name: str) -> None:
    spec = load_platform(name)
    assert spec.name == name
    sources = [figure.source for file in spec.files for figure in file.limits.values()]
    sources += [file.source for file in spec.files] + [rule.source for rule in spec.fields.values()]
    assert sources
    for source in sources:
        assert source.at
        assert re.match(r"(19|20)\d\d", source.date), source
        assert source.mark in MARKS


@pytest.mark.parametrize("name", platform_names())
def test_lists_of_names_always_bring_the_noes_and_ad_lists_are_hashed(name: str) -> None:
    spec = load_platform(name)
    if spec.of_kind("contacts"):
        assert spec.of_kind("suppression")
    for file in spec.of_kind("customers"):
        assert spec.channel == "ads"
        who = ("email", "phone", "phone_plus", "first_name", "last_name", "address")
        sent = {spec.fields[column.field].sent for column in file.columns if column.field in who}
        assert sent <= {"sha256-hex", "sha256-base64"}
        assert all(field in {column.field for column in file.columns} for need in file.needs for field in need)


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ('"no_blanks", "lower"', '"no_blanks", "lowr"', "has a step “lowr”"),
        ('mark = "confirmed"', 'mark = "sure"', "“sure” is no mark"),
        ('kind = "customers"', 'kind = "costumers"', "“costumers” is no kind"),
        ("serves_from", "serve_from", "“serve_from” is no limit"),
        ('field = "zip"', 'field = "zap"', "a column of “zap”"),
        ("value = 100,", 'value = "100",', "is not a number"),
        ('source = "minimum"', 'source = "maximum"', "no source “maximum”"),
        ("[file.options]", "[file.option]", "“option”"),
        ('title = "Google Ads"', "title = Google Ads", "Invalid value"),
        ("way_out = ", "wayout = ", "“wayout”"),
    ],
)
def test_a_mistake_in_a_platform_file_is_named_with_the_file(
    tmp_path: Path, before: str, after: str, says: str
) -> None:
    text = resource("platforms", "google-ads.toml").read_text(encoding="utf-8")
    assert before in text
    (tmp_path / "mine.toml").write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(UserError) as refused:
        read_platform(tmp_path / "mine.toml")
    assert "mine.toml" in refused.value.happened
    assert says in refused.value.happened
    assert refused.value.next_step


def test_an_unsure_figure_may_be_changed_and_a_confirmed_one_not(tmp_path: Path) -> None:
    mine = tmp_path / "platform-limits.toml"
    assert own_figures(mine) == {}
    mine.write_text('["snapchat-locations.json"]\nsmallest_km = 2\n', encoding="utf-8")
    changed = load_platform("snapchat", own_figures(mine))
    assert circle_limits(changed).smallest_km == 2
    assert circle_limits(load_platform("snapchat")).smallest_km == 1
    with pytest.raises(UserError, match="itself says") as refused:
        load_platform("meta-ads", {"meta-ads-locations.json/smallest_km": 0.2})
    assert "2026" in refused.value.next_step


@pytest.mark.parametrize(
    "text", ["[", "x = 1", '["snapchat-locations.json"]\nsmallest = 2', '["x.json"]\nsmallest_km = "a"']
)
def test_a_mistake_in_the_own_figures_is_said(tmp_path: Path, text: str) -> None:
    (tmp_path / "platform-limits.toml").write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match=r"platform-limits\.toml"):
        own_figures(tmp_path / "platform-limits.toml")


def test_only_a_platform_that_takes_them_gets_circles_to_leave_out() -> None:
    takes = {name for name in platform_names() if load_platform(name).of_kind("circles")}
    assert {name for name in takes if circle_limits(load_platform(name)).excluded_allowed} == {"meta-ads", "snapchat"}
    with pytest.raises(UserError, match="takes no circles"):
        circle_limits(load_platform("linkedin"))


def allows(case: dict[str, Any]) -> bool:
    """What our platform files say to one of the vendors' boundary cases."""
    name, kind, given = PLATFORMS.get(case["platform"], case["platform"]), case["kind"], case["input"]
    if set(given) & {"radius", "Radius", "proximityRadius"}:
        return fits_radius(name, kind, given)
    if set(given) & {"count", "pieces", "rows"}:
        count = next(given[key] for key in ("count", "pieces", "rows") if key in given)
        return fits_count(name, kind, count) if "count" in given else fits_size(name, count)
    return fits_number(name, given) if set(given) & {"percent", "Latitude", "length"} else fits_text(name, given)


def fits_radius(name: str, kind: str, given: dict[str, Any]) -> bool:
    radius = next(float(value) for key, value in given.items() if "radius" in key.lower())
    unit = UNITS[str(given.get("distance_unit", given.get("unit", given.get("Unit")))).lower()]
    return radius_allowed(of(name, "circles"), radius, unit, given.get("country", "") if "special" in kind else "")


def fits_number(name: str, given: dict[str, Any]) -> bool:
    if "percent" in given:
        limits = of(name, "circles").limits
        return limits["bid_from"].value <= given["percent"] <= limits["bid_to"].value
    if "Latitude" in given:
        return abs(given["Latitude"]) <= (of(name, "circles").limit("lat_to") or 90) and abs(given["Longitude"]) <= 180
    longest = of(name, "circles").limit("name_to") if name != "lob" else of(name, "contacts").columns[0].longest
    return bool(given["length"] <= (longest or 0))


def fits_count(name: str, kind: str, count: int) -> bool:
    if "entries" in kind:
        return fits_size(name, count)
    if "zip" in kind:
        return bool(count <= of(name, "postcodes").limits["postcodes_to"].value)
    limit = "places_to" if "location targets" in kind or "location criteria" in kind else "circles_to"
    return bool(count <= of(name, "circles").limits[limit].value)


def fits_size(name: str, count: int) -> bool:
    spec = load_platform(name)
    try:
        check_size(spec, spec.of_kind("customers", "routes")[0], count)
    except Refused:
        return False
    return True


def fits_text(name: str, given: dict[str, Any]) -> bool:
    value = str(given.get("value", given.get("key")))
    if name == "lob":
        return re.fullmatch(of(name, "contacts").options["zip_pattern"], value) is not None
    country, code = value.split(":") if ":" in value else ("US", value)
    return re.fullmatch(of(name, "postcodes").options["codes"][country], code) is not None


def test_the_boundary_cases_of_the_vendors_come_out_as_they_say(shared: Path) -> None:
    cases = json.loads((shared / "specs" / "vectors" / "location-limits.json").read_text(encoding="utf-8"))
    assert len(cases) > 30
    for case in cases:
        assert allows(case) is case["valid"], case


@pytest.mark.parametrize(
    ("radius", "unit", "country", "valid"),
    [
        (0.99, "km", "", False), (1, "km", "", True), (80.1, "km", "", False), (0.62, "mi", "", False),
        (50, "mi", "", True), (24.9, "km", "US", False), (25, "km", "CA", True), (15, "mi", "US", True),
        (15, "km", "FR", True), (14.9, "km", "FR", False),
    ],
)  # fmt: skip
def test_a_radius_at_the_edge_of_what_meta_takes(radius: float, unit: str, country: str, valid: bool) -> None:
    assert radius_allowed(of("meta-ads", "circles"), radius, unit, country) is valid


@pytest.mark.parametrize(
    ("name", "count", "says"),
    [
        ("google-ads", 84, "needs 100"),
        ("google-ads", 500, "works better from 1,000"),
        ("microsoft-ads", 299, "needs 300"),
    ],
)
def test_too_few_is_said_before(name: str, count: int, says: str) -> None:
    spec = load_platform(name)
    notes = check_size(spec, spec.files[0], count)
    assert f"{count} people" in notes[0]
    assert says in notes[0]


@pytest.mark.parametrize(("name", "count"), [("linkedin", 299), ("linkedin", 300_001), ("tiktok", 999)])
def test_what_the_upload_would_refuse_does_not_leave(name: str, count: int) -> None:
    spec = load_platform(name)
    with pytest.raises(Refused) as refused:
        check_size(spec, spec.files[0], count)
    assert refused.value.next_step
