"""Circles of the real platforms never break what those platforms take, whatever the area."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from campaigns.audiences.gate import Refused
from campaigns.audiences.location_list import special_limits
from campaigns.audiences.platform_spec import circle_limits, load_platform, platform_names, read_platform
from geo.circles import CircleLimits, fit_circles
from geo.errors import UserError
from geo.projection import LocalPlane
from resources import resource

PLANE = LocalPlane(47.0, 9.0)
WITH_CIRCLES = [name for name in platform_names() if load_platform(name).of_kind("circles")]


def limits_for(name: str, special: bool, country: str) -> CircleLimits | None:
    """What a platform takes; None where it takes no circles for such an offer."""
    spec = load_platform(name)
    try:
        return special_limits(spec, spec.of_kind("circles")[0], country) if special else circle_limits(spec)
    except Refused:
        return None


@pytest.mark.parametrize(
    ("name", "smallest", "at_most", "leaves_out"),
    [("google-ads", 1, 500, False), ("meta-ads", 1, 200, True), ("microsoft-ads", 1, 2000, False)],
)
def test_the_platforms_take_what_their_files_say(name: str, smallest: float, at_most: int, leaves_out: bool) -> None:
    limits = limits_for(name, special=False, country="DE")
    assert limits is not None
    assert (limits.smallest_km, limits.at_most, limits.excluded_allowed) == (smallest, at_most, leaves_out)
    assert (limits.step_km == 1) == (name == "microsoft-ads")


@settings(max_examples=12)
@given(
    st.sampled_from(WITH_CIRCLES), st.booleans(), st.sampled_from(["US", "DE"]), st.integers(300, 6000),
    st.integers(0, 999),
)  # fmt: skip
def test_no_circle_breaks_the_limits_of_a_real_platform(
    name: str, special: bool, country: str, metres: int, seed: int
) -> None:
    limits = limits_for(name, special, country)
    if limits is None:
        return
    draw = np.random.default_rng(seed)
    lat, lon = PLANE.to_degrees(*draw.normal(0, 1.5 * metres, (2, 300)))
    area = PLANE.shape_to_degrees(shapely.MultiPoint(draw.normal(0, metres, (7, 2))).convex_hull)
    fit = fit_circles(area, lat, lon, limits, at_most=2500)
    assert 1 <= len(fit.circles) <= limits.at_most
    for circle in fit.circles:
        assert limits.smallest_km - 1e-9 <= circle.radius_km <= limits.largest_km + 1e-9
        assert circle.radius_km / limits.step_km == pytest.approx(round(circle.radius_km / limits.step_km))
        assert round(circle.lat, limits.decimals) == circle.lat
        assert round(circle.lon, limits.decimals) == circle.lon
        assert limits.excluded_allowed or not circle.exclude
    if special:
        assert min(c.radius_km for c in fit.circles) >= (25 if country == "US" else 15)
        assert not any(c.exclude for c in fit.circles)


def test_a_platform_file_with_an_impossible_limit_is_said_to_have_one(tmp_path: Path) -> None:
    text = resource("platforms", "google-ads.toml").read_text(encoding="utf-8")
    wrong = tmp_path / "google-ads.toml"
    before, after = text.split("smallest_km = { value = 1,", 1)
    wrong.write_text(f"{before}smallest_km = {{ value = 900,{after}", encoding="utf-8")
    with pytest.raises(UserError, match="No circle can meet these limits"):
        fit_circles(shapely.box(9, 47, 9.02, 47.02), [47.01], [9.01], circle_limits(read_platform(wrong)))
