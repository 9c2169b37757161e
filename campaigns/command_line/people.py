"""Commands about the shop's file and the people in it."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from campaigns.command_line.output import (
    FILE,
    answer,
    counted,
    json_option,
    new_password,
    open_shop,
    pairs,
    password_of,
    position,
    shop_option,
    show_progress,
)
from campaigns.shop.shop import Shop

if TYPE_CHECKING:
    from campaigns.customers.import_report import ImportReport


@click.group()
def shop() -> None:
    """Make a shop's own file."""


@shop.command("new")
@click.argument("shop_file", type=FILE)
@click.option("--town", "town_file", type=FILE, required=True, help="The town file.")
@click.option("--name", required=True, help="The shop's name.")
@click.option("--at", required=True, help="LAT,LON of the shop.")
@json_option
def shop_new(shop_file: Path, town_file: Path, name: str, at: str, as_json: bool) -> None:
    """Make a new shop file for a town."""
    lat, lon = position(at, "--at")
    Shop.create(shop_file, town_file, name, lat, lon).close()
    answer({"shop": shop_file, "name": name, "town": town_file}, f"{shop_file}: {name}.", as_json)


@click.command("import")
@click.argument("file", type=FILE)
@shop_option
@click.option("--map", "mapping", multiple=True, help='Say what a column holds: "Column=field".')
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@click.option("--left-out", type=FILE, help="Save the rows that were left out, with the reason, as a CSV file.")
@json_option
def import_list(
    file: Path, shop_file: Path, mapping: tuple[str, ...], dry_run: bool, left_out: Path | None, as_json: bool
) -> None:
    """Read a list of customers, sales or opt-outs into the shop's file."""
    from campaigns.customers.import_run import import_file
    from campaigns.customers.left_out_file import write_left_out

    columns = {name: field for text in mapping for name, field in pairs(text, "--map").items()}
    with open_shop(shop_file) as shop:
        report = import_file(shop, file, mapping=columns or None, dry_run=dry_run, on_progress=show_progress())
        if left_out:
            write_left_out(shop, report, file, left_out)
    answer(import_answer(report), import_sentence(file, report), as_json)


def import_answer(report: ImportReport) -> dict[str, Any]:
    """What an import tells: rows = added + updated + duplicates + left out; each problem with its row."""
    return {
        "kind": report.kind,
        "rows": report.rows_read,
        "added": report.added,
        "updated": report.updated,
        "duplicates": report.merged,
        "left_out": report.left_out,
        "problems": [
            {"row": p.row, "field": p.field, "says": p.says, "remedy": p.remedy, "left_out": p.left_out}
            for p in report.problems
        ],
        "placed": report.placed,
    }


def import_sentence(file: Path, report: ImportReport) -> str:
    """The totals in one line, then the problems that occur most."""
    line = (
        f"{file.name}: {counted(report.rows_read, 'rows', 'row')} read = {report.added:,} added "
        f"+ {report.updated:,} updated + {report.merged:,} duplicates + {report.left_out:,} left out."
    )
    common = Counter(problem.says for problem in report.problems).most_common(5)
    return "\n".join([line, *(f"  {count:,} × {says}" for says, count in common)])


@click.command()
@shop_option
@click.option("--at-least", type=int, help="Fewest customers an area may have.")
@click.option("--at-most", type=int, help="Most customers an area should have.")
@click.option("--boundaries", type=FILE, help="Use these boundaries instead of building areas.")
@click.option("--hexagons", is_flag=True, help="Use equal hexagons instead.")
@click.option("--out", type=FILE, required=True, help="The GeoJSON file to write.")
@json_option
def areas(
    shop_file: Path,
    at_least: int | None,
    at_most: int | None,
    boundaries: Path | None,
    hexagons: bool,
    out: Path,
    as_json: bool,
) -> None:
    """Group the customers into neighbourhoods."""
    from campaigns.audiences.areas_file import write_areas_geojson
    from campaigns.customers.area_run import make_areas

    with open_shop(shop_file) as shop:
        made = make_areas(
            shop, at_least=at_least, at_most=at_most, boundaries=boundaries, hexagons=hexagons,
            on_progress=show_progress(),
        )  # fmt: skip
        write_areas_geojson(shop, out)
    what = f"{counted(made.areas, 'areas', 'area')}, {counted(made.customers, 'customers', 'customer')} in them"
    answer(made.as_dict(), f"{out}: {what}.", as_json)


@click.command()
@click.argument("customer")
@shop_option
@json_option
def erase(customer: str, shop_file: Path, as_json: bool) -> None:
    """Remove a person (number, e-mail address or phone) for good, and keep them from coming back."""
    from campaigns.customers.erasure import erase as erase_customer
    from campaigns.customers.erasure import find_customer

    with open_shop(shop_file) as shop:
        done = erase_customer(shop, find_customer(shop, customer))
    answer(done.as_dict(), "Erased. Counts stay as they were; the person cannot come back with a list.", as_json)


@click.command()
@click.argument("customer")
@shop_option
@click.option("--out", type=FILE, required=True, help="The PDF to write.")
@json_option
def letter(customer: str, shop_file: Path, out: Path, as_json: bool) -> None:
    """All that is held about one person, as a letter to them."""
    from campaigns.customers.erasure import find_customer
    from campaigns.reports.answer_letter import write_answer_letter

    with open_shop(shop_file) as shop:
        made = write_answer_letter(shop, find_customer(shop, customer), out)
    answer(asdict(made), f"{out}: {made.entries:,} entries in {made.parts} parts. Give it to the person.", as_json)


@click.command()
@click.argument("shop_file", type=FILE)
@json_option
def check(shop_file: Path, as_json: bool) -> None:
    """Is the file whole, is every promise kept?"""
    from campaigns.shop.check import check_shop

    with open_shop(shop_file, read_only=True) as shop:
        found = check_shop(shop)
    answer(found.as_dict(), found.sentence, as_json)
    if not found.whole:
        raise click.exceptions.Exit(1)


@click.command()
@click.argument("shop_file", type=FILE)
@click.option("--remove", is_flag=True, help="Take the password away again.")
@json_option
def password(shop_file: Path, remove: bool, as_json: bool) -> None:
    """Protect a shop's file and its copies with a password, or change it.

    Both are typed without being shown, or stand in the environment: DOORSTEP_PASSWORD the one the file has,
    DOORSTEP_NEW_PASSWORD the one it is to have. Whoever forgets it cannot open the file again.
    """
    from campaigns.shop.password import set_password

    old = password_of(shop_file)
    new = "" if remove else new_password()
    files = set_password(shop_file, new, old, show_progress())
    says = "The password is gone" if remove else "The password is set"
    copies = counted(files - 1, "copies", "copy")
    answer({"protected": bool(new), "files": files}, f"{says}: the shop's file and {copies}.", as_json)
