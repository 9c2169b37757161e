"""What a person can do with promotions: begin, save, rename, delete, count, make files, bring codes back."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from campaigns.promotions.promotion import Promotion, Where, has_left, promotion_of, save_promotion, write_promotion
from campaigns.segments.rule import Rule, read_rule
from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from desktop.models.counts import CHANNELS
from desktop.models.preview import codes_of
from desktop.models.session import Facts
from geo.errors import UserError
from geo.progress import OnProgress
from geo.texts import tr

Done = Callable[[Any], object]


def new_from_playbook(today: date, book_id: str, taken: set[str], **more: Any) -> Promotion:
    """A draft from a playbook that starts in a week, under a name that is free."""
    from campaigns.promotions.playbooks import playbook

    book = playbook(book_id)
    return promotion_of({**book.draft(today + timedelta(days=7), free_name(book.title, taken)), **more})


def new_promotion(today: date, taken: set[str], **more: Any) -> Promotion:
    """An empty draft of two weeks that starts in a week."""
    starts = today + timedelta(days=7)
    name = free_name(tr("New promotion"), taken)
    return promotion_of({"name": name, "starts": starts, "ends": starts + timedelta(days=13), **more})


def document_of(promotion: Promotion) -> dict[str, Any]:
    """A promotion as the document it is kept as."""
    return tomllib.loads(write_promotion(promotion))


def repeated(promotion: Promotion, today: date, taken: set[str]) -> Promotion:
    """The same promotion again, as long as before, from next week on."""
    starts = today + timedelta(days=7)
    ends = starts + (promotion.ends - promotion.starts)
    return replace(promotion, name=free_name(promotion.name, taken), starts=starts, ends=ends)


def from_idea(idea: Any, today: date, taken: set[str]) -> Promotion:
    """A draft of a suggestion (campaigns.promotions.next_steps)."""
    return replace(idea.promotion, name=free_name(idea.promotion.name, taken))


def free_name(name: str, taken: set[str]) -> str:
    """The name, or with a number behind it."""
    at, free = 2, name
    while free.casefold() in {one.casefold() for one in taken}:
        free = f"{name} {at}"
        at += 1
    return free


def save(desk: Desk, promotion: Promotion, promotion_id: int | None, done: Done, failed: Done | None = None) -> None:
    """Keep a promotion; one that has another name now is renamed. `done` gets its number."""

    def work(shop: Shop, _progress: OnProgress) -> int:
        if promotion_id is not None:
            _rename(shop, promotion_id, promotion)
        return save_promotion(shop, promotion)

    desk.run(tr("Saving the promotion"), work, done, failed=failed)  # type: ignore[arg-type]


def _rename(shop: Shop, promotion_id: int, promotion: Promotion) -> None:
    row = shop.db.execute("SELECT name FROM promotions WHERE id = ?", (promotion_id,)).fetchone()
    if row is None or row["name"] == promotion.name:
        return
    if shop.db.execute("SELECT 1 FROM promotions WHERE name = ? COLLATE NOCASE AND id != ?",
                       (promotion.name, promotion_id)).fetchone():  # fmt: skip
        raise UserError(
            tr("There is a promotion “{name}” already.").format(name=promotion.name), tr("Choose another name.")
        )
    if has_left(shop, promotion_id):
        raise UserError(
            tr("“{name}” has already left the shop.").format(name=row["name"]),
            tr("Its name stays; make a copy instead."),
        )
    with shop.step(tr("Renamed promotion")) as db:
        document = write_promotion(promotion)
        db.execute(
            "UPDATE promotions SET name = ?, document = ? WHERE id = ?", (promotion.name, document, promotion_id)
        )


def delete(desk: Desk, promotion_id: int, name: str) -> None:
    """Take a draft away; can be undone."""

    def work(shop: Shop, _progress: OnProgress) -> None:
        if has_left(shop, promotion_id):
            raise UserError(
                tr("“{name}” has already left the shop.").format(name=name),
                tr("It stays, so that its result can be counted."),
            )
        with shop.step(tr("Deleted “{name}”").format(name=name)) as db:
            db.execute("DELETE FROM promotions WHERE id = ?", (promotion_id,))

    desk.run(tr("Deleting the promotion"), work, lambda _none: desk.say_done(tr("Deleted “{name}”").format(name=name)))


def count(desk: Desk, promotion: Promotion, done: Done, failed: Done | None = None) -> None:
    """Who a promotion is for: `done` gets (Chosen, choices of areas, everybody who fits `who`)."""

    def work(shop: Shop, _progress: OnProgress) -> tuple[Facts, Any]:
        from campaigns.audiences.audience import as_it_left
        from campaigns.promotions.choose import areas_to_choose, who_and_where

        chosen = as_it_left(shop, promotion.name, who_and_where(shop, promotion))
        facts = Facts(shop, desk.session)  # what the message's preview will ask for
        for channel in CHANNELS:
            facts.may(channel)
        codes_of(facts, promotion, chosen)
        return facts, (chosen, areas_to_choose(shop, promotion), promotion.who.customer_ids(shop))

    def take(found: tuple[Facts, Any]) -> None:
        desk.session.take(found[0])
        done(found[1])

    desk.think(tr("Counting people"), work, take, failed)  # type: ignore[arg-type]


def widen(desk: Desk, promotion: Promotion, done: Done) -> None:
    """The promotion without the condition that keeps most people out: `done` gets it; nothing is kept yet."""

    def work(shop: Shop, _progress: OnProgress) -> Promotion:
        from campaigns.promotions.choose import who_and_where

        def fitting(wider: Promotion) -> int:
            chosen = who_and_where(shop, wider)
            return len(chosen.customers) + sum(chosen.left_out.values())

        best = max(wider_ones(promotion), key=fitting)
        return best if fitting(best) else replace(promotion, who=Rule(), where=Where())

    desk.think(tr("Counting people"), work, done)


def wider_ones(promotion: Promotion) -> list[Promotion]:
    """The promotion without its place, and without each of its rules."""
    document = promotion.who.document()
    wider = [replace(promotion, where=Where())]
    for join, parts in document.items():
        for at in range(len(parts)):
            left = {**document, join: [*parts[:at], *parts[at + 1 :]]}
            kept = {key: some for key, some in left.items() if some}
            wider.append(replace(promotion, who=read_rule(kept) if kept else Rule()))
    return wider


def suggested(desk: Desk, done: Done) -> None:
    """Groups found in the visits, with the evidence: `done` gets campaigns.segments.segment.SuggestedSegment."""

    def work(shop: Shop, _progress: OnProgress) -> Any:
        from campaigns.segments.segment import suggested_segments

        return suggested_segments(shop)

    desk.think(tr("Looking for habits"), work, done)


def count_all(desk: Desk, promotions: list[tuple[int, Promotion]], done: Done) -> None:
    """How many people each of some drafts can reach: `done` gets {number: people}."""

    def work(shop: Shop, _progress: OnProgress) -> dict[int, int]:
        from campaigns.promotions.choose import who_and_where

        found = {}
        for number, promotion in promotions:
            try:
                found[number] = len(who_and_where(shop, promotion).customers)
            except UserError:  # an area was renamed: the editor will say so
                continue
        return found

    if promotions:
        desk.think(tr("Counting people"), work, done)


@dataclass(frozen=True)
class FilesOrder:
    """Which files of a promotion are wanted. `special`: the offer is of homes, work or credit.

    `circles`: platforms for which there are to be at most so many circles, rather than the best ones. Labels go on
    `label_sheet` ("": the shop's usual one), from `label_start` on, counted from one.
    """

    name: str
    targets: tuple[str, ...]
    special: bool = False
    leave_out_more: bool = False
    circles: tuple[tuple[str, int], ...] = ()
    label_sheet: str = ""
    label_start: int = 1

    @property
    def printers(self) -> Any:
        """What prints it."""
        from campaigns.reports.printers import printers

        return printers(self.label_sheet, self.label_start)


@dataclass(frozen=True)
class Rehearsal:
    """What an order would make; `more`: people of the lists that could leave if a few more were left out."""

    report: Any
    more: Mapping[str, int]


def rehearse_files(desk: Desk, order: FilesOrder, done: Done, failed: Done) -> None:
    """What each file would hold and what is refused, before anything is made; `done` gets a Rehearsal."""
    desk.run(tr("Looking through the gate"), lambda shop, p: rehearsal(shop, order, p), done, changes=False,
             failed=failed)  # type: ignore[arg-type]  # fmt: skip


def rehearsal(shop: Shop, order: FilesOrder, on_progress: OnProgress) -> Rehearsal:
    """The report of a rehearsal, and what leaving out a few more people would change."""
    from campaigns.audiences.export import rehearse

    how: dict[str, Any] = {"special": order.special, "printers": order.printers, "circles": dict(order.circles)}
    report = rehearse(shop, order.name, order.targets, on_progress, leave_out_more=order.leave_out_more, **how)
    refused = [refusal.target for refusal in report.refused]
    if not refused or order.leave_out_more:
        return Rehearsal(report, {})
    again = rehearse(shop, order.name, refused, on_progress, leave_out_more=True, **how)
    still = {(refusal.target, refusal.file) for refusal in again.refused}
    solved = {r.target for r in report.refused if (r.target, r.file) not in still}
    return Rehearsal(report, {r.target: r.people for r in again.receipts if r.target in solved and r.people})


def make_files(desk: Desk, order: FilesOrder, folder: Path, done: Done) -> None:
    """Write the files of a promotion through the gate; `done` gets the report."""

    def work(shop: Shop, on_progress: OnProgress) -> Any:
        from campaigns.audiences.export import export

        return export(
            shop, order.name, order.targets, folder, on_progress,
            leave_out_more=order.leave_out_more, special=order.special, printers=order.printers,
            circles=dict(order.circles),
        )  # fmt: skip

    desk.run(tr("Making files"), work, done)


def look_at_waves(desk: Desk, promotion_id: int | None, promotion: Promotion, reached: int, done: Done) -> None:
    """`done` gets how far the two waves of a promotion are (campaigns.audiences.second_wave.Wave), or None."""

    def work(shop: Shop, _progress: OnProgress) -> Any:
        from campaigns.audiences.second_wave import wave_of

        return wave_of(shop, promotion_id, promotion, reached)

    desk.think(tr("Looking at the first wave"), work, done)


def titles_of(targets: Sequence[str]) -> dict[str, str]:
    """What some targets are called."""
    from campaigns.audiences.platform_spec import load_platform

    return {target: load_platform(target).title for target in targets}


def redeem(desk: Desk, path: Path, done: Done) -> None:
    """Enter codes that came back."""

    def work(shop: Shop, _progress: OnProgress) -> Any:
        from campaigns.results.redemption import redeem_file

        return redeem_file(shop, path)

    desk.run(tr("Entering codes"), work, done)


def redeem_code(desk: Desk, code: str, done: Done) -> None:
    """Count one code as used today."""

    def work(shop: Shop, _progress: OnProgress) -> Any:
        from campaigns.results.redemption import redeem as count_use

        return count_use(shop, code, shop.today)

    desk.run(tr("Entering codes"), work, done)
