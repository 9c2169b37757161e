"""Every target byte for byte: the files of a made-up shop against those in tests/golden/audiences.

After a change that is meant, run with DOORSTEP_WRITE_GOLDEN=1 and look at the difference.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from campaigns.audiences.export import export
from campaigns.audiences.platform_spec import platform_names
from campaigns.shop.shop import Shop
from geo.circles import Circle, CircleFit, CircleLimits
from tests.campaigns.audiences.mini_shop import fill, plan

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "audiences"
LARGE = {"linkedin": 310, "snapchat": 1_010, "tiktok": 1_010}  # these take no smaller list
COUNTRY = {"lob": "US", "eddm": "US", "tiktok": "US", "pinterest": "US", "door-to-door": "GB"}
EXCLUDING = ("google-ads-exclude", "meta-ads-exclude-customers")
ROUTES = json.dumps(
    {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "properties": {"ZIP_CRID": f"98101{route}", "RES_CNT": homes, "BUS_CNT": "12", "TOT_CNT": homes + 12},
                "geometry": {"type": "MultiLineString", "coordinates": [[[west, 50.003], [east, 50.003]]]},
            }
            for route, homes, west, east in (
                ("C001", 190, 7.990, 7.996),
                ("C002", 333, 8.001, 8.008),
                ("R007", 90, 8.02, 8.03),
            )
        ],
    }
)
PLACES = {
    "geotargets-2026-10-01.csv": (
        "Criteria ID,Name,Canonical Name,Parent ID,Country Code,Target Type,Status\r\n"
        '9001501,V5T,"V5T,British Columbia,Canada",20113,CA,Postal Code,Removal Planned\r\n'
        '9001502,V6B,"V6B,British Columbia,Canada",20113,CA,Postal Code,Active\r\n'
        '9001503,V5T,"V5T,Somewhere,Elsewhere",1,US,Postal Code,Active\n'
        '9001504,V5T,"V5T,British Columbia,Canada",20113,CA,City,Active\n'
    ),
    "microsoft-locations.csv": (
        "Location Id,Bing Display Name,Location Type,Replaces,Status,AdWords Location Id\n"
        '71001,"V5T, British Columbia, Canada",PostalCode,,Active,9001501\n'
        '71002,"V6B, British Columbia, Canada",PostalCode,,Active,9001502\n'
    ),
}
PRINTED = ("labels", "letters", "flyers", "postcards", "social")  # their pages are looked at where they are made
TARGETS = [*(name for name in platform_names() if name not in PRINTED), *EXCLUDING]


def two_circles(polygon: object, lat: object, lon: object, limits: CircleLimits, **_: object) -> CircleFit:
    """Circles that do not change when their search gets better; here only the writing is looked at."""
    radius = max(limits.smallest_km, round(3 / limits.step_km) * limits.step_km)
    circles = [Circle(50.003, 7.993, radius), Circle(50.0031234, -8.0031235, 2 * radius)]
    if limits.excluded_allowed:
        circles.append(Circle(-50.02, 8.02, radius, exclude=True))
    return CircleFit(tuple(circles), 0.96, 0.07, 0.94, 0.0)


@pytest.fixture
def promoted(shop: Shop, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """The made-up shop with its promotion, as large as the target asks, in the country the target serves."""
    monkeypatch.setattr("campaigns.audiences.location_list.fit_circles", two_circles)
    target = str(request.node.callspec.params["target"])
    fill(shop, LARGE.get(target, 36), plain=target in LARGE, country=COUNTRY.get(target, "CA"))
    if target == "lob":
        with shop.quiet() as db:
            db.execute("UPDATE customers SET country = 'US', region = 'WA', postcode = '98101-0042', unit = ''")
    if target in ("google-ads", "dv360", "microsoft-ads"):
        for name, text in PLACES.items():
            (shop.path.parent / name).write_text(text, encoding="utf-8", newline="")
    if target == "eddm":
        (shop.path.parent / "eddm-routes.geojson").write_text(ROUTES, encoding="utf-8")
    aside = {"kept_aside": {"share": 0.0}} if target in LARGE else {}
    plan(shop, **aside, **({"where": {}} if target in EXCLUDING else {}))
    return shop


@pytest.mark.parametrize("target", TARGETS)
def test_the_files_are_the_same_to_the_byte(promoted: Shop, target: str, tmp_path: Path) -> None:
    report = export(promoted, "Exam-week coffee", [target], tmp_path / "out")
    assert report.receipts
    made = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert set(made) == set(report.files)
    if os.environ.get("DOORSTEP_WRITE_GOLDEN"):
        shutil.rmtree(GOLDEN / target, ignore_errors=True)
        (GOLDEN / target).mkdir(parents=True)
        for name, data in made.items():
            (GOLDEN / target / name).write_bytes(data)
    kept = {path.name: path.read_bytes() for path in (GOLDEN / target).iterdir()}
    assert set(made) == set(kept)
    for name, data in made.items():
        assert data == kept[name], name


def test_every_platform_has_its_golden_files_and_no_others_are_kept() -> None:
    assert sorted(path.name for path in GOLDEN.iterdir()) == sorted(TARGETS)
