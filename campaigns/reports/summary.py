"""The shop summary: one page for the whole town, laid out as the pages of its areas."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from campaigns.errors import UserError
from campaigns.promotions.next_steps import next_steps
from campaigns.reports.area_map import AreaMap, AreaMaps
from campaigns.reports.area_report import PAPERS, document_of, page_of
from campaigns.reports.figures import ShopFigures, shop_areas
from campaigns.reports.typeset import ACCENT, INK, icon_file, paper_of, shop_icon, typeset
from campaigns.reports.wording import count, long_date
from campaigns.shop.shop import Shop
from geo.areas import Area
from geo.files import written_whole
from geo.map_classes import round_bounds
from geo.map_labels import AreaName, inner_points, place_labels
from geo.map_layers import area_layer, as_objects
from geo.map_picture import furniture_boxes, map_svg
from geo.map_style import classes_of
from geo.map_view import View
from geo.texts import tr

STRONGEST = 3
Measure = Callable[[Shop, str], Any]  # campaigns.results.lift.results


def write_summary(shop: Shop, out: Path, measure: Measure | None = None) -> int:
    """Write the summary; its number of pages, one. `measure` says what earlier promotions did.

    Raises UserError when there are no areas or the file cannot be written.
    """
    areas = shop_areas(shop)
    if not areas:
        raise UserError(tr("There are no areas to report on."), tr("Make areas first: doorstep areas."))
    paper = paper_of(shop.settings.country)
    figures = ShopFigures(shop, areas, measure)
    counts = np.array([float((figures.area_of_person == i).sum()) for i in range(len(areas))])
    counts[counts < figures.least] = np.nan
    picture = TownMap(shop, *PAPERS[paper]).of_all(areas, counts)
    page = page_of(figures, figures.town, picture, 1, 0)
    page |= _own_words(shop, page["figures"], areas, counts, measure)
    document = {
        **document_of(shop, paper, [page]),
        "title": tr("{shop}: summary").format(shop=shop.settings.name),
        "made": tr("Summary, {day}").format(day=long_date(shop.today)),
        "nearby": tr("Strongest areas"), "tried": tr("Promotions so far"),
    }  # fmt: skip
    pictures = {"shop.svg": icon_file(shop_icon(shop), INK), "sparkles.svg": icon_file("sparkles", ACCENT)}
    made = typeset("area-report.typ", document, {**pictures, "map-0.svg": picture.svg})
    with written_whole(out) as draft:
        draft.write_bytes(made)
    return 1


def _own_words(shop: Shop, page_figures: list[dict[str, Any]], areas: list[Area], counts: Any,
               measure: Measure | None) -> dict[str, Any]:  # fmt: skip
    """What a page of the whole town says otherwise than that of an area."""
    order = sorted(np.flatnonzero(~np.isnan(counts)).tolist(), key=lambda i: -counts[i])[:STRONGEST]
    ideas = next_steps(shop)
    step = {"title": tr("Nothing stands out today"), "reason": tr("Look again when more sales are on file.")}
    if ideas:
        step = {"title": ideas[0].title, "reason": ideas[0].reason}
    figures_alone = [{**one, "beside": one["beside"] if one["good"] else ""} for one in page_figures]
    return {
        "name": shop.settings.name,
        "line": tr("The whole town: {areas} areas.").format(areas=len(areas)),
        "groups_title": tr("Who comes"),
        "figures": figures_alone,
        "nearby": [(areas[i].name, tr("{count} customers").format(count=count(int(counts[i])))) for i in order],
        "tried": _promotions(shop, measure),
        "not_tried": tr("Nothing yet."),
        "suggestion": step,
    }


def _promotions(shop: Shop, measure: Measure | None) -> list[tuple[str, str]]:
    """The latest promotions that have ended, and in two words what came of them."""
    rows = shop.db.execute(
        "SELECT name FROM promotions WHERE ends < ? ORDER BY ends DESC, id DESC LIMIT 3", (str(shop.today),)
    ).fetchall()
    told = []
    for row in rows:
        if measure is None:
            break
        try:
            told.append((row["name"], tr(measure(shop, row["name"]).verdict)))
        except UserError:  # it never left the shop
            continue
    return told


class TownMap(AreaMaps):
    """All areas coloured by their customers; nobody's home is on it."""

    def of_all(self, areas: list[Area], counts: Any) -> AreaMap:
        """The picture and its legend."""
        bounds = round_bounds(counts)
        shapes = as_objects([area.polygon for area in areas])
        layer = area_layer(shapes, self.plane, counts)
        west, south, east, north = (float(v) for v in (*layer.xy.min(axis=0), *layer.xy.max(axis=0)))
        view = View.fitting((west, south, east, north), *self.size, 22.0)
        steps, spots = classes_of(counts, bounds), inner_points(shapes, self.plane)
        few = np.isnan(counts)
        names = [
            AreaName(area.name, "" if few[i] else count(int(counts[i])), float(spots[i][0]), float(spots[i][1]),
                     None if few[i] else int(steps[i]))
            for i, area in enumerate(areas)
        ]  # fmt: skip
        pin = self._pin(view)
        taken = [*furniture_boxes(view, self.source, self.feet), *([pin.box()] if pin else [])]
        taken.append((view.width - 150.0, 0.0, view.width, 66.0))
        svg = map_svg(
            [one for one in self.base if one.name != "building"],
            view,
            overlays=[*self.style.area_passes(layer, "customers", bounds), self.style.area_edges(layer)],
            labels=place_labels(self.base, view, self.style, areas=names, taken=taken, kinds=()),
            pin=pin,
            attribution=self.source,
            with_scale=True,
            feet=self.feet,
        )
        if not bounds:
            return AreaMap(svg, None)
        low, high = (count(int(bound)) for bound in (bounds[0], bounds[-1]))
        return AreaMap(svg, (f"< {low}", tr("{figure} and more").format(figure=high)))
