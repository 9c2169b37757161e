"""How well and how fast addresses are placed: python -m tests.bench.bench_geocoder [rows]

Prints the table of figures beside those of Nominatim 5.3 (measured on the same extracts, up to four tries a row).
Needs the real towns and lists beside the checkout (../shared). "right" means placed as house or interpolated
within 60 m of the address the messy row was made from; "wrong" so placed and over 250 m away.
"""

from __future__ import annotations

import csv
import random
import subprocess
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
from tests.bench.messy_rows import NO_ADDRESS, Messy, held_rows, messy_rows, missing_numbers, one_shape
from tests.bench.placing_suites import Tally, french, usaddress
from tests.bench.placing_towns import ranges_share, vancouver_texts

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
ROOT = Path(__file__).resolve().parents[2]
_TELL = """
def tell():
    import pathlib, resource, sys
    used, status = resource.getrusage(resource.RUSAGE_SELF), pathlib.Path("/proc/self/status")
    beside = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    most = used.ru_maxrss  # on Linux not less than what the parent had in memory when it started this process
    if status.exists():
        most = next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    print(used.ru_utime + used.ru_stime, (most + beside) / 1024, file=sys.stderr)
"""
_OPENED_AND_PLACED = """
import sys, time
from pathlib import Path
from geo.address import Address
from geo.geocoder import Geocoder
from geo.town import Town
marks = [time.process_time()]
town = Town.open(Path(sys.argv[1]))
town.addresses()
marks.append(time.process_time())
Geocoder(town).place([Address(f"{n} East 13th Avenue") for n in range(20_000)])
marks.append(time.process_time())
print(*(f"{after - before:.2f}" for before, after in zip(marks, marks[1:])))
"""
FINE = (Level.HOUSE, Level.INTERPOLATED)
FINER_THAN_TOWN = (*FINE, Level.STREET, Level.POSTCODE)
NOMINATIM = {"lauf": ".80, 30 rows/s", "queens": ".60, 33 rows/s", "vancouver": "-"}
NOMINATIM_IMPORT = {"queens": "236 s"}  # the only town it was imported for with a clock
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
        report_speed(towns["queens"])
        report_whole_process(towns["queens"], Path(folder))
        report_builds(Path(folder))
        report_four_million(Path(folder))


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
    for maker in ("open", "second", "blind", "held"):
        if maker == "held":
            messy = held_rows(town.addresses(), rows, 2, **TOWNS[name][2])
        else:
            messy = messy_rows(town.addresses(), rows, 1, maker=maker, **TOWNS[name][2])
        placed = geocoder.place([row.address for row in messy])
        right = [is_right(town, row, answer) for row, answer in zip(messy, placed, strict=True)]
        target = ">= .98" if name == "queens" else ">= .99"
        line(f"{name}, {maker} noise: right", f"{share(right):.4f}", target, NOMINATIM[name])
        wrong = [
            metres(town, row, answer) > 250 and answer.level in FINE for row, answer in zip(messy, placed, strict=True)
        ]
        line(f"{name}, {maker} noise: over 250 m wrong", f"{share(wrong):.4f}", "<= .002", ".007")
        if maker in ("blind", "held"):
            line(f"{name}, {maker} noise: calibration error", f"{calibration_error(placed, right):.4f}", "<= .03")
            top = [good for good, answer in zip(right, placed, strict=True) if answer.confidence >= 0.9]
            line(f"{name}, {maker} noise: precision of the top band", f"{share(top):.4f}", ">= .995")


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
    hyphen = geocoder.words.hyphen_is_unit
    placed = geocoder.place(missing_numbers(towns[name].addresses(), rows, 5, hyphen_is_unit=hyphen))
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


