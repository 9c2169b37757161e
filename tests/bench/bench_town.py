"""Measures the town builder on real data: seconds to build, size of the file, seconds to open.

    python -m tests.bench.bench_town

Targets: Queens in 12 s, Vancouver with its register in 20 s, a file at most 6 times its sources, open in .3 s.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from geo.town import Town
from geo.town_builder import build_town

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
REGISTER = {"address": "address", "lat": "latitude", "lon": "longitude"}

TOWNS: Mapping[str, tuple[Sequence[str], Sequence[str], Mapping[str, str] | None]] = {
    "Queens": (["osm-queens-village-us/queens_village_ny.osm.pbf"], ["queens-neighbourhoods/queens.geojson"], None),
    "Vancouver": (
        ["osm-vancouver/vancouver_canada.osm.pbf", "vancouver-addresses/sample_addresses.csv"],
        ["vancouver-neighbourhoods/vancouver.geojson"],
        REGISTER,
    ),
    "Lauf": (["osm-lauf/lauf-200115.osm.pbf"], [], None),
    "Liechtenstein": (["osm-liechtenstein-autauga/apidb-test-data.pbf"], [], None),
    "Monaco": (["osm-monaco/monaco-latest.osm.pbf"], [], None),
    "Helsinki": (["osm-helsinki-centre/Helsinki.osm.pbf"], [], None),
}


def seconds(work: object) -> float:
    """How long a call without arguments takes."""
    begun = time.perf_counter()
    work()  # type: ignore[operator]
    return time.perf_counter() - begun


def measure(name: str, folder: Path) -> str:
    """One line of the table."""
    sources, boundaries, columns = TOWNS[name]
    paths, given = [DATA / source for source in sources], [DATA / one for one in boundaries]
    out = folder / f"{name}.gpkg"
    build = seconds(lambda: build_town(paths, out, boundaries=given, columns=columns))
    opened = seconds(lambda: Town.open(out))
    town = Town.open(out)
    houses = seconds(town.addresses)
    streets = seconds(town.streets)
    network = seconds(town.network)
    share = out.stat().st_size / sum(path.stat().st_size for path in paths)
    return (
        f"{name:14} {build:7.1f} {share:8.2f} {opened:8.3f} {houses:9.3f} {streets:8.3f} {network:8.3f}"
        f" {town.info.addresses:9,}"
    )


def main() -> int:
    """Prints the table."""
    if not DATA.is_dir():
        print("The real towns are not beside this checkout; there is nothing to measure.")
        return 1
    print("town           build s  × source  open s  houses s streets s network s addresses")
    with tempfile.TemporaryDirectory() as folder:
        for name in TOWNS:
            print(measure(name, Path(folder)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
