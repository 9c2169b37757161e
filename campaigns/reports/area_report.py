"""The area report: a PDF with one page an area. Works in grey, holds no names and no small groups."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from campaigns.customers.consent import may_contact
from campaigns.errors import UserError
from campaigns.reports.area_map import AreaMap, AreaMaps
from campaigns.reports.figures import OTHERS, AreaFigures, ShopFigures, places_near, shop_areas
from campaigns.reports.suggestion import suggest
from campaigns.reports.tried import Measure
from campaigns.reports.typeset import ACCENT, INK, icon_file, paper_of, shop_icon, typeset
from campaigns.reports.wording import TOO_FEW, amount, count, long_date, minutes, money, percent, short_month
from campaigns.shop.shop import Shop
from geo.files import written_whole
from geo.map_layers import base_layers
from geo.map_picture import short_attribution
from geo.progress import OnProgress, no_progress
from geo.texts import language, listed, tr

# Size of the map in px at 96 dpi: the paper's width less two margins of 15 mm, and the height in the template.
PAPERS = {"a4": (680.0, 378.0), "us-letter": (703.0, 283.0)}


def write_area_report(
    shop: Shop,
    out: Path,
    *,
    only: Sequence[str] = (),
    measure: Measure | None = None,
    on_progress: OnProgress = no_progress,
) -> int:
    """Write the report of all areas (or of those whose ids are in `only`) and return its number of pages.

    `measure` says what an earlier promotion did in each area (campaigns.results.lift.results).
    Raises UserError when there are no areas or the file cannot be written.
    """
    every = shop_areas(shop)
    areas = [area for area in every if not only or area.id in only]
    if not areas:
        raise UserError(tr("There are no areas to report on."), tr("Make areas first: doorstep areas."))
    paper = paper_of(shop.settings.country)
    figures = ShopFigures(shop, every, measure)
    with ThreadPoolExecutor(1) as beside:  # the town's map is read while the figures are counted
        layers = beside.submit(base_layers, shop.town(), numbers=False)
        counted = [figures.of(area) for area in areas]
    maps = AreaMaps(shop, *PAPERS[paper], layers.result())
    mailable = may_contact(shop, "email")
    ranks = _ranks(figures)
    pages, pictures = [], {"shop.svg": icon_file(shop_icon(shop), INK), "sparkles.svg": icon_file("sparkles", ACCENT)}
    for i, (area, here) in enumerate(zip(areas, counted, strict=True)):
        on_progress(tr("Drawing area reports"), i, len(areas))
        picture = maps.of(area)
        pictures[f"map-{i}.svg"] = picture.svg
        pages.append(page_of(figures, here, picture, ranks[area.id], _mailable_here(figures, area.id, mailable)))
    on_progress(tr("Writing the report"), len(areas), len(areas))
    made = typeset("area-report.typ", document_of(shop, paper, pages), pictures)
    with written_whole(out) as draft:
        draft.write_bytes(made)
    return len(pages)


def document_of(shop: Shop, paper: str, pages: list[dict[str, Any]]) -> dict[str, Any]:
    """What the template is filled with: words on every page, and the pages."""
    settings = shop.settings
    attribution = shop.town().info.attribution
    fits = short_attribution(attribution) == attribution  # then the map's corner says it all
    return {
        "title": tr("{shop}: area report").format(shop=settings.name),
        "paper": paper,
        "language": language(),
        "shop": settings.name,
        "made": tr("Area report, {day}").format(day=long_date(shop.today)),
        "promise": tr("Contains no names. Groups under {fewest} people are not shown.").format(
            fewest=settings.smallest_group
        ),
        "source": "" if fits else tr("Map: {attribution}").format(attribution=attribution),
        "spend_title": tr("Spend a month, in {currency}").format(currency=settings.currency),
        "too_few": tr("Too few to say."),
        "page": tr("Page {page} of {pages}"),
        "nearby": tr("Nearby"),
        "no_nearby": tr("No places on the map."),
        "tried": tr("Tried here before"),
        "next_step": tr("Suggested next step"),
        "pages": pages,
    }


def page_of(figures: ShopFigures, here: AreaFigures, picture: AreaMap, rank: int, mailable: int) -> dict[str, Any]:
    """One page: an area's figures (or the town's) as they are said, beside its picture."""
    town, currency = figures.town, figures.shop.settings.currency
    suggestion = suggest(here, town, mailable)
    none = tr("No spot has {fewest} people or more.").format(fewest=figures.least)
    return {
        "name": here.area.name,
        "line": _line(here, town, rank, len(figures.areas)),
        "legend": picture.legend,
        "legend_none": none,
        "figures": [_customers(here, figures.least), _households(here, town), _spend(here, town, currency), _way(here)],
        "groups_title": tr("Who comes from here"),
        "groups": _group_rows(here),
        "months": _month_rows(here),
        "no_months": tr("Too few to say.") if here.months else tr("No sales on file."),
        "nearby": places_near(figures.shop, here.area),
        "tried": [(one.name, tr(one.says) if one.says == TOO_FEW else one.says) for one in here.tried[:3]],
        "not_tried": tr("Too few to say.") if here.tried_on_few else tr("Nothing yet."),
        "suggestion": {"title": suggestion.title, "reason": suggestion.reason},
    }


def _figure(value: str, says: str, beside: str = "", *, good: bool = False) -> dict[str, Any]:
    shown = tr(value) if value == TOO_FEW else value
    return {"value": shown, "says": says, "beside": beside, "good": good, "large": value != TOO_FEW}


def _customers(here: AreaFigures, least: int) -> dict[str, Any]:
    if here.customers is None:
        return _figure(tr("under {fewest}").format(fewest=least), tr("customers"))
    new = tr("{count} new in three months").format(count=count(here.new)) if here.new else ""
    return _figure(count(here.customers), tr("customers"), new, good=bool(here.new))


def _households(here: AreaFigures, town: AreaFigures) -> dict[str, Any]:
    says = (
        tr("of the {count} households").format(count=count(here.addresses))
        if here.addresses
        else tr("of the households")
    )
    if here.share is None:
        return _figure(TOO_FEW, says)
    return _figure(
        percent(here.share),
        says,
        tr("{share} in the whole town").format(share=percent(town.share)) if town.share else "",
    )


def _spend(here: AreaFigures, town: AreaFigures, currency: str) -> dict[str, Any]:
    if here.spend_month is None:
        return _figure(TOO_FEW, tr("a month per customer"))
    beside = tr("town average {amount}").format(amount=amount(town.spend_month)) if town.spend_month else ""
    return _figure(money(here.spend_month, currency), tr("a month per customer"), beside)


def _way(here: AreaFigures) -> dict[str, Any]:
    if here.minutes is None:
        return _figure("–", tr("no way on foot to the shop"))
    return _figure(minutes(here.minutes), tr("on foot to the shop"))


def _group_rows(here: AreaFigures) -> list[dict[str, Any]]:
    named = [group.share for group in here.groups if group.share and group.name != OTHERS]
    most = max(named, default=1.0)
    return [
        {
            "name": group.said[:1].upper() + group.said[1:],
            "bar": None if group.share is None else min(group.share / most, 1.0),
            "fade": 55 if group.name == OTHERS or not group.share else round(55 * (1 - group.share / most)),
            "says": tr(TOO_FEW) if group.share is None else percent(group.share),
        }
        for group in here.groups
    ]


def _month_rows(here: AreaFigures) -> list[dict[str, Any]]:
    """Nothing at all when no month may be shown."""
    if all(spend is None for _, spend in here.months):
        return []
    return [
        {"name": short_month(day), "amount": spend, "says": "" if spend is None else count(round(spend))}
        for day, spend in here.months
    ]


def _line(here: AreaFigures, town: AreaFigures, rank: int, areas: int) -> str:
    """One true sentence or two under the name."""
    if here.customers is None:
        return tr("Too few customers to say much.")
    parts = [_rank_words(rank, areas)]
    if here.minutes is not None and here.minutes <= 8:
        parts.append(tr("Close by."))
    if here.quiet and here.regulars and town.quiet and town.regulars:
        usual = town.quiet / town.regulars
        if here.quiet / here.regulars < 0.75 * usual:
            parts.append(tr("Few have gone quiet."))
    if here.area.crosses:
        parts.append(tr("Lies on both sides of {names}.").format(names=listed(here.area.crosses)))
    return " ".join(parts)


def _rank_words(rank: int, areas: int) -> str:
    if rank == 1:
        return tr("Your strongest area.") if areas > 1 else tr("Your only area.")
    return tr("Number {rank} of {count} areas by customers.").format(rank=rank, count=areas)


def _ranks(figures: ShopFigures) -> dict[str, int]:
    """Each area's place by its number of customers, 1 for the most; equal counts keep the order of the areas."""
    counts = [int((figures.area_of_person == i).sum()) for i in range(len(figures.areas))]
    order = sorted(range(len(counts)), key=lambda i: -counts[i])
    return {figures.areas[i].id: place for place, i in enumerate(order, 1)}


def _mailable_here(figures: ShopFigures, area: str, mailable: set[int]) -> int:
    ids = figures.people.ids[figures.people.area == area].tolist()
    return sum(id_ in mailable for id_ in ids)