def report_speed(queens: Town) -> None:
    """Rows a second of process time, first and again: the best of three, for the machine is shared."""
    made_up = LargeTown(200_000)
    lists = (
        ("200,000 addresses, all rows in one shape", made_up, one_shape(made_up.addresses(), 100_000, 3, "Thornham")),
        ("200,000 addresses", made_up, messy_rows(made_up.addresses(), 100_000, 3, city="Thornham", country="Canada",
                                                  typo_rate=0.1)),
        ("Queens", queens, messy_rows(queens.addresses(), 100_000, 3, **TOWNS["queens"][2])),
    )  # fmt: skip
    for name, town, messy in lists:
        addresses, best = [row.address for row in messy], [1e9, 1e9]
        for _ in range(3):
            geocoder = Geocoder(town)
            geocoder.place([Address("1 Oak Street, Boston")])
            for turn in (0, 1):
                start = time.process_time()
                geocoder.place(addresses)
                best[turn] = min(best[turn], time.process_time() - start)
        for what, took in zip(("texts never seen", "texts seen before"), best, strict=True):
            line(f"{name}: rows/s of one core, hot, {what}", f"{len(addresses) / took:,.0f}", ">= 30,000", "33")


def report_whole_process(town: Town, folder: Path) -> None:
    """`doorstep geocode` on 100,000 messy rows: seconds by the clock (two processes), memory of both."""
    contacts = folder / "contacts.csv"
    with contacts.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Address", "Address 2", "ZIP", "City", "State", "Country"])
        for row in messy_rows(town.addresses(), 100_000, 5, **TOWNS["queens"][2]):
            one = row.address
            writer.writerow([one.line, one.unit, one.postcode, one.city, one.region, one.country])
    geocode = [str(contacts), "--town", str(folder / "queens.gpkg"), "--out", str(folder / "placed.csv")]
    command = "import sys; from campaigns.command_line import main; main(sys.argv[1:])"
    start = time.perf_counter()
    _, memory, _ = child(command, "geocode", *geocode)
    took = time.perf_counter() - start
    line("`doorstep geocode`, 100,000 messy Queens rows", f"{took:.1f} s, {memory:,.0f} MB", "<= 8 s, 600 MB")


def report_builds(folder: Path) -> None:
    """Towns built by a process of their own: processor seconds, file against its sources, seconds to open."""
    (folder / "again").mkdir()
    for name, target in (("queens", "<= 12 s, x6"), ("vancouver", "<= 20 s, x6")):
        took, _, _ = child(
            "import sys; from pathlib import Path; from tests.bench.bench_geocoder import build;"
            "build(sys.argv[1], Path(sys.argv[2]))", name, str(folder / "again"),
        )  # fmt: skip
        out = folder / "again" / f"{name}.gpkg"
        times = out.stat().st_size / sum((DATA / source).stat().st_size for source in TOWNS[name][0])
        beside = NOMINATIM_IMPORT.get(name, "-")
        line(f"{name}: built, file against its sources", f"{took:.1f} s, x{times:.1f}", target, beside)
        start = time.process_time()
        Town.open(out).addresses()
        line(f"{name}: opened and its addresses read", f"{time.process_time() - start:.3f} s", "<= .3 s")


def report_four_million(folder: Path) -> None:
    """A made-up town of four million addresses, written once; opened, and addresses placed, by another process."""
    out = folder / "large.gpkg"
    child(
        "import sys; from pathlib import Path; from tests.bench.large_town import write_large_town;"
        "write_large_town(4_000_000, Path(sys.argv[1]))", str(out),
    )  # fmt: skip
    _, memory, said = child(_OPENED_AND_PLACED, str(out))
    opened, placed = said.split()
    line("4,000,000 addresses: opened and its addresses read", f"{opened} s", "<= 1 s")
    line("4,000,000 addresses: indexed and 20,000 rows placed", f"{placed} s, {memory:,.0f} MB", "<= 1.5 GB")


def child(code: str, *words: str) -> tuple[float, float, str]:
    """Processor seconds and most memory (MB, with one it starts) of a Python process that runs this; what it says."""
    script = f"import atexit\n{_TELL}atexit.register(tell)\n{code}"
    done = subprocess.run([sys.executable, "-c", script, *words], capture_output=True, text=True, check=True, cwd=ROOT)
    took, memory = done.stderr.split()[-2:]
    return float(took), float(memory), done.stdout


if __name__ == "__main__":
    main()
