"""Commands about places: towns, addresses, reach and circles."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from campaigns.command_line.output import (
    FILE,
    answer,
    counted,
    json_option,
    pairs,
    position,
    show_progress,
    town_option,
    write_json,
)
from campaigns.errors import UserError

if TYPE_CHECKING:
    from geo.circles import CircleFit
    from geo.town_tables import TownInfo


@click.group()
def town() -> None:
    """Build a town from open data, or tell what one holds."""


@town.command("build")
@click.argument("sources", nargs=-1, type=FILE, required=True)
@click.option("--out", type=FILE, required=True, help="The town file to write.")
@click.option("--boundaries", type=FILE, multiple=True, help="Neighbourhood boundaries.")
@click.option("--columns", default="", help="Columns of a register: address=…,lat=…,lon=….")
@click.option("--name", default="", help="The town's name, when the data does not say.")
@json_option
def town_build(
    sources: tuple[Path, ...], out: Path, boundaries: tuple[Path, ...], columns: str, name: str, as_json: bool
) -> None:
    """Build one town file from open data (OpenStreetMap extracts, address registers)."""
    from geo.town_builder import build_town

    named = pairs(columns, "--columns") if columns else None
    info = build_town(sources, out, boundaries=boundaries, columns=named, name=name, on_progress=show_progress())
    answer(asdict(info), f"{out}: {info.name}, {_size_of(info)}.", as_json)


@town.command("info")
@click.argument("town_file", type=FILE)
@json_option
def town_info(town_file: Path, as_json: bool) -> None:
    """Tell what a town file holds, and whose data it is."""
    from geo.town import Town

    info = Town.open(town_file).info
    named = counted(info.neighbourhoods, "neighbourhoods", "neighbourhood")
    around = f"{named}, {counted(info.places, 'places', 'place')}"
    answer(asdict(info), f"{info.name}: {_size_of(info)}, {around}. {info.attribution}", as_json)


def _size_of(info: TownInfo) -> str:
    return f"{counted(info.addresses, 'addresses', 'address')}, {counted(info.streets, 'streets', 'street')}"


@click.command()
@click.argument("contacts", type=FILE)
@town_option
@click.option("--out", type=FILE, required=True, help="The CSV to write: your columns, then where each row is.")
@click.option(
    "--second-opinion", "server", default="", metavar="URL|us-census",
    help="Ask this server about rows left over: your own Nominatim, or the US Census. "
    "Sends their addresses, never names, one a second. Off unless given.",
)  # fmt: skip
@json_option
def geocode(contacts: Path, town_file: Path, out: Path, server: str, as_json: bool) -> None:
    """Place the addresses of a list on the map."""
    from campaigns.customers.geocode_file import geocode_file

    placed = geocode_file(contacts, town_file, out, second_opinion=server, on_progress=show_progress())
    told = placed.second_opinion
    opinion = ""
    if told:
        opinion = f" Second opinion: {told.asked:,} asked, {told.found:,} found, {told.failed:,} without an answer."
        opinion = f"{opinion} {told.trouble}".rstrip()
    answer(asdict(placed), f"{out}: {counted(placed.rows, 'rows', 'row')}.{opinion}", as_json)


@click.command()
@town_option
@click.option("--from", "start", required=True, help="LAT,LON of the start.")
@click.option("--minutes", default="5,10,15", show_default=True)
@click.option("--by", type=click.Choice(["foot", "bicycle", "car"]), default="foot", show_default=True)
@click.option("--out", type=FILE, required=True, help="The GeoJSON file to write.")
@json_option
def reach(town_file: Path, start: str, minutes: str, by: str, out: Path, as_json: bool) -> None:
    """How far one gets in so many minutes."""
    from campaigns.command_line.reach_file import write_reach

    lat, lon = position(start, "--from")
    told = write_reach(town_file, lat, lon, whole_minutes(minutes), by, out)
    homes = [counted(row["addresses"], "addresses", "address") for row in told["reach"]]
    rows = ", ".join(f"{row['minutes']:g} minutes: {of}" for row, of in zip(told["reach"], homes, strict=True))
    answer(told, f"{out}: {rows}.", as_json)


def whole_minutes(text: str) -> list[float]:
    """`5,10,15` as numbers."""
    try:
        minutes = sorted({float(part) for part in text.split(",")})
    except ValueError:
        minutes = []
    if not minutes or not all(0 < minute <= 240 for minute in minutes):
        raise UserError(f"--minutes {text} cannot be read.", "Write numbers up to 240 with commas, such as 5,10,15.")
    return minutes


@click.command()
@click.argument("area", type=FILE)
@click.option("--platform", required=True, help="Whose limits hold: meta-ads, google-ads, microsoft-ads …")
@click.option("--town", "town_file", type=FILE, help="The town file, to count homes instead of ground.")
@click.option("--at-most", type=int, help="No more circles than this.")
@click.option("--exact", is_flag=True, help="Take some seconds for circles that fit more closely, as for a file.")
@click.option("--out", type=FILE, required=True, help="The JSON file to write.")
@json_option
def circles(
    area: Path, platform: str, town_file: Path | None, at_most: int | None, exact: bool, out: Path, as_json: bool
) -> None:
    """The few circles by which an ad platform can reach an area."""
    from campaigns.command_line.circles_file import fit_area

    fit = fit_area(area, platform, town_file, at_most, exact)
    told = circles_answer(fit)
    write_json(out, told)
    share = f"{fit.reached:.0%} of the homes in the area, {fit.outside:.0%} of those reached lie outside"
    reach = counted(len(fit.circles), "circles reach", "circle reaches")
    answer(told, f"{out}: {reach} {share}. {fit.advice}".strip(), as_json)


def circles_answer(fit: CircleFit) -> dict[str, Any]:
    """The circles and how well they fit, as the command promises them."""
    return {
        "circles": [asdict(circle) for circle in fit.circles],
        "reached": fit.reached,
        "outside": fit.outside,
        "f1": fit.f1,
        "seconds": fit.seconds,
        "noise": fit.noise,
        "advice": fit.advice,
    }
