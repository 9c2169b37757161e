"""The whole story once, on a town and a café that do not exist: from the list to a true sentence."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from campaigns.audiences.export import ExportReport, export
from campaigns.customers.import_run import import_file
from campaigns.demo.lists import write_redemptions, write_sales
from campaigns.demo.people import Person
from campaigns.demo.sales import LAST_DAY, Sale, draw_sales, redemptions
from campaigns.demo.shop import Demo, make_demo
from campaigns.promotions.choose import Chosen, who_and_where
from campaigns.promotions.promotion import Promotion, read_promotion, save_promotion
from campaigns.reports.area_report import write_area_report
from campaigns.reports.printers import PRINTERS
from campaigns.reports.shared_page import write_shared_page
from campaigns.results.lift import Results, results
from campaigns.results.redemption import RedeemReport, redeem_file
from campaigns.shop.shop import Shop
from geo.files import written_whole
from geo.progress import OnProgress, no_progress
from resources import resource

ENDED = date(2026, 12, 14)  # the day after the promotion
TARGETS = ("contacts", "labels", "google-ads", "meta-ads", "geojson", "kml")


@dataclass(frozen=True)
class Story:
    """What happened, step by step."""

    demo: Demo
    chosen: Chosen
    exported: ExportReport
    pages: int
    redeemed: RedeemReport
    found: Results

    def as_dict(self) -> dict[str, Any]:
        """The story's figures."""
        customers = self.demo.customers
        return {
            "customers": {"rows": customers.rows_read, "added": customers.added, "placed": customers.placed},
            "sales": {"rows": self.demo.sales.rows_read},
            "areas": self.demo.areas.areas,
            "promotion": {"people": len(self.chosen.customers), "held_out": len(self.chosen.kept_aside)},
            "receipts": [asdict(receipt) for receipt in self.exported.receipts],
            "report_pages": self.pages,
            "redeemed": asdict(self.redeemed),
            "results": asdict(self.found),
        }

    @property
    def text(self) -> str:
        """The story in a few lines."""
        customers = self.demo.customers
        lines = [
            f"{customers.rows_read:,} rows read, {customers.added:,} customers in {self.demo.areas.areas} areas.",
            self.chosen.sentence,
            *(f"{r.target}: {who(r.people)} in {', '.join(r.files)}" for r in self.exported.receipts),
            f"{self.pages} pages of area report.",
            self.redeemed.sentence,
            self.found.sentence,
        ]
        return "\n".join(lines)


def run_story(folder: Path, *, seed: int = 1, on_progress: OnProgress = no_progress) -> Story:
    """Do the main job in a folder; the same seed tells the same story.

    Raises UserError when the folder cannot be written to, or holds a demo already.
    """
    demo = make_demo(folder, seed=seed, on_progress=on_progress)
    promotion_file = folder / "exam-week.toml"
    write_text(promotion_file, resource("demo", "exam-week.toml").read_text(encoding="utf-8"))
    promotion = read_promotion(promotion_file)
    with Shop.open(demo.shop_file) as shop:
        chosen = who_and_where(shop, promotion)
        save_promotion(shop, promotion)
        exported = export(shop, promotion.name, TARGETS, folder / "exports", on_progress, printers=PRINTERS)
        pages = write_area_report(shop, folder / "area-report.pdf", measure=results, on_progress=on_progress)
        write_shared_page(shop, folder / "areas-to-share.html")
        redeemed = bring_back(shop, promotion, demo.people, folder, seed)
        found = results(shop, promotion.name)
    story = Story(demo, chosen, exported, pages, redeemed, found)
    write_text(folder / "story.txt", story.text + "\n")
    return story


def bring_back(shop: Shop, promotion: Promotion, people: Sequence[Person], folder: Path, seed: int) -> RedeemReport:
    """Four weeks later: the till's sales, and the codes that were shown."""
    codes = codes_sent(shop, promotion.name)
    chance = random.Random(f"{seed} later")
    first = LAST_DAY + timedelta(days=1)
    sales = draw_sales(people, first, ENDED - timedelta(days=1), chance, reached=codes.keys())
    shown = redemptions(in_promotion(sales, promotion), codes, chance)
    write_sales(folder / "sales-later.csv", sales)
    write_redemptions(folder / "redemptions.csv", shown)
    shop.set("today", ENDED.isoformat())
    import_file(shop, folder / "sales-later.csv")
    return redeem_file(shop, folder / "redemptions.csv")


def in_promotion(sales: Sequence[Sale], promotion: Promotion) -> list[Sale]:
    """The sales while the offer held."""
    return [sale for sale in sales if promotion.starts <= sale.day <= promotion.ends]


def codes_sent(shop: Shop, promotion: str) -> dict[str, str]:
    """The till's number of everyone reached, and the code they were sent."""
    rows = shop.db.execute(
        "SELECT k.value, m.code FROM promotions p JOIN audiences a ON a.promotion_id = p.id"
        " JOIN audience_members m ON m.audience_id = a.id AND m.arm = 'reached'"
        " JOIN customer_keys k ON k.customer_id = m.customer_id AND k.kind = 'till'"
        " WHERE p.name = ?",
        (promotion,),
    )
    return {row[0].upper(): row[1] for row in rows if not row[0].endswith("-2")}


def who(people: int) -> str:
    """How many people a file is about, in words."""
    return f"{people:,} people" if people else "places, nobody's name"


def write_text(path: Path, text: str) -> None:
    """A text file, whole or not at all."""
    with written_whole(path) as draft:
        draft.write_text(text, encoding="utf-8")
