"""Areas: every one with enough customers, in one piece, on streets, named once, and the same next time."""

from __future__ import annotations

import json

import numpy as np
import pytest
import shapely
from shapely.ops import substring

from geo.areas import Area, AreaIndex, areas_from_boundaries, areas_from_hexagons, build_areas
from geo.errors import UserError
from tests.geo.made_up_town import MadeUpTown


def customers(town, count=600, seed=1, box=(0, 0, 1200, 800)):
    """People at random houses within a box."""
    xy = town.house_xy
    west, south, east, north = box
    xy = xy[(xy[:, 0] >= west) & (xy[:, 0] <= east) & (xy[:, 1] >= south) & (xy[:, 1] <= north)]
    chosen = np.random.default_rng(seed).integers(len(xy), size=count)
    return town.degrees(xy[chosen, 0], xy[chosen, 1])


def counts(areas, lat, lon):
    found = AreaIndex(areas).locate(lat, lon)
    assert (found >= 0).all(), "everybody lives in an area"
    return np.bincount(found, minlength=len(areas))


def as_bytes(areas):
    return [(a.id, a.name, a.polygon.wkb, a.source, a.crosses) for a in areas]


def test_every_area_holds_enough_customers_and_not_too_many():
    town = MadeUpTown()
    lat, lon = customers(town)
    held = counts(build_areas(town, lat, lon, at_least=20, at_most=100), lat, lon)
    assert len(held) > 5
    assert held.min() >= 20
    assert held.max() <= 100


def test_areas_are_in_one_piece_valid_and_do_not_overlap():
    town = MadeUpTown()
    lat, lon = customers(town)
    polygons = [a.polygon for a in build_areas(town, lat, lon, at_most=100)]
    assert {p.geom_type for p in polygons} == {"Polygon"}
    assert all(p.is_valid for p in polygons)
    assert sum(p.area for p in polygons) == pytest.approx(shapely.union_all(polygons).area, rel=1e-5)


def test_edges_run_along_streets():
    town = MadeUpTown()
    lat, lon = customers(town)
    areas = build_areas(town, lat, lon, at_most=100)
    streets = shapely.union_all([line for _, _, line in town.street_rows()]).buffer(1)
    inside = shapely.box(20, 20, 1180, 780)
    edges = shapely.union_all([town.plane.shape_to_plane(a.polygon).exterior for a in areas]).intersection(inside)
    assert edges.length > 2000
    assert edges.intersection(streets).length > 0.95 * edges.length


def test_the_river_is_not_crossed_while_both_banks_have_enough():
    town = MadeUpTown(river_at=450.0)
    lat, lon = customers(town)
    areas = build_areas(town, lat, lon)
    river = town.plane.shape_to_degrees(shapely.LineString([(450, 0), (450, 800)]))
    assert not any(a.crosses for a in areas)
    assert not any(river.crosses(a.polygon.buffer(-1e-4)) for a in areas)


def test_a_barrier_is_crossed_when_nothing_else_gives_enough_and_is_said():
    town = MadeUpTown(river_at=450.0)
    lat, lon = (np.concatenate(pair) for pair in zip(
        customers(town, 5, box=(0, 0, 400, 800)), customers(town, 300, box=(500, 0, 1200, 800)), strict=True
    ))  # fmt: skip
    areas = build_areas(town, lat, lon)
    assert counts(areas, lat, lon).min() >= 20
    assert [a.crosses for a in areas if a.crosses] == [("river Ache",)]


def test_the_same_customers_give_the_same_bytes():
    town = MadeUpTown(place_names=(("Oldfield", 150, 150), ("Mill End", 900, 600)))
    lat, lon = customers(town)
    assert as_bytes(build_areas(town, lat, lon)) == as_bytes(build_areas(town, lat, lon))


def test_new_customers_leave_people_in_the_area_of_the_same_name():
    town = MadeUpTown(columns=20, rows=16)
    lat, lon = customers(town, 2000, box=(0, 0, 2000, 1600))
    before = build_areas(town, lat, lon)
    more = customers(town, 100, seed=2, box=(0, 0, 2000, 1600))
    after = build_areas(town, np.append(lat, more[0]), np.append(lon, more[1]), previous=before)
    names = [[a.name for a in areas] for areas in (before, after)]
    was, is_now = (
        np.array(found)[AreaIndex(areas).locate(lat, lon)] for found, areas in zip(names, (before, after), strict=True)
    )
    assert (was == is_now).mean() >= 0.95


