"""From areas to letter boxes: streets to walk, whole postal routes, postcode sectors. Doors, nobody's name."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

import numpy as np

from campaigns.audiences.gate import Passed, Refused
from campaigns.audiences.location_list import MOSTLY_INSIDE, Ground
from campaigns.audiences.postal_routes import Route, plan_routes, read_routes
from campaigns.audiences.spreadsheet_safe import spreadsheet_cell, table
from campaigns.audiences.street_walk import street_walk
from geo.figures import number
from geo.texts import tr

STREET_HEADER = ("Order", "Street", "Numbers", "Doors", "Metres from the shop")
ROUTE_HEADER = ("ZIP", "Route", "Route type", "Residential", "Business", "Total", "Share inside", "Selected", "Bundles")
SECTOR_HEADER = ("Sector", "Households", "Share of sector inside the area", "Selected")
UK_POSTCODE = re.compile(r"([A-Z]{1,2}\d[A-Z\d]?)\s*(\d)[A-Z]{2}")


def street_list(passed: Passed, ground: Ground) -> tuple[bytes, tuple[str, ...]]:
    """The streets of the areas in an order to walk them, each with its house numbers and doors.

    Streets whose people are kept aside together get no leaflet. Raises Refused where no houses are known.
    """
    walk = street_walk(ground)
    if not walk.stops:
        raise Refused(tr("No houses are known in the promotion's areas."), tr("Add an address list to the town map."))
    rows = [
        (str(order), spreadsheet_cell(stop.street), spreadsheet_cell(stop.numbers), str(stop.doors),
         f"{round(stop.metres, -1):.0f}")
        for order, stop in enumerate(walk.stops, 1)
    ]  # fmt: skip
    notes = [tr("{streets} streets, {doors} doors.").format(streets=number(len(rows)), doors=number(walk.doors))]
    if walk.kept_aside:
        notes.append(tr("{count} streets are kept aside and get no leaflet.").format(count=len(walk.kept_aside)))
    return table(STREET_HEADER, rows, mark=True), tuple(notes)


def eddm(passed: Passed, ground: Ground) -> tuple[bytes, tuple[str, ...]]:
    """Whole carrier routes that lie mostly inside, from the route table of the post; bundles and totals a ZIP.

    Raises Refused without a table, and where a ZIP has too few or too many pieces.
    """
    country = ground.shop.settings.country
    if country not in passed.file.options["countries"]:
        raise Refused(tr("Every Door Direct Mail is for the United States only."), tr("Use the street list."))
    tables = [
        path
        for ending in (".csv", ".geojson", ".json")
        if (path := ground.shop.path.parent / f"eddm-routes{ending}").is_file()
    ]
    if not tables:
        remedy = tr("Download it from eddm.usps.com and put it beside your shop file as eddm-routes.csv.")
        raise Refused(tr("Every Door Direct Mail needs the table of the routes near you."), remedy)
    routes = plan_routes(read_routes(tables[0]), ground.polygon, MOSTLY_INSIDE)
    limits = passed.file.limits
    fewest, most = limits["rows_from"].value, limits["rows_to"].value
    totals: dict[str, int] = defaultdict(int)
    for route, share in routes:
        totals[route.zip] += route.total if share >= MOSTLY_INSIDE else 0
    chosen = {zip_: pieces for zip_, pieces in totals.items() if pieces}
    _check_pieces(chosen, int(fewest), int(most))
    rows = [_route_row(route, share, int(passed.file.options["bundle_to"])) for route, share in routes]
    notes = [
        tr("ZIP {zip}: {pieces} pieces.").format(zip=zip_, pieces=number(pieces))
        for zip_, pieces in sorted(chosen.items())
    ]
    return table(ROUTE_HEADER, rows, mark=True), (
        *notes,
        tr("Hand in each ZIP with form PS 3587 and a slip on each bundle."),
    )


def _check_pieces(chosen: dict[str, int], fewest: int, most: int) -> None:
    if not chosen:
        raise Refused(
            tr("No postal route lies mostly inside the promotion's areas."), tr("Choose more areas, or letters.")
        )
    for zip_, pieces in sorted(chosen.items()):
        if pieces < fewest:
            says = tr("ZIP {zip} has {pieces} pieces; the post takes {fewest} or more a ZIP.")
            raise Refused(
                says.format(zip=zip_, pieces=pieces, fewest=fewest), tr("Choose more areas there, or letters.")
            )
        if pieces > most:
            says = tr("ZIP {zip} has {pieces} pieces; the post takes {most} a day and ZIP.")
            raise Refused(
                says.format(zip=zip_, pieces=number(pieces), most=number(most)),
                tr("Choose fewer areas, and take the others another day."),
            )


def _route_row(route: Route, share: float, bundle: int) -> tuple[str, ...]:
    selected = share >= MOSTLY_INSIDE
    bundles = " + ".join(map(str, bundles_of(route.total, bundle))) if selected else ""
    counts = (str(route.residential), str(route.business), str(route.total))
    return (
        spreadsheet_cell(route.zip),
        route.route,
        route.kind,
        *counts,
        f"{share:.2f}",
        "yes" if selected else "no",
        bundles,
    )


def bundles_of(pieces: int, most: int) -> list[int]:
    """As few bundles as there can be, as even as they can be, none over `most`."""
    if pieces <= 0:
        return []
    count = -(-pieces // most)
    return [pieces // count + (i < pieces % count) for i in range(count)]


def sectors(passed: Passed, ground: Ground) -> tuple[bytes, tuple[str, ...]]:
    """UK postcode sectors with the share of their households inside.

    Raises Refused elsewhere, and where no sector lies mostly inside.
    """
    if ground.shop.settings.country not in passed.file.options["countries"]:
        raise Refused(tr("Royal Mail Door to Door is for the United Kingdom only."), tr("Use the street list."))
    homes = ground.shop.town().addresses()
    inside = _inside(ground, homes)
    count: dict[str, int] = defaultdict(int)
    within: dict[str, int] = defaultdict(int)
    for i in np.flatnonzero(homes.postcode >= 0):
        if match := UK_POSTCODE.fullmatch(homes.postcodes[homes.postcode[i]].upper()):
            sector = f"{match[1]} {match[2]}"
            count[sector] += 1
            within[sector] += int(inside[i])
    rows = [_sector_row(sector, count[sector], within[sector]) for sector in sorted(count) if within[sector]]
    if not rows:
        raise Refused(
            tr("No postcode sector is known in the promotion's areas."), tr("Add post codes to the town map.")
        )
    if not any(within[sector] >= MOSTLY_INSIDE * count[sector] for sector in count):
        raise Refused(
            tr("No post code lies mostly inside the promotion's areas."), tr("Choose more areas, or letters.")
        )
    return table(SECTOR_HEADER, rows, mark=True), (tr("Book whole sectors, three weeks ahead."),)


def _sector_row(sector: str, households: int, inside: int) -> tuple[str, ...]:
    share = inside / households
    return sector, str(households), f"{share:.2f}", "yes" if share >= MOSTLY_INSIDE else "no"


def _inside(ground: Ground, homes: Any) -> Any:
    import shapely

    return shapely.contains_xy(ground.polygon, homes.lon, homes.lat)
