"""Streets to walk, whole postal routes, postcode sectors: doors, nobody's name."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
import shapely

from campaigns.audiences.audience import freeze
from campaigns.audiences.door_list import bundles_of
from campaigns.audiences.export import DOOR_WRITERS, export
from campaigns.audiences.gate import pass_gate
from campaigns.audiences.location_list import Ground
from campaigns.audiences.platform_spec import load_platform
from campaigns.audiences.postal_routes import plan_routes, read_routes
from campaigns.audiences.street_walk import number_ranges, walking_order
from campaigns.errors import UserError
from campaigns.shop.shop import Shop
from tests.campaigns.audiences.mini_shop import fill, plan

HEADER = "ZIP_CRID,CITY_STATE,RES_CNT,BUS_CNT,TOT_CNT,SHARE_INSIDE\n"


def routes(tmp_path: Path, *rows: str) -> Path:
    path = tmp_path / "eddm-routes.csv"
    path.write_text(HEADER + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return path


def test_a_walk_goes_to_the_nearest_street_that_is_left() -> None:
    places = {"far": (900.0, 0.0), "near": (100.0, 0.0), "next": (150.0, 40.0)}
    assert walking_order(places, (0.0, 0.0)) == ["near", "next", "far"]


def test_house_numbers_are_told_by_side() -> None:
    assert number_ranges(["3", "1", "12 a", "2", "7"]) == "odd 1–7, even 2–12"
    assert number_ranges(["5", "Mill House"]) == "5, Mill House"


def test_streets_kept_aside_get_no_leaflet(mini: Shop) -> None:
    with mini.quiet() as db:
        db.execute("UPDATE customers SET street = id || ' Low Road K' WHERE id % 2 = 0")
        db.execute("UPDATE customers SET street = id || ' High Road K' WHERE id % 2 = 1")
    audience = freeze(mini, plan(mini, kept_aside={"share": 0.5, "by": "street"}))
    spec = load_platform("street-list")
    passed = pass_gate(mini, audience, spec, spec.files[0], "places")
    data, notes = DOOR_WRITERS["street-list"](passed, Ground(mini, audience))
    listed = {row["Street"] for row in csv.DictReader(io.StringIO(data.decode("utf-8-sig")))}
    row = mini.db.execute(
        "SELECT c.street FROM audience_members m JOIN customers c ON c.id = m.customer_id WHERE arm = 'kept_aside'"
    ).fetchone()
    aside = row[0].split(" ", 1)[1]
    assert aside not in listed
    assert listed
    assert "kept aside and get no leaflet" in " ".join(notes) or aside == "Low Road K"


@pytest.mark.parametrize(("pieces", "bundles"), [(0, []), (60, [60]), (101, [51, 50]), (345, [87, 86, 86, 86])])
def test_bundles_are_even_and_none_too_large(pieces: int, bundles: list[int]) -> None:
    assert bundles_of(pieces, 100) == bundles


def test_a_route_counts_by_the_length_of_its_streets_inside(tmp_path: Path) -> None:
    inside, outside = [[8.0, 50.001], [8.004, 50.001]], [[8.02, 50.001], [8.021, 50.001]]
    features = [
        {
            "type": "Feature",
            "properties": {"ZIP_CRID": "98101C001", "RES_CNT": "300", "BUS_CNT": 10},
            "geometry": {"type": "MultiLineString", "coordinates": [inside, outside]},
        }
    ]  # fmt: skip
    path = tmp_path / "routes.json"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    ((route, share),) = plan_routes(read_routes(path), shapely.box(8, 50, 8.01, 50.01), 0.5)
    assert (route.zip, route.route, route.kind, route.total) == ("98101", "C001", "city", 310)
    assert share == pytest.approx(0.8)


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        (["98101C001,Seattle WA,150,20,170,1"], "ZIP 98101 has 170 pieces; the post takes 200 or more"),
        (["98101C001,Seattle WA,4900,101,5001,1"], "ZIP 98101 has 5,001 pieces; the post takes 5,000 a day"),
        (["98101C001,Seattle WA,300,0,300,0.4"], "No postal route lies mostly inside"),
    ],
)
def test_the_post_is_told_neither_too_few_nor_too_many(shop: Shop, tmp_path: Path, rows: list[str], says: str) -> None:
    fill(shop, country="US")
    routes(shop.path.parent, *rows)
    plan(shop)
    with pytest.raises(UserError, match=says) as refused:
        export(shop, "Exam-week coffee", ["eddm"], tmp_path / "out")
    assert refused.value.next_step


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n", "{", '{"features": 3}', HEADER + "98,x,y,z,1,1\n"])
def test_a_table_that_is_none_says_what_is_wanted(tmp_path: Path, text: str) -> None:
    path = tmp_path / "table.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match=r"table\.csv") as refused:
        read_routes(path)
    assert "ZIP_CRID" in refused.value.next_step


def test_without_a_route_table_or_outside_the_country_the_way_out_is_said(mini: Shop, tmp_path: Path) -> None:
    plan(mini)
    report = export(mini, "Exam-week coffee", ["contacts", "eddm", "door-to-door"], tmp_path)
    assert [refusal.target for refusal in report.refused] == ["eddm", "door-to-door"]
    assert all("street list" in refusal.remedy for refusal in report.refused)


def test_without_a_route_table_it_says_where_to_get_one(shop: Shop, tmp_path: Path) -> None:
    fill(shop, country="US")
    plan(shop)
    with pytest.raises(UserError, match="needs the table of the routes") as refused:
        export(shop, "Exam-week coffee", ["eddm"], tmp_path / "out")
    assert "eddm-routes.csv" in refused.value.next_step


def test_sectors_of_the_royal_mail_are_told_whole_and_refused_where_none_lies_mostly_inside(
    shop: Shop, tmp_path: Path
) -> None:
    fill(shop, country="GB")
    plan(shop)
    export(shop, "Exam-week coffee", ["door-to-door"], tmp_path / "out")
    (made,) = (tmp_path / "out").glob("*.csv")
    rows = list(csv.DictReader(io.StringIO(made.read_bytes().decode("utf-8-sig"), newline="")))
    assert {row["Sector"]: row["Selected"] for row in rows} == {"HU7 3": "no", "HU7 5": "yes"}
    plan(shop, name="Mill Side alone", where={"areas": ["Mill Side"]})
    with pytest.raises(UserError, match="No post code lies mostly inside") as refused:
        export(shop, "Mill Side alone", ["door-to-door"], tmp_path / "none")
    assert refused.value.next_step == "Choose more areas, or letters."
