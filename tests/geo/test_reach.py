"""Reach: exact minutes to each address, and an outline that shows them."""

from __future__ import annotations

from itertools import pairwise

import networkx as nx
import numpy as np
import pytest
import shapely

from geo.errors import UserError
from geo.reach import reach
from geo.street_network import StreetNetwork
from geo.town import Town
from tests.geo.made_up_town import MadeUpTown


def from_middle(town, minutes, by="foot", at=(600.0, 400.0)):
    lat, lon = town.degrees(*at)
    return reach(StreetNetwork.of(town, by), float(lat), float(lon), minutes)


def test_minutes_are_the_way_round_the_corner_at_walking_pace():
    town = MadeUpTown()
    lat, lon = town.degrees([600, 730], [490, 310])
    # 90 m up the avenue; 130 m across and 100 m down, the last ones on the nearest street.
    assert from_middle(town, [5]).minutes_to(lat, lon) == pytest.approx([90 / 80, 230 / 80], abs=0.01)


def test_a_neighbour_on_the_same_street_needs_no_corner():
    town = MadeUpTown()
    lat, lon = town.degrees([630], [400])
    assert from_middle(town, [5], at=(670.0, 400.0)).minutes_to(lat, lon)[0] == pytest.approx(0.5, abs=0.001)


def test_beyond_the_limit_nothing_is_reached():
    town = MadeUpTown()
    lat, lon = town.degrees([0], [0])
    assert np.isinf(from_middle(town, [5]).minutes_to(lat, lon)[0])
    assert from_middle(town, [15]).minutes_to(lat, lon)[0] == pytest.approx(12.5, abs=0.01)


def test_cars_must_drive_round_where_feet_walk_straight_back():
    town = MadeUpTown(one_way=(400.0,))
    lat, lon = town.degrees([550], [400])
    walk = from_middle(town, [15], at=(560.0, 400.0)).minutes_to(lat, lon)[0]
    drive = from_middle(town, [15], "car", at=(560.0, 400.0)).minutes_to(lat, lon)[0]
    assert walk == pytest.approx(10 / 80, abs=0.001)
    assert drive == pytest.approx((40 + 300 + 50) / 500, abs=0.001)


@pytest.mark.parametrize("by", ["foot", "bicycle", "car"])
def test_the_same_people_are_inside_as_networkx_says(by):
    town = MadeUpTown(one_way=(100.0, 300.0, 500.0))
    network = StreetNetwork.of(town, by)
    lat, lon = town.degrees(town.house_xy[:, 0], town.house_xy[:, 1])
    start = town.degrees(333.0, 205.0)
    found = reach(network, float(start[0]), float(start[1]), [12]).minutes_to(lat, lon)
    assert np.isfinite(found).sum() > 100
    assert np.nan_to_num(found, posinf=-1) == pytest.approx(by_networkx(network, start, lat, lon, 12), abs=1e-9)


def by_networkx(network, start, lat, lon, limit):
    """Every address and the start as nodes of their own, cut into their edges; -1 beyond the limit."""
    graph = nx.DiGraph()
    homes, first = network.snap(lat, lon), network.snap(*start)
    stops = {}
    for name, edge, along in [
        *((i, e, a) for i, (e, a) in enumerate(zip(homes.edge, homes.along, strict=True))),
        ("start", first.edge[0], first.along[0]),
    ]:
        stops.setdefault(int(edge), []).append((float(along), ("stop", name)))
    for edge in range(len(network.lines)):
        ends = [(0.0, int(network.edge_from[edge])), (1.0, int(network.edge_to[edge]))]
        chain = sorted(ends + stops.get(edge, []), key=lambda stop: stop[0])
        for (a, node), (b, following) in pairwise(chain):
            _way(graph, node, following, b - a, network.forward[edge])
            _way(graph, following, node, b - a, network.backward[edge])
    minutes = nx.single_source_dijkstra_path_length(graph, ("stop", "start"), cutoff=limit, weight="weight")
    return [minutes.get(("stop", i), -1) for i in range(len(lat))]


def _way(graph, start, end, share, minutes):
    """Two streets may join the same corners: the quicker one counts."""
    known = graph.get_edge_data(start, end, {}).get("weight", np.inf)
    if np.isfinite(minutes) and share * minutes < known:
        graph.add_edge(start, end, weight=share * minutes)


@pytest.mark.parametrize(("by", "minutes"), [("foot", 15), ("bicycle", 8), ("car", 5)])
def test_in_a_real_town_the_same_people_are_inside_as_networkx_says(vancouver_town, by, minutes):
    town = Town.open(vancouver_town)
    network, homes = StreetNetwork.of(town, by), town.addresses()
    start = town.info.centre
    found = np.isfinite(reach(network, *start, [minutes]).minutes_to(homes.lat, homes.lon))
    expected = np.array(by_networkx(network, start, homes.lat, homes.lon, minutes)) >= 0
    assert expected.sum() > 100
    assert (found != expected).sum() <= 0.001 * expected.sum()


@pytest.mark.parametrize("by", ["foot", "bicycle"])
def test_the_outline_holds_the_people_who_are_inside(by):
    town = MadeUpTown(columns=40, rows=40)
    lat, lon = town.degrees(town.house_xy[:, 0], town.house_xy[:, 1])
    near = from_middle(town, [10], by, at=(2010.0, 1990.0))
    inside = np.isfinite(near.minutes_to(lat, lon))
    shown = shapely.contains_xy(near.outline(10), lon, lat)
    assert inside.sum() > 500
    assert (inside & shown).sum() / (inside | shown).sum() > 0.9


def test_the_outline_of_fewer_minutes_lies_within_that_of_more():
    town = MadeUpTown(columns=30, rows=30)
    near = from_middle(town, [5, 10], at=(1500.0, 1500.0))
    five, ten = near.outline(5), near.outline(10)
    assert five.is_valid
    assert ten.is_valid
    assert five.difference(ten).area < 0.01 * five.area


def test_a_place_without_a_street_is_refused():
    with pytest.raises(UserError, match="no street of this town near"):
        from_middle(MadeUpTown(), [5], at=(90_000.0, 0.0))


@pytest.mark.parametrize("minutes", [[], [0], [-5], [float("nan")], [1e9]])
def test_minutes_that_make_no_sense_are_refused(minutes):
    with pytest.raises(UserError, match="minutes make no sense"):
        from_middle(MadeUpTown(), minutes)


@pytest.mark.parametrize("place", [(float("nan"), 9.0), (200.0, 9.0)])
def test_a_place_that_is_not_on_earth_is_refused(place):
    with pytest.raises(UserError, match="no place on earth"):
        reach(StreetNetwork.of(MadeUpTown()), *place, [5])
