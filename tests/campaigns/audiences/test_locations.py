"""Circles and post codes never leave outside what a platform takes, whatever the areas are like."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from campaigns.audiences import location_list
from campaigns.audiences.audience import freeze
from campaigns.audiences.export import CIRCLE_WRITERS, export, rehearse
from campaigns.audiences.gate import Refused, pass_gate
from campaigns.audiences.location_list import Ground, Placed, check_circles, place_circles, place_postcodes
from campaigns.audiences.platform_spec import circle_limits, load_platform, platform_names, radius_allowed
from campaigns.shop.shop import Shop
from geo.circles import Circle, CircleFit, fit_circles
from tests.campaigns.audiences.mini_shop import plan

TAKES_CIRCLES = [name for name in platform_names() if load_platform(name).of_kind("circles")]
DEGREES = st.floats(-0.03, 0.03).map(lambda value: round(value, 4))


@st.composite
def towns(draw: st.DrawFn) -> tuple[Any, list[float], list[float]]:
    """A made-up area of one to three boxes, and the homes of its town."""
    boxes = []
    for _ in range(draw(st.integers(1, 3))):
        x, y, wide, high = draw(DEGREES), draw(DEGREES), draw(st.floats(0.0005, 0.02)), draw(st.floats(0.0005, 0.02))
        boxes.append(shapely.box(8 + x, 50 + y, 8 + x + wide, 50 + y + high))
    homes = draw(st.lists(st.tuples(DEGREES, DEGREES), min_size=1, max_size=25))
    return shapely.union_all(boxes), [50 + y for _, y in homes], [8 + x for x, _ in homes]


@settings(max_examples=12)
@given(towns(), st.sampled_from(TAKES_CIRCLES), st.booleans())
def test_circles_keep_to_the_platform(town: tuple[Any, list[float], list[float]], name: str, special: bool) -> None:
    spec = load_platform(name)
    file = spec.of_kind("circles")[0]
    limits = circle_limits(spec)
    country = "CA" if special and "special_smallest_km_us_ca" in file.limits else ""
    if country:
        limits = location_list.special_limits(spec, file, country)
    polygon, lat, lon = town
    fit = fit_circles(polygon, lat, lon, limits, at_most=4)
    check_circles(fit.circles, limits, file, spec)
    assert fit.circles
    for circle in fit.circles:
        assert radius_allowed(file, circle.radius_km, "km", country)
        assert limits.excluded_allowed or not circle.exclude
        assert circle.lat == round(circle.lat, limits.decimals)


@pytest.mark.parametrize(
    ("circle", "says"),
    [
        (Circle(50, 8, 0.5), "circles from 1 to 800 km"),
        (Circle(50, 8, 900), "circles from 1 to 800 km"),
        (Circle(50, 8, 2, exclude=True), "no circles to leave out"),
        (Circle(86, 8, 2), "no circle at 86"),
    ],
)
def test_a_circle_no_platform_takes_does_not_leave(circle: Circle, says: str) -> None:
    spec = load_platform("microsoft-ads")
    with pytest.raises(Refused, match=says) as refused:
        check_circles((circle,), circle_limits(spec), spec.of_kind("circles")[0], spec)
    assert refused.value.next_step


def test_too_many_circles_do_not_leave() -> None:
    spec = load_platform("meta-ads")
    file = spec.of_kind("circles")[0]
    many = tuple(Circle(50, 8 + n / 1000, 1) for n in range(201))
    check_circles(many[:200], circle_limits(spec), file, spec)
    with pytest.raises(Refused, match="200 circles at most, these are 201"):
        check_circles(many, circle_limits(spec), file, spec)


@pytest.fixture
def ground(mini: Shop) -> Ground:
    return Ground(mini, freeze(mini, plan(mini)))


def test_a_file_takes_its_time_for_closer_circles_a_rehearsal_does_not(
    mini: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def noted(*area: Any, exact: bool, **how: Any) -> CircleFit:
        asked.append(exact)
        return fit_circles(*area, exact=exact, **how)

    monkeypatch.setattr(location_list, "fit_circles", noted)
    plan(mini)
    rehearsed = rehearse(mini, "Exam-week coffee", ["google-ads"])
    exported = export(mini, "Exam-week coffee", ["google-ads"], tmp_path / "ads")
    assert asked == [False, True]
    assert not rehearsed.refused and not exported.refused


def written(ground: Ground, name: str, form: str, circles: tuple[Circle, ...]) -> bytes:
    spec = load_platform(name)
    file = next(file for file in spec.of_kind("circles") if file.form == form)
    passed = pass_gate(ground.shop, ground.audience, spec, file, "places")
    return CIRCLE_WRITERS[form](passed, Placed(circles, "CA", ()))


CIRCLES = (Circle(49.2630625, -123.1005534, 1.0), Circle(-33.5, 151.25, 12.5), Circle(49.25, -123.0, 2.0, exclude=True))


def test_google_editor_reads_radius_latitude_longitude_in_brackets(ground: Ground) -> None:
    rows = list(csv.DictReader(io.StringIO(written(ground, "google-ads", "google-editor", CIRCLES[:2]).decode())))
    assert rows[0] == {"Campaign": "Exam-week coffee", "Location": "(1km:49.263062:-123.100553)"}
    for row in rows:
        assert re.fullmatch(r"\(\d+(\.\d+)?km:-?\d+\.\d{6}:-?\d+\.\d{6}\)", row["Location"])


def test_google_api_takes_micro_degrees_and_people_who_are_there(ground: Ground) -> None:
    sent = json.loads(written(ground, "google-ads", "google-api", CIRCLES[:2]))
    assert sent["geoTargetTypeSetting"]["positiveGeoTargetType"] == "PRESENCE"
    point = sent["campaignCriteria"][1]["proximity"]
    assert point["geoPoint"] == {"longitudeInMicroDegrees": 151_250_000, "latitudeInMicroDegrees": -33_500_000}
    assert point["radius"] == 12.5


def test_meta_keeps_the_area_strict_and_puts_left_out_circles_apart(ground: Ground) -> None:
    sent = json.loads(written(ground, "meta-ads", "meta-targeting", CIRCLES))
    assert [pin["radius"] for pin in sent["geo_locations"]["custom_locations"]] == [1.0, 12.5]
    assert [pin["latitude"] for pin in sent["excluded_geo_locations"]["custom_locations"]] == [49.25]
    assert sent["geo_locations"]["location_types"] == ["home", "recent"]
    assert sent["targeting_automation"] == {"advantage_audience": 0}


def test_microsoft_takes_whole_kilometres_and_people_who_are_there(ground: Ground) -> None:
    text = written(ground, "microsoft-ads", "microsoft-bulk", (Circle(49.25, -123, 3.0),)).decode()
    rows = list(csv.DictReader(io.StringIO(text)))
    assert rows[0]["Type"] == "Format Version"
    assert rows[0]["Name"] == "6.0"
    assert rows[1]["Target"] == "PeopleIn"
    assert (rows[2]["Radius"], rows[2]["Unit"], rows[2]["Latitude"]) == ("3", "Kilometers", "49.250000")
    assert len(rows[2]["Name"]) <= 50


def test_snapchat_names_what_to_show_and_what_to_leave_out(ground: Ground) -> None:
    sent = json.loads(written(ground, "snapchat", "snapchat", CIRCLES))
    assert [location["operation"] for location in sent["locations"]] == ["INCLUDE", "EXCLUDE"]
    assert sent["geos"] == [{"country_code": "ca"}]


def test_the_notes_count_homes_and_name_limits_that_are_not_sure(ground: Ground) -> None:
    spec = load_platform("snapchat")
    notes = place_circles(ground, spec, spec.of_kind("circles")[0], special=False).notes
    assert re.match(r"The circles reach \d+\u202f% of the homes in your area; \d+\u202f% of those ", notes[0])
    assert "has not confirmed its smallest circle" in " ".join(notes)


def test_post_codes_mostly_inside_are_cut_to_what_the_country_targets_by(ground: Ground) -> None:
    spec = load_platform("google-ads")
    found = place_postcodes(ground, spec, spec.of_kind("postcodes")[0], special=False)
    assert found.codes == ("V6B",)
    assert found.notes[0].startswith("The post codes reach ")
    us_only = load_platform("tiktok")
    with pytest.raises(Refused, match="of US only") as refused:
        place_postcodes(ground, us_only, us_only.of_kind("postcodes")[0], special=False)
    assert refused.value.next_step == "Use another platform, or location circles elsewhere."


def test_too_many_post_codes_do_not_leave(ground: Ground) -> None:
    spec = load_platform("google-ads")
    file = spec.of_kind("postcodes")[0]
    most = {"postcodes_to": replace(file.limits["postcodes_to"], value=0)}
    with pytest.raises(Refused, match="0 post codes at most, these are 1"):
        place_postcodes(ground, spec, replace(file, limits=most), special=False)


def test_a_town_without_post_codes_says_how_many_it_knows(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    town = ground.shop.town()
    homes = town.addresses()
    homes.postcode[:] = -1
    monkeypatch.setattr(town, "addresses", lambda: homes)
    spec = load_platform("meta-ads")
    with pytest.raises(Refused, match="the post codes of 0 of"):
        place_postcodes(ground, spec, spec.of_kind("postcodes")[0], special=False)


def test_every_circle_writer_is_used_by_a_platform() -> None:
    used = {file.form for name in platform_names() for file in load_platform(name).of_kind("circles")}
    assert used == set(CIRCLE_WRITERS)
