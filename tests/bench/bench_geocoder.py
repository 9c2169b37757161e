"""How well and how fast addresses are placed: python -m tests.bench.bench_geocoder [rows]

Prints the table of figures beside those of Nominatim 5.3 (measured on the same extracts, up to four tries a row).
Needs the real towns and lists beside the checkout (../shared). "right" means placed as house or interpolated
within 60 m of the address the messy row was made from; "wrong" so placed and over 250 m away.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from geo.address import Address, Level, PlacedAddress
from geo.geocoder import Geocoder
from geo.placing_cities import distance_km, gazetteer
from geo.town import Town
from geo.town_builder import build_town
from tests.bench.large_town import LargeTown
from tests.bench.messy_rows import NO_ADDRESS, Messy, messy_rows, missing_numbers
from tests.bench.placing_suites import Tally, french, usaddress
from tests.bench.placing_towns import ranges_share, vancouver_texts

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
FINE = (Level.HOUSE, Level.INTERPOLATED)
FINER_THAN_TOWN = (*FINE, Level.STREET, Level.POSTCODE)
NOMINATIM = {"lauf": ".80, 30 rows/s", "queens": ".60, 33 rows/s", "vancouver": "-"}
TOWNS: dict[str, tuple[tuple[str, ...], tuple[str, ...], dict[str, Any]]] = {
    "lauf": (
        ("osm-lauf/lauf-200115.osm.pbf",), (),
        {"city": "Lauf", "number_first": False, "country": "Deutschland",
         "other_cities": ["Lauf", "Lauf/Pegnitz", "Lauf a. d. Pegnitz"]},
    ),
    "vancouver": (
        ("vancouver-addresses/sample_addresses.csv", "osm-vancouver/vancouver_canada.osm.pbf"),
        ("vancouver-neighbourhoods/vancouver.geojson",),
        {"city": "Vancouver", "region": "BC", "country": "Canada",
         "other_cities": ["Kitsilano", "Mount Pleasant", "Van"]},
    ),
    "queens": (
        ("osm-queens-village-us/queens_village_ny.osm.pbf",), ("queens-neighbourhoods/queens.geojson",),
        {"city": "Queens Village", "region": "NY", "country": "USA",
         "other_cities": ["Queens", "Jamaica", "New York", "Hollis", "NYC"]},
    ),
}  # fmt: skip


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    if not DATA.is_dir():
        sys.exit("The real towns and lists are not beside this checkout.")
    with tempfile.TemporaryDirectory() as folder:
        towns = {name: build(name, Path(folder)) for name in TOWNS}
        geocoders = {name: Geocoder(town) for name, town in towns.items()}
        line("", "Doorstep", "target", "Nominatim")
        for name in TOWNS:
            report_messy(name, towns[name], geocoders[name], rows)
        for name in TOWNS:
            report_refusals(name, towns, geocoders[name], rows // 5)
    report_suites()
    report_speed()


def build(name: str, folder: Path) -> Town:
    """A real town from its sources."""
    sources, boundaries, _ = TOWNS[name]
    out = folder / f"{name}.gpkg"
    build_town([DATA / source for source in sources], out, boundaries=[DATA / file for file in boundaries])
    return Town.open(out)


def line(what: str, found: str, target: str = "", nominatim: str = "") -> None:
    """One row of the table."""
    print(f"{what:58} {found:>28} {target:>14} {nominatim:>16}")


# --- messy rows ------------------------------------------------------------------------------------------


def report_messy(name: str, town: Town, geocoder: Geocoder, rows: int) -> None:
    """Right, wrong and how honest, for each maker of noise."""
    for maker in ("open", "second", "blind"):
        messy = messy_rows(town.addresses(), rows, 1, maker=maker, **TOWNS[name][2])
        placed = geocoder.place([row.address for row in messy])
        right = [is_right(town, row, answer) for row, answer in zip(messy, placed, strict=True)]
        target = ">= .99" if name == "lauf" else ">= .98"
        line(f"{name}, {maker} noise: right", f"{share(right):.4f}", target, NOMINATIM[name])
        wrong = [
            metres(town, row, answer) > 250 and answer.level in FINE for row, answer in zip(messy, placed, strict=True)
        ]
        line(f"{name}, {maker} noise: over 250 m wrong", f"{share(wrong):.4f}", "<= .002", ".007")
        if maker == "blind":
            line(f"{name}, blind noise: calibration error", f"{calibration_error(placed, right):.4f}", "<= .03")
            top = [good for good, answer in zip(right, placed, strict=True) if answer.confidence >= 0.9]
            line(f"{name}, blind noise: precision of the top band", f"{share(top):.4f}", ">= .995")


def metres(town: Town, row: Messy, answer: PlacedAddress) -> float:
    """From where the address is to where it was placed."""
    if answer.lat is None or answer.lon is None:
        return float("inf")
    table = town.addresses()
    return 1000 * distance_km(answer.lat, answer.lon, float(table.lat[row.row]), float(table.lon[row.row]))


def is_right(town: Town, row: Messy, answer: PlacedAddress) -> bool:
    return answer.level in FINE and metres(town, row, answer) <= 60


def share(marks: Sequence[bool]) -> float:
    return sum(marks) / max(len(marks), 1)


def calibration_error(placed: Sequence[PlacedAddress], right: Sequence[bool]) -> float:
    """Expected calibration error in ten bins; what is placed no finer than a street counts as confidence 0."""
    bins: dict[int, list[float]] = {}
    for answer, good in zip(placed, right, strict=True):
        sure = answer.confidence if answer.level in FINE else 0.0
        bins.setdefault(min(int(sure * 10), 9), []).append(sure - good)
    return sum(abs(sum(differences)) for differences in bins.values()) / max(len(placed), 1)


# --- what must be refused --------------------------------------------------------------------------------


def report_refusals(name: str, towns: dict[str, Town], geocoder: Geocoder, rows: int) -> None:
    """Rows of other towns, rows without an address, and house numbers that do not exist."""
    for other in TOWNS:
        if other != name:
            foreign = messy_rows(towns[other].addresses(), rows, 9, **TOWNS[other][2])
            placed = geocoder.place([row.address for row in foreign])
            finer = share([answer.level in FINER_THAN_TOWN for answer in placed])
            line(f"{name}: rows of {other} placed finer than a town", f"{finer:.4f}", "<= .01")
    placed = geocoder.place(own_streets_elsewhere(towns[name], geocoder, rows))
    finer = share([answer.level in FINER_THAN_TOWN for answer in placed])
    line(f"{name}: own streets with another city's name, the same", f"{finer:.4f}", "<= .01")
    placed = geocoder.place([Address(text) for text in NO_ADDRESS])
    line(
        f"{name}: “n/a” and the like, the same", f"{share([a.level in FINER_THAN_TOWN for a in placed]):.4f}", "<= .01"
    )
    placed = geocoder.place(missing_numbers(towns[name].addresses(), rows, 5))
    line(f"{name}: missing house numbers called house", str(sum(a.level is Level.HOUSE for a in placed)), "0")


def own_streets_elsewhere(town: Town, geocoder: Geocoder, count: int) -> list[Address]:
    """Addresses of the town with the name of a city of 20,000 or more that lies over 30 km away."""
    rng, table, cities = random.Random(4), town.addresses(), geocoder.cities
    known = gazetteer(geocoder.words.country)
    far = [
        name
        for name in known.names()
        if all(c[2] > 20_000 and c[4] == name and cities.away(c[0], c[1]) > 30 for c in known.cities(name))
    ]
    made = []
    for _ in range(count):
        row, city = rng.randrange(len(table.lat)), rng.choice(far).title()
        text = f"{table.number[row]} {table.streets[table.street[row]]}"
        made.append(rng.choice([Address(text, city=city), Address(f"{text}, {city}"), Address(f"{text} {city}")]))
    return made


# --- suites and speed ------------------------------------------------------------------------------------


def report_suites() -> None:
    """Other people's test sets."""
    suites = DATA / "geocoder-test-suites"
    read = usaddress(suites / "usaddress")
    for what, target in (("number", ">= .98"), ("unit", ">= .95"), ("postcode", ">= .99")):
        tell(f"usaddress, labelled: {what} read", read[what], target)
    for what, tally in french(suites / "geocoder-tester" / "france").items():
        tell(f"geocoder-tester, French houses: {what} read", tally, ">= .98")
    tell(
        "TIGER ranges of Autauga: within 60 m of its range", ranges_share(DATA / "osm-liechtenstein-autauga"), ">= .99"
    )
    tell("BC geocoder tests in Vancouver: as the clean text", vancouver_texts(DATA), "")


def tell(what: str, tally: Tally, target: str) -> None:
    line(what, f"{tally.share:.4f} ({tally.right}/{tally.all})", target)


def report_speed() -> None:
    """Rows a second of process time, first and again, and what a town of four million costs."""
    town = LargeTown(200_000)
    geocoder = Geocoder(town)
    messy = messy_rows(town.addresses(), 100_000, 3, city="Thornham", country="Canada", typo_rate=0.1)
    addresses = [row.address for row in messy]
    geocoder.place([Address("1 Oak Street, Boston")])
    for what in ("hot indexes, texts never seen", "hot, texts seen before"):
        start = time.process_time()
        geocoder.place(addresses)
        line(
            f"200,000 addresses: rows/s, {what}",
            f"{len(addresses) / (time.process_time() - start):,.0f}",
            ">= 30,000",
            "33",
        )
    start = time.process_time()
    Geocoder(LargeTown(4_000_000)).place(addresses[:20_000])
    line("4,000,000 addresses: index and 20,000 rows, seconds", f"{time.process_time() - start:.1f}")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    line("most memory of all of this", f"{memory:,.0f} MB", "<= 1.5 GB")


if __name__ == "__main__":
    main()
