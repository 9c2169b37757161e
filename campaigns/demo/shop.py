"""The demo café's shop file: its town drawn and built, its lists written and imported, its areas made."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from campaigns.customers.area_run import AreasReport, make_areas
from campaigns.customers.import_report import ImportReport
from campaigns.customers.import_run import import_file
from campaigns.demo.lists import write_customers, write_sales
from campaigns.demo.people import SHOP_AT, Home, Person, draw_people
from campaigns.demo.sales import EXAM_WEEKS, FIRST_DAY, LAST_DAY, draw_sales
from campaigns.errors import UserError
from campaigns.promotions.moments import EXAMS, Moment, add_moments
from campaigns.shop.shop import Shop
from geo.demo_town import NAME, PLANE, draw_town
from geo.progress import OnProgress, no_progress
from geo.town import Town
from geo.town_builder import build_town

SHOP_NAME = "Heron Coffee"
TODAY = date(2026, 11, 16)  # the day on which the story begins


@dataclass(frozen=True)
class Demo:
    """The demo as it stands before its first promotion."""

    shop_file: Path
    people: tuple[Person, ...]
    customers: ImportReport
    sales: ImportReport
    areas: AreasReport


def make_demo(folder: Path, *, seed: int = 1, on_progress: OnProgress = no_progress) -> Demo:
    """Write town, lists and shop file into a folder; the same seed makes the same demo.

    Raises UserError when the folder cannot be written to, or holds a demo already.
    """
    shop_file = folder / "heron-coffee.doorstep"
    if shop_file.exists():
        raise UserError(f"{folder} holds a demo already.", "Choose an empty folder.")
    town_file = build_demo_town(folder, seed, on_progress)
    people = tuple(draw_people(homes_of(Town.open(town_file)), random.Random(f"{seed} people")))
    write_lists(folder, people, seed)
    lat, lon = PLANE.to_degrees(*SHOP_AT)
    salt = random.Random(f"{seed} salt").randbytes(32).hex()  # so that codes and the people kept aside repeat
    settings = {"salt": salt, "today": TODAY.isoformat(), "country": "GB", "currency": "GBP", "kind": "cafe"}
    with Shop.create(shop_file, town_file, SHOP_NAME, float(lat), float(lon), **settings) as shop:
        customers = import_file(shop, folder / "customers.csv", on_progress=on_progress)
        sales = import_file(shop, folder / "sales.csv", on_progress=on_progress)
        areas = make_areas(shop, on_progress=on_progress)
        add_moments(shop, exam_weeks())
    return Demo(shop_file, people, customers, sales, areas)


def exam_weeks() -> list[Moment]:
    """The university's exam weeks as the owner typed them, two weeks at a time."""
    return [
        Moment("Exam weeks at the university", first, first + timedelta(days=13), EXAMS) for first in EXAM_WEEKS[::2]
    ]


def build_demo_town(folder: Path, seed: int, on_progress: OnProgress) -> Path:
    """Draw the town as OpenStreetMap data and build it like any other."""
    on_progress("Drawing the demo town", 0, 0)
    drawn, built = folder / "larkwater.osm", folder / "larkwater.gpkg"
    draw_town(drawn, seed=seed)
    build_town([drawn], built, name=NAME, on_progress=on_progress)
    return built


def write_lists(folder: Path, people: tuple[Person, ...], seed: int) -> None:
    """The customer list and a year of sales, as the till would export them."""
    write_customers(folder / "customers.csv", people, random.Random(f"{seed} list"))
    write_sales(folder / "sales.csv", draw_sales(people, FIRST_DAY, LAST_DAY, random.Random(f"{seed} sales")))


def homes_of(town: Town) -> list[Home]:
    """Every address of the town with its place in metres."""
    table = town.addresses()
    x, y = PLANE.to_plane(table.lat, table.lon)
    return [
        Home(str(number), table.streets[street], table.postcodes[postcode], float(east), float(north))
        for number, street, postcode, east, north in zip(table.number, table.street, table.postcode, x, y, strict=True)
    ]