def test_parts_of_town_without_customers_do_not_loosen_the_areas_there_were():
    town = MadeUpTown(rows=24, rail_at=tuple(range(850, 2400, 200)))
    lat, lon = customers(town)
    boxes = [
        shapely.box(w, s, e, n) for w, e in ((-60, 300), (300, 700), (700, 1260)) for s, n in ((-60, 300), (300, 850))
    ]
    before = [Area(f"{i}", f"Mine {i}", town.plane.shape_to_degrees(box), "built") for i, box in enumerate(boxes)]
    after = build_areas(town, lat, lon, at_most=200, previous=before)
    was, is_now = (np.array([a.id for a in areas])[AreaIndex(areas).locate(lat, lon)] for areas in (before, after))
    assert (was == is_now).mean() >= 0.95


def test_ids_and_given_names_last_across_rebuilds():
    town = MadeUpTown()
    lat, lon = customers(town)
    before = [Area(a.id, f"Mine {i}", a.polygon, a.source) for i, a in enumerate(build_areas(town, lat, lon))]
    after = build_areas(town, lat, lon, previous=before)
    assert {(a.id, a.name) for a in after} == {(a.id, a.name) for a in before}


def test_names_are_places_inside_else_streets_and_never_twice_the_same():
    town = MadeUpTown(place_names=(("Oldfield", 150, 150), ("Mill End", 900, 600)))
    lat, lon = customers(town)
    names = [a.name for a in build_areas(town, lat, lon, at_most=100)]
    assert {"Oldfield", "Mill End"} <= set(names)
    assert len(set(names)) == len(names)
    assert all("Street" in n or "Avenue" in n for n in set(names) - {"Oldfield", "Mill End"})


class SometimesShort(MadeUpTown):
    """Its streets are short in the data for a third of their length: "3 St" and "3 Ave"."""

    def street_rows(self):
        rows = []
        for kind, name, line in super().street_rows():
            short = name.replace("Street", "St").replace("Avenue", "Ave")
            rows += [(kind, short, substring(line, 0, 0.33, True)), (kind, name, substring(line, 0.33, 1, True))]
        return rows


def test_a_street_is_called_what_most_of_it_is_called():
    town = SometimesShort()
    names = [a.name for a in build_areas(town, *customers(town), at_most=100)]
    assert len(names) > 5
    assert all(" Street" in name or " Avenue" in name for name in names)
    assert not any(word in ("St", "Ave") for name in names for word in name.split())


def test_more_wanted_than_there_are_customers_gives_one_area():
    town = MadeUpTown()
    lat, lon = customers(town, 12)
    assert len(build_areas(town, lat, lon, at_least=500, at_most=900)) == 1


def test_without_customers_houses_count_instead():
    town = MadeUpTown()
    areas = build_areas(town, [], [])
    homes = town.addresses()
    assert counts(areas, homes.lat, homes.lon).min() >= 20


def test_customers_elsewhere_or_nowhere_do_no_harm():
    town = MadeUpTown()
    lat, lon = customers(town)
    odd_lat, odd_lon = [np.nan, 0.0, 200.0, np.inf], [9.0, 0.0, 9.0, 9.0]
    areas = build_areas(town, np.append(lat, odd_lat), np.append(lon, odd_lon))
    assert as_bytes(areas) == as_bytes(build_areas(town, lat, lon))
    assert (AreaIndex(areas).locate(odd_lat, odd_lon) == -1).all()


@pytest.mark.parametrize("town", [MadeUpTown(streeted=False), MadeUpTown(columns=1, rows=0)])
def test_a_town_without_streets_or_with_one_still_has_an_area(town):
    xy = MadeUpTown(columns=1, rows=0).house_xy
    lat, lon = town.degrees(xy[:, 0], xy[:, 1])
    assert len(build_areas(town, np.tile(lat, 9), np.tile(lon, 9))) >= 1


def test_a_town_without_anything_says_so():
    with pytest.raises(UserError, match="no addresses"):
        build_areas(MadeUpTown(houses=False, streeted=False), [], [])


@pytest.mark.parametrize(("at_least", "at_most"), [(0, 400), (50, 20)])
def test_numbers_that_make_no_sense_are_refused(at_least, at_most):
    town = MadeUpTown()
    with pytest.raises(UserError):
        build_areas(town, *customers(town), at_least=at_least, at_most=at_most)


