"""One page of what a promotion did: the sentence, its range, money, messages, areas, and what to do next."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from campaigns.promotions.choose import ELSEWHERE
from campaigns.promotions.parts import Promotion
from campaigns.reports.typeset import ACCENT, INK, icon_file, paper_of, shop_icon, typeset
from campaigns.reports.wording import count, long_date
from campaigns.shop.shop import Shop
from geo.figures import number
from geo.files import written_whole
from geo.texts import QT_TR_NOOP, language, tr

MOST_AREAS = 8  # on the page; the rest are told as a number
WORDS = {
    "worked": QT_TR_NOOP("It worked"),
    "no effect seen": QT_TR_NOOP("No effect seen"),
    "cannot tell": QT_TR_NOOP("Can’t say yet"),
}


def write_result_page(shop: Shop, promotion: Promotion, found: Any, step: tuple[str, str], out: Path) -> None:
    """Write the page. `found` is campaigns.results.lift.Results, `step` what to do next and why.

    No person is on it, only counts. Raises UserError where the file cannot be written.
    """
    document = {
        "paper": paper_of(shop.settings.country),
        "language": language(),
        "title": tr("{name}: result").format(name=promotion.name),
        "shop": shop.settings.name,
        "made": tr("Result, {day}").format(day=long_date(shop.today)),
        "name": promotion.name,
        "line": tr("{first} to {last}").format(first=long_date(promotion.starts), last=long_date(promotion.ends)),
        "promise": tr("Counts only. Nobody’s name is on this page."),
        **_effect(found),
        "money": {"title": tr("Money"), "verdict": tr(found.money.verdict), "says": found.money.sentence},
        "messages": _messages(promotion, found),
        "areas": _areas(found),
        "step": {"title": tr("What to do next"), "finding": step[0], "reason": step[1]},
    }
    pictures = {"shop.svg": icon_file(shop_icon(shop), INK), "sparkles.svg": icon_file("sparkles", ACCENT)}
    made = typeset("result-page.typ", document, pictures)
    with written_whole(out) as draft:
        draft.write_bytes(made)


def _effect(found: Any) -> dict[str, Any]:
    """The verdict, its range and the two groups that were compared."""
    says = found.sentence.partition(": ")[2] or found.sentence
    groups = [
        (found.came_reached, found.reached, tr("of {n} who got it").format(n=count(found.reached)), True),
        (found.came_kept, found.kept_aside, tr("of {n} kept aside").format(n=count(found.kept_aside)), False),
    ]
    return {
        "verdict": tr(WORDS[found.verdict]),
        "worked": found.verdict == "worked",
        "sentence": says[:1].upper() + says[1:],
        "detail": found.detail,
        "range": _range(found),
        "no_effect": tr("no effect"),
        "came_title": tr("of 100 came"),
        "groups": [
            {"share": round(100 * came / of), "says": says_of, "reached": reached}
            for came, of, says_of, reached in groups
            if of
        ],
    }


def _range(one: Any) -> list[float] | None:
    """Low, best guess, high in extra visits per 100 people; None where it is not known."""
    return None if one.effect is None else [one.low, one.effect, one.high]


def _messages(promotion: Promotion, found: Any) -> dict[str, Any]:
    subjects = {m.variant: m.subject for m in reversed(promotion.messages) if m.subject}
    rows = [
        {
            "name": f"{one.variant}. “{subjects[one.variant]}”" if one.variant in subjects else f"{one.variant}.",
            "says": tr("{per_100} of 100 came").format(per_100=number(one.per_100)),
        }
        for one in found.by_variant
    ]
    says = found.by_variant[0].sentence if found.by_variant else ""
    return {"title": tr("Which message won"), "rows": rows, "says": says}


def _areas(found: Any) -> dict[str, Any]:
    shown, more = found.by_area[:MOST_AREAS], len(found.by_area[MOST_AREAS:])
    return {
        "title": tr("Area by area"),
        "beside": tr("extra visits per 100 people"),
        "rows": [
            {"name": tr(ELSEWHERE) if one.area == ELSEWHERE else one.area, "says": one.sentence, "range": _range(one)}
            for one in shown
        ],
        "more": tr("and {n} more areas", "and {n} more area", more).format(n=count(more)) if more else "",
    }
