"""The street network: who may use which edge, and where an address lies on it."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from geo.errors import UserError
from geo.street_network import StreetNetwork, part_of
from tests.geo.made_up_town import MadeUpTown


def test_a_house_is_put_on_the_street_before_it():
    town = MadeUpTown()
    lat, lon = town.degrees([130], [110])
    snapped = StreetNetwork.of(town).snap(lat, lon)
    assert snapped.distance[0] == pytest.approx(10, abs=0.01)
    assert snapped.along[0] == pytest.approx(0.3, abs=0.001)


def test_a_place_far_from_any_street_is_on_none():
    town = MadeUpTown()
    lat, lon = town.degrees([-5000], [0])
    snapped = StreetNetwork.of(town).snap(lat, lon)
    assert snapped.edge[0] == -1
    assert np.isinf(snapped.distance[0])


def test_cars_keep_to_one_way_streets_and_feet_need_not():
    town = MadeUpTown(one_way=(100.0,))
    by_car, on_foot = StreetNetwork.of(town, "car"), StreetNetwork.of(town, "foot")
    assert np.isinf(by_car.backward).sum() == town.columns
    assert np.isfinite(on_foot.backward).all()


def test_cars_go_at_the_speed_of_the_street_and_feet_at_their_own():
    town = MadeUpTown()
    assert StreetNetwork.of(town, "car").forward[0] == pytest.approx(100 / (30_000 / 60))
    assert StreetNetwork.of(town, "foot").forward[0] == pytest.approx(100 / 80)


def test_a_courtyard_path_without_a_way_out_is_left_out():
    town = MadeUpTown()
    table = town.network()
    lost = len(table.node_lat) + np.array([0, 1], np.int32)
    widened = dataclasses.replace(
        table,
        node_lat=np.append(table.node_lat, table.node_lat[:2]),
        node_lon=np.append(table.node_lon, table.node_lon[:2]),
        edge_from=np.append(table.edge_from, lost[0]),
        edge_to=np.append(table.edge_to, lost[1]),
        length=np.append(table.length, 20.0),
        forward=np.append(table.forward, 7).astype(np.uint8),
        backward=np.append(table.backward, 7).astype(np.uint8),
        speed=np.append(table.speed, 30.0),
        shape_lat=np.append(table.shape_lat, table.node_lat[:2]),
        shape_lon=np.append(table.shape_lon, table.node_lon[:2]),
        shape_start=np.append(table.shape_start, len(table.shape_lat) + 2),
    )
    assert len(StreetNetwork.from_table(widened, town.plane).lines) == len(table.length)


def test_of_two_edges_between_the_same_crossings_the_quicker_counts():
    town = MadeUpTown(columns=1, rows=1)
    table = town.network()
    doubled = dataclasses.replace(
        table,
        **{
            name: np.concatenate([getattr(table, name)] * 2)
            for name in ("edge_from", "edge_to", "forward", "backward", "speed", "kind", "shape_lat", "shape_lon")
        },
        length=np.concatenate([table.length * 3, table.length]),
        shape_start=np.arange(len(table.length) * 2 + 1) * 2,
    )
    network = StreetNetwork.from_table(doubled, town.plane)
    assert network.minutes_from(network.snap(*town.degrees([0], [0])), 10).max() == pytest.approx(2.5)


def test_a_closed_direction_takes_for_ever_even_for_no_distance():
    assert part_of(np.array([np.inf, 2.0]), np.array([0.0, 0.5])).tolist() == [np.inf, 1.0]


@pytest.mark.parametrize("by", ["foot", "bicycle", "car"])
def test_a_town_without_streets_says_so(by):
    with pytest.raises(UserError, match="no streets to go by"):
        StreetNetwork.of(MadeUpTown(streeted=False), by)


def test_an_unknown_way_of_going_names_the_known_ones():
    with pytest.raises(UserError, match="foot, bicycle or car"):
        StreetNetwork.of(MadeUpTown(), "horse")


def test_all_homes_stay_on_their_streets_while_one_tries_places():
    town = MadeUpTown()
    network, homes = StreetNetwork.of(town), town.addresses()
    put = network.snap(homes.lat, homes.lon)
    for x in range(10):
        network.snap(*town.degrees([100.0 * x], [50.0]))
        assert network.snap(homes.lat, homes.lon) is put
