"""Reach on a real town: python -m tests.bench.bench_reach TOWN [LAT LON]."""

from __future__ import annotations

import sys
import time
from itertools import pairwise
from pathlib import Path

import numpy as np
import shapely

from geo.reach import reach
from geo.street_network import StreetNetwork
from geo.town import Town
from geo.town_tables import AddressTable

FURTHER = 50  # places


def main(path: Path, lat: float, lon: float) -> None:
    town = Town.open(path)
    town.network()
    homes = town.addresses()
    for by in ("foot", "bicycle", "car"):
        started = time.perf_counter()
        network = StreetNetwork.of(town, by)
        built = time.perf_counter()
        network.snap(homes.lat, homes.lon)
        print(f"{by}: network {built - started:.2f} s, {len(homes.lat)} addresses put on it "
              f"{time.perf_counter() - built:.2f} s")  # fmt: skip
        for minutes in (5, 10, 15):
            _one(network, lat, lon, minutes, homes)
        _further(network, homes)


def _one(network: StreetNetwork, lat: float, lon: float, minutes: float, homes: AddressTable) -> None:
    clock = [time.perf_counter()]
    near = reach(network, lat, lon, [minutes])
    clock.append(time.perf_counter())
    inside = np.isfinite(near.minutes_to(homes.lat, homes.lon))
    clock.append(time.perf_counter())
    outline = near.outline(minutes)
    clock.append(time.perf_counter())
    shapely.prepare(outline)
    shown = shapely.contains_xy(outline, homes.lon, homes.lat)
    overlap = (inside & shown).sum() / max(1, (inside | shown).sum())
    times = ", ".join(f"{(b - a) * 1000:.0f}" for a, b in pairwise(clock))
    print(
        f"  {minutes} min: {inside.sum()} addresses, outline IoU {overlap:.3f}, ms: search, addresses, outline {times}"
    )


def _further(network: StreetNetwork, homes: AddressTable) -> None:
    """What each further place costs, its way searched and every address told; the network stands."""
    places = np.random.default_rng(1).choice(len(homes.lat), FURTHER, replace=False)
    started = time.perf_counter()
    for at in places:
        reach(network, homes.lat[at], homes.lon[at], [15]).minutes_to(homes.lat, homes.lon)
    print(f"  15 min from {FURTHER} further places: {(time.perf_counter() - started) / FURTHER * 1000:.1f} ms each")


if __name__ == "__main__":
    arguments = sys.argv[1:]
    place = [float(v) for v in arguments[1:3]] or list(Town.open(Path(arguments[0])).info.centre)
    main(Path(arguments[0]), *place)
