"""A page to share: where the customers are, area by area, in classes; nobody's place and nobody's name."""

from __future__ import annotations

from pathlib import Path

from campaigns.errors import UserError
from campaigns.reports.figures import shop_areas
from campaigns.shop.shop import Shop
from geo.map_layers import base_layers
from geo.map_page import shared_page
from geo.texts import tr


def write_shared_page(shop: Shop, out: Path) -> int:
    """Write the page and return its number of areas.

    Raises UserError when there are no areas or the file cannot be written.
    """
    areas = shop_areas(shop)
    if not areas:
        raise UserError(tr("There are no areas to share."), tr("Make areas first: doorstep areas."))
    least = shop.settings.smallest_group
    counted = dict(
        shop.db.execute("SELECT area_id, count(*) FROM customers WHERE area_id IS NOT NULL GROUP BY 1").fetchall()
    )
    values = [float(counted[area.id]) if counted.get(area.id, 0) >= least else None for area in areas]
    town = shop.town()
    title = tr("{shop}: customers by area").format(shop=shop.settings.name)
    base = (base_layers(town, numbers=False), town.plane)
    shared_page(
        areas, values, out, title, town.info.attribution, few=tr("fewer than {fewest}").format(fewest=least), base=base
    )
    return len(areas)