def test_places_outside_every_area_have_none():
    town = MadeUpTown()
    index = AreaIndex(build_areas(town, *customers(town)))
    assert index.locate(*town.degrees([-9000], [0])).tolist() == [-1]
    assert AreaIndex([]).locate([47.0], [9.0]).tolist() == [-1]


# Boundaries somebody else drew ------------------------------------------------------------------------------

WEST, EAST, NORTH = shapely.box(-50, -50, 600, 400), shapely.box(600, -50, 1250, 400), shapely.box(-50, 400, 1250, 850)


def quartered():
    return MadeUpTown(quarters=(("West\n", WEST), ("East", EAST), ("North", NORTH)))


def test_boundaries_become_areas_with_their_names():
    areas = areas_from_boundaries(quartered(), [], [])
    assert [(a.name, a.source) for a in areas] == [("East", "imported"), ("North", "imported"), ("West", "imported")]


def test_boundaries_are_joined_until_each_has_enough():
    town = quartered()
    lat, lon = customers(town, 200, box=(0, 410, 1200, 800))
    few = customers(town, 5, box=(0, 0, 590, 390))
    areas = areas_from_boundaries(town, np.append(lat, few[0]), np.append(lon, few[1]), at_least=20)
    assert [a.name for a in areas] == ["North and 2 more"]
    assert areas[0].polygon.geom_type == "Polygon"


def test_a_boundary_far_from_all_others_is_joined_to_the_nearest():
    island = shapely.box(3000, 0, 3400, 400)
    town = MadeUpTown(columns=40, quarters=(("West", WEST), ("North", NORTH), ("Island", island)))
    lat, lon = customers(town, 300, box=(0, 0, 590, 800))
    areas = areas_from_boundaries(town, lat, lon, at_least=20)
    assert [a.name for a in areas] == ["North and Island", "West"]


def test_where_boundaries_overlap_the_smaller_one_keeps_the_ground():
    town = MadeUpTown(quarters=(("All", shapely.box(0, 0, 1200, 800)), ("Part", shapely.box(0, 0, 300, 300))))
    areas = areas_from_boundaries(town, [], [])
    index = AreaIndex(areas)
    assert [areas[i].name for i in index.locate(*town.degrees([100, 900], [100, 500]))] == ["Part", "All"]
    assert areas[0].polygon.intersection(areas[1].polygon).area == pytest.approx(0, abs=1e-12)


def test_a_broken_boundary_is_mended():
    bow_tie = shapely.Polygon([(0, 0), (900, 600), (900, 0), (0, 600)])
    areas = areas_from_boundaries(MadeUpTown(quarters=(("Tie", bow_tie),)), [], [])
    assert areas[0].polygon.is_valid
    assert areas[0].polygon.area > 0


def test_boundaries_come_from_a_file_too(tmp_path):
    town = MadeUpTown()
    features = [
        {
            "type": "Feature",
            "properties": {"name": name},
            "geometry": shapely.geometry.mapping(town.plane.shape_to_degrees(s)),
        }
        for name, s in (("West", WEST), ("East", EAST), ("Elsewhere", shapely.box(90_000, 0, 91_000, 900)))
    ]
    path = tmp_path / "quarters.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    assert [a.name for a in areas_from_boundaries(path, [], [], town=town)] == ["East", "West"]
    assert len(areas_from_boundaries(path, [], [])) == 3


def test_a_town_without_boundaries_says_so():
    with pytest.raises(UserError, match="no neighbourhood boundaries"):
        areas_from_boundaries(MadeUpTown(), [], [])


def test_hexagons_are_joined_until_each_area_has_enough():
    town = MadeUpTown(columns=20, rows=16)
    lat, lon = customers(town, 1500, box=(0, 0, 2000, 1600))
    areas = areas_from_hexagons(town, lat, lon)
    assert len(areas) > 3
    assert counts(areas, lat, lon).min() >= 20
    assert {a.source for a in areas} == {"hexagon"}
    assert len({a.name for a in areas}) == len(areas)


def test_hexagons_over_nothing_say_so():
    with pytest.raises(UserError, match="no addresses"):
        areas_from_hexagons(MadeUpTown(houses=False, streeted=False), [], [])
