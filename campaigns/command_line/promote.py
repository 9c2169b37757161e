"""Commands about promotions: plan, export, bring back, report."""

from __future__ import annotations

from pathlib import Path

import click

from campaigns.command_line.output import (
    FILE,
    answer,
    counted,
    json_option,
    open_shop,
    plain,
    shop_option,
    show_progress,
)
from campaigns.command_line.plan import day_of
from campaigns.errors import UserError
from campaigns.shop.shop import Shop
from geo.texts import tr


@click.command()
@click.argument("promotion", type=FILE)
@shop_option
@json_option
def promote(promotion: Path, shop_file: Path, as_json: bool) -> None:
    """Plan a promotion from its file: who, where, and who is kept aside."""
    from campaigns.promotions.choose import better_share, require_people, who_and_where
    from campaigns.promotions.promotion import read_promotion, save_promotion
    from campaigns.results.money import break_even

    read = read_promotion(promotion)
    with open_shop(shop_file) as shop:
        chosen = who_and_where(shop, read)
        require_people(chosen)
        save_promotion(shop, read)
        money = break_even(read.offer, len(chosen.reached), chosen.usual_rate, shop.settings.currency)
    told = {
        "promotion": read.name,
        "people": len(chosen.customers),
        "reached": len(chosen.reached),
        "held_out": len(chosen.kept_aside),
        "areas": plain(chosen.by_area),
        "smallest_effect": chosen.smallest_effect,
        "left_out": plain(chosen.left_out),
        "usual_rate": chosen.usual_rate,
        "break_even": plain(money),
        "better_share": better_share(read, chosen),
        "remarks": list(chosen.remarks),
    }
    effect = f"{effect_in_words(chosen.smallest_effect)} {told['better_share']}".rstrip()
    answer(told, "\n".join([chosen.sentence, effect, money.sentence, *chosen.remarks]), as_json)


def effect_in_words(points: float | None) -> str:
    """The smallest effect that could be seen, said before anything leaves."""
    if points is None:
        return tr("No effect could be seen.")
    return tr("An effect could be seen from {points} extra visits per 100 people on.").format(points=f"{points:.0f}")


@click.command()
@click.argument("promotion")
@shop_option
@click.option("--to", "targets", required=True, help="contacts,google-ads,meta-ads,…")
@click.option("--out", type=FILE, required=True, help="The folder to write to.")
@click.option("--leave-out-more", is_flag=True, help="Leave out a few more people where a list nearly repeats one.")
@click.option("--special", is_flag=True, help="The offer is of homes, work or credit: stricter rules for ads.")
@click.option("--label-sheet", default="", help="The sheet of labels: avery-5160, avery-l7160, avery-l7163 …")
@click.option("--label-start", default=1, show_default=True, help="The first label of the sheet that is still there.")
@json_option
def export(
    promotion: str, shop_file: Path, targets: str, out: Path, leave_out_more: bool, special: bool, label_sheet: str,
    label_start: int, as_json: bool,
) -> None:  # fmt: skip
    """Write what a promotion needs, through the gate, with a receipt."""
    from campaigns.audiences.export import export as write_exports
    from campaigns.reports.labels import check_labels
    from campaigns.reports.printers import printers

    names = [name.strip() for name in targets.split(",") if name.strip()]
    with open_shop(shop_file) as shop:
        check_labels(shop, label_sheet, label_start)
        done = write_exports(
            shop, promotion, names, out, show_progress(),
            leave_out_more=leave_out_more, special=special, printers=printers(label_sheet, label_start),
        )  # fmt: skip
    lines = [f"{r.target}: {who(r.people)} in {', '.join(r.files)}" for r in done.receipts]
    lines += [f"{r.target}: no {r.file}. {r.says} {r.remedy}" for r in done.refused]
    answer({"receipts": plain(done.receipts), "refused": plain(done.refused)}, "\n".join(lines), as_json)


def who(people: int) -> str:
    """How many people a file is about, in words."""
    return counted(people, "people", "person") if people else "places, nobody's name"


@click.command()
@click.argument("file", type=FILE, required=False)
@shop_option
@click.option("--code", help="A code typed, or scanned at the till, instead of a file.")
@click.option("--on", help="The day it was used, 2026-12-01 (else today).")
@click.option("--amount", help="What was paid, such as 7.40.")
@json_option
def redeem(
    file: Path | None, shop_file: Path, code: str | None, on: str | None, amount: str | None, as_json: bool
) -> None:
    """Enter codes that came back (a file with the columns code, date, amount; or one code)."""
    from campaigns.results.redemption import redeem as redeem_one
    from campaigns.results.redemption import redeem_file

    if (file is None) == (code is None):
        raise UserError(tr("Give a file of codes, or one code."), tr("Write --code EXAM-7K4PW, or the name of a file."))
    with open_shop(shop_file) as shop:
        if file is not None:
            report = redeem_file(shop, file)
        else:
            day = day_of(on, "--on") if on else shop.today
            report = redeem_one(shop, code or "", day, None if amount is None else _cents(amount))
    where = {one: f"{tr('Row {row}').format(row=one.row)}: " if file else "" for one in report.problems[:5]}
    answer(plain(report), "\n".join([report.sentence, *(f"{at}{one.says}" for one, at in where.items())]), as_json)


def _cents(amount: str) -> int:
    """What was paid, in hundredths, read as in a list. Raises UserError when it is no amount."""
    from campaigns.customers.cleaning.money import read_money

    cents = read_money(amount)
    if cents is None or cents < 0:
        raise UserError(tr("“{value}” is no amount.").format(value=amount), tr("Check the number."))
    return cents


@click.command()
@click.argument("promotion")
@shop_option
@json_option
def results(promotion: str, shop_file: Path, as_json: bool) -> None:
    """Say honestly whether a promotion worked."""
    from campaigns.results.lift import results as measure

    with open_shop(shop_file) as shop:
        found = measure(shop, promotion)
    answer(plain(found), "\n".join(filter(None, (found.sentence, found.detail, found.money.sentence))), as_json)


@click.command()
@shop_option
@click.option("--out", type=FILE, required=True, help="A .pdf to print, or an .html page to share (areas only).")
@click.option("--summary", is_flag=True, help="One page for the whole town instead of a page an area.")
@json_option
def report(shop_file: Path, out: Path, summary: bool, as_json: bool) -> None:
    """Print a page an area, or one for the whole town, or make a page of the areas to share."""
    web = out.suffix.lower() in (".html", ".htm")
    with open_shop(shop_file) as shop:
        pages = write_page(shop, out) if web else write_report(shop, out, summary)
    answer({"report": out, "pages": pages}, f"{out}: {pages} {'page' if pages == 1 else 'pages'}.", as_json)


def write_page(shop: Shop, out: Path) -> int:
    """The page to share: one."""
    from campaigns.reports.shared_page import write_shared_page

    write_shared_page(shop, out)
    return 1


def write_report(shop: Shop, out: Path, summary: bool = False) -> int:
    """The printed report; its pages."""
    from campaigns.reports.area_report import write_area_report
    from campaigns.reports.summary import write_summary
    from campaigns.results.lift import results as measure

    if summary:
        return write_summary(shop, out, measure)
    return write_area_report(shop, out, measure=measure, on_progress=show_progress())
